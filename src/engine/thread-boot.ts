// How a thread begins: the call that is its first frame, entered on its first turn. CPython 3.13 Modules/_threadmodule.c (thread_run).

import { callObject } from './objects/calls.ts';
import type { PyObject } from './objects/object.ts';
import { staticStr } from './objects/str.ts';
import {
  suspendSteps,
  SUSPENDED,
  takePendingFrame,
  type AnyFrame,
  type Steps,
} from './objects/suspend.ts';

/** The frame that calls `fn(*args)`, of which it takes references of its own at once. */
export function bootOf(fn: PyObject, args: readonly PyObject[]): AnyFrame {
  suspendSteps(new FirstCall(fn, args) as unknown as Steps<PyObject>, [fn, ...args]);
  return takePendingFrame()!;
}

/** The native at the bottom of a thread: plain data, since `fork` copies the thread that calls it. */
export class FirstCall {
  private call: { fn: PyObject; args: readonly PyObject[] } | null;

  constructor(fn: PyObject, args: readonly PyObject[]) {
    this.call = { fn, args };
  }

  next(answer: unknown): IteratorResult<void, unknown> {
    const { call } = this;
    if (call === null) return { done: true, value: answer };
    this.call = null;
    const result = callObject(call.fn, call.args);
    return result === SUSPENDED ? { done: false, value: undefined } : { done: true, value: result };
  }

  throw(error: unknown): never {
    throw error;
  }

  return(): void {}
}

/** `Thread._bootstrap` knows the thread's name. */
export function bootstrapName(fn: PyObject): string | null {
  const self = (fn as { self?: PyObject }).self;
  const name = self?.dict?.getStr(staticStr('_name'));
  return (name as { value?: string } | null | undefined)?.value ?? null;
}
