// The schedule in which a lost update shows, for programs with too many schedules to visit all: who has read data of the program falls behind all
// others, and writes only when they have read too, wait, or have ended. Where reading and writing is under one lock nothing is lost: the others
// wait for the lock. The delay at suspicious places of Joshi, Naik, Park, Sen, "CalFuzzer" (2009), without a search for the places. Not in CPython.
//
// Invariant: the same program with the same knowledge gives the same schedule.

import { COMMON_MEMORY } from '../base/access-kind.ts';
import { isTimeout, taskOf, type KeyTable, type Step } from './dependence.ts';
import type { Access } from './execution.ts';

/** Who makes so many steps in a row may be waiting for the others, and asks again and again. */
const PATIENCE = 100;

export class ReadersWait {
  /** By task, below 0: it has fallen, the later the lower. */
  private readonly ranks: number[] = [];
  private falls = 0;
  /** Steps that one task has made without a break. */
  private inARow = 0;
  private latest = -1;

  choose(choices: readonly number[]): number {
    return choices.reduce((best, choice) => (this.rank(choice) > this.rank(best) ? choice : best));
  }

  observe({ task, accesses }: Step): void {
    this.inARow = task === this.latest ? this.inARow + 1 : 1;
    this.latest = task;
    if (this.inARow > PATIENCE || accesses.some(isReadOfData))
      this.ranks[task] = -(this.falls += 1);
  }

  /** A timeout comes only where nobody can go on otherwise. */
  private rank(choice: number): number {
    return isTimeout(choice) ? -Infinity : (this.ranks[taskOf(choice)] ?? 0);
  }
}

/** What the program calls by a name, or memory that processes have in common. */
function isReadOfData({ kind, key, name }: Access): boolean {
  return kind === 'read' && (name !== '' || key === COMMON_MEMORY);
}

/**
 * A step has to end at what is read and at every lock, also where the executions so far had them in one order: the messages of a pool come one
 * after the other until somebody is late.
 */
export function showToReaders(keys: KeyTable): void {
  for (let id = 0; id < keys.size; id++)
    if (keys.sortOf(id) === 'mutex' || keys.names[id] === COMMON_MEMORY) keys.makeVisible(id);
}
