import { create } from 'zustand';
import type { WordPlace } from '../panes/word-hover.ts';

/** The word that is asked about now; null when none is. */
export const useWord = create<{ readonly place: WordPlace | null }>()(() => ({ place: null }));

/** Asks about a word, or about none. */
export function askWord(place: WordPlace | null): void {
  useWord.setState({ place });
}
