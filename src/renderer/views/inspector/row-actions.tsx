import { Check, Combine, Copy, Flag, Link2, Pin, SquareSplitVertical, Unlink2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Row } from '../../../core/model.ts';
import { runCommand } from '../../commands/registry.ts';
import { useT } from '../../i18n.ts';
import { useData } from '../../state/data-store.ts';
import { rowFlags } from '../../state/view-index.ts';
import { CommandButton } from '../parts/buttons.tsx';
import { useLoosePairs, useLoosePassages } from './use-loose-passages.ts';

/** Says that the row has no counterpart, or in which of three or four texts it has none; false = it has one in each. */
function useLack({ cells }: Row, lackingPanes: readonly number[]): string | false {
  const { t } = useT();
  const view = useData((state) => state.view);
  if (lackingPanes.length === 0) return false;
  if (lackingPanes.length === cells.length - 1) return t('tie.none');
  return t('tie.noneIn', {
    texts: lackingPanes.map((pane) => view?.texts[pane]?.text.sigil ?? '').join(', '),
  });
}

/** Verbs of the row and what is known of it: score, confirmed, pinned, moved. */
export function RowActions({ row }: { readonly row: Row }): ReactNode {
  const { t } = useT();
  const mode = useData((state) => state.view?.comparison.mode);
  const flags = rowFlags(row);
  const lack = useLack(row, flags.lackingPanes);
  const loose = useLoosePassages(row);
  const passageCount = [...loose.values()].reduce((sum, passages) => sum + passages.length, 0);
  const pairs = useLoosePairs(row.index);
  // Where passages correspond, the row's own score says how surely its paragraph has no row to share.
  const scores =
    pairs.length > 0
      ? pairs.map(({ score }) => score)
      : row.cells.flatMap((cell) => (cell.score === undefined ? [] : [cell.score]));
  const worst = scores.length > 0 ? Math.min(...scores) : null;
  if (mode === 'unaligned') return null;
  const labels = [
    flags.isConfirmed && t('tie.confirmed'),
    flags.needsReview && t('tie.review'),
    flags.isPinned && t('tie.pinned'),
    flags.isManual && t('tie.manual'),
    flags.isMoved && t('tie.moved'),
    // A paragraph whose passages are matched elsewhere has counterparts, only no row of its own.
    passageCount === 0 && lack,
  ].filter((label) => label !== false);
  return (
    <section className="row-actions" aria-label={t('inspector.actions')}>
      <div className="row-score">
        {worst !== null && (
          <button
            type="button"
            className="score"
            title={t('command.row.why')}
            onClick={() => runCommand('row.why')}
          >
            <span className="score-bar" aria-hidden>
              <i style={{ width: `${Math.round(worst * 100)}%` }} />
            </span>
            {t('tie.score', { percent: Math.round(worst * 100) })}
          </button>
        )}
        {passageCount > 0 && (
          <button
            type="button"
            className="badge"
            title={t('command.row.why')}
            onClick={() => runCommand('row.why')}
          >
            {t('tie.passages', { count: passageCount })}
          </button>
        )}
        {labels.map((label) => (
          <span key={label} className="badge">
            {label}
          </span>
        ))}
      </div>
      <div className="row-buttons">
        <CommandButton command="row.confirm" icon={<Check size={15} />} isOn={flags.isConfirmed} />
        <CommandButton command="row.needsReview" icon={<Flag size={15} />} isOn={flags.needsReview} />
        <CommandButton command="row.pin" icon={<Pin size={15} />} isOn={flags.isPinned} />
        <span className="toolbar-rule" />
        <CommandButton command="row.link" icon={<Link2 size={15} />} />
        <CommandButton command="row.unlink" icon={<Unlink2 size={15} />} />
        <CommandButton command="row.merge" icon={<Combine size={15} />} />
        <CommandButton command="row.split" icon={<SquareSplitVertical size={15} />} />
        <span className="toolbar-rule" />
        <CommandButton command="edit.copyEvidence" icon={<Copy size={15} />} />
      </div>
    </section>
  );
}
