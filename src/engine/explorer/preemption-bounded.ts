// All schedules with at most so many preemptions: iterative context bounding, Musuvathi and Qadeer, "Iterative Context Bounding for
// Systematic Testing of Multithreaded Programs" (2007). Used to find the witness with the fewest preemptions, and for programs with too
// many equivalence classes. No reduction: with a bound, what one schedule covers another may not be allowed to do. Not in CPython.
//
// Invariant: without a cut, every schedule with at most `preemptionsMax` preemptions was executed, at the granularity of visible keys.

import type { Execution, ExecutionEnd, StartExecution } from './execution.ts';
import { choiceOf, taskOf } from './dependence.ts';
import { HappensBefore } from './happens-before.ts';
import { Replayer } from './replayer.ts';
import {
  type EndedExecution,
  type Knowledge,
  runnable,
  type Search,
  type SearchResult,
  type SpinSighting,
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
  /** Tasks that there are before the step. */
  readonly taskCount: number;
}

export class PreemptionBounded<End extends ExecutionEnd> implements Search<End> {
  ended: EndedExecution<End> | null = null;
  spin: SpinSighting<End> | null = null;
  isCut = false;
  isCutByBound = false;
  isExhausted = false;
  private readonly replayer: Replayer<End>;
  private readonly knowledge: Knowledge;
  private readonly preemptionsMax: number;
  private readonly order: HappensBefore;
  private readonly spins: SpinWatch;
  private readonly path: BoundedNode[] = [];
  /** Tasks that could ever run in the latest execution. */
  private taskCount = 0;
  private readonly choiceAt = (index: number): number => chosen(this.path[index]!);
  private readonly mustWait = (task: number): boolean => this.spins.mustWait(task);

  constructor(start: StartExecution<End>, knowledge: Knowledge, preemptionsMax: number) {
    this.replayer = new Replayer(start, knowledge);
    this.knowledge = knowledge;
    this.preemptionsMax = preemptionsMax;
    this.order = new HappensBefore(knowledge.keys);
    this.spins = new SpinWatch(knowledge.cycles, knowledge.keys);
  }

  next(): SearchResult {
    this.ended = this.spin = null;
    if (this.isExhausted) return 'exhausted';
    // The last node of the path is the one that takes another choice.
    const depth = Math.max(this.path.length - 1, 0);
    const execution = this.replayer.replay(depth, this.choiceAt);
    this.recall(depth);
    if (this.proceed(execution, depth) === 'learned') return 'learned';
    if (this.order.learnConflicts(true, this.taskCount)) return 'learned';
    this.backtrack();
    return 'ended';
  }

  /** What is known of the shared prefix. */
  private recall(depth: number): void {
    const { order, spins } = this;
    order.truncate(depth);
    spins.clear();
    for (let index = 0; index < depth; index++) spins.observe(index, order.step(index));
  }

  private proceed(execution: Execution<End>, depth: number): 'ended' | 'learned' {
    const { order, spins, knowledge, path } = this;
    const from = path[depth];
    let task = from?.task ?? -1;
    let preemptions = from?.preemptionsBefore ?? 0;
    this.taskCount = from?.taskCount ?? 0;
    for (let index = depth; ; index++) {
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
      const choice = chosen(node);
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
    if (isSpent && others.length > 0) this.isCut = this.isCutByBound = true;
    const allowed = isSpent ? own : [...own, ...others];
    const { taskCount } = this;
    return { allowed, position: 0, task, canGoOn, preemptionsBefore, taskCount };
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

function chosen(node: BoundedNode): number {
  return node.allowed[node.position]!;
}

function preemptionsAfter(node: BoundedNode): number {
  const isPreemption = node.canGoOn && taskOf(chosen(node)) !== node.task;
  return node.preemptionsBefore + (isPreemption ? 1 : 0);
}
