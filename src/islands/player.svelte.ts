// Plays a recording: moves a step forward in time, so that a run which took the engine a moment can be
// watched. It knows no engine; `advance` says whether there was somewhere to go.

import { paceOf, parseSpeed } from './speeds.ts';
import type { Speed } from './speeds.ts';
import { readStoredValue, writeStored } from './storage.ts';

const speedKey = 'utg.speed';

export interface PlayerPlan {
  /** Stops in the whole recording: sets the pace. */
  readonly stops: () => number;
  /** Moves on by `count` stops. `end`: this is the end for now; `stop`: the reader wants to stop here; `waits`: it will be known soon. */
  readonly advance: (count: number) => 'moved' | 'end' | 'stop' | 'waits';
  /** More may come although this is the end now. */
  readonly mayGrow: () => boolean;
}

export class Player {
  playing = $state(false);
  speed: Speed = $state('usual');
  private readonly plan: PlayerPlan;
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(plan: PlayerPlan) {
    this.plan = plan;
  }

  /** Takes the speed of the last visit. Called once the page is alive. */
  restore(): void {
    this.speed = parseSpeed(readStoredValue(speedKey));
  }

  /** Counts from the next step on, also while playing. */
  setSpeed(speed: Speed): void {
    this.speed = speed;
    writeStored(speedKey, speed === 'usual' ? null : JSON.stringify(speed));
    if (!this.playing) return;
    this.pause();
    this.play();
  }

  play(): void {
    if (this.playing) return;
    this.playing = true;
    this.beat();
  }

  pause(): void {
    this.playing = false;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private beat(): void {
    const { delayMs, count } = paceOf(this.speed, this.plan.stops());
    this.timer = setTimeout(() => {
      if (!this.playing) return;
      const came = this.plan.advance(count);
      if (came === 'stop' || (came === 'end' && !this.plan.mayGrow())) this.pause();
      else this.beat();
    }, delayMs);
  }
}

/** The reader has asked the system for less motion: then a run is shown at its end at once. */
export function prefersStillness(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;
}
