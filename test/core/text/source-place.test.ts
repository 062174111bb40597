import { expect, it } from 'vitest';
import { sourcePlaceMessage } from '../../../src/core/text/source-place.ts';

it('names a page, a stretch of pages, a cell and a time', () => {
  expect(['p. 3', 'p. 3–4', 'B12', '00:01:02.500–00:01:04.000'].map(sourcePlaceMessage)).toEqual([
    { key: 'place.page', params: { page: '3' } },
    { key: 'place.page', params: { page: '3–4' } },
    { key: 'place.cell', params: { cell: 'B12' } },
    { key: 'place.other', params: { place: '00:01:02.500–00:01:04.000' } },
  ]);
});
