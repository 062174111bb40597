import { LetterSet } from './letter-set.ts';
import { LetterTree } from './letter-tree.ts';

/** Which kind of declension or conjugation a candidate came from. */
export type WordGroup = 'noun' | 'adj' | 'verb' | 'other';

/** A dictionary form that a word form may belong to; folded (lower case, plain apostrophe, ru without ё). */
export interface Candidate {
  readonly lemma: string;
  readonly group: WordGroup;
}

/** Where candidates go. */
export interface Taker {
  /** Takes up a word, for candidates that begin as it does. */
  begin(word: string): void;
  /** Takes a candidate in parts, which most takers never need joined: the first letters of the word, what stands
   *  behind them, and the dictionary's ending. */
  take(letters: number, changed: string, ending: string, group: WordGroup): void;
}

/** Gives the stems a dictionary form may have where the form's own stem differs from it (рук → рік, ніг → ног). */
export interface Shift {
  readonly addStems: (stem: Stem) => void;
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
  /** The same of a verb that is its own object. */
  readonly reflexive: string;
  readonly ending: string;
  readonly after: LetterSet;
  readonly addStems: Shift['addStems'] | undefined;
  readonly shiftLasts: LetterSet | undefined;
  readonly keepsStem: boolean;
  readonly shortest: number;
}

/** The stem of a form while the stems are sought that its dictionary form may have; one object serves all. */
export class Stem {
  /** The whole form. */
  word = '';
  /** Letters of the form before its ending. */
  length = 0;
  ending = '';
  private isOfForm = true;
  private after = noLetters;
  private group: WordGroup = 'other';
  private lemma = '';
  private taker: Taker | undefined;

  of(word: string, length: number, { ending, after, group }: CompiledParadigm): this {
    this.isOfForm = true;
    this.word = word;
    this.length = length;
    this.ending = ending;
    this.after = after;
    this.group = group;
    return this;
  }

  into(taker: Taker, lemma: string): this {
    this.taker = taker;
    this.lemma = lemma;
    return this;
  }

  /** Another stem in place of this one, for changes of what was changed already. */
  changedTo(stem: string): this {
    this.word = stem;
    this.length = stem.length;
    this.isOfForm = false;
    return this;
  }

  /** The UTF-16 code of the letter that stands so many before the end, 1 = the last one; NaN beyond the beginning. */
  codeAt(fromEnd: number): number {
    return this.word.charCodeAt(this.length - fromEnd);
  }

  /** The stem from a letter on. */
  from(start: number): string {
    return this.word.slice(start, this.length);
  }

  /** Adds a stem of the dictionary form, where its paradigm allows the last letter: so many letters of the form, and
   *  what stands behind them. */
  add(letters: number, changed: string): void {
    const last = changed === '' ? this.word.charCodeAt(letters - 1) : changed.charCodeAt(changed.length - 1);
    if (!this.after.has(last) && letters + changed.length > 0) return;
    if (this.isOfForm) this.taker?.take(letters, changed, this.lemma, this.group);
    else this.taker?.take(0, this.word.slice(0, letters) + changed, this.lemma, this.group);
  }
}

const noLetters = new LetterSet('');

/** What dictionary forms of Ukrainian and Russian verbs have that are their own object. */
export const reflexiveSuffix = 'ся';

/** Stems shorter than this carry too little to tell words apart; short words stand in the exception lists. */
const shortestStem = 2;

/** Which candidates of a table are wanted. */
export interface Wanted {
  /** The form had a suffix that its dictionary form has too. */
  readonly isReflexive: boolean;
  /** Of one group alone; of all where it does not say. */
  readonly group?: WordGroup;
}

export const plainForms: Wanted = { isReflexive: false };
export const reflexiveForms: Wanted = { isReflexive: true };
export const adjectiveForms: Wanted = { isReflexive: false, group: 'adj' };

/** Paradigms by ending, ready to analyse forms; laid out when first asked for. */
export class ParadigmTable {
  private waiting: readonly Paradigm[];
  /** Endings from their last letters on, so that a form is read backwards only as far as any ending goes. */
  private endings: LetterTree | undefined;
  private readonly stem = new Stem();
  /** Paradigms by the node of their ending. */
  private byNode: readonly (readonly CompiledParadigm[] | undefined)[] = [];

  constructor(paradigms: readonly Paradigm[]) {
    this.waiting = paradigms;
  }

  private laidOut(): LetterTree {
    const compiled = this.waiting.flatMap(compile);
    const tree = new LetterTree(compiled.reduce((sum, { ending }) => sum + ending.length, 0));
    const byNode: CompiledParadigm[][] = [];
    for (const paradigm of compiled) {
      const { ending } = paradigm;
      let node = 0;
      for (let at = ending.length - 1; at >= 0; at -= 1) node = tree.grow(node, ending.charCodeAt(at));
      const known = byNode[node];
      if (known === undefined) byNode[node] = [paradigm];
      else known.push(paradigm);
    }
    this.waiting = [];
    this.byNode = Array.from(byNode);
    this.endings = tree;
    return tree;
  }

  /** Hands over every dictionary form that the table allows for a folded form; repeats are left to the taker. */
  analyse(form: string, taker: Taker, wanted: Wanted): void {
    if (form.length < shortestStem) return;
    const tree = this.endings ?? this.laidOut();
    taker.begin(form);
    let node = 0;
    for (let cut = form.length; cut >= shortestStem; cut -= 1) {
      const paradigms = this.byNode[node];
      if (paradigms !== undefined) {
        const last = form.charCodeAt(cut - 1);
        // Counted, not iterated over: until the compiler has seen many words each step of an iterator makes an object.
        for (let at = 0; at < paradigms.length; at += 1) {
          const paradigm = paradigms[at];
          if (paradigm === undefined || cut < paradigm.shortest) continue;
          const { group, addStems } = paradigm;
          if (wanted.group !== undefined && group !== wanted.group) continue;
          const lemma = wanted.isReflexive ? paradigm.reflexive : paradigm.lemma;
          if (paradigm.keepsStem && paradigm.after.has(last)) taker.take(cut, '', lemma, group);
          if (addStems !== undefined && paradigm.shiftLasts?.has(last) !== false)
            addStems(this.stem.of(form, cut, paradigm).into(taker, lemma));
        }
      }
      node = tree.step(node, form.charCodeAt(cut - 1));
      if (node === 0) return;
    }
  }

  /** The longest ending of a form that a paradigm of the table has behind a letter it allows; undefined for none. */
  longestEnding(form: string): { readonly cut: number; readonly lemma: string } | undefined {
    const tree = this.endings ?? this.laidOut();
    let found: { cut: number; lemma: string } | undefined;
    let node = 0;
    for (let cut = form.length - 1; cut > 0; cut -= 1) {
      node = tree.step(node, form.charCodeAt(cut));
      if (node === 0) return found;
      for (const { after, lemma } of this.byNode[node] ?? [])
        if (after.has(form.charCodeAt(cut - 1))) found = { cut, lemma };
    }
    return found;
  }
}

/** A paradigm with each of its endings; the dictionary ending is an ending too. */
function compile(paradigm: Paradigm): CompiledParadigm[] {
  const { group, lemma, after, endings, shift, isShiftOnly, shortest = 0 } = paradigm;
  const common = {
    group,
    lemma,
    reflexive: lemma + reflexiveSuffix,
    after: new LetterSet(after),
    shiftLasts: shift?.lasts === undefined ? undefined : new LetterSet(shift.lasts),
    keepsStem: isShiftOnly !== true,
    shortest,
  };
  return [...new Set(endings.split(' '))].map((written) => {
    const ending = written === '0' ? '' : written;
    const isShifted = shift?.fits === undefined || shift.fits(ending);
    return { ...common, ending, addStems: isShifted ? shift?.addStems : undefined };
  });
}

/** A tail of a stem with the tails it may come from. */
type TailRow = readonly [tail: string, originals: readonly string[]];

/** A shift that replaces a tail of the stem by each of the tails it may come from, in the order of the table. */
export function shiftOfTails(table: readonly TailRow[]): Shift {
  const byLast = new Map<number, TailRow[]>();
  for (const row of table) {
    const last = row[0].charCodeAt(row[0].length - 1);
    byLast.set(last, [...(byLast.get(last) ?? []), row]);
  }
  return {
    lasts: table.map(([tail]) => tail.slice(-1)).join(''),
    addStems: (stem) => {
      for (const [tail, originals] of byLast.get(stem.codeAt(1)) ?? []) {
        const start = stem.length - tail.length;
        if (start < 0 || !stem.word.startsWith(tail, start)) continue;
        for (const original of originals) stem.add(start, original);
      }
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
