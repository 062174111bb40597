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
/** By a letter's number: the bit of a vowel or of the strange letter in sets; there are so few that one set holds them twice. */
const vowelBit = new Uint16Array(32);
let vowelCount = 0;
for (let letter = 0; letter < 30; letter += 1) {
  if (letterGroup[letter] !== 0) continue;
  vowelBit[letter] = 1 << vowelCount;
  vowelCount += 1;
}
const VOWEL_COUNT = vowelCount;

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
  /** Shape words: consonants that occur, one bit a letter; and those that occur again. */
  readonly consonantSets: Int32Array;
  readonly consonantAgainSets: Int32Array;
  /** Shape words: vowels that occur and, above them, those that occur again (vowelBit). */
  readonly vowelSets: Int32Array;

  /** Makes room for so many words of so many sounds in all. */
  private constructor(wordCount: number, soundCount: number) {
    this.start = new Int32Array(wordCount);
    this.end = new Int32Array(wordCount);
    this.lengths = new Int32Array(wordCount);
    this.letters = new Uint8Array(soundCount);
    this.drops = new Uint8Array(soundCount);
    this.weights = new Int32Array(wordCount);
    this.bags = new Int32Array(wordCount);
    this.consonantSets = new Int32Array(wordCount);
    this.consonantAgainSets = new Int32Array(wordCount);
    this.vowelSets = new Int32Array(wordCount);
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
    let consonants = 0;
    let again = 0;
    let vowels = 0;
    for (let at = 0; at < word.length; at += 1) {
      const code = word.charCodeAt(at);
      const letter = code < 128 ? (letterOf[code] ?? STRANGE) : STRANGE;
      const group = letterGroup[letter] ?? 0;
      weight += group === 0 ? VOWEL_WEIGHT : CONSONANT;
      if (at >= count) continue;
      // Endings are inflection more often than not.
      const isEnding = at >= count - 2 && count > 4;
      this.letters[start + at] = letter;
      if (group === 0) {
        const bit = vowelBit[letter] ?? 0;
        vowels |= (vowels & bit) === 0 ? bit : bit << VOWEL_COUNT;
        this.drops[start + at] = isEnding ? ENDING_VOWEL : VOWEL;
      } else {
        again |= consonants & (1 << letter);
        consonants |= 1 << letter;
        this.drops[start + at] = isEnding ? ENDING_CONSONANT : CONSONANT;
        // One bit more of the group's four: 0, 1, 11, 111, 1111.
        const shift = 4 * (group - 1);
        bag |= (((((bag >>> shift) & 15) << 1) | 1) << shift) & (15 << shift);
      }
    }
    this.weights[id] = weight;
    this.bags[id] = bag;
    this.consonantSets[id] = consonants;
    this.consonantAgainSets[id] = again;
    this.vowelSets[id] = vowels;
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
  /** Of the last call of `findLike`: places of the words found, rising, and how like they are. */
  places = new Int32Array(64);
  likenesses = new Float64Array(64);
  private readonly above = new Int32Array(LONGEST + 1);
  private readonly here = new Int32Array(LONGEST + 1);
  private readonly left: SoundBook;
  private readonly right: SoundBook;

  constructor(left: SoundBook, right: SoundBook) {
    this.left = left;
    this.right = right;
  }

  /** Likeness of two words by sound, 0…1; 0 where it would be below `least`. */
  compare(leftId: number, rightId: number, least: number): number {
    const count = this.findLike(leftId, [rightId, rightId + 1], least, Infinity);
    return count === 0 ? 0 : (this.likenesses[0] ?? 0);
  }

  /**
   * Finds the words first…end-1 of the right book that are at least so like a word of the left one, and differ from it in
   * length by at most `mostLonger` sounds. Returns how many; `places` and `likenesses` hold them.
   * Most words are ruled out by what two words must cost at least, by their bags and letter sets: the bounds are reckoned
   * here and not in a function, since behind a call the compiler would look up every array anew.
   */
  findLike(
    leftId: number,
    [first, end]: readonly [number, number],
    least: number,
    mostLonger: number,
  ): number {
    const { left, right } = this;
    const { lengths, weights, bags, consonantSets, consonantAgainSets, vowelSets } = right;
    const leftLength = left.lengths[leftId] ?? 0;
    const leftWeight = left.weights[leftId] ?? 0;
    const leftBag = left.bags[leftId] ?? 0;
    const leftSet = left.consonantSets[leftId] ?? 0;
    const leftAgain = left.consonantAgainSets[leftId] ?? 0;
    const leftVowels = left.vowelSets[leftId] ?? 0;
    const share = 1 - least;
    let count = 0;
    for (let at = first; at < end; at += 1) {
      const longer = (lengths[at] ?? 0) - leftLength;
      if (longer > mostLonger || longer < -mostLonger) continue;
      const rightWeight = weights[at] ?? 0;
      const heavier = leftWeight > rightWeight ? leftWeight : rightWeight;
      const weight = heavier > CONSONANT ? heavier : CONSONANT;
      const most = (share * weight) | 0;
      // Consonants without a partner of their group are exchanged or left out.
      const rightBag = bags[at] ?? 0;
      const more = bitCount(leftBag & ~rightBag);
      const less = bitCount(rightBag & ~leftBag);
      const outside = more > less ? more : less;
      const dropped = more > less ? more - less : less - more;
      // Only a word's last two sounds are cheap to leave out.
      const atEnd = dropped < 2 ? dropped : 2;
      const byGroups = CONSONANT * (outside - atEnd) + ENDING_CONSONANT * atEnd;
      if (byGroups > most) continue;
      // A letter that the other word lacks takes a step of its own.
      const rightSet = consonantSets[at] ?? 0;
      const rightAgain = consonantAgainSets[at] ?? 0;
      const own = bitCount(leftSet & ~rightSet) + bitCount(leftAgain & ~rightAgain);
      const other = bitCount(rightSet & ~leftSet) + bitCount(rightAgain & ~leftAgain);
      const consonants = (own > other ? own : other) - outside;
      const byConsonants = consonants > 0 ? byGroups + OTHER_OF_GROUP * consonants : byGroups;
      if (byConsonants > most) continue;
      const rightVowels = vowelSets[at] ?? 0;
      const ownVowels = bitCount(leftVowels & ~rightVowels);
      const otherVowels = bitCount(rightVowels & ~leftVowels);
      // A consonant left out may have taken a vowel's place instead.
      const vowels = (ownVowels > otherVowels ? ownVowels : otherVowels) - dropped;
      const byVowels = vowels > 2 ? 2 * ENDING_VOWEL + OTHER_VOWEL * (vowels - 2) : ENDING_VOWEL * vowels;
      if (vowels > 0 && byConsonants + byVowels > most) continue;
      const cost = this.cost(leftId, at, most);
      if (cost === NEVER) continue;
      if (count === this.places.length) this.grow();
      this.places[count] = at;
      this.likenesses[count] = 1 - cost / weight;
      count += 1;
    }
    return count;
  }

  private grow(): void {
    const places = new Int32Array(this.places.length * 2);
    places.set(this.places);
    const likenesses = new Float64Array(places.length);
    likenesses.set(this.likenesses);
    this.places = places;
    this.likenesses = likenesses;
  }

  /**
   * How many sounds two words begin with alike. These can be paired at no cost, and nothing can be cheaper: to leave out a
   * later sound never costs more than to leave out an earlier one and to exchange it.
   */
  private sameSounds(leftId: number, rightId: number): number {
    const { letters: leftLetters } = this.left;
    const { letters: rightLetters } = this.right;
    const leftStart = this.left.start[leftId] ?? 0;
    const rightStart = this.right.start[rightId] ?? 0;
    const leftLength = (this.left.end[leftId] ?? 0) - leftStart;
    const rightLength = (this.right.end[rightId] ?? 0) - rightStart;
    const most = leftLength < rightLength ? leftLength : rightLength;
    let same = 0;
    while (same < most && leftLetters[leftStart + same] === rightLetters[rightStart + same]) same += 1;
    return same;
  }

  /** Edit distance of two words; NEVER where it is above `most`: costs only grow, so such cells are left out. */
  private cost(leftId: number, rightId: number, most: number): number {
    const { letters: leftLetters, drops: leftDrops } = this.left;
    const { letters: rightLetters, drops: rightDrops } = this.right;
    const leftEnd = this.left.end[leftId] ?? 0;
    const rightEnd = this.right.end[rightId] ?? 0;
    const same = this.sameSounds(leftId, rightId);
    const leftStart = (this.left.start[leftId] ?? 0) + same;
    const rightStart = (this.right.start[rightId] ?? 0) + same;
    const m = rightEnd - rightStart;
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
    for (let i = leftStart; i < leftEnd; i += 1) {
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
