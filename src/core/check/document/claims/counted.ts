import { observe } from '../../issues.ts';
import type { PairReading } from '../../pair-reading.ts';
import type { SideReading } from '../../reading.ts';
import type { PairIssue } from '../../types.ts';
import { readNumbers } from '../../values/quantities.ts';
import type { ReadNumber } from '../../values/quantities.ts';
import { agreeAbout, isDayOfMonth } from '../both-true.ts';
import { countedNoun } from '../counts.ts';
import { anchorsOf, partnersOf } from './anchors.ts';

/** Words in common beside the counted one. */
const leastBeside = 1;

/**
 * Finds a thing that two sentences count differently, whatever else they count: “two tanks” beside «три резервуари». The words
 * behind both numbers are tied, or both numbers have one unit.
 * rounding: how far a rounded number may be off, as a share.
 */
export function findCounted(reading: PairReading, rounding: number): PairIssue[] {
  const { source, target } = reading;
  const [left, right] = [plainCounts(source), plainCounts(target)];
  if (left.length === 0 || right.length === 0) return [];
  const anchors = anchorsOf(reading);
  return left
    .flatMap((here): PairIssue[] => {
      if (right.some((one) => isEqual(here, one) && !areOpposed(here, one))) return [];
      const noun = countedNoun(source, here);
      const there = right.find((one) => {
        const isTold = left.some((other) => isEqual(other, one) && !areOpposed(other, one));
        if (isTold || (!areOpposed(here, one) && agreeAbout(here, one, rounding))) return false;
        if (here.unit !== undefined || one.unit !== undefined) return here.unit?.unit === one.unit?.unit;
        const other = countedNoun(target, one);
        return (
          noun !== undefined &&
          other !== undefined &&
          partnersOf(reading, 'source', noun).some(({ index }) => index === other.index)
        );
      });
      if (there === undefined) return [];
      const beside = anchors.filter((anchor) => anchor.here.index !== noun?.index).length;
      if (beside < (here.unit === undefined ? leastBeside : leastBeside + 1)) return [];
      return [
        {
          checkId: 'number',
          category: 'number',
          kind: 'count',
          severity: 'minor',
          tier: 'more',
          source: [here],
          target: [there],
          message: observe('check.number.differ', [source, here], [target, there]),
        },
      ];
    })
    .slice(0, 1);
}

/** “At least forty” and “up to forty” leave nothing but forty open. */
const areOpposed = (a: ReadNumber, b: ReadNumber): boolean =>
  isEqual(a, b) &&
  ((isLower(a) && isUpper(b)) || (isUpper(a) && isLower(b))) &&
  a.unit?.unit === b.unit?.unit;
const isLower = ({ number: { bound } }: ReadNumber): boolean => bound === 'at-least' || bound === 'over';
const isUpper = ({ number: { bound } }: ReadNumber): boolean =>
  bound === 'at-most' || bound === 'up-to' || bound === 'under';

const isEqual = (a: ReadNumber, b: ReadNumber): boolean => a.value === b.value;

const plainCounts = (side: SideReading): readonly ReadNumber[] =>
  readNumbers(side).filter(
    (number) => !number.isTime && !number.isDecade && !number.number.isOrdinal && !isDayOfMonth(side, number),
  );
