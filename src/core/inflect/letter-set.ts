const firstLetter = 0x430; // а

/** A set of lower-case letters, asked by UTF-16 code; most are Cyrillic. */
export class LetterSet {
  /** а … я, a bit each. */
  private readonly basic: number;
  /** ѐ … ѯ: ё, є, і, ї among them. */
  private readonly further: number;
  private readonly others: string;

  constructor(letters: string) {
    let basic = 0;
    let further = 0;
    let others = '';
    for (const letter of letters) {
      const place = letter.charCodeAt(0) - firstLetter;
      if (place >= 0 && place < 32) basic |= 1 << place;
      else if (place >= 32 && place < 64) further |= 1 << (place - 32);
      else others += letter;
    }
    this.basic = basic;
    this.further = further;
    this.others = others;
  }

  has(code: number): boolean {
    const place = code - firstLetter;
    if (place >= 0 && place < 32) return (this.basic & (1 << place)) !== 0;
    if (place >= 32 && place < 64) return (this.further & (1 << (place - 32))) !== 0;
    return this.others !== '' && this.others.includes(String.fromCharCode(code));
  }
}
