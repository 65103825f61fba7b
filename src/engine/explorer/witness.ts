// Makes a witness easier to read: the same equivalence class, its steps in an order with fewer preemptions. Not in CPython.
//
// Invariant: a new order is executed before it is believed; it must end as the old one did.

import type { Execution, ExecutionEnd, StartExecution, TaskId } from './execution.ts';
import { choiceId, choiceOf, type Step } from './dependence.ts';
import { HappensBefore } from './happens-before.ts';
import { type Knowledge, startWith } from './search.ts';

/** Longer executions are left as they are. */
const STEPS_MAX = 2000;
/** Up to so many tasks all orders of preference are tried, beyond that the rotations forwards and backwards. */
const TASKS_MAX = 4;

export interface Reordered<End extends ExecutionEnd> {
  readonly execution: Execution<End>;
  readonly end: End;
  readonly preemptions: number;
}

/** Executes the class of `steps` in several orders and shows each that could be executed to `visit`. */
export function reorder<End extends ExecutionEnd>(
  start: StartExecution<End>,
  knowledge: Knowledge,
  steps: readonly Step[],
  visit: (reordered: Reordered<End>) => void,
): void {
  if (steps.length > STEPS_MAX) return;
  const order = new HappensBefore(knowledge.keys);
  for (const step of steps) order.append({ ...step, born: [...step.born] });
  const tasks = [...new Set(steps.map((step) => step.task))].sort((a, b) => a - b);
  // Many preferences come to the same order.
  const tried = new Set<string>();
  for (const preference of preferences(tasks)) {
    const plan = linearise(steps, order, preference);
    const choices = plan.map(({ choice }) => choice).join(' ');
    if (tried.has(choices)) continue;
    tried.add(choices);
    const result = execute(start, knowledge, plan);
    if (result !== null) visit(result);
  }
}

/** Goes on with one task as long as its next step needs nothing of the others, then with the first in `preference` that can. */
function linearise(
  steps: readonly Step[],
  order: HappensBefore,
  preference: readonly TaskId[],
): Step[] {
  // Steps without footprint may have been attempts that had to wait; in another order they need not be made.
  const left = new Map<TaskId, number[]>(preference.map((task) => [task, []]));
  steps.forEach((step, index) => {
    if (step.footprint.length > 0) left.get(step.task)!.push(index);
  });
  const result: Step[] = [];
  let task = preference[0]!;
  for (;;) {
    const canGo = (candidate: TaskId): boolean => {
      const next = left.get(candidate)![0];
      if (next === undefined) return false;
      for (const others of left.values()) {
        const first = others[0];
        if (first !== undefined && first !== next && order.isBefore(first, next)) return false;
      }
      return true;
    };
    if (!canGo(task)) {
      const other = preference.find(canGo);
      if (other === undefined) return result;
      task = other;
    }
    result.push(steps[left.get(task)!.shift()!]!);
  }
}

/** Null: the machine would not do it in this order. */
function execute<End extends ExecutionEnd>(
  start: StartExecution<End>,
  knowledge: Knowledge,
  plan: readonly Step[],
): Reordered<End> | null {
  const execution = startWith(start, knowledge);
  let previous = -1;
  let preemptions = 0;
  let planned = 0;
  for (let made = 0; made < 2 * STEPS_MAX; made++) {
    const enabled = execution.enabled().map(choiceId);
    if (enabled.length === 0) return { execution, end: execution.end(), preemptions };
    const wanted = plan[planned]?.choice ?? preferSame(enabled, previous);
    const choice = enabled.includes(wanted) ? wanted : wanted ^ 1;
    if (!enabled.includes(choice)) return null;
    const task = choice >> 1;
    if (previous >= 0 && task !== previous && enabled.includes(previous * 2)) preemptions += 1;
    previous = task;
    const step = knowledge.keys.record(choice, 0, execution.step(choiceOf(choice)));
    if (step.footprint.length > 0) planned += 1;
  }
  return null;
}

function preferSame(enabled: readonly number[], task: TaskId): number {
  return enabled.includes(task * 2) ? task * 2 : enabled[0]!;
}

function preferences(tasks: readonly TaskId[]): readonly (readonly TaskId[])[] {
  if (tasks.length <= TASKS_MAX) return permutations(tasks);
  const rotations = tasks.map((_, i) => [...tasks.slice(i), ...tasks.slice(0, i)]);
  return [
    ...rotations,
    ...rotations.map((rotation) => [rotation[0]!, ...rotation.slice(1).reverse()]),
  ];
}

function permutations(tasks: readonly TaskId[]): TaskId[][] {
  if (tasks.length <= 1) return [[...tasks]];
  return tasks.flatMap((first) =>
    permutations(tasks.filter((task) => task !== first)).map((rest) => [first, ...rest]),
  );
}
