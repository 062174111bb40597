import { describe, expect, it } from 'vitest';
import { Meetings } from '../../../../src/core/check/words/meeting-keys.ts';

function listOf(meetings: Meetings, key: number): number[] {
  const found: number[] = [];
  for (let list = meetings.listOf(key); list !== 0; list = meetings.restOf(list))
    found.push(meetings.numberAt(list));
  return found;
}

describe('Meetings', () => {
  it('lists the numbers of a key in ascending order, each once, however many keys there are', () => {
    const meetings = new Meetings();
    const expected = new Map<number, number[]>();
    for (let number = 999; number >= 0; number -= 1) {
      // The same key twice, one that some share, one of its own.
      for (const key of [number % 7, number % 7, -1 - (number % 100), -1000 - number * 4096]) {
        meetings.add(key, number);
        const list = expected.get(key) ?? [];
        if (list[0] !== number) list.unshift(number);
        expected.set(key, list);
      }
    }
    for (const [key, list] of expected) expect(listOf(meetings, key)).toEqual(list);
    expect(listOf(meetings, 123_456)).toEqual([]);
  });
});
