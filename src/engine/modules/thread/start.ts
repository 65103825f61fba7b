// Starting threads. CPython 3.13 Modules/_threadmodule.c (do_start_new_thread, thread_PyThread_start_new_thread,
// thread_PyThread_start_joinable_thread, thread_shutdown).

import { PyDict } from '../../objects/dict.ts';
import { PyMethod } from '../../objects/function.ts';
import { newIntFrom } from '../../objects/int.ts';
import { decref, incref, type PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { newBool, newNone, None } from '../../objects/singletons.ts';
import { PyStr } from '../../objects/str.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from '../../objects/suspend.ts';
import { isTrue } from '../../objects/truth.ts';
import { PyTuple } from '../../objects/tuple.ts';
import { currentThread } from '../../vm/current.ts';
import { writeUnraisable } from '../../vm/unraisable.ts';
import { auditSteps } from '../../vm/audit.ts';
import { handleOr, joinHandle, PyThreadHandle } from './handle.ts';
import type { ThreadState } from '../../vm/thread-state.ts';

/** do_start_new_thread: the thread that `handle` stands for calls `fn(*args)`, of which the last belong to `kwnames`. */
function start(
  handle: PyThreadHandle,
  fn: PyObject,
  args: readonly PyObject[],
  kwnames: readonly PyStr[],
  daemon: boolean,
): void {
  const { interp, machineLog: log } = currentThread;
  if (interp.finalizing)
    raise('PythonFinalizationError', "can't create new thread at interpreter shutdown");
  if (handle.started) raise('RuntimeError', 'thread already started');
  log?.touchKey(`handle:${handle.address}`, 'write', '');
  // `Thread._bootstrap`: what the thread object says of itself is another from now on.
  if (fn instanceof PyMethod) log?.touchKey(`start:${fn.self.address}`, 'write', '');
  const child = interp.machine.startThread(fn, args, kwnames);
  child.daemon = daemon;
  handle.started = true;
  handle.thread = child;
  handle.ident = child.ident;
}

const UNPACKED = 'start_new_thread expected at';

/** start_new_thread(function, args[, kwargs]): a daemon without a handle. */
export function startNewThread(args: readonly PyObject[]): MaySuspend {
  if (args.length < 2) raise('TypeError', `${UNPACKED} least 2 arguments, got ${args.length}`);
  if (args.length > 3) raise('TypeError', `${UNPACKED} most 3 arguments, got ${args.length}`);
  const [fn, tuple, kwargs] = args as [PyObject, PyObject, PyObject | undefined];
  if (fn.type.tp_call === null) raise('TypeError', 'first arg must be callable');
  if (!(tuple instanceof PyTuple)) raise('TypeError', '2nd arg must be a tuple');
  if (kwargs !== undefined && !(kwargs instanceof PyDict))
    raise('TypeError', 'optional 3rd arg must be a dictionary');
  return suspendSteps(startNewSteps(fn, tuple, kwargs), args);
}

function* startNewSteps(fn: PyObject, args: PyTuple, kwargs: PyDict | undefined): Steps<PyObject> {
  yield* auditSteps('_thread.start_new_thread', () => [
    incref(fn),
    incref(args),
    incref(kwargs ?? None),
  ]);
  const names: PyStr[] = [];
  const values: PyObject[] = [];
  for (const [i, key] of (kwargs?.keys ?? []).entries()) {
    if (!key) continue;
    if (!(key instanceof PyStr)) raise('TypeError', 'keywords must be strings');
    names.push(key);
    values.push(kwargs!.values[i]!);
  }
  const handle = new PyThreadHandle();
  try {
    start(handle, fn, [...args.items, ...values], names, true);
    return newIntFrom(handle.ident);
  } finally {
    decref(handle);
  }
}

/** start_joinable_thread(function, handle=None, daemon=True): what `threading` uses. */
export function startJoinableThread(
  fn: PyObject,
  handle?: PyObject,
  daemon?: PyObject,
): MaySuspend {
  return suspendSteps(startJoinableSteps(fn, handle, daemon), [fn, handle ?? null, daemon ?? null]);
}

function* startJoinableSteps(
  fn: PyObject,
  given: PyObject | undefined,
  daemon: PyObject | undefined,
): Steps<PyObject> {
  let isDaemon = daemon === undefined ? true : isTrue(daemon);
  if (isDaemon === SUSPENDED) isDaemon = (yield) as boolean;
  if (fn.type.tp_call === null) raise('TypeError', 'thread function must be callable');
  const handle = handleOr(given);
  try {
    yield* auditSteps('_thread.start_joinable_thread', () => [
      incref(fn),
      newBool(isDaemon),
      incref(given ?? None),
    ]);
    start(handle, fn, [], [], isDaemon);
    return incref(handle);
  } finally {
    decref(handle);
  }
}

/** Somebody the end of the program waits for. */
function nextToJoin(me: ThreadState): ThreadState | undefined {
  const { threads } = me.interp;
  return threads.find((t) => !t.finished && !t.daemon && t !== me && t !== threads[0]);
}

/** `_shutdown()`: waits for every thread that is no daemon, also those that are started meanwhile. An interrupt is printed and ends it. */
export function* shutdownSteps(): Steps<PyObject> {
  for (;;) {
    const target = nextToJoin(currentThread);
    if (target === undefined) return newNone();
    const handle = new PyThreadHandle();
    handle.started = true;
    handle.thread = target;
    try {
      const joined = joinHandle(handle, null);
      decref(joined === SUSPENDED ? ((yield) as PyObject) : joined);
    } catch (error) {
      yield* writeUnraisable(error, null);
      return newNone();
    } finally {
      decref(handle);
    }
  }
}
