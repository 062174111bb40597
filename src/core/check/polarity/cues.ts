import { oneOf } from '../../text/word-list.ts';
import type { KnownLanguage, Span } from '../../model.ts';
import { allMatches } from '../../text/matches.ts';
import type { SideReading, Token } from '../reading.ts';
import type { FormFacts } from '../words/form-book.ts';
import { rememberOfForm } from '../words/memo.ts';
import { negativeWords } from './words.ts';
import type { NegativeWords } from './words.ts';

/** Something that turns a clause or a word into its negation. */
export interface PolarityCue extends Span {
  /** A particle, a negative pronoun or an auxiliary; the others are negative by their meaning only. */
  readonly isStrong: boolean;
  /** Token indexes of what is negated, nearest first; at most three. */
  readonly scope: readonly number[];
  /** Where the particle stands that repeats a pronoun's negation («жодного … не»). */
  readonly particleOffset?: number;
}

/**
 * Finds the negations of a side. Negative concord («ніхто нічого не сказав») is one; «не лише … а й», «не раз»,
 * «ледь не», “not only”, “no doubt” are none.
 */
export function findPolarity(reading: SideReading): readonly PolarityCue[] {
  const { language } = reading;
  if (language === undefined) return [];
  const words = negativeWords[language];
  const cues: PolarityCue[] = [];
  for (const token of reading.tokens) {
    const strength = strengthOf(reading, token, words, language);
    if (strength === null) continue;
    // “not … nor”: the second half of what is negated already.
    if (
      isEcho(reading, token) &&
      cues.some((one) => one.isStrong && sentenceAt(reading, one) === token.sentence)
    )
      continue;
    const scope = scopeOf(reading, token, strength);
    // «жодного з цієї нечисті не лишилося»: a word that is negative by its meaning may stand between.
    const place = cues.findLastIndex((one) => one.isStrong);
    const last = cues[place];
    if (
      last !== undefined &&
      // «жодного рішення поки не ухвалено»: behind the pronoun «поки» means so far.
      (strength === 'strong' || words.particles.has(token.facts.folded)) &&
      isConcord(reading, last, token, words)
    ) {
      // The particle before the verb names the clause better than the pronoun before it.
      if (words.particles.has(token.facts.folded))
        cues[place] = {
          ...last,
          scope: [...scope, ...last.scope].slice(0, 4),
          particleOffset: token.startOffset,
        };
      continue;
    }
    cues.push({
      startOffset: token.startOffset,
      endOffset: token.endOffset,
      isStrong: strength === 'strong',
      scope: strength === 'weak' ? [token.index, ...scope] : scope,
    });
  }
  return cues;
}

/** True where the word negates by itself, whatever else of its clause does. */
export const isNegating = (reading: SideReading, token: Token): boolean =>
  reading.language !== undefined &&
  strengthOf(reading, token, negativeWords[reading.language], reading.language) === 'strong';

/** What negates a second time what is negated already: “not …, nor”, “They aren't, at least not …”, “nothing, no …”. */
function isEcho(
  { tokens, text, language }: SideReading,
  { facts, index, startOffset, sentence }: Token,
): boolean {
  if (language !== 'en') return false;
  const [before, next] = [tokens[index - 1], tokens[index + 1]?.facts.folded ?? ''];
  // “…, but nor do they”: a clause of its own.
  if (facts.folded === 'nor') return !auxiliaries.has(next);
  if (facts.folded === 'not' && before?.sentence === sentence)
    return next === 'even' || /\bat least\s+$/u.test(text.slice(Math.max(0, startOffset - 12), startOffset));
  return facts.folded === 'no' && before?.sentence === sentence && echoed.test(text.slice(0, startOffset));
}

const auxiliaries = oneOf`do|does|did|is|are|was|were|has|have|had|can|could|will|would|should|may|might|must`;

/** “there is nothing there, no link any more” */
const echoed = /(?<![a-z])there(?:'s| is| are| was| were) (?:no|nothing)(?: [a-z'-]+){1,3}, $/iu;

const sentenceAt = ({ tokens }: SideReading, cue: PolarityCue): number | undefined =>
  tokens.find((one) => one.startOffset === cue.startOffset)?.sentence;

type Strength = 'strong' | 'weak';

/** What a word alone says, whatever stands around it. */
type Look = 'strong' | 'weak' | 'soft-head' | 'weak-beginning' | null;

const lookOf: Readonly<Record<KnownLanguage, (facts: FormFacts) => Look>> = {
  en: rememberOfForm(({ folded }) => readLook(folded, 'en')),
  uk: rememberOfForm(({ folded }) => readLook(folded, 'uk')),
  ru: rememberOfForm(({ folded }) => readLook(folded, 'ru')),
};

function readLook(folded: string, language: KnownLanguage): Look {
  const words = negativeWords[language];
  if (words.strong.has(folded) || (language === 'en' && folded.endsWith("n't"))) return 'strong';
  if (words.weak.has(folded)) return 'weak';
  if (softHeads.has(folded)) return 'soft-head';
  return words.weakBeginnings.test(folded) && !words.notNegative.test(folded) ? 'weak-beginning' : null;
}

function strengthOf(
  reading: SideReading,
  token: Token,
  words: NegativeWords,
  language: KnownLanguage,
): Strength | null {
  const { folded } = token.facts;
  const look = lookOf[language](token.facts);
  if (look === null || (language !== 'en' && isNamed(reading, token))) return null;
  // «без жодних уточнень» is one negation, told by the preposition.
  const before = reading.tokens[token.index - 1]?.facts.folded ?? '';
  if (words.concord.has(folded) && oneOf`без|without`.has(before)) return null;
  const isIn = (phrases: RegExp): boolean => isInside(reading, token, phrases);
  if (look === 'strong') {
    if (isIn(words.neutral)) return null;
    if (isIn(words.soft)) return 'weak';
    return language !== 'en' && words.particles.has(folded) && isAsked(reading, token) ? 'weak' : 'strong';
  }
  if (look === 'weak') return isIn(words.neutral) ? null : 'weak';
  if (look === 'soft-head') return isIn(words.soft) && !isStill(reading, token) ? 'weak' : null;
  return look === 'weak-beginning' ? 'weak' : null;
}

/** «Ніколи Буллі»: a word of negation in capitals inside a sentence, before another capital, is a name. */
const isNamed = ({ tokens }: SideReading, { index, isCapitalised, isOpening, text }: Token): boolean =>
  isCapitalised && !isOpening && text !== text.toUpperCase() && tokens[index + 1]?.isCapitalised === true;

/** A particle in what is asked without a word of question may be politeness: «Ви не знаєте, котра година?» */
function isAsked({ text, tokens }: SideReading, { sentence, endOffset, index }: Token): boolean {
  const end = text.slice(endOffset).search(/[.!?…]/u);
  return (
    end >= 0 &&
    text.charAt(endOffset + end) === '?' &&
    !tokens.some((one) => one.sentence === sentence && one.index < index && asking.has(one.facts.folded))
  );
}

const asking = oneOf`чому|навіщо|хто|що|де|коли|як|скільки|який|яка|яке|які|почему|зачем|кто|что|где|когда|как|сколько|какой|какая|какое|какие`;

/** Words of a soft phrase that has no particle: “yet to”, “anything but”, “out of the question”, «все одно». */
const softHeads = oneOf`yet|hard|harder|still|rather|anything|question|far|rule|rules|ruled|ruling|stay|stays|stayed|keep|keeps|kept|less|down|одно|равно|далекий|далека|далеке|далекі|далеко|далек|далеки|далекая|далекое|далекие`;

/** «все одно приїде»: before a verb it says no more than “still”. */
const isStill = ({ tokens }: SideReading, { facts, index, sentence }: Token): boolean =>
  oneOf`одно|равно`.has(facts.folded) &&
  tokens[index + 1]?.sentence === sentence &&
  tokens[index + 1]?.facts.verb !== null &&
  tokens[index + 1]?.facts.verb !== undefined;

/** True where the word stands inside one of the fixed phrases. */
function isInside(reading: SideReading, token: Token, phrases: RegExp): boolean {
  const from = Math.max(0, token.startOffset - 48);
  const around = reading.text
    .slice(from, token.endOffset + 24)
    .toLowerCase()
    .replace(/[’ʼ]/gu, "'");
  const at = token.startOffset - from;
  for (const match of allMatches(around, phrases)) {
    if (match.index <= at && at < match.index + match[0].length) return true;
  }
  return false;
}

/** «ніхто … не», «жодного … не»: one negation said twice, inside one clause. */
function isConcord(reading: SideReading, earlier: PolarityCue, token: Token, words: NegativeWords): boolean {
  const first = reading.tokens.find((one) => one.startOffset === earlier.startOffset);
  if (first === undefined || first.sentence !== token.sentence) return false;
  const isPronoun = (one: Token): boolean => words.concord.has(one.facts.folded);
  if (!isPronoun(first) && !isPronoun(token)) return false;
  const between = reading.text.slice(earlier.endOffset, token.startOffset);
  if (token.facts.folded === 'nor' && !isEcho(reading, token)) return false;
  // «Ні, не зможу»: the answer and its reason.
  if (first.facts.folded === 'ні' && /^,/u.test(between)) return false;
  // «ніхто не дзвонив, і пошту не доставили»: a second particle, unless the first is repeated («не може й не хоче»).
  const isSecond = earlier.particleOffset !== undefined && words.particles.has(token.facts.folded);
  if (isSecond && !joins.has(reading.tokens[token.index - 1]?.facts.folded ?? '')) return false;
  // A pronoun waits for its particle over whatever describes it; the dot of «вул. Садова» ends no sentence.
  const isWaiting =
    isPronoun(first) && earlier.particleOffset === undefined && words.particles.has(token.facts.folded);
  return token.index - first.index <= (isWaiting ? farthest : nearest) && !/[;:!?]/u.test(between);
}

/** Words from a pronoun to its particle, and from one negation to another that repeats it. */
const [farthest, nearest] = [24, 9];

const joins = oneOf`і|й|та|и|або|чи|или|ні|ни|ані`;

const quotationEnd = /[»”"]\s*,?\s*[—–-]|[,;]\s*[»”"]/u;

/** Words that deny the verb behind them as a particle does. */
const isImpossible: ReadonlySet<string> = new Set(['неможливо', 'невозможно', 'impossible', 'unable']);

/** «Цивільних у цій групі немає, уточнила речниця»: what is not there stands before the word that says so. */
const isLastOfClause = (text: string, token: Token, next: Token | undefined): boolean =>
  oneOf`немає|нема|нет|неможливо|невозможно`.has(token.facts.folded) &&
  (next?.sentence !== token.sentence || /[,;:.!?»”—–]/u.test(text.slice(token.endOffset, next.startOffset)));

/** Words with content of the clause before a word: first those behind no preposition, the farthest of them first. */
function absentBefore({ tokens, text }: Pick<SideReading, 'tokens' | 'text'>, token: Token): number[] {
  const [free, behind]: [number[], number[]] = [[], []];
  for (let at = token.index - 1; at >= Math.max(0, token.index - 8); at--) {
    const [own, before] = [tokens[at], tokens[at - 1]];
    const end = tokens[at + 1]?.startOffset;
    if (own?.sentence !== token.sentence || /[,;:—–]/u.test(text.slice(own.endOffset, end))) break;
    if (own.isContent)
      (before !== undefined && whereWords.has(before.facts.folded) ? behind : free).unshift(at);
  }
  return [...free, ...behind].slice(0, 3);
}

const whereWords = oneOf`у|в|во|на|серед|среди|під|под|між|между|за|до|для|по|при|цій|цьому|этой|этом|цих|этих`;

/** The content words after a particle, or before it where it ends its clause; of a weak cue: the next ones. */
function scopeOf({ tokens, text }: SideReading, token: Token, strength: Strength): number[] {
  if (isLastOfClause(text, token, tokens[token.index + 1])) return absentBefore({ tokens, text }, token);
  const found: number[] = [];
  // «неможливо вести плідні дискусії» negates as much as “cannot have creative discussions” does.
  const most = strength === 'strong' || isImpossible.has(token.facts.folded) ? 3 : 2;
  for (let at = token.index + 1; at < tokens.length && at <= token.index + 6 && found.length < most; at++) {
    const next = tokens[at];
    if (next === undefined || next.sentence !== token.sentence) break;
    // What stands behind a quotation («…», сказав він) is not negated in it.
    if (quotationEnd.test(text.slice(tokens[at - 1]?.endOffset, next.startOffset))) break;
    if (next.isContent) found.push(at);
  }
  const before = tokens[token.index - 1];
  if (strength === 'strong' && found.length < 3 && before?.isContent === true) found.push(before.index);
  return found;
}
