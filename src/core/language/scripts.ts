import { lettered } from '../text/lettered.ts';

/** ISO 15924 codes of the scripts told apart here; `Zyyy` = no letters at all, `Zzzz` = letters of another script. */
export type Script =
  'Cyrl' | 'Latn' | 'Grek' | 'Hebr' | 'Arab' | 'Hani' | 'Hang' | 'Geor' | 'Armn' | 'Zyyy' | 'Zzzz';

/** Letters by script in one text, counted in code units. */
export interface ScriptCounts {
  readonly cyrillic: number;
  readonly latin: number;
  readonly other: number;
}

/** Says whether a code unit is a Cyrillic letter (the basic block and its supplement). */
function isCyrillicCode(code: number): boolean {
  return code >= 0x400 && code <= 0x52f;
}

/** Says whether a code unit is a Latin letter, accented ones included. */
function isLatinCode(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return (
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) || (code >= 0x1e00 && code <= 0x1eff)
  );
}

const otherScripts: readonly (readonly [Script, RegExp])[] = [
  ['Grek', /\p{Script=Greek}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Hani', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Hang', /\p{Script=Hangul}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Armn', /\p{Script=Armenian}/u],
];
const anyLetter = lettered.gu`\p{L}`;

/** Counts letters by script in the first `limit` code units. Time O(limit). */
export function countScripts(text: string, limit: number): ScriptCounts {
  let cyrillic = 0;
  let latin = 0;
  let hasOther = false;
  const end = Math.min(text.length, limit);
  for (let index = 0; index < end; index += 1) {
    const code = text.charCodeAt(index);
    if (isCyrillicCode(code)) cyrillic += 1;
    else if (isLatinCode(code)) latin += 1;
    else if (code > 0x24f) hasOther = true;
  }
  if (!hasOther) return { cyrillic, latin, other: 0 };
  const letters = text.slice(0, end).match(anyLetter)?.length ?? 0;
  return { cyrillic, latin, other: Math.max(0, letters - cyrillic - latin) };
}

/** Names the script that most letters belong to. */
export function mainScript(text: string, counts: ScriptCounts): Script {
  if (counts.cyrillic + counts.latin + counts.other === 0) return 'Zyyy';
  if (counts.other > counts.cyrillic && counts.other > counts.latin) {
    return otherScripts.find(([, pattern]) => pattern.test(text))?.[0] ?? 'Zzzz';
  }
  return counts.cyrillic >= counts.latin ? 'Cyrl' : 'Latn';
}
