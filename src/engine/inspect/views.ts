// The world at one step as plain data: what `session.state(view)` answers. Shapes only; the builders are beside this file.
// Not in CPython.
//
// Invariant: reading a view changes no count, no clock and no byte of the run.

import type { ProfileName } from '../base/profile-name.ts';
import type { StructView } from './structures/struct-builder.ts';
import type { ProcessId, StepIndex, SyncId, ThreadId, VirtualNs } from '../base/brands.ts';
import type { LockKind, SourcePlace, WaitReason } from '../trace/events.ts';

/** View name -> what it holds. */
export interface Views {
  readonly threads: ThreadsView;
  readonly locks: LocksView;
  readonly frames: FramesView;
  readonly bytecode: BytecodeView;
  readonly output: OutputView;
  readonly heap: HeapView;
  readonly structures: StructuresView;
  readonly allocator: AllocatorView;
  readonly processes: ProcessesView;
  readonly 'event-loops': EventLoopsView;
}

export type ViewName = keyof Views;

export type ThreadStatus =
  /** Executing bytecode: it holds the GIL. */
  | 'running'
  /** Could run, but another thread holds the GIL. */
  | 'wants-gil'
  | 'blocked'
  | 'sleeping'
  | 'finished';

export interface ThreadView {
  readonly id: ThreadId;
  readonly name: string;
  readonly daemon: boolean;
  readonly status: ThreadStatus;
  readonly wait: WaitReason | null;
  readonly wakeAtNs: VirtualNs | null;
  /** Where it stands: innermost frame in the learner's own files. */
  readonly place: SourcePlace | null;
}

export interface ThreadsView {
  readonly step: StepIndex;
  readonly timeNs: VirtualNs;
  readonly threads: readonly ThreadView[];
}

export interface LockView {
  readonly id: SyncId;
  readonly kind: LockKind;
  readonly name: string;
  readonly locked: boolean;
  /** Who took it last, for a Lock that is locked: it has no owner in CPython, but the learner asks. */
  readonly holder: ThreadId | null;
  readonly count: number;
  readonly since: SourcePlace | null;
  readonly waiters: readonly ThreadId[];
}

/** Locks, and the wait-for graph among threads: an edge says `from` waits for something that `to` holds. */
export interface LocksView {
  readonly locks: readonly LockView[];
  readonly waitsFor: readonly {
    readonly from: ThreadId;
    readonly to: ThreadId;
    readonly lock: SyncId | null;
  }[];
  /** Threads of the smallest wait-for cycle at this step, in order; empty if there is none. */
  readonly cycle: readonly ThreadId[];
}

export interface FrameView {
  readonly function: string;
  readonly place: SourcePlace;
  /** False for frames of the library. */
  readonly ownFile: boolean;
  /** Local names in order of definition, with their repr cut to 80 characters. */
  readonly locals: readonly { readonly name: string; readonly repr: string }[];
}

export interface FramesView {
  readonly threads: readonly { readonly id: ThreadId; readonly frames: readonly FrameView[] }[];
  readonly globals: readonly { readonly name: string; readonly repr: string }[];
}

export interface InstructionView {
  readonly offset: number;
  readonly opname: string;
  /** What `dis` shows: argument and, in parentheses, what it stands for. */
  readonly arg: string;
  readonly line: number | null;
}

/** The code object that the innermost learner frame of each thread runs. */
export interface BytecodeView {
  readonly threads: readonly {
    readonly id: ThreadId;
    readonly function: string;
    readonly instructions: readonly InstructionView[];
    /** Index into `instructions` of the one that runs next. */
    readonly next: number;
  }[];
}

export interface ProcessView {
  readonly id: ProcessId;
  readonly pid: number;
  readonly parentPid: number;
  readonly ended: boolean;
  /** As `os.waitstatus_to_exitcode` tells it: negative for a signal; null: it has not ended. */
  readonly exitCode: number | null;
  /** Of those that have not ended. */
  readonly threads: number;
  /** The text of `python -c`, by which libraries start processes of their own; else null. */
  readonly command: string | null;
  /** Variables of its main module; none once it has ended. `buffered`: what waits in the buffer of a file; null: not a file. */
  readonly names: readonly {
    readonly name: string;
    /** Its `id()` there. */
    readonly id: number;
    readonly repr: string;
    readonly buffered: string | null;
  }[];
}

/** Every process has its own names and buffers; files are the machine's. */
export interface ProcessesView {
  readonly step: StepIndex;
  readonly timeNs: VirtualNs;
  readonly processes: readonly ProcessView[];
  /** Pipes with something in them: how many bytes, and who could read them and write more (pids). */
  readonly pipes: readonly {
    readonly bytes: number;
    readonly readers: readonly number[];
    readonly writers: readonly number[];
  }[];
  /** Files of the working folder that the program has written. */
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

/** A callback that a loop has taken down. */
export interface LoopHandleView {
  readonly id: number;
  /** Qualified name of what is called; `task`: the task goes on. */
  readonly callback: string;
  /** `id()` of the task. */
  readonly task: number | null;
  readonly cancelled: boolean;
  /** Of a timer: until it is due; negative: it should have been called before. */
  readonly inNs: number | null;
}

/** What a task waits for. `future`: somebody else will end it (`done`: has ended it already). */
export type LoopWaitView =
  | { readonly on: 'tasks'; readonly tasks: readonly number[] }
  | { readonly on: 'timer'; readonly timer: number; readonly inNs: number }
  | { readonly on: 'future'; readonly done: boolean };

export interface LoopTaskView {
  /** `id()`. */
  readonly id: number;
  readonly name: string;
  /** Qualified name of its coroutine. */
  readonly function: string;
  /** `failed`: done, with an exception. */
  readonly state: 'running' | 'ready' | 'waiting' | 'done' | 'failed' | 'cancelled';
  /** It will be cancelled when it goes on. */
  readonly mustCancel: boolean;
  /** Innermost line in the learner's own files; null: it has not begun, or is done. */
  readonly place: SourcePlace | null;
  /** Coroutines that it awaits and that are no tasks, the outermost first. */
  readonly awaits: readonly string[];
  readonly waitsFor: LoopWaitView | null;
}

export interface EventLoopView {
  readonly thread: ThreadId;
  /** It waits for the first timer or for input or output; it runs a callback; or it does its own work. */
  readonly phase: 'selects' | 'calls' | 'between';
  /** The callback that runs. */
  readonly running: LoopHandleView | null;
  /** The callback has called something that blocks the thread, and with it the loop. */
  readonly blocked: WaitReason | null;
  /** Until the thread goes on at the latest; null: it does not wait, or for no fixed time. */
  readonly wakeNs: number | null;
  readonly place: SourcePlace | null;
  /** `_ready`, in order. */
  readonly ready: readonly LoopHandleView[];
  /** `_scheduled`: a heap, so only the first one is in its place. */
  readonly timers: readonly LoopHandleView[];
  readonly tasks: readonly LoopTaskView[];
}

/** asyncio's event loops that run (inside of `run_forever`). */
export interface EventLoopsView {
  readonly step: StepIndex;
  readonly timeNs: VirtualNs;
  readonly loops: readonly EventLoopView[];
}

/** Everything printed up to this step, in pieces of one thread each. */
export interface OutputView {
  readonly pieces: readonly {
    readonly step: StepIndex;
    readonly thread: ThreadId;
    readonly stream: 'stdout' | 'stderr';
    readonly text: string;
  }[];
}

/** What a name, a variable or a value stack holds. */
export interface HeapRootView {
  readonly kind: 'global' | 'local' | 'stack';
  readonly thread: ThreadId | null;
  readonly function: string | null;
  /** Frames of the thread below that of the function; null: a global. */
  readonly depth: number | null;
  readonly name: string;
  /** `id()` of the object. */
  readonly to: number;
}

export interface HeapObjectView {
  /** `id()`. */
  readonly id: number;
  readonly type: string;
  readonly repr: string;
  /** Null: immortal. */
  readonly refcount: number | null;
  /** `sys.getsizeof`. */
  readonly size: number;
  /** Generation of the collector that it is in; null: not tracked. */
  readonly generation: 0 | 1 | 2 | null;
  /** False: only a collection can still find it. */
  readonly reachable: boolean;
  /** The learner's own: their names lead to it, without a way through the insides of an instance of a library's class; or garbage. */
  readonly own: boolean;
  /** An instance of a class that the learner has written. */
  readonly ownClass: boolean;
  readonly references: readonly { readonly name: string; readonly to: number }[];
}

/** Objects that the program's names lead to, and garbage in cycles. Modules, code and built-in classes are shown without what they hold. */
export interface HeapView {
  readonly profile: ProfileName;
  readonly roots: readonly HeapRootView[];
  readonly objects: readonly HeapObjectView[];
  /** False: there are more. */
  readonly complete: boolean;
  readonly collector: CollectorView;
}

/** The collector's books: `gc.get_count()`, `gc.get_threshold()`, and what the quarter rule compares. */
export interface CollectorView {
  readonly enabled: boolean;
  readonly counts: readonly [number, number, number];
  readonly thresholds: readonly [number, number, number];
  /** Objects that the last full collection left, and those that have come to the oldest generation since. */
  readonly longLivedTotal: number;
  readonly longLivedPending: number;
  /** Ids of objects that `gc.freeze()` has set aside. */
  readonly frozen: readonly number[];
}

/** The objects of the heap view as C structs of the profile's version, each followed by the blocks it owns. */
export interface StructuresView {
  readonly profile: ProfileName;
  readonly objects: readonly { readonly id: number; readonly structs: readonly StructView[] }[];
}

export interface AllocatorView {
  readonly profile: ProfileName;
  /** `sys.getallocatedblocks()`. */
  readonly allocatedBlocks: number;
  readonly liveObjects: number;
  readonly bytes: number;
  readonly arenas: { readonly allocated: number; readonly highwater: number };
  /** Pools with blocks in use; `address`: of the first block. */
  readonly pools: readonly {
    readonly address: number;
    readonly blockBytes: number;
    readonly used: number;
    readonly capacity: number;
  }[];
  /** Parked blocks by type; the last address is handed out next. */
  readonly freeLists: readonly {
    readonly name: string;
    readonly limit: number;
    readonly bytes: number;
    readonly addresses: readonly number[];
  }[];
  /** `id()` of all objects, the youngest first; null without trace-refs. */
  readonly refchain: readonly number[] | null;
  /** `id()` of what the collector tracks, by generation, the one that came first at the front: the order of `_gc_next`. */
  readonly generations: readonly (readonly number[])[];
}

export interface LedgerEntry {
  readonly step: StepIndex;
  readonly thread: ThreadId;
  /** Line of the learner's own files that did it; null: the interpreter at its start. */
  readonly place: SourcePlace | null;
  readonly amount: 1 | -1;
  /** `global x`, `f: x` (a local), `stack of f`, `list 0x7f… [0]`, or `interpreter`: a reference that no name shows. */
  readonly holder: string;
}

/** All changes of one object's count since its birth. */
export interface LedgerView {
  readonly id: number;
  /** Null: no such object. */
  readonly type: string | null;
  readonly repr: string | null;
  /** The count now: the sum of the amounts. */
  readonly refcount: number;
  readonly entries: readonly LedgerEntry[];
}
