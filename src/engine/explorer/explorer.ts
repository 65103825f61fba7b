// Explores a program: all that it can do, with a witness for each outcome. Puts the parts together: passes of a search until nothing new
// is learned about the program, then better witnesses, outcomes, data races, orders of locks. Not in CPython.
//
// Invariant: `complete` is true only if the last pass visited every equivalence class of schedules and nothing was cut.
// Deterministic: counts, never time, decide how far it goes.

import type { ExecutionEnd, StartExecution } from './execution.ts';
import { Dpor } from './dpor.ts';
import { ExecutionList, type ListedExecution } from './executions.ts';
import { type ExploredEnd, OutcomeTable } from './outcomes.ts';
import { PreemptionBounded } from './preemption-bounded.ts';
import { type LockCycle, LockOrder } from './lock-order.ts';
import { type DataRace, RaceDetector } from './races.ts';
import { type Chance, RandomWalk } from './random-walk.ts';
import { showToReaders } from './readers-wait.ts';
import { type EndedExecution, Knowledge, type Search } from './search.ts';
import { reorder } from './witness.ts';

export interface ExplorerOptions {
  /** Executions of the last pass; the search for better witnesses may add a quarter. Default 100,000. */
  readonly maxSchedules?: number;
  /** Of all executions of all passes together, as far as they are touches of something that could be shared. Default: no limit. */
  readonly maxAccesses?: number;
  /** Given: all schedules with no preemption, then those with one, up to so many. Infinity: as far as `maxSchedules` goes. */
  readonly maxPreemptions?: number;
  /** Given: `maxSchedules` executions (default 1000) by chance. Neither: all, up to equivalence. */
  readonly chance?: Chance;
  /** Where not all schedules are visited: besides, the one in which readers wait (readers-wait.ts), however many preemptions it has. */
  readonly readersWait?: boolean;
  /** Keep the executions themselves, if they are no more than this. */
  readonly maxListed?: number;
  /** Asked now and then: true ends the exploration early. */
  readonly cancelled?: () => boolean;
  readonly onProgress?: (progress: ExplorerProgress) => void;
}

export interface ExplorerProgress {
  readonly schedules: number;
  readonly outcomes: number;
}

export interface Explored<End extends ExecutionEnd> {
  /** Every equivalence class was visited and nothing was cut. */
  readonly complete: boolean;
  /** Executions that were run to their end in the last pass. */
  readonly schedules: number;
  /** Executions that were given up because all that could follow was explored. */
  readonly redundant: number;
  /** All schedules with so many preemptions were executed; -1: not even those without. Infinity if complete. */
  readonly preemptionsCovered: number;
  /** In the order in which they were found. */
  readonly outcomes: readonly ExploredEnd<End>[];
  /** Null: not asked for, or there are too many. */
  readonly executions: readonly ListedExecution[] | null;
  readonly races: readonly DataRace[];
  /** Locks that tasks take in circles, in executions that did not block there. Empty if complete: then none of them ever blocks. */
  readonly latentCycles: readonly LockCycle[];
}

/** Executions between two calls of `onProgress`, after the first few. */
const PROGRESS_INTERVAL = 64;
const SCHEDULES_MAX = 100_000;
/** Of those made by chance. */
const RUNS_MAX = 1000;
/** A program that shows new shared keys again and again is given up as incomplete. */
const PASSES_MAX = 200;
/** Without a bound from the caller, incomplete explorations and witnesses are tried with so many preemptions. */
const PREEMPTIONS_TRIED = 2;
const WITNESS_SCHEDULES = 120;

/** Explores to the end. */
export function explore<End extends ExecutionEnd>(
  start: StartExecution<End>,
  options: ExplorerOptions = {},
): Explored<End> {
  const explorer = new Explorer(start, options);
  for (let i = 1; !explorer.advance(1); i++) {
    // Executions of programs with processes are slow: somebody may wait for the first of them.
    const isDue = i % PROGRESS_INTERVAL === 0 || (i < PROGRESS_INTERVAL && (i & (i - 1)) === 0);
    if (isDue) options.onProgress?.(explorer.progress());
    if (options.cancelled?.() === true) break;
  }
  return explorer.result();
}

/** An exploration in slices, for a caller that has other things to do in between. */
export class Explorer<End extends ExecutionEnd> {
  private readonly start: StartExecution<End>;
  private readonly maxSchedules: number;
  private readonly maxAccesses: number;
  private readonly maxPreemptions: number | null;
  private readonly chance: Chance | null;
  private readonly readersWait: boolean;
  private readonly maxListed: number;
  private readonly knowledge = new Knowledge();
  private search: Search<End>;
  /** Of the main search, if it has one; what came with a smaller bound is recorded already. */
  private bound = 0;
  private covered = -1;
  /** The bound of the present search for witnesses; -1 while the main search goes on. */
  private witnessBound = -1;
  private witnessSchedules = 0;
  private passes = 1;
  private schedules = 0;
  private redundant = 0;
  private accesses = 0;
  private outcomes = new OutcomeTable<End>();
  private executions: ExecutionList;
  private races: RaceDetector;
  private lockOrder: LockOrder;
  private isComplete = false;
  private isDone = false;

  constructor(start: StartExecution<End>, options: ExplorerOptions = {}) {
    this.start = start;
    this.chance = options.chance ?? null;
    this.maxSchedules = options.maxSchedules ?? (this.chance === null ? SCHEDULES_MAX : RUNS_MAX);
    this.maxAccesses = options.maxAccesses ?? Infinity;
    this.maxPreemptions = options.maxPreemptions ?? null;
    this.readersWait = options.readersWait ?? false;
    this.maxListed = options.maxListed ?? 0;
    this.executions = new ExecutionList(this.maxListed);
    this.search = this.newSearch();
    this.races = new RaceDetector(this.knowledge.keys);
    this.lockOrder = new LockOrder(this.knowledge.keys);
  }

  /** Runs at most so many executions more. True: there is nothing left to do. */
  advance(executions: number): boolean {
    for (let i = 0; i < executions && !this.isDone; i++) {
      if (this.witnessBound < 0) this.advanceMain();
      else this.advanceWitnesses();
      if (this.isDone) this.addReadersWait();
    }
    return this.isDone;
  }

  progress(): ExplorerProgress {
    return { schedules: this.schedules, outcomes: this.outcomes.size };
  }

  result(): Explored<End> {
    return {
      complete: this.isComplete,
      schedules: this.schedules,
      redundant: this.redundant,
      preemptionsCovered: this.isComplete ? Infinity : this.covered,
      outcomes: this.outcomes.list(),
      executions: this.executions.list(),
      races: this.races.races(),
      latentCycles: this.isComplete ? [] : this.lockOrder.cycles(),
    };
  }

  /** Which keys turned out to be shared, so far. */
  isShared(key: string): boolean {
    return this.knowledge.keys.isVisibleKey(key);
  }

  private newSearch(): Search<End> {
    if (this.chance !== null) return new RandomWalk(this.start, this.knowledge, this.chance);
    if (this.maxPreemptions === null) return new Dpor(this.start, this.knowledge);
    return new PreemptionBounded(this.start, this.knowledge, this.bound);
  }

  private advanceMain(): void {
    const result = this.search.next();
    if (result === 'learned') return this.startPass();
    if (result === 'exhausted') return this.endSearch();
    this.record(result === 'ended' ? 1 : 0);
    if (result === 'redundant') this.redundant += 1;
    const isTooMuch = this.accesses > this.maxAccesses;
    if (isTooMuch || this.schedules + this.redundant >= this.maxSchedules) this.stopEarly();
  }

  private endSearch(): void {
    const { search, maxPreemptions } = this;
    this.isComplete = !search.isCut;
    if (maxPreemptions === null || !search.isCutByBound) return this.startWitnesses();
    this.covered = this.bound;
    if (this.bound >= maxPreemptions) return this.startWitnesses();
    this.bound += 1;
    this.search = this.newSearch();
  }

  /** What was learned makes all executions so far worthless. */
  private startPass(): void {
    // What this pass has seen is not all, whatever it had left to do.
    if (this.passes === PASSES_MAX) return this.startWitnesses();
    this.passes += 1;
    this.schedules = this.redundant = 0;
    this.outcomes = new OutcomeTable();
    this.executions = new ExecutionList(this.maxListed);
    this.races = new RaceDetector(this.knowledge.keys);
    this.lockOrder = new LockOrder(this.knowledge.keys);
    this.bound = 0;
    this.covered = -1;
    this.search = this.newSearch();
  }

  private stopEarly(): void {
    // The last execution may have been the very last.
    this.isComplete = this.search.isExhausted && !this.search.isCut;
    this.startWitnesses();
  }

  private record(count: number): void {
    const { ended, spin } = this.search;
    if (spin !== null) {
      const end: End = { ...spin.end, kind: 'livelock' };
      this.outcomes.add(count, { end, preemptions: 0, steps: [], schedule: () => spin.schedule });
    }
    if (ended === null) return;
    if (this.maxAccesses < Infinity) this.accesses += accessesOf(ended);
    if (this.maxPreemptions !== null && ended.preemptions < this.bound) return;
    this.schedules += count;
    const { end, steps, execution } = ended;
    this.outcomes.add(count, { ...ended, schedule: () => execution.schedule() });
    if (count > 0) this.executions.add(steps, execution, () => this.outcomes.indexOf(end));
    this.observe(ended);
  }

  private observe({ steps, execution }: EndedExecution<End>): void {
    this.races.observe(steps, execution);
    this.lockOrder.observe(steps, execution);
  }

  private startWitnesses(): void {
    if (this.maxPreemptions !== null) {
      this.isDone = true;
      return;
    }
    for (const steps of this.outcomes.longWitnesses()) {
      reorder(this.start, this.knowledge, steps, ({ execution, end, preemptions }) => {
        const schedule = (): string => execution.schedule();
        if (this.outcomes.has(end)) this.outcomes.add(0, { end, preemptions, steps, schedule });
      });
    }
    // What comes by chance stays what it is: the share of an outcome says something.
    if (this.chance !== null) this.isDone = true;
    else this.startBound(0);
  }

  private startBound(bound: number): void {
    const isNeeded = !this.isComplete || this.outcomes.preemptionsMax() > bound;
    if (bound > PREEMPTIONS_TRIED || !isNeeded) {
      this.isDone = true;
      return;
    }
    this.witnessBound = bound;
    this.search = new PreemptionBounded(this.start, this.knowledge, bound);
  }

  private advanceWitnesses(): void {
    const result = this.search.next();
    this.witnessSchedules += 1;
    const enough = Math.min(WITNESS_SCHEDULES, this.maxSchedules) + this.schedules / 4;
    const { ended } = this.search;
    if (result === 'ended' && ended !== null && this.maxAccesses < Infinity)
      this.accesses += accessesOf(ended);
    const isTooMuch = this.accesses > 1.25 * this.maxAccesses;
    if (isTooMuch || this.witnessSchedules > enough) this.isDone = true;
    else if (result === 'learned') this.startBound(this.witnessBound);
    else if (result === 'exhausted') {
      this.covered = Math.max(this.covered, this.witnessBound);
      this.startBound(this.witnessBound + 1);
    }
    if (result === 'ended') this.recordWitness();
    // All that is left has as many preemptions as the witnesses, or more.
    if (this.isComplete && this.outcomes.preemptionsMax() <= this.witnessBound) this.isDone = true;
  }

  /** Many programs have too many schedules: what goes wrong in few of them is looked for. */
  private addReadersWait(): void {
    if (this.isComplete || !this.readersWait) return;
    showToReaders(this.knowledge.keys);
    const search = new RandomWalk(this.start, this.knowledge, { policy: 'readers wait' });
    search.next();
    // Where nobody waits long enough for the others, the program may still end.
    if (search.ended?.end.kind !== 'budget') this.recordWitness(search);
  }

  /** These executions belong to classes that are counted already if the exploration is complete. */
  private recordWitness(search = this.search): void {
    const { ended } = search;
    if (ended === null) return;
    const isNew = !this.isComplete && !this.outcomes.has(ended.end);
    const schedule = (): string => ended.execution.schedule();
    this.outcomes.add(isNew ? 1 : 0, { ...ended, schedule });
    if (isNew) this.observe(ended);
  }
}

function accessesOf({ steps }: EndedExecution<ExecutionEnd>): number {
  return steps.reduce((sum, { accesses }) => sum + accesses.length, 0);
}
