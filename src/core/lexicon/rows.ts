import type { KnownLanguage } from '../model.ts';

/** The closed list of parts of speech a row may name. */
export const partsOfSpeech = [
  'noun',
  'verb',
  'adj',
  'adv',
  'pron',
  'num',
  'prep',
  'conj',
  'part',
  'intj',
  'det',
  'abbr',
  'phrase',
] as const;
export type PartOfSpeech = (typeof partsOfSpeech)[number];

/** The closed list of subjects. */
export const fields = [
  'general',
  'politics',
  'war',
  'law',
  'economy',
  'geography',
  'society',
  'science',
  'time',
  'function',
  'speech',
] as const;
export type Field = (typeof fields)[number];

/** What a verb of speech says of the speaker's attitude: the values of the tag `stance=`. */
export const stances = [
  'neutral',
  'claiming',
  'denying',
  'accusing',
  'admitting',
  'warning',
  'praising',
  'demanding',
  'asking',
  'doubting',
  'promising',
] as const;
export type Stance = (typeof stances)[number];

/** The first line of every file of rows. */
export const rowHeader = 'uk\tru\ten\tpos\tfield\ttags';

/** One cell: equivalents, best first, then looser renderings; dictionary forms. */
export interface Cell {
  readonly equivalents: readonly string[];
  readonly loose: readonly string[];
}

/** One concept as a person writes it. */
export interface LexiconRow {
  readonly uk: Cell;
  readonly ru: Cell;
  readonly en: Cell;
  readonly pos: PartOfSpeech;
  readonly field: Field;
  readonly stance: Stance | null;
}

/** What can be wrong with a line; `detail` is the offending piece. */
export interface RowFault {
  readonly code:
    | 'header'
    | 'columns'
    | 'empty'
    | 'alphabet'
    | 'spacing'
    | 'repeated'
    | 'pos'
    | 'field'
    | 'tags'
    | 'order'
    | 'duplicate';
  /** 1-based line in its file. */
  readonly line: number;
  readonly detail: string;
}

/** Whole-cell alphabets: letters of the column's language, digits, hyphen, full stop; apostrophe not in Russian. */
const cellAlphabets: Readonly<Record<KnownLanguage, RegExp>> = {
  uk: /[^А-ЩЬЮЯЄІЇҐа-щьюяєіїґ0-9' .,;-]/gu,
  ru: /[^А-Яа-яЁё0-9 .,;-]/gu,
  en: /[^A-Za-zÀ-ÖØ-öø-ÿ0-9' .,;&-]/gu,
};

/** Names every character of a cell that its column may not hold; empty when the cell is sound. */
function alienCharacters(cellText: string, language: KnownLanguage): string {
  return [...new Set(cellText.match(cellAlphabets[language]) ?? [])].join('');
}

/** Splits a cell into equivalents and looser renderings; empty pieces are dropped. */
export function parseCell(cellText: string): Cell {
  const semicolon = cellText.indexOf(';');
  const split = (part: string): string[] =>
    part
      .split(/[,;]/)
      .map((item) => item.trim())
      .filter((item) => item !== '');
  if (semicolon < 0) return { equivalents: split(cellText), loose: [] };
  return { equivalents: split(cellText.slice(0, semicolon)), loose: split(cellText.slice(semicolon + 1)) };
}

const isWellSpaced = (cellText: string): boolean =>
  cellText === cellText.trim() && !/ {2}|[,;](?! )| [,;]|[,;] *[,;]|^[,;]|[,;]$/.test(cellText);

function cellFaults(cellText: string, language: KnownLanguage): Omit<RowFault, 'line'>[] {
  if (cellText.trim() === '') return [{ code: 'empty', detail: language }];
  const found: Omit<RowFault, 'line'>[] = [];
  const aliens = alienCharacters(cellText, language);
  if (aliens !== '') found.push({ code: 'alphabet', detail: `${language}: "${aliens}" in "${cellText}"` });
  if (!isWellSpaced(cellText)) found.push({ code: 'spacing', detail: `${language}: "${cellText}"` });
  const { equivalents, loose } = parseCell(cellText);
  const items = [...equivalents, ...loose];
  if (new Set(items).size < items.length) {
    found.push({ code: 'repeated', detail: `${language}: "${cellText}"` });
  }
  return found;
}

const includes = <T extends string>(list: readonly T[], candidate: string): candidate is T =>
  (list as readonly string[]).includes(candidate); // widened only to ask whether it is in the list

/** Reads the tags cell: `undefined` where it names an unknown key or stance, `null` where it is empty. */
function parseStance(tags: string): Stance | null | undefined {
  if (tags === '') return null;
  const match = /^stance=([a-z]+)$/.exec(tags);
  const stance = match?.[1];
  return stance !== undefined && includes(stances, stance) ? stance : undefined;
}

/** Reads one line. `row` is absent where a fault leaves it without meaning; `faults` lists everything found. */
export function parseRow(
  text: string,
  line: number,
): { readonly row?: LexiconRow; readonly faults: RowFault[] } {
  const cells = text.split('\t');
  const [uk = '', ru = '', en = '', pos = '', field = '', tags = ''] = cells;
  if (cells.length !== 6) return { faults: [{ code: 'columns', line, detail: String(cells.length) }] };
  const faults: RowFault[] = [...cellFaults(uk, 'uk'), ...cellFaults(ru, 'ru'), ...cellFaults(en, 'en')].map(
    (fault) => ({ ...fault, line }),
  );
  const stance = parseStance(tags);
  if (!includes(partsOfSpeech, pos)) faults.push({ code: 'pos', line, detail: pos });
  if (!includes(fields, field)) faults.push({ code: 'field', line, detail: field });
  if (stance === undefined) faults.push({ code: 'tags', line, detail: tags });
  if (!includes(partsOfSpeech, pos) || !includes(fields, field) || stance === undefined) return { faults };
  if (faults.some((fault) => fault.code === 'empty')) return { faults };
  return { row: { uk: parseCell(uk), ru: parseCell(ru), en: parseCell(en), pos, field, stance }, faults };
}

/** Compares two lines by their first cell in code point order, then by the whole line. */
export function compareLines(a: string, b: string): number {
  const [first = ''] = a.split('\t', 1);
  const [second = ''] = b.split('\t', 1);
  if (first !== second) return first < second ? -1 : 1;
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Reads a file of rows. Rows with faults that leave a meaning are kept; order and repeats inside it are checked. */
export function parseRows(fileText: string): { readonly rows: LexiconRow[]; readonly faults: RowFault[] } {
  const lines = fileText.split('\n');
  if (lines.at(-1) === '') lines.pop();
  const rows: LexiconRow[] = [];
  const faults: RowFault[] = [];
  let isOrdered = true;
  if (lines[0] !== rowHeader) faults.push({ code: 'header', line: 1, detail: lines[0] ?? '' });
  for (const [index, text] of lines.entries()) {
    if (index === 0 && text === rowHeader) continue;
    const parsed = parseRow(text, index + 1);
    faults.push(...parsed.faults);
    if (parsed.row !== undefined) rows.push(parsed.row);
    const previous = lines[index - 1];
    // Only the first line out of order: the rest follow from it, and `sort` mends them all.
    if (isOrdered && index > 1 && previous !== undefined && compareLines(previous, text) > 0) {
      isOrdered = false;
      faults.push({ code: 'order', line: index + 1, detail: text.split('\t', 1)[0] ?? '' });
    }
  }
  return { rows, faults };
}
