// What a search over schedules offers to explorer.ts: one execution at a time. Two searches exist: all equivalence classes (dpor.ts), and
// all schedules with few preemptions (preemption-bounded.ts). Not in CPython.

import type { Execution, ExecutionEnd, StartExecution } from './execution.ts';
import type { Cycle, KnownCycles } from './spins.ts';
import { choiceId, choiceOf, KeyTable, type Step } from './dependence.ts';
import { PROBE_STEPS, touchSame } from './spins.ts';

/**
 * `ended`: an execution is over, see `ended`. `redundant`: it was given up, since all that could follow is explored already.
 * `learned`: it showed something (a shared key, a spin) that makes the search so far worthless: start a new one.
 * `exhausted`: nothing is left.
 */
export type SearchResult = 'ended' | 'redundant' | 'learned' | 'exhausted';

export interface EndedExecution<End extends ExecutionEnd> {
  readonly execution: Execution<End>;
  /** The execution's own end, except that a process in which everybody spins for ever ends by `budget`. */
  readonly end: End;
  readonly steps: readonly Step[];
  readonly preemptions: number;
}

/** An execution that an unfair scheduler could prolong for ever at this point. */
export interface SpinSighting<End extends ExecutionEnd> {
  readonly end: End;
  readonly schedule: string;
}

export interface Search<End extends ExecutionEnd> {
  next(): SearchResult;
  /** Valid after `ended`, until the next call of `next`. */
  readonly ended: EndedExecution<End> | null;
  /** Of the latest execution, if it came to a spin that it had not come to before. */
  readonly spin: SpinSighting<End> | null;
  /** Whether the next call of `next` would find nothing. */
  readonly isExhausted: boolean;
  /** Whether something was left out. */
  readonly isCut: boolean;
  /** Whether a larger bound would let in more. */
  readonly isCutByBound: boolean;
}

/** What was learned about a program; grows from pass to pass. */
export class Knowledge {
  readonly keys = new KeyTable();
  readonly cycles: KnownCycles = new Map();
  /** Tasks that end the process under others that could have gone on. */
  readonly exits = new Set<number>();
  hasMain = false;
  /** Steps may touch several keys: where one comes earlier it may get further, or less far, than it did. */
  hasWideSteps = false;

  /** Task 0 was alone at the start: it is the main task, and its end is the end of the process. */
  noteMain(): void {
    this.hasMain = true;
    this.exits.add(0);
  }
}

/** Choices as ids, without those of tasks that have to wait because they spin. */
export function runnable(
  execution: Execution,
  mustWait: (task: number) => boolean,
): { readonly all: readonly number[]; readonly runnable: readonly number[] } {
  const all: number[] = [];
  let isWaiting = false;
  for (const choice of execution.enabled()) {
    all.push(choiceId(choice));
    if (mustWait(choice.task)) isWaiting = true;
  }
  return { all, runnable: isWaiting ? all.filter((id) => !mustWait(id >> 1)) : all };
}

/** Lets the task of `cycle` go on alone and notes in `knowledge` whether it ever leaves it. Uses the execution up. */
export function tryOut(execution: Execution, cycle: Cycle, knowledge: Knowledge): void {
  const { steps, signature } = cycle;
  const task = steps[0]!.task;
  for (let i = 0; i < PROBE_STEPS; i++) {
    const enabled = execution.enabled().filter((choice) => choice.task === task);
    const choice = enabled[0];
    if (choice === undefined) return void knowledge.cycles.set(signature, 'bounded');
    const id = choiceId(choice);
    const step = knowledge.keys.record(id, 0, execution.step(choiceOf(id)));
    if (!touchSame(step, steps[i % steps.length]!, knowledge.keys)) {
      return void knowledge.cycles.set(signature, 'bounded');
    }
  }
  knowledge.cycles.set(signature, 'spin');
}

/** Starts a new execution that shows what is known to be shared. */
export function startWith<End extends ExecutionEnd>(
  start: StartExecution<End>,
  knowledge: Knowledge,
): Execution<End> {
  return start(knowledge.keys.isVisibleKey);
}
