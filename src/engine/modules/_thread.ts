// _thread: what threading is built on. CPython 3.13 Modules/_threadmodule.c.

import { exceptionType, PyBaseException } from '../objects/exceptions.ts';
import { newFloat } from '../objects/float.ts';
import { newInt } from '../objects/int.ts';
import { method } from '../objects/native.ts';
import { fixedBytes, free, incref, PyObject } from '../objects/object.ts';
import { raise } from '../objects/raise.ts';
import { newBool, newNone, None } from '../objects/singletons.ts';
import { describeType, newStaticType } from '../objects/static-type.ts';
import { PyStr } from '../objects/str.ts';
import { suspendSteps, suspendWait, type MaySuspend, type Steps } from '../objects/suspend.ts';
import { isTrue } from '../objects/truth.ts';
import { PyTuple } from '../objects/tuple.ts';
import { currentThread } from '../vm/current.ts';
import { exceptionTextSteps } from '../vm/traceback-text.ts';
import { sourceLine } from '../vm/unraisable.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import { LockType, PyLock, RLockType } from './thread-lock.ts';
import { secondsOf } from './time.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';
import type { ThreadState } from '../vm/thread-state.ts';

export const ThreadHandleType = newStaticType('_ThreadHandle', {
  module: '_thread',
  basicSize: 24,
});

/** `_thread._ThreadHandle`: what `Thread.join` waits on. */
export class PyThreadHandle extends PyObject {
  thread: ThreadState | null = null;
  constructor() {
    super(ThreadHandleType, fixedBytes(ThreadHandleType));
  }
}
ThreadHandleType.tp_new = () => new PyThreadHandle();
ThreadHandleType.tp_dealloc = (o) => free(o, fixedBytes(o.type));

function join(self: PyThreadHandle, timeout?: PyObject): MaySuspend {
  const target = self.thread;
  const ts = currentThread;
  if (target === null) raise('RuntimeError', 'thread not started');
  if (target === ts) raise('RuntimeError', 'Cannot join current thread');
  const timeoutNs =
    timeout === undefined || timeout === None ? null : Math.max(secondsOf(timeout), 0) * 1e9;
  const key = `task:${target.id}`;
  if (timeoutNs !== null) ts.log?.touchKey(key, 'read', '');
  if (target.finished) {
    ts.log?.touchKey(key, 'acquire', '');
    return newNone();
  }
  if (timeoutNs === 0) {
    ts.log?.touchKey(key, 'read', '');
    return newNone();
  }
  const wait = { on: 'join', thread: target.id } as const;
  const { machine } = ts.interp;
  machine.emit({
    kind: 'block',
    wait,
    deadlineNs: timeoutNs === null ? null : ((machine.now() + timeoutNs) as never),
  });
  return suspendWait({
    reason: wait,
    timeoutNs,
    ready: () => target.finished,
    finish: (timedOut) => {
      machine.emit({ kind: 'unblock', wait, timedOut });
      ts.log?.touchKey(key, timedOut ? 'read' : 'acquire', '');
      return newNone();
    },
  });
}

function isDone(self: PyThreadHandle): PyObject {
  const target = self.thread;
  if (target !== null)
    currentThread.log?.touchKey(`task:${target.id}`, target.finished ? 'acquire' : 'read', '');
  return newBool(target !== null && target.finished);
}

describeType(ThreadHandleType, {
  source: 'CPython 3.13 Modules/_threadmodule.c',
  methods: [
    method('join', '($self, timeout=None, /)', join),
    method('is_done', '($self)', isDone),
    method('_set_done', '($self)', () => newNone()),
  ],
  getsets: [
    {
      name: 'ident',
      get: (self: PyThreadHandle) => (self.thread === null ? newNone() : newInt(self.thread.ident)),
    },
  ],
});

/** start_joinable_thread(function, handle=None, daemon=True): a new thread that calls `function()`. */
function startJoinableThread(fn: PyObject, handle?: PyObject, daemon?: PyObject): PyObject {
  const given =
    handle === undefined || handle === None
      ? new PyThreadHandle()
      : (incref(handle) as PyThreadHandle);
  const child = currentThread.interp.machine.startThread(fn, []);
  child.daemon = daemon === undefined || isTrue(daemon) === true;
  given.thread = child;
  return given;
}

function startNewThread(fn: PyObject, args: PyObject, kwargs?: PyObject): PyObject {
  if (fn.type.tp_call === null) raise('TypeError', 'first arg must be callable');
  if (!(args instanceof PyTuple)) raise('TypeError', '2nd arg must be a tuple');
  if (kwargs !== undefined)
    raise(
      'NotImplementedError',
      'start_new_thread with keyword arguments is not part of this engine yet',
    );
  const child = currentThread.interp.machine.startThread(fn, args.items);
  child.daemon = true;
  return newInt(child.ident);
}

/** The name that reports and pictures use. Not in CPython, where it is set for the operating system since 3.14. */
function setName(name: PyObject): PyObject {
  if (name instanceof PyStr) currentThread.name = name.value;
  return newNone();
}

/** Prints the exception that is being handled as `threading.excepthook` does. Not in CPython. */
function printUncaught(name: PyObject): MaySuspend {
  const handled = currentThread.handled;
  if (!(handled instanceof PyBaseException) || handled.isA('SystemExit')) return newNone();
  return suspendSteps(printSteps(handled, name as PyStr), [handled, name]);
}

function* printSteps(exception: PyBaseException, name: PyStr): Steps<PyObject> {
  const { machine } = currentThread.interp;
  const text = yield* exceptionTextSteps(exception, (file, line) =>
    sourceLine(machine.readFile(file), line),
  );
  currentThread.log?.touchKey('stderr', 'write', '');
  machine.write('stderr', `Exception in thread ${name.value}:\n${text}`);
  currentThread.interp.threadExceptions.push(text.trimEnd().split('\n').at(-1)!);
  return newNone();
}

const definition: ModuleDefinition = {
  name: '_thread',
  source: 'CPython 3.13 Modules/_threadmodule.c',
  functions: [
    method('start_new_thread', '(function, args, kwargs={}, /)', startNewThread),
    method('start_new', '(function, args, kwargs={}, /)', startNewThread),
    method('start_joinable_thread', '(function, handle=None, daemon=True)', startJoinableThread),
    method('allocate_lock', '()', () => new PyLock(LockType)),
    method('get_ident', '()', () => newInt(currentThread.ident)),
    method('get_native_id', '()', () => newInt(1000 + currentThread.id)),
    method('_get_main_thread_ident', '()', () => newInt(currentThread.interp.threads[0]!.ident)),
    method('_count', '()', () =>
      newInt(currentThread.interp.threads.filter((t) => !t.finished).length - 1),
    ),
    method('_set_name', '(name, /)', setName, { source: 'Not in CPython 3.13' }),
    method('_print_uncaught', '(name, /)', printUncaught, { source: 'Not in CPython' }),
    method('exit', '()', () => raise('SystemExit')),
    method('interrupt_main', '(signum=2, /)', () =>
      raise('NotImplementedError', 'interrupt_main is not part of this engine yet'),
    ),
    method('stack_size', '(size=0, /)', () => newInt(0)),
  ],
  attributes: {
    LockType: () => incref(LockType),
    lock: () => incref(LockType),
    RLock: () => incref(RLockType),
    _ThreadHandle: () => incref(ThreadHandleType),
    error: () => incref(exceptionType('RuntimeError')),
    TIMEOUT_MAX: () => newFloat(9223372036.0),
  },
};

export function threadModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
