// The steps where one would want to stop: lines of the learner's files, changes of thread, events
// that matter. A moment is a step number; stepping and the time axis are made of them.
// Invariant: every list of the recording's own is sorted, without doubles, and holds the first and the last step.

import type { TraceEvent, TraceEventKind } from './engine-types.ts';
import type { Recording } from './recording.ts';

export type MomentKind = 'bytecode' | 'line' | 'switch' | 'event' | 'breakpoint';

export interface Moments {
  readonly line: readonly number[];
  readonly switch: readonly number[];
  readonly event: readonly number[];
  /** Where the reader wants to stop: not of the recording, so empty here. */
  readonly breakpoint: readonly number[];
}

const eventsThatMatter: ReadonlySet<TraceEventKind> = new Set([
  'thread-start',
  'thread-end',
  'lock-acquire',
  'lock-release',
  'lock-fail',
  'block',
  'unblock',
  'output',
  'raise',
  'deadlock',
  'end',
]);

/** Is this event something a learner would want to stop at? */
export function matters(event: TraceEvent): boolean {
  return eventsThatMatter.has(event.kind);
}

/** All moments of a recording. */
export function momentsOf(recording: Recording): Moments {
  const lines: number[] = [0];
  const switches: number[] = [0];
  const events: number[] = [0];
  for (const event of recording.events) {
    if (event.kind === 'line') lines.push(event.step);
    else if (event.kind === 'switch') switches.push(event.step);
    else if (matters(event)) events.push(Math.min(event.step + 1, recording.lastStep));
  }
  for (const list of [lines, switches, events]) list.push(recording.lastStep);
  return {
    line: sorted(lines),
    switch: sorted(switches),
    event: sorted(events),
    breakpoint: [],
  };
}

/** The nearest moment after (`1`) or before (`-1`) a step; the step itself where there is none. */
export function neighbour(
  moments: Moments,
  kind: MomentKind,
  step: number,
  direction: 1 | -1,
  lastStep: number,
): number {
  if (kind === 'bytecode') return Math.max(0, Math.min(lastStep, step + direction));
  const list = moments[kind];
  const index = lastIndexAtMost(list, direction === 1 ? step : step - 1);
  const next = direction === 1 ? list[index + 1] : list[index];
  return next ?? step;
}

/** Index of the last element <= value, -1 if there is none. `list` is sorted. */
export function lastIndexAtMost(list: readonly number[], value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function sorted(steps: number[]): number[] {
  return [...new Set(steps)].sort((a, b) => a - b);
}
