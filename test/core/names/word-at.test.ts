import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../src/core/lexicon/compile.ts';
import { openLexicon } from '../../../src/core/lexicon/lexicon.ts';
import { rowHeader } from '../../../src/core/lexicon/rows.ts';
import { compileNames } from '../../../src/core/names/compile.ts';
import { openGazetteer } from '../../../src/core/names/gazetteer.ts';
import { nameHeader } from '../../../src/core/names/rows.ts';
import { wordAt, type WordInfo } from '../../../src/core/names/word-at.ts';

const lexicon = openLexicon(
  compileLexicon({
    rows: [
      [
        rowHeader,
        'капітуляція\tкапитуляция\tsurrender, capitulation\tnoun\twar\t',
        'беззастережна капітуляція\tбезоговорочная капитуляция\tunconditional surrender\tphrase\twar\t',
        'мир\tмир\tpeace\tnoun\tpolitics\t',
      ].join('\n'),
    ],
    falseFriends: 'uk\tru\tnote\n',
    functionWords: 'language\tforms\nuk\tна\n',
  }),
);
const gazetteer = openGazetteer(
  compileNames([
    [
      nameHeader,
      'person\tUA\tАндрій Єрмак\tАндрей Ермак\tAndrii Yermak | Andriy Yermak [own; himself]',
      'person\tRU\tСергій Лавров\tСергей Лавров\tSergey Lavrov',
      'city\tUA\tКиїв\tКиев\tKyiv | Kiev [via-russian]',
      'term\t-\tкотлета по-київськи\tкотлета по-киевски\tchicken Kiev',
      'first-name\t-\tАндрій\tАндрей\tAndrii | Andriy',
      'first-name\t-\tСергій\tСергей\tSerhii | Sergei | Sergey',
    ].join('\n'),
  ]),
);

function ask(line: string, word: string, language = 'uk'): WordInfo | null {
  return wordAt(line, line.indexOf(word) + 1, language, { lexicon, gazetteer });
}

describe('wordAt', () => {
  it('finds a word in any form with its phrase', () => {
    const info = ask('Він погодився на беззастережну капітуляцію.', 'капітуляцію');
    expect(info?.entry?.lemmas).toEqual(['капітуляція']);
    expect(info?.entry?.concepts.map(({ concept }) => concept.ru)).toEqual([['капитуляция']]);
    expect(info?.phrase?.lemmas).toEqual(['беззастережна капітуляція']);
    expect(info?.phrase?.concepts.map(({ concept }) => concept.en)).toEqual([['unconditional surrender']]);
  });

  it('finds the whole name from any of its words, in any case', () => {
    const info = ask('зустрівся з Андрієм Єрмаком у п’ятницю', 'Андрієм');
    expect([info?.name, info?.names.map(({ kind }) => kind)]).toEqual(['Андрієм Єрмаком', ['person']]);
    const forms = info?.names[0]?.forms.map(({ text, standing }) => [text, standing.status]);
    expect(forms).toContainEqual(['Andriy Yermak', 'own']);
    expect(forms).toContainEqual(['Andrii Yermak', 'kmu2010']);
  });

  it('explains a spelling that nobody listed, part by part, by the bearer’s own country', () => {
    const status = (info: WordInfo | null) =>
      info?.spelling?.parts.map((part) => [part.text, part.standing?.status ?? part.kind]);
    const ermak = ask('said Andriy Ermak on Friday', 'Ermak', 'en');
    expect(status(ermak)).toEqual([
      ['Andriy', 'own'],
      ['Ermak', 'via-russian'],
    ]);
    const lavrov = status(ask('said Sergei Lavrov', 'Lavrov', 'en'))?.flat();
    expect(lavrov).not.toContain('via-russian');
  });

  it('writes a name that nobody listed by rule, and no other word', () => {
    const byRule = (info: WordInfo | null) =>
      info?.romanizations.map(({ systemId, text }) => [systemId, text]);
    expect(byRule(ask('сказав Згурський учора', 'Згурський'))).toEqual([
      ['kmu2010', 'Zghurskyi'],
      ['bgn-pcgn-uk-1965', 'Z·hurs’kyy'],
    ]);
    expect(byRule(ask('сказал Прокопчук', 'Прокопчук', 'ru'))).toEqual([
      ['bgn-pcgn-ru', 'Prokopchuk'],
      ['icao-9303', 'Prokopchuk'],
    ]);
    expect(byRule(ask('зустрівся з Андрієм Єрмаком', 'Андрієм'))).toEqual([]);
    expect(byRule(ask('про капітуляцію', 'капітуляцію'))).toEqual([]);
  });

  it('calls no first name alone a way through Russian: only its bearer’s country can tell', () => {
    const parts = ask('Sergei answered', 'Sergei', 'en')?.spelling?.parts;
    expect(parts?.map(({ role, isViaRussian }) => [role, isViaRussian])).toEqual([['first', false]]);
  });

  it('takes a fixed use as a whole', () => {
    const info = ask('ordered chicken Kiev again', 'Kiev', 'en');
    expect([info?.name, info?.names.map(({ kind }) => kind)]).toEqual(['chicken Kiev', ['term']]);
  });

  it('knows the language of a regional code, and nothing of other languages, gaps and numbers', () => {
    expect(ask('Мир настав', 'Мир', 'uk-UA')?.entry?.lemmas).toEqual(['мир']);
    expect(ask('Der Krieg', 'Krieg', 'de')).toBe(null);
    expect(wordAt('мир  — 5', 5, 'uk', { lexicon })).toBe(null);
    expect(wordAt('мир  — 5', 8, 'uk', { lexicon })).toBe(null);
    expect(wordAt('', 0, 'uk', { lexicon, gazetteer })).toBe(null);
  });

  it('says what it can with one half of the knowledge', () => {
    const bare = wordAt('Київ', 0, 'uk', {});
    expect([bare?.word, bare?.entry, bare?.names]).toEqual(['Київ', null, []]);
  });
});
