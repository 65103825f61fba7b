// The path from the start to the present end of an execution, and what is left to explore beside it. After loom's `rt/path.rs`.
// Not in CPython.
//
// Invariant: node `i` describes the state before step `i`. What was explored from it sleeps, what is planned is in its wake-up tree.

import { dependent, type Footprint, isTimeout, type Step, taskOf } from './dependence.ts';
import type { PlannedStep, WakeupNode } from './wakeup-tree.ts';

/** A task may go on alone for so many steps before the others get a turn (if the search is free to choose). */
const TURN_STEPS_MAX = 200;

export class PathNode {
  /** Choice ids that are possible here, spinning tasks left out. */
  enabled: readonly number[] = [];
  /** Steps whose continuations are explored already. */
  sleep: PlannedStep[] = [];
  /** Branches still to explore, without the one that is being explored. */
  wakeup: WakeupNode[] = [];
  /** The choice being explored, and what is planned after it. */
  choice = -1;
  private planned: WakeupNode | null = null;
  /** Task that made the step before, -1 at the start, and for how many steps in a row. */
  previousTask = -1;
  turnSteps = 0;
  /** Tasks that could ever run up to here. */
  taskCount = 0;
  /** Times, up to and including this choice, that a task was left which could have gone on. */
  preemptions = 0;
  private preemptionsBefore = 0;

  /** Makes this the state after `step` from `before`. */
  follow(before: PathNode, step: Step, enabled: readonly number[]): void {
    this.enabled = enabled;
    this.taskCount = countTasks(before.taskCount, enabled);
    this.sleep = before.sleep.filter(
      (asleep) =>
        taskOf(asleep.choice) !== step.task && !dependent(asleep.footprint, step.footprint),
    );
    this.wakeup = before.plannedAfter(step);
    this.previousTask = step.task;
    this.turnSteps = before.previousTask === step.task ? before.turnSteps + 1 : 1;
    // What touches nothing visible may be waiting for others in a way that does not show: let them go first.
    if (step.footprint.length === 0) this.turnSteps = TURN_STEPS_MAX;
    this.preemptionsBefore = before.preemptions;
    this.choice = -1;
  }

  /** Makes this the state where everything begins. */
  begin(enabled: readonly number[]): void {
    this.enabled = enabled;
    this.taskCount = countTasks(0, enabled);
    this.sleep = [];
    this.wakeup = [];
    this.previousTask = this.choice = -1;
    this.turnSteps = this.preemptionsBefore = 0;
  }

  /** Takes the first planned branch that is possible. False: there is none. */
  takePlanned(): boolean {
    for (;;) {
      const branch = this.wakeup.shift();
      if (branch === undefined) return false;
      const choice = this.possible(branch.choice);
      if (choice < 0 || this.isAsleep(choice)) continue;
      this.take(choice, branch);
      return true;
    }
  }

  /** Takes any choice that does not sleep. False: there is none. */
  takeAny(): boolean {
    const choice = this.preferred();
    if (choice < 0) return false;
    this.take(choice, null);
    return true;
  }

  /** The step of this node is explored with all that follows. */
  fallAsleep(footprint: Footprint): void {
    this.sleep.push({ choice: this.choice, footprint });
  }

  private plannedAfter(step: Step): WakeupNode[] {
    const { planned } = this;
    if (step.footprint.length > 0) return planned === null ? [] : planned.children;
    // Plans speak of steps that touch something. This one does not: it may come first in all that is planned here, so nothing needs to
    // be explored beside it, and its own task's plan has yet to begin. Only that its own call gives up instead is planned for here.
    const isInstead = (branch: WakeupNode): boolean => branch.choice === (this.choice ^ 1);
    const pending = this.wakeup.filter((branch) => !isInstead(branch));
    this.wakeup = this.wakeup.filter(isInstead);
    return planned === null ? pending : [planned, ...pending];
  }

  private take(choice: number, planned: WakeupNode | null): void {
    this.choice = choice;
    this.planned = planned;
    const task = taskOf(choice);
    const left = this.previousTask;
    const isPreemption = left >= 0 && left !== task && this.enabled.includes(left * 2);
    this.preemptions = this.preemptionsBefore + (isPreemption ? 1 : 0);
  }

  /** `choice` or, where it is not possible, the other alternative of its task: a plan cannot know whether a call will have to wait. */
  private possible(choice: number): number {
    if (this.enabled.includes(choice)) return choice;
    return this.enabled.includes(choice ^ 1) ? choice ^ 1 : -1;
  }

  private isAsleep(choice: number): boolean {
    for (const asleep of this.sleep) if (asleep.choice === choice) return true;
    return false;
  }

  private preferred(): number {
    const same = this.previousTask * 2;
    const maySame = this.previousTask >= 0 && this.enabled.includes(same) && !this.isAsleep(same);
    if (maySame && this.turnSteps < TURN_STEPS_MAX) return same;
    let timeout = -1;
    for (const choice of this.enabled) {
      if (choice === same || this.isAsleep(choice)) continue;
      if (!isTimeout(choice)) return choice;
      if (timeout < 0) timeout = choice;
    }
    return maySame ? same : timeout;
  }
}

/** Nodes are reused from one execution to the next. */
export class Path {
  private readonly nodes: PathNode[] = [];

  at(index: number): PathNode {
    while (this.nodes.length <= index) this.nodes.push(new PathNode());
    return this.nodes[index]!;
  }
}

function countTasks(before: number, enabled: readonly number[]): number {
  const last = enabled[enabled.length - 1];
  return last === undefined ? before : Math.max(before, taskOf(last) + 1);
}
