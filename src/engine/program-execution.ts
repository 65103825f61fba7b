// A Python program as the explorer sees it: transitions that end after the first visible operation. Sleeping orders nothing, a timeout may
// pass at any moment, one print is one step. What the program does before it has a second thread or process is in everybody's past: it is done
// once, and each execution begins behind it (checkpoint.ts).

import { COMMON_MEMORY } from './base/access-kind.ts';
import { GoingBack } from './going-back.ts';
import { sleepToDeadline } from './idle-time.ts';
import { containerName } from './inspect/lock-names.ts';
import { lineWithin } from './inspect/place.ts';
import { Run } from './run.ts';
import { uncaughtException } from './uncaught-exceptions.ts';
import { asksForStart, isInCondition, registryAccess, whoActs } from './thread-bookkeeping.ts';
import { formatSchedule, SCHEDULE_VERSION, type ScheduleTurn } from './scheduler/schedule.ts';
import type { Access, Choice, Execution, ExecutionEnd, Transition } from './explorer/execution.ts';
import { interruptKey, THREADS, type AccessKind, type AccessLog } from './vm/access-log.ts';
import type { ExploreOptions, ObservedValue, Outcome, Program, SwitchPoints } from './door.ts';
import type { PyObject } from './objects/object.ts';
import type { ThreadState } from './vm/thread-state.ts';
import { ENDS, lifeKey, memoryKey } from './machine/process-table.ts';
import type { LockModel, LockUse } from './machine/sync/lock.ts';
import type { DeadlockReport, WaitReason } from './trace/events.ts';

/** What is called by a name or an address in the memory of its process. */
const OF_ONE_PROCESS = /^(import|queue|handle|start):/;

/** What only the threads of one process see, and what is about a life itself. */
const IN_MEMORY =
  /^(\d|import:|queue:|handle:|start:|lock:\d|semaphore:|waiter|task:|threads$|life:)/;

type Visible = (key: string) => boolean;

export interface ProgramEnd extends ExecutionEnd {
  readonly deadlock: DeadlockReport | null;
  readonly answers?: readonly ObservedValue[];
}

/** Bytecodes of one execution; a spin that runs into this is reported as `budget`. */
const EXECUTION_BYTECODES = 1_000_000;

/** Bytecodes of one step without a visible operation. */
const STEP_BYTECODES = 20_000;

/** Sleeps in one step. */
const SLEEPS_MAX = 50;

/** Bytecodes that a thread may need to say that it has begun. */
const HELP_BYTECODES = 2_000;

/** The slice was used up: the thread neither blocked nor ended. */
function bytecodesSpent(ts: ThreadState): boolean {
  return ts.fuel === 0 && ts.wait === null && !ts.finished;
}

/** `anew`: from the first bytecode each time, to compare. */
export type How = 'coming back' | 'anew';

const keyOfLock = (id: number, use: LockUse): string =>
  use === 'waiter' ? `waiter:${id}` : `lock:${id}`;

/** Executions of one program, one after the other: each uses up the one before. */
export class ProgramStart {
  private readonly make: () => ProgramExecution;
  private last: ProgramExecution | null = null;
  private comeBack: (() => void) | null = null;

  constructor(program: Program, options: ExploreOptions, how: How = 'coming back') {
    this.make = () => {
      // Of one run: places of another one lead nowhere.
      const goingBack = new GoingBack();
      // A function, so that what is known of all executions is no part of the one that is brought back.
      const keeper = how === 'anew' ? null : () => goingBack;
      return new ProgramExecution(program, options, keeper);
    };
  }

  begin(visible: Visible): ProgramExecution {
    if (this.last === null || this.comeBack === null) {
      this.last = this.make();
      this.comeBack = this.last.checkpoint();
    } else this.comeBack();
    this.last.visible = visible;
    return this.last;
  }
}

class ProgramExecution implements Execution<ProgramEnd>, AccessLog {
  visible: Visible = () => false;
  private readonly run: Run;
  private readonly turns: ScheduleTurn[] = [];
  private readonly switchPoints: SwitchPoints;
  private accesses: Access[] = [];
  private sawVisible = false;
  /** What it saw is memory of several processes: no instruction is too small for another process. */
  private sawCommonMemory = false;
  /** The step has started a thread. */
  private sawStart = false;
  /** The step has said that it changes what a fork would copy. */
  private toldMemory = false;
  /** Threads that have had a step. */
  private readonly begun = new Set<number>();
  private isBeginning = true;
  /** What of the beginning has not been handed out as steps yet. */
  private readonly beginning: Access[][] = [];
  private readonly goingBack: (() => GoingBack) | null;
  /** Steps made. */
  private length = 0;

  constructor(program: Program, options: ExploreOptions, goingBack: (() => GoingBack) | null) {
    this.goingBack = goingBack;
    this.switchPoints = options.switchPoints ?? 'bytecode';
    this.run = new Run(program, {
      switchPoints: this.switchPoints,
      ...(options.profile === undefined ? {} : { profile: options.profile }),
      ...(options.observe === undefined ? {} : { observe: options.observe }),
      // Counts end an execution, not the clock: a schedule may delay anybody for any time.
      budgets: { bytecodes: EXECUTION_BYTECODES, ...options.budgets, virtualNs: Infinity },
    });
    this.run.listen(this);
    if (this.run.first.mainThread.finished) this.run.advanceFinishedMain();
    this.runAlone();
  }

  /**
   * The main thread up to its first company, to its end, or to where it waits for something else than time. Locks that it still holds then are
   * told as steps of its own: others will wait for them.
   */
  private runAlone(): void {
    const { run } = this;
    const main = run.current;
    while (run.isAlone && run.outcome === null && !main.finished) {
      const isAsleep = main.wait?.reason.on === 'sleep';
      if (main.wait !== null && !main.wait.ready() && !isAsleep) break;
      run.eventQueue.runDue(run.now());
      this.advanceUnnoted(main, STEP_BYTECODES, isAsleep);
    }
    for (const lock of run.locks)
      if (lock.holder === main.id && lock.use !== 'internal')
        for (let i = 0; i < Math.max(lock.count, 1); i++)
          this.beginning.push([{ key: `lock:${lock.id}`, kind: 'acquire', name: '', line: 0 }]);
    this.beginning.push(this.accesses);
    this.isBeginning = false;
  }

  checkpoint(): (() => void) | null {
    return this.goingBack?.().keep(this.run, this) ?? null;
  }

  // ---- AccessLog ----

  touch(owner: PyObject, name: string, kind: AccessKind, label: string): void {
    const { current } = this.run;
    const who = whoActs(current);
    if (who === 'bookkeeping') {
      const asked = kind === 'read' ? asksForStart(current, owner, name) : null;
      if (asked !== null) this.touchKey(`start:${asked.address}`, 'read', '');
      return;
    }
    // Only what the program does itself can be its data race.
    // Processes have the same addresses, and nothing in common.
    const space = current.process === 0 ? '' : `${current.process}:`;
    if (owner.type.name === 'collections.deque' && isInCondition(current))
      return this.touchKey(`waiters:${space}${owner.address}`, kind, '');
    this.touchKey(`${space}${owner.address}.${name}`, kind, who === 'own' ? label : '');
    if (kind !== 'read' && who === 'own') this.touchMemory();
  }

  touchLock({ id, use }: LockModel, kind: AccessKind): void {
    if (use !== 'internal') {
      this.touchKey(keyOfLock(id, use), kind, '');
      this.touchMemory();
    } else if (kind === 'release') this.touchRegistry(registryAccess(this.run.current));
  }

  touchReferences(o: PyObject, kind: AccessKind): void {
    const { process } = this.run.current;
    this.touchKey(`${process === 0 ? '' : `${process}:`}${o.address}.refcnt`, kind, '');
  }

  /**
   * A fork copies what the other threads have done by then, also locks that they hold: it comes before or after each of their changes to
   * locks and to the program's own variables, which among themselves are in any order (`Run.fork`).
   */
  private touchMemory(): void {
    const { run } = this;
    if (this.toldMemory || run.isAlone || !run.process.hasCompany) return;
    this.toldMemory = true;
    this.touchKey(memoryKey(run.process.id), 'read', '');
  }

  /** A process that is killed does no more of what others see: it comes before or after each change of it. */
  private touchLife(): void {
    const { run } = this;
    const life = lifeKey(run.process.entry.pid);
    if (run.processes.length > 1 && !this.accesses.some(({ key }) => key === life))
      this.touchKey(life, 'read', '');
  }

  /** Threads come and go in any order, until somebody asks which there are. */
  private touchRegistry(access: 'change' | 'look' | null): void {
    if (access === null) return;
    const isWatched = access === 'look' || this.visible(THREADS);
    this.touchKey(THREADS, isWatched ? 'update' : 'read', '');
  }

  touchKey(key: string, kind: AccessKind, label: string): void {
    if (this.run.isAlone) return;
    const { process } = this.run.current;
    if (process > 0 && OF_ONE_PROCESS.test(key)) key = `${key}@${process}`;
    // In any order, until somebody waits for whoever is first.
    if (key === ENDS && this.visible(ENDS)) kind = 'update';
    if (kind !== 'read' && !IN_MEMORY.test(key)) this.touchLife();
    const line = lineWithin(this.run.current);
    // A question about the state depends on it as the thread does that goes on; it is no race, and no step of its own.
    const isAsking = this.run.observer?.isAsking === true;
    this.accesses.push({ key, kind, name: isAsking ? '' : label, line });
    this.sawStart ||= kind === 'write' && key.startsWith('start:');
    if (isAsking) return;
    if (this.isBeginning) this.run.current.endSlice();
    else if (!this.sawVisible && this.visible(key)) {
      this.sawVisible = true;
      this.sawCommonMemory = key === COMMON_MEMORY;
      this.run.current.endSlice();
    }
  }

  // ---- Execution ----

  enabled(): readonly Choice[] {
    const { run } = this;
    if (this.beginning.length > 0) return [{ task: 0, alternative: 'run' }];
    if (run.outcome !== null) return [];
    run.eventQueue.runDue(run.now());
    if (run.processes.some((process) => process.isOver) && run.settleEnd()) return [];
    const choices: Choice[] = [];
    for (const ts of run.threads) {
      if (!run.mayRun(ts)) continue;
      const { wait } = ts;
      if (wait === null || wait.ready() || wait.reason.on === 'sleep')
        choices.push({ task: ts.id, alternative: 'run' });
      if (wait !== null && ts.deadlineNs !== null && wait.reason.on !== 'sleep')
        choices.push({ task: ts.id, alternative: 'timeout' });
    }
    if (choices.length > 0) return choices;
    // Everybody waits for something that happens by itself.
    if (run.eventQueue.nextNs !== null && sleepToDeadline(run)) return this.enabled();
    run.endByDeadlock();
    return choices;
  }

  step(choice: Choice): Transition {
    const made = this.goingBack?.().made;
    made?.begin(this.length++, choice.task);
    const done = this.beginning.shift();
    if (done !== undefined) return { choice, accesses: done };
    const ts = this.run.threads[choice.task]!;
    this.accesses = [];
    this.sawVisible = this.mayBeInterrupted(ts);
    this.sawCommonMemory = false;
    this.sawStart = false;
    this.toldMemory = false;
    // What its starter did before the start happens before all that it does.
    if (ts.id > 0 && !this.begun.has(ts.id)) {
      this.begun.add(ts.id);
      this.accesses.push({ key: `task:${ts.id}`, kind: 'acquire', name: '', line: 0 });
    }
    const turnsBefore = this.turns.length;
    let bytecodes = 0;
    let steps = 0;
    let isAlone = this.run.isAlone;
    let isTimeout = choice.alternative === 'timeout' && !isAlone;
    let timeout = choice.alternative === 'timeout' || ts.wait?.reason.on === 'sleep';
    do {
      bytecodes += this.advance(ts, this.sawVisible ? 1 : STEP_BYTECODES, timeout);
      steps++;
      // Schedules begin with the first company.
      if (isAlone) bytecodes = 0;
      isAlone = this.run.isAlone;
      if (this.waitsInBookkeeping(ts)) {
        if (!isAlone) this.turns.push({ thread: ts.id, bytecodes, timeout: isTimeout });
        bytecodes = 0;
        this.helpThrough(ts);
      }
      // Sleeping orders nothing: the thread goes on at once, in the same step.
      timeout = ts.wait?.reason.on === 'sleep';
    } while (this.mustGoOn(ts, timeout, steps));
    if (this.sawVisible) this.noteBlocking(ts);
    isTimeout &&= this.turns.length === turnsBefore;
    if (!isAlone) this.turns.push({ thread: ts.id, bytecodes, timeout: isTimeout });
    made?.end(this.turns.slice(turnsBefore));
    return { choice, accesses: this.accesses };
  }

  /** Whether somebody interrupts the thread in some schedule, which comes before or after each of its bytecodes. */
  private mayBeInterrupted(ts: ThreadState): boolean {
    if (this.run.isAlone) return false;
    const key = interruptKey(ts.id);
    const isKnown = this.visible(key);
    const isDue = ts.asyncException !== null || (ts.isMain && ts.interp.signals.isDue);
    if (isKnown || isDue) this.accesses.push({ key, kind: 'read', name: '', line: 0 });
    return isKnown;
  }

  private advance(ts: ThreadState, bytecodes: number, timeout = false): number {
    const used = this.advanceUnnoted(ts, bytecodes, timeout);
    this.goingBack?.().made.note(ts, used, timeout);
    return used;
  }

  /** As `run.advance`; where somebody asks about lines or calls, piece by piece. */
  private advanceUnnoted(ts: ThreadState, limit: number, timeout: boolean): number {
    const { run } = this;
    const { isAlone, observer } = run;
    if (observer === null || observer.lookout === null) return run.advance(ts, limit, timeout);
    run.lookout = observer.lookout;
    let used = 0;
    let isTimeout = timeout;
    do {
      observer.about(ts);
      used += run.advance(ts, limit - used, isTimeout);
      isTimeout = false;
    } while (
      used < limit &&
      observer.isDue(ts) &&
      !this.sawVisible &&
      !ts.finished &&
      ts.wait === null &&
      run.outcome === null &&
      run.isAlone === isAlone
    );
    return used;
  }

  repeat(from: number, to: number): boolean {
    const made = this.goingBack?.().made;
    if (made === undefined || made.length < to || (this.run.observer?.lookout ?? null) !== null)
      return false;
    this.run.listen(null);
    for (let index = from; index < to; index++) {
      this.enabled();
      if (this.beginning.shift() !== undefined) continue;
      const { task, turns } = made.repeat(index, this.run);
      if (task > 0) this.begun.add(task);
      this.turns.push(...turns);
    }
    this.length = to;
    this.run.listen(this);
    return true;
  }

  private waitsInBookkeeping(ts: ThreadState): boolean {
    const { wait } = ts;
    if (this.run.outcome !== null || wait === null || wait.ready()) return false;
    return this.isInternal(wait.reason);
  }

  /**
   * `start()` returns when its thread says that it has begun. All of it is one step: the other one goes as far as it takes, which nobody
   * can see, and has its own first step later.
   */
  private helpThrough(ts: ThreadState): void {
    for (const other of this.run.threads) {
      let bytecodes = 0;
      for (let i = 0; i < HELP_BYTECODES && this.waitsInBookkeeping(ts); i++) {
        if (other === ts || !this.run.mayRun(other) || !this.isInBookkeeping(other)) break;
        bytecodes += this.advance(other, 1);
      }
      if (bytecodes > 0) this.turns.push({ thread: other.id, bytecodes, timeout: false });
    }
  }

  private isInternal(reason: WaitReason): boolean {
    return reason.on === 'lock' && this.run.locks[reason.lock]!.use === 'internal';
  }

  private isInBookkeeping(ts: ThreadState): boolean {
    if (!ts.started) return true;
    return (ts.wait === null || ts.wait.ready()) && whoActs(ts) === 'bookkeeping';
  }

  /**
   * A transition ends after its first visible operation, at a place where this Python may switch. That is between its threads: a process on
   * another core may come between any two instructions, also of one that reads, adds and writes in memory that both have.
   */
  private mustGoOn(ts: ThreadState, sleeping: boolean, steps: number): boolean {
    if (this.run.outcome !== null || ts.finished) return false;
    // Who does nothing but sleep gives the others a turn now and then.
    if (sleeping) return !this.sawVisible && steps < SLEEPS_MAX;
    if (ts.wait !== null) return this.isInBookkeeping(ts);
    // Between a start and the word of the new thread nobody can look.
    if (this.sawStart && whoActs(ts) === 'bookkeeping') return true;
    // A thread that spins on what nobody has shown interest in yet gives the others a turn.
    if (!this.sawVisible && steps > 0 && bytecodesSpent(ts)) return false;
    if (!this.sawVisible) return true;
    if (this.sawCommonMemory && !this.run.processOf(ts).hasCompany) return false;
    return !this.run.atSwitchPoint(ts);
  }

  /** A step that goes on to a blocking call after its visible operation depends on what it waits for. */
  private noteBlocking(ts: ThreadState): void {
    const reason = ts.wait?.reason;
    if (reason?.on === 'lock' && !this.isInternal(reason))
      this.accesses.push({
        key: keyOfLock(reason.lock, this.run.locks[reason.lock]!.use),
        kind: 'read',
        name: '',
        line: 0,
      });
    if (reason?.on === 'join')
      this.accesses.push({ key: `task:${reason.thread}`, kind: 'read', name: '', line: 0 });
  }

  end(): ProgramEnd {
    // Asked before the end: the explorer gives an execution up (it spins), and wants to know how far it came.
    const outcome: Pick<Outcome, 'kind' | 'exception' | 'deadlock'> = this.run.outcome ?? {
      kind: 'budget',
      exception: null,
      deadlock: null,
    };
    const { observer } = this.run;
    return {
      kind: outcome.kind,
      stdout: this.run.text('stdout'),
      // A thread or a child that died of an exception is listed too; the program went on.
      exception: uncaughtException(this.run),
      deadlock: outcome.deadlock,
      ...(observer === null ? {} : { observed: observer.summary(), answers: [...observer.values] }),
    };
  }

  nameOfTask(task: number): string {
    const ts = this.run.threads[task]!;
    return this.run.processes.length > 1 ? `${ts.name} of process ${ts.process + 1}` : ts.name;
  }

  /** A container is called by its type where it is touched. */
  nameOfVariable(key: string, name: string): string {
    const [, address] = /^(\d+)\./.exec(key) ?? [];
    const [type] = /^[\w.]+/.exec(name) ?? [''];
    if (address === undefined || (name !== type && name[type.length] !== '[')) return name;
    const found = containerName(this.run.main, Number(address), type);
    return found === null ? name : found + name.slice(type.length);
  }

  nameOfKey(key: string): string {
    const [, kind, id] = /^(lock|semaphore):(\d+)$/.exec(key) ?? [];
    if (kind === 'semaphore') return `semaphore #${id}`;
    const lock = kind === 'lock' ? this.run.locks[Number(id)] : undefined;
    return lock?.use === 'program' ? this.run.nameOfLock(lock) : '';
  }

  schedule(): string {
    return formatSchedule({
      version: SCHEDULE_VERSION,
      switchPoints: this.switchPoints,
      turns: this.turns,
    });
  }
}
