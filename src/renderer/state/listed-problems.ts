import type { Translator } from '../i18n.ts';
import { useData } from './data-store.ts';
import { passesFilter, type Problem, type ProblemFilter } from './problems.ts';
import { passageText } from './view-index.ts';

type Say = Translator['say'];

/** What the list says of a problem in one line. */
export function messageOf(problem: Problem, say: Say): string {
  if (problem.finding) return problem.finding.remark || problem.finding.proposedWording;
  return problem.discrepancy ? say(problem.discrepancy.message) : '';
}

/** Words by which a problem is found in the list: what is said of it, the wording proposed, the words it stands on. */
function wordsOf(problem: Problem, say: Say): readonly string[] {
  const { view, index } = useData.getState();
  const quotes = view && index ? problem.passages.map((passage) => passageText(view, index, passage)) : [];
  return [messageOf(problem, say), problem.finding?.proposedWording ?? '', ...quotes];
}

/** Problems that the filter lets through, in the order of the list: those shown at once, and those folded under one line. */
export function listProblems(
  problems: readonly Problem[],
  filter: ProblemFilter,
  say: Say,
): { readonly shown: readonly Problem[]; readonly more: readonly Problem[] } {
  const hasQuery = filter.query.trim() !== '';
  const passing = problems.filter((problem) =>
    passesFilter(problem, filter, hasQuery ? wordsOf(problem, say) : []),
  );
  return {
    shown: passing.filter((problem) => problem.tier === 'shown'),
    more: passing.filter((problem) => problem.tier === 'more'),
  };
}

/** Where a walk through the list stands. */
export interface WalkPlace {
  /** Key of the problem stood on last; it may have left the list since, by a decision or another check. */
  readonly activeKey: string | null;
  /** The reader's row, -1 where there is none. */
  readonly rowIndex: number;
}

/** The next problem of the list, or for step -1 the one before, wrapping round. One that was decided just now is no
 *  longer listed: the walk goes on from the place it had among all problems; from one that is gone, at the reader's row.
 *  Undefined where nothing is listed. */
export function stepProblem(
  all: readonly Problem[],
  listed: readonly Problem[],
  { activeKey, rowIndex }: WalkPlace,
  step: 1 | -1,
): Problem | undefined {
  const isListed = new Set(listed.map(({ key }) => key));
  // A problem that is not listed stands in its own tier, as the list would show it.
  const tiers = (['shown', 'more'] as const).map((tier) => all.filter((problem) => problem.tier === tier));
  const walk = step === 1 ? tiers.flat() : tiers.flat().reverse();
  const at = walk.findIndex(({ key }) => key === activeKey);
  if (at < 0 && activeKey !== null) return nearest(listed, rowIndex, step) ?? walkOn(walk, isListed);
  return walkOn([...walk.slice(at + 1), ...walk.slice(0, at + 1)], isListed);
}

const walkOn = (walk: readonly Problem[], isListed: ReadonlySet<string>): Problem | undefined =>
  walk.find(({ key }) => isListed.has(key));

/** The listed problem nearest to a row, on it or in the direction of the step. */
function nearest(listed: readonly Problem[], rowIndex: number, step: 1 | -1): Problem | undefined {
  const ahead = listed.filter(
    (problem) => problem.rowIndex >= 0 && (problem.rowIndex - rowIndex) * step >= 0,
  );
  const closest = Math.min(...ahead.map((problem) => (problem.rowIndex - rowIndex) * step));
  return ahead.find((problem) => (problem.rowIndex - rowIndex) * step === closest);
}
