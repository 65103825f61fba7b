// What a thread did with its time: it ran, it could have run but another thread had the GIL, it was blocked. Knows no Python.

export type Doing = 'running' | 'waiting' | 'blocked' | 'over';

/** In virtual nanoseconds. */
export class ThreadTimes {
  readonly spentNs = { running: 0, waiting: 0, blocked: 0, over: 0 };
  bytecodes = 0;
  doing: Doing = 'waiting';
  private sinceNs: number;

  constructor(startedNs: number) {
    this.sinceNs = startedNs;
  }

  /** For how long it has run by `nowNs`. */
  runningNs(nowNs: number): number {
    const { running } = this.spentNs;
    return this.doing === 'running' ? running + Math.max(nowNs - this.sinceNs, 0) : running;
  }

  /** From `nowNs` on it does something else. */
  now(doing: Doing, nowNs: number): void {
    this.spentNs[this.doing] += Math.max(nowNs - this.sinceNs, 0);
    this.doing = doing;
    this.sinceNs = nowNs;
  }
}
