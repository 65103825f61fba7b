// The executions of an exploration one by one, step by step, while they are few: the tree of choices is made of them. Not in CPython.
//
// Invariant: all of them or none. Names are those at the time of the execution, which may be used up afterwards.

import type { Access } from './execution.ts';
import { isTimeout, type Step } from './dependence.ts';
import { nameOfTask, type Names } from './names.ts';

/** What a step was waited for: its last touch of something that others touch too. */
export interface StepOperation {
  readonly kind: Access['kind'] | 'start' | 'join' | 'end';
  /** Variable, lock or thread, as the program names it; empty: it has no name there. */
  readonly what: string;
  /** 0: unknown. */
  readonly line: number;
}

export interface ListedStep {
  readonly task: number;
  readonly name: string;
  readonly timeUp: boolean;
  /** Null: nothing that others could see. */
  readonly operation: StepOperation | null;
}

export interface ListedExecution {
  /** Place in the list of outcomes. */
  readonly outcome: number;
  readonly schedule: string;
  readonly steps: readonly ListedStep[];
}

interface Scheduled {
  schedule(): string;
}

export class ExecutionList {
  private readonly max: number;
  private executions: ListedExecution[] | null = [];

  /** More than `max` of them are none. */
  constructor(max: number) {
    this.max = max;
    if (max === 0) this.executions = null;
  }

  /** `outcome`: its place in the list of outcomes. */
  add(steps: readonly Step[], execution: Names & Scheduled, outcome: () => number): void {
    const { executions } = this;
    if (executions === null) return;
    if (executions.length === this.max) this.executions = null;
    else
      executions.push({
        outcome: outcome(),
        schedule: execution.schedule(),
        steps: steps.map((step) => listed(step, execution)),
      });
  }

  /** Null: there were too many. */
  list(): readonly ListedExecution[] | null {
    return this.executions;
  }
}

function listed(step: Step, names: Names): ListedStep {
  const { task, choice } = step;
  const visible = new Set(step.footprint);
  const last = step.touched.findLastIndex((packed) => visible.has(packed));
  const access = step.accesses[last];
  return {
    task,
    name: nameOfTask(names, task),
    timeUp: isTimeout(choice),
    operation: access === undefined ? null : operationOf(access, task, names),
  };
}

function operationOf({ key, kind, name, line }: Access, task: number, names: Names): StepOperation {
  const other = /^task:(\d+)$/.exec(key);
  if (other !== null) {
    const thread = Number(other[1]);
    const what = nameOfTask(names, thread);
    return { kind: kind === 'acquire' ? 'join' : thread === task ? 'end' : 'start', what, line };
  }
  const isLock = kind === 'acquire' || kind === 'release';
  const what = isLock ? names.nameOfKey?.(key) : names.nameOfVariable?.(key, name);
  return { kind, what: what ?? name, line };
}
