// What sys tells of the running interpreter, and its switches: frames, exceptions, limits, tracing. CPython 3.13 Python/sysmodule.c.

import { heap } from '../memory/heap.ts';
import { newFloat, PyFloat } from '../objects/float.ts';
import { callObject } from '../objects/calls.ts';
import { exceptionType, newException, type PyBaseException } from '../objects/exceptions.ts';
import { frameObjectOf } from '../objects/frame-object.ts';
import { Frame } from '../objects/frame.ts';
import type { PyFunction } from '../objects/function.ts';
import { withCInt, withIndex } from '../objects/index.ts';
import { newInt, newIntFrom, PyInt } from '../objects/int.ts';
import { PyDict, setSteps } from '../objects/dict.ts';
import { method, type NativeFunction } from '../objects/native.ts';
import { decref, incref, isInstance, xdecref, type PyObject } from '../objects/object.ts';
import { raise, Raised } from '../objects/raise.ts';
import { newBool, newNone, None } from '../objects/singletons.ts';
import { newStr, staticStr } from '../objects/str.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from '../objects/suspend.ts';
import { newTuple, PyTuple } from '../objects/tuple.ts';
import { currentInterpreter, currentThread } from '../vm/current.ts';
import { secondsOf } from './time.ts';
import { startTracing } from '../vm/tracing.ts';
import type { ThreadState } from '../vm/thread-state.ts';

function excInfo(): PyObject {
  const handled = currentThread.handled as PyBaseException | null;
  if (handled === null) return newTuple([newNone(), newNone(), newNone()]);
  return newTuple([
    incref(handled.type),
    incref(handled),
    handled.traceback === null ? newNone() : incref(handled.traceback),
  ]);
}

/** The Python frame `depth` calls out; null if there are not so many. */
function frameAt(depth: number): Frame | null {
  let left = depth;
  for (let f = currentThread.top; f !== null; f = f.previous) {
    if (f instanceof Frame && left-- === 0) return f;
  }
  return null;
}

const depthOf = (depth: PyObject | undefined, finish: (n: number) => PyObject): MaySuspend =>
  withIndex(depth, [], (n) => finish(Math.max(Number(n ?? 0), 0)));

const getFrame = (depth?: PyObject): MaySuspend =>
  depthOf(depth, (n) => {
    const frame = frameAt(n);
    return frame === null
      ? raise('ValueError', 'call stack is not deep enough')
      : frameObjectOf(frame);
  });

const NAME = staticStr('__name__');
const getFrameModuleName = (depth?: PyObject): MaySuspend =>
  depthOf(depth, (n) => {
    const frame = frameAt(n);
    const func = frame?.func as PyFunction | null | undefined;
    return incref(func?.module ?? frame?.globals.getStr(NAME) ?? None);
  });

const setRecursionLimit = (limit: PyObject): MaySuspend =>
  withIndex(limit, [], (value) => {
    const wanted = Number(value);
    if (wanted < 1) raise('ValueError', 'recursion limit must be greater or equal than 1');
    const { depth } = currentThread;
    if (depth >= wanted)
      raise(
        'RecursionError',
        `cannot set the recursion limit to ${wanted} at the recursion depth ${depth}: the limit is too low`,
      );
    currentInterpreter().recursionLimit = wanted;
    return newNone();
  });

function setSwitchInterval(interval: PyObject): PyObject {
  if (
    !(interval instanceof PyInt) &&
    !(interval instanceof PyFloat) &&
    interval.type.nb_float === null
  )
    raise('TypeError', `must be real number, not ${interval.type.name}`);
  const value = secondsOf(interval);
  if (value <= 0) raise('ValueError', 'switch interval must be strictly positive');
  currentInterpreter().switchInterval = value;
  return newNone();
}

const setMaxStrDigits = (digits: PyObject): MaySuspend =>
  withIndex(digits, [], (value) => {
    if (value !== 0 && value < 640) raise('ValueError', 'maxdigits must be 0 or larger than 640');
    heap.intMaxStrDigits = Number(value);
    return newNone();
  });

/** A dict from thread idents to what `of` says; null leaves a thread out. */
function byThread(of: (ts: ThreadState) => PyObject | null): MaySuspend {
  return suspendSteps(byThreadSteps(of), []);
}
function* byThreadSteps(of: (ts: ThreadState) => PyObject | null): Steps<PyObject> {
  const dict = new PyDict();
  for (const ts of currentInterpreter().threads) {
    const value = ts.finished ? null : of(ts);
    if (value === null) continue;
    const key = newIntFrom(ts.ident);
    yield* setSteps(dict, key, value);
    decref(key);
    decref(value);
  }
  return dict;
}

function topFrame(ts: ThreadState): PyObject | null {
  for (let f = ts.top; f !== null; f = f.previous) if (f instanceof Frame) return frameObjectOf(f);
  return null;
}

// ---- settrace, setprofile ----

function setHook(ts: ThreadState, field: 'traceFunc' | 'profileFunc', fn: PyObject): void {
  const old = ts[field];
  ts[field] = fn === None ? null : incref(fn);
  xdecref(old);
  startTracing(ts);
}

const setter =
  (field: 'traceFunc' | 'profileFunc', all: boolean) =>
  (fn: PyObject): PyObject => {
    for (const ts of all ? currentInterpreter().threads : [currentThread])
      if (!ts.finished) setHook(ts, field, fn);
    return newNone();
  };

function* callTracingSteps(fn: PyObject, args: PyTuple): Steps<PyObject> {
  const ts = currentThread;
  const { tracing } = ts;
  ts.tracing = 0;
  startTracing(ts);
  try {
    const result = callObject(fn, args.items);
    return result === SUSPENDED ? ((yield) as PyObject) : result;
  } finally {
    ts.tracing = tracing;
  }
}

function callTracing(fn: PyObject, args: PyObject): MaySuspend {
  if (!(args instanceof PyTuple))
    raise('TypeError', `call_tracing() argument 2 must be tuple, not ${args.type.name}`);
  return suspendSteps(callTracingSteps(fn, args), [fn, args]);
}

const text = (name: string, value: string): NativeFunction =>
  method(name, '($module, /)', () => newStr(value));

/** sys_exit_impl: PyErr_SetObject, which takes a tuple for the arguments, and an exception of the class for itself. */
function exit(status: PyObject = None): PyObject {
  if (status === None) raise('SystemExit');
  if (status instanceof PyTuple) {
    const error = newException('SystemExit', status.items);
    if (status.items.length > 1) error.setField('code', status);
    throw new Raised(error);
  }
  if (isInstance(status, exceptionType('SystemExit')))
    throw new Raised(incref(status as PyBaseException));
  return raise('SystemExit', status);
}

export const stateFunctions: readonly NativeFunction[] = [
  method('exit', '($module, status=None, /)', exit),
  method('getrecursionlimit', '($module, /)', () => newInt(currentInterpreter().recursionLimit)),
  method('setrecursionlimit', '($module, limit, /)', setRecursionLimit),
  method('getswitchinterval', '($module, /)', () => newFloat(currentInterpreter().switchInterval)),
  method('setswitchinterval', '($module, interval, /)', setSwitchInterval),
  method('_getframe', '($module, depth=0, /)', getFrame),
  method('_getframemodulename', '($module, /, depth=0)', getFrameModuleName),
  method('_current_frames', '($module, /)', () => byThread(topFrame)),
  method('_current_exceptions', '($module, /)', () => byThread((ts) => incref(ts.handled ?? None))),
  method('exc_info', '($module, /)', excInfo),
  method('exception', '($module, /)', () => incref(currentThread.handled ?? None)),
  text('getdefaultencoding', 'utf-8'),
  text('getfilesystemencoding', 'utf-8'),
  text('getfilesystemencodeerrors', 'surrogateescape'),
  method('_is_gil_enabled', '($module, /)', () => newBool(!heap.profile.freeThreaded)),
  method('is_finalizing', '($module, /)', () => newBool(currentInterpreter().finalizing)),
  method('get_int_max_str_digits', '($module, /)', () => newInt(heap.intMaxStrDigits)),
  method('set_int_max_str_digits', '($module, /, maxdigits)', setMaxStrDigits),
  method('settrace', '($module, function, /)', setter('traceFunc', false)),
  method('setprofile', '($module, function, /)', setter('profileFunc', false)),
  method('_settraceallthreads', '($module, function, /)', setter('traceFunc', true)),
  method('_setprofileallthreads', '($module, function, /)', setter('profileFunc', true)),
  method('gettrace', '($module, /)', () => incref(currentThread.traceFunc ?? None)),
  method('getprofile', '($module, /)', () => incref(currentThread.profileFunc ?? None)),
  method('call_tracing', '($module, func, args, /)', callTracing),
  method('_clear_type_cache', '($module, /)', () => newNone()),
  method('_clear_internal_caches', '($module, /)', () => newNone()),
  method('_get_cpu_count_config', '($module, /)', () => newInt(-1)),
  method('getdlopenflags', '($module, /)', () => newInt(currentInterpreter().dlopenFlags)),
  method('setdlopenflags', '($module, flags, /)', (flags: PyObject) =>
    withCInt(flags, [flags], (value) => {
      currentInterpreter().dlopenFlags = value;
      return newNone();
    }),
  ),
  method('is_stack_trampoline_active', '($module, /)', () => newBool(false)),
  method('deactivate_stack_trampoline', '($module, /)', () => newNone()),
  method('activate_stack_trampoline', '($module, backend, /)', () =>
    raise('ValueError', 'perf trampoline not available'),
  ),
];
