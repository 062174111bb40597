import { alignUnits } from '../align/align.ts';
import { makeKeepsake } from '../align/keepsake.ts';
import { makeCheckKeepsake } from '../check/keepsake.ts';
import { createPlainSide } from '../check/side.ts';
import type { Pair } from '../check/types.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { KnownLanguage } from '../model.ts';
import type { Gazetteer } from '../names/gazetteer.ts';
import { makeTexts } from './made-up-texts.ts';
import { warmUpPassages } from './passages.ts';

// More than half of a first alignment, and nearly all of a first check, is the time in which the program's own code is
// compiled, and runs before the compiler has seen what it works on. Whoever runs the engines on something else before
// anybody waits for them has that behind him: the code is the same, and so are all results.

/** What the engines are warmed with: what they will work with, since it takes other paths than knowing nothing. */
export interface WarmUpKnowledge {
  readonly lexicon?: Lexicon;
  readonly gazetteer?: Gazetteer;
}

/**
 * One slice of the warming a step: between two steps the caller may look at what has come meanwhile. What it returns is to
 * be held as long as the engines are to stay warm (`makeKeepsake`).
 */
export type WarmUp = Generator<undefined, readonly unknown[]>;

type Languages = readonly [source: KnownLanguage, target: KnownLanguage];

/** Every language on either side once. */
const directions: readonly Languages[] = [
  ['uk', 'en'],
  ['en', 'ru'],
  ['ru', 'uk'],
];

/** Units a side: the compiler takes a loop for a hot one after some thousand rounds, and a third text changes little more. */
const madeUpUnits = 300;

/** The same of the texts that are kept: few, for they stay in memory. */
const keptUnits = 60;

/**
 * Warms the aligner: aligns made-up texts of three hundred units in three directions.
 * isCancelled: polled as in `alignUnits`; true throws AppError('cancelled').
 */
export function* warmAligner(knowledge: WarmUpKnowledge, isCancelled: () => boolean): WarmUp {
  for (const languages of directions) {
    const { source, target } = makeTexts(languages, madeUpUnits, knowledge.lexicon);
    yield;
    alignUnits(
      { language: languages[0], units: source },
      { language: languages[1], units: target },
      { mode: 'parallel', knowledge: true, ...knowledge, isCancelled },
    );
    yield;
  }
  const { source, target } = makeTexts(['uk', 'en'], keptUnits, knowledge.lexicon);
  const options = { knowledge: true, ...knowledge, isCancelled };
  return makeKeepsake({ language: 'uk', units: source }, { language: 'en', units: target }, options);
}

/** Pairs of one slice. */
const slicePairs = 2;

/**
 * Warms the checks: checks a dozen pairs of our own passages, each in one of the three directions. Most of the time is that
 * of the first pairs, which compile what they meet; with the opening of the lexicon and the names it is to stay below
 * 300 ms (`bench -- check`).
 * isCancelled: polled between any two checks of a pair; true throws AppError('cancelled').
 */
export function* warmChecks(knowledge: WarmUpKnowledge, isCancelled: () => boolean): WarmUp {
  const known = { ...knowledge, concepts: [] };
  const pairs = warmUpPassages.map((passage, place): Pair => {
    const [source, target] = directions[place % directions.length] ?? ['uk', 'en'];
    return {
      source: createPlainSide(passage[source], source),
      target: createPlainSide(passage[target], target),
    };
  });
  const kept: unknown[] = [pairs];
  for (let at = 0; at < pairs.length; at += slicePairs) {
    kept.push(makeCheckKeepsake(pairs.slice(at, at + slicePairs), known, isCancelled));
    yield;
  }
  return kept;
}

/** Warms both engines: the aligner first, which texts need before they are checked. */
export function* warmEngines(knowledge: WarmUpKnowledge, isCancelled: () => boolean): WarmUp {
  const ofAligner = yield* warmAligner(knowledge, isCancelled);
  return [ofAligner, yield* warmChecks(knowledge, isCancelled)];
}
