// Executions that begin as an earlier one did. The beginning is executed again, or, where the execution can be brought back, only what lies
// behind the last place that was kept: going on from there is most of what an exploration costs. Not in CPython.

import type { Execution, ExecutionEnd, StartExecution } from './execution.ts';
import { choiceOf } from './dependence.ts';
import { type Knowledge, startWith } from './search.ts';

/** To keep a place costs as much as to make so many steps again. */
const PLACE_STEPS = 60;

interface Place {
  /** Steps made before it. */
  readonly depth: number;
  readonly comeBack: () => void;
}

export class Replayer<End extends ExecutionEnd> {
  private readonly start: StartExecution<End>;
  private readonly knowledge: Knowledge;
  private readonly lifetimes = new PrefixLifetimes();
  private execution: Execution<End> | null = null;
  /** On the way of the latest execution, from the beginning. */
  private readonly places: Place[] = [];

  constructor(start: StartExecution<End>, knowledge: Knowledge) {
    this.start = start;
    this.knowledge = knowledge;
  }

  /**
   * An execution that has made the first `depth` choices of the latest one, which are those that `choiceAt` tells. Uses up the one that it
   * returned before.
   */
  replay(depth: number, choiceAt: (index: number) => number): Execution<End> {
    this.lifetimes.note(depth);
    const { places } = this;
    while (places.length > 0 && places.at(-1)!.depth > depth) places.pop();
    const place = places.at(-1);
    let from = 0;
    if (place === undefined || this.execution === null)
      this.execution = startWith(this.start, this.knowledge);
    else {
      place.comeBack();
      from = place.depth;
    }
    const { execution } = this;
    if (execution.repeat?.(from, depth) !== true)
      for (let index = from; index < depth; index++) execution.step(choiceOf(choiceAt(index)));
    if ((depth - from) * this.lifetimes.expected(depth) > PLACE_STEPS) this.keep(depth);
    return execution;
  }

  private keep(depth: number): void {
    const comeBack = this.execution?.checkpoint?.() ?? null;
    if (comeBack !== null) this.places.push({ depth, comeBack });
  }
}

/** For how many executions the first steps have been the same, by their number. */
class PrefixLifetimes {
  private executions = 0;
  /** When the present first steps came. */
  private readonly since: number[] = [];
  /** How long those before them lasted. */
  private readonly before: number[] = [];

  /** The next execution has the first `depth` steps of the one before. */
  note(depth: number): void {
    this.executions++;
    const { since, before, executions } = this;
    while (since.length <= depth) {
      since.push(executions);
      before.push(0);
    }
    for (let length = depth + 1; length < since.length; length++) {
      before[length] = executions - since[length]!;
      since[length] = executions;
    }
  }

  /** A guess for how many executions more: as many as the last time, or as many again as until now. */
  expected(depth: number): number {
    return Math.max(this.before[depth]!, this.executions - this.since[depth]!);
  }
}
