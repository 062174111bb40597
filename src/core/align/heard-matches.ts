/** The matches of one bead by their classes, in arrays that serve one bead after the other. */
export class HeardMatches {
  length = 0;
  sourceClasses = new Int32Array(256);
  targetClasses = new Int32Array(256);
  /** Tokens that each match ties. */
  counts = new Int32Array(256);
  /** How good each candidate is, 0…1. */
  qualities = new Float64Array(256);

  push(sourceClass: number, targetClass: number, count: number, quality: number): void {
    const at = this.length;
    this.sourceClasses[at] = sourceClass;
    this.targetClasses[at] = targetClass;
    this.counts[at] = count;
    this.qualities[at] = quality;
    this.length = at + 1;
  }

  /** Makes room for so many matches more. */
  makeRoom(more: number): void {
    const needed = this.length + more;
    if (needed <= this.counts.length) return;
    this.sourceClasses = larger(this.sourceClasses, 2 * needed);
    this.targetClasses = larger(this.targetClasses, 2 * needed);
    this.counts = larger(this.counts, 2 * needed);
    const qualities = new Float64Array(2 * needed);
    qualities.set(this.qualities);
    this.qualities = qualities;
  }
}

function larger(numbers: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(length);
  copy.set(numbers);
  return copy;
}
