// What the lanes show, as intervals: the state of each thread over time, who had which lock, and the
// moments that get a mark. Read from the events alone. Positions are (step, timeNs) pairs; the last
// interval of each row ends where the recording ends.

import type { SourcePlace, ThreadStatus, TraceEvent, WaitReason } from '../shared/engine-types.ts';
import type { Recording } from '../shared/recording.ts';

export interface Point {
  readonly step: number;
  readonly timeNs: number;
}

export interface StateSpan {
  readonly status: ThreadStatus;
  readonly wait: WaitReason | null;
  readonly from: Point;
  readonly to: Point;
}

export interface HoldSpan {
  readonly lock: number;
  readonly count: number;
  readonly since: SourcePlace | null;
  readonly from: Point;
  readonly to: Point;
  /** Still held where the recording ends. */
  readonly open: boolean;
}

export interface Mark {
  readonly kind: 'output' | 'raise' | 'lock-fail';
  readonly at: Point;
}

export interface Lane {
  readonly thread: number;
  readonly states: readonly StateSpan[];
  readonly holds: readonly HoldSpan[];
  readonly marks: readonly Mark[];
}

interface Row {
  readonly thread: number;
  readonly process: number;
  readonly states: StateSpan[];
  readonly holds: HoldSpan[];
  readonly marks: Mark[];
  status: ThreadStatus;
  wait: WaitReason | null;
  since: Point;
}

interface OpenHold {
  readonly thread: number;
  readonly count: number;
  readonly place: SourcePlace | null;
  readonly from: Point;
}

/** One lane for each thread that started, the main threads of child processes among them, in order of appearance. */
export function lanesOf(recording: Recording): Lane[] {
  const rows = new Map<number, Row>();
  const held = new Map<number, OpenHold>();
  const latest = new Map<number, number>();
  rows.set(0, newRow(0, 0, 'running', { step: 0, timeNs: 0 }));
  for (const event of recording.events) {
    applyState(rows, latest, event);
    applyHold(rows, held, event);
    applyMark(rows, event);
  }
  const end = { step: recording.lastStep, timeNs: recording.lastTimeNs };
  for (const row of rows.values()) closeState(row, end);
  for (const [lock, hold] of held) closeHold(rows, lock, hold, end, true);
  return [...rows.values()];
}

/** `latest`: of each process, the thread that has run last. It goes on without a `switch`, unless another one has run meanwhile. */
function applyState(rows: Map<number, Row>, latest: Map<number, number>, event: TraceEvent): void {
  const at = { step: event.step, timeNs: event.timeNs };
  const { process } = event;
  // A child process begins with its main thread, of which nothing tells but what it does.
  if (!rows.has(event.thread)) {
    rows.set(event.thread, newRow(event.thread, process, 'wants-gil', at));
  }
  const row = rows.get(event.thread);
  switch (event.kind) {
    case 'thread-start':
      rows.set(event.child, newRow(event.child, process, 'wants-gil', at));
      break;
    case 'process-end':
      for (const other of rows.values()) {
        if (other.process === process && other.status !== 'finished')
          change(other, 'finished', null, at);
      }
      break;
    case 'thread-end':
      if (row !== undefined) change(row, 'finished', null, at);
      break;
    case 'switch':
      for (const other of rows.values()) {
        if (other.process === process && other.status === 'running' && other !== row) {
          change(other, 'wants-gil', null, at);
        }
      }
      latest.set(event.process, event.thread);
      if (row !== undefined && row.status !== 'running') change(row, 'running', null, at);
      break;
    case 'block':
      if (row === undefined) break;
      change(row, event.wait.on === 'sleep' ? 'sleeping' : 'blocked', event.wait, at);
      break;
    case 'unblock':
      if (row !== undefined && row.status !== 'running') {
        const goesOn = (latest.get(event.process) ?? 0) === event.thread;
        change(row, goesOn ? 'running' : 'wants-gil', null, at);
      }
      break;
    default:
      break;
  }
}

function applyHold(rows: Map<number, Row>, held: Map<number, OpenHold>, event: TraceEvent): void {
  if (event.kind !== 'lock-acquire' && event.kind !== 'lock-release') return;
  const at = { step: event.step, timeNs: event.timeNs };
  const before = held.get(event.lock);
  if (before !== undefined) closeHold(rows, event.lock, before, at, false);
  if (event.count === 0) {
    held.delete(event.lock);
    return;
  }
  const thread = event.kind === 'lock-acquire' ? event.thread : (before?.thread ?? event.thread);
  const place =
    event.count > 1 || event.kind === 'lock-release' ? (before?.place ?? null) : event.place;
  held.set(event.lock, { thread, count: event.count, place, from: at });
}

function applyMark(rows: Map<number, Row>, event: TraceEvent): void {
  if (event.kind !== 'output' && event.kind !== 'raise' && event.kind !== 'lock-fail') return;
  const at = { step: event.step, timeNs: event.timeNs };
  rows.get(event.thread)?.marks.push({ kind: event.kind, at });
}

function closeHold(
  rows: Map<number, Row>,
  lock: number,
  hold: OpenHold,
  to: Point,
  open: boolean,
): void {
  const { thread, count, place, from } = hold;
  rows.get(thread)?.holds.push({ lock, count, since: place, from, to, open });
}

function change(row: Row, status: ThreadStatus, wait: WaitReason | null, at: Point): void {
  closeState(row, at);
  row.status = status;
  row.wait = wait;
  row.since = at;
}

function closeState(row: Row, to: Point): void {
  const { status, wait, since } = row;
  const empty = since.step === to.step && since.timeNs === to.timeNs;
  if (!empty || row.states.length === 0) row.states.push({ status, wait, from: since, to });
}

function newRow(thread: number, process: number, status: ThreadStatus, since: Point): Row {
  return { thread, process, states: [], holds: [], marks: [], status, wait: null, since };
}
