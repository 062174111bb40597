import { splitCell, readTieWords } from './cell-pieces.ts';
import {
  LossCounter,
  type BilingualCell,
  type BilingualFile,
  type BilingualFormat,
  type BilingualPiece,
  type BilingualRemark,
  type BilingualRow,
  type BilingualText,
} from './bilingual.ts';
import type { PackedRemark } from './row-data.ts';
import type { Level } from '../model.ts';

/** What a reader knows of one cell: its words, and what we wrote beside them if the file is ours. */
export interface ReadCell {
  readonly text: string;
  /** Numbers of paragraphs, one a piece. */
  readonly paragraphs?: readonly number[];
  /** Offsets of the spaces that join pieces. */
  readonly joins?: readonly number[];
  /** Where the pieces stand in the file they came from, one a piece; empty = nobody said. */
  readonly places?: readonly string[];
  readonly score?: number;
  /** Words of `cellTieWords`; absent where nobody said anything. */
  readonly tie?: readonly string[];
}

/** Builds a bilingual file from rows whose cells come by name of text: readers meet texts as they go. */
export class RowCollector {
  readonly losses = new LossCounter();
  readonly #texts: BilingualText[] = [];
  readonly #places = new Map<string, number>();
  readonly #rows: (BilingualCell | undefined)[][] = [];
  readonly #remarks: BilingualRemark[] = [];
  readonly #packed: PackedRemark[] = [];
  readonly #rowOfNumber = new Map<number, number>();

  /** Count of rows so far. */
  get rowCount(): number {
    return this.#rows.length;
  }

  /** The text of a name, made when it is met first. */
  textIndex(name: string, text: BilingualText): number {
    const known = this.#places.get(name);
    if (known !== undefined) return known;
    const index = this.#texts.length;
    this.#places.set(name, index);
    this.#texts.push(text);
    return index;
  }

  /** Adds a row; cells without words count as absent. number: the row's own number in the file, where it has one.
   *  Returns its index, or -1 where no cell has words. */
  addRow(cells: ReadonlyMap<number, ReadCell>, number?: number): number {
    const row: (BilingualCell | undefined)[] = [];
    let hasWords = false;
    for (const [index, cell] of cells) {
      const made = toCell(cell);
      if (made.pieces.length > 0) hasWords = true;
      row[index] = made;
    }
    if (!hasWords) return -1;
    if (number !== undefined) this.#rowOfNumber.set(number, this.#rows.length);
    this.#rows.push(row);
    return this.#rows.length - 1;
  }

  /** Adds remarks whose rows are named by number; places are found at the end. */
  addPacked(remarks: readonly PackedRemark[]): void {
    this.#packed.push(...remarks);
  }

  /** Adds a plain note to a row: it belongs to the given text's words, or to the first that has some. */
  addNote(
    rowIndex: number,
    body: string,
    more: Partial<BilingualRemark> & { readonly textIndex?: number },
  ): void {
    if (body.trim() === '' || rowIndex < 0) return;
    const { textIndex, ...rest } = more;
    const row = this.#rows[rowIndex] ?? [];
    const first = row.findIndex((cell) => cell !== undefined && cell.pieces.length > 0);
    const index = textIndex !== undefined && (row[textIndex]?.pieces.length ?? 0) > 0 ? textIndex : first;
    this.#remarks.push({
      entries: [{ author: '', body, createdAt: '' }],
      state: 'open',
      places: [{ rowIndex, textIndex: index, pieceIndex: 0 }],
      ...rest,
    });
  }

  /** Adds a finished remark. */
  addRemark(remark: BilingualRemark): void {
    this.#remarks.push(remark);
  }

  /** The file that was read. sigils: names of the first texts where the file told them apart from its rows. */
  finish(given: {
    readonly format: BilingualFormat;
    readonly title: string;
    readonly level: Level;
    readonly pivotIndex: number;
    readonly sigils?: readonly string[];
  }): BilingualFile {
    const { sigils = [], ...head } = given;
    const texts = this.#texts.map((text, index) => ({ ...text, sigil: text.sigil || (sigils[index] ?? '') }));
    const width = texts.length;
    const rows = this.#rows.map((row): BilingualRow => {
      for (let index = 0; index < width; index += 1) row[index] ??= none;
      // Every place is filled now; copying hundreds of thousands of rows would double the memory.
      return { cells: row as readonly BilingualCell[] };
    });
    return {
      ...head,
      texts,
      rows,
      remarks: [...this.#packed.flatMap((remark) => this.#unpack(remark, rows, texts)), ...this.#remarks],
      concepts: [],
      losses: this.losses.list(),
    };
  }

  #unpack(
    remark: PackedRemark,
    rows: readonly BilingualRow[],
    texts: readonly BilingualText[],
  ): readonly BilingualRemark[] {
    const places = remark.places.flatMap(({ rowNumber, sigil, ...place }) => {
      const rowIndex = this.#rowOfNumber.get(rowNumber);
      const textIndex = texts.findIndex((text) => text.sigil === sigil);
      if (rowIndex === undefined) return [];
      const piece = rows[rowIndex]?.cells[textIndex]?.pieces[place.pieceIndex];
      return piece ? [{ rowIndex, textIndex, ...place }] : [];
    });
    if (places.length === 0) this.losses.add('loss.unplacedRemarks');
    return places.length === 0 ? [] : [{ ...remark, places }];
  }
}

/** A text's cell in a row that says nothing of it. */
const none: BilingualCell = { pieces: [] };

function toCell(cell: ReadCell): BilingualCell {
  const texts = cell.joins === undefined ? [cell.text] : splitCell(cell.text, cell.joins);
  const pieces = texts.flatMap((content, index): readonly BilingualPiece[] => {
    if (content.trim() === '') return [];
    const order = cell.paragraphs?.length === texts.length ? cell.paragraphs[index] : cell.paragraphs?.[0];
    const place = cell.places?.length === texts.length ? cell.places[index] : undefined;
    return [
      {
        content,
        ...(order === undefined ? {} : { order }),
        ...(place === undefined || place === '' ? {} : { place }),
      },
    ];
  });
  return {
    pieces,
    ...(cell.score === undefined ? {} : { score: cell.score }),
    ...(cell.tie === undefined ? {} : readTieWords(cell.tie)),
  };
}

/** Reads a list of whole numbers parted by spaces; anything else is left out. */
export function readNumbers(text: string | undefined): readonly number[] | undefined {
  if (text === undefined) return undefined;
  return text.split(/\s+/).flatMap((word) => (/^\d{1,9}$/.test(word) ? [Number(word)] : []));
}

/** Reads `joinPlaces` back. */
export function readPlaces(text: string | undefined): readonly string[] | undefined {
  return text === undefined || text === '' ? undefined : text.split('|').map((place) => place.trim());
}

/** Reads a score: a number of 0…1; anything else is none. */
export function readScore(text: string | undefined): number | undefined {
  const score = text === undefined || text.trim() === '' ? Number.NaN : Number(text);
  return score >= 0 && score <= 1 ? score : undefined;
}
