import { oneOf } from '../../text/word-list.ts';
import { lettered } from '../../text/lettered.ts';
import { observe } from '../issues.ts';
import type { PairCheck } from '../pair-check.ts';
import type { PairReading } from '../pair-reading.ts';
import type { SideReading } from '../reading.ts';
import { findReportVerbs } from '../quotes/stances.ts';
import type { ReportVerb } from '../quotes/stances.ts';

/** Finds a reporting verb that trusts the words more or less than its counterpart: said against claimed, admitted. */
export const attributionCheck: PairCheck = {
  id: 'attribution',
  isBySentence: true,
  run(reading) {
    const { source, target } = reading;
    const left = findReportVerbs(source);
    const right = findReportVerbs(target);
    if (reading.isSameLanguage) return [];
    const pairs = pairVerbs(reading, left, right);
    return pairs
      .filter(
        ([a, b]) =>
          (a.stance !== b.stance || isEmphasised(reading, a, b)) &&
          !(isNegated(source, a) || isNegated(target, b)) &&
          !(isAside(source, a) && isAccording(target, b)) &&
          !(isAside(target, b) && isAccording(source, a)) &&
          isTelling(source, a, target, b),
      )
      .map(([a, b]) => ({
        checkId: 'attribution',
        category: 'attribution' as const,
        kind: 'stance',
        severity:
          isPlainSaying(reading, a, b) || a.stance === b.stance ? ('info' as const) : ('minor' as const),
        tier: 'more' as const,
        source: [a],
        target: [b],
        message: observe('check.attribution.stance', [source, a], [target, b], {
          sourceStance: a.stance,
          targetStance: b.stance,
        }),
      }));
  },
};

/** «як стверджує міністерство», “as the ministry claims”: said in passing. */
export const isAside = (own: SideReading, verb: ReportVerb): boolean =>
  lettered.iu`(?<!\p{L})(?:як|как|as)\s(?:\p{L}+\s){0,3}$`.test(
    own.text.slice(Math.max(0, verb.startOffset - 40), verb.startOffset),
  );

/** “according to”, «за словами»: in passing too, and with no verb of its own. */
export const isAccording = (own: SideReading, verb: ReportVerb): boolean =>
  /^(?:according|за|по)\s/iu.test(own.text.slice(verb.startOffset, verb.endOffset));

/** Verbs that report and do other things as well count only with their words behind them: «доказал, что», “proved that”. */
const isLoose = (reading: SideReading, verb: ReportVerb): boolean =>
  oneOf`complaining|proving|promising|supposing|warning|threatening`.has(verb.stance) &&
  !/^\s*(?:[,:»”"]|that\b|it was\b)|^[^.!?]{0,40}[,:]\s*(?:що|что|that|[«“"])/u.test(
    reading.text.slice(verb.endOffset, verb.endOffset + 60),
  ) &&
  !lettered.u`[»”"]\s*,?\s*[–—-]?\s*(?:\p{L}[\p{L}'’.-]*\s+){0,3}$`.test(
    reading.text.slice(Math.max(0, verb.startOffset - 40), verb.startOffset),
  );

function isTelling(source: SideReading, a: ReportVerb, target: SideReading, b: ReportVerb): boolean {
  if (isLoose(source, a) || isLoose(target, b)) return false;
  if (a.stance === 'neutral' && b.stance === 'neutral') return true;
  const soft = /^(?:promising|supposing|warning)$/u;
  // “suggested”, «пообіцяв» and “warned” for a plain “said” are free renderings as a rule.
  if ((a.stance === 'neutral' && soft.test(b.stance)) || (b.stance === 'neutral' && soft.test(a.stance)))
    return false;
  return a.stance === 'neutral' || b.stance === 'neutral' || !areNear(a, b);
}

/** Russian newspapers write «утверждает», Ukrainian ones «стверджує» for “says”: measured, it tells nothing of trust. */
function isPlainSaying({ source, target }: PairReading, a: ReportVerb, b: ReportVerb): boolean {
  const isRussianOf = (side: SideReading, verb: ReportVerb, other: SideReading, said: ReportVerb): boolean =>
    side.language === 'ru' &&
    other.language === 'en' &&
    said.stance === 'neutral' &&
    /^утвержда/iu.test(side.text.slice(verb.startOffset, verb.endOffset));
  const isUkrainianOf = (
    side: SideReading,
    verb: ReportVerb,
    other: SideReading,
    said: ReportVerb,
  ): boolean =>
    side.language === 'uk' &&
    other.language === 'en' &&
    /^стверджу(?:є|ють|ючи)/iu.test(side.text.slice(verb.startOffset, verb.endOffset)) &&
    /^say(?:s|ing)?$/iu.test(other.text.slice(said.startOffset, said.endOffset));
  return (
    isRussianOf(source, a, target, b) ||
    isRussianOf(target, b, source, a) ||
    isUkrainianOf(source, a, target, b) ||
    isUkrainianOf(target, b, source, a)
  );
}

const emphasis =
  /^(?:підкресл|наголо|акценту|подчеркн|подчёрк|подчерк|акцентир|stress|emphasi[sz]|underlin)/iu;
const plainest = /^(?:сказа|каза|каже|заяв|повідом|сообщ|говор|said|says|told)/iu;

/** «заявив» beside «подчеркнул»: near languages have the same verb for both, so another one was chosen. */
function isEmphasised({ source, target }: PairReading, a: ReportVerb, b: ReportVerb): boolean {
  if (source.language === target.language || source.language === 'en' || target.language === 'en')
    return false;
  const [here, there] = [
    source.text.slice(a.startOffset, a.endOffset),
    target.text.slice(b.startOffset, b.endOffset),
  ];
  return (emphasis.test(here) && plainest.test(there)) || (emphasis.test(there) && plainest.test(here));
}

const areNear = (a: ReportVerb, b: ReportVerb): boolean =>
  [a.stance, b.stance].every((stance) => stance === 'claiming' || stance === 'boasting');

/** A denial and a confirmation denied say the same. */
export const isNegated = (reading: SideReading, verb: ReportVerb): boolean =>
  lettered.iu`(?<!\p{L})(?:не|not|never|\p{L}+n['’]t)\s+$`.test(
    reading.text.slice(Math.max(0, verb.startOffset - 10), verb.startOffset),
  );

/** What a verb without partner costs, and a pair of two stances: in shares of the text's length. */
const skipCost = 0.3;
const stanceCost = 0.12;
const linkGain = 0.15;

/** The cheapest pairing in order of reading: near places, tied words and equal stances first; a lone verb on each side is a pair. */
function pairVerbs(
  reading: PairReading,
  left: readonly ReportVerb[],
  right: readonly ReportVerb[],
): readonly (readonly [ReportVerb, ReportVerb])[] {
  const width = right.length + 1;
  const best = new Float64Array((left.length + 1) * width);
  const step = new Uint8Array(best.length);
  for (let i = 0; i <= left.length; i++) {
    for (let j = 0; j <= right.length; j++) {
      const at = i * width + j;
      if (at === 0) continue;
      const [a, b] = [left[i - 1], right[j - 1]];
      const costs = [
        i === 0 ? Infinity : (best[at - width] ?? 0) + skipCost,
        j === 0 ? Infinity : (best[at - 1] ?? 0) + skipCost,
        a === undefined || b === undefined ? Infinity : (best[at - width - 1] ?? 0) + pairCost(reading, a, b),
      ];
      const least = Math.min(...costs);
      best[at] = least;
      step[at] = costs.lastIndexOf(least);
    }
  }
  const pairs: (readonly [ReportVerb, ReportVerb])[] = [];
  let [i, j] = [left.length, right.length];
  while (i > 0 || j > 0) {
    const move = step[i * width + j];
    const [a, b] = [left[i - 1], right[j - 1]];
    if (move === 2 && a !== undefined && b !== undefined) pairs.push([a, b]);
    if (move !== 1) i--;
    if (move !== 0) j--;
  }
  const [first, second] = [left[0], right[0]];
  const isLone = left.length === 1 && right.length === 1 && first !== undefined && second !== undefined;
  return isLone ? [[first, second]] : pairs.reverse();
}

function pairCost(reading: PairReading, a: ReportVerb, b: ReportVerb): number {
  const { links } = reading;
  const place = Math.abs(
    a.startOffset / reading.source.text.length - b.startOffset / reading.target.text.length,
  );
  const isTied = links.links[links.ofSource[a.token] ?? -1]?.target.includes(b.token) === true;
  return place + (a.stance === b.stance ? 0 : stanceCost) - (isTied ? linkGain : 0);
}
