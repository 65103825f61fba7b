// For how long a loop has stood still: its thread waited for something else than the loop's selector, while a task was running. From the events of
// the run. Not in CPython; `_run_once` measures the same in debug mode (slow_callback_duration).

import type { TraceEvent } from '../shared/engine-types.ts';

/** Nanoseconds when `step` bytecodes have been executed. */
export function stoodStillNs(events: readonly TraceEvent[], thread: number, step: number): number {
  let loopRuns = false;
  let since: number | null = null;
  let total = 0;
  for (const event of events) {
    if (event.step >= step) break;
    if (event.thread !== thread) continue;
    if (event.kind === 'task-start') loopRuns = true;
    else if (event.kind === 'block')
      since = loopRuns && event.place !== null && !isSelector(event.wait) ? event.timeNs : null;
    else if (event.kind === 'unblock' && since !== null) {
      total += event.timeNs - since;
      since = null;
    }
  }
  return total;
}

type Wait = Extract<TraceEvent, { kind: 'block' }>['wait'];

function isSelector(wait: Wait): boolean {
  return wait.on === 'io' && /^(e?poll|select|kqueue)$/.test(wait.what);
}
