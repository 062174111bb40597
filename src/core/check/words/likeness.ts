import { SoundBook, SoundComparer } from '../../align/sound-likeness.ts';

const two = SoundBook.forTwo();
const comparer = new SoundComparer(two, two);

/**
 * Likeness of two words spelled by sound (`soundsOf`), 0…1: a weighted edit distance where vowels and endings weigh
 * little, since names are inflected and vowels respelt. Pure: the book and the working rows are overwritten by each call.
 */
export function soundLikeness(left: string, right: string): number {
  two.write(left, 0);
  two.write(right, 1);
  return comparer.compare(0, 1, 0);
}
