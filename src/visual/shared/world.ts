// The state of threads, locks and output at any step, rebuilt from the events of a recording.
//
// It answers in the shapes of the engine's views (engine/inspect/views.ts), so that the first trace
// of a lab can be stepped before the engine has been loaded, and dragging never waits for a worker.
// world.test.ts compares it with the engine's own views at every step. Not in CPython.

import type {
  LockView,
  LocksView,
  OutputView,
  SourcePlace,
  ThreadId,
  ThreadStatus,
  ThreadView,
  ThreadsView,
  TraceEvent,
  WaitReason,
} from './engine-types.ts';
import { lastIndexAtMost } from './moments.ts';
import type { Recording } from './recording.ts';
import { lockName, threadName } from './recording.ts';
import { waitGraph } from './wait-graph.ts';

export interface World {
  readonly step: number;
  readonly timeNs: number;
  readonly threads: ThreadsView;
  readonly locks: LocksView;
  readonly output: OutputView;
  /** The program has ended: with which outcome is in the recording. */
  readonly ended: boolean;
}

/**
 * How many events of the recording have happened at `step`: the length of that prefix. An event
 * carries the bytecodes executed before it, so it has happened once its own bytecode is done; what
 * is known before that bytecode runs (who woke, which thread runs, on which line) already has.
 */
export function eventsBefore(recording: Recording, step: number): number {
  const { events } = recording;
  if (step >= recording.lastStep) return events.length;
  let count = lastIndexAtMost(stepsOf(recording), step - 1) + 1;
  for (let index = count; events[index]?.step === step; index += 1) {
    const { kind } = events[index]!;
    if (kind === 'line' || kind === 'switch') count = index + 1;
  }
  return count;
}

/** So many events lie between two places from which a world is rebuilt. */
const placesEvery = 500;

/** By the events of a recording, which only ever become more: what was rebuilt once stays right. */
const placesByEvents = new WeakMap<readonly TraceEvent[], Fold[]>();

/** The world when `step` bytecodes have been executed. */
export function worldAt(recording: Recording, step: number): World {
  const count = eventsBefore(recording, step);
  const state = foldTo(recording, count);
  return state.world(Math.min(step, recording.lastStep), count === recording.events.length);
}

/** From the last known place before, and keeping the new ones: dragging through a long run must not begin at its start each time. */
function foldTo(recording: Recording, count: number): Fold {
  const { events } = recording;
  const places = placesByEvents.get(events) ?? [new Fold(recording)];
  placesByEvents.set(events, places);
  const place = Math.min(Math.floor(count / placesEvery), places.length - 1);
  const state = places[place]!.copy(recording);
  for (let index = place * placesEvery; index < count; index += 1) {
    if (index === places.length * placesEvery) places.push(state.copy(recording));
    state.apply(events[index]!);
  }
  return state;
}

/** The first step at which the wait-for cycle is closed, or null if it never is. */
export function cycleStep(recording: Recording): number | null {
  const state = new Fold(recording);
  for (const event of recording.events) {
    state.apply(event);
    if (event.kind !== 'block' && event.kind !== 'lock-acquire') continue;
    if (state.cycle().length > 0) return Math.min(event.step + 1, recording.lastStep);
  }
  return null;
}

const stepsByRecording = new WeakMap<Recording, readonly number[]>();

function stepsOf(recording: Recording): readonly number[] {
  const known = stepsByRecording.get(recording);
  if (known !== undefined) return known;
  const steps = recording.events.map((event) => event.step);
  stepsByRecording.set(recording, steps);
  return steps;
}

interface ThreadState {
  readonly process: number;
  status: ThreadStatus;
  wait: WaitReason | null;
  /** The how-manieth wait of all it is: who came first waits in front. */
  arrived: number;
  wakeAtNs: number | null;
  place: SourcePlace | null;
}

interface LockState {
  holder: number | null;
  count: number;
  since: SourcePlace | null;
}

class Fold {
  private readonly recording: Recording;
  private readonly threads = new Map<number, ThreadState>();
  private readonly locks = new Map<number, LockState>();
  /** Of all copies; this one has come to `pieceCount` of them. */
  private pieces: OutputView['pieces'][number][] = [];
  private pieceCount = 0;
  private timeNs = 0;
  private ended = false;

  constructor(recording: Recording) {
    this.recording = recording;
    this.threads.set(0, newThread(0, 'running'));
  }

  /** Goes on by itself; `recording`: one with the same events, perhaps more. */
  copy(recording: Recording): Fold {
    const copy = new Fold(recording);
    for (const [id, thread] of this.threads) copy.threads.set(id, { ...thread });
    for (const [id, lock] of this.locks) copy.locks.set(id, { ...lock });
    copy.pieces = this.pieces;
    copy.pieceCount = this.pieceCount;
    copy.timeNs = this.timeNs;
    copy.ended = this.ended;
    copy.arrivals = this.arrivals;
    return copy;
  }

  apply(event: TraceEvent): void {
    this.timeNs = event.timeNs;
    const thread = this.thread(event.thread, event.process);
    if (event.place !== null) thread.place = event.place;
    this.applyToThreads(event, thread);
    this.applyToLocks(event);
    if (event.kind === 'output') {
      const { step, stream, text } = event;
      if (this.pieceCount === this.pieces.length)
        this.pieces.push({ step, thread: event.thread, stream, text });
      this.pieceCount += 1;
    }
    if (event.kind === 'end') this.ended = true;
  }

  cycle(): readonly ThreadId[] {
    return waitGraph(this.threadViews(), this.lockViews()).cycle;
  }

  world(step: number, complete: boolean): World {
    const timeNs = complete ? this.recording.lastTimeNs : this.timeNs;
    const threads = this.threadViews();
    const locks = this.lockViews();
    return {
      step,
      timeNs,
      threads: { step, timeNs, threads } as unknown as ThreadsView,
      locks: { locks, ...waitGraph(threads, locks) },
      output: { pieces: this.pieces.slice(0, this.pieceCount) },
      ended: this.ended,
    };
  }

  private applyToThreads(event: TraceEvent, thread: ThreadState): void {
    switch (event.kind) {
      case 'thread-start':
        this.threads.set(event.child, newThread(event.process, 'wants-gil'));
        break;
      case 'process-end':
        for (const other of this.threads.values()) {
          if (other.process === event.process) other.status = 'finished';
        }
        break;
      case 'thread-end':
        thread.status = 'finished';
        break;
      case 'switch':
        for (const other of this.threads.values()) {
          const isBeside = other.process === event.process;
          if (isBeside && other.status === 'running') other.status = 'wants-gil';
        }
        thread.status = 'running';
        thread.wait = null;
        thread.wakeAtNs = null;
        break;
      case 'block':
        thread.status = event.wait.on === 'sleep' ? 'sleeping' : 'blocked';
        thread.wait = event.wait;
        thread.arrived = ++this.arrivals;
        thread.wakeAtNs = event.deadlineNs;
        break;
      case 'unblock':
        // The engine lets a sleeper take the GIL first and says then that it woke.
        if (thread.status !== 'running') thread.status = 'wants-gil';
        thread.wait = null;
        thread.wakeAtNs = null;
        break;
      default:
        break;
    }
  }

  private arrivals = 0;

  private applyToLocks(event: TraceEvent): void {
    if (event.kind === 'lock-create') {
      this.locks.set(event.lock, { holder: null, count: 0, since: null });
    } else if (event.kind === 'lock-acquire') {
      const since = event.count === 1 ? event.place : (this.locks.get(event.lock)?.since ?? null);
      this.locks.set(event.lock, { holder: event.thread, count: event.count, since });
    } else if (event.kind === 'lock-release') {
      const lock = this.locks.get(event.lock);
      if (event.count === 0) this.locks.set(event.lock, { holder: null, count: 0, since: null });
      else if (lock !== undefined) lock.count = event.count;
    }
  }

  private thread(id: number, process: number): ThreadState {
    let state = this.threads.get(id);
    if (state === undefined) {
      state = newThread(process, 'wants-gil');
      this.threads.set(id, state);
    }
    return state;
  }

  private threadViews(): ThreadView[] {
    const views = [...this.threads].map(([id, state]) => ({
      id,
      name: threadName(this.recording, id),
      daemon: this.recording.threads.find((thread) => thread.id === id)?.daemon ?? false,
      status: state.status,
      wait: state.wait,
      wakeAtNs: state.wakeAtNs,
      place: state.place,
    }));
    return views as unknown as ThreadView[];
  }

  private lockViews(): LockView[] {
    const views = [...this.locks].map(([id, state]) => ({
      id,
      kind: this.recording.locks.find((lock) => lock.id === id)?.kind ?? 'Lock',
      name: lockName(this.recording, id),
      locked: state.count > 0,
      holder: state.holder,
      count: state.count,
      since: state.since,
      waiters: this.waitersOf(id),
    }));
    return views as unknown as LockView[];
  }

  private waitersOf(lock: number): number[] {
    return [...this.threads]
      .filter(([, state]) => state.wait?.on === 'lock' && state.wait.lock === lock)
      .sort(([, a], [, b]) => a.arrived - b.arrived)
      .map(([id]) => id);
  }
}

function newThread(process: number, status: ThreadStatus): ThreadState {
  return { process, status, wait: null, arrived: 0, wakeAtNs: null, place: null };
}
