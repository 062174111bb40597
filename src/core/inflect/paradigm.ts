/** Which kind of declension or conjugation a candidate came from. */
export type WordGroup = 'noun' | 'adj' | 'verb' | 'other';

/** A dictionary form that a word form may belong to; folded (lower case, plain apostrophe, ru without ё). */
export interface Candidate {
  readonly lemma: string;
  readonly group: WordGroup;
}

/** Gives the stems a dictionary form may have where the form's own stem differs from it (рук → рік, ніг → ног). */
export type Shift = (stem: string, ending: string) => readonly string[];

/** One inflection class: its dictionary ending and every other ending, as a grammar's table has them. */
export interface Paradigm {
  readonly group: WordGroup;
  /** What the dictionary form adds to the stem. */
  readonly lemma: string;
  /** Letters the stem of the dictionary form may end with. */
  readonly after: string;
  /** Endings apart by spaces; `0` is the empty ending. */
  readonly endings: string;
  readonly shift?: Shift;
  /** True where the unchanged stem is no candidate. */
  readonly isShiftOnly?: boolean;
}

interface CompiledParadigm {
  readonly group: WordGroup;
  readonly lemma: string;
  readonly after: string;
  readonly shift: Shift | undefined;
  readonly keepsStem: boolean;
}

/** Paradigms by ending, ready to analyse forms. */
export interface ParadigmTable {
  readonly byEnding: ReadonlyMap<string, readonly CompiledParadigm[]>;
  readonly longestEnding: number;
}

/** Turns a list of paradigms into a table; the dictionary ending is an ending too. */
export function compileParadigms(paradigms: readonly Paradigm[]): ParadigmTable {
  const byEnding = new Map<string, CompiledParadigm[]>();
  let longestEnding = 0;
  for (const { group, lemma, after, endings, shift, isShiftOnly } of paradigms) {
    const compiled = { group, lemma, after, shift, keepsStem: isShiftOnly !== true };
    for (const written of new Set(endings.split(' '))) {
      const ending = written === '0' ? '' : written;
      longestEnding = Math.max(longestEnding, ending.length);
      const list = byEnding.get(ending);
      if (list === undefined) byEnding.set(ending, [compiled]);
      else list.push(compiled);
    }
  }
  return { byEnding, longestEnding };
}

/** Stems shorter than this carry too little to tell words apart; short words stand in the exception lists. */
const shortestStem = 2;

/** Lists every dictionary form that the table allows for a folded form; repeats are left to the caller. */
export function analyseForm(form: string, table: ParadigmTable, add: (candidate: Candidate) => void): void {
  const longest = Math.min(table.longestEnding, form.length - shortestStem);
  for (let length = 0; length <= longest; length += 1) {
    const cut = form.length - length;
    const ending = form.slice(cut);
    const paradigms = table.byEnding.get(ending);
    if (paradigms === undefined) continue;
    const stem = form.slice(0, cut);
    for (const paradigm of paradigms) addLemmas(stem, ending, paradigm, add);
  }
}

function addLemmas(
  stem: string,
  ending: string,
  paradigm: CompiledParadigm,
  add: (candidate: Candidate) => void,
): void {
  const { group, lemma, after, shift, keepsStem } = paradigm;
  if (keepsStem && after.includes(stem.charAt(stem.length - 1))) add({ lemma: stem + lemma, group });
  if (shift === undefined) return;
  for (const shifted of shift(stem, ending)) {
    if (after.includes(shifted.charAt(shifted.length - 1))) add({ lemma: shifted + lemma, group });
  }
}

/** Writes a prefix before every ending of a list. */
export function prefixed(prefix: string, endings: string): string {
  return endings
    .split(' ')
    .map((ending) => prefix + (ending === '0' ? '' : ending))
    .join(' ');
}

/** Splits a line `lemma: form form` list into a map from form to its lemmas; lines apart by line feeds. */
export function readExceptions(lines: string): ReadonlyMap<string, readonly string[]> {
  const lemmasByForm = new Map<string, string[]>();
  for (const line of lines.split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const lemma = line.slice(0, colon).trim();
    for (const form of [
      lemma,
      ...line
        .slice(colon + 1)
        .trim()
        .split(/\s+/),
    ]) {
      const lemmas = lemmasByForm.get(form);
      if (lemmas === undefined) lemmasByForm.set(form, [lemma]);
      else if (!lemmas.includes(lemma)) lemmas.push(lemma);
    }
  }
  return lemmasByForm;
}
