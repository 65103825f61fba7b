// Happens-before of one execution, step by step: program order, conflicts on visible keys, start and join, release to acquire. Finds
// the races that can be reversed ("e ≾ e'" of Abdulla et al. 2017, section 4) and conflicts on keys that should have been visible.
//
// Locks: an acquire waits, so it can never stand before the release that let it in. What can be reversed is the pair of acquires: the
// later task may come first, before the earlier critical section (as in Nidhugg's treatment of mutexes). An acquire that looks first
// may fail instead of waiting, so for it the release is a race like any other. Not in CPython.
//
// Invariant: rows of `clocks` depend on the equivalence class only, not on the order in which independent steps were taken.

import type { TaskId } from './execution.ts';
import {
  ACQUIRE,
  DROP,
  isAcquire,
  type KeyTable,
  keyOf,
  kindOf,
  LATE_ACQUIRE,
  READ,
  RELEASE,
  type Step,
} from './dependence.ts';
import { ClockTable } from './vector-clock.ts';

const NONE = -1;

/** What is known of one key at the present end of the execution. Step indexes, or NONE. */
class KeyState {
  /** Of the steps that did not only read. */
  lastChange = NONE;
  lastRelease = NONE;
  /** The outermost acquire of the latest holder; before that step the lock was free. */
  lastAcquire = NONE;
  /** How often the holder has acquired it. */
  held = 0;
  isDirty = false;
  /** The latest read of each task since the last change. */
  readonly reads: number[] = [];
  /** And the latest drop. */
  readonly drops: number[] = [];

  clear(): void {
    this.lastChange = this.lastRelease = this.lastAcquire = NONE;
    this.held = this.reads.length = this.drops.length = 0;
    this.isDirty = false;
  }
}

export class HappensBefore {
  /** Pairs of step indexes (earlier, later), flat: races that can be reversed, found since the last truncate. */
  readonly races: number[] = [];
  /** Keys that are not visible but on which a conflict was unordered, since the last truncate. */
  readonly conflicts = new Set<number>();
  private readonly keys: KeyTable;
  private readonly states: KeyState[] = [];
  /** Keys whose state is not clear. */
  private readonly dirty: number[] = [];
  private readonly steps: Step[] = [];
  private readonly clocks = new ClockTable();
  private readonly lastStep: number[] = [];
  private readonly birth: number[] = [];
  private readonly ended: boolean[] = [];
  // The steps that the newest one depends on directly, and for each the acquire that it would race with instead (NONE: itself).
  private readonly sources: number[] = [];
  private readonly rivals: number[] = [];
  /** By which of its accesses. */
  private readonly causes: number[] = [];

  constructor(keys: KeyTable) {
    this.keys = keys;
  }

  get length(): number {
    return this.steps.length;
  }

  step(index: number): Step {
    return this.steps[index]!;
  }

  /** Ordinal of the next step of `task`. */
  nextOrdinal(task: TaskId): number {
    const last = this.lastStep[task] ?? NONE;
    return last === NONE ? 1 : this.steps[last]!.ordinal + 1;
  }

  /** Index of the last step of `task` so far, or of the step that created it; -1 if there is none. */
  lastStepOf(task: TaskId): number {
    const last = this.lastStep[task] ?? NONE;
    return last !== NONE ? last : (this.birth[task] ?? NONE);
  }

  /** Whether step `earlier` happens before step `later` or is that step. `later` may be -1: before everything. */
  isBefore(earlier: number, later: number): boolean {
    const { task, ordinal } = this.steps[earlier]!;
    return later !== NONE && this.clocks.covers(later, task, ordinal);
  }

  /** Forgets all steps from `length` on. */
  truncate(length: number): void {
    for (const key of this.dirty) this.states[key]!.clear();
    this.dirty.length = 0;
    this.lastStep.fill(NONE);
    this.birth.fill(NONE);
    this.ended.length = 0;
    this.races.length = 0;
    this.conflicts.clear();
    this.steps.length = length;
    for (let index = 0; index < length; index++) this.remember(index, this.steps[index]!);
  }

  /** Adds the next step of the execution. */
  append(step: Step): void {
    const index = this.steps.length;
    const { task, touched } = step;
    this.steps.push(step);
    this.clocks.reserve(index, task + 1);
    const previous = this.lastStepOf(task);
    if (previous === NONE) this.clocks.clear(index);
    else this.clocks.copy(index, previous);
    this.clocks.set(index, task, step.ordinal);
    this.sources.length = this.rivals.length = this.causes.length = 0;
    for (let i = 0; i < touched.length; i++) this.order(index, task, touched[i]!, i);
    this.settle(index);
    this.remember(index, step);
  }

  /** Whether `task` has come to its own end. */
  hasEnded(task: TaskId): boolean {
    return this.ended[task] === true;
  }

  /** The last step ended the process under the others: it comes after everything. */
  endsEverything(): void {
    const index = this.steps.length - 1;
    this.sources.length = this.rivals.length = this.causes.length = 0;
    // The end shows, or throws away, whatever the others have changed by then.
    for (const key of this.dirty) {
      const { lastChange } = this.states[key]!;
      if (lastChange === NONE || this.keys.isVisible(key)) continue;
      if (this.isUnordered(lastChange, index, this.steps[index]!.task)) this.conflicts.add(key);
    }
    for (let task = 0; task < this.lastStep.length; task++) {
      const last = this.lastStep[task]!;
      if (last !== NONE && last !== index) this.addSource(index, last, this.lastTouching(last), 0);
    }
    this.settle(index);
  }

  /** `index` or the latest earlier step of its task that touched something visible; NONE if there is none. */
  private lastTouching(index: number): number {
    const { task } = this.steps[index]!;
    let at = index;
    while (at >= 0 && (this.steps[at]!.task !== task || this.steps[at]!.footprint.length === 0))
      at--;
    return at;
  }

  /** A task that was not there before can run after the last step. */
  noteBirth(task: TaskId): void {
    if (this.lastStepOf(task) !== NONE) return;
    const index = this.steps.length - 1;
    this.steps[index]!.born.push(task);
    this.rememberBirth(index, task);
  }

  /**
   * For each lock that is held now, and each other task (of the first `taskCount`, without those that have ended) that might wait for
   * it in vain and might have had it before: calls `visit` with the key, the step that acquired it, and the task.
   */
  forEachBlocked(
    taskCount: number,
    visit: (key: number, acquiredBy: number, task: TaskId) => void,
  ): void {
    const count = Math.max(taskCount, this.lastStep.length, this.birth.length);
    for (const key of this.dirty) {
      const { held, lastAcquire } = this.states[key]!;
      // Who has it may have had it before the first step.
      if (held === 0 || lastAcquire === NONE) continue;
      for (let task = 0; task < count; task++) {
        if (task === this.steps[lastAcquire]!.task || this.ended[task] === true) continue;
        if (!this.isBefore(lastAcquire, this.lastStepOf(task))) visit(key, lastAcquire, task);
      }
    }
  }

  /** Makes all conflicts visible, at an end those of blocked tasks too. True if there was one. */
  learnConflicts(isEnd: boolean, taskCount: number): boolean {
    if (isEnd) this.forEachBlocked(taskCount, (key) => this.conflicts.add(key));
    let hasLearned = false;
    for (const key of this.conflicts) {
      if (this.keys.isVisible(key)) continue;
      this.keys.makeVisible(key);
      hasLearned = true;
    }
    return hasLearned;
  }

  private stateOf(key: number): KeyState {
    while (this.states.length <= key) this.states.push(new KeyState());
    return this.states[key]!;
  }

  /** Notes which earlier steps the access `packed` of step `index` comes after. */
  private order(index: number, task: TaskId, packed: number, cause: number): void {
    const key = keyOf(packed);
    const kind = kindOf(packed);
    const state = this.stateOf(key);
    if (isAcquire(kind) && this.keys.taskOfKey(key) >= 0) {
      const { lastRelease } = state;
      if (lastRelease === NONE) return;
      if (kind === LATE_ACQUIRE) this.addSource(index, lastRelease, lastRelease, cause);
      else this.clocks.join(index, lastRelease);
      return;
    }
    if (this.keys.isVisible(key)) this.orderVisible(index, kind, state, cause);
    else this.checkInvisible(index, task, kind, key, state);
  }

  private orderVisible(index: number, kind: number, state: KeyState, cause: number): void {
    const { lastChange, reads, drops } = state;
    if (lastChange !== NONE) {
      const waits = (kind === ACQUIRE || kind === LATE_ACQUIRE) && lastChange === state.lastRelease;
      if (!waits) this.addSource(index, lastChange, lastChange, cause);
      else {
        this.addSource(index, lastChange, state.lastAcquire, cause);
        if (kind === LATE_ACQUIRE) this.addSource(index, lastChange, lastChange, cause);
      }
    }
    if (kind !== READ) this.addSources(index, reads, cause);
    if (kind !== DROP) this.addSources(index, drops, cause);
  }

  private addSources(index: number, steps: readonly number[], cause: number): void {
    for (let i = 0; i < steps.length; i++) this.addSource(index, steps[i]!, steps[i]!, cause);
  }

  /** `rival`: the step with which `index` races if nothing that came before this access orders them; NONE if none does. */
  private addSource(index: number, source: number, rival: number, cause: number): void {
    const { task } = this.steps[index]!;
    if (this.steps[source]!.task === task) return;
    const isRace = rival !== NONE && this.isUnordered(rival, index, task);
    this.sources.push(source);
    this.rivals.push(isRace ? rival : NONE);
    this.causes.push(cause);
  }

  private checkInvisible(
    index: number,
    task: TaskId,
    kind: number,
    key: number,
    state: KeyState,
  ): void {
    const { lastChange, reads, drops } = state;
    if (lastChange !== NONE && this.isUnordered(lastChange, index, task)) this.conflicts.add(key);
    if (kind !== READ && this.isAnyUnordered(reads, index, task)) this.conflicts.add(key);
    if (kind !== DROP && this.isAnyUnordered(drops, index, task)) this.conflicts.add(key);
    // So that what the lock protects does not seem shared, too, in the pass in which the lock is found to be.
    if (isAcquire(kind) && state.lastRelease !== NONE) this.clocks.join(index, state.lastRelease);
  }

  private isUnordered(earlier: number, index: number, task: TaskId): boolean {
    return this.steps[earlier]!.task !== task && !this.isBefore(earlier, index);
  }

  private isAnyUnordered(earlier: readonly number[], index: number, task: TaskId): boolean {
    for (let i = 0; i < earlier.length; i++)
      if (this.isUnordered(earlier[i]!, index, task)) return true;
    return false;
  }

  /** Records the races among the sources of step `index`, then orders it after all of them. */
  private settle(index: number): void {
    const { sources, rivals } = this;
    for (let i = 0; i < sources.length; i++) {
      if (rivals[i] !== NONE && this.isImmediate(i)) this.races.push(rivals[i]!, index);
    }
    for (let i = 0; i < sources.length; i++) this.clocks.join(index, sources[i]!);
  }

  /** Whether the i-th rival is ordered before step `index` by nothing but their conflict. */
  private isImmediate(i: number): boolean {
    const { sources, rivals, causes } = this;
    const rival = rivals[i]!;
    for (let j = 0; j < sources.length; j++) {
      // What the step did later does not keep it from doing this earlier.
      if (causes[j]! > causes[i]!) continue;
      if (sources[j] === sources[i]) {
        // The same pair twice, by two keys: one race.
        if (j < i && rivals[j] === rival) return false;
      } else if (this.isBefore(rival, sources[j]!)) return false;
    }
    return true;
  }

  private remember(index: number, step: Step): void {
    const { task, touched } = step;
    while (this.lastStep.length <= task) this.lastStep.push(NONE);
    this.lastStep[task] = index;
    for (const child of step.born) this.rememberBirth(index, child);
    for (let i = 0; i < touched.length; i++) this.rememberAccess(index, step, touched[i]!);
  }

  private rememberBirth(index: number, task: TaskId): void {
    while (this.birth.length <= task) this.birth.push(NONE);
    this.birth[task] = index;
  }

  private rememberAccess(index: number, step: Step, packed: number): void {
    const key = keyOf(packed);
    const kind = kindOf(packed);
    const state = this.stateOf(key);
    const owner = this.keys.taskOfKey(key);
    if (owner >= 0 && kind === RELEASE && this.lastStepOf(owner) === NONE) {
      this.rememberBirth(index, owner);
    }
    if (owner >= 0 && kind === RELEASE && owner === step.task) this.ended[owner] = true;
    if (owner >= 0 && isAcquire(kind)) return;
    if (!state.isDirty) {
      state.isDirty = true;
      this.dirty.push(key);
    }
    if (kind === READ) return this.rememberLatest(index, step.task, state.reads);
    if (kind === DROP) return this.rememberLatest(index, step.task, state.drops);
    if (kind === RELEASE) {
      state.lastRelease = index;
      if (state.held > 0) state.held -= 1;
    } else if (isAcquire(kind)) {
      // Whoever has it may have let it go and taken it in one step, as a child does with a lock that the fork has copied: then nobody is known.
      const holder = state.lastAcquire === NONE ? NONE : this.steps[state.lastAcquire]!.task;
      const again = state.held > 0 && holder === step.task;
      state.held = again ? state.held + 1 : 1;
      // Let go and taken again in one step: before this step the lock was not free.
      if (!again && state.lastRelease !== index) state.lastAcquire = index;
    }
    state.lastChange = index;
    state.reads.length = state.drops.length = 0;
  }

  /** Of each task the latest step is enough: it comes after the others. */
  private rememberLatest(index: number, task: TaskId, steps: number[]): void {
    for (let i = 0; i < steps.length; i++) {
      if (this.steps[steps[i]!]!.task === task) {
        steps[i] = index;
        return;
      }
    }
    steps.push(index);
  }
}
