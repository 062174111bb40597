import type { UnitId } from '../../core/model.ts';
import { paintTies, readTieColors, type TieColors } from './connector-painter.ts';
import { looseTies, rowsInPairs, tieAt, tiesOfGutter, type ExtentOf, type Tie } from './connectors.ts';
import { holdPlace, keepPlace, placeTop, threadOffset, type Hold } from './hold.ts';
import { gapPx, levelPanes } from './level-panes.ts';
import { applyPaneTheme, monaco, prepareMonaco } from './monaco-setup.ts';
import type { PaneFace } from './pane-face.ts';
import { PaneEditor, type RowShade } from './pane-editor.ts';
import type { PlainSelection } from './plain-pane.ts';
import { watchPane } from './pane-events.ts';
import type {
  BoardContent,
  BoardPlace,
  BoardTarget,
  BoardThread,
  PaneLook,
  PanesListener,
} from './pane-types.ts';
import { shareScroll } from './scroll-sync.ts';

interface BoardHosts {
  readonly panes: readonly HTMLElement[];
  readonly gutters: readonly HTMLCanvasElement[];
}

/** The panes of one comparison: editors side by side, level rows, shared scrolling and ties in the gutters. */
export class PanesBoard {
  readonly panes: readonly PaneEditor[];
  private readonly gutters: readonly HTMLCanvasElement[];
  private readonly stops: (() => void)[] = [];
  private content: BoardContent = { texts: [], rows: [], isAligned: false, pivotPane: 0, loose: [] };
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
  /** What was brought level with it in loose reading. */
  private beside: readonly BoardTarget[] = [];
  private widths: number[] = [];

  constructor(hosts: BoardHosts, listener: PanesListener, face: PaneFace) {
    prepareMonaco();
    applyPaneTheme();
    this.colors = readTieColors();
    this.panes = hosts.panes.map((host) => new PaneEditor(host, face));
    this.gutters = hosts.gutters;
    this.widths = this.panes.map((pane) => pane.editor.getLayoutInfo().width);
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
    const held = this.held();
    content.texts.forEach((text, at) => {
      const before = this.content.texts[at];
      if (before?.units !== text.units || before.range !== text.range) this.panes[at]?.setText(text);
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
    this.level(held);
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
    const held = this.held();
    for (const pane of this.panes) pane.setFace(face);
    monaco.editor.remeasureFonts();
    for (const pane of this.panes) pane.fitWrapping();
    this.level(held);
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

  /** Opens a thread under its unit, or in a long one under its words, and scrolls just so far that it can be seen whole. */
  setThread(thread: BoardThread | null): void {
    if (thread === null && this.thread === null) return;
    const pane = thread && this.panes[thread.pane];
    const { shown } = this;
    // Words that were just gone to stay in sight.
    const held = shown?.pane === thread?.pane && shown?.line === thread?.line ? shown?.offset : undefined;
    const offset = pane ? threadOffset(pane, thread, held) : undefined;
    this.thread = thread && { ...thread, offset };
    this.level();
    if (!pane) return;
    const above =
      offset === undefined
        ? pane.lineBottom(thread.line)
        : pane.wordTop(thread.line, offset) + pane.lineHeight();
    const scrolled = pane.editor.getScrollTop();
    const hidden = above + thread.heightPx + gapPx - scrolled - pane.editor.getLayoutInfo().height;
    const most = held === undefined ? hidden : Math.max(0, pane.wordTop(thread.line, held) - scrolled - 24);
    if (hidden > 0) pane.editor.setScrollTop(scrolled + Math.min(hidden, most));
  }

  private shade(): void {
    this.panes.forEach((pane, at) => {
      const blocks: { first: number; last: number; shade: RowShade }[] = [];
      const add = (rowIndex: number | null, shade: RowShade): void => {
        const lines = rowIndex === null ? [] : (this.content.rows[rowIndex]?.cells[at]?.lines ?? []);
        const held = lines.filter((line) => pane.holds(line));
        for (const [first, last] of runsOf(held)) blocks.push({ first, last, shade });
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
    const held = this.held();
    for (const pane of this.panes) {
      pane.editor.layout();
      pane.fitWrapping();
    }
    const widths = this.panes.map((pane) => pane.editor.getLayoutInfo().width);
    if (widths.join() !== this.widths.join()) {
      this.widths = widths;
      this.level(held);
    } else {
      this.keep(held);
      this.paint();
    }
  }

  /** What must stay where it is on screen while heights change: in each pane the reader's place, or its topmost words. */
  private held(): readonly (Hold | null)[] {
    const { shown } = this;
    const cells = this.current === null ? [] : (this.content.rows[this.current]?.cells ?? []);
    return this.panes.map((pane, at) => {
      const line = cells[at]?.lines[0];
      const own = line === undefined ? null : { line };
      const beside = this.isLevelled ? undefined : this.beside.find((target) => target.pane === at);
      return holdPlace(pane, shown?.pane === at ? shown : (beside ?? own));
    });
  }

  private keep(held: readonly (Hold | null)[]): void {
    if (!this.isLevelled) {
      this.panes.forEach((pane, at) => keepPlace(pane, held[at] ?? null));
      return;
    }
    // Panes that scroll together follow the one that the reader stands in.
    const at = Math.max(0, this.shown && held[this.shown.pane]?.isPlace ? this.shown.pane : 0);
    const lead = this.panes[at];
    if (!lead) return;
    keepPlace(lead, held[at] ?? null);
    for (const pane of this.panes) pane.editor.setScrollTop(lead.editor.getScrollTop());
  }

  /** Recomputes the empty space; what is held stays where it was. */
  private level(held: readonly (Hold | null)[] = this.held()): void {
    if (this.panes.length === 0 || this.content.texts.length === 0) return;
    levelPanes(this.panes, { content: this.content, thread: this.thread, isLevelled: this.isLevelled });
    this.keep(held);
    this.paint();
  }

  /** Redraws the gutters for what is on screen. */
  paint(): void {
    const { rows, isAligned, pivotPane } = this.content;
    this.ties = this.gutters.map((canvas, gutter) => {
      const seen = new Set<number>();
      for (const at of [gutter, gutter + 1]) {
        const range = this.panes[at]?.visibleLines();
        if (!range || !isAligned) continue;
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
  showLines(lead: BoardPlace, targets: readonly BoardTarget[], isByHand: boolean): void {
    const pane = this.panes[lead.pane];
    if (!pane?.holds(lead.line)) return;
    this.shown = lead;
    this.beside = targets;
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
    const levelOf = ({ leadOffset }: BoardTarget): number =>
      (leadOffset === undefined ? wanted : placeTop(pane, { line: lead.line, offset: leadOffset })) -
      pane.editor.getScrollTop();
    for (const target of targets) {
      const other = this.panes[target.pane];
      if (other?.holds(target.line) && target.pane !== lead.pane) {
        other.editor.setScrollTop(Math.max(0, placeTop(other, target) - levelOf(target)));
      }
    }
    this.paint();
  }

  /** Where words stand on screen, in client px; null where they are out of sight. */
  clientPlace({ pane, line, offset = 0 }: BoardPlace): { x: number; y: number; heightPx: number } | null {
    return this.panes[pane]?.clientPlace(line, offset) ?? null;
  }

  /** Draws at once what editors draw with the next frame. */
  drawNow(): void {
    for (const pane of this.panes) pane.editor.render(true);
  }

  /** Selects words of one pane, or puts the caret between them, as a hand would have. */
  select(selection: PlainSelection): void {
    this.panes[selection.pane]?.select(selection);
    this.focusPane(selection.pane);
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
