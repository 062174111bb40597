import type { TextId, Unit, UnitId } from '../../core/model.ts';

/** One text as a pane shows it. */
export interface PaneText {
  readonly textId: TextId;
  readonly language: string;
  readonly ariaLabel: string;
  readonly units: readonly Unit[];
  /** Units that the pane holds now, end exclusive: a section of a long text. */
  readonly range: { readonly first: number; readonly end: number };
}

/** How a tie between two neighbouring panes is drawn. */
export type TieKind = 'plain' | 'manual' | 'moved';

/** One cell of a row, in lines of its pane. */
export interface PaneCell {
  /** Ascending 0-based lines. */
  readonly lines: readonly number[];
  readonly score: number;
  readonly isConfirmed: boolean;
  readonly needsReview: boolean;
  readonly isPinned: boolean;
  readonly isManual: boolean;
  readonly isMoved: boolean;
}

export interface PaneRow {
  readonly key: string;
  readonly cells: readonly PaneCell[];
}

/** Two lines whose texts correspond loosely; a line may stand in several. */
export interface LoosePlace {
  readonly paneA: number;
  readonly lineA: number;
  readonly paneB: number;
  readonly lineB: number;
  readonly rowIndex: number;
  readonly score: number;
}

/** What the board shows. */
export interface BoardContent {
  readonly texts: readonly PaneText[];
  readonly rows: readonly PaneRow[];
  /** False = nobody has looked for counterparts yet, so nothing is said of them. */
  readonly isAligned: boolean;
  readonly pivotPane: number;
  /** Pairs of comparable texts; empty for translations. */
  readonly loose: readonly LoosePlace[];
}

/** A thread that stands open under a unit. */
export interface BoardThread {
  readonly pane: number;
  readonly line: number;
  /** Where the words end that it is about; absent where it is about the whole paragraph. */
  readonly offset?: number | undefined;
  readonly heightPx: number;
  readonly element: HTMLElement;
}

/** A line of a pane, or with `offset` the words that begin there. */
export interface BoardPlace {
  readonly pane: number;
  readonly line: number;
  readonly offset?: number | undefined;
}

/** A place that is brought to the height of another, the lead. */
export interface BoardTarget extends BoardPlace {
  /** The words of the lead's line that answer this place; absent where the lead itself does. */
  readonly leadOffset?: number;
}

/** A style on characters of one unit; the class is one of panes.css. */
export interface PaneMark {
  readonly line: number;
  readonly startOffset: number;
  readonly endOffset: number;
  readonly className: string;
  /** Identity for hover and click: a problem's or note's key. */
  readonly key?: string;
  /** Colour token of the mark in the overview ruler. */
  readonly ruler?: string;
}

/** A sign beside a unit, in the margin. */
export interface PaneSign {
  readonly line: number;
  readonly className: string;
  readonly label: string;
}

export interface PaneLook {
  readonly marks: readonly PaneMark[];
  readonly signs: readonly PaneSign[];
}

/** What the panes tell the window. Lines are 0-based, offsets UTF-16 code units. */
export interface PanesListener {
  onCaret(pane: number, line: number, unitId: UnitId | null): void;
  onSelection(
    pane: number,
    ranges: readonly { readonly line: number; readonly startOffset: number; readonly endOffset: number }[],
  ): void;
  onHoverRow(rowIndex: number | null): void;
  /** Keys of marks under the pointer that rests; null when it left. Client coordinates in px. */
  onHoverMarks(keys: readonly string[] | null, x: number, y: number): void;
  onMarkClick(keys: readonly string[]): void;
  onContextMenu(pane: number, x: number, y: number): void;
  onTieClick(rowIndex: number): void;
  onReady(): void;
}
