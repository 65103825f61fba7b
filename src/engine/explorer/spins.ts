// Spin loops. A task that reads the same things over and over while nobody changes them ends only under a fair scheduler, and has
// infinitely many schedules that differ in nothing else. So such a task has to wait, after one full repetition of its cycle, until
// another task has changed something that the cycle reads. Taking a lock and giving it back belongs to reading, and so does waiting for a
// notification for a time that passes in vain: `while not ready: condition.wait(1)`. After CHESS (Musuvathi and Qadeer, "Fair Stateless Model Checking", 2008)
// and loom's `yield_now`. Not in CPython.
//
// The explorer sees what a task touches, not its local variables. `for _ in range(3): x` repeats reads too, but leaves by itself. So a
// cycle that was never seen before is tried out: alone, for PROBE_STEPS steps. One that goes on that long counts as a spin.

import type { TaskId } from './execution.ts';
import {
  isAcquire,
  isReading,
  type KeyTable,
  keyOf,
  kindOf,
  RELEASE,
  type Step,
} from './dependence.ts';

/** Longest cycle that is recognised, in steps. */
const CYCLE_STEPS_MAX = 20;
export const PROBE_STEPS = 1000;

/** Which cycles are spins and which leave by themselves, by signature. Lives through all passes of an exploration. */
export type KnownCycles = Map<string, 'spin' | 'bounded'>;

/** A cycle that was just repeated. */
export interface Cycle {
  readonly signature: string;
  readonly steps: readonly Step[];
}

class TaskSpin {
  /** Latest steps that left everything as it was, or will have done so in the end, and their indexes. */
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
  private readonly keys: KeyTable;
  private readonly tasks: TaskSpin[] = [];
  /** By key: index of the latest step that did not only read it. */
  private readonly lastChange: number[] = [];
  /** By key of a waiter: whose it is. */
  private readonly waiters: TaskId[] = [];
  /** By task: index of the latest step that notified it. */
  private readonly notified: number[] = [];

  constructor(known: KnownCycles, keys: KeyTable) {
    this.known = known;
    this.keys = keys;
  }

  clear(): void {
    for (const task of this.tasks) task.clear();
    this.lastChange.length = this.waiters.length = this.notified.length = 0;
    this.cuts = 0;
  }

  /** Whether `task` has to wait until someone changes what it spins on. */
  mustWait(task: TaskId): boolean {
    const spin = this.tasks[task];
    if (spin === undefined || spin.since < 0 || (this.notified[task] ?? -1) > spin.since)
      return false;
    return !this.isChanged(spin.cycle, spin.since);
  }

  /** Takes note of the step with this index; returns its cycle if it ends one that nobody has tried out yet. */
  observe(index: number, step: Step): Cycle | null {
    while (this.tasks.length <= step.task) this.tasks.push(new TaskSpin());
    const spin = this.tasks[step.task]!;
    spin.since = -1;
    if (!this.note(index, step)) {
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

  /** Notes what a step changes. True: nothing that it, or a later step of the same task, will not have undone if it spins. */
  private note(index: number, step: Step): boolean {
    let isIdle = true;
    for (const packed of step.touched) {
      const kind = kindOf(packed);
      if (isReading(kind)) continue;
      const key = keyOf(packed);
      const sort = this.keys.sortOf(key);
      this.lastChange[key] = index;
      if (sort === 'other') isIdle = false;
      if (sort !== 'waiter') continue;
      if (kind !== RELEASE) this.waiters[key] = step.task;
      else if (this.waiters[key] !== undefined && this.waiters[key] !== step.task) {
        this.notified[this.waiters[key]] = index;
        isIdle = false;
      }
    }
    return isIdle;
  }

  private repeatedCycle(spin: TaskSpin): readonly Step[] | null {
    const { steps, indexes } = spin;
    for (let length = 1; length <= CYCLE_STEPS_MAX && 2 * length <= steps.length; length++) {
      const from = steps.length - length;
      if (!this.repeats(steps, from, length)) continue;
      const cycle = steps.slice(from);
      if (cycle.every((step) => step.touched.length === 0) || !this.isBalanced(cycle)) continue;
      if (!this.isChanged(cycle, indexes[from - length]!)) return cycle;
    }
    return null;
  }

  private isChanged(cycle: readonly Step[], since: number): boolean {
    return cycle.some((step) =>
      step.touched.some((packed) => {
        const key = keyOf(packed);
        if ((this.lastChange[key] ?? -1) <= since) return false;
        const sort = this.keys.sortOf(key);
        if (sort === 'mutex') return !cycle.some((other) => takes(other, key));
        return sort === 'other';
      }),
    );
  }

  /** Whether the task has in the end what it had before, and none of the locks that it takes: others can go on while it waits there. */
  private isBalanced(cycle: readonly Step[]): boolean {
    const held = new Map<number, number>();
    for (const step of cycle) {
      for (const packed of step.touched) {
        const key = keyOf(packed);
        const kind = kindOf(packed);
        if (this.keys.sortOf(key) !== 'mutex' || isReading(kind)) continue;
        const count = (held.get(key) ?? 0) + (kind === RELEASE ? -1 : 1);
        if (count < 0) return false;
        held.set(key, count);
      }
    }
    return [...held.values()].every((count) => count === 0);
  }

  private repeats(steps: readonly Step[], from: number, length: number): boolean {
    for (let i = from; i < steps.length; i++) {
      if (!touchSame(steps[i]!, steps[i - length]!, this.keys)) return false;
    }
    return true;
  }
}

/** Whether two steps touch the same things. Each wait for a notification has a lock of its own, which makes no difference. */
export function touchSame(a: Step, b: Step, keys: KeyTable): boolean {
  if (a.touched.length !== b.touched.length) return false;
  for (let i = 0; i < a.touched.length; i++) {
    const [x, y] = [a.touched[i]!, b.touched[i]!];
    if (x === y) continue;
    const areWaiters = keys.sortOf(keyOf(x)) === 'waiter' && keys.sortOf(keyOf(y)) === 'waiter';
    if (!areWaiters || kindOf(x) !== kindOf(y)) return false;
  }
  return true;
}

function takes(step: Step, key: number): boolean {
  return step.touched.some((packed) => keyOf(packed) === key && isAcquire(kindOf(packed)));
}

function signatureOf(task: TaskId, cycle: readonly Step[]): string {
  const parts = cycle.map((step) =>
    step.accesses.map((a) => `${a.key.replace(/^waiter:.*/, 'waiter')}@${a.line}`).join(','),
  );
  return `${task}|${parts.join(';')}`;
}
