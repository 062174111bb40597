import { expect, test } from 'vitest';
import { isPlain, oneLine } from '../../../src/renderer/panes/plain-lines.ts';

test('leaves to the editor what only it can place', () => {
  const odd = ['\tз абзацу', 'знак 😀', '漢字', 'שלום', 'ﬁ\u200dх', 'кінець\u0007'];
  expect(odd.filter(isPlain)).toEqual([]);
  expect(['', '  з відступом', '— Сло́во, «інше» № 2…'].every(isPlain)).toBe(true);
});

test('makes one line of a unit with line feeds and keeps its length', () => {
  expect(oneLine('а\r\nб\u2028в')).toBe('а  б в');
});
