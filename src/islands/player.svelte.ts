// Plays a recording: moves a step forward in time, so that a run which took the engine a moment can be
// watched. It knows no engine; `next` says where to go and null when there is nowhere to go yet.

/** A whole run should take about this long at normal speed, whatever its length. */
const wholeMs = 9_000;
const beatMinMs = 33;
const beatMaxMs = 520;

export interface PlayerPlan {
  /** Stops in the whole recording: sets the pace. */
  readonly stops: () => number;
  /** Moves on by `count` stops. `end`: this is the end for now; `stop`: the reader wants to stop here. */
  readonly advance: (count: number) => 'moved' | 'end' | 'stop';
  /** More may come although this is the end now. */
  readonly mayGrow: () => boolean;
}

export class Player {
  playing = $state(false);
  speed = $state(1);
  private readonly plan: PlayerPlan;
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(plan: PlayerPlan) {
    this.plan = plan;
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
    const ideal = wholeMs / Math.max(1, this.plan.stops()) / this.speed;
    const delay = Math.max(beatMinMs, Math.min(beatMaxMs / this.speed, ideal));
    const count = Math.max(1, Math.round(delay / ideal));
    this.timer = setTimeout(() => {
      if (!this.playing) return;
      const came = this.plan.advance(count);
      if (came === 'stop' || (came === 'end' && !this.plan.mayGrow())) this.pause();
      else this.beat();
    }, delay);
  }
}

/** The reader has asked the system for less motion: then a run is shown at its end at once. */
export function prefersStillness(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;
}
