/** Numbers, from 1, of the lines of a list of loaded words that have no effect: one of their three cells (group, variant,
 *  forms, parted by `|`) is missing. Empty lines, and those that begin with `#`, are none. */
export function linesWithoutEffect(list: string): readonly number[] {
  return list.split('\n').flatMap((line, at) => {
    const cells = line.split('|').map((cell) => cell.trim());
    const isRead = cells.length >= 3 && cells.slice(0, 3).every((cell) => cell !== '');
    return isRead || /^\s*(?:#|$)/.test(line) ? [] : [at + 1];
  });
}
