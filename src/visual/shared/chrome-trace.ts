// The events of a run in the trace-event format that browsers' tracing pages and their successors read: a timeline that others can show. For
// the command line and the stage.

import type { TraceEvent, WaitReason } from './engine-types.ts';

/** The whole file. */
export function chromeTrace(events: readonly TraceEvent[]): string {
  return JSON.stringify({ traceEvents: chromeEvents(events), displayTimeUnit: 'ns' });
}

interface ChromeEvent {
  readonly name: string;
  readonly ph: 'B' | 'E' | 'X' | 'i' | 'M';
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: Record<string, unknown>;
  readonly s?: 't';
}

/**
 * Who holds the GIL, and waits, are slices; everything else is an instant. Times in microseconds of virtual time; processes and threads have
 * the numbers that the events know them by.
 */
export function chromeEvents(events: readonly TraceEvent[]): ChromeEvent[] {
  const out: ChromeEvent[] = [
    nameOf('process_name', 0, 0, 'python'),
    nameOf('thread_name', 0, 0, 'MainThread'),
  ];
  const holders = new Map<number, { readonly tid: number; readonly since: number }>();
  const giveBack = (pid: number, now: number): void => {
    const holder = holders.get(pid);
    if (holder === undefined) return;
    holders.delete(pid);
    if (now > holder.since)
      out.push({
        name: 'has the GIL',
        ph: 'X',
        ts: holder.since,
        dur: now - holder.since,
        pid,
        tid: holder.tid,
      });
  };
  for (const e of events) {
    const [ts, pid, tid] = [e.timeNs / 1000, e.process, e.thread];
    const base = { ts, pid, tid };
    if (holders.get(pid)?.tid !== tid) giveBack(pid, ts);
    if (!holders.has(pid)) holders.set(pid, { tid, since: ts });
    if (e.kind === 'block') {
      giveBack(pid, ts);
      out.push({ ...base, name: waitName(e.wait), ph: 'B' });
    } else if (e.kind === 'unblock') out.push({ ...base, name: waitName(e.wait), ph: 'E' });
    else if (e.kind === 'thread-end' || e.kind === 'process-end') {
      giveBack(pid, ts);
      out.push({ ...base, name: e.kind, ph: 'i', s: 't' });
    } else if (e.kind === 'thread-start') {
      out.push(nameOf('thread_name', pid, e.child, e.name));
      out.push({ ...base, name: `start ${e.name}`, ph: 'i', s: 't' });
    } else if (e.kind === 'process-start') {
      out.push(nameOf('process_name', e.child, 0, `python (pid ${e.pid})`));
      out.push({ ...base, name: `${e.how} ${e.pid}`, ph: 'i', s: 't' });
    } else if (e.kind !== 'line')
      out.push({ ...base, name: e.kind, ph: 'i', s: 't', args: { line: e.place?.line } });
  }
  const end = events.at(-1)?.timeNs ?? 0;
  for (const pid of [...holders.keys()]) giveBack(pid, end / 1000);
  return out;
}

const nameOf = (kind: string, pid: number, tid: number, name: string): ChromeEvent => ({
  name: kind,
  ph: 'M',
  ts: 0,
  pid,
  tid,
  args: { name },
});

const waitName = (wait: WaitReason): string =>
  wait.on === 'io' ? `wait: ${wait.what}` : `wait: ${wait.on}`;
