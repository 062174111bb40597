import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detectText, detectUnits } from '../../../src/core/language/detect.ts';

const evalFolder = process.env['ZVIRKA_EVAL'] ?? join(import.meta.dirname, '../../../../shared/eval');

function languages(units: readonly string[]): readonly string[] {
  return detectUnits(units).map((guess) => guess.language);
}

describe('detectUnits', () => {
  it('tells the three languages apart', () => {
    expect(
      languages([
        'Делегації зустрілися вранці й домовилися про спільне користування водою.',
        'Делегации встретились утром и договорились о совместном пользовании водой.',
        'The delegations met in the morning and agreed to share the water.',
      ]),
    ).toEqual(['uk', 'ru', 'en']);
  });

  it.each([
    [
      'German',
      'Die Delegationen trafen sich am Morgen und einigten sich auf die gemeinsame Nutzung des Wassers.',
    ],
    ['French', 'Les délégations se sont réunies le matin et ont convenu de partager l’eau de la rivière.'],
    [
      'Polish',
      'Delegacje spotkały się rano i uzgodniły wspólne korzystanie z wody, która płynie przez dolinę.',
    ],
    [
      'Belarusian',
      'Дэлегацыі сустрэліся раніцай і дамовіліся, што яны будуць разам карыстацца вадою ў даліне.',
    ],
    ['Bulgarian', 'Делегациите се срещнаха сутринта и се споразумяха, че ще използват водата заедно.'],
    ['Greek', 'Οι αντιπροσωπείες συναντήθηκαν το πρωί.'],
    ['Hebrew', 'המשלחות נפגשו בבוקר והסכימו'],
  ])('calls %s other', (_name, content) => {
    expect(languages([content])).toEqual(['other']);
  });

  it('leaves what could be either undecided', () => {
    expect(languages(['Президент Петров', '12:30', '', '😀', 'OK'])).toEqual(
      Array.from({ length: 5 }, () => 'undecided'),
    );
  });

  it('lets neighbours in the same script decide short units, and other scripts keep their own', () => {
    const english = 'The delegations met in the morning and agreed to share the water of the river.';
    const russian = 'Делегации встретились утром и договорились о совместном пользовании этой водой.';
    const guesses = detectUnits([english, russian, 'Ann Cole', 'Президент Петров', english, russian]);
    expect(guesses.map((guess) => [guess.language, guess.script])).toEqual([
      ['en', 'Latn'],
      ['ru', 'Cyrl'],
      ['en', 'Latn'],
      ['ru', 'Cyrl'],
      ['en', 'Latn'],
      ['ru', 'Cyrl'],
    ]);
  });

  it('expects only the project’s languages where they are given', () => {
    const short = 'Президент Петров говорив про воду';
    expect(detectUnits([short], { only: ['uk', 'en'] })[0]?.language).toBe('uk');
  });

  it('stops when cancelled', () => {
    expect(() => detectUnits(['a', 'b'], { isCancelled: () => true })).toThrow('cancelled');
  });

  it('does not take an address for English', () => {
    expect(languages(['https://example.org/the/story/of/the/river'])).toEqual(['undecided']);
  });
});

describe('detectText', () => {
  it('names the language of most characters', () => {
    const text = 'The delegations met in the morning.\nЗустріч делегацій.\nThey agreed to share the water.';
    expect(detectText(text)).toMatchObject({ language: 'en', script: 'Latn' });
  });

  it('decides on several lines what none decides alone', () => {
    expect(detectText(['Вода тепла', 'Ріка глибока', 'Міст довгий']).language).toBe('uk');
  });
});

describe('real texts', () => {
  const folder = join(evalFolder, 'align/dev');
  it('are told apart in at least 99.5 % of lines', (context) => {
    if (!existsSync(folder)) {
      console.log(`skipped: no evaluation data at ZVIRKA_EVAL (${process.env['ZVIRKA_EVAL'] ?? 'default'})`);
      context.skip();
    }
    const counts = { all: 0, right: 0, wrong: 0 };
    for (const set of readdirSync(folder).filter((name) => /^(?:uk|ru|en)-(?:uk|ru|en)-news$/.test(name))) {
      const codes = set.split('-');
      for (const file of readdirSync(join(folder, set))) {
        const side = /\.(src|tgt)\.txt$/.exec(file)?.[1];
        if (side === undefined) continue;
        const lines = readFileSync(join(folder, set, file), 'utf8')
          .split('\n')
          .filter((line) => line.trim() !== '');
        const expected = side === 'src' ? codes[0] : codes[1];
        for (const guess of detectUnits(lines)) {
          counts.all += 1;
          if (guess.language === expected) counts.right += 1;
          else if (guess.language !== 'undecided') counts.wrong += 1;
        }
      }
    }
    console.log(`language of lines: ${JSON.stringify(counts)}`);
    expect(counts.right / counts.all).toBeGreaterThan(0.995);
    expect(counts.wrong / counts.all).toBeLessThan(0.002);
  });
});
