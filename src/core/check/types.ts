import type {
  Concept,
  DiscrepancyCategory,
  KnownLanguage,
  LanguageCode,
  Message,
  Provenance,
  Row,
  Severity,
  Span,
  TextId,
  Tier,
  Unit,
} from '../model.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Gazetteer } from '../names/gazetteer.ts';
import type { PairMemory } from './pair-memory.ts';
import type { LoosePassages } from './quotes/match.ts';
import type { CheckRule } from './settings.ts';
import type { Side } from './side.ts';
import type { ThresholdValues } from './thresholds.ts';

/** What the checks know besides the two texts. An absent part makes the checks that need it silent. */
export interface CheckKnowledge {
  readonly lexicon?: Lexicon;
  /** Places, people and institutions with their forms in the three languages. */
  readonly gazetteer?: Gazetteer;
  /** The user's termbase; empty in `check --pairs`. */
  readonly concepts: readonly Concept[];
  /** The user's lists of loaded words in the form of `data/loaded.data.ts`; absent = the shipped ones. */
  readonly loadedWords?: Readonly<Record<KnownLanguage, string>>;
  /** Thresholds that the project sets; absent = as shipped. */
  readonly thresholds?: ThresholdValues;
}

/** One finding of a pair check, in offsets of the two sides' texts. */
export interface PairIssue {
  readonly checkId: string;
  readonly category: DiscrepancyCategory;
  /** Finer kind, shown after a slash: `omission/clause`. */
  readonly kind?: string;
  readonly severity: Exclude<Severity, 'critical'>;
  readonly tier: Tier;
  readonly source: readonly Span[];
  readonly target: readonly Span[];
  readonly message: Message;
  readonly evidence?: readonly Message[];
}

/** Two sides of one row (or of one line of `check --pairs`). */
export interface Pair {
  readonly source: Side;
  readonly target: Side;
}

/** A text as the document checks see it. */
export interface CheckText {
  readonly id: TextId;
  readonly sigil: string;
  readonly language: LanguageCode;
  readonly provenance: Provenance;
  readonly units: readonly Unit[];
}

/** Everything `checkComparison` needs: texts in the comparison's order, rows with cells in the same order. */
export interface CheckInput {
  readonly texts: readonly CheckText[];
  readonly rows: readonly Row[];
  readonly pivotIndex: number;
  readonly mode: 'parallel' | 'comparable';
  /** Passages that correspond between the pivot and texts that are no translations of it. */
  readonly loose?: readonly LoosePassages[];
  readonly disabledChecks: readonly string[];
  /** What the project says of its checks; absent = as shipped. */
  readonly rules?: readonly CheckRule[];
  /** What pairs gave in earlier checks; absent = every pair is read. */
  readonly memory?: PairMemory;
  readonly isCancelled?: () => boolean;
  readonly onProgress?: (fraction: number) => void;
}
