import type { ExportPiece } from '../../core/formats/document.ts';
import { isContentUnit, type Mark, type Message, type Span, type Unit } from '../../core/model.ts';

/** Makes pieces out of units, and counts the stretches cut out of them because they are not content. */
export class PieceMaker {
  readonly #includeNonContent: boolean;
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
  ofSpan(unit: Unit, span: Span): readonly ExportPiece[] {
    const isContent = isContentUnit(unit);
    if (!isContent && !this.#includeNonContent) return [];
    const kept = this.#includeNonContent ? [span] : this.#withoutMarks(unit, span);
    const content = kept.map((one) => unit.content.slice(one.startOffset, one.endOffset)).join('');
    if (content.trim() === '') return [];
    const place = unit.place === undefined ? {} : { place: unit.place };
    const plain = kept.map(({ startOffset, endOffset }) => ({ startOffset, endOffset }));
    return [{ unitId: unit.id, paragraph: unit.ordinal + 1, content, kept: plain, isContent, ...place }];
  }

  /** Marked stretches cut out of units that are otherwise there; whole units are accounted for elsewhere. */
  losses(): readonly Message[] {
    const count = this.#droppedMarks.size;
    return count > 0 ? [{ key: 'loss.markedStretches', params: { count } }] : [];
  }

  #withoutMarks(unit: Unit, span: Span): readonly Span[] {
    const inner = unit.marks
      .filter(
        (mark) =>
          !isWhole(mark, unit) && mark.startOffset < span.endOffset && mark.endOffset > span.startOffset,
      )
      .toSorted((a, b) => a.startOffset - b.startOffset);
    const kept: Span[] = [];
    let at = span.startOffset;
    for (const mark of inner) {
      this.#droppedMarks.add(`${unit.id} ${String(mark.startOffset)}`);
      const cut = widenCut(unit.content, mark);
      if (cut.startOffset > at) kept.push({ startOffset: at, endOffset: cut.startOffset });
      at = Math.max(at, cut.endOffset);
    }
    if (at < span.endOffset) kept.push({ startOffset: at, endOffset: span.endOffset });
    return kept;
  }
}

// A cut takes one of the spaces around it along: none stays doubled, before a stop, or at an edge.
function widenCut(content: string, mark: Span): Span {
  let { startOffset, endOffset } = mark;
  const isSpace = (at: number): boolean => /\s/.test(content[at] ?? '');
  const isStop = endOffset >= content.length || /[.,;:!?)»”]/.test(content[endOffset] ?? '');
  if (isStop) while (startOffset > 0 && isSpace(startOffset - 1)) startOffset -= 1;
  else if (startOffset === 0 || isSpace(startOffset - 1)) while (isSpace(endOffset)) endOffset += 1;
  return { startOffset, endOffset };
}

function isWhole(mark: Mark, unit: Unit): boolean {
  return mark.startOffset <= 0 && mark.endOffset >= unit.content.length;
}
