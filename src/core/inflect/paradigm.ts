/** Which kind of declension or conjugation a candidate came from. */
export type WordGroup = 'noun' | 'adj' | 'verb' | 'other';

/** A dictionary form that a word form may belong to; folded (lower case, plain apostrophe, ru without ё). */
export interface Candidate {
  readonly lemma: string;
  readonly group: WordGroup;
}

/** Takes one candidate: its dictionary form in two parts, which most callers never need joined, and its group. */
export type AddCandidate = (stem: string, tail: string, group: WordGroup) => void;

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
  /** Least length of the form's stem, where the class tempts with short words. */
  readonly shortest?: number;
}

interface CompiledParadigm {
  readonly group: WordGroup;
  readonly lemma: string;
  readonly after: string;
  readonly shift: Shift | undefined;
  readonly keepsStem: boolean;
  readonly shortest: number;
}

/** Endings letter by letter from the word's end, so that a form is read backwards only as far as any ending goes. */
interface EndingNode {
  readonly paradigms: CompiledParadigm[];
  /** By the UTF-16 code of the letter before. */
  readonly before: Map<number, EndingNode>;
}

const emptyNode = (): EndingNode => ({ paradigms: [], before: new Map() });

/** The node of an ending without its last letter, made where it is missing. */
function nodeOf(root: EndingNode, ending: string): EndingNode {
  let node = root;
  for (let index = ending.length - 2; index >= 0; index -= 1) {
    const code = ending.charCodeAt(index);
    let next = node.before.get(code);
    if (next === undefined) {
      next = emptyNode();
      node.before.set(code, next);
    }
    node = next;
  }
  return node;
}

/** Endings that share their last letter, with their paradigms one after the other. */
interface Pending {
  readonly endings: string[];
  readonly paradigms: CompiledParadigm[];
}

/** Paradigms by ending, ready to analyse forms. The endings of a last letter are laid out when a form first ends in it. */
export class ParadigmTable {
  /** Paradigms with the empty ending. */
  readonly bare: readonly CompiledParadigm[];
  private readonly pending: Map<number, Pending>;
  private readonly nodes = new Map<number, EndingNode>();

  constructor(bare: readonly CompiledParadigm[], pending: Map<number, Pending>) {
    this.bare = bare;
    this.pending = pending;
  }

  /** Endings whose last letter has this code. */
  last(code: number): EndingNode | undefined {
    const known = this.nodes.get(code);
    if (known !== undefined) return known;
    const waiting = this.pending.get(code);
    if (waiting === undefined) return undefined;
    const root = emptyNode();
    for (const [index, ending] of waiting.endings.entries()) {
      const paradigm = waiting.paradigms[index];
      if (paradigm !== undefined) nodeOf(root, ending).paradigms.push(paradigm);
    }
    this.nodes.set(code, root);
    this.pending.delete(code);
    return root;
  }
}

/** Turns a list of paradigms into a table; the dictionary ending is an ending too. */
export function compileParadigms(paradigms: readonly Paradigm[]): ParadigmTable {
  const bare: CompiledParadigm[] = [];
  const pending = new Map<number, Pending>();
  for (const { group, lemma, after, endings, shift, isShiftOnly, shortest = 0 } of paradigms) {
    const compiled = { group, lemma, after, shift, keepsStem: isShiftOnly !== true, shortest };
    for (const ending of new Set(endings.split(' '))) {
      if (ending === '0' || ending === '') {
        bare.push(compiled);
        continue;
      }
      const code = ending.charCodeAt(ending.length - 1);
      let waiting = pending.get(code);
      if (waiting === undefined) {
        waiting = { endings: [], paradigms: [] };
        pending.set(code, waiting);
      }
      waiting.endings.push(ending);
      waiting.paradigms.push(compiled);
    }
  }
  return new ParadigmTable(bare, pending);
}

/** Stems shorter than this carry too little to tell words apart; short words stand in the exception lists. */
const shortestStem = 2;

/** Lists every dictionary form that the table allows for a folded form; repeats are left to the caller. */
export function analyseForm(form: string, table: ParadigmTable, add: AddCandidate): void {
  if (form.length < shortestStem) return;
  for (const paradigm of table.bare) addLemmas(form, '', paradigm, add);
  let node = table.last(form.charCodeAt(form.length - 1));
  for (let cut = form.length - 1; cut >= shortestStem && node !== undefined; cut -= 1) {
    if (node.paradigms.length > 0) {
      const stem = form.slice(0, cut);
      const ending = form.slice(cut);
      for (const paradigm of node.paradigms) addLemmas(stem, ending, paradigm, add);
    }
    node = node.before.get(form.charCodeAt(cut - 1));
  }
}

function addLemmas(stem: string, ending: string, paradigm: CompiledParadigm, add: AddCandidate): void {
  const { group, lemma, after, shift, keepsStem, shortest } = paradigm;
  if (stem.length < shortest) return;
  if (keepsStem && after.includes(stem.charAt(stem.length - 1))) add(stem, lemma, group);
  if (shift === undefined) return;
  for (const shifted of shift(stem, ending)) {
    if (after.includes(shifted.charAt(shifted.length - 1))) add(shifted, lemma, group);
  }
}

/** Stems in which a tail at the end is replaced by each of the tails it may come from, in the order of the table. */
export function replaceTails(
  stem: string,
  table: readonly (readonly [tail: string, originals: readonly string[]])[],
): string[] {
  const found: string[] = [];
  for (const [tail, originals] of table) {
    if (!stem.endsWith(tail)) continue;
    for (const original of originals) found.push(stem.slice(0, -tail.length) + original);
  }
  return found;
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
