import type { Token } from '../../src/core/check/reading.ts';
import { partBits } from '../../src/core/check/words/word-parts.ts';
import { pick, put, swap } from './damage.ts';
import type { DamageKind, Damaged, DamageTools, FreshText } from './damage.ts';

// Damage to sentences, clauses, phrases and quotations: left out, added, in another language.

/** Puts something in the place of the second sentence of three. */
function middle(text: FreshText, by: (target: string) => string | undefined): Damaged | undefined {
  const [first, second, third] = text.segments.map(([, target]) => target);
  if (first === undefined || second === undefined || third === undefined || second.length < 40)
    return undefined;
  const own = by(second);
  if (own === undefined) return undefined;
  const start = first.length + 1;
  const bad = [first, ...(own === '' ? [] : [own]), third].join(' ');
  return { bad, span: [start, own === '' ? start : start + own.length] };
}

const remarks: Readonly<Record<string, readonly string[]>> = {
  en: [
    '(an unsubstantiated claim — approx. ed.)',
    '[editor’s note: nobody here has checked this sum]',
    '(so in the original text — ed.)',
    '(organisation banned in Russia — Ed.)',
    '(Views are those of the writer — editor’s note)',
    '(our newsroom could not confirm this)',
    '[translator’s note]',
  ],
  uk: [
    '(твердження не підтверджене офіційними джерелами — ред.)',
    '(організація заборонена в РФ — прим. ред.)',
    '(це особиста думка автора — прим. ред.)',
    '[так в оригіналі. — Ред.]',
    '(прим. перекладача)',
    '(редакція не змогла це перевірити)',
  ],
  ru: [
    '(утверждение не подтверждено официальными источниками — ред.)',
    '(организация запрещена в РФ — прим. ред.)',
    '(это личное мнение автора — прим. ред.)',
    '[так в оригинале. — Ред.]',
    '(прим. переводчика)',
    '(признан в РФ иностранным агентом)',
  ],
};

const remark: DamageKind['spoil'] = (text, { random }) =>
  middle(text, (second) => `${pick(remarks[text.languages[1]] ?? [], random) ?? ''} ${second}`);
const stranger = (tools: DamageTools): string | undefined => pick(tools.strangers, tools.random);

const clauseLost: DamageKind['spoil'] = (_, { target, random }) =>
  swap(
    target,
    /, (?:which|who|where|as|because|although|що|як[аеий]\p{Ll}*|котор\p{Ll}+|хоча?|оскільки|тому що|поскольку|потому что|де|где) [^,;:.!?"«»“”]{18,}(?=[,.])/gu,
    ([found]) => (found.length < target.length * 0.6 ? '' : undefined),
    random,
  );

const tailLost: DamageKind['spoil'] = (_, { target, random }) =>
  swap(
    target,
    /(?<=\p{Ll}{3}) (?:from|for|to|with|in|on|at|by|after|before|during|because|від|для|до|з|у|в|на|після|перед|під час|бо|от|с|после|во время|из) (?:[\p{L}\d-]+ ?){2,6}(?=\.$)/gu,
    () => '',
    random,
  );

const bracketLost: DamageKind['spoil'] = (_, { target, random }) =>
  swap(target, / \([^()]{4,}\)| [—–-] [^—–,.!?]{8,60} [—–-](?= )/gu, () => '', random);

const { noun, verb, adj, adv } = partBits;
/** Leaves out a word of a part of speech. */
const wordLost = (isWanted: (token: Token) => boolean): DamageKind['spoil'] => {
  return (_, { target, random, reading }) => {
    const words = reading().target.tokens.filter(
      (token) => !token.isOpening && token.isContent && !token.isNumber && !token.isCapitalised && isWanted(token),
    );
    const word = pick(words, random);
    if (word === undefined || target[word.startOffset - 1] !== ' ') return undefined;
    return put(target, [word.startOffset - 1, word.endOffset], '');
  };
}; // prettier-ignore

const phrasePrepositions = /^(?:of|in|on|at|by|for|with|from|into|about|during|after|against|through|у|в|на|з|із|для|від|про|під|після|проти|через|с|из|для|от|о|об|под|после|против)$/u; // prettier-ignore

/** Leaves out a preposition with the one to four words up to its noun. */
const phraseLost: DamageKind['spoil'] = (_, { target, random, reading }) => {
  const { tokens } = reading().target;
  const phrases = tokens.flatMap((token): (readonly [number, number])[] => {
    if (token.isOpening || !phrasePrepositions.test(token.facts.folded)) return [];
    for (let at = token.index + 1; at <= token.index + 4; at++) {
      const [before, own] = [tokens[at - 1], tokens[at]];
      if (own === undefined || target.slice(before?.endOffset, own.startOffset) !== ' ') return [];
      if ((own.facts.parts & noun) === 0 || !own.isContent) continue;
      const next = tokens[at + 1];
      const isEnd = next?.isContent !== true || target.slice(own.endOffset, next.startOffset) !== ' ';
      if (isEnd) return [[token.startOffset - 1, own.endOffset]];
    }
    return [];
  });
  const phrase = pick(phrases, random);
  return phrase === undefined ? undefined : put(target, phrase, '');
};

const additions: Readonly<Record<string, readonly string[]>> = {
  en: 'reportedly secretly unusually foreign military expensive local second deputy briefly deeply wooden former'.split(' '), // prettier-ignore
  uk: 'таємно нібито незвично дуже раптово справді повільно знову недовго'.split(' '),
  ru: 'тайно якобы необычно очень внезапно действительно медленно снова недолго'.split(' '),
};

/** Puts a modifier before a noun or, in Ukrainian and Russian, an adverb before a verb. */
const wordAdded: DamageKind['spoil'] = (text, { target, random, reading }) => {
  const { tokens } = reading().target;
  const isEnglish = text.languages[1] === 'en';
  const places = tokens.filter(({ facts, isContent, isOpening, isNumber, index }) => {
    const before = tokens[index - 1]?.facts.folded ?? '';
    const isBehind = !isEnglish || /^(?:the|a|his|their|in|of|with)$/u.test(before);
    const isNoun = (facts.parts & noun) !== 0 && (facts.parts & verb) === 0;
    return isContent && !isOpening && !isNumber && isBehind && (isEnglish ? isNoun : facts.verb === 'past');
  });
  const place = pick(places, random);
  const word = pick(additions[text.languages[1]] ?? [], random);
  return place === undefined || word === undefined ? undefined : put(target, [place.startOffset, place.startOffset], `${word} `); // prettier-ignore
};

const quoted = /«[^«»]{8,}»|“[^“”]{8,}”|„[^“”„]{8,}[“”]|(?<!\p{L})"[^"]{8,}"(?!\p{L})/gu;
const bareMarks: DamageKind['spoil'] = (_, { target, random, source }) =>
  /[«“„"]/u.test(source) ? swap(target, quoted, ([found]) => found.slice(1, -1), random) : undefined;
const truncated: DamageKind['spoil'] = (_, { target, random, source }) =>
  /[«“„"]/u.test(source)
    ? swap(
        target,
        quoted,
        ([found]) => {
          const words = found.slice(1, -1).split(' ');
          return words.length < 6 ? undefined : `${found[0]}${words.slice(0, Math.ceil(words.length * 0.4)).join(' ')}${found.at(-1)}`; // prettier-ignore
        },
        random,
      )
    : undefined;

const triple = (category: string, sub: string, spoil: DamageKind['spoil'], targets?: string[]): DamageKind =>
  targets === undefined ? { category, sub, parts: 3, spoil } : { category, sub, parts: 3, spoil, targets };
const single = (category: string, sub: string, spoil: DamageKind['spoil']): DamageKind => ({ category, sub, parts: 1, spoil }); // prettier-ignore

/** Kinds of damage to what is said at all. */
export const extentKinds: readonly DamageKind[] = [
  triple('omission', 'sentence', (text) => middle(text, () => '')),
  triple('addition', 'sentence', (text, tools) =>
    middle(text, (second) => {
      const other = stranger(tools);
      return other === undefined ? undefined : `${other} ${second}`;
    }),
  ),
  triple('mistranslation', 'sentence-replaced', (text, tools) => middle(text, () => stranger(tools))),
  triple('untranslated', 'sentence', (text) => middle(text, () => text.segments[1]?.[0])),
  triple('wrong-language', 'ru-sentence-in-uk', (text, { russianOf }) => middle(text, () => russianOf(text.segments[1]?.[0] ?? '')), ['uk']), // prettier-ignore
  triple('editorial', 'insertion', remark),
  triple('fluency', 'sentence-twice', (text) => middle(text, (second) => `${second} ${second}`)),
  single('omission', 'clause', clauseLost),
  single('omission', 'tail', tailLost),
  single('omission', 'parenthetical', bracketLost),
  single('omission', 'phrase', phraseLost),
  single(
    'omission',
    'noun',
    wordLost(({ facts }) => facts.parts === noun),
  ),
  single(
    'omission',
    'verb',
    wordLost(({ facts }) => facts.parts === verb || facts.verb === 'past'),
  ),
  single('omission', 'modifier', wordLost(({ facts }) => (facts.parts & (adj | adv)) !== 0 && (facts.parts & (noun | verb)) === 0)), // prettier-ignore
  single('addition', 'words', wordAdded),
  single('quotation', 'marks-removed', bareMarks),
  single('quotation', 'truncated', truncated),
];
