import { AppError } from '../errors.ts';
import type { AlignOptions } from './types.ts';

/**
 * Is told of work, about one a microsecond; throws AppError('cancelled') when told to stop. An object, not a function:
 * the compiler takes a function made anew by each run for another one, and compiles every loop that calls it again.
 */
export interface Poll {
  spend(work: number): void;
}

/** Tells nobody: for callers that cannot be cancelled. */
export const noPoll: Poll = { spend: () => undefined };

/** Work between two looks at the cancel flag: well under 20 ms. */
const WORK_PER_POLL = 4000;
/** Progress is told in steps of at least this much. */
const LEAST_STEP = 0.005;

/** One run of the aligner: looks at the cancel flag, and turns work done into progress. */
export interface Run {
  readonly poll: Poll;
  /** Ends the stage at hand and begins one that brings progress to `end` (0…1) once `work` has been polled. */
  stage(end: number, work: number): void;
  /** Ends the stage at hand. */
  finish(): void;
}

type RunOptions = Pick<AlignOptions, 'isCancelled' | 'onProgress'>;

const never = (): boolean => false;
const untold = (): void => undefined;

class Progress implements Run, Poll {
  readonly poll: Poll = this;
  private unseen = 0;
  private told = 0;
  private stageStart = 0;
  private stageEnd = 0;
  private stageWork = 1;
  private stageDone = 0;
  private readonly startProgress: number;
  private readonly isCancelled: () => boolean;
  private readonly onProgress: (fraction: number) => void;

  constructor({ isCancelled, onProgress }: RunOptions, startProgress: number) {
    this.startProgress = startProgress;
    this.isCancelled = isCancelled ?? never;
    this.onProgress = onProgress ?? untold;
  }

  spend(work: number): void {
    this.unseen += work;
    if (this.unseen >= WORK_PER_POLL) this.look();
  }

  private look(): void {
    this.stageDone += this.unseen;
    this.unseen = 0;
    if (this.isCancelled()) throw new AppError('cancelled');
    const share = Math.min(1, this.stageDone / this.stageWork);
    this.tell(this.stageStart + (this.stageEnd - this.stageStart) * share);
  }

  private tell(fraction: number): void {
    if (fraction < this.told + LEAST_STEP && !(fraction === 1 && this.told < 1)) return;
    this.told = fraction;
    this.onProgress(this.startProgress + (1 - this.startProgress) * fraction);
  }

  finish(): void {
    this.tell(this.stageEnd);
  }

  stage(end: number, work: number): void {
    this.finish();
    this.stageStart = Math.max(this.told, this.stageEnd);
    this.stageEnd = end;
    this.stageWork = Math.max(1, work);
    this.stageDone = 0;
  }
}

/**
 * Starts a run. Progress told rises; a stage that takes more work than foreseen waits at its end.
 * startProgress: 0…1, told before; the run's stages share what is left.
 */
export function startRun(options: RunOptions, startProgress = 0): Run {
  return new Progress(options, startProgress);
}
