import { wordsOf } from '../issues.ts';
import type { DiscrepancyCategory, Span } from '../../model.ts';
import type { PairCheck } from '../pair-check.ts';
import type { PairReading } from '../pair-reading.ts';
import type { SideReading, Token } from '../reading.ts';
import type { PairIssue } from '../types.ts';

/**
 * Finds words and sentences of another language: the source left untranslated, Russian inside Ukrainian and the reverse,
 * scripts that no known language uses, and words that mix alphabets.
 */
export const languageCheck: PairCheck = {
  id: 'language',
  run(reading) {
    return [...foreignRuns(reading, 'target'), ...foreignRuns(reading, 'source')];
  },
};

function foreignRuns(reading: PairReading, side: 'source' | 'target'): PairIssue[] {
  const own = reading[side];
  const other = reading[side === 'source' ? 'target' : 'source'];
  const runs =
    own.language === undefined
      ? []
      : [...alienScripts(own, other), ...neighbourSentences(own), ...mixedWords(own)];
  return runs.map(({ span, kind, category }) => ({
    checkId: 'language',
    category,
    kind,
    severity: kind === 'mixed-alphabet' ? 'minor' : 'major',
    tier: kind === 'mixed-alphabet' ? 'more' : 'shown',
    source: side === 'source' ? [span] : [],
    target: side === 'target' ? [span] : [],
    message: { key: `check.language.${kind}`, params: { words: wordsOf(own, span) } },
  }));
}

interface Run {
  readonly span: Span;
  readonly kind: 'sentence' | 'word' | 'mixed-alphabet' | 'other-language';
  readonly category: DiscrepancyCategory;
}

const cyrillic = /\p{Script=Cyrillic}/u;
const latin = /\p{Script=Latin}/u;
const known = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}]/u;

/** Runs in an alphabet that the text's language does not use; Latin names inside Cyrillic text are its habit. */
function alienScripts(own: SideReading, other: SideReading): Run[] {
  const runs: Run[] = [];
  const isAlien = (token: Token): boolean => {
    const first = [...token.text].find((char) => /\p{L}/u.test(char));
    if (first === undefined) return false;
    if (!known.test(first)) return true;
    return own.language === 'en' ? cyrillic.test(first) : latin.test(first);
  };
  let start = -1;
  const { tokens } = own;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    // Numbers between alien words belong to the run.
    const isPart =
      token !== undefined &&
      (isAlien(token) || (start >= 0 && token.isNumber && isAlienAt(tokens, at + 1, isAlien)));
    if (isPart && start < 0) start = at;
    if (isPart || start < 0) continue;
    const members = tokens.slice(start, at);
    start = -1;
    const first = members[0];
    const last = members.at(-1);
    if (first === undefined || last === undefined) continue;
    const span = { startOffset: first.startOffset, endOffset: last.endOffset };
    if (own.language === 'en') {
      runs.push({ span, kind: members.length >= 4 ? 'sentence' : 'word', category: 'untranslated' });
    } else if (isUnusualLatin(members, other)) {
      runs.push({ span, kind: members.length >= 6 ? 'sentence' : 'word', category: 'untranslated' });
    }
  }
  return runs;
}

function isAlienAt(tokens: readonly Token[], at: number, isAlien: (token: Token) => boolean): boolean {
  const token = tokens[at];
  return token !== undefined && isAlien(token);
}

/** Latin inside Cyrillic text: names, brands and titles stay; ordinary words in a row, or one the other side has too, do not. */
function isUnusualLatin(members: readonly Token[], other: SideReading): boolean {
  if (members.some((token) => !known.test(token.text.charAt(0)))) return true;
  const small = members.filter((token) => !token.isCapitalised && !token.isNumber);
  if (members.length >= 6) return small.length >= members.length / 2;
  return (
    members.length >= 2 && small.length === members.length && other.language === 'en' && members.length >= 4
  );
}

const ukrainianOnly = /[іїєґ]/iu;
const russianOnly = /[ыэёъ]/iu;
/** Frequent words that one of the two neighbours has and the other has not. */
const neighbourWords: Readonly<Record<'uk' | 'ru', RegExp>> = {
  uk: /^(?:що|це|цей|ця|ці|цього|та|або|але|від|до|із|зі|як|який|яка|які|якого|його|її|їх|був|була|було|були|є|не|ще|вже|після|під|через|щодо|також|лише|коли|тому|тим|цим|у|й|немає|він|вона|вони|ми|ви|якщо|більше|дуже|між|може)$/iu,
  ru: /^(?:что|это|этот|эта|эти|этого|или|но|от|из|как|который|которая|которые|которого|его|её|ее|их|был|была|было|были|есть|ещё|еще|уже|после|под|через|также|только|когда|поэтому|тем|этим|нет|он|она|они|мы|вы|если|больше|очень|между|может|с|и|во|со|для|при|чтобы|так|где)$/iu,
};

/** Sentences of the neighbouring Cyrillic language. */
function neighbourSentences(own: SideReading): Run[] {
  if (own.language !== 'uk' && own.language !== 'ru') return [];
  const [ownLetters, otherLetters] =
    own.language === 'uk' ? [ukrainianOnly, russianOnly] : [russianOnly, ukrainianOnly];
  const [ownWords, otherWords] =
    own.language === 'uk' ? [neighbourWords.uk, neighbourWords.ru] : [neighbourWords.ru, neighbourWords.uk];
  const runs: Run[] = [];
  for (const [index, span] of own.sentences.entries()) {
    const tokens = own.tokens.filter((token) => token.sentence === index && cyrillic.test(token.text));
    if (tokens.length < 3) continue;
    let balance = 0;
    for (const token of tokens) {
      const word = token.facts.folded;
      // Names keep the letters of their own language.
      const weight = token.isCapitalised && !token.isOpening ? 0.3 : 1;
      if (otherLetters.test(word)) balance += 1.5 * weight;
      if (ownLetters.test(word)) balance -= 1.5 * weight;
      const isOwn = ownWords.test(word);
      const isOther = otherWords.test(word);
      if (isOther && !isOwn) balance += 1;
      if (isOwn && !isOther) balance -= 1;
    }
    if (balance >= 2.5) runs.push({ span, kind: 'other-language', category: 'wrong-language' });
  }
  return runs;
}

/** Words written in two alphabets at once: «Вiдень» with a Latin i. */
function mixedWords(own: SideReading): Run[] {
  return own.tokens
    .filter((token) => cyrillic.test(token.text) && latin.test(token.text) && !/[-–'’\d]/u.test(token.text))
    .map((token) => ({ span: token, kind: 'mixed-alphabet', category: 'wrong-language' }));
}
