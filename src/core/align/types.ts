import type { Gazetteer } from '../names/gazetteer.ts';
import type { IndexBead, LanguageCode, LoosePair, Span } from '../model.ts';

/** What the aligner asks of a lexicon: the concepts that an inflected form may stand for; no concept = unknown. */
export interface AlignLexicon {
  conceptsOf(form: string, language: LanguageCode): readonly number[];
  /** Those of them that the form renders only loosely. */
  looseConceptsOf(form: string, language: LanguageCode): readonly number[];
  /** True for the closed list of words without content of their own, in every form. */
  isFunctionWord?(form: string, language: LanguageCode): boolean;
  /** True where a Ukrainian and a Russian form look alike and mean different things: they are no cognates. */
  isFalseFriend?(ukForm: string, ruForm: string): boolean;
}

/** One side of a bitext as the aligner sees it. */
export interface AlignText {
  readonly language: LanguageCode;
  /** The units' characters, in reading order. */
  readonly units: readonly string[];
  /** Sentence-like spans of each unit; absent = the unit is one segment. */
  readonly segments?: readonly (readonly Span[])[];
  /** True for the last unit of a larger one (a paragraph's last sentence): beads tend to end there on both sides. */
  readonly ends?: readonly boolean[];
  /** Units that take no part: they come out without counterpart. */
  readonly skipped?: readonly boolean[];
  /** Marked stretches inside units that count for nothing, ascending. */
  readonly ignored?: readonly (readonly Span[])[];
}

/** A bead that stays as it is, by unit indexes. */
export interface AlignAnchor {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

/** Translations, texts that only share passages, or whichever of the two the evidence says. */
export type AlignMode = 'parallel' | 'comparable' | 'auto';

/** What is known of two texts, and how they are to be aligned. */
export interface AlignOptions {
  readonly mode: AlignMode;
  readonly lexicon?: AlignLexicon;
  /** Names with their forms in the three languages; not asked without `knowledge`. */
  readonly gazetteer?: Gazetteer;
  readonly anchors?: readonly AlignAnchor[];
  /** False = no data of particular languages: the lexicon is not asked. */
  readonly knowledge: boolean;
  /** Polled at least every 20 ms of work. */
  readonly isCancelled?: () => boolean;
  /** fraction: 0…1, rising. */
  readonly onProgress?: (fraction: number) => void;
  /** True = `explanations` come along, one a bead, and `looseExplanations`, one a loose pair. */
  readonly explain?: boolean;
}

/** One token's part in a bead, in nats; above 0 speaks for the bead. */
export interface TokenEvidence {
  readonly kind: 'match' | 'missing-in-target' | 'missing-in-source';
  /** The source form, absent for `missing-in-source`. */
  readonly source?: string;
  readonly target?: string;
  readonly nats: number;
}

/**
 * What the second look weighs of a bead beyond the bag of its words: words at the edges that have no counterpart, sentences
 * without partner, a bead that falls apart into two, a stretch taken for an insertion, clutter paired with text; and what
 * the judge of leftovers adds to a pair that it joined.
 */
export type LookPart = 'edges' | 'sentences' | 'halves' | 'insertion' | 'clutter' | 'judged';

/** Why a bead: the parts of its log-likelihood ratio, in nats, above 0 speaks for it. All parts sum to the total. */
export interface BeadExplanation {
  /** The strongest first; those too weak to list count in `wordNats` all the same. */
  readonly tokens: readonly TokenEvidence[];
  readonly wordNats: number;
  readonly lengthNats: number;
  /** How usual the category is, and how units of this kind join or stand alone. */
  readonly priorNats: number;
  /** Where larger units end. */
  readonly endNats: number;
  /** What the second look said, where it weighed the bead and said anything. */
  readonly look: readonly { readonly part: LookPart; readonly nats: number }[];
  readonly totalNats: number;
}

/** Why two words of a loose pair are tied: a name, a number, a word that both texts hardly use, any other rendering. */
export type LooseTieKind = 'name' | 'number' | 'rare' | 'match';

/** Two words that tie a loose pair; nats above 0 speak for it. */
export interface LooseTie {
  readonly kind: LooseTieKind;
  readonly source: string;
  readonly target: string;
  readonly nats: number;
}

/**
 * What is weighed of a loose pair: the words that tie it, what share of the passages they cover, the best other partner of
 * one of them, likely pairs beside it and both texts' beginnings, how much the two texts have in common at all, at how many
 * places a pair could have been found by chance.
 */
export type LoosePart = 'ties' | 'share' | 'rival' | 'neighbour' | 'kinship' | 'places';

/** Why a loose pair: its parts in nats sum to the total, and 1 / (1 + exp(-total)) is its score. */
export interface LooseExplanation {
  /** The strongest first. */
  readonly ties: readonly LooseTie[];
  readonly parts: readonly { readonly part: LoosePart; readonly nats: number }[];
  readonly totalNats: number;
}

/** What the aligner found. */
export interface AlignResult {
  /** Every index of each side exactly once; source order, a bead with an empty source after the bead that holds the preceding target unit. */
  readonly beads: readonly IndexBead[];
  /** Spans that correspond, for comparable texts; empty otherwise. */
  readonly loose: readonly LoosePair[];
  readonly mode: 'parallel' | 'comparable';
  /** False when a fixed work limit was hit and the result may be poorer for it. */
  readonly complete: boolean;
  /** One a bead, in their order, where asked for. */
  readonly explanations?: readonly BeadExplanation[];
  /** One a loose pair, in their order, where asked for. */
  readonly looseExplanations?: readonly LooseExplanation[];
}
