import type { Span } from '../model.ts';

/** A number as the words alone say it; `scale` is the magnitude that ends it: 1e6 for «2 млн», “two million”. */
export interface ReadNumber extends Span {
  readonly value: number;
  readonly isOrdinal: boolean;
  readonly precision: 'exact' | 'approximate';
  readonly form: 'digits' | 'words' | 'mixed';
  readonly isWeak: boolean;
  readonly isFactor: boolean;
  readonly scale?: number;
}

/** What has been read of a number so far. */
export interface Reading {
  isFactor: boolean;
  value: number;
  /** Everything below the last scale word. */
  group: number;
  lastScale: number;
  lastStep: number;
  /** What a dozen word behind a count multiplied by: «дві-три сотні» shares it with the other end of a range. */
  dozen: number;
  isOrdinal: boolean;
  isApproximate: boolean;
  isWeak: boolean;
  hasDigits: boolean;
  hasWords: boolean;
  endOffset: number;
}
