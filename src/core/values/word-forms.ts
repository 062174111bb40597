/** Expands "stem:end,end|tail word" into forms; `_` is the empty ending, `~` a space, the tail follows every ending. */
export function wordForms(compact: string): string[] {
  return compact
    .split(' ')
    .filter((entry) => entry !== '')
    .flatMap((entry) => {
      const [head = '', tail = ''] = entry.replaceAll('~', ' ').split('|');
      const [stem = '', endings = '_'] = head.split(':');
      return endings.split(',').map((end) => stem + (end === '_' ? '' : end) + tail);
    });
}
