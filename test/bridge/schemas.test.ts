import { describe, expect, it } from 'vitest';
import { apiMethods } from '../../src/bridge/api.ts';
import { argumentSchemas, checkArguments } from '../../src/bridge/schemas.ts';
import { discrepancyCategories } from '../../src/core/model.ts';

describe('checkArguments', () => {
  it('knows every method and no other', () => {
    expect(Object.keys(argumentSchemas).toSorted()).toEqual([...apiMethods].toSorted());
  });
  it('knows every category', () => {
    for (const category of discrepancyCategories) {
      const finding = {
        category,
        severity: 'minor',
        passages: [{ textId: 't', unitId: 'u', startOffset: 0, endOffset: 1 }],
        remark: '',
        proposedWording: '',
      };
      expect(checkArguments('findingAdd', finding), category).toEqual({ ok: true, value: finding });
    }
  });
  it('drops fields that nobody asked for and those that are undefined', () => {
    expect(
      checkArguments('notes', { query: undefined, state: 'open', __proto__: { x: 1 }, extra: 1 }),
    ).toEqual({
      ok: true,
      value: { state: 'open' },
    });
  });
  it.each([
    ['projectOpen', {}],
    ['projectOpen', { path: 1 }],
    ['projectOpenSample', { sample: '../x' }],
    ['textTrim', { textId: 't', firstUnitId: '', lastUnitId: 'u' }],
    ['comparisonCreate', { textIds: ['a'], pivotIndex: 0 }],
    ['comparisonCreate', { textIds: ['a', 'b'], pivotIndex: 1.5 }],
    ['rowEdit', { comparisonId: 'c', edit: { kind: 'explode' } }],
    ['noteAdd', { passages: [], body: 'x' }],
    ['noteAdd', { passages: [{ textId: 't', unitId: 'u', startOffset: -1, endOffset: 1 }], body: 'x' }],
    ['settingsSet', { patch: { theme: 'pink' } }],
    ['textUpdate', { textId: 't', provenance: { publicationDate: 'yesterday' } }],
    ['editHistory', null],
  ] as const)('refuses %s %j', (method, given) => {
    expect(checkArguments(method, given).ok).toBe(false);
  });
});
