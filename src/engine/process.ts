// A process of the machine: its heap, its interpreter, its open files, its clock; how it ends. What the interpreter asks of the machine
// around it (`Machine`) is answered here. Not in CPython: the operating system's struct task_struct; the ends are
// CPython 3.13 Python/pylifecycle.c (Py_RunMain, Py_Finalize).

import { threadId, virtualNs, type ProcessId, type VirtualNs } from './base/brands.ts';
import { endOfMainSteps } from './end-of-main.ts';
import { finalizeSteps } from './finalization.ts';
import { spentBy } from './budgets.ts';
import { shownSource } from './source-files.ts';
import { placeOf } from './inspect/place.ts';
import { BYTECODE_COST_NS, type Clock } from './machine/clock.ts';
import { Lane } from './machine/lane.ts';
import { COMMAND_FILE } from './start-python.ts';
import { become, exec, failedChild } from './exec.ts';
import { describePhase, summarisePhase, TOLD } from './memory/gc-view.ts';
import { useHeap, type Heap } from './memory/heap.ts';
import { setCharge } from './objects/charge.ts';
import { THREAD_END } from './objects/frame.ts';
import { decref, type PyObject } from './objects/object.ts';
import { raise } from './objects/raise.ts';
import { useReprStack } from './objects/repr-enter.ts';
import { suspendSteps } from './objects/suspend.ts';
import { bootOf, bootstrapName } from './thread-boot.ts';
import { exceptionOfTarget } from './uncaught-exceptions.ts';
import { BudgetExceeded, ProcessExit } from './vm/budget.ts';
import { useTier } from './vm/jit/jit.ts';
import { setCurrentThread } from './vm/current.ts';
import { enterPending, FINISHED } from './vm/drive.ts';
import { ThreadState } from './vm/thread-state.ts';
import { dropTreeReferences } from './vm/tree-references.ts';
import type { Command } from './machine/command.ts';
import type { EventQueue } from './machine/events.ts';
import {
  endedBySignal,
  exitedWith,
  type ProcessEntry,
  type ProcessTable,
  type WaitStatus,
} from './machine/process-table.ts';
import { arrive } from './vm/signals.ts';
import {
  CpuTimer,
  RealTimer,
  type IntervalTimer,
  type TimerOwner,
} from './machine/interval-timer.ts';
import type { SignalInfo } from './vm/signal-state.ts';
import type { ProcessFiles } from './machine/files/descriptors.ts';
import type { Network } from './machine/network/network.ts';
import type { LockModel } from './machine/sync/lock.ts';
import type { RunningCollection } from './memory/gc.ts';
import type { PyDict } from './objects/dict.ts';
import type { PyStr } from './objects/str.ts';
import type { Run } from './run.ts';
import type { SourcePlace } from './trace/events.ts';
import type { AccessLog } from './vm/access-log.ts';
import type { EventBody, InterpreterState, Machine } from './vm/interpreter-state.ts';

/** So near to the limit of memory only the interpreter runs (Heap.tightBytes). */
const TIGHT_MEMORY = 1 << 20;
/** What a MemoryError may use beyond the limit. */
const MEMORY_RESERVE = 1024 * 1024;

/** How far the main thread is behind its program: that is over; the interpreter's end runs; all is done. */
type Ending = 'no' | 'main' | 'finalizing' | 'done';

/** Who sends a signal, by `si_code`: the kernel; a child has been stopped, goes on. */
const [SI_KERNEL, CLD_STOPPED, CLD_CONTINUED] = [0x80, 5, 6] as const;
const [SIGALRM, SIGVTALRM, SIGPROF] = [14, 26, 27] as const;

export class Process implements Machine, TimerOwner {
  readonly run: Run;
  /** In the process table of the machine. */
  readonly entry: ProcessEntry;
  /** Set once, as `interp` and `main`, by whoever makes the process. */
  heap!: Heap;
  interp!: InterpreterState;
  /** `__main__.__dict__`. Borrowed. */
  main!: PyDict;
  readonly files: ProcessFiles;
  /** What programs that it starts get. */
  environ: Readonly<Record<string, string>>;
  /** The text of `python -c`. */
  command: string | null = null;
  /** Where its threads run; without a GIL, the first of them. */
  readonly lane = new Lane();
  /** Who of it ran last. */
  current!: ThreadState;
  /** What the syntax tree of the main file holds while it runs. Owned. */
  readonly treeReferences: PyObject[] = [];
  /** Threads of the parent that did not come along when this process was made (fork). */
  readonly lostThreads: ThreadState[] = [];
  /** Some of those, or natives of the parent that are not done, hold what nobody can give back. */
  keepsLost = false;
  /** The last line of the traceback of what ended its main program. */
  mainException: string | null = null;
  mainStatus = 0;
  /** It ends itself by this signal when the interpreter has come to its end (exit_sigint); 0: it exits. */
  mainSignal = 0;
  /** A signal that nobody handles has arrived while it ran: it ends after the instruction that runs. */
  private dueStatus: WaitStatus | null = null;
  /** The modules are gone. */
  tornDown = false;
  /** What is written now is not part of the run. */
  muted = false;
  private ending: Ending = 'no';

  constructor(
    run: Run,
    entry: ProcessEntry,
    files: ProcessFiles,
    environ: Readonly<Record<string, string>>,
  ) {
    this.run = run;
    this.entry = entry;
    this.files = files;
    this.environ = environ;
  }

  /** Ordinal in the machine. */
  get id(): ProcessId {
    return this.entry.id;
  }

  /** Time of the thread that ran last. */
  get clock(): Clock {
    return this.current.lane.clock;
  }

  get mainThread(): ThreadState {
    return this.interp.threads[0]!;
  }

  /** It has had more than one thread, whether they have ended or not. */
  get hasCompany(): boolean {
    let count = 0;
    return this.run.threads.some(({ process }) => process === this.id && ++count > 1);
  }

  /** Who listens to what `ts` touches. What a thread does in the memory of a process that has never had another one is nobody else's business. */
  tell(ts: ThreadState, log: AccessLog | null): void {
    ts.machineLog = log;
    ts.log = log !== null && this.hasCompany ? log : null;
  }

  /** The same for a thread that has come: with the second one, what the first one does in memory is told too. */
  tellNew(ts: ThreadState, log: AccessLog | null): void {
    this.tell(ts, log);
    if (ts.log === null) return;
    for (const other of this.run.living)
      if (other.process === this.id && other.log === null) this.tell(other, log);
  }

  /** Makes this process the one that the registers of the engine belong to. Before every entry from outside. */
  enter(ts: ThreadState): void {
    useHeap(this.heap);
    useTier(this.run.options.tier ?? 'usual');
    setCurrentThread(ts);
    useReprStack(ts.reprStack);
    const { run } = this;
    setCharge(
      (units) => {
        this.clock.spend(units * BYTECODE_COST_NS * run.pace);
        run.work(units);
        this.timePassed();
      },
      (units) => run.work(units),
      (steps) => run.bytecodeBudget.promise(steps),
    );
  }

  /** From now on the heap asks this process what to do when memory runs out. */
  limitHeap(heapBytes: number): void {
    const { heap } = this;
    heap.limitBytes = heapBytes;
    heap.tightBytes = heapBytes - Math.min(TIGHT_MEMORY, heapBytes / 4);
    heap.onTight = () => this.current.interrupt();
    heap.onExhausted = () => this.exhausted(heapBytes);
    heap.onLarge = (bytes) => this.run.work(bytes >>> 8);
  }

  /** MemoryError, with room for the error itself and for those who handle it; who goes on all the same is ended. */
  private exhausted(heapBytes: number): never {
    const { heap } = this;
    if (heap.limitBytes > heapBytes * 1.25) {
      heap.limitBytes = Infinity;
      throw new BudgetExceeded(`${heapBytes} bytes of memory`);
    }
    heap.limitBytes = Math.max(heap.limitBytes, heap.bytes) + MEMORY_RESERVE;
    return raise('MemoryError');
  }

  // ---- what the interpreter asks of its machine ----

  now(): VirtualNs {
    return virtualNs(
      this.clock.read() + this.run.spentInSlice(this) * BYTECODE_COST_NS * this.run.pace,
    );
  }

  /** What the budget has counted for the running thread, and for natives. */
  private get counted(): number {
    const { run, current } = this;
    return current.times.bytecodes + run.spentInSlice(this) + run.nativeUnits;
  }

  loadingBegins(): number {
    this.run.bytecodeBudget.loadingBegins();
    return this.counted;
  }

  loadingEnds(begun: number): void {
    this.run.bytecodeBudget.loadingEnds(this.counted - begun);
    // The slice was given what the budget left while nobody knew.
    if (this.run.isRunning(this)) this.current.endSlice();
  }

  spend(ns: number): void {
    this.clock.spend(ns);
    if (this.run.isOutOfTime(this)) this.current.endSlice();
  }

  /** Time that no bytecode counts: the slice ends where timers are looked at, or the end of all time. */
  private timePassed(): void {
    if (this.hasTimers || this.run.isOutOfTime(this)) this.current.endSlice();
  }

  get eventQueue(): EventQueue {
    return this.run.eventQueue;
  }

  get network(): Network {
    return this.run.network;
  }

  emit(body: EventBody, ts: ThreadState = this.current): void {
    this.run.emit(body, ts);
  }

  write(stream: 'stdout' | 'stderr', text: string): void {
    if (!this.muted) this.run.write(stream, text);
  }

  gcPhase(collection: RunningCollection): void {
    const { gc } = this.heap;
    gc.running = collection.phase === 'stop' ? null : collection;
    if (!this.run.keepsTrace) return;
    if (this.run.options.collections === true)
      this.emit({ kind: 'gc', ...describePhase(collection) });
    else if (TOLD.has(collection.phase)) this.emit({ kind: 'gc', ...summarisePhase(collection) });
  }

  get cores(): number {
    return this.run.cores;
  }

  get stdoutIsPipe(): boolean {
    return this.files.has(1) && !this.files.isTerminal(1);
  }

  random(count: number): Uint8Array {
    return this.run.random(count);
  }

  exitNow(status: number): never {
    throw new ProcessExit(exitedWith(status));
  }

  killNow(signal: number): never {
    throw new ProcessExit(endedBySignal(signal));
  }

  get processes(): ProcessTable {
    return this.run.table;
  }

  exec(files: ProcessFiles, command: Command): ProcessEntry {
    return exec(this, files, command);
  }

  become(command: Command): never {
    return become(this, command);
  }

  failedChild(): ProcessEntry {
    return failedChild(this);
  }

  signal(target: ProcessEntry, info: SignalInfo, only: ThreadState | null = null): void {
    this.run.processes[target.id]?.receive(info, only);
  }

  startThread(fn: PyObject, args: readonly PyObject[], kwnames: readonly PyStr[]): ThreadState {
    const { run } = this;
    const id = threadId(run.threads.length);
    const ts = new ThreadState(id, this.id, this.interp, `Thread-${id}`);
    run.addThread(ts);
    const name = bootstrapName(fn) ?? ts.name;
    ts.name = name;
    this.current.machineLog?.touchKey(`task:${id}`, 'release', '');
    ts.started = false;
    ts.blockedSignals = this.current.blockedSignals;
    ts.boot = bootOf(ts, fn, args, kwnames);
    this.emit({ kind: 'thread-start', child: id, name });
    return ts;
  }

  newLock(kind: 'Lock' | 'RLock'): LockModel {
    return this.run.newLock(kind);
  }

  placeOf(ts: ThreadState): SourcePlace | null {
    return placeOf(ts);
  }

  readFile(path: string): string | null {
    if (path === COMMAND_FILE && this.command !== null) return this.command;
    return shownSource(this.run.sourceFolders, path);
  }

  /** Signals have arrived, and `ts` is the thread whose business they are. */
  hasSignalsFor(ts: ThreadState): boolean {
    return this.interp.signals.isDue && ts.isMain;
  }

  /** A signal arrives, for the process or for one thread of it, from whoever is not running in it. */
  receive(info: SignalInfo, only: ThreadState | null = null): void {
    if (this.entry.status !== null) return;
    const SIGCONT = 18;
    if (info.number === SIGCONT) this.goOn();
    const effect = arrive(this.interp, info, only);
    if (effect === 'stops') this.stop(info.number);
    if (effect !== 'ends') return;
    if (this.run.isRunning(this)) {
      this.dueStatus = endedBySignal(info.number);
      this.current.endSlice();
    } else this.end(endedBySignal(info.number));
  }

  /** Its threads stand still until SIGCONT comes. */
  private stop(signal: number): void {
    if (this.entry.stoppedBy !== 0) return;
    this.entry.stop(signal);
    if (this.run.isRunning(this)) this.current.endSlice();
    this.tellParent(CLD_STOPPED, signal);
  }

  private goOn(): void {
    if (this.entry.stoppedBy === 0) return;
    this.entry.goOn();
    this.tellParent(CLD_CONTINUED, 18);
  }

  /** `status` as `wait` tells it. */
  tellParentOfEnd(status: WaitStatus): void {
    const [CLD_EXITED, CLD_KILLED] = [1, 2] as const;
    if ((status & 0x7f) === 0) this.tellParent(CLD_EXITED, status >> 8);
    else this.tellParent(CLD_KILLED, status & 0x7f);
  }

  /** SIGCHLD. */
  private tellParent(code: number, status: number): void {
    const parent = this.run.table.byPid(this.entry.ppid);
    if (parent === null) return;
    const SIGCHLD = 17;
    const { uid } = this.files.fs.credentials;
    const info = { number: SIGCHLD, code, pid: this.entry.pid, uid, status };
    this.run.processes[parent.id]!.receive(info);
  }

  /** After a slice: what became of it while it ran. */
  settleSignals(): void {
    if (this.hasTimers && this.entry.status === null) {
      for (const timer of this.cpuTimers) timer.look(this.cpuNs());
      this.eventQueue.runDue(this.now());
    }
    if (this.dueStatus !== null) this.end(this.dueStatus);
  }

  // ---- interval timers ----

  private realTimer: RealTimer | null = null;
  /** Those that are set. */
  private cpuTimers: CpuTimer[] = [];

  timer(which: number): IntervalTimer {
    if (which === 0) return (this.realTimer ??= new RealTimer(SIGALRM, this, this.eventQueue));
    const signal = which === 1 ? SIGVTALRM : SIGPROF;
    let timer = this.cpuTimers.find((t) => t.signal === signal);
    if (timer === undefined) this.cpuTimers.push((timer = new CpuTimer(signal, this)));
    return timer;
  }

  /** The clock by which that timer goes. */
  timerClock(which: number): number {
    return which === 0 ? this.now() : this.cpuNs();
  }

  expired({ signal }: IntervalTimer): void {
    this.receive({ number: signal, code: SI_KERNEL, pid: 0, uid: 0, status: 0 });
  }

  /** For how long its threads have run. */
  cpuNs(): number {
    let spent = 0;
    for (const ts of this.interp.threads) spent += ts.times.runningNs(this.timeOf(ts));
    return spent;
  }

  threadCpuNs(ts: ThreadState): number {
    return ts.times.runningNs(this.timeOf(ts));
  }

  private timeOf(ts: ThreadState): number {
    return ts === this.run.current ? this.now() : ts.lane.clock.read();
  }

  private get hasTimers(): boolean {
    return this.cpuTimers.length > 0 || (this.realTimer !== null && this.realTimer.dueNs !== null);
  }

  /** Bytecodes that may run before a timer goes off; Infinity: none is set. */
  untilTimer(): number {
    if (!this.hasTimers) return Infinity;
    let untilNs = (this.realTimer?.dueNs ?? Infinity) - this.now();
    for (const { dueNs } of this.cpuTimers)
      untilNs = Math.min(untilNs, (dueNs ?? Infinity) - this.cpuNs());
    return Math.max(1, Math.ceil(untilNs / BYTECODE_COST_NS / this.run.pace));
  }

  // ---- its end ----

  /** While the interpreter ends, daemon threads hang; exit functions may still wait for them. */
  mayRun(ts: ThreadState): boolean {
    if (ts.finished || this.entry.stoppedBy !== 0) return false;
    return !this.interp.finalizing || ts === this.mainThread;
  }

  /** The main thread has nothing more to run: it goes on with what follows its program. False if that needs more turns. */
  mainThreadFinished(): boolean {
    if (this.ending === 'no' && !this.endMain()) return false;
    if (this.ending === 'finalizing') this.ending = 'done';
    return this.ending !== 'done';
  }

  private endMain(): boolean {
    const ts = this.mainThread;
    this.ending = 'main';
    dropTreeReferences(this.treeReferences);
    const exception = ts.uncaught;
    ts.uncaught = null;
    ts.finished = false;
    suspendSteps(endOfMainSteps(this, exception));
    return enterPending(ts, THREAD_END) === FINISHED;
  }

  /** The main thread is done, and has waited for everybody that counts. */
  get isOver(): boolean {
    return this.entry.status === null && this.mainThread.finished;
  }

  /** Goes on with the end of the interpreter, on the main thread. False if that needs more turns. */
  finalize(): boolean {
    if (this.ending === 'done') return true;
    const ts = this.mainThread;
    this.ending = 'finalizing';
    this.enter(ts);
    ts.finished = false;
    ts.fuel = 0;
    ts.owedFuel = 0;
    const from = this.run.current;
    this.current = this.run.current = ts;
    try {
      suspendSteps(finalizeSteps(this));
      if (enterPending(ts, THREAD_END) !== FINISHED) {
        if (from !== ts) this.emit({ kind: 'switch', from: from.id, why: 'finished' });
        return false;
      }
    } catch (error) {
      if (error instanceof ProcessExit) {
        this.end(error.status);
        return false;
      }
      this.run.endByBudget(spentBy(error, this.run.budgets));
    }
    ts.finished = true;
    this.ending = 'done';
    return true;
  }

  /** The interpreter has come to its end, and the process with it. */
  endOfProgram(): void {
    this.end(this.mainSignal === 0 ? exitedWith(this.mainStatus) : endedBySignal(this.mainSignal));
  }

  /** It is no more: what it has open is closed, its parent can wait for it. */
  end(status: WaitStatus): void {
    if (this.entry.status !== null) return;
    this.entry.cpuNs += this.cpuNs();
    this.cutThreads();
    this.mainException ??= exceptionOfTarget(this, status);
    this.run.processEnded(this, status);
  }

  /** Nothing runs in it any more. */
  cutThreads(): void {
    this.ending = 'done';
    for (const ts of this.interp.threads) {
      ts.cutOff = !ts.finished;
      ts.finished = true;
      // What such a thread waited for can still be seen.
      if (!ts.cutOff) ts.wait = null;
      ts.deadlineNs = null;
    }
  }

  /** Drops the exception that ended `ts`. */
  static dropUncaught(ts: ThreadState): void {
    if (ts.uncaught === null) return;
    decref(ts.uncaught);
    ts.uncaught = null;
  }
}
