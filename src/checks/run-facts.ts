// What happened in one run, read off its trace: threads started, locks taken, who was at work at the same time. Not in CPython.
//
// Invariant: facts come from events and from the state at the end, never from the text of the program.

import type { ObservedValue, Outcome, Session } from '../engine/index.ts';
import type { StepIndex, SyncId, ThreadId } from '../engine/index.ts';
import type { LocksView, ThreadsView } from '../engine/index.ts';
import type { TraceEvent } from '../engine/index.ts';

export interface RunFacts {
  readonly outcome: Outcome;
  readonly stdout: string;
  readonly stderr: string;
  readonly events: readonly TraceEvent[];
  /** State at the end. */
  readonly locks: LocksView;
  readonly threads: ThreadsView;
  /** Replays this run. */
  readonly schedule: string;
  /** Virtual time that it took, without loading modules of the library: what an answer imports is no work. */
  readonly timeNs: number;
  /** What loading them takes. */
  readonly importNs: number;
  /** Answers to what was asked of the session. */
  readonly observed: readonly ObservedValue[];
}

/** Runs `session` to its end (the budgets see to it that there is one) and reads it. The session must keep its trace. */
export function factsOf(session: Session): RunFacts {
  const outcome = endOf(session);
  const status = session.status();
  const beyond = (status.step + 1) as StepIndex;
  return {
    outcome,
    stdout: session.stdout(),
    stderr: session.stderr(),
    events: session.events(0 as StepIndex, beyond),
    locks: session.state('locks'),
    threads: session.state('threads'),
    schedule: session.schedule(),
    timeNs: status.timeNs - status.importNs,
    importNs: status.importNs,
    observed: session.observed(),
  };
}

/** Runs `session` to its end. */
export function endOf(session: Session): Outcome {
  let { outcome } = session.run();
  while (outcome === null) ({ outcome } = session.run());
  return outcome;
}

export function threadsStarted(run: RunFacts): number {
  return run.events.filter((event) => event.kind === 'thread-start').length;
}

/** How the processes of the learner's work were started. Helpers that multiprocessing starts for itself are not among them. */
export function processesStarted(run: RunFacts, how: 'fork' | 'exec' | 'any' = 'any'): number {
  return run.events.filter(
    (event) =>
      event.kind === 'process-start' && isWork(event) && (how === 'any' || event.how === how),
  ).length;
}

function isWork({ command }: { readonly command: string | null }): boolean {
  return !helperCommand.test(command ?? '');
}

/** CPython: Lib/multiprocessing/resource_tracker.py (ResourceTracker.ensure_running), forkserver.py (ForkServer.ensure_running). */
const helperCommand = /^from multiprocessing\.(resource_tracker|forkserver) import/;

/** Types of the exceptions that ended processes, as their tracebacks on stderr say; sorted, none twice. */
export function reportedExceptions(run: RunFacts): readonly string[] {
  const lines = run.stderr.matchAll(
    /^([A-Za-z_][\w.]*(?:Error|Exception|Interrupt|Group))(?::|$)/gm,
  );
  return [...new Set([...lines].map(([, type = '']) => type))].toSorted();
}

/**
 * The first exception that ended a thread other than the main one, as `Type: message`. Read off what threading.excepthook printed:
 * for the machine such a thread ends like any other, because threading catches the exception.
 */
export function threadException(run: RunFacts): string | null {
  const [, report] = run.stderr.split(/^Exception in thread .*:\n/m, 2);
  if (report === undefined) return null;
  return report.split('\n').find((line) => /^[A-Za-z_]/.test(line) && !isHeading(line)) ?? null;
}

/** The first exception that ended another process than the first one, as `Type: message`. */
export function processException(run: RunFacts): string | null {
  for (const event of run.events)
    if (event.kind === 'process-end' && event.process !== 0 && event.exception !== null)
      return event.exception;
  return null;
}

/** Whom the exception ended that grading names: the main program's comes first, then a thread's. Null: nobody. */
export function whoDied(run: RunFacts): 'program' | 'thread' | 'process' | null {
  if (run.outcome.exception !== null) return 'program';
  if (threadException(run) !== null) return 'thread';
  return processException(run) === null ? null : 'process';
}

function isHeading(line: string): boolean {
  return line.startsWith('Traceback (most recent call last)');
}

/** The lines of standard output, and when each was written to its end. */
export function printedLines(
  run: RunFacts,
): readonly { readonly line: string; readonly timeNs: number }[] {
  const printed: { line: string; timeNs: number }[] = [];
  let begun = '';
  for (const event of run.events) {
    if (event.kind !== 'output' || event.stream !== 'stdout') continue;
    const lines = (begun + event.text).split('\n');
    begun = lines.pop() ?? '';
    printed.push(...lines.map((line) => ({ line, timeNs: event.timeNs })));
  }
  return printed;
}

/** How long each sleep was asked to take, in virtual nanoseconds. */
export function sleepsNs(run: RunFacts): readonly number[] {
  return run.events.flatMap((event) =>
    event.kind === 'block' && event.wait.on === 'sleep'
      ? [(event.deadlineNs ?? event.timeNs) - event.timeNs]
      : [],
  );
}

/** Locks that were taken at least once. */
export function locksTaken(run: RunFacts): ReadonlySet<SyncId> {
  return new Set(
    run.events.flatMap((event) => (event.kind === 'lock-acquire' ? [event.lock] : [])),
  );
}

/** Threads that took a lock at least once. */
export function threadsThatLock(run: RunFacts): ReadonlySet<ThreadId> {
  return new Set(
    run.events.flatMap((event) => (event.kind === 'lock-acquire' ? [event.thread] : [])),
  );
}

/** Locks that are still locked although the thread that took them has ended. */
export function locksLeftBehind(run: RunFacts): LocksView['locks'] {
  const ended = new Set(
    run.threads.threads.flatMap((thread) => (thread.status === 'finished' ? [thread.id] : [])),
  );
  return run.locks.locks.filter(
    (lock) => lock.locked && lock.holder !== null && ended.has(lock.holder),
  );
}

/**
 * The largest number of threads that were at it in one and the same moment.
 * `alive`: started by another thread and not ended. `working`: holding a lock or in simulated work (sleep, I/O), and not waiting for a
 * lock or for the end of a thread. `sleeping`: in simulated work; locks do not matter.
 */
export function togetherMax(run: RunFacts, how: 'alive' | 'working' | 'sleeping'): number {
  const activity = new Map<ThreadId, Activity>();
  let most = 0;
  for (const event of run.events) {
    follow(activity, event);
    let count = 0;
    for (const one of activity.values()) {
      if (isCounted(one, how)) count += 1;
    }
    most = Math.max(most, count);
  }
  return most;
}

/** The largest number of started processes that had not ended in one and the same moment. */
export function processesTogetherMax(run: RunFacts): number {
  const alive = new Set<number>();
  let most = 0;
  for (const event of run.events) {
    if (event.kind === 'process-start' && isWork(event)) alive.add(event.child);
    else if (event.kind === 'process-end') alive.delete(event.process);
    most = Math.max(most, alive.size);
  }
  return most;
}

/** Tasks of coroutines that are not asyncio's own: `asyncio.run` makes the first one, and others for its end. */
export function tasksStarted(run: RunFacts): number {
  return run.events.filter((event) => event.kind === 'task-start' && isOfProgram(event)).length;
}

function isOfProgram({ function: name }: Extract<TraceEvent, { kind: 'task-start' }>): boolean {
  return !name.startsWith('BaseEventLoop.');
}

/** The largest number of tasks that were not done in one and the same moment. */
export function tasksTogetherMax(run: RunFacts): number {
  const alive = new Set<string>();
  let most = 0;
  for (const event of run.events) {
    if (event.kind === 'task-end') alive.delete(`${event.process} ${event.task}`);
    else if (event.kind === 'task-start' && isOfProgram(event))
      alive.add(`${event.process} ${event.task}`);
    most = Math.max(most, alive.size);
  }
  return most;
}

/** The step at which the run went wrong, for what kind of wrong (an exception: its traceback); null if the trace does not show it. */
export function wrongStep(
  run: RunFacts,
  wrong: 'deadlock' | 'exception' | 'output',
): number | null {
  const last = run.events.findLast((event) => {
    if (wrong === 'deadlock') return event.kind === 'block';
    return event.kind === 'output' && (wrong === 'output' || event.stream === 'stderr');
  });
  return last?.step ?? null;
}

interface Activity {
  started: boolean;
  readonly held: Set<SyncId>;
  waiting: 'lock' | 'join' | 'sleep' | 'io' | null;
}

function isCounted(one: Activity, how: 'alive' | 'working' | 'sleeping'): boolean {
  if (how === 'alive') return one.started;
  return how === 'working' ? isWorking(one) : one.waiting === 'sleep' || one.waiting === 'io';
}

function isWorking({ held, waiting }: Activity): boolean {
  if (waiting === 'lock' || waiting === 'join') return false;
  return held.size > 0 || waiting !== null;
}

function activityOf(activity: Map<ThreadId, Activity>, thread: ThreadId): Activity {
  let one = activity.get(thread);
  if (one === undefined) {
    one = { started: false, held: new Set(), waiting: null };
    activity.set(thread, one);
  }
  return one;
}

/** Waiting for what another thread puts into a SimpleQueue is no work: an idle worker of a pool does it. */
function isHandOver(wait: Extract<TraceEvent, { kind: 'block' }>['wait']): boolean {
  return wait.on === 'io' && wait.what === 'SimpleQueue.get';
}

function follow(activity: Map<ThreadId, Activity>, event: TraceEvent): void {
  const one = activityOf(activity, event.thread);
  switch (event.kind) {
    case 'thread-start':
      activityOf(activity, event.child).started = true;
      break;
    case 'thread-end':
      activity.delete(event.thread);
      break;
    case 'block':
      one.waiting = isHandOver(event.wait) ? 'lock' : event.wait.on;
      break;
    case 'unblock':
      one.waiting = null;
      break;
    case 'lock-acquire':
      one.waiting = null;
      one.held.add(event.lock);
      break;
    case 'lock-release':
      // A Lock may be released by a thread that did not take it, so it is taken from whoever has it.
      if (event.count === 0) for (const other of activity.values()) other.held.delete(event.lock);
      break;
    default:
      break;
  }
}
