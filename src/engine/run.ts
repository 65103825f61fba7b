// One run of a program: the machine around the interpreter, and the loop that gives threads their turns. session.ts makes it steppable,
// explore.ts drives it transition by transition.

import { Refchain } from './memory/refchain.ts';
import {
  processId,
  stepIndex,
  syncId,
  threadId,
  virtualNs,
  type ThreadId,
  type VirtualNs,
} from './base/brands.ts';
import { deadlockReport } from './inspect/deadlock-report.ts';
import { lockName } from './inspect/lock-names.ts';
import { placeOf } from './inspect/place.ts';
import { BYTECODE_COST_NS, Clock } from './machine/clock.ts';
import { EventQueue } from './machine/events.ts';
import { newLockModel, type LockModel } from './machine/sync/lock.ts';
import { describePhase } from './memory/gc-view.ts';
import { useHeap, type Heap } from './memory/heap.ts';
import type { RunningCollection } from './memory/gc.ts';
import { setCharge } from './objects/charge.ts';
import { PyDict } from './objects/dict.ts';
import { PyModule } from './objects/module.ts';
import { decref, type PyObject } from './objects/object.ts';
import { raise, Raised } from './objects/raise.ts';
import { useReprStack } from './objects/repr-enter.ts';
import { staticStr } from './objects/str.ts';
import { suspendOn, suspendSteps } from './objects/suspend.ts';
import { librarySource } from './library.ts';
import { compileSource, moduleSources, shownFile } from './program.ts';
import { setProgramText, syntaxError, warnAllSteps } from './modules/compile-source.ts';
import { sourceLine } from './vm/unraisable.ts';
import { BudgetExceeded, ProcessExit } from './vm/budget.ts';
import { evaluate } from './vm/ceval.ts';
import { setCurrentThread } from './vm/current.ts';
import { BLOCKED, enterPending, FINISHED, finishWait, OUT_OF_FUEL, RUN } from './vm/drive.ts';
import { Frame, THREAD_END } from './objects/frame.ts';
import { atSwitchPoint } from './vm/eval-breaker.ts';
import { describeMain, moduleFrame } from './vm/import/load.ts';
import { dropTreeReferences, takeTreeReferences } from './vm/tree-references.ts';
import { compiledObject } from './vm/compiled.ts';
import { runNested } from './vm/nested.ts';
import { newHeap, startInterpreter } from './interpreter.ts';
import { bootOf, bootstrapName } from './thread-boot.ts';
import { ThreadState } from './vm/thread-state.ts';
import { endOfMainSteps } from './end-of-main.ts';
import { finalizeSteps } from './finalization.ts';
import { newWorld, type World } from './world.ts';
import type { Budgets, FileChanges, Outcome, Program, SessionOptions } from './door.ts';
import type { ProcessFiles } from './machine/files/descriptors.ts';
import type { DeadlockReport, SourcePlace, SwitchReason, TraceEvent } from './trace/events.ts';
import type { EventBody, InterpreterState, Machine } from './vm/interpreter-state.ts';
import type { AccessLog } from './vm/access-log.ts';

export const DEFAULT_BUDGETS: Budgets = {
  bytecodes: 50_000_000,
  virtualNs: 3600e9,
  heapBytes: 256 * 1024 * 1024,
  outputBytes: 1024 * 1024,
  threads: 256,
  fileBytes: 64 * 1024 * 1024,
};

/** Cores of the machine unless the options say otherwise. */
const CORES = 4;

export interface OutputPiece {
  readonly step: number;
  readonly thread: ThreadId;
  readonly stream: 'stdout' | 'stderr';
  readonly text: string;
}

/** An item that a native handles costs the host as much as the few bytecodes of a loop would. */
const UNIT_BYTECODES = 3;
const unmetered = (): void => {};
/** What a MemoryError may use beyond the limit. */
const MEMORY_RESERVE = 1024 * 1024;

/** A program on its machine. Everything that happens is decided by `advance` being called with a thread and a number of bytecodes. */
export class Run implements Machine {
  readonly program: Program;
  readonly options: SessionOptions;
  readonly budgets: Budgets;
  readonly heap: Heap;
  readonly interp: InterpreterState;
  readonly clock = new Clock();
  readonly eventQueue = new EventQueue();
  readonly locks: LockModel[] = [];
  readonly output: OutputPiece[] = [];
  readonly events: TraceEvent[] = [];
  readonly main: PyDict;
  /** Bytecodes executed by all threads. */
  step = 0;
  /** What the syntax tree of the main file holds while it runs. Owned. */
  readonly treeReferences: PyObject[] = [];
  outcome: Outcome | null = null;
  current: ThreadState;
  objectsLeft: number | null = null;
  private log: AccessLog | null = null;
  private outputBytes = 0;
  private readonly world: World;
  private readonly switchAnywhere: boolean;

  constructor(program: Program, options: SessionOptions, refchain: Refchain | null = null) {
    // What it takes to start is nobody's work, least of all of the run before.
    setCharge(unmetered, unmetered);
    this.program = program;
    this.options = options;
    this.budgets = { ...DEFAULT_BUDGETS, ...options.budgets };
    this.switchAnywhere = (options.switchPoints ?? 'bytecode') === 'bytecode';
    this.world = newWorld(program, options, {
      now: () => this.clock.read(),
      write: (stream, text) => this.write(stream, text),
      fileBytes: this.budgets.fileBytes,
    });
    const ring = refchain ?? (options.traceRefs === true ? new Refchain(true) : null);
    this.heap = newHeap(options.profile ?? '3.13', ring);
    const fail = (error: Parameters<typeof syntaxError>[0], source: string): never => {
      throw syntaxError(error, error.filename, source);
    };
    // The first thread exists before its interpreter does: modules made at start-up ask who runs.
    const bootstrap = { threads: [] } as unknown as InterpreterState;
    setCurrentThread(new ThreadState(threadId(0), processId(0), bootstrap, 'MainThread'));
    this.interp = startInterpreter(
      this.heap,
      this,
      moduleSources(
        program,
        {
          kindOf: this.world.kindOf,
          readFile: (path) => this.readFile(path),
          cwd: () => this.world.files.fs.pathOf(this.world.files.cwd),
        },
        fail,
      ),
      program.args ?? [],
      program.main,
    );
    this.current = new ThreadState(threadId(0), processId(0), this.interp, 'MainThread');
    this.interp.threads.push(this.current);
    this.enter(this.current);
    this.heap.limitBytes = this.budgets.heapBytes;
    this.heap.onExhausted = () => this.exhausted();
    this.heap.onLarge = (bytes) => this.work(bytes >>> 8);
    this.main = this.startMain();
  }

  /** Makes this run the one that the registers of the engine belong to. Before every entry from outside. */
  enter(ts: ThreadState): void {
    useHeap(this.heap);
    setCurrentThread(ts);
    useReprStack(ts.reprStack);
    setCharge(
      (units) => this.charge(units),
      (units) => this.work(units),
    );
  }

  /** MemoryError, with room for the error itself and for those who handle it; who goes on all the same is ended. */
  private exhausted(): never {
    const { heapBytes } = this.budgets;
    if (this.heap.limitBytes > heapBytes * 1.25) {
      this.heap.limitBytes = Infinity;
      throw new BudgetExceeded(`${heapBytes} bytes of memory`);
    }
    this.heap.limitBytes = Math.max(this.heap.limitBytes, this.heap.bytes) + MEMORY_RESERVE;
    return raise('MemoryError');
  }

  /** Which budget the loop was left for. A MemoryError leaves it when the traceback of an exception on its way found no room. */
  private spentBy(error: unknown): string {
    if (error instanceof BudgetExceeded) return error.what;
    if (error instanceof Raised) return `${this.budgets.heapBytes} bytes of memory`;
    throw error;
  }

  private charge(units: number): void {
    this.clock.spend(units * BYTECODE_COST_NS);
    this.work(units);
  }

  private work(units: number): void {
    this.nativeUnits += units * UNIT_BYTECODES;
    // What is over is taken apart on a second allowance.
    if (this.outcome !== null && this.nativeUnits < 3 * this.budgets.bytecodes) return;
    if (this.step + this.spentInSlice() + this.nativeUnits > this.budgets.bytecodes)
      throw new BudgetExceeded(`${this.budgets.bytecodes} bytecodes`);
  }
  /** Work of natives, in bytecodes of the budget. */
  private nativeUnits = 0;

  private startMain(): PyDict {
    const module = new PyModule('__main__');
    const source = this.program.files[this.program.main] ?? '';
    module.set('__annotations__', new PyDict());
    module.dict.setStr(
      staticStr('__builtins__'),
      this.interp.modules.getStr(staticStr('builtins'))!,
    );
    describeMain(this.interp, module, this.program.main);
    this.interp.modules.setStr(staticStr('__main__'), module);
    decref(module);
    const compiled = compileSource(source, this.program.main);
    const ts = this.current;
    setProgramText((file, line) => {
      const text = sourceLine(this.readFile(file), line);
      return text === null ? null : `${text}\n`;
    });
    if (compiled.warnings.length > 0)
      runNested(ts, warnAllSteps(compiled.warnings, this.program.main, source));
    if ('error' in compiled) {
      const error = syntaxError(compiled.error, this.program.main, source);
      ts.finished = true;
      ts.uncaught = error.exception;
      return module.dict;
    }
    const code = compiledObject(compiled.code);
    suspendOn(moduleFrame(ts, code, module.dict));
    this.treeReferences.push(...takeTreeReferences(code));
    decref(code);
    enterPending(ts, THREAD_END);
    return module.dict;
  }

  // ---- what the interpreter asks of its machine ----

  /** Fuel of the slice that runs; 0: none runs. */
  private given = 0;
  /** Bytecodes of the running slice that the clock has not seen yet. */
  private spentInSlice(): number {
    if (this.given === 0) return 0;
    const { fuel, owedFuel, unused } = this.current;
    return Math.max(this.given - Math.max(fuel, 0) - owedFuel - unused, 0);
  }

  now(): VirtualNs {
    return virtualNs(this.clock.read() + this.spentInSlice() * BYTECODE_COST_NS);
  }

  spend(ns: number): void {
    this.clock.spend(ns);
  }

  emit(body: EventBody, ts: ThreadState = this.current): void {
    if (this.options.trace !== true) return;
    const base = {
      step: stepIndex(this.step),
      timeNs: this.clock.read(),
      process: ts.process,
      thread: ts.id,
      place: placeOf(ts),
    };
    this.events.push({ ...base, ...body } as TraceEvent);
  }

  write(stream: 'stdout' | 'stderr', text: string): void {
    if (this.muted) return;
    this.outputBytes += text.length;
    if (this.outputBytes > this.budgets.outputBytes)
      throw new BudgetExceeded(`${this.budgets.outputBytes} bytes of output`);
    this.output.push({ step: this.step, thread: this.current.id, stream, text });
    this.emit({ kind: 'output', stream, text });
  }

  gcPhase(collection: RunningCollection): void {
    const { gc } = this.heap;
    gc.running = collection.phase === 'stop' ? null : collection;
    if (this.options.trace === true) this.emit({ kind: 'gc', ...describePhase(collection) });
  }

  get files(): ProcessFiles {
    return this.world.files;
  }

  get environ(): Readonly<Record<string, string>> {
    return this.world.environ;
  }

  get cores(): number {
    return this.options.cores ?? CORES;
  }

  get stdoutIsPipe(): boolean {
    return this.options.stdout === 'pipe';
  }

  random(count: number): Uint8Array {
    return this.world.random(count);
  }

  exitNow(status: number): never {
    throw new ProcessExit(status & 0xff);
  }

  /** What the program did to the files of its folder. */
  fileChanges(): FileChanges {
    return this.world.changes();
  }

  startThread(fn: PyObject, args: readonly PyObject[]): ThreadState {
    if (this.interp.threads.filter((t) => !t.finished).length >= this.budgets.threads) {
      throw new BudgetExceeded(`${this.budgets.threads} threads`);
    }
    const id = threadId(this.interp.threads.length);
    const ts = new ThreadState(id, processId(0), this.interp, `Thread-${id}`);
    this.interp.threads.push(ts);
    const name = bootstrapName(fn) ?? ts.name;
    ts.name = name;
    this.current.log?.touchKey(`task:${id}`, 'release', '');
    ts.log = this.log;
    ts.started = false;
    ts.boot = bootOf(fn, args);
    this.emit({ kind: 'thread-start', child: id, name });
    return ts;
  }

  newLock(kind: 'Lock' | 'RLock'): LockModel {
    const lock = newLockModel(syncId(this.locks.length), kind);
    this.locks.push(lock);
    this.emit({ kind: 'lock-create', lock: lock.id, lockKind: kind });
    return lock;
  }

  placeOf(ts: ThreadState): SourcePlace | null {
    return placeOf(ts);
  }

  readFile(path: string): string | null {
    const { files } = this.program;
    return (
      files[path] ??
      files[shownFile(path, this.interp.imports.sources.folder)] ??
      librarySource(path) ??
      this.world.readText(path)
    );
  }

  // ---- driving ----

  listen(log: AccessLog | null): void {
    this.log = log;
    for (const ts of this.interp.threads) ts.log = log;
  }

  /** Threads that could run now, in order of creation. */
  runnable(): ThreadState[] {
    this.eventQueue.runDue(this.now());
    return this.interp.threads.filter(
      (ts) => this.mayRun(ts) && (ts.wait === null || ts.wait.ready() || this.expired(ts)),
    );
  }

  expired(ts: ThreadState): boolean {
    return ts.deadlineNs !== null && ts.deadlineNs <= this.now();
  }

  /** Lets virtual time pass to the next deadline or event; false if nobody waits for one. */
  sleepToDeadline(): boolean {
    const deadlines: number[] = this.interp.threads
      .filter((t) => !t.finished && t.deadlineNs !== null)
      .map((t) => t.deadlineNs!);
    const { nextNs } = this.eventQueue;
    if (nextNs !== null) deadlines.push(nextNs);
    if (deadlines.length === 0) return false;
    this.clock.advanceTo(Math.min(...deadlines));
    return true;
  }

  /** Gives `ts` up to `bytecodes` bytecodes. `timeout`: its wait ends by its deadline. Returns the number executed. */
  advance(ts: ThreadState, bytecodes: number, timeout = false): number {
    const why: SwitchReason = this.current.finished
      ? 'finished'
      : this.current.wait !== null
        ? 'blocked'
        : 'interval';
    if (ts !== this.current) {
      const from = this.current.id;
      this.current = ts;
      this.emit({ kind: 'switch', from, why });
    }
    this.enter(ts);
    ts.fuel = bytecodes;
    ts.owedFuel = 0;
    this.given = bytecodes;
    if (this.heap.tracemalloc !== null) ts.interrupt();
    if (ts.gcScheduled || (ts.id === 0 && this.interp.signals.pending.length > 0)) ts.interrupt();
    try {
      const next = this.resume(ts, timeout);
      const stop = next === RUN && ts.top instanceof Frame ? evaluate(ts) : next;
      if (stop === BLOCKED || stop === FINISHED || stop === OUT_OF_FUEL || stop === RUN)
        return this.account(ts, bytecodes, stop);
      return 0;
    } catch (error) {
      if (error instanceof ProcessExit) return this.exited(error.status);
      const spent = this.spentBy(error);
      const used = this.account(ts, bytecodes, OUT_OF_FUEL);
      this.endByBudget(spent);
      return used;
    }
  }

  /** `os._exit`. */
  private exited(status: number): number {
    this.finish({
      kind: 'ok',
      exitStatus: status,
      exception: null,
      deadlock: null,
      budget: null,
    });
    return 0;
  }

  private resume(ts: ThreadState, timeout: boolean): number {
    if (!ts.started) {
      ts.started = true;
      ts.boot!();
      ts.boot = null;
      return enterPending(ts, THREAD_END);
    }
    if (ts.wait === null) return RUN;
    const timedOut = timeout || !ts.wait.ready();
    if (timedOut && ts.deadlineNs !== null) this.clock.advanceTo(ts.deadlineNs);
    return finishWait(ts, timedOut);
  }

  private account(ts: ThreadState, given: number, stop: number): number {
    const used = Math.max(given - Math.max(ts.fuel, 0) - ts.owedFuel - ts.unused, 0);
    ts.owedFuel = 0;
    ts.unused = 0;
    this.given = 0;
    this.step += used;
    this.clock.spend(used * BYTECODE_COST_NS);
    if (stop === FINISHED) this.threadFinished(ts);
    if (this.outcome === null) this.checkBudgets();
    return used;
  }

  /** The main file did not compile: there is nothing to run, but an end to report. */
  advanceFinishedMain(): void {
    this.threadFinished(this.interp.threads[0]!);
  }

  private threadFinished(ts: ThreadState): void {
    if (ts.id === 0) {
      if (this.ending === 'no' && !this.endMain(ts)) return;
      if (this.ending === 'finalizing') this.ending = 'done';
      if (this.ending === 'done') return;
    }
    this.log?.touchKey(`task:${ts.id}`, 'release', '');
    if (ts.uncaught !== null) {
      decref(ts.uncaught);
      ts.uncaught = null;
    }
    this.emit({ kind: 'thread-end', exception: null }, ts);
  }

  /** How far the main thread is behind its program: that is over; the interpreter's end runs; all is done. */
  private ending: 'no' | 'main' | 'finalizing' | 'done' = 'no';
  /** The modules are gone. */
  tornDown = false;
  /** What is written now is not part of the run. */
  muted = false;

  /** The main thread's program is over: it goes on with what follows. False if that needs more turns. */
  private endMain(ts: ThreadState): boolean {
    this.ending = 'main';
    dropTreeReferences(this.treeReferences);
    const exception = ts.uncaught;
    ts.uncaught = null;
    ts.finished = false;
    suspendSteps(endOfMainSteps(this, exception));
    return enterPending(ts, THREAD_END) === FINISHED;
  }

  /** The interpreter's end, on the main thread. False if that needs more turns. */
  private finalize(): boolean {
    const ts = this.interp.threads[0]!;
    this.ending = 'finalizing';
    this.enter(ts);
    ts.finished = false;
    ts.fuel = 0;
    ts.owedFuel = 0;
    const from = this.current;
    this.current = ts;
    try {
      suspendSteps(finalizeSteps(this));
      if (enterPending(ts, THREAD_END) !== FINISHED) {
        if (from !== ts) this.emit({ kind: 'switch', from: from.id, why: 'finished' });
        return false;
      }
    } catch (error) {
      this.endByBudget(this.spentBy(error));
    }
    ts.finished = true;
    this.ending = 'done';
    return true;
  }

  /** While the interpreter ends, daemon threads hang. */
  mayRun(ts: ThreadState): boolean {
    return !ts.finished && (this.ending !== 'finalizing' || ts.id === 0);
  }

  private checkBudgets(): void {
    if (this.step + this.nativeUnits >= this.budgets.bytecodes)
      this.endByBudget(`${this.budgets.bytecodes} bytecodes`);
    else if (this.now() > this.budgets.virtualNs)
      this.endByBudget(`${this.budgets.virtualNs / 1e9} s of virtual time`);
  }

  endByBudget(what: string): void {
    this.finish({
      kind: 'budget',
      exitStatus: 71,
      exception: this.mainException,
      deadlock: null,
      budget: what,
    });
  }

  /** May the thread that ran last lose its turn here? */
  atSwitchPoint(ts: ThreadState): boolean {
    return this.switchAnywhere || ts.finished || ts.wait !== null || atSwitchPoint(ts);
  }

  mainException: string | null = null;
  mainStatus = 0;

  /**
   * Nobody can run and nobody waits for a deadline, or everybody that counts is done: the end. Returns true if the run has ended.
   */
  settleEnd(): boolean {
    if (this.outcome !== null) return true;
    const alive = this.interp.threads.filter((t) => !t.finished);
    const mainDone = this.interp.threads[0]!.finished;
    if (mainDone && alive.every((t) => t.daemon)) {
      if (this.ending !== 'done' && !this.finalize()) return false;
      const kind = this.mainException === null ? 'ok' : 'exception';
      this.finish({
        kind,
        exitStatus: this.mainStatus,
        exception: this.mainException,
        deadlock: null,
        budget: null,
      });
      return true;
    }
    return false;
  }

  endByDeadlock(): void {
    const report = this.deadlock();
    this.emit({ kind: 'deadlock', report });
    this.finish({
      kind: 'deadlock',
      exitStatus: 70,
      exception: this.mainException,
      deadlock: report,
      budget: null,
    });
  }

  deadlock(): DeadlockReport {
    return deadlockReport({
      threads: this.interp.threads,
      locks: this.locks,
      nameOfLock: (l) => this.nameOfLock(l),
    });
  }

  nameOfLock(lock: LockModel): string {
    return lockName(this.interp, this.main, lock);
  }

  private finish(outcome: Outcome): void {
    if (this.outcome !== null) return;
    this.outcome = outcome;
    this.emit({ kind: 'end', outcome: outcome.kind });
  }

  text(stream: 'stdout' | 'stderr'): string {
    const { joined, output } = this;
    for (; joined.count < output.length; joined.count++) {
      const piece = output[joined.count]!;
      joined[piece.stream] += piece.text;
    }
    return joined[stream];
  }
  /** The texts of the first `count` pieces of output. */
  private readonly joined = { count: 0, stdout: '', stderr: '' };
}
