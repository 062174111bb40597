import type { KnownLanguage } from '../../model.ts';
import type { SideReading, Token } from '../reading.ts';
import { formBookOf } from '../words/form-book.ts';

/** What a word that denies begins with, before at least four letters of what it denies. */
const prefix: Readonly<Record<KnownLanguage, RegExp>> = {
  en: /^(?:un|in|im|il|ir|dis|non)(?=[a-z]{4})/u,
  uk: /^(?:не|без)(?=\p{L}{4})/u,
  ru: /^(?:не|без|бес)(?=\p{L}{4})/u,
};

/** The word of `tokens` that a word with a prefix denies by the lexicon: «невідомо» and “known”; undefined where none is. */
export function deniedBy(
  own: SideReading,
  word: Token | undefined,
  tokens: readonly (Token | undefined)[],
): Token | undefined {
  const { language, lexicon } = own;
  if (word === undefined || language === undefined) return undefined;
  const bare = word.facts.folded.replace(prefix[language], '');
  if (bare === word.facts.folded) return undefined;
  const { concepts } = formBookOf(lexicon).facts(bare, language);
  return tokens.find((one) => one?.facts.concepts.some((concept) => concepts.includes(concept)) === true);
}
