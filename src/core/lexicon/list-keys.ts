import type { LanguageCode } from '../model.ts';

/** Key of a pair of false friends, both folded, in the compiled lexicon. */
export const falseFriendKey = (uk: string, ru: string): string => `${uk}\t${ru}`;

/** The Ukrainian word of such a key. */
export const falseFriendUk = (key: string): string => key.slice(0, key.indexOf('\t'));

/** The Russian word of such a key. */
export const falseFriendRu = (key: string): string => key.slice(key.indexOf('\t') + 1);

/** What stands before a function word, folded, in its key in the compiled lexicon. */
export const functionWordHead = (language: LanguageCode): string => `${language}\t`;
