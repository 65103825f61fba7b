// At which steps threads came to another line, in the last bytecodes before a step that was gone to: so that steps back by line, without a
// trace, need not look for each of them anew.

/** Bytecodes before the step. */
export const NOTED = 512;

interface Stop {
  readonly step: number;
  readonly thread: number;
}

export class LineNotes {
  /** Lines are known of steps behind `from`, up to `to`. */
  private from = 0;
  private to = 0;
  private stops: Stop[] = [];

  /** What follows is noted, from this step on. */
  begin(step: number): void {
    this.from = this.to = step;
    this.stops = [];
  }

  /** The run has come to a step; `thread`, which executed the bytecode, has come to another line. */
  note(step: number, thread: number, isLine: boolean): void {
    this.to = step;
    if (isLine) this.stops.push({ step, thread });
  }

  /** Are enough of the lines before `step` known? */
  knows(step: number): boolean {
    return step <= this.to + 1 && (this.from === 0 || step > this.from + NOTED / 2);
  }

  /** Before which step lines have to be looked for, when none of `before` is known. */
  unknownBefore(step: number): number {
    return step > this.from && step <= this.to + 1 ? this.from + 1 : step;
  }

  /** The last step before `step` at which a line (of `thread`) began; null: that is not known. */
  before(step: number, thread: number | undefined): number | null {
    if (step > this.to + 1) return null;
    const stop = this.stops.findLast(
      (s) => s.step < step && (thread === undefined || s.thread === thread),
    );
    return stop?.step ?? null;
  }
}
