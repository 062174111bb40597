import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { RowEdit, RowEditPreview } from '../../../bridge/api.ts';
import type { TextId } from '../../../core/model.ts';
import { editRows } from '../../commands/place.ts';
import { useT } from '../../i18n.ts';
import { useData } from '../../state/data-store.ts';
import { attempt } from '../../state/loader.ts';
import { cellUnits } from '../../state/view-index.ts';
import { api } from '../../transport.ts';
import { Button } from '../parts/buttons.tsx';
import { closeDialog, DialogFrame } from '../parts/dialog-frame.tsx';

/** Rows around the place that the preview shows. */
const shownRows = 14;

function GhostRows({
  preview,
  from,
}: {
  readonly preview: RowEditPreview;
  readonly from: number;
}): ReactNode {
  const { t } = useT();
  const view = useData((state) => state.view);
  const index = useData((state) => state.index);
  if (!view || !index) return null;
  const known = new Set(view.rows.map((row) => row.key));
  const start = Math.max(0, from - 2);
  const columns = { gridTemplateColumns: `repeat(${view.texts.length}, minmax(0, 1fr))` };
  return (
    <div className="shift-preview" tabIndex={0} role="region" aria-label={t('shift.preview')}>
      {preview.rowsAfter.slice(start, start + shownRows).map((row) => (
        <div key={row.key} className="shift-row" style={columns}>
          {row.cells.map((cell, pane) => (
            <span
              key={pane}
              lang={view.texts[pane]?.text.language}
              className={known.has(row.key) ? '' : 'is-changed'}
            >
              {cellUnits(view, index, cell)
                .map((unit) => unit.content)
                .join(' ') || '—'}
            </span>
          ))}
        </div>
      ))}
    </div>
  );
}

/** What a shift would do, before it is done. */
export function ShiftDialog({
  rowKey,
  textId,
  direction,
}: {
  readonly rowKey: string;
  readonly textId: TextId;
  readonly direction: 'up' | 'down';
}): ReactNode {
  const { t, say } = useT();
  const comparisonId = useData((state) => state.comparisonId);
  const from = useData((state) => state.index?.rowIndexOfKey.get(rowKey) ?? 0);
  const sigil = useData((state) => state.project?.texts.find((text) => text.id === textId)?.sigil ?? '');
  const [preview, setPreview] = useState<RowEditPreview | null>(null);
  useEffect(() => {
    if (comparisonId === null) return;
    const edit: RowEdit = { kind: 'shift', rowKey, textId, direction };
    void attempt(async () => setPreview(await api.rowEditPreview({ comparisonId, edit })));
  }, [comparisonId, rowKey, textId, direction]);
  const runButton = useRef<HTMLButtonElement>(null);
  const isPossible = preview?.isPossible === true;
  useEffect(() => {
    // Ready only now: Enter is to run it, unless someone has gone to another button meanwhile.
    if (isPossible && document.activeElement?.tagName !== 'BUTTON') runButton.current?.focus();
  }, [isPossible]);
  const run = (): void => {
    closeDialog();
    void editRows({ kind: 'shift', rowKey, textId, direction });
  };
  return (
    <DialogFrame
      title={direction === 'up' ? t('command.row.shiftUp') : t('command.row.shiftDown')}
      description={preview ? t('shift.words', { sigil, count: preview.changedRowCount }) : t('list.loading')}
      size="xl"
      foot={
        <>
          <Button onClick={closeDialog}>{t('dialog.cancel')}</Button>
          <Button ref={runButton} tone="primary" disabled={!isPossible} onClick={run}>
            {t('shift.run')}
          </Button>
        </>
      }
    >
      {preview?.reason && <p className="warning-lines">{say(preview.reason)}</p>}
      {preview?.isPossible && <GhostRows preview={preview} from={from} />}
    </DialogFrame>
  );
}
