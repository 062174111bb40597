import { AppError } from '../errors.ts';
import type { BilingualFile, BilingualText } from './bilingual.ts';
import { readScore, RowCollector, type ReadCell } from './bilingual-rows.ts';
import { TeiNotes, type TeiRemark } from './tei-notes.ts';
import { readXml, type XmlElement, type XmlOptions } from './xml/read-xml.ts';
import type { Level } from '../model.ts';

interface TeiPiece {
  readonly id: string;
  readonly textIndex: number;
  /** 1-based place in its text, set when all is read. */
  place: number;
  /** Where it stood in the file that the text came from. */
  readonly origin: string;
  content: string;
}
interface TeiLink {
  readonly ids: readonly string[];
  readonly words: readonly string[];
}

/** Elements that hold a piece: a sentence, or a paragraph without sentences. */
const pieceElements = new Set(['s', 'seg', 'p', 'head', 'l', 'ab', 'item', 'quote']);
/** Editorial parts inside pieces whose words are not the text's. */
const outsideWords = new Set(['note', 'teiHeader', 'fw']);

/**
 * Reads TEI P5 with a `linkGrp`: texts are the innermost `text` elements, pieces their sentences or paragraphs with
 * ids, rows the links. Pieces that no link names get rows of their own, in the order of their text.
 * Throws like `readXml`; AppError 'format-broken' where the file has no links.
 */
export function readTei(text: string, options: XmlOptions): BilingualFile {
  const reader = new TeiReader();
  readXml(
    text,
    {
      onOpen: (element) => reader.open(element),
      onText: (piece) => reader.text(piece),
      onClose: () => reader.close(),
    },
    options,
  );
  return reader.finish(options.fileName);
}

class TeiReader {
  readonly #texts: BilingualText[] = [];
  readonly #pieces: TeiPiece[] = [];
  readonly #links: TeiLink[] = [];
  readonly #notes = new TeiNotes();
  readonly #open: { readonly local: string; readonly piece: TeiPiece | null; readonly language: string }[] =
    [];
  #title = '';

  open(element: XmlElement): void {
    const { local, attributes } = element;
    const outer = this.#open.at(-1);
    const language = attributes.get('xml:lang') ?? outer?.language ?? 'und';
    let piece: TeiPiece | null = null;
    if (local === 'text' && attributes.has('xml:lang')) {
      this.#texts.push({ sigil: attributes.get('n') ?? '', language, provenance: {} });
    }
    const id = attributes.get('xml:id') ?? attributes.get('id') ?? '';
    if (pieceElements.has(local) && id !== '' && this.#texts.length > 0 && !this.#isOutside()) {
      const origin = local === 's' ? (attributes.get('n') ?? '') : '';
      piece = { id, textIndex: this.#texts.length - 1, place: 0, origin, content: '' };
      // A paragraph that holds sentences is no piece of its own.
      const above = this.#open.findLast((one) => one.piece)?.piece;
      if (above) this.#pieces.splice(this.#pieces.indexOf(above), 1);
      this.#pieces.push(piece);
    }
    if (local === 'link') this.#addLink(attributes);
    this.#notes.open(element, pointers);
    this.#open.push({ local, piece, language });
  }

  text(piece: string): void {
    const inner = this.#open.at(-1)?.local;
    if (inner === 'title' && this.#open.some((one) => one.local === 'titleStmt')) this.#title += piece;
    if (this.#notes.isOpen) {
      this.#notes.text(piece, inner);
      return;
    }
    if (this.#isOutside()) return;
    const holder = this.#open.findLast((one) => one.piece)?.piece;
    if (holder) holder.content += piece;
  }

  close(): void {
    const closed = this.#open.pop();
    this.#notes.close(closed?.local);
  }

  finish(fileName: string): BilingualFile {
    if (this.#links.length === 0 || this.#texts.length === 0)
      throw new AppError('format-broken', { file: fileName, reason: 'linkGrp' });
    const rows = new RowCollector();
    this.#texts.forEach((text, index) => rows.textIndex(String(index), text));
    for (const inside of Map.groupBy(this.#pieces, (piece) => piece.textIndex).values())
      inside
        .filter((piece) => piece.content.trim() !== '')
        .forEach((piece, index) => (piece.place = index + 1));
    const byId = new Map(this.#pieces.map((piece) => [piece.id, piece]));
    const used = new Set<TeiPiece>();
    const places = new Map<
      string,
      { readonly rowIndex: number; readonly textIndex: number; readonly pieceIndex: number }
    >();
    const addRow = (pieces: readonly TeiPiece[], words: readonly string[]): void => {
      const rowIndex = rows.addRow(cellsOf(pieces, words));
      for (const [textIndex, inside] of Map.groupBy(pieces, (piece) => piece.textIndex))
        inside.forEach((piece, pieceIndex) => places.set(piece.id, { rowIndex, textIndex, pieceIndex }));
    };
    const linked = this.#links.map((link) => {
      const found = link.ids.flatMap((id) => byId.get(id) ?? []);
      if (found.length < link.ids.length)
        rows.losses.add('loss.danglingLinks', link.ids.length - found.length);
      const pieces = found.filter((piece) => piece.content.trim() !== '' && !used.has(piece));
      for (const piece of pieces) used.add(piece);
      return { pieces, words: link.words };
    });
    const alone = this.#pieces.filter((piece) => !used.has(piece) && piece.content.trim() !== '');
    for (const { pieces, words } of withOrphans(linked, alone)) addRow(pieces, words);
    for (const note of this.#notes.list(pointers)) addNote(rows, note, places);
    return rows.finish({ format: 'tei', title: this.#title.trim(), level: this.#level(), pivotIndex: 0 });
  }

  #addLink(attributes: ReadonlyMap<string, string>): void {
    const list = attributes.get('target') ?? attributes.get('xtargets') ?? attributes.get('targets') ?? '';
    this.#links.push({ ids: pointers(list), words: (attributes.get('rend') ?? '').split(/\s+/) });
  }

  #isOutside(): boolean {
    return this.#open.some((one) => outsideWords.has(one.local));
  }

  #level(): Level {
    const paragraphs = this.#pieces.map((piece) => piece.id.replace(/\.s\d+$/, ''));
    return new Set(paragraphs).size === paragraphs.length ? 'unit' : 'segment';
  }
}

function pointers(list: string): readonly string[] {
  return list
    .split(/[\s;]+/)
    .map((word) => word.slice(word.lastIndexOf('#') + 1))
    .filter((word) => word !== '');
}

function cellsOf(pieces: readonly TeiPiece[], words: readonly string[]): ReadonlyMap<number, ReadCell> {
  return new Map(
    [...Map.groupBy(pieces, (piece) => piece.textIndex)].map(([textIndex, inside]) => {
      const name = `t${String(textIndex + 1)}`;
      const score = readScore(words.find((word) => word.startsWith(`${name}:`))?.slice(name.length + 1));
      const tie = words.flatMap((word) =>
        word.endsWith(`:${name}`) ? [word.slice(0, -name.length - 1)] : [],
      );
      const contents = inside.map((piece) => piece.content.replace(/\s*\n\s*/g, ' ').trim());
      let at = -1;
      return [
        textIndex,
        {
          text: contents.join(' '),
          joins: contents.slice(0, -1).map((content) => (at += content.length + 1)),
          paragraphs: inside.map((piece) => piece.place),
          places: inside.map((piece) => piece.origin),
          ...(score === undefined ? {} : { score }),
          ...(score === undefined && tie.length === 0 ? {} : { tie }),
        },
      ];
    }),
  );
}

interface LinkedRow {
  readonly pieces: readonly TeiPiece[];
  readonly words: readonly string[];
}

// A piece alone comes after the row that holds the piece before it in its text.
function withOrphans(linked: readonly LinkedRow[], alone: readonly TeiPiece[]): readonly LinkedRow[] {
  const keyOf = (piece: TeiPiece, back = 0): string =>
    `${String(piece.textIndex)} ${String(piece.place - back)}`;
  const holder = new Map(linked.flatMap((row) => row.pieces.map((piece) => [keyOf(piece), row] as const)));
  const first: LinkedRow[] = [];
  const after = new Map<LinkedRow, LinkedRow[]>();
  for (const piece of alone) {
    const row: LinkedRow = { pieces: [piece], words: [] };
    const before = holder.get(keyOf(piece, 1));
    if (!before) {
      first.push(row);
      continue;
    }
    after.set(before, [...(after.get(before) ?? []), row]);
    // The next piece alone hangs on the same row.
    holder.set(keyOf(piece), before);
  }
  return [...first, ...linked.flatMap((row) => [row, ...(after.get(row) ?? [])])];
}

function addNote(
  rows: RowCollector,
  note: TeiRemark,
  places: ReadonlyMap<
    string,
    { readonly rowIndex: number; readonly textIndex: number; readonly pieceIndex: number }
  >,
): void {
  if (note.isDiscrepancy) {
    rows.losses.add('loss.discrepancies');
    return;
  }
  const found = note.targets.flatMap(({ id, ...span }) => {
    const place = places.get(id);
    return place ? [{ ...place, ...span }] : [];
  });
  if (found.length === 0) {
    rows.losses.add('loss.unplacedRemarks');
    return;
  }
  rows.addRemark({ ...note.remark, places: found });
}
