import type { LemmaSieve } from './lemma-sieve.ts';
import { LetterSet } from './letter-set.ts';

/** Which kind of declension or conjugation a candidate came from. */
export type WordGroup = 'noun' | 'adj' | 'verb' | 'other';

/** A dictionary form that a word form may belong to; folded (lower case, plain apostrophe, ru without ё). */
export interface Candidate {
  readonly lemma: string;
  readonly group: WordGroup;
}

/** Takes one candidate: its dictionary form in two parts, which most callers never need joined, and its group. */
export type AddCandidate = (stem: string, tail: string, group: WordGroup) => void;

/** Where candidates go. */
export interface Taker {
  readonly add: AddCandidate;
  /** Candidates that it holds back need not be added. */
  readonly sieve?: LemmaSieve | undefined;
}

/** Gives the stems a dictionary form may have where the form's own stem differs from it (рук → рік, ніг → ног). */
export interface Shift {
  readonly stemsOf: (stem: string, ending: string) => readonly string[];
  /** Whether it gives any with an ending; with every one where it does not say. */
  readonly fits?: (ending: string) => boolean;
  /** Last letters of the stems that it changes into what its paradigms take; any where it does not say. */
  readonly lasts?: string;
}

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

/** A paradigm with one of its endings. */
interface CompiledParadigm {
  readonly group: WordGroup;
  readonly lemma: string;
  readonly ending: string;
  readonly after: LetterSet;
  readonly stemsOf: Shift['stemsOf'] | undefined;
  readonly shiftLasts: LetterSet | undefined;
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
    const common = {
      group,
      lemma,
      after: new LetterSet(after),
      shiftLasts: shift?.lasts === undefined ? undefined : new LetterSet(shift.lasts),
      keepsStem: isShiftOnly !== true,
      shortest,
    };
    for (const written of new Set(endings.split(' '))) {
      const ending = written === '0' ? '' : written;
      const isShifted = shift?.fits === undefined || shift.fits(ending);
      const compiled = { ...common, ending, stemsOf: isShifted ? shift?.stemsOf : undefined };
      if (ending === '') {
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

/** Lists every dictionary form that the table allows for a folded form; repeats are left to the taker. */
export function analyseForm(form: string, table: ParadigmTable, taker: Taker): void {
  if (form.length < shortestStem) return;
  taker.sieve?.read(form);
  for (const paradigm of table.bare) addLemmas(form, form.length, paradigm, taker);
  let node = table.last(form.charCodeAt(form.length - 1));
  for (let cut = form.length - 1; cut >= shortestStem && node !== undefined; cut -= 1) {
    const { paradigms } = node;
    // Counted, not iterated over: until the compiler has seen many words each step of an iterator makes an object.
    for (let at = 0; at < paradigms.length; at += 1) {
      const paradigm = paradigms[at];
      if (paradigm !== undefined) addLemmas(form, cut, paradigm, taker);
    }
    node = node.before.get(form.charCodeAt(cut - 1));
  }
}

/** cut: letters of the form before the paradigm's ending, at least one. */
function addLemmas(form: string, cut: number, paradigm: CompiledParadigm, { add, sieve }: Taker): void {
  const { group, lemma, after, stemsOf, shiftLasts } = paradigm;
  if (cut < paradigm.shortest) return;
  const last = form.charCodeAt(cut - 1);
  if (paradigm.keepsStem && after.has(last) && (sieve === undefined || sieve.passesFrom(cut, lemma)))
    add(form.slice(0, cut), lemma, group);
  if (stemsOf === undefined || shiftLasts?.has(last) === false) return;
  for (const shifted of stemsOf(form.slice(0, cut), paradigm.ending)) {
    const fits = shifted === '' || after.has(shifted.charCodeAt(shifted.length - 1));
    if (fits && (sieve === undefined || sieve.passes(shifted, lemma))) add(shifted, lemma, group);
  }
}

/** The longest ending of a form that a paradigm of the table has behind a letter it allows; undefined for none. */
export function longestEnding(
  form: string,
  table: ParadigmTable,
): { readonly cut: number; readonly lemma: string } | undefined {
  let found: { cut: number; lemma: string } | undefined;
  let node = table.last(form.charCodeAt(form.length - 1));
  for (let cut = form.length - 1; cut > 0 && node !== undefined; cut -= 1) {
    for (const { after, lemma } of node.paradigms)
      if (after.has(form.charCodeAt(cut - 1))) found = { cut, lemma };
    node = node.before.get(form.charCodeAt(cut - 1));
  }
  return found;
}

/** A shift that replaces a tail of the stem by each of the tails it may come from, in the order of the table. */
export function shiftOfTails(
  table: readonly (readonly [tail: string, originals: readonly string[]])[],
): Shift {
  return {
    lasts: table.map(([tail]) => tail.slice(-1)).join(''),
    stemsOf: (stem) => {
      const found: string[] = [];
      for (const [tail, originals] of table) {
        if (!stem.endsWith(tail)) continue;
        for (const original of originals) found.push(stem.slice(0, -tail.length) + original);
      }
      return found;
    },
  };
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
