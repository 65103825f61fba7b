// Executions that begin as an earlier one did. The beginning is executed again, or, where the execution can be brought back, only what lies
// behind the last place that was kept: going on from there is most of what an exploration costs. Not in CPython.

import type { Execution, ExecutionEnd, StartExecution } from './execution.ts';
import { choiceOf } from './dependence.ts';
import { type Knowledge, startWith } from './search.ts';

/** A place is kept if at least so many steps lie between it and the one before. */
const KEEP_AFTER = 4;

interface Place {
  /** Steps made before it. */
  readonly depth: number;
  readonly comeBack: () => void;
}

export class Replayer<End extends ExecutionEnd> {
  private readonly start: StartExecution<End>;
  private readonly knowledge: Knowledge;
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
    for (let index = from; index < depth; index++) execution.step(choiceOf(choiceAt(index)));
    if (depth - from >= KEEP_AFTER) {
      const comeBack = execution.checkpoint?.() ?? null;
      if (comeBack !== null) places.push({ depth, comeBack });
    }
    return execution;
  }
}
