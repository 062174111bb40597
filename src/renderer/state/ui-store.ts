import { create } from 'zustand';
import type { ImportSource, SearchResult } from '../../bridge/api.ts';
import type {
  Concept,
  DecisionVerdict,
  Finding,
  Message,
  NoteId,
  Passage,
  TextId,
  UnitId,
} from '../../core/model.ts';
import { openProblems, type ProblemFilter } from './problems.ts';

/** The dialog on top; at most one at a time. */
export type DialogState =
  | { readonly kind: 'import'; readonly source: ImportSource; readonly rest: readonly ImportSource[] }
  | { readonly kind: 'paste' }
  | { readonly kind: 'provenance'; readonly textId: TextId }
  | { readonly kind: 'trim'; readonly textId: TextId; readonly unitId?: UnitId }
  | { readonly kind: 'correct'; readonly textId: TextId; readonly unitId: UnitId }
  | { readonly kind: 'add-pane' }
  | { readonly kind: 'new-comparison' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'export' }
  | { readonly kind: 'finding'; readonly passages: readonly Passage[]; readonly finding?: Finding }
  | { readonly kind: 'dismiss'; readonly problemKey: string; readonly verdict: DecisionVerdict }
  /** A new term from passages, or with `concept` one that is edited; from the list it goes back there. */
  | {
      readonly kind: 'term';
      readonly passages: readonly Passage[];
      readonly concept?: Concept;
      readonly isFromList?: boolean;
    }
  | { readonly kind: 'terms' }
  /** Settings of the project's checks; with `checkId` that one in view. */
  | { readonly kind: 'checks'; readonly checkId?: string }
  | { readonly kind: 'why'; readonly rowKey: string }
  | {
      readonly kind: 'shift';
      readonly rowKey: string;
      readonly textId: TextId;
      readonly direction: 'up' | 'down';
    }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'about' }
  | { readonly kind: 'confirm-remove'; readonly textId: TextId };

export type DockTab = 'problems' | 'notes' | 'quotations' | 'search' | 'matches';

/** Where the reader is: a row, and in it the unit under the caret. */
export interface CurrentPlace {
  readonly rowIndex: number;
  readonly pane: number;
  readonly unitId: UnitId | null;
  /** Where in the unit the words begin that were gone to, in UTF-16 code units; absent where the whole unit is meant. */
  readonly offset?: number;
  /** Words of other texts that are told of together with these: loose reading brings them level. */
  readonly beside?: readonly Passage[];
  /** True where the reader clicked or moved the caret there: what is under the hand must not scroll away. */
  readonly isByHand?: boolean;
}

/** A short message at the bottom of the window. */
export interface Toast {
  readonly id: number;
  readonly tone: 'info' | 'good' | 'bad';
  readonly message: Message;
  /** Where the message belongs to a file that was written. */
  readonly path?: string;
  /** How many times it was said while it stood. */
  readonly count: number;
}

export interface FindState {
  readonly isOpen: boolean;
  readonly query: string;
  readonly matchForms: boolean;
  readonly wholeWords: boolean;
  /** Hits of the texts in the panes; null while nothing was searched. */
  readonly hits: readonly Passage[] | null;
  readonly at: number;
}

/** What only the window knows; nothing here is ever saved with the project. */
export interface UiState {
  readonly current: CurrentPlace | null;
  /** Section of a long text by pane; a missing one is the first. */
  readonly sections: readonly number[];
  readonly hoverRow: number | null;
  /** Words selected in the panes, at most one passage a text and unit. */
  readonly selected: readonly Passage[];
  readonly activeProblem: string | null;
  /** The problem whose evidence was asked for by key; it shows beside its words. */
  readonly openEvidence: string | null;
  readonly dialog: DialogState | null;
  readonly isPaletteOpen: boolean;
  readonly isOutlineOpen: boolean;
  readonly isInspectorOpen: boolean;
  readonly isDockOpen: boolean;
  /** In a narrow window: the zone that lies over the texts. */
  readonly sideSheet: 'outline' | 'inspector' | null;
  /** In a low window: the list lies over the texts. */
  readonly isDockRaised: boolean;
  /** The panes have shown a text: what stands around them fills in after the first one, never before. */
  readonly arePanesShown: boolean;
  readonly dockTab: DockTab;
  readonly filter: ProblemFilter;
  readonly isMoreOpen: boolean;
  /** `auto` follows what alignment found. */
  readonly reading: 'auto' | 'levelled' | 'loose';
  readonly isWordDiff: boolean;
  readonly find: FindState;
  readonly search: SearchResult | null;
  readonly searchQuery: string;
  /** First half of a link that waits for its counterpart. */
  readonly linkFrom: { readonly pane: number; readonly unitIds: readonly UnitId[] } | null;
  /** The note thread that stands open under its row: an existing one or a draft. */
  readonly openNote:
    | { readonly kind: 'thread'; readonly noteId: NoteId }
    | { readonly kind: 'draft'; readonly passages: readonly Passage[] }
    | null;
  readonly toasts: readonly Toast[];
  readonly isDropping: boolean;
  /** What is in force now, the system's wish resolved. */
  readonly theme: 'light' | 'dark' | 'high-contrast';
  /** What was done last, for the status line. */
  readonly lastEdit: { readonly verb: 'done' | 'undone' | 'redone'; readonly label: Message } | null;
}

const initial: UiState = {
  current: null,
  sections: [],
  hoverRow: null,
  selected: [],
  activeProblem: null,
  openEvidence: null,
  dialog: null,
  isPaletteOpen: false,
  isOutlineOpen: true,
  isInspectorOpen: true,
  isDockOpen: true,
  sideSheet: null,
  isDockRaised: false,
  arePanesShown: false,
  dockTab: 'problems',
  filter: openProblems,
  isMoreOpen: false,
  reading: 'auto',
  isWordDiff: true,
  find: { isOpen: false, query: '', matchForms: true, wholeWords: false, hits: null, at: 0 },
  search: null,
  searchQuery: '',
  linkFrom: null,
  openNote: null,
  toasts: [],
  isDropping: false,
  theme: 'light',
  lastEdit: null,
};

/** The store of the window's own state. */
export const useUi = create<UiState>()(() => initial);

/** Changes parts of the window's state. */
export function putUi(patch: Partial<UiState>): void {
  useUi.setState(patch);
}

/** Forgets everything that points into a comparison that is gone. */
export function resetPlaces(): void {
  putUi({
    current: null,
    sections: [],
    hoverRow: null,
    selected: [],
    activeProblem: null,
    openEvidence: null,
    linkFrom: null,
    openNote: null,
    search: null,
    find: { ...useUi.getState().find, hits: null, at: 0 },
  });
}

/** True where two messages read the same. */
function saysTheSame(a: Omit<Toast, 'id' | 'count'>, b: Omit<Toast, 'id' | 'count'>): boolean {
  const wordsOf = ({ tone, path, message }: typeof a): string => JSON.stringify([tone, path, message]);
  return wordsOf(a) === wordsOf(b);
}

/** Shows a message for a while; the newest three stay. One that stands already is counted, and stays anew. */
export function addToast(toast: Omit<Toast, 'id' | 'count'>): void {
  useUi.setState(({ toasts }) => {
    const id = Math.max(0, ...toasts.map((one) => one.id)) + 1;
    const same = toasts.find((one) => saysTheSame(one, toast));
    const others = toasts.filter((one) => one !== same);
    return { toasts: [...others, { ...toast, id, count: (same?.count ?? 0) + 1 }].slice(-3) };
  });
}

/** Takes a message away. */
export function dropToast(id: number): void {
  useUi.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));
}
