// Steps back by line where no trace tells the lines. At which steps threads came to another line is noted on the last bytecodes before a step that
// was gone to; what lies before that is executed again, bytecode by bytecode, in windows that grow.

import type { ThreadId } from '../base/brands.ts';
import type { Driver } from '../driver.ts';
import { movesLine } from '../line-watch.ts';

/** Bytecodes before a step that are noted. */
export const NOTED = 512;
/** A window is so many times as wide as the one before. */
const WIDER = 4;

interface Stop {
  readonly step: number;
  readonly thread: ThreadId;
}

/** How a run is moved. */
export interface Walk {
  /** To a place that is not behind `step`. */
  readonly comeNear: (step: number) => void;
  readonly runTo: (step: number) => void;
}

export class LinesBack {
  private readonly driver: Driver;
  private readonly walk: Walk;
  /** Lines are known of steps behind `from`, up to `to`. */
  private from = 0;
  private to = 0;
  private stops: readonly Stop[] = [];

  constructor(driver: Driver, walk: Walk) {
    this.driver = driver;
    this.walk = walk;
  }

  /** Are enough of the lines before `step` known? */
  knows(step: number): boolean {
    return step <= this.to + 1 && (this.from === 0 || step > this.from + NOTED / 2);
  }

  /** Executes what lies between here and `step`, and notes its lines. */
  note(step: number): void {
    this.from = this.driver.live.step;
    this.stops = this.linesUpTo(step);
    this.to = this.driver.live.step;
  }

  /** The last step before `step` at which a line (of `thread`) began; 0: there is none. Where that is not known, it moves the run. */
  before(step: number, thread: ThreadId | undefined): number {
    const isStop = (stop: Stop): boolean =>
      stop.step < step && (thread === undefined || stop.thread === thread);
    const isKnown = step > this.from && step <= this.to + 1;
    const noted = isKnown ? this.stops.findLast(isStop) : undefined;
    if (noted !== undefined) return noted.step;
    let to = isKnown ? this.from : step - 1;
    for (let window = NOTED; to > 0; window *= WIDER) {
      const from = Math.max(to - window, 0);
      this.walk.comeNear(from);
      this.walk.runTo(from);
      const found = this.linesUpTo(to).findLast(isStop);
      if (found !== undefined) return found.step;
      to = from;
    }
    return 0;
  }

  private linesUpTo(step: number): Stop[] {
    const { driver } = this;
    const lines = driver.whereabouts();
    const stops: Stop[] = [];
    while (driver.live.step < step && driver.live.outcome === null) {
      const { step: before } = driver.live;
      this.walk.runTo(before + 1);
      const { live } = driver;
      if (live.step > before && movesLine(lines, live.current))
        stops.push({ step: live.step, thread: live.current.id });
    }
    return stops;
  }
}
