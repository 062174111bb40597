/** A piece of text as a page draws it. Lengths in points, y downwards from the top of the page as it is seen. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  /** Height of the letters. */
  readonly size: number;
  readonly font: string;
}

export interface PdfPage {
  /** 1-based. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly items: readonly PdfItem[];
}

/** Pieces that stand on one baseline without a wide gap. */
export interface PdfLine {
  readonly page: number;
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
  readonly font: string;
  /** Raised numbers and asterisks: where they stand in `text`, in UTF-16 code units. */
  readonly raised: readonly { readonly startOffset: number; readonly endOffset: number }[];
}

/** The middle of a list by size; 0 for none. */
export function median(numbers: readonly number[]): number {
  if (numbers.length === 0) return 0;
  const sorted = [...numbers].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)]!;
}
