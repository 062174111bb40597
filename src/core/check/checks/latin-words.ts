import { wordsOf } from '../issues.ts';
import type { PairCheck } from '../pair-check.ts';
import type { SideReading, Token } from '../reading.ts';
import { overlaps } from '../spans.ts';
import { foreignSpans } from './language.ts';

/** Finds a lone everyday word that stands in Latin letters inside Cyrillic text, letter for letter as the English side has it. */
export const latinWordCheck: PairCheck = {
  id: 'language',
  run(reading, knowledge) {
    return (['source', 'target'] as const).flatMap((side) => {
      const own = reading[side];
      const other = reading[side === 'source' ? 'target' : 'source'];
      if ((own.language !== 'uk' && own.language !== 'ru') || other.language !== 'en') return [];
      const words = own.tokens.filter((token) => isLoneWord(own, token) && hasWord(other, token));
      if (words.length === 0) return [];
      const told = foreignSpans(reading, side, knowledge);
      return words
        .filter((word) => !told.some((span) => overlaps(span, word)))
        .map(({ startOffset, endOffset }) => {
          const span = { startOffset, endOffset };
          return {
            checkId: 'language',
            category: 'untranslated' as const,
            kind: 'word',
            severity: 'minor' as const,
            tier: 'more' as const,
            source: side === 'source' ? [span] : [],
            target: side === 'target' ? [span] : [],
            message: { key: 'check.language.word', params: { words: wordsOf(own, span) } },
          };
        });
    });
  },
};

const smallLatin = /^[a-z]{4,}(?:-[a-z]+)*$/u;

/** In small letters, so no name; with no Latin neighbour, so no part of one; in no address. */
function isLoneWord({ tokens, text }: SideReading, token: Token): boolean {
  if (!token.isForeignScript || !smallLatin.test(token.text)) return false;
  if (
    /[@/.\\_#]/u.test(text[token.startOffset - 1] ?? '') ||
    /^(?:[@/\\_]|\.\w)/u.test(text.slice(token.endOffset))
  )
    return false;
  return ![tokens[token.index - 1], tokens[token.index + 1]].some((one) => one?.isForeignScript === true);
}

const hasWord = ({ tokens }: SideReading, word: Token): boolean =>
  tokens.some((token) => token.facts.folded === word.facts.folded);
