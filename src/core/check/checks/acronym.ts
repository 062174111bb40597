import type { KnownLanguage, SlavicLanguage } from '../../model.ts';
import type { Gazetteer } from '../../names/gazetteer.ts';
import { observe } from '../issues.ts';
import type { PairCheck } from '../pair-check.ts';
import type { PairReading } from '../pair-reading.ts';
import type { SideReading, Token } from '../reading.ts';
import type { CheckKnowledge, PairIssue } from '../types.ts';
import {
  acronymsOf,
  fitsWordsBefore,
  isCopied,
  isSpeltOut,
  knownForms,
  staysLatin,
} from '../words/acronyms.ts';
import type { Acronym } from '../words/acronyms.ts';

/**
 * Compares acronyms of a Cyrillic and an English side: letters carried over one by one, left in Latin, others than the
 * known ones, not those of the words before them, and one acronym in two forms.
 */
export const acronymCheck: PairCheck = {
  id: 'acronym',
  run(reading, knowledge) {
    const [left, right] = [acronymsOf(reading.source), acronymsOf(reading.target)];
    if (left.length === 0 || right.length === 0) return [];
    const pair = openPair(reading);
    if (pair === undefined) return [];
    const open = openOnes(pair, knowledge);
    return [...comparedOneByOne(pair, open), ...unfitting(pair), ...unsteady(pair, open)];
  },
};

/** The two sides by alphabet, whichever is the source. */
interface AlphabetPair {
  readonly reading: PairReading;
  readonly cyrillic: SideReading;
  readonly english: SideReading;
  readonly language: SlavicLanguage;
}

function openPair(reading: PairReading): AlphabetPair | undefined {
  const { source, target } = reading;
  const [cyrillic, english] = target.language === 'en' ? [source, target] : [target, source];
  const { language } = cyrillic;
  if (english.language !== 'en' || (language !== 'uk' && language !== 'ru')) return undefined;
  return { reading, cyrillic, english, language };
}

type Kind = 'copied' | 'latin' | 'other' | 'unfitting' | 'unsteady';

function asIssue(
  { reading, cyrillic }: AlphabetPair,
  kind: Kind,
  own: readonly Token[],
  other: readonly Token[],
): PairIssue {
  const [source, target] = reading.source === cyrillic ? [own, other] : [other, own];
  return {
    checkId: 'acronym',
    category: 'terminology',
    kind,
    severity: 'minor',
    tier: 'more',
    source,
    target,
    message: observe(`check.acronym.${kind}`, [reading.source, source[0]], [reading.target, target[0]]),
  };
}

/** Acronyms that nothing on the other side is known to render. */
function openOnes(
  { cyrillic, english, language }: AlphabetPair,
  knowledge: CheckKnowledge,
): [Acronym[], Acronym[]] {
  const own = acronymsOf(cyrillic);
  const other = acronymsOf(english);
  const isAnswered = (a: Acronym, b: Acronym): boolean => areEquals(language, a, b, knowledge.gazetteer);
  return [
    own.filter(
      (a) => !other.some((b) => isAnswered(a, b)) && !isSpeltOut(a.letters, [language, 'en'], english),
    ),
    other.filter(
      (b) => !own.some((a) => isAnswered(a, b)) && !isSpeltOut(b.letters, ['en', language], cyrillic),
    ),
  ];
}

function comparedOneByOne(pair: AlphabetPair, [own, other]: readonly [Acronym[], Acronym[]]): PairIssue[] {
  const isLone = own.length === 1 && other.length === 1;
  const issues: PairIssue[] = [];
  const told = new Set<string>();
  for (const a of own) {
    for (const kind of ['latin', 'copied', 'other'] as const) {
      const b = other.find((one) => isOfKind(kind, pair, [a, one], isLone));
      if (b === undefined) continue;
      const key = `${a.letters} ${b.letters}`;
      if (!told.has(key)) issues.push(asIssue(pair, kind, [a.token], [b.token]));
      told.add(key);
      break;
    }
  }
  return issues;
}

function isOfKind(
  kind: 'latin' | 'copied' | 'other',
  pair: AlphabetPair,
  [a, b]: readonly [Acronym, Acronym],
  isLone: boolean,
): boolean {
  if (kind === 'latin') return a.isLatinKept && a.letters === b.letters && isLeftLatin(pair, a, b);
  if (a.isLatinKept) return false;
  return kind === 'copied' ? isCopy(pair, a, b) : isElse(pair, a, b, isLone);
}

/** Letters carried over one by one. What reads as a word is carried over so in the press (НАСА, СВАПО), unless another form is known. */
function isCopy({ language }: AlphabetPair, a: Acronym, b: Acronym): boolean {
  if (!isCopied(a.letters, b.letters)) return false;
  return (
    !readsAsWord(b.letters) ||
    knownForms(a.letters, language, 'en') !== undefined ||
    knownForms(b.letters, 'en', language) !== undefined
  );
}

const readsAsWord = (letters: string): boolean =>
  letters.length >= 4 && /[AEIOUY]/u.test(letters) && !/[^AEIOUY]{3}|^[^AEIOUYSTW]{2}/u.test(letters);

/** Known forms of fewer letters than this are too many-sided to hold another one against them. */
const leastSure = 3;
const sureShort = new Set(['IS', 'EU', 'UN', 'ИГ', 'ІД', 'ЕС', 'ЄС']);

const isSure = (letters: string): boolean => letters.length >= leastSure || sureShort.has(letters);

/** One of the two is known, with other letters than the unknown ones that stand in its place; or both are, and stand alone. */
function isElse(
  { cyrillic, english, language }: AlphabetPair,
  a: Acronym,
  b: Acronym,
  isLone: boolean,
): boolean {
  const distance = Math.abs(
    a.token.index / cyrillic.tokens.length - b.token.index / Math.max(1, english.tokens.length),
  );
  if (distance > nearness || staysLatin(b.letters)) return false;
  // “population-based cancer registry (PCR)”: its own words say what it is for.
  if (isExplained(cyrillic, a) || isExplained(english, b)) return false;
  const [here, there] = [isKnown(a, language, 'en'), isKnown(b, 'en', language)];
  if (here && there) return isLone && bodies.has(a.letters) && bodies.has(b.letters);
  return here !== there && isSure(here ? a.letters : b.letters);
}

const isExplained = (own: SideReading, one: Acronym): boolean =>
  one.isBracketed && fitsWordsBefore(own, one) === true;

/** Relative distance within which another acronym may stand for one. */
const nearness = 0.3;

/** Bodies of states and their unions: one of them in the place of another is another body, whatever else is known. */
const bodies: ReadonlySet<string> = new Set(
  (
    'СБУ ДБР НАБУ САП ГУР РНБО ЗСУ НБУ МЗС МВС ФСБ ГРУ СЗР СВР ФСО ГБР СНБО ВСУ МВД МИД МЧС ФБР ЦРУ АНБ ООН НАТО ЄС ЕС ' +
    'ОБСЄ ОБСЕ МАГАТЕ МАГАТЭ ВООЗ ВОЗ МВФ СОТ ВТО СНД СНГ ОДКБ ШОС БРІКС БРИКС ПАРЄ ПАСЕ ЄСПЛ ЕСПЧ ' +
    'SBU SBI DBR NABU SAPO HUR GUR NSDC AFU NBU MFA FSB GRU SVR FSO FBI CIA NSA UN NATO EU OSCE IAEA WHO IMF WTO CIS ' +
    'CSTO SCO BRICS PACE ECHR'
  ).split(' '),
);

const isKnown = ({ letters, token }: Acronym, from: KnownLanguage, to: KnownLanguage): boolean =>
  knownForms(letters, from, to) !== undefined || token.facts.concepts.length > 0;

function isLeftLatin(pair: AlphabetPair, a: Acronym, b: Acronym): boolean {
  const isBesideLatin = [a.token.index - 1, a.token.index + 1].some((at) => {
    const one = pair.cyrillic.tokens[at];
    return one?.isForeignScript === true && !one.isNumber;
  });
  if (isBesideLatin || staysLatin(a.letters)) return false;
  const known = knownForms(b.letters, 'en', pair.language);
  if (known !== undefined) return isSure(b.letters);
  return a.isBracketed && b.isBracketed && isOfCommonWords(pair.english, b);
}

/** “vertebral fractures (VF)”: the letters stand for words in small letters, so for no name. */
const isOfCommonWords = (own: SideReading, one: Acronym): boolean =>
  fitsWordsBefore(own, one) === true && own.tokens[one.token.index - 1]?.isCapitalised === false;

/** By the lexicon, the gazetteer or the table of acronyms the two are one. */
function areEquals(
  language: SlavicLanguage,
  a: Acronym,
  b: Acronym,
  gazetteer: Gazetteer | undefined,
): boolean {
  if (a.isLatinKept) return false;
  if (a.token.facts.concepts.some((concept) => b.token.facts.concepts.includes(concept))) return true;
  if (knownForms(a.letters, language, 'en')?.has(b.letters) === true) return true;
  return isNamedSo(gazetteer, [a.letters, language], [b.letters, 'en']);
}

function isNamedSo(
  gazetteer: Gazetteer | undefined,
  [letters, from]: readonly [string, KnownLanguage],
  [others, to]: readonly [string, KnownLanguage],
): boolean {
  return (
    gazetteer?.named(letters, from).some((entry) => entry[to].some((form) => form.text === others)) === true
  );
}

/** Letters in brackets that are not those of the words before them, where the other side's are. */
function unfitting(pair: AlphabetPair): PairIssue[] {
  const own = acronymsOf(pair.cyrillic).filter((one) => one.isBracketed);
  const other = acronymsOf(pair.english).filter((one) => one.isBracketed);
  if (own.length !== other.length) return [];
  return own.flatMap((a, at) => {
    const b = other[at];
    if (b === undefined || a.isLatinKept) return [];
    // СВАПО, SWAPO: a name carried over as it sounds fits its own language's words only.
    const [here, there] = [fitsWordsBefore(pair.cyrillic, a), fitsWordsBefore(pair.english, b)];
    const isOdd =
      (here === true && there === false) ||
      (here === false && there === true && !isCopied(a.letters, b.letters));
    return isOdd ? [asIssue(pair, 'unfitting', [a.token], [b.token])] : [];
  });
}

/** One acronym here in two forms there, or two here in one form there, in the same order. */
function unsteady(pair: AlphabetPair, [own, other]: readonly [Acronym[], Acronym[]]): PairIssue[] {
  if (own.length !== other.length || own.some((one) => one.isLatinKept)) return [];
  for (const [at, a] of own.entries()) {
    const b = other[at];
    for (let next = at + 1; next < own.length; next++) {
      const [c, d] = [own[next], other[next]];
      if (b === undefined || c === undefined || d === undefined) continue;
      if ((a.letters === c.letters) === (b.letters === d.letters)) continue;
      return [asIssue(pair, 'unsteady', [a.token, c.token], [b.token, d.token])];
    }
  }
  return [];
}
