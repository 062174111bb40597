import type { PairReading } from '../pair-reading.ts';
import type { SideReading, Token } from '../reading.ts';
import { formBookOf } from './form-book.ts';
import { soundLikeness } from './likeness.ts';
import type { WordLink } from './link.ts';

// Ties that only the search for missing words makes: what one side writes as letters and the other spells out («штучного
// інтелекту», “A.I.”), and two names that English joins by a hyphen («між Кімом і Трампом», “Kim-Trump summit”).

/** Ties while they are made, by side: token to link, −1 = none; both are changed. */
export interface OpenTies {
  readonly ofSource: Int32Array;
  readonly ofTarget: Int32Array;
}

/** Ties such words; returns the links with the new ones behind. */
export function tieSpeltOut(
  reading: PairReading,
  ties: OpenTies,
  links: readonly WordLink[],
): readonly WordLink[] {
  const isForward = reading.source.language === 'en';
  const english = isForward ? reading.source : reading.target;
  const other = isForward ? reading.target : reading.source;
  if (english.language !== 'en' || other.language === 'en' || !mayHave.test(english.text)) return links;
  const [ofEnglish, ofOther] = isForward ? [ties.ofSource, ties.ofTarget] : [ties.ofTarget, ties.ofSource];
  const made: WordLink[] = [];
  const tie = (own: readonly Token[], there: readonly Token[]): void => {
    const number = links.length + made.length;
    const [here, away] = [own.map(({ index }) => index), there.map(({ index }) => index)];
    for (const at of here) if ((ofEnglish[at] ?? -1) < 0) ofEnglish[at] = number;
    for (const at of away) ofOther[at] = number;
    const [source, target] = isForward ? [here, away] : [away, here];
    made.push({ source, target, quality: tieQuality, isPhrase: true });
  };
  const isOpen = (token: Token): boolean =>
    token.isContent && !token.isNumber && (ofOther[token.index] ?? -1) < 0;
  for (const { letters, tokens } of lettersOf(english)) {
    if (tokens.some((token) => (ofEnglish[token.index] ?? -1) >= 0)) continue;
    const words = spelledBy(letters, other.tokens, isOpen);
    if (words !== undefined) tie(tokens, words);
  }
  for (const token of english.tokens) {
    if (!joinedNames.test(token.text)) continue;
    const words = token.text
      .split(/[-–]/u)
      .flatMap((half) => namesLike(half, english, other.tokens.filter(isOpen)));
    if (words.length > 0) tie([token], words);
  }
  return made.length === 0 ? links : [...links, ...made];
}

const tieQuality = 0.6;
const mayHave = /\b[A-Z]{2}|\b[A-Z]\.\s?[A-Z]|[a-z][-–][A-Z]/u;
const joinedNames = /^\p{Lu}\p{Ll}+[-–]\p{Lu}\p{Ll}+$/u;
const acronym = /^[A-Z]{2,6}$/u;

/** Runs of capitals, with stops between them or without. */
function lettersOf({
  tokens,
  text,
}: SideReading): { readonly letters: string; readonly tokens: readonly Token[] }[] {
  const found: { letters: string; tokens: Token[] }[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (acronym.test(token.text)) found.push({ letters: token.text, tokens: [token] });
    if (!isLetter(token)) continue;
    const run = [token];
    for (let next = tokens[at + 1]; next !== undefined && isLetter(next); next = tokens[run.length + at]) {
      if (text.slice(run.at(-1)?.endOffset, next.startOffset) !== '.') break;
      run.push(next);
    }
    if (run.length > 1) found.push({ letters: run.map((one) => one.text).join(''), tokens: run });
    at += run.length - 1;
  }
  return found;
}

const isLetter = ({ text }: Token): boolean => text.length === 1 && text >= 'A' && text <= 'Z';

/** More words than letters: small ones have none. */
const mostMore = 2;

/** The untied words, one behind the other, whose English renderings or sounds begin with all of the letters. */
function spelledBy(
  letters: string,
  tokens: readonly Token[],
  isOpen: (token: Token) => boolean,
): Token[] | undefined {
  for (let start = 0; start < tokens.length; start++) {
    const words: Token[] = [];
    for (let at = start; at < tokens.length && words.length < letters.length + mostMore; at++) {
      const token = tokens[at];
      if (token === undefined || (token.isContent && !isOpen(token))) break;
      if (!token.isContent) {
        if (words.length === 0) break;
        continue;
      }
      words.push(token);
      if (takesAll(letters.toLowerCase(), words)) return words;
    }
  }
  return undefined;
}

/** True where each letter begins another word, or another part of one. */
function takesAll(letters: string, words: readonly Token[]): boolean {
  const heads = words.flatMap((word) => headsOf(word));
  if (heads.length < letters.length) return false;
  const isFree = heads.map(() => true);
  for (const letter of letters) {
    const at = heads.findIndex((one, place) => isFree[place] === true && one.includes(letter));
    if (at < 0) return false;
    isFree[at] = false;
  }
  return true;
}

const latin: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'vw', г: 'gh', ґ: 'g', д: 'd', е: 'e', є: 'e', ж: 'j', з: 'z', и: 'i', і: 'i', й: 'y', к: 'kcq',
  л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 'sc', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'c', э: 'e', ю: 'u', я: 'y',
}; // prettier-ignore

/** First letters that a word, or each part of a compound, may have in English. */
function headsOf({ facts }: Token): string[] {
  const [first = '', ...rest] = facts.folded.split('-');
  const own =
    (latin[first.charAt(0)] ?? '') +
    [...facts.direct, ...facts.indirect].map((stem) => stem.charAt(0)).join('');
  return [own, ...rest.map((part) => latin[part.charAt(0)] ?? '')];
}

/** As of names that two sides spell. */
const leastLikeness = 0.66;
const leastSounds = 2;

function namesLike(half: string, english: SideReading, open: readonly Token[]): Token[] {
  const { sounds } = formBookOf(english.lexicon).facts(half, 'en');
  if (sounds.length < leastSounds) return [];
  const [best] = open
    .filter((token) => token.isCapitalised && token.facts.sounds.length >= leastSounds)
    .map((token) => ({ token, likeness: soundLikeness(sounds, token.facts.sounds, leastLikeness) }))
    .filter(({ likeness }) => likeness >= leastLikeness)
    .sort((a, b) => b.likeness - a.likeness);
  return best === undefined ? [] : [best.token];
}
