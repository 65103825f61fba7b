// `gil trace FILE --format chrome`: the events of a run as trace-event JSON, for Perfetto and chrome://tracing.

import '../library/install.ts';
import { createSession, stepIndex, type TraceEvent, type WaitReason } from '../engine/index.ts';
import { loadProgram, splitArguments, UsageError, withUsage } from './options.ts';

const options = { format: { type: 'string' } } as const;

export function traceCommand(args: readonly string[]): Promise<number> {
  return withUsage(() => {
    const front = [...args.filter((a, i) => a.startsWith('--') || args[i - 1] === '--format')];
    const back = args.filter((a, i) => !a.startsWith('--') && args[i - 1] !== '--format');
    const { values, file, rest } = splitArguments(
      [...front, ...back],
      options,
      'trace FILE.py --format chrome',
    );
    if ((values.format ?? 'chrome') !== 'chrome')
      throw new UsageError(`gil: unknown trace format ${String(values.format)}`);
    const session = createSession(loadProgram(file, rest), { trace: true });
    const { step } = session.run();
    const events = session.events(stepIndex(0), stepIndex(step + 1));
    process.stdout.write(
      `${JSON.stringify({ traceEvents: chromeEvents(events), displayTimeUnit: 'ns' })}\n`,
    );
    return 0;
  });
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
