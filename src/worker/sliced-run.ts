// One run in slices: a slice is short enough that a request waits less than 50 ms for its turn.
//
// Invariant: between two slices the message loop has had a turn; after `pause` no slice begins.

import {
  createSession,
  differenceBetween,
  LibraryNeeded,
  stepIndex,
  threadId,
} from '../engine/index.ts';
import type {
  BranchOptions,
  Difference,
  Evaluated,
  Program,
  RunStatus,
  Session,
  SessionOptions,
} from '../engine/index.ts';
import type {
  Branched,
  FromWorker,
  HeapLook,
  Look,
  LookMore,
  ObjectLook,
  Question,
  RunReport,
  TurnTaken,
} from './protocol.ts';
import { branchOf } from './branch.ts';
import { Collections, isShortEnough } from './collections.ts';
import type { CollectionAnswer } from './collections.ts';
import { fetchNeeded } from './library.ts';
import { SessionReader } from './record.ts';
import { takeLockStep } from './lock-step.ts';
import type { LockStepChoice } from './lock-step.ts';
import { letGo, takeTurn } from './take-turn.ts';
import type { TurnChoice } from './take-turn.ts';

/** Host milliseconds that a slice should take, and bytecodes of the first one. */
const sliceMs = 15;
const firstSlice = 4_000;
const sliceMin = 200;
const sliceMax = 200_000;
/** A ledger reads the run again: at most so many bytecodes, and so many times the objects there are. */
const ledgerSteps = 100_000;
const ledgerWork = 20_000_000;

export class SlicedRun {
  private readonly id: number;
  private session: Session;
  private reader: SessionReader;
  private readonly tell: (message: FromWorker) => void;
  private readonly turns = new MessageChannel();
  private bytecodes = firstSlice;
  private eventsLeft = 0;
  private running = false;
  /** Where the run itself stands; `look` moves the session away from it. */
  private head: RunStatus;
  private readonly program: Program;
  private readonly options: SessionOptions;
  private collections: { readonly key: string; readonly all: Collections } | null = null;
  private branched: Session | null = null;
  /** The last turn was given by hand: the scheduler has to be told that it decides again. */
  private byHand = false;

  constructor(
    id: number,
    program: Program,
    options: SessionOptions,
    tell: (message: FromWorker) => void,
  ) {
    this.id = id;
    this.program = program;
    this.options = options;
    this.tell = tell;
    this.session = createSession(program, { ...options, trace: true, timeline: true });
    this.reader = new SessionReader(this.session);
    this.head = this.session.status();
    this.turns.port1.onmessage = () => this.guardedSlice();
  }

  /** Runs on until the end, a pause or `eventsMax` more events. */
  start(eventsMax: number): RunStatus {
    this.eventsLeft = eventsMax;
    if (this.running) return this.head;
    this.running = true;
    this.backToHead();
    if (this.byHand) this.become(letGo(this.session), true);
    this.byHand = false;
    this.slice();
    return this.head;
  }

  pause(): RunStatus {
    if (this.running) {
      this.running = false;
      this.report('paused');
    }
    return this.head;
  }

  /** Bytecode and frames at a step up to where the run, or its branch, stands. */
  look(step: number, ofBranch = false, also: LookMore = {}): Look {
    const session = ofBranch ? this.theBranch() : this.session;
    const last = ofBranch ? step : Math.min(step, this.head.step);
    session.seek(stepIndex(last));
    const look: Look = {
      step,
      bytecode: session.state('bytecode'),
      frames: session.state('frames'),
      heap: also.heap === undefined ? null : heapLook(session, also.heap.shown),
      loops: also.loops === true ? session.state('event-loops') : null,
      processes: also.processes === true ? session.state('processes') : null,
      freeLists: also.freeLists === true ? session.state('allocator').freeLists : null,
      choices: session.choices(),
    };
    if (this.running) this.backToHead();
    return look;
  }

  object(step: number, object: number): ObjectLook {
    const { session } = this;
    session.seek(stepIndex(Math.min(step, this.head.step)));
    const { objects } = session.state('structures');
    const structs = objects.find(({ id }) => id === object)?.structs ?? [];
    const isLong = step > ledgerSteps || step * objects.length > ledgerWork;
    const ledger = isLong ? 'too-long' : session.ledger(object);
    if (this.running) this.backToHead();
    return { step, object, structs, ledger };
  }

  /** Each is undone before the next one. */
  evaluate(questions: readonly Question[]): (Evaluated | null)[] {
    const { session } = this;
    const found = questions.map(({ step, thread, expression }) => {
      session.seek(stepIndex(Math.min(step, this.head.step)));
      return session.evaluate(expression, threadId(thread));
    });
    if (this.running) this.backToHead();
    return found;
  }

  /** The run is made anew for it once, as far as it has come. */
  collection(step: number): CollectionAnswer {
    const { head } = this;
    if (!isShortEnough(head.step)) return 'too-long';
    this.backToHead();
    const schedule = this.session.schedule();
    // As far as the run has come: a program with one thread has the same schedule everywhere.
    const key = `${head.step} ${schedule}`;
    if (this.collections?.key !== key) {
      const { seed: _, ...options } = this.options;
      const isOver = head.outcome !== null;
      const again = { ...options, schedule };
      const all = new Collections(this.program, again, head.step, isOver);
      this.collections = { key, all };
    }
    return this.collections.all.at(step);
  }

  /** Another thread goes on at a step. */
  branch(step: number, turn: BranchOptions, bytecodes: number): Branched {
    this.session.seek(stepIndex(Math.min(step, this.head.step)));
    const { session, branched } = branchOf(this.session, turn, bytecodes);
    this.branched = session;
    if (this.running) this.backToHead();
    return branched;
  }

  /** The run goes on from `step` as it was told, and stands still where the turn is over. */
  takeTurn(step: number, choice: TurnChoice | LockStepChoice): TurnTaken {
    this.running = false;
    this.session.seek(stepIndex(Math.min(step, this.head.step)));
    const { session } = this;
    const taken =
      choice.length === 'lock-step' ? takeLockStep(session, choice) : takeTurn(session, choice);
    this.become(taken, false);
    this.byHand = true;
    this.head = this.session.status();
    const events = this.reader.newEvents();
    return {
      status: this.head,
      events,
      ...this.reader.names(),
      schedule: this.session.schedule(),
    };
  }

  /** A branch takes the place of the run. `told`: what has happened so far is known. */
  private become(branch: Session, told: boolean): void {
    const { step } = this.session.status();
    this.reader = this.reader.of(branch, step, told);
    this.session = branch;
  }

  difference(step: number, branchStep: number): Difference {
    const branch = this.theBranch();
    this.session.seek(stepIndex(Math.min(step, this.head.step)));
    branch.seek(stepIndex(branchStep));
    const difference = differenceBetween(this.session, branch);
    if (this.running) this.backToHead();
    return difference;
  }

  private theBranch(): Session {
    if (this.branched === null) throw new Error('the run has no branch');
    return this.branched;
  }

  private guardedSlice(): void {
    try {
      if (this.running) this.slice();
    } catch (error) {
      this.broken(error);
    }
  }

  private broken(error: unknown): void {
    this.running = false;
    this.tell({ kind: 'broken', message: String(error) });
  }

  private slice(): void {
    const before = performance.now();
    try {
      this.head = this.session.run({ bytecodes: this.bytecodes });
    } catch (error) {
      if (!(error instanceof LibraryNeeded)) throw error;
      this.fetchAndGoOn(error.what);
      return;
    }
    const tookMs = Math.max(0.1, performance.now() - before);
    const wanted = Math.round((this.bytecodes * sliceMs) / tookMs);
    this.bytecodes = Math.max(sliceMin, Math.min(sliceMax, wanted));
    if (this.head.outcome !== null) {
      this.running = false;
      this.report('ended');
    } else if (this.report(null) <= 0) {
      this.running = false;
      this.report('long');
    } else {
      this.turns.port2.postMessage(null);
    }
  }

  /** Tells what is new; answers how many events may still come before the run is too long. */
  private report(still: RunReport['still']): number {
    const events = this.reader.newEvents();
    this.eventsLeft -= events.length;
    const { step, timeNs, outcome } = this.head;
    const { threads, locks } = this.reader.names();
    this.tell({
      kind: 'slice',
      run: this.id,
      events,
      threads,
      locks,
      step,
      timeNs,
      outcome,
      still,
    });
    return this.eventsLeft;
  }

  /** The program imports what nobody had foreseen: the slice is tried again when that is here. */
  private fetchAndGoOn(what: string): void {
    fetchNeeded(what).then(
      () => this.turns.port2.postMessage(null),
      (error: unknown) => this.broken(error),
    );
  }

  private backToHead(): void {
    if (this.session.status().step !== this.head.step) this.session.seek(this.head.step);
  }
}

function heapLook(session: Session, shown: readonly number[]): HeapLook {
  return { view: session.state('heap'), freed: session.freed(shown) };
}
