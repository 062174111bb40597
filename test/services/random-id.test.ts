import { expect, it } from 'vitest';
import { randomId } from '../../src/services/random-id.ts';

it('gives ids of 16 characters that never come twice', () => {
  const ids = new Set(Array.from({ length: 20_000 }, randomId));
  expect(ids.size).toBe(20_000);
  expect([...ids].every((id) => /^[\w-]{16}$/.test(id))).toBe(true);
});
