import type { Span } from '../model.ts';
import { overlaps } from './spans.ts';
import type { PairIssue } from './types.ts';

/** Two checks may see the same words: told once, and a number or name that stands against another is not told as a lone one. */
export function withoutRepeats(issues: readonly PairIssue[]): readonly PairIssue[] {
  const kept = onceForWords(withoutWordDifferences(issues));
  const against = issues.filter((issue) => issue.kind === 'grown' || issue.kind === 'none');
  const replaced = issues.filter((issue) => issue.category === 'name' && issue.kind === 'replaced');
  const isAmong = (others: readonly PairIssue[], { source, target }: PairIssue): boolean =>
    others.some((other) =>
      [...other.source, ...other.target].some((span) =>
        [...source, ...target].some((one) => one.startOffset === span.startOffset),
      ),
    );
  return kept.filter((issue) => {
    const { checkId, category, kind } = issue;
    if (checkId === 'number' && (kind === 'added' || kind === 'missing')) return !isAmong(against, issue);
    if (category === 'name' && kind === 'lone')
      return !isAmong(replaced, issue) && !isInQuoted(issues, issue) && !isInClaimant(issues, issue);
    if (kind === 'antonym' || (checkId === 'extent' && kind === 'word'))
      return !issues.some((other) => isOfRelation(other) && isCovered(issue, other));
    if (kind === 'claimant') return !issues.some((other) => isNaming(other) && isWithin(other, issue));
    return true;
  });
}

/** Small words that exclude each other say more exactly what opposites or a lone word would say at the same place. */
const isOfRelation = ({ kind, source, target }: PairIssue): boolean =>
  kind?.startsWith('relation-') === true && source.length > 0 && target.length > 0;

/** True where the words of a finding, on each side that has some, meet those of another. */
const isCovered = (issue: PairIssue, by: PairIssue): boolean =>
  (['source', 'target'] as const).every(
    (side) =>
      issue[side].every((span) => span.startOffset === span.endOffset) || touch(by[side], issue[side]),
  );

/** True where a changed word of a quotation is told at the very name. */
const isInQuoted = (issues: readonly PairIssue[], { source, target }: PairIssue): boolean =>
  issues.some(
    (other) =>
      other.checkId === 'quotation' &&
      other.kind === 'words' &&
      (touch(other.source, source) || touch(other.target, target)),
  );

/** A claimant who is another one by name or office is told as that. */
const isNaming = ({ kind }: PairIssue): boolean => kind === 'replaced' || kind === 'office-other';

const isWithin = (one: PairIssue, issue: PairIssue): boolean =>
  touch(one.source, issue.source) && touch(one.target, issue.target);

/** True for a name that is told as the claimant whom the other side leaves out or calls otherwise. */
const isInClaimant = (issues: readonly PairIssue[], { source, target }: PairIssue): boolean =>
  issues.some(
    (other) =>
      other.category === 'attribution' &&
      other.kind !== 'stance' &&
      (touch(other.source, source) || touch(other.target, target)),
  );

const placesOf = (spans: readonly Span[]): string =>
  spans.map((span) => `${String(span.startOffset)}-${String(span.endOffset)}`).join();

/** Of findings of one category on the very same words one is told: of wrong words a shown one before a folded one, anything before a remark, else the first check's. */
function onceForWords(issues: readonly PairIssue[]): readonly PairIssue[] {
  const places = new Map<string, PairIssue>();
  const keyOf = ({ category, source, target }: PairIssue): string =>
    [category, placesOf(source), placesOf(target)].join(' ');
  for (const issue of issues) {
    if (issue.source.length === 0 || issue.target.length === 0) continue;
    const known = places.get(keyOf(issue));
    if (known === undefined || rankOf(issue) > rankOf(known)) {
      places.set(keyOf(issue), issue);
    }
  }
  return issues.filter((issue) => (places.get(keyOf(issue)) ?? issue) === issue);
}

const rankOf = ({ category, tier, severity }: PairIssue): number =>
  severity === 'info' ? 0 : category === 'mistranslation' && tier === 'shown' ? 2 : 1;

/**
 * Two texts of one language are compared word by word: where another check says of what kind a difference is, the words
 * are not told again, and words that the comparison finds lost are not sought a second time.
 */
function withoutWordDifferences(issues: readonly PairIssue[]): readonly PairIssue[] {
  const isOfWords = ({ checkId }: PairIssue): boolean => checkId === 'same-language';
  const words = issues.filter((issue) => isOfWords(issue) && issue.category !== 'usage');
  if (words.length === 0) return issues;
  const isSought = ({ checkId, kind, category }: PairIssue): boolean =>
    (checkId === 'extent' && (kind === 'phrase' || kind === 'word')) ||
    (category === 'modality' && kind !== 'words');
  const meet = (a: PairIssue, b: PairIssue): boolean =>
    touch(a.source, b.source) || touch(a.target, b.target);
  return issues.filter((issue) => {
    if (isSought(issue)) return !words.some((one) => meet(one, issue));
    if (!words.includes(issue)) return true;
    return !issues.some((one) => !isOfWords(one) && !isSought(one) && meet(one, issue));
  });
}

const touch = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.some((one) => b.some((other) => overlaps(one, other)));
