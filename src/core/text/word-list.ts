const read = new WeakMap<TemplateStringsArray, ReadonlySet<string>>();

/** The words of a list, apart by bars; a place in the code has its set made once: oneOf`was|were`.has(word). */
export function oneOf(list: TemplateStringsArray): ReadonlySet<string> {
  const known = read.get(list);
  if (known !== undefined) return known;
  const words = new Set(list.join('').split('|'));
  read.set(list, words);
  return words;
}
