import { useEffect, useState, type ReactNode } from 'react';
import {
  exportFormats,
  type ExportFormat,
  type ExportOptions,
  type ExportPreview,
} from '../../../bridge/api.ts';
import type { ComparisonId } from '../../../core/model.ts';
import { baseName } from '../../commands/file-commands.ts';
import { useT, type MessageKey } from '../../i18n.ts';
import { useData } from '../../state/data-store.ts';
import { attempt } from '../../state/loader.ts';
import { addToast } from '../../state/ui-store.ts';
import { api, failureOf, shell } from '../../transport.ts';
import { Button } from '../parts/buttons.tsx';
import { closeDialog, DialogFrame } from '../parts/dialog-frame.tsx';
import { Field, Segmented, SelectField, SwitchField } from '../parts/fields.tsx';

const extensions: Readonly<Record<ExportFormat, string>> = {
  tmx: 'tmx',
  tsv: 'tsv',
  html: 'html',
  'docx-findings': 'docx',
  'docx-bilingual': 'docx',
  json: 'json',
  xlsx: 'xlsx',
  'docx-corrected': 'docx',
  'docx-tracked': 'docx',
  'tmx-pairs': 'zip',
  xliff21: 'xlf',
  xliff12: 'xlf',
  odt: 'odt',
  csv: 'csv',
  tei: 'xml',
  moses: 'zip',
  ladder: 'zip',
  intertext: 'zip',
  tbx: 'tbx',
  tbx2: 'tbx',
  annotations: 'jsonld',
};

const everything: ExportOptions = {
  level: 'unit',
  confirmedOnly: false,
  includeNonContent: false,
  includeNotes: true,
  includeDiscrepancies: true,
  includeMoreToCheck: false,
  includeUnmatched: true,
};

type Flag =
  | 'confirmedOnly'
  | 'includeNonContent'
  | 'includeNotes'
  | 'includeDiscrepancies'
  | 'includeMoreToCheck'
  | 'includeUnmatched';

/** Which switches mean something for a format. */
const flagsOf: Readonly<Partial<Record<ExportFormat, readonly Flag[]>>> = {
  tmx: ['confirmedOnly', 'includeNonContent', 'includeNotes'],
  tsv: ['confirmedOnly', 'includeNonContent', 'includeUnmatched'],
  html: [
    'confirmedOnly',
    'includeNonContent',
    'includeNotes',
    'includeDiscrepancies',
    'includeMoreToCheck',
    'includeUnmatched',
  ],
  'docx-findings': ['includeNotes', 'includeDiscrepancies', 'includeMoreToCheck'],
  'docx-bilingual': ['confirmedOnly', 'includeNonContent', 'includeUnmatched'],
  json: [
    'includeNonContent',
    'includeNotes',
    'includeDiscrepancies',
    'includeMoreToCheck',
    'includeUnmatched',
  ],
};

type Asked = {
  readonly preview: ExportPreview | null;
  readonly failure: ReturnType<typeof failureOf> | null;
};

function usePreview(comparisonId: ComparisonId | null, format: ExportFormat, options: ExportOptions): Asked {
  const [asked, setAsked] = useState<Asked>({ preview: null, failure: null });
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

function PreviewPart({ asked }: { readonly asked: Asked }): ReactNode {
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
          <pre
            id={id}
            className="sample sample-raw"
            tabIndex={0}
            role="region"
            aria-label={t('export.previewLabel')}
          >
            {preview.sample}
          </pre>
        )}
      </Field>
    </>
  );
}

/** Asks for a place and writes the file; says where it is and what it does not hold. */
async function write(
  comparisonId: ComparisonId,
  format: ExportFormat,
  options: ExportOptions,
): Promise<boolean> {
  const { project } = useData.getState();
  const done = await attempt(async () => {
    const path = await shell.chooseExportPath({
      suggestedName: `${baseName(project?.path ?? 'zvirka')}-${format}`,
      extension: extensions[format],
    });
    if (path === null) return null;
    return api.exportRun({ comparisonId, format, options, path });
  });
  if (!done) return false;
  addToast({
    tone: 'good',
    message: {
      key: 'export.done',
      params: { file: done.path.split(/[/\\]/).at(-1) ?? done.path, count: done.rowCount },
    },
    path: done.path,
  });
  return true;
}

/** Export with a live preview and a plain word on what the format cannot hold. */
export function ExportDialog(): ReactNode {
  const { t } = useT();
  const comparisonId = useData((state) => state.comparisonId);
  const [format, setFormat] = useState<ExportFormat>('html');
  const [options, setOptions] = useState(everything);
  const [isBusy, setIsBusy] = useState(false);
  const asked = usePreview(comparisonId, format, options);
  const run = async (): Promise<void> => {
    if (comparisonId === null) return;
    setIsBusy(true);
    if (await write(comparisonId, format, options)) closeDialog();
    setIsBusy(false);
  };
  return (
    <DialogFrame
      title={t('command.project.export')}
      size="lg"
      foot={
        <>
          <Button onClick={closeDialog}>{t('dialog.cancel')}</Button>
          <Button tone="primary" disabled={isBusy || !asked.preview} onClick={() => void run()}>
            {t('export.run')}
          </Button>
        </>
      }
    >
      <div className="grid-2">
        <SelectField
          label={t('export.format')}
          help={t(`export.help.${format}`)}
          value={format}
          choices={exportFormats.map((value) => ({ value, label: t(`export.format.${value}`) }))}
          onChange={setFormat}
        />
        {format !== 'docx-findings' && format !== 'html' && (
          <Field label={t('export.level')}>
            {() => (
              <Segmented
                label={t('export.level')}
                value={options.level}
                choices={[
                  { value: 'unit', label: t('export.level.unit') },
                  { value: 'segment', label: t('export.level.segment') },
                ]}
                onChange={(level) => setOptions({ ...options, level })}
              />
            )}
          </Field>
        )}
      </div>
      <div className="grid-2">
        {(flagsOf[format] ?? flagsOf.html ?? []).map((flag) => {
          const key: MessageKey = `export.${flag}`;
          return (
            <SwitchField
              key={flag}
              label={t(key)}
              isOn={options[flag]}
              onChange={(isOn) => setOptions({ ...options, [flag]: isOn })}
            />
          );
        })}
      </div>
      <PreviewPart asked={asked} />
    </DialogFrame>
  );
}
