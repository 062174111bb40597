import { expect, it } from 'vitest';
import { spansInPiece } from '../../../src/core/formats/document.ts';
import { asId, type Mark, type Unit, type UnitId } from '../../../src/core/model.ts';
import { PieceMaker } from '../../../src/services/report/piece-maker.ts';

/** A unit written with its marks in braces: `Він {[ред.]} сказав`. */
function unitOf(notation: string): Unit {
  const marks: Mark[] = [];
  let content = '';
  for (const piece of notation.split(/([{}])/)) {
    if (piece === '{') marks.push({ startOffset: content.length, endOffset: -1, reason: 'editorial' });
    else if (piece === '}') marks.push({ ...marks.pop()!, endOffset: content.length });
    else content += piece;
  }
  return {
    id: asId<UnitId>('u'),
    ordinal: 0,
    kind: 'paragraph',
    content,
    marks,
    contentStatus: 'auto',
    language: 'uk',
    languageConfidence: 1,
    segments: [],
  };
}

it.each([
  ['{date 2025-11-12 }Мирні переговори', 'Мирні переговори'],
  ['{date 2025-11-12} Мирні переговори', 'Мирні переговори'],
  ['Він {[тобто Путін]} сказав', 'Він сказав'],
  ['Він сказав {[прим. ред.]}.', 'Він сказав.'],
  ['слово{¹} далі', 'слово далі'],
  ['кінець {(ред.)}', 'кінець'],
  ['без позначок', 'без позначок'],
])('cuts the marks out of %j', (notation, expected) => {
  const maker = new PieceMaker(false);
  const unit = unitOf(notation);
  const [piece] = maker.ofUnit(unit);
  expect(piece?.content).toBe(expected);
  // A span of the unit is found in the cut content at the same words.
  const startOffset = unit.content.lastIndexOf(expected.slice(-3, -1));
  const [span] = spansInPiece(piece!, { startOffset, endOffset: startOffset + 2 });
  expect(piece?.content.slice(span?.startOffset, span?.endOffset)).toBe(expected.slice(-3, -1));
});

it('keeps marks where everything is wanted, and counts the stretches that are left out', () => {
  const unit = unitOf('Він {[ред.]} сказав');
  expect(new PieceMaker(true).ofUnit(unit)[0]?.content).toBe('Він [ред.] сказав');
  const maker = new PieceMaker(false);
  maker.ofUnit(unit);
  expect(maker.ofUnit({ ...unitOf('{Читайте також}'), id: asId<UnitId>('v') })).toEqual([]);
  expect(maker.losses()).toEqual([{ key: 'loss.markedStretches', params: { count: 1 } }]);
});
