import type { Span } from '../../model.ts';
import { observe } from '../issues.ts';
import type { PairCheck } from '../pair-check.ts';
import type { PairReading } from '../pair-reading.ts';
import { findExchangedSpeakers } from '../quotes/exchanged-speakers.ts';
import { compareInner } from '../quotes/inner.ts';
import { dashSpeechOf, looseMarksOf, stretchesOf } from '../quotes/stretches.ts';
import type { Stretch } from '../quotes/stretches.ts';
import { findLost, findNestedLost, isName, partnersOf } from '../quotes/lost.ts';
import { praisedOrBlamed } from '../quotes/praised.ts';
import { findMoved } from '../quotes/moved.ts';
import type { SideReading, Token } from '../reading.ts';
import { thresholdOf } from '../thresholds.ts';
import type { PairIssue } from '../types.ts';

/** Finds quotation marks lost or added, and quotations that lost a part of their words. */
export const quotationCheck: PairCheck = {
  id: 'quotation',
  run(reading, knowledge) {
    const saidLeft = dashSpeechOf(reading.source);
    const saidRight = dashSpeechOf(reading.target);
    const left = stretchesOf(reading.source).filter((one) => !isInside(one.outer, saidLeft));
    const right = stretchesOf(reading.target).filter((one) => !isInside(one.outer, saidRight));
    const pairs = pairStretches(reading, left, right);
    const issues: PairIssue[] = [];
    const longTail = thresholdOf(knowledge, 'quotation.tail');
    for (const [a, b] of pairs) {
      const moved = findMoved(reading, [a, b], [left, right]);
      issues.push(...(moved.length > 0 ? moved : compareExtent(reading, a, b, longTail)));
      if (reading.isSameLanguage) continue;
      const inner = compareInner(reading, a, b);
      issues.push(...(inner.length > 0 ? inner : praisedOrBlamed(reading, a, b)));
    }
    issues.push(...findExchangedSpeakers(reading, pairs));
    if (!reading.isSameLanguage) issues.push(...findNestedLost(reading, pairs));
    const pairedLeft = new Set(pairs.map(([a]) => a));
    const pairedRight = new Set(pairs.map(([, b]) => b));
    // Speech after a dash is as good as speech in marks.
    const isLone = (one: Stretch, side: 'source' | 'target', said: readonly Span[]): boolean =>
      said.length === 0 || !isSaid(reading, one, side, said);
    const loneLeft = left.filter((one) => !pairedLeft.has(one) && isLone(one, 'source', saidRight));
    const loneRight = right.filter((one) => !pairedRight.has(one) && isLone(one, 'target', saidLeft));
    // As many marks here as there: they stand around other words, which other checks compare.
    const bareLeft = loneLeft.filter((one) => !isName(one, reading.source, reading.target));
    const bareRight = loneRight.filter((one) => !isName(one, reading.target, reading.source));
    const loose = looseMarksOf(reading.source).length - looseMarksOf(reading.target).length;
    // A mark that opens here may close in the next sentence: a side counts as bare only without any mark.
    if (loose >= 0)
      issues.push(
        ...findLost(reading, bareLeft.slice(bareRight.length), 'source', { own: left, others: right, pairs }),
      );
    if (loose <= 0)
      issues.push(
        ...findLost(reading, bareRight.slice(bareLeft.length), 'target', { own: right, others: left, pairs }),
      );
    return issues;
  },
};

const isInside = (span: Span, outer: readonly Span[]): boolean =>
  outer.some((one) => one.startOffset <= span.startOffset && span.endOffset <= one.endOffset);

/** True where the other side says the words of a stretch after a dash, or where nothing is known of them. */
function isSaid(
  reading: PairReading,
  stretch: Stretch,
  side: 'source' | 'target',
  said: readonly Span[],
): boolean {
  const partners = [...partnersOf(reading, stretch, side)];
  const { tokens } = reading[side === 'source' ? 'target' : 'source'];
  const inside = partners.filter((at) => isInside(tokens[at]!, said)).length;
  return partners.length === 0 || inside * 2 >= partners.length;
}

/** Pairs stretches by the ties between their words, then by order. */
function pairStretches(
  reading: PairReading,
  left: readonly Stretch[],
  right: readonly Stretch[],
): (readonly [Stretch, Stretch])[] {
  const { links } = reading;
  const candidates = left.flatMap((a) =>
    right.map((b) => {
      const first = b.tokens[0]?.index ?? 0;
      const last = b.tokens.at(-1)?.index ?? -1;
      const shared = a.tokens.filter((token) => {
        const link = links.links[links.ofSource[token.index] ?? -1];
        return link !== undefined && link.target.some((at) => at >= first && at <= last);
      }).length;
      const place = Math.abs(
        a.inner.startOffset / reading.source.text.length - b.inner.startOffset / reading.target.text.length,
      );
      const least = Math.min(contentCount(a), contentCount(b));
      // Long words that share nothing are no versions of each other, wherever they stand.
      const isStrange = shared === 0 && Math.max(contentCount(a), contentCount(b)) > 2;
      return { a, b, score: isStrange ? -1 : shared / Math.max(1, least) - place };
    }),
  );
  candidates.sort((x, y) => y.score - x.score);
  const used = new Set<Stretch>();
  const pairs: (readonly [Stretch, Stretch])[] = [];
  for (const { a, b, score } of candidates) {
    if (score < -0.25 || used.has(a) || used.has(b)) continue;
    used.add(a);
    used.add(b);
    pairs.push([a, b]);
  }
  return pairs;
}

const contentCount = (stretch: Stretch): number => stretch.tokens.filter((token) => token.isContent).length;

/** A quotation much shorter than its other version, or one that breaks off in the middle of a phrase. */
function compareExtent(reading: PairReading, a: Stretch, b: Stretch, longTail: number): PairIssue[] {
  const lengthA = a.inner.endOffset - a.inner.startOffset;
  const lengthB = b.inner.endOffset - b.inner.startOffset;
  const ratio = Math.log(lengthB / lengthA);
  const isCut = breaksOff(reading.target, b) !== breaksOff(reading.source, a);
  if (!a.isClosed || !b.isClosed) return [];
  if (!isCut && (hasNarrator(reading.source, a) || hasNarrator(reading.target, b))) return [];
  const longest = Math.max(lengthA, lengthB);
  // Few words may be said twice as long in the other language.
  const isShort = longest < 60;
  const isShorter =
    longest >= 30 &&
    Math.abs(ratio) >= (isShort ? 0.75 : 0.5) &&
    (!isShort || Math.abs(contentCount(a) - contentCount(b)) > 1) &&
    // A mark without its fellow may be where the shorter one ends.
    looseMarksOf(ratio < 0 ? reading.target : reading.source).length === 0;
  if (!isCut && !isShorter && tailOf(reading, a, b, longTail) < longTail) return [];
  return [
    {
      checkId: 'quotation',
      category: 'quotation',
      kind: isCut ? 'broken-off' : 'extent',
      severity: isCut || isShorter ? 'major' : 'minor',
      tier: isCut ? 'shown' : 'more',
      source: [a.inner],
      target: [b.inner],
      message: observe(
        isCut ? 'check.quotation.broken-off' : 'check.quotation.extent',
        [reading.source, a.inner],
        [reading.target, b.inner],
      ),
    },
  ];
}

/** Content words at the end of the longer stretch (longTail longer at least) that nothing in the shorter one renders, where its beginning is rendered. */
function tailOf(reading: PairReading, a: Stretch, b: Stretch, longTail: number): number {
  const isSource = contentCount(a) >= contentCount(b);
  const [long, short] = isSource ? [a, b] : [b, a];
  if (contentCount(long) < contentCount(short) + longTail) return 0;
  const inside = new Set(short.tokens.map((token) => token.index));
  const { links, ofSource, ofTarget } = reading.links;
  const isTied = (token: Token): boolean => {
    const link = links[(isSource ? ofSource : ofTarget)[token.index] ?? -1];
    return (isSource ? link?.target : link?.source)?.some((at) => inside.has(at)) === true;
  };
  const words = long.tokens.filter((token) => token.isContent);
  const last = words.findLastIndex(isTied);
  const rendered = words.slice(0, last + 1).filter(isTied).length;
  // Where the reporter goes on behind the shorter one, a whole sentence would end in a comma or a stop.
  const { text } = reading[isSource ? 'target' : 'source'];
  const end = text.slice(short.inner.endOffset - 1, short.outer.endOffset + 1);
  const isWhole = /[.,!?…;:]/u.test(end);
  return rendered >= 0.4 * (last + 1) && !isWhole ? words.length - last - 1 : 0;
}

/** «…, – сказав він, – …»: the reporter's words stand inside the marks. */
const hasNarrator = (reading: SideReading, stretch: Stretch): boolean =>
  /[,.!?…]\s*[–—-]\s/u.test(reading.text.slice(stretch.inner.startOffset, stretch.inner.endOffset));

/** Words after which no English phrase ends. */
const cannotEnd =
  /^(?:the|an?|of|and|or|with|from|at|by|for|to|in|into|that|which|who|my|your|his|her|our|their|its|is|are|was|were|be|been|very|than|as|if|because|just|more|every)$/u;
const cannotEndSlavic =
  /^(?:і|й|та|у|в|на|з|із|до|від|за|про|для|що|який|яка|яке|які|и|с|к|о|от|из|что|который|которая|которые|не|а|але|но|чи|або|или)$/u;
/** «пока что», «поки що», «ні за що»: here they are no conjunctions. */
const endsIdiom = /(?:^|\s)(?:пока|поки|за|хоть|хоч|мало|ось|вот|ні на|ни на|про)\s(?:що|что)$/iu;

function breaksOff(reading: SideReading, stretch: Stretch): boolean {
  const last = stretch.tokens.at(-1);
  if (last === undefined || stretch.tokens.length < 3 || !stretch.isClosed) return false;
  // A dash, dots or a comma say that the speaker or the sentence goes on.
  if (reading.text.slice(last.endOffset, stretch.inner.endOffset).trim() !== '') return false;
  if (endsIdiom.test(reading.text.slice(stretch.inner.startOffset, last.endOffset))) return false;
  return (reading.language === 'en' ? cannotEnd : cannotEndSlavic).test(last.facts.folded);
}
