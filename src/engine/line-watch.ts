// Notices when a thread is about to run another line of the program's own files, so that a traced run is stopped there and nowhere else. It asks
// before each instruction, as sys.settrace does, and knows most answers from the instruction before. CPython 3.13: Python/ceval.c (trace_trampoline
// is asked by INSTRUMENTED_LINE); here it is a host that asks, and the program can't tell.

import type { ThreadId } from './base/brands.ts';
import { placeOf } from './inspect/place.ts';
import { Frame } from './objects/frame.ts';
import { isOwnFile } from './program.ts';
import type { ThreadState } from './vm/thread-state.ts';

export class LineWatch {
  /** The frame that was on top when it was asked last: of the library, or of the program and on this line. */
  private frame: Frame | null = null;
  private line = -1;

  /** A piece of a turn begins: nothing is known of what ran before. */
  begin(): void {
    this.frame = null;
  }

  /** Does `ts`, before the instruction it is about to execute, stand on another line than `lines` says? */
  hasMoved(ts: ThreadState, lines: ReadonlyMap<ThreadId, string>): boolean {
    const { top } = ts;
    if (!(top instanceof Frame)) return false;
    const line = top.code.executable.lines[top.pc]!;
    // In one and the same frame of the library, no frame of the program below it moves. Imports are nearly nothing else.
    if (top === this.frame && (this.line === OF_LIBRARY || this.line === line)) return false;
    this.frame = top;
    this.line = isOwnFile(top.code.unit.filename) ? line : OF_LIBRARY;
    return (lineOf(ts) ?? undefined) !== lines.get(ts.id);
  }
}

const OF_LIBRARY = -2;

/** The line of the program's own files on which it stands, as text; null: it is in none of them, or over. */
export function lineOf(ts: ThreadState): string | null {
  const place = ts.finished ? null : placeOf(ts);
  return place === null ? null : `${place.file}:${place.line}`;
}

/** Has `ts`, which has just executed a bytecode, come to another line than `lines` says? Notes it there. */
export function movesLine(lines: Map<ThreadId, string>, ts: ThreadState): boolean {
  const key = lineOf(ts);
  const before = lines.get(ts.id);
  if (key === null) lines.delete(ts.id);
  else lines.set(ts.id, key);
  return key !== null && key !== before;
}
