import { SoundBook, SoundComparer } from '../../align/sound-likeness.ts';

const two = SoundBook.forTwo();
const comparer = new SoundComparer(two, two);

/**
 * Likeness of two words spelled by sound (`soundsOf`), 0…1: a weighted edit distance where vowels and endings weigh
 * little, since names are inflected and vowels respelt. 0 where it is below `least`, which is found out soon. Pure: the
 * book and the working rows are overwritten by each call.
 */
export function soundLikeness(left: string, right: string, least = 0): number {
  two.write(left, 0);
  two.write(right, 1);
  return comparer.compare(0, 1, least === 0 ? 0 : least - slack);
}

/** More than roundings may be apart. */
const slack = 1e-6;
