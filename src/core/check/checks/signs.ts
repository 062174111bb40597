import { lettered } from '../../text/lettered.ts';
import { allMatches } from '../../text/matches.ts';
import type { Span } from '../../model.ts';
import { observe } from '../issues.ts';
import type { PairCheck } from '../pair-check.ts';
import type { PairReading } from '../pair-reading.ts';
import type { SideReading } from '../reading.ts';
import type { PairIssue } from '../types.ts';

/** Finds signs at numbers that one side lacks (66±7, 65+), sentences run together without a space, and spaces inside brackets. */
export const signCheck: PairCheck = {
  id: 'punctuation',
  run(reading) {
    return (['source', 'target'] as const).flatMap((side) => [
      ...lostSigns(reading, side),
      ...oddSpaces(reading, side),
    ]);
  },
};

type Side = 'source' | 'target';

const otherSide = (side: Side): Side => (side === 'source' ? 'target' : 'source');

interface Sign {
  /** The sign with the number before it, which is the first group. */
  readonly pattern: RegExp;
  /** What says the same in words. */
  readonly words: RegExp;
}

const signs: readonly Sign[] = [
  {
    pattern: /(\d[\d.,]*)\s?(?:±|\+\/[-–−])\s?\d/gu,
    words: /±|\+\/[-–−]|plus (?:or|and|\/) minus|плюс(?:\s|-|\/)*(?:чи |або |или )?м[іи]нус/iu,
  },
  {
    pattern: /(?<![\d+(])(\d{1,3})\+(?![\d+])/gu,
    words:
      /\+|over|old|more|above|least|plus|later|beyond|elder|aged|від|понад|більш|старш|плюс|вище|щонайменше|від|свыше|более|больше|старше|выше|минимум|не мене|от /iu,
  },
];

/** Signs at a number that stands bare on the other side. */
function lostSigns(reading: PairReading, side: Side): PairIssue[] {
  const own = reading[side];
  const other = reading[otherSide(side)];
  if (!/[±+]/u.test(own.text)) return [];
  return signs.flatMap(({ pattern, words }) => {
    if (words.test(other.text)) return [];
    return allMatches(own.text, pattern).flatMap((match): PairIssue[] => {
      const there = findNumber(other.text, match[1] ?? '');
      if (there === undefined) return [];
      const here = { startOffset: match.index, endOffset: match.index + match[0].length };
      const [a, b] = side === 'source' ? [here, there] : [there, here];
      return [
        {
          checkId: 'punctuation',
          category: 'number',
          kind: 'sign',
          severity: 'minor',
          tier: 'more',
          source: [a],
          target: [b],
          message: observe('check.number.sign', [reading.source, a], [reading.target, b]),
        },
      ];
    });
  });
}

/** The same number in digits, whichever mark parts its decimals. */
function findNumber(text: string, number: string): Span | undefined {
  const digits = number.replace(/[.,]+$/u, '');
  for (const match of allMatches(text, /\d+(?:[.,]\d+)*/gu)) {
    if (match[0].replaceAll(',', '.') === digits.replaceAll(',', '.'))
      return { startOffset: match.index, endOffset: match.index + match[0].length };
  }
  return undefined;
}

/** «міста.Після», “city.After”: two letters, a stop and a capital in one alphabet. */
const runTogether =
  /(?<=[\p{Script=Cyrillic}»”]{2})[.!?](?=\p{Lu}(?<=\p{Script=Cyrillic})\p{Ll})|(?<=[a-z]{2})[.!?](?=[A-Z][a-z]+[ ,])/gu;
const spacedBracket = lettered.gu`\(\s+(?=\p{L})|(?<=\p{L})\s+\)`;

/** «вселенная-это», «на самом деле-на»: a hyphen without spaces where a dash parts two clauses. */
const hyphenForDash =
  /(?<=\p{Script=Cyrillic}{3})(?<!(?<!\p{L})[Кк]о[еє])[-‑](?:это|це|на|по|но|але|що|что|и|і|а|в|у|к|с|з|из|он|она|они|він|вона|вони|мы|ми|для|от|від|как|як|где|де|не)(?=\s)/gu;

/** “ofMRI”: a short word grown on to the letters of an acronym. */
const grownTogether =
  /(?<![\p{L}\d])(?:of|in|the|and|for|with|by|from|to|was|were)(?=[A-Z]{2,7}(?![\p{L}\d]))/gu;

const oddities: readonly { readonly pattern: RegExp; readonly sign: RegExp }[] = [
  { pattern: runTogether, sign: /[.!?]\p{Lu}/u },
  { pattern: spacedBracket, sign: /\(\s|\s\)/u },
  { pattern: grownTogether, sign: /[a-z][A-Z]{2}/u },
  { pattern: hyphenForDash, sign: /\p{Script=Cyrillic}[-‑]\p{Script=Cyrillic}{1,4}\s/u },
];

/** Sentences run together and spaces inside brackets, where the other side has neither. */
function oddSpaces(reading: PairReading, side: Side): PairIssue[] {
  const own = reading[side];
  const other = reading[otherSide(side)];
  return oddities.flatMap(({ pattern, sign }) => {
    // Both patterns look behind every letter; their bare signs are in few texts.
    if (!sign.test(own.text) || count(other, pattern) > 0) return [];
    return allMatches(own.text, pattern)
      .slice(0, 1)
      .map((match): PairIssue => {
        const span = { startOffset: match.index, endOffset: match.index + match[0].length };
        return {
          checkId: 'punctuation',
          category: 'punctuation',
          kind: 'spacing',
          severity: 'minor',
          tier: 'more',
          source: side === 'source' ? [span] : [],
          target: side === 'target' ? [span] : [],
          message: { key: 'check.language.spacing', params: { words: around(own.text, span) } },
        };
      });
  });
}

const count = ({ text }: SideReading, pattern: RegExp): number => allMatches(text, pattern).length;

/** UTF-16 units on either side that show where a space stands or is wanting. */
const shownAround = 12;

const around = (text: string, { startOffset, endOffset }: Span): string =>
  text.slice(Math.max(0, startOffset - shownAround), endOffset + shownAround).trim();
