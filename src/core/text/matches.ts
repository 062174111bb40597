/**
 * Finds every place of a text where a global pattern matches, in order. Unlike `matchAll` it makes no copy of the
 * pattern for each text, which costs more than most searches; the search begins at the start of the text.
 */
export function allMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    // An empty match stays where it is; the next one is sought behind the next character.
    if (match[0] === '') pattern.lastIndex += pattern.unicode && isPairAt(text, match.index) ? 2 : 1;
  }
  return found;
}

const isPairAt = (text: string, at: number): boolean => (text.codePointAt(at) ?? 0) > 0xffff;
