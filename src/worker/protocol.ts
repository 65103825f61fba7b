// What page and worker say to each other. Everything is plain data (structured clone). A request that
// has an `id` is answered once, with the same id; a run tells of itself in between by reports.
//
// Invariant: a worker never stays silent: an error is an answer or a `broken` report, never nothing.

import type { HomeOptions } from '../bug-home/take-home.ts';
import type { LockNeed } from '../checks/lock-needs.ts';
import type { CheckReport } from '../checks/verdict.ts';
import type { Files } from '../checks/grading.ts';
import type { Lab } from '../checks/lab.ts';
import type { Language } from '../checks/language.ts';
import type {
  BranchOptions,
  Choice,
  Diagnostic,
  Difference,
  Evaluated,
  Exploration,
  ExploreOptions,
  ExploreProgress,
  LedgerView,
  Outcome,
  Program,
  RunStatus,
  SessionOptions,
  StructView,
  TraceEvent,
  Views,
} from '../engine/index.ts';
import type { CompleteRun } from '../visual/shared/recording.ts';
import type { RecordedLock, RecordedThread } from '../visual/shared/recording.ts';
import type { CollectionAnswer } from './collections.ts';
import type { LockStepChoice } from './lock-step.ts';
import type { TurnChoice } from './take-turn.ts';

export type RequestBody =
  /** Starts a run; the one before is forgotten. Answered when the first slice is done. */
  | {
      readonly kind: 'run';
      readonly program: Program;
      readonly options: SessionOptions;
      /** The run pauses by itself when it has made this many events. */
      readonly eventsMax: number;
    }
  /** Answered with the last status; after it no more slices are run. */
  | { readonly kind: 'pause' }
  | { readonly kind: 'continue'; readonly eventsMax: number }
  /** Views of the current run, or of its branch, at a step that has been recorded. */
  | {
      readonly kind: 'look';
      readonly step: number;
      readonly branch?: boolean;
      readonly also?: LookMore;
    }
  /** One object of the current run at a step. */
  | { readonly kind: 'object'; readonly step: number; readonly object: number }
  /** Expressions at steps of the current run, see `Session.evaluate`. */
  | { readonly kind: 'evaluate'; readonly questions: readonly Question[] }
  /** The collection of the current run that is to be shown at a step. */
  | { readonly kind: 'collection'; readonly step: number }
  /** Another run with the past of the current one up to `step`; the branch before is forgotten. Runs for at most so many bytecodes. */
  | {
      readonly kind: 'branch';
      readonly step: number;
      readonly turn: BranchOptions;
      readonly bytecodes: number;
    }
  /** The reader gives the turn at a step: the current run goes on from there, and the one before is forgotten. */
  | {
      readonly kind: 'take-turn';
      readonly step: number;
      readonly choice: TurnChoice | LockStepChoice;
    }
  /** What differs between the current run at a step and its branch at a step. */
  | { readonly kind: 'difference'; readonly step: number; readonly branchStep: number }
  | { readonly kind: 'diagnose'; readonly source: string; readonly file: string }
  | {
      readonly kind: 'grade';
      readonly lab: Lab;
      readonly files: Files;
      readonly language: Language;
    }
  /** Is every lock of an answer that passes needed? Null: it does not pass. */
  | {
      readonly kind: 'lock-needs';
      readonly lab: Lab;
      readonly files: Files;
      readonly language: Language;
    }
  /** Every outcome of a program. The latest exploration is kept: to ask it something else costs nothing. */
  | { readonly kind: 'explore'; readonly program: Program; readonly options: ExploreRequest }
  | { readonly kind: 'take-home'; readonly program: Program; readonly options: HomeOptions }
  /** A run in which the program comes to its end; null: none was found. */
  | { readonly kind: 'complete-run'; readonly program: Program; readonly options: SessionOptions }
  /** What the engine can import, without what is private. */
  | { readonly kind: 'modules' }
  | { readonly kind: 'ping' };

/** Plain data: it is cancelled by stopping the worker. */
export type ExploreRequest = Omit<ExploreOptions, 'cancelled'>;

export type Request = RequestBody & { readonly id: number };
export type RequestKind = RequestBody['kind'];

/** What a request is answered with. */
export interface Answers {
  readonly run: RunStatus;
  readonly pause: RunStatus | null;
  readonly continue: RunStatus | null;
  readonly look: Look;
  readonly object: ObjectLook;
  readonly evaluate: readonly (Evaluated | null)[];
  readonly collection: CollectionAnswer;
  readonly branch: Branched;
  readonly 'take-turn': TurnTaken;
  readonly difference: Difference;
  readonly diagnose: readonly Diagnostic[];
  readonly grade: CheckReport;
  readonly 'lock-needs': readonly LockNeed[] | null;
  readonly explore: Exploration;
  readonly 'take-home': TakenHome;
  readonly 'complete-run': CompleteRun | null;
  readonly modules: readonly string[];
  readonly ping: null;
}

export interface Question {
  readonly step: number;
  readonly thread: number;
  readonly expression: string;
}

/** The file, or why there is none. */
export type TakenHome = { readonly text: string } | { readonly why: 'processes' | 'no-end' };

/** What only the engine knows about a step; threads, locks and output follow from the events. */
export interface Look {
  readonly step: number;
  readonly bytecode: Views['bytecode'];
  readonly frames: Views['frames'];
  /** Null: not asked for. */
  readonly heap: HeapLook | null;
  readonly loops: Views['event-loops'] | null;
  readonly processes: Views['processes'] | null;
  readonly freeLists: Views['allocator']['freeLists'] | null;
  /** Who may be given the turn here. */
  readonly choices: readonly Choice[];
}

/** What a look is asked for beside bytecode and frames. */
export interface LookMore {
  /** Objects, and which of those that were shown before are freed. */
  readonly heap?: { readonly shown: readonly number[] };
  readonly loops?: boolean;
  readonly processes?: boolean;
  readonly freeLists?: boolean;
}

export interface HeapLook {
  readonly view: Views['heap'];
  readonly freed: readonly number[];
}

/** One object's C structs and its ledger; `too-long`: reading the run again would take too long. */
export interface ObjectLook {
  readonly step: number;
  readonly object: number;
  readonly structs: readonly StructView[];
  readonly ledger: LedgerView | 'too-long';
}

/** A branch as far as it was run. What came before `from` is the other run's. */
export interface Branched {
  readonly from: number;
  readonly status: RunStatus;
  /** Events from `from` on. */
  readonly events: readonly TraceEvent[];
  readonly threads: readonly RecordedThread[];
  readonly locks: readonly RecordedLock[];
  /** Replays it from the beginning. */
  readonly schedule: string;
}

/** The current run once more, up to the end of the turn that was given. */
export interface TurnTaken {
  readonly status: RunStatus;
  readonly events: readonly TraceEvent[];
  readonly threads: readonly RecordedThread[];
  readonly locks: readonly RecordedLock[];
  /** Replays it from the beginning. */
  readonly schedule: string;
}

/** A slice of a run. */
export interface RunReport {
  readonly kind: 'slice';
  /** Id of the `run` request. */
  readonly run: number;
  /** Events since the report before. */
  readonly events: readonly TraceEvent[];
  readonly threads: readonly RecordedThread[];
  readonly locks: readonly RecordedLock[];
  readonly step: number;
  readonly timeNs: number;
  readonly outcome: Outcome | null;
  /** The run stands still: it has ended, was paused, or made `eventsMax` events. */
  readonly still: 'ended' | 'paused' | 'long' | null;
}

export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string }
  | RunReport
  | { readonly kind: 'grading'; readonly id: number; readonly progress: ExploreProgress }
  | { readonly kind: 'needing'; readonly id: number; readonly done: number; readonly all: number }
  /** Outside any request: the worker is of no more use. */
  | { readonly kind: 'broken'; readonly message: string };
