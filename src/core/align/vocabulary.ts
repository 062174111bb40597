import type { Poll } from './run.ts';
import type { AlignLexicon, AlignText } from './types.ts';
import { isClutterLine } from './clutter.ts';
import { Grower } from './grower.ts';
import { boundaryOf } from './joins.ts';
import { soundsOf } from './skeleton.ts';
import { tokenKind, Tokenizer, type TokenKind, type TokenSink } from './tokens.ts';

/** The token classes of one text: forms that count as the same word (by concepts, or by a common stem), numbers, marks. */
export interface Vocabulary {
  readonly count: number;
  /** One entry a class: the first form seen. */
  readonly forms: readonly string[];
  /** One entry a class: a value of tokenKind. */
  readonly kinds: Uint8Array;
  /** Occurrences in the text. */
  readonly occurrences: Int32Array;
  /** Occurrences as a capitalised word inside a sentence. */
  readonly capitals: Int32Array;
  /** The lexicon's concepts; undefined = unknown to it. */
  readonly concepts: readonly (readonly number[] | undefined)[];
  /** Those of `concepts` that the class renders only loosely. */
  readonly loose: readonly (readonly number[] | undefined)[];
  /** True where most words of the text are in Latin letters. */
  readonly isLatin: boolean;
  /** Words by sound; empty for numbers, marks and scripts without a table. */
  readonly sounds: readonly string[];
}

/** One text as token classes, without an object a token. */
export interface Side {
  readonly unitCount: number;
  /** Shape unitCount + 1: where each unit's tokens start in `tokens`. */
  readonly start: Int32Array;
  /** Class of each token; each pass puts those of a unit in order of weight. */
  readonly tokens: Int32Array;
  /** Class of each token in the order of the text. */
  readonly spoken: Int32Array;
  /** Shape unitCount: code units without spaces and ignored stretches. */
  readonly lengths: Float64Array;
  /** Shape unitCount: units with the same characters have the same number. */
  readonly sameAs: Int32Array;
  /** How many units carry each number of `sameAs`. */
  readonly sameCounts: Int32Array;
  /** Shape unitCount: 1 = reads like a page's clutter; all 0 without knowledge of languages. */
  readonly clutter: Uint8Array;
  /** Shape unitCount: how each unit meets the next one (joins.ts). */
  readonly boundaries: Uint8Array;
  /** Shape unitCount: 1 = a larger unit ends with this one; absent where the text says nothing of larger units. */
  readonly ends?: Uint8Array;
  readonly vocabulary: Vocabulary;
}

const NO_SPANS: readonly never[] = [];

/** Stem of an unknown word: enough letters to join inflected forms in most languages that inflect at the end. */
function stemOf(form: string): string {
  if (form.length <= 5) return form;
  return form.slice(0, form.length <= 7 ? 5 : 6);
}

/** Work of asking the lexicon for a form, which tries its inflections. */
const LOOKUP_WORK = 10;

/** True for a form that begins with a Latin letter. */
export function isLatinWord(form: string): boolean {
  const first = form.charCodeAt(0);
  return (first >= 0x61 && first <= 0x7a) || (first >= 0xc0 && first <= 0x24f);
}

function isLatinText(kinds: Uint8Array, forms: readonly string[], occurrences: Int32Array): boolean {
  let latin = 0;
  let words = 0;
  for (let id = 0; id < forms.length; id += 1) {
    if (kinds[id] !== tokenKind.word) continue;
    words += occurrences[id] ?? 0;
    if (isLatinWord(forms[id] ?? '')) latin += occurrences[id] ?? 0;
  }
  return latin * 2 > words;
}

/** Collects forms into classes, and the tokens of a text by them. */
export class VocabularyBuilder implements TokenSink {
  /** Classes of the text's tokens so far. */
  readonly tokens = new Grower();
  private readonly classOfForm = new Map<string, number>();
  /** Classes of words by concepts, of unknown words by stem; a class of numbers or marks has one form. */
  private readonly classOfConcepts = new Map<string, number>();
  private readonly classOfStem = new Map<string, number>();
  private readonly forms: string[] = [];
  private readonly concepts: (readonly number[] | undefined)[] = [];
  private readonly loose: (readonly number[] | undefined)[] = [];
  private readonly kinds = new Grower();
  private readonly occurrences = new Grower();
  private readonly capitals = new Grower();
  private readonly language: string;
  private readonly lexicon: AlignLexicon | undefined;
  private readonly poll: Poll;

  constructor(language: string, lexicon: AlignLexicon | undefined, poll: Poll) {
    this.language = language;
    this.lexicon = lexicon;
    this.poll = poll;
  }

  classOf(form: string, kind: TokenKind): number {
    // The tokenizer asks once for each word as written; only a lexicon is worth a memory of forms.
    if (kind === tokenKind.word && this.lexicon === undefined) return this.wordClass(form);
    let id = this.classOfForm.get(form);
    if (id === undefined) {
      id = kind === tokenKind.word ? this.wordClass(form) : this.newClass(form, kind);
      this.classOfForm.set(form, id);
    }
    return id;
  }

  take(id: number, isCapitalised: boolean): void {
    this.tokens.push(id);
    const { occurrences, capitals } = this;
    occurrences.data[id] = (occurrences.data[id] ?? 0) + 1;
    if (isCapitalised) capitals.data[id] = (capitals.data[id] ?? 0) + 1;
  }

  private wordClass(form: string): number {
    this.poll.spend(this.lexicon === undefined ? 1 : LOOKUP_WORK);
    const found = this.lexicon?.conceptsOf(form, this.language) ?? NO_SPANS;
    if (found.length === 0) {
      const stem = stemOf(form);
      const id = this.classOfStem.get(stem) ?? this.newClass(form, tokenKind.word);
      this.classOfStem.set(stem, id);
      return id;
    }
    const concepts = [...found].sort((a, b) => a - b);
    const loose = this.lexicon?.looseConceptsOf(form, this.language) ?? NO_SPANS;
    const key = `${concepts.join(',')} ${[...loose].sort((a, b) => a - b).join(',')}`;
    let id = this.classOfConcepts.get(key);
    if (id === undefined) {
      id = this.newClass(form, tokenKind.word);
      this.concepts[id] = concepts;
      this.loose[id] = loose;
      this.classOfConcepts.set(key, id);
    }
    return id;
  }

  private newClass(form: string, kind: TokenKind): number {
    const id = this.forms.length;
    this.forms.push(form);
    this.concepts.push(undefined);
    this.loose.push(undefined);
    this.kinds.push(kind);
    this.occurrences.push(0);
    this.capitals.push(0);
    return id;
  }

  done(poll: Poll): Vocabulary {
    const kinds = Uint8Array.from(this.kinds.done());
    const occurrences = this.occurrences.done();
    return {
      count: this.forms.length,
      forms: this.forms,
      kinds,
      occurrences,
      capitals: this.capitals.done(),
      concepts: this.concepts,
      loose: this.loose,
      isLatin: isLatinText(kinds, this.forms, occurrences),
      sounds: this.forms.map((form, id) => {
        poll.spend(3);
        return kinds[id] === tokenKind.word ? soundsOf(form) : '';
      }),
    };
  }
}

/** Reads one text into token classes. active: the unit indexes that take part, ascending; they are renumbered 0, 1, 2 … */
export function readSide(
  text: AlignText,
  active: readonly number[],
  lexicon: AlignLexicon | undefined,
  poll: Poll,
): Side {
  const builder = new VocabularyBuilder(text.language, lexicon, poll);
  const tokenizer = new Tokenizer(builder, poll);
  const start = new Int32Array(active.length + 1);
  const lengths = new Float64Array(active.length);
  const groupOf = new Map<string, number>();
  const sameAs = new Int32Array(active.length);
  const sameCounts = new Int32Array(active.length);
  const clutter = new Uint8Array(active.length);
  const boundaries = new Uint8Array(active.length);
  active.forEach((index, position) => {
    poll.spend(10);
    const unit = text.units[index] ?? '';
    lengths[position] = tokenizer.scan(unit, text.ignored?.[index] ?? NO_SPANS);
    start[position + 1] = builder.tokens.length;
    if (lexicon !== undefined && isClutterLine(unit)) clutter[position] = 1;
    boundaries[position] = boundaryOf(unit, text.units[active[position + 1] ?? -1] ?? '');
    let group = groupOf.get(unit);
    if (group === undefined) {
      group = groupOf.size;
      groupOf.set(unit, group);
    }
    sameAs[position] = group;
    sameCounts[group] = (sameCounts[group] ?? 0) + 1;
  });
  const spoken = builder.tokens.done();
  return {
    unitCount: active.length,
    start,
    tokens: spoken.slice(),
    spoken,
    lengths,
    sameAs,
    sameCounts,
    clutter,
    boundaries,
    ...(text.ends === undefined ? {} : { ends: endsOf(text.ends, active) }),
    vocabulary: builder.done(poll),
  };
}

const endsOf = (ends: readonly boolean[], active: readonly number[]): Uint8Array =>
  Uint8Array.from(active, (index) => (ends[index] === true ? 1 : 0));
