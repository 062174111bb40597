/**
 * Every command of the window: menus, palette and keyboard draw from this one table.
 * `chord` names physical keys (`KeyboardEvent.code`), so that it works under any layout; `Mod` is Ctrl, on macOS Cmd.
 * A chord without a modifier acts only when no text is being edited. Labels are catalogue keys `command.<id>`.
 */
export interface CommandInfo {
  readonly id: string;
  readonly menu: 'file' | 'edit' | 'view' | 'text' | 'row' | 'review' | 'help';
  readonly chord?: string;
  /** Groups inside a menu are parted by a line. */
  readonly group: number;
}

export const commands = [
  { id: 'project.new', menu: 'file', group: 1, chord: 'Mod+KeyN' },
  { id: 'project.open', menu: 'file', group: 1, chord: 'Mod+Shift+KeyO' },
  { id: 'project.sample', menu: 'file', group: 1 },
  { id: 'project.close', menu: 'file', group: 1, chord: 'Mod+KeyW' },
  { id: 'text.open', menu: 'file', group: 2, chord: 'Mod+KeyO' },
  { id: 'text.paste', menu: 'file', group: 2, chord: 'Mod+Shift+KeyV' },
  { id: 'project.export', menu: 'file', group: 3, chord: 'Mod+KeyE' },
  { id: 'project.backup', menu: 'file', group: 3 },
  { id: 'app.settings', menu: 'file', group: 4, chord: 'Mod+Comma' },
  { id: 'app.quit', menu: 'file', group: 5, chord: 'Mod+KeyQ' },

  { id: 'edit.undo', menu: 'edit', group: 1, chord: 'Mod+KeyZ' },
  { id: 'edit.redo', menu: 'edit', group: 1, chord: 'Mod+Shift+KeyZ' },
  { id: 'edit.find', menu: 'edit', group: 2, chord: 'Mod+KeyF' },
  { id: 'edit.search', menu: 'edit', group: 2, chord: 'Mod+Shift+KeyF' },
  { id: 'edit.copyEvidence', menu: 'edit', group: 3, chord: 'Mod+Shift+KeyC' },

  { id: 'view.palette', menu: 'view', group: 1, chord: 'Mod+KeyK' },
  { id: 'view.reading', menu: 'view', group: 2, chord: 'Mod+KeyL' },
  { id: 'view.matchedOnly', menu: 'view', group: 2 },
  { id: 'view.wordDiff', menu: 'view', group: 2, chord: 'Mod+KeyD' },
  { id: 'view.outline', menu: 'view', group: 3, chord: 'Mod+KeyB' },
  { id: 'view.inspector', menu: 'view', group: 3, chord: 'Mod+KeyI' },
  { id: 'view.dock', menu: 'view', group: 3, chord: 'Mod+KeyJ' },
  { id: 'view.quotations', menu: 'view', group: 3 },
  { id: 'view.larger', menu: 'view', group: 4, chord: 'Mod+Equal' },
  { id: 'view.smaller', menu: 'view', group: 4, chord: 'Mod+Minus' },
  { id: 'view.theme', menu: 'view', group: 4 },
  { id: 'view.language', menu: 'view', group: 4 },
  { id: 'view.previousSection', menu: 'view', group: 5, chord: 'Mod+PageUp' },
  { id: 'view.nextSection', menu: 'view', group: 5, chord: 'Mod+PageDown' },
  { id: 'view.nextPane', menu: 'view', group: 5, chord: 'F6' },

  { id: 'text.provenance', menu: 'text', group: 1 },
  { id: 'text.addPane', menu: 'text', group: 1 },
  { id: 'text.makeBase', menu: 'text', group: 1 },
  { id: 'text.trim', menu: 'text', group: 2 },
  { id: 'text.notContent', menu: 'text', group: 2, chord: 'KeyX' },
  { id: 'text.content', menu: 'text', group: 2, chord: 'Shift+KeyX' },
  { id: 'text.correct', menu: 'text', group: 3, chord: 'F2' },
  { id: 'text.remove', menu: 'text', group: 4 },

  { id: 'row.align', menu: 'row', group: 1, chord: 'Mod+Shift+KeyA' },
  { id: 'row.realignPending', menu: 'row', group: 1 },
  { id: 'row.confirm', menu: 'row', group: 2, chord: 'KeyC' },
  { id: 'row.confirmUpTo', menu: 'row', group: 2, chord: 'Shift+KeyC' },
  { id: 'row.needsReview', menu: 'row', group: 2, chord: 'KeyR' },
  { id: 'row.pin', menu: 'row', group: 2, chord: 'KeyP' },
  { id: 'row.link', menu: 'row', group: 3, chord: 'KeyL' },
  { id: 'row.unlink', menu: 'row', group: 3, chord: 'KeyU' },
  { id: 'row.merge', menu: 'row', group: 3, chord: 'KeyM' },
  { id: 'row.split', menu: 'row', group: 3, chord: 'KeyS' },
  { id: 'row.shiftUp', menu: 'row', group: 4, chord: 'Alt+ArrowUp' },
  { id: 'row.shiftDown', menu: 'row', group: 4, chord: 'Alt+ArrowDown' },
  { id: 'row.pull', menu: 'row', group: 4, chord: 'BracketLeft' },
  { id: 'row.push', menu: 'row', group: 4, chord: 'BracketRight' },
  { id: 'row.swap', menu: 'row', group: 4, chord: 'KeyW' },
  { id: 'row.why', menu: 'row', group: 5 },

  { id: 'review.check', menu: 'review', group: 1, chord: 'F7' },
  { id: 'review.next', menu: 'review', group: 2, chord: 'F8' },
  { id: 'review.previous', menu: 'review', group: 2, chord: 'Shift+F8' },
  { id: 'review.evidence', menu: 'review', group: 2, chord: 'KeyE' },
  { id: 'review.finding', menu: 'review', group: 3, chord: 'KeyF' },
  { id: 'review.note', menu: 'review', group: 3, chord: 'KeyN' },
  { id: 'review.dismiss', menu: 'review', group: 4, chord: 'KeyD' },
  { id: 'review.accept', menu: 'review', group: 4, chord: 'KeyA' },
  { id: 'review.addTerm', menu: 'review', group: 4, chord: 'KeyT' },
  { id: 'review.word', menu: 'review', group: 5, chord: 'KeyQ' },
  { id: 'review.terms', menu: 'review', group: 5 },
  { id: 'review.checks', menu: 'review', group: 5 },

  { id: 'help.shortcuts', menu: 'help', group: 1, chord: 'F1' },
  { id: 'help.about', menu: 'help', group: 2 },
] as const satisfies readonly CommandInfo[];

export type CommandId = (typeof commands)[number]['id'];
