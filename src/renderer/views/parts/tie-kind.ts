import type { BeadExplanation } from '../../../bridge/api.ts';

type TokenKind = BeadExplanation['tokens'][number]['kind'];

/** What ties two words, as people are told: figures that agree are no translation of each other. */
export function tieKind(kind: TokenKind, words: readonly string[]): TokenKind {
  return kind === 'match' && words.every((word) => /^\d[\d.,:]*$/.test(word)) ? 'number' : kind;
}
