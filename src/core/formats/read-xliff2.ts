import type { BilingualFile } from './bilingual.ts';
import { RowCollector, type ReadCell } from './bilingual-rows.ts';
import { unpackRemarks } from './row-data.ts';
import { InlineReader, OpenWords } from './xliff-inline.ts';
import { addIssue, plainText, withOwnData, type XliffReader } from './xliff-remarks.ts';
import type { XmlElement } from './xml/read-xml.ts';
import type { Level } from '../model.ts';

interface OpenSegment {
  readonly state: string;
  readonly subState: string;
  source: InlineReader | null;
  target: InlineReader | null;
}
interface OpenMatch {
  readonly sigil: string;
  readonly isReference: boolean;
  language: string;
  target: InlineReader | null;
}

/** Reads XLIFF 2.x. Segments of one unit are rows of their own; `ignorable` is space between them. */
export class Xliff2Reader implements XliffReader {
  readonly #rows = new RowCollector();
  readonly #targetLanguage: string;
  readonly #names = { source: '', target: '' };
  #title = '';
  #level: Level = 'segment';
  #unitId = '';
  #isInUnit = false;
  #segments: OpenSegment[] = [];
  #matches: OpenMatch[] = [];
  #match: OpenMatch | null = null;
  /** Inside the space between segments. */
  #isIgnored = false;
  #notes: { body: string; readonly side: string | undefined; readonly category: string }[] = [];
  #own = new Map<string, string>();
  readonly #words = new OpenWords();
  #metaType = '';
  #metaCategory = '';

  constructor(sourceLanguage: string, targetLanguage: string | undefined) {
    this.#targetLanguage = targetLanguage ?? 'und';
    this.#rows.textIndex('source', plainText(sourceLanguage));
    if (targetLanguage !== undefined) this.#rows.textIndex('target', plainText(targetLanguage));
  }

  open({ local, attributes }: XmlElement): void {
    if (this.#words.inline) {
      this.#words.inline.open(local, attributes);
      return;
    }
    switch (local) {
      case 'file':
        this.#title ||= attributes.get('original') ?? '';
        return;
      case 'unit':
        this.#openUnit(attributes.get('id') ?? '');
        return;
      case 'segment':
        this.#segments.push({
          state: attributes.get('state') ?? '',
          subState: attributes.get('subState') ?? '',
          source: null,
          target: null,
        });
        return;
      case 'ignorable':
        this.#isIgnored = true;
        return;
      case 'match':
        this.#match = {
          sigil: attributes.get('origin') ?? '',
          isReference: attributes.get('reference') === 'yes',
          language: this.#targetLanguage,
          target: null,
        };
        this.#matches.push(this.#match);
        return;
      case 'source':
      case 'target':
        this.#openSide(local, attributes);
        return;
      case 'note':
        this.#notes.push({
          body: '',
          side: attributes.get('appliesTo'),
          category: attributes.get('category') ?? '',
        });
        this.#words.begin();
        return;
      case 'metaGroup':
        this.#metaCategory = attributes.get('category') ?? '';
        return;
      case 'meta':
        this.#metaType = attributes.get('type') ?? '';
        this.#words.begin();
    }
  }

  text(piece: string): void {
    this.#words.add(piece);
  }

  close(local: string): void {
    // Nothing nests `source` or `target` in itself: the first closing tag of the name is theirs.
    if (this.#words.inline && local !== 'source' && local !== 'target') {
      this.#words.inline.close(local);
      return;
    }
    switch (local) {
      case 'source':
      case 'target':
        this.#rows.losses.add('loss.inlineCodes', this.#words.endInline());
        return;
      case 'ignorable':
        this.#isIgnored = false;
        return;
      case 'match':
        this.#match = null;
        return;
      case 'note': {
        const note = this.#notes.at(-1);
        const body = this.#words.end();
        if (note) note.body = body;
        if (!this.#isInUnit) this.#dropFileNotes();
        return;
      }
      case 'meta':
        this.#closeMeta();
        return;
      case 'unit':
        this.#closeUnit();
    }
  }

  finish(): BilingualFile {
    return this.#rows.finish({
      format: 'xliff2',
      title: this.#title,
      level: this.#level,
      pivotIndex: 0,
      sigils: [this.#names.source, this.#names.target],
    });
  }

  #openUnit(id: string): void {
    this.#isInUnit = true;
    this.#unitId = id;
    this.#segments = [];
    this.#matches = [];
    this.#notes = [];
    this.#own = new Map();
  }

  #openSide(local: 'source' | 'target', attributes: ReadonlyMap<string, string>): void {
    this.#words.inline = new InlineReader(true);
    if (this.#match) {
      if (local === 'source') return;
      this.#match.language = attributes.get('xml:lang') ?? this.#match.language;
      this.#match.target = this.#words.inline;
      return;
    }
    const segment = this.#segments.at(-1);
    if (segment && !this.#isIgnored) segment[local] = this.#words.inline;
  }

  // Notes of a file or group belong to no row.
  #dropFileNotes(): void {
    this.#rows.losses.add('loss.fileNotes');
    this.#notes = [];
  }

  #closeMeta(): void {
    const content = this.#words.end();
    const [role, sigil] = splitOnce(this.#metaType);
    if (this.#metaCategory === 'zvirka') this.#own.set(this.#metaType, content);
    else if (this.#metaCategory === 'zvirka-texts') {
      if (role === 'source' || role === 'target') this.#names[role] = sigil;
      if (role === 'level' && content === 'unit') this.#level = 'unit';
    } else this.#rows.losses.add('loss.properties');
  }

  #closeUnit(): void {
    this.#isInUnit = false;
    const number = /^r(\d{1,9})$/.exec(this.#unitId)?.[1];
    let first = -1;
    this.#segments.forEach((segment, index) => {
      const rowIndex = this.#addSegment(
        segment,
        index === 0 && number !== undefined ? Number(number) : undefined,
      );
      if (first < 0) first = rowIndex;
    });
    const packed = this.#own.get('remarks');
    if (packed !== undefined) this.#rows.addPacked(unpackRemarks(packed));
    else
      for (const note of this.#notes)
        this.#rows.addNote(
          first,
          note.body,
          note.side === undefined ? {} : { textIndex: note.side === 'source' ? 0 : 1 },
        );
  }

  #addSegment(segment: OpenSegment, number: number | undefined): number {
    const cells = new Map<number, ReadCell>();
    const { source, target } = segment;
    const isOwn = this.#own.size > 0;
    if (source) cells.set(0, withOwnData(source.text, this.#own, this.#names.source));
    if (target) {
      const index = this.#rows.textIndex('target', plainText(this.#targetLanguage));
      const cell = withOwnData(target.text, this.#own, this.#names.target);
      cells.set(index, isOwn ? cell : { ...cell, tie: tieOfState(segment) });
    }
    for (const match of this.#segments.length === 1 ? this.#matches : []) this.#addMatch(match, cells);
    const rowIndex = this.#rows.addRow(cells, number);
    for (const [textIndex, side] of [source, target].entries()) {
      const joins = cells.get(textIndex)?.joins ?? [];
      for (const mark of rowIndex < 0 ? [] : (side?.marks ?? []))
        addIssue(this.#rows, { rowIndex, textIndex, joins }, mark);
    }
    return rowIndex;
  }

  // A match in the target language is a memory's proposal; only one in another language is a text beside it.
  #addMatch(match: OpenMatch, cells: Map<number, ReadCell>): void {
    if (!match.target || !match.isReference) {
      this.#rows.losses.add('loss.proposals');
      return;
    }
    const index = this.#rows.textIndex(
      `match ${match.sigil} ${match.language}`,
      plainText(match.language, match.sigil),
    );
    cells.set(index, withOwnData(match.target.text, this.#own, match.sigil));
  }
}

function tieOfState({ state, subState }: OpenSegment): readonly string[] {
  if (subState.includes('needs-review')) return ['needs-review'];
  return state === 'reviewed' || state === 'final' ? ['confirmed'] : [];
}

function splitOnce(text: string): readonly [string, string] {
  const at = text.indexOf(':');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
