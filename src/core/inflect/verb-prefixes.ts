/** Longest prefix, or two in a row, that is split off, in letters. */
export const longestPrefix = 8;

interface PrefixNode {
  isPrefix: boolean;
  /** By the UTF-16 code of the next letter. */
  readonly next: Map<number, PrefixNode>;
}

const emptyNode = (): PrefixNode => ({ isPrefix: false, next: new Map() });

/** Verbal prefixes letter by letter, so that every place where one ends is found in one reading of a form. */
export class VerbPrefixes {
  private readonly root = emptyNode();

  /** words: prefixes apart by spaces. */
  constructor(words: string) {
    for (const word of words.split(' ')) {
      let node = this.root;
      for (let at = 0; at < word.length; at += 1) {
        const code = word.charCodeAt(at);
        let next = node.next.get(code);
        if (next === undefined) {
          next = emptyNode();
          node.next.set(code, next);
        }
        node = next;
      }
      node.isPrefix = true;
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
    let node = this.root;
    for (let at = start; at < longestPrefix && at < form.length; at += 1) {
      const next = node.next.get(form.charCodeAt(at));
      if (next === undefined) break;
      node = next;
      if (node.isPrefix) ends |= 1 << (at + 1);
    }
    return ends;
  }
}

const apostrophe = 0x27;
