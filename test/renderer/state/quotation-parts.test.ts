import { expect, test } from 'vitest';
import { asId, type Passage, type TextId, type UnitId } from '../../../src/core/model.ts';
import type { Problem } from '../../../src/renderer/state/problems.ts';
import { quotationParts } from '../../../src/renderer/state/quotation-parts.ts';

const at = (startOffset: number, endOffset: number, unit = 'u'): Passage => ({
  textId: asId<TextId>('uk'),
  unitId: asId<UnitId>(unit),
  startOffset,
  endOffset,
});
const problem = (key: string, passages: readonly Passage[], tier: Problem['tier'] = 'shown'): Problem => ({
  key,
  isOwn: false,
  category: 'quotation',
  severity: 'major',
  tier,
  passages,
  rowIndex: 0,
});
const parts = (problems: readonly Problem[]): unknown =>
  quotationParts('мости й дороги', at(10, 24), problems).map((part) => [part.text, part.problem?.key]);

test('parts a quotation where words of it differ, cut to its bounds', () => {
  expect(parts([problem('a', [at(10, 15)]), problem('b', [at(18, 60)])])).toEqual([
    ['мости', 'a'],
    [' й ', undefined],
    ['дороги', 'b'],
  ]);
});

test('marks nothing for what is about all of it, is folded, or stands elsewhere', () => {
  const whole = problem('a', [at(0, 90)]);
  const folded = problem('b', [at(10, 15)], 'more');
  const elsewhere = problem('c', [at(10, 15, 'v'), at(2, 10)]);
  expect(parts([whole, folded, elsewhere])).toEqual([['мости й дороги', undefined]]);
});

test('takes the first of two problems that share words', () => {
  expect(parts([problem('b', [at(12, 20)]), problem('a', [at(10, 15)])])).toEqual([
    ['мости', 'a'],
    [' й дороги', undefined],
  ]);
});
