import { isSpaceCode } from './characters.ts';
import { lettered } from './lettered.ts';

const letter = lettered.u`^\p{L}$`;
const number = /^\p{N}$/u;

/** Length in code units of the letter that begins at a place; 0 where none does. */
export function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) ? 1 : 0;
  if (code >= 0x400 && code <= 0x481) return 1;
  if (code === 0x2019 || code === 0x2014 || code === 0xa0 || Number.isNaN(code)) return 0;
  const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return letter.test(char) ? char.length : 0;
}

/** True where a letter ends before a place. */
export function isLetterBefore(text: string, at: number): boolean {
  return at > 0 && letterAt(text, at - unitsBefore(text, at)) > 0;
}

/** Code units of the character that ends before a place, at least 1. */
export function unitsBefore(text: string, at: number): 1 | 2 {
  return at > 1 && (text.codePointAt(at - 2) ?? 0) > 0xffff ? 2 : 1;
}

/** True where a number sign of any script begins at a place. */
export function isNumberAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80 || Number.isNaN(code)) return code >= 0x30 && code <= 0x39;
  return !(code >= 0x400 && code <= 0x481) && number.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

/** True of what a pattern's \s matches. */
export const isSpaceAt = (text: string, at: number): boolean => isSpaceCode(text.charCodeAt(at));
