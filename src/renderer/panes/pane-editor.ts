import { lineHeightOf, monaco, paneOptions, type PaneFace } from './monaco-setup.ts';
import type { PaddingZone } from './pane-padding.ts';
import type { PaneLook, PaneText } from './pane-types.ts';
import { measureWrapping, noFit, type WrapFit } from './wrap-fit.ts';

type Editor = monaco.editor.IStandaloneCodeEditor;
type Delta = monaco.editor.IModelDeltaDecoration;

/** Colours of a row's block, painted behind its lines. */
export type RowShade = 'current' | 'hover' | 'link';

/** A thread that stands open under a line: a real element over reserved space. */
export interface InlineWidget {
  readonly afterLine: number;
  readonly heightPx: number;
  readonly element: HTMLElement;
}

/** Line breaks inside a unit would make two lines of one; same length keeps all offsets. */
function oneLine(content: string): string {
  return content.replace(/[\n\r\u2028\u2029\u0085]/g, ' ');
}

function isSameText(before: PaneText['units'], after: PaneText['units']): boolean {
  return (
    before.length === after.length &&
    before.every((unit, at) => unit.content === after[at]?.content && unit.kind === after[at].kind)
  );
}

/** One Monaco editor that shows one text, one unit a line. Lines here are 0-based; only this file adds the 1. */
export class PaneEditor {
  readonly editor: Editor;
  private readonly look: monaco.editor.IEditorDecorationsCollection;
  private readonly shades: monaco.editor.IEditorDecorationsCollection;
  private readonly hits: monaco.editor.IEditorDecorationsCollection;
  /** Empty space by the line it follows. */
  private zones = new Map<number, { readonly id: string; readonly zone: monaco.editor.IViewZone }>();
  private widget: { id: string; overlay: monaco.editor.IOverlayWidget } | null = null;
  private keyOfDecoration = new Map<string, string>();

  private face: PaneFace;
  private units: PaneText['units'] = [];
  private lines: readonly string[] = [];
  private fit: WrapFit = noFit;
  private columns = 0;

  constructor(host: HTMLElement, face: PaneFace) {
    this.face = face;
    this.editor = monaco.editor.create(host, paneOptions(face));
    this.look = this.editor.createDecorationsCollection();
    this.shades = this.editor.createDecorationsCollection();
    this.hits = this.editor.createDecorationsCollection();
  }

  /** Shows a text. Where only some lines changed, they alone are replaced: caret, selection and scroll stay. */
  setText(text: PaneText): void {
    this.editor.updateOptions({
      ariaLabel: text.ariaLabel,
      // Numbers are set smaller than the text: a width of three letters holds four digits.
      lineNumbersMinChars: Math.max(2, String(text.units.length).length - 1),
    });
    this.editor.getContainerDomNode().setAttribute('lang', text.language);
    if (isSameText(this.units, text.units)) return;
    const model = this.editor.getModel();
    const isSameLength = this.units.length === text.units.length && model !== null;
    this.units = text.units;
    this.lines = text.units.map((unit) => oneLine(unit.content));
    // Columns first: the model is then wrapped once.
    this.measure();
    this.fitWrapping();
    if (isSameLength) {
      this.replaceLines(model, this.lines);
      return;
    }
    this.editor.setModel(monaco.editor.createModel(this.lines.join('\n'), 'plaintext'));
    model?.dispose();
    this.zones = new Map();
  }

  /** Wraps at the most columns that keep every line inside the pane: by real widths, not by the width of an "n". */
  fitWrapping(): void {
    const { contentWidth } = this.editor.getLayoutInfo();
    const columns = this.fit.columnsFor(contentWidth - 12);
    if (columns === this.columns) return;
    this.columns = columns;
    this.editor.updateOptions({ wordWrap: 'wordWrapColumn', wordWrapColumn: columns });
  }

  setFace(face: PaneFace): void {
    this.face = face;
    this.measure();
    this.editor.updateOptions({
      fontFamily: face.fontFamily,
      fontSize: face.fontSizePx,
      lineHeight: lineHeightOf(face.fontSizePx),
    });
  }

  private replaceLines(model: monaco.editor.ITextModel, lines: readonly string[]): void {
    const edits = lines.flatMap((line, at) => {
      if (model.getLineContent(at + 1) === line) return [];
      const range = new monaco.Range(at + 1, 1, at + 1, model.getLineMaxColumn(at + 1));
      return [{ range, text: line }];
    });
    if (edits.length > 0) model.applyEdits(edits);
  }

  private measure(): void {
    const lines = this.lines.map((text, at) => ({ text, isBold: this.units[at]?.kind === 'heading' }));
    this.fit = measureWrapping(lines, this.face);
    this.columns = 0;
  }

  lineCount(): number {
    return this.editor.getModel()?.getLineCount() ?? 0;
  }

  /** Height of every line in px without the zones around it. */
  lineHeights(): number[] {
    const heights: number[] = [];
    for (let line = 1; line <= this.lineCount(); line++) {
      heights.push(this.editor.getBottomForLineNumber(line) - this.editor.getTopForLineNumber(line));
    }
    return heights;
  }

  /** Top and bottom of lines in px of the scrolled content. */
  lineTop(line: number): number {
    return this.editor.getTopForLineNumber(line + 1);
  }
  lineBottom(line: number): number {
    return this.editor.getBottomForLineNumber(line + 1);
  }

  /** Height of one view line in px. */
  lineHeight(): number {
    return lineHeightOf(this.face.fontSizePx);
  }

  /** Top of the view line that holds a character: a long paragraph is wrapped over many. */
  wordTop(line: number, offset: number): number {
    return this.editor.getTopForPosition(line + 1, offset + 1);
  }

  /** First and last line on screen. */
  visibleLines(): { first: number; last: number } {
    const ranges = this.editor.getVisibleRanges();
    return {
      first: (ranges[0]?.startLineNumber ?? 1) - 1,
      last: (ranges.at(-1)?.endLineNumber ?? 1) - 1,
    };
  }

  /** Makes the empty space what `zones` say, touching only what differs; `widget` is put on the space after its line. */
  applyZones(zones: readonly PaddingZone[], widget: InlineWidget | null): void {
    this.editor.changeViewZones((accessor) => {
      this.removeWidget(accessor);
      if (widget) this.addWidget(accessor, widget);
      const left = new Map(this.zones);
      for (const { afterLine, heightPx } of zones) {
        const known = left.get(afterLine);
        left.delete(afterLine);
        if (!known) this.addZone(accessor, afterLine, heightPx);
        else if (known.zone.heightInPx !== heightPx) {
          known.zone.heightInPx = heightPx;
          accessor.layoutZone(known.id);
        }
      }
      for (const [afterLine, { id }] of left) {
        accessor.removeZone(id);
        this.zones.delete(afterLine);
      }
    });
  }

  private addZone(
    accessor: monaco.editor.IViewZoneChangeAccessor,
    afterLine: number,
    heightInPx: number,
  ): void {
    const domNode = document.createElement('div');
    const zone = { afterLineNumber: afterLine + 1, heightInPx, domNode, ordinal: 2 };
    this.zones.set(afterLine, { id: accessor.addZone(zone), zone });
  }

  private addWidget(accessor: monaco.editor.IViewZoneChangeAccessor, widget: InlineWidget): void {
    const holder = document.createElement('div');
    holder.className = 'inline-thread';
    holder.append(widget.element);
    const place = (): void => {
      const { contentLeft, contentWidth } = this.editor.getLayoutInfo();
      holder.style.left = `${contentLeft}px`;
      holder.style.width = `${contentWidth - 12}px`;
    };
    const overlay: monaco.editor.IOverlayWidget = {
      getId: () => 'zvirka.thread',
      getDomNode: () => holder,
      getPosition: () => null,
    };
    this.editor.addOverlayWidget(overlay);
    place();
    const id = accessor.addZone({
      afterLineNumber: widget.afterLine + 1,
      heightInPx: widget.heightPx,
      domNode: document.createElement('div'),
      ordinal: 1,
      onDomNodeTop: (top) => {
        holder.style.top = `${top}px`;
      },
    });
    this.widget = { id, overlay };
  }

  private removeWidget(accessor?: monaco.editor.IViewZoneChangeAccessor): void {
    if (this.widget) {
      this.editor.removeOverlayWidget(this.widget.overlay);
      accessor?.removeZone(this.widget.id);
    }
    this.widget = null;
  }

  /** Underlines, greyed stretches and margin signs of the whole text. */
  setLook(look: PaneLook): void {
    const deltas: Delta[] = look.marks.map((mark) => ({
      range: new monaco.Range(mark.line + 1, mark.startOffset + 1, mark.line + 1, mark.endOffset + 1),
      options: {
        inlineClassName: mark.className,
        stickiness: monaco.editor.TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges,
        ...(mark.ruler
          ? { overviewRuler: { color: mark.ruler, position: monaco.editor.OverviewRulerLane.Right } }
          : {}),
      },
    }));
    for (const sign of look.signs) {
      deltas.push({
        range: new monaco.Range(sign.line + 1, 1, sign.line + 1, 1),
        options: {
          linesDecorationsClassName: sign.className,
          ...(sign.label === '' ? {} : { linesDecorationsTooltip: sign.label }),
        },
      });
    }
    const ids = this.look.set(deltas);
    this.keyOfDecoration = new Map();
    look.marks.forEach((mark, at) => {
      const id = ids[at];
      if (mark.key !== undefined && id !== undefined) this.keyOfDecoration.set(id, mark.key);
    });
  }

  /** Paints bands behind rows, from the margin to the right edge. */
  setShades(
    blocks: readonly { readonly first: number; readonly last: number; readonly shade: RowShade }[],
  ): void {
    this.shades.set(
      blocks.map((block) => ({
        range: new monaco.Range(block.first + 1, 1, block.last + 1, 1),
        options: {
          className: `row-band row-${block.shade}`,
          marginClassName: `row-band row-${block.shade}`,
          isWholeLine: true,
        },
      })),
    );
  }

  /** Search hits and matching passages; the class says which. */
  setHits(marks: PaneLook['marks']): void {
    this.hits.set(
      marks.map((mark) => ({
        range: new monaco.Range(mark.line + 1, mark.startOffset + 1, mark.line + 1, mark.endOffset + 1),
        options: {
          className: mark.className,
          ...(mark.ruler
            ? { overviewRuler: { color: mark.ruler, position: monaco.editor.OverviewRulerLane.Left } }
            : {}),
        },
      })),
    );
  }

  /** Keys of the marks at a place. */
  keysAt(line: number, offset: number): readonly string[] {
    const model = this.editor.getModel();
    if (!model) return [];
    const range = new monaco.Range(line + 1, offset + 1, line + 1, offset + 1);
    const found = model.getDecorationsInRange(range, undefined, true);
    return found.flatMap((decoration) => this.keyOfDecoration.get(decoration.id) ?? []);
  }

  caretLine(): number {
    return (this.editor.getPosition()?.lineNumber ?? 1) - 1;
  }

  setCaret(line: number, offset: number): void {
    this.editor.setPosition({ lineNumber: line + 1, column: offset + 1 });
  }

  dispose(): void {
    this.removeWidget();
    this.editor.getModel()?.dispose();
    this.editor.dispose();
  }
}
