import { ChevronDown, ChevronUp } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import { stepRow } from '../../commands/view-commands.ts';
import { useT } from '../../i18n.ts';
import { useData } from '../../state/data-store.ts';
import { paragraphName } from '../../state/place-name.ts';
import { standsInRow } from '../../state/problems.ts';
import { useUi } from '../../state/ui-store.ts';
import { IconButton } from '../parts/buttons.tsx';
import { NotePeek } from '../note-thread.tsx';
import { ProblemBody } from '../problem-body.tsx';
import { RowActions } from './row-actions.tsx';
import { RowTexts } from './row-texts.tsx';

function RowProblems({ rowIndex }: { readonly rowIndex: number }): ReactNode {
  const { t } = useT();
  const problems = useData((state) => state.problems);
  const index = useData((state) => state.index);
  const mine = useMemo(
    () => (index ? problems.filter((problem) => standsInRow(problem, index, rowIndex)) : []),
    [problems, index, rowIndex],
  );
  if (mine.length === 0) return null;
  return (
    <section className="inspector-part">
      <h3>
        {t('inspector.problems')} <span className="zone-count">{mine.length}</span>
      </h3>
      {mine.map((problem) => (
        <ProblemBody key={problem.key} problem={problem} />
      ))}
    </section>
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
      {row ? (
        <div className="inspector-body">
          <RowActions row={row} />
          <RowTexts row={row} />
          <RowProblems rowIndex={rowIndex} />
          <RowNotes rowIndex={rowIndex} />
        </div>
      ) : (
        <p className="quiet-line">{t('inspector.empty')}</p>
      )}
    </aside>
  );
}
