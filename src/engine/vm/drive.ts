// Between frames: entering what a native left pending, handing results down the chain, unwinding exceptions. Flat: natives that call Python
// that calls natives are a chain of frames here, never a chain of host calls.
// CPython 3.13: Python/ceval.c (exception_unwind, _PyEval_FrameClearAndPop), Objects/genobject.c, internals/eval-loop.md.

import { heap } from '../memory/heap.ts';
import { virtualNs } from '../base/brands.ts';
import { CALL_FUNCTION_EX } from '../bytecode/generated/opcodes.ts';
import { EngineBug } from '../base/assert.ts';
import {
  clearFrame,
  DISCARD,
  FOR_ITER_NEXT,
  Frame,
  INIT,
  PUSH,
  PUSH_BOOL,
  PUSH_METHOD,
  PUSH_UNPACKED,
  SEND_VALUE,
  THREAD_END,
} from '../objects/frame.ts';
import { decref, decrefAll, incref, xdecref, type PyObject } from '../objects/object.ts';
import { touchGenerator } from './ops/access.ts';
import { touchAgain } from './ops/access-again.ts';
import type { PyBaseException } from '../objects/exceptions.ts';
import { newException, stopIterationValue, tellAttribute } from '../objects/exceptions.ts';
import { newBool, None } from '../objects/singletons.ts';
import { newInt } from '../objects/int.ts';
import { PyDict } from '../objects/dict.ts';
import { PyTuple } from '../objects/tuple.ts';
import { Raised } from '../objects/raise.ts';
import {
  StepsFrame,
  SUSPENDED,
  suspendSteps,
  takeConsumer,
  takePendingChange,
  takePendingFrame,
  takePendingWait,
  type AnyFrame,
  type Steps,
} from '../objects/suspend.ts';
import { tracebackHere } from '../objects/traceback.ts';
import { initResult } from '../objects/slot-defs.ts';
import { currentThread } from './current.ts';
import { isMonitored } from './monitoring.ts';
import { exceptionEventSteps, handledEventSteps, isWatched, unwindEventSteps } from './tracing.ts';
import * as op from '../bytecode/generated/opcodes.ts';
import type { PyGenerator } from '../objects/generator.ts';
import type { ThreadState } from './thread-state.ts';
import { LibraryNeeded } from '../base/library-needed.ts';
import { drainFinalizers } from './finalizers.ts';
import { BudgetExceeded } from './budget.ts';
import { raisedFromHost } from './host-errors.ts';

/** `Py_C_RECURSION_LIMIT`. */
const NATIVE_DEPTH_MAX = 10_000;

/** How `evaluate` ended, and how the functions here say what comes next. */
export const RUN = 0;
export const OUT_OF_FUEL = 1;
export const BLOCKED = 2;
export const FINISHED = 3;
export type Next = typeof RUN | typeof BLOCKED | typeof FINISHED;

/** What is handed to the frame on top: a result or an exception. */
interface Hand {
  readonly value: any;
  readonly thrown: boolean;
}

/** Puts what the last SUSPENDED asked for on top of the chain and goes on with it. `completion`: what becomes of its result. */
export function enterPending(ts: ThreadState, completion: number): Next {
  return settle(ts, push(ts, completion), completion);
}

/** Resumes a thread whose wait is over. */
export function finishWait(ts: ThreadState, timedOut: boolean): Next {
  const wait = ts.wait!;
  ts.wait = null;
  ts.deadlineNs = null;
  const completion = ts.waitCompletion;
  let value: unknown;
  try {
    value = wait.finish(timedOut);
  } catch (error) {
    return unwind(ts, error);
  }
  if (value === SUSPENDED) return enterPending(ts, completion);
  return settle(ts, { value, thrown: false }, completion);
}

/** Unwinds from the frame on top. `fresh`: raised just now (gets a context and a traceback entry), not re-raised. */
export function unwind(ts: ThreadState, error: unknown, fresh = true): Next {
  const problem = raised(error, ts, fresh);
  const again = problem.again || !fresh;
  problem.again = false;
  return settle(ts, { value: problem, thrown: true }, PUSH, again);
}

/** Hands `value` to the frame on top. */
export function deliver(ts: ThreadState, value: any, completion: number): Next {
  return settle(ts, { value, thrown: false }, completion);
}

/** The loop behind all of these: hands over until Python code runs, the thread blocks, or it ends. */
function settle(
  ts: ThreadState,
  first: Hand | Next,
  completion: number,
  skipTraceback = false,
): Next {
  let hand = first;
  /** Others may have run since the native on top waited: told once, for nobody else runs in between two natives. */
  let isBack = ts.log !== null && typeof first !== 'number';
  for (;;) {
    if (typeof hand === 'number') {
      if (hand !== RUN) return hand;
      const top = ts.top!;
      if (top instanceof Frame) {
        if (top.pendingThrow === null) return RUN;
        const exception = top.pendingThrow;
        top.pendingThrow = null;
        // _PyErr_ChainStackItem: what the generator handles where it stands.
        setContext(exception, top.generator?.excInfo.value ?? null);
        const problem = new Raised(exception);
        problem.isThrown = true;
        hand = { value: problem, thrown: true };
        continue;
      }
      hand = { value: undefined, thrown: false };
    }
    const top = ts.top;
    if (top === null) {
      if (ts.chainEnd !== null) {
        hand = ts.chainEnd.ended(ts, hand) ?? push(ts, THREAD_END);
        continue;
      }
      if (ts.interp.heap.finalizerQueue.length === 0) return endThread(ts, hand);
      // The last that died in this thread: their finalisers come before its end.
      suspendSteps(lastFinalizersSteps(hand));
      hand = push(ts, THREAD_END);
      continue;
    }
    if (top instanceof StepsFrame) {
      if (isBack) touchAgain(ts, top);
      isBack = false;
      const [next, nextCompletion] = resumeNative(ts, top, hand);
      hand = next;
      completion = nextCompletion;
    } else if (hand.thrown) {
      const [next, nextCompletion, isTold] = propagate(ts, top, hand.value, skipTraceback);
      hand = next;
      completion = nextCompletion;
      isBack = ts.log !== null;
      if (isTold) continue;
    } else {
      const problem = complete(ts, top, hand.value, completion);
      if (problem === null) return RUN;
      hand = { value: problem, thrown: true };
    }
    skipTraceback = false;
  }
}

/**
 * An exception arrives in `top`: whoever watches is told first, then a handler of the frame goes on (RUN), or the frame ends. The third of
 * the answer: an event comes in between, and the traceback is as it was.
 */
function propagate(
  ts: ThreadState,
  top: Frame,
  problem: Raised,
  skipTraceback: boolean,
): [Hand | Next, number, boolean] {
  if (top.operands === 1) tellWhatWasAsked(top, problem);
  const watched = isWatched(ts);
  if (watched && problem.tracedIn !== top && (!skipTraceback || isMonitored(ts))) {
    if (!skipTraceback) addTraceback(top, problem.exception);
    problem.tracedIn = top;
    suspendSteps(exceptionEventSteps(ts, top, problem, skipTraceback));
    return [push(ts, PUSH), PUSH, true];
  }
  const told = problem.tracedIn === top;
  if (told) problem.tracedIn = null;
  if (problem.unwoundFrom !== top && catchIn(top, problem, skipTraceback || told)) {
    top.raisedAt = -1;
    if (!isMonitored(ts)) return [RUN, PUSH, false];
    suspendSteps(handledEventSteps(ts, top, problem.exception));
    return [push(ts, DISCARD), DISCARD, false];
  }
  if (watched && problem.unwoundFrom !== top) {
    problem.unwoundFrom = top;
    problem.tracedIn = top;
    suspendSteps(unwindEventSteps(ts, top, problem));
    return [push(ts, PUSH), PUSH, true];
  }
  problem.unwoundFrom = null;
  standWhereRaised(top);
  const { completion } = top;
  const hand = popRaising(ts, top, problem);
  problem.isFromFrame = completion !== INIT && isInlinedCall(ts.top);
  return [hand, completion, false];
}

/** PyObject_GetAttr: what ended an attribute's look-up by Python code. Where a property's frame took the owner with it, nobody knows it any more. */
function tellWhatWasAsked({ code, pc, localsplus, stackTop }: Frame, problem: Raised): void {
  const { ops, args } = code.executable;
  if (ops[pc - 1] !== op.LOAD_ATTR) return;
  const owner = localsplus[stackTop - 1];
  if (owner != null) tellAttribute(problem.exception, owner, code.names[args[pc - 1]! >> 1]!);
}

/** Runs the generator of a native until it needs something or ends. */
function resumeNative(ts: ThreadState, frame: StepsFrame, hand: Hand): [Hand | Next, number] {
  let step: IteratorResult<void, unknown>;
  try {
    step = hand.thrown ? frame.steps.throw(hand.value) : frame.steps.next(hand.value);
  } catch (error) {
    const problem = raised(error, ts, true);
    popNative(ts, frame);
    return [endOfIteration(frame, problem), frame.completion];
  }
  frame.consumer = takeConsumer();
  if (!step.done) return [push(ts, PUSH), PUSH];
  popNative(ts, frame);
  return [{ value: step.value, thrown: false }, frame.completion];
}

function popNative(ts: ThreadState, frame: StepsFrame): void {
  ts.top = frame.previous;
  ts.nativeDepth--;
  decrefAll(frame.owned);
  if (frame.held !== null) decrefAll(frame.held);
}

/** A StopIteration that leaves a frame entered by `tp_iternext` is the end of the iteration, not an error. */
function endOfIteration(frame: AnyFrame, problem: Raised): Hand {
  if (!frame.stopIsEnd || !problem.exception.isA('StopIteration'))
    return { value: problem, thrown: true };
  if (frame.completion === FOR_ITER_NEXT) swallow(currentThread.top, problem.exception);
  decref(problem.exception);
  return { value: null, thrown: false };
}

function push(ts: ThreadState, completion: number): Hand | Next {
  const wait = takePendingWait();
  if (wait !== null) {
    ts.wait = wait;
    ts.interrupted = false;
    ts.waitCompletion = completion;
    ts.deadlineNs =
      wait.timeoutNs === null ? null : virtualNs(ts.interp.machine.now() + wait.timeoutNs);
    return BLOCKED;
  }
  const change = takePendingChange();
  if (change !== null) return change.change(ts) ?? push(ts, THREAD_END);
  const frame = takePendingFrame();
  if (frame === null) throw new EngineBug('SUSPENDED without a pending frame or wait');
  frame.completion = completion;
  frame.previous = ts.top;
  ts.top = frame;
  if (!(frame instanceof Frame)) {
    if (frame.owned.length > 0) borrowFromCaller(frame);
    return ++ts.nativeDepth > NATIVE_DEPTH_MAX && !frame.continues ? nativeTooDeep(ts, frame) : RUN;
  }
  ts.depth++;
  if (frame.generator !== null) enterGenerator(ts, frame.generator);
  if (ts.depth > ts.interp.recursionLimit || ts.nativeDepth > NATIVE_DEPTH_MAX) return tooDeep(ts);
  return RUN;
}

/**
 * Arguments of natives are borrowed: what the caller keeps until the call is over (operands of its instruction, what a native below was
 * called with) is not counted once more for the native that was suspended with it.
 */
function borrowFromCaller(native: StepsFrame): void {
  const below = native.previous;
  if (below === null) return;
  const { owned } = native;
  let kept = 0;
  for (let i = 0; i < owned.length; i++) {
    const o = owned[i]!;
    if (keeps(below, o)) {
      o.refcnt--;
      (native.borrowed ??= []).push(o);
    } else owned[kept++] = o;
  }
  owned.length = kept;
}

/** So many natives below one another are asked. */
const NATIVES_ASKED = 24;

/** Is `o` alive for as long as `caller` waits? */
function keeps(caller: AnyFrame, o: PyObject): boolean {
  let frame: AnyFrame | null = caller;
  for (let i = 0; !(frame instanceof Frame); i++) {
    if (frame === null || i === NATIVES_ASKED) return false;
    if (frame.owned.includes(o) || (frame.borrowed?.includes(o) ?? false)) return true;
    frame = frame.previous;
  }
  const { localsplus, stackTop } = frame;
  for (let i = stackTop - frame.operands; i < stackTop; i++) {
    const operand = localsplus[i];
    if (operand === o) return true;
    if (operand instanceof PyTuple && operand.items.includes(o)) return true;
  }
  const keywords = keywordsOf(frame);
  return keywords !== null && keywords.values.includes(o);
}

/** The dict of `f(**keywords)`, which nobody changes during the call. */
function keywordsOf({ code, pc, operands, localsplus, stackTop }: Frame): PyDict | null {
  if (operands !== 4 || code.executable.ops[pc - 1] !== CALL_FUNCTION_EX) return null;
  const top = localsplus[stackTop - 1];
  return top instanceof PyDict ? top : null;
}

/** The native has not started, so it is dropped with the references it owns. */
function nativeTooDeep(ts: ThreadState, frame: StepsFrame): Hand {
  popNative(ts, frame);
  const problem = newException('RecursionError', [
    `maximum recursion depth exceeded${frame.where}`,
  ]);
  return { value: raised(new Raised(problem), ts, true), thrown: true };
}

function tooDeep(ts: ThreadState): Hand {
  const frame = ts.top as Frame;
  popFrame(ts, frame);
  return {
    value: raised(
      new Raised(newException('RecursionError', ['maximum recursion depth exceeded'])),
      ts,
      true,
    ),
    thrown: true,
  };
}

function enterGenerator(ts: ThreadState, gen: PyGenerator): void {
  gen.state = 'running';
  gen.excInfo.previous = ts.excInfo;
  ts.excInfo = gen.excInfo;
}

/** The frame leaves the chain but lives on in its generator. */
export function leaveGenerator(ts: ThreadState, gen: PyGenerator): void {
  ts.excInfo = gen.excInfo.previous;
  gen.excInfo.previous = null;
}

/** Takes the finished frame on top off the chain and drops what it holds. */
export function popFrame(ts: ThreadState, frame: Frame): void {
  const below = frame.previous;
  ts.top = below;
  frame.previous = null;
  ts.depth--;
  const gen = frame.generator;
  if (gen !== null) {
    if (ts.log !== null) touchGenerator(ts, gen);
    leaveGenerator(ts, gen);
    gen.state = 'finished';
    gen.frame = null;
    gen.keepCode(frame);
    frame.generator = null;
  }
  clearFrame(frame, gen !== null && heap.profile.generatorsForgetCaller ? null : below);
  if (gen !== null) decref(gen);
}

/** The frame ends by an exception that it raised again. */
export function standWhereRaised(frame: Frame): void {
  if (frame.raisedAt >= 0) frame.pc = frame.raisedAt + 1;
  frame.raisedAt = -1;
}

/** Does the frame stand at an instruction that runs Python functions without a call of its own in C? */
function isInlinedCall(frame: AnyFrame | null): boolean {
  return frame instanceof Frame && INLINING.has(frame.code.executable.ops[frame.pc - 1]!);
}
const INLINING = new Set([op.CALL, op.CALL_KW, op.CALL_FUNCTION_EX, op.FOR_ITER, op.SEND]);

/** What the opcode that pushed the frame wanted done with the result. Null, or the problem that came up. */
function complete(ts: ThreadState, frame: Frame, value: any, completion: number): Raised | null {
  const stack = frame.localsplus;
  if (frame.operands > 0) dropOperands(frame);
  switch (completion) {
    case PUSH:
      // Host answers of slots reach Python as objects.
      stack[frame.stackTop++] =
        typeof value === 'boolean'
          ? newBool(value)
          : typeof value === 'number'
            ? newInt(value)
            : value;
      return null;
    case DISCARD:
      if (value instanceof Object && 'refcnt' in value) decref(value as PyObject);
      return null;
    case PUSH_BOOL:
      stack[frame.stackTop++] = newBool(value as boolean);
      return null;
    case PUSH_METHOD:
      stack[frame.stackTop++] = value;
      stack[frame.stackTop++] = null;
      return null;
    case PUSH_UNPACKED:
      for (const item of (value as PyObject[]).reverse()) stack[frame.stackTop++] = item;
      return null;
    case FOR_ITER_NEXT:
      endOrItem(frame, value as PyObject | null);
      return null;
    case SEND_VALUE:
      stack[frame.stackTop++] = value;
      return null;
    case INIT:
      // The new instance is on the stack already.
      try {
        initResult(value as PyObject);
        return null;
      } catch (error) {
        return raised(error, ts, true);
      }
    default:
      throw new EngineBug(`unknown completion ${completion}`);
  }
}

/** The call is over: DECREF_INPUTS, in the order in which they were pushed. */
export function dropOperands(frame: Frame): void {
  const stack = frame.localsplus;
  const end = frame.stackTop;
  const first = end - frame.operands;
  frame.operands = 0;
  frame.stackTop = first;
  for (let i = first; i < end; i++) {
    const value = stack[i] ?? null;
    stack[i] = null;
    if (value !== null) decref(value);
  }
}

/** FOR_ITER: an item goes on the stack; at the end, jump behind END_FOR and POP_TOP, dropping the iterator. */
export function endOrItem(frame: Frame, item: PyObject | null): void {
  if (item !== null) {
    frame.localsplus[frame.stackTop++] = item;
    return;
  }
  const iterator = frame.localsplus[--frame.stackTop]!;
  frame.localsplus[frame.stackTop] = null;
  // The target is END_FOR; the loop's own POP_TOP follows it: both are for the pushed value and iterator that are gone.
  frame.pc = frame.code.executable.args[frame.pc - 1]! + 2;
  frame.endedGenerator = iterator.type.name === 'generator';
  decref(iterator);
}

function addTraceback(frame: Frame, exception: PyBaseException): void {
  if (frame.code.isForC) return;
  exception.traceback = tracebackHere(exception.traceback, frame, Math.max(frame.pc - 1, 0));
}

/** Looks for a handler in `frame`; jumps there with the exception on the stack. */
function catchIn(frame: Frame, problem: Raised, skipTraceback: boolean): boolean {
  const { exception } = problem;
  const at = Math.max(frame.pc - 1, 0);
  if (!skipTraceback) addTraceback(frame, exception);
  const executable = frame.code.executable;
  const handler = executable.handlers[at]!;
  if (handler < 0) return false;
  frame.operands = 0;
  const base = frame.code.localsplusNames.length;
  const depth = base + executable.handlerDepth[handler]!;
  dropStack(frame, depth);
  if (executable.handlerLasti[handler] === 1)
    frame.localsplus[frame.stackTop++] = newInt(frame.raisedAt >= 0 ? frame.raisedAt : at);
  frame.localsplus[frame.stackTop++] = exception;
  frame.pc = executable.handlerTarget[handler]!;
  return true;
}

/** Pops what an exception leaves behind on the value stack. A traceback keeps the frame's variables, not its operands. */
function dropStack(frame: Frame, depth: number): void {
  while (frame.stackTop > depth) {
    const value = frame.localsplus[--frame.stackTop]!;
    frame.localsplus[frame.stackTop] = null;
    xdecref(value);
  }
}

function popRaising(ts: ThreadState, frame: Frame, problem: Raised): Hand {
  const sending = frame.completion === SEND_VALUE && frame.generator !== null;
  dropStack(frame, frame.code.localsplusNames.length);
  popFrame(ts, frame);
  const below = ts.top;
  if (sending && below instanceof Frame && problem.exception.isA('StopIteration')) {
    return sendFinished(below, problem);
  }
  return endOfIteration(frame, problem);
}

/** Told as an exception all the same, if somebody traces (monitor_raise, monitor_stop_iteration). Borrows it. */
export function swallow(below: AnyFrame | null, exception: PyBaseException): void {
  if (currentThread.traceFunc === null || !(below instanceof Frame)) return;
  xdecref(below.swallowed);
  exception.refcnt++;
  below.swallowed = exception;
  below.swallowedPc = below.pc;
}

/** SEND into something that raised StopIteration: its value is the result, behind the loop. */
export function sendFinished(frame: Frame, problem: Raised): Hand {
  const value = stopIterationValue(problem.exception);
  swallow(frame, problem.exception);
  decref(problem.exception);
  frame.pc = frame.code.executable.args[frame.pc - 1]!;
  return { value, thrown: false };
}

function* lastFinalizersSteps(hand: Hand): Steps<unknown> {
  yield* drainFinalizers();
  if (hand.thrown) throw hand.value;
  return hand.value;
}

function endThread(ts: ThreadState, hand: Hand): Next {
  ts.finished = true;
  if (hand.thrown) ts.uncaught = (hand.value as Raised).exception;
  else if (hand.value !== null && hand.value !== undefined) decref(hand.value as PyObject);
  return FINISHED;
}

/** The exception of `error` with its context; host errors become exceptions of the program, budgets pass through. */
function raised(error: unknown, ts: ThreadState, fresh: boolean): Raised {
  if (error instanceof BudgetExceeded || error instanceof LibraryNeeded) throw error;
  const handmade = ts.top instanceof Frame && ts.top.code.handmade;
  const problem = error instanceof Raised ? error : raisedFromHost(error, handmade);
  if (fresh && !problem.known) {
    problem.known = true;
    setContext(problem.exception, ts.handled);
  }
  return problem;
}

/** _PyErr_SetObject: the exception being handled becomes the context; a cycle through the new one is cut. */
export function setContext(exception: PyBaseException, handled: PyObject | null): void {
  if (handled === null || handled === None || handled === exception) return;
  if (exception.context === handled) return;
  // Floyd's cycle detection: the chain may have been made a ring by hand.
  let slow = handled as PyBaseException;
  let isOdd = false;
  for (let o = slow; ; isOdd = !isOdd) {
    const context = o.context as PyBaseException | null;
    if (context === null) break;
    if (context === exception) {
      o.context = null;
      decref(exception);
      break;
    }
    o = context;
    if (o === slow) break;
    if (isOdd) slow = slow.context as PyBaseException;
  }
  const old = exception.context;
  exception.context = incref(handled);
  xdecref(old);
}
