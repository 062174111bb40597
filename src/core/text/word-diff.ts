import { lettered } from './lettered.ts';
import { diffArrays } from 'diff';

/** A run of words that both versions share, or that only one of them has. */
export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Above this many characters a side, the whole passage counts as changed: nobody reads such a diff. */
const mostCharacters = 40_000;

// The library's own words are Latin ones: to it every Cyrillic letter is a word by itself.
const token = lettered.gu`[\p{L}\p{M}\p{N}_]+(?:['’ʼ\u2011-][\p{L}\p{M}\p{N}]+)*|\s+|[^]`;

function tokensOf(text: string): string[] {
  return text.match(token) ?? [];
}

/** Finds the words that differ between two versions in one language.
 *  Joining `same` and `removed` parts gives `before`, joining `same` and `added` parts gives `after`, exactly.
 *  Spaces between two changed words join their runs, so that a changed phrase is one change. */
export function diffWordsOf(before: string, after: string): readonly DiffPart[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  if (before.length > mostCharacters || after.length > mostCharacters) return parts(before, after);
  const changes = diffArrays(tokensOf(before), tokensOf(after)).map((change) => ({
    ...change,
    value: change.value.join(''),
  }));
  const result: DiffPart[] = [];
  let removed = '';
  let added = '';
  const flush = (): void => {
    result.push(...parts(removed, added));
    removed = '';
    added = '';
  };
  changes.forEach((change, at) => {
    if (change.removed) removed += change.value;
    else if (change.added) added += change.value;
    else if (change.value.trim() === '' && at > 0 && at < changes.length - 1) {
      removed += change.value;
      added += change.value;
    } else {
      flush();
      result.push({ kind: 'same', text: change.value });
    }
  });
  flush();
  return result;
}

function parts(removed: string, added: string): readonly DiffPart[] {
  return [
    ...(removed === '' ? [] : [{ kind: 'removed', text: removed } as const]),
    ...(added === '' ? [] : [{ kind: 'added', text: added } as const]),
  ];
}
