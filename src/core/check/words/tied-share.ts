import type { PairReading } from '../pair-reading.ts';
import type { SideReading } from '../reading.ts';
import type { WordLinks } from './link.ts';

/** From this quality on a tie rests on more than place. */
export const sureTie = 0.5;

/** Content words of a side with a sure tie, and all of them. */
export function countTied({ tokens }: SideReading, ties: Int32Array, { links }: WordLinks): [number, number] {
  const words = tokens.filter(({ isContent }) => isContent);
  return [
    words.filter(({ index }) => (links[ties[index] ?? -1]?.quality ?? 0) >= sureTie).length,
    words.length,
  ];
}

/** Share of the content words of both sides that have a sure tie, 0…1: low where the rendering is free. */
export const tiedShare = (reading: PairReading): number => reading.keep(countShare, countShare);

function countShare({ source, target, links }: PairReading): number {
  const [here, all] = countTied(source, links.ofSource, links);
  const [there, others] = countTied(target, links.ofTarget, links);
  return (here + there) / Math.max(1, all + others);
}
