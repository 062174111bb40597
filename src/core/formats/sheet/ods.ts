import type { Grid } from '../table/read-csv.ts';
import { handlersOf, readXml, type XmlElement, type XmlOptions } from '../xml/read-xml.ts';
import { GridBuilder } from './grid-builder.ts';

/** A sheet with its cells. */
export interface OdsSheet {
  readonly name: string;
  readonly grid: Grid;
  /** Cells beyond the limits. */
  readonly droppedCount: number;
}

const mostSheets = 500;
/** Rows and cells repeated more often are the empty rest of a sheet. */
const mostRepeats = 1_000;

function repeats(element: XmlElement, name: string): number {
  const count = Number(element.attributes.get(name) ?? 1);
  return Number.isInteger(count) && count > 0 ? count : 1;
}

class OdsReader {
  readonly sheets: { name: string; builder: GridBuilder }[] = [];
  #row = 0;
  #rowRepeats = 1;
  #column = 0;
  #cellRepeats = 1;
  #paragraphs: string[] = [];
  #depth = 0;
  #annotations = 0;

  open(element: XmlElement): void {
    const { local, attributes } = element;
    if (local === 'annotation') this.#annotations += 1;
    else if (local === 'table' && this.sheets.length < mostSheets) {
      this.sheets.push({ name: attributes.get('name') ?? '', builder: new GridBuilder() });
      this.#row = 0;
    } else if (local === 'table-row') {
      this.#rowRepeats = repeats(element, 'number-rows-repeated');
      this.#column = 0;
    } else if (local === 'table-cell' || local === 'covered-table-cell') {
      this.#cellRepeats = repeats(element, 'number-columns-repeated');
      this.#paragraphs = [];
    } else if (local === 'p' && this.#annotations === 0) {
      this.#paragraphs.push('');
      this.#depth += 1;
    } else if (local === 's' || local === 'tab' || local === 'line-break') this.text(' ');
  }

  text(piece: string): void {
    if (this.#depth > 0 && this.#annotations === 0) this.#paragraphs[this.#paragraphs.length - 1] += piece;
  }

  close(local: string): void {
    if (local === 'annotation') this.#annotations -= 1;
    else if (local === 'p' && this.#annotations === 0) this.#depth -= 1;
    else if (local === 'table-cell' || local === 'covered-table-cell') this.#endCell();
    else if (local === 'table-row') this.#row += this.#rowRepeats;
  }

  #endCell(): void {
    const text = this.#paragraphs.join('\n');
    const builder = this.sheets.at(-1)?.builder;
    if (text !== '' && builder)
      for (let row = 0; row < Math.min(this.#rowRepeats, mostRepeats); row += 1)
        for (let column = 0; column < Math.min(this.#cellRepeats, mostRepeats); column += 1)
          builder.put(this.#row + row, this.#column + column, text);
    this.#column += this.#cellRepeats;
    this.#paragraphs = [];
  }
}

/** Reads the sheets of an OpenDocument spreadsheet, cells as they are shown; comments are left out. Throws like
 *  `readXml`. Source: OpenDocument 1.3, part 3, chapter 9. */
export function readOds(text: string, options: XmlOptions): readonly OdsSheet[] {
  const reader = new OdsReader();
  readXml(text, handlersOf(reader), options);
  return reader.sheets.map(({ name, builder }) => ({
    name,
    grid: builder.build(),
    droppedCount: builder.droppedCount,
  }));
}
