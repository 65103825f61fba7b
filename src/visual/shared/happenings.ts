// What happened on the way to a step: the one event a sentence or a caption should tell about.
//
// A line of Python is several bytecodes, so between two stops there may be many events. The sentence
// tells the most important one; the order of importance is below. Not in CPython.

import type { TraceEvent, TraceEventKind } from './engine-types.ts';
import { lastIndexAtMost, matters } from './moments.ts';
import type { Moments } from './moments.ts';
import type { Recording } from './recording.ts';
import { eventsBefore } from './world.ts';

const importance: readonly TraceEventKind[] = [
  'deadlock',
  'raise',
  'end',
  'block',
  'lock-fail',
  'lock-acquire',
  'lock-release',
  'output',
  'thread-end',
  'thread-start',
  'unblock',
];

export interface Happening {
  /** Null: nothing that matters happened since the last line. */
  readonly event: TraceEvent | null;
  /** The last change of thread since the last line, if there was one. */
  readonly change: Extract<TraceEvent, { kind: 'switch' }> | null;
}

/** What happened between the line before `step` and `step`. */
export function happeningAt(recording: Recording, moments: Moments, step: number): Happening {
  const stop = moments.line[lastIndexAtMost(moments.line, step - 1)] ?? 0;
  const from = step === 0 ? 0 : eventsBefore(recording, stop);
  const passed = recording.events.slice(from, eventsBefore(recording, step));
  let event: TraceEvent | null = null;
  for (const candidate of passed) {
    if (!matters(candidate)) continue;
    if (event === null || rank(candidate) <= rank(event)) event = candidate;
  }
  const changes = passed.filter((passedEvent) => passedEvent.kind === 'switch');
  return { event, change: changes[changes.length - 1] ?? null };
}

function rank(event: TraceEvent): number {
  const index = importance.indexOf(event.kind);
  return index === -1 ? importance.length : index;
}
