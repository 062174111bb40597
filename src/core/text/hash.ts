/** Where the hash of an empty text stands before `endHash`. */
export const hashStart = 0x811c9dc5;

/** Takes the letters of a text into a hash that is not ended yet. */
export function addToHash(hash: number, text: string): number {
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
}

/** Ends a hash: 32 bits without sign, the upper ones mixed into the lower. */
export const endHash = (hash: number): number => (hash ^ (hash >>> 15)) >>> 0;

/** FNV-1a over UTF-16 code units. */
export const hashText = (text: string): number => endHash(addToHash(hashStart, text));

/** The same of three texts as if joined. */
export const hashJoined = (head: string, stem: string, tail: string): number =>
  endHash(addToHash(addToHash(addToHash(hashStart, head), stem), tail));
