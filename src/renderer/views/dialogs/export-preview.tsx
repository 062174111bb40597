import { useEffect, useState, type ReactNode } from 'react';
import type {
  ExportFormat,
  ExportOptions,
  ExportPreview,
  ExportRehearsal,
  RehearsalLine,
} from '../../../bridge/api.ts';
import type { ComparisonId } from '../../../core/model.ts';
import { goToRow } from '../../commands/place.ts';
import { useT } from '../../i18n.ts';
import { useData } from '../../state/data-store.ts';
import { attempt } from '../../state/loader.ts';
import { api, failureOf } from '../../transport.ts';
import { Button } from '../parts/buttons.tsx';
import { closeDialog } from '../parts/dialog-frame.tsx';
import { Field } from '../parts/fields.tsx';
import { sampleCells } from '../parts/sample-cells.ts';

/** What was answered to the last question for a preview. */
export interface AskedPreview {
  readonly preview: ExportPreview | null;
  readonly failure: ReturnType<typeof failureOf> | null;
}

/** Asks for a preview whenever the choices have rested for a moment. */
export function usePreview(
  comparisonId: ComparisonId | null,
  format: ExportFormat,
  options: ExportOptions,
): AskedPreview {
  const [asked, setAsked] = useState<AskedPreview>({ preview: null, failure: null });
  useEffect(() => {
    let isGone = false;
    if (comparisonId === null) return undefined;
    const timer = setTimeout(() => {
      api.exportPreview({ comparisonId, format, options }).then(
        (preview) => !isGone && setAsked({ preview, failure: null }),
        (error: unknown) => !isGone && setAsked({ preview: null, failure: failureOf(error) }),
      );
    }, 120);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [comparisonId, format, options]);
  return asked;
}

/** The beginning of the file, and what it will not hold. */
export function PreviewPart({ asked }: { readonly asked: AskedPreview }): ReactNode {
  const { t, say } = useT();
  const { preview, failure } = asked;
  if (failure) {
    return (
      <div className="error-box" role="alert">
        {say({ key: `error.${failure.code}`, params: failure.params })}
      </div>
    );
  }
  if (!preview) return <p className="quiet">{t('list.loading')}</p>;
  return (
    <>
      {preview.losses.length > 0 && (
        <ul className="warning-lines" aria-label={t('export.losses')}>
          {preview.losses.map((loss, at) => (
            <li key={at}>{say(loss)}</li>
          ))}
        </ul>
      )}
      <Field label={t('export.preview', { count: preview.rowCount })}>
        {(id) => (
          <div
            id={id}
            className="sample sample-raw"
            tabIndex={0}
            role="region"
            aria-label={t('export.previewLabel')}
          >
            <Sample sample={preview.sample} />
          </div>
        )}
      </Field>
    </>
  );
}

/** The beginning of a file: a table as a table, anything else as it stands in the file. */
function Sample({ sample }: { readonly sample: string }): ReactNode {
  const [head, ...lines] = sampleCells(sample) ?? [];
  if (!head) return <pre>{sample}</pre>;
  return (
    <table className="sample-table">
      <thead>
        <tr>
          {head.map((cell, at) => (
            <th key={at}>{cell}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((cells, at) => (
          <tr key={at}>
            {cells.map((cell, column) => (
              <td key={column} className={cell.length > 24 ? 'is-long' : undefined}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A button that writes the file in memory and lists what each program will make of it, with a jump to each row. */
export function RehearsalPart({
  comparisonId,
  format,
  options,
}: {
  readonly comparisonId: ComparisonId | null;
  readonly format: ExportFormat;
  readonly options: ExportOptions;
}): ReactNode {
  const { t } = useT();
  const [last, setLast] = useState<{
    readonly rehearsal: ExportRehearsal;
    readonly format: ExportFormat;
    readonly options: ExportOptions;
  } | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  // Another choice makes another file: what was said of the last one no longer counts.
  const done = last?.format === format && last.options === options ? last.rehearsal : null;
  const run = async (): Promise<void> => {
    if (comparisonId === null) return;
    setIsBusy(true);
    const rehearsal = await attempt(() => api.exportRehearse({ comparisonId, format, options }));
    setLast(rehearsal ? { rehearsal, format, options } : null);
    setIsBusy(false);
  };
  return (
    <section className="rehearsal" aria-label={t('rehearsal.title')} aria-busy={isBusy}>
      <div className="rehearsal-head">
        <Button disabled={isBusy} onClick={() => void run()}>
          {t('rehearsal.run')}
        </Button>
        {done?.units.out !== undefined && (
          <span className="quiet" role="status">
            {t('rehearsal.accounted', {
              count: done.units.in,
              out: done.units.out,
              listed: done.units.listed,
            })}
          </span>
        )}
      </div>
      {done && done.lines.length === 0 && <p className="quiet">{t('rehearsal.nothing')}</p>}
      {done && done.lines.length > 0 && <RehearsalLines lines={done.lines} />}
    </section>
  );
}

function RehearsalLines({ lines }: { readonly lines: readonly RehearsalLine[] }): ReactNode {
  const { say } = useT();
  const tools = [...new Set(lines.map((line) => line.tool))];
  return (
    <dl className="rehearsal-lines">
      {tools.map((tool) => (
        <div key={tool}>
          <dt>{say({ key: `rehearsal.tool.${tool}`, params: {} })}</dt>
          {lines
            .filter((line) => line.tool === tool)
            .map((line, at) => (
              <dd key={at}>
                <span className={`rehearsal-kind rehearsal-${line.kind}`}>
                  {say({ key: `rehearsal.kind.${line.kind}`, params: {} })}
                </span>{' '}
                {say(line.message)}
                <RowJumps line={line} />
              </dd>
            ))}
        </div>
      ))}
    </dl>
  );
}

/** How many rows of one line are worth a button each. */
const shownJumps = 12;

function RowJumps({ line }: { readonly line: RehearsalLine }): ReactNode {
  const { t } = useT();
  const index = useData((state) => state.index);
  const jumps = line.rows.flatMap(({ number, rowKey }) => {
    const rowIndex = rowKey === undefined ? undefined : index?.rowIndexOfKey.get(rowKey);
    return rowIndex === undefined ? [] : [{ number, rowIndex }];
  });
  if (jumps.length === 0) return null;
  return (
    <span className="rehearsal-jumps">
      {jumps.slice(0, shownJumps).map(({ number, rowIndex }) => (
        <button
          key={number}
          type="button"
          className="link-button"
          aria-label={t('export.jump', { number })}
          onClick={() => {
            closeDialog();
            goToRow(rowIndex);
          }}
        >
          {number}
        </button>
      ))}
      {jumps.length > shownJumps && <span className="quiet">…</span>}
    </span>
  );
}
