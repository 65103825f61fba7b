// A recording for a page: every line at first, then only those where something else happens. The lines of a long loop would be megabytes
// in the page, and nobody steps through them before the engine is there, which records them all again.

import type { TraceEvent } from '../engine/index.ts';
import type { Recording } from '../visual/shared/recording.ts';

/** Keeps the first `linesMax` lines, and of the others those that come just before an event of another kind or are the last. */
export function thinned(recording: Recording, linesMax = 2_000): Recording {
  let lines = 0;
  let linesUntil: number | undefined;
  const isKept = (event: TraceEvent, index: number): boolean => {
    if (event.kind !== 'line') return true;
    lines += 1;
    if (lines <= linesMax) return true;
    linesUntil ??= event.step;
    return recording.events[index + 1]?.kind !== 'line';
  };
  const events = recording.events.filter(isKept);
  return linesUntil === undefined ? recording : { ...recording, events, linesUntil };
}
