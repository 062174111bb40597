import { useData } from './data-store.ts';

// A window may be half a screen, or a whole one at a zoom of 200 %: what stands around the texts then lies over them
// while one looks at it.

/** Least width of a window in which a zone stands beside the texts, in CSS px, by the number of texts: each keeps room for
 *  a line of some words. */
const leastWidthPx = [800, 800, 800, 960, 1120] as const;

/** The media query of a window with no room for a zone beside so many texts. */
export function narrowQuery(textCount: number): string {
  return `(max-width: ${String((leastWidthPx[textCount] ?? leastWidthPx[4]) - 1)}px)`;
}

/** True while there is no width for texts and a zone beside them. */
export function isNarrow(): boolean {
  return matchMedia(narrowQuery(useData.getState().view?.texts.length ?? 0)).matches;
}
