import { openLexicon, type Lexicon } from '../core/lexicon/lexicon.ts';
import { openGazetteer, type Gazetteer } from '../core/names/gazetteer.ts';
import { shareBytes } from './worker/shared-bytes.ts';

/** What is known of the languages; an absent part was not built. */
export interface Knowledge {
  readonly lexicon?: Lexicon;
  readonly gazetteer?: Gazetteer;
}

/** The same as compiled bytes: `out/lexicon.bin` and `out/names.bin`. */
export interface KnowledgeBytes {
  readonly lexicon?: Uint8Array | undefined;
  readonly gazetteer?: Uint8Array | undefined;
}

/** The bytes where every thread can read them. */
export interface SharedKnowledge {
  readonly lexicon?: SharedArrayBuffer;
  readonly gazetteer?: SharedArrayBuffer;
}

/** Puts the bytes where every thread can read them; what lies there already is not copied. */
export function shareKnowledge({ lexicon, gazetteer }: KnowledgeBytes): SharedKnowledge {
  return {
    ...(lexicon ? { lexicon: shareBytes(lexicon) } : {}),
    ...(gazetteer ? { gazetteer: shareBytes(gazetteer) } : {}),
  };
}

/** Views of shared bytes. */
export function bytesOf({ lexicon, gazetteer }: SharedKnowledge): KnowledgeBytes {
  return {
    ...(lexicon ? { lexicon: new Uint8Array(lexicon) } : {}),
    ...(gazetteer ? { gazetteer: new Uint8Array(gazetteer) } : {}),
  };
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
