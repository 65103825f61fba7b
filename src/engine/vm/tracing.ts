// sys.settrace and sys.setprofile: which events a traced thread tells, and to whom. CPython 3.13 Python/legacy_tracing.c, sysmodule.c
// (trace_trampoline, profile_trampoline), instrumentation.c (_Py_call_instrumentation_line, initialize_lines).
//
// A traced thread runs with an empty tank: before each instruction the loop asks `exhausted`, which comes here. Nobody else pays.

import * as op from '../bytecode/generated/opcodes.ts';
import { callObject } from '../objects/calls.ts';
import { PyBuiltinFunction, PyMethodDescr } from '../objects/descr.ts';
import { newException, type PyBaseException } from '../objects/exceptions.ts';
import { frameObjectOf, type PyFrameObject } from '../objects/frame-object.ts';
import { DISCARD, Frame } from '../objects/frame.ts';
import { CoroutineType, GeneratorType } from '../objects/generator.ts';
import { decref, incref, xdecref, type PyObject } from '../objects/object.ts';
import type { Raised } from '../objects/raise.ts';
import { None } from '../objects/singletons.ts';
import { newStr } from '../objects/str.ts';
import { SUSPENDED, suspendSteps, type Steps } from '../objects/suspend.ts';
import { tupleOf } from '../objects/tuple.ts';
import { enterPending, RUN, standWhereRaised, type Next } from './drive.ts';
import { lineStarts } from './line-starts.ts';
import {
  dropDue,
  dropPendingCall,
  dueBefore,
  dueCRaise,
  dueRaise,
  isMonitored,
  tellMonitorsSteps,
  type Due,
} from './monitoring.ts';
import type { ThreadState } from './thread-state.ts';

export type Event =
  'call' | 'line' | 'return' | 'exception' | 'opcode' | 'c_call' | 'c_return' | 'c_exception';

/** Line of the instruction before: none yet, and RESUME, after which a line always begins. */
const NOT_STARTED = -1;
const RESUMED = -2;

/** Does somebody listen to this thread right now? */
export function isTraced(ts: ThreadState): boolean {
  return ts.tracing === 0 && (ts.traceFunc !== null || ts.profileFunc !== null);
}

/** A trace function, a profile function or a tool of `sys.monitoring`. */
export function isWatched(ts: ThreadState): boolean {
  return isTraced(ts) || isMonitored(ts);
}

/** Makes the loop ask before the next instruction. */
export function startTracing(ts: ThreadState): void {
  if (isWatched(ts) || ts.lookout !== null) ts.interrupt();
}

/** Before the instruction at `frame.pc`: tells its events. RUN: go on with the frame that is on top now. */
export function traceInstruction(ts: ThreadState): Next {
  const frame = ts.top;
  if (!(frame instanceof Frame)) return RUN;
  const told = ts.toldAt;
  ts.toldAt = null;
  if (told !== null && told.frame === frame && told.pc === frame.pc) return RUN;
  const events = isTraced(ts) ? eventsAt(ts, frame) : [];
  const due = isMonitored(ts) ? dueBefore(ts, frame) : [];
  if (events.length === 0 && due.length === 0) return RUN;
  ts.toldAt = { frame, pc: frame.pc };
  // Meanwhile the instruction counts as the one that runs: `f_lineno` and tracebacks look at the one before `pc`.
  frame.pc++;
  suspendSteps(tellSteps(ts, frame, events, due));
  return enterPending(ts, DISCARD);
}

interface Occurrence {
  readonly event: Event;
  /** Owned. */
  readonly arg: PyObject | null;
  /** Where the frame stands meanwhile, if not before the next instruction. */
  readonly pc?: number;
}

function eventsAt(ts: ThreadState, frame: Frame): Occurrence[] {
  const { ops, args, lines } = frame.code.executable;
  const { pc } = frame;
  const code = ops[pc]!;
  const line = lines[pc] ?? -1;
  const events: Occurrence[] = [];
  if (frame.swallowed !== null) tellSwallowed(frame, events);
  if (code === op.END_SEND && ts.traceFunc !== null) tellEndOfSend(frame, events);
  const finished = ts.nativeCalls.get(frame);
  if (finished !== undefined) {
    ts.nativeCalls.delete(frame);
    events.push({ event: 'c_return', arg: finished });
  }
  const before = frame.tracedLine;
  frame.tracedLine = code === op.RESUME ? RESUMED : line;
  if (code === op.RESUME) {
    events.push({ event: 'call', arg: null });
    return events;
  }
  if (before === NOT_STARTED && pc <= ops.indexOf(op.RESUME)) return [];
  const previous = before === NOT_STARTED ? frame.line : before;
  if (line !== previous && lineStarts(frame.code.executable)[pc] === 1)
    events.push({ event: 'line', arg: null });
  events.push({ event: 'opcode', arg: null });
  const value = resultAt(frame, code, args[pc]!);
  if (value !== null) events.push({ event: 'return', arg: incref(value) });
  const callee = ts.profileFunc === null ? null : nativeCallee(frame, code, args[pc]!);
  if (callee !== null) {
    events.push({ event: 'c_call', arg: incref(callee) });
    ts.nativeCalls.set(frame, callee);
  }
  if (code === op.JUMP_BACKWARD && lines[args[pc]!] === line) frame.tracedLine = RESUMED;
  return events;
}

function tellSwallowed(frame: Frame, events: Occurrence[]): void {
  const stop = frame.swallowed!;
  frame.swallowed = null;
  const arg = tupleOf([stop.type, stop, stop.traceback ?? None]);
  decref(stop);
  events.push({ event: 'exception', arg, pc: frame.swallowedPc });
}

/** INSTRUMENTED_END_SEND: a generator or coroutine that was waited for has returned, told as the StopIteration that it would have raised. */
function tellEndOfSend(frame: Frame, events: Occurrence[]): void {
  const receiver = frame.localsplus[frame.stackTop - 2] ?? null;
  if (receiver?.type !== GeneratorType && receiver?.type !== CoroutineType) return;
  const value = frame.localsplus[frame.stackTop - 1]!;
  const stop = newException('StopIteration', value === None ? [] : [value]);
  events.push({ event: 'exception', arg: tupleOf([stop.type, stop, None]) });
  decref(stop);
}

/** What RETURN_VALUE and YIELD_VALUE are about to hand out. Borrowed. */
function resultAt(frame: Frame, code: number, arg: number): PyObject | null {
  if (code === op.RETURN_CONST) return frame.code.consts[arg]!;
  if (code !== op.RETURN_VALUE && code !== op.YIELD_VALUE) return null;
  return frame.localsplus[frame.stackTop - 1] ?? null;
}

/** The native that a CALL is about to call, bound. New reference; null if it is none. */
function nativeCallee(frame: Frame, code: number, arg: number): PyObject | null {
  const stack = frame.localsplus;
  let at: number;
  if (code === op.CALL) at = frame.stackTop - arg - 2;
  else if (code === op.CALL_KW) at = frame.stackTop - arg - 3;
  else if (code === op.CALL_FUNCTION_EX) at = frame.stackTop - 3 - (arg & 1);
  else return null;
  const callee = stack[at] ?? null;
  if (callee instanceof PyBuiltinFunction) return incref(callee);
  const self = stack[at + 1] ?? null;
  if (!(callee instanceof PyMethodDescr) || self === null) return null;
  const bound = callee!.type.tp_descr_get!(callee!, self, self.type);
  return bound === SUSPENDED ? null : bound;
}

/** Calls the functions for all events; the interrupted instruction follows. */
function* tellSteps(
  ts: ThreadState,
  frame: Frame,
  events: readonly Occurrence[],
  due: readonly Due[],
): Steps<null> {
  let hasTold = false;
  try {
    if (events.length > 0) yield* tellTracersSteps(ts, frame, events);
    yield* tellMonitorsSteps(ts, frame, due);
    hasTold = true;
    frame.pc--;
  } finally {
    for (const { arg } of events) xdecref(arg);
    dropDue(due);
    if (!hasTold) dropPendingCall(frame);
    startTracing(ts);
  }
  return null;
}

function* tellTracersSteps(
  ts: ThreadState,
  frame: Frame,
  events: readonly Occurrence[],
): Steps<void> {
  const object = frameObjectOf(frame);
  try {
    for (const { event, arg, pc } of events) {
      const before = frame.pc;
      frame.pc = pc ?? before;
      yield* tellOneSteps(ts, object, event, arg ?? None);
      if (pc !== undefined) frame.pc = before;
    }
  } finally {
    decref(object);
  }
}

const PROFILED = new Set<Event>(['call', 'return', 'c_call', 'c_return', 'c_exception']);

function* tellOneSteps(
  ts: ThreadState,
  frame: PyFrameObject,
  event: Event,
  arg: PyObject,
): Steps<void> {
  if (ts.traceFunc !== null && !event.startsWith('c_')) yield* traceSteps(ts, frame, event, arg);
  if (ts.profileFunc !== null && PROFILED.has(event)) yield* profileSteps(ts, frame, event, arg);
}

/** trace_trampoline. */
function* traceSteps(
  ts: ThreadState,
  frame: PyFrameObject,
  event: Event,
  arg: PyObject,
): Steps<void> {
  if (event === 'line' && !frame.traceLines) return;
  if (event === 'opcode' && !frame.traceOpcodes) return;
  const callback = event === 'call' ? ts.traceFunc : frame.traceFunc;
  if (callback === null) return;
  let result: PyObject;
  try {
    result = yield* callSteps(ts, callback, frame, event, arg);
  } catch (error) {
    setFunction(ts, 'traceFunc', null);
    frame.setTrace(null);
    throw error;
  }
  if (result !== None) frame.setTrace(result);
  decref(result);
}

function* profileSteps(
  ts: ThreadState,
  frame: PyFrameObject,
  event: Event,
  arg: PyObject,
): Steps<void> {
  try {
    decref(yield* callSteps(ts, ts.profileFunc!, frame, event, arg));
  } catch (error) {
    setFunction(ts, 'profileFunc', null);
    throw error;
  }
}

function setFunction(
  ts: ThreadState,
  field: 'traceFunc' | 'profileFunc',
  value: PyObject | null,
): void {
  const old = ts[field];
  ts[field] = value;
  xdecref(old);
}

/** Which event of instrumentation stands behind one of tracing. */
function monitoringName(frame: Frame, event: Event, arg: PyObject): string {
  const { ops, args } = frame.code.executable;
  const at = Math.max(frame.pc - 1, 0);
  if (event === 'call') return (args[at]! & 3) === 0 ? 'PY_START' : 'PY_RESUME';
  if (event !== 'return') return NAMES[event];
  if (ops[at] === op.YIELD_VALUE) return 'PY_YIELD';
  const isReturn = ops[at] === op.RETURN_VALUE || ops[at] === op.RETURN_CONST;
  return isReturn || arg !== None ? 'PY_RETURN' : 'PY_UNWIND';
}
const NAMES = {
  line: 'LINE',
  exception: 'RAISE',
  opcode: 'INSTRUCTION',
  c_call: 'CALL',
  c_return: 'C_RETURN',
  c_exception: 'C_RAISE',
} as const;

/** call_trampoline: nothing is traced meanwhile. New reference. */
function* callSteps(
  ts: ThreadState,
  callback: PyObject,
  frame: PyFrameObject,
  event: Event,
  arg: PyObject,
): Steps<PyObject> {
  const name = newStr(event);
  incref(callback);
  const before = ts.whatEvent;
  ts.whatEvent = monitoringName(frame.frame, event, arg);
  ts.tracing++;
  try {
    const result = callObject(callback, [frame, name, arg]);
    return result === SUSPENDED ? ((yield) as PyObject) : result;
  } finally {
    ts.tracing--;
    ts.whatEvent = before;
    decref(callback);
    decref(name);
  }
}

/** 'exception' (and 'c_exception') in `frame`, RAISE or RERAISE; then the exception goes its way. */
export function* exceptionEventSteps(
  ts: ThreadState,
  frame: Frame,
  problem: Raised,
  isAgain: boolean,
): Steps<never> {
  const e: PyBaseException = problem.exception;
  const due = isMonitored(ts) ? dueWhenRaised(frame, problem, isAgain) : [];
  const { isThrown } = problem;
  problem.isThrown = false;
  const called = ts.nativeCalls.get(frame);
  ts.nativeCalls.delete(frame);
  try {
    if (isTraced(ts) && !isAgain) yield* tellExceptionSteps(ts, frame, e, called ?? null, isThrown);
    yield* tellMonitorsSteps(ts, frame, due);
  } catch (error) {
    decref(e);
    throw error;
  } finally {
    xdecref(called ?? null);
    dropDue(due);
    startTracing(ts);
  }
  throw problem;
}

function dueWhenRaised(frame: Frame, problem: Raised, isAgain: boolean): Due[] {
  const { exception, isThrown, isFromFrame } = problem;
  const due = dueCRaise(frame);
  if (isThrown) due.push(dueRaise(frame, 'PY_THROW', exception));
  due.push(dueRaise(frame, isAgain ? 'RERAISE' : 'RAISE', exception, isFromFrame));
  return due;
}

function* tellExceptionSteps(
  ts: ThreadState,
  frame: Frame,
  e: PyBaseException,
  called: PyObject | null,
  isThrown: boolean,
): Steps<void> {
  const object = frameObjectOf(frame);
  const arg = tupleOf([e.type, e, e.traceback ?? None]);
  try {
    // sys_trace_throw: the generator is entered.
    if (isThrown) yield* tellOneSteps(ts, object, 'call', None);
    if (called !== null) yield* tellOneSteps(ts, object, 'c_exception', called);
    yield* tellOneSteps(ts, object, 'exception', arg);
  } finally {
    decref(arg);
    decref(object);
  }
}

/** 'return' with None, PY_UNWIND: the exception leaves `frame`. */
export function* unwindEventSteps(ts: ThreadState, frame: Frame, problem: Raised): Steps<never> {
  const { exception, isFromFrame } = problem;
  const due = isMonitored(ts) ? [dueRaise(frame, 'PY_UNWIND', exception, isFromFrame)] : [];
  standWhereRaised(frame);
  const object = frameObjectOf(frame);
  try {
    if (isTraced(ts)) yield* tellOneSteps(ts, object, 'return', None);
    yield* tellMonitorsSteps(ts, frame, due);
  } catch (error) {
    decref(exception);
    throw error;
  } finally {
    dropDue(due);
    decref(object);
    startTracing(ts);
  }
  throw problem;
}

/** EXCEPTION_HANDLED: the frame stands at its handler, with the exception (borrowed) on the stack. */
export function* handledEventSteps(
  ts: ThreadState,
  frame: Frame,
  exception: PyBaseException,
): Steps<null> {
  const due = [dueRaise(frame, 'EXCEPTION_HANDLED', exception)];
  try {
    yield* tellMonitorsSteps(ts, frame, due);
  } finally {
    dropDue(due);
    startTracing(ts);
  }
  return null;
}
