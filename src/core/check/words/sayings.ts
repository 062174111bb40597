import { lettered } from '../../text/lettered.ts';
import { oneOf } from '../../text/word-list.ts';
import { englishSayings } from '../data/english-sayings.data.ts';
import { sayingModel } from '../data/sayings.data.ts';
import type { PairReading } from '../pair-reading.ts';
import type { SideReading } from '../reading.ts';
import { PhraseTable } from './phrase-table.ts';
import { countTied } from './tied-share.ts';
import { commands, folksy, frames, homely, openers, pointing, secondHalves } from './saying-words.ts';

/** What each number of the evidence on the form of a sentence is. */
export const sayingNames = [
  // Two halves about as long, words that stand in both, what the second begins with, the same two last letters.
  'balance', 'echo', 'back', 'contrast', 'rhyme', 'moreParts',
  'opener', 'frame', 'secondPerson', 'command', 'infinitive', 'habit', 'denial', 'homely', 'folksy', 'pointing',
  'longest', 'many', 'few', 'stop', 'exclaimed',
] as const; // prettier-ignore

/** Log-odds as a sum: base plus weight times evidence. */
export interface SayingModel {
  readonly base: number;
  readonly weights: Readonly<Record<(typeof sayingNames)[number], number>>;
}

/** Letters and words of a sentence that may be a saying. */
const sizes = { leastLetters: 12, mostLetters: 100, leastWords: 3, mostWords: 14 } as const;
/** Log-odds from which a sentence has the form of a saying: one in halves parted by a mark, and any other. */
const sayingMarks = { halves: -2, whole: -0.5 } as const;
/** Lengths beyond which a word is long, a sentence of many or of few words. */
const usual = { word: 8, many: 8, few: 5, habit: 7 } as const;

const weights = sayingNames.map((name) => sayingModel.weights[name]);

/** Figures, quotations, brackets, Latin letters and a second sentence: no saying has them. */
const barred = /[\d"«»“”„()[\]@#/&%$A-Za-z…]|\.\.|[.!?]\s+\S/u;
const capital = lettered.gu`(?<=\s)\p{Lu}\p{L}*`;
const between = /\s*[,;:—–]\s*|\s+-\s+/u;
const notLetters = lettered.gu`[^\p{L}\s'’-]+`;
const infinitive = /(?:ть|ти|чь|ться|тись|тися)$/u;
const habitual = /(?:[аеуюяи]т|[уюаяи]ть|[аеюу]є)$/u;
const secondPerson = /(?:ешь|ишь|ешься|ишься|єш|їш|иш|еш|єшся|ишся|їшся|ешся)$/u;
const denials = oneOf`не|ни|нет|ні|нема|немає|без`;

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(notLetters, '')
    .split(/\s+/u)
    .filter((one) => one !== '');

/** Who tells what somebody said or thinks tells no saying. */
const reports = lettered.iu`(?<!\p{L})(?:(?:сказа[вл]|заяви|повідом|сообщ|дода[вл]|добави|поясн|объясн|зазначи|отмети|підкресл|подчеркн|наголос|вважа|счита|спросил|запита|відпов|ответил|написа[вл]|попроси[вл]|пообіця|пообеща)\p{L}*|(?:на|за) (?:думк|слова|дан)\p{L}+|по (?:мнени|слова|данн)\p{L}+)(?!\p{L})`;

/** A word without its ending. */
const stemOf = (word: string): string => word.slice(0, Math.max(3, word.length - 2));

/** The numbers that a Ukrainian or Russian sentence is weighed by; undefined where it can be no saying. */
export function sayingEvidence(text: string): readonly number[] | undefined {
  if (text.length < sizes.leastLetters || text.length > sizes.mostLetters + 20) return undefined;
  const sentence = text.trim();
  if (sentence.length < sizes.leastLetters || sentence.length > sizes.mostLetters) return undefined;
  if (barred.test(sentence) || reports.test(sentence)) return undefined;
  // A saying names nobody but God.
  if (sentence.match(capital)?.some((word) => !/^Бо[гж]/u.test(word)) === true) return undefined;
  const words = wordsOf(sentence);
  if (words.length < sizes.leastWords || words.length > sizes.mostWords) return undefined;
  const last = words.at(-1) ?? '';
  const has = (test: (word: string) => boolean): number => (words.some(test) ? 1 : 0);
  const count = (test: (word: string) => boolean): number => Math.min(3, words.filter(test).length);
  return [
    ...halvesOf(sentence),
    openers.test(words[0] ?? '') ? 1 : 0,
    frames.test(words.join(' ')) ? 1 : 0,
    has((word) => word.length > 4 && secondPerson.test(word)),
    has((word) => commands.test(word)),
    infinitive.test(last) ? 1 : 0,
    habitual.test(last) && words.length <= usual.habit ? 1 : 0,
    has((word) => denials.has(word)),
    count((word) => homely.test(word)),
    has((word) => folksy.test(word)),
    count((word) => pointing.test(word)),
    Math.max(0, Math.max(...words.map((word) => word.length)) - usual.word),
    Math.max(0, words.length - usual.many),
    Math.max(0, usual.few - words.length),
    sentence.endsWith('.') ? 1 : 0,
    /[!?]$/u.test(sentence) ? 1 : 0,
  ];
}

/** Balance, echo, back, contrast, rhyme and parts beyond two. */
function halvesOf(sentence: string): number[] {
  const parts = sentence
    .split(between)
    .map(wordsOf)
    .filter((part) => part.length > 0);
  const [first, second] = [parts[0], parts.at(-1)];
  if (first === undefined || second === undefined || parts.length < 2) return [0, 0, 0, 0, 0, 0];
  const stems = new Set(first.filter((word) => word.length > 2).map(stemOf));
  const echo = second.filter((word) => word.length > 2 && stems.has(stemOf(word))).length;
  const [a, b] = [first.at(-1) ?? '', second.at(-1) ?? ''];
  return [
    parts.length === 2 && Math.abs(first.length - second.length) <= 1 ? 1 : 0,
    Math.min(2, echo),
    secondHalves.has(second[0] ?? '') ? 1 : 0,
    second[0] === 'а' ? 1 : 0,
    a !== b && a.slice(-2) === b.slice(-2) ? 1 : 0,
    parts.length - 2,
  ];
}

/** Log-odds that a Ukrainian or Russian side is a saying; the lowest of all where it can be none. */
function sayingOdds({ text }: SideReading): number {
  const evidence = sayingEvidence(text);
  if (evidence === undefined) return -Infinity;
  return evidence.reduce((sum, one, at) => sum + one * (weights[at] ?? 0), sayingModel.base);
}

/** True where a Ukrainian or Russian side has the form of a saying. */
export function isSaying(slavic: SideReading): boolean {
  const isInHalves = between.test(slavic.text.trim());
  return slavic.keep(sayingOdds, sayingOdds) >= (isInHalves ? sayingMarks.halves : sayingMarks.whole);
}

let known: PhraseTable | undefined;

/** True where an English side is hardly more than a saying that English has. */
function isEnglishSaying(english: SideReading): boolean {
  if (english.tokens.length > sizes.mostWords + 4) return false;
  known ??= new PhraseTable([englishSayings.trim().split(/[\n,]/u)], { isAnyApostrophe: true });
  return known.find(english).size > 0;
}

/** Shares of content words with a sure tie: from the one on a saying is rendered word by word, below the other by another saying. */
const shares = { literal: 0.5, free: 0.35, reworded: 0.75 } as const;
/** Content words of both sides that say something of a literal rendering; another saying may have a single one. */
const leastWords = { literal: 2, free: 1 } as const;

/**
 * How an English version renders a Ukrainian or Russian saying; undefined where neither holds or there is none. What
 * English says itself is no rendering word by word, however near the two are.
 */
export function sayingRendered(reading: PairReading): 'literally' | 'freely' | undefined {
  const { source, target } = reading;
  const isForward = target.language === 'en';
  const [slavic, english] = isForward ? [source, target] : [target, source];
  if (english.language !== 'en' || (slavic.language !== 'uk' && slavic.language !== 'ru')) return undefined;
  if (english.keep(isEnglishSaying, isEnglishSaying)) return 'freely';
  if (!isSaying(slavic)) return undefined;
  const { links } = reading;
  const [tiedHere, wordsHere] = countTied(source, links.ofSource, links);
  const [tiedThere, wordsThere] = countTied(target, links.ofTarget, links);
  const least = Math.min(wordsHere, wordsThere);
  const share = (tiedHere + tiedThere) / (wordsHere + wordsThere);
  const isReworded = turnsDenial(slavic.text, english.text, share);
  if (share >= shares.literal && !isReworded) return least >= leastWords.literal ? 'literally' : undefined;
  // What two free sentences differ in is left out for a saying beyond doubt alone.
  if (slavic.keep(sayingOdds, sayingOdds) < sayingMarks.whole) return undefined;
  return (isReworded || share < shares.free) && least >= leastWords.free ? 'freely' : undefined;
}

const englishDenials =
  /(?<![a-z])(?:not|no|never|none|nothing|nobody|nowhere|neither|nor|cannot|without|unless)(?![a-z])|n ?['’] ?t(?![a-z])/giu;

/**
 * True where one side denies and the other does not, so that a saying is put in other words: «Не скажеш …, не дамо»,
 * “Say … before …”. One denial alone may have been lost from a rendering word by word.
 */
function turnsDenial(slavic: string, english: string, share: number): boolean {
  const here = wordsOf(slavic).filter((word) => denials.has(word)).length;
  const there = english.match(englishDenials)?.length ?? 0;
  return here > 0 !== there > 0 && (here + there > 1 || share < shares.reworded);
}
