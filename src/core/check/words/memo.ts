import type { FormFacts } from './form-book.ts';

/**
 * Returns a function that answers as `answer` does and keeps its answers, at most `most` of them; beyond it the store
 * starts anew. A cache, not state: `answer` must depend on its key alone.
 */
export function remember<K, V>(answer: (key: K) => V, most = 20_000): (key: K) => V {
  const kept = new Map<K, V>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const found = answer(key);
    if (kept.size >= most) kept.clear();
    kept.set(key, found);
    return found;
  };
}

/** How many questions about word forms there are; each gets its place in `FormFacts.notes` when its module is loaded. */
let questions = 0;

/** Room for the answers about one form, all of it at once: what grows answer by answer is copied, and ends up larger. */
export const emptyNotes = (): unknown[] => new Array<unknown>(questions);

/**
 * The same for what a word form says by itself: the answer is kept with the form's facts, so that asking again costs no
 * search. `answer` must depend on the facts alone and never be undefined.
 */
export function rememberOfForm<V>(answer: (facts: FormFacts) => V): (facts: FormFacts) => V {
  const place = questions;
  questions += 1;
  return (facts) => {
    const known = facts.notes[place];
    if (known !== undefined) return known as V; // only this function writes to its place
    const found = answer(facts);
    facts.notes[place] = found;
    return found;
  };
}

/** Answers of one place, two bits each, that make a small whole number for every engine. */
const answersTogether = 15;

/** Where the next answer by yes or no is kept: behind `shared.taken` others of its place. */
const shared = { place: -1, taken: answersTogether };

/**
 * The same for a question that is answered by yes or no: fifteen of them share a place, since every form met has room for
 * all that may be asked of it.
 */
export function rememberWhether(answer: (facts: FormFacts) => boolean): (facts: FormFacts) => boolean {
  if (shared.taken === answersTogether) {
    shared.place = questions;
    shared.taken = 0;
    questions += 1;
  }
  const { place } = shared;
  const shift = 2 * shared.taken;
  shared.taken += 1;
  return (facts) => {
    const known = (facts.notes[place] ?? 0) as number; // such questions write bits to their place, and nobody else does
    const bits = (known >> shift) & 3;
    if (bits !== 0) return bits === 3;
    const found = answer(facts);
    // Read again: the answer may have asked others of this place.
    facts.notes[place] = ((facts.notes[place] ?? 0) as number) | ((found ? 3 : 2) << shift);
    return found;
  };
}

/**
 * Answers about word forms that depend on something else too (a gazetteer, a lexicon), kept with the form for the last
 * one of it. A map by form would have the collector look at each of its forms again and again.
 */
export class NotesBy<K extends object, V> {
  private readonly place: number;

  constructor() {
    this.place = questions;
    questions += 1;
  }

  /** Undefined where nothing is kept. */
  get(facts: FormFacts, by: K): V | undefined {
    const kept = facts.notes[this.place] as { readonly by: K; readonly answer: V } | undefined; // `keep` writes no others
    return kept?.by === by ? kept.answer : undefined;
  }

  keep(facts: FormFacts, by: K, answer: V): V {
    facts.notes[this.place] = { by, answer };
    return answer;
  }
}
