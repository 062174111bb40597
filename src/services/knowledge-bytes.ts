import { shareBytes } from './worker/shared-bytes.ts';

/** What is known of the languages as compiled bytes: `out/lexicon.bin` and `out/names.bin`; an absent part was not built. */
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
