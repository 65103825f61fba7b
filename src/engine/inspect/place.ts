// Where a thread stands in the learner's own files.

import { Frame } from '../objects/frame.ts';
import { isOwnFile, shownFile } from '../program.ts';
import type { SourcePlace } from '../trace/events.ts';
import type { ThreadState } from '../vm/thread-state.ts';

/** Innermost frame in a file of the program; null before the first and after the last. */
export function placeOf(ts: ThreadState): SourcePlace | null {
  for (let f = ts.top; f !== null; f = f.previous) {
    if (!(f instanceof Frame) || !isOwnFile(f.code.unit.filename)) continue;
    const { lines } = f.code.executable;
    // The frame on top is about to run `pc`; the others are inside the call before it.
    const index = f === ts.top && ts.wait === null ? f.pc : f.pc - 1;
    const line = lines[Math.min(Math.max(index, 0), lines.length - 1)]!;
    const file = shownFile(f.code.unit.filename, ts.interp.imports.sources.folder);
    return { file, line: Math.max(line, 1) };
  }
  return null;
}
