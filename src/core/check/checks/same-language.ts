import { diffArrays } from 'diff';
import type { Message, Span } from '../../model.ts';
import { nameSimilarity } from '../../romanize/skeleton.ts';
import { observe } from '../issues.ts';
import type { PairCheck } from '../pair-check.ts';
import type { PairReading } from '../pair-reading.ts';
import { pairOffices } from './offices.ts';
import { findReportVerbs } from '../quotes/stances.ts';
import type { SideReading, Token } from '../reading.ts';
import type { PairIssue } from '../types.ts';

/**
 * Compares two texts of one language word by word: what was dropped, added, reworded, spelled otherwise. Numbers,
 * negations and quotation marks have checks of their own; spelling habits are told once.
 */
export const sameLanguageCheck: PairCheck = {
  id: 'same-language',
  run(reading) {
    if (!reading.isSameLanguage) return [];
    const { source, target } = reading;
    const changes = diffArrays(source.tokens.map(usageFold), target.tokens.map(usageFold));
    const issues: PairIssue[] = [...spellingHabits(reading)];
    const { equal } = pairOffices(reading);
    let at = 0;
    let other = 0;
    for (let index = 0; index < changes.length; index++) {
      const change = changes[index];
      const next = changes[index + 1];
      if (change === undefined) continue;
      if (!change.added && !change.removed) {
        at += change.value.length;
        other += change.value.length;
        continue;
      }
      const removed = change.removed ? change.value.length : 0;
      const pairs = change.removed && next?.added === true ? next.value.length : 0;
      const added = change.removed ? pairs : change.value.length;
      if (pairs > 0) index++;
      const [here, there] = [
        source.tokens.slice(at, at + removed),
        target.tokens.slice(other, other + added),
      ];
      if (!isInOffice(equal, here, there)) issues.push(...classify(reading, here, there));
      at += removed;
      other += added;
    }
    return issues;
  },
};

/** True where the words on both sides belong to two names of one office, or to the one name and nothing on the other side. */
function isInOffice(
  equal: readonly (readonly [Span, Span])[],
  here: readonly Token[],
  there: readonly Token[],
): boolean {
  const isWithin = (tokens: readonly Token[], span: Span): boolean => {
    // The article before the office is no part of it.
    const words = tokens.filter((token) => token.isContent || modal.test(token.facts.folded));
    return (
      (tokens.length === 0 || words.length > 0) &&
      words.every((token) => span.startOffset <= token.startOffset && token.endOffset <= span.endOffset)
    );
  };
  return equal.some(([a, b]) => isWithin(here, a) && isWithin(there, b));
}

/** Spellings that differ by country only, brought to one. */
const habits: readonly (readonly [RegExp, string])[] = [
  [/isation/u, 'ization'],
  [/(?<=[a-z]{3})is(e[sd]?|ing)$/u, 'iz$1'],
  [/(?<=[a-z]{3})yse(d|s)?$/u, 'yze$1'],
  [/(?<=(?:fav|lab|col|hon|hum|neighb|rum|vig|harb|endeav|arm|behavi))our/u, 'or'],
  [/(?<=(?:cent|theat|met|lit|kilomet|millimet|fib|calib|somb))re(?=s?$)/u, 'er'],
  [/(?<=(?:def|off|lic|pret))ence/u, 'ense'],
  [/(?<=(?:trave|cance|signa|mode|labe|fue|counse))ll/u, 'l'],
  [/ogue$/u, 'og'],
  [/^programme/u, 'program'],
  [/^grey/u, 'gray'],
  [/^türkiye/u, 'turkey'],
];

function usageFold(token: Token): string {
  let word = token.facts.folded;
  for (const [pattern, replacement] of habits) word = word.replace(pattern, replacement);
  return word;
}

/** One quiet finding for all words that only habit spells differently. */
function spellingHabits(reading: PairReading): PairIssue[] {
  const { source, target } = reading;
  const theirs = new Map(target.tokens.map((token) => [usageFold(token), token] as const));
  const ties = source.tokens.flatMap((token) => {
    const other = theirs.get(usageFold(token));
    return other === undefined || other.facts.folded === token.facts.folded ? [] : [[token, other] as const];
  });
  const first = ties[0];
  if (first === undefined) return [];
  return [
    {
      checkId: 'same-language',
      category: 'usage',
      severity: 'info',
      tier: 'more',
      source: ties.map(([token]) => token),
      target: ties.map(([, token]) => token),
      message: observe('check.usage.spelling', [source, first[0]], [target, first[1]]),
    },
  ];
}

const spanOf = (tokens: readonly Token[]): Span | undefined => {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first === undefined || last === undefined
    ? undefined
    : { startOffset: first.startOffset, endOffset: last.endOffset };
};

const modal =
  /^(?:may|might|can|could|must|shall|should|will|would|ought|може|можуть|мусить|мусять|повинен|повинна|повинні|может|могут|должен|должна|должны|обязан)$/u;

function classify(reading: PairReading, here: readonly Token[], there: readonly Token[]): PairIssue[] {
  const [a, b] = [spanOf(here), spanOf(there)];
  const all = [...here, ...there];
  // Articles and punctuation come and go; numbers are compared by value elsewhere.
  if (
    !all.some((token) => token.isContent || modal.test(token.facts.folded)) ||
    all.some((token) => token.isNumber)
  )
    return [];
  const issue = (category: PairIssue['category'], kind: string, message: Message): PairIssue => ({
    checkId: 'same-language',
    category,
    kind,
    severity: category === 'other' ? 'info' : 'minor',
    tier: category === 'name' ? 'shown' : 'more',
    source: a === undefined ? [] : [a],
    target: b === undefined ? [] : [b],
    message,
  });
  const said = (key: string): Message => observe(key, [reading.source, a], [reading.target, b]);
  if (here.length === 0) return [issue('addition', 'words', said('check.addition.found'))];
  if (there.length === 0) return [issue('omission', 'words', said('check.omission.found'))];
  const names = [here, there].map((tokens) =>
    tokens.filter((token) => token.isCapitalised && !token.isOpening),
  );
  if (here.length <= 3 && there.length <= 3 && areSpellings(names[0] ?? [], names[1] ?? [])) {
    return [issue('name', 'spelling', said('check.name.spelled'))];
  }
  const stances = [stanceIn(reading.source, here), stanceIn(reading.target, there)];
  if (stances[0] !== undefined && stances[1] !== undefined && stances[0] !== stances[1]) {
    return [issue('attribution', 'stance', said('check.attribution.stance'))];
  }
  if (
    here.some((token) => modal.test(token.facts.folded)) &&
    there.some((token) => modal.test(token.facts.folded))
  ) {
    return [issue('modality', 'words', said('check.modality.differ'))];
  }
  return [issue('other', 'reworded', said('check.reworded'))];
}

function areSpellings(a: readonly Token[], b: readonly Token[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  return a.some((one) => b.some((other) => nameSimilarity(one.text, other.text) >= 0.7));
}

const stanceIn = (reading: SideReading, tokens: readonly Token[]): string | undefined =>
  findReportVerbs(reading).find((verb) => tokens.some((token) => token.index === verb.token))?.stance;
