import { expect, it } from 'vitest';
import { catalogues } from '../../src/locales/index.ts';
import { check } from '../core/check/small-lexicon.ts';
import type { KnownLanguage } from '../../src/core/model.ts';

type Side = readonly [KnownLanguage, string];

// prettier-ignore
const pairs: readonly (readonly [string, Side, Side])[] = [
  ['addition/heading', ['uk', 'Міністр чекає в новій залі.'], ['en', 'MEETING The minister waits in the new hall.']],
  ['omission/heading', ['en', 'MEETING The minister waits in the new hall.'], ['uk', 'Міністр чекає в новій залі.']],
  ['negation/lost', ['uk', 'Делегація чекала на площі, бо автобус не приїхав.'], ['en', 'The delegation waited on the square.']],
  ['negation/added', ['en', 'The delegation waited on the square.'], ['uk', 'Делегація чекала на площі, бо автобус не приїхав.']],
];

it.each(pairs)('puts no empty quotation marks into the words of %s', (kind, source, target) => {
  const found = check(source, target).filter((one) => `${one.category}/${one.kind ?? ''}` === kind);
  expect(found).toHaveLength(1);
  for (const { message } of found) {
    for (const words of Object.values(catalogues)) {
      const named = [...(words[message.key] ?? '').matchAll(/\{\{(\w+)\}\}/gu)].map(([, name]) => name ?? '');
      expect(named).not.toEqual([]);
      expect(named.filter((name) => message.params[name] === '')).toEqual([]);
    }
  }
});
