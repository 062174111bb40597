import type { DetectedLanguage, Mark, UnitKind } from '../model.ts';
import type { TextBlock } from './plain-blocks.ts';

/** A block with what is known of it before cleaning. */
export interface CleanInput extends TextBlock {
  readonly language: DetectedLanguage;
}

export interface CleanOptions {
  /** The main language of the text. */
  readonly language: DetectedLanguage;
}

export interface Cleaned {
  /** Marks by index of the block. A missing key means none. */
  readonly marks: ReadonlyMap<number, readonly Mark[]>;
  /** Kinds by index where cleaning knows better: captions and footnotes. */
  readonly kinds: ReadonlyMap<number, UnitKind>;
}

/** Marks what is not the article. Nothing is removed. Time linear. */
export function cleanUnits(_blocks: readonly CleanInput[], _options: CleanOptions): Cleaned {
  return { marks: new Map(), kinds: new Map() };
}
