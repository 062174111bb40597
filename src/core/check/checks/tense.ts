import type { Span } from '../../model.ts';
import { observe } from '../issues.ts';
import type { PairCheck } from '../pair-check.ts';
import type { PairReading } from '../pair-reading.ts';
import type { SideReading, Token } from '../reading.ts';
import type { PairIssue } from '../types.ts';
import { findClauseClash } from './tense-clauses.ts';
import { findLoneTime } from './tense-lone.ts';
import { findNearClash } from './tense-near.ts';
import { readTimes } from '../words/times.ts';
import type { FormFacts } from '../words/form-book.ts';
import { rememberWhether } from '../words/memo.ts';
import type { Time, Times } from '../words/times.ts';
import { verbGroup } from '../words/verb-group.ts';

/**
 * Finds a claim of something done that became one of something under way or to come, and the reverse, between English
 * and a language whose past is told by the verb's ending, or between two such languages. Headlines (no full stop) are left alone: their present means
 * the past.
 */
export const tenseCheck: PairCheck = {
  id: 'tense',
  isBySentence: true,
  run(reading) {
    if (isSlavic(reading.source) && isSlavic(reading.target)) {
      const clash = endsSentence(reading.source.text) ? findNearClash(reading, isSlavicTelling) : undefined;
      return clash === undefined ? [] : [asIssue(reading, ...clash)];
    }
    const isForward = reading.target.language === 'en' && isSlavic(reading.source);
    const isBackward = reading.source.language === 'en' && isSlavic(reading.target);
    if (!isForward && !isBackward) return [];
    const [english, slavic] = isForward ? [reading.target, reading.source] : [reading.source, reading.target];
    if (!endsSentence(english.text)) return [];
    const sides = { reading, isForward, english: readTimes(english), slavic: readTimes(slavic) };
    const found =
      ofTiedVerbs(sides) ??
      ofCopulas(sides) ??
      ofClauses(sides) ??
      ofWholeSides(sides) ??
      ofLoneTimes(sides) ??
      findLoneTime(sides);
    if (found === undefined) return [];
    const [a, b] = isForward ? [found.slavic, found.english] : [found.english, found.slavic];
    return [asIssue(reading, a, b)];
  },
};

/** True where a mark of a sentence's end, and quotation marks behind it, end the text. */
function endsSentence(text: string): boolean {
  const end = text.trimEnd();
  let at = end.length - 1;
  while (at >= 0 && '"»”’\')'.includes(end.charAt(at))) at--;
  return at >= 0 && '.!?…'.includes(end.charAt(at));
}

const ofClauses = (sides: Sides): Clash | undefined => findClauseClash(sides.reading, sides, isSpeech);

const isSlavic = (reading: SideReading): boolean => reading.language === 'uk' || reading.language === 'ru';

interface Sides {
  readonly reading: PairReading;
  readonly isForward: boolean;
  readonly english: Times;
  readonly slavic: Times;
}

interface Clash {
  readonly english: Token;
  readonly slavic: Token;
}

function asIssue(reading: PairReading, here: Token, there: Token): PairIssue {
  const [a, b] = [verbGroup(reading.source, here), verbGroup(reading.target, there)];
  return {
    checkId: 'tense',
    category: 'tense',
    severity: 'minor',
    tier: 'more',
    source: [a],
    target: [b],
    message: observe('check.tense.differ', [reading.source, a], [reading.target, b]),
  };
}

/** The Slavic words tied to an English one. */
function partnersOf({ reading, isForward, slavic }: Sides, token: Token): Token[] {
  const { links, ofSource, ofTarget } = reading.links;
  const link = links[(isForward ? ofTarget : ofSource)[token.index] ?? -1];
  if (link === undefined || link.quality < 0.5) return [];
  return (isForward ? link.source : link.target).flatMap((at) => slavic.reading.tokens[at] ?? []);
}

/** Newspapers tell who said what in the present or in the past as they like. */
const speech =
  /^(?:say|tell|told|said|report|note|add|believe|think|thought|write|wrote|written|explain|state|claim|announce|stress|emphasi[sz]e|comment|quote|recall|admit|suggest|tweet|remember|argue|insist|call|ask|answer|repl(?:y|ie)|point|describe|come|speak|spoke|talk|found|show|accord|turn|look)(?:s|es|ed|d|ing)?$/u;

const isSpeechForm = rememberWhether(({ folded }: FormFacts): boolean => speech.test(folded));
const isSpeech = ({ facts }: Token): boolean => isSpeechForm(facts);

const slavicSpeech =
  /^(?:сказ|каза|заяв|повідом|дода[влй]|зазнач|розпов|поясн|наголо|підкресл|сообщ|добав|отмет|рассказ|объясн|подч[её]р|говор|відпов|ответ|напис|вважа|счита|дума|запевн|завер|припус|предпол|пропону|предлож|нагад|напомн|визна[влй]|призна[лй]|стверд|утвержд|уточн|написа)/u;
const isSlavicSpeechForm = rememberWhether(({ folded }: FormFacts): boolean => slavicSpeech.test(folded));
const isSlavicSpeech = ({ facts }: Token): boolean => isSlavicSpeechForm(facts);

/** What is told of words as they stand, in the past or in the present: demands, threats, promises, warnings, advice. */
const slavicAct =
  /^(?:(?:по)?треб(?:у[єею]|ов)|вимага|(?:по|при)?гро(?:жу|з[иья])|погрож|(?:по)?обіця|(?:по)?обеща|п[иі]дтвер|подтвер|рекоменд|закли[кч]|призыва|призва[лв]|заперечу|отрица|застер|попередж|попереди|предостер|предупре)/u;
const isSlavicActForm = rememberWhether(({ folded }: FormFacts): boolean => slavicAct.test(folded));
const isSlavicTelling = (token: Token): boolean => isSlavicSpeech(token) || isSlavicActForm(token.facts);

/** A verb and its rendering in times that exclude each other. */
function ofTiedVerbs(sides: Sides): Clash | undefined {
  const { english, slavic } = sides;
  for (const { token, time } of [...english.verbs, ...english.loose]) {
    if (isSpeech(token) && time !== 'future') continue;
    for (const other of partnersOf(sides, token)) {
      const form = slavic.formOf(other);
      // «сказав, що підпише» is “said he would sign”: the past of a reported clause is told by “would” alone.
      const isClash =
        (time === 'future' && form === 'past' && !slavic.isConditional) ||
        (time === 'future' && form === 'present' && slavic.futureCount === 0) ||
        (time === 'present' && form === 'past' && !slavic.isConditional) ||
        (time === 'present' && form === 'future' && !futureOtherwise.test(english.reading.text)) ||
        (time === 'past' &&
          form === 'future' &&
          !wouldBe.test(english.reading.text) &&
          english.futureCount === 0) ||
        (time === 'past' && (form === 'present' || form === 'nonpast') && isOnlyPast(sides, token));
      if (isClash) return { english: token, slavic: other };
    }
  }
  return ofPerfects(sides);
}

/** “has closed” and «закроет»: done, and to come. */
function ofPerfects(sides: Sides): Clash | undefined {
  const { english, slavic } = sides;
  if (english.futureCount > 0 || slavic.isConditional) return undefined;
  for (const token of english.perfects) {
    if (isSpeech(token)) continue;
    const other = partnersOf(sides, token).find((one) => slavic.formOf(one) === 'future');
    if (other !== undefined) return { english: token, slavic: other };
  }
  return undefined;
}

/** True where nothing else on either side is of another time: an -ed form may be a participle. */
function isOnlyPast({ english, slavic }: Sides, token: Token): boolean {
  return (
    slavic.pastCount === 0 &&
    (token.facts.verb === 'past' ||
      (english.presents.length === 0 && english.loose.length === 0 && english.futureCount === 0))
  );
}

/** Words after a copula looked at for a tie to the other copula's neighbour. */
const copulaReach = 5;

/** “is X” and «був X», “will be X” and «є X»: the copula's own time, by the words tied behind it. */
function ofCopulas(sides: Sides): Clash | undefined {
  const { english, slavic } = sides;
  for (const { token, time } of english.copulas) {
    const behind = english.reading.tokens
      .slice(token.index + 1, token.index + 1 + copulaReach)
      .filter((next) => next.sentence === token.sentence && next.isContent);
    const partners = behind.slice(0, 2).flatMap((next) => partnersOf(sides, next));
    for (const other of partners) {
      const copula = slavic.copulas.find(
        ({ token: one }) =>
          one.sentence === other.sentence &&
          Math.abs(one.index - other.index) <= 3 &&
          isOneClause(slavic.reading.text, one, other),
      );
      if (slavic.isConditional) continue;
      if (copula === undefined) {
        if (isBare(sides, time, other)) return { english: token, slavic: other };
        continue;
      }
      const isClash =
        (copula.time === 'past' &&
          (time === 'future' || (time === 'present' && english.pastCount + english.perfectCount === 0))) ||
        (copula.time === 'future' &&
          (time === 'past' ||
            (time === 'present' &&
              !isProgressive(english, token) &&
              !futureOtherwise.test(english.reading.text))) &&
          english.futureCount === 0) ||
        (copula.time === 'present' && (time === 'future' || (time === 'past' && slavic.pastCount === 0)));
      if (isClash) return { english: token, slavic: copula.token };
    }
  }
  return undefined;
}

/** True where no mark parts two words: the copula of another clause tells nothing of this one. */
const isOneClause = (text: string, a: Span, b: Span): boolean =>
  !/[,;:—–«»“”"]/u.test(
    a.startOffset < b.startOffset
      ? text.slice(a.endOffset, b.startOffset)
      : text.slice(b.endOffset, a.startOffset),
  );

/** “is relaunching” may tell of what is planned. */
const isProgressive = ({ reading }: Times, copula: Token): boolean =>
  reading.tokens
    .slice(copula.index + 1, copula.index + 3)
    .some((token) => token.facts.folded.endsWith('ing'));

/** True where the Slavic side has its «is» unsaid beside `other` and nothing around tells of another time. */
function isBare({ english, slavic }: Sides, time: Time, other: Token): boolean {
  if (time === 'present' || slavic.isConditional || isSetOff(slavic.reading, other)) return false;
  if (time === 'future')
    return slavic.presents.every((one) => one.sentence !== other.sentence) && !hasTimeAround(slavic, other);
  return (
    slavic.pastCount + slavic.futureCount === 0 &&
    english.perfectCount + english.futureCount === 0 &&
    !hasTimeAround(slavic, other)
  );
}

/** «Вероятно, перенесут»: a word between commas, or between its sentence's beginning and a comma, is no predicate. */
function isSetOff(
  { tokens, text }: SideReading,
  { index, sentence, startOffset, endOffset }: Token,
): boolean {
  const before = tokens[index - 1];
  const isOpening = before?.sentence !== sentence || text.slice(before.endOffset, startOffset).includes(',');
  return isOpening && /^[ ]?,/u.test(text.slice(endOffset, endOffset + 2));
}

/** True where the clause between commas has a verb of the past or of an open time, or a word of the future. */
function hasTimeAround({ reading, isOfOtherTime }: Times, other: Token): boolean {
  const isBreak = (left: Token | undefined, right: Token | undefined): boolean =>
    left === undefined ||
    right === undefined ||
    left.sentence !== right.sentence ||
    /[,;:—–]/u.test(reading.text.slice(left.endOffset, right.startOffset));
  for (let at = other.index; ; at--) {
    const token = reading.tokens[at];
    if (token === undefined) break;
    if (isOfOtherTime(token)) return true;
    if (isBreak(reading.tokens[at - 1], token)) break;
  }
  for (let at = other.index + 1; !isBreak(reading.tokens[at - 1], reading.tokens[at]); at++) {
    const token = reading.tokens[at];
    if (token !== undefined && isOfOtherTime(token)) return true;
  }
  return false;
}

/** One side tells of nothing but the past, the other of nothing but another time. */
function ofWholeSides({ english, slavic }: Sides): Clash | undefined {
  if (slavic.isConditional || english.reading.sentences.length !== slavic.reading.sentences.length)
    return undefined;
  const [future] = english.futures;
  const present = english.presents.find((token) => !isSpeech(token));
  const past = english.pasts.find((token) => !isSpeech(token));
  const anyPast = slavic.pasts.find((token) => !isSlavicSpeech(token));
  const now = slavic.presents[0];
  if (future !== undefined && slavic.futureCount === 0 && slavic.openCount === 0) {
    const other = slavic.pasts[0] ?? now;
    if (other !== undefined) return { english: future, slavic: other };
  }
  if (present !== undefined && english.pastCount + english.futureCount === 0 && english.perfectCount === 0) {
    if (anyPast !== undefined && slavic.openCount + slavic.presents.length + slavic.futureCount === 0)
      if (!slavic.hasBareCopula) return { english: present, slavic: anyPast };
  }
  if (
    past !== undefined &&
    english.presents.length + english.loose.length + english.futureCount + english.perfectCount === 0
  ) {
    if (slavic.pastCount === 0 && now !== undefined && slavic.openCount + slavic.futureCount === 0)
      return { english: past, slavic: now };
  }
  return undefined;
}

/** “said it would go”: what is to come, told from the past. */
const wouldBe =
  /\b(?:would|could|might|should|were to|was to|going to|until|if|when|once|before|after)\b|'d\b/iu;

/** What English may say a future with instead of “will”, and words behind which its present is one. */
const futureOtherwise =
  /\b(?:will|would|shall|'ll|going to|set to|due|(?:is|are|was|were) to|plan\w*|expect\w*|can|could|may|might|should|must|ought|need\w*|ha(?:s|ve) to|if|when|while|until|till|once|before|after|unless|as soon|whether|(?:un)?likely|yet to|stake|about to|aim\w*|hop\w*|want\w*|ready|won't|next|tomorrow|scheduled|upcoming|coming|bound)\b/iu;

/** A time that one side tells by a form of its own and the other side has nowhere, whatever else it tells. */
function ofLoneTimes({ english, slavic }: Sides): Clash | undefined {
  if (slavic.isConditional || english.reading.sentences.length !== slavic.reading.sentences.length)
    return undefined;
  const was = english.copulas.find(({ time }) => time === 'past')?.token;
  const now = slavic.presents[0];
  // “the day that he was born”: a present over there for each present here leaves nothing to compare.
  const presents = [...english.presents, ...english.loose].length;
  const isSpare = presents < slavic.presents.length + (slavic.hasBareCopula ? 1 : 0);
  if (was !== undefined && now !== undefined && isSpare && isNeverPast(slavic))
    return { english: was, slavic: now };
  const will = english.copulas.find(({ time }) => time === 'future')?.token;
  if (
    will !== undefined &&
    now !== undefined &&
    slavic.futureCount + slavic.openCount + slavic.pastCount === 0
  )
    return { english: will, slavic: now };
  const future = slavic.copulas.find(({ time }) => time === 'future')?.token;
  const present = [...english.copulas, ...english.verbs, ...english.loose].find(
    ({ time, token }) =>
      time === 'present' &&
      !isSpeech(token) &&
      !token.facts.folded.endsWith('ing') &&
      !isProgressive(english, token),
  )?.token;
  if (future !== undefined && present !== undefined && !futureOtherwise.test(english.reading.text))
    return { english: present, slavic: future };
  return undefined;
}

/** True where no word of the side may tell of the past or of what comes. */
const isNeverPast = ({ pastCount, futureCount, openCount }: Times): boolean =>
  pastCount + futureCount + openCount === 0;
