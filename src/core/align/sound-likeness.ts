import { soundGroups } from './skeleton.ts';

/**
 * Likeness of words by sound: a weighted edit distance where vowels and endings weigh little. Costs are whole numbers,
 * twentieths of a consonant, so that sums are exact in any order.
 */
const CONSONANT = 20;
const ENDING_CONSONANT = 12;
const VOWEL = 6;
const ENDING_VOWEL = 3;
/** What a vowel weighs in the size that a cost is measured against. */
const VOWEL_WEIGHT = 7;
const OTHER_VOWEL = 5;
const OTHER_OF_GROUP = 7;

/** Sounds beyond this are not compared. */
const LONGEST = 60;

const groupOf = new Uint8Array(128);
for (const [sound, group] of Object.entries(soundGroups)) groupOf[sound.charCodeAt(0)] = group;

/** Words by sound in typed arrays, ready to be compared many times. */
export class SoundBook {
  /** Shape words: where each word's sounds start, and where they end. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Char codes of the sounds, the first 60 of each word. */
  readonly codes: Uint8Array;
  /** What leaving each sound out costs. */
  readonly drops: Uint8Array;
  /** Shape words: the size that costs are measured against. */
  readonly weights: Int32Array;
  /** Shape words: consonants by group, four bits a group (15 = that many or more). */
  readonly bags: Int32Array;

  /** Makes room for so many words of so many sounds in all. */
  private constructor(wordCount: number, soundCount: number) {
    this.start = new Int32Array(wordCount);
    this.end = new Int32Array(wordCount);
    this.codes = new Uint8Array(soundCount);
    this.drops = new Uint8Array(soundCount);
    this.weights = new Int32Array(wordCount);
    this.bags = new Int32Array(wordCount);
  }

  /** A book of words as they stand in a list. */
  static of(words: readonly string[]): SoundBook {
    let length = 0;
    for (const word of words) length += word.length < LONGEST ? word.length : LONGEST;
    const book = new SoundBook(words.length, length);
    let at = 0;
    for (let id = 0; id < words.length; id += 1) {
      book.read(words[id] ?? '', id, at);
      at = book.end[id] ?? 0;
    }
    return book;
  }

  /** A book with room for two words, which `write` fills. */
  static forTwo(): SoundBook {
    return new SoundBook(2, 2 * LONGEST);
  }

  /** Writes a word into a book for two; id: 0 or 1. */
  write(word: string, id: number): void {
    this.read(word, id, id * LONGEST);
  }

  private read(word: string, id: number, start: number): void {
    const count = word.length < LONGEST ? word.length : LONGEST;
    this.start[id] = start;
    this.end[id] = start + count;
    let weight = 0;
    let bag = 0;
    for (let at = 0; at < word.length; at += 1) {
      const code = word.charCodeAt(at);
      const group = groupOf[code] ?? 0;
      weight += group === 0 ? VOWEL_WEIGHT : CONSONANT;
      if (at >= count) continue;
      // Endings are inflection more often than not.
      const isEnding = at >= count - 2 && count > 4;
      // Sounds are spelled in ASCII; anything else is one strange letter.
      this.codes[start + at] = code < 128 ? code : 127;
      if (group === 0) this.drops[start + at] = isEnding ? ENDING_VOWEL : VOWEL;
      else {
        this.drops[start + at] = isEnding ? ENDING_CONSONANT : CONSONANT;
        const shift = 4 * (group - 1);
        if (((bag >>> shift) & 15) < 15) bag += 1 << shift;
      }
    }
    this.weights[id] = weight;
    this.bags[id] = bag;
  }
}

/** Exchange costs by two codes below 128: shape 128 × 128. */
const exchange = exchangeCosts();

function exchangeCosts(): Uint8Array {
  const costs = new Uint8Array(128 * 128);
  for (let pair = 0; pair < costs.length; pair += 1) {
    const left = pair >> 7;
    const right = pair & 127;
    const isOneGroup = groupOf[left] === groupOf[right];
    if (left === right) continue;
    costs[pair] = !isOneGroup ? CONSONANT : groupOf[left] === 0 ? OTHER_VOWEL : OTHER_OF_GROUP;
  }
  return costs;
}

/** The least that two words' consonants can cost: those without a partner of their group are exchanged or left out. */
function leastCost(left: number, right: number): number {
  if (left === right) return 0;
  let more = 0;
  let less = 0;
  for (let shift = 0; shift < 32; shift += 4) {
    const gap = ((left >>> shift) & 15) - ((right >>> shift) & 15);
    if (gap > 0) more += gap;
    else less -= gap;
  }
  const exchanged = more < less ? more : less;
  const dropped = more + less - 2 * exchanged;
  // Only a word's last two sounds are cheap to leave out.
  const atEnd = dropped < 2 ? dropped : 2;
  return CONSONANT * (exchanged + dropped - atEnd) + ENDING_CONSONANT * atEnd;
}

/** Too costly to be looked at further. */
const NEVER = 1 << 20;

/** One word of a book. */
interface BookWord {
  readonly book: SoundBook;
  readonly id: number;
}

/** Compares sounds with working rows kept between calls. */
export class SoundComparer {
  private above = new Int32Array(LONGEST + 1);
  private here = new Int32Array(LONGEST + 1);
  /** Two words that stand in no book. */
  private readonly two = SoundBook.forTwo();
  private readonly first: BookWord = { book: this.two, id: 0 };
  private readonly second: BookWord = { book: this.two, id: 1 };

  /** Likeness of two words spelled by sound (soundsOf) that stand in no book, 0…1. */
  compareWords(left: string, right: string): number {
    this.two.write(left, 0);
    this.two.write(right, 1);
    return this.compare(this.first, this.second, 0);
  }

  /** Likeness of two words by sound, 0…1; 0 where it would be below `least`. */
  compare(left: BookWord, right: BookWord, least: number): number {
    const weight = Math.max(left.book.weights[left.id] ?? 0, right.book.weights[right.id] ?? 0, CONSONANT);
    const mostCost = (1 - least) * weight;
    if (leastCost(left.book.bags[left.id] ?? 0, right.book.bags[right.id] ?? 0) > mostCost) return 0;
    return Math.max(0, 1 - this.cost(left, right, mostCost) / weight);
  }

  /** Edit distance of two words; a great number where it is above `most`: costs only grow, so such cells are left out. */
  private cost(left: BookWord, right: BookWord, most: number): number {
    const { codes: leftCodes, drops: leftDrops } = left.book;
    const { codes: rightCodes, drops: rightDrops } = right.book;
    const leftEnd = left.book.end[left.id] ?? 0;
    const rightStart = right.book.start[right.id] ?? 0;
    const m = (right.book.end[right.id] ?? 0) - rightStart;
    let { above, here } = this;
    // Cells outside first…last of the row above cost too much.
    let first = 0;
    let last = 0;
    above[0] = 0;
    for (let j = 1, sum = 0; j <= m; j += 1) {
      sum += rightDrops[rightStart + j - 1] ?? 0;
      if (sum > most) break;
      above[j] = sum;
      last = j;
    }
    for (let i = left.book.start[left.id] ?? 0; i < leftEnd; i += 1) {
      const row = (leftCodes[i] ?? 0) << 7;
      const drop = leftDrops[i] ?? 0;
      let before = NEVER;
      let diagonal = NEVER;
      let nextFirst = -1;
      let nextLast = -1;
      for (let j = first; j <= m; j += 1) {
        const over = j <= last ? (above[j] ?? NEVER) : NEVER;
        let cost = over + drop;
        if (j > 0) {
          const at = rightStart + j - 1;
          const exchanged = diagonal + (exchange[row | (rightCodes[at] ?? 0)] ?? 0);
          const inserted = before + (rightDrops[at] ?? 0);
          if (exchanged < cost) cost = exchanged;
          if (inserted < cost) cost = inserted;
        }
        here[j] = cost;
        before = cost;
        diagonal = over;
        if (cost <= most) {
          if (nextFirst < 0) nextFirst = j;
          nextLast = j;
        } else if (j > last) break;
      }
      if (nextFirst < 0) return NEVER;
      first = nextFirst;
      last = nextLast;
      const swap = above;
      above = here;
      here = swap;
    }
    if (last < m) return NEVER;
    const cost = above[m] ?? NEVER;
    return cost <= most ? cost : NEVER;
  }
}
