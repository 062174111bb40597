import { SideReading } from './reading.ts';
import type { CheckKnowledge, Pair } from './types.ts';
import { linkWords } from './words/link.ts';
import type { WordLinks } from './words/link.ts';

/** A pair as the checks see it: both sides read, their words tied. Parts are computed when first asked for. */
export class PairReading {
  readonly source: SideReading;
  readonly target: SideReading;
  private linksCache: WordLinks | undefined;
  private readonly kept = new Map<object, unknown>();

  constructor(source: SideReading, target: SideReading) {
    this.source = source;
    this.target = target;
  }

  /** Word ties between the sides. */
  get links(): WordLinks {
    return (this.linksCache ??= linkWords(this.source, this.target));
  }

  /** Ties the words before they are asked for. look: called every few hundred words of long sides, may throw. */
  tieWords(look: () => void): void {
    this.linksCache ??= linkWords(this.source, this.target, look);
  }

  /** Reads something off the pair once, since several checks ask for it. key: what is read, the reader as a rule. */
  keep<T>(key: object, read: (reading: PairReading) => T): T {
    if (this.kept.has(key)) return this.kept.get(key) as T; // stored under this key by the same reader
    const found = read(this);
    this.kept.set(key, found);
    return found;
  }

  /** True where both sides are in one language. */
  get isSameLanguage(): boolean {
    return this.source.language !== undefined && this.source.language === this.target.language;
  }
}

/** Reads both sides of a pair. */
export function readPair(pair: Pair, knowledge: CheckKnowledge): PairReading {
  return new PairReading(
    new SideReading(pair.source, knowledge.lexicon),
    new SideReading(pair.target, knowledge.lexicon),
  );
}
