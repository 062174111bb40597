import type { Span } from '../../model.ts';
import { oneOf } from '../../text/word-list.ts';
import { latinPhrases } from '../data/latin-phrases.data.ts';
import { wordsOf } from '../issues.ts';
import type { PairCheck } from '../pair-check.ts';
import type { SideReading, Token } from '../reading.ts';
import type { CheckKnowledge } from '../types.ts';
import { overlaps } from '../spans.ts';
import { addressesOf } from '../words/addresses.ts';
import { PhraseTable } from '../words/phrase-table.ts';
import { foreignSpans } from './language.ts';

/** Finds a lone everyday word that stands in Latin letters inside Cyrillic text, letter for letter as the English side has it. */
export const latinWordCheck: PairCheck = {
  id: 'language',
  run(reading, knowledge) {
    return (['source', 'target'] as const).flatMap((side) => {
      const own = reading[side];
      const other = reading[side === 'source' ? 'target' : 'source'];
      if ((own.language !== 'uk' && own.language !== 'ru') || other.language !== 'en') return [];
      const words = own.tokens.filter(
        (token) =>
          token.isForeignScript &&
          // “:wave:”: a picture by its name.
          !other.text.includes(`:${token.text}:`) &&
          ((isLoneWord(own, token) && hasWord(other, token)) ||
            isInRun(own, other, token) ||
            isShouted(own, other, token) ||
            isPlace(own, other, token, knowledge) ||
            isMangled(own, other, token)),
      );
      if (words.length === 0) return [];
      // Words of a web or mail address are of no language, Latin phrases of all.
      const told = [...foreignSpans(reading, side, knowledge), ...addressesOf(own), ...latinOf(own)];
      return runsOf(own, words)
        .filter((span) => !told.some((one) => overlaps(one, span)))
        .map((span) => {
          return {
            checkId: 'language',
            category: 'untranslated' as const,
            kind: 'word',
            severity: 'minor' as const,
            tier: 'more' as const,
            source: side === 'source' ? [span] : [],
            target: side === 'target' ? [span] : [],
            message: { key: 'check.language.word', params: { words: wordsOf(own, span) } },
          };
        });
    });
  },
};

let known: PhraseTable | undefined;

/** Where “in vitro”, “de facto” and their like stand. */
function latinOf(own: SideReading): Span[] {
  known ??= new PhraseTable([latinPhrases.trim().split(/[\n,]/u)], { isAnyApostrophe: false });
  return [...known.find(own).values()].flat();
}

/** Words one behind the other are told together. */
function runsOf({ text }: SideReading, words: readonly Token[]): Span[] {
  const runs: { startOffset: number; endOffset: number }[] = [];
  for (const { startOffset, endOffset } of words) {
    const last = runs.at(-1);
    if (last !== undefined && /^[\s,]*$/u.test(text.slice(last.endOffset, startOffset)))
      last.endOffset = endOffset;
    else runs.push({ startOffset, endOffset });
  }
  return runs;
}

const smallLatin = /^[a-z]{4,}(?:-[a-z]+)*$/u;

/** In small letters, so no name; with no Latin neighbour that has a capital, so no part of one; in no address. */
function isLoneWord({ tokens, text }: SideReading, token: Token): boolean {
  if (!token.isForeignScript || !smallLatin.test(token.text)) return false;
  if (
    /[@/.\\_#:−]/u.test(text[token.startOffset - 1] ?? '') ||
    /^(?:[@/\\_−]|[.:]\w|:(?=\s|$))/u.test(text.slice(token.endOffset))
  )
    return false;
  return ![tokens[token.index - 1], tokens[token.index + 1]].some(
    (one) => one?.isForeignScript === true && !/^[a-z]/u.test(one.text),
  );
}

/** Two English words in small letters one behind the other, as the other side has them («Mary, who died Friday, в …»). */
function isInRun(own: SideReading, other: SideReading, token: Token): boolean {
  const small = /^[a-z]+$/u;
  if (!small.test(token.text)) return false;
  return [tokens(own, token.index - 1), tokens(own, token.index)].some(([first, second]) => {
    if (first === undefined || second === undefined) return false;
    if (!small.test(first.text) || !small.test(second.text)) return false;
    return (
      own.text.slice(first.endOffset, second.startOffset) === ' ' &&
      other.text.includes(`${first.text} ${second.text}`)
    );
  });
}

const tokens = (own: SideReading, at: number): (Token | undefined)[] => [own.tokens[at], own.tokens[at + 1]];

const capitals = /^[A-Z]{4,}$/u;

/** An everyday word in capitals («и CHAINSAW»): the lexicon knows it in small letters, and the text is not all in capitals. */
function isShouted(own: SideReading, other: SideReading, token: Token): boolean {
  if (!capitals.test(token.text) || isPartOfName(own, token)) return false;
  // «закон SHORT», «пакет CARES»: a name spelt as a word.
  if (
    /^(?:закон|акт|пакет|програм|директ|проект|проєкт)/u.test(own.tokens[token.index - 1]?.facts.folded ?? '')
  )
    return false;
  const english = other.tokens.find((one) => one.text === token.text);
  return (
    english !== undefined &&
    // “MACED”: a form that the lexicon may lack.
    (english.facts.concepts.length > 0 || /^[A-Z]{3,}ED$/u.test(token.text)) &&
    !english.facts.isProper &&
    /\p{Ll}{4}/u.test(own.text)
  );
}

/** A place in Latin letters («SEATTLE – …») that has a name in Cyrillic ones. */
function isPlace(own: SideReading, other: SideReading, token: Token, { gazetteer }: CheckKnowledge): boolean {
  if (gazetteer === undefined || !/^[A-Z]\p{L}{3,}$/u.test(token.text)) return false;
  const same = other.tokens.find((one) => one.text === token.text);
  // A word of a longer name («Chicago Tribune») is no place.
  if (same === undefined || isPartOfName(other, same) || isPartOfName(own, token)) return false;
  const name = token.text.charAt(0) + token.text.slice(1).toLowerCase();
  return gazetteer
    .named(name, 'en')
    .some(({ kind }) => oneOf`country|oblast|city|village|river|sea|island`.has(kind));
}

/** A capital or Latin neighbour behind a mere space, or a sign that makes it no word of the text. */
function isPartOfName({ tokens, text }: SideReading, token: Token): boolean {
  if (
    /[«"“@#/_.-]/u.test(text[token.startOffset - 1] ?? '') ||
    /[»"”@#/_-]/u.test(text[token.endOffset] ?? '')
  )
    return true;
  const [before, next] = [tokens[token.index - 1], tokens[token.index + 1]];
  const touches = (one: Token | undefined, gap: string): boolean =>
    one !== undefined && gap === ' ' && (one.isForeignScript || (one.isCapitalised && !one.isOpening));
  return (
    touches(next, text.slice(token.endOffset, next?.startOffset)) ||
    touches(before, text.slice(before?.endOffset, token.startOffset))
  );
}

/** A Latin word that the other side has with one letter more, less or changed («Breit» of “Brexit”). */
function isMangled(own: SideReading, other: SideReading, token: Token): boolean {
  // «New30» of “New”: a figure that grew on to a word.
  const [, stem] = /^([A-Za-z]{3,})\d+$/u.exec(token.text) ?? [];
  if (stem !== undefined && !hasWord(other, token)) return other.tokens.some(({ text }) => text === stem);
  if (!/^[A-Za-z]{4,}$/u.test(token.text) || hasWord(other, token)) return false;
  return other.tokens.some(
    ({ text, facts }) =>
      text.length >= 5 &&
      text.charAt(0) === token.text.charAt(0) &&
      isOneEdit(facts.folded, token.facts.folded) &&
      !own.tokens.some((one) => one.facts.folded === facts.folded),
  );
}

/** Equal but for one letter; an ending of the plural or possessive is none. */
function isOneEdit(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || long === `${short}s` || long === short) return false;
  let same = 0;
  while (same < short.length && long[same] === short[same]) same++;
  return long.slice(same + 1) === short.slice(long.length === short.length ? same + 1 : same);
}

const hasWord = ({ tokens }: SideReading, word: Token): boolean =>
  tokens.some((token) => token.facts.folded === word.facts.folded);
