import type { UnitId } from '../../core/model.ts';
import { paintTies, readTieColors, type TieColors } from './connector-painter.ts';
import { looseTies, rowsInPairs, tieAt, tiesOfGutter, type ExtentOf, type Tie } from './connectors.ts';
import { applyPaneTheme, monaco, prepareMonaco, type PaneFace } from './monaco-setup.ts';
import { PaneEditor, type RowShade } from './pane-editor.ts';
import { watchPane } from './pane-events.ts';
import { computePanePadding, withGaps, type PaddingRow } from './pane-padding.ts';
import type { LoosePlace, PaneLook, PaneRow, PanesListener, PaneText } from './pane-types.ts';
import { shareScroll } from './scroll-sync.ts';

/** What the board shows. */
export interface BoardContent {
  readonly texts: readonly PaneText[];
  readonly rows: readonly PaneRow[];
  readonly pivotPane: number;
  /** Pairs of comparable texts; empty for translations. */
  readonly loose: readonly LoosePlace[];
}

/** A thread that stands open under a unit. */
export interface BoardThread {
  readonly pane: number;
  readonly line: number;
  readonly heightPx: number;
  readonly element: HTMLElement;
}

/** A line of a pane, or with `offset` the words that begin there. */
export interface BoardPlace {
  readonly pane: number;
  readonly line: number;
  readonly offset?: number | undefined;
}

interface BoardHosts {
  readonly panes: readonly HTMLElement[];
  readonly gutters: readonly HTMLCanvasElement[];
}

/** Gap below every paragraph, in px. */
const gapPx = 12;

/** The panes of one comparison: editors side by side, level rows, shared scrolling and ties in the gutters. */
export class PanesBoard {
  readonly panes: readonly PaneEditor[];
  private readonly gutters: readonly HTMLCanvasElement[];
  private readonly stops: (() => void)[] = [];
  private content: BoardContent = { texts: [], rows: [], pivotPane: 0, loose: [] };
  private pairedRows: ReadonlySet<number> = new Set();
  private rowOfLine: readonly (readonly number[])[] = [];
  private isLevelled = true;
  private current: number | null = null;
  private hovered: number | null = null;
  private linkTarget: number | null = null;
  private thread: BoardThread | null = null;
  private ties: (readonly Tie[])[] = [];
  private colors: TieColors;
  private frame = 0;
  /** What was last brought into view. */
  private shown: BoardPlace | null = null;
  private widths: number[] = [];

  constructor(hosts: BoardHosts, listener: PanesListener, face: PaneFace) {
    prepareMonaco();
    applyPaneTheme();
    this.colors = readTieColors();
    this.panes = hosts.panes.map((host) => new PaneEditor(host, face));
    this.gutters = hosts.gutters;
    this.panes.forEach((pane, at) => {
      this.stops.push(
        watchPane({
          pane,
          at,
          listener,
          rowOfLine: (line) => this.rowOfLine[at]?.[line] ?? -1,
          unitIdOfLine: (line): UnitId | null => this.content.texts[at]?.units[line]?.id ?? null,
        }),
      );
    });
    this.stops.push(
      shareScroll(
        this.panes,
        () => this.isLevelled,
        () => this.paint(),
      ),
    );
    const observer = new ResizeObserver(() => this.scheduleLayout());
    for (const host of hosts.panes) observer.observe(host);
    this.stops.push(() => observer.disconnect());
  }

  /** Shows texts and rows; keeps the models of texts that did not change. */
  setContent(content: BoardContent): void {
    content.texts.forEach((text, at) => {
      if (this.content.texts[at]?.units !== text.units) this.panes[at]?.setText(text);
    });
    this.content = content;
    this.pairedRows = rowsInPairs(content.rows, content.loose);
    this.rowOfLine = this.panes.map((_pane, at) => {
      const rowOf: number[] = new Array<number>(content.texts[at]?.units.length ?? 0).fill(-1);
      content.rows.forEach((row, index) => {
        for (const line of row.cells[at]?.lines ?? []) rowOf[line] = index;
      });
      return rowOf;
    });
    this.level();
    this.shade();
  }

  setReading(isLevelled: boolean): void {
    if (this.isLevelled === isLevelled) return;
    this.isLevelled = isLevelled;
    this.level();
    const cells = this.current === null ? [] : (this.content.rows[this.current]?.cells ?? []);
    const targets = cells.flatMap((cell, pane) =>
      cell.lines[0] === undefined ? [] : [{ pane, line: cell.lines[0] }],
    );
    if (targets[0]) this.showLines(targets[0], targets, false);
  }

  setFace(face: PaneFace): void {
    for (const pane of this.panes) pane.setFace(face);
    monaco.editor.remeasureFonts();
    for (const pane of this.panes) pane.fitWrapping();
    this.level();
  }

  retheme(): void {
    applyPaneTheme();
    this.colors = readTieColors();
    this.paint();
  }

  setLooks(looks: readonly PaneLook[]): void {
    looks.forEach((look, at) => this.panes[at]?.setLook(look));
  }

  setHits(hits: readonly PaneLook['marks'][]): void {
    hits.forEach((marks, at) => this.panes[at]?.setHits(marks));
  }

  setCurrent(rowIndex: number | null, linkTarget: number | null): void {
    this.current = rowIndex;
    this.linkTarget = linkTarget;
    this.shade();
    this.paint();
  }

  setHovered(rowIndex: number | null): void {
    if (this.hovered === rowIndex) return;
    this.hovered = rowIndex;
    this.shade();
    this.paint();
  }

  /** Opens a thread under its unit and scrolls just so far that it can be seen whole. */
  setThread(thread: BoardThread | null): void {
    this.thread = thread;
    this.level();
    const pane = thread && this.panes[thread.pane];
    if (!pane) return;
    const bottom = pane.lineBottom(thread.line) + thread.heightPx + gapPx;
    const scrolled = pane.editor.getScrollTop();
    const hidden = bottom - scrolled - pane.editor.getLayoutInfo().height;
    const { shown } = this;
    // Words that were just gone to stay in sight, even where a long paragraph parts them from their thread.
    const isHeld = shown?.pane === thread.pane && shown.line === thread.line && shown.offset !== undefined;
    const most = isHeld ? Math.max(0, placeTop(pane, shown) - scrolled - 24) : hidden;
    if (hidden > 0) pane.editor.setScrollTop(scrolled + Math.min(hidden, most));
  }

  private shade(): void {
    this.panes.forEach((pane, at) => {
      const blocks: { first: number; last: number; shade: RowShade }[] = [];
      const add = (rowIndex: number | null, shade: RowShade): void => {
        const lines = rowIndex === null ? [] : (this.content.rows[rowIndex]?.cells[at]?.lines ?? []);
        for (const [first, last] of runsOf(lines)) blocks.push({ first, last, shade });
      };
      if (this.hovered !== this.current) add(this.hovered, 'hover');
      add(this.current, 'current');
      if (this.linkTarget !== this.current) add(this.linkTarget, 'link');
      pane.setShades(blocks);
    });
  }

  private scheduleLayout(): void {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.relayout());
  }

  /** Fits editors to their hosts; rows are levelled again only where a width changed. */
  relayout(): void {
    for (const pane of this.panes) {
      pane.editor.layout();
      pane.fitWrapping();
    }
    const widths = this.panes.map((pane) => pane.editor.getLayoutInfo().width);
    if (widths.join() !== this.widths.join()) {
      this.widths = widths;
      this.level();
    } else this.paint();
  }

  /** Recomputes the empty space; the line at the top of the first pane stays where it is. */
  private level(): void {
    const lead = this.panes[0];
    if (!lead || this.content.texts.length === 0) return;
    const anchor = lead.visibleLines().first;
    const offset = lead.editor.getScrollTop() - lead.lineTop(anchor);
    const heights = this.panes.map((pane, at) => {
      const lines = pane.lineHeights().map((height) => height + gapPx);
      const { thread } = this;
      if (thread?.pane === at) lines[thread.line] = (lines[thread.line] ?? 0) + thread.heightPx;
      return lines;
    });
    const rows = this.isLevelled ? this.content.rows.map(paddingRow) : [];
    const zones = this.isLevelled ? computePanePadding(rows, heights) : heights.map(() => []);
    this.panes.forEach((pane, at) => {
      const { thread } = this;
      const widget =
        thread?.pane === at
          ? { afterLine: thread.line, heightPx: thread.heightPx, element: thread.element }
          : null;
      pane.applyZones(withGaps(zones[at] ?? [], pane.lineCount(), gapPx), widget);
    });
    if (anchor > 0) lead.editor.setScrollTop(lead.lineTop(anchor) + offset);
    this.paint();
  }

  /** Redraws the gutters for what is on screen. */
  paint(): void {
    const { rows, pivotPane } = this.content;
    this.ties = this.gutters.map((canvas, gutter) => {
      const seen = new Set<number>();
      for (const at of [gutter, gutter + 1]) {
        const range = this.panes[at]?.visibleLines();
        if (!range) continue;
        for (let line = range.first; line <= range.last; line++) {
          const row = this.rowOfLine[at]?.[line] ?? -1;
          if (row >= 0 && !this.pairedRows.has(row)) seen.add(row);
        }
      }
      const extentOf: ExtentOf = (pane, lines) => this.extentOf(pane, lines);
      const ties = [
        ...tiesOfGutter(rows, seen, gutter, { pivotPane, extentOf }),
        ...looseTies(this.content.loose, gutter, extentOf),
      ];
      paintTies(canvas, ties, { colors: this.colors, current: this.current, hovered: this.hovered });
      return ties;
    });
  }

  private extentOf(pane: number, lines: readonly number[]): { top: number; bottom: number } {
    const editor = this.panes[pane];
    const first = lines[0];
    const last = lines.at(-1);
    if (!editor || first === undefined || last === undefined) return { top: 0, bottom: 0 };
    const scroll = editor.editor.getScrollTop();
    return { top: editor.lineTop(first) - scroll, bottom: editor.lineBottom(last) - scroll };
  }

  /** The tie under a point of a gutter. */
  tieAt(gutter: number, x: number, y: number): Tie | null {
    const width = this.gutters[gutter]?.clientWidth ?? 0;
    return tieAt(this.ties[gutter] ?? [], y, x < width / 2);
  }

  /** Brings a line, or the words at an offset in it, into view unless it is under the hand, and in loose reading its counterparts to the same height. */
  showLines(lead: BoardPlace, targets: readonly BoardPlace[], isByHand: boolean): void {
    const pane = this.panes[lead.pane];
    if (!pane) return;
    this.shown = lead;
    const { height } = pane.editor.getLayoutInfo();
    const wanted = placeTop(pane, lead);
    const top = wanted - pane.editor.getScrollTop();
    const bottom =
      lead.offset === undefined
        ? Math.min(pane.lineBottom(lead.line) - pane.editor.getScrollTop(), top + 120)
        : top + pane.lineHeight();
    if (!isByHand && (top < 24 || bottom > height - 24)) {
      pane.editor.setScrollTop(Math.max(0, wanted - Math.round(height / 3)));
    }
    if (this.isLevelled) return;
    const level = wanted - pane.editor.getScrollTop();
    for (const target of targets) {
      const other = this.panes[target.pane];
      if (other && target.pane !== lead.pane) {
        other.editor.setScrollTop(Math.max(0, placeTop(other, target) - level));
      }
    }
    this.paint();
  }

  focusPane(at: number): void {
    this.panes[at]?.editor.focus();
  }

  dispose(): void {
    cancelAnimationFrame(this.frame);
    for (const stop of this.stops) stop();
    for (const pane of this.panes) pane.dispose();
  }
}

function placeTop(pane: PaneEditor, { line, offset }: BoardPlace): number {
  return offset === undefined ? pane.lineTop(line) : pane.wordTop(line, offset);
}

function paddingRow(row: PaneRow): PaddingRow {
  return {
    cells: row.cells.map((cell) => {
      const first = cell.lines[0];
      const last = cell.lines.at(-1);
      return first === undefined || last === undefined || cell.isMoved ? null : { first, last };
    }),
  };
}

/** Consecutive lines joined into [first, last] pairs. */
function runsOf(lines: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last && last[1] + 1 === line) last[1] = line;
    else runs.push([line, line]);
  }
  return runs;
}
