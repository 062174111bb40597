import { openLexicon, type Lexicon } from '../core/lexicon/lexicon.ts';
import { openGazetteer, type Gazetteer } from '../core/names/gazetteer.ts';
import type { KnowledgeBytes } from './knowledge-bytes.ts';

/** What is known of the languages; an absent part was not built. */
export interface Knowledge {
  readonly lexicon?: Lexicon;
  readonly gazetteer?: Gazetteer;
}

/** Opens the bytes with the first call, so that a thread which never asks does not wait for them. */
export function createKnowledge({ lexicon, gazetteer }: KnowledgeBytes): () => Knowledge {
  let opened: Knowledge | undefined;
  return () =>
    (opened ??= {
      ...(lexicon ? { lexicon: openLexicon(lexicon) } : {}),
      ...(gazetteer ? { gazetteer: openGazetteer(gazetteer) } : {}),
    });
}

/** Only what is known, out of options that hold more. */
export function knowledgeIn({ lexicon, gazetteer }: Knowledge): Knowledge {
  return { ...(lexicon ? { lexicon } : {}), ...(gazetteer ? { gazetteer } : {}) };
}
