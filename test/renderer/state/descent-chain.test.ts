import { expect, test } from 'vitest';
import type { Message } from '../../../src/core/model.ts';
import { partDescent } from '../../../src/renderer/state/descent-chain.ts';

const descent = (sigil: string, origin: string): Message => ({
  key: 'check.triangle.descent',
  params: { sigil, origin },
});
const one: Message = { key: 'check.triangle.one', params: { sigil: 'EN', others: 'UK, RU' } };

test('joins what texts were translated from into chains, one for each way down', () => {
  expect(partDescent([one, descent('RU', 'UK'), descent('EN', 'RU')])).toEqual({
    others: [one],
    chains: ['UK → RU → EN'],
  });
  expect(partDescent([descent('EN', 'RU'), descent('RU', 'UK'), descent('EN2', 'UK')]).chains).toEqual([
    'UK → RU → EN',
    'UK → EN2',
  ]);
  expect(partDescent([descent('RU', 'The Times')]).chains).toEqual(['The Times → RU']);
  expect(partDescent([one]).chains).toEqual([]);
});

test('leaves texts that are told to come from each other as they are told', () => {
  const round = [descent('UK', 'RU'), descent('RU', 'UK')];
  expect(partDescent([...round, descent('EN', 'PL')])).toEqual({ others: round, chains: ['PL → EN'] });
});
