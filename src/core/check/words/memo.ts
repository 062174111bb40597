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
