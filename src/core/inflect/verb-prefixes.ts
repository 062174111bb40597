import { LetterTree } from './letter-tree.ts';

/** Longest prefix, or two in a row, that is split off, in letters. */
export const longestPrefix = 8;

/** Verbal prefixes letter by letter, so that every place where one ends is found in one reading of a form. */
export class VerbPrefixes {
  private readonly tree: LetterTree;
  /** By node: 1 where a prefix ends. */
  private readonly ends: Uint8Array;

  /** words: prefixes apart by spaces. */
  constructor(words: string) {
    this.tree = new LetterTree(words.length);
    this.ends = new Uint8Array(words.length + 1);
    for (const word of words.split(' ')) {
      let node = 0;
      for (let at = 0; at < word.length; at += 1) node = this.tree.grow(node, word.charCodeAt(at));
      this.ends[node] = 1;
    }
  }

  /**
   * Where a verb may begin behind a prefix, or two in a row (пере-из-брать); an apostrophe may follow (з'їсти). Returns
   * bits: bit n stands for n letters cut off, 1 … `longestPrefix`.
   */
  cutsOf(form: string): number {
    const first = this.endsFrom(form, 0);
    if (first === 0) return 0;
    let cuts = first;
    for (let at = 1; at < longestPrefix; at += 1) {
      if ((first & (1 << at)) !== 0) cuts |= this.endsFrom(form, at);
    }
    for (let at = longestPrefix; at > 1; at -= 1) {
      if (form.charCodeAt(at - 1) === apostrophe && (cuts & (1 << (at - 1))) !== 0) cuts |= 1 << at;
    }
    return cuts;
  }

  /** Places, as bits, where a prefix that begins at a place ends. */
  private endsFrom(form: string, start: number): number {
    let ends = 0;
    let node = 0;
    for (let at = start; at < longestPrefix && at < form.length; at += 1) {
      node = this.tree.step(node, form.charCodeAt(at));
      if (node === 0) break;
      if (this.ends[node] === 1) ends |= 1 << (at + 1);
    }
    return ends;
  }
}

const apostrophe = 0x27;
