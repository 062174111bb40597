import { oneOf } from '../../text/word-list.ts';
import { diffArrays } from 'diff';
import type { Message, Span } from '../../model.ts';
import type { Gazetteer } from '../../names/gazetteer.ts';
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
  run(reading, knowledge) {
    if (!reading.isSameLanguage) return [];
    const { source, target } = reading;
    const changes = diffArrays(source.tokens.map(usageFold), target.tokens.map(usageFold), {
      maxEditLength: mostChanges,
    });
    if (changes === undefined) return spellingHabits(reading);
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
      if (!isInOffice(equal, here, there))
        issues.push(...classify(reading, here, there, knowledge.gazetteer));
      at += removed;
      other += added;
    }
    return issues.map((issue) => asMoved(reading, issue, issues));
  },
};

/**
 * Words lost and added up to which two texts are compared word by word: the time grows with their number times the length.
 * Two sides of a thousand words each never differ in more; where longer ones do, they are no versions of one text.
 */
const mostChanges = 2000;

/**
 * Words that stand in another place of the other text are reworded, not lost: “the storm destroyed”, “destroyed by the
 * storm”; so are those that stand there by another word for the same: “officials stressed that …”, “…, officials underlined”.
 */
function asMoved(reading: PairReading, issue: PairIssue, all: readonly PairIssue[]): PairIssue {
  if (issue.kind !== 'words' || issue.source.length > 0 === issue.target.length > 0) return issue;
  const side = issue.source.length > 0 ? 'source' : 'target';
  const other = side === 'source' ? 'target' : 'source';
  const wordsIn = (name: 'source' | 'target', spans: readonly Span[]): readonly Token[] =>
    reading[name].tokens.filter(
      (token) =>
        (token.isContent || modal.has(token.facts.folded)) && spans.some((span) => isIn(token, span)),
    );
  const own = wordsIn(side, issue[side]);
  const changed = wordsIn(
    other,
    all.flatMap((one) => one[other]),
  );
  const theirs = new Set(changed.flatMap(meansOf));
  if (own.filter((token) => meansOf(token).some((one) => theirs.has(one))).length < leastMoved * own.length)
    return issue;
  return { ...issue, category: 'other', kind: 'reworded', severity: 'info' };
}

/** What a word is known by in another place: its stem and the concepts that it renders. */
const meansOf = ({ facts }: Token): readonly (string | number)[] => [
  facts.stem,
  ...facts.concepts.slice(0, facts.equivalentCount),
];

/** Share of the words of a run that must stand among the changed words of the other text. */
const leastMoved = 0.6;

const isIn = (token: Span, span: Span): boolean =>
  span.startOffset <= token.startOffset && token.endOffset <= span.endOffset;

/** True where the words on both sides belong to two names of one office, or to the one name and nothing on the other side. */
function isInOffice(
  equal: readonly (readonly [Span, Span])[],
  here: readonly Token[],
  there: readonly Token[],
): boolean {
  const isWithin = (tokens: readonly Token[], span: Span): boolean => {
    // The article before the office is no part of it.
    const words = tokens.filter((token) => token.isContent || modal.has(token.facts.folded));
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
  [/ogu(?:e(?=[ds]?$)|(?=ing$))/u, 'og'],
  [/^programme/u, 'program'],
  [/^grey/u, 'gray'],
  [/^türkiye/u, 'turkey'],
  [/^(whil|among|amid)st$/u, '$1'],
  [/^(toward|backward|forward|afterward)s$/u, '$1'],
  [/^(learn|burn|dream|spell|spoil|lean|spill)t$/u, '$1ed'],
  [/^(judg|acknowledg|abridg)ement/u, '$1ment'],
  [/^(skil|fulfil|instal|enrol|wil)(?=ful|ment|s?$)/u, '$1l'],
  [/^sceptic/u, 'skeptic'],
  [/^(m)ould/u, '$1old'],
  [/^manoeuvr/u, 'maneuver'],
  [/^(p|an|encyclop|arch|orthop)ae/u, '$1e'],
  [/^artefact/u, 'artifact'],
  [/^tyre/u, 'tire'],
  [/^kerb/u, 'curb'],
  [/^ageing/u, 'aging'],
  [/^aluminium/u, 'aluminum'],
  [/^jewellery/u, 'jewelry'],
  [/^enquir/u, 'inquir'],
  [/^advisor/u, 'adviser'],
  [/^plough/u, 'plow'],
  // Ukrainian spelling before and after 2019.
  [/^проєк/u, 'проек'],
  [/^(про|інʼ|ін['’])єкц/u, '$1екц'],
  [/^атен/u, 'афін'],
  [/^маратон/u, 'марафон'],
  [/^етер/u, 'ефір'],
  [/^авдитор/u, 'аудитор'],
  [/ё/gu, 'е'],
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

const modal = oneOf`may|might|can|could|must|shall|should|will|would|ought|може|можуть|мусить|мусять|повинен|повинна|повинні|может|могут|должен|должна|должны|обязан`;

function classify(
  reading: PairReading,
  here: readonly Token[],
  there: readonly Token[],
  gazetteer: Gazetteer | undefined,
): PairIssue[] {
  const [a, b] = [spanOf(here), spanOf(there)];
  const all = [...here, ...there];
  // Articles and punctuation come and go; numbers are compared by value elsewhere.
  if (
    !all.some((token) => token.isContent || modal.has(token.facts.folded)) ||
    all.some((token) => token.isNumber)
  )
    return [];
  // Written together or apart: “per cent”, “percent”.
  const joined = (tokens: readonly Token[]): string => tokens.map(usageFold).join('');
  if (joined(here) === joined(there)) return [];
  const issue = (category: PairIssue['category'], kind: string, message: Message): PairIssue => ({
    checkId: 'same-language',
    category,
    kind,
    severity: category === 'other' ? 'info' : 'minor',
    // At the beginning of a sentence the capital does not say that the word is a name.
    tier: category === 'name' && !all.some((token) => token.isOpening) ? 'shown' : 'more',
    source: a === undefined ? [] : [a],
    target: b === undefined ? [] : [b],
    message,
  });
  const said = (key: string): Message => observe(key, [reading.source, a], [reading.target, b]);
  if (here.length === 0) return [issue('addition', 'words', said('check.addition.found'))];
  if (there.length === 0) return [issue('omission', 'words', said('check.omission.found'))];
  const [left, right] = [here, there].map((tokens) => tokens.filter(isName));
  if (left !== undefined && right !== undefined && here.length <= 3 && there.length <= 3) {
    if (areSpellings(left, right) || areOnePlace(reading, [left, right], gazetteer))
      return [issue('name', 'spelling', said('check.name.spelled'))];
    if (left.length > 0 && left.length === here.length && right.length === there.length)
      return [issue('name', 'replaced', said('check.name.replaced'))];
  }
  const stances = [stanceIn(reading.source, here), stanceIn(reading.target, there)];
  if (stances[0] !== undefined && stances[1] !== undefined && stances[0] !== stances[1]) {
    return [issue('attribution', 'stance', said('check.attribution.stance'))];
  }
  const modals = [here, there].map((tokens) => tokens.filter((token) => modal.has(token.facts.folded)));
  const [some = [], others = []] = modals;
  // «може закритися» against «закриється»: what may be became what will.
  const isSurer = (own: readonly Token[], other: readonly Token[]): boolean =>
    other.length === 0 &&
    own.some((token) => possible.has(token.facts.folded)) &&
    here.length + there.length <= 4;
  if ((some.length > 0 && others.length > 0) || isSurer(some, others) || isSurer(others, some)) {
    return [issue('modality', 'words', said('check.modality.differ'))];
  }
  return [issue('other', 'reworded', said('check.reworded'))];
}

const possible = oneOf`may|might|could|може|можуть|міг|могла|могли|может|могут|мог`;

/** A capital inside a sentence, or at its beginning of a word that the lexicon does not know. */
const isName = (token: Token): boolean =>
  token.isCapitalised &&
  !token.isNumber &&
  !calendar.test(token.facts.folded) &&
  (!token.isOpening || token.facts.concepts.length === 0);

/** Days and months are compared by the check of dates. */
const calendar =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december)$/u;

function areSpellings(a: readonly Token[], b: readonly Token[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  return a.some((one) => b.some((other) => nameSimilarity(one.text, other.text) >= 0.7));
}

/** Two spellings of one entry of the gazetteer: Kyiv and Kiev. */
function areOnePlace(
  { source: { language } }: PairReading,
  [left, right]: readonly [readonly Token[], readonly Token[]],
  gazetteer: Gazetteer | undefined,
): boolean {
  if (gazetteer === undefined || language === undefined) return false;
  const idsOf = (tokens: readonly Token[]): readonly number[] =>
    gazetteer.named(tokens.map((token) => token.text).join(' '), language).map((entry) => entry.id);
  const theirs = new Set(idsOf(right));
  return idsOf(left).some((id) => theirs.has(id));
}

const stanceIn = (reading: SideReading, tokens: readonly Token[]): string | undefined =>
  findReportVerbs(reading).find((verb) => tokens.some((token) => token.index === verb.token))?.stance;
