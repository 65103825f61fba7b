// The page's side of the worker: typed requests, a run that reports, and a watchdog.
//
// A worker that does not answer a ping in time is stopped and the next request starts a new one, so
// no program can make a lab unusable. Whatever goes wrong is told to `onBroken`, never swallowed.

import type { CheckReport } from '../checks/verdict.ts';
import type {
  Diagnostic,
  Difference,
  Evaluated,
  Exploration,
  ExploreProgress,
} from '../engine/index.ts';
import type { LockNeed } from '../checks/lock-needs.ts';
import type { CollectionAnswer } from './collections.ts';
import type { CompleteRun } from '../visual/shared/recording.ts';
import { startWorker } from './start-worker.ts';
import type {
  Answers,
  Branched,
  FromWorker,
  Look,
  LookMore,
  ObjectLook,
  Question,
  RequestBody,
  RequestKind,
  RunReport,
  TakenHome,
  TurnTaken,
} from './protocol.ts';

export type {
  Branched,
  Look,
  LookMore,
  ObjectLook,
  RunReport,
  TakenHome,
  TurnTaken,
} from './protocol.ts';
export type { CollectionAnswer, CollectionLook } from './collections.ts';
export type { LockStepChoice } from './lock-step.ts';
export type { TurnChoice, TurnLength } from './take-turn.ts';
export type { LockNeed } from '../checks/lock-needs.ts';

export interface ClientEvents {
  readonly onSlice: (report: RunReport) => void;
  /** The worker is gone; what was asked is lost, the page's text is not. */
  readonly onBroken: (message: string) => void;
}

export interface EngineClient {
  /** Starts a run and forgets the one before. Resolves when its first slice is done. */
  readonly run: (request: BodyOf<'run'>) => Promise<unknown>;
  readonly pause: () => Promise<unknown>;
  readonly continue: (eventsMax: number) => Promise<unknown>;
  readonly look: (step: number, also?: LookMore, ofBranch?: boolean) => Promise<Look>;
  readonly object: (step: number, object: number) => Promise<ObjectLook>;
  readonly evaluate: (questions: readonly Question[]) => Promise<readonly (Evaluated | null)[]>;
  readonly collection: (step: number) => Promise<CollectionAnswer>;
  /** Another run with the past of the current one up to `step`. */
  readonly branch: (request: BodyOf<'branch'>) => Promise<Branched>;
  /** The current run goes on otherwise from a step. */
  readonly takeTurn: (request: BodyOf<'take-turn'>) => Promise<TurnTaken>;
  readonly difference: (step: number, branchStep: number) => Promise<Difference>;
  readonly diagnose: (source: string, file: string) => Promise<readonly Diagnostic[]>;
  readonly modules: () => Promise<readonly string[]>;
  /** Ends the worker. The next request starts another. */
  readonly close: () => void;
}

export interface Grading {
  readonly report: Promise<CheckReport>;
  readonly cancel: () => void;
}

type BodyOf<K extends RequestKind> = Omit<Extract<RequestBody, { kind: K }>, 'kind'>;

/** A request was given up because the worker was stopped. */
export class WorkerStopped extends Error {
  override readonly name = 'WorkerStopped';
}

const lookEveryMs = 1_000;
/** Looks in a row at which nothing was heard. Time by the clock would also count a page that was held up itself, or a computer asleep. */
const silentLooks = 8;

/** A client for one lab. The worker starts with the first request. */
export function createEngineClient(events: ClientEvents): EngineClient {
  let connection: Connection | null = null;
  const connected = (): Connection => {
    connection ??= new Connection({
      ...events,
      onBroken: (message) => {
        connection = null;
        events.onBroken(message);
      },
    });
    return connection;
  };
  return {
    run: (body) => connected().ask({ kind: 'run', ...body }),
    pause: () => connected().ask({ kind: 'pause' }),
    continue: (eventsMax) => connected().ask({ kind: 'continue', eventsMax }),
    look: (step, also = {}, branch = false) =>
      connected().ask({ kind: 'look', step, branch, also }),
    object: (step, object) => connected().ask({ kind: 'object', step, object }),
    evaluate: (questions) => connected().ask({ kind: 'evaluate', questions }),
    collection: (step) => connected().ask({ kind: 'collection', step }),
    branch: (body) => connected().ask({ kind: 'branch', ...body }),
    takeTurn: (body) => connected().ask({ kind: 'take-turn', ...body }),
    difference: (step, branchStep) => connected().ask({ kind: 'difference', step, branchStep }),
    diagnose: (source, file) => connected().ask({ kind: 'diagnose', source, file }),
    modules: () => connected().ask({ kind: 'modules' }),
    close: () => {
      connection?.stop('closed');
      connection = null;
    },
  };
}

export interface Task<Answer> {
  readonly answer: Promise<Answer>;
  readonly cancel: () => void;
}

/** Grades in a worker of its own, so that the stage stays alive and cancelling is immediate. */
export function startGrading(
  body: BodyOf<'grade'>,
  onProgress: (progress: ExploreProgress) => void,
): Grading {
  const { answer, cancel } = askGrader({ kind: 'grade', ...body }, { onProgress });
  return { report: answer, cancel };
}

/** Takes out each lock in turn. Null: the answer does not pass. */
export function startLockNeeds(
  body: BodyOf<'lock-needs'>,
  onNeed: (done: number, all: number) => void,
): Task<readonly LockNeed[] | null> {
  return askGrader({ kind: 'lock-needs', ...body }, { onNeed });
}

/** Looks at every order of a program's steps, in a worker of its own. */
export function startExploration(
  body: BodyOf<'explore'>,
  onProgress: (progress: ExploreProgress) => void,
): Task<Exploration> {
  return askGrader({ kind: 'explore', ...body }, { onProgress });
}

/** Makes the file that shows a bug on the reader's own CPython. */
export function takeHome(body: BodyOf<'take-home'>): Promise<TakenHome> {
  return askGrader({ kind: 'take-home', ...body }, {}).answer;
}

/** A run in which the program comes to its end; null: none was found. */
export function findCompleteRun(body: BodyOf<'complete-run'>): Task<CompleteRun | null> {
  return askGrader({ kind: 'complete-run', ...body }, {});
}

/** The worker that has graded before: its engine is warm, which makes the next answer several times as fast. */
let idleGrader: Grader | null = null;

function askGrader<B extends RequestBody>(body: B, progress: Progress): Task<Answers[B['kind']]> {
  const grader = idleGrader ?? new Grader();
  idleGrader = null;
  let isDone = false;
  const answer = grader.ask(body, progress).then((value) => {
    isDone = true;
    if (idleGrader === null) idleGrader = grader;
    else grader.stop('done');
    return value;
  });
  answer.catch(() => grader.stop('failed'));
  // What has answered may be at work for somebody else.
  const cancel = (): void => {
    if (!isDone) grader.stop('cancelled');
  };
  return { answer, cancel };
}

type Progress = Pick<ConnectionEvents, 'onProgress' | 'onNeed'>;

class Grader {
  private readonly connection: Connection;
  private progress: Progress = {};
  private fail: (error: Error) => void = () => undefined;

  constructor() {
    this.connection = new Connection({
      onSlice: () => undefined,
      onBroken: (message) => {
        if (idleGrader === this) idleGrader = null;
        this.fail(new Error(message));
      },
      onProgress: (progress) => this.progress.onProgress?.(progress),
      onNeed: (done, all) => this.progress.onNeed?.(done, all),
      mayBeBusy: true,
    });
  }

  ask<B extends RequestBody>(body: B, progress: Progress): Promise<Answers[B['kind']]> {
    this.progress = progress;
    const broken = new Promise<never>((_, reject) => (this.fail = reject));
    return Promise.race([this.connection.ask(body), broken]);
  }

  stop(why: string): void {
    this.connection.stop(why);
  }
}

interface ConnectionEvents extends ClientEvents {
  readonly onProgress?: (progress: ExploreProgress) => void;
  readonly onNeed?: (done: number, all: number) => void;
  /** Grading does not listen while it explores: no watchdog. */
  readonly mayBeBusy?: boolean;
}

interface Pending {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

class Connection {
  private readonly events: ConnectionEvents;
  private readonly worker: Worker;
  private readonly pending = new Map<number, Pending>();
  private readonly watchdog: ReturnType<typeof setInterval> | null;
  private lastId = 0;
  private silent = 0;
  private ready = false;
  /** Slices of an older run that are still on their way are dropped. */
  private runId = 0;

  constructor(events: ConnectionEvents) {
    this.events = events;
    this.worker = startWorker();
    this.worker.onmessage = (message: MessageEvent<FromWorker>) => this.hear(message.data);
    this.worker.onerror = (event) => {
      event.preventDefault();
      this.break(event.message || 'the worker could not be started');
    };
    this.worker.onmessageerror = () => this.break('a message of the worker could not be read');
    this.watchdog = events.mayBeBusy === true ? null : setInterval(() => this.watch(), lookEveryMs);
  }

  ask<B extends RequestBody>(body: B): Promise<Answers[B['kind']]> {
    this.lastId += 1;
    const id = this.lastId;
    if (body.kind === 'run') this.runId = id;
    this.worker.postMessage({ ...body, id });
    return new Promise((resolve, reject) => this.pending.set(id, { resolve, reject }));
  }

  stop(why: string): void {
    if (this.watchdog !== null) clearInterval(this.watchdog);
    this.worker.terminate();
    const waiting = [...this.pending.values()];
    this.pending.clear();
    for (const { reject } of waiting) reject(new WorkerStopped(why));
  }

  private hear(message: FromWorker): void {
    this.silent = 0;
    switch (message.kind) {
      case 'ready':
        this.ready = true;
        break;
      case 'answer':
        this.settle(message.id)?.resolve(message.value as never);
        break;
      case 'failure':
        this.settle(message.id)?.reject(new Error(message.message));
        break;
      case 'slice':
        if (message.run === this.runId) this.events.onSlice(message);
        break;
      case 'grading':
        this.events.onProgress?.(message.progress);
        break;
      case 'needing':
        this.events.onNeed?.(message.done, message.all);
        break;
      case 'broken':
        this.break(message.message);
        break;
    }
  }

  private settle(id: number): Pending | undefined {
    const pending = this.pending.get(id);
    this.pending.delete(id);
    return pending;
  }

  private watch(): void {
    if (!this.ready) return;
    if (this.pending.size === 0) {
      this.silent = 0;
      this.ask({ kind: 'ping' }).catch(() => undefined);
      return;
    }
    this.silent += 1;
    if (this.silent > silentLooks) {
      const seconds = (silentLooks * lookEveryMs) / 1000;
      this.break(`the engine gave no answer for ${seconds} seconds and was stopped`);
    }
  }

  private break(message: string): void {
    this.stop(message);
    this.events.onBroken(message);
  }
}
