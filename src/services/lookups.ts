import type { ComparisonRecord, TextRecord } from '../core/edit/changes.ts';
import { AppError } from '../core/errors.ts';
import type { ComparisonId, TextId } from '../core/model.ts';
import { readComparison } from '../store/comparisons.ts';
import type { ReadableDb } from '../store/database.ts';
import { readText } from '../store/texts.ts';

/** The text, or AppError('text-missing'). */
export function requireText(db: ReadableDb, textId: TextId): TextRecord {
  const text = readText(db, textId);
  if (!text) throw new AppError('text-missing');
  return text;
}

/** The comparison, or AppError('comparison-missing'). */
export function requireComparison(db: ReadableDb, id: ComparisonId): ComparisonRecord {
  const record = readComparison(db, id);
  if (!record) throw new AppError('comparison-missing');
  return record;
}
