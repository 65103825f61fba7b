// A lock: who holds it, who waits. Knows no Python; `modules/_thread.ts` is the mask over it.
// CPython 3.13: Modules/_threadmodule.c (lockobject, rlockobject), Python/thread_pthread.h (PyThread_acquire_lock_timed).
//
// A Lock has no owner in CPython: any thread may release it. The model remembers who took it last all the same, for reports.

import type { SyncId, ThreadId } from '../../base/brands.ts';
import type { LockKind, SourcePlace } from '../../trace/events.ts';

/**
 * What a lock is for. `waiter`: made by a condition for one thread that waits there, and held by it, until somebody else releases it.
 * `internal`: of the registry of threads; nobody is told about it.
 */
export type LockUse = 'program' | 'waiter' | 'internal';

export class LockModel {
  readonly id: SyncId;
  readonly kind: LockKind;
  readonly use: LockUse;
  /** Who acquired it last; null when free. */
  holder: ThreadId | null = null;
  /** How often the holder has it: 0 free, 1 for a Lock, more for an RLock. */
  count = 0;
  /** Where the holder took it first. */
  since: SourcePlace | null = null;
  /** Blocked threads in order of arrival. */
  readonly waiters: ThreadId[] = [];
  /** How often others took it while the first of `waiters` has been the first, and since when that is. */
  passes = 0;
  firstWaitsFromNs = 0;
  /** Variable of the program that holds it, once somebody looked. */
  name: string | null = null;

  constructor(id: SyncId, kind: LockKind, use: LockUse) {
    this.id = id;
    this.kind = kind;
    this.use = use;
  }
}

/** Takes the lock if it is free, or again if it is an RLock of the same thread. */
export function tryAcquire(lock: LockModel, thread: ThreadId, place: SourcePlace | null): boolean {
  if (lock.count === 0) {
    lock.holder = thread;
    lock.count = 1;
    lock.since = place;
    if (lock.waiters.length > 0) lock.passes++;
    return true;
  }
  if (lock.kind === 'RLock' && lock.holder === thread) {
    lock.count++;
    return true;
  }
  return false;
}

/** Gives the lock back once. The caller has checked that this is allowed. */
export function release(lock: LockModel): void {
  lock.count--;
  if (lock.count > 0) return;
  lock.holder = null;
  lock.since = null;
}

/** As if it had just been made: nobody has it, nobody waits. */
export function reset(lock: LockModel): void {
  lock.count = 0;
  lock.holder = null;
  lock.since = null;
  lock.waiters.length = 0;
}

/** A blocked thread begins to wait. */
export function arrive(lock: LockModel, thread: ThreadId, nowNs: number): void {
  if (lock.waiters.length === 0) {
    lock.passes = 0;
    lock.firstWaitsFromNs = nowNs;
  }
  lock.waiters.push(thread);
}

/** It waits no longer. */
export function leave(lock: LockModel, thread: ThreadId, nowNs: number): void {
  const place = lock.waiters.indexOf(thread);
  lock.waiters.splice(place, 1);
  if (place > 0) return;
  lock.passes = 0;
  lock.firstWaitsFromNs = nowNs;
}
