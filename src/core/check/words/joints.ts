import { wordJoints } from '../data/word-joints.data.ts';
import type { Token } from '../reading.ts';
import type { FormFacts } from './form-book.ts';
import { rememberOfForm } from './memo.ts';
import { partBits } from './word-parts.ts';

/** Nats of one step of the table. */
export const stepNats = 0.25;

/** English words that are classes of their own kind; all others go by part of speech and form. */
const listed: readonly (readonly [string, string])[] = [
  ['a', 'a an'],
  ['the', 'the'],
  ['my', 'my your our their its every'],
  ['his', 'his her'],
  ['this', 'this that these those each some any no another all both either'],
  ['of', 'of'],
  ['to', 'to'],
  ['in', 'in on at by for with from into about between among during after before against through over under without within across near off up out down since until as than like'],
  ['and', 'and or but nor'],
  ['who', 'who which what where when while if because whether although though how why whom whose'],
  ['is', 'is are was were am'],
  ['be', 'be'],
  ['been', 'been being'],
  ['has', 'has have had having'],
  ['do', 'do does did'],
  ['will', 'will would can could may might must should shall'],
  ['not', 'not never'],
  ['he', 'he she i we they'],
  ['it', 'it you there'],
  ['him', 'him me us them himself itself themselves'],
]; // prettier-ignore

const kinds = [
  'end', 'mark', ...listed.map(([name]) => name), 'function', 'name', 'number', 'noun', 'plural', 'verb', 'base',
  'third', 'past', 'ing', 'adj', 'adv', 'noun|verb', 'noun|adj', 'verb|adj', 'adj|adv', 'mixed',
] as const; // prettier-ignore

/** How many classes there are. */
export const classCount = kinds.length;
const numbers = new Map<string, number>(kinds.map((name, at) => [name, at] as const));
const numberOf = (name: string): number => numbers.get(name) ?? 0;
const [endClass, markClass] = [numberOf('end'), numberOf('mark')];
const classOfWord = new Map(
  listed.flatMap(([name, list]) => list.split(' ').map((word) => [word, numberOf(name)] as const)),
);
const { noun, verb, adj, adv } = partBits;
const classOfParts: ReadonlyMap<number, number> = new Map([
  [noun, numberOf('noun')],
  [verb, numberOf('verb')],
  [adj, numberOf('adj')],
  [adv, numberOf('adv')],
  [noun | verb, numberOf('noun|verb')],
  [noun | adj, numberOf('noun|adj')],
  [verb | adj, numberOf('verb|adj')],
  [adj | adv, numberOf('adj|adv')],
]);

const own = {
  number: numberOf('number'), function: numberOf('function'), name: numberOf('name'), ing: numberOf('ing'),
  past: numberOf('past'), base: numberOf('base'), third: numberOf('third'), plural: numberOf('plural'),
  mixed: numberOf('mixed'),
} as const; // prettier-ignore

const isPlural = (folded: string): boolean =>
  folded.length > 1 && folded.endsWith('s') && !folded.endsWith('ss');

function classOf(token: Token): number {
  if (token.isNumber) return own.number;
  const known = listedClass(token.facts);
  if (known >= 0) return known;
  if (!token.isContent) return own.function;
  return token.isCapitalised && !token.isOpening ? own.name : openClass(token.facts);
}

const listedClass = rememberOfForm(({ folded }: FormFacts): number => classOfWord.get(folded) ?? -1);

/** The class of a content word by its part of speech and form. */
const openClass = rememberOfForm(({ folded, parts, verb: form }: FormFacts): number => {
  if (folded.length > 4 && folded.endsWith('ing')) return own.ing;
  if (form === 'past-or-participle' || form === 'past') return own.past;
  if (form === 'base') return own.base;
  if (form === 'third' && (parts & noun) === 0) return own.third;
  if ((parts === noun || parts === (noun | verb)) && isPlural(folded)) return own.plural;
  return classOfParts.get(parts) ?? own.mixed;
});

/** A side's words as classes, marks of punctuation and ends of sentences between them. */
export interface ClassRow {
  readonly classes: readonly number[];
  /** Shape tokens: where in `classes` each stands. */
  readonly places: readonly number[];
}

/** A text with its words, as a whole side or without the values both sides have. */
interface ReadWords {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Reads a side in English as classes. */
export function readClasses({ text, tokens }: ReadWords): ClassRow {
  const classes: number[] = [endClass];
  const places: number[] = [];
  let [end, sentence] = [0, 0];
  for (const token of tokens) {
    if (token.index > 0 && token.startOffset > end) {
      const isSpace = token.startOffset === end + 1 && text.charCodeAt(end) === 0x20;
      const between = isSpace ? '' : text.slice(end, token.startOffset);
      if (token.sentence !== sentence || (!isSpace && /[.?!]\s/u.test(between))) classes.push(endClass);
      else if (!isSpace && /[,;:—–()]|\s-\s/u.test(between)) classes.push(markClass);
    }
    sentence = token.sentence;
    end = token.endOffset;
    places.push(classes.length);
    classes.push(classOf(token));
  }
  classes.push(endClass);
  return { classes, places };
}

/** How unusual it is that one class follows two others. */
export interface Joints {
  /** Nats against class `c` behind `a` and `b`. */
  surprise(a: number, b: number, c: number): number;
}

/**
 * One string a pair of classes, a base-36 digit a class that follows, in steps of `stepNats`; pairs seen too seldom are
 * absent. `after` is the same by one class before.
 */
export interface WordJoints {
  readonly after: readonly string[];
  /** Keys are `a · classCount + b`. */
  readonly afterPair: Readonly<Record<number, string>>;
}

/** Opens a table. */
export function openJoints({ after, afterPair }: WordJoints): Joints {
  const read = (row: string): Float32Array =>
    Float32Array.from(row, (digit) => stepNats * Number.parseInt(digit, 36));
  const byOne = after.map(read);
  // Shape classes × classes × classes: asked for at every word of an English side.
  const table = new Float32Array(classCount ** 3);
  for (let pair = 0; pair < classCount ** 2; pair++) {
    const row = afterPair[pair];
    const steps = row === undefined ? byOne[pair % classCount] : read(row);
    if (steps !== undefined) table.set(steps, pair * classCount);
  }
  return {
    surprise: (a, b, c) => table[(a * classCount + b) * classCount + c] ?? 0,
  };
}

/** The joints as counted on true English. */
export const fittedJoints: Joints = openJoints(wordJoints);
