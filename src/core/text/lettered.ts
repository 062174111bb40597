// V8 compiles a pattern with all letters of Unicode in it in milliseconds, once for texts of one-byte and once for texts
// of two-byte characters, and the checks have hundreds of patterns: most of a short run went into that. Patterns made
// here name the letters by a few ranges, which costs a twentieth: exactly those of Unicode up to the end of Cyrillic
// (U+052F), where all three languages are; behind it the blocks of other scripts as a whole.

/** Last code point up to which the ranges are exact. */
export const exactEnd = 0x52f;

/** Ranges of the letters, for use inside square brackets of a pattern with the flag u. */
export const letterRanges =
  'A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec' +
  '\u02ee\u0370-\u0374\u0376\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1' +
  '\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f' +
  '\u0531-\u0556\u0559\u0560-\u0588\u05d0-\u05ea\u05ef-\u05f2\u0620-\u064a\u066e-\u066f' +
  '\u0671-\u06d3\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u06fc\u06ff\u0710-\u10fa\u10fc-\u135a' +
  '\u1380-\u138f\u13a0-\u1c7d\u1c80-\u1cbf\u1ce9-\u1cfa\u1d00-\u1dbf\u1e00-\u1fbc\u1fc2-\u1fcc\u1fd0-\u1fdb' +
  '\u1fe0-\u1fec\u1fbe\u1ff2-\u1ffc\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183\u2184\u2c00-\u2ce4\u2ceb-\u2cf3\u2d00-\u2dde\u2e2f' +
  '\u3005-\u3006\u3031-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u318e\u31a0-\u31bf' +
  '\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\ua4d0-\ua4fd\ua500-\ua60c\ua610-\ua61f\ua62a-\ua66e' +
  '\ua67f-\ua69d\ua6a0-\ua6e5\ua717-\ua71f\ua722-\ua788\ua78b-\ua827\ua840-\uabea\uac00-\ud7fb' +
  '\uf900-\ufaff\ufb00-\ufb17\ufb1d\ufb1f-\ufdfb\ufe70-\ufefc\uff21-\uff3a\uff41-\uff5a' +
  '\uff66-\uffdc' +
  String.raw`\u{10000}-\u{1cfff}\u{1d400}-\u{1d7cb}\u{1e000}-\u{1efff}\u{20000}-\u{3fffd}`;

/** Ranges of the numbers. */
const numberRanges =
  '0-9\u00b2\u00b3\u00b9\u00bc-\u00be\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u2070\u2074-\u2079\u2080-\u2089\u2150-\u2182\u2185-\u2189\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\uff10-\uff19';

/** Node before 24 cannot switch a flag off inside a pattern; patterns that ignore case cost more there. */
const canSwitchFlags = ((): boolean => {
  try {
    return new RegExp('(?-i:a)', 'iu').test('a');
  } catch {
    return false;
  }
})();

// A property, another escape or a class in square brackets. A string that holds a pattern writes the backslash twice.
const parts = /\\{1,2}[pP]\{[LN]\}|\\[^]|\[(?:\\[^]|[^\]\\])*\]/gu;
const property = /^\\{1,2}([pP])\{([LN])\}$/u;
const innerProperty = /\\{1,2}p\{([LN])\}/gu;
const casedLetter = /(?:^|[^\\])[a-zа-яёіїєґ]/iu;

const rangesOf = (name: string | undefined): string => (name === 'N' ? numberRanges : letterRanges);

/**
 * Writes the classes of all letters (\p{L}) and numbers (\p{N}) in a pattern's source by ranges, in square brackets or
 * inside those that stand around them. ignoresCase: the pattern has the flag i; the classes are freed of it, since to
 * find the other case of every letter takes the engine longest.
 */
export function withLetterRanges(source: string, ignoresCase: boolean): string {
  const free = (written: string): string => (ignoresCase && canSwitchFlags ? `(?-i:${written})` : written);
  return source.replace(parts, (part) => {
    if (part.startsWith('[')) {
      const rest = part.replace(innerProperty, '');
      if (rest.length === part.length) return part;
      const written = part.replace(innerProperty, (_, name: string) => rangesOf(name));
      return casedLetter.test(rest) ? written : free(written);
    }
    const found = property.exec(part);
    if (found === null) return part;
    return free(`[${found[1] === 'P' ? '^' : ''}${rangesOf(found[2])}]`);
  });
}

/** Makes a pattern whose letters and numbers stand as ranges. flags: with u among them. */
export const letterPattern = (source: string, flags: string): RegExp =>
  new RegExp(withLetterRanges(source, flags.includes('i')), flags);

/** Makes the pattern of a place in the code once. */
function tagged(flags: string): (source: TemplateStringsArray) => RegExp {
  const made = new WeakMap<TemplateStringsArray, RegExp>();
  return (source) => {
    const known = made.get(source);
    if (known !== undefined) return known;
    const pattern = letterPattern(source.raw.join(''), flags);
    made.set(source, pattern);
    return pattern;
  };
}

/** Patterns written as in a literal, their flags before them: lettered.giu`(?<!\p{L})may(?!\p{L})`. */
export const lettered = {
  u: tagged('u'),
  iu: tagged('iu'),
  gu: tagged('gu'),
  giu: tagged('giu'),
  uy: tagged('uy'),
} as const;
