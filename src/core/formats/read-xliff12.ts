import type { BilingualFile } from './bilingual.ts';
import { RowCollector, type ReadCell } from './bilingual-rows.ts';
import { unpackRemarks } from './row-data.ts';
import { InlineReader, OpenWords } from './xliff-inline.ts';
import { addIssue, plainText, withOwnData, type XliffReader } from './xliff-remarks.ts';
import type { XmlElement } from './xml/read-xml.ts';
import type { Level } from '../model.ts';

interface OpenSide {
  readonly reader: InlineReader;
  readonly language: string;
  readonly state: string;
}
interface OpenOther {
  readonly sigil: string;
  target: OpenSide | null;
}

/** Reads XLIFF 1.0 to 1.2. A `seg-source` with its segments gives a row a segment. */
export class Xliff12Reader implements XliffReader {
  readonly #rows = new RowCollector();
  readonly #names = { source: '', target: '' };
  #sourceLanguage = 'und';
  #targetLanguage = 'und';
  #title = '';
  #level: Level = 'segment';
  #unitId = '';
  #isApproved = false;
  #isInUnit = false;
  #source: OpenSide | null = null;
  #segSource: OpenSide | null = null;
  #target: OpenSide | null = null;
  #others: OpenOther[] = [];
  #other: OpenOther | null = null;
  #notes: { body: string; readonly from: string; readonly annotates: string }[] = [];
  #own = new Map<string, string>();
  readonly #words = new OpenWords();
  #inlineName = '';
  #contextType = '';
  #isOwnGroup = false;

  open({ local, attributes }: XmlElement): void {
    if (this.#words.inline) {
      this.#words.inline.open(local, attributes);
      return;
    }
    switch (local) {
      case 'file':
        this.#sourceLanguage = attributes.get('source-language') ?? 'und';
        this.#targetLanguage = attributes.get('target-language') ?? 'und';
        this.#title ||= attributes.get('original') ?? '';
        this.#rows.textIndex('source', plainText(this.#sourceLanguage));
        if (attributes.has('target-language')) this.#targetIndex();
        return;
      case 'trans-unit':
        this.#openUnit(attributes);
        return;
      case 'bin-unit':
        this.#rows.losses.add('loss.binaryUnits');
        return;
      case 'source':
      case 'seg-source':
      case 'target':
        this.#openSide(local, attributes);
        return;
      case 'alt-trans':
        this.#other = { sigil: attributes.get('origin') ?? '', target: null };
        this.#others.push(this.#other);
        return;
      case 'note':
        this.#notes.push({
          body: '',
          from: attributes.get('from') ?? '',
          annotates: attributes.get('annotates') ?? '',
        });
        this.#words.begin();
        return;
      case 'context-group':
        this.#isOwnGroup = attributes.get('name') === 'zvirka';
        return;
      case 'context':
        this.#contextType = attributes.get('context-type') ?? '';
        this.#words.begin();
    }
  }

  text(piece: string): void {
    this.#words.add(piece);
  }

  close(local: string): void {
    if (this.#words.inline && local !== this.#inlineName) {
      this.#words.inline.close(local);
      return;
    }
    switch (local) {
      case 'source':
      case 'seg-source':
      case 'target':
        this.#closeSide(local);
        return;
      case 'alt-trans':
        this.#other = null;
        return;
      case 'note':
        this.#closeNote();
        return;
      case 'context':
        this.#closeContext(this.#words.end());
        return;
      case 'trans-unit':
        this.#closeUnit();
    }
  }

  finish(): BilingualFile {
    return this.#rows.finish({
      format: 'xliff12',
      title: this.#title,
      level: this.#level,
      pivotIndex: 0,
      sigils: [this.#names.source, this.#names.target],
    });
  }

  #openUnit(attributes: ReadonlyMap<string, string>): void {
    this.#isInUnit = true;
    this.#unitId = attributes.get('id') ?? '';
    this.#isApproved = attributes.get('approved') === 'yes';
    this.#source = null;
    this.#segSource = null;
    this.#target = null;
    this.#others = [];
    this.#notes = [];
    this.#own = new Map();
  }

  #openSide(local: string, attributes: ReadonlyMap<string, string>): void {
    this.#words.inline = new InlineReader(false);
    this.#inlineName = local;
    const language =
      attributes.get('xml:lang') ?? (local === 'target' ? this.#targetLanguage : this.#sourceLanguage);
    const side = { reader: this.#words.inline, language, state: attributes.get('state') ?? '' };
    if (this.#other) {
      if (local === 'target') this.#other.target ??= side;
    } else if (local === 'source') this.#source = side;
    else if (local === 'seg-source') this.#segSource = side;
    else {
      this.#target = side;
      if (this.#targetLanguage === 'und') this.#targetLanguage = language;
    }
  }

  #closeSide(local: string): void {
    const codeCount = this.#words.endInline();
    // The segmented source repeats the codes of the source.
    if (local !== 'seg-source') this.#rows.losses.add('loss.inlineCodes', codeCount);
  }

  #closeContext(content: string): void {
    if (this.#isOwnGroup) this.#own.set(this.#contextType.replace(/^x-/, ''), content);
    else this.#rows.losses.add('loss.properties');
  }

  #closeNote(): void {
    const body = this.#words.end();
    const note = this.#notes.at(-1);
    if (note) note.body = body;
    if (this.#isInUnit || !note) return;
    this.#notes = [];
    if (note.from === 'zvirka-level') this.#level = body === 'unit' ? 'unit' : 'segment';
    else if (note.from === 'zvirka-text') {
      const [role, sigil = ''] = body.split('\t');
      if (role === 'source' || role === 'target') this.#names[role] = sigil;
    } else this.#rows.losses.add('loss.fileNotes');
  }

  #closeUnit(): void {
    this.#isInUnit = false;
    const pairs = this.#segments();
    const number = /^\d{1,9}$/.test(this.#unitId) ? Number(this.#unitId) : undefined;
    let first = -1;
    pairs.forEach(([source, target], index) => {
      const cells = new Map<number, ReadCell>([[0, withOwnData(source, this.#own, this.#names.source)]]);
      if (this.#target) cells.set(this.#targetIndex(), this.#targetCell(target));
      if (pairs.length === 1) for (const other of this.#others) this.#addOther(other, cells);
      const rowIndex = this.#rows.addRow(cells, index === 0 ? number : undefined);
      if (first < 0) first = rowIndex;
      if (pairs.length === 1) this.#addIssues(rowIndex, cells);
    });
    const packed = this.#own.get('remarks');
    if (packed !== undefined) this.#rows.addPacked(unpackRemarks(packed));
    else
      for (const { body, from, annotates } of this.#notes)
        this.#rows.addNote(first, body, {
          entries: [{ author: from === 'discrepancy' ? '' : from, body, createdAt: '' }],
          ...(annotates === 'source'
            ? { textIndex: 0 }
            : annotates === 'target'
              ? { textIndex: this.#targetIndex() }
              : {}),
        });
  }

  #targetIndex(): number {
    return this.#rows.textIndex('target', plainText(this.#targetLanguage));
  }

  #targetCell(text: string): ReadCell {
    const cell = withOwnData(text, this.#own, this.#names.target);
    if (this.#own.size > 0) return cell;
    const state = this.#target?.state ?? '';
    const isReviewed = this.#isApproved || state === 'signed-off' || state === 'final';
    return {
      ...cell,
      tie: isReviewed ? ['confirmed'] : state.startsWith('needs-review') ? ['needs-review'] : [],
    };
  }

  #addIssues(rowIndex: number, cells: ReadonlyMap<number, ReadCell>): void {
    if (rowIndex < 0) return;
    for (const [textIndex, side] of [this.#source, this.#target].entries()) {
      const joins = cells.get(textIndex)?.joins ?? [];
      for (const mark of side?.reader.marks ?? []) addIssue(this.#rows, { rowIndex, textIndex, joins }, mark);
    }
  }

  // Segments of the source pair with those of the target by `mid`; without them the unit is one row.
  #segments(): readonly (readonly [string, string])[] {
    const source = this.#source?.reader.text ?? '';
    const target = this.#target?.reader.text ?? '';
    const segmentsOf = (side: OpenSide | null): ReadonlyMap<string, string> =>
      new Map(
        (side?.reader.marks ?? [])
          .filter((mark) => mark.attributes.get('mtype') === 'seg')
          .map((mark) => [
            mark.attributes.get('mid') ?? '',
            side?.reader.text.slice(mark.startOffset, mark.endOffset) ?? '',
          ]),
      );
    const from = segmentsOf(this.#segSource);
    const to = segmentsOf(this.#target);
    if (from.size === 0) return [[source, target]];
    if (to.size === 0 && target.trim() !== '') return [[source, target]];
    const ids = [...new Set([...from.keys(), ...to.keys()])];
    return ids.map((id) => [from.get(id) ?? '', to.get(id) ?? '']);
  }

  #addOther(other: OpenOther, cells: Map<number, ReadCell>): void {
    const { target } = other;
    if (!target || target.language.toLowerCase() === this.#targetLanguage.toLowerCase()) {
      this.#rows.losses.add('loss.proposals');
      return;
    }
    const name = `other ${other.sigil} ${target.language}`;
    const index = this.#rows.textIndex(name, plainText(target.language, other.sigil));
    cells.set(index, withOwnData(target.reader.text, this.#own, other.sigil));
  }
}
