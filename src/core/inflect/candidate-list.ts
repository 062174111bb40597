import type { Candidate, Taker, WordGroup } from './paradigm.ts';

/** Takes candidates as they come, repeats included. */
export class CandidateList implements Taker {
  readonly candidates: Candidate[] = [];
  private word = '';

  begin(word: string): void {
    this.word = word;
  }

  take(letters: number, changed: string, ending: string, group: WordGroup): void {
    this.candidates.push({ lemma: this.word.slice(0, letters) + changed + ending, group });
  }
}
