import type { Passage, TextId } from '../../model.ts';
import type { CheckInput, PairIssue } from '../types.ts';

/** A finding of one pair with its places in the texts. */
export interface PlacedIssue {
  readonly issue: PairIssue;
  readonly passages: readonly Passage[];
  /** The pivot's passages, as a key: equal ones mean the same place. */
  readonly place: string;
  /** The texts that were compared: the pivot or another first, then those that differ from it. */
  readonly texts: readonly [TextId, ...TextId[]];
}

/** A difference between two versions in one language that the pivot's pairs have told already is not told again. */
export function withoutTwins(issues: readonly PlacedIssue[], input: CheckInput): PlacedIssue[] {
  const pivotId = input.texts[input.pivotIndex]?.id;
  const isOfPivot = (issue: PlacedIssue): boolean =>
    issue.passages.some((passage) => passage.textId === pivotId) ||
    issue.texts.includes(pivotId ?? issue.texts[0]);
  const told = issues.filter(isOfPivot);
  return issues.filter(
    (issue) =>
      isOfPivot(issue) ||
      !told.some(
        (other) =>
          (sameKind(other.issue, issue.issue) || isOfWords(issue)) &&
          (isSameLack(other, issue) || other.passages.some((a) => issue.passages.some((b) => touches(a, b)))),
      ),
  );
}

/** A comparison word by word says of any kind of difference that the words differ. */
const isOfWords = ({ issue }: PlacedIssue): boolean => issue.checkId === 'same-language';

/** True where both tell of something that one and the same text lacks. */
function isSameLack(a: PlacedIssue, b: PlacedIssue): boolean {
  const lacking = lackingText(a);
  return lacking !== undefined && lacking === lackingText(b);
}

/** The text in which a finding stands nowhere, or only at the place where the words would be. */
const lackingText = ({ texts, passages }: PlacedIssue): TextId | undefined =>
  texts.find((id) => passages.every((one) => one.textId !== id || one.startOffset === one.endOffset));

const extents: ReadonlySet<string> = new Set(['omission', 'addition']);
const measures: ReadonlySet<string> = new Set(['number', 'date', 'unit']);
const sameKind = (a: PairIssue, b: PairIssue): boolean =>
  a.category === b.category ||
  (measures.has(a.category) && measures.has(b.category)) ||
  (extents.has(a.category) && extents.has(b.category));

const touches = (a: Passage, b: Passage): boolean =>
  a.unitId === b.unitId && a.startOffset < b.endOffset && b.startOffset < a.endOffset;

/** Joins findings of one check at one place of the pivot; the first one's words stay, the passages add up. */
export function mergeShared(issues: readonly PlacedIssue[]): PlacedIssue[] {
  const merged = new Map<string, PlacedIssue>();
  for (const placed of issues) {
    const key = placed.issue.source.length === 0 ? `${merged.size}` : placed.place;
    const earlier = merged.get(key);
    if (earlier === undefined) merged.set(key, placed);
    else merged.set(key, joined(earlier, placed));
  }
  return joinNames(joinRemarks([...merged.values()]));
}

/** Of one remark in two languages, the longer rendering has at most so many times the letters of the shorter. */
const mostTimesLonger = 2.5;

/**
 * Editors' remarks that several texts have and the pivot lacks: where each text has as many of them in the row, and they
 * are of about one length in order, they are renderings of each other, told once.
 */
function joinRemarks(issues: readonly PlacedIssue[]): PlacedIssue[] {
  const byPair = new Map<string, PlacedIssue[]>();
  for (const placed of issues) {
    if (placed.issue.category !== 'editorial' || placed.issue.source.length > 0) continue;
    const pair = placed.texts.join(' ');
    byPair.set(pair, [...(byPair.get(pair) ?? []), placed]);
  }
  const groups: PlacedIssue[][][] = [];
  for (const list of byPair.values()) {
    const same = groups.find(([first]) => first !== undefined && areSameRemarks(first, list));
    if (same === undefined) groups.push([list]);
    else same.push(list);
  }
  const more = new Set(groups.flatMap(([, ...others]) => others.flat()));
  return issues
    .filter((one) => !more.has(one))
    .map((one) => {
      const group = groups.find(([first]) => first?.includes(one) === true);
      const at = group?.[0]?.indexOf(one) ?? -1;
      return group === undefined
        ? one
        : group
            .slice(1)
            .flatMap((list) => list[at] ?? [])
            .reduce(joined, one);
    });
}

const areSameRemarks = (some: readonly PlacedIssue[], others: readonly PlacedIssue[]): boolean =>
  some[0]?.texts[0] === others[0]?.texts[0] &&
  some.length === others.length &&
  some.every((one, at) => areOfOneLength(one, others[at]));

function areOfOneLength(one: PlacedIssue, other: PlacedIssue | undefined): boolean {
  const lengthOf = ({ issue }: PlacedIssue): number =>
    issue.target.reduce((sum, span) => sum + span.endOffset - span.startOffset, 0);
  if (other === undefined) return false;
  const [short, long] = [lengthOf(one), lengthOf(other)].sort((a, b) => a - b);
  return (long ?? 0) <= mostTimesLonger * (short ?? 0);
}

const joined = (one: PlacedIssue, other: PlacedIssue): PlacedIssue => ({
  ...one,
  passages: uniquePassages([...one.passages, ...other.passages]),
  texts: [one.texts[0], ...new Set([...one.texts.slice(1), ...other.texts.slice(1)])],
});

/** A name that one text has another name for, and another text nothing: told once, at the name that stands for it. */
function joinNames(issues: readonly PlacedIssue[]): PlacedIssue[] {
  const isReplaced = ({ issue }: PlacedIssue): boolean =>
    issue.category === 'name' && issue.source.length > 0 && issue.target.length > 0;
  const isLone = (one: PlacedIssue): boolean => one.issue.category === 'name' && !isReplaced(one);
  const meets = (a: PlacedIssue, b: PlacedIssue): boolean =>
    a.texts[0] === b.texts[0] && a.passages.some((one) => b.passages.some((other) => touches(one, other)));
  const replaced = issues.filter(isReplaced);
  return issues
    .filter((one) => !isLone(one) || !replaced.some((other) => meets(one, other)))
    .map((one) =>
      isReplaced(one)
        ? issues.filter((other) => isLone(other) && meets(one, other)).reduce(joined, one)
        : one,
    );
}

function uniquePassages(passages: readonly Passage[]): Passage[] {
  return [...new Map(passages.map((passage) => [JSON.stringify(passage), passage])).values()];
}
