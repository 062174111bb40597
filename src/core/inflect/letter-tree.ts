/** Words letter by letter, in three flat lists that lie near each other in memory. Nodes are numbers, 0 is the root. */
export class LetterTree {
  private readonly codes: Uint16Array;
  /** First node behind each, 0 for none. */
  private readonly firsts: Uint16Array;
  /** The next node behind the same one, 0 for none. */
  private readonly nexts: Uint16Array;
  private count = 1;

  /** letters: letters of all words together, at most 65,534. */
  constructor(letters: number) {
    this.codes = new Uint16Array(letters + 1);
    this.firsts = new Uint16Array(letters + 1);
    this.nexts = new Uint16Array(letters + 1);
  }

  /** The node that a letter (a UTF-16 code) leads to, 0 for none. */
  step(node: number, code: number): number {
    let at = this.firsts[node] ?? 0;
    while (at !== 0 && this.codes[at] !== code) at = this.nexts[at] ?? 0;
    return at;
  }

  /** The same, made where it is missing. */
  grow(node: number, code: number): number {
    const known = this.step(node, code);
    if (known !== 0) return known;
    const made = this.count;
    this.count += 1;
    this.codes[made] = code;
    this.nexts[made] = this.firsts[node] ?? 0;
    this.firsts[node] = made;
    return made;
  }
}
