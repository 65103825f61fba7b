// An interval timer of a process: it is set to go off once or again and again. Knows no Python. Not in CPython: setitimer(2).

import type { EventQueue, MachineEvent } from './events.ts';

/** How long until it goes off, and then how often. In virtual nanoseconds; 0: never. */
export interface TimerSetting {
  readonly valueNs: number;
  readonly intervalNs: number;
}

/** What a timer tells, `expired` is told when it was due. */
export interface TimerOwner {
  expired(timer: IntervalTimer): void;
}

export abstract class IntervalTimer {
  readonly signal: number;
  protected readonly owner: TimerOwner;
  /** By its own clock; null: it is not set. */
  dueNs: number | null = null;
  protected intervalNs = 0;

  constructor(signal: number, owner: TimerOwner) {
    this.signal = signal;
    this.owner = owner;
  }

  /** What is left, by its own clock. */
  remaining(nowNs: number): TimerSetting {
    const valueNs = this.dueNs === null ? 0 : Math.max(this.dueNs - nowNs, 1);
    return { valueNs, intervalNs: this.intervalNs };
  }

  set({ valueNs, intervalNs }: TimerSetting, nowNs: number): void {
    this.dueNs = valueNs === 0 ? null : nowNs + valueNs;
    this.intervalNs = valueNs === 0 ? 0 : intervalNs;
  }

  /** It goes off, and is set again for the first time that is not over yet. */
  protected goOff(nowNs: number): void {
    const missed = this.intervalNs === 0 ? 0 : Math.floor((nowNs - this.dueNs!) / this.intervalNs);
    this.dueNs = this.intervalNs === 0 ? null : this.dueNs! + (missed + 1) * this.intervalNs;
    this.owner.expired(this);
  }
}

/** ITIMER_REAL: by the clock on the wall. */
export class RealTimer extends IntervalTimer {
  private readonly events: EventQueue;

  constructor(signal: number, owner: TimerOwner, events: EventQueue) {
    super(signal, owner);
    this.events = events;
  }

  override set(setting: TimerSetting, nowNs: number): void {
    super.set(setting, nowNs);
    this.enter();
  }

  private enter(): void {
    if (this.dueNs !== null) this.events.at(this.dueNs, new Expiry(this, this.dueNs));
  }

  due(timeNs: number): void {
    this.goOff(timeNs);
    this.enter();
  }
}

/** An appointment of a timer, which it may have given up by then. */
class Expiry implements MachineEvent {
  private readonly timer: RealTimer;
  private readonly dueNs: number;

  constructor(timer: RealTimer, dueNs: number) {
    this.timer = timer;
    this.dueNs = dueNs;
  }

  happen(timeNs: number): void {
    if (this.timer.dueNs === this.dueNs) this.timer.due(timeNs);
  }
}

/** ITIMER_VIRTUAL, ITIMER_PROF: by the time for which the process has run. Whoever counts that asks. */
export class CpuTimer extends IntervalTimer {
  look(spentNs: number): void {
    if (this.dueNs !== null && this.dueNs <= spentNs) this.goOff(spentNs);
  }
}
