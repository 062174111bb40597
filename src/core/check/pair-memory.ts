import type { NamePlace } from './document/names.ts';
import type { PlacedIssue } from './document/placed.ts';
import type { TermPlace } from './document/renderings.ts';
import type { Side } from './side.ts';
import type { CheckInput, CheckKnowledge } from './types.ts';

/** What one pair of sides gives: its findings with their places, and what the checks of the whole text gather from it. */
export interface PairResult {
  readonly issues: readonly PlacedIssue[];
  readonly terms: readonly TermPlace[];
  readonly names: readonly NamePlace[];
}

interface Entry {
  readonly source: Side;
  readonly target: Side;
  readonly result: PairResult;
}

/** Pairs kept; about 3 KB each, the text itself not counted. */
const mostPairs = 20_000;

/**
 * Keeps what pairs gave, so that a check after an edit reads only the rows that the edit touched. A pair is the same
 * where both sides are, letter by letter, with the same units and marks; everything is forgotten where the checks, their
 * thresholds, the termbase or the lists of loaded words have changed. What was not asked for longest goes first.
 */
export class PairMemory {
  private readonly entries = new Map<string, Entry>();
  private basis = '';

  /** Says what the next pairs are checked by. */
  begin({ disabledChecks }: CheckInput, { concepts, loadedWords, thresholds }: CheckKnowledge): void {
    const basis = JSON.stringify([disabledChecks, concepts, loadedWords, thresholds]);
    if (basis !== this.basis) this.entries.clear();
    this.basis = basis;
  }

  /** True where `recall` has nothing to compute. */
  knows(source: Side, target: Side): boolean {
    return this.entryOf(pairKey(source, target), source, target) !== undefined;
  }

  private entryOf(key: string, source: Side, target: Side): Entry | undefined {
    const known = this.entries.get(key);
    const isKnown = known !== undefined && isSame(known.source, source) && isSame(known.target, target);
    return isKnown ? known : undefined;
  }

  /** What the pair gave before, else what `compute` gives now. */
  recall(source: Side, target: Side, compute: () => PairResult): PairResult {
    const key = pairKey(source, target);
    const entry = this.entryOf(key, source, target) ?? { source, target, result: compute() };
    // A map keeps the order in which keys came: what is asked for comes last.
    this.entries.delete(key);
    this.entries.set(key, entry);
    if (this.entries.size > mostPairs) {
      const [oldest] = this.entries.keys();
      if (oldest !== undefined) this.entries.delete(oldest);
    }
    return entry.result;
  }
}

const pairKey = (source: Side, target: Side): string => `${keyOf(source)} ${keyOf(target)}`;

const keyOf = ({ textId, pieces }: Side): string => `${textId}:${pieces.map((piece) => piece.unitId).join()}`;

const isSame = (one: Side, other: Side): boolean =>
  one.text === other.text &&
  one.language === other.language &&
  JSON.stringify([one.pieces, one.ignored, one.remarks]) ===
    JSON.stringify([other.pieces, other.ignored, other.remarks]);
