// Where a thread stands in the learner's own files.

import { Frame } from '../objects/frame.ts';
import { isOwnFile, shownFile } from '../program.ts';
import type { SourcePlace } from '../trace/events.ts';
import type { ThreadState } from '../vm/thread-state.ts';

/** Innermost frame in a file of the program; null before the first and after the last. */
export function placeOf(ts: ThreadState): SourcePlace | null {
  return innermost(ts, (f) => indexIn(ts, f));
}

/** The line at which a frame of the thread stands, in whichever file. */
export function lineOf(ts: ThreadState, frame: Frame): number {
  return lineAt(frame, indexIn(ts, frame));
}

/** The frame on top is about to run `pc`; the others are inside the call before it. */
function indexIn(ts: ThreadState, frame: Frame): number {
  return frame === ts.top && ts.wait === null ? frame.pc : frame.pc - 1;
}

/** As `placeOf`, in the middle of an instruction: `pc` is behind it already. */
export function placeWithin(ts: ThreadState): SourcePlace | null {
  return innermost(ts, (f) => f.pc - 1);
}

/** The line of `placeWithin`, 0 if there is none: asked for at each touch of what could be shared. */
export function lineWithin(ts: ThreadState): number {
  const frame = innermostOwn(ts);
  return frame === null ? 0 : lineAt(frame, frame.pc - 1);
}

function innermost(ts: ThreadState, indexOf: (frame: Frame) => number): SourcePlace | null {
  const frame = innermostOwn(ts);
  if (frame === null) return null;
  const file = shownFile(frame.code.unit.filename, ts.interp.imports.sources.folder);
  return { file, line: lineAt(frame, indexOf(frame)) };
}

function innermostOwn(ts: ThreadState): Frame | null {
  for (let f = ts.top; f !== null; f = f.previous)
    if (f instanceof Frame && isOwnFile(f.code.unit.filename)) return f;
  return null;
}

function lineAt({ code }: Frame, index: number): number {
  const { lines } = code.executable;
  return Math.max(lines[Math.min(Math.max(index, 0), lines.length - 1)]!, 1);
}
