/** Whole numbers in a typed array that grows as they come. */
export class Grower {
  data = new Int32Array(1024);
  length = 0;

  push(entry: number): void {
    if (this.length === this.data.length) {
      const larger = new Int32Array(this.data.length * 2);
      larger.set(this.data);
      this.data = larger;
    }
    this.data[this.length] = entry;
    this.length += 1;
  }

  /** The numbers so far, in an array of their own. */
  done(): Int32Array {
    return this.data.slice(0, this.length);
  }
}
