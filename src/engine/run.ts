// One run of a program: the machine with its processes, and how a thread is given its turn. session.ts makes it steppable,
// explore.ts drives it transition by transition.

import { Refchain } from './memory/refchain.ts';
import {
  processId,
  stepIndex,
  syncId,
  threadId,
  virtualNs,
  type VirtualNs,
} from './base/brands.ts';
import { deadlockReport } from './inspect/deadlock-report.ts';
import { lockName, waitingCall } from './inspect/lock-names.ts';
import { placeOf } from './inspect/place.ts';
import { bytecodesLeft, DEFAULT_BUDGETS, spentBudget, spentBy } from './budgets.ts';
import { BytecodeBudget } from './bytecode-budget.ts';
import { BYTECODE_COST_NS } from './machine/clock.ts';
import { History } from './history.ts';
import { EventQueue } from './machine/events.ts';
import { Living } from './machine/living.ts';
import { RunOutput, type OutputPiece } from './machine/output.ts';
import { ThreadTimes } from './machine/thread-times.ts';
import { LockModel } from './machine/sync/lock.ts';
import { Frame, THREAD_END } from './objects/frame.ts';
import { suspendOn } from './objects/suspend.ts';
import { lockUse } from './thread-bookkeeping.ts';
import { BudgetExceeded, ProcessExit, ProcessReplaced } from './vm/budget.ts';
import { evaluate } from './vm/ceval.ts';
import { setCurrentThread } from './vm/current.ts';
import { BLOCKED, enterPending, FINISHED, finishWait, OUT_OF_FUEL, RUN } from './vm/drive.ts';
import { atSwitchPoint } from './vm/eval-breaker.ts';
import { forkFor } from './fork.ts';
import { EndedProcesses } from './ended-processes.ts';
import { ProcessTable, type WaitStatus } from './machine/process-table.ts';
import { ForkWait } from './modules/posix/fork-calls.ts';
import { touchProcessEnd } from './modules/posix/pipe-ends.ts';
import { interruptWait, isInterrupted } from './vm/signals.ts';
import { newHeap } from './interpreter.ts';
import { Observer } from './observations.ts';
import { forgetRunBefore } from './run-before.ts';
import { Process } from './process.ts';
import { startPython } from './start-python.ts';
import { switchReason } from './scheduler-view.ts';
import { takeLane } from './thread-boot.ts';
import { type Lookout, ThreadState } from './vm/thread-state.ts';
import { newWorld, type World } from './world.ts';
import type { Budgets, FileChanges, Outcome, Program, SessionOptions } from './door.ts';
import type { SourceFolders } from './source-files.ts';
import type { Heap } from './memory/heap.ts';
import type { Lane } from './machine/lane.ts';
import type { Network } from './machine/network/network.ts';
import type { PyDict } from './objects/dict.ts';
import type { DeadlockReport, TraceEvent } from './trace/events.ts';
import type { EventBody, InterpreterState } from './vm/interpreter-state.ts';
import type { AccessLog } from './vm/access-log.ts';

/** Cores of the machine unless the options say otherwise. */
const CORES = 4;

/** An item that a native handles costs the host as much as the few bytecodes of a loop would. */
const UNIT_BYTECODES = 3;

/** A program on its machine. Everything that happens is decided by `advance` being called with a thread and a number of bytecodes. */
export class Run {
  readonly program: Program;
  options: SessionOptions;
  budgets: Budgets;
  bytecodeBudget: BytecodeBudget;
  readonly processes: Process[] = [];
  readonly table = new ProcessTable();
  /** Of all processes; their ids are places in this list. */
  readonly threads: ThreadState[] = [];
  /** Those of `threads` that may still run. A main thread that is done goes on with the end of its process. */
  private readonly unfinished = new Living<ThreadState>(
    (ts) => ts.finished && (!ts.isMain || this.processOf(ts).entry.status !== null),
  );
  readonly eventQueue = new EventQueue();
  readonly locks: LockModel[] = [];
  /** What it has told, of which it keeps the counts: going back, it knows what comes. */
  history = new History();
  private readonly written = new RunOutput();
  eventCount = 0;
  /** Bytecodes executed by all threads. */
  step = 0;
  outcome: Outcome | null = null;
  current: ThreadState;
  objectsLeft: number | null = null;
  private log: AccessLog | null = null;
  /** Answers questions about this run; null: there are none. */
  readonly observer: Observer | null;
  /** Asked before each instruction, of whichever thread. */
  lookout: Lookout | null = null;
  private readonly world: World;
  private readonly switchAnywhere: boolean;

  constructor(program: Program, options: SessionOptions, refchain: Refchain | null = null) {
    forgetRunBefore();
    this.program = program;
    this.options = options;
    this.budgets = { ...DEFAULT_BUDGETS, ...options.budgets };
    this.bytecodeBudget = new BytecodeBudget(this.budgets.bytecodes, options.budgets?.bytecodes);
    this.switchAnywhere = (options.switchPoints ?? 'bytecode') === 'bytecode';
    this.world = newWorld(program, options, {
      now: () => (this.processes.length === 0 ? 0 : this.now()),
      at: (timeNs, event) => this.eventQueue.at(timeNs, event),
      write: (stream, text) => this.process.write(stream, text),
      fileBytes: this.budgets.fileBytes,
    });
    const ring = refchain ?? (options.traceRefs === true ? new Refchain(true) : null);
    const heap = newHeap(options.profile ?? '3.13', ring);
    this.observer = options.observe === undefined ? null : new Observer(this, options.observe);
    const { files, environ } = this.world;
    const first = new Process(this, this.table.add(processId(0), null), files, environ);
    first.heap = heap;
    this.processes.push(first);
    // The first thread exists before its interpreter does: modules made at start-up ask who runs.
    const bootstrap = { threads: [] } as unknown as InterpreterState;
    this.current = new ThreadState(threadId(0), processId(0), bootstrap, 'MainThread');
    this.current.lane = first.lane;
    this.current.times = new ThreadTimes(0);
    first.current = this.current;
    setCurrentThread(this.current);
    startPython(first, program, this.world);
  }

  /** The first process: the program's own. */
  get first(): Process {
    return this.processes[0]!;
  }
  get heap(): Heap {
    return this.first.heap;
  }
  get interp(): InterpreterState {
    return this.first.interp;
  }
  get main(): PyDict {
    return this.first.main;
  }

  /** There has been one thread in the whole machine so far. */
  get isAlone(): boolean {
    return this.threads.length === 1 && this.processes.length === 1;
  }

  processOf(ts: ThreadState): Process {
    return this.processes[ts.process]!;
  }

  get network(): Network {
    return this.world.network;
  }

  /** The process that has run last. */
  get process(): Process {
    return this.processOf(this.current);
  }

  /** Makes this run the one that the registers of the engine belong to. Before every entry from outside. */
  enter(ts: ThreadState): void {
    this.processOf(ts).enter(ts);
  }

  /** Work of natives, in items. */
  work(units: number): void {
    this.nativeUnits += units * UNIT_BYTECODES;
    // Even with all of the slice spent: asked for each item of each loop, so nothing is read that need not be.
    if (this.step + this.given + this.nativeUnits <= this.budgets.bytecodes) return;
    const { limit, words } = this.bytecodeBudget;
    if (this.done + this.given <= limit) return;
    // What is over is taken apart on a second allowance.
    if (this.outcome !== null && this.nativeUnits < 3 * limit) return;
    if (this.done + this.spent > limit) throw new BudgetExceeded(words);
    // The slice was given more than is left now.
    if (this.outcome === null) this.slice?.endSlice();
  }

  /** Work of natives, in bytecodes of the budget. */
  nativeUnits = 0;

  /** Fuel of the slice that runs, and whose it is; 0: none runs. A process that starts in its midst is another one's work. */
  private given = 0;
  private slice: ThreadState | null = null;

  /** Bytecodes of the running slice. */
  private get spent(): number {
    if (this.slice === null) return 0;
    const { fuel, owedFuel, unused } = this.slice;
    return Math.max(this.given - Math.max(fuel, 0) - owedFuel - unused, 0);
  }

  /** Those that the clock of `process` has not seen yet. */
  spentInSlice(process: Process): number {
    return this.isRunning(process) ? this.spent : 0;
  }

  /** Bytecodes of the running slice that are over: the one that runs counts from its end on. */
  private get doneInSlice(): number {
    return Math.max(this.spent - 1, 0);
  }

  /** Time has passed that no bytecode counts: would the slice that runs go on beyond the end of all time? */
  isOutOfTime(process: Process): boolean {
    if (!this.isRunning(process) || this.outcome !== null) return false;
    const { fuel, owedFuel } = process.current;
    const leftNs = (Math.max(fuel, 0) + owedFuel) * BYTECODE_COST_NS * this.pace;
    return this.now() + leftNs > this.budgets.virtualNs;
  }

  /** Is it in the midst of a slice? */
  isRunning(process: Process): boolean {
    return this.slice !== null && process.current === this.slice;
  }

  private timeOf(ts: ThreadState): number {
    return ts === this.current ? this.now() : ts.lane.clock.read();
  }

  /** Time of the thread that has run last. */
  now(): VirtualNs {
    return this.process.now();
  }

  get keepsTrace(): boolean {
    return (this.options.trace ?? false) !== false;
  }

  emit(body: EventBody, ts: ThreadState = this.current): void {
    if (!this.keepsTrace || this.processOf(ts).muted) return;
    const { events } = this.history;
    if (this.eventCount++ < events.length) return;
    events.push(this.eventOf(body, ts));
  }

  /** From here on it may go another way than it once did. */
  forgetWhatFollows(): void {
    this.history.forget({ events: this.eventCount, pieces: this.outputCount, step: this.step });
  }

  /** `ts` has come to another line. */
  emitLine(ts: ThreadState): void {
    if (this.processOf(ts).muted) return;
    const event = this.eventOf({ kind: 'line' }, ts);
    this.history.lines.push({ event, after: this.eventCount });
  }

  private eventOf(body: EventBody, ts: ThreadState): TraceEvent {
    const done = this.doneInSlice;
    const spent = ts.lane === this.slice?.lane ? done * BYTECODE_COST_NS * this.pace : 0;
    return {
      step: stepIndex(this.step + done),
      timeNs: virtualNs(ts.lane.clock.read() + spent),
      process: ts.process,
      thread: ts.id,
      place: placeOf(ts),
      ...body,
    } as TraceEvent;
  }

  write(stream: 'stdout' | 'stderr', text: string): void {
    const step = this.step + this.doneInSlice;
    const piece = { step, thread: this.current.id, stream, text };
    const { outputBytes } = this.budgets;
    if (!this.written.add(piece, this.history.pieces, outputBytes))
      throw new BudgetExceeded(`${outputBytes} bytes of output`);
    this.emit({ kind: 'output', stream, text });
    if (stream === 'stdout') this.observer?.printed(text);
  }

  get cores(): number {
    return this.options.cores ?? CORES;
  }

  /** Has anything of the run so far depended on its seed? */
  get chanceUsed(): boolean {
    return this.world.chance.used;
  }

  /** From here on as `options` say, which are those of this run but for its seed, its schedule and its budgets. */
  goOnWith(options: SessionOptions): void {
    if (options.budgets !== this.options.budgets) {
      this.budgets = { ...DEFAULT_BUDGETS, ...options.budgets };
      const { bytecodes } = this.budgets;
      const named = options.budgets?.bytecodes;
      this.bytecodeBudget = new BytecodeBudget(bytecodes, named, this.bytecodeBudget);
    }
    this.options = options;
    // Chance that has been asked goes on from where it was.
    if (!this.chanceUsed) this.world.chance.reseed(options.seed ?? 0);
  }

  random(count: number): Uint8Array {
    return this.world.chance.octets(count);
  }

  /** What the program did to the files of its folder. */
  fileChanges(): FileChanges {
    return this.world.changes();
  }

  /** A thread joins its process and the machine. */
  addThread(ts: ThreadState): void {
    if (this.living.filter((t) => !t.finished).length >= this.budgets.threads)
      throw new BudgetExceeded(`${this.budgets.threads} threads`);
    const process = this.processOf(ts);
    // Whoever was alone in its process, or in the machine, may have been given all the time there is.
    if (this.living.filter((t) => !t.finished && t.process === ts.process).length <= 1)
      this.slice?.endSlice();
    takeLane(ts, process);
    ts.interp.threads.push(ts);
    this.register(ts);
    process.tellNew(ts, this.log);
  }

  /** Its id is its place in the list. */
  register(ts: ThreadState): void {
    if (ts.lane.number < 0) ts.lane.number = this.threads.length;
    this.threads.push(ts);
    this.unfinished.add(ts);
  }

  /** Threads that may still run, and some that are over, in order of creation. */
  get living(): readonly ThreadState[] {
    return this.unfinished.members;
  }

  newLock(kind: 'Lock' | 'RLock'): LockModel {
    const lock = new LockModel(syncId(this.locks.length), kind, lockUse(this.current));
    this.locks.push(lock);
    if (lock.use !== 'internal') this.emit({ kind: 'lock-create', lock: lock.id, lockKind: kind });
    return lock;
  }

  get sourceFolders(): SourceFolders {
    return { program: this.program, folder: this.interp.imports.sources.folder, world: this.world };
  }

  // ---- driving ----

  listen(log: AccessLog | null): void {
    this.log = log;
    for (const ts of this.living) this.processOf(ts).tell(ts, log);
  }

  mayRun(ts: ThreadState): boolean {
    return this.processOf(ts).mayRun(ts);
  }

  /** Threads that could run now, in order of creation. */
  runnable(): ThreadState[] {
    this.eventQueue.runDue(this.now());
    return this.living.filter((ts) => this.mayRun(ts) && this.canGoOn(ts));
  }

  /**
   * Lanes on which somebody could run now, with those threads. Time has passed for one that had nobody and has been woken from another one.
   * With more of them than cores each gets its share: the bytecodes of all take longer.
   */
  ready(runnable: readonly ThreadState[]): Map<Lane, ThreadState[]> {
    const ready = new Map<Lane, ThreadState[]>();
    for (const ts of runnable) {
      const others = ready.get(ts.lane);
      if (others === undefined) ready.set(ts.lane, [ts]);
      else others.push(ts);
      if (ts.lane.idle && !this.expired(ts)) ts.lane.clock.advanceTo(this.now());
      if (ts.times.doing === 'blocked')
        ts.times.now('waiting', Math.min(ts.deadlineNs ?? Infinity, this.timeOf(ts)));
    }
    for (const { lane } of this.living) lane.idle = !ready.has(lane);
    this.pace = Math.max(1, ready.size / this.cores);
    return ready;
  }
  /** Times a bytecode takes as long as on a core of its own. */
  pace = 1;

  canGoOn(ts: ThreadState): boolean {
    return ts.wait === null || ts.wait.ready() || this.expired(ts) || isInterrupted(ts);
  }

  expired(ts: ThreadState): boolean {
    return ts.deadlineNs !== null && ts.deadlineNs <= this.timeOf(ts);
  }

  /** Gives `ts` up to `bytecodes` bytecodes. `timeout`: its wait ends by its deadline. Returns the number executed. */
  advance(ts: ThreadState, bytecodes: number, timeout = false): number {
    const why = switchReason(this.current);
    const process = this.processOf(ts);
    if (ts !== this.current) {
      const from = this.current.id;
      this.current = ts;
      this.emit({ kind: 'switch', from, why });
    }
    process.current = ts;
    this.enter(ts);
    ts.times.now('running', ts.lane.clock.read());
    const given = Math.min(bytecodes, process.untilTimer(), this.leftFor(ts));
    ts.fuel = given;
    ts.owedFuel = 0;
    // What came after the latest slice (a child of fork) may have ended it once more.
    ts.unused = 0;
    this.given = given;
    this.slice = ts;
    ts.lookout = this.lookout;
    if (process.heap.tracemalloc !== null || ts.lookout !== null) ts.interrupt();
    if (ts.gcScheduled || ts.asyncException !== null || process.hasSignalsFor(ts)) ts.interrupt();
    try {
      const next = this.resume(ts, timeout);
      const stop = next === RUN && ts.top instanceof Frame ? evaluate(ts) : next;
      if (stop === BLOCKED || stop === FINISHED || stop === OUT_OF_FUEL || stop === RUN)
        return this.account(ts, given, stop);
      return 0;
    } catch (error) {
      if (error instanceof ProcessExit) return this.exited(ts, given, error.status);
      if (error instanceof ProcessReplaced) return this.account(ts, given, OUT_OF_FUEL);
      const spent = spentBy(error, this.budgets);
      const used = this.account(ts, given, OUT_OF_FUEL);
      this.endByBudget(spent);
      return used;
    }
  }

  /** `os._exit`, or a signal that nobody handles. */
  private exited(ts: ThreadState, given: number, status: WaitStatus): number {
    const used = this.account(ts, given, OUT_OF_FUEL);
    this.processOf(ts).end(status);
    this.takeApart();
    return used;
  }

  private resume(ts: ThreadState, timeout: boolean): number {
    if (!ts.started) {
      ts.started = true;
      suspendOn(ts.boot!);
      ts.boot = null;
      return enterPending(ts, THREAD_END);
    }
    if (ts.wait === null) return RUN;
    const ready = ts.wait.ready();
    if (!ready && !timeout && !this.expired(ts) && isInterrupted(ts)) return interruptWait(ts);
    const timedOut = timeout || !ready;
    if (timedOut && ts.deadlineNs !== null) ts.lane.clock.advanceTo(ts.deadlineNs);
    return finishWait(ts, timedOut);
  }

  private account(ts: ThreadState, given: number, stop: number): number {
    const used = Math.max(given - Math.max(ts.fuel, 0) - ts.owedFuel - ts.unused, 0);
    ts.owedFuel = 0;
    ts.unused = 0;
    this.given = 0;
    this.slice = null;
    this.step += used;
    ts.lane.clock.spend(used * BYTECODE_COST_NS * this.pace);
    ts.times.bytecodes += used;
    const doing = ts.finished ? 'over' : ts.wait !== null ? 'blocked' : 'waiting';
    ts.times.now(doing, ts.lane.clock.read());
    if (stop === FINISHED) this.threadFinished(ts);
    this.processOf(ts).settleSignals();
    if (stop === BLOCKED && ts.wait instanceof ForkWait) forkFor(this, ts, ts.wait);
    this.takeApart();
    if (this.outcome === null) this.checkBudgets();
    return used;
  }

  /** The main file did not compile: there is nothing to run, but an end to report. */
  advanceFinishedMain(process = this.first): void {
    this.threadFinished(process.mainThread);
  }

  private threadFinished(ts: ThreadState): void {
    const process = this.processOf(ts);
    if (ts === process.mainThread && !process.mainThreadFinished()) return;
    this.log?.touchKey(`task:${ts.id}`, 'release', '');
    Process.dropUncaught(ts);
    this.emit({ kind: 'thread-end', exception: null }, ts);
  }

  /** What budgets count: bytecodes, and work of natives as bytecodes. */
  private get done(): number {
    return this.step + this.nativeUnits;
  }

  private checkBudgets(): void {
    const spent = spentBudget(this.budgets, this.bytecodeBudget, this.done, this.now());
    if (spent !== null) this.endByBudget(spent);
  }

  /** Bytecodes that the budgets leave `ts`: a run ends behind the one that spends them, wherever its pieces are cut. */
  private leftFor({ lane, wait, deadlineNs }: ThreadState): number {
    if (this.outcome !== null) return Infinity;
    // A wait that ends by its deadline takes the time to there first.
    const nowNs = Math.max(lane.clock.read(), wait === null ? 0 : (deadlineNs ?? 0));
    const costNs = BYTECODE_COST_NS * this.pace;
    return bytecodesLeft(this.budgets, this.bytecodeBudget, this.done, nowNs, costNs);
  }

  // ---- processes ----

  processEnded(process: Process, status: WaitStatus): void {
    if (this.log !== null) touchProcessEnd(this.log, process.entry.pid, process.files);
    this.table.end(process.entry, status, process.now());
    process.files.closeAll();
    const exception = process.mainException;
    this.emit({ kind: 'process-end', status, exception }, process.mainThread);
    process.tellParentOfEnd(status);
    if (process !== this.first) this.ended.add(process);
  }

  /** `next` takes the place of `process` in the machine, under the same number. */
  replace(process: Process, next: Process): void {
    this.processes[process.id] = next;
    this.ended.add(process);
  }
  private readonly ended = new EndedProcesses();

  /** Objects that ended processes have left behind. */
  leftBehind(): number {
    this.takeApart(0);
    return this.ended.left;
  }

  private takeApart(stay?: number): void {
    const { current } = this;
    if (!this.ended.takeApart((ts) => (this.current = ts), stay)) return;
    this.current = current;
    this.enter(current);
  }

  endByBudget(what: string): void {
    this.end('budget', 71, null, what);
  }

  /** May the thread that ran last lose its turn here? */
  atSwitchPoint(ts: ThreadState): boolean {
    return this.switchAnywhere || ts.finished || ts.wait !== null || atSwitchPoint(ts);
  }

  /** Processes that are done are ended; the run ends with the last of them. Returns true if it has ended. */
  settleEnd(): boolean {
    if (this.outcome !== null) return true;
    for (const process of this.processes) {
      if (!process.isOver || !process.finalize()) continue;
      process.endOfProgram();
    }
    this.takeApart();
    if (this.table.alive > 0) return false;
    this.endOfFirst();
    return true;
  }

  /** The run is what became of the first process. */
  private endOfFirst(): void {
    const { mainException, entry } = this.first;
    // A shell tells that a signal ended a process by 128 and its number.
    const status = (entry.status! & 0x7f) === 0 ? entry.status! >> 8 : 128 + entry.status!;
    this.end(mainException === null ? 'ok' : 'exception', status);
  }

  endByDeadlock(): void {
    // Who is left behind when the program is over waits for ever, unseen.
    if (this.first.entry.status !== null) return this.endOfFirst();
    const report = deadlockReport(this);
    this.emit({ kind: 'deadlock', report });
    this.end('deadlock', 70, report);
  }

  private end(
    kind: Outcome['kind'],
    exitStatus: number,
    deadlock: DeadlockReport | null = null,
    budget: string | null = null,
  ): void {
    if (this.outcome !== null) return;
    this.outcome = { kind, exitStatus, exception: this.first.mainException, deadlock, budget };
    this.emit({ kind: 'end', outcome: kind });
  }

  waitingCall(ts: ThreadState): string | null {
    return waitingCall(ts, this.main);
  }

  nameOfLock(lock: LockModel): string {
    return lockName(this.interp, this.main, lock);
  }

  text(stream: 'stdout' | 'stderr'): string {
    return this.written.text(stream, this.history.pieces);
  }

  get output(): readonly OutputPiece[] {
    return this.history.pieces.slice(0, this.written.count);
  }

  /** How many of them. */
  get outputCount(): number {
    return this.written.count;
  }
}
