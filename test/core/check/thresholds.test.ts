import { expect, test } from 'vitest';
import { checkIds } from '../../../src/core/check/check-ids.ts';
import { checkPair } from '../../../src/core/check/engine.ts';
import { pairChecks } from '../../../src/core/check/registry.ts';
import { createPlainSide } from '../../../src/core/check/side.ts';
import {
  isThresholdValue,
  thresholdNamed,
  thresholdOf,
  thresholds,
} from '../../../src/core/check/thresholds.ts';
import type { ThresholdValues } from '../../../src/core/check/thresholds.ts';

const known: readonly string[] = checkIds;

test('every check stands in the list of checks, and every threshold belongs to one or to comparable texts', () => {
  expect(pairChecks.map(({ id }) => id).filter((id) => !known.includes(id))).toEqual([]);
  expect(new Set(checkIds).size).toBe(checkIds.length);
  expect(
    thresholds.map(({ checkId }) => checkId).filter((id) => id !== 'comparable' && !known.includes(id)),
  ).toEqual([]);
});

test('every threshold is named once, and its shipped value lies in its range and on its steps', () => {
  expect(new Set(thresholds.map(({ id }) => id)).size).toBe(thresholds.length);
  for (const { id, shipped, least, most, step } of thresholds) {
    expect([id, least <= shipped && shipped <= most]).toEqual([id, true]);
    const steps = (shipped - least) / step;
    expect([id, Math.abs(steps - Math.round(steps)) < 1e-6]).toEqual([id, true]);
  }
});

test('what a project sets wins over what is shipped; a strange name or amount is told', () => {
  expect(thresholdOf({}, 'number.rounding')).toBe(thresholdNamed('number.rounding')?.shipped);
  expect(thresholdOf({ thresholds: { 'number.rounding': 1 } }, 'number.rounding')).toBe(1);
  expect(isThresholdValue('number.rounding', 20)).toBe(true);
  expect(isThresholdValue('number.rounding', 20.5)).toBe(false);
  expect(isThresholdValue('number.rounding', Number.NaN)).toBe(false);
  expect(isThresholdValue('number.nothing', 1)).toBe(false);
});

/** Checks that find something in one pair without a lexicon. */
function checksOf(uk: string, en: string, set: ThresholdValues): string[] {
  const pair = { source: createPlainSide(uk, 'uk'), target: createPlainSide(en, 'en') };
  return checkPair(pair, { concepts: [], thresholds: set }).map(({ checkId }) => checkId);
}

test('a smaller rounding tells of a conversion that a larger one lets pass', () => {
  const [uk, en] = ['До міста лишалося 100 км дороги.', 'The town was 65 miles away by road.'];
  expect(checksOf(uk, en, {})).not.toContain('number');
  expect(checksOf(uk, en, { 'number.rounding': 2 })).toContain('number');
});

test('a heavier weight lets a short run of the neighbouring language pass', () => {
  const [uk, en] = [
    'Міністр повідомив, что это было давно, і поїхав додому.',
    'The minister said it was long ago and went home.',
  ];
  expect(checksOf(uk, en, {})).toContain('language');
  expect(checksOf(uk, en, { 'language.neighbour': 8 })).not.toContain('language');
});
