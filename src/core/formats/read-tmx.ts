import { AppError } from '../errors.ts';
import type { BilingualFile } from './bilingual.ts';
import { readNumbers, readPlaces, readScore, RowCollector, type ReadCell } from './bilingual-rows.ts';
import { unpackRemarks } from './row-data.ts';
import { handlersOf, type XmlElement, type XmlHandlers, type XmlOptions } from './xml/read-xml.ts';
import { scanXml } from './xml/scan-xml.ts';

/** Elements whose content is code of another format: not words of the text. */
const codeElements = new Set(['bpt', 'ept', 'it', 'ph', 'ut']);

interface OpenVariant {
  readonly language: string;
  text: string;
  readonly props: Map<string, string>;
  readonly notes: string[];
}

/**
 * Reads TMX 1.1 to 1.4b as a stream of elements: one row a translation unit, one text a language (or a text of ours by
 * its name). Codes inside segments are left out and counted; notes come as notes, our own remarks with their places.
 * Throws like `readXml`; AppError 'format-broken' where the file is XML of another kind.
 */
export function readTmx(text: string, options: XmlOptions): BilingualFile {
  const start = (): XmlHandlers & { readonly reader: TmxReader } => {
    const reader = new TmxReader(options.fileName);
    return { reader, ...handlersOf(reader) };
  };
  return scanXml(text, start, options).reader.finish();
}

class TmxReader {
  readonly #fileName: string;
  readonly #rows = new RowCollector();
  #sourceLanguage = '';
  #segtype = '';
  #isTmx = false;
  #isInBody = false;
  #number: number | undefined;
  #notes: string[] = [];
  #props = new Map<string, string>();
  #variants: OpenVariant[] = [];
  #variant: OpenVariant | null = null;
  #isInSegment = false;
  /** How many code elements are open: their text is not the segment's. */
  #codeDepth = 0;
  #gathered: string | null = null;
  #propType = '';

  constructor(fileName: string) {
    this.#fileName = fileName;
  }

  open({ local, attributes }: XmlElement): void {
    if (!this.#isTmx) {
      if (local !== 'tmx') throw new AppError('format-broken', { file: this.#fileName, reason: 'tmx' });
      this.#isTmx = true;
      return;
    }
    switch (local) {
      case 'header':
        this.#sourceLanguage = attributes.get('srclang') ?? '';
        this.#segtype = attributes.get('segtype') ?? '';
        return;
      case 'body':
        this.#isInBody = true;
        return;
      case 'tu':
        this.#openUnit(attributes);
        return;
      case 'tuv': {
        const language = attributes.get('xml:lang') ?? attributes.get('lang') ?? 'und';
        this.#variant = { language, text: '', props: new Map(), notes: [] };
        this.#variants.push(this.#variant);
        return;
      }
      case 'seg':
        this.#isInSegment = true;
        this.#codeDepth = 0;
        return;
      case 'note':
      case 'prop':
        this.#gathered = '';
        this.#propType = attributes.get('type') ?? '';
        return;
      default:
        if (!this.#isInSegment || !codeElements.has(local)) return;
        this.#codeDepth += 1;
        this.#rows.losses.add('loss.inlineCodes');
    }
  }

  text(piece: string): void {
    if (this.#gathered !== null) this.#gathered += piece;
    else if (this.#isInSegment && this.#codeDepth === 0 && this.#variant) this.#variant.text += piece;
  }

  close(local: string): void {
    switch (local) {
      case 'seg':
        this.#isInSegment = false;
        return;
      case 'tuv':
        this.#variant = null;
        return;
      case 'tu':
        this.#closeUnit();
        return;
      case 'note':
        if (this.#isInBody) (this.#variant?.notes ?? this.#notes).push(this.#gathered ?? '');
        this.#gathered = null;
        return;
      case 'prop':
        if (this.#isInBody) (this.#variant?.props ?? this.#props).set(this.#propType, this.#gathered ?? '');
        this.#gathered = null;
        return;
      default:
        if (this.#isInSegment && codeElements.has(local)) this.#codeDepth -= 1;
    }
  }

  finish(): BilingualFile {
    const file = this.#rows.finish({
      format: 'tmx',
      title: '',
      level: this.#segtype === 'paragraph' || this.#segtype === 'block' ? 'unit' : 'segment',
      pivotIndex: 0,
    });
    const wanted = this.#sourceLanguage.toLowerCase();
    const isSource = (language: string): boolean => language.toLowerCase() === wanted;
    const exact = file.texts.findIndex((one) => isSource(one.language));
    const near = file.texts.findIndex((one) => isSource(one.language.split('-')[0] ?? ''));
    return { ...file, pivotIndex: Math.max(0, exact >= 0 ? exact : near) };
  }

  #openUnit(attributes: ReadonlyMap<string, string>): void {
    const id = attributes.get('tuid') ?? '';
    this.#number = /^\d{1,9}$/.test(id) ? Number(id) : undefined;
    this.#notes = [];
    this.#props = new Map();
    this.#variants = [];
  }

  #closeUnit(): void {
    const cells = new Map<number, ReadCell>();
    const notes: { readonly body: string; readonly textIndex?: number }[] = [];
    const seen = new Map<string, number>();
    for (const variant of this.#variants) {
      const sigil = variant.props.get('x-text') ?? '';
      const plain = `${variant.language.toLowerCase()} ${sigil}`;
      const repeat = seen.get(plain) ?? 0;
      seen.set(plain, repeat + 1);
      const textIndex = this.#rows.textIndex(`${plain} ${String(repeat)}`, {
        sigil,
        language: variant.language,
        provenance: {},
      });
      cells.set(textIndex, this.#cellOf(variant));
      for (const body of variant.notes) notes.push({ body, textIndex });
    }
    const rowIndex = this.#rows.addRow(cells, this.#number);
    if (rowIndex < 0) {
      this.#rows.losses.add('loss.emptyUnits');
      return;
    }
    const packed = this.#props.get('x-remarks');
    if (packed !== undefined) this.#rows.addPacked(unpackRemarks(packed));
    // Our own note only repeats the remarks in words.
    else for (const body of this.#notes) notes.unshift({ body });
    for (const { body, ...at } of notes) this.#rows.addNote(rowIndex, body, at);
    this.#countProps();
  }

  #cellOf(variant: OpenVariant): ReadCell {
    const { props } = variant;
    const score = readScore(props.get('x-score'));
    const paragraphs = readNumbers(props.get('x-paragraph'));
    const joins = readNumbers(props.get('x-joins'));
    const places = readPlaces(props.get('x-place'));
    const tie = props.get('x-tie');
    return {
      text: variant.text,
      ...(paragraphs === undefined ? {} : { paragraphs }),
      ...(joins === undefined ? {} : { joins }),
      ...(places === undefined ? {} : { places }),
      ...(score === undefined ? {} : { score }),
      ...(tie === undefined && score === undefined ? {} : { tie: (tie ?? '').split(' ') }),
    };
  }

  #countProps(): void {
    const all = [this.#props, ...this.#variants.map((variant) => variant.props)];
    const foreign = all.flatMap((props) => [...props.keys()].filter((type) => !ownProps.has(type)));
    this.#rows.losses.add('loss.properties', foreign.length);
  }
}

const ownProps = new Set([
  'x-text',
  'x-paragraph',
  'x-joins',
  'x-place',
  'x-score',
  'x-tie',
  'x-remarks',
  'x-status',
  'x-transposed',
]);
