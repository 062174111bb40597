import { useEffect, useState, type ReactNode } from 'react';
import type { ImportPreview, ImportRequest, ImportSource } from '../../../bridge/api.ts';
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
  const { source, encoding, language } = request;
  useEffect(() => {
    let isGone = false;
    let isDone = false;
    const jobId = newImportJob();
    const wanted: ImportRequest = {
      source,
      jobId,
      ...(encoding ? { encoding } : {}),
      ...(language ? { language } : {}),
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
  }, [source, encoding, language]);
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
  const { name, language, isTaken } = chosen;
  const line = provenanceLine(preview.provenance, translator);
  return (
    <>
      <div className="grid-3">
        <TextField
          label={t('text.sigil')}
          value={name}
          maxLength={16}
          {...(isTaken ? { error: say({ key: 'error.sigil-taken', params: { sigil: name } }) } : {})}
          onChange={(event) => onSigil(event.target.value)}
        />
        <LanguageField label={t('text.language')} value={language} onChange={onLanguage} />
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
  const taken = useShelf().map((text) => text.sigil);
  const request: ImportRequest = {
    source,
    ...(encoding ? { encoding } : {}),
    ...(language ? { language } : {}),
  };
  const { preview, failure } = usePreview(request);
  const name = sigil ?? preview?.suggestedSigil ?? '';
  const isTaken = taken.includes(name);
  const run = async (): Promise<void> => {
    setIsBusy(true);
    try {
      const jobId = newImportJob();
      const { text, warnings } = await withImportJob(jobId, () =>
        api.importText({ ...request, jobId, sigil: name }),
      );
      addToast({
        tone: 'good',
        message: { key: 'import.done', params: { sigil: text.sigil, count: text.unitCount } },
      });
      for (const warning of warnings) addToast({ tone: 'info', message: warning });
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
        <>
          {rest.length > 0 && (
            <span className="quiet spacer">{t('import.left', { count: rest.length })}</span>
          )}
          {failure && rest.length > 0 ? (
            <Button onClick={() => void goOn(rest)}>{t('import.skip')}</Button>
          ) : (
            <Button onClick={() => putUi({ dialog: null })}>{t('dialog.cancel')}</Button>
          )}
          <Button
            tone="primary"
            disabled={!preview || isBusy || name.trim() === '' || isTaken}
            onClick={() => void run()}
          >
            {t('import.run')}
          </Button>
        </>
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
      {preview && (
        <ImportFields
          preview={preview}
          chosen={{ name, isTaken, language: language ?? preview.language }}
          onSigil={setSigil}
          onLanguage={setLanguage}
          onEncoding={setEncoding}
        />
      )}
    </DialogFrame>
  );
}
