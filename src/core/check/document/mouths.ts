import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { LanguageCode, Message, Passage } from '../../model.ts';
import { findQuotations } from '../quotes/find.ts';
import type { CheckInput } from '../types.ts';
import { mouthAt } from './mouth-at.ts';
import type { Finding } from './speakers.ts';

/**
 * Joins findings of one choice of words against one text into one with a count, whichever texts choose so at each place,
 * and says whose mouth each word is in: no verdict.
 */
export function joinLoaded(
  found: readonly Finding[],
  input: CheckInput,
  lexicon: Lexicon | undefined,
): Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of found) {
    if (finding.category !== 'loaded') continue;
    const { group = '', here = '', there = '' } = finding.message.params;
    const key = [finding.passages[0]?.textId ?? '', group, here, there].join('\u0000');
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  const joined = new Map(
    [...groups.values()].map((list) => {
      const [first] = list;
      const passages = list.flatMap((one) => one.passages);
      const times: Message[] =
        list.length > 1 ? [{ key: 'check.repeated', params: { count: list.length } }] : [];
      return [
        first,
        {
          passages,
          evidence: [...sharedEvidence(list), ...times, ...describeMouths(input, passages, lexicon)],
        },
      ] as const;
    }),
  );
  // In reading order: a joined finding stands where its first place is.
  return found.flatMap((finding) => {
    const more = joined.get(finding);
    if (more !== undefined) return [{ ...finding, ...more }];
    return finding.category === 'loaded' ? [] : [finding];
  });
}

/** The lines that all findings of a choice have: which texts differ may change from place to place. */
const sharedEvidence = (list: readonly Finding[]): Message[] => {
  const [first, ...others] = list.map((one) => one.evidence.map((line) => JSON.stringify(line)));
  return (list[0]?.evidence ?? []).filter((_, at) =>
    others.every((lines) => lines.includes(first?.[at] ?? '')),
  );
};

const keys = {
  narrator: 'check.mouth.narrator',
  headline: 'check.mouth.headline',
  quotation: 'check.mouth.quotation',
  speaker: 'check.mouth.speaker',
  reported: 'check.mouth.reported',
} as const;

/** What one mouth says in one text, with the words it says. */
interface Said {
  readonly message: Message;
  readonly words: WordForms[];
}

/** Forms of one word or phrase, each as often as it stands there. */
interface WordForms {
  /** The dictionary forms that each word may belong to, by those of the form met first. */
  readonly lemmas: readonly (readonly string[])[];
  readonly forms: string[];
}

/**
 * Who says the words at each place, with counts: the author, a headline, a quotation, a named speaker, somebody else
 * reported. Forms of one word are counted together.
 */
export function describeMouths(
  input: CheckInput,
  passages: readonly Passage[],
  lexicon: Lexicon | undefined,
): Message[] {
  const mouths = new Map<string, Said>();
  for (const passage of passages) {
    const text = input.texts.find((one) => one.id === passage.textId);
    const unit = text?.units.find((one) => one.id === passage.unitId);
    if (text === undefined || unit === undefined) continue;
    const words = unit.content.slice(passage.startOffset, passage.endOffset).toLowerCase();
    const base = text.language.split('-')[0];
    const language = base === 'uk' || base === 'ru' || base === 'en' ? base : 'other';
    const mouth = mouthAt(unit.content, passage, language, findQuotations(unit.content, language));
    const isHeadline = mouth.kind === 'narrator' && unit.kind === 'heading';
    const message: Message = {
      key: keys[isHeadline ? 'headline' : mouth.kind],
      params: { sigil: text.sigil, ...(mouth.kind === 'speaker' ? { speaker: mouth.speaker } : {}) },
    };
    const key = JSON.stringify(message);
    const said = mouths.get(key) ?? { message, words: [] };
    mouths.set(key, said);
    addForm(said.words, words, lemmasOf(words, text.language, lexicon));
  }
  return [...mouths.values()].flatMap(({ message: { key, params }, words }) =>
    words.map((one) => ({ key, params: { ...params, words: nameOf(one), count: one.forms.length } })),
  );
}

const lemmasOf = (words: string, language: LanguageCode, lexicon: Lexicon | undefined): string[][] =>
  words.split(/\s+/u).map((word) => [word, ...(lexicon?.lemmasOf(word, language) ?? [])]);

function addForm(known: WordForms[], form: string, lemmas: readonly (readonly string[])[]): void {
  const same = known.find(
    (one) =>
      one.lemmas.length === lemmas.length &&
      one.lemmas.every((list, at) => list.some((lemma) => lemmas[at]?.includes(lemma) === true)),
  );
  if (same === undefined) known.push({ lemmas, forms: [form] });
  else same.forms.push(form);
}

/** A word in several forms goes by its dictionary form, everything else by the words that stand there first. */
function nameOf({ lemmas, forms }: WordForms): string {
  const [first = ''] = forms;
  const [, lemma] = lemmas.length === 1 ? (lemmas[0] ?? []) : [];
  return lemma === undefined || forms.every((form) => form === first) ? first : lemma;
}
