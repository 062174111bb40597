import { readCalendar } from '../values/calendar.ts';
import { readNumbers } from '../values/quantities.ts';
import type { PairReading } from '../pair-reading.ts';
import type { SideReading, Token } from '../reading.ts';
import type { Span } from '../../model.ts';
import type { WordLinks } from './link.ts';
import { tieSpeltOut } from './spelt-out.ts';

/** A side as the search for missing words sees it. */
export interface PlainSide {
  readonly text: string;
  readonly language: SideReading['language'];
  readonly sentences: readonly Span[];
  /** Words of a value carry no meaning of their own here. */
  readonly tokens: readonly PlainToken[];
}

/** A token that knows whether another check compares it by value. */
export type PlainToken = Token;

/** A pair whose values, dates and loaded words speak neither for nor against a gap. */
export interface PlainReading {
  readonly source: PlainSide;
  readonly target: PlainSide;
  readonly links: WordLinks;
}

/** A word or number that has a check of its own. */
export interface Value extends Span {
  /** Values of one class can stand against each other. */
  readonly group: string;
  /** What it says; equal values are paired first. */
  readonly value: string;
}

/**
 * Takes values out of account that both sides have: whether a month is rendered by the same month or by another one
 * must not decide whether the sentence around it has a counterpart. A value that only one side has speaks as any word.
 */
export function withoutValues(
  reading: PairReading,
  loaded: { readonly source: readonly Value[]; readonly target: readonly Value[] },
): PlainReading {
  const left = [...loaded.source, ...valuesOf(reading.source)];
  const right = [...loaded.target, ...valuesOf(reading.target)];
  const [here, there] = pairValues(left, right);
  return {
    source: plainSide(reading.source, here),
    target: plainSide(reading.target, there),
    links: contentTies(reading),
  };
}

/** Ties as the search for missing words counts them: a content word that only a function word answers may be missing all the same. */
function contentTies(reading: PairReading): WordLinks {
  const { source, target, links } = reading;
  const [ofSource, ofTarget] = [links.ofSource.slice(), links.ofTarget.slice()];
  const isFunction =
    ({ tokens }: SideReading) =>
    (at: number): boolean =>
      tokens[at]?.isContent === false;
  const [isSourceFunction, isTargetFunction] = [isFunction(source), isFunction(target)];
  for (const link of links.links) {
    if (link.isPhrase) continue;
    if (link.target.every(isTargetFunction)) untie(ofSource, link.source, source);
    if (link.source.every(isSourceFunction)) untie(ofTarget, link.target, target);
  }
  const { bestOfSource, bestOfTarget } = links;
  const all = tieSpeltOut(reading, { ofSource, ofTarget }, links.links);
  return { links: all, ofSource, ofTarget, bestOfSource, bestOfTarget };
}

function untie(ties: Int32Array, members: readonly number[], { tokens }: SideReading): void {
  for (const at of members) if (tokens[at]?.isContent === true) ties[at] = -1;
}

function valuesOf(side: SideReading): Value[] {
  const calendar = (['month', 'weekday'] as const).flatMap((group) =>
    readCalendar(side, group).map((word) => ({ ...word, group, value: `${word.ordinal}` })),
  );
  const numbers = readNumbers(side).flatMap((number): Value[] => {
    const value = { ...number, group: 'number', value: `${number.value}` };
    const { unit, unitSpan } = number;
    return unit === undefined || unitSpan === undefined
      ? [value]
      : [value, { ...unitSpan, group: unit.dimension, value: unit.unit }];
  });
  return [...calendar, ...numbers];
}

/** The values of each side that have a partner on the other: equal ones first, then in order. */
function pairValues(
  left: readonly Value[],
  right: readonly Value[],
): [ReadonlySet<Value>, ReadonlySet<Value>] {
  const [here, there] = [new Set<Value>(), new Set<Value>()];
  for (const isEqualOnly of [true, false]) {
    for (const a of left) {
      if (here.has(a)) continue;
      const b = right.find(
        (one) => !there.has(one) && one.group === a.group && (!isEqualOnly || one.value === a.value),
      );
      if (b === undefined) continue;
      here.add(a);
      there.add(b);
    }
  }
  return [here, there];
}

function plainSide(side: SideReading, values: ReadonlySet<Value>): PlainSide {
  const { text, language, sentences } = side;
  if (values.size === 0) return { text, language, sentences, tokens: side.tokens };
  const spans = [...values];
  const tokens: PlainToken[] = [];
  // No `map`: compiled into its caller it gives a list of another kind, and all code that reads tokens is compiled anew.
  for (const token of side.tokens) {
    const isValue = spans.some(
      (span) => token.startOffset < span.endOffset && span.startOffset < token.endOffset,
    );
    tokens.push(isValue ? { ...token, isContent: false, isValue } : token);
  }
  return { text, language, sentences, tokens };
}
