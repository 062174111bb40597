import { useData } from './data-store.ts';

/** Face and size of the reading text, as the settings have them. */
export function readingFace(): { readonly fontFamily: string; readonly fontSizePx: number } {
  const { settings } = useData.getState();
  const isSans = settings?.fontFamily === 'sans';
  return {
    fontFamily: isSans ? "'Noto Sans', sans-serif" : "'Noto Serif', serif",
    fontSizePx: settings?.fontSizePx ?? 16,
  };
}

/** Waits until the reading face is there in both scripts: the panes measure its letters once. */
export async function loadReadingFace(): Promise<void> {
  const { fontFamily, fontSizePx } = readingFace();
  const face = `${fontSizePx}px ${fontFamily}`;
  // Headings are bold. A face that does not come leaves the system's own, which is still a page to read.
  await Promise.all(
    [face, `700 ${face}`].flatMap((one) => [document.fonts.load(one, 'Aa'), document.fonts.load(one, 'Їїґ')]),
  ).catch(() => undefined);
}
