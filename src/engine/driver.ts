// A run with its scheduler: who has the next turn, and for how long. It goes forwards only; session.ts goes back. Not in CPython.
//
// Invariant: where a piece of a turn is cut changes nothing, so a run that stops on its way is the run that does not.

import type { StepIndex, ThreadId } from './base/brands.ts';
import { sleepToDeadline } from './idle-time.ts';
import { LineWatch, lineOf, movesLine } from './line-watch.ts';
import { BYTECODE_COST_NS } from './machine/clock.ts';
import { Run } from './run.ts';
import { schedulerView } from './scheduler-view.ts';
import { CoresScheduler } from './scheduler/cores.ts';
import { RandomScheduler } from './scheduler/random.ts';
import { ReplayScheduler } from './scheduler/replay.ts';
import {
  formatSchedule,
  parseSchedule,
  SCHEDULE_VERSION,
  type ScheduleTurn,
} from './scheduler/schedule.ts';
import type { History, HistoryCounts } from './history.ts';
import type { Program, SessionOptions } from './door.ts';
import type { Refchain } from './memory/refchain.ts';
import type { Scheduler } from './scheduler/scheduler.ts';
import type { TraceEvent } from './trace/events.ts';
import type { Lookout, ThreadState } from './vm/thread-state.ts';

/** Bytecodes between two looks at the budgets. */
const PIECE_MAX = 5_000_000;

export class Driver {
  options: SessionOptions;
  live: Run;
  private readonly program: Program;
  /** For re-executions that look at all objects. */
  private readonly refchain: Refchain | null;
  private scheduler: Scheduler;
  /** Bytecodes left of the turn of `live.current`; the scheduler is asked when it is spent. */
  private turnLeft = 0;
  private throughSleep = false;
  /** Turns that have begun, and how many of them came before there was a choice. */
  private turnCount = 0;
  private firstTurn = 0;
  private readonly lineWatch = new LineWatch();
  /** Stops a piece where a line begins: behind at least one bytecode, so that the run goes on. */
  private readonly atLine: Lookout = (ts) =>
    this.live.spentInSlice(this.live.processOf(ts)) > 0 &&
    this.lineWatch.hasMoved(ts, this.history.lastLine);
  /** How often it was made to go another way than its scheduler's (`turnOff`). */
  turnings = 0;

  constructor(program: Program, options: SessionOptions, refchain: Refchain | null) {
    this.program = program;
    this.options = options;
    this.refchain = refchain;
    this.live = new Run(program, options, refchain);
    this.scheduler = newScheduler(options);
    this.begin();
  }

  /** A main file that does not compile has ended before its first bytecode. */
  private begin(): void {
    if (this.live.first.mainThread.finished) this.live.advanceFinishedMain();
    this.live.settleEnd();
  }

  /** From the first bytecode. What it has told stays known. */
  restart(): void {
    const { history } = this;
    this.live = new Run(this.program, this.options, this.refchain);
    this.history = history;
    this.scheduler = newScheduler(this.options);
    this.turnLeft = 0;
    this.throughSleep = false;
    this.turnCount = 0;
    this.firstTurn = 0;
    this.turnings = 0;
    this.begin();
  }

  get history(): History {
    return this.live.history;
  }

  set history(history: History) {
    this.live.history = history;
  }

  get counts(): HistoryCounts {
    const { live } = this;
    return {
      events: live.eventCount,
      pieces: live.outputCount,
      turns: this.turnCount,
      step: live.step,
    };
  }

  /** Other choices from here on. */
  goOnWith(options: SessionOptions): void {
    this.options = { ...options, switchPoints: this.options.switchPoints! };
    this.live.goOnWith(this.options);
    this.forgetWhatFollows();
    this.scheduler = newScheduler(this.options);
    this.turnLeft = 0;
  }

  /** The turn that goes on is over; next come `turns`, then the scheduler decides again. */
  turnOff(turns: readonly ScheduleTurn[]): void {
    this.turnLeft = 0;
    this.throughSleep = false;
    this.turnings++;
    this.scheduler = new ReplayScheduler(turns, this.scheduler);
  }

  private forgetWhatFollows(): void {
    this.live.forgetWhatFollows();
    this.history.turns.length = this.turnCount;
    this.lookAtLines();
  }

  /** What follows is not known; all threads stand where they stand. */
  lookAtLines(): void {
    this.history.lastLine = this.whereabouts();
  }

  /** Where all threads stand. */
  whereabouts(): Map<ThreadId, string> {
    const places = new Map<ThreadId, string>();
    for (const ts of this.live.living) {
      const key = lineOf(ts);
      if (key !== null) places.set(ts.id, key);
    }
    return places;
  }

  /** What needs no bytecode any more (the last thread has ended, everybody is blocked) belongs to this step. */
  settle(): void {
    // In this order: where nothing happens by itself, asking who can run changes nothing.
    const { live } = this;
    while (live.outcome === null && this.blockedForEver() && live.runnable().length === 0)
      this.slice(1);
  }

  private blockedForEver(): boolean {
    const { threads, eventQueue } = this.live;
    return eventQueue.nextNs === null && threads.every((t) => t.finished || t.deadlineNs === null);
  }

  /** One piece of one thread's turn, at most `limit` bytecodes. */
  slice(limit: number): void {
    const { live } = this;
    if (live.settleEnd()) return;
    let ts = live.current;
    let timeout = this.throughSleep && this.turnLeft > 0 && ts.wait?.reason.on === 'sleep';
    const canGoOn = timeout || (!ts.finished && live.canGoOn(ts));
    const hasTurns = this.turnCount > this.firstTurn;
    // A turn that is over goes on, bytecode by bytecode, to a place where this Python may switch.
    const between =
      this.turnLeft <= 0 && canGoOn && ts.wait === null && hasTurns && !this.mayEndHere(ts);
    // The interpreter's end goes on, on the main thread, after another thread's turn.
    if (hasTurns && this.history.turns[this.turnCount - 1]!.thread !== ts.id) this.turnLeft = 0;
    if (between) this.turnLeft = 1;
    else if (this.turnLeft <= 0 || !canGoOn) {
      const next = this.askScheduler();
      if (next === null) return;
      [ts, timeout] = next;
    }
    live.observer?.about(ts);
    const { length } = live.threads;
    this.lookOut();
    const used = live.advance(ts, Math.min(this.turnLeft, limit, this.pieceMax), timeout);
    this.turnLeft -= used;
    if (live.threads.length !== length) this.hasCompany(length === 1);
    if (used > 0 && this.options.trace === true) this.traceLine(ts);
  }

  /** What a schedule says of a process with one thread is done as it says: others run on other cores. */
  private mayEndHere(ts: ThreadState): boolean {
    return (
      (this.throughSleep && !this.live.processOf(ts).hasCompany) || this.live.atSwitchPoint(ts)
    );
  }

  /** Lines that are known already need no looking for. */
  private get pieceMax(): number {
    const known = this.history.linesTo - this.live.step;
    return this.options.trace === true && known > 0 ? known : PIECE_MAX;
  }

  /** Who is asked before each instruction of the next piece. */
  private lookOut(): void {
    const { live, history, atLine } = this;
    const asked = live.observer?.lookout ?? null;
    live.lookout = asked;
    if (this.options.trace !== true || live.step < history.linesTo) return;
    this.lineWatch.begin();
    live.lookout = asked === null ? atLine : (ts) => asked(ts) || atLine(ts);
  }

  /** A thread or a process has come. Whoever was alone was given all the time there is; and with the first company, schedules begin. */
  private hasCompany(isFirst: boolean): void {
    if (isFirst) this.firstTurn = this.turnCount;
    if (isFirst || this.turnLeft === Infinity) this.turnLeft = 0;
  }

  /** Who is next; null when nobody can run (the end was settled, or time has passed). */
  private askScheduler(): [ThreadState, boolean] | null {
    const { live } = this;
    const { current } = live;
    const runnable = live.runnable().sort((a, b) => a.waitingSince - b.waitingSince || a.id - b.id);
    const turn = this.scheduler.next(schedulerView(live, runnable));
    if (turn === null) {
      if (!sleepToDeadline(live)) live.endByDeadlock();
      // Who ran last has no claim to go on.
      this.turnLeft = 0;
      return null;
    }
    const ts = live.threads[turn.thread]!;
    if (ts !== current) current.waitingSince = live.step + 1;
    this.turnLeft = turn.bytecodes;
    this.throughSleep = turn.throughSleep;
    const { turns } = this.history;
    if (this.turnCount++ === turns.length)
      turns.push({ thread: ts.id, timeout: turn.timeout, from: live.step });
    return [ts, turn.timeout];
  }

  /** Told when a thread has come to another line of the program's own files. */
  private traceLine(ts: ThreadState): void {
    const { history, live } = this;
    if (live.step <= history.linesTo) return;
    history.linesTo = live.step;
    if (movesLine(history.lastLine, ts)) live.emitLine(ts);
  }

  events(from: StepIndex, to: StepIndex): readonly TraceEvent[] {
    return this.history.between(from, to, this.counts);
  }

  /** The schedule that replays the run up to now. */
  schedule(): string {
    const { turns } = this.history;
    const merged: ScheduleTurn[] = [];
    for (let i = this.firstTurn; i < this.turnCount; i++) {
      const { thread, timeout, from } = turns[i]!;
      const to = i + 1 < this.turnCount ? turns[i + 1]!.from : this.live.step;
      const last = merged.at(-1);
      // Neighbouring turns of one thread are one; a turn without bytecodes still counts (it ended a wait).
      if (last !== undefined && last.thread === thread && !timeout)
        merged[merged.length - 1] = { ...last, bytecodes: last.bytecodes + to - from };
      else merged.push({ thread, bytecodes: to - from, timeout });
    }
    const switchPoints = this.options.switchPoints ?? 'bytecode';
    return formatSchedule({ version: SCHEDULE_VERSION, switchPoints, turns: merged });
  }
}

function newScheduler({ seed, schedule }: SessionOptions): Scheduler {
  const policy =
    seed === undefined ? new CoresScheduler(BYTECODE_COST_NS) : new RandomScheduler(seed);
  return schedule === undefined
    ? policy
    : new ReplayScheduler(parseSchedule(schedule).turns, policy);
}
