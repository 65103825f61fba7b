// What a run tells about itself: one union of plain, serialisable events, ordered by `step` and then by order of emission.
// Every picture of the site is drawn from these and from the views of inspect/. Not in CPython.
//
// Invariant: an event never refers to a live object of the engine, only to ids, names and lines.

import type { ProcessId, StepIndex, SyncId, ThreadId, VirtualNs } from '../base/brands.ts';

/** Raised when the meaning of a field changes; saved traces carry it. */
export const TRACE_VERSION = 1;

/** Where the program stands: file and 1-based line. */
export interface SourcePlace {
  readonly file: string;
  readonly line: number;
}

/** What a thread waits for. */
export type WaitReason =
  | { readonly on: 'lock'; readonly lock: SyncId }
  | { readonly on: 'join'; readonly thread: ThreadId }
  | { readonly on: 'sleep' }
  | { readonly on: 'io'; readonly what: string };

interface EventBase {
  /** Bytecodes executed by the whole machine before this event. */
  readonly step: StepIndex;
  readonly timeNs: VirtualNs;
  readonly process: ProcessId;
  readonly thread: ThreadId;
  /** Place in the learner's own files that caused it, if any. */
  readonly place: SourcePlace | null;
}

export type TraceEvent = EventBase &
  (
    | { readonly kind: 'thread-start'; readonly child: ThreadId; readonly name: string }
    | { readonly kind: 'thread-end'; readonly exception: string | null }
    | {
        readonly kind: 'process-start';
        readonly child: ProcessId;
        readonly pid: number;
        readonly how: 'fork' | 'exec';
        /** What a new interpreter was started with as `-c`; null: a file, a module, or a fork. */
        readonly command: string | null;
      }
    /** `status` as `os.wait` tells it; `exception`: the last line of the traceback of what ended its main program, or its target. */
    | {
        readonly kind: 'process-end';
        readonly status: number;
        readonly exception: string | null;
      }
    /** An asyncio task has been made; `task`: its `id()`. `function`: the coroutine's. */
    | {
        readonly kind: 'task-start';
        readonly task: number;
        readonly name: string;
        readonly function: string;
      }
    | {
        readonly kind: 'task-end';
        readonly task: number;
        readonly how: 'result' | 'exception' | 'cancelled';
      }
    /** Something died that the program had not seen through: what CPython warns of, or reports. */
    | { readonly kind: 'forgotten'; readonly what: Forgotten; readonly name: string }
    /** `thread` now runs bytecode (it holds the GIL); `from` ran before. */
    | { readonly kind: 'switch'; readonly from: ThreadId | null; readonly why: SwitchReason }
    | { readonly kind: 'line' }
    | { readonly kind: 'lock-create'; readonly lock: SyncId; readonly lockKind: LockKind }
    | { readonly kind: 'lock-acquire'; readonly lock: SyncId; readonly count: number }
    | { readonly kind: 'lock-release'; readonly lock: SyncId; readonly count: number }
    /** A try-lock or a timeout that came back with False. */
    | { readonly kind: 'lock-fail'; readonly lock: SyncId; readonly timedOut: boolean }
    | { readonly kind: 'block'; readonly wait: WaitReason; readonly deadlineNs: VirtualNs | null }
    | { readonly kind: 'unblock'; readonly wait: WaitReason; readonly timedOut: boolean }
    | { readonly kind: 'output'; readonly stream: 'stdout' | 'stderr'; readonly text: string }
    /** A phase of a collection has ended. */
    | ({ readonly kind: 'gc' } & GcPhaseView)
    | { readonly kind: 'raise'; readonly exception: string }
    | { readonly kind: 'deadlock'; readonly report: DeadlockReport }
    | { readonly kind: 'end'; readonly outcome: OutcomeKind }
  );

/**
 * An open file or socket, a coroutine that was never awaited, a task that was not done, a task (or future) whose exception nobody has asked
 * for.
 */
export type Forgotten = 'file' | 'socket' | 'coroutine' | 'pending-task' | 'exception';

/**
 * The function of Python/gc.c that has just ended; `start` and `stop`: of the whole collection; `scan`: `move_unreachable` has looked at one
 * object more (told only where the list is short).
 */
export type GcPhase =
  | 'start'
  | 'update_refs'
  | 'subtract_refs'
  | 'scan'
  | 'move_unreachable'
  | 'untrack'
  | 'handle_weakrefs'
  | 'finalize_garbage'
  | 'handle_resurrected_objects'
  | 'delete_garbage'
  | 'stop';

/** One container as the collector sees it. */
export interface GcObjectView {
  /** `id()`. */
  readonly id: number;
  readonly type: string;
  readonly refcount: number;
  /** The copy of the count that the collection works on; null: it does not look at the object (any more). */
  readonly gcRefs: number | null;
  /** `young`: the list being collected; `unreachable`: tentatively, until `handle_resurrected_objects` has confirmed it. */
  readonly list: 'young' | 'unreachable';
  /** Ids of the objects of these lists that it refers to. */
  readonly refersTo: readonly number[];
}

/** A collection at the end of a phase. */
export interface GcPhaseView {
  readonly phase: GcPhase;
  readonly generation: number;
  /** How many objects are on each list; the objects themselves up to a limit. */
  readonly young: number;
  readonly unreachable: number;
  /** Phase `scan`: the object that has been looked at; otherwise null. */
  readonly scanned: number | null;
  readonly objects: readonly GcObjectView[];
}

export type TraceEventKind = TraceEvent['kind'];

export type LockKind = 'Lock' | 'RLock';

/** Why the running thread changed: it blocked, its time was up, it ended, or a schedule said so. */
export type SwitchReason = 'start' | 'blocked' | 'interval' | 'finished' | 'schedule';

export type OutcomeKind = 'ok' | 'exception' | 'deadlock' | 'livelock' | 'budget';

/** One thread in a deadlock: what it holds (with the line that took it) and what it waits for. */
export interface DeadlockThread {
  readonly thread: ThreadId;
  readonly name: string;
  readonly daemon: boolean;
  readonly waitsFor: WaitReason;
  /** Name of the lock in the learner's program if a variable or attribute holds it, else `Lock #3`. For a join: the thread's name. */
  readonly waitsForName: string;
  /** Where it stands, innermost frame in the learner's own files. */
  readonly place: SourcePlace | null;
  readonly holds: readonly HeldLock[];
}

export interface HeldLock {
  readonly lock: SyncId;
  readonly name: string;
  readonly kind: LockKind;
  /** How often the holder has acquired it (1 for a Lock). */
  readonly count: number;
  /** Where the holder acquired it first. */
  readonly since: SourcePlace | null;
}

/**
 * `cycle`: threads wait for each other. `lost-wakeup`: somebody waits for a notification, an item or data, and nobody is left who could give
 * it. `never-released`: the holder of a lock has ended. `other`: none of these.
 */
export type DeadlockCause = 'cycle' | 'lost-wakeup' | 'never-released' | 'other';

/** Everybody who is blocked for ever, and the smallest cycle among them if there is one. */
export interface DeadlockReport {
  readonly threads: readonly DeadlockThread[];
  /** Thread ids in wait-for order: each waits for something that the next one holds, the last one for the first. Empty: no cycle
   * (someone waits for what nobody will ever give). A single id: it waits for itself. */
  readonly cycle: readonly ThreadId[];
  readonly cause: DeadlockCause;
  /** The report for people, several lines; its first line contains the word `deadlock`. */
  readonly text: string;
}
