import { lettered } from '../../text/lettered.ts';
import type { KnownLanguage, Span } from '../../model.ts';
import { readGrown } from '../../values/quantity-adjectives.ts';
import { observe } from '../issues.ts';
import type { PairCheck } from '../pair-check.ts';
import type { PairReading } from '../pair-reading.ts';
import type { SideReading, Token } from '../reading.ts';
import type { PairIssue } from '../types.ts';
import { readNumbers } from '../values/quantities.ts';
import { mayStart, startsOf } from '../words/starts.ts';

/**
 * Compares what stands around equal and absent numbers: amounts grown into one word («дванадцятигодинний», “ten hours”),
 * a number of people against nobody, and one amount of two different things (tonnes of maize, tonnes of wheat).
 */
export const amountsCheck: PairCheck = {
  id: 'number',
  run(reading) {
    return [...grownAmounts(reading), ...noneAgainstSome(reading), ...otherGoods(reading)];
  },
};

type Side = 'source' | 'target';
const sides: readonly (readonly [Side, Side])[] = [
  ['source', 'target'],
  ['target', 'source'],
];

interface Found {
  readonly side: Side;
  readonly own: Span;
  readonly other: Span;
  readonly kind: string;
}

function asIssue(
  { source, target }: PairReading,
  { side, own, other, kind }: Found,
  category: 'number' | 'mistranslation',
): PairIssue {
  const [here, there] = side === 'source' ? [own, other] : [other, own];
  return {
    checkId: 'number',
    category,
    kind,
    severity: 'minor',
    tier: 'more',
    source: [here],
    target: [there],
    message: observe(
      category === 'number' ? 'check.number.differ' : 'check.number.goods',
      [source, here],
      [target, there],
    ),
  };
}

const wordsAt = (reading: SideReading, { startOffset, endOffset }: Span): string =>
  reading.text.slice(startOffset, endOffset);

/** A length of time told by an adjective here and by a number with its unit there, with no equal amount on either side. */
function grownAmounts(reading: PairReading): PairIssue[] {
  return sides.flatMap(([side, otherSide]) => {
    const { language, text } = reading[side];
    if (language !== 'uk' && language !== 'ru') return [];
    const other = reading[otherSide];
    const amounts = readNumbers(other).filter((number) => number.unit !== undefined);
    if (amounts.length === 0) return [];
    const grown = readGrown(text, language);
    if (grown.length === 0) return [];
    const theirs = other.language === undefined ? [] : readGrown(other.text, other.language);
    return grown.flatMap(({ startOffset, endOffset, amount, unit }): PairIssue[] => {
      const sameUnit = amounts.filter((number) => number.unit?.unit === unit.name);
      const isSaid =
        sameUnit.some((number) => number.value === amount) ||
        theirs.some((one) => one.unit.name === unit.name && one.amount === amount);
      const own = readNumbers(reading[side]).some((one) =>
        sameUnit.some((number) => number.value === one.value),
      );
      const [there] = sameUnit;
      return isSaid || own || there === undefined || sameUnit.length > 1
        ? []
        : [
            asIssue(
              reading,
              { side, own: { startOffset, endOffset }, other: there, kind: 'grown' },
              'number',
            ),
          ];
    });
  });
}

type Words = Readonly<Record<KnownLanguage, RegExp>>;

/** Nobody, of people to whom something happened. */
const nobody: Words = {
  uk: lettered.iu`(?<!\p{L})(?:ніхто|жод(?:ен|ної|на|ного)|(?:постраждал|поранен|загибл|жертв|потерпіл)\p{L}* (?:немає|нема|не було))(?!\p{L})`,
  ru: lettered.iu`(?<!\p{L})(?:никто|ни од(?:ин|на|ного)|(?:пострадавш|ранен|погибш|жертв)\p{L}* (?:нет|не было))(?!\p{L})`,
  en: lettered.iu`(?<!\p{L})(?:nobody|no one|no-one|none|no (?:injuries|casualties|victims|deaths|one)|no \p{L}+ (?:was|were) (?:hurt|injured|killed|wounded))(?!\p{L})`,
};
const harmed: Words = {
  uk: lettered.iu`(?<!\p{L})(?:постражда|поранен|загин|загибл|вбит|жертв|потерпіл|травмован)`,
  ru: lettered.iu`(?<!\p{L})(?:пострада|ранен|погиб|убит|жертв|травмирован|раненых)`,
  en: lettered.iu`(?<!\p{L})(?:hurt|injur|wound|kill|dead|died|casualt|victim)`,
};

/** Beginnings of the words above, without which nobody is sought. */
const harmedStarts: Readonly<Record<KnownLanguage, readonly number[]>> = {
  uk: startsOf('пост пора заги вбит жерт поте трав'),
  ru: startsOf('пост пора поги убит жерт трав ране'),
  en: startsOf('hurt inju woun kill dead died casu vict'),
};

/** “three people were hurt” against «ніхто не постраждав»: a number of people against none. */
function noneAgainstSome(reading: PairReading): PairIssue[] {
  return sides.flatMap(([side, otherSide]) => {
    const [own, other] = [reading[side], reading[otherSide]];
    if (own.language === undefined || other.language === undefined) return [];
    if (!mayStart(own.starts, harmedStarts[own.language])) return [];
    const none = nobody[own.language].exec(own.text);
    if (none === null || !harmed[own.language].test(own.text) || nobody[other.language].test(other.text))
      return [];
    const harm = harmed[other.language].exec(other.text);
    if (harm === null || hasNumberNear(own, harmed[own.language])) return [];
    const number = numberNear(other, harm.index);
    return number === undefined
      ? []
      : [
          asIssue(
            reading,
            {
              side,
              own: { startOffset: none.index, endOffset: none.index + none[0].length },
              other: number,
              kind: 'none',
            },
            'number',
          ),
        ];
  });
}

/** Characters between a number of people and what happened to them. */
const reachChars = 40;

const numberNear = (reading: SideReading, at: number): Span | undefined =>
  readNumbers(reading).find(
    (number) =>
      number.unit === undefined &&
      !number.number.isOrdinal &&
      number.value >= 1 &&
      number.startOffset < at &&
      at - number.endOffset < reachChars &&
      !/[.!?;:,]/u.test(reading.text.slice(number.endOffset, at)),
  );

function hasNumberNear(reading: SideReading, words: RegExp): boolean {
  const at = words.exec(reading.text)?.index ?? -1;
  return numberNear(reading, at) !== undefined;
}

/** One amount in one unit, of a noun here and of an unrelated noun there. */
function otherGoods(reading: PairReading): PairIssue[] {
  if (reading.isSameLanguage) return [];
  const { source, target } = reading;
  const theirs = readNumbers(target);
  return readNumbers(source).flatMap((number): PairIssue[] => {
    if (number.unit === undefined) return [];
    const same = theirs.filter((one) => one.value === number.value && one.unit?.unit === number.unit?.unit);
    const [only] = same;
    if (only === undefined || same.length > 1) return [];
    const [here, there] = [goodsBehind(source, number.unitSpan), goodsBehind(target, only.unitSpan)];
    if (here === undefined || there === undefined || areRelated(reading, here, there)) return [];
    return [asIssue(reading, { side: 'source', own: here, other: there, kind: 'goods' }, 'mistranslation')];
  });
}

/** «тонн кукурудзи», “tonnes of maize”: the noun right behind the unit. */
function goodsBehind(reading: SideReading, unit: Span | undefined): Token | undefined {
  if (unit === undefined) return undefined;
  const next = reading.tokens.filter((token) => token.startOffset >= unit.endOffset).slice(0, 2);
  const noun = reading.language === 'en' ? (next[0]?.text === 'of' ? next[1] : undefined) : next[0];
  if (noun === undefined || noun.isCapitalised || noun.isNumber || noun.facts.equivalentCount === 0)
    return undefined;
  if (
    wordsAt(reading, { startOffset: unit.endOffset, endOffset: noun.startOffset })
      .replace(/of/u, '')
      .trim() !== ''
  )
    return undefined;
  const kinds = new Set(
    noun.facts.concepts.slice(0, noun.facts.equivalentCount).map((id) => reading.lexicon?.partOf(id)),
  );
  return kinds.size === 1 && kinds.has('noun') ? noun : undefined;
}

/** The two nouns share a gloss, or one of them is rendered somewhere else on the other side. */
function areRelated({ links, source, target }: PairReading, a: Token, b: Token): boolean {
  const stems = new Set([...a.facts.direct, ...a.facts.indirect]);
  if ([...b.facts.direct, ...b.facts.indirect].some((stem) => stems.has(stem))) return true;
  if (a.facts.concepts.some((id) => b.facts.concepts.includes(id))) return true;
  const isTied = (reading: SideReading, token: Token, ties: Int32Array): boolean =>
    reading.tokens.includes(token) && (links.links[ties[token.index] ?? -1]?.quality ?? 0) > 0.5;
  return isTied(source, a, links.ofSource) || isTied(target, b, links.ofTarget);
}
