import { placeWidget, type InlineWidget, type PlacedWidget } from './inline-widget.ts';
import { breakLinesBy, type EndsOfLine } from './line-breaks.ts';
import { lineFit, type LineFit } from './line-fit.ts';
import { monaco, paneOptions } from './monaco-setup.ts';
import { lineHeightOf, type PaneFace } from './pane-face.ts';
import type { PaddingZone } from './pane-padding.ts';
import type { PaneLook, PaneText } from './pane-types.ts';
import type { PlainSelection } from './plain-pane.ts';
import { numberLetters } from './plain-layout.ts';
import { oneLine } from './plain-lines.ts';
import { isSameText } from './same-text.ts';

type Editor = monaco.editor.IStandaloneCodeEditor;
type Delta = monaco.editor.IModelDeltaDecoration;

/** Colours of a row's block, painted behind its lines. */
export type RowShade = 'current' | 'hover' | 'link';

/** How far beyond its pane a line counts as standing that another section of the text holds, in px. */
const offStagePx = 4000;

/** One Monaco editor that shows one text or a section of it, one unit a line. Lines are the 0-based units of the whole
 *  text; only this file turns them into the editor's own. */
export class PaneEditor {
  readonly editor: Editor;
  private readonly look: monaco.editor.IEditorDecorationsCollection;
  private readonly shades: monaco.editor.IEditorDecorationsCollection;
  private readonly hits: monaco.editor.IEditorDecorationsCollection;
  /** Empty space by the line it follows. */
  private zones = new Map<number, { readonly id: string; readonly zone: monaco.editor.IViewZone }>();
  private widget: PlacedWidget | null = null;
  private keyOfDecoration = new Map<string, string>();

  private face: PaneFace;
  private units: PaneText['units'] = [];
  /** Unit in the editor's first line. */
  private first = 0;
  private lines: readonly string[] = [];
  private fit: LineFit;
  private widthPx = 0;

  constructor(host: HTMLElement, face: PaneFace) {
    this.face = face;
    this.fit = lineFit(face);
    this.editor = monaco.editor.create(host, paneOptions(face));
    this.look = this.editor.createDecorationsCollection();
    this.shades = this.editor.createDecorationsCollection();
    this.hits = this.editor.createDecorationsCollection();
  }

  /** Shows a text. Where only some lines changed, they alone are replaced: caret, selection and scroll stay. */
  setText(text: PaneText): void {
    this.editor.updateOptions({
      ariaLabel: text.ariaLabel,
      lineNumbersMinChars: numberLetters(text.units.length),
    });
    this.editor.getContainerDomNode().setAttribute('lang', text.language);
    const { first, end } = text.range;
    const units = first === 0 && end === text.units.length ? text.units : text.units.slice(first, end);
    const model = this.editor.getModel();
    const isSamePlace = this.first === first && this.units.length === units.length && model !== null;
    if (isSamePlace && isSameText(this.units, units)) return;
    if (this.first !== first) {
      this.editor.updateOptions({ lineNumbers: (line) => String(line + first) });
    }
    this.first = first;
    this.units = units;
    this.lines = units.map((unit) => oneLine(unit.content));
    // The width first: the model is then wrapped once.
    this.fitWrapping();
    if (isSamePlace) {
      this.replaceLines(model, this.lines);
      return;
    }
    const made = monaco.editor.createModel(this.lines.join('\n'), 'plaintext');
    breakLinesBy(this.endsOf, () => this.editor.setModel(made));
    model?.dispose();
    this.zones = new Map();
  }

  /** Wraps every line at the width of the pane, by the real widths of its words. */
  fitWrapping(): void {
    const widthPx = Math.floor(this.editor.getLayoutInfo().contentWidth);
    if (widthPx === this.widthPx) return;
    this.widthPx = widthPx;
    // Our own breaks read the column as a width.
    this.editor.updateOptions({ wordWrap: 'wordWrapColumn', wordWrapColumn: widthPx });
  }

  private readonly endsOf: EndsOfLine = (lineNumber, content, widthPx) => {
    const unit = this.units[lineNumber - 1];
    const ends = unit ? this.fit.endsOf(unit, widthPx) : [];
    // The editor leaves out a mark of byte order at the beginning of a text.
    return ends.at(-1) === content.length ? ends : [content.length];
  };

  setFace(face: PaneFace): void {
    this.face = face;
    this.fit = lineFit(face);
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

  lineCount(): number {
    return this.editor.getModel()?.getLineCount() ?? 0;
  }

  /** True where the pane holds the line now. */
  holds(line: number): boolean {
    return line >= this.first && line < this.first + this.units.length;
  }

  /** The line of a number that the editor told. */
  lineOf(lineNumber: number): number {
    return lineNumber - 1 + this.first;
  }
  private numberOf(line: number): number {
    return line - this.first + 1;
  }

  private rangeOf({ line, startOffset, endOffset }: PaneLook['marks'][number]): monaco.Range {
    return new monaco.Range(this.numberOf(line), startOffset + 1, this.numberOf(line), endOffset + 1);
  }

  /** Height of every line that the pane holds, in px without the zones around it. */
  lineHeights(): number[] {
    const heights: number[] = [];
    for (let line = 1; line <= this.lineCount(); line++) heights.push(this.textHeight(this.lineOf(line)));
    return heights;
  }

  /** Height of the view lines of a line in px, without a thread that stands open between them. */
  textHeight(line: number): number {
    const inside = this.widget?.insideLine === line ? this.widget.heightPx : 0;
    return this.lineBottom(line) - this.lineTop(line) - inside;
  }

  /** Top and bottom of lines in px of the scrolled content; far outside for lines of another section. */
  lineTop(line: number): number {
    return this.offStage(line) ?? this.editor.getTopForLineNumber(this.numberOf(line));
  }
  lineBottom(line: number): number {
    return this.offStage(line) ?? this.editor.getBottomForLineNumber(this.numberOf(line));
  }
  private offStage(line: number): number | null {
    if (this.holds(line)) return null;
    return line < this.first ? -offStagePx : this.editor.getContentHeight() + offStagePx;
  }

  /** Height of one view line in px. */
  lineHeight(): number {
    return lineHeightOf(this.face.fontSizePx);
  }

  /** Top of the view line that holds a character: a long paragraph is wrapped over many. */
  wordTop(line: number, offset: number): number {
    return this.offStage(line) ?? this.editor.getTopForPosition(this.numberOf(line), offset + 1);
  }

  /** First and last line on screen. */
  visibleLines(): { first: number; last: number } {
    const ranges = this.editor.getVisibleRanges();
    return {
      first: this.lineOf(ranges[0]?.startLineNumber ?? 1),
      last: this.lineOf(ranges.at(-1)?.endLineNumber ?? 1),
    };
  }

  /** Where the topmost view line begins. */
  topmost(): { line: number; offset: number } {
    const range = this.editor.getVisibleRanges()[0];
    return { line: this.lineOf(range?.startLineNumber ?? 1), offset: (range?.startColumn ?? 1) - 1 };
  }

  /** Where characters stand on screen, in client px; null where they are out of sight. */
  clientPlace(line: number, offset: number): { x: number; y: number; heightPx: number } | null {
    if (!this.holds(line)) return null;
    const at = this.editor.getScrolledVisiblePosition({
      lineNumber: this.numberOf(line),
      column: offset + 1,
    });
    const box = this.editor.getDomNode()?.getBoundingClientRect();
    if (!at || !box || at.top + at.height < 0 || at.top > box.height) return null;
    return { x: box.left + at.left, y: box.top + at.top, heightPx: at.height };
  }

  /** Makes the empty space what `zones` say, touching only what differs; `widget` is put on the space after its line. */
  applyZones(zones: readonly PaddingZone[], widget: InlineWidget | null): void {
    this.editor.changeViewZones((accessor) => {
      this.removeWidget(accessor);
      if (widget)
        this.widget = placeWidget(this.editor, accessor, {
          ...widget,
          lineNumber: this.numberOf(widget.afterLine),
        });
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
    const zone = { afterLineNumber: this.numberOf(afterLine), heightInPx, domNode, ordinal: 2 };
    this.zones.set(afterLine, { id: accessor.addZone(zone), zone });
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
    const shown = look.marks.filter((mark) => this.holds(mark.line));
    const deltas: Delta[] = shown.map((mark) => ({
      range: this.rangeOf(mark),
      options: {
        inlineClassName: mark.className,
        stickiness: monaco.editor.TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges,
        ...(mark.ruler
          ? { overviewRuler: { color: mark.ruler, position: monaco.editor.OverviewRulerLane.Right } }
          : {}),
      },
    }));
    for (const sign of look.signs) {
      if (!this.holds(sign.line)) continue;
      deltas.push({
        range: new monaco.Range(this.numberOf(sign.line), 1, this.numberOf(sign.line), 1),
        options: {
          linesDecorationsClassName: sign.className,
          ...(sign.label === '' ? {} : { linesDecorationsTooltip: sign.label }),
        },
      });
    }
    const ids = this.look.set(deltas);
    this.keyOfDecoration = new Map();
    shown.forEach((mark, at) => {
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
        range: new monaco.Range(this.numberOf(block.first), 1, this.numberOf(block.last), 1),
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
      marks
        .filter((mark) => this.holds(mark.line))
        .map((mark) => ({
          range: this.rangeOf(mark),
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
    const range = this.rangeOf({ line, startOffset: offset, endOffset: offset, className: '' });
    const found = model.getDecorationsInRange(range, undefined, true);
    return found.flatMap((decoration) => this.keyOfDecoration.get(decoration.id) ?? []);
  }

  caretLine(): number {
    return this.lineOf(this.editor.getPosition()?.lineNumber ?? 1);
  }

  setCaret(line: number, offset: number): void {
    if (this.holds(line)) this.editor.setPosition({ lineNumber: this.numberOf(line), column: offset + 1 });
  }

  /** Selects words, from either end. */
  select({ from, to }: PlainSelection): void {
    const [start, end] = [this.numberOf(from.line), this.numberOf(to.line)];
    this.editor.setSelection(new monaco.Selection(start, from.offset + 1, end, to.offset + 1));
  }

  dispose(): void {
    this.removeWidget();
    this.editor.getModel()?.dispose();
    this.editor.dispose();
  }
}
