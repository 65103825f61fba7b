// Types of the engine's door. index.ts re-exports them; the site imports them from there. Everything here is serialisable, so
// that a worker can pass it on. Not in CPython.

import type { AccessKind } from './base/access-kind.ts';
import type { CodeFile } from './bytecode/code-file.ts';
import type { StepIndex, ThreadId, VirtualNs } from './base/brands.ts';
import type { DeadlockReport, OutcomeKind, TraceEvent } from './trace/events.ts';
import type { LedgerView, ViewName, Views } from './inspect/views.ts';
import type { NetworkOptions } from './base/network-options.ts';
import type { ProfileName } from './base/profile-name.ts';

/** What is run: files by path relative to the working directory, and which of them is `__main__`. */
export interface Program {
  readonly files: Readonly<Record<string, string>>;
  readonly main: string;
  /** `sys.argv[1:]`. */
  readonly args?: readonly string[];
  readonly stdin?: string;
  /** Files that are no text, by path relative to the working directory. */
  readonly data?: Readonly<Record<string, Uint8Array>>;
}

/** A compiled library file: what the host keeps and hands back. Made by `compileLibraryFile`, read by the engine only. */
export type { CodeFile } from './bytecode/code-file.ts';

/**
 * CPython's Lib/ as the host has it (`useLibrary`). The engine asks by path below Lib/, e.g. `json/__init__.py`; answers must always be the
 * same. A host that has a file but must fetch it first answers null: then `run`, `step`, `seek` and `explore` throw `LibraryNeeded`. Load
 * what it names and call again; it costs no step and changes nothing in the run.
 */
export interface Library {
  /** All files, with their size in bytes; null: the list has yet to be fetched (`LibraryNeeded` says `list`). */
  readonly files: ReadonlyMap<string, number> | null;
  code(path: string): CodeFile | null;
  source(path: string): string | null;
}

export type { ProfileName } from './base/profile-name.ts';
export type { HostOptions, NetworkOptions, PageOptions } from './base/network-options.ts';
export type SwitchPoints = 'bytecode' | 'eval-breaker';

/** What ends a run however it behaves. Counts, never host time, so that the verdict is the same everywhere. */
export interface Budgets {
  readonly bytecodes: number;
  readonly virtualNs: number;
  readonly heapBytes: number;
  readonly outputBytes: number;
  readonly threads: number;
  /** What the program's files may take together. */
  readonly fileBytes: number;
  /** Alive at the same time. */
  readonly processes: number;
}

export interface SessionOptions {
  readonly profile?: ProfileName;
  readonly switchPoints?: SwitchPoints;
  /** No seed: CPython's own GIL policy (5 ms interval, the waiter gets it). A seed: random preemption, repeatable. */
  readonly seed?: number;
  /** A schedule string to replay (scheduler/schedule.ts); after its end CPython's policy goes on. */
  readonly schedule?: string;
  readonly cores?: number;
  readonly stdout?: 'terminal' | 'pipe';
  readonly budgets?: Partial<Budgets>;
  /** What the internet of the machine is like. */
  readonly network?: NetworkOptions;
  /** A --with-trace-refs build: `sys.getobjects`, and the ring of all objects in the view `allocator`. */
  readonly traceRefs?: boolean;
  /** Which tier runs hot code; nothing of it can be observed but the time the host takes. `eager` and `off` are for tests. */
  readonly tier?: 'usual' | 'eager' | 'off';
  /**
   * Keep the trace (events). Off by default: it costs memory. `without lines`: events of kind `line` are left out, and a run is several
   * times faster, since nobody looks behind each bytecode.
   */
  readonly trace?: boolean | 'without lines';
  /** With the trace: every phase of each collection with the objects on its lists. Off by default: it takes more memory than all else. */
  readonly collections?: boolean;
  /**
   * Keep places to come back to from the first bytecode on, which costs up to as much time again. Off by default: then they are kept from
   * the first step back on, which executes the run once more.
   */
  readonly timeline?: boolean;
  readonly observe?: readonly Observation[];
}

/** When an expression is evaluated. */
export type Moment =
  /** The program is over, and every thread that it waits for; exit functions (atexit) have not run. */
  | { readonly on: 'end' }
  /** A line of standard output has been written that this regular expression finds. */
  | { readonly on: 'printed'; readonly pattern: string }
  /** A thread of the first process is about to execute one of these lines. */
  | { readonly on: 'line'; readonly file: string; readonly lines: readonly number[] }
  /** A Python function with this qualified name begins; its arguments can be seen. */
  | { readonly on: 'call'; readonly function: string };

/** A question to a run: a Python expression over the names that the program has at a moment. Default: at the end. */
export interface Observation {
  readonly expression: string;
  readonly at?: Moment;
  /** The moment must not come more often: after that nothing holds. */
  readonly atMost?: number;
}

export interface ObservedValue {
  /** How often the moment came. */
  readonly times: number;
  /** `repr` of the value, or `Type: message` of the exception that it raised; null: the moment never came. */
  readonly value: string | null;
  /** It was true each time. With the first one that was not, `value` and `step` stay. */
  readonly holds: boolean;
  readonly step: number | null;
}

/** An expression in a frame, as `Session.evaluate` answers it. */
export interface Evaluated {
  /** `repr` of the value, cut, or `Type: message` of the exception. */
  readonly value: string;
  /** Its truth; false where it raised. */
  readonly isTrue: boolean;
  readonly raised: boolean;
}

/** What goes on where a branch leaves its session. */
export type BranchOptions =
  /** This thread, for at least so many bytecodes (1); then whoever the scheduler chooses. `timeout`: its wait ends by its deadline. */
  | {
      readonly thread: ThreadId;
      readonly bytecodes?: number;
      readonly timeout?: boolean;
      readonly schedule?: undefined;
    }
  /** The turns of a schedule, as if it had begun here. */
  | { readonly schedule: string };

/** A thread that a branch may choose; `timeout`: this would end its wait, as if its time had come. */
export interface Choice {
  readonly thread: ThreadId;
  readonly timeout: boolean;
}

export interface Outcome {
  readonly kind: OutcomeKind;
  /** As `python` would exit: 0, 1, the value of SystemExit; 70 deadlock; 71 budget. */
  readonly exitStatus: number;
  /** `Type: message` of the exception that ended the main thread. */
  readonly exception: string | null;
  readonly deadlock: DeadlockReport | null;
  /** Which budget ended it, in words. */
  readonly budget: string | null;
}

export interface RunStatus {
  readonly step: StepIndex;
  readonly timeNs: VirtualNs;
  /** Of it, what loading modules of the library has taken the first process. */
  readonly importNs: number;
  /** Null while the program has not ended. */
  readonly outcome: Outcome | null;
  /** Thread that runs (or ran last). */
  readonly thread: ThreadId;
}

export type Granularity = 'bytecode' | 'line' | 'switch';

/** One program, one machine, one scheduler: one run. What runs may throw `LibraryNeeded`, see `Library`. */
export interface Session {
  /** Runs at most `bytecodes` more bytecodes (default: to the end). */
  run(budget?: { readonly bytecodes?: number }): RunStatus;
  /** Runs to the next bytecode, line of the learner's files, or change of thread; with `thread`, the next one in that thread. */
  step(granularity: Granularity, thread?: ThreadId): RunStatus;
  /**
   * The same run at another step, earlier or later. Beyond the end: the end. With `bytecodes` at most so many are executed: where the status
   * has another step and no outcome, the same call goes on.
   */
  seek(step: StepIndex, budget?: { readonly bytecodes?: number }): RunStatus;
  /** Back to where `step` would have stopped last; to the beginning if there is no such place. */
  stepBack(granularity: Granularity, thread?: ThreadId): RunStatus;
  /**
   * Another run with the same past, up to here. Both can be used from now on, in turns; each is where it was left. A thread that cannot run
   * here is passed over.
   */
  branch(options: BranchOptions): Session;
  /** Who may be chosen here; empty at the end, and where all wait for what only time brings. */
  choices(): readonly Choice[];
  status(): RunStatus;
  state<V extends ViewName>(view: V): Views[V];
  /**
   * A Python expression over the names that the innermost own frame of a thread can see at this step; at the module's names where it has none.
   * The run stays as it is: whatever the expression does is undone. Null: the thread is not there, or is one of another process.
   */
  evaluate(expression: string, thread: ThreadId): Evaluated | null;
  /** Which of these `id()`s lead to memory that no object has now. */
  freed(ids: readonly number[]): readonly number[];
  /** Every change of the reference count of the object whose `id()` is `id` now, up to this step. Executes the run again. */
  ledger(id: number): LedgerView;
  /** Events with from <= step < to. Needs `trace`. */
  events(from: StepIndex, to: StepIndex): readonly TraceEvent[];
  /** All that was written so far. */
  stdout(): string;
  stderr(): string;
  /** The schedule that replays this run up to now. */
  schedule(): string;
  stats(): RunStats;
  /** Answers to `observe` so far, in its order. */
  observed(): readonly ObservedValue[];
  /** New, changed and removed files of the working directory so far. */
  fileChanges(): FileChanges;
}

/** Runs of one program that differ in what decides who runs, and how far. */
export interface RepeatedRuns {
  /** At its beginning, or at the end of what all runs begin with. The session that was given before must not be used any more. */
  session(options: Pick<SessionOptions, 'seed' | 'schedule' | 'budgets'>): Session;
}

/** What a program did to the files of its working directory. */
export interface FileChanges {
  /** New and changed files, by path relative to it. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly removed: readonly string[];
}

export interface RunStats {
  readonly bytecodes: number;
  readonly virtualNs: number;
  readonly peakHeapBytes: number;
  /** The same without what loading modules of the library takes. */
  readonly ownPeakHeapBytes: number;
  /** Objects that are alive and not immortal after the interpreter's finalisation; null before the end. */
  readonly objectsLeft: number | null;
  /** In order of creation. What explains the times that a program prints. */
  readonly threads: readonly ThreadStats[];
}

/** Times in virtual nanoseconds. */
export interface ThreadStats {
  readonly pid: number;
  readonly thread: string;
  readonly bytecodes: number;
  /** It had the GIL (or a core of its own). */
  readonly runningNs: number;
  /** It could have run. */
  readonly waitingForGilNs: number;
  /** It waited for a lock, for input or output, for another thread or process, or slept. */
  readonly blockedNs: number;
}

/** A problem in the source, for the editor. Lines and columns are 1-based; columns count UTF-16 units. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning';
  /** `SyntaxError`, `IndentationError`, `SyntaxWarning`, ... */
  readonly type: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Which schedules an exploration visits, and in which order. */
export type ExploreStrategy =
  /** One of each equivalence class. */
  | { readonly kind: 'exhaustive' }
  /** All with no preemption, then all with one, two, ... up to `maxPreemptions` (if that is given). */
  | { readonly kind: 'preemptions' }
  /** By chance, `maxSchedules` of them; PCT finds what needs `depth` orderings with a probability that can be told. */
  | { readonly kind: 'pct'; readonly seed: number; readonly depth: number }
  | { readonly kind: 'random'; readonly seed: number }
  /** This one. Throws ScheduleError if it is none. */
  | { readonly kind: 'replay'; readonly schedule: string };

export interface ExploreOptions {
  readonly profile?: ProfileName;
  readonly switchPoints?: SwitchPoints;
  /** Default: `exhaustive`, with `maxPreemptions` `preemptions`. */
  readonly strategy?: ExploreStrategy;
  readonly maxSchedules?: number;
  /** Over all executions: reads, writes, and what is done to locks and threads. Long executions have many. */
  readonly maxAccesses?: number;
  readonly maxPreemptions?: number;
  /**
   * Where not all schedules are visited: besides, the one in which who has read data of the program waits until nobody else can go on. It shows
   * lost updates, and may have more preemptions than `maxPreemptions`.
   */
  readonly readersWait?: boolean;
  readonly budgets?: Partial<Budgets>;
  /** Keep the executions themselves (`runs`), if they are no more than this. */
  readonly maxRuns?: number;
  /** Asks whether the program can print this text, see `ExploredAnswer`. */
  readonly canPrint?: string;
  /** So many runs under the random scheduler, with seeds from `seed` (default 0) on, tell how often each outcome comes. */
  readonly sample?: { readonly runs: number; readonly seed?: number };
  /** Asked now and then: true ends the exploration early, with `complete: false`. */
  readonly cancelled?: () => boolean;
  /** Expressions that change nothing. Ends with other answers are other outcomes. */
  readonly observe?: readonly Observation[];
}

export interface ExploredOutcome {
  readonly kind: OutcomeKind;
  readonly stdout: string;
  readonly exception: string | null;
  /** Executions (equivalence classes of schedules) that end so. */
  readonly count: number;
  /** A witness with few preemptions; replays with `SessionOptions.schedule`. */
  readonly schedule: string;
  /** Times that the witness takes its turn from a thread that could have gone on. */
  readonly preemptions: number;
  readonly deadlock: DeadlockReport | null;
  /** With `sample`: share of those runs that end so. Under a random scheduler, where time passes as the program says. */
  readonly frequency?: number;
  /** Answers to `observe`, in its order, in the run of `schedule`. Absent: nothing was asked. */
  readonly observed?: readonly ObservedValue[];
}

/** One of the two accesses of a data race. */
export interface ExploredAccess {
  readonly line: number;
  /** `update`: one atomic step that reads and writes. */
  readonly kind: 'read' | 'write' | 'update';
  readonly thread: string;
  /** Locks that it holds there. */
  readonly locks: readonly string[];
}

export interface ExploredRace {
  /** `counter`, `Account.balance`, `jobs[0]`: the variable as the program names it. */
  readonly variable: string;
  readonly lines: readonly [number, number];
  /** In the order of `lines`. */
  readonly accesses: readonly [ExploredAccess, ExploredAccess];
  /** Which edge is missing, in words. */
  readonly missing: string;
}

/** Threads that take locks in a circle. No schedule that was executed blocked there, another may. */
export interface LatentDeadlock {
  /** Each wants what the next one holds, the last one what the first one holds. */
  readonly edges: readonly {
    readonly thread: string;
    readonly holds: string;
    readonly holdsSince: number;
    readonly wants: string;
    readonly line: number;
  }[];
}

/** Whether some schedule prints a text: as words, with any white space between them. */
export interface ExploredAnswer {
  readonly text: string;
  /** `no`: proved, no schedule does. `not found`: none of `schedules` did, and there are more. */
  readonly answer: 'yes' | 'no' | 'not found';
  /** Prints it, with few preemptions; null if none is known. */
  readonly schedule: string | null;
}

/** What a step of an execution does that others can see. `end`: of the thread itself. */
export interface ExploredOperation {
  readonly kind: AccessKind | 'start' | 'join' | 'end';
  /** Variable, lock or thread, as the program names it; empty: it has no name there. */
  readonly what: string;
  /** 0: unknown. */
  readonly line: number;
}

/** One execution of an exploration. Two of them have the same steps up to where the choices part. */
export interface ExploredRun {
  /** Index into `outcomes`. */
  readonly outcome: number;
  /** Replays it. */
  readonly schedule: string;
  readonly steps: readonly {
    readonly thread: number;
    readonly name: string;
    /** Its wait was ended by its deadline. */
    readonly timeUp: boolean;
    readonly operation: ExploredOperation | null;
  }[];
}

export interface Exploration {
  readonly complete: boolean;
  readonly schedules: number;
  /** All schedules with so many preemptions were executed; null: all there are, -1: not even those without. */
  readonly preemptionsCovered: number | null;
  readonly outcomes: readonly ExploredOutcome[];
  /** With `maxRuns`, and absent if there are more. */
  readonly runs?: readonly ExploredRun[];
  readonly races: readonly ExploredRace[];
  /** Empty if `complete`: what does not block then never does. */
  readonly latentDeadlocks: readonly LatentDeadlock[];
  /** To `canPrint`. */
  readonly answer?: ExploredAnswer;
  /** With `sample`: how many runs were made, and how many of them ended in none of `outcomes`. */
  readonly sampled?: { readonly runs: number; readonly others: number };
}

export interface ExploreProgress {
  readonly schedules: number;
  readonly outcomes: number;
}

/** Before which operation a thread stands. */
export interface TurnStop {
  readonly file: string;
  /** First line of the statement. */
  readonly line: number;
  /**
   * `load counter`, `set item`, `call`, ...; or `acquire`, `release` of a lock, `get`, `put` of a SimpleQueue, also by the library; `begin`
   * and `end` of the thread; `any`: where the end of the program cut it off.
   */
  readonly operation: string;
  /**
   * The how manieth time, since there is more than one thread, this thread does this operation in this statement. The second group is counted for the whole thread, wherever it does
   * them, and only those that succeed; `any` counts all operations of the thread.
   */
  readonly nth: number;
}

export interface ItineraryTurn {
  /** 0: the main thread; others in the order in which they were started. */
  readonly thread: number;
  readonly name: string;
  /** The thread was waiting, and its time is up when this turn begins. */
  readonly timeUp: boolean;
  /** Null: it goes on to its end, or to where it waits for ever. */
  readonly stop: TurnStop | null;
}

/** A run in words that hold for every CPython: whose turn it is, and where each turn ends. */
export interface Itinerary {
  readonly turns: readonly ItineraryTurn[];
  readonly outcome: Outcome;
  /** `Type: message` of what ended the main thread, then of what ended others. */
  readonly exceptions: readonly string[];
  readonly stdout: string;
  readonly processes: number;
  /** Those of the program's files of which something was executed. */
  readonly files: readonly string[];
}

/** Something in a program that keeps its threads in order. */
export interface Synchronisation {
  readonly kind: 'with' | 'acquire' | 'release' | 'wait' | 'notify' | 'barrier' | 'join';
  readonly file: string;
  readonly lines: readonly number[];
  /** As the program says it: `with lock`, `lock.acquire() ... lock.release()`. */
  readonly text: string;
  /** The same for all that have to do with the same lock; a name without meaning. */
  readonly lock: string;
  /** Not one place but all places of a lock that has several. */
  readonly whole: boolean;
  /** The files that change when it is taken out. Lines keep their numbers. */
  readonly without: Readonly<Record<string, string>>;
}
