import { AppError } from '../errors.ts';
import type { DetectedLanguage, LanguageCode } from '../model.ts';
import { weighUnit, type UnitEvidence } from './evidence.ts';
import type { Script } from './scripts.ts';

export interface DetectOptions {
  /** The project's languages: only these are expected; anything else must speak loudly to be called `other`. */
  readonly only?: readonly LanguageCode[];
  readonly isCancelled?: () => boolean;
}

export interface LanguageGuess {
  readonly language: DetectedLanguage;
  /** 0…1: the probability of the language, or of the best one where it stays undecided. */
  readonly confidence: number;
  readonly script: Script;
}

const states = ['uk', 'ru', 'en', 'other'] as const;
/** Below this probability a unit stays undecided: a wrong language costs more than none. */
const decisionThreshold = 0.75;
/** A few letters prove little, whatever their ratio says. */
const shortThreshold = 0.92;
const shortLetters = 25;
/** How much of the neighbours' weight is left one unit further on. */
const decay = 0.85;
/** Weight of a language that no neighbour speaks, against one that they do. */
const smoothing = 0.1;
const unexpectedNats = -6;

type Weights = [number, number, number, number];

function normalise(nats: readonly number[]): Weights {
  const top = Math.max(...nats);
  const raw = nats.map((nat) => Math.exp(nat - top));
  const total = raw.reduce((sum, share) => sum + share, 0);
  return [raw[0]! / total, raw[1]! / total, raw[2]! / total, raw[3]! / total];
}

function expectedNats(only: readonly LanguageCode[] | undefined): Weights {
  if (only === undefined || only.length === 0) return [0, 0, 0, 0];
  const bases = new Set(only.map((code) => code.toLowerCase().split('-')[0]));
  const hasUnknown = [...bases].some((base) => !states.slice(0, 3).some((state) => state === base));
  const nats = states.map((state) => (bases.has(state) ? 0 : unexpectedNats));
  return [nats[0]!, nats[1]!, nats[2]!, hasUnknown ? 0 : unexpectedNats];
}

/** A unit speaks for its neighbours as far as it is long and sure. */
function voice(evidence: UnitEvidence, own: Weights): Weights {
  const strength = Math.min(1, evidence.letters / 60);
  const sure = Math.max(...own);
  const factor = sure < 0.7 ? 0 : strength * sure;
  return [own[0] * factor, own[1] * factor, own[2] * factor, own[3] * factor];
}

/** Sums the voices of the same-script units before each unit (or after it, walking backwards). */
function gatherVoices(
  evidence: readonly UnitEvidence[],
  voices: readonly Weights[],
  isBackward: boolean,
): readonly Weights[] {
  const memory = new Map<Script, Weights>();
  const gathered: Weights[] = new Array<Weights>(evidence.length);
  for (let step = 0; step < evidence.length; step += 1) {
    const index = isBackward ? evidence.length - 1 - step : step;
    const { script } = evidence[index]!;
    const past = memory.get(script) ?? [0, 0, 0, 0];
    gathered[index] = past;
    const own = voices[index]!;
    memory.set(script, [
      past[0] * decay + own[0],
      past[1] * decay + own[1],
      past[2] * decay + own[2],
      past[3] * decay + own[3],
    ]);
  }
  return gathered;
}

function decide(evidence: UnitEvidence, before: Weights, after: Weights, expected: Weights): LanguageGuess {
  if (evidence.script === 'Zyyy') return { language: 'undecided', confidence: 0, script: 'Zyyy' };
  const posterior = normalise(
    evidence.nats.map(
      (nat, state) => nat + expected[state]! + Math.log(smoothing + before[state]! + after[state]!),
    ),
  );
  const confidence = Math.max(...posterior);
  const best = states[posterior.indexOf(confidence)]!;
  const threshold = evidence.letters < shortLetters ? shortThreshold : decisionThreshold;
  return {
    language: confidence >= threshold ? best : 'undecided',
    confidence: Math.round(confidence * 1000) / 1000,
    script: evidence.script,
  };
}

/** Guesses the language of every unit from its letters and words and from its neighbours in the same script.
 *  Returns one guess a unit; short units without evidence stay `undecided`.
 *  Throws AppError('cancelled'). Time linear in the characters (at most 300 a unit). */
export function detectUnits(units: readonly string[], options: DetectOptions = {}): readonly LanguageGuess[] {
  const expected = expectedNats(options.only);
  const evidence = units.map((content, index) => {
    if (index % 64 === 0 && options.isCancelled?.() === true) throw new AppError('cancelled');
    return weighUnit(content);
  });
  const voices = evidence.map((unit) =>
    voice(unit, normalise(unit.nats.map((nat, state) => nat + expected[state]!))),
  );
  const before = gatherVoices(evidence, voices, false);
  const after = gatherVoices(evidence, voices, true);
  return evidence.map((unit, index) => decide(unit, before[index]!, after[index]!, expected));
}

/** Names the main language of a text from its units' guesses, weighing each by its length. */
export function summariseLanguage(
  units: readonly string[],
  guesses: readonly LanguageGuess[],
): LanguageGuess {
  const totals = new Map<DetectedLanguage, number>();
  const scripts = new Map<Script, number>();
  let decided = 0;
  for (const [index, guess] of guesses.entries()) {
    const length = units[index]!.length;
    scripts.set(guess.script, (scripts.get(guess.script) ?? 0) + length);
    if (guess.language === 'undecided') continue;
    decided += length;
    totals.set(guess.language, (totals.get(guess.language) ?? 0) + length * guess.confidence);
  }
  const top = [...totals].sort((left, right) => right[1] - left[1])[0];
  const script = [...scripts].sort((left, right) => right[1] - left[1])[0]?.[0] ?? 'Zyyy';
  // Units that are all too short to decide may still do so together.
  if (top === undefined) return detectUnits([units.join(' ')])[0]!;
  return { language: top[0], confidence: Math.round((top[1] / decided) * 1000) / 1000, script };
}

/** Guesses the main language of a whole text given as its units or as one string (lines are its units). */
export function detectText(text: string | readonly string[], options: DetectOptions = {}): LanguageGuess {
  const units = typeof text === 'string' ? text.split(/\r\n|\r|\n/) : text;
  return summariseLanguage(units, detectUnits(units, options));
}
