import type { ExportPiece } from '../../core/formats/document.ts';
import { isContentUnit, type Mark, type Message, type Unit } from '../../core/model.ts';

/** Makes pieces out of units, and counts what is left out because it is not content. */
export class PieceMaker {
  readonly #includeNonContent: boolean;
  readonly #droppedUnits = new Set<string>();
  readonly #droppedMarks = new Set<string>();

  constructor(includeNonContent: boolean) {
    this.#includeNonContent = includeNonContent;
  }

  /** The unit as one piece, or nothing where it is not content. */
  ofUnit(unit: Unit | undefined): readonly ExportPiece[] {
    if (!unit) return [];
    return this.ofSpan(unit, { startOffset: 0, endOffset: unit.content.length });
  }

  /** A stretch of the unit as one piece; marked stretches inside are cut out. */
  ofSpan(
    unit: Unit,
    span: { readonly startOffset: number; readonly endOffset: number },
  ): readonly ExportPiece[] {
    const isContent = isContentUnit(unit);
    if (!isContent && !this.#includeNonContent) {
      this.#droppedUnits.add(unit.id);
      return [];
    }
    const content = this.#includeNonContent
      ? unit.content.slice(span.startOffset, span.endOffset)
      : this.#withoutMarks(unit, span);
    if (content.trim() === '') return [];
    return [{ unitId: unit.id, paragraph: unit.ordinal + 1, content, isContent }];
  }

  losses(): readonly Message[] {
    const losses: Message[] = [];
    if (this.#droppedUnits.size > 0) {
      losses.push({ key: 'loss.nonContentUnits', params: { count: this.#droppedUnits.size } });
    }
    if (this.#droppedMarks.size > 0) {
      losses.push({ key: 'loss.markedStretches', params: { count: this.#droppedMarks.size } });
    }
    return losses;
  }

  #withoutMarks(unit: Unit, span: { readonly startOffset: number; readonly endOffset: number }): string {
    const inner = unit.marks
      .filter(
        (mark) =>
          !isWhole(mark, unit) && mark.startOffset < span.endOffset && mark.endOffset > span.startOffset,
      )
      .toSorted((a, b) => a.startOffset - b.startOffset);
    if (inner.length === 0) return unit.content.slice(span.startOffset, span.endOffset);
    let kept = '';
    let at = span.startOffset;
    for (const mark of inner) {
      this.#droppedMarks.add(`${unit.id} ${String(mark.startOffset)}`);
      kept += unit.content.slice(at, Math.max(at, mark.startOffset));
      at = Math.max(at, mark.endOffset);
    }
    kept += unit.content.slice(at, Math.max(at, span.endOffset));
    return kept
      .replace(/ {2,}/g, ' ')
      .replace(/ ([.,;:!?])/g, '$1')
      .trim();
  }
}

function isWhole(mark: Mark, unit: Unit): boolean {
  return mark.startOffset <= 0 && mark.endOffset >= unit.content.length;
}
