// A program, a machine and a scheduler: one run, in slices, forwards and back. Going back is re-execution: the same program, the same choices,
// up to an earlier step (law 1 makes that exact).

import { birthNumber, LedgerRecorder } from './inspect/ledger.ts';
import { Refchain } from './memory/refchain.ts';
import type { LedgerView } from './inspect/views.ts';
import type { SourcePlace } from './trace/events.ts';
import { stepIndex, type StepIndex, type ThreadId } from './base/brands.ts';
import { LibraryNeeded } from './base/library-needed.ts';
import { sleepToDeadline } from './idle-time.ts';
import { placeOf } from './inspect/place.ts';
import { buildView } from './inspect/build-view.ts';
import { BYTECODE_COST_NS } from './machine/clock.ts';
import { Run } from './run.ts';
import { checkpointOf, restore } from './checkpoint.ts';
import { statsOf } from './run-stats.ts';
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
import type { Scheduler } from './scheduler/scheduler.ts';
import type {
  FileChanges,
  Granularity,
  ObservedValue,
  Program,
  RunStats,
  RunStatus,
  Session,
  SessionOptions,
  SwitchPoints,
} from './door.ts';
import type { ThreadState } from './vm/thread-state.ts';
import type { TraceEvent } from './trace/events.ts';
import type { ViewName, Views } from './inspect/views.ts';

/** Bytecodes between two looks at the budgets. */
const PIECE_MAX = 5_000_000;

export function createSession(program: Program, options: SessionOptions = {}): Session {
  return new PythonSession(program, options);
}

export class PythonSession implements Session {
  private readonly program: Program;
  private options: SessionOptions;
  private live: Run;
  private scheduler: Scheduler;
  /** Bytecodes left of the turn of `live.current`; the scheduler is asked when it is spent. */
  private turnLeft = 0;
  private throughSleep = false;
  private turns: { thread: number; bytecodes: number; timeout: boolean }[] = [];
  /** LibraryNeeded left the run where it cannot go on. */
  private halted = false;
  private tracedLine = new Map<ThreadId, string>();

  /** For re-executions that look at all objects. */
  private readonly refchain: Refchain | null;

  constructor(program: Program, options: SessionOptions, refchain: Refchain | null = null) {
    this.refchain = refchain;
    this.program = program;
    // A schedule says which switch points it was made for.
    const switchPoints =
      options.schedule === undefined
        ? (options.switchPoints ?? usualSwitchPoints(options))
        : parseSchedule(options.schedule).switchPoints;
    this.options = { ...options, switchPoints };
    this.live = new Run(program, this.options, refchain);
    this.scheduler = this.newScheduler();
    this.begin();
  }

  /** A main file that does not compile has ended before its first bytecode. */
  private begin(): void {
    if (this.live.first.mainThread.finished) this.live.advanceFinishedMain();
    this.live.settleEnd();
  }

  private newScheduler(): Scheduler {
    const { seed, schedule } = this.options;
    const policy =
      seed === undefined ? new CoresScheduler(BYTECODE_COST_NS) : new RandomScheduler(seed);
    return schedule === undefined
      ? policy
      : new ReplayScheduler(parseSchedule(schedule).turns, policy);
  }

  private restart(): void {
    this.live = new Run(this.program, this.options, this.refchain);
    this.scheduler = this.newScheduler();
    this.turnLeft = 0;
    this.throughSleep = false;
    this.turns = [];
    this.tracedLine = new Map();
    this.halted = false;
    this.begin();
  }

  run(budget: { readonly bytecodes?: number } = {}): RunStatus {
    this.runTo(this.live.step + (budget.bytecodes ?? Infinity));
    return this.status();
  }

  /** From here to the end. `look` is called before and after each bytecode. */
  follow(look: (run: Run) => void): void {
    look(this.live);
    while (this.live.outcome === null) {
      this.runTo(this.live.step + 1);
      look(this.live);
    }
  }

  /** Runs until `step` bytecodes have been executed, or to the end. */
  private runTo(step: number): void {
    // The run stopped in the middle of an instruction: the same run again, with what it needed (law 1).
    if (this.halted) this.restart();
    try {
      this.runPieces(step);
    } catch (error) {
      this.halted = error instanceof LibraryNeeded;
      throw error;
    }
  }

  private runPieces(step: number): void {
    while (this.live.outcome === null && this.live.step < step) this.slice(step - this.live.step);
    // What needs no bytecode any more (the last thread has ended, everybody is blocked) belongs to this step.
    while (this.live.outcome === null && this.live.runnable().length === 0 && this.blockedForEver())
      this.slice(1);
  }

  private blockedForEver(): boolean {
    const { threads, eventQueue } = this.live;
    return eventQueue.nextNs === null && threads.every((t) => t.finished || t.deadlineNs === null);
  }

  /** One piece of one thread's turn, at most `limit` bytecodes. */
  private slice(limit: number): void {
    const { live } = this;
    if (live.settleEnd()) return;
    let ts = live.current;
    let timeout = this.throughSleep && this.turnLeft > 0 && ts.wait?.reason.on === 'sleep';
    const canGoOn = timeout || (!ts.finished && live.canGoOn(ts));
    // A turn that is over goes on, bytecode by bytecode, to a place where this Python may switch.
    const between =
      this.turnLeft <= 0 &&
      canGoOn &&
      ts.wait === null &&
      this.turns.length > 0 &&
      !live.atSwitchPoint(ts);
    // The interpreter's end goes on, on the main thread, after another thread's turn.
    if (this.turns.length > 0 && this.turns.at(-1)!.thread !== ts.id) this.turnLeft = 0;
    if (between) this.turnLeft = 1;
    else if (this.turnLeft <= 0 || !canGoOn) {
      const next = this.askScheduler();
      if (next === null) return;
      [ts, timeout] = next;
    }
    const { observer } = live;
    const pieceMax = this.options.trace === true || observer?.isStepwise === true ? 1 : PIECE_MAX;
    if (observer?.isStepwise === true) observer.about(ts);
    const { length } = live.threads;
    const used = live.advance(ts, Math.min(this.turnLeft, limit, pieceMax), timeout);
    this.turnLeft -= used;
    this.turns.at(-1)!.bytecodes += used;
    if (live.threads.length !== length) this.hasCompany(length === 1);
    if (this.options.trace === true) this.traceLine(ts);
  }

  /** A thread or a process has come. Whoever was alone was given all the time there is; and with the first company, schedules begin. */
  private hasCompany(isFirst: boolean): void {
    if (isFirst) this.turns = [];
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
    this.turns.push({ thread: ts.id, bytecodes: 0, timeout: turn.timeout });
    return [ts, turn.timeout];
  }

  private traceLine(ts: ThreadState): void {
    const place = placeOf(ts);
    if (place === null || ts.finished) return;
    const key = `${place.file}:${place.line}`;
    if (this.tracedLine.get(ts.id) === key) return;
    this.tracedLine.set(ts.id, key);
    this.live.emit({ kind: 'line' }, ts);
  }

  step(granularity: Granularity, thread?: ThreadId): RunStatus {
    const before = this.whereabouts();
    let moved = false;
    while (this.live.outcome === null && !moved) {
      const step = this.live.step;
      this.runTo(step + 1);
      if (this.live.step === step && this.live.outcome === null) continue;
      moved = this.hasMoved(granularity, thread, before);
    }
    return this.status();
  }

  private whereabouts(): Map<ThreadId, string> {
    const places = new Map<ThreadId, string>();
    for (const ts of this.live.living) {
      const place = placeOf(ts);
      places.set(ts.id, place === null ? '' : `${place.file}:${place.line}`);
    }
    return places.set(-1 as ThreadId, String(this.live.current.id));
  }

  private hasMoved(
    granularity: Granularity,
    thread: ThreadId | undefined,
    before: Map<ThreadId, string>,
  ): boolean {
    const { current } = this.live;
    if (thread !== undefined && current.id !== thread) return false;
    if (granularity === 'bytecode') return true;
    const now = this.whereabouts();
    if (granularity === 'switch') return now.get(-1 as ThreadId) !== before.get(-1 as ThreadId);
    const here = now.get(current.id) ?? '';
    return here !== '' && here !== before.get(current.id);
  }

  seek(step: StepIndex): RunStatus {
    if (step < this.live.step) this.restart();
    this.runTo(step);
    return this.status();
  }

  status(): RunStatus {
    const { live } = this;
    return {
      step: stepIndex(live.step),
      timeNs: live.now(),
      outcome: live.outcome,
      thread: live.current.id,
    };
  }

  state<V extends ViewName>(view: V): Views[V] {
    this.live.enter(this.live.current);
    return buildView(this.live, view);
  }

  ledger(id: number): LedgerView {
    const { step } = this.live;
    const isPublic = this.options.traceRefs === true;
    const first = new Refchain(isPublic);
    this.again(step, first, () => {});
    const number = birthNumber(first, id);
    const second = new Refchain(isPublic, number);
    const recorder = new LedgerRecorder(second);
    let before: SourcePlace | null = null;
    if (number >= 0)
      this.again(step, second, (run) => {
        recorder.look(run, before);
        before = placeOf(run.current);
      });
    this.live.enter(this.live.current);
    return recorder.view(id);
  }

  /** This run once more up to `step`, with `refchain`; `after` is called after each bytecode. This session stays where it is. */
  private again(step: number, refchain: Refchain, after: (run: Run) => void): void {
    const other = new PythonSession(this.program, this.options, refchain);
    after(other.live);
    while (other.live.outcome === null && other.live.step < step) {
      other.runTo(other.live.step + 1);
      after(other.live);
    }
    if (other.live.outcome === null) other.runTo(step);
    after(other.live);
  }

  events(from: StepIndex, to: StepIndex): readonly TraceEvent[] {
    return this.live.events.filter((e) => e.step >= from && e.step < to);
  }

  stdout(): string {
    return this.live.text('stdout');
  }

  stderr(): string {
    return this.live.text('stderr');
  }

  schedule(): string {
    const switchPoints = this.options.switchPoints ?? 'bytecode';
    return formatSchedule({
      version: SCHEDULE_VERSION,
      switchPoints,
      turns: mergeTurns(this.turns),
    });
  }

  observed(): readonly ObservedValue[] {
    return this.live.observer?.values ?? [];
  }

  fileChanges(): FileChanges {
    return this.live.fileChanges();
  }

  stats(): RunStats {
    return statsOf(this.live);
  }

  // ---- the same program again (repeated-runs.ts) ----

  /** Up to where a second thread or process comes, or to the end. Has anybody asked for chance? */
  runAlone(): { readonly chanceUsed: boolean } {
    const { live } = this;
    while (live.isAlone && live.outcome === null) this.slice(Infinity);
    return { chanceUsed: live.chanceUsed };
  }

  /** A way to bring this session back to where it is now, for runs with other choices; null: there is none. */
  rewinder(): ((options: SessionOptions) => void) | null {
    const { live } = this;
    const checkpoint = checkpointOf(live, this);
    if (checkpoint === null) return null;
    return (options) => {
      restore(checkpoint, live);
      this.goOnWith(options);
    };
  }

  /** Other choices from here on. */
  private goOnWith(options: SessionOptions): void {
    this.options = { ...options, switchPoints: this.options.switchPoints! };
    this.live.goOnWith(this.options);
    this.scheduler = this.newScheduler();
    this.turnLeft = 0;
  }
}

/** Python's own scheduling switches where that Python looks at its eval breaker; chance is to find all that can happen. */
function usualSwitchPoints({ seed, profile }: SessionOptions): SwitchPoints {
  return seed === undefined && profile !== '3.8' ? 'eval-breaker' : 'bytecode';
}

/** Neighbouring turns of one thread are one; a turn without bytecodes still counts (it ended a wait). */
function mergeTurns(turns: readonly ScheduleTurn[]): ScheduleTurn[] {
  const merged: ScheduleTurn[] = [];
  for (const turn of turns) {
    const last = merged.at(-1);
    if (last !== undefined && last.thread === turn.thread && !turn.timeout) {
      merged[merged.length - 1] = { ...last, bytecodes: last.bytecodes + turn.bytecodes };
    } else merged.push({ ...turn });
  }
  return merged;
}
