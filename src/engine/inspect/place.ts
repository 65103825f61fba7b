// Where a thread stands in the learner's own files.

import { Frame } from '../objects/frame.ts';
import { isOwnFile, shownFile } from '../program.ts';
import type { SourcePlace } from '../trace/events.ts';
import type { ThreadState } from '../vm/thread-state.ts';

/** Innermost frame in a file of the program; null before the first and after the last. */
export function placeOf(ts: ThreadState): SourcePlace | null {
  // The frame on top is about to run `pc`; the others are inside the call before it.
  return innermost(ts, (f) => (f === ts.top && ts.wait === null ? f.pc : f.pc - 1));
}

/** As `placeOf`, in the middle of an instruction: `pc` is behind it already. */
export function placeWithin(ts: ThreadState): SourcePlace | null {
  return innermost(ts, (f) => f.pc - 1);
}

function innermost(ts: ThreadState, indexOf: (frame: Frame) => number): SourcePlace | null {
  for (let f = ts.top; f !== null; f = f.previous) {
    if (!(f instanceof Frame) || !isOwnFile(f.code.unit.filename)) continue;
    const { lines } = f.code.executable;
    const line = lines[Math.min(Math.max(indexOf(f), 0), lines.length - 1)]!;
    const file = shownFile(f.code.unit.filename, ts.interp.imports.sources.folder);
    return { file, line: Math.max(line, 1) };
  }
  return null;
}
