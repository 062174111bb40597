import type { ExportFormat, ExportOptions, Settings } from '../../../bridge/api.ts';

/** Extension of the file; formats of several files go into one archive. */
export const extensions: Readonly<Record<ExportFormat, string>> = {
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

/** What is included until somebody chooses otherwise: everything but the clutter. */
export const everything: ExportOptions = {
  level: 'unit',
  confirmedOnly: false,
  includeNonContent: false,
  includeNotes: true,
  includeDiscrepancies: true,
  includeMoreToCheck: false,
  includeUnmatched: true,
};

/** A switch of the dialog. */
export type Flag =
  | 'confirmedOnly'
  | 'includeNonContent'
  | 'includeNotes'
  | 'includeDiscrepancies'
  | 'includeMoreToCheck'
  | 'includeUnmatched';

const rows: readonly Flag[] = ['confirmedOnly', 'includeNonContent', 'includeUnmatched'];
const remarks: readonly Flag[] = ['includeNotes', 'includeDiscrepancies', 'includeMoreToCheck'];

/** Which switches mean something for a format. */
export function flagsOf(format: ExportFormat): readonly Flag[] {
  switch (format) {
    case 'tbx':
    case 'tbx2':
      return [];
    case 'docx-findings':
    case 'annotations':
    case 'docx-tracked':
      return remarks;
    case 'docx-corrected':
      return ['includeNonContent'];
    case 'tsv':
    case 'moses':
    case 'ladder':
    case 'intertext':
      return rows;
    case 'tmx':
    case 'tmx-pairs':
      return [...rows, 'includeNotes'];
    default:
      return [...rows, ...remarks];
  }
}

/** True where rows may be sentences instead of paragraphs. */
export function hasLevels(format: ExportFormat): boolean {
  const whole: readonly ExportFormat[] = [
    'docx-findings',
    'html',
    'docx-corrected',
    'docx-tracked',
    'annotations',
    'tbx',
    'tbx2',
  ];
  return !whole.includes(format);
}

/** What a choice of one text means: `one` = the format is about one text; `pair` = it may be narrowed to a pair. */
export function textChoice(format: ExportFormat): 'one' | 'pair' | 'none' {
  if (format === 'docx-corrected' || format === 'docx-tracked') return 'one';
  return format === 'tbx' || format === 'tbx2' || format === 'tmx-pairs' ? 'none' : 'pair';
}

/** Settings of the dialog under a name. */
export interface ExportPreset {
  readonly name: string;
  readonly format: ExportFormat;
  readonly options: ExportOptions;
}

const prefix = 'exportPreset.';

/** The presets that the settings hold; what does not read as one is passed over. */
export function readPresets(layout: Settings['layout']): readonly ExportPreset[] {
  return Object.entries(layout).flatMap(([key, kept]): readonly ExportPreset[] => {
    if (!key.startsWith(prefix) || typeof kept !== 'string') return [];
    try {
      // Written by `presetEntry` below; the settings file is the user's own.
      const { format, options } = JSON.parse(kept) as Omit<ExportPreset, 'name'>;
      if (!Object.hasOwn(extensions, format)) return [];
      return [{ name: key.slice(prefix.length), format, options: { ...everything, ...options } }];
    } catch {
      return [];
    }
  });
}

/** A preset as an entry of the settings. Which text and which document belong to one project: they are left out. */
export function presetEntry({ name, format, options }: ExportPreset): Settings['layout'] {
  const { onlyTextId: _text, originalPath: _original, ...kept } = options;
  return { [`${prefix}${name.slice(0, 60)}`]: JSON.stringify({ format, options: kept }) };
}

/** The settings without a preset. */
export function withoutPreset(layout: Settings['layout'], name: string): Settings['layout'] {
  return Object.fromEntries(Object.entries(layout).filter(([key]) => key !== `${prefix}${name}`));
}
