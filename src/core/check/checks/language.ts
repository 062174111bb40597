import { oneOf } from '../../text/word-list.ts';
import { lettered } from '../../text/lettered.ts';
import { wordsOf } from '../issues.ts';
import type { DiscrepancyCategory, Span } from '../../model.ts';
import type { PairCheck } from '../pair-check.ts';
import type { PairReading } from '../pair-reading.ts';
import type { SideReading, Token } from '../reading.ts';
import { thresholdOf } from '../thresholds.ts';
import type { CheckKnowledge, PairIssue } from '../types.ts';
import { addressesOf } from '../words/addresses.ts';
import { alphabetOf } from '../words/alphabet.ts';
import { findGaps } from '../words/gaps.ts';
import { foreignness } from '../words/letters.ts';
import { remember } from '../words/memo.ts';
import { neighbourRuns } from '../words/neighbour.ts';
import type { WordLink } from '../words/link.ts';
import {
  isDerived,
  accented,
  joinedLetters,
  letters,
  borrowed,
  foreignFunctionWords,
  foreignLetters,
  naturalised,
  romance,
  unenglish,
} from '../words/spelling.ts';
import { slotQuality } from '../words/slots.ts';

/**
 * Finds words and sentences of another language: the source left untranslated, Russian inside Ukrainian and the reverse,
 * scripts that no known language uses, and words that mix alphabets.
 */
export const languageCheck: PairCheck = {
  id: 'language',
  run(reading, knowledge) {
    return [...foreignRuns(reading, 'target', knowledge), ...foreignRuns(reading, 'source', knowledge)];
  },
};

/** Where a side is in another language than its own. */
export function foreignSpans(
  reading: PairReading,
  side: 'source' | 'target',
  knowledge: CheckKnowledge,
): Span[] {
  return findRuns(reading, side, knowledge).map(({ span }) => span);
}

const findRuns = (
  reading: PairReading,
  side: 'source' | 'target',
  knowledge: CheckKnowledge,
): readonly Run[] => reading[side].keep(reading, () => searchRuns(reading, side, knowledge));

function searchRuns(reading: PairReading, side: 'source' | 'target', knowledge: CheckKnowledge): Run[] {
  const own = reading[side];
  if (own.language === undefined) return [];
  const other = reading[side === 'source' ? 'target' : 'source'];
  const runs = [
    ...alienScripts(own, other),
    ...neighbourRuns(own, other, thresholdOf(knowledge, 'language.neighbour')).map((span): Run => ({
      span,
      kind: span.isSure ? 'other-language' : 'other-word',
      category: 'wrong-language',
    })),
    ...mixedWords(own),
    ...strangeWords(reading, side, thresholdOf(knowledge, 'language.letters')),
  ];
  const addresses = addressesOf(own);
  // Words of a web or mail address are of no language.
  return runs.filter(
    ({ span }) =>
      !addresses.some((one) => one.startOffset <= span.startOffset && span.endOffset <= one.endOffset),
  );
}

function foreignRuns(
  reading: PairReading,
  side: 'source' | 'target',
  knowledge: CheckKnowledge,
): PairIssue[] {
  const own = reading[side];
  return findRuns(reading, side, knowledge).map(({ span, kind, category, isDoubtful }) => ({
    checkId: 'language',
    category,
    kind,
    severity: isHint(kind) || isDoubtful === true ? 'minor' : 'major',
    tier: isHint(kind) || isDoubtful === true ? 'more' : 'shown',
    source: side === 'source' ? [span] : [],
    target: side === 'target' ? [span] : [],
    message: {
      key: `check.language.${kind}`,
      params: { words: wordsOf(own, span) },
    },
  }));
}

const isHint = (kind: Run['kind']): boolean => kind === 'mixed-alphabet' || kind === 'other-word';

interface Run {
  readonly span: Span;
  readonly kind: 'sentence' | 'word' | 'mixed-alphabet' | 'other-language' | 'other-word';
  readonly category: DiscrepancyCategory;
  /** Only its letters speak for it: names in small letters and words of trades and posts look the same. */
  readonly isDoubtful?: boolean;
}

const cyrillic = /\p{Script=Cyrillic}/u;
const latin = /\p{Script=Latin}/u;
const known = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}]/u;

/** Whether a word begins with a letter of an alphabet that a Latin or a Cyrillic text does not use. */
const isAlienTo: Readonly<Record<'latin' | 'cyrillic', (word: string) => boolean>> = {
  latin: remember((word) => isAlienWord(word, cyrillic)),
  cyrillic: remember((word) => isAlienWord(word, latin)),
};

function isAlienWord(word: string, other: RegExp): boolean {
  const first = [...word].find((char) => lettered.u`\p{L}`.test(char));
  return first !== undefined && (!known.test(first) || other.test(first));
}

/** Runs in an alphabet that the text's language does not use; Latin names inside Cyrillic text are its habit. */
function alienScripts(own: SideReading, other: SideReading): Run[] {
  const runs: Run[] = [];
  const habit = own.language === 'en' ? 'latin' : 'cyrillic';
  const isAlien = ({ text }: Token): boolean => {
    const alphabet = alphabetOf(text);
    return alphabet === 'other' ? isAlienTo[habit](text) : alphabet !== habit;
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
    // A word in a third script that both sides have is quoted by both.
    if (
      !known.test(first.text.charAt(0)) &&
      other.text.includes(own.text.slice(span.startOffset, span.endOffset))
    )
      continue;
    if (own.language === 'en' && isTimesSign(own, members)) {
      runs.push({ span, kind: 'mixed-alphabet', category: 'wrong-language' });
    } else if (own.language === 'en') {
      runs.push({
        span,
        kind: members.length >= 4 ? 'sentence' : 'word',
        category: 'untranslated',
      });
    } else if (isUnusualLatin(members, other) || isWholeSentence(own, members, other)) {
      runs.push({
        span,
        kind: members.length >= 6 || members.length === tokens.length ? 'sentence' : 'word',
        category: 'untranslated',
      });
    }
  }
  return runs;
}

/** “80 х 60”: a Cyrillic letter for the sign between two measures is no word left over. */
const isTimesSign = ({ text }: SideReading, [first, ...rest]: readonly Token[]): boolean =>
  first !== undefined &&
  rest.length === 0 &&
  /^\d*х\d*$/iu.test(first.text) &&
  /\d\s?х\s?\d/iu.test(text.slice(Math.max(0, first.startOffset - 2), first.endOffset + 2));

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

/** A side that is the other one word for word, a sentence with a word in small letters: no name, no title. */
const isWholeSentence = (own: SideReading, members: readonly Token[], other: SideReading): boolean =>
  members.length === own.tokens.length &&
  members.length >= 2 &&
  members.some(({ text }) => /^[a-z]{2,}$/u.test(text)) &&
  /[.!?]["”»']?\s*$/u.test(own.text) &&
  own.text.trim() === other.text.trim();

/** Words written in two alphabets at once: «Вiдень» with a Latin i. */
function mixedWords(own: SideReading): Run[] {
  return own.tokens
    .filter(
      (token) =>
        alphabetOf(token.text) === 'other' &&
        cyrillic.test(token.text) &&
        latin.test(token.text) &&
        !/[-–'’\d]/u.test(token.text),
    )
    .map((token) => ({
      span: token,
      kind: 'mixed-alphabet',
      category: 'wrong-language',
    }));
}

/** Words of other Latin-script languages inside English. */
function strangeWords(reading: PairReading, side: 'source' | 'target', leastLetters: number): Run[] {
  const own = reading[side];
  if (own.language !== 'en' || own.lexicon === undefined || reading.isSameLanguage) return [];
  return own.tokens
    .filter((token) => isStrange(token, reading, side, leastLetters))
    .map((token) => ({
      span: token,
      kind: 'word',
      category: 'untranslated',
      isDoubtful: isDoubtful(token, reading, side, leastLetters),
    }));
}

function isDoubtful(
  token: Token,
  reading: PairReading,
  side: 'source' | 'target',
  leastLetters: number,
): boolean {
  const word = token.text.toLowerCase();
  if (accented.test(word) || foreignFunctionWords.test(word)) return false;
  return foreignness(word) < leastLetters || !isInPlaceOfKnown(reading, side, token);
}

/** How foreign the letters must be of a word in the place of a known word, of such a one with a Romance ending, of a capitalised one without a counterpart, of one with accents. */
const foreign = { misplaced: 1, romance: -1, name: 1.3, accented: 0.8 } as const;

function isStrange(
  token: Token,
  reading: PairReading,
  side: 'source' | 'target',
  leastLetters: number,
): boolean {
  if (token.isNumber || token.facts.isFunction || isBrand(reading, side, token)) return false;
  if (token.facts.concepts.length > 0 && /^[A-Za-z]+$/u.test(token.text)) return false;
  const word = token.text.toLowerCase().replace(/['’]s$/u, '');
  const isAccented = accented.test(word);
  if (word.length < (isAccented ? 3 : 4)) return false;
  if (!(isAccented ? joinedLetters : letters).test(word)) return false;
  // The lexicon folds accents away: «dictée» is not “dictee”, but «également» is no English either.
  if (token.facts.concepts.length > 0 && !isAccented) return false;
  if (borrowed.test(word) || naturalised.test(word)) return false;
  // English endings behind a foreign stem prove nothing: «accusés» is no “accuse”.
  if (!isAccented && isDerived(word, reading[side].lexicon)) return false;
  const score = foreignness(word);
  if (token.isCapitalised && !token.isOpening)
    return (isAccented || (score >= foreign.name && word.length >= 6)) && isLoneCapital(reading, side, token);
  if (foreignFunctionWords.test(word) && !oneOf`les|des|con|das|per|los|las|del|pour|sur`.has(word))
    return true;
  if (isAccented && !token.isCapitalised) return score >= foreign.accented || foreignLetters.test(word);
  if (token.isCapitalised && isTied(reading, side, token)) return false;
  return (
    score >= leastLetters ||
    (word.length >= 5 && score >= 0 && !token.isCapitalised && unenglish.test(word)) ||
    (isAccented && foreignLetters.test(word)) ||
    (word.length >= 5 &&
      score >= (romance.test(word) ? foreign.romance : foreign.misplaced) &&
      isInPlaceOfKnown(reading, side, token))
  );
}

/** A word with a capital inside (“macOS”), or one that a text in Cyrillic letters has in Latin ones too: a name. */
function isBrand(reading: PairReading, side: 'source' | 'target', { text }: Token): boolean {
  const other = reading[side === 'source' ? 'target' : 'source'];
  return (
    /^[a-z]+[A-Z]/u.test(text) || (other.language !== 'en' && other.tokens.some((one) => one.text === text))
  );
}

function linkOf(reading: PairReading, side: 'source' | 'target', token: Token): WordLink | undefined {
  const ties = side === 'source' ? reading.links.ofSource : reading.links.ofTarget;
  return reading.links.links[ties[token.index] ?? -1];
}

const isTied = (reading: PairReading, side: 'source' | 'target', token: Token): boolean =>
  (linkOf(reading, side, token)?.quality ?? 0) > slotQuality;

/** A capital between small words, without a counterpart by sound, where the other side has a common word: a German noun. */
function isLoneCapital(reading: PairReading, side: 'source' | 'target', token: Token): boolean {
  const { tokens } = reading[side];
  const other = reading[side === 'source' ? 'target' : 'source'];
  return (
    tokens[token.index - 1]?.isCapitalised !== true &&
    tokens[token.index + 1]?.isCapitalised !== true &&
    // “Côte d'Azur”
    !/^d['’]\p{Lu}/u.test(tokens[token.index + 1]?.text ?? '') &&
    !isTied(reading, side, token) &&
    !other.text.includes(token.text) &&
    isInPlaceOfKnown(reading, side, token)
  );
}

/** True where the place alone ties the word to one that the lexicon knows well. */
function isInPlaceOfKnown(reading: PairReading, side: 'source' | 'target', token: Token): boolean {
  const link = linkOf(reading, side, token);
  if (link === undefined) {
    const gaps = findGaps(reading, side).filter(
      (gap) => gap.startOffset <= token.startOffset && token.endOffset <= gap.endOffset,
    );
    return gaps.some((gap) => gap.otherCost >= 0.9);
  }
  if (link.quality > slotQuality) return false;
  const other = reading[side === 'source' ? 'target' : 'source'];
  return (side === 'source' ? link.target : link.source).some(
    (at) => (other.tokens[at]?.facts.equivalentCount ?? 0) > 0,
  );
}
