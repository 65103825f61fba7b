// How often something is shown anew that costs the page time: at most a fifth of the time goes into it. A run comes in slices of 15 ms, and
// to draw it costs something for each of its events; without this a long run would leave no time for anything else.

import { tick } from 'svelte';

const SHARE = 5;

export class Pace {
  private begunAt = 0;
  private tookMs = 0;

  isDue(): boolean {
    return performance.now() - this.begunAt >= SHARE * this.tookMs;
  }

  /** It is shown now; how long that takes is known when the page has followed. */
  begin(): void {
    const begunAt = performance.now();
    this.begunAt = begunAt;
    void tick().then(() => (this.tookMs = performance.now() - begunAt));
  }
}
