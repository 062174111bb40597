import { addAll, addForms, plain } from './number-forms.ts';
import type { NumberWord, Table } from './number-forms.ts';

// English number words.

const enUnits = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']; // prettier-ignore
const enTens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const enOrdinals = ['zeroth', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth']; // prettier-ignore

function buildEnglish(): Table {
  const table: Table = new Map();
  enUnits.forEach((form, value) =>
    addForms(table, [form], plain('digit', value, value === 1 ? { isWeak: true } : {})),
  );
  enOrdinals.forEach((form, value) =>
    addForms(
      table,
      [form],
      plain('digit', value, { isOrdinal: true, ...(value <= 2 ? { isWeak: true } : {}) }),
    ),
  );
  enTens.forEach((form, index) => {
    addForms(table, [form], plain('ten', 20 + 10 * index));
    addForms(table, [form.replace(/y$/, 'ieth')], plain('ten', 20 + 10 * index, { isOrdinal: true }));
  });
  const words: readonly (readonly [string, number])[] = [
    ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12], ['quadrillion', 1e15],
    ['lakh', 1e5], ['lac', 1e5], ['crore', 1e7], ['krore', 1e7], ['koti', 1e7],
  ]; // prettier-ignore
  for (const [form, value] of words) {
    addForms(table, [form, `${form}s`], plain('scale', value));
    addForms(table, [`${form}th`], plain('scale', value, { isOrdinal: true }));
  }
  return addAll(table, [
    [['hundred'], plain('scale', 100)],
    [['hundreds'], plain('dozen', 100, { isApproximate: true })],
    [['hundredth'], plain('scale', 100, { isOrdinal: true })],
    [['dozen'], plain('dozen', 12)],
    [['dozens'], plain('dozen', 12, { isApproximate: true })],
    [['score'], plain('dozen', 20, { isWeak: true })],
    [['bn'], plain('scale', 1e9, { isAbbreviation: true })],
    [['mln', 'mn'], plain('scale', 1e6, { isAbbreviation: true })],
    [['trn', 'tn'], plain('scale', 1e12, { isAbbreviation: true })],
    [['lkh', 'lkhs'], plain('scale', 1e5, { isAbbreviation: true })],
    [['cr', 'kr'], plain('scale', 1e7, { isAbbreviation: true })],
    [['twice', 'doubled', 'twofold'], plain('factor', 2, { isWeak: true })],
    [['thrice', 'tripled', 'trebled', 'threefold'], plain('factor', 3, { isWeak: true })],
    [['quadrupled', 'fourfold'], plain('factor', 4, { isWeak: true })],
    [['fivefold'], plain('factor', 5, { isWeak: true })],
    [['sixfold'], plain('factor', 6, { isWeak: true })],
    [['tenfold'], plain('factor', 10, { isWeak: true })],
    [['naught', 'nought', 'nil'], plain('digit', 0, { isWeak: true })],
    [['single'], plain('digit', 1, { isWeak: true })],
    [['both'], plain('digit', 2, { isWeak: true })],
    [['half'], plain('fraction', 0.5, { isWeak: true })],
    [['quarter'], plain('fraction', 0.25, { isWeak: true })],
  ]);
}

/** All English number words. */
export const english = buildEnglish();

/** Reads ordinals written as one word: twentyfifth. */
export function joinedOrdinal(word: string): NumberWord | undefined {
  // Fortyfirst is the shortest.
  if (word.length < 10) return undefined;
  const ten = enTens.find((form) => word.length > form.length && word.startsWith(form));
  if (ten === undefined) return undefined;
  const rest = english.get(word.slice(ten.length));
  const tens = english.get(ten);
  const isOrdinal = rest?.isOrdinal === true && rest.kind === 'digit' && rest.value < 10;
  return isOrdinal && tens !== undefined
    ? { kind: 'digit', value: tens.value + rest.value, isOrdinal: true }
    : undefined;
}
