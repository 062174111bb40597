import type { Change } from '../core/edit/changes.ts';
import { assertNever } from '../core/errors.ts';
import { putCheckSettings } from './check-settings.ts';
import { putComparison } from './comparisons.ts';
import { putConcept } from './concepts.ts';
import type { WritableDb } from './database.ts';
import { putDecision } from './decisions.ts';
import { putFinding } from './findings.ts';
import { putBead, putLadder } from './ladders.ts';
import { putNote } from './notes.ts';
import { setTitle } from './project-record.ts';
import { putText } from './texts.ts';
import { putUnit, putUnits } from './units.ts';

/** Applies changes in order and answers with the changes that take them all back. Runs inside a transaction. */
export function applyChanges(db: WritableDb, changes: readonly Change[]): readonly Change[] {
  return changes.map((change) => applyChange(db, change)).toReversed();
}

function applyChange(db: WritableDb, change: Change): Change {
  switch (change.kind) {
    case 'title':
      return { ...change, to: setTitle(db, change.to) };
    case 'text':
      return { ...change, to: putText(db, change.id, change.to) };
    case 'units':
      return { ...change, to: putUnits(db, change.textId, change.to) };
    case 'unit':
      return { ...change, to: putUnit(db, change.textId, change.to) };
    case 'comparison':
      return { ...change, to: putComparison(db, change.id, change.to) };
    case 'ladder':
      return { ...change, to: putLadder(db, change.id, change.to) };
    case 'bead':
      return { ...change, to: putBead(db, change, change.to) };
    case 'decision':
      return { ...change, to: putDecision(db, change.key, change.to) };
    case 'finding':
      return { ...change, to: putFinding(db, change.id, change.to) };
    case 'note':
      return { ...change, to: putNote(db, change.id, change.to) };
    case 'concept':
      return { ...change, to: putConcept(db, change.id, change.to) };
    case 'checks':
      return { ...change, to: putCheckSettings(db, change.to) };
    default:
      return assertNever(change);
  }
}
