// Who had which GIL when, and what every thread did meanwhile, read from the events of a run. Times are virtual nanoseconds.
//
// Each process has a GIL of its own; in a build without one every thread is its own group. A thread runs on when threads of other groups
// run: they have other cores. Simplified: a drop request is not an event; it shows as the switch with the reason `interval` that it leads to.

import type { TraceEvent } from '../shared/engine-types.ts';
import type { Recording } from '../shared/recording.ts';

export type GilState = 'runs' | 'wants' | 'waits';

export interface GilSpan {
  readonly state: GilState;
  readonly fromNs: number;
  readonly toNs: number;
}

export interface GilRow {
  readonly thread: number;
  readonly process: number;
  readonly spans: readonly GilSpan[];
}

/** The GIL of a process changed hands because somebody had asked for it. */
export interface DropRequest {
  readonly process: number;
  readonly timeNs: number;
}

export interface GilPicture {
  readonly rows: readonly GilRow[];
  readonly requests: readonly DropRequest[];
  /** From the first line that was printed to the end. */
  readonly fromNs: number;
  readonly toNs: number;
}

interface Row {
  readonly thread: number;
  readonly process: number;
  readonly spans: GilSpan[];
  state: GilState | 'ended';
  sinceNs: number;
  /** It waits, and by itself no longer than this. */
  deadlineNs: number;
}

/** `gil: false`: a build without one. Errors: a run that prints nothing has no beginning. */
export function gilSpans(recording: Recording, { gil = true } = {}): GilPicture {
  const rows = new Map<number, Row>();
  const current = new Map<number, number>();
  const requests: DropRequest[] = [];
  rows.set(0, newRow(0, 0, 0, 'runs'));
  for (const event of recording.events) {
    const row = rowOf(rows, event);
    if (event.kind === 'switch') takeTurn(rows, row, { event, current, gil, requests });
    else if (event.kind === 'thread-start')
      rows.set(event.child, newRow(event.child, event.process, event.timeNs, 'wants'));
    else if (event.kind === 'thread-end') change(row, 'ended', event.timeNs);
    else if (event.kind === 'block') block(row, event.timeNs, event.deadlineNs ?? Infinity);
    else if (event.kind === 'unblock') unblock(row, event.timeNs, current.get(groupOf(row, gil)));
  }
  const fromNs = recording.events.find(({ kind }) => kind === 'output')?.timeNs;
  if (fromNs === undefined)
    throw new Error('the run prints nothing, so the picture has no beginning');
  const toNs = recording.lastTimeNs;
  for (const row of rows.values()) change(row, 'ended', toNs);
  return {
    rows: [...rows.values()].map(({ thread, process, spans }) => ({
      thread,
      process,
      spans: joined(spans.flatMap((span) => within(span, fromNs, toNs))),
    })),
    requests: requests.filter(({ timeNs }) => timeNs >= fromNs),
    fromNs,
    toNs,
  };
}

/** How long a row was in a state. */
export function timeIn(row: GilRow, state: GilState): number {
  return row.spans
    .filter((span) => span.state === state)
    .reduce((sum, { fromNs, toNs }) => sum + toNs - fromNs, 0);
}

/** The first thread of a process is known by its first event. */
function rowOf(rows: Map<number, Row>, event: TraceEvent): Row {
  const known = rows.get(event.thread);
  if (known !== undefined) return known;
  const row = newRow(event.thread, event.process, event.timeNs, 'runs');
  rows.set(event.thread, row);
  return row;
}

interface Turn {
  readonly event: TraceEvent & { kind: 'switch' };
  readonly current: Map<number, number>;
  readonly gil: boolean;
  readonly requests: DropRequest[];
}

function takeTurn(rows: Map<number, Row>, row: Row, { event, current, gil, requests }: Turn): void {
  const group = groupOf(row, gil);
  const before = rows.get(current.get(group) ?? (group === 0 ? 0 : row.thread));
  current.set(group, row.thread);
  if (before !== undefined && before !== row && before.state === 'runs') {
    change(before, 'wants', event.timeNs);
    if (event.why === 'interval') requests.push({ process: row.process, timeNs: event.timeNs });
  }
  wake(row, event.timeNs);
  change(row, 'runs', event.timeNs);
}

function block(row: Row, timeNs: number, deadlineNs: number): void {
  change(row, 'waits', timeNs);
  row.deadlineNs = deadlineNs;
}

function unblock(row: Row, timeNs: number, current: number | undefined): void {
  if (row.state !== 'waits') return;
  wake(row, timeNs);
  // Nobody else has run in the meantime: it goes on without a switch.
  change(row, current === undefined || current === row.thread ? 'runs' : 'wants', timeNs);
}

/** What it waited for was over at its deadline; since then it has wanted the GIL. */
function wake(row: Row, timeNs: number): void {
  if (row.state === 'waits' && row.deadlineNs < timeNs) change(row, 'wants', row.deadlineNs);
}

function change(row: Row, state: Row['state'], timeNs: number): void {
  if (row.state === state) return;
  if (row.state !== 'ended' && timeNs > row.sinceNs) {
    row.spans.push({ state: row.state, fromNs: row.sinceNs, toNs: timeNs });
  }
  row.state = state;
  row.sinceNs = timeNs;
}

function newRow(thread: number, process: number, sinceNs: number, state: GilState): Row {
  return { thread, process, spans: [], state, sinceNs, deadlineNs: Infinity };
}

const groupOf = (row: Row, gil: boolean): number => (gil ? row.process : -1 - row.thread);

function within(span: GilSpan, fromNs: number, toNs: number): GilSpan[] {
  if (span.toNs <= fromNs || span.fromNs >= toNs) return [];
  return [{ ...span, fromNs: Math.max(fromNs, span.fromNs), toNs: Math.min(toNs, span.toNs) }];
}

function joined(spans: readonly GilSpan[]): GilSpan[] {
  const all: GilSpan[] = [];
  for (const span of spans) {
    const last = all.at(-1);
    if (last?.state === span.state && last.toNs === span.fromNs)
      all[all.length - 1] = { ...last, toNs: span.toNs };
    else all.push(span);
  }
  return all;
}
