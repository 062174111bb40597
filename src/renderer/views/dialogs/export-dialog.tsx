import { useState, type ReactNode } from 'react';
import type { ExportFormat, ExportOptions } from '../../../bridge/api.ts';
import { exportGroups } from '../../../bridge/shapes.ts';
import { asId, type ComparisonId, type TextId } from '../../../core/model.ts';
import { baseName } from '../../commands/file-commands.ts';
import { printReport } from '../../commands/print-report.ts';
import { useT, type MessageKey } from '../../i18n.ts';
import { useData } from '../../state/data-store.ts';
import { attempt } from '../../state/loader.ts';
import { addToast } from '../../state/ui-store.ts';
import { api, shell } from '../../transport.ts';
import { Button } from '../parts/buttons.tsx';
import { closeDialog, DialogFrame } from '../parts/dialog-frame.tsx';
import { Field, Segmented, SelectField, SwitchField } from '../parts/fields.tsx';
import { everything, extensions, flagsOf, hasLevels, textChoice } from './export-choices.ts';
import { PresetPart } from './export-presets.tsx';
import { PreviewPart, RehearsalPart, usePreview } from './export-preview.tsx';

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

/** The same for the report printed into a PDF. */
async function writePdf(
  comparisonId: ComparisonId,
  format: ExportFormat,
  options: ExportOptions,
): Promise<boolean> {
  const { project } = useData.getState();
  const path = await attempt(async () => {
    const chosen = await shell.chooseExportPath({
      suggestedName: `${baseName(project?.path ?? 'zvirka')}-report`,
      extension: 'pdf',
    });
    if (chosen !== null) await printReport({ comparisonId, format, options }, chosen);
    return chosen;
  });
  if (path == null) return false;
  const file = path.split(/[/\\]/).at(-1) ?? path;
  addToast({ tone: 'good', message: { key: 'export.printed', params: { file } }, path });
  return true;
}

interface PartProps {
  readonly format: ExportFormat;
  readonly options: ExportOptions;
  readonly onChange: (options: ExportOptions) => void;
}

/** The options as they count for a format: what belongs to another one is left out. */
function fitting(format: ExportFormat, options: ExportOptions): ExportOptions {
  const { onlyTextId, originalPath, ...rest } = options;
  return {
    ...rest,
    level: hasLevels(format) ? rest.level : 'unit',
    ...(onlyTextId !== undefined && textChoice(format) !== 'none' ? { onlyTextId } : {}),
    ...(originalPath !== undefined && format === 'docx-tracked' ? { originalPath } : {}),
  };
}

const all = 'all';

/** Which text: the one that is written, or the one beside the base text. */
function TextPart({ format, options, onChange }: PartProps): ReactNode {
  const { t } = useT();
  const view = useData((state) => state.view);
  const kind = textChoice(format);
  if (!view || kind === 'none' || (kind === 'pair' && view.texts.length < 3)) return null;
  const { pivotIndex } = view.comparison;
  const choices = view.texts
    .filter((_, place) => kind === 'one' || place !== pivotIndex)
    .map(({ text }) => ({ value: String(text.id), label: text.sigil }));
  const { onlyTextId, ...rest } = options;
  const first = kind === 'one' ? (view.texts.find((_, place) => place !== pivotIndex)?.text.id ?? '') : all;
  return (
    <SelectField
      label={t('export.onlyText')}
      value={String(onlyTextId ?? first)}
      choices={kind === 'one' ? choices : [{ value: all, label: t('export.allTexts') }, ...choices]}
      onChange={(value) => onChange(value === all ? rest : { ...rest, onlyTextId: asId<TextId>(value) })}
    />
  );
}

/** The document that tracked changes go into. */
function OriginalPart({ format, options, onChange }: PartProps): ReactNode {
  const { t } = useT();
  if (format !== 'docx-tracked') return null;
  const choose = async (): Promise<void> => {
    const paths = (await attempt(() => shell.chooseTexts())) ?? [];
    const originalPath = paths.find((path) => path.toLowerCase().endsWith('.docx'));
    if (originalPath !== undefined) onChange({ ...options, originalPath });
  };
  return (
    <Field label={t('export.original')}>
      {(id) => (
        <div className="preset-row">
          <output id={id}>{options.originalPath?.split(/[/\\]/).at(-1) ?? '—'}</output>
          <Button onClick={() => void choose()}>{t('export.chooseOriginal')}</Button>
        </div>
      )}
    </Field>
  );
}

function LevelPart({ format, options, onChange }: PartProps): ReactNode {
  const { t } = useT();
  if (!hasLevels(format)) return null;
  return (
    <Field label={t('export.level')}>
      {() => (
        <Segmented
          label={t('export.level')}
          value={options.level}
          choices={[
            { value: 'unit', label: t('export.level.unit') },
            { value: 'segment', label: t('export.level.segment') },
          ]}
          onChange={(level) => onChange({ ...options, level })}
        />
      )}
    </Field>
  );
}

function FlagsPart({ format, options, onChange }: PartProps): ReactNode {
  const { t } = useT();
  return (
    <div className="grid-2">
      {flagsOf(format).map((flag) => {
        const key: MessageKey = `export.${flag}`;
        return (
          <SwitchField
            key={flag}
            label={t(key)}
            isOn={options[flag]}
            onChange={(isOn) => onChange({ ...options, [flag]: isOn })}
          />
        );
      })}
    </div>
  );
}

/** Export with a live preview, a rehearsal for each program, and choices kept under a name. */
export function ExportDialog(): ReactNode {
  const { t } = useT();
  const comparisonId = useData((state) => state.comparisonId);
  const [format, setFormat] = useState<ExportFormat>('docx-bilingual');
  const [chosen, setChosen] = useState(everything);
  const [isBusy, setIsBusy] = useState(false);
  const [options, setOptions] = useState(everything);
  const asked = usePreview(comparisonId, format, options);
  const choose = (nextFormat: ExportFormat, next: ExportOptions): void => {
    setFormat(nextFormat);
    setChosen(next);
    setOptions(fitting(nextFormat, next));
  };
  const run = async (how: typeof write): Promise<void> => {
    if (comparisonId === null) return;
    setIsBusy(true);
    if (await how(comparisonId, format, options)) closeDialog();
    setIsBusy(false);
  };
  const isReady = asked.preview && (format !== 'docx-tracked' || options.originalPath !== undefined);
  const part: PartProps = { format, options: chosen, onChange: (next) => choose(format, next) };
  return (
    <DialogFrame
      title={t('command.project.export')}
      size="lg"
      foot={
        <>
          <Button onClick={closeDialog}>{t('dialog.cancel')}</Button>
          {format === 'html' && (
            <Button disabled={isBusy || !isReady} onClick={() => void run(writePdf)}>
              {t('export.pdf')}
            </Button>
          )}
          <Button tone="primary" disabled={isBusy || !isReady} onClick={() => void run(write)}>
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
          choices={(['first', 'corpora'] as const).flatMap((group) =>
            exportGroups[group].map((value) => ({
              value,
              label: t(`export.format.${value}`),
              group: t(`export.group.${group}`),
            })),
          )}
          onChange={(next) => choose(next, chosen)}
        />
        <LevelPart {...part} />
        <TextPart {...part} />
        <OriginalPart {...part} />
      </div>
      <FlagsPart {...part} />
      <RehearsalPart comparisonId={comparisonId} format={format} options={options} />
      <PreviewPart asked={asked} />
      <PresetPart
        current={{ format, options: chosen }}
        onPick={(preset) => choose(preset.format, preset.options)}
      />
    </DialogFrame>
  );
}
