import { afterEach, expect, test } from 'vitest';
import { addToast, putUi, useUi } from '../../../src/renderer/state/ui-store.ts';

afterEach(() => putUi({ toasts: [] }));

const say = (key: string): void => addToast({ tone: 'info', message: { key, params: {} } });
const standing = (): readonly string[] =>
  useUi.getState().toasts.map(({ message, count }) => `${message.key} ${String(count)}`);

test('a message that stands already is counted, not stacked, and the newest three stay', () => {
  say('a');
  say('b');
  say('a');
  expect(standing()).toEqual(['b 1', 'a 2']);
  say('c');
  say('d');
  expect(standing()).toEqual(['a 2', 'c 1', 'd 1']);
  // It stays anew: what counts the time knows it by its number.
  const ids = useUi.getState().toasts.map(({ id }) => id);
  say('a');
  expect(ids).not.toContain(useUi.getState().toasts.at(-1)?.id);
  expect(new Set(useUi.getState().toasts.map(({ id }) => id)).size).toBe(3);
});
