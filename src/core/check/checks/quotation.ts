import type { Span } from '../../model.ts';
import { observe } from '../issues.ts';
import type { PairCheck } from '../pair-check.ts';
import type { PairReading } from '../pair-reading.ts';
import { findQuotedStretches } from '../quotes/marks.ts';
import type { QuotedStretch } from '../quotes/marks.ts';
import type { SideReading, Token } from '../reading.ts';
import type { PairIssue } from '../types.ts';

/** Finds quotation marks lost or added, and quotations that lost a part of their words. */
export const quotationCheck: PairCheck = {
  id: 'quotation',
  run(reading) {
    const left = stretchesOf(reading.source);
    const right = stretchesOf(reading.target);
    const pairs = pairStretches(reading, left, right);
    const issues: PairIssue[] = [];
    for (const [a, b] of pairs) issues.push(...compareExtent(reading, a, b));
    const pairedLeft = new Set(pairs.map(([a]) => a));
    const pairedRight = new Set(pairs.map(([, b]) => b));
    const loneLeft = left.filter((one) => !pairedLeft.has(one));
    const loneRight = right.filter((one) => !pairedRight.has(one));
    // As many marks here as there: they stand around other words, which other checks compare.
    issues.push(...lost(reading, loneLeft.slice(loneRight.length), 'source', right));
    issues.push(...lost(reading, loneRight.slice(loneLeft.length), 'target', left));
    return issues;
  },
};

interface Stretch extends QuotedStretch {
  /** Token indexes inside. */
  readonly tokens: readonly Token[];
}

function stretchesOf(reading: SideReading): Stretch[] {
  return findQuotedStretches(reading.text)
    .filter(
      (one) =>
        !reading.side.ignored.some(
          (mark) => mark.startOffset < one.outer.endOffset && one.outer.startOffset < mark.endOffset,
        ),
    )
    .map((one) => ({
      ...one,
      tokens: reading.tokens.filter(
        (token) => token.startOffset >= one.inner.startOffset && token.endOffset <= one.inner.endOffset,
      ),
    }))
    .filter((one) => one.tokens.length > 0);
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
      return { a, b, score: shared / Math.min(a.tokens.length, b.tokens.length) - place };
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

/** A quotation much shorter than its other version, or one that breaks off in the middle of a phrase. */
function compareExtent(reading: PairReading, a: Stretch, b: Stretch): PairIssue[] {
  const lengthA = a.inner.endOffset - a.inner.startOffset;
  const lengthB = b.inner.endOffset - b.inner.startOffset;
  const ratio = Math.log(lengthB / lengthA);
  const isCut = breaksOff(reading.target, b) !== breaksOff(reading.source, a);
  if (!isCut && (hasNarrator(reading.source, a) || hasNarrator(reading.target, b))) return [];
  if (!isCut && (Math.max(lengthA, lengthB) < 30 || Math.abs(ratio) < 0.5)) return [];
  return [
    {
      checkId: 'quotation',
      category: 'quotation',
      kind: isCut ? 'broken-off' : 'extent',
      severity: 'major',
      tier: isCut || Math.abs(ratio) > 0.8 ? 'shown' : 'more',
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

/** «…, – сказав він, – …»: the reporter's words stand inside the marks. */
const hasNarrator = (reading: SideReading, stretch: Stretch): boolean =>
  /[,.!?…]\s*[–—-]\s/u.test(reading.text.slice(stretch.inner.startOffset, stretch.inner.endOffset));

/** Words after which no English phrase ends. */
const cannotEnd =
  /^(?:the|an?|of|and|or|with|from|at|by|for|to|in|into|that|which|who|my|your|his|her|our|their|its|is|are|was|were|be|been|very|than|as|if|because|just|more|every)$/u;
const cannotEndSlavic =
  /^(?:і|й|та|у|в|на|з|із|до|від|за|про|для|що|який|яка|яке|які|и|с|к|о|от|из|что|который|которая|которые|не|а|але|но|чи|або|или)$/u;

function breaksOff(reading: SideReading, stretch: Stretch): boolean {
  const last = stretch.tokens.at(-1);
  if (last === undefined || stretch.tokens.length < 3 || !stretch.isClosed) return false;
  // A dash, dots or a comma say that the speaker or the sentence goes on.
  if (reading.text.slice(last.endOffset, stretch.inner.endOffset).trim() !== '') return false;
  return (reading.language === 'en' ? cannotEnd : cannotEndSlavic).test(last.facts.folded);
}

/** Titles and names stand in marks in one language and bare in another; speech and single words in question do not. */
function isName(stretch: Stretch): boolean {
  const words = stretch.tokens.filter((token) => token.isContent);
  const capitals = words.filter((token) => token.isCapitalised || token.isNumber);
  const isShort = stretch.tokens.length <= 4;
  return isShort ? capitals.length > 0 : capitals.length >= 0.6 * words.length;
}

function lost(
  reading: PairReading,
  stretches: readonly Stretch[],
  side: 'source' | 'target',
  others: readonly Stretch[],
): PairIssue[] {
  return (
    stretches
      .filter((stretch) => !isName(stretch) && stretch.isClosed)
      .map((stretch) => ({ stretch, counterpart: counterpartOf(reading, stretch, side) }))
      // «…, – сказав він, – …» in one pair of marks there is two pairs here.
      .filter(
        ({ counterpart }) =>
          counterpart === undefined || !others.some((one) => overlap(one.inner, counterpart)),
      )
      .map(({ stretch, counterpart }) => {
        const [here, there] = side === 'source' ? [stretch.inner, counterpart] : [counterpart, stretch.inner];
        return {
          checkId: 'quotation',
          category: 'quotation' as const,
          kind: side === 'source' ? 'marks-lost' : 'marks-added',
          // A single word in marks is a matter of style as a rule.
          severity: stretch.tokens.length > 1 ? ('minor' as const) : ('info' as const),
          tier: 'more' as const,
          source: here === undefined ? [] : [here],
          target: there === undefined ? [] : [there],
          message: observe(
            side === 'source' ? 'check.quotation.marks-source' : 'check.quotation.marks-target',
            [reading.source, here],
            [reading.target, there],
          ),
        };
      })
  );
}

const overlap = (a: Span, b: Span): boolean => a.startOffset < b.endOffset && b.startOffset < a.endOffset;

/** The stretch of the other side that the quoted words are tied to. */
function counterpartOf(reading: PairReading, stretch: Stretch, side: 'source' | 'target'): Span | undefined {
  const { links } = reading;
  const other = reading[side === 'source' ? 'target' : 'source'];
  const partners = stretch.tokens.flatMap((token) => {
    const link = links.links[(side === 'source' ? links.ofSource : links.ofTarget)[token.index] ?? -1];
    return (side === 'source' ? link?.target : link?.source) ?? [];
  });
  const first = other.tokens[Math.min(...partners)];
  const last = other.tokens[Math.max(...partners)];
  return first === undefined || last === undefined
    ? undefined
    : { startOffset: first.startOffset, endOffset: last.endOffset };
}
