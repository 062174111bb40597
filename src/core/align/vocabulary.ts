import type { Poll } from './run.ts';
import type { AlignLexicon, AlignText } from './types.ts';
import { isClutterLine } from './clutter.ts';
import { boundaryOf } from './joins.ts';
import { soundsOf } from './skeleton.ts';
import { tokenKind, Tokenizer, type TokenKind } from './tokens.ts';

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

class Grower {
  data = new Int32Array(1024);
  length = 0;

  push(entry: number): void {
    if (this.length === this.data.length) {
      const larger = new Int32Array(this.data.length * 2);
      larger.set(this.data);
      this.data = larger;
    }
    this.data[this.length] = entry;
    this.length += 1;
  }

  done(): Int32Array {
    return this.data.slice(0, this.length);
  }
}

/** Stem of an unknown word: enough letters to join inflected forms in most languages that inflect at the end. */
function stemOf(form: string): string {
  if (form.length <= 5) return form;
  return form.slice(0, form.length <= 7 ? 5 : 6);
}

/** Collects forms into classes. */
class VocabularyBuilder {
  private readonly classOfForm = new Map<string, number>();
  private readonly classOfKey = new Map<string, number>();
  private readonly forms: string[] = [];
  private readonly concepts: (readonly number[] | undefined)[] = [];
  private readonly loose: (readonly number[] | undefined)[] = [];
  private readonly kinds = new Grower();
  private readonly occurrences = new Grower();
  private readonly capitals = new Grower();
  private readonly language: string;
  private readonly lexicon: AlignLexicon | undefined;

  constructor(language: string, lexicon: AlignLexicon | undefined) {
    this.language = language;
    this.lexicon = lexicon;
  }

  add(form: string, kind: TokenKind, isCapitalised: boolean): number {
    let id = this.classOfForm.get(form);
    if (id === undefined) {
      id = this.classFor(form, kind);
      this.classOfForm.set(form, id);
    }
    this.occurrences.data[id] = (this.occurrences.data[id] ?? 0) + 1;
    if (isCapitalised) this.capitals.data[id] = (this.capitals.data[id] ?? 0) + 1;
    return id;
  }

  private classFor(form: string, kind: TokenKind): number {
    let key = form;
    let concepts: readonly number[] | undefined;
    let loose: readonly number[] | undefined;
    if (kind === tokenKind.word) {
      const found = this.lexicon?.conceptsOf(form, this.language) ?? NO_SPANS;
      if (found.length > 0) {
        concepts = [...found].sort((a, b) => a - b);
        loose = this.lexicon?.looseConceptsOf(form, this.language) ?? NO_SPANS;
        key = `c ${concepts.join(',')} ${[...loose].sort((a, b) => a - b).join(',')}`;
      } else {
        key = `w ${stemOf(form)}`;
      }
    } else {
      key = `${String(kind)} ${form}`;
    }
    const known = this.classOfKey.get(key);
    if (known !== undefined) return known;
    const id = this.forms.length;
    this.classOfKey.set(key, id);
    this.forms.push(form);
    this.concepts.push(concepts);
    this.loose.push(loose);
    this.kinds.push(kind);
    this.occurrences.push(0);
    this.capitals.push(0);
    return id;
  }

  done(poll: Poll): Vocabulary {
    const kinds = Uint8Array.from(this.kinds.done());
    return {
      count: this.forms.length,
      forms: this.forms,
      kinds,
      occurrences: this.occurrences.done(),
      capitals: this.capitals.done(),
      concepts: this.concepts,
      loose: this.loose,
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
  const builder = new VocabularyBuilder(text.language, lexicon);
  const tokenizer = new Tokenizer();
  const start = new Int32Array(active.length + 1);
  const lengths = new Float64Array(active.length);
  const tokens = new Grower();
  const groupOf = new Map<string, number>();
  const sameAs = new Int32Array(active.length);
  const sameCounts = new Int32Array(active.length);
  const clutter = new Uint8Array(active.length);
  const boundaries = new Uint8Array(active.length);
  active.forEach((index, position) => {
    poll.spend(10);
    const unit = text.units[index] ?? '';
    lengths[position] = tokenizer.scan(
      unit,
      text.ignored?.[index] ?? NO_SPANS,
      (form, kind, isCapitalised) => {
        tokens.push(builder.add(form, kind, isCapitalised));
      },
    );
    start[position + 1] = tokens.length;
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
  const spoken = tokens.done();
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
