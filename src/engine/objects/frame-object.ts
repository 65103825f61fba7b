// The frame as Python sees it: `sys._getframe()`, `traceback.tb_frame`. CPython 3.13 Objects/frameobject.c.
// While the frame runs, this only points at it; when the frame ends and somebody still holds this object, it keeps the frame's references.

import { heap } from '../memory/heap.ts';
import { dropFrame, Frame, frameSlots, traverseFrame } from './frame.ts';
import type { PyDict } from './dict.ts';
import { decref, fixedBytes, free, PyGcObject, xdecref, type PyObject } from './object.ts';
import { newStaticType } from './static-type.ts';
import type { AnyFrame } from './suspend.ts';

export const FrameType = newStaticType('frame', { hasGc: true, basicSize: 72 });

export class PyFrameObject extends PyGcObject {
  declare readonly frame: Frame;
  /** True once the frame ended and its references became ours. */
  ownsFrame = false;
  /** `f_back` of a frame that has ended. Owned. */
  back: PyFrameObject | null = null;
  /** What was put into `f_locals` beside the variables. Owned. */
  extraLocals: PyDict | null = null;
  /** `f_trace` (owned), `f_trace_lines`, `f_trace_opcodes`. */
  traceFunc: PyObject | null = null;
  traceLines = true;
  traceOpcodes = false;
  constructor(frame: Frame) {
    super(FrameType, fixedBytes(FrameType) + 8 * frameSlots(frame.code));
    this.frame = frame;
  }

  /** Takes its own reference. */
  setTrace(value: PyObject | null): void {
    const old = this.traceFunc;
    if (value !== null) value.refcnt++;
    this.traceFunc = value;
    xdecref(old);
  }

  /** take_ownership: the frame has ended. What it stood on is kept, with all its variables when it ends. */
  takeOver(below: AnyFrame | null): void {
    this.ownsFrame = true;
    const back = firstComplete(below);
    if (back !== null) this.back = frameObjectOf(back);
    heap.gc.track(this);
  }
}

/** _PyFrame_GetFirstComplete: the calling Python frame; natives in between are skipped. */
export function firstComplete(below: AnyFrame | null): Frame | null {
  while (below !== null && !(below instanceof Frame)) below = below.previous;
  return below;
}

/** The frame object of a frame; made when first asked for. New reference. */
export function frameObjectOf(frame: Frame): PyFrameObject {
  frame.frameObject ??= new PyFrameObject(frame);
  frame.frameObject.refcnt++;
  return frame.frameObject;
}

FrameType.tp_dealloc = (o) => {
  const object = o as PyFrameObject;
  const slots = frameSlots(object.frame.code);
  heap.gc.untrack(object);
  if (object.ownsFrame) {
    object.ownsFrame = false;
    dropFrame(object.frame);
  }
  const { back, extraLocals } = object;
  object.back = object.extraLocals = null;
  xdecref(back);
  object.setTrace(null);
  xdecref(extraLocals);
  free(o, fixedBytes(FrameType) + 8 * slots);
};
FrameType.tp_traverse = (o, visit) => {
  const { frame, ownsFrame, back, traceFunc, extraLocals } = o as PyFrameObject;
  if (back !== null) visit(back);
  if (traceFunc !== null) visit(traceFunc);
  if (extraLocals !== null) visit(extraLocals);
  if (!ownsFrame) return;
  traverseFrame(frame, visit);
};
FrameType.tp_clear = (o) => {
  const { frame, ownsFrame } = o as PyFrameObject;
  if (!ownsFrame) return;
  for (let i = 0; i < frame.stackTop; i++) {
    const value = frame.localsplus[i];
    frame.localsplus[i] = null;
    if (value) {
      decref(value);
    }
  }
};
