// How the executions of an exploration end, grouped by what one sees of an end: kind, output, exception. Not in CPython.
//
// Invariant: the witness of an outcome is the execution with the fewest preemptions that was shown to this table, the first of them.

import type { ExecutionEnd } from './execution.ts';
import type { Step } from './dependence.ts';

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
  steps: readonly Step[];
}

/** An execution as far as the table needs it; `schedule` is asked only if it becomes the witness. */
export interface Ended<End extends ExecutionEnd> {
  readonly end: End;
  readonly preemptions: number;
  readonly steps: readonly Step[];
  readonly schedule: () => string;
}

export class OutcomeTable<End extends ExecutionEnd> {
  private readonly entries = new Map<string, Entry<End>>();

  get size(): number {
    return this.entries.size;
  }

  /** `count` is 0 for an execution that is counted elsewhere. */
  add(count: number, { end, preemptions, steps, schedule }: Ended<End>): void {
    const id = idOf(end);
    const entry = this.entries.get(id);
    if (entry === undefined) {
      this.entries.set(id, { end, count, preemptions, steps, schedule: schedule() });
      return;
    }
    entry.count += count;
    if (preemptions >= entry.preemptions) return;
    entry.preemptions = preemptions;
    entry.schedule = schedule();
    entry.end = end;
    entry.steps = steps;
  }

  /** The steps of the witnesses that need more than one preemption. */
  longWitnesses(): (readonly Step[])[] {
    const long = [...this.entries.values()].filter((entry) => entry.preemptions > 1);
    return long.map((entry) => entry.steps);
  }

  has(end: End): boolean {
    return this.entries.has(idOf(end));
  }

  /** Its place in the list; -1: nothing has ended so. */
  indexOf(end: End): number {
    return [...this.entries.keys()].indexOf(idOf(end));
  }

  /** The most preemptions that the witness of an outcome needs so far. */
  preemptionsMax(): number {
    let max = 0;
    for (const { preemptions } of this.entries.values()) max = Math.max(max, preemptions);
    return max;
  }

  /** In the order in which they were found. */
  list(): ExploredEnd<End>[] {
    return [...this.entries.values()].map(({ end, count, schedule, preemptions }) => {
      return { end, count, schedule, preemptions };
    });
  }
}

function idOf(end: ExecutionEnd): string {
  return `${end.kind}\0${end.stdout}\0${end.exception ?? '\0'}\0${end.observed ?? ''}`;
}
