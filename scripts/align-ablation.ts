import { tuning } from '../src/core/align/tuning.ts';
import type { Figures } from './align-scorer.ts';
import type { SampleKnowledge } from './quality-samples.ts';

/** What each part brings: one part switched off at a time, by the constants that give it its weight. */
const ablations: readonly {
  readonly name: string;
  readonly without: Partial<typeof tuning>;
  readonly noLexicon?: true;
  readonly noGazetteer?: true;
}[] = [
  { name: 'everything', without: {} },
  { name: 'lexicon', without: {}, noLexicon: true },
  { name: 'length', without: { lengthAgainst: 0, lengthFor: 0 } },
  { name: 'likeness by sound', without: { leastLikeness: 0.999 } },
  { name: 'self-training', without: { teacherSure: 2 } },
  { name: 'marks', without: { markQuality: 0 } },
  { name: 'saturating losses', without: { freedom: 1e9 } },
  { name: 'learned chances', without: { groupStrength: 1e9, recordStrength: 1e9 } },
  { name: 'runs of lone units', without: { aloneAgain: tuning.aloneShare, aloneAcross: tuning.aloneShare } },
  { name: 'bursts of words', without: { repeatPower: 1 } },
  // So many unseen boundaries that only the typical habits count.
  { name: 'habits of joining', without: { joinStrength: 1e9 } },
  { name: 'clutter, edges', without: { clutterAlone: 0, edgeAlone: 0 } },
  { name: 'foreign letters', without: { foreignChance: 0 } },
  { name: 'clutter in beads', without: { clutterInside: 0 } },
  { name: 'pairing off', without: { pairing: 0 } },
  { name: 'sharing out', without: { learnRounds: 0 } },
  { name: 'like stems', without: { stemQuality: 0 } },
  { name: 'strange names', without: { strangerAlone: 0 } },
  { name: 'names by gazetteer', without: {}, noGazetteer: true },
  { name: 'second look', without: { lookGain: Infinity } },
  { name: 'its edges', without: { lookEdge: 0 } },
  { name: 'its sentences', without: { lookSentence: 0 } },
  { name: 'its halves of beads', without: { lookHold: 0 } },
  { name: 'its clutter', without: { lookClutter: 0 } },
  { name: 'its insertions', without: { lookInsert: 1e9 } },
  { name: 'moved blocks', without: { recoverMargin: Infinity } },
  { name: 'chapters', without: { chapterShare: Infinity } },
  { name: 'odds of a translation', without: { translationOdds: Infinity } },
  { name: 'uneven texts', without: { unevenLength: Infinity } },
  { name: 'inserts', without: { mostCopies: 0 } },
  { name: 'judge of pieces', without: { judgePieces: Infinity } },
  { name: 'judge of leftovers', without: { judgePart: Infinity, judgeJoin: Infinity } },
];
/** Switches one part off for good; false where none is named so. Lexicon and gazetteer are not switched here. */
export function switchOff(name: string): boolean {
  const found = weighed.find((one) => one.name === name);
  if (found !== undefined) Object.assign(tuning, found.without);
  return found !== undefined;
}

/** The parts that a constant switches off. */
const weighed = ablations.filter(({ without }) => Object.keys(without).length > 0);

/** Their names. */
export const ablationNames = (): readonly string[] => weighed.map(({ name }) => name);

const ablationSets = [
  'uk-en-hard',
  'uk-ru-hard',
  'uk-en-real',
  'uk-en-para-hard',
  'ru-en-para-hard',
  'ru-en-del30',
  'uk-ru-move',
  'uk-ru-bible',
  'de-fr-textberg',
];

/** Prints the table. measure: aligns and scores one set with what is known; known: lexicon and gazetteer. */
export function measureAblation(
  measure: (set: string, known: SampleKnowledge | undefined) => Figures,
  known: SampleKnowledge | undefined,
): void {
  console.log(['without'.padEnd(20), ...ablationSets.map((set) => set.padEnd(14))].join(' | '));
  const kept = { ...tuning };
  for (const { name, without, noLexicon, noGazetteer } of ablations) {
    // The constants are plain data of one object: this process is the only one to see them changed.
    Object.assign(tuning, without);
    const cells = ablationSets.map((set) => {
      const left = noLexicon ? undefined : noGazetteer && known ? withoutGazetteer(known) : known;
      const figures = measure(set, left);
      const [strict, lax] = set.startsWith('de-fr')
        ? [figures.vecStrict, figures.vecLax]
        : [figures.strict, figures.lax];
      // Most parts move less than a tenth of a point.
      return [strict, lax]
        .map((one) => (100 * (one[2] ?? 0)).toFixed(2))
        .join('/')
        .padEnd(14);
    });
    Object.assign(tuning, kept);
    console.log([name.padEnd(20), ...cells].join(' | '));
  }
}

const withoutGazetteer = ({ concepts, lexicon }: SampleKnowledge): SampleKnowledge => ({ concepts, lexicon });
