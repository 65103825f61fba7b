// _thread: what threading is built on. CPython 3.13 Modules/_threadmodule.c. Locks are in thread/lock.ts, handles in thread/handle.ts, starting in
// thread/start.ts, thread-local data in thread/local.ts, the end by an exception in thread/excepthook.ts.

import { exceptionType } from '../objects/exceptions.ts';
import { newFloat } from '../objects/float.ts';
import { indexSteps } from '../objects/index.ts';
import { newInt, newIntFrom } from '../objects/int.ts';
import { method } from '../objects/native.ts';
import { incref, type PyObject } from '../objects/object.ts';
import { raise } from '../objects/raise.ts';
import { newBool, newNone } from '../objects/singletons.ts';
import { suspendSteps, type Steps } from '../objects/suspend.ts';
import { currentInterpreter, currentThread } from '../vm/current.ts';
import { SIGNAL_MAX } from '../vm/signal-state.ts';
import { tripSignal } from '../vm/signals.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import { excepthook, ExceptHookArgsType } from './thread/excepthook.ts';
import { makeThreadHandleSteps, ThreadHandleType } from './thread/handle.ts';
import { LocalType } from './thread/local.ts';
import { LockType, PyLock, RLockType, TIMEOUT_MAX } from './thread/lock.ts';
import { shutdownSteps, startJoinableThread, startNewThread } from './thread/start.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

const SIGINT = 2;
/** THREAD_STACK_MIN. */
const STACK_MIN = 0x8000;

/** As if a signal had arrived: its handler runs on the main thread. */
function* interruptMainSteps(signum: PyObject | undefined): Steps<PyObject> {
  const number = signum === undefined ? SIGINT : Number(yield* indexSteps(signum));
  if (number < 1 || number > SIGNAL_MAX) raise('ValueError', 'signal number out of range');
  const interp = currentInterpreter();
  // A handler that is gone is missed only when it should run.
  if (interp.signals.handles(number) || interp.signals.released) tripSignal(interp, number);
  return newNone();
}

/** The size for new threads, which nothing here depends on. Without an argument it is 0 again. */
function* stackSizeSteps(size: PyObject | undefined): Steps<PyObject> {
  const wanted = size === undefined ? 0 : Number(yield* indexSteps(size));
  if (wanted < 0) raise('ValueError', 'size must be 0 or a positive value');
  if (wanted > 0 && wanted < STACK_MIN) raise('ValueError', `size not valid: ${wanted} bytes`);
  const interp = currentInterpreter();
  const old = interp.threadStackSize;
  interp.threadStackSize = wanted;
  return newIntFrom(old);
}

const newLock = (): PyObject => new PyLock(LockType);
const exit = (): never => raise('SystemExit');

const definition: ModuleDefinition = {
  name: '_thread',
  source: 'CPython 3.13 Modules/_threadmodule.c',
  functions: [
    ...['start_new_thread', 'start_new'].map((name) =>
      method(name, '($module, /, *args)', startNewThread),
    ),
    method(
      'start_joinable_thread',
      '($module, /, function, handle=None, daemon=True)',
      startJoinableThread,
    ),
    method('daemon_threads_allowed', '($module, /)', () => newBool(true)),
    method('allocate_lock', '($module, /)', newLock),
    method('allocate', '($module, /)', newLock),
    method('exit_thread', '($module, /)', exit),
    method('exit', '($module, /)', exit),
    method('interrupt_main', '($module, signum=signal.SIGINT, /)', (signum?: PyObject) =>
      suspendSteps(interruptMainSteps(signum), [signum ?? null]),
    ),
    method('get_ident', '($module, /)', () => newIntFrom(currentThread.ident)),
    method('get_native_id', '($module, /)', () => newInt(currentThread.nativeId)),
    method('_count', '($module, /)', () => newInt(currentInterpreter().threadCount)),
    method('stack_size', '($module, size=0, /)', (size?: PyObject) =>
      suspendSteps(stackSizeSteps(size), [size ?? null]),
    ),
    method('_excepthook', '($module, (exc_type, exc_value, exc_traceback, thread), /)', excepthook),
    method('_is_main_interpreter', '($module, /)', () => newBool(true)),
    method('_shutdown', '($module, /)', () => suspendSteps(shutdownSteps())),
    method('_make_thread_handle', '($module, ident, /)', (ident: PyObject) =>
      suspendSteps(makeThreadHandleSteps(ident), [ident]),
    ),
    method('_get_main_thread_ident', '($module, /)', () =>
      newIntFrom(currentInterpreter().threads[0]!.ident),
    ),
  ],
  attributes: {
    LockType: () => incref(LockType),
    lock: () => incref(LockType),
    RLock: () => incref(RLockType),
    _local: () => incref(LocalType),
    _ThreadHandle: () => incref(ThreadHandleType),
    _ExceptHookArgs: () => incref(ExceptHookArgsType),
    error: () => incref(exceptionType('RuntimeError')),
    TIMEOUT_MAX: () => newFloat(TIMEOUT_MAX),
  },
};

export function threadModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
