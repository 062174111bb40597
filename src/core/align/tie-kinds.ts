import { tokenKind } from './tokens.ts';
import type { LooseTieKind } from './types.ts';
import type { Side } from './vocabulary.ts';

/** A class of words of one text. */
export type ClassAt = readonly [side: Side, id: number];

/** Why two words of a loose pair are tied. */
export function tieKind(source: ClassAt, target: ClassAt): LooseTieKind {
  const [{ vocabulary }, id] = source;
  if (vocabulary.kinds[id] === tokenKind.number) return 'number';
  if (isName(source) || isName(target)) return 'name';
  return isSingle(source) && isSingle(target) ? 'rare' : 'match';
}

const isName = ([{ vocabulary }, id]: ClassAt): boolean =>
  (vocabulary.capitals[id] ?? 0) * 2 > (vocabulary.occurrences[id] ?? 0);

const isSingle = ([{ vocabulary }, id]: ClassAt): boolean => vocabulary.occurrences[id] === 1;
