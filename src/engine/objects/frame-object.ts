// The frame as Python sees it: `sys._getframe()`, `traceback.tb_frame`. CPython 3.13 Objects/frameobject.c.
// While the frame runs, this only points at it; when the frame ends and somebody still holds this object, it keeps the frame's references.

import { heap } from '../memory/heap.ts';
import { dropFrame, frameSlots, traverseFrame, type Frame } from './frame.ts';
import { PyCell } from './cell.ts';
import { PyDict } from './dict.ts';
import { decref, fixedBytes, free, PyGcObject, xdecref, type PyObject } from './object.ts';
import { newStaticType } from './static-type.ts';

export const FrameType = newStaticType('frame', { hasGc: true, basicSize: 72 });

export class PyFrameObject extends PyGcObject {
  readonly frame: Frame;
  /** True once the frame ended and its references became ours. */
  ownsFrame = false;
  /** Last `f_locals` of a function. Owned. */
  snapshot: PyDict | null = null;
  constructor(frame: Frame) {
    super(FrameType, fixedBytes(FrameType) + 8 * frameSlots(frame.code));
    this.frame = frame;
  }

  takeOver(): void {
    this.ownsFrame = true;
    heap.gc.track(this);
  }
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
  xdecref(object.snapshot);
  object.snapshot = null;
  if (object.ownsFrame) {
    object.ownsFrame = false;
    dropFrame(object.frame);
  }
  free(o, fixedBytes(FrameType) + 8 * slots);
};
FrameType.tp_traverse = (o, visit) => {
  const { frame, ownsFrame, snapshot } = o as PyFrameObject;
  if (snapshot !== null) visit(snapshot);
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

/** `f_locals`: the namespace of a module or class body, a snapshot dict of a function's variables otherwise. Borrowed (kept by the frame). */
export function frameLocals(frame: Frame): PyObject {
  if (frame.locals !== null) return frame.locals;
  const snapshot = new PyDict();
  frame.code.localsplusNames.forEach((name, i) => {
    const held = frame.localsplus[i];
    const value = held instanceof PyCell ? held.contents : held;
    if (value) snapshot.setStr(name, value);
  });
  const object = frameObjectOf(frame);
  xdecref(object.snapshot);
  object.snapshot = snapshot;
  decref(object);
  return snapshot;
}
