// `gil trace FILE --format chrome`: the events of a run as trace-event JSON, for Perfetto and chrome://tracing.

import '../library/install.ts';
import { createSession, stepIndex, type TraceEvent } from '../engine/index.ts';
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
  readonly ph: 'B' | 'E' | 'i' | 'M';
  readonly ts: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: Record<string, unknown>;
  readonly s?: 't';
}

/** Waits and lock possession are slices; everything else is an instant. Times in microseconds. */
export function chromeEvents(events: readonly TraceEvent[]): ChromeEvent[] {
  const out: ChromeEvent[] = [];
  for (const e of events) {
    const base = { ts: e.timeNs / 1000, pid: e.process, tid: e.thread };
    if (e.kind === 'block') out.push({ ...base, name: `wait: ${e.wait.on}`, ph: 'B' });
    else if (e.kind === 'unblock') out.push({ ...base, name: `wait: ${e.wait.on}`, ph: 'E' });
    else if (e.kind === 'thread-start') {
      out.push({ ...base, tid: e.child, name: 'thread_name', ph: 'M', args: { name: e.name } });
      out.push({ ...base, name: `start ${e.name}`, ph: 'i', s: 't' });
    } else if (e.kind !== 'line')
      out.push({ ...base, name: e.kind, ph: 'i', s: 't', args: { line: e.place?.line } });
  }
  return out;
}
