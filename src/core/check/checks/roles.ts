import { lettered } from '../../text/lettered.ts';
import { allMatches } from '../../text/matches.ts';
import { candidateLemmas } from '../../inflect/inflect.ts';
import type { KnownLanguage, Span } from '../../model.ts';
import { editDistance, nameSkeleton } from '../../romanize/skeleton.ts';
import { foldWord } from '../../text/fold.ts';
import { observe } from '../issues.ts';
import type { PairCheck } from '../pair-check.ts';
import type { PairReading } from '../pair-reading.ts';
import type { SideReading, Token } from '../reading.ts';
import type { PairIssue } from '../types.ts';
import { remember } from '../words/memo.ts';
import { slotQuality } from '../words/slots.ts';
import { partBits } from '../words/word-parts.ts';

/**
 * Finds what changed places: who acts on whom («Україна атакувала Росію» and “Russia attacked Ukraine”), where from and
 * where to, and “23 of 25” against «25 із 23». Names and numbers are the same on both sides, so that no other check
 * sees them. Told only of clauses plain enough to be read by case, order and preposition.
 */
export const roleCheck: PairCheck = {
  id: 'roles',
  isBySentence: true,
  run(reading) {
    return [...changedRoles(reading), ...changedNumbers(reading)];
  },
};

/** A name in one clause of each side. */
interface Name {
  readonly here: Token;
  readonly there: Token;
}

/** Words between two names of a clause, at most; and where what is given stands between giver and taker. */
const widest = 8;
const widestGift = 12;

function changedRoles(reading: PairReading): PairIssue[] {
  const names = tiedNames(reading);
  for (const [at, first] of names.entries()) {
    for (const second of names.slice(at + 1)) {
      const here = relationOf(reading.source, first.here, second.here, [first.there.text, second.there.text]);
      const there = relationOf(reading.target, first.there, second.there, [
        first.here.text,
        second.here.text,
      ]);
      if (here === undefined || there === undefined || here.kind !== there.kind) continue;
      if (here.isForward === there.isForward) continue;
      return [
        issueOf(reading, here.kind, [spanOf(first.here, second.here)], [spanOf(first.there, second.there)]),
      ];
    }
  }
  return [];
}

/** Capitalised words that both sides have, tied by more than their place. */
function tiedNames({ source, target, links }: PairReading): Name[] {
  return links.links.flatMap(({ source: left, target: right, quality }): Name[] => {
    const [here, there] = [source.tokens[left.at(-1) ?? -1], target.tokens[right.at(-1) ?? -1]];
    const isName =
      quality > slotQuality && here !== undefined && there !== undefined && isNamed(here) && isNamed(there);
    return isName ? [{ here, there }] : [];
  });
}

const isNamed = (token: Token): boolean =>
  token.isCapitalised && !token.isNumber && !token.isForeignScript && token.text.length > 2;

/** What a clause says of two names. */
interface Relation {
  readonly kind: 'deed' | 'way';
  /** The first name acts on the second; the way leads from the first to the second. */
  readonly isForward: boolean;
}

/** What a clause says of two names; undefined where it is not plain. partners: how the other side writes the two. */
export function relationOf(
  own: SideReading,
  first: Token,
  second: Token,
  partners: readonly [string, string],
): Relation | undefined {
  const [left, right] = first.index < second.index ? [first, second] : [second, first];
  if (left.sentence !== right.sentence || right.index - left.index < 2) return undefined;
  if (right.index - left.index > (own.language === 'en' ? widestGift : widest)) return undefined;
  const between = own.text.slice(left.endOffset, right.startOffset);
  if (/[,;:()«»“”"„—–\n]/u.test(between)) return undefined;
  const way = wayOf(own, first, second);
  if (way !== undefined) return { kind: 'way', isForward: way };
  const deed =
    own.language === 'en'
      ? englishDeed(own, left, right, between) && first === left
      : slavicDeed(own, [first, second], partners, between);
  return deed === undefined ? undefined : { kind: 'deed', isForward: deed };
}

const from: Readonly<Record<KnownLanguage, RegExp>> = {
  uk: lettered.iu`(?:^|[^\p{L}])(?:з|із|зі|від)\s$`,
  ru: lettered.iu`(?:^|[^\p{L}])(?:из|от|с|со)\s$`,
  en: /\bfrom\s(?:the\s)?$/iu,
};
const towards: Readonly<Record<KnownLanguage, RegExp>> = {
  uk: lettered.iu`(?:^|[^\p{L}])(?:до|в|у|на)\s$`,
  ru: lettered.iu`(?:^|[^\p{L}])(?:в|во|до|на|к|ко)\s$`,
  en: /\b(?:to|into|towards?)\s(?:the\s)?$/iu,
};

/** True = the way leads from the first to the second, false = the other way round. */
function wayOf(own: SideReading, first: Token, second: Token): boolean | undefined {
  const { language, text } = own;
  if (language === undefined) return undefined;
  const before = (token: Token): string => text.slice(Math.max(0, token.startOffset - 12), token.startOffset);
  const leads = (a: Token, b: Token): boolean =>
    from[language].test(before(a)) && towards[language].test(before(b));
  return leads(first, second) ? true : leads(second, first) ? false : undefined;
}

/** Words that make another relation of “A … B” than that of a deed and its object. */
const englishTurns = lettered.iu`(?<!\p{L})(?:by|of|from|in|to|with|for|and|or|nor|but|that|who|which|whom|as|over|between|into|about|after|before|than|while|when|if|because|near|via|through|under|during|['’]s|s['’]|be|is|are|was|were|been|being)(?!\p{L})`;

/** “has sold ten boats to”: what stands between one who gives and one who takes. */
const giving =
  /^\s(?:has |have |had |will |already )*(?:sold|sells?|gave|gives?|given|hand(?:s|ed)(?: over)?|s[ae]n[dt]s?|suppl(?:ies|ied)|provide[sd]?|deliver(?:s|ed)|donate[sd]?|transfer(?:s|red)|promise[sd]?|offer(?:s|ed)|return(?:s|ed)|lent|lends?|ship(?:s|ped)|pa(?:id|ys)|grant(?:s|ed)|lease[sd]?|cede[sd]?|allocate[sd]?|pledge[sd]?)\s(?<gift>.*\s)?to\s(?:the\s)?$/u;

/** “A attacked B”, “A sold boats to B”: an active verb and nothing else of weight between; null verbs are not told. */
function englishDeed(own: SideReading, left: Token, right: Token, between: string): true | undefined {
  const gift = giving.exec(between);
  if (gift !== null)
    return englishTurns.test(gift.groups?.['gift'] ?? '') || isInsidePhrase(own, left) ? undefined : true;
  if (right.index - left.index > widest || englishTurns.test(between)) return undefined;
  const words = own.tokens.slice(left.index + 1, right.index);
  // A name that owns or describes the next word does not act: “Ukraine border guards stopped Russia”.
  if (words.some((word) => word.isCapitalised)) return undefined;
  const after = own.text.slice(right.endOffset, right.endOffset + 2);
  if (/^['’]/u.test(after) || isInsidePhrase(own, left)) return undefined;
  return words.some((word) => word.facts.verb !== null || /(?:ed|s)$/u.test(word.text)) ? true : undefined;
}

/** “in Ukraine”, “of Russia”: a name behind a preposition does not act. */
const isInsidePhrase = (own: SideReading, name: Token): boolean =>
  lettered.u`(?<!\p{L})(?:[Ii]n|of|[Ff]rom|to|by|with|[Ff]or|[Oo]n|at|near|against|and|between|over|about|under)\s(?:the\s|(?!\p{L}+day|January|February|March|April|May|June|July|August|September|October|November|December)\p{Lu}\p{L}+\s)?$`.test(
    own.text.slice(Math.max(0, name.startOffset - 24), name.startOffset),
  );

/** Passive and reflexive verbs, whose subject is not the one who acts. */
const slavicTurns = lettered.iu`(?<!\p{L})\p{L}{3,}(?:ся|сь|но|то|ний|на|ні|нный|нная|нные|ена|ено|ены|ан|ана|аны)(?!\p{L})|(?<!\p{L})(?:і|й|та|и|або|или|чи|що|что|який|яка|яке|які|который|которая|которые|як|как|ніж|чем|у|в|із|з|зі|от|від|из|с|до|для|про|о|об|від|над|за|під|под|щоб|чтобы)(?!\p{L})`;

/** Small words that a subject may stand behind. */
const beforeSubject = /^(?:а|але|і|й|та|що|бо|но|и|что|же|ж|коли|когда|якщо|если|також|также|тоді|тогда)$/iu;

/** Who acts by case: true = the first, false = the second. */
function slavicDeed(
  own: SideReading,
  [first, second]: readonly [Token, Token],
  partners: readonly [string, string],
  between: string,
): boolean | undefined {
  const left = Math.min(first.index, second.index);
  const right = Math.max(first.index, second.index);
  if (slavicTurns.test(between) || !own.tokens.slice(left + 1, right).some(isVerb)) return undefined;
  const [a, b] = [formOf(own, first, partners[0]), formOf(own, second, partners[1])];
  if (a === b || a === undefined || b === undefined) return undefined;
  const [subject, object] = a === 'base' ? [first, second] : [second, first];
  if (!isObject(own, object)) return undefined;
  const before = own.tokens[subject.index - 1];
  // A subject stands behind no preposition.
  if (
    before?.facts.isFunction === true &&
    before.sentence === subject.sentence &&
    !beforeSubject.test(before.text)
  ) {
    return undefined;
  }
  return a === 'base';
}

/** Right behind a verb or where a sentence opens: behind a noun the name tells whose it is («влада Каліфорнії»). */
function isObject(own: SideReading, name: Token): boolean {
  const before = own.tokens[name.index - 1];
  if (before === undefined || before.sentence !== name.sentence) return true;
  return isVerb(before);
}

const isVerb = ({ facts }: Token): boolean => facts.verb !== null || (facts.parts & partBits.verb) !== 0;

/** Whether a name stands as the dictionary has it or in another case; undefined = it cannot be told. */
function formOf(own: SideReading, name: Token, partner: string): 'base' | 'oblique' | undefined {
  const { language, lexicon } = own;
  if (language !== 'uk' && language !== 'ru') return undefined;
  const { folded } = name.facts;
  const known = lexicon?.lemmasOf(name.text, language) ?? [];
  if (known.length > 0)
    return known.some((lemma) => foldWord(lemma, language) === folded) ? 'base' : 'oblique';
  const asIs = likeness(folded, partner);
  const best = Math.max(
    asIs,
    ...candidateLemmas(folded, language).map(({ lemma }) => likeness(lemma, partner)),
  );
  if (best < 0.75) return undefined;
  return best > asIs ? 'oblique' : 'base';
}

const skeletonOf = remember(nameSkeleton);

/** 0…1 by the letters of two name words, endings included: they tell the case. */
function likeness(first: string, second: string): number {
  const [a, b] = [skeletonOf(first), skeletonOf(second)];
  return 1 - editDistance(a, b) / Math.max(1, a.length, b.length);
}

const spanOf = (a: Span, b: Span): Span => ({
  startOffset: Math.min(a.startOffset, b.startOffset),
  endOffset: Math.max(a.endOffset, b.endOffset),
});

const issueOf = (
  { source, target }: PairReading,
  kind: 'deed' | 'way' | 'numbers',
  here: readonly Span[],
  there: readonly Span[],
): PairIssue => ({
  checkId: 'roles',
  category: kind === 'numbers' ? 'number' : 'mistranslation',
  kind: `roles-${kind}`,
  severity: 'major',
  // No alarm on thirty thousand clean pairs: both readings have to be plain.
  tier: 'shown',
  source: here,
  target: there,
  message: observe('check.roles.differ', [source, here[0]], [target, there[0]]),
});

/** “23 of 25”, «23 із 25»; the first number is the part. */
const partOfWhole = lettered.gu`(?<![\p{L}\d.,])(\d{1,6})\s(?:із|з|из|of|out\sof)\s(?:\p{L}+\s)?(\d{1,6})(?![\d]|[.,]\d)`;

function changedNumbers(reading: PairReading): PairIssue[] {
  const { source, target } = reading;
  const read = ({ text }: SideReading): RegExpExecArray[] =>
    /\d/u.test(text) ? allMatches(text, partOfWhole) : [];
  const right = read(target);
  if (right.length === 0) return [];
  return read(source).flatMap((here) => {
    const there = right.find((one) => one[1] === here[2] && one[2] === here[1] && one[1] !== one[2]);
    if (there === undefined) return [];
    const span = (match: RegExpExecArray): Span => ({
      startOffset: match.index,
      endOffset: match.index + match[0].length,
    });
    return [issueOf(reading, 'numbers', [span(here)], [span(there)])];
  });
}
