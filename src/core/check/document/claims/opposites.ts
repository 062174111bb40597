import { lettered } from '../../../text/lettered.ts';
import { observe } from '../../issues.ts';
import type { PairReading } from '../../pair-reading.ts';
import { areOpposites, isNegated } from '../../checks/word.ts';
import type { SideReading, Token } from '../../reading.ts';
import type { PairIssue } from '../../types.ts';
import { anchorsOf, isOfReport, partnersOf, standsIn, wordsNear } from './anchors.ts';

/** Words with content from an opposite to what both reports say beside it. */
const reach = 2;

/**
 * Finds words of opposite meaning beside words that both reports have: «погодилася», “rejected” before one proposal. Both
 * stand with a negation or both without.
 */
export function findOpposites(reading: PairReading): PairIssue[] {
  const { source, target } = reading;
  const isOpen = (side: 'source' | 'target', token: Token): boolean =>
    token.isContent &&
    !token.isNumber &&
    !(token.isCapitalised && !token.isOpening) &&
    partnersOf(reading, side, token).length === 0;
  const left = source.tokens.filter((token) => isOpen('source', token));
  const right = target.tokens.filter((token) => isOpen('target', token));
  if (left.length === 0 || right.length === 0) return [];
  const anchors = anchorsOf(reading);
  for (const here of left) {
    const near = new Set(wordsNear(source, [here, here], reach));
    for (const there of right) {
      if (!areOpposites(here, there) || isNegated(source, here) !== isNegated(target, there)) continue;
      if (isOfThing(source, here) || isOfThing(target, there)) continue;
      const others = new Set(wordsNear(target, [there, there], reach));
      const beside = anchors.filter((anchor) => standsIn(anchor, near, others)).length;
      // What two people say of one thing may differ: more must be the same there.
      if (beside < (isOfReport(source, here) || isOfReport(target, there) ? 2 : 1)) continue;
      return [
        {
          checkId: 'word',
          category: 'mistranslation',
          kind: 'antonym',
          severity: 'minor',
          tier: 'more',
          source: [here],
          target: [there],
          message: observe('check.antonym', [source, here], [target, there]),
        },
      ];
    }
  }
  return [];
}

/** “Released a photo”, «випустили ракети»: no prisoner. */
const released = lettered.iu`^(?:releas|випуст|выпуст)`;
const notFreed = lettered.iu`^(?:\s[\p{L}\d'’-]+){0,3}\s(?:photo|video|statement|footage|report|film|album|figures|data|names?|details|images?|pictures?|maps?|lists?|results|water|gas|ракет|дрон|фільм|фильм|альбом|заяв|книг|серію|серию|снаряд|куль|пуль)`;

/** True where what is released is a thing. */
export const isOfThing = ({ text }: SideReading, { facts, endOffset }: Token): boolean =>
  released.test(facts.folded) && notFreed.test(text.slice(endOffset, endOffset + releasedReach));
const releasedReach = 60;
