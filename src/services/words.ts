import type { Api } from '../bridge/api.ts';
import { wordAt } from '../core/names/word-at.ts';
import type { ServiceContext } from './context.ts';

/** What lexicon and gazetteer know of a word; needs no project. */
export function wordMethods(context: ServiceContext): Pick<Api, 'lookupWord'> {
  return {
    lookupWord: async ({ line, offset, language }) =>
      wordAt(line, offset, language, context.deps.knowledge()),
  };
}
