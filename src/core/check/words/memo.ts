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
