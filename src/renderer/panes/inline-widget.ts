import type { monaco } from './monaco-setup.ts';

/** A thread that stands open under a line: a real element over reserved space. */
export interface InlineWidget {
  readonly afterLine: number;
  /** Under the view line that holds this character, inside a paragraph; absent = under all of it. */
  readonly afterOffset?: number | undefined;
  readonly heightPx: number;
  readonly element: HTMLElement;
}

/** One that has been put into an editor. */
export interface PlacedWidget {
  readonly id: string;
  readonly overlay: monaco.editor.IOverlayWidget;
  /** Line between whose view lines it stands; null where it stands under a line. */
  readonly insideLine: number | null;
  readonly heightPx: number;
}

/** Puts a widget over the space that it reserves after a line of the editor. */
export function placeWidget(
  editor: monaco.editor.ICodeEditor,
  accessor: monaco.editor.IViewZoneChangeAccessor,
  widget: InlineWidget & { readonly lineNumber: number },
): PlacedWidget {
  const { afterLine, afterOffset, heightPx } = widget;
  const holder = document.createElement('div');
  holder.className = 'inline-thread';
  holder.append(widget.element);
  const { contentLeft, contentWidth } = editor.getLayoutInfo();
  holder.style.left = `${contentLeft}px`;
  holder.style.width = `${contentWidth - 12}px`;
  const overlay: monaco.editor.IOverlayWidget = {
    getId: () => 'zvirka.thread',
    getDomNode: () => holder,
    getPosition: () => null,
  };
  editor.addOverlayWidget(overlay);
  const id = accessor.addZone({
    afterLineNumber: widget.lineNumber,
    ...(afterOffset === undefined ? {} : { afterColumn: afterOffset + 1 }),
    heightInPx: heightPx,
    domNode: document.createElement('div'),
    ordinal: 1,
    onDomNodeTop: (top) => {
      holder.style.top = `${top}px`;
    },
  });
  return { id, overlay, insideLine: afterOffset === undefined ? null : afterLine, heightPx };
}
