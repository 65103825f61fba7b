// One run as plain data: all that the stage needs to show any step of it without the engine.
//
// The worker (worker/record.ts) and the build make it from a session; pictures and sentences read
// it. Invariant: `events` are in the engine's order, `step` and `timeNs` never decrease. Not in CPython.

import type { LockKind, Outcome, ProfileName, ThreadId, TraceEvent } from './engine-types.ts';

export interface RecordedThread {
  readonly id: number;
  readonly name: string;
  readonly daemon: boolean;
}

export interface RecordedLock {
  readonly id: number;
  readonly kind: LockKind;
  /** The learner's name for it, or `Lock #3`. */
  readonly name: string;
}

export interface Recording {
  readonly events: readonly TraceEvent[];
  readonly threads: readonly RecordedThread[];
  readonly locks: readonly RecordedLock[];
  /** Bytecodes executed and virtual time where the recording stops: the program's end, or a pause. */
  readonly lastStep: number;
  readonly lastTimeNs: number;
  /** Null: the program has not ended, it was paused here. */
  readonly outcome: Outcome | null;
  /** Source by file name, for the sentences that quote a line. */
  readonly sources: Readonly<Record<string, string>>;
  /** The Python that ran; absent: one with a GIL. */
  readonly profile?: ProfileName;
  /** From this step on lines are missing (worker/thinned.ts); absent: none is. */
  readonly linesUntil?: number;
}

/** A run in which the program comes to its end, and whether an exploration has found a deadlock of it. */
export interface CompleteRun {
  readonly run: Recording;
  readonly deadlocks: boolean;
}

/** Free-threaded builds have a `t` behind their version, as in the names of CPython's own files (PEP 703). */
export function hasGil({ profile = '3.13' }: Pick<Recording, 'profile'>): boolean {
  return !profile.endsWith('t');
}

/** Name of a thread; `Thread #3` for one that the recording does not know. */
export function threadName(recording: Recording, id: ThreadId | number): string {
  return recording.threads.find((thread) => thread.id === id)?.name ?? `Thread #${id}`;
}

/** Name of a lock as the program knows it; `Lock #3` for one that the recording does not know. */
export function lockName(recording: Recording, id: number): string {
  return recording.locks.find((lock) => lock.id === id)?.name ?? `Lock #${id}`;
}

/** The text of a line, trimmed; empty if the recording has no such file. Lines are 1-based. */
export function sourceLine(recording: Recording, file: string, line: number): string {
  return recording.sources[file]?.split('\n')[line - 1]?.trim() ?? '';
}
