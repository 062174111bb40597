import { expect, it } from 'vitest';
import { findReportVerbs } from '../../../../src/core/check/quotes/stances.ts';
import { SideReading } from '../../../../src/core/check/reading.ts';
import { createPlainSide } from '../../../../src/core/check/side.ts';

it.each([
  ['«Завод закриють», — ідеться в повідомленні.', 'ідеться'],
  ['Про це йдеться в заяві компанії.', 'йдеться'],
])('reads %s as a report without a stance', (text, verb) => {
  const found = findReportVerbs(new SideReading(createPlainSide(text, 'uk'), undefined));
  expect(
    found.map(({ stance, startOffset, endOffset }) => [stance, text.slice(startOffset, endOffset)]),
  ).toEqual([['neutral', verb]]);
});
