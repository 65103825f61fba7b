// Traceback entries: a chain from the outermost frame inwards. CPython 3.13 Python/traceback.c (PyTraceBack_Here, tb_create_raw).

import { heap } from '../memory/heap.ts';
import { frameObjectOf, type PyFrameObject } from './frame-object.ts';
import { decref, fixedBytes, free, PyGcObject, xdecref } from './object.ts';
import { newStaticType } from './static-type.ts';
import type { Frame } from './frame.ts';

export const TracebackType = newStaticType('traceback', { hasGc: true, basicSize: 48 });

export class PyTraceback extends PyGcObject {
  /** `tb_next`: towards where it was raised. Owned. */
  declare next: PyTraceback | null;
  /** Owned. */
  declare readonly frame: PyFrameObject;
  /** Instruction index that was running, for line and columns. */
  declare readonly instruction: number;
  /** `tb_lasti` where Python gave it. */
  declare lasti: number | null;
  declare readonly line: number;

  /** Steals `next` and `frame`. */
  constructor(next: PyTraceback | null, frame: PyFrameObject, instruction: number, line: number) {
    super(TracebackType, fixedBytes(TracebackType));
    this.next = next;
    this.frame = frame;
    this.instruction = instruction;
    this.lasti = null;
    this.line = line;
    heap.gc.track(this);
  }
}

/** PyTraceBack_Here: puts `frame`, at instruction `index`, in front of `next` (stolen). New reference. */
export function tracebackHere(next: PyTraceback | null, frame: Frame, index: number): PyTraceback {
  return new PyTraceback(
    next,
    frameObjectOf(frame),
    index,
    frame.code.executable.lines[index] ?? -1,
  );
}

TracebackType.tp_dealloc = (o) => {
  const tb = o as PyTraceback;
  heap.gc.untrack(tb);
  const next = tb.next;
  tb.next = null;
  xdecref(next);
  decref(tb.frame);
  free(o, fixedBytes(o.type));
};
TracebackType.tp_clear = (o) => {
  const tb = o as PyTraceback;
  const { next } = tb;
  tb.next = null;
  xdecref(next);
};
TracebackType.tp_traverse = (o, visit) => {
  const { next, frame } = o as PyTraceback;
  if (next !== null) visit(next);
  visit(frame);
};
