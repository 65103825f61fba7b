// Schedules by chance, for programs with too many to visit all: uniformly random choices, or PCT (Burckhardt, Kothari, Musuvathi,
// Nagarakatte, "A Randomized Scheduler with Probabilistic Guarantees of Finding Bugs", 2010): the task with the highest priority goes on, and
// at `depth - 1` places, chosen beforehand, whoever runs falls below all others. A bug that needs `depth` orderings of a program with n tasks
// and k steps is found by one run with probability 1 / (n * k^(depth - 1)) at least. Not in CPython.
//
// Beyond the paper: the timeout of a blocked call has a priority of its own, as if a task waited to let it pass; who spins waits (spins.ts).
//
// Invariant: run i of a seed makes the same choices whenever it is made with the same knowledge.

import { SeededRandom } from '../base/random.ts';
import type { Execution, ExecutionEnd, StartExecution } from './execution.ts';
import { choiceOf, taskOf, type Step } from './dependence.ts';
import { HappensBefore } from './happens-before.ts';
import { ReadersWait } from './readers-wait.ts';
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

export type Chance =
  | { readonly policy: 'random'; readonly seed: number }
  /** No chance at all: see readers-wait.ts. */
  | { readonly policy: 'readers wait' }
  | { readonly policy: 'pct'; readonly seed: number; readonly depth: number };

const STEPS_MAX = 20_000;
/** Steps of an execution, as long as none has been seen. */
const FIRST_LENGTH = 64;

interface Chooser {
  choose(choices: readonly number[], index: number): number;
  /** Told of each step, if it wants to know. */
  observe?(step: Step): void;
}

class Uniform implements Chooser {
  private readonly random: SeededRandom;

  constructor(random: SeededRandom) {
    this.random = random;
  }

  choose(choices: readonly number[]): number {
    return choices[this.random.below(choices.length)]!;
  }
}

class Priorities implements Chooser {
  private readonly random: SeededRandom;
  /** By choice id. Those given at first sight are positive; whoever falls gets a negative one. */
  private readonly priorities: number[] = [];
  private readonly changePoints: readonly number[];
  private falls = 0;

  constructor(random: SeededRandom, depth: number, length: number) {
    this.random = random;
    this.changePoints = Array.from({ length: depth - 1 }, () => random.below(length));
  }

  choose(choices: readonly number[], index: number): number {
    for (const choice of choices) this.priorities[choice] ??= 1 + this.random.next();
    const first = this.highest(choices);
    if (!this.changePoints.includes(index)) return first;
    this.falls += 1;
    this.priorities[first] = -this.falls;
    return this.highest(choices);
  }

  private highest(choices: readonly number[]): number {
    let best = choices[0]!;
    for (const choice of choices) {
      if (this.priorities[choice]! > this.priorities[best]!) best = choice;
    }
    return best;
  }
}

export class RandomWalk<End extends ExecutionEnd> implements Search<End> {
  ended: EndedExecution<End> | null = null;
  spin: SpinSighting<End> | null = null;
  /** Chance never knows that it has seen everything. */
  readonly isCut = true;
  readonly isCutByBound = true;
  readonly isExhausted = false;
  private readonly start: StartExecution<End>;
  private readonly knowledge: Knowledge;
  private readonly chance: Chance;
  private runs = 0;
  private length = FIRST_LENGTH;
  private taskCount = 0;

  constructor(start: StartExecution<End>, knowledge: Knowledge, chance: Chance) {
    this.start = start;
    this.knowledge = knowledge;
    this.chance = chance;
  }

  /** An execution stays good when it shows something new: the next ones know of it. */
  next(): SearchResult {
    this.ended = this.spin = null;
    const run = this.runs;
    this.runs += 1;
    while (!this.execute(run));
    return 'ended';
  }

  private chooser(run: number): Chooser {
    const { chance } = this;
    if (chance.policy === 'readers wait') return new ReadersWait();
    const random = new SeededRandom(Math.imul(chance.seed, 0x9e3779b1) ^ (run * 0x85ebca6b));
    if (chance.policy === 'random') return new Uniform(random);
    return new Priorities(random, chance.depth, this.length);
  }

  /** False: it came to a cycle that nobody had tried out before, and has to be made again. */
  private execute(run: number): boolean {
    const { knowledge } = this;
    const execution = startWith(this.start, knowledge);
    const order = new HappensBefore(knowledge.keys);
    const spins = new SpinWatch(knowledge.cycles, knowledge.keys);
    const chooser = this.chooser(run);
    const mustWait = (task: number): boolean => spins.mustWait(task);
    let previous = -1;
    let preemptions = 0;
    this.taskCount = 0;
    for (let index = 0; ; index++) {
      const { all, runnable: choices } = runnable(execution, mustWait);
      this.noteTasks(order, all);
      if (choices.length === 0 || index === STEPS_MAX) {
        this.finish(execution, order, all.length > 0, preemptions);
        return true;
      }
      const choice = chooser.choose(choices, index);
      const task = taskOf(choice);
      if (previous >= 0 && task !== previous && all.includes(previous * 2)) preemptions += 1;
      previous = task;
      const ordinal = order.nextOrdinal(task);
      const step = knowledge.keys.record(choice, ordinal, execution.step(choiceOf(choice)));
      order.append(step);
      chooser.observe?.(step);
      const cutsBefore = spins.cuts;
      const cycle = spins.observe(index, step);
      if (cycle !== null) {
        tryOut(execution, cycle, knowledge);
        return false;
      }
      if (spins.cuts > cutsBefore && this.spin === null)
        this.spin = { end: execution.end(), schedule: execution.schedule() };
    }
  }

  private noteTasks(order: HappensBefore, choices: readonly number[]): void {
    for (const choice of choices) {
      if (order.length > 0 && taskOf(choice) >= this.taskCount) order.noteBirth(taskOf(choice));
      this.taskCount = Math.max(this.taskCount, taskOf(choice) + 1);
    }
  }

  private finish(
    execution: Execution<End>,
    order: HappensBefore,
    isStuck: boolean,
    preemptions: number,
  ): void {
    this.length = Math.max(this.length, order.length);
    let end = execution.end();
    if (isStuck) end = { ...end, kind: 'budget' };
    order.learnConflicts(true, this.taskCount);
    const steps = Array.from({ length: order.length }, (_, index) => order.step(index));
    this.ended = { execution, end, steps, preemptions };
  }
}
