import { ChevronDown, ChevronRight, ListChecks, ShieldCheck } from 'lucide-react';
import { memo, useMemo, useState, type ReactNode } from 'react';
import { runCommand } from '../../commands/registry.ts';
import { goToProblem } from '../../commands/review-commands.ts';
import { useT } from '../../i18n.ts';
import { useData } from '../../state/data-store.ts';
import { groupPassages, sidesOf } from '../../state/passage-groups.ts';
import { listProblems, messageOf } from '../../state/listed-problems.ts';
import { placeName } from '../../state/place-name.ts';
import { textsApart, type Problem } from '../../state/problems.ts';
import { putUi, useUi } from '../../state/ui-store.ts';
import { Button } from '../parts/buttons.tsx';
import { CategoryIcon, SeverityBars } from '../parts/category-mark.tsx';
import { categoryKey, severityKey } from '../parts/command-words.ts';
import { ProblemActions } from '../problem-body.tsx';
import { ProblemFilters } from './problem-filters.tsx';
import { VirtualList } from './virtual-list.tsx';

type Line =
  { readonly kind: 'problem'; readonly problem: Problem } | { readonly kind: 'more'; readonly count: number };

/** Problems that the filter lets through: those shown at once, and those folded under one line. */
function useLines(): { lines: readonly Line[]; isEmpty: boolean } {
  const { say } = useT();
  const problems = useData((state) => state.problems);
  const filter = useUi((state) => state.filter);
  const isMoreOpen = useUi((state) => state.isMoreOpen);
  return useMemo(() => {
    const { shown, more } = listProblems(problems, filter, say);
    const asLine = (problem: Problem): Line => ({ kind: 'problem', problem });
    const lines: Line[] = shown.map(asLine);
    if (more.length > 0) {
      lines.push({ kind: 'more', count: more.length });
      if (isMoreOpen) lines.push(...more.map(asLine));
    }
    return { lines, isEmpty: problems.length === 0 };
  }, [problems, filter, isMoreOpen, say]);
}

/** One problem in the list. Its buttons are there for the chosen line and the one under the pointer only: on all lines
 *  they would cost most of what a step through the list takes. */
const ProblemLine = memo(function ProblemLine({ problem }: { readonly problem: Problem }): ReactNode {
  const { t, say } = useT();
  const view = useData((state) => state.view);
  const index = useData((state) => state.index);
  const isActive = useUi((state) => state.activeProblem === problem.key);
  const [isNear, setIsNear] = useState(false);
  const sides = view && index ? sidesOf(groupPassages(view, index, problem.passages)) : [];
  const apart = textsApart(problem);
  return (
    <div
      className={`problem-line ${problem.decision ? 'is-decided' : ''}`}
      onMouseEnter={() => setIsNear(true)}
      onMouseLeave={() => setIsNear(false)}
      onFocus={() => setIsNear(true)}
      onBlur={() => setIsNear(false)}
    >
      <span className="problem-row">{view && index ? placeName(view, index, problem) : '–'}</span>
      <CategoryIcon category={problem.category} />
      <SeverityBars severity={problem.severity} label={t(severityKey(problem.severity))} />
      <span className="problem-category">{t(categoryKey(problem.category))}</span>
      <span className="problem-words">
        <span className="problem-text">{messageOf(problem, say)}</span>
        <span className="problem-sides">
          {sides.map(({ text, words, count }) => (
            <span key={text.id} lang={text.language}>
              <b>{text.sigil}</b> {words}
              {count > 1 && ` × ${count}`}
            </span>
          ))}
        </span>
      </span>
      {apart.length > 0 && (
        <span className="badge">
          {t('problems.apart', { count: apart.length, sigils: apart.join(', ') })}
        </span>
      )}
      {problem.isOwn && <span className="badge">{t('finding.own')}</span>}
      {problem.decision && <span className="badge">{t(`decision.${problem.decision.verdict}`)}</span>}
      <div className="problem-ways">{(isActive || isNear) && <ProblemActions problem={problem} />}</div>
    </div>
  );
});

function NoProblems({ isEmpty }: { readonly isEmpty: boolean }): ReactNode {
  const { t } = useT();
  const mode = useData((state) => state.view?.comparison.mode);
  const checkState = useData((state) => state.checkState);
  const isChecking = useData((state) => state.jobs.some((job) => job.stage === 'check'));
  const isBusy = useData((state) => state.jobs.length > 0);
  const isAligned = mode !== undefined && mode !== 'unaligned';
  if (isAligned && isEmpty && checkState !== 'fresh') {
    const isNew = checkState !== 'stale';
    return (
      <div className="list-empty" role="status">
        <ListChecks size={20} aria-hidden />
        <p>{isChecking ? t('problems.checking') : isNew ? t('problems.notChecked') : t('problems.stale')}</p>
        <Button disabled={isBusy} onClick={() => runCommand('review.check')}>
          {isNew ? t('toolbar.check') : t('problems.again')}
        </Button>
      </div>
    );
  }
  return (
    <div className="list-empty">
      <ShieldCheck size={20} aria-hidden />
      <p>{!isAligned ? t('problems.unaligned') : isEmpty ? t('problems.none') : t('problems.allFiltered')}</p>
    </div>
  );
}

/** Above a list that was made before something changed: what stands there may no longer be so. */
function StaleLine(): ReactNode {
  const { t } = useT();
  const isStale = useData((state) => state.checkState === 'stale' && state.entries.length > 0);
  const isBusy = useData((state) => state.jobs.length > 0);
  if (!isStale) return null;
  return (
    <div className="stale-line" role="status">
      <p>{t('problems.stale')}</p>
      <Button disabled={isBusy} onClick={() => runCommand('review.check')}>
        {t('problems.again')}
      </Button>
    </div>
  );
}

/** Discrepancies and findings, filterable; the second tier is folded under one line. */
export function ProblemList(): ReactNode {
  const { t } = useT();
  const { lines, isEmpty } = useLines();
  const activeKey = useUi((state) => state.activeProblem);
  const isMoreOpen = useUi((state) => state.isMoreOpen);
  const activeIndex = lines.findIndex((line) => line.kind === 'problem' && line.problem.key === activeKey);
  return (
    <>
      <ProblemFilters />
      <StaleLine />
      {lines.length === 0 ? (
        <NoProblems isEmpty={isEmpty} />
      ) : (
        <VirtualList
          label={t('dock.problems')}
          items={lines}
          keyOf={(line) => (line.kind === 'more' ? 'more' : line.problem.key)}
          activeIndex={activeIndex}
          estimatePx={52}
          onOpen={(line) =>
            line.kind === 'more' ? putUi({ isMoreOpen: !isMoreOpen }) : goToProblem(line.problem)
          }
          isPassed={(line) => line.kind === 'more'}
        >
          {(line) =>
            line.kind === 'problem' ? (
              <ProblemLine problem={line.problem} />
            ) : (
              <div className="more-line">
                {isMoreOpen ? <ChevronDown size={14} /> : <ChevronRight size={14} />}
                {t('problems.more', { count: line.count })}
              </div>
            )
          }
        </VirtualList>
      )}
    </>
  );
}
