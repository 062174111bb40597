import type { Token } from '../reading.ts';

/** True for a word of two capitals and more, and nothing but capitals. */
export const isShouted = (token: Token | undefined): boolean =>
  token !== undefined && token.text.length > 1 && /^\p{Lu}{2,}$/u.test(token.text);
