// What a thread touches that others could touch too, told to whoever explores schedules or looks for races.
// Off in an ordinary run: the loop asks `ts.log !== null` in the few opcodes that can reach shared state. Off too as long as a process has had one
// thread only: what is in its memory comes before every start of another one (`Process.tell`). Not in CPython.

import type { AccessKind } from '../base/access-kind.ts';
import type { ThreadId } from '../base/brands.ts';
import type { LockModel } from '../machine/sync/lock.ts';
import type { PyObject } from '../objects/object.ts';

/** Which threads there are. */
export const THREADS = 'threads';

/** What is written by whoever interrupts the thread: sends it a signal, or has an exception raised in it. It reads it between any two bytecodes. */
export const interruptKey = (thread: ThreadId): string => `interrupt:${thread}`;

export type { AccessKind };

export interface AccessLog {
  /** `owner`: object that holds the variable (namespace, instance, container, cell). `name`: the variable in it, '' for the whole. */
  touch(owner: PyObject, name: string, kind: AccessKind, label: string): void;
  /** Something that is no Python object: `stdout`, `lock:3`, `task:2`. */
  touchKey(key: string, kind: AccessKind, label: string): void;
  /** A lock; those that are no business of the program are left out by the listener. */
  touchLock(lock: LockModel, kind: AccessKind): void;
  /** The references to an object whose end the program sees (objects/last-reference.ts). Absent: nobody asks. */
  touchReferences?(o: PyObject, kind: AccessKind): void;
}
