// How the executions of an exploration end, grouped by what one sees of an end: kind, output, exception. Not in CPython.
//
// Invariant: the witness of an outcome is the execution with the fewest preemptions that was shown to this table, the first of them.

import type { ExecutionEnd } from './execution.ts';

export interface ExploredEnd<End extends ExecutionEnd> {
  readonly end: End;
  /** Executions that end so; of a complete exploration: equivalence classes of schedules. */
  readonly count: number;
  /** Replays the witness. */
  readonly schedule: string;
  /** Times the witness leaves a task that could have gone on. */
  readonly preemptions: number;
}

interface Entry<End extends ExecutionEnd> {
  end: End;
  count: number;
  schedule: string;
  preemptions: number;
}

export class OutcomeTable<End extends ExecutionEnd> {
  private readonly entries = new Map<string, Entry<End>>();

  get size(): number {
    return this.entries.size;
  }

  /** `schedule` is asked only if this execution becomes the witness; `count` is 0 for what is counted elsewhere. */
  add(end: End, count: number, preemptions: number, schedule: () => string): void {
    const id = idOf(end);
    const entry = this.entries.get(id);
    if (entry === undefined) {
      this.entries.set(id, { end, count, preemptions, schedule: schedule() });
      return;
    }
    entry.count += count;
    if (preemptions >= entry.preemptions) return;
    entry.preemptions = preemptions;
    entry.schedule = schedule();
    entry.end = end;
  }

  has(end: End): boolean {
    return this.entries.has(idOf(end));
  }

  /** The most preemptions that the witness of an outcome needs so far. */
  preemptionsMax(): number {
    let max = 0;
    for (const { preemptions } of this.entries.values()) max = Math.max(max, preemptions);
    return max;
  }

  /** In the order in which they were found. */
  list(): ExploredEnd<End>[] {
    return [...this.entries.values()].map((entry) => ({ ...entry }));
  }
}

function idOf(end: ExecutionEnd): string {
  return `${end.kind}\0${end.stdout}\0${end.exception ?? '\0'}`;
}
