import { SideReading } from '../../src/core/check/reading.ts';
import type { Token } from '../../src/core/check/reading.ts';
import { createPlainSide } from '../../src/core/check/side.ts';
import { cased, pick, put, swap } from './damage.ts';
import type { DamageKind, DamageTools } from './damage.ts';
import { bySwaps } from './value-kinds.ts';
import { antonyms, loadings, neighbourWords, stances, tenses, throughRussian } from './wording-words.ts';

// Damage to single words: denial, stance, names, opposites, words of another language.

type Language = 'en' | 'uk' | 'ru';

const languageOf = (tools: DamageTools): Language => {
  const language = tools.reading().target.language;
  return language === 'uk' || language === 'ru' ? language : 'en';
};
const swapped = (
  table: Readonly<Record<Language, readonly (readonly [string, string])[]>>,
): DamageKind['spoil'] => {
  return (_, tools) => bySwaps(table[languageOf(tools)], tools.target, tools.random);
};

const englishHelp = '(?:is|are|was|were|will|would|can|could|should|has|have|had|may|might|must|does|do|did)';
const shortened: Readonly<Record<string, string>> = { wo: 'will', ca: 'can', sha: 'shall' };

const denialLost: DamageKind['spoil'] = (_, tools) => {
  const { target, random } = tools;
  if (languageOf(tools) !== 'en')
    return swap(target, /(?<!\p{L})[Нн]е (?!лише|тільки|только|менш|менее)(?=\p{Ll})/gu, () => '', random);
  const inFull = new RegExp(`(?<![\\p{L}])(${englishHelp}) not(?= )`, 'giu');
  return (
    swap(target, inFull, ([, help]) => help, random) ??
    swap(target, /(?<!\p{L})(\p{L}+?)n['’]t(?= )/gu, ([, help = '']) => shortened[help] ?? help, random)
  );
};

const denialAdded: DamageKind['spoil'] = (_, tools) => {
  const { target, random } = tools;
  if (languageOf(tools) === 'en') {
    const help = /(?<![\p{L}'’])(is|are|was|were|will|can|could|should|has|have|had|may|must)(?= (?!not|been|never)\p{Ll})/gu; // prettier-ignore
    return swap(target, help, ([found]) => `${found} not`, random);
  }
  const { tokens } = tools.reading().target;
  const verbs = tokens.filter(({ facts, index }) => {
    const before = tokens[index - 1]?.facts.folded ?? '';
    return (facts.verb === 'past' || facts.verb === 'present') && !/^(?:не|ні|ни|би|б)$/u.test(before);
  });
  const verb = pick(verbs, random);
  if (verb === undefined) return undefined;
  return put(target, [verb.startOffset, verb.endOffset], cased('не ', verb.text) + verb.text.toLowerCase());
};

const surname = /(?<=\p{Ll},? )(\p{Lu}\p{Ll}{2,} )(\p{Lu}\p{Ll}{3,})(?!\p{L}| \p{Lu})/gu;

const nameReplaced: DamageKind['spoil'] = (_, { target, random, names }) =>
  swap(
    target,
    surname,
    ([whole, first = '', last = '']) => {
      const tail = last.slice(-2);
      const others = names.filter((one) => one.slice(-2) === tail && !whole.includes(one) && !target.includes(one));
      const other = pick(others, random);
      return other === undefined ? undefined : first + other;
    },
    random,
  ); // prettier-ignore

/** A capitalised word that is no everyday word of its language. */
const isOnlyName = ({ isCapitalised, facts }: Token): boolean =>
  isCapitalised && (facts.concepts.length === 0 || facts.isProper);

/** Runs of names inside sentences, without everyday words in capitals. */
function nameRuns({ reading }: DamageTools): Token[][] {
  const { tokens, text } = reading().target;
  const runs: Token[][] = [];
  for (const token of tokens) {
    if (token.isOpening || token.isForeignScript || !/^\p{Lu}\p{Ll}{2,}$/u.test(token.text)) continue;
    const last = runs.at(-1)?.at(-1);
    const isBeside = last !== undefined && text.slice(last.endOffset, token.startOffset) === ' ';
    if (isBeside && last.index === token.index - 1) runs.at(-1)?.push(token);
    else runs.push([token]);
  }
  return runs.filter((run) => run.every(isOnlyName));
}

/** A name of another document that is no everyday word, by a condition. */
function otherName(tools: DamageTools, fits: (name: string) => boolean): string | undefined {
  const { names, target, random, reading } = tools;
  const { lexicon } = reading().target;
  const others = names.filter((one) => fits(one) && !target.includes(one));
  for (let tries = 0; tries < 20; tries++) {
    const other = pick(others, random);
    if (other === undefined) return undefined;
    const side = createPlainSide(`x ${other}`, languageOf(tools));
    if (new SideReading(side, lexicon).tokens.every((token) => token.index === 0 || isOnlyName(token))) return other;
  }
  return undefined;
} // prettier-ignore

/** As the sets of names have it: a surname behind its first name, both names and nothing else. */
const personReplaced: DamageKind['spoil'] = (_, tools) => {
  const last = pick(nameRuns(tools).filter(({ length }) => length === 2), tools.random)?.[1]; // prettier-ignore
  if (last === undefined) return undefined;
  const isSlavic = languageOf(tools) !== 'en';
  const other = otherName(tools, (one) => !isSlavic || one.slice(-2) === last.text.slice(-2));
  return other === undefined ? undefined : put(tools.target, [last.startOffset, last.endOffset], other);
};

/** A name of any kind, of one or several words, replaced by another of one word. */
const anyNameReplaced: DamageKind['spoil'] = (_, tools) => {
  const run = pick(nameRuns(tools), tools.random);
  const [first, last] = [run?.[0], run?.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const other = otherName(tools, () => true);
  return other === undefined ? undefined : put(tools.target, [first.startOffset, last.endOffset], other);
};

const vowels = 'aeiouаеиоуіяюы';

/** A name that stands more than once gets another vowel at its second place. */
const nameSpelling: DamageKind['spoil'] = (_, { target, random }) => {
  const seen = new Set<string>();
  return swap(
    target,
    /(?<=\p{Ll},? )\p{Lu}\p{Ll}{4,}(?!\p{L})/gu,
    ([name]) => {
      if (!seen.has(name)) {
        seen.add(name);
        return undefined;
      }
      const places = [...name].flatMap((letter, at) => (at > 0 && at < name.length - 1 && vowels.includes(letter) ? [at] : [])); // prettier-ignore
      const at = places[Math.floor(places.length / 2)];
      const letter = at === undefined ? undefined : /[a-z]/u.test(name[at] ?? '') ? 'a' : 'а';
      return at === undefined || letter === undefined
        ? undefined
        : name.slice(0, at) +
            (name[at] === letter ? (letter === 'a' ? 'o' : 'о') : letter) +
            name.slice(at + 1);
    },
    random,
  );
};

const nameRemoved: DamageKind['spoil'] = (_, { target, random }) =>
  swap(target, /(?<=\p{Ll} )\p{Lu}\p{Ll}{3,}(?: \p{Lu}\p{Ll}{3,})* /gu, () => '', random);

/** A word of the source in the place of what renders it. */
const sourceWord: DamageKind['spoil'] = (_, { target, random, reading }) => {
  const pair = reading();
  const places = pair.links.links.flatMap((link) => {
    const [one, other] = [link.source, link.target];
    const [own, by] = [pair.target.tokens[other[0] ?? -1], pair.source.tokens[one[0] ?? -1]];
    if (one.length !== 1 || other.length !== 1 || own === undefined || by === undefined) return [];
    const isPlain = own.isContent && !own.isNumber && !own.isCapitalised && own.text.length > 3 && by.text.length > 3;
    return isPlain && !by.isCapitalised && by.facts.folded !== own.facts.folded ? [{ own, by }] : [];
  });
  const place = pick(places, random);
  return place === undefined ? undefined : put(target, [place.own.startOffset, place.own.endOffset], place.by.text);
}; // prettier-ignore

const subjects =
  /^(He|She|It|They|We|I|You|This|That|These|There) (is|are|was|were|will|can|could|should|has|have|had) (.+)\.$/u;
const fullStop = /[.]$/u;

const asked: DamageKind['spoil'] = (_, tools) => {
  const { target } = tools;
  const language = languageOf(tools);
  if (!fullStop.test(target) || /[?!:]/u.test(target)) return undefined;
  if (language === 'en') {
    const found = subjects.exec(target);
    if (found === null) return undefined;
    const [, subject = '', help = '', rest = ''] = found;
    const bad = `${cased(help, 'A')} ${subject === 'I' ? 'I' : subject.toLowerCase()} ${rest}?`;
    return { bad, span: [0, bad.length] };
  }
  const opening = language === 'uk' ? 'Чи правда, що' : 'Правда ли, что';
  const bad = `${opening} ${target.slice(0, 1).toLowerCase()}${target.slice(1).replace(fullStop, '?')}`;
  return { bad, span: [0, bad.length] };
};

const unasked: DamageKind['spoil'] = (_, { target, source }) =>
  target.endsWith('?') && source.endsWith('?')
    ? put(target, [target.length - 1, target.length], '.')
    : undefined;

const wordTwice: DamageKind['spoil'] = (_, { target, random }) =>
  swap(target, /(?<= )\p{Ll}{4,}(?= \p{Ll})/gu, ([found]) => `${found} ${found}`, random);

const markLost: DamageKind['spoil'] = (_, { target }) =>
  /\p{L}[.!]$/u.test(target)
    ? { bad: target.slice(0, -1), span: [target.length - 2, target.length - 1] }
    : undefined;

const single = (category: string, sub: string, spoil: DamageKind['spoil'], targets?: string[]): DamageKind =>
  targets === undefined ? { category, sub, parts: 1, spoil } : { category, sub, parts: 1, spoil, targets };

/** Kinds of damage to wording. */
export const wordingKinds: readonly DamageKind[] = [
  single('negation', 'removed', denialLost),
  single('negation', 'added', denialAdded),
  single('name', 'surname-replaced', nameReplaced),
  single('name', 'person-replaced', personReplaced),
  single('name', 'any-replaced', anyNameReplaced),
  { category: 'name', sub: 'inconsistent-spelling', parts: 3, spoil: nameSpelling },
  single('omission', 'name-removed', nameRemoved),
  single('name', 'through-russian', swapped(throughRussian)),
  single('attribution', 'said-claimed', swapped(stances)),
  single('loaded', 'lexicon', swapped(loadings)),
  single('tense', 'time', swapped(tenses)),
  single('antonym', 'word', swapped(antonyms)),
  single('question', 'asked', asked),
  single('question', 'unasked', unasked),
  single('untranslated', 'source-word', sourceWord),
  single('wrong-language', 'neighbour-word', swapped(neighbourWords), ['uk', 'ru']),
  single('fluency', 'word-twice', wordTwice),
  single('fluency', 'final-mark', markLost),
];
