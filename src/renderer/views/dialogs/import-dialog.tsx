import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { ImportPreview, ImportRequest, ImportSource, TableChoice } from '../../../bridge/api.ts';
import { baseName } from '../../commands/file-commands.ts';
import { useT } from '../../i18n.ts';
import { useShelf } from '../../state/data-store.ts';
import { openComparison, reportFailure } from '../../state/loader.ts';
import { addToast, putUi } from '../../state/ui-store.ts';
import { api, failureOf } from '../../transport.ts';
import { Button } from '../parts/buttons.tsx';
import { DialogFrame } from '../parts/dialog-frame.tsx';
import { Field, SelectField, TextField, type Choice } from '../parts/fields.tsx';
import { LanguageField } from '../parts/language-field.tsx';
import { provenanceLine } from '../parts/lines.ts';
import {
  columnLanguage,
  ImportColumns,
  tableChoice,
  tickedColumns,
  type ColumnsChosen,
} from './import-columns.tsx';
import { ImportProgress, newImportJob, stopImportJob, withImportJob } from './import-job.tsx';
import { ImportSample } from './import-sample.tsx';

/** Encodings that can be chosen when detection is wrong. */
const encodings = ['utf-8', 'windows-1251', 'koi8-u', 'koi8-r', 'ibm866', 'utf-16le', 'utf-16be'] as const;

type Failure = ReturnType<typeof failureOf>;

/** Asks for a preview whenever the request changes; the last answer wins. */
function usePreview(request: ImportRequest): { preview: ImportPreview | null; failure: Failure | null } {
  const [state, setState] = useState<{ preview: ImportPreview | null; failure: Failure | null }>({
    preview: null,
    failure: null,
  });
  const { source, encoding, language, table } = request;
  useEffect(() => {
    let isGone = false;
    let isDone = false;
    const jobId = newImportJob();
    const wanted: ImportRequest = {
      source,
      jobId,
      ...(encoding ? { encoding } : {}),
      ...(language ? { language } : {}),
      ...(table ? { table } : {}),
    };
    withImportJob(jobId, () => api.importPreview(wanted))
      .finally(() => {
        isDone = true;
      })
      .then(
        (preview) => !isGone && setState({ preview, failure: null }),
        (error: unknown) => !isGone && setState({ preview: null, failure: failureOf(error) }),
      );
    return () => {
      isGone = true;
      if (!isDone) stopImportJob(jobId);
    };
  }, [source, encoding, language, table]);
  return state;
}

/** Goes on to the next file, or closes; with two texts and no comparison yet, makes one. */
async function goOn(rest: readonly ImportSource[]): Promise<void> {
  const [next, ...others] = rest;
  if (next) {
    putUi({ dialog: { kind: 'import', source: next, rest: others } });
    return;
  }
  putUi({ dialog: null });
  const project = await api.projectState();
  if (!project || project.comparisons.length > 0 || project.texts.length < 2) return;
  const made = await api.comparisonCreate({
    textIds: project.texts.slice(0, 4).map((text) => text.id),
    pivotIndex: 0,
  });
  await openComparison(made.id);
}

function sourceName(source: ImportSource, pasted: string): string {
  return source.kind === 'file' ? (source.path.split(/[/\\]/).at(-1) ?? source.path) : pasted;
}

function EncodingField({
  preview,
  onChange,
}: {
  readonly preview: ImportPreview;
  readonly onChange: (encoding: string) => void;
}): ReactNode {
  const { t } = useT();
  const { encoding } = preview;
  if (encoding === undefined) return null;
  const sure = new Map(preview.alternatives.map((other) => [other.encoding, other.confidence]));
  const names = [
    ...new Set([encoding, ...preview.alternatives.map((other) => other.encoding), ...encodings]),
  ];
  const choices = names.map((name): Choice<string> => {
    const confidence = name === encoding ? preview.encodingConfidence : sure.get(name);
    return {
      value: name,
      label: name,
      ...(confidence === undefined ? {} : { detail: `${Math.round(confidence * 100)} %` }),
    };
  });
  return <SelectField label={t('import.encoding')} value={encoding} choices={choices} onChange={onChange} />;
}

interface Chosen {
  readonly name: string;
  readonly language: string;
  readonly isTaken: boolean;
  /** False where several columns of a table become texts, each with a name and language of its own. */
  readonly isOne: boolean;
}

/** Adds the texts that are wanted one after another; tells of each. */
async function addTexts(requests: readonly Parameters<typeof api.importText>[0][]): Promise<void> {
  for (const request of requests) {
    const jobId = newImportJob();
    const { text, warnings } = await withImportJob(jobId, () => api.importText({ ...request, jobId }));
    addToast({
      tone: 'good',
      message: { key: 'import.done', params: { sigil: text.sigil, count: text.unitCount } },
    });
    for (const warning of warnings) addToast({ tone: 'info', message: warning });
  }
}

/** Short name, language and encoding, what the text says of its source, warnings, and the sample. */
function ImportFields({
  preview,
  chosen,
  onSigil,
  onLanguage,
  onEncoding,
}: {
  readonly preview: ImportPreview;
  readonly chosen: Chosen;
  readonly onSigil: (sigil: string) => void;
  readonly onLanguage: (language: string) => void;
  readonly onEncoding: (encoding: string) => void;
}): ReactNode {
  const translator = useT();
  const { t, say } = translator;
  const { name, language, isTaken, isOne } = chosen;
  const line = provenanceLine(preview.provenance, translator);
  return (
    <>
      <div className="grid-3">
        {isOne && (
          <>
            <TextField
              label={t('text.sigil')}
              value={name}
              maxLength={16}
              {...(isTaken ? { error: say({ key: 'error.sigil-taken', params: { sigil: name } }) } : {})}
              onChange={(event) => onSigil(event.target.value)}
            />
            <LanguageField label={t('text.language')} value={language} onChange={onLanguage} />
          </>
        )}
        <EncodingField preview={preview} onChange={onEncoding} />
      </div>
      <Field label={t('import.source')}>
        {(id) => <p id={id}>{line || <span className="quiet">{t('import.nothingFound')}</span>}</p>}
      </Field>
      {preview.warnings.length > 0 && (
        <ul className="warning-lines">
          {preview.warnings.map((warning, at) => (
            <li key={at}>{say(warning)}</li>
          ))}
        </ul>
      )}
      <ImportSample preview={preview} language={language} />
    </>
  );
}

/** What is chosen of a table, and the part of it that the preview shows: the first of the ticked columns. */
function useColumns(): readonly [ColumnsChosen, (chosen: ColumnsChosen) => void, TableChoice] {
  const [chosen, setChosen] = useState<ColumnsChosen>({ languages: {} });
  const { sheet, hasHeader, columns } = chosen;
  const first = columns?.[0];
  // The same object as long as the choice is the same: a new one asks for another preview.
  const table = useMemo(
    (): TableChoice => ({
      ...(sheet === undefined ? {} : { sheet }),
      ...(hasHeader === undefined ? {} : { hasHeader }),
      ...(first === undefined ? {} : { column: first }),
    }),
    [sheet, hasHeader, first],
  );
  return [chosen, setChosen, table];
}

/** Buttons of the import: skip or cancel, and add. */
function ImportFoot({
  rest,
  isFailed,
  label,
  onRun,
}: {
  readonly rest: readonly ImportSource[];
  readonly isFailed: boolean;
  readonly label: string;
  /** Absent where nothing can be added now. */
  readonly onRun: (() => void) | null;
}): ReactNode {
  const { t } = useT();
  return (
    <>
      {rest.length > 0 && <span className="quiet spacer">{t('import.left', { count: rest.length })}</span>}
      {isFailed && rest.length > 0 ? (
        <Button onClick={() => void goOn(rest)}>{t('import.skip')}</Button>
      ) : (
        <Button onClick={() => putUi({ dialog: null })}>{t('dialog.cancel')}</Button>
      )}
      <Button tone="primary" disabled={onRun === null} onClick={() => onRun?.()}>
        {label}
      </Button>
    </>
  );
}

/** What will be imported, with a live sample; encoding and language can be changed before anything is kept. */
export function ImportDialog({
  source,
  rest,
}: {
  readonly source: ImportSource;
  readonly rest: readonly ImportSource[];
}): ReactNode {
  const { t, say } = useT();
  const [encoding, setEncoding] = useState<string>();
  const [language, setLanguage] = useState<string>();
  const [sigil, setSigil] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const [chosen, setChosen, table] = useColumns();
  const taken = useShelf().map((text) => text.sigil);
  const request: ImportRequest = {
    source,
    ...(encoding ? { encoding } : {}),
    ...(language ? { language } : {}),
    table,
  };
  const { preview, failure } = usePreview(request);
  const name = sigil ?? preview?.suggestedSigil ?? '';
  const ticked = preview?.table ? tickedColumns(preview.table, chosen) : [];
  const isOne = ticked.length < 2;
  const isTaken = isOne && taken.includes(name);
  const isReady =
    preview !== null && !(preview.table && ticked.length === 0) && (!isOne || name.trim() !== '');
  const run = async (): Promise<void> => {
    setIsBusy(true);
    try {
      const layout = preview?.table;
      await addTexts(
        layout
          ? ticked.map((column) => ({
              ...request,
              table: tableChoice(chosen, column),
              language: (isOne ? language : undefined) ?? columnLanguage(layout, chosen, column),
              ...(isOne ? { sigil: name } : {}),
            }))
          : [{ ...request, sigil: name }],
      );
      await goOn(rest);
    } catch (error) {
      reportFailure(error);
      setIsBusy(false);
    }
  };
  return (
    <DialogFrame
      title={t('import.title', { name: sourceName(source, t('import.pasted')) })}
      size="lg"
      foot={
        <ImportFoot
          rest={rest}
          isFailed={failure !== null}
          label={isOne ? t('import.run') : t('import.runColumns', { count: ticked.length })}
          onRun={isReady && !isBusy && !isTaken ? () => void run() : null}
        />
      }
    >
      {failure && (
        <div className="error-box" role="alert">
          {say({
            key: `error.${failure.code}`,
            params: {
              file: source.kind === 'file' ? baseName(source.path) : t('import.pasted'),
              ...failure.params,
            },
          })}
        </div>
      )}
      {failure?.code === 'file-not-decodable' && (
        // The preview failed by its encoding: another one can be chosen right here.
        <SelectField
          label={t('import.encoding')}
          value={encoding ?? ''}
          choices={encodings.map((name): Choice<string> => ({ value: name, label: name }))}
          onChange={setEncoding}
        />
      )}
      {!preview && !failure && <p className="quiet">{t('list.loading')}</p>}
      <ImportProgress />
      {preview?.table && <ImportColumns table={preview.table} chosen={chosen} onChange={setChosen} />}
      {preview && (
        <ImportFields
          preview={preview}
          chosen={{ name, isTaken, isOne, language: language ?? preview.language }}
          onSigil={setSigil}
          onLanguage={setLanguage}
          onEncoding={setEncoding}
        />
      )}
    </DialogFrame>
  );
}
