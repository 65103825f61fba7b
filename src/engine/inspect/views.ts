// The world at one step as plain data: what `session.state(view)` answers. Shapes only; the builders are beside this file.
// Not in CPython.
//
// Invariant: reading a view changes no count, no clock and no byte of the run.

import type { StepIndex, SyncId, ThreadId, VirtualNs } from '../base/brands.ts';
import type { LockKind, SourcePlace, WaitReason } from '../trace/events.ts';

/** View name -> what it holds. */
export interface Views {
  readonly threads: ThreadsView;
  readonly locks: LocksView;
  readonly frames: FramesView;
  readonly bytecode: BytecodeView;
  readonly output: OutputView;
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

/** Everything printed up to this step, in pieces of one thread each. */
export interface OutputView {
  readonly pieces: readonly {
    readonly step: StepIndex;
    readonly thread: ThreadId;
    readonly stream: 'stdout' | 'stderr';
    readonly text: string;
  }[];
}
