import { Grower } from './grower.ts';

/** Classes of one side of the lessons, each lesson's behind those of the one before. */
export class LessonSide {
  readonly classes = new Grower();
  /** Where each lesson ends. */
  private readonly ends = new Grower();

  /** Where the classes of a lesson start, from 0. */
  startOf(lesson: number): number {
    return lesson === 0 ? 0 : (this.ends.data[lesson - 1] ?? 0);
  }

  endOf(lesson: number): number {
    return this.ends.data[lesson] ?? 0;
  }

  /** Ends the lesson at hand. */
  close(): void {
    this.ends.push(this.classes.length);
  }
}

/** What sure beads leave unexplained, without an object a bead: of each, the classes of both sides, each once. */
export class LessonBook {
  count = 0;
  readonly source = new LessonSide();
  readonly target = new LessonSide();

  /** Ends the lesson at hand, whose classes were pushed on both sides. */
  close(): void {
    this.source.close();
    this.target.close();
    this.count += 1;
  }
}
