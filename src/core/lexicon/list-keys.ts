import type { LanguageCode } from '../model.ts';

/** Key of a pair of false friends, both folded, in the compiled lexicon. */
export const falseFriendKey = (uk: string, ru: string): string => `${uk}\t${ru}`;

/** Key of a function word, folded, in the compiled lexicon. */
export const functionWordKey = (language: LanguageCode, form: string): string => `${language}\t${form}`;
