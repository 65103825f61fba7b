// Generators and coroutines in the loop. CPython 3.13 Python/bytecodes.c (RETURN_GENERATOR, YIELD_VALUE, SEND, GET_AWAITABLE),
// Python/ceval.c (_PyCoro_GetAwaitableIter).

import { CO_COROUTINE, CO_ITERABLE_COROUTINE } from '../../bytecode/code-unit.ts';
import { getIter } from '../../objects/abstract.ts';
import { getAwaitable as awaitableOf } from '../../objects/awaitable.ts';
import { callBound, callSpecialOptional } from '../../objects/special-call.ts';
import { getAttr } from '../../objects/attributes.ts';
import { callPythonNext } from '../../objects/python-next.ts';
import { dropHeld, FOR_ITER_NEXT, Frame, SEND_VALUE } from '../../objects/frame.ts';
import { newInt } from '../../objects/int.ts';
import { AnextAwaitableType } from '../../objects/anext-awaitable.ts';
import { isAsyncGenAwaitable } from '../../objects/async-generator.ts';
import { CoroutineWrapperType, delegateOf } from '../../objects/generator-methods.ts';
import {
  AsyncGeneratorType,
  CoroutineType,
  GeneratorType,
  PyGenerator,
  enter,
  enterable,
  generatorType,
} from '../../objects/generator.ts';
import { stopIterationValue } from '../../objects/exceptions.ts';
import { decref, incref, type PyObject } from '../../objects/object.ts';
import { raise, Raised } from '../../objects/raise.ts';
import { newNone, None } from '../../objects/singletons.ts';
import { newStr, staticStr } from '../../objects/str.ts';
import {
  StepsFrame,
  SUSPENDED,
  suspendThen,
  type MaySuspend,
  type Suspended,
} from '../../objects/suspend.ts';
import { newTuple } from '../../objects/tuple.ts';
import { deliver, leaveGenerator, popFrame, swallow, unwind, type Next } from '../drive.ts';
import { newException } from '../../objects/exceptions.ts';
import type { PyFunction } from '../../objects/function.ts';
import type { ThreadState } from '../thread-state.ts';

/** RETURN_GENERATOR: the frame leaves the chain and becomes the generator that the caller gets. */
export function returnGenerator(ts: ThreadState, frame: Frame): Next {
  const func = frame.func as PyFunction;
  const gen = new PyGenerator(
    generatorType(frame.code.unit.flags),
    frame,
    func.name,
    func.qualname,
  );
  ts.top = frame.previous;
  frame.previous = null;
  ts.depth--;
  if (ts.coroutineOriginDepth > 0 && gen.type === CoroutineType)
    gen.origin = coroutineOrigin(ts, ts.coroutineOriginDepth);
  return deliver(ts, gen, frame.completion);
}

/** compute_cr_origin: file, line and name of the frames that led to the call. */
function coroutineOrigin(ts: ThreadState, depth: number): PyObject {
  const infos: PyObject[] = [];
  for (let f = ts.top; f !== null && infos.length < depth; f = f.previous) {
    if (!(f instanceof Frame)) continue;
    infos.push(newTuple([newStr(f.code.unit.filename), newInt(f.line), incref(f.code.name)]));
  }
  return newTuple(infos);
}

/** FOR_ITER over a suspended generator: its frame comes on top of `frame`, and is answered. The caller counts the depth. */
export function enterGeneratorFrame(ts: ThreadState, gen: PyGenerator, frame: Frame): Frame {
  const inner = resumeFrame(ts, gen, frame, newNone(), FOR_ITER_NEXT);
  inner.stopIsEnd = true;
  return inner;
}

/** A generator that does not run: its frame comes on top of `frame`, with `value` (stolen) as the result of its `yield`. */
export function resumeFrame(
  ts: ThreadState,
  gen: PyGenerator,
  frame: Frame,
  value: PyObject,
  completion: number,
): Frame {
  const inner = gen.frame!;
  inner.localsplus[inner.stackTop++] = value;
  inner.stopIsEnd = false;
  inner.completion = completion;
  inner.previous = frame;
  gen.refcnt++;
  gen.state = 'running';
  gen.excInfo.previous = ts.excInfo;
  ts.excInfo = gen.excInfo;
  ts.top = inner;
  return inner;
}

/** The recursion limit was crossed by `resumeFrame`. */
export function generatorTooDeep(ts: ThreadState): Next {
  popFrame(ts, ts.top as Frame);
  return unwind(
    ts,
    new Raised(newException('RecursionError', ['maximum recursion depth exceeded'])),
  );
}

/** YIELD_VALUE to the frame below: the generator's frame leaves the chain. */
export function leaveYielding(ts: ThreadState, frame: Frame): void {
  const gen = frame.generator!;
  ts.top = frame.previous;
  frame.previous = null;
  ts.depth--;
  leaveGenerator(ts, gen);
  gen.state = 'suspended';
  // For the one who called it, the call is over.
  if (frame.held !== null) dropHeld(frame);
  decref(gen);
}

/**
 * YIELD_VALUE of the value on top of the stack to a native that takes items while it sleeps: the generator goes on at once, with the None that
 * it is asked with. What the way there and back does to the books cancels out. False: nothing was done.
 */
export function consumed(frame: Frame): boolean {
  const native = frame.previous;
  if (!(native instanceof StepsFrame) || native.consumer === null) return false;
  if (frame.held !== null || frame.generator!.type !== GeneratorType) return false;
  const at = frame.stackTop - 1;
  if (!native.consumer(frame.localsplus[at]!)) return false;
  frame.localsplus[at] = newNone();
  return true;
}

/** YIELD_VALUE: steals `value`. */
export function yieldValue(ts: ThreadState, frame: Frame, value: PyObject): Next {
  const { completion } = frame;
  leaveYielding(ts, frame);
  return deliver(ts, value, completion);
}

/** RETURN_VALUE where the frame below is not a plain Python caller. Steals `value`. */
export function returnValue(ts: ThreadState, frame: Frame, value: PyObject): Next {
  const { completion, stopIsEnd, generator } = frame;
  const isAsync = generator !== null && generator.type === AsyncGeneratorType;
  popFrame(ts, frame);
  if (generator === null) return deliver(ts, value, completion);
  if (isAsync) {
    decref(value);
    return unwind(ts, new Raised(newException('StopAsyncIteration', [])));
  }
  if (completion === SEND_VALUE) {
    // `yield from` gets the value of `return`, behind its loop.
    const below = ts.top as Frame;
    below.pc = below.code.executable.args[below.pc - 1]!;
    return deliver(ts, value, completion);
  }
  // gen_iternext makes no StopIteration for None.
  const isTold = completion === FOR_ITER_NEXT && ts.traceFunc !== null && value !== None;
  if (stopIsEnd && !isTold) {
    decref(value);
    return deliver(ts, null, completion);
  }
  const stop = newException('StopIteration', value === None ? [] : [value]);
  decref(value);
  if (stopIsEnd) {
    swallow(ts.top, stop);
    decref(stop);
    return deliver(ts, null, completion);
  }
  return unwind(ts, new Raised(stop));
}

/** SEND: SUSPENDED if a frame must run first; else the value, and whether the receiver is finished. */
export function send(
  _ts: ThreadState,
  frame: Frame,
  receiver: PyObject,
  value: PyObject,
): { value: PyObject; finished: boolean } | Suspended {
  if (receiver instanceof PyGenerator) {
    const inner = enterable(receiver);
    if (inner === null) return { value: newNone(), finished: true };
    inner.localsplus[inner.stackTop++] = incref(value);
    return enter(receiver, inner);
  }
  try {
    const next = value === None ? callPythonNext(receiver) : null;
    if (next === SUSPENDED)
      return suspendThen(
        (v) => v,
        [],
        (e) => finishBySteps(frame, e),
      );
    if (next !== null) return { value: next, finished: false };
    // A coroutine's wrapper is asked by `send`: its value of `return` must not be lost.
    if (
      value === None &&
      receiver.type.tp_iternext !== null &&
      receiver.type !== CoroutineWrapperType &&
      receiver.type !== AnextAwaitableType &&
      !isAsyncGenAwaitable(receiver.type)
    ) {
      const item = receiver.type.tp_iternext(receiver);
      if (item === SUSPENDED) return suspendThen((v: PyObject | null) => itemOrEnd(frame, v));
      return item === null
        ? { value: newNone(), finished: true }
        : { value: item, finished: false };
    }
    const method = getAttr(receiver, SEND);
    if (method === SUSPENDED) return suspendThen((m: PyObject) => callBound(m, [value]), [value]);
    const sent = callBound(method, [value]);
    return sent === SUSPENDED
      ? suspendThen(
          (v) => v,
          [],
          (e) => finishBySteps(frame, e),
        )
      : { value: sent, finished: false };
  } catch (error) {
    if (!(error instanceof Raised) || !error.exception.isA('StopIteration')) throw error;
    swallow(frame, error.exception);
    const result = stopIterationValue(error.exception);
    decref(error.exception);
    return { value: result, finished: true };
  }
}

const SEND = staticStr('send');

function itemOrEnd(frame: Frame, item: PyObject | null): PyObject {
  if (item !== null) return item;
  frame.pc = frame.code.executable.args[frame.pc - 1]!;
  return newNone();
}

function finishBySteps(frame: Frame, error: unknown): PyObject {
  if (!(error instanceof Raised) || !error.exception.isA('StopIteration')) throw error;
  const result = stopIterationValue(error.exception);
  swallow(frame, error.exception);
  decref(error.exception);
  frame.pc = frame.code.executable.args[frame.pc - 1]!;
  return result;
}

export function getYieldFromIter(frame: Frame, iterable: PyObject): MaySuspend {
  if (iterable.type === CoroutineType) {
    if ((frame.code.unit.flags & (CO_COROUTINE | CO_ITERABLE_COROUTINE)) === 0) {
      raise('TypeError', "cannot 'yield from' a coroutine object in a non-coroutine generator");
    }
    return incref(iterable);
  }
  return iterable.type === GeneratorType ? incref(iterable) : getIter(iterable);
}

/** GET_AWAITABLE: `where` 1 and 2 are `async with`. */
export function getAwaitable(o: PyObject, where: number): MaySuspend {
  if (o.type === CoroutineType && delegateOf(o as PyGenerator) !== null)
    raise('RuntimeError', 'coroutine is being awaited already');
  return awaitableOf(o, where);
}

const AITER = staticStr('__aiter__');
const ANEXT = staticStr('__anext__');
export function getAiter(o: PyObject): MaySuspend {
  const made = callSpecialOptional(o, AITER);
  if (made === null)
    raise('TypeError', `'async for' requires an object with __aiter__ method, got ${o.type.name}`);
  return made === SUSPENDED ? suspendThen(checkAsyncIterator) : checkAsyncIterator(made);
}

/** Steals `it`. */
function checkAsyncIterator(it: PyObject): PyObject {
  if (it.type.am_anext !== null) return it;
  const { name } = it.type;
  decref(it);
  return raise(
    'TypeError',
    `'async for' received an object from __aiter__ that does not implement __anext__: ${name}`,
  );
}

export function getAnext(o: PyObject): MaySuspend {
  if (o.type === AsyncGeneratorType) return o.type.am_anext!(o);
  const made = callSpecialOptional(o, ANEXT);
  if (made === null)
    raise(
      'TypeError',
      `'async for' requires an iterator with __anext__ method, got ${o.type.name}`,
    );
  if (made === SUSPENDED) return suspendThen(ownAwaitable);
  return ownAwaitable(made);
}

/** Steals `o`. */
function ownAwaitable(o: PyObject): MaySuspend {
  const rescue = (error: unknown): never => invalidAnext(o, error);
  try {
    const awaitable = awaitableOf(o, 0);
    if (awaitable === SUSPENDED) return suspendThen((a: PyObject) => (decref(o), a), [], rescue);
    decref(o);
    return awaitable;
  } catch (error) {
    return rescue(error);
  }
}

/** _PyErr_FormatFromCause. Steals `o`. */
function invalidAnext(o: PyObject, error: unknown): never {
  const { name } = o.type;
  decref(o);
  if (!(error instanceof Raised)) throw error;
  const wrong = newException('TypeError', [
    `'async for' received an invalid object from __anext__: ${name}`,
  ]);
  wrong.cause = error.exception;
  wrong.context = incref(error.exception);
  wrong.suppressContext = true;
  throw new Raised(wrong);
}
