import { describe, expect, it } from 'vitest';
import type { UnitKind } from '../../../src/core/model.ts';
import { prepareUnits, type PreparedUnit } from '../../../src/core/text/prepare-units.ts';
import { splitPlainText } from '../../../src/core/text/plain-blocks.ts';

const first =
  'The delegations met in the old town hall on Tuesday morning and agreed to share the water of the river for five years.';
const second =
  'A commission of six engineers will review the agreement every spring and report to both parliaments, officials said.';
const third =
  'Both sides promised to publish the text within a week of the signing, after it has been translated twice.';

function prepare(...lines: readonly string[]): readonly PreparedUnit[] {
  return prepareUnits(splitPlainText(lines.join('\n'))).units;
}

/** A paragraph in the script of the line that is tried, so that it is not a foreign one. */
function inLanguageOf(content: string): string {
  return /[а-я]/.test(content)
    ? 'Делегації зустрілися в ратуші й домовилися про спільне користування водою, сказав речник.'
    : first;
}

/** `reason` for a mark over the whole unit, `reason:words` for a stretch. */
function marksOf(unit: PreparedUnit): readonly string[] {
  return unit.marks.map((mark) =>
    mark.startOffset === 0 && mark.endOffset === unit.content.length
      ? mark.reason
      : `${mark.reason}:${unit.content.slice(mark.startOffset, mark.endOffset)}`,
  );
}

function allMarks(...lines: readonly string[]): readonly (readonly string[])[] {
  return prepare(...lines).map(marksOf);
}

describe('navigation', () => {
  it('is marked line by line, weak words only beside sure ones', () => {
    expect(
      allMarks('Skip to main content', 'Advertisement', 'Озвучить текст', 'On', 'Off', first, 'Hashtags'),
    ).toEqual([
      ['navigation'],
      ['navigation'],
      ['navigation'],
      ['navigation'],
      ['navigation'],
      [],
      ['navigation'],
    ]);
  });

  it('leaves a heading that happens to be a menu word', () => {
    expect(allMarks(first, 'Politics', second, third)).toEqual([[], [], [], []]);
  });
});

describe('links to other stories', () => {
  it('takes everything after "Related Articles" where a list of aged stories follows', () => {
    const marks = allMarks(
      first,
      second,
      'Comments',
      'No comments yet...',
      'Related Articles',
      '3 hours ago',
      '- The Paper',
      first,
      second,
      third,
      third,
    );
    expect(marks.slice(0, 2)).toEqual([[], []]);
    expect(marks.slice(4).every((unit) => unit[0] === 'related')).toBe(true);
  });

  it('takes only the box inside an article', () => {
    expect(allMarks(first, 'Read also:', 'A bridge is closed', second, third, first)).toEqual([
      [],
      ['related'],
      ['related'],
      [],
      [],
      [],
    ]);
  });

  it('leaves the heading of the next section after the links', () => {
    const links = [
      'Read also:',
      'A bridge over the river is closed until spring',
      'Six engineers get a prize',
    ];
    expect(allMarks(first, ...links, 'The long road', `${second} ${third}`, third)).toEqual([
      [],
      ['related'],
      ['related'],
      ['related'],
      [],
      [],
      [],
    ]);
  });

  it('goes by the kinds that a format gives: a list ends with its items, a heading is no link', () => {
    const marksIn = (...blocks: readonly (readonly [UnitKind, string])[]) =>
      prepareUnits(
        blocks.map(([kind, content]) => ({ kind, content })),
        { hasKinds: true },
      ).units.map((unit) => marksOf(unit).join());
    expect(
      marksIn(
        ['paragraph', first],
        ['paragraph', 'Read also:'],
        ['list-item', 'A bridge is closed'],
        ['list-item', 'A road is open'],
        ['paragraph', 'Two days later'],
        ['paragraph', second],
      ),
    ).toEqual(['', 'related', 'related', 'related', '', '']);
    expect(
      marksIn(
        ['paragraph', first],
        ['paragraph', 'Read also:'],
        ['heading', 'The long road'],
        ['paragraph', second],
      ),
    ).toEqual(['', 'related', '', '']);
    expect(
      marksIn(
        ['paragraph', first],
        ['paragraph', 'Read also:'],
        ['heading', 'A bridge is closed'],
        ['heading', 'The long road'],
        ['paragraph', second],
      ),
    ).toEqual(['', 'related', 'related', '', '']);
  });

  it('takes a single line that names the other story', () => {
    expect(allMarks(first, 'Читайте також: Міст закрили на ремонт', second, third)[1]).toEqual(['related']);
  });
});

describe('editors’ remarks', () => {
  it.each([
    [
      'He agreed (this is an opinion — approx. InoPress) and left.',
      '(this is an opinion — approx. InoPress)',
    ],
    ['He agreed (so they say — ed.) and left.', '(so they say — ed.)'],
    ['Він погодився (так кажуть. – Ред.) і пішов.', '(так кажуть. – Ред.)'],
    ['Він погодився (Гнатюк — прим. ред.) і пішов.', '(Гнатюк — прим. ред.)'],
    ['Он согласился (так говорят. — Прим. ред.) и ушёл.', '(так говорят. — Прим. ред.)'],
    ['Он согласился (Волков — прим. ИноГазеты) и ушёл.', '(Волков — прим. ИноГазеты)'],
    ['Вони (ред.) прийшли.', '(ред.)'],
    ['He came [they did not — Ed. note] late.', '[they did not — Ed. note]'],
  ])('are marked inside the sentence: %s', (content, remark) => {
    expect(prepare(inLanguageOf(content), content).slice(1).map(marksOf)).toEqual([[`editorial:${remark}`]]);
  });

  it.each([
    'The bridge (built in 1902) was closed.',
    'We talked with [the minister] about water.',
    'Їх (переговори) відновлять.',
    'The alliance (the Water Council — WC) agreed.',
    'Письмо (его автор — Волков) пришло.',
    'The colours (red and green, mostly red) were new.',
    'Він (інженер, що редагував акт) мовчав.',
  ])('are not seen in an author’s own bracket: %s', (content) => {
    expect(prepare(inLanguageOf(content), content).slice(1).map(marksOf)).toEqual([[]]);
  });

  it('are marked whole where the unit is one', () => {
    const remarks = ["Editor's note: The date was corrected.", 'Від редакції: дату виправлено.'];
    expect(remarks.map((remark) => allMarks(inLanguageOf(remark), remark)[1])).toEqual([
      ['editorial'],
      ['editorial'],
    ]);
  });

  it('ends a box of links at a sentence, also where a bracket closes it', () => {
    expect(
      allMarks(
        'Делегації зустрілися в ратуші й домовилися про спільне користування водою, сказав речник.',
        'Читайте також:',
        'Як готують зустріч у Женеві',
        'Що чекає на ринок зерна',
        'В угоді йдеться про воду. [Редакція не може цього перевірити.]',
        'Комісія з шести інженерів щовесни переглядатиме угоду і звітуватиме обом парламентам, кажуть урядовці.',
        'Обидві сторони пообіцяли оприлюднити текст за тиждень після підписання, коли його двічі перекладуть.',
      ).map((marks) => marks[0]?.split(':')[0] ?? ''),
    ).toEqual(['', 'related', 'related', 'related', expect.not.stringContaining('related'), '', '']);
  });
});

describe('footnotes', () => {
  it('know a note whose raised number became a plain one, but no numbered paragraph', () => {
    const marks = (reference: string): readonly (readonly string[])[] =>
      allMarks(
        first,
        `The text of the agreement${reference} speaks of the water of the river.`,
        '1 The full text was published in May.',
      );
    expect([marks('¹'), marks('')]).toEqual([
      [[], ['footnote:¹'], ['footnote']],
      [[], [], []],
    ]);
  });

  it('tie the sign to the note', () => {
    const units = prepare(
      `They use Chat* and Mail**. ${first}`,
      second,
      '*Owned by a company.',
      '**Free of charge.',
    );
    expect(units.map(marksOf)).toEqual([['footnote:*', 'footnote:**'], [], ['footnote'], ['footnote']]);
    expect(units.map((unit) => unit.kind).slice(2)).toEqual(['footnote', 'footnote']);
  });

  it('take no stress of Markdown for a note or its sign', () => {
    const stressed = `**Town, 14 March.** ${first}`;
    expect(
      allMarks(
        stressed,
        `It was the **old pier** that fell, not the *bridge*. ${second}`,
        '*third*, he said.',
      ),
    ).toEqual([[], [], []]);
    expect(
      allMarks(stressed, `They use Chat*, and **only** that. ${second}`, '*Owned by a company.'),
    ).toEqual([[], ['footnote:*'], ['footnote']]);
  });

  it('leave an asterisk without a note and bullets alone', () => {
    expect(allMarks(`The rating* is new. ${first}`, '* first', '* second', second, third)).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
  });
});

describe('captions', () => {
  it.each([
    'На фото: учасники переговорів. Фото: Reuters',
    'На снимке – члены делегации у ратуши.',
    'Pictured: the delegates at the old town hall.',
  ])('are known by their own words: %s', (line) => {
    expect(allMarks(inLanguageOf(line), line, inLanguageOf(line))[1]).toEqual(['caption']);
  });

  it('leave a paragraph that merely speaks of a photograph', () => {
    expect(
      allMarks(first, 'In the photo the two men shake hands, and neither of them smiles.', third),
    ).toEqual([[], [], []]);
  });

  it('are found above picture credits, in the text’s language or another', () => {
    const units = prepare(
      first,
      '4 березня 2025. Голова комісії Гнатюк (ліворуч) біля шлюзу.',
      'The head of the commission, left, at the lock',
      'Photo: River News/Ann Cole',
      second,
      third,
    );
    expect(units.map(marksOf)).toEqual([[], ['foreign'], ['caption'], ['credit'], [], []]);
    expect(units.map((unit) => unit.kind).slice(1, 4)).toEqual(['caption', 'caption', 'caption']);
  });

  it('do not swallow the paragraph above a credit', () => {
    expect(allMarks(first, second, 'Фото: Олена Приклад', third).map((marks) => marks.length)).toEqual([
      0, 0, 1, 0,
    ]);
  });

  it('in another script are marked where they stand alone', () => {
    expect(allMarks(first, 'военная помощь', second, third)).toEqual([[], ['foreign'], [], []]);
  });

  it('leave a bilingual text whole', () => {
    const ukrainian = 'Делегації зустрілися у старій ратуші й домовилися про воду.';
    expect(allMarks(first, ukrainian, second, ukrainian).every((marks) => marks.length === 0)).toBe(true);
  });
});
