// What the explorer is handed: a thing that can be started again and driven one transition at a time. It may be a Python program
// or a plain list of lock operations (explorer/*.test.ts): the explorer knows neither. After loom's `rt/execution.rs` and the
// vocabulary of Abdulla, Aronis, Jonsson, Sagonas, "Source Sets: A Foundation for Optimal Dynamic Partial Order Reduction" (2017).

import type { AccessKind } from '../base/access-kind.ts';

/** Ordinal of a task in order of creation; the same in every execution that makes the same choices. */
export type TaskId = number;

/**
 * What the scheduler may do next. `run`: let the task go on. `timeout`: let its blocked call give up, as a deadline may pass at any
 * moment (a real scheduler may delay anybody for any time).
 */
export interface Choice {
  readonly task: TaskId;
  readonly alternative: 'run' | 'timeout';
}

/**
 * One touch of something that another task could touch too.
 * `key` names the thing (`12:balance`: attribute of an object; `lock:3`; `stdout`; `task:2` for start and join) and is stable within one
 * execution; `read` accesses of one key commute with each other, and so do `drop` accesses, all other pairs do not. In another order another
 * `drop` would be the last one, which is an `update`.
 * `acquire`/`release` order tasks for the race detector (with `task:n`: a start releases to the child, an end releases to the joiner);
 * the others do not.
 */
export interface Access {
  readonly key: string;
  readonly kind: AccessKind;
  /** As the program names it, for reports; empty for what no program can see (not reported as a race). */
  readonly name: string;
  /** Line in the program, 0 if unknown. */
  readonly line: number;
}

/*
 * Keys with a meaning: `task:2`; `lock:3` and `semaphore:3`, which are taken and given back; `waiter:4`, the lock on which a task waits for a
 * notification, released by who notifies; `waiters:5`, the list of those that wait for one condition; `life:1001`, read by all that a process
 * does which others can see, changed by who kills it.
 */

/** What one step did. A transition is: any number of invisible operations, then the first visible one (if any). */
export interface Transition {
  readonly choice: Choice;
  readonly accesses: readonly Access[];
}

export type EndKind = 'ok' | 'deadlock' | 'exception' | 'livelock' | 'budget';

export interface ExecutionEnd {
  readonly kind: EndKind;
  readonly stdout: string;
  readonly exception: string | null;
  /** What else tells this end from others. */
  readonly observed?: string;
}

/** One run from the start. */
export interface Execution<End extends ExecutionEnd = ExecutionEnd> {
  /**
   * Choices that are possible now, by task and then `run` before `timeout`. Empty: the execution has ended and `end()` answers.
   * A task that is about to acquire a lock which another holds has no `run` choice until the lock is free.
   */
  enabled(): readonly Choice[];
  step(choice: Choice): Transition;
  end(): End;
  /** The choices so far as a schedule string that replays this execution (scheduler/schedule.ts). */
  schedule(): string;
  /** Makes the steps from `from` to before `to` of the latest execution, which began like this one. False, or absent: that can't be done. */
  repeat?(from: number, to: number): boolean;
  /** Brings this execution back to where it is now, as often as wanted. Null, or absent: that can't be done from here. */
  checkpoint?(): (() => void) | null;
  /** As the program names a task, or the thing behind a key ('': no program can see it). For reports; absent: ids have to do. */
  nameOfTask?(task: TaskId): string;
  nameOfKey?(key: string): string;
  /** What the accesses of a key call it, in the words of the whole program. */
  nameOfVariable?(key: string, name: string): string;
}

/**
 * Starts a new execution from the beginning; it may use up the one that was started before. `visible` tells which keys end a transition; accesses to other keys are reported too, but
 * do not end it (the explorer begins with no shared keys and starts again when a conflict shows on one).
 */
export type StartExecution<End extends ExecutionEnd = ExecutionEnd> = (
  visible: (key: string) => boolean,
) => Execution<End>;
