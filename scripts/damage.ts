/**
 * Damages aligned texts at random, by a seed: what real documents lose, gain and cut elsewhere. A text is a list of pieces,
 * each of which knows its bead, so that the truth follows every change.
 */

/** A unit; pieces of both texts with one bead's number are counterparts. */
export interface Piece {
  readonly text: string;
  readonly bead: number;
}

/** Two texts with their truth. */
export interface Damaged {
  readonly languages: readonly [string, string];
  readonly sides: [Piece[], Piece[]];
}

export type Random = () => number;
export type SideIndex = 0 | 1;

const bothSides: readonly SideIndex[] = [0, 1];

/** A bead's number that no piece of the two texts has. */
const freshBead = ({ sides }: Damaged): number =>
  1 + Math.max(-1, ...sides.flatMap((side) => side.map(({ bead }) => bead)));

/** A whole number of [least, most]. */
export const between = (random: Random, least: number, most: number): number =>
  least + Math.floor(random() * (most - least + 1));

/** Loses a share of the pieces of one side. */
export function lose(pair: Damaged, side: SideIndex, share: number, random: Random): void {
  pair.sides[side] = pair.sides[side].filter(() => random() >= share);
}

/** Loses a run of `count` pieces of one side. */
export function loseRun(pair: Damaged, side: SideIndex, count: number, random: Random): void {
  const pieces = pair.sides[side];
  pieces.splice(between(random, 0, Math.max(0, pieces.length - count)), count);
}

/** Puts a piece into the one before it, on one side: their beads become one. */
function joinAt(pair: Damaged, side: SideIndex, at: number): void {
  const [first, second] = [pair.sides[side][at - 1], pair.sides[side][at]];
  if (first === undefined || second === undefined) return;
  pair.sides[side].splice(at - 1, 2, { text: `${first.text} ${second.text}`, bead: first.bead });
  for (const one of bothSides)
    pair.sides[one] = pair.sides[one].map((piece) =>
      piece.bead === second.bead ? { ...piece, bead: first.bead } : piece,
    );
}

/** Joins a share of the pieces of one side with the one before. */
export function merge(pair: Damaged, side: SideIndex, share: number, random: Random): void {
  for (let at = pair.sides[side].length - 1; at > 0; at -= 1) if (random() < share) joinAt(pair, side, at);
}

/** Joins runs of `least` to `most` pieces of one side, as paragraphs of it. */
export function intoParagraphs(
  pair: Damaged,
  side: SideIndex,
  [least, most]: readonly [number, number],
  random: Random,
): void {
  let left = 0;
  for (let at = pair.sides[side].length - 1; at > 0; at -= 1) {
    if (left === 0) left = between(random, least, most);
    left -= 1;
    if (left > 0) joinAt(pair, side, at);
  }
}

/** Cuts a share of the pieces of one side in two: behind a sentence, or between any two words. */
export function split(
  pair: Damaged,
  side: SideIndex,
  { share, anywhere }: { readonly share: number; readonly anywhere: boolean },
  random: Random,
): void {
  const gap = anywhere ? /(?<=\S) (?=\S)/gu : /(?<=[.!?]["»”)]?) (?=["«“(]?\p{Lu})/gu;
  pair.sides[side] = pair.sides[side].flatMap((piece) => {
    const places = [...piece.text.matchAll(gap)].map(({ index }) => index);
    const place = places[Math.floor(random() * places.length)];
    if (random() >= share || place === undefined) return [piece];
    return [
      { ...piece, text: piece.text.slice(0, place) },
      { ...piece, text: piece.text.slice(place + 1) },
    ];
  });
}

/** Puts pieces without counterpart into one side: a share of its pieces, each of a text given by `tell`, if any. */
export function addLines(
  pair: Damaged,
  side: SideIndex,
  share: number,
  { random, tell }: { readonly random: Random; readonly tell: (at: number) => string | undefined },
): void {
  let bead = freshBead(pair);
  pair.sides[side] = pair.sides[side].flatMap((piece, at) => {
    const text = random() < share ? tell(at) : undefined;
    if (text === undefined) return [piece];
    bead += 1;
    return [{ text, bead }, piece];
  });
}

/** Moves a run of `count` pieces of one side elsewhere in it. */
export function moveRun(pair: Damaged, side: SideIndex, count: number, random: Random): void {
  const pieces = pair.sides[side];
  if (pieces.length < 3 * count) return;
  const run = pieces.splice(between(random, 0, pieces.length - count), count);
  pieces.splice(between(random, 0, pieces.length), 0, ...run);
}

/** Cuts one side into `count` chapters of about one length, each a list of pieces. */
export function chaptersOf(pieces: readonly Piece[], count: number): readonly (readonly Piece[])[] {
  return Array.from({ length: count }, (_, at) =>
    pieces.slice(Math.round((at * pieces.length) / count), Math.round(((at + 1) * pieces.length) / count)),
  );
}

/** Changes the words of every piece of one side. */
export function respell(pair: Damaged, side: SideIndex, change: (text: string) => string): void {
  pair.sides[side] = pair.sides[side].map((piece) => ({ ...piece, text: change(piece.text) }));
}

/** Puts what the other side says beside a share of each side's pieces: a quotation in the original, part of its bead. */
export function quoteOriginals(pair: Damaged, shares: readonly [number, number], random: Random): void {
  const texts = pair.sides.map((side) => new Map(side.map((piece) => [piece.bead, piece.text])));
  for (const side of bothSides)
    pair.sides[side] = pair.sides[side].flatMap((piece) => {
      const original = texts[1 - side]?.get(piece.bead);
      return original === undefined || random() >= shares[side]
        ? [piece]
        : [{ ...piece, text: original }, piece];
    });
}

/** The truth as the evaluation's files hold it: the beads by unit indexes. */
export function truthOf({ sides }: Damaged): { readonly beads: readonly [number[], number[]][] } {
  const beads = new Map<number, [number[], number[]]>();
  for (const side of bothSides) {
    sides[side].forEach(({ bead }, unit) => {
      const units = beads.get(bead) ?? [[], []];
      units[side].push(unit);
      beads.set(bead, units);
    });
  }
  return { beads: [...beads.values()] };
}

/** Reads a pair with its truth; beads of the truth without a number stand alone. */
export function readPair(
  languages: readonly [string, string],
  texts: readonly [readonly string[], readonly string[]],
  beads: readonly (readonly [readonly number[], readonly number[]])[],
): Damaged {
  const beadOf = bothSides.map(
    (side) => new Map(beads.flatMap((bead, at) => bead[side].map((unit) => [unit, at] as const))),
  );
  let alone = beads.length;
  const pieces = (side: SideIndex): Piece[] =>
    texts[side].map((text, unit) => ({ text, bead: beadOf[side]?.get(unit) ?? alone++ }));
  return { languages, sides: [pieces(0), pieces(1)] };
}
