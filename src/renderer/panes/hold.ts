import type { PaneEditor } from './pane-editor.ts';

/** Characters of a pane and where they stood on screen. */
export interface Hold {
  readonly line: number;
  readonly offset: number | undefined;
  /** From the top of the pane, in px. */
  readonly topPx: number;
  /** True for the place the reader stands on, false for whatever was topmost. */
  readonly isPlace: boolean;
}

/** Top of a line, or of the view line that holds the words at an offset, in px of the scrolled content. */
export function placeTop(
  pane: PaneEditor,
  { line, offset }: { readonly line: number; readonly offset?: number | undefined },
): number {
  return offset === undefined ? pane.lineTop(line) : pane.wordTop(line, offset);
}

/** Remembers where a pane stands before its heights change: by the reader's place where it begins in sight, else by the
 *  topmost words. Null at the very top of a pane, which stays the top. */
export function holdPlace(
  pane: PaneEditor,
  place: { readonly line: number; readonly offset?: number | undefined } | null,
): Hold | null {
  const scrolled = pane.editor.getScrollTop();
  const { height } = pane.editor.getLayoutInfo();
  if (place && pane.holds(place.line)) {
    const topPx = placeTop(pane, place) - scrolled;
    if (topPx >= 0 && topPx <= height - pane.lineHeight()) {
      return { line: place.line, offset: place.offset, topPx, isPlace: true };
    }
  }
  if (scrolled <= 0) return null;
  const { line, offset } = pane.topmost();
  return { line, offset, topPx: pane.wordTop(line, offset) - scrolled, isPlace: false };
}

/** Scrolls so that what is held stands where it stood; the reader's place stays in sight in a pane that became lower. */
export function keepPlace(pane: PaneEditor, hold: Hold | null): void {
  if (!hold || !pane.holds(hold.line)) return;
  const { height } = pane.editor.getLayoutInfo();
  const most = Math.max(0, height - 3 * pane.lineHeight());
  const topPx = hold.isPlace ? Math.min(hold.topPx, most) : hold.topPx;
  pane.editor.setScrollTop(placeTop(pane, hold) - topPx);
}

/** Where in a paragraph its thread opens: undefined = under it, as long as no more than half a pane parts it from its words;
 *  else under the view line where they end, or under the one where the words `held` in sight begin.
 *  Offsets in UTF-16 code units. */
export function threadOffset(
  pane: Pick<PaneEditor, 'wordTop' | 'lineTop' | 'textHeight' | 'holds'> & {
    readonly editor: { getLayoutInfo(): { readonly height: number } };
  },
  { line, offset }: { readonly line: number; readonly offset?: number | undefined },
  held: number | undefined,
): number | undefined {
  const start = held ?? offset;
  if (start === undefined || !pane.holds(line)) return undefined;
  const lowest = pane.wordTop(line, start) + pane.editor.getLayoutInfo().height / 2;
  if (pane.lineTop(line) + pane.textHeight(line) <= lowest) return undefined;
  return offset !== undefined && offset > start && pane.wordTop(line, offset) <= lowest ? offset : start;
}
