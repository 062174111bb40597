import { checkPair } from '../../src/core/check/engine.ts';
import { loadedValues } from '../../src/core/check/checks/loaded.ts';
import { readPair } from '../../src/core/check/pair-reading.ts';
import type { PairReading } from '../../src/core/check/pair-reading.ts';
import { createPlainSide } from '../../src/core/check/side.ts';
import type { CheckKnowledge } from '../../src/core/check/types.ts';
import { loneSentences } from '../../src/core/check/sentences/lone-sentences.ts';
import { extentFeatures } from '../../src/core/check/words/extent-features.ts';
import { gapScore } from '../../src/core/check/words/extent-score.ts';
import { sideGaps } from '../../src/core/check/words/gap-claims.ts';
import { gapEvidence } from '../../src/core/check/words/gap-evidence.ts';
import { gapParts } from '../../src/core/check/words/gap-parts.ts';
import type { GapPlace } from '../../src/core/check/words/gap-place.ts';
import { sideEvidence } from '../../src/core/check/words/gap-side.ts';
import type { GapKnowledge } from '../../src/core/check/words/gap-side.ts';
import { thresholdOf } from '../../src/core/check/thresholds.ts';
import { findGaps } from '../../src/core/check/words/gaps.ts';
import type { Gap } from '../../src/core/check/words/gaps.ts';
import type { GapJudge } from '../../src/core/check/words/gap-trees.ts';
import { candidatesOf, judgesOf } from '../../src/core/check/words/loose-gaps.ts';
import { isUnrelated } from '../../src/core/check/words/unrelated.ts';
import { withoutValues } from '../../src/core/check/words/plain.ts';
import type { PlainReading } from '../../src/core/check/words/plain.ts';
import type { DetectedLanguage, KnownLanguage } from '../../src/core/model.ts';
import { visible } from '../check-score.ts';
import type { LearningPair, Stretch } from './pairs.ts';

/** One untied stretch, or a phrase of one. */
export interface GapRow {
  /** Which gap of the side it is or belongs to. */
  readonly number: number;
  readonly evidence: readonly number[];
  readonly language: KnownLanguage;
  readonly judges: readonly GapJudge[];
  /** Its words are known to have no counterpart. */
  readonly isLone: boolean;
}

/** What the checks see of a side. */
export interface SideRow {
  readonly gaps: readonly GapRow[];
  /** `gapScore`, and the number of the gap it would tell of; −1 = none. */
  readonly score: number;
  readonly heaviest: number;
  /** Whether a whole sentence is told instead. */
  readonly hasSentence: boolean;
  /** Too few words to be searched. */
  readonly isShort: boolean;
}

/** A pair read for the fit. */
export interface PairRow {
  readonly pair: LearningPair;
  readonly sides: readonly [SideRow, SideRow] | undefined;
  /** Weight of what all other checks tell of the pair, and how many omissions are among it; 0 where not asked for. */
  readonly otherWeight: number;
  readonly otherOmissions: number;
}

/** Reads a pair. */
export function readLearning(
  { texts, languages }: Pick<LearningPair, 'texts' | 'languages'>,
  knowledge: CheckKnowledge,
): { readonly reading: PairReading; readonly plain: PlainReading } {
  const [source, target] = [0, 1].map(
    (at) => createPlainSide(texts[at] ?? '', (languages[at] ?? 'other') as DetectedLanguage), // the sets hold uk, ru and en only
  );
  if (source === undefined || target === undefined) throw new Error('two were made');
  const reading = readPair({ source, target }, knowledge);
  return { reading, plain: withoutValues(reading, loadedValues(reading, knowledge)) };
}

const weights: Readonly<Record<string, number>> = { critical: 25, major: 5, minor: 1 };

/** Reads pairs for the fit. */
export class RowReader {
  private readonly knowledge: CheckKnowledge;
  /** The pair before the cut; versions of one pair follow each other, so that one reading serves them all. */
  private lastWhole: { readonly key: string; readonly reading: PairReading } | undefined;

  constructor(knowledge: CheckKnowledge) {
    this.knowledge = knowledge;
  }

  /** Reads the gaps of a pair with their evidence. withOthers: ask the other checks too. */
  row(pair: LearningPair, tables: GapKnowledge, withOthers: boolean): PairRow {
    const { knowledge } = this;
    const { reading, plain } = readLearning(pair, knowledge);
    const others = withOthers
      ? visible(
          checkPair({ source: reading.source.side, target: reading.target.side }, knowledge, ['extent']),
          false,
        )
      : [];
    const common = {
      pair,
      otherWeight: others.reduce((sum, issue) => sum + (weights[issue.severity] ?? 1), 0),
      otherOmissions: others.filter((issue) => issue.category.startsWith('omission')).length,
    };
    if (isUnrelated(reading)) return { ...common, sides: undefined };
    const lone = this.loneWords(pair, reading);
    const cutAt = lone[0].size > 0 ? undefined : cutPlace(pair, plain);
    return {
      ...common,
      sides: [
        sideRow(plain, 'source', { lone: lone[0], cutAt }, tables),
        sideRow(plain, 'target', { lone: lone[1] }, tables),
      ],
    };
  }

  /** Tokens of each side known to have no counterpart. */
  private loneWords(pair: LearningPair, reading: PairReading): [ReadonlySet<number>, ReadonlySet<number>] {
    const found: [Set<number>, Set<number>] = [new Set(), new Set()];
    const { lone, uncut } = pair;
    if (lone !== undefined) {
      const { tokens } = lone.side === 0 ? reading.source : reading.target;
      for (const token of tokens) if (touches(token, lone.spans)) found[lone.side].add(token.index);
    }
    if (uncut !== undefined) {
      const whole = this.wholeOf(pair, uncut.text);
      const isCut = (at: number): boolean => {
        const token = whole.target.tokens[at];
        return token !== undefined && touches(token, uncut.spans);
      };
      for (const { source, target } of whole.links.links)
        if (target.length > 0 && target.every(isCut)) for (const at of source) found[0].add(at);
    }
    return found;
  }

  private wholeOf({ texts, languages }: LearningPair, target: string): PairReading {
    const key = `${texts[0]}\n${target}`;
    if (this.lastWhole?.key !== key) {
      const { reading } = readLearning({ languages, texts: [texts[0], target] }, this.knowledge);
      this.lastWhole = { key, reading };
    }
    return this.lastWhole.reading;
  }
}

const sentenceMark = thresholdOf({}, 'extent.sentence');
const leastWords = thresholdOf({}, 'extent.words');
/** Shorter sides are not searched, as in the check. */
const leastLetters = 12;

function sideRow(
  plain: PlainReading,
  side: 'source' | 'target',
  { lone, cutAt }: { readonly lone: ReadonlySet<number>; readonly cutAt?: number | undefined },
  knowledge: GapKnowledge,
): SideRow {
  const own = plain[side];
  const found = findGaps(plain, side);
  const features = extentFeatures(plain, side, found);
  const score = gapScore(features);
  const shared = sideEvidence(plain, side, { score, knowledge });
  const all = sideGaps(found, shared);
  const language = own.language ?? 'ru';
  const judges = judgesOf(language, plain[side === 'source' ? 'target' : 'source'].language ?? 'ru');
  const gaps: GapRow[] = [];
  let [heaviest, most] = [-1, -Infinity];
  for (const [number, gap] of found.entries()) {
    const candidates = candidatesOf(gap, own.text, language === 'en');
    const phrases = gapParts(gap, own.text).length;
    for (const one of candidates) {
      const evidence = gapEvidence(one, number, all);
      if (evidence === undefined) continue;
      if (one === gap && gap.cost - gap.otherCost > most)
        [heaviest, most] = [number, gap.cost - gap.otherCost];
      const isGuessed = phrases === 0 && isAtCut(all.places[number], cutAt);
      const isLone = isGuessed || isMostly(one, lone, one === gap && phrases > 0);
      gaps.push({ number, evidence, language, judges, isLone });
    }
  }
  return {
    gaps,
    score,
    heaviest,
    hasSentence: loneSentences(plain, sentenceMark)[side].length > 0,
    isShort:
      own.text.length < leastLetters || own.tokens.filter((token) => token.isContent).length < leastWords,
  };
}

/** True for a gap with a word that has no counterpart; of one of several phrases it must be half of the words. */
function isMostly({ tokens }: Gap, lone: ReadonlySet<number>, isOfSeveral: boolean): boolean {
  const content = tokens.filter((token) => token.isContent);
  const count = content.filter((token) => lone.has(token.index)).length;
  return isOfSeveral ? 2 * count >= content.length : count > 0;
}

/** Where in the tokens of the target something was cut: the token behind it. */
function cutPlace({ uncut }: LearningPair, { target }: PlainReading): number | undefined {
  const start = uncut?.spans[0]?.[0];
  return start === undefined ? undefined : target.tokens.filter((token) => token.endOffset <= start).length;
}

/** Tokens between the partners of the neighbours, at most. */
const cutReach = 4;

/** A word without a tie even before the cut: taken for the one that was cut where it would stand just there. */
const isAtCut = (place: GapPlace | undefined, cutAt: number | undefined): boolean =>
  place !== undefined &&
  cutAt !== undefined &&
  place.before < cutAt &&
  cutAt <= place.after &&
  place.after - place.before <= cutReach;

const touches = (token: { startOffset: number; endOffset: number }, spans: readonly Stretch[]): boolean =>
  spans.some(([start, end]) => token.startOffset < end && start < token.endOffset);
