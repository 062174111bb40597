import { fileURLToPath } from 'node:url';
import type { KnowledgeBytes } from '../services/knowledge-bytes.ts';
import { createKnowledge, type Knowledge } from '../services/knowledge.ts';
import { fs } from './builtins.ts';

/** Where compiled files may lie: beside the bundle or one folder up (from a chunk), or in a checkout's `out`. */
const places = ['../', '../../', '../../out/'];

function readBuilt(name: string): Uint8Array | undefined {
  const paths = places.map((place) => fileURLToPath(new URL(`${place}${name}`, import.meta.url)));
  const path = paths.find((candidate) => fs.existsSync(candidate));
  return path === undefined ? undefined : fs.readFileSync(path);
}

/** Reads the compiled lexicon and gazetteer; a part that was not built is absent. */
export function readKnowledge(): KnowledgeBytes {
  return { lexicon: readBuilt('lexicon.bin'), gazetteer: readBuilt('names.bin') };
}

/** The same, opened. */
export function loadKnowledge(): Knowledge {
  return createKnowledge(readKnowledge())();
}
