import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { lineFit } from '../panes/line-fit.ts';
import { layOutPlain } from '../panes/plain-layout.ts';
import { drawPlainPane, plainSelection, type PlainSelection } from '../panes/plain-pane.ts';
import type { BoardContent, PaneLook } from '../panes/pane-types.ts';
import { loadReadingFace, readingFace } from '../state/face.ts';
import { putUi } from '../state/ui-store.ts';

/** The panes as plain text, until the editor takes their place. */
export interface PlainPanes {
  /** True once the texts stand on screen: now the editor may come, and everything around the panes. */
  readonly areShown: boolean;
  /** Takes the plain text away, after the editor has drawn its own; answers what was selected in it. */
  readonly handOver: () => PlainSelection | null;
}

/** What the panes are drawn from. */
export interface PlainSource {
  readonly hosts: RefObject<(HTMLElement | null)[]>;
  readonly content: BoardContent | null;
  readonly looks: readonly PaneLook[] | null;
  readonly isLevelled: boolean;
}

function drawAll({ hosts, content, looks, isLevelled }: PlainSource): readonly HTMLElement[] {
  const all = hosts.current.slice(0, content?.texts.length ?? 0);
  if (!content) return [];
  const face = readingFace();
  const panes = layOutPlain(content, {
    widthsPx: all.map((host) => host?.clientWidth ?? 0),
    heightPx: Math.max(0, ...all.map((host) => host?.clientHeight ?? 0)),
    fontSizePx: face.fontSizePx,
    fit: lineFit(face),
    isLevelled,
  });
  return all.flatMap((host, at) => {
    const [pane, text] = [panes[at], content.texts[at]];
    if (!host || !pane || !text) return [];
    host.setAttribute('lang', text.language);
    return [drawPlainPane(host, { pane, look: looks?.[at], face, ariaLabel: text.ariaLabel })];
  });
}

/** Draws the texts as soon as they are there: the editor is most of the window's code and takes its time. */
export function usePlainPanes(source: PlainSource): PlainPanes {
  const { hosts, content, looks, isLevelled } = source;
  const layers = useRef<readonly HTMLElement[]>([]);
  const isOver = useRef(false);
  const [isFaceThere, setIsFaceThere] = useState(false);
  const [areShown, setAreShown] = useState(false);
  const clear = useCallback(() => {
    for (const layer of layers.current) layer.remove();
    layers.current = [];
  }, []);
  useEffect(() => {
    void loadReadingFace().then(() => setIsFaceThere(true));
  }, []);
  useLayoutEffect(() => {
    if (!isFaceThere || isOver.current) return;
    const draw = (): void => {
      clear();
      if (!isOver.current) layers.current = drawAll({ hosts, content, looks, isLevelled });
    };
    draw();
    // Told once at the beginning, when nothing has changed yet.
    let isFirst = true;
    const observer = new ResizeObserver(() => {
      if (!isFirst) draw();
      isFirst = false;
    });
    for (const host of hosts.current) if (host) observer.observe(host);
    return () => observer.disconnect();
  }, [hosts, content, looks, isLevelled, isFaceThere, clear]);
  useEffect(() => {
    if (!isFaceThere) return;
    // With the frame after the one that shows the texts: the rest must not hold up their first picture.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() =>
        setTimeout(() => {
          putUi({ arePanesShown: true });
          setAreShown(true);
        }, 0),
      );
    });
    return () => cancelAnimationFrame(frame);
  }, [isFaceThere]);
  useEffect(() => clear, [clear]);
  const handOver = useCallback(() => {
    const selection = plainSelection(layers.current);
    isOver.current = true;
    clear();
    return selection;
  }, [clear]);
  return { areShown, handOver };
}
