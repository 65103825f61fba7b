// The frame as Python sees it: `sys._getframe()`, `traceback.tb_frame`. CPython 3.13 Objects/frameobject.c.
// While the frame runs, this only points at it; when the frame ends and somebody still holds this object, it keeps the frame's references.

import { heap } from '../memory/heap.ts';
import { dropFrame, type Frame } from './frame.ts';
import { free, PyGcObject } from './object.ts';
import { newStaticType } from './static-type.ts';

export const FrameType = newStaticType('frame', { hasGc: true, basicSize: 72 });

export class PyFrameObject extends PyGcObject {
  readonly frame: Frame;
  /** True once the frame ended and its references became ours. */
  ownsFrame = false;
  /** Line when the frame ended. */
  constructor(frame: Frame) {
    super(FrameType, 88);
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
  heap.gc.untrack(object);
  if (object.ownsFrame) {
    object.ownsFrame = false;
    dropFrame(object.frame);
  }
  free(o, 88);
};
FrameType.tp_traverse = (o, visit) => {
  const { frame, ownsFrame } = o as PyFrameObject;
  if (!ownsFrame) return;
  for (let i = 0; i < frame.stackTop; i++) {
    const value = frame.localsplus[i];
    if (value) visit(value);
  }
  for (const held of [frame.locals, frame.globals, frame.func, frame.code]) if (held !== null) visit(held);
};
FrameType.tp_clear = (o) => {
  const { frame, ownsFrame } = o as PyFrameObject;
  if (!ownsFrame) return;
  for (let i = 0; i < frame.stackTop; i++) {
    const value = frame.localsplus[i];
    frame.localsplus[i] = null;
    if (value) {
      if (--value.refcnt === 0) value.type.tp_dealloc!(value);
    }
  }
};
