import type { PhraseMatch } from '../../lexicon/lexicon.ts';
import type { SideReading, Token } from '../reading.ts';

/** A word or a multi-word concept of one side that may be tied to the other side. */
export interface WordNode {
  /** First and last token, both inclusive. */
  readonly first: number;
  readonly last: number;
  /** The word; absent for a phrase. */
  readonly token?: Token;
  readonly concepts: readonly number[];
}

/** Lists the phrases and words of a side; a function word stands there only because a phrase may render it. */
export function findNodes(reading: SideReading): WordNode[] {
  const nodes: WordNode[] = [];
  const { lexicon, language, tokens } = reading;
  if (lexicon !== undefined && language !== undefined) {
    const forms = tokens.map(({ facts, text }) => facts.phraseForm ?? lexicon.phraseFormOf(text, language));
    for (const token of tokens) {
      if (token.isNumber || token.isForeignScript) continue;
      const phrases: readonly PhraseMatch[] = lexicon.phrasesOf(forms, token.index, language);
      for (const phrase of phrases) {
        const last = token.index + phrase.length - 1;
        // A phrase does not run over the end of a sentence.
        if (tokens[last]?.sentence !== token.sentence) continue;
        nodes.push({ first: token.index, last, concepts: phrase.concepts });
      }
    }
  }
  for (const token of tokens) {
    if (!token.isContent && !mayMeetPhrase(token)) continue;
    nodes.push({ first: token.index, last: token.index, token, concepts: token.facts.concepts });
  }
  return nodes;
}

/** Function words of more concepts than this say too little. */
const mostFunctionConcepts = 8;

/** «понад», «щонайменше»: a function word that the other language says in several words. */
const mayMeetPhrase = ({ facts, isNumber }: Token): boolean =>
  !isNumber &&
  facts.concepts.length > 0 &&
  facts.concepts.length <= mostFunctionConcepts &&
  facts.folded.length > 2;
