import { AppError } from '../errors.ts';
import type { AlignOptions } from './types.ts';

/** Called with an amount of work, about one a microsecond; throws AppError('cancelled') when told to stop. */
export type Poll = (work: number) => void;

/** Work between two looks at the cancel flag: well under 20 ms. */
const WORK_PER_POLL = 4000;
/** Progress is told in steps of at least this much. */
const LEAST_STEP = 0.005;

/** One run of the aligner: looks at the cancel flag, and turns work done into progress. */
export interface Run {
  readonly poll: Poll;
  /** Ends the stage at hand and begins one that brings progress to `end` (0…1) once `work` has been polled. */
  readonly stage: (end: number, work: number) => void;
  /** Ends the stage at hand. */
  readonly finish: () => void;
}

/**
 * Starts a run. Progress told rises; a stage that takes more work than foreseen waits at its end.
 * startProgress: 0…1, told before; the run's stages share what is left.
 */
export function startRun(
  { isCancelled, onProgress }: Pick<AlignOptions, 'isCancelled' | 'onProgress'>,
  startProgress = 0,
): Run {
  let unseen = 0;
  let told = 0;
  let stage = { start: 0, end: 0, work: 1, done: 0 };
  const tell = (fraction: number): void => {
    if (fraction < told + LEAST_STEP && !(fraction === 1 && told < 1)) return;
    told = fraction;
    onProgress?.(startProgress + (1 - startProgress) * fraction);
  };
  const poll = (work: number): void => {
    unseen += work;
    if (unseen < WORK_PER_POLL) return;
    stage.done += unseen;
    unseen = 0;
    if (isCancelled?.() === true) throw new AppError('cancelled');
    tell(stage.start + (stage.end - stage.start) * Math.min(1, stage.done / stage.work));
  };
  const finish = (): void => {
    tell(stage.end);
  };
  return {
    poll,
    finish,
    stage: (end, work) => {
      finish();
      stage = { start: Math.max(told, stage.end), end, work: Math.max(1, work), done: 0 };
    },
  };
}
