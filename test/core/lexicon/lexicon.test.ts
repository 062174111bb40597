import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../src/core/lexicon/compile.ts';
import { openLexicon } from '../../../src/core/lexicon/lexicon.ts';
import { lookup } from '../../../src/core/lexicon/lookup.ts';
import { rowHeader } from '../../../src/core/lexicon/rows.ts';

const rows = [
  'Польща|Польша|Poland|noun|geography|',
  'США|США|US, USA|abbr|geography|',
  'ми|мы|we|pron|function|',
  'безумовна капітуляція|безоговорочная капитуляция|unconditional surrender|phrase|war|',
  'військовополонений; полонений|военнопленный; пленный|prisoner of war, POW; prisoner|noun|war|',
  'заявляти, заявити|заявлять, заявить|state, declare|verb|speech|stance=neutral',
  'звинувачувати, звинуватити|обвинять, обвинить|accuse|verb|speech|stance=accusing',
  'капітуляція|капитуляция|capitulation, surrender|noun|war|',
  'підписати|подписать|sign|verb|politics|',
  "п'єса|пьеса|play|noun|society|",
  'ліс|лес|forest, wood|noun|geography|',
  'зелений|зелёный|green|adj|general|',
];
const bytes = compileLexicon({
  rows: [`${rowHeader}\n${rows.map((row) => row.replaceAll('|', '\t')).join('\n')}\n`],
  falseFriends: 'uk\tru\tnote\nнеділя\tнеделя\tSunday / week\nчоловік\tчеловек\tman / person\n',
  functionWords: 'language\tforms\nuk\tвін, його\nru\tеё, ее\nen\tthe, of\n',
});
const lexicon = openLexicon(bytes);
const english = (form: string, language: string): string[] =>
  lexicon.conceptsOf(form, language).map((id) => lexicon.concept(id).en.join('/'));

describe('openLexicon', () => {
  it('finds concepts by any form in the three languages', () => {
    expect(english('лісами', 'uk')).toEqual(['forest/wood']);
    expect(english('лесу', 'ru')).toEqual(['forest/wood']);
    expect(english('forests', 'en')).toEqual(['forest/wood']);
    expect(english('підписавши', 'uk')).toEqual(['sign']);
    expect(english('подписанного', 'ru')).toEqual(['sign']);
  });

  it('folds typed apostrophes, stress marks, soft hyphens and ё', () => {
    for (const form of ["п'єси", 'п’єси', 'пʼєси', 'п`єси', 'п’є\u0301си', 'п’є\u00adси']) {
      expect(english(form, 'uk')).toEqual(['play']);
    }
    expect(english('зеленого', 'ru')).toEqual(english('зелёного', 'ru'));
  });

  it('puts equivalents before looser renderings and tells them apart', () => {
    const [concept = -1] = lexicon.conceptsOf('полоненого', 'uk');
    expect(lexicon.looseConceptsOf('полоненого', 'uk')).toEqual([concept]);
    expect(lexicon.looseConceptsOf('військовополоненого', 'uk')).toEqual([]);
    expect(lexicon.concept(concept)).toMatchObject({
      uk: ['військовополонений'],
      loose: { uk: ['полонений'], ru: ['пленный'], en: ['prisoner'] },
      pos: 'noun',
      field: 'war',
    });
  });

  it('keeps acronyms and names apart from words in lower case', () => {
    expect(english('US', 'en')).toEqual(['US/USA']);
    expect(english('we', 'en')).toEqual(['we']);
    expect(english('us', 'en')).toEqual(['we']);
    expect(english('польщі', 'uk')).toEqual(['Poland']);
  });

  it('takes the other aspect of a verb it does not hold', () => {
    expect(english('підписували', 'uk')).toEqual(['sign']);
    expect(english('подписывает', 'ru')).toEqual(['sign']);
  });

  it('matches phrases with every member inflected, longest first', () => {
    const words = ['про', 'безумовну', 'капітуляцію', 'сил'];
    expect(lexicon.phrasesAt(words, 1, 'uk')).toMatchObject([{ lemma: 'безумовна капітуляція', length: 2 }]);
    expect(lexicon.phrasesAt(words, 0, 'uk')).toEqual([]);
    expect(lexicon.phrasesAt(['prisoners', 'of', 'war'], 0, 'en')).toMatchObject([{ length: 3 }]);
    expect(lexicon.phrasesAt(['prisoners', 'of'], 0, 'en')).toEqual([]);
  });

  it('knows function words, stances and false friends in any form', () => {
    expect(lexicon.isFunctionWord('Його', 'uk')).toBe(true);
    expect(lexicon.isFunctionWord('её', 'ru')).toBe(true);
    expect(lexicon.isFunctionWord('forest', 'en')).toBe(false);
    expect(lexicon.stanceOf('звинуватила', 'uk')).toBe('accusing');
    expect(lexicon.stanceOf('ліс', 'uk')).toBeNull();
    expect(lexicon.isFalseFriend('неділі', 'неделю')).toBe(true);
    expect(lexicon.isFalseFriend('чоловіка', 'человеку')).toBe(true);
    expect(lexicon.isFalseFriend('ліс', 'лес')).toBe(false);
  });

  it('answers nothing for odd input and other languages', () => {
    for (const form of ['', ' ', '🙂', '123', 'שלום', 'ї', 'a'.repeat(1000)]) {
      expect(lexicon.conceptsOf(form, 'uk')).toEqual([]);
    }
    expect(lexicon.conceptsOf('ліс', 'de')).toEqual([]);
    expect(() => lexicon.concept(99)).toThrow(RangeError);
  });

  it('refuses bytes that are no lexicon, and opens bytes at an odd offset', () => {
    expect(() => openLexicon(new Uint8Array(4))).toThrow('format-broken');
    expect(() => openLexicon(new TextEncoder().encode('uk\tru\ten\tpos\tfield'))).toThrow('format-broken');
    expect(() => openLexicon(bytes.subarray(0, 400))).toThrow('format-broken');
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(openLexicon(shifted.subarray(1)).conceptCount).toBe(rows.length);
  });
});

describe('lookup', () => {
  it('reads a form in every language that writes it', () => {
    const entries = lookup('капітуляції', lexicon);
    expect(entries.map(({ language, lemmas }) => [language, lemmas])).toEqual([['uk', ['капітуляція']]]);
    expect(entries[0]?.concepts[0]?.concept.ru).toEqual(['капитуляция']);
  });

  it('looks up phrases and offers guesses for unknown words', () => {
    expect(lookup('безоговорочной капитуляции', lexicon)[0]?.lemmas).toEqual(['безоговорочная капитуляция']);
    const [guess] = lookup('фрегатами', lexicon);
    expect(guess?.lemmas).toEqual([]);
    expect(guess?.guesses).toContain('фрегат');
    expect(lookup(' … ', lexicon)).toEqual([]);
  });
});
