import { describe, expect, it } from 'vitest';
import { alignUnits } from '../../../src/core/align/align.ts';
import type { AlignText } from '../../../src/core/align/types.ts';
import { madeUpUnits, randomFrom, respelled } from './fixtures.ts';

/** Sentences in paragraphs of so many. */
function paragraphs(language: string, sentences: readonly string[], size: number): AlignText {
  const units: string[] = [];
  const segments: { startOffset: number; endOffset: number }[][] = [];
  for (let at = 0; at < sentences.length; at += size) {
    let unit = '';
    const spans: { startOffset: number; endOffset: number }[] = [];
    for (const sentence of sentences.slice(at, at + size)) {
      if (unit !== '') unit += ' ';
      spans.push({ startOffset: unit.length, endOffset: unit.length + sentence.length });
      unit += sentence;
    }
    units.push(unit);
    segments.push(spans);
  }
  return { language, units, segments };
}

const seeds = [1, 2, 3, 5, 8];
const auto = { mode: 'auto', knowledge: true } as const;

describe('texts of a few long paragraphs', () => {
  it('are no translations where their sentences have nothing in common, unless lengths happen to agree', () => {
    const modes = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((seed) => {
      const source = madeUpUnits(12, randomFrom(seed));
      const target = respelled(madeUpUnits(12, randomFrom(seed + 500)));
      return alignUnits(paragraphs('uk', source, 4), paragraphs('ru', target, 4), auto).mode;
    });
    expect(modes.filter((mode) => mode === 'comparable').length).toBeGreaterThanOrEqual(8);
  });

  it.each(seeds)('are translations where their sentences are (seed %i)', (seed) => {
    const source = madeUpUnits(12, randomFrom(seed));
    const target = paragraphs('ru', respelled(source), 4);
    const result = alignUnits(paragraphs('uk', source, 4), target, auto);
    expect(result.mode).toBe('parallel');
    expect(result.beads.map((bead) => [bead.source, bead.target])).toEqual(
      [0, 1, 2].map((at) => [[at], [at]]),
    );
  });

  it('stay parallel in languages of which nothing is known, in other modes, and where a reader linked units', () => {
    const source = madeUpUnits(12, randomFrom(4));
    const target = respelled(madeUpUnits(12, randomFrom(504)));
    const mode = (languages: readonly [string, string], options: Parameters<typeof alignUnits>[2]): string =>
      alignUnits(paragraphs(languages[0], source, 4), paragraphs(languages[1], target, 4), options).mode;
    expect(mode(['xx', 'yy'], auto)).toBe('parallel');
    expect(mode(['uk', 'ru'], { ...auto, knowledge: false })).toBe('parallel');
    expect(mode(['uk', 'ru'], { ...auto, mode: 'parallel' })).toBe('parallel');
    expect(mode(['uk', 'ru'], { ...auto, anchors: [{ source: [0], target: [0] }] })).toBe('parallel');
  });
});

/** One text of eight short paragraphs in five languages; none is the other's translation from any book. */
const tiny: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The old mill by the river was closed last autumn. Nobody knows who will buy it.',
    'My grandmother kept her letters in a wooden box under the bed.',
    'In the morning we went to the market and bought apples, cheese and bread.',
    'The teacher asked the children to write about their favourite season.',
    'When the rain stopped, the streets were empty and quiet. Only a dog was barking somewhere.',
    'He sat down.',
    'We waited for the last train, but it never came, so we slept on a bench at the station until dawn.',
    'My brother learned to swim in the lake near our house.',
  ],
  uk: [
    'Старий млин біля річки закрили минулої осені. Ніхто не знає, хто його купить.',
    'Моя бабуся тримала свої листи в дерев’яній скриньці під ліжком.',
    'Вранці ми пішли на ринок і купили яблук, сиру та хліба.',
    'Учителька попросила дітей написати про їхню улюблену пору року.',
    'Коли дощ ущух, вулиці були порожні й тихі. Тільки десь гавкав пес.',
    'Він сів.',
    'Ми чекали на останній потяг, але він так і не прийшов, тож ми до світанку спали на лавці на вокзалі.',
    'Мій брат навчився плавати в озері біля нашого дому.',
  ],
  ru: [
    'Старую мельницу у реки закрыли прошлой осенью. Никто не знает, кто её купит.',
    'Моя бабушка хранила свои письма в деревянной шкатулке под кроватью.',
    'Утром мы пошли на рынок и купили яблок, сыра и хлеба.',
    'Учительница попросила детей написать о своём любимом времени года.',
    'Когда дождь прекратился, улицы были пусты и тихи. Только где-то лаяла собака.',
    'Он сел.',
    'Мы ждали последнего поезда, но он так и не пришёл, поэтому мы спали на скамейке на вокзале до рассвета.',
    'Мой брат научился плавать в озере возле нашего дома.',
  ],
  pl: [
    'Stary młyn nad rzeką zamknięto zeszłej jesieni. Nikt nie wie, kto go kupi.',
    'Moja babcia trzymała swoje listy w drewnianej skrzynce pod łóżkiem.',
    'Rano poszliśmy na targ i kupiliśmy jabłka, ser i chleb.',
    'Nauczycielka poprosiła dzieci, żeby napisały o swojej ulubionej porze roku.',
    'Kiedy deszcz ustał, ulice były puste i ciche. Tylko gdzieś szczekał pies.',
    'Usiadł.',
    'Czekaliśmy na ostatni pociąg, ale nie przyjechał, więc do świtu spaliśmy na ławce na dworcu.',
    'Mój brat nauczył się pływać w jeziorze koło naszego domu.',
  ],
  de: [
    'Die alte Mühle am Fluss wurde im letzten Herbst geschlossen. Niemand weiß, wer sie kaufen wird.',
    'Meine Großmutter bewahrte ihre Briefe in einer Holzkiste unter dem Bett auf.',
    'Am Morgen gingen wir auf den Markt und kauften Äpfel, Käse und Brot.',
    'Die Lehrerin bat die Kinder, über ihre liebste Jahreszeit zu schreiben.',
    'Als der Regen aufhörte, waren die Straßen leer und still. Nur irgendwo bellte ein Hund.',
    'Er setzte sich.',
    'Wir warteten auf den letzten Zug, aber er kam nie, also schliefen wir bis zum Morgengrauen auf einer Bank am Bahnhof.',
    'Mein Bruder lernte im See bei unserem Haus schwimmen.',
  ],
};
const tinyText = (language: string, from: number, to: number): AlignText => ({
  language,
  units: (tiny[language] ?? []).slice(from, to),
});

describe('texts of a few short paragraphs of which no lexicon says anything', () => {
  const stretches = [
    [0, 2],
    [0, 3],
    [0, 5],
    [3, 8],
    [0, 8],
  ] as const;
  const pairs = [
    ['uk', 'en'],
    ['en', 'uk'],
    ['ru', 'en'],
    ['uk', 'ru'],
    ['pl', 'de'],
    ['uk', 'de'],
  ] as const;

  it.each(pairs)('are translations where they stand in order with like lengths (%s, %s)', (one, other) => {
    for (const [from, to] of stretches) {
      const { mode, beads } = alignUnits(tinyText(one, from, to), tinyText(other, from, to), {
        mode: 'auto',
        knowledge: false,
      });
      const ladder = Array.from({ length: to - from }, (_, at) => [[at], [at]]);
      expect([mode, beads.map((bead) => [bead.source, bead.target])]).toEqual(['parallel', ladder]);
    }
  });

  it('are judged by lengths alone too where the lexicon knows one of the languages', () => {
    const conceptsOf = (form: string, language: string): readonly number[] =>
      language === 'uk' ? [form.length] : [];
    const { mode, beads } = alignUnits(tinyText('uk', 0, 5), tinyText('de', 0, 5), {
      ...auto,
      lexicon: { conceptsOf, looseConceptsOf: () => [] },
    });
    expect(mode).toBe('parallel');
    expect(beads.filter((bead) => bead.source.length > 0 && bead.target.length > 0)).toHaveLength(5);
  });

  it('are no translations where a lexicon knows both languages and ties none of their words', () => {
    const known = new Map<string, number>();
    const conceptsOf = (form: string, language: string): readonly number[] => {
      const key = `${language} ${form}`;
      if (!known.has(key)) known.set(key, known.size);
      return [known.get(key) ?? 0];
    };
    const { beads } = alignUnits(tinyText('uk', 0, 5), tinyText('en', 0, 5), {
      ...auto,
      lexicon: { conceptsOf, looseConceptsOf: () => [] },
    });
    expect(beads.filter((bead) => bead.source.length > 0 && bead.target.length > 0)).toEqual([]);
  });

  it('are none where partners are of unlike lengths', () => {
    const source = tinyText('uk', 0, 8);
    const { units } = tinyText('en', 0, 8);
    const turned = { language: 'en', units: [...units.slice(5), ...units.slice(0, 5)] };
    const { beads } = alignUnits(source, turned, { mode: 'auto', knowledge: false });
    expect(beads.filter((bead) => bead.source.length === 1 && bead.target.length === 1)).not.toHaveLength(8);
  });
});
