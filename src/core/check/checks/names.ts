import { lettered } from '../../text/lettered.ts';
import type { KnownLanguage } from '../../model.ts';
import { observe } from '../issues.ts';
import { meanOneCountry } from './countries.ts';
import { replacedName } from '../names/replaced-name.ts';
import { replacedSurnames } from '../names/surnames.ts';
import type { SurnamePair } from '../names/surnames.ts';
import { findLoneNames, isPlainName } from '../names/unexplained.ts';
import type { LoneName } from '../names/unexplained.ts';
import type { PairCheck } from '../pair-check.ts';
import type { PairReading } from '../pair-reading.ts';
import type { Token } from '../reading.ts';
import { thresholdOf } from '../thresholds.ts';
import type { CheckKnowledge, PairIssue } from '../types.ts';

/** Finds a name that stands where the other side has another one, and one name spelled two ways inside one text. */
export const nameCheck: PairCheck = {
  id: 'name',
  run(reading, knowledge) {
    return [
      ...(reading.isSameLanguage ? [] : replacedNames(reading, knowledge)),
      ...inconsistentNames(reading),
    ];
  },
};

function replacedNames(reading: PairReading, knowledge: CheckKnowledge): PairIssue[] {
  const { source, target } = reading;
  const surnames = replacedSurnames(reading, knowledge.gazetteer);
  const [ofSource, ofTarget] = [surnames.map((pair) => pair.source), surnames.map((pair) => pair.target)];
  const left = findLoneNames(reading, 'source', knowledge.gazetteer).filter(without(ofSource));
  const right = findLoneNames(reading, 'target', knowledge.gazetteer).filter(without(ofTarget));
  right.sort((a, b) => Number(a.isDoubtful) - Number(b.isDoubtful));
  const place = (name: LoneName, text: string): number =>
    (name.tokens[0]?.startOffset ?? 0) / Math.max(1, text.length);
  const farthest = thresholdOf(knowledge, 'name.distance') / 100;
  const used = new Set<LoneName>();
  const issues = surnames.map((pair) => otherSurname(reading, pair));
  for (const there of right) {
    const near = left
      .filter((here) => !used.has(here) && mayAnswer(here, there))
      .map((here) => ({
        here,
        distance: isBehindTied(reading, here, there)
          ? 0
          : Math.abs(place(here, source.text) - place(there, target.text)),
      }))
      .sort((a, b) => Number(a.here.isDoubtful) - Number(b.here.isDoubtful) || a.distance - b.distance)[0];
    if (near === undefined || near.distance > farthest) {
      issues.push(...loneName(reading, there, 'target'));
      continue;
    }
    used.add(near.here);
    const isOne = isSpeltOut(near.here, there) || areTerms(near.here, there) || areOfOneCountry(reading, near.here, there, knowledge); // prettier-ignore
    if (!isOne) issues.push(pairOfNames(reading, near.here, there));
  }
  const paired = issues.some((issue) => issue.kind === 'replaced');
  for (const here of left) if (!used.has(here) && !paired) issues.push(...loneName(reading, here, 'source'));
  return issues;
}

const without =
  (taken: readonly Token[]) =>
  ({ tokens }: LoneName): boolean =>
    !tokens.some((token) => taken.some((one) => one.index === token.index));

const otherSurname = (reading: PairReading, pair: SurnamePair): PairIssue => ({
  ...replacedName(reading, pair.source, pair.target),
  tier: pair.isSure ? 'shown' : 'more',
});

/** True where both stand right behind first names that are tied to each other, wherever in the sentence. */
function isBehindTied({ links }: PairReading, here: LoneName, there: LoneName): boolean {
  const [a = 0, b = 0] = [here.tokens[0]?.index, there.tokens[0]?.index];
  const link = links.links[links.ofSource[a - 1] ?? -1];
  return (
    link !== undefined &&
    link.quality >= sureTie &&
    link.source.at(-1) === a - 1 &&
    link.target.at(-1) === b - 1
  );
}

/** Quality from which a tie says that two first names are one. */
const sureTie = 0.75;

/** NHS and «Національна служба …»: letters beside everyday words in capitals; what NATO stands for is known. */
const isSpeltOut = (a: LoneName, b: LoneName): boolean =>
  (isUnknownAcronym(a) && !b.isAcronym && !b.isPlain) || (isUnknownAcronym(b) && !a.isAcronym && !a.isPlain);

const isUnknownAcronym = ({ isAcronym, isKnown }: LoneName): boolean => isAcronym && !isKnown;

/** LARS and «СНПР»: letters that no list of names has differ by language as a rule; the check of acronyms looks at them. */
const areTerms = (a: LoneName, b: LoneName): boolean =>
  a.isAcronym && b.isAcronym && !(a.isKnown && b.isKnown);

function areOfOneCountry(reading: PairReading, here: LoneName, there: LoneName, { gazetteer }: CheckKnowledge): boolean {
  const [a, b] = [here.tokens[0], there.tokens[0]];
  return gazetteer !== undefined && a !== undefined && b !== undefined && meanOneCountry(reading, [a, b], gazetteer);
} // prettier-ignore

/** True unless both may be no names of their own, or one may be none and the other says too little by itself. */
const mayAnswer = (a: LoneName, b: LoneName): boolean =>
  a.isDoubtful ? !b.isDoubtful && tellsAlone(b) : !b.isDoubtful || tellsAlone(a);

const tellsAlone = ({ isKnown, isAcronym, isPlain, isDoubtful }: LoneName): boolean =>
  !isDoubtful && (isKnown || (isPlain && !isAcronym));

function pairOfNames(reading: PairReading, here: LoneName, there: LoneName): PairIssue {
  const [a, b] = [spanOf(here.tokens), spanOf(there.tokens)];
  // Letters are translated as freely as what they stand for: NHS, «ГСЗ».
  const isSure =
    here.isPlain &&
    there.isPlain &&
    !isUnknownAcronym(here) &&
    !isUnknownAcronym(there) &&
    !here.isDoubtful &&
    !there.isDoubtful &&
    (here.isKnown || there.isKnown || isBesideTied(reading, here.tokens, there.tokens));
  return {
    checkId: 'name',
    category: 'name',
    kind: 'replaced',
    severity: 'major',
    tier: isSure ? 'shown' : 'more',
    source: [a],
    target: [b],
    message: observe('check.name.replaced', [reading.source, a], [reading.target, b]),
  };
}

/** English words for a person or a place that was named before. */
const standsFor =
  /\b(?:s?he|it|they|his|hers?|its|their|him|them|the (?:country|city|state|capital|club|team|former|\d+-year-old))\b/u;

const standsForSlavic = lettered.iu`(?<!\p{L})(?:він|вона|вони|он|она|они)(?!\p{L})`;

/** A name that only one side has: a pronoun or a description may stand for it, so it is never more than a hint. */
function loneName(reading: PairReading, name: LoneName, side: 'source' | 'target'): PairIssue[] {
  if (!tellsAlone(name)) return [];
  const span = spanOf(name.tokens);
  const isSource = side === 'source';
  // Translators into Ukrainian and Russian put names for pronouns as a rule; the reverse is rarer.
  const elsewhere = reading[isSource ? 'target' : 'source'].text;
  const isHabit =
    reading[side].language === 'en'
      ? name.isWhole && standsForSlavic.test(elsewhere)
      : standsFor.test(elsewhere);
  return [
    {
      checkId: 'name',
      category: 'name',
      kind: 'lone',
      severity: isHabit || name.isNickname || isFirstName(reading, name, side) ? 'info' : 'minor',
      tier: 'more',
      source: isSource ? [span] : [],
      target: isSource ? [] : [span],
      message: observe(
        isSource ? 'check.name.only-source' : 'check.name.only-target',
        [reading.source, isSource ? span : undefined],
        [reading.target, isSource ? undefined : span],
      ),
    },
  ];
}

/** «Тереза Мей», “May”: a first name before a surname that has its counterpart is told or left out as readers need it. */
function isFirstName(reading: PairReading, name: LoneName, side: 'source' | 'target'): boolean {
  const { tokens, text } = reading[side];
  const last = name.tokens.at(-1);
  const next = last === undefined ? undefined : tokens[last.index + 1];
  if (last === undefined || next?.isCapitalised !== true || !isPlainName(next)) return false;
  const { links, ofSource, ofTarget } = reading.links;
  const link = links[(side === 'source' ? ofSource : ofTarget)[next.index] ?? -1];
  return name.tokens.length === 1 && text.slice(last.endOffset, next.startOffset) === ' ' && (link?.quality ?? 0) >= sureTie;
} // prettier-ignore

const spanOf = (run: readonly Token[]): { startOffset: number; endOffset: number } => ({
  startOffset: run[0]?.startOffset ?? 0,
  endOffset: run.at(-1)?.endOffset ?? 0,
});

/** «Robert Sanders» beside «Роберта Мюллера»: the neighbours are tied to each other. */
function isBesideTied(reading: PairReading, here: readonly Token[], there: readonly Token[]): boolean {
  const { links } = reading;
  const first = here[0]?.index ?? 0;
  const last = here.at(-1)?.index ?? 0;
  const from = there[0]?.index ?? 0;
  const to = there.at(-1)?.index ?? 0;
  return [first - 1, first - 2, last + 1, last + 2].some((at) => {
    const link = links.links[links.ofSource[at] ?? -1];
    return link?.target.some((other) => other >= from - 2 && other <= to + 2) === true;
  });
}

/** Names a letter apart on both sides are two names: Diddy and Daddy, «Дідді» and «Дедді». */
function inconsistentNames(reading: PairReading): PairIssue[] {
  const [left, right] = [spelledTwice(reading, 'source'), spelledTwice(reading, 'target')];
  return left.length === right.length ? [] : [...left, ...right];
}

/** Shortest name whose spellings are compared. */
const shortestName = 5;

/** One name in two spellings a letter apart: «Indonesia» and «Indanesia». */
function spelledTwice(reading: PairReading, side: 'source' | 'target'): PairIssue[] {
  const own = reading[side];
  const names = new Map<string, Token>();
  for (const token of own.tokens) {
    if (!token.isCapitalised || token.facts.folded.length < shortestName) continue;
    if (!names.has(token.facts.folded)) names.set(token.facts.folded, token);
  }
  const list = [...names.values()];
  const issues: PairIssue[] = [];
  for (const [at, a] of list.entries()) {
    for (const b of list.slice(at + 1)) {
      if (!isSameNameRespelt(a, b, own.language) || areTwoOverThere(reading, side, a, b)) continue;
      issues.push({
        checkId: 'name',
        category: 'name',
        kind: 'inconsistent',
        severity: 'minor',
        tier: 'shown',
        source: side === 'source' ? [b, a] : [],
        target: side === 'target' ? [b, a] : [],
        message: { key: 'check.name.inconsistent', params: { first: a.text, second: b.text } },
      });
    }
  }
  return issues;
}

/** Letters at the beginning that one name has in every case. */
const sharedBeginning = 4;

/** Francis and François: the other side has two names that sound like them as well. */
function areTwoOverThere(reading: PairReading, side: 'source' | 'target', a: Token, b: Token): boolean {
  const { links, ofSource, ofTarget } = reading.links;
  const other = side === 'source' ? 'target' : 'source';
  const counterpart = ({ index, facts }: Token): string | undefined => {
    const at = links[(side === 'source' ? ofSource : ofTarget)[index] ?? -1]?.[other][0] ?? -1;
    const found = reading[other].tokens[at];
    return found?.isCapitalised === true && found.facts.sounds.slice(0, 2) === facts.sounds.slice(0, 2)
      ? found.facts.folded
      : undefined;
  };
  const [first, second] = [counterpart(a), counterpart(b)];
  return (
    first !== undefined &&
    second !== undefined &&
    first.slice(0, sharedBeginning) !== second.slice(0, sharedBeginning)
  );
}

/** «Бернерс-Лі», «Бернерсу-Лі»: the first half of a double name is inflected too. */
function isInflectedInside(x: string, y: string): boolean {
  const [left, right] = [x.split('-'), y.split('-')];
  if (left.length < 2 || left.length !== right.length) return false;
  return left.every((part, at) => {
    const other = right[at] ?? '';
    let same = 0;
    while (same < part.length && part[same] === other[same]) same++;
    return (
      same >= 2 &&
      part.length - same <= 3 &&
      other.length - same <= 3 &&
      endsOnly.test(part.slice(same)) &&
      endsOnly.test(other.slice(same))
    );
  });
}

/** A case's ending, whole or its last letters. */
const endsOnly = /^(?:[аеєиіїоуюяыэйь]|ом|ем|єм|ою|ею|єю|ой|ей|ові|еві|єві|ого|ому|им|ым|ої|ій|ую|ая)?$/u;

/** What a Slavic name may end in by its case and number, from its last vowel on. */
const caseEnding =
  /^(?:[аеєиіїоуюяыэйь]*|[аяіиы]?[ам]ми|[аеєоиыюя]м|[аяи]х|[оеєії]в|[оеє]ві|[оеєи]го|[оеєи]му)$/u;

/** Two Slavic names without the vowels of their cases, where enough is left of both: «Україна», «Украіні». */
function withoutCase(
  names: readonly [string, string],
  language: KnownLanguage | undefined,
): readonly [string, string] {
  const [x, y] = names.map((name) => name.replace(/[аеєиіїоуюяыэйь]+$/u, ''));
  const isLong = x !== undefined && y !== undefined && Math.min(x.length, y.length) >= shortestName;
  return language !== 'en' && isLong ? [x, y] : names;
}

/** True where two words are one name that differs by vowels before its ending. */
export function isSameNameRespelt(a: Token, b: Token, language: KnownLanguage | undefined): boolean {
  const [x, y] = withoutCase([a.facts.folded, b.facts.folded], language);
  if (x === y || Math.abs(x.length - y.length) > 1 || x.charAt(0) !== y.charAt(0)) return false;
  if (language !== 'en' && isInflectedInside(a.facts.folded, b.facts.folded)) return false;
  // Both are dictionary words of their own: two different names.
  if (a.facts.concepts.length > 0 && b.facts.concepts.length > 0) return false;
  let start = 0;
  while (start < x.length && start < y.length && x[start] === y[start]) start++;
  let end = 0;
  while (end < x.length - start && end < y.length - start && x.at(-1 - end) === y.at(-1 - end)) end++;
  const [cutX, cutY] = [x.slice(start, x.length - end), y.slice(start, y.length - end)];
  if (cutX.length > 2 || cutY.length > 2) return false;
  // Endings change by case and number; what differs must stand before them.
  const isEnding =
    language === 'en' ? end < 1 : caseEnding.test(x.slice(start)) && caseEnding.test(y.slice(start));
  return !isEnding && [cutX, cutY].every((cut) => /^[aeiouyаеиоуіїєюяыэ]{0,2}$/u.test(cut));
}
