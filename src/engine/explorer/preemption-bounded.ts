// All schedules with at most so many preemptions: iterative context bounding, Musuvathi and Qadeer, "Iterative Context Bounding for
// Systematic Testing of Multithreaded Programs" (2007). Used to find the witness with the fewest preemptions, and for programs with too
// many equivalence classes. No reduction: with a bound, what one schedule covers another may not be allowed to do. Not in CPython.
//
// Invariant: without a cut, every schedule with at most `preemptionsMax` preemptions was executed, at the granularity of visible keys.

import type { Execution, ExecutionEnd, StartExecution } from './execution.ts';
import { choiceOf, taskOf } from './dependence.ts';
import { HappensBefore } from './happens-before.ts';
import {
  type EndedExecution,
  type Knowledge,
  runnable,
  type Search,
  type SearchResult,
  type SpinSighting,
  startWith,
  tryOut,
} from './search.ts';
import { SpinWatch } from './spins.ts';

const STEPS_MAX = 20_000;

/** The state before a step: what may be chosen, and which of it is being explored. */
interface BoundedNode {
  readonly allowed: readonly number[];
  position: number;
  readonly task: number;
  readonly canGoOn: boolean;
  readonly preemptionsBefore: number;
}

export class PreemptionBounded<End extends ExecutionEnd> implements Search<End> {
  ended: EndedExecution<End> | null = null;
  spin: SpinSighting<End> | null = null;
  isCut = false;
  isExhausted = false;
  private readonly start: StartExecution<End>;
  private readonly knowledge: Knowledge;
  private readonly preemptionsMax: number;
  private readonly order: HappensBefore;
  private readonly spins: SpinWatch;
  private readonly path: BoundedNode[] = [];
  /** Tasks that could ever run in the latest execution. */
  private taskCount = 0;
  private readonly mustWait = (task: number): boolean => this.spins.mustWait(task);

  constructor(start: StartExecution<End>, knowledge: Knowledge, preemptionsMax: number) {
    this.start = start;
    this.knowledge = knowledge;
    this.preemptionsMax = preemptionsMax;
    this.order = new HappensBefore(knowledge.keys);
    this.spins = new SpinWatch(knowledge.cycles);
  }

  next(): SearchResult {
    this.ended = this.spin = null;
    if (this.isExhausted) return 'exhausted';
    const execution = startWith(this.start, this.knowledge);
    this.order.truncate(0);
    this.spins.clear();
    if (this.proceed(execution) === 'learned') return 'learned';
    if (this.order.learnConflicts(true, this.taskCount)) return 'learned';
    this.backtrack();
    return 'ended';
  }

  private proceed(execution: Execution<End>): 'ended' | 'learned' {
    const { order, spins, knowledge, path } = this;
    let task = -1;
    let preemptions = 0;
    this.taskCount = 0;
    for (let index = 0; ; index++) {
      const choices = runnable(execution, this.mustWait);
      for (const choice of choices.all) {
        if (index > 0 && taskOf(choice) >= this.taskCount) order.noteBirth(taskOf(choice));
        this.taskCount = Math.max(this.taskCount, taskOf(choice) + 1);
      }
      if (choices.runnable.length === 0 || index === STEPS_MAX) {
        this.finish(execution, choices.all, preemptions);
        return 'ended';
      }
      if (index === path.length) path.push(this.open(choices.runnable, task, preemptions));
      const node = path[index]!;
      const choice = node.allowed[node.position]!;
      preemptions = preemptionsAfter(node);
      task = taskOf(choice);
      const ordinal = order.nextOrdinal(task);
      const step = knowledge.keys.record(choice, ordinal, execution.step(choiceOf(choice)));
      order.append(step);
      const cutsBefore = spins.cuts;
      const cycle = spins.observe(index, step);
      if (cycle !== null) {
        tryOut(execution, cycle, knowledge);
        return 'learned';
      }
      if (spins.cuts > cutsBefore && this.spin === null && index === path.length - 1) {
        this.spin = { end: execution.end(), schedule: execution.schedule() };
      }
    }
  }

  /** The task that ran goes first, so that schedules with few preemptions come first. */
  private open(enabled: readonly number[], task: number, preemptionsBefore: number): BoundedNode {
    const own = enabled.filter((choice) => taskOf(choice) === task);
    const others = enabled.filter((choice) => taskOf(choice) !== task);
    const canGoOn = own.includes(task * 2);
    const isSpent = canGoOn && preemptionsBefore >= this.preemptionsMax;
    if (isSpent && others.length > 0) this.isCut = true;
    const allowed = isSpent ? own : [...own, ...others];
    return { allowed, position: 0, task, canGoOn, preemptionsBefore };
  }

  private finish(execution: Execution<End>, all: readonly number[], preemptions: number): void {
    const { order } = this;
    let end = execution.end();
    if (all.length > 0) end = { ...end, kind: 'budget' };
    if (order.length >= STEPS_MAX || (end.kind === 'budget' && all.length === 0)) this.isCut = true;
    const steps = Array.from({ length: order.length }, (_, index) => order.step(index));
    this.ended = { execution, end, steps, preemptions };
  }

  private backtrack(): void {
    const { path } = this;
    while (path.length > 0 && path.at(-1)!.position === path.at(-1)!.allowed.length - 1) path.pop();
    if (path.length === 0) this.isExhausted = true;
    else path.at(-1)!.position += 1;
  }
}

function preemptionsAfter(node: BoundedNode): number {
  const isPreemption = node.canGoOn && taskOf(node.allowed[node.position]!) !== node.task;
  return node.preemptionsBefore + (isPreemption ? 1 : 0);
}
