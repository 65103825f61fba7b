// Spin loops. A task that reads the same things over and over while nobody changes them ends only under a fair scheduler, and has
// infinitely many schedules that differ in nothing else. So such a task has to wait, after one full repetition of its cycle, until
// another task has changed something that the cycle reads. After CHESS (Musuvathi and Qadeer, "Fair Stateless Model Checking", 2008)
// and loom's `yield_now`. Not in CPython.
//
// The explorer sees what a task touches, not its local variables. `for _ in range(3): x` repeats reads too, but leaves by itself. So a
// cycle that was never seen before is tried out: alone, for PROBE_STEPS steps. One that goes on that long counts as a spin.

import type { TaskId } from './execution.ts';
import { keyOf, kindOf, READ, type Step } from './dependence.ts';

/** Longest cycle that is recognised, in steps. */
const CYCLE_STEPS_MAX = 8;
export const PROBE_STEPS = 1000;

/** Which cycles are spins and which leave by themselves, by signature. Lives through all passes of an exploration. */
export type KnownCycles = Map<string, 'spin' | 'bounded'>;

/** A cycle that was just repeated. */
export interface Cycle {
  readonly signature: string;
  readonly steps: readonly Step[];
}

class TaskSpin {
  /** Latest steps that only read, and their indexes. */
  readonly steps: Step[] = [];
  readonly indexes: number[] = [];
  /** Step after which the task has to wait, -1 if it need not. */
  since = -1;
  cycle: readonly Step[] = [];

  clear(): void {
    this.steps.length = this.indexes.length = 0;
    this.since = -1;
  }
}

export class SpinWatch {
  /** Steps of this execution after which a task had to wait. */
  cuts = 0;
  private readonly known: KnownCycles;
  private readonly tasks: TaskSpin[] = [];
  /** By key: index of the latest step that did not only read it. */
  private readonly lastChange: number[] = [];

  constructor(known: KnownCycles) {
    this.known = known;
  }

  clear(): void {
    for (const task of this.tasks) task.clear();
    this.lastChange.length = 0;
    this.cuts = 0;
  }

  /** Whether `task` has to wait until someone changes what it spins on. */
  mustWait(task: TaskId): boolean {
    const spin = this.tasks[task];
    return spin !== undefined && spin.since >= 0 && !this.isChanged(spin.cycle, spin.since);
  }

  /** Takes note of the step with this index; returns its cycle if it ends one that nobody has tried out yet. */
  observe(index: number, step: Step): Cycle | null {
    while (this.tasks.length <= step.task) this.tasks.push(new TaskSpin());
    const spin = this.tasks[step.task]!;
    spin.since = -1;
    if (!onlyReads(step)) {
      for (const packed of step.touched) {
        if (kindOf(packed) !== READ) this.lastChange[keyOf(packed)] = index;
      }
      spin.clear();
      return null;
    }
    spin.steps.push(step);
    spin.indexes.push(index);
    const cycle = this.repeatedCycle(spin);
    if (cycle === null) return null;
    const signature = signatureOf(step.task, cycle);
    const verdict = this.known.get(signature);
    if (verdict === undefined) return { signature, steps: cycle };
    if (verdict === 'spin') {
      spin.since = index;
      spin.cycle = cycle;
      this.cuts += 1;
    }
    return null;
  }

  private repeatedCycle(spin: TaskSpin): readonly Step[] | null {
    const { steps, indexes } = spin;
    for (let length = 1; length <= CYCLE_STEPS_MAX && 2 * length <= steps.length; length++) {
      const from = steps.length - length;
      if (!repeats(steps, from, length)) continue;
      const cycle = steps.slice(from);
      if (cycle.every((step) => step.touched.length === 0)) continue;
      if (!this.isChanged(cycle, indexes[from - length]!)) return cycle;
    }
    return null;
  }

  private isChanged(cycle: readonly Step[], since: number): boolean {
    return cycle.some((step) =>
      step.touched.some((packed) => (this.lastChange[keyOf(packed)] ?? -1) > since),
    );
  }
}

/** Whether two steps touch the same things. */
export function touchSame(a: Step, b: Step): boolean {
  if (a.touched.length !== b.touched.length) return false;
  for (let i = 0; i < a.touched.length; i++) if (a.touched[i] !== b.touched[i]) return false;
  return true;
}

function onlyReads(step: Step): boolean {
  for (const packed of step.touched) if (kindOf(packed) !== READ) return false;
  return true;
}

function repeats(steps: readonly Step[], from: number, length: number): boolean {
  for (let i = from; i < steps.length; i++) {
    if (!touchSame(steps[i]!, steps[i - length]!)) return false;
  }
  return true;
}

function signatureOf(task: TaskId, cycle: readonly Step[]): string {
  const parts = cycle.map((step) => step.accesses.map((a) => `${a.key}@${a.line}`).join(','));
  return `${task}|${parts.join(';')}`;
}
