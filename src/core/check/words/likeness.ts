import { SoundComparer } from '../../align/sound-likeness.ts';

const comparer = new SoundComparer();

/**
 * Likeness of two words spelled by sound (`soundsOf`), 0…1: a weighted edit distance where vowels and endings weigh
 * little, since names are inflected and vowels respelt. Pure: the comparer's working rows are overwritten by each call.
 */
export const soundLikeness = (left: string, right: string): number => comparer.compareWords(left, right);
