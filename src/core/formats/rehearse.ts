import type { Message } from '../model.ts';
import { toBitext, cutCrossings } from './bitext.ts';
import { firstOther } from './cell-pieces.ts';
import { cellText, hasText, type ExportDocument, type ExportRow } from './document.ts';
import { placeRemarks, type RowRemark } from './row-remarks.ts';
import { cleanXmlText } from './xml-text.ts';

/** Programs whose limits are known, the format's own rules, and what a file's users meet. */
export const rehearsalTools = [
  'format',
  'omegat',
  'trados',
  'memoq',
  'okapi',
  'excel',
  'word',
  'hunalign',
  'intertext',
  'moses',
] as const;
export type RehearsalTool = (typeof rehearsalTools)[number];

/** One thing that a tool will do with the file. */
export interface RehearsalItem {
  readonly tool: RehearsalTool;
  /** `refuses` = the tool rejects the file; `drops` = it reads the file without these; `note` = good to know. */
  readonly kind: 'refuses' | 'drops' | 'note';
  readonly message: Message;
  /** 1-based numbers of the rows, ascending; empty where it is about the whole file. */
  readonly rowNumbers: readonly number[];
}

/** The formats that this knows rules of. */
export type RehearsedFormat =
  | 'tmx'
  | 'tmx-pairs'
  | 'xliff21'
  | 'xliff12'
  | 'csv'
  | 'tsv'
  | 'xlsx'
  | 'docx-bilingual'
  | 'odt'
  | 'moses'
  | 'ladder'
  | 'intertext'
  | 'tei';

/** Longest segment that Trados cloud takes; UTF-16 code units. Source: docs.rws.com, importing TM content. */
export const tradosSegment = 2000;
const excelRows = 1_048_576;
const excelCell = 32_767;
/** Longest line that Moses' own cleaning keeps; words. */
const mosesWords = 100;

/** Says what tools will make of the file before it is written. Facts as of the tools' own manuals and sources. */
export function rehearse(format: string, document: ExportDocument): readonly RehearsalItem[] {
  const rows = document.rows.filter((row) => row.cells.some(hasText));
  const job: Job = { document, rows, items: [] };
  const check = (checks as Readonly<Record<string, ((job: Job) => void) | undefined>>)[format];
  check?.(job);
  return job.items;
}

interface Job {
  readonly document: ExportDocument;
  readonly rows: readonly ExportRow[];
  readonly items: RehearsalItem[];
}

type Rule = Omit<RehearsalItem, 'message' | 'rowNumbers'> & {
  readonly key: string;
  readonly params?: Message['params'];
};

/** Adds an item for the rows that a test picks; nothing where it picks none. */
function forRows(job: Job, rule: Rule, picks: (row: ExportRow) => boolean): void {
  const rowNumbers = job.rows.filter(picks).map((row) => row.number);
  if (rowNumbers.length > 0) add(job, rule, rowNumbers);
}

function add(job: Job, rule: Rule, rowNumbers: readonly number[] = []): void {
  const { tool, kind, key, params = {} } = rule;
  const counted = rowNumbers.length > 0 ? { ...params, count: rowNumbers.length } : params;
  job.items.push({ tool, kind, message: { key: `rehearsal.${key}`, params: counted }, rowNumbers });
}

const isLong = (limit: number) => (row: ExportRow) => row.cells.some((cell) => cellText(cell).length > limit);

function xmlRules(job: Job): void {
  const isForbidden = (text: string): boolean => cleanXmlText(text).removedCount > 0;
  forRows(job, { tool: 'format', kind: 'drops', key: 'forbiddenCharacters' }, (row) =>
    row.cells.some((cell) => isForbidden(cellText(cell))),
  );
  const unknown = job.document.texts.filter((text) => text.language === 'und').map((text) => text.sigil);
  if (unknown.length > 0)
    add(job, {
      tool: 'format',
      kind: 'refuses',
      key: 'unknownLanguage',
      params: { texts: unknown.join(', ') },
    });
}

function languageRules(job: Job): void {
  const { texts } = job.document;
  const languages = texts.map((text) => text.language.toLowerCase());
  if (new Set(languages).size === languages.length) return;
  for (const tool of ['omegat', 'trados', 'memoq'] as const)
    add(job, { tool, kind: 'drops', key: 'sameLanguage' });
}

function memoryRules(job: Job): void {
  const { document } = job;
  xmlRules(job);
  languageRules(job);
  forRows(
    job,
    { tool: 'trados', kind: 'drops', key: 'longSegment', params: { limit: tradosSegment } },
    isLong(tradosSegment),
  );
  const isOneSided = (row: ExportRow): boolean =>
    !hasText(row.cells[document.pivotIndex]) || document.texts.some((_, index) => !hasText(row.cells[index]));
  forRows(job, { tool: 'trados', kind: 'drops', key: 'emptySide' }, isOneSided);
  forRows(job, { tool: 'omegat', kind: 'note', key: 'emptySide' }, isOneSided);
  repeatedSources(job);
  add(job, { tool: 'omegat', kind: 'note', key: 'omegatNotes' });
}

/** Memories keep one translation of a source: which of several wins differs by tool. */
function repeatedSources(job: Job): void {
  const { document, rows } = job;
  const target = firstOther(document);
  const seen = new Map<string, { readonly words: string; readonly rows: number[] }>();
  const repeated = new Set<number>();
  for (const row of rows) {
    const source = cellText(row.cells[document.pivotIndex]);
    const words = cellText(row.cells[target]);
    if (source === '' || words === '') continue;
    const before = seen.get(source);
    if (!before) seen.set(source, { words, rows: [row.number] });
    else if (before.words !== words) for (const number of [...before.rows, row.number]) repeated.add(number);
  }
  if (repeated.size === 0) return;
  const numbers = [...repeated].toSorted((a, b) => a - b);
  for (const tool of ['omegat', 'trados', 'memoq'] as const)
    add(job, { tool, kind: 'note', key: 'repeatedSource' }, numbers);
}

function multilingualRules(job: Job): void {
  memoryRules(job);
  if (job.document.texts.length <= 2) return;
  for (const tool of ['omegat', 'memoq', 'trados'] as const)
    add(job, { tool, kind: 'drops', key: 'twoLanguages', params: { count: job.document.texts.length } });
}

function xliffRules(job: Job): void {
  const { document } = job;
  xmlRules(job);
  const isAddition = (row: ExportRow): boolean => !hasText(row.cells[document.pivotIndex]);
  for (const tool of ['omegat', 'trados', 'memoq', 'okapi'] as const)
    forRows(job, { tool, kind: 'drops', key: 'emptySource' }, isAddition);
  if (document.texts.length > 2)
    for (const tool of ['omegat', 'trados', 'memoq'] as const)
      add(job, { tool, kind: 'note', key: 'thirdText', params: { count: document.texts.length - 2 } });
  add(job, { tool: 'memoq', kind: 'note', key: 'memoqLanguage' });
}

function sheetRules(job: Job): void {
  forRows(job, { tool: 'format', kind: 'note', key: 'joinedParagraphs' }, (row) =>
    row.cells.some((cell) => cell.pieces.filter((piece) => piece.content.trim() !== '').length > 1),
  );
  if (job.rows.length >= excelRows)
    add(job, { tool: 'excel', kind: 'drops', key: 'excelRows', params: { limit: excelRows } });
  forRows(
    job,
    { tool: 'excel', kind: 'drops', key: 'excelCell', params: { limit: excelCell } },
    isLong(excelCell),
  );
}

/** What a remark loses where it is one line of a cell, or a comment. */
function remarkRules(job: Job, key: 'remarkCells' | 'remarkComments'): void {
  const { document } = job;
  const { byRow } = placeRemarks({ ...document, discrepancies: [] }, () => '');
  const isPoorer = (remark: RowRemark): boolean =>
    key === 'remarkCells' || remark.places.length > 1 || remark.entries.length > 1;
  const numbers = [...byRow].flatMap(([rowIndex, remarks]) => {
    const number = document.rows[rowIndex]?.number;
    return number !== undefined && remarks.some(isPoorer) ? [number] : [];
  });
  if (numbers.length > 0)
    add(
      job,
      { tool: 'format', kind: 'note', key },
      numbers.toSorted((a, b) => a - b),
    );
}

function crossingRules(job: Job, tool: RehearsalTool): void {
  const { document } = job;
  const cut = new Set<number>();
  const numberOf = new Map(
    job.rows.flatMap((row) =>
      row.cells.flatMap((cell) => cell.pieces.map((piece) => [piece, row.number] as const)),
    ),
  );
  document.texts.forEach((_, index) => {
    if (index === document.pivotIndex) return;
    const bitext = toBitext(document, index);
    const kept = new Set(
      cutCrossings(bitext).beads.map((bead) => `${bead.source.join()}|${bead.target.join()}`),
    );
    for (const bead of bitext.beads) {
      if (bead.source.length === 0 || bead.target.length === 0) continue;
      if (kept.has(`${bead.source.join()}|${bead.target.join()}`)) continue;
      const piece = bitext.source[bead.source[0] ?? 0]?.piece;
      const number = piece && numberOf.get(piece);
      if (number !== undefined) cut.add(number);
    }
  });
  const numbers = [...cut].toSorted((a, b) => a - b);
  if (numbers.length > 0) add(job, { tool, kind: 'drops', key: 'crossing' }, numbers);
}

function hunalignRules(job: Job): void {
  crossingRules(job, 'hunalign');
  forRows(job, { tool: 'hunalign', kind: 'note', key: 'paragraphMark' }, (row) =>
    row.cells.some((cell) => cell.pieces.some((piece) => piece.content.trim() === '<p>')),
  );
  forRows(job, { tool: 'hunalign', kind: 'note', key: 'joinMark' }, (row) =>
    row.cells.some((cell) => cellText(cell).includes(' ~~~ ')),
  );
}

function mosesRules(job: Job): void {
  const { document } = job;
  forRows(job, { tool: 'moses', kind: 'drops', key: 'emptySide' }, (row) =>
    document.texts.some((_, index) => !hasText(row.cells[index])),
  );
  forRows(job, { tool: 'moses', kind: 'note', key: 'longLine', params: { limit: mosesWords } }, (row) =>
    row.cells.some((cell) => cellText(cell).split(' ').length > mosesWords),
  );
  forRows(job, { tool: 'moses', kind: 'note', key: 'factorMark' }, (row) =>
    row.cells.some((cell) => /[|[\]]/.test(cellText(cell))),
  );
}

function teiRules(job: Job): void {
  xmlRules(job);
  forRows(
    job,
    { tool: 'format', kind: 'note', key: 'teiOneSide' },
    (row) => row.cells.flatMap((cell) => cell.pieces).length < 2,
  );
}

const checks: Readonly<Record<RehearsedFormat, (job: Job) => void>> = {
  tmx: multilingualRules,
  'tmx-pairs': memoryRules,
  xliff21: (job) => {
    xliffRules(job);
    add(job, { tool: 'omegat', kind: 'refuses', key: 'omegatXliff2' });
    add(job, { tool: 'okapi', kind: 'note', key: 'okapiXliff2' });
  },
  xliff12: xliffRules,
  csv: (job) => {
    sheetRules(job);
    remarkRules(job, 'remarkCells');
  },
  tsv: sheetRules,
  xlsx: (job) => {
    xmlRules(job);
    sheetRules(job);
    remarkRules(job, 'remarkCells');
  },
  'docx-bilingual': (job) => {
    xmlRules(job);
    forRows(job, { tool: 'word', kind: 'note', key: 'longRow', params: { limit: 6000 } }, isLong(6000));
    remarkRules(job, 'remarkComments');
  },
  odt: (job) => {
    xmlRules(job);
    remarkRules(job, 'remarkComments');
  },
  moses: mosesRules,
  ladder: hunalignRules,
  intertext: (job) => {
    xmlRules(job);
    crossingRules(job, 'intertext');
  },
  tei: teiRules,
};
