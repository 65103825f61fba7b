// How a thread begins: the call that is its first frame, entered on its first turn. CPython 3.13 Modules/_threadmodule.c (thread_run).

import { callObject } from './objects/calls.ts';
import type { PyObject } from './objects/object.ts';
import { staticStr } from './objects/str.ts';
import {
  suspendOn,
  suspendSteps,
  SUSPENDED,
  takePendingFrame,
  type Steps,
} from './objects/suspend.ts';

/** Enters the frame that calls `fn(*args)`, of which it takes references of its own at once. */
export function bootOf(fn: PyObject, args: readonly PyObject[]): () => void {
  suspendSteps(callSteps(fn, args), [fn, ...args]);
  const frame = takePendingFrame()!;
  return () => suspendOn(frame);
}

function* callSteps(fn: PyObject, args: readonly PyObject[]): Steps<PyObject> {
  const result = callObject(fn, args);
  return result === SUSPENDED ? yield : result;
}

/** `Thread._bootstrap` knows the thread's name. */
export function bootstrapName(fn: PyObject): string | null {
  const self = (fn as { self?: PyObject }).self;
  const name = self?.dict?.getStr(staticStr('_name'));
  return (name as { value?: string } | null | undefined)?.value ?? null;
}
