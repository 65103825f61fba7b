// A program, a machine and a scheduler: one run, in slices, forwards and back. Going back is coming back to an earlier place (timeline/) and
// executing again from there (law 1 makes that exact). A branch is another session on the same machine: the run of one of them at a time is
// there, and whoever is asked comes back to where it was.

import { Observer } from './observations.ts';
import { birthNumber, LedgerRecorder } from './inspect/ledger.ts';
import { heap } from './memory/heap.ts';
import { Refchain } from './memory/refchain.ts';
import type { LedgerView } from './inspect/views.ts';
import type { SourcePlace } from './trace/events.ts';
import { stepIndex, type StepIndex, type ThreadId } from './base/brands.ts';
import { LibraryNeeded } from './base/library-needed.ts';
import { Driver } from './driver.ts';
import { placeOf } from './inspect/place.ts';
import { movesLine } from './line-watch.ts';
import { buildView } from './inspect/build-view.ts';
import { checkpointOf, restore } from './checkpoint.ts';
import { statsOf } from './run-stats.ts';
import { bytecodeBefore, lineBefore, switchBefore } from './timeline/earlier.ts';
import { LinesBack, NOTED } from './timeline/lines-back.ts';
import { Timeline } from './timeline/timeline.ts';
import { parseSchedule, type ScheduleTurn } from './scheduler/schedule.ts';
import type { History } from './history.ts';
import type { Run } from './run.ts';
import type {
  BranchOptions,
  Choice,
  Evaluated,
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
import type { TraceEvent } from './trace/events.ts';
import type { ViewName, Views } from './inspect/views.ts';

export function createSession(program: Program, options: SessionOptions = {}): Session {
  return new PythonSession(program, options);
}

/** What sessions share of which each is a branch of another. */
interface Machine {
  readonly driver: Driver;
  /** Whose run is there. */
  occupant: PythonSession;
}

/** From this step on other threads run than the scheduler had chosen. */
interface Turning {
  readonly step: number;
  readonly turns: readonly ScheduleTurn[];
}

interface Origin {
  readonly machine: Machine;
  readonly history: History;
  readonly timeline: Timeline;
  readonly turnings: readonly Turning[];
  readonly position: Position;
}

interface Position {
  readonly step: number;
  readonly isOver: boolean;
}

export class PythonSession implements Session {
  private readonly program: Program;
  private readonly options: SessionOptions;
  private readonly machine: Machine;
  private readonly driver: Driver;
  private readonly history: History;
  private readonly turnings: readonly Turning[];
  /** Null: nobody has gone back yet. */
  private timeline: Timeline | null;
  /** Where it stands while another branch has the machine. */
  private position: Position = { step: 0, isOver: false };
  private readonly linesBack: LinesBack;
  /** A step back from its end is near. */
  private isPrepared = false;
  /** LibraryNeeded left the run where it cannot go on. */
  private halted = false;

  constructor(
    program: Program,
    options: SessionOptions,
    refchain: Refchain | null = null,
    origin: Origin | null = null,
  ) {
    this.program = program;
    // A schedule says which switch points it was made for.
    const switchPoints =
      options.schedule === undefined
        ? (options.switchPoints ?? usualSwitchPoints(options))
        : parseSchedule(options.schedule).switchPoints;
    this.options = { ...options, switchPoints };
    if (origin === null) {
      this.driver = new Driver(program, this.options, refchain);
      this.machine = { driver: this.driver, occupant: this };
      this.history = this.driver.history;
      this.turnings = [];
      this.timeline = options.timeline === true ? new Timeline() : null;
      this.timeline?.passed(this.driver);
    } else {
      this.machine = origin.machine;
      this.driver = origin.machine.driver;
      this.history = origin.history;
      this.turnings = origin.turnings;
      this.timeline = origin.timeline;
      this.position = origin.position;
    }
    this.linesBack = new LinesBack(this.driver, {
      comeNear: (step) => this.comeNear(step),
      runTo: (step) => this.runTo(step),
    });
  }

  private get live(): Run {
    return this.driver.live;
  }

  // ---- whose run is there ----

  /** Before whatever looks at the run or moves it. */
  private occupy(): void {
    const { machine } = this;
    if (machine.occupant === this) return;
    const { step, outcome } = this.live;
    machine.occupant.position = { step, isOver: outcome !== null };
    machine.occupant = this;
    this.comeBack(this.position.step, 'another way');
    this.runTo(this.position.isOver ? Infinity : this.position.step);
  }

  /** To the last place that is kept before `step`. `from`: the run that is there has gone the way of this one, or another one. */
  private comeBack(step: number, from: 'this way' | 'another way' = 'this way'): void {
    const { driver, timeline } = this;
    if (timeline !== null && timeline.before(step) !== null) timeline.comeBack(driver, step, from);
    else {
      driver.restart();
      this.timeline ??= new Timeline();
      driver.history = this.history;
      this.timeline.passed(driver);
    }
    driver.history = this.history;
    this.halted = false;
  }

  /** Another session with the past of this one, in which another thread goes on from here, or other turns follow. */
  branch(options: BranchOptions): Session {
    this.occupy();
    const { driver } = this;
    const { step, outcome } = this.live;
    if (this.timeline === null) {
      this.comeBack(0);
      this.runTo(outcome === null ? step : Infinity);
    }
    const history = this.history.upTo(driver.counts);
    const timeline = this.timeline!.upTo(step);
    const turnings = [...this.turnings, { step, turns: turnsOf(options) }];
    const position = { step, isOver: outcome !== null };
    const origin = { machine: this.machine, history, timeline, turnings, position };
    history.lastLine = driver.whereabouts();
    return new PythonSession(this.program, this.options, null, origin);
  }

  // ---- forwards ----

  run(budget: { readonly bytecodes?: number } = {}): RunStatus {
    this.occupy();
    this.runTo(this.live.step + (budget.bytecodes ?? Infinity));
    if (this.live.outcome !== null && this.options.timeline === true) this.prepareStepBack();
    return this.status();
  }

  /** Where a run ends is known when it has ended: a place just before it is kept then. */
  private prepareStepBack(): void {
    if (this.isPrepared) return;
    this.isPrepared = true;
    this.goTo(this.live.step - 1);
    this.runTo(Infinity);
  }

  /** From here to the end. `look` is called before and after each bytecode. */
  follow(look: (run: Run) => void): void {
    this.occupy();
    look(this.live);
    while (this.live.outcome === null) {
      this.runTo(this.live.step + 1);
      look(this.live);
    }
  }

  /** Runs until `step` bytecodes have been executed, or to the end. */
  private runTo(step: number): void {
    // The run stopped in the middle of an instruction: from a place before it again, with what it needed (law 1).
    if (this.halted) this.comeBack(this.live.step);
    try {
      for (let next = this.nextTurning(); next !== undefined; next = this.nextTurning()) {
        this.runPieces(Math.min(step, next.step));
        if (this.live.step < next.step) break;
        this.driver.turnOff(next.turns);
      }
      this.runPieces(step);
      this.driver.settle();
    } catch (error) {
      this.halted = error instanceof LibraryNeeded;
      throw error;
    }
  }

  private nextTurning(): Turning | undefined {
    return this.turnings[this.driver.turnings];
  }

  private runPieces(step: number): void {
    const { driver, timeline } = this;
    for (let { live } = driver; live.outcome === null && live.step < step;) {
      const from = live.step;
      const due = timeline === null ? Infinity : Math.max(timeline.due, from + 1);
      driver.slice(Math.min(step, due) - from);
      if (live.step > from && live.outcome === null) timeline?.passed(driver);
    }
  }

  step(granularity: Granularity, thread?: ThreadId): RunStatus {
    this.occupy();
    const lines = this.driver.whereabouts();
    let moved = false;
    while (this.live.outcome === null && !moved) {
      const { step, current: before } = this.live;
      this.runTo(step + 1);
      const { current } = this.live;
      if (this.live.step === step) continue;
      moved =
        granularity === 'line'
          ? movesLine(lines, current)
          : granularity === 'bytecode' || current !== before;
      moved &&= thread === undefined || current.id === thread;
    }
    return this.status();
  }

  // ---- to any step ----

  seek(step: StepIndex, budget: { readonly bytecodes?: number } = {}): RunStatus {
    this.occupy();
    this.goTo(step, budget.bytecodes);
    return this.status();
  }

  private goTo(to: number, bytecodes = Infinity): void {
    if (!this.comeNear(to)) return;
    const step = Math.max(to, 0);
    const { step: from } = this.live;
    this.timeline?.aim(from, step);
    const isNoted = step <= from + bytecodes && step < Infinity && !this.linesBack.knows(step);
    if (isNoted && this.options.trace !== true) {
      this.runTo(Math.max(step - NOTED, from));
      this.linesBack.note(step);
    }
    this.runTo(Math.min(step, from + bytecodes));
  }

  /** To the last place before a step, if that is nearer than where the run stands. False: it stands there already. */
  private comeNear(to: number): boolean {
    const { live } = this;
    const step = Math.max(to, 0);
    if (step === live.step || (step > live.step && live.outcome !== null)) return false;
    const place = this.timeline?.before(step) ?? null;
    if (step < live.step || (place !== null && place > live.step)) this.comeBack(step);
    return true;
  }

  stepBack(granularity: Granularity, thread?: ThreadId): RunStatus {
    this.occupy();
    const { history } = this;
    const { step } = this.live;
    if (granularity === 'bytecode') this.goTo(bytecodeBefore(history, step, thread));
    else if (granularity === 'switch') this.goTo(switchBefore(history, step, thread));
    else if (this.options.trace === true) this.goTo(lineBefore(history, step, thread));
    else this.goTo(this.linesBack.before(step, thread));
    return this.status();
  }

  // ---- what there is to see ----

  status(): RunStatus {
    this.occupy();
    const { live } = this;
    return {
      step: stepIndex(live.step),
      timeNs: live.now(),
      importNs: live.interp.imports.libraryNs,
      outcome: live.outcome,
      thread: live.current.id,
    };
  }

  choices(): readonly Choice[] {
    this.occupy();
    const { live } = this;
    if (live.outcome !== null) return [];
    const could = live.living.filter((ts) => live.mayRun(ts) && live.canGoOn(ts));
    return live.living
      .filter((ts) => could.includes(ts) || (!ts.finished && ts.deadlineNs !== null))
      .map((ts) => ({ thread: ts.id, timeout: !could.includes(ts) }));
  }

  state<V extends ViewName>(view: V): Views[V] {
    this.occupy();
    this.live.enter(this.live.current);
    return buildView(this.live, view);
  }

  evaluate(expression: string, thread: ThreadId): Evaluated | null {
    this.occupy();
    const { driver } = this;
    const { step, outcome } = this.live;
    const ts = this.live.threads[thread];
    if (ts === undefined) return null;
    if (this.timeline === null) this.comeBack(step);
    this.runTo(outcome === null ? step : Infinity);
    // What the expression does is told to nobody, and then undone.
    driver.history = this.history.upTo(driver.counts);
    this.live.enter(this.live.current);
    try {
      return new Observer(this.live, []).inFrameOf(this.live.threads[thread]!, expression);
    } finally {
      this.comeBack(step, 'another way');
      this.runTo(outcome === null ? step : Infinity);
    }
  }

  freed(ids: readonly number[]): readonly number[] {
    this.occupy();
    this.live.enter(this.live.current);
    return ids.filter((id) => heap.isFree(id));
  }

  ledger(id: number): LedgerView {
    this.occupy();
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
    const { timeline: _, ...options } = this.options;
    const schedule = this.turnings.length === 0 ? {} : { schedule: this.driver.schedule() };
    const other = new PythonSession(this.program, { ...options, ...schedule }, refchain);
    after(other.live);
    while (other.live.outcome === null && other.live.step < step) {
      other.runTo(other.live.step + 1);
      after(other.live);
    }
    if (other.live.outcome === null) other.runTo(step);
    after(other.live);
  }

  events(from: StepIndex, to: StepIndex): readonly TraceEvent[] {
    this.occupy();
    return this.driver.events(from, to);
  }

  stdout(): string {
    this.occupy();
    return this.live.text('stdout');
  }

  stderr(): string {
    this.occupy();
    return this.live.text('stderr');
  }

  schedule(): string {
    this.occupy();
    return this.driver.schedule();
  }

  observed(): readonly ObservedValue[] {
    this.occupy();
    // Answers of this run, also when the session has gone back and taken another way.
    return [...(this.live.observer?.values ?? [])];
  }

  fileChanges(): FileChanges {
    this.occupy();
    return this.live.fileChanges();
  }

  stats(): RunStats {
    this.occupy();
    return statsOf(this.live);
  }

  /** For who measures: places that are kept, and about what they take. */
  get kept(): { readonly places: number; readonly bytes: number } {
    return { places: this.timeline?.count ?? 0, bytes: this.timeline?.bytes ?? 0 };
  }

  // ---- the same program again (repeated-runs.ts) ----

  /** Up to where a second thread or process comes, or to the end. Has anybody asked for chance? */
  runAlone(): { readonly chanceUsed: boolean } {
    const { live } = this;
    while (live.isAlone && live.outcome === null) this.driver.slice(Infinity);
    return { chanceUsed: live.chanceUsed };
  }

  /** A way to bring this session back to where it is now, for runs with other choices; null: there is none. */
  rewinder(): ((options: SessionOptions) => void) | null {
    const { driver, live } = this;
    const checkpoint = checkpointOf(live, driver);
    if (checkpoint === null) return null;
    return (options) => {
      restore(checkpoint, live);
      driver.goOnWith(options);
    };
  }
}

/** Python's own scheduling switches where that Python looks at its eval breaker; chance is to find all that can happen. */
function usualSwitchPoints({ seed, profile }: SessionOptions): SwitchPoints {
  return seed === undefined && profile !== '3.8' ? 'eval-breaker' : 'bytecode';
}

function turnsOf(options: BranchOptions): readonly ScheduleTurn[] {
  if (options.schedule !== undefined) return parseSchedule(options.schedule).turns;
  const { thread, timeout = false } = options;
  return [{ thread, timeout, bytecodes: options.bytecodes ?? 1 }];
}
