// sys.monitoring: what happens before, in and after an instruction, told to the tools that listen.
// CPython 3.13 Python/instrumentation.c (call_instrumentation_vector, _Py_call_instrumentation_line), Python/bytecodes.c (INSTRUMENTED_*),
// Python/ceval.c (_PyEval_MonitorRaise, monitor_unwind, monitor_handled, monitor_throw).
//
// Which events are due is worked out from the instruction that comes next and the one before it in the same frame (`frame.watchedPc`): what
// a jump of FOR_ITER did, and what a native returned to CALL, is known only then.

import { CACHES } from '../bytecode/executable.ts';
import * as op from '../bytecode/generated/opcodes.ts';
import { callObject } from '../objects/calls.ts';
import type { PyBaseException } from '../objects/exceptions.ts';
import { newException } from '../objects/exceptions.ts';
import type { Frame } from '../objects/frame.ts';
import { PyFunction, PyMethod } from '../objects/function.ts';
import { CoroutineType, GeneratorType } from '../objects/generator.ts';
import { newInt } from '../objects/int.ts';
import { decref, decrefAll, incref, xdecref, type PyObject } from '../objects/object.ts';
import { raise } from '../objects/raise.ts';
import { False, None, True } from '../objects/singletons.ts';
import { SUSPENDED, type Steps } from '../objects/suspend.ts';
import { EVENTS, LOCAL_EVENTS, type EventName, type MonitoringState } from './monitoring-state.ts';
import type { ThreadState } from './thread-state.ts';
import { lineStarts } from './line-starts.ts';

/** Does a tool listen to this thread right now? */
export function isMonitored(ts: ThreadState): boolean {
  return ts.tracing === 0 && ts.interp.monitoring.isActive;
}

/** An event of the instruction at index `at`; `args` after the code and what stands for the place, owned. */
export interface Due {
  readonly event: EventName;
  readonly at: number;
  /** Byte offset or line: the second argument. */
  readonly place: number;
  readonly args: readonly PyObject[];
}

const NOT_WATCHED = -1;

const numberOf = new Map(EVENTS.map((name, i) => [name, i]));

/** What is due before the instruction at `frame.pc`. Notes it as the one before the next. */
export function dueBefore(ts: ThreadState, frame: Frame): Due[] {
  const { monitoring } = ts.interp;
  const { ops, offsets, lines } = frame.code.executable;
  const { pc } = frame;
  const due: Due[] = [];
  const wants = (event: EventName): boolean =>
    monitoring.toolsAt(frame.code, pc, numberOf.get(event)!) !== 0;
  const tell = (event: EventName, ...args: PyObject[]): void => {
    due.push({ event, at: pc, place: offsets[pc]!, args });
  };
  const before = frame.watchedEpoch === monitoring.epoch ? frame.watchedPc : NOT_WATCHED;
  if (before === NOT_WATCHED) dropPendingCall(frame);
  frame.watchedEpoch = monitoring.epoch;
  frame.watchedPc = pc;
  due.push(...dueAfter(ts, frame, before, pc));
  const code = ops[pc]!;
  if (code === op.RESUME) {
    const event = (frame.code.executable.args[pc]! & 3) === 0 ? 'PY_START' : 'PY_RESUME';
    if (wants(event)) tell(event);
    return due;
  }
  if (pc < ops.indexOf(op.RESUME)) return due;
  if (wants('LINE') && lineStarts(frame.code.executable)[pc] === 1) {
    const previous = before < 0 ? pc - 1 : before;
    if (lines[previous] !== lines[pc] || isInstrumentedResume(monitoring, frame, previous))
      due.push({ event: 'LINE', at: pc, place: lines[pc]!, args: [] });
  }
  if (wants('INSTRUCTION')) tell('INSTRUCTION');
  dueAt(ts, frame, code, wants, tell);
  return due;
}

/**
 * A line always begins after the instruction that starts or resumes a frame, but only where that is instrumented: otherwise it has become
 * RESUME_CHECK, which _Py_call_instrumentation_line does not know.
 */
function isInstrumentedResume(monitoring: MonitoringState, frame: Frame, index: number): boolean {
  const { ops, args } = frame.code.executable;
  if (ops[index] !== op.RESUME) return false;
  const event = (args[index]! & 3) === 0 ? 'PY_START' : 'PY_RESUME';
  return monitoring.toolsAt(frame.code, index, numberOf.get(event)!) !== 0;
}

type Tell = (event: EventName, ...args: PyObject[]) => void;

/** Events of the instruction itself, by its operands. */
function dueAt(
  ts: ThreadState,
  frame: Frame,
  code: number,
  wants: (event: EventName) => boolean,
  tell: Tell,
): void {
  const { args, offsets } = frame.code.executable;
  const { pc, localsplus: stack, stackTop: sp } = frame;
  const arg = args[pc]!;
  const top = stack[sp - 1] ?? null;
  switch (code) {
    case op.RETURN_VALUE:
      if (wants('PY_RETURN')) tell('PY_RETURN', incref(top!));
      return;
    case op.RETURN_CONST:
      if (wants('PY_RETURN')) tell('PY_RETURN', incref(frame.code.consts[arg]!));
      return;
    case op.YIELD_VALUE:
      if (wants('PY_YIELD')) tell('PY_YIELD', incref(top!));
      return;
    case op.JUMP_FORWARD:
    case op.JUMP_BACKWARD:
      if (wants('JUMP')) tell('JUMP', newInt(offsets[arg]!));
      return;
    case op.POP_JUMP_IF_FALSE:
    case op.POP_JUMP_IF_TRUE:
    case op.POP_JUMP_IF_NONE:
    case op.POP_JUMP_IF_NOT_NONE:
      if (wants('BRANCH')) tell('BRANCH', newInt(offsets[jumps(code, top) ? arg : pc + 1]!));
      return;
    case op.END_SEND: {
      const receiver = stack[sp - 2] ?? null;
      const isGenerator = receiver?.type === GeneratorType || receiver?.type === CoroutineType;
      if (isGenerator && wants('STOP_ITERATION')) tell('STOP_ITERATION', stopWith(top!));
      return;
    }
    default: {
      const call = calleeOf(ts, frame, code, arg);
      if (call === null) return;
      const [callable, first] = call;
      if (!wants('CALL')) return decrefAll(call);
      tell('CALL', incref(callable), incref(first));
      setPendingCall(frame, code, call);
    }
  }
}

function jumps(code: number, top: PyObject | null): boolean {
  if (code === op.POP_JUMP_IF_FALSE) return top === False;
  if (code === op.POP_JUMP_IF_TRUE) return top === True;
  return (top === None) === (code === op.POP_JUMP_IF_NONE);
}

function stopWith(value: PyObject): PyObject {
  return newException('StopIteration', value === None ? [] : [value]);
}

/** The callable of a call and its first argument, new references; null if the instruction is none. */
function calleeOf(
  ts: ThreadState,
  frame: Frame,
  code: number,
  arg: number,
): [PyObject, PyObject] | null {
  const { localsplus: stack, stackTop: sp } = frame;
  const missing = ts.interp.monitoring.missingMark!;
  if (code === op.CALL || code === op.CALL_KW) {
    const end = code === op.CALL_KW ? sp - 1 : sp;
    const self = stack[end - arg - 1] ?? null;
    const first = self ?? (arg === 0 ? missing : stack[end - arg]!);
    return [incref(stack[end - arg - 2]!), incref(first)];
  }
  if (code === op.CALL_FUNCTION_EX) {
    const at = sp - 3 - (arg & 1);
    const { items } = stack[at + 2] as unknown as { items?: readonly PyObject[] };
    return [incref(stack[at]!), incref(items?.[0] ?? missing)];
  }
  if (code !== op.LOAD_SUPER_ATTR) return null;
  return [incref(stack[sp - 3]!), incref((arg & 2) !== 0 ? stack[sp - 2]! : missing)];
}

/** A call of anything but a Python function is told again when it is over. Steals `call`. */
function setPendingCall(frame: Frame, code: number, call: [PyObject, PyObject]): void {
  let [callable, first] = call;
  const isPlain = code === op.CALL || code === op.CALL_KW;
  if (isPlain && callable instanceof PyMethod) {
    first = incref(callable.self);
    callable = incref(callable.func);
    decrefAll(call);
  }
  const isSilent =
    callable instanceof PyFunction ||
    (code === op.CALL_FUNCTION_EX && callable instanceof PyMethod);
  if (isSilent) {
    decref(callable);
    decref(first);
    return;
  }
  dropPendingCall(frame);
  frame.pendingCall = [callable, first];
}

export function dropPendingCall(frame: Frame): void {
  if (frame.pendingCall === null) return;
  decrefAll(frame.pendingCall);
  frame.pendingCall = null;
}

/** What the instruction before, at index `before`, did: a native returned, an iteration went on or ended. */
function dueAfter(ts: ThreadState, frame: Frame, before: number, pc: number): Due[] {
  const { monitoring } = ts.interp;
  const { ops, offsets, args } = frame.code.executable;
  const pending = frame.pendingCall;
  frame.pendingCall = null;
  if (pending !== null) {
    return [{ event: 'C_RETURN', at: before, place: offsets[before]!, args: pending }];
  }
  if (before < 0 || ops[before] !== op.FOR_ITER) return [];
  const isEnd = pc === args[before]! + 2;
  if (monitoring.toolsAt(frame.code, before, numberOf.get('BRANCH')!) !== 0)
    return [{ event: 'BRANCH', at: before, place: offsets[before]!, args: [newInt(offsets[pc]!)] }];
  const end = args[before]!;
  const wantsStop = monitoring.toolsAt(frame.code, end, numberOf.get('STOP_ITERATION')!) !== 0;
  if (!isEnd || !wantsStop || !frame.endedGenerator) return [];
  frame.endedGenerator = false;
  return [{ event: 'STOP_ITERATION', at: end, place: offsets[end]!, args: [stopWith(None)] }];
}

// ---- exceptions ----

/** What is due when `exception` arrives at an instruction of `frame`. */
export function dueRaise(
  frame: Frame,
  event: 'RAISE' | 'RERAISE' | 'PY_UNWIND' | 'EXCEPTION_HANDLED' | 'PY_THROW',
  exception: PyBaseException,
  isFromFrame = false,
): Due {
  const { ops, offsets } = frame.code.executable;
  if (event === 'EXCEPTION_HANDLED' || event === 'PY_THROW')
    return { event, at: frame.pc, place: offsets[frame.pc] ?? 0, args: [incref(exception)] };
  const at = Math.max(frame.pc - 1, 0);
  // `next_instr - 1`: the last of its cache entries; an inlined call leaves `next_instr` at itself.
  const place = isFromFrame ? offsets[at]! - 2 : offsets[at]! + 2 * CACHES[ops[at]!]!;
  return { event, at, place, args: [incref(exception)] };
}

/** C_RAISE of the native that `frame` was calling, if any. */
export function dueCRaise(frame: Frame): Due[] {
  const pending = frame.pendingCall;
  if (pending === null) return [];
  frame.pendingCall = null;
  const at = Math.max(frame.pc - 1, 0);
  return [{ event: 'C_RAISE', at, place: frame.code.executable.offsets[at]!, args: pending }];
}

// ---- telling ----

/** Gives back what the events hold. */
export function dropDue(events: readonly Due[]): void {
  for (const due of events) decrefAll(due.args);
}

/** call_instrumentation_vector for each of `events`. */
export function* tellMonitorsSteps(
  ts: ThreadState,
  frame: Frame,
  events: readonly Due[],
): Steps<void> {
  const code = incref(frame.code);
  try {
    for (const due of events) yield* tellDueSteps(ts, code, due);
  } finally {
    decref(code);
  }
}

function* tellDueSteps(ts: ThreadState, code: Frame['code'], due: Due): Steps<void> {
  const { monitoring } = ts.interp;
  const event = numberOf.get(due.event)!;
  let tools = monitoring.toolsAt(code, due.at, event);
  const place = newInt(due.place);
  const outer = ts.whatEvent;
  try {
    while (tools !== 0) {
      const tool = 31 - Math.clz32(tools);
      tools ^= 1 << tool;
      const callback = monitoring.callbacks[tool]![event] ?? null;
      if (callback === null) continue;
      const args = [code, place, ...due.args];
      ts.whatEvent = due.event;
      if (yield* callOneSteps(ts, callback, args)) disable(monitoring, code, due, tool);
    }
  } finally {
    ts.whatEvent = outer;
    decref(place);
  }
}

/** call_one_instrument: nothing is told meanwhile. True if the callback said DISABLE. */
function* callOneSteps(
  ts: ThreadState,
  callback: PyObject,
  args: readonly PyObject[],
): Steps<boolean> {
  incref(callback);
  ts.tracing++;
  try {
    const called = callObject(callback, args);
    const result = called === SUSPENDED ? ((yield) as PyObject) : called;
    const isDisable = result === ts.interp.monitoring.disableMark;
    decref(result);
    return isDisable;
  } finally {
    ts.tracing--;
    decref(callback);
  }
}

function disable(monitoring: MonitoringState, code: Frame['code'], due: Due, tool: number): void {
  const event = numberOf.get(due.event)!;
  if (event < LOCAL_EVENTS) return monitoring.disable(code, due.at, event, tool);
  xdecref(monitoring.register(tool, event, null));
  raise('ValueError', `Cannot disable ${due.event} events. Callback removed.`);
}
