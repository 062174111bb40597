import { lettered } from '../../text/lettered.ts';
import type { SideReading } from '../reading.ts';
import { overlaps } from '../spans.ts';
import { gated, matchesOf } from '../words/gated.ts';
import type { PlainNumber } from './number-forms.ts';

// «кілька десятків», “a few dozen”, “tens of thousands”: amounts that say their order of magnitude and no count.

const patterns = [
  gated(
    lettered.giu`(?<![\p{L}\d])(?<count>(?:a )?(?:few|several|many|couple(?: of)?) )?(?<first>dozens?|tens|scores(?= of)|hundreds?|thousands?|millions?|billions?)(?: (?:of )?(?<second>hundreds?|thousands?|millions?|billions?))?(?!\p{L})`,
    'doze tens scor hund thou mill bill',
  ),
  gated(
    lettered.giu`(?<![\p{L}\d])(?<count>(?:(?:де)?кільк(?:а|ох|ом|ома)|нескольк(?:о|их|им|ими)|пар(?:а|у|ою|ой)|багато|багатьох|много|многие|многих) )?(?<first>(?:де)?кілька(?:десят|сот)|десятк(?:и|ів|ов|ам|ами|ах)|сот(?:ні|ни|ень|ен|ням|нями|нях)?|т[иы]сяч(?:і|и|ам|ами|ах)?|м(?:ільйон|иллион|ільярд|иллиард)(?:и|ы|ів|ов|ам|ами|ах))(?: (?<second>сотень|сотен|т[иы]сяч|м(?:ільйон|иллион|ільярд|иллиард)(?:ів|ов)))?(?!\p{L})`,
    'кіль декі деся сот сотн сото тися тыся міль милл',
  ),
];

const orders: readonly (readonly [number, RegExp])[] = [
  [10, /^(?:doz|tens|sco|дес|(?:де)?кількадес)/iu],
  [100, /^(?:hun|сот|(?:де)?кількасот)/iu],
  [1e3, /^(?:tho|т[иы]с)/iu],
  [1e6, /^(?:mil|міль?й|миллио)/iu],
  [1e9, /^(?:bil|мільяр|миллиа)/iu],
];

const orderOf = (word: string): number => orders.find(([, stem]) => stem.test(word))?.[0] ?? 1;

/** Forms that tell several without a word of count before them. */
const isSeveral = (word: string): boolean => /(?:s|[иыіь]|ен|[іо]в|ам|ами|ах|яч|десят|..сот)$/iu.test(word);

/** Marks the numbers that are vague multiples by their order of magnitude; what several words say together is one. */
export function joinVague(reading: SideReading, numbers: readonly PlainNumber[]): readonly PlainNumber[] {
  let joined = numbers;
  for (const match of patterns.flatMap((pattern) => matchesOf(reading, pattern))) {
    const { count, first = '', second } = match.groups ?? {};
    if (count === undefined && !isSeveral(first)) continue;
    const span = { startOffset: match.index, endOffset: match.index + match[0].length };
    const inside = joined.filter((number) => overlaps(number, span));
    // «п'ять десятків», «2–3 тисячі» are counted, «близько тисячі» is one thousand.
    const isCounted = inside.some(
      ({ startOffset, endOffset, bound }) =>
        startOffset < span.startOffset ||
        endOffset > span.endOffset ||
        (count === undefined && bound !== undefined),
    );
    if (isCounted) continue;
    const vague = orderOf(first) * (second === undefined ? 1 : orderOf(second));
    const own = second === undefined ? inside.at(-1) : undefined;
    const bound = inside[0]?.bound;
    const number: PlainNumber = {
      ...span,
      ...(bound === undefined ? {} : { bound }),
      value: own?.value ?? vague,
      vague,
      isOrdinal: false,
      precision: 'approximate',
      form: 'words',
      isPercent: inside.at(-1)?.isPercent ?? false,
      // “scores of” may be points of a game: tells nothing where the other side has no such amount.
      isWeak: inside.length === 0,
    };
    joined = [...joined.filter((one) => !inside.includes(one)), number];
  }
  return joined === numbers ? numbers : [...joined].sort((a, b) => a.startOffset - b.startOffset);
}
