import { checkComparison } from '../core/check/engine.ts';
import { findQuotations } from '../core/check/quotes/find.ts';
import type { CheckKnowledge, CheckText } from '../core/check/types.ts';
import type { Lexicon } from '../core/lexicon/lexicon.ts';
import { isContentUnit, type Discrepancy, type Quotation, type QuotationRow } from '../core/model.ts';
import type { CheckTask, QuotationTask } from './compute.ts';

/** What a running computation may ask and tell. */
export interface RunOptions {
  readonly lexicon?: Lexicon;
  readonly isCancelled: () => boolean;
  readonly onProgress: (fraction: number) => void;
}

function knowledgeOf(task: CheckTask | QuotationTask, options: RunOptions): CheckKnowledge {
  return { concepts: task.concepts, ...(options.lexicon ? { lexicon: options.lexicon } : {}) };
}

/** Runs every check over the rows of a comparison. */
export function runChecks(task: CheckTask, options: RunOptions): readonly Discrepancy[] {
  const { isCancelled, onProgress } = options;
  return checkComparison({ ...task, isCancelled, onProgress }, knowledgeOf(task, options));
}

/** Lists direct quotations beside what stands in the same row of the other texts. */
export function runQuotations(task: QuotationTask): readonly QuotationRow[] {
  return task.rows.flatMap((row) => {
    const found = row.cells.map((cell, place) => quotationsOf(task.texts[place], cell.units));
    const count = Math.max(0, ...found.map((list) => list.length));
    return Array.from({ length: count }, (_, place) => ({
      rowIndex: row.index,
      versions: found.map((list) => {
        const quotation = list[place];
        return quotation
          ? {
              kind: 'quotation' as const,
              passage: { textId: quotation.textId, unitId: quotation.unitId, ...quotation.span },
              quotation,
              score: 0.5,
            }
          : null;
      }),
    }));
  });
}

function quotationsOf(text: CheckText | undefined, unitIds: readonly string[]): readonly Quotation[] {
  if (!text) return [];
  const wanted = new Set<string>(unitIds);
  return text.units
    .filter((unit) => wanted.has(unit.id) && isContentUnit(unit))
    .flatMap((unit) =>
      findQuotations(unit.content, unit.language).map((found) => ({
        ...found,
        textId: text.id,
        unitId: unit.id,
      })),
    );
}
