import { lettered } from './lettered.ts';

/** Character classes shared by cleaning and segmentation; all patterns are for single characters. */

export const dashes = '–—―‒-−';

/** Says whether a character is a letter that has a capital form and is one. */
export function isUpper(character: string): boolean {
  return character !== character.toLowerCase() && character === character.toUpperCase();
}

/** Says whether a character is a lower-case letter. */
export function isLower(character: string): boolean {
  return character !== character.toUpperCase() && character === character.toLowerCase();
}

/** Says whether a code unit is white space in the sense of `\s`; NaN, behind a text's end, is none. */
export function isSpaceCode(code: number): boolean {
  // Letters, by far the most, are told by the first two lines.
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0x1680) return code === 0xa0;
  return (
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x1680 ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Says whether a text holds any letter or digit. */
export function hasWordCharacter(text: string): boolean {
  return lettered.u`[\p{L}\p{N}]`.test(text);
}
