import { russianSpellings } from '../../names/russian-spelling.ts';
import { observe } from '../issues.ts';
import type { PairCheck } from '../pair-check.ts';
import type { PairReading } from '../pair-reading.ts';
import { stretchesOf } from '../quotes/stretches.ts';
import type { Stretch } from '../quotes/stretches.ts';
import type { Token } from '../reading.ts';
import type { PairIssue } from '../types.ts';

/** Finds a ship, firm or paper whose name in quotation marks differs by a letter between Ukrainian and Russian. */
export const titleCheck: PairCheck = {
  id: 'name',
  run(reading) {
    const { source, target } = reading;
    const isForward = source.language === 'uk' && target.language === 'ru';
    if (!isForward && !(source.language === 'ru' && target.language === 'uk')) return [];
    const names = stretchesOf(target).filter(isName);
    return stretchesOf(source)
      .filter(isName)
      .flatMap((here) => {
        const issues = names.flatMap((there) => compare(reading, here, there, isForward));
        const isThere = names.some((there) => isSame(here, there, isForward));
        return isThere ? [] : issues.slice(0, 1);
      });
  },
};

/** Two to four words, each with a capital. */
const isName = ({ tokens }: Stretch): boolean =>
  tokens.length >= 2 && tokens.length <= 4 && tokens.every((token) => token.isCapitalised);

const folded = (word: string): string => word.toLowerCase().replaceAll('ё', 'е');

function isEqual(here: Token, there: Token, isForward: boolean): boolean {
  const [ukrainian, russian] = isForward ? [here, there] : [there, here];
  return russianSpellings(ukrainian.text).some((word) => folded(word) === folded(russian.text));
}

const isSame = (here: Stretch, there: Stretch, isForward: boolean): boolean =>
  here.tokens.length === there.tokens.length &&
  here.tokens.every((token, at) => isEqual(token, there.tokens[at]!, isForward));

/** All words but one are letter for letter the same; the one that is not begins with the same two letters. */
function compare(
  { source, target }: PairReading,
  here: Stretch,
  there: Stretch,
  isForward: boolean,
): PairIssue[] {
  if (here.tokens.length !== there.tokens.length) return [];
  const other = here.tokens.flatMap((token, at) => {
    const partner = there.tokens[at];
    return partner === undefined || isEqual(token, partner, isForward) ? [] : [[token, partner] as const];
  });
  const [pair] = other;
  if (pair === undefined || other.length > 1) return [];
  const [a, b] = pair;
  if (folded(a.text).slice(0, 2) !== folded(b.text).slice(0, 2)) return [];
  return [
    {
      checkId: 'name',
      category: 'name',
      kind: 'title',
      severity: 'minor',
      tier: 'more',
      source: [a],
      target: [b],
      message: observe('check.name.spelled', [source, a], [target, b]),
    },
  ];
}
