// What all tables of number words share.

/** What one written word says about a number. */
export interface NumberWord {
  /** `factor`: «вдвічі», “twice”; `digit` 0–19, `ten` 20–90, `hundred` 100–900, `scale` multiplies, `dozen` multiplies by 12 or 10, `half` is …½ */
  readonly kind: 'digit' | 'ten' | 'hundred' | 'scale' | 'dozen' | 'half' | 'fraction' | 'factor';
  readonly value: number;
  /** True for «третій», “third”: the number ends here. */
  readonly isOrdinal: boolean;
  /** True where the word alone is no number in running text («один одного», “one”, “second”). */
  readonly isWeak?: true;
  /** True for «млн», “bn”: no number without one before it. */
  readonly isAbbreviation?: true;
  /** True for “a few”, “dozens”, «десятки». */
  readonly isApproximate?: true;
}

/** Folded word form → what it says. */
export type Table = Map<string, NumberWord>;

/** Joins a stem with each of its endings. */
export function withEndings(stem: string, list: readonly string[]): readonly string[] {
  return list.map((ending) => stem + ending);
}

/** Adds forms that the table does not have yet: the first reading of a form wins. */
export function addForms(table: Table, forms: readonly string[], word: NumberWord): void {
  for (const form of forms) if (!table.has(form)) table.set(form, word);
}

/** Adds a list of forms with their readings. */
export function addAll(table: Table, entries: readonly (readonly [readonly string[], NumberWord])[]): Table {
  for (const [forms, word] of entries) addForms(table, forms, word);
  return table;
}

/** Makes the reading of a word that is no ordinal. */
export const plain = (
  kind: NumberWord['kind'],
  value: number,
  more: Partial<NumberWord> = {},
): NumberWord => ({
  kind,
  value,
  isOrdinal: false,
  ...more,
});
