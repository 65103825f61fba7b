// One interpreter: modules, builtins, threads, and the doors through which its modules reach the machine.
// CPython 3.13: Include/internal/pycore_interp.h (PyInterpreterState), Python/pystate.c.

import type { VirtualNs } from '../base/brands.ts';
import type { RunningCollection } from '../memory/gc.ts';
import type { Heap } from '../memory/heap.ts';
import type { PyDict } from '../objects/dict.ts';
import type { PyObject, PyType } from '../objects/object.ts';
import type { PyStr } from '../objects/str.ts';
import type { SourcePlace, TraceEvent } from '../trace/events.ts';
import { CodecTables } from './codec-tables.ts';
export type { ModuleMaker } from './import/module-sources.ts';
import type { ImportState } from './import/import-state.ts';
import { MonitoringState } from './monitoring-state.ts';
import { SignalState, type SignalInfo } from './signal-state.ts';
import { NO_SWITCHES, type Switches } from './switches.ts';
import type { IntervalTimer } from '../machine/interval-timer.ts';
import type { ThreadState } from './thread-state.ts';
import type { WarningsState } from './warnings-state.ts';
import type { Command } from '../machine/command.ts';
import type { EventQueue } from '../machine/events.ts';
import type { ProcessEntry, ProcessTable } from '../machine/process-table.ts';
import type { LockModel } from '../machine/sync/lock.ts';
import type { Network } from '../machine/network/network.ts';
import type { ProcessFiles } from '../machine/files/descriptors.ts';

/** An event as natives tell it; the recorder adds step, time, thread and place. */
export type EventBody = TraceEvent extends infer E
  ? E extends TraceEvent
    ? Omit<E, 'step' | 'timeNs' | 'process' | 'thread' | 'place'>
    : never
  : never;

/** What the interpreter asks of the machine around it. Implemented by the session. */
export interface Machine {
  now(): VirtualNs;
  /** Lets virtual time pass for work that no bytecode counts. */
  spend(ns: number): void;
  /** A module of the library is loaded, which no budget counts. Answers what `loadingEnds` wants to know. */
  loadingBegins(): number;
  loadingEnds(begun: number): void;
  /** What happens by itself later. */
  readonly eventQueue: EventQueue;
  emit(event: EventBody): void;
  write(stream: 'stdout' | 'stderr', text: string): void;
  /** Open files, working directory and umask of the running process. */
  readonly files: ProcessFiles;
  readonly network: Network;
  /** The environment of the process, as programs get it that it starts. */
  environ: Readonly<Record<string, string>>;
  readonly cores: number;
  /** Standard output is a pipe or a file, not a terminal. */
  readonly stdoutIsPipe: boolean;
  /** Octets of chance, the same in every run with the same seed. */
  random(count: number): Uint8Array;
  /** `_exit`: the process ends here, without any clean-up. */
  exitNow(status: number): never;
  /** The running process ends here, by a signal. */
  killNow(signal: number): never;
  /** A child process that runs another program, with these files. SystemCallError: there is no such program. */
  exec(files: ProcessFiles, command: Command): ProcessEntry;
  /** The running process runs another program from now on. SystemCallError: there is no such program. */
  become(command: Command): never;
  /** The child of an `exec` that failed; it has ended with 255. */
  failedChild(): ProcessEntry;
  /** Sends a signal to a process, perhaps the running one, or to one thread of it. Handlers in Python have yet to run then. */
  signal(target: ProcessEntry, info: SignalInfo, only?: ThreadState): void;
  /** ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF, and the clock by which it goes. */
  timer(which: number): IntervalTimer;
  timerClock(which: number): number;
  /** For how long the running process has run, and one thread of it. */
  cpuNs(): number;
  threadCpuNs(ts: ThreadState): number;
  readonly processes: ProcessTable;
  /** The running process there. */
  readonly entry: ProcessEntry;
  /** A collection has come to the end of a phase. */
  gcPhase(collection: RunningCollection): void;
  /** A new thread whose first frame calls `run` with `args`, the last of them by name. Takes its own references. */
  startThread(run: PyObject, args: readonly PyObject[], kwnames: readonly PyStr[]): ThreadState;
  newLock(kind: 'Lock' | 'RLock'): LockModel;
  /** Place in the learner's own files where `ts` stands. */
  placeOf(ts: ThreadState): SourcePlace | null;
  /** Text of a file of the program, null if there is none. */
  readFile(path: string): string | null;
}

export class InterpreterState {
  readonly heap: Heap;
  readonly machine: Machine;
  /** `sys.modules`. */
  readonly modules: PyDict;
  /** Owned, as the next two. */
  builtins!: PyDict;
  /** `builtins` as it was at start (`interp->builtins_copy`). */
  builtinsCopy!: PyDict;
  sysDict!: PyDict;
  /** The native behind `sys.unraisablehook`, borrowed: the usual case calls no object. */
  unraisableHook: PyObject | null = null;
  /** Exit functions are done, modules are being torn down: `sys.is_finalizing()`. */
  finalizing = false;
  /** `sys.setrecursionlimit`. */
  recursionLimit = 1000;
  /** `sys.setswitchinterval`, in seconds. */
  switchInterval = 0.005;
  /** RTLD_NOW; kept for who asks, nothing is ever opened with them. */
  dlopenFlags = 2;
  readonly imports: ImportState;
  /** State of native modules by their names, see modules/module-state.ts. */
  readonly moduleStates = new Map<string, object>();
  readonly signals = new SignalState();
  /** `socket.setdefaulttimeout`, in nanoseconds; null: none. */
  socketTimeoutNs: number | null = null;
  /** `os.register_at_fork`. Owned. */
  readonly atFork: Readonly<Record<'before' | 'inChild' | 'inParent', PyObject[]>> = {
    before: [],
    inChild: [],
    inParent: [],
  };
  /** `sys.addaudithook`. Owned. */
  readonly auditHooks: PyObject[] = [];
  /** `sys.monitoring`. */
  readonly monitoring = new MonitoringState();
  /** Made when the first warning is issued. */
  warnings: WarningsState | null = null;
  /** Codecs and error handlers that were registered. */
  readonly codecs = new CodecTables();
  /** `io.UnsupportedOperation`, made when it is first needed. Owned. */
  unsupportedOperation: PyType | null = null;
  readonly threads: ThreadState[] = [];
  /** `_thread.stack_size`. */
  threadStackSize = 0;
  readonly argv: readonly string[];
  /** What the command line says besides. */
  switches: Switches = NO_SWITCHES;
  /** Last lines of the tracebacks of exceptions that ended threads other than the main one. */
  readonly threadExceptions: string[] = [];
  readonly mainFile: string;
  /** Callbacks of the module atexit, in order of registration; null: unregistered. Owned. */
  readonly atexit: (AtexitCallback | null)[] = [];

  constructor(
    heap: Heap,
    machine: Machine,
    modules: PyDict,
    imports: ImportState,
    argv: readonly string[],
    mainFile: string,
  ) {
    this.heap = heap;
    this.machine = machine;
    this.modules = modules;
    this.imports = imports;
    this.argv = argv;
    this.mainFile = mainFile;
  }

  /** `interp->threads.count`: threads beside the main one that have begun and not ended. */
  get threadCount(): number {
    return this.threads.filter((t, i) => i > 0 && t.started && !t.finished).length;
  }
}

export interface AtexitCallback {
  readonly func: PyObject;
  /** Positional arguments, then one for each of `kwnames`. */
  readonly args: readonly PyObject[];
  readonly kwnames: readonly PyStr[];
}
