// Which steps depend on each other: the footprint of a step as small integers, and the relation between footprints. The dependence
// relation of Mazurkiewicz traces, found dynamically as in Flanagan and Godefroid, "Dynamic Partial-Order Reduction" (2005).
// Not in CPython.
//
// Invariant: two adjacent steps of different tasks whose footprints are independent can change places, and nothing else changes.
// Footprints hold visible keys only. That is enough while no conflict on another key is unordered (happens-before.ts watches that).

import type { Access, Choice, TaskId, Transition } from './execution.ts';

// A packed access is key * 8 + one of these.
export const READ = 0;
/** Writes and updates. */
export const WRITE = 1;
/** Waits while the lock is held: cannot come before the release that lets it in. */
export const ACQUIRE = 2;
export const RELEASE = 3;
/** An acquire that looks first and does not wait (`read`, then `acquire`: try-lock, timed acquire). It may come at any time. */
export const TRY_ACQUIRE = 4;
/** An acquire that waits, after something else visible in the same step: the step can be cut in two there, and wait half done. */
export const LATE_ACQUIRE = 5;
/**
 * Lets go of a reference while others hold the object. Drops race with none of their like, but `dependent` says that they depend on each
 * other: whoever sleeps while another one drops may come to the last one, which is a WRITE.
 */
export const DROP = 6;

/** Leaves everything as it was for those that do the same. */
export const isReading = (kind: number): boolean => kind === READ || kind === DROP;

export const isAcquire = (kind: number): boolean =>
  kind === ACQUIRE || kind === TRY_ACQUIRE || kind === LATE_ACQUIRE;

export const keyOf = (packed: number): number => packed >> 3;
export const kindOf = (packed: number): number => packed & 7;

/** Packed accesses to visible keys. */
export type Footprint = readonly number[];

/** The footprint of what depends on every step of every other task: the end of the process, or a step that was never executed. */
export const EVERYTHING: Footprint = [-1];

/** One executed step. */
export interface Step {
  /** Choice id, see choiceId. */
  readonly choice: number;
  readonly task: TaskId;
  /** 1 for the first step of its task in this execution. */
  readonly ordinal: number;
  /** As the machine reported them; `touched[i]` is `accesses[i]` packed, whether visible or not. */
  readonly accesses: readonly Access[];
  readonly touched: readonly number[];
  footprint: Footprint;
  /** Tasks that can run since this step. */
  readonly born: TaskId[];
}

/** Choices as integers: twice the task, plus one for its timeout. */
export const choiceId = (choice: Choice): number =>
  choice.task * 2 + (choice.alternative === 'timeout' ? 1 : 0);
export const taskOf = (id: number): TaskId => id >> 1;
export const isTimeout = (id: number): boolean => (id & 1) === 1;

const choices: Choice[] = [];

export function choiceOf(id: number): Choice {
  return (choices[id] ??= {
    task: id >> 1,
    alternative: (id & 1) === 1 ? 'timeout' : 'run',
  });
}

/** Whether two steps of different tasks depend on each other. */
export function dependent(a: Footprint, b: Footprint): boolean {
  // What touches nothing visible can change places even with the end of the process.
  if (a.length === 0 || b.length === 0) return false;
  if (a === EVERYTHING || b === EVERYTHING) return true;
  for (let i = 0; i < a.length; i++) {
    const x = a[i]!;
    for (let j = 0; j < b.length; j++) {
      const y = b[j]!;
      if (x >> 3 === y >> 3 && ((x | y) & 7) !== READ) return true;
    }
  }
  return false;
}

/** Whether a footprint has several keys. */
export function isWide(footprint: Footprint): boolean {
  for (let i = 1; i < footprint.length; i++) {
    if (footprint[i]! >> 3 !== footprint[0]! >> 3) return true;
  }
  return false;
}

/**
 * What a step may touch if it comes earlier than it did, when it may find something else there: the same key, in whatever way (a
 * try-lock that failed may succeed). Of several keys only the first is certain.
 */
export function elsewhere(footprint: Footprint): Footprint {
  const first = footprint[0];
  if (first === undefined || footprint === EVERYTHING) return footprint;
  if (footprint.length === 1 && (first & 7) !== READ) return footprint;
  return isWide(footprint) ? EVERYTHING : [(first & ~7) | WRITE];
}

/** The keys of one exploration as integers, and which of them are visible. Lives through all its passes. */
export class KeyTable {
  private readonly ids = new Map<string, number>();
  private readonly visible: boolean[] = [];
  private readonly tasks: number[] = [];
  private readonly sorts: KeySort[] = [];
  readonly names: string[] = [];

  /**
   * For StartExecution. Tasks are visible from the beginning: a start in the middle of a step would seem to come after all of it. It
   * costs a few steps and no class, for nothing conflicts with them but a look whether the task is alive.
   */
  readonly isVisibleKey = (key: string): boolean => {
    const id = this.ids.get(key);
    return id === undefined ? this.isVisibleAtOnce(key) : this.visible[id]!;
  };

  /** Each wait for a notification has a lock of its own: they are visible together, so that all waits look alike. */
  private areWaitersVisible = false;

  private isVisibleAtOnce(key: string): boolean {
    return isTaskKey(key) || (this.areWaitersVisible && sortOfKey(key) === 'waiter');
  }

  get size(): number {
    return this.names.length;
  }

  isVisible(id: number): boolean {
    return this.visible[id]!;
  }

  makeVisible(id: number): void {
    this.visible[id] = true;
    if (this.sorts[id] !== 'waiter' || this.areWaitersVisible) return;
    this.areWaitersVisible = true;
    this.sorts.forEach((sort, other) => {
      if (sort === 'waiter') this.visible[other] = true;
    });
  }

  sortOf(id: number): KeySort {
    return this.sorts[id]!;
  }

  /** `life:1001`: whether that process lives. */
  isLife(id: number): boolean {
    return this.names[id]!.startsWith('life:');
  }

  /** For the key of a task (`task:2`): its ordinal. For all others -1. */
  taskOfKey(id: number): number {
    return this.tasks[id]!;
  }

  intern(key: string): number {
    let id = this.ids.get(key);
    if (id === undefined) {
      id = this.names.length;
      this.ids.set(key, id);
      this.names.push(key);
      this.visible.push(this.isVisibleAtOnce(key));
      this.tasks.push(isTaskKey(key) ? Number(key.slice(5)) : -1);
      this.sorts.push(sortOfKey(key));
    }
    return id;
  }

  /** A transition as a step. */
  record(choice: number, ordinal: number, transition: Transition): Step {
    const { accesses } = transition;
    const touched: number[] = [];
    const footprint: number[] = [];
    for (let i = 0; i < accesses.length; i++) {
      const access = accesses[i]!;
      const id = this.intern(access.key);
      const packed = id * 8 + kindAfter(access, id, touched, footprint);
      touched.push(packed);
      // Start comes before begin and end before join by construction, so a task's `acquire` conflicts with nothing, as
      // long as it does not cut a step in two.
      if (this.visible[id]! && !(this.tasks[id]! >= 0 && kindOf(packed) === ACQUIRE)) {
        footprint.push(packed);
      }
    }
    return { choice, task: choice >> 1, ordinal, accesses, touched, footprint, born: [] };
  }
}

/** What a key stands for, as far as it matters to those who look for spins. */
export type KeySort = 'mutex' | 'waiter' | 'waiters' | 'other';

function sortOfKey(key: string): KeySort {
  if (key.startsWith('lock:') || key.startsWith('semaphore:')) return 'mutex';
  if (key.startsWith('waiter:')) return 'waiter';
  return key.startsWith('waiters:') ? 'waiters' : 'other';
}

const isTaskKey = (key: string): boolean => key.startsWith('task:');

function kindAfter(
  access: Access,
  id: number,
  before: readonly number[],
  visibleBefore: Footprint,
): number {
  switch (access.kind) {
    case 'read':
      return READ;
    case 'drop':
      return DROP;
    case 'write':
    case 'update':
      return WRITE;
    case 'acquire':
      if (before.includes(id * 8 + READ)) return TRY_ACQUIRE;
      return visibleBefore.length > 0 ? LATE_ACQUIRE : ACQUIRE;
    case 'release':
      return RELEASE;
  }
}
