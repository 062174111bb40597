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

/** Numbers of the letters that sounds are spelled in, by char code; anything else is one strange letter. */
const STRANGE = 0;
const letterOf = new Uint8Array(128);
/** By a letter's number: its group of consonants, 0 for vowels. */
const letterGroup = new Uint8Array(32);
for (const [at, sound] of [...'abcdefghijklmnopqrstuvwxyzSCZ'].entries()) {
  letterOf[sound.charCodeAt(0)] = at + 1;
  letterGroup[at + 1] = soundGroups[sound] ?? 0;
}
/** Vowels and the strange letter, one bit a letter. */
const vowelBits = letterGroup.reduce((bits, group, letter) => (group === 0 ? bits | (1 << letter) : bits), 0);

/** Words by sound in typed arrays, ready to be compared many times. */
export class SoundBook {
  /** Shape words: where each word's sounds start, and where they end. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Shape words: how many sounds each word has, those that are not compared too. */
  readonly lengths: Int32Array;
  /** Numbers of the sounds' letters (letterOf), the first 60 of each word. */
  readonly letters: Uint8Array;
  /** What leaving each sound out costs. */
  readonly drops: Uint8Array;
  /** Shape words: the size that costs are measured against. */
  readonly weights: Int32Array;
  /** Shape words: consonants by group, four bits a group, of which as many are set as there are such consonants (at most 4). */
  readonly bags: Int32Array;
  /** Shape words: letters that occur, one bit a letter; and those that occur again. */
  readonly letterSets: Int32Array;
  readonly againSets: Int32Array;

  /** Makes room for so many words of so many sounds in all. */
  private constructor(wordCount: number, soundCount: number) {
    this.start = new Int32Array(wordCount);
    this.end = new Int32Array(wordCount);
    this.lengths = new Int32Array(wordCount);
    this.letters = new Uint8Array(soundCount);
    this.drops = new Uint8Array(soundCount);
    this.weights = new Int32Array(wordCount);
    this.bags = new Int32Array(wordCount);
    this.letterSets = new Int32Array(wordCount);
    this.againSets = new Int32Array(wordCount);
  }

  /** A book of the words of a list as they stand there; order: of those at these indexes, in this order. */
  static of(words: readonly string[], order?: Int32Array): SoundBook {
    const count = order === undefined ? words.length : order.length;
    let length = 0;
    for (let id = 0; id < count; id += 1) {
      const size = words[order?.[id] ?? id]?.length ?? 0;
      length += size < LONGEST ? size : LONGEST;
    }
    const book = new SoundBook(count, length);
    let at = 0;
    for (let id = 0; id < count; id += 1) {
      book.read(words[order?.[id] ?? id] ?? '', id, at);
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
    this.lengths[id] = word.length;
    let weight = 0;
    let bag = 0;
    let letters = 0;
    let again = 0;
    for (let at = 0; at < word.length; at += 1) {
      const code = word.charCodeAt(at);
      const letter = code < 128 ? (letterOf[code] ?? STRANGE) : STRANGE;
      const group = letterGroup[letter] ?? 0;
      weight += group === 0 ? VOWEL_WEIGHT : CONSONANT;
      if (at >= count) continue;
      // Endings are inflection more often than not.
      const isEnding = at >= count - 2 && count > 4;
      this.letters[start + at] = letter;
      again |= letters & (1 << letter);
      letters |= 1 << letter;
      if (group === 0) this.drops[start + at] = isEnding ? ENDING_VOWEL : VOWEL;
      else {
        this.drops[start + at] = isEnding ? ENDING_CONSONANT : CONSONANT;
        // One bit more of the group's four: 0, 1, 11, 111, 1111.
        const shift = 4 * (group - 1);
        bag |= (((((bag >>> shift) & 15) << 1) | 1) << shift) & (15 << shift);
      }
    }
    this.weights[id] = weight;
    this.bags[id] = bag;
    this.letterSets[id] = letters;
    this.againSets[id] = again;
  }
}

/** Exchange costs by two letters' numbers below 32 (letterOf): shape 32 × 32. */
const exchange = exchangeCosts();

function exchangeCosts(): Uint8Array {
  const costs = new Uint8Array(32 * 32).fill(CONSONANT);
  for (let left = 0; left < 32; left += 1) {
    for (let right = 0; right < 32; right += 1) {
      const group = letterGroup[left];
      if (group === letterGroup[right])
        costs[(left << 5) | right] = left === right ? 0 : group === 0 ? OTHER_VOWEL : OTHER_OF_GROUP;
    }
  }
  return costs;
}

/** Counts the bits that are set. */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Too costly to be looked at further. */
const NEVER = 1 << 20;

/** Compares words of two books, with working rows kept between calls. */
export class SoundComparer {
  private above = new Int32Array(LONGEST + 1);
  private here = new Int32Array(LONGEST + 1);
  private readonly left: SoundBook;
  private readonly right: SoundBook;

  constructor(left: SoundBook, right: SoundBook) {
    this.left = left;
    this.right = right;
  }

  /** Likeness of two words by sound, 0…1; 0 where it would be below `least`. */
  compare(leftId: number, rightId: number, least: number): number {
    const { left, right } = this;
    const leftWeight = left.weights[leftId] ?? 0;
    const rightWeight = right.weights[rightId] ?? 0;
    const weight = Math.max(leftWeight, rightWeight, CONSONANT);
    const mostCost = (1 - least) * weight;
    if (this.leastCost(leftId, rightId) > mostCost) return 0;
    return Math.max(0, 1 - this.cost(leftId, rightId, mostCost) / weight);
  }

  /**
   * The least that two words can cost, by their bags and letter sets. Consonants without a partner of their group are
   * exchanged or left out; a letter that the other word lacks takes a step of its own.
   */
  private leastCost(leftId: number, rightId: number): number {
    const { left, right } = this;
    const leftBag = left.bags[leftId] ?? 0;
    const rightBag = right.bags[rightId] ?? 0;
    const more = bitCount(leftBag & ~rightBag);
    const less = bitCount(rightBag & ~leftBag);
    const outside = more > less ? more : less;
    const dropped = more > less ? more - less : less - more;
    // Only a word's last two sounds are cheap to leave out.
    const atEnd = dropped < 2 ? dropped : 2;
    const leftSet = left.letterSets[leftId] ?? 0;
    const rightSet = right.letterSets[rightId] ?? 0;
    const leftAgain = left.againSets[leftId] ?? 0;
    const rightAgain = right.againSets[rightId] ?? 0;
    const own = leftSet & ~rightSet;
    const ownAgain = leftAgain & ~rightAgain;
    const other = rightSet & ~leftSet;
    const otherAgain = rightAgain & ~leftAgain;
    const ownVowels = bitCount(own & vowelBits) + bitCount(ownAgain & vowelBits);
    const otherVowels = bitCount(other & vowelBits) + bitCount(otherAgain & vowelBits);
    const ownConsonants = bitCount(own & ~vowelBits) + bitCount(ownAgain & ~vowelBits);
    const otherConsonants = bitCount(other & ~vowelBits) + bitCount(otherAgain & ~vowelBits);
    const consonants = (ownConsonants > otherConsonants ? ownConsonants : otherConsonants) - outside;
    // A consonant left out may have taken a vowel's place instead.
    const vowels = (ownVowels > otherVowels ? ownVowels : otherVowels) - dropped;
    return (
      CONSONANT * (outside - atEnd) +
      ENDING_CONSONANT * atEnd +
      (consonants > 0 ? OTHER_OF_GROUP * consonants : 0) +
      (vowels > 2 ? 2 * ENDING_VOWEL + OTHER_VOWEL * (vowels - 2) : vowels > 0 ? ENDING_VOWEL * vowels : 0)
    );
  }

  /** Edit distance of two words; a great number where it is above `most`: costs only grow, so such cells are left out. */
  private cost(leftId: number, rightId: number, most: number): number {
    const { letters: leftLetters, drops: leftDrops } = this.left;
    const { letters: rightLetters, drops: rightDrops } = this.right;
    const leftEnd = this.left.end[leftId] ?? 0;
    const rightStart = this.right.start[rightId] ?? 0;
    const m = (this.right.end[rightId] ?? 0) - rightStart;
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
    for (let i = this.left.start[leftId] ?? 0; i < leftEnd; i += 1) {
      const row = (leftLetters[i] ?? 0) << 5;
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
          const exchanged = diagonal + (exchange[row | (rightLetters[at] ?? 0)] ?? 0);
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
