import { ChevronDown, ChevronUp } from 'lucide-react';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import type { Row } from '../../../core/model.ts';
import { stepRow } from '../../commands/view-commands.ts';
import { useT } from '../../i18n.ts';
import { useData } from '../../state/data-store.ts';
import { paragraphName } from '../../state/place-name.ts';
import { standsInRow, type Problem } from '../../state/problems.ts';
import { useUi } from '../../state/ui-store.ts';
import { IconButton } from '../parts/buttons.tsx';
import { NotePeek } from '../note-thread.tsx';
import { ProblemBody } from '../problem-body.tsx';
import { RowActions } from './row-actions.tsx';
import { RowTexts } from './row-texts.tsx';

/** Discrepancies and findings of a row; the one that the reader stands on apart. */
function useRowProblems(rowIndex: number): {
  readonly chosen: Problem | undefined;
  readonly others: readonly Problem[];
} {
  const problems = useData((state) => state.problems);
  const index = useData((state) => state.index);
  const activeKey = useUi((state) => state.activeProblem);
  return useMemo(() => {
    const mine = index ? problems.filter((problem) => standsInRow(problem, index, rowIndex)) : [];
    const chosen = mine.find(({ key }) => key === activeKey);
    return { chosen, others: mine.filter((problem) => problem !== chosen) };
  }, [problems, index, rowIndex, activeKey]);
}

function OtherProblems({ problems }: { readonly problems: readonly Problem[] }): ReactNode {
  const { t } = useT();
  if (problems.length === 0) return null;
  return (
    <section className="inspector-part">
      <h3>
        {t('inspector.problems')} <span className="zone-count">{problems.length}</span>
      </h3>
      {problems.map((problem) => (
        <ProblemBody key={problem.key} problem={problem} />
      ))}
    </section>
  );
}

/** All about one row. The discrepancy that the reader stands on comes before the texts, which the panes show as well:
 *  whoever steps from one to the next need not scroll for its reason. */
function RowBody({ row, rowIndex }: { readonly row: Row; readonly rowIndex: number }): ReactNode {
  const { chosen, others } = useRowProblems(rowIndex);
  const body = useRef<HTMLDivElement>(null);
  const chosenKey = chosen?.key;
  useEffect(() => {
    body.current?.scrollTo({ top: 0 });
  }, [rowIndex, chosenKey]);
  return (
    <div ref={body} className="inspector-body">
      <RowActions row={row} />
      {chosen && (
        <section className="inspector-chosen">
          <ProblemBody problem={chosen} />
        </section>
      )}
      <RowTexts row={row} />
      <OtherProblems problems={others} />
      <RowNotes rowIndex={rowIndex} />
    </div>
  );
}

function RowNotes({ rowIndex }: { readonly rowIndex: number }): ReactNode {
  const { t } = useT();
  const notes = useData((state) => state.notes);
  const index = useData((state) => state.index);
  const mine = notes.filter((note) =>
    note.passages.some((passage) => index?.placeOfUnit.get(passage.unitId)?.rowIndex === rowIndex),
  );
  if (mine.length === 0) return null;
  return (
    <section className="inspector-part">
      <h3>
        {t('dock.notes')} <span className="zone-count">{mine.length}</span>
      </h3>
      {mine.map((note) => (
        <NotePeek key={note.id} note={note} />
      ))}
    </section>
  );
}

/** The current row in plain HTML: its texts, sentence pairs, score, actions, discrepancies and notes. */
export function Inspector(): ReactNode {
  const { t } = useT();
  const rowIndex = useUi((state) => state.current?.rowIndex ?? -1);
  const row = useData((state) => state.view?.rows[rowIndex]);
  const count = useData((state) => state.view?.rows.length ?? 0);
  const paragraph = useData(({ view, index }) =>
    row && view && index ? paragraphName(view, index, row) : null,
  );
  return (
    <aside className="zone inspector" data-zone="inspector" tabIndex={-1} aria-label={t('inspector.label')}>
      <div className="zone-head">
        <h2 aria-live="polite">
          {row ? (paragraph ?? t('inspector.row', { row: rowIndex + 1, count })) : t('inspector.title')}
        </h2>
        <IconButton
          label={t('inspector.previous')}
          className="icon-button-small"
          disabled={rowIndex <= 0}
          onClick={() => stepRow(-1)}
        >
          <ChevronUp size={15} />
        </IconButton>
        <IconButton
          label={t('inspector.next')}
          className="icon-button-small"
          disabled={rowIndex >= count - 1}
          onClick={() => stepRow(1)}
        >
          <ChevronDown size={15} />
        </IconButton>
      </div>
      {row ? <RowBody row={row} rowIndex={rowIndex} /> : <p className="quiet-line">{t('inspector.empty')}</p>}
    </aside>
  );
}
