import { anchorPassage } from '../core/edit/anchor-passage.ts';
import { AppError } from '../core/errors.ts';
import type { AnchoredPassage, Passage } from '../core/model.ts';
import type { ReadableDb } from '../store/database.ts';
import { readUnit } from '../store/units.ts';

/** Ties passages to their words. Throws AppError('not-found') for a unit that is not in the project. */
export function anchorPassages(db: ReadableDb, passages: readonly Passage[]): readonly AnchoredPassage[] {
  return passages.map((passage) => {
    const found = readUnit(db, passage.unitId);
    if (found?.textId !== passage.textId) throw new AppError('not-found');
    return anchorPassage(passage, found.unit.content);
  });
}
