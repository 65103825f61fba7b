// Exploration of all equivalence classes of schedules: optimal DPOR with wake-up trees. Abdulla, Aronis, Jonsson, Sagonas, "Source Sets:
// A Foundation for Optimal Dynamic Partial Order Reduction" (2017), algorithm 2, made iterative; each execution replays what it shares
// with the one before (replayer.ts). Beyond the paper: a task may have two alternatives (run, timeout), tasks block on locks, and the end
// of the process disables everybody. internals/schedules.md tells how each is treated. Not in CPython.
//
// Invariant: every class is explored (that is what `complete` rests on), and none twice as long as every step's footprint was known
// when it was planned; plans with unknown footprints (timeouts, tasks blocked for ever) may repeat some.

import type { Execution, ExecutionEnd, StartExecution } from './execution.ts';
import {
  ACQUIRE,
  choiceOf,
  elsewhere,
  EVERYTHING,
  type Footprint,
  isAcquire,
  isTimeout,
  isWide,
  keyOf,
  kindOf,
  READ,
  taskOf,
} from './dependence.ts';
import { HappensBefore } from './happens-before.ts';
import { Path, type PathNode } from './path.ts';
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
import { insert, type PlannedStep, weakInitialIndex } from './wakeup-tree.ts';

/** An execution longer than that is given up and makes the exploration incomplete. */
const STEPS_MAX = 20_000;

export class Dpor<End extends ExecutionEnd> implements Search<End> {
  ended: EndedExecution<End> | null = null;
  spin: SpinSighting<End> | null = null;
  isCut = false;
  readonly isCutByBound = false;
  private readonly replayer: Replayer<End>;
  private readonly knowledge: Knowledge;
  private readonly order: HappensBefore;
  private readonly spins: SpinWatch;
  private readonly path = new Path();
  /** Length of the prefix that the next execution shares with the last one. -1: the next is the first; -2: there is no next. */
  private depth = -1;
  /** Steps that took a choice away from another task, and that choice: flat pairs, of the latest execution. */
  private readonly disabled: number[] = [];
  /** Tasks that could ever run in the latest execution. */
  private taskCount = 0;
  private readonly choiceAt = (index: number): number => this.path.at(index).choice;
  private readonly mustWait = (task: number): boolean => this.spins.mustWait(task);

  constructor(start: StartExecution<End>, knowledge: Knowledge) {
    this.replayer = new Replayer(start, knowledge);
    this.knowledge = knowledge;
    this.order = new HappensBefore(knowledge.keys);
    this.spins = new SpinWatch(knowledge.cycles, knowledge.keys);
  }

  get isExhausted(): boolean {
    return this.depth === -2;
  }

  next(): SearchResult {
    this.ended = this.spin = null;
    if (this.depth === -2) return 'exhausted';
    const execution = this.replayer.replay(Math.max(this.depth, 0), this.choiceAt);
    if (this.depth < 0 && !this.begin(execution)) return 'ended';
    this.recall();
    const result = this.proceed(execution);
    if (result === 'learned') return 'learned';
    this.noteKills();
    if (this.order.learnConflicts(this.ended !== null, this.taskCount)) return 'learned';
    this.planReversals();
    this.backtrack();
    return result;
  }

  /** Prepares the first node. False: the program ended before its first step. */
  private begin(execution: Execution<End>): boolean {
    const { all } = runnable(execution, this.mustWait);
    const first = this.path.at(0);
    first.begin(all);
    if (all.length === 1) this.knowledge.noteMain();
    this.depth = 0;
    if (first.takeAny()) {
      this.planAlternative(first);
      return true;
    }
    this.depth = -2;
    this.ended = { execution, end: execution.end(), steps: [], preemptions: 0 };
    return false;
  }

  /** What is known of the shared prefix. */
  private recall(): void {
    const { depth, order, spins } = this;
    order.truncate(depth);
    spins.clear();
    const { disabled } = this;
    while (disabled.length > 0 && disabled[disabled.length - 2]! >= depth) disabled.length -= 2;
    for (let index = 0; index < depth; index++) spins.observe(index, order.step(index));
  }

  /** Goes on from the end of the shared prefix to the end of the execution. */
  private proceed(execution: Execution<End>): 'ended' | 'redundant' | 'learned' {
    for (let index = this.depth; ; index++) {
      const node = this.path.at(index);
      if (this.step(execution, index, node)) return 'learned';
      const choices = runnable(execution, this.mustWait);
      this.taskCount = node.taskCount;
      this.noteEnabled(node, index, choices.all);
      if (choices.runnable.length === 0 || index === STEPS_MAX) {
        return this.finish(execution, node, choices.all) ? 'ended' : 'learned';
      }
      const next = this.path.at(index + 1);
      next.follow(node, this.order.step(index), choices.runnable);
      if (!next.takePlanned() && !next.takeAny()) return 'redundant';
      this.planAlternative(next);
    }
  }

  /** Executes the choice of `node`. True: the step showed something that makes the search worthless. */
  private step(execution: Execution<End>, index: number, node: PathNode): boolean {
    const { order, spins, knowledge } = this;
    const { choice } = node;
    const ordinal = order.nextOrdinal(taskOf(choice));
    const step = knowledge.keys.record(choice, ordinal, execution.step(choiceOf(choice)));
    order.append(step);
    if (!knowledge.hasWideSteps && isWide(step.footprint)) {
      knowledge.hasWideSteps = true;
      return true;
    }
    const cutsBefore = spins.cuts;
    const cycle = spins.observe(index, step);
    if (cycle !== null) {
      tryOut(execution, cycle, knowledge);
      return true;
    }
    if (spins.cuts > cutsBefore && this.spin === null) {
      this.spin = { end: execution.end(), schedule: execution.schedule() };
    }
    return false;
  }

  /** Notes births and what the step took away from other tasks. */
  private noteEnabled(node: PathNode, index: number, enabled: readonly number[]): void {
    const step = this.order.step(index);
    for (const choice of enabled) {
      if (taskOf(choice) >= node.taskCount) this.order.noteBirth(taskOf(choice));
    }
    for (const choice of node.enabled) {
      if (taskOf(choice) !== step.task && !enabled.includes(choice)) {
        this.disabled.push(index, choice);
      }
    }
  }

  /** False: the last step ended the process under others, which no step of its task was known to do. */
  private finish(execution: Execution<End>, node: PathNode, enabled: readonly number[]): boolean {
    const { order, knowledge } = this;
    let end = execution.end();
    if (enabled.length > 0) end = { ...end, kind: 'budget' };
    const last = order.length - 1;
    const step = order.step(last);
    if (last >= STEPS_MAX || (end.kind === 'budget' && enabled.length === 0)) this.isCut = true;
    if (end.kind === 'ok' || end.kind === 'exception') {
      const isAlone = node.enabled.every((choice) => taskOf(choice) === step.task);
      // Where the main task has ended by itself, the last one is that of another process.
      const isExit = !isAlone || (knowledge.hasMain && step.task !== 0 && !order.hasEnded(0));
      if (isExit && !knowledge.exits.has(step.task)) {
        knowledge.exits.add(step.task);
        return false;
      }
      if (knowledge.exits.has(step.task)) {
        // It conflicts with all that others did or might have done.
        step.footprint = EVERYTHING;
        order.endsEverything();
      }
    }
    const steps = Array.from({ length: order.length }, (_, index) => order.step(index));
    this.ended = { execution, end, steps, preemptions: node.preemptions };
    return true;
  }

  /** A step that ended another process conflicts with what that one would have done, which nobody has seen. */
  private noteKills(): void {
    const { order, disabled, knowledge } = this;
    for (let i = 0; i < disabled.length; i += 2) {
      if (isTimeout(disabled[i + 1]!)) continue;
      for (const packed of order.step(disabled[i]!).touched)
        if (kindOf(packed) !== READ && knowledge.keys.isLife(keyOf(packed)))
          order.conflicts.add(keyOf(packed));
    }
  }

  /** Plans, for all races of the execution, an execution in which they are the other way round. */
  private planReversals(): void {
    const { order, disabled } = this;
    const { races } = order;
    for (let i = 0; i < races.length; i += 2) {
      const later = order.step(races[i + 1]!);
      this.reverse(races[i]!, races[i + 1]!, later.choice, later.footprint);
    }
    const isPlanned: boolean[] = [];
    for (let i = disabled.length - 2; i >= 0; i -= 2) {
      const choice = disabled[i + 1]!;
      if (this.planDisabled(disabled[i]!, choice, isPlanned)) isPlanned[taskOf(choice)] = true;
    }
    if (this.ended === null) return;
    order.forEachBlocked(this.taskCount, (_, acquiredBy, task) => {
      if (isPlanned[task] === true) return;
      this.reverse(acquiredBy, order.length, task * 2, EVERYTHING);
    });
  }

  /** Plans what step `by` took away from another task. True: it kept the task from a lock until the end. */
  private planDisabled(by: number, choice: number, isPlanned: readonly boolean[]): boolean {
    const { order } = this;
    if (isTimeout(choice)) {
      if (by >= this.depth) this.reverse(by, order.length, choice, EVERYTHING);
      return false;
    }
    // If the task went on later, it is in the races already.
    if (isPlanned[taskOf(choice)] === true || order.lastStepOf(taskOf(choice)) > by) return false;
    const { footprint } = order.step(by);
    const packed = footprint.length === 1 ? footprint[0]! : -1;
    const isLock = packed >= 0 && isAcquire(kindOf(packed));
    const wanted = isLock ? [keyOf(packed) * 8 + ACQUIRE] : EVERYTHING;
    this.reverse(by, order.length, choice, wanted);
    return isLock;
  }

  /**
   * Plans an execution in which the step `choice` comes without step `earlier` before it: after those steps between `earlier` and
   * `later` that do not need `earlier`.
   */
  private reverse(earlier: number, later: number, choice: number, footprint: Footprint): void {
    const { order } = this;
    const sequence: PlannedStep[] = [];
    for (let index = earlier + 1; index < later; index++) {
      // A step without footprint may have been an attempt that had to wait, and would become another step here: it is left to run with
      // the next step of its task.
      const step = order.step(index);
      if (step.footprint.length > 0 && !order.isBefore(earlier, index)) sequence.push(step);
    }
    const planned = this.knowledge.hasWideSteps ? EVERYTHING : elsewhere(footprint);
    sequence.push({ choice, footprint: planned });
    const node = this.path.at(earlier);
    for (const asleep of node.sleep) if (weakInitialIndex(asleep, sequence) >= 0) return;
    insert(node.wakeup, sequence);
  }

  /** If the task that goes on here has another alternative, that one is to be explored too. */
  private planAlternative(node: PathNode): void {
    const other = node.choice ^ 1;
    if (!node.enabled.includes(other)) return;
    const isKnown = (planned: PlannedStep): boolean => planned.choice === other;
    if (node.sleep.some(isKnown) || node.wakeup.some(isKnown)) return;
    node.wakeup.push({ choice: other, footprint: EVERYTHING, children: [] });
  }

  /** Goes back to the deepest node with a branch left and takes that branch. */
  private backtrack(): void {
    for (let index = this.order.length - 1; index >= 0; index--) {
      const node = this.path.at(index);
      node.fallAsleep(this.order.step(index).footprint);
      if (!node.takePlanned()) continue;
      this.planAlternative(node);
      this.depth = index;
      return;
    }
    this.depth = -2;
  }
}
