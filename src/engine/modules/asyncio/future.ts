// Future: an object, and what natives do with it. CPython 3.13 Modules/_asynciomodule.c (FutureObj, future_*).

import { heap } from '../../memory/heap.ts';
import { getAttr } from '../../objects/attributes.ts';
import { callObject } from '../../objects/calls.ts';
import type { PyBaseException } from '../../objects/exceptions.ts';
import { newException } from '../../objects/exceptions.ts';
import { finalize } from '../../objects/finalize.ts';
import type { PyType } from '../../objects/object.ts';
import { decref, fixedBytes, free, incref, xdecref, type PyObject } from '../../objects/object.ts';
import { dropInstanceDict, PyNative } from '../../objects/own-fields.ts';
import { raise, Raised } from '../../objects/raise.ts';
import { None } from '../../objects/singletons.ts';
import { newStaticType } from '../../objects/static-type.ts';
import { staticStr, type PyStr } from '../../objects/str.ts';
import { SUSPENDED, type Steps } from '../../objects/suspend.ts';
import { isTrue } from '../../objects/truth.ts';
import { normalizeException } from './exception-argument.ts';
import { invalidState, part } from './state.ts';
import { clearWeakRefs } from '../../objects/weakref-list.ts';
import { currentThread } from '../../vm/current.ts';
import type { PyDict } from '../../objects/dict.ts';
import type { PyTraceback } from '../../objects/traceback.ts';

export const FutureType = newStaticType('Future', {
  module: '_asyncio',
  dotted: true,
  isBaseType: true,
  hasGc: true,
  hasDict: true,
  hasWeakrefs: true,
  basicSize: 104,
});

export type FutureState = 'PENDING' | 'CANCELLED' | 'FINISHED';

interface Callback {
  readonly fn: PyObject;
  readonly context: PyObject;
}

export class PyFuture extends PyNative {
  override dict: PyDict | null = null;
  /** All owned. */
  loop: PyObject | null = null;
  callbacks: Callback[] = [];
  exception: PyBaseException | null = null;
  exceptionTraceback: PyObject | null = null;
  result: PyObject | null = null;
  sourceTraceback: PyObject | null = null;
  cancelMessage: PyObject | null = null;
  cancelledError: PyBaseException | null = null;
  state: FutureState = 'PENDING';
  /** An exception that nobody has asked for will be told when the object dies. */
  logTraceback = false;
  blocking = false;
}

const FIELDS = [
  'loop',
  'exception',
  'exceptionTraceback',
  'result',
  'sourceTraceback',
  'cancelMessage',
  'cancelledError',
] as const;

/** Memory slots of Future, and of Task with its own `fields`. */
export function futureMemory(
  type: PyType,
  fields: readonly string[],
  mustFinalize: (o: PyObject) => boolean,
): void {
  const all = [...FIELDS, ...fields];
  type.tp_traverse = (o, visit) => {
    const self = o as PyFuture;
    if (self.dict !== null) visit(self.dict);
    for (const name of all) {
      const child = (o as unknown as Record<string, PyObject | null>)[name];
      if (child != null) visit(child);
    }
    for (const { fn, context } of self.callbacks) {
      visit(fn);
      visit(context);
    }
  };
  const clear = (o: PyObject): void => {
    for (const name of all) clearField(o, name);
    dropCallbacks(o as PyFuture);
    dropInstanceDict(o);
  };
  type.tp_clear = clear;
  type.tp_dealloc = (o) => {
    if (!o.finalized && mustFinalize(o) && finalize(o)) return;
    heap.gc.untrack(o as PyNative);
    if (o.weakrefs !== null) clearWeakRefs(o);
    clear(o);
    free(o, fixedBytes(o.type));
  };
}

export function clearField(o: PyObject, name: string): void {
  const fields = o as unknown as Record<string, PyObject | null>;
  const child = fields[name];
  if (child == null) return;
  fields[name] = null;
  decref(child);
}

/** Replaces an owned field. Takes its own reference. */
export function setField(o: PyObject, name: string, value: PyObject | null): void {
  const fields = o as unknown as Record<string, PyObject | null>;
  const old = fields[name] ?? null;
  fields[name] = value === null ? null : incref(value);
  xdecref(old);
}

function dropCallbacks(self: PyFuture): void {
  const { callbacks } = self;
  self.callbacks = [];
  for (const { fn, context } of callbacks) {
    decref(fn);
    decref(context);
  }
}

// ---- calling ----

export function* getSteps(o: PyObject, name: PyStr): Steps<PyObject> {
  const value = getAttr(o, name);
  return value === SUSPENDED ? yield : value;
}

/** `fn(*args)`; everything is borrowed. */
export function* invokeSteps(
  fn: PyObject,
  args: readonly PyObject[],
  kwnames: readonly PyStr[] | null = null,
): Steps<PyObject> {
  const result = callObject(fn, args, kwnames);
  return result === SUSPENDED ? yield : result;
}

/** `o.name(*args)`. */
export function* methodSteps(
  o: PyObject,
  name: PyStr,
  args: readonly PyObject[],
  kwnames: readonly PyStr[] | null = null,
): Steps<PyObject> {
  const fn = yield* getSteps(o, name);
  try {
    return yield* invokeSteps(fn, args, kwnames);
  } finally {
    decref(fn);
  }
}

/** Steals `o`. */
export function* truthSteps(o: PyObject): Steps<boolean> {
  try {
    const truth = isTrue(o);
    return truth === SUSPENDED ? ((yield) as unknown as boolean) : truth;
  } finally {
    decref(o);
  }
}

const CALL_SOON = staticStr('call_soon');
export const CONTEXT = staticStr('context');

/** `loop.call_soon(fn, *args, context=context)`. */
export function* callSoonSteps(
  loop: PyObject,
  fn: PyObject,
  args: readonly PyObject[],
  context: PyObject,
): Steps<void> {
  decref(yield* methodSteps(loop, CALL_SOON, [fn, ...args, context], [CONTEXT]));
}

// ---- life ----

const GET_DEBUG = staticStr('get_debug');
const GET_EVENT_LOOP = staticStr('get_event_loop');

/** get_event_loop: the running loop, or the policy's. New reference. */
export function* eventLoopSteps(): Steps<PyObject> {
  const running = currentThread.runningLoop;
  if (running !== null) return incref(running);
  const policy = yield* invokeSteps(part('getEventLoopPolicy'), []);
  try {
    return yield* methodSteps(policy, GET_EVENT_LOOP, []);
  } finally {
    decref(policy);
  }
}

/** future_init. */
export function* initFutureSteps(self: PyFuture, loop: PyObject | null): Steps<void> {
  for (const name of FIELDS) clearField(self, name);
  dropCallbacks(self);
  self.state = 'PENDING';
  self.logTraceback = false;
  self.blocking = false;
  self.loop = loop === null || loop === None ? yield* eventLoopSteps() : incref(loop);
  if (yield* truthSteps(yield* methodSteps(self.loop, GET_DEBUG, [])))
    self.sourceTraceback = yield* invokeSteps(part('extractStack'), []);
}

export function ensureAlive(self: PyFuture): PyObject {
  return self.loop ?? raise('RuntimeError', 'Future object is not initialized.');
}

// ---- results ----

/** future_schedule_callbacks. */
export function* scheduleCallbacksSteps(self: PyFuture): Steps<void> {
  const { callbacks } = self;
  if (callbacks.length === 0) return;
  self.callbacks = [];
  try {
    for (const { fn, context } of callbacks) yield* callSoonSteps(self.loop!, fn, [self], context);
  } finally {
    for (const { fn, context } of callbacks) {
      decref(fn);
      decref(context);
    }
  }
}

/** future_set_result. Borrows `result`. */
export function* setResultSteps(self: PyFuture, result: PyObject): Steps<void> {
  ensureAlive(self);
  if (self.state !== 'PENDING') invalidState('invalid state');
  setField(self, 'result', result);
  self.state = 'FINISHED';
  yield* scheduleCallbacksSteps(self);
}

/** future_set_exception. Borrows `given`: an exception or a class. */
export function* setExceptionSteps(self: PyFuture, given: PyObject): Steps<void> {
  ensureAlive(self);
  if (self.state !== 'PENDING') invalidState('invalid state');
  const exception = yield* normalizeException(given);
  xdecref(self.exception);
  self.exception = exception;
  setField(self, 'exceptionTraceback', exception.traceback);
  self.state = 'FINISHED';
  self.logTraceback = true;
  yield* scheduleCallbacksSteps(self);
}

/** future_cancel. */
export function* cancelSteps(self: PyFuture, message: PyObject | null): Steps<boolean> {
  self.logTraceback = false;
  if (self.state !== 'PENDING') return false;
  self.state = 'CANCELLED';
  setField(self, 'cancelMessage', message);
  yield* scheduleCallbacksSteps(self);
  return true;
}

/** create_cancelled_error. New reference. */
export function makeCancelledError(self: PyFuture): PyBaseException {
  const kept = self.cancelledError;
  if (kept !== null) {
    self.cancelledError = null;
    return kept;
  }
  const message = self.cancelMessage;
  return newException(
    part('cancelledError') as PyType,
    message === null || message === None ? [] : [message],
  );
}

/** future_get_result: the result (new reference), or the exception with its traceback (new reference). Throws if there is neither. */
export function resultOf(self: PyFuture): PyObject | { readonly exception: PyBaseException } {
  if (self.state === 'CANCELLED') throw new Raised(makeCancelledError(self));
  if (self.state === 'PENDING') invalidState('Result is not set.');
  self.logTraceback = false;
  const { exception } = self;
  if (exception === null) return incref(self.result!);
  const old = exception.traceback;
  exception.traceback = self.exceptionTraceback as PyTraceback | null;
  self.exceptionTraceback = null;
  xdecref(old);
  return { exception: incref(exception) };
}

/** The result; throws the exception. */
export function takeResult(self: PyFuture): PyObject {
  const answer = resultOf(self);
  if ('exception' in answer && !('refcnt' in answer)) throw new Raised(answer.exception);
  return answer as PyObject;
}

/** future_add_done_callback. Borrows. */
export function* addCallbackSteps(self: PyFuture, fn: PyObject, context: PyObject): Steps<void> {
  const loop = self.loop ?? raise('RuntimeError', 'uninitialized Future object');
  if (self.state !== 'PENDING') return yield* callSoonSteps(loop, fn, [self], context);
  self.callbacks.push({ fn: incref(fn), context: incref(context) });
}
