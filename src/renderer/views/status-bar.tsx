import { X } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import { sourcePlaceMessage } from '../../core/text/source-place.ts';
import { useT, type MessageKey } from '../i18n.ts';
import { useData, type RunningJob } from '../state/data-store.ts';
import { attempt } from '../state/loader.ts';
import { paragraphName } from '../state/place-name.ts';
import { useUi } from '../state/ui-store.ts';
import { rowFlags } from '../state/view-index.ts';
import { api } from '../transport.ts';
import { IconButton } from './parts/buttons.tsx';

/** One running job: what, how far, and the button that stops it. */
export function JobLine({ job }: { readonly job: RunningJob }): ReactNode {
  const { t } = useT();
  const key: MessageKey = `job.${job.stage}`;
  const percent = Math.round(Math.max(0, Math.min(1, job.fraction)) * 100);
  return (
    <span className="job" role="status">
      <span>{t(key)}</span>
      <span
        className="job-bar"
        role="progressbar"
        aria-label={t(key)}
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
      >
        <i style={{ width: `${percent}%` }} />
      </span>
      <span className="job-percent">{percent} %</span>
      <IconButton
        label={t('job.cancel')}
        side="top"
        className="icon-button-small"
        onClick={() => void attempt(() => api.jobCancel({ jobId: job.jobId }))}
      >
        <X size={13} />
      </IconButton>
    </span>
  );
}

/** Where the current paragraph stands in its file; null where nobody knows. */
function useSourcePlace(): string | null {
  const view = useData((state) => state.view);
  const current = useUi((state) => state.current);
  const unit = view?.texts[current?.pane ?? -1]?.units.find(({ id }) => id === current?.unitId);
  return unit?.place ?? null;
}

/** One quiet line below: rows confirmed, the current row, running work with cancel. */
export function StatusBar(): ReactNode {
  const { t, say } = useT();
  const lastEdit = useUi((state) => state.lastEdit);
  const view = useData((state) => state.view);
  const jobs = useData((state) => state.jobs);
  const selected = useUi((state) => state.selected);
  const current = useUi((state) => state.current?.rowIndex ?? -1);
  const place = useSourcePlace();
  const paragraph = useData(({ view: shown, index }) => {
    const row = shown?.rows[current];
    return row && shown && index ? paragraphName(shown, index, row) : null;
  });
  const rowCount = view?.rows.length ?? 0;
  const confirmed = useMemo(() => view?.rows.filter((row) => rowFlags(row).isConfirmed).length ?? 0, [view]);
  const isAligned = view && view.comparison.mode !== 'unaligned';
  return (
    <footer className="status">
      {isAligned && <span>{t('status.rows', { count: rowCount })}</span>}
      {isAligned && <span>{t('status.confirmed', { count: confirmed })}</span>}
      {current >= 0 && <span>{paragraph ?? t('status.row', { row: current + 1 })}</span>}
      {place !== null && <span title={t('inspector.sourcePlace')}>{say(sourcePlaceMessage(place))}</span>}
      {selected.length > 0 && <span>{t('status.selected', { count: selected.length })}</span>}
      <span className="toolbar-space" />
      {jobs.map((job) => (
        <JobLine key={job.jobId} job={job} />
      ))}
      {jobs.length === 0 && (
        <span role="status">
          {lastEdit && `${t(`status.${lastEdit.verb}`, { label: say(lastEdit.label) })} · `}
          {t('status.saved')}
        </span>
      )}
    </footer>
  );
}
