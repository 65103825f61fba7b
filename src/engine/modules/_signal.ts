// _signal. CPython 3.13 Modules/signalmodule.c. Signals of the process to itself; no other process sends any, and no timer does yet.

import { newModuleException } from './module-exception.ts';
import { newException } from '../objects/exceptions.ts';
import { newInt, PyInt } from '../objects/int.ts';
import { indexSteps } from '../objects/index.ts';
import { toArraySteps } from '../objects/iterate.ts';
import { callObject } from '../objects/calls.ts';
import { newList } from '../objects/list.ts';
import { method } from '../objects/native.ts';
import { decref, decrefAll, incref, type PyObject } from '../objects/object.ts';
import { raise, Raised } from '../objects/raise.ts';
import { SetType } from '../objects/set.ts';
import { newNone } from '../objects/singletons.ts';
import { newStr, staticStr } from '../objects/str.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from '../objects/suspend.ts';
import { currentInterpreter, currentThread } from '../vm/current.ts';
import { SIGNAL_MAX } from '../vm/signal-state.ts';
import { handlePendingSteps, HARMLESS, tripSignal } from '../vm/signals.ts';
import { boolOr, clinic, intOr } from './clinic.ts';
import { setWakeupFd } from './signal/wakeup-fd.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import { SIGNALS, signalText } from './signal/numbers.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

const ItimerError = newModuleException('signal.itimer_error', 'OSError');
const [SIG_DFL, SIG_IGN] = [0, 1];
const [SIG_BLOCK, SIG_UNBLOCK, SIG_SETMASK] = [0, 1, 2];
const STOPPING: ReadonlySet<number> = new Set([19, 20, 21, 22]);
/** SIGKILL and SIGSTOP can be neither handled nor ignored; 32 and 33 are the C library's own. */
const FIXED: ReadonlySet<number> = new Set([9, 19]);
const RESERVED: ReadonlySet<number> = new Set([32, 33]);

function invalid(): never {
  const [errno, text] = [newInt(22), newStr('Invalid argument')];
  const error = newException('OSError', [errno, text]);
  error.setField('errno', errno);
  error.setField('strerror', text);
  decref(text);
  throw new Raised(error);
}

function* numberSteps(o: PyObject): Steps<number> {
  return Number(yield* indexSteps(o));
}

function checkRange(number: number): void {
  if (number < 1 || number > SIGNAL_MAX) raise('ValueError', 'signal number out of range');
}

/** What getsignal tells. New reference. */
function handlerOf(number: number): PyObject {
  if (RESERVED.has(number)) return newNone();
  const { handlers, ignored } = currentInterpreter().signals;
  const handler = handlers.get(number);
  if (handler !== undefined) return incref(handler);
  return newInt(ignored.has(number) ? SIG_IGN! : SIG_DFL!);
}

function* signalSteps(signalnum: PyObject, handler: PyObject): Steps<PyObject> {
  const number = yield* numberSteps(signalnum);
  if (!currentThread.isMain)
    raise('ValueError', 'signal only works in main thread of the main interpreter');
  checkRange(number);
  const constant = handler instanceof PyInt ? Number(handler.value) : null;
  if (constant !== SIG_DFL && constant !== SIG_IGN && handler.type.tp_call === null)
    raise(
      'TypeError',
      'signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object',
    );
  if (FIXED.has(number) || RESERVED.has(number)) invalid();
  const { handlers, ignored } = currentInterpreter().signals;
  const old = handlerOf(number);
  const previous = handlers.get(number) ?? null;
  handlers.delete(number);
  ignored.delete(number);
  if (constant === SIG_IGN) ignored.add(number);
  else if (constant === null) handlers.set(number, incref(handler));
  if (previous !== null) decref(previous);
  return old;
}

/** The process sends itself a signal: `raise()`, `kill(getpid())`. What is to be done at once is done. */
export function* sendSteps(number: number): Steps<PyObject> {
  const interp = currentInterpreter();
  const { handlers, ignored, blocked, heldBack } = interp.signals;
  if (number === 0) return newNone();
  if (number < 0 || number > SIGNAL_MAX || RESERVED.has(number)) invalid();
  if (blocked.has(number) && !FIXED.has(number)) {
    heldBack.add(number);
    return newNone();
  }
  if (handlers.has(number)) {
    tripSignal(interp, number);
    return currentThread.isMain ? yield* handlePendingSteps(currentThread) : newNone();
  }
  if (ignored.has(number) || HARMLESS.has(number)) return newNone();
  if (STOPPING.has(number))
    raise('NotImplementedError', `${signalText(number)}: a process that stops is not simulated`);
  return interp.machine.killNow(number);
}

function* raiseSignalSteps(signalnum: PyObject): Steps<PyObject> {
  return yield* sendSteps(yield* numberSteps(signalnum));
}

function* pthreadKillSteps(_thread: PyObject, signalnum: PyObject): Steps<PyObject> {
  return yield* sendSteps(yield* numberSteps(signalnum));
}

function* maskSteps(how: PyObject, mask: PyObject): Steps<PyObject> {
  const way = yield* numberSteps(how);
  const numbers: number[] = [];
  const items = yield* toArraySteps(mask);
  try {
    for (const item of items) {
      const number = yield* numberSteps(item);
      if (number < 1 || number > SIGNAL_MAX)
        raise('ValueError', `signal number ${number} out of range [1; ${SIGNAL_MAX}]`);
      numbers.push(number);
    }
  } finally {
    decrefAll(items);
  }
  if (![SIG_BLOCK, SIG_UNBLOCK, SIG_SETMASK].includes(way)) invalid();
  const { blocked, heldBack } = currentInterpreter().signals;
  const before = [...blocked].sort((a, b) => a - b);
  if (way === SIG_SETMASK) blocked.clear();
  for (const number of numbers) {
    if (way === SIG_UNBLOCK) blocked.delete(number);
    else if (!FIXED.has(number)) blocked.add(number);
  }
  for (const number of [...heldBack]) {
    if (blocked.has(number)) continue;
    heldBack.delete(number);
    decref(yield* sendSteps(number));
  }
  return yield* setSteps(before);
}

function* setSteps(numbers: readonly number[]): Steps<PyObject> {
  const items = newList(numbers.map((n) => newInt(n)));
  try {
    const set = callObject(SetType, [items]);
    return set === SUSPENDED ? yield : set;
  } finally {
    decref(items);
  }
}

const withNumber =
  (act: (number: number) => MaySuspend) =>
  (signalnum: PyObject): MaySuspend =>
    suspendSteps(actSteps(signalnum, act), [signalnum]);

function* actSteps(signalnum: PyObject, act: (number: number) => MaySuspend): Steps<PyObject> {
  const number = yield* numberSteps(signalnum);
  checkRange(number);
  const result = act(number);
  return result === SUSPENDED ? yield : result;
}

/** Needs the machine's timers. */
function timers(what: string): () => never {
  return () =>
    raise('NotImplementedError', `signal.${what}: the machine has no interval timers yet`);
}

const steps =
  (make: (...args: any[]) => Steps<PyObject>) =>
  (...args: PyObject[]): MaySuspend =>
    suspendSteps(make(...args), args);

const definition: ModuleDefinition = {
  name: '_signal',
  source: 'CPython 3.13 Modules/signalmodule.c',
  doc: 'This module provides mechanisms to use signal handlers in Python.',
  functions: [
    method('signal', '($module, signalnum, handler, /)', steps(signalSteps)),
    method('getsignal', '($module, signalnum, /)', withNumber(handlerOf)),
    method('raise_signal', '($module, signalnum, /)', steps(raiseSignalSteps)),
    method('pthread_kill', '($module, thread_id, signalnum, /)', steps(pthreadKillSteps)),
    method('pthread_sigmask', '($module, how, mask, /)', steps(maskSteps)),
    method('sigpending', '($module, /)', () =>
      suspendSteps(setSteps([...currentInterpreter().signals.heldBack].sort((a, b) => a - b))),
    ),
    method(
      'strsignal',
      '($module, signalnum, /)',
      withNumber((number) => {
        const text = signalText(number);
        return text === null ? newNone() : newStr(text);
      }),
    ),
    method(
      'siginterrupt',
      '($module, signalnum, flag, /)',
      (signalnum: PyObject, _flag: PyObject) =>
        withNumber((number) => (RESERVED.has(number) ? invalid() : newNone()))(signalnum),
    ),
    method('default_int_handler', '($module, signalnum, frame, /)', () =>
      raise('KeyboardInterrupt'),
    ),
    method('valid_signals', '($module, /)', () =>
      suspendSteps(
        setSteps(
          Array.from({ length: SIGNAL_MAX }, (_, i) => i + 1).filter((n) => !RESERVED.has(n)),
        ),
      ),
    ),
    clinic(
      'set_wakeup_fd',
      '($module, fd, /, *, warn_on_full_buffer=True)',
      [intOr(-1), boolOr(true)],
      (fd: number) => setWakeupFd(fd),
    ),
    ...['alarm', 'pause', 'setitimer', 'getitimer', 'sigwait', 'sigwaitinfo', 'sigtimedwait'].map(
      (name) => method(name, '($module, /, *args)', timers(name)),
    ),
  ],
  attributes: {
    SIG_DFL: () => newInt(SIG_DFL!),
    SIG_IGN: () => newInt(SIG_IGN!),
    NSIG: () => newInt(SIGNAL_MAX + 1),
    SIG_BLOCK: () => newInt(SIG_BLOCK!),
    SIG_UNBLOCK: () => newInt(SIG_UNBLOCK!),
    SIG_SETMASK: () => newInt(SIG_SETMASK!),
    ITIMER_REAL: () => newInt(0),
    ITIMER_VIRTUAL: () => newInt(1),
    ITIMER_PROF: () => newInt(2),
    ItimerError: () => incref(ItimerError),
    ...Object.fromEntries(SIGNALS.map(([name, number]) => [name, () => newInt(number)])),
  },
};

const DEFAULT_INT_HANDLER = staticStr('default_int_handler');

export function signalModule(interp: InterpreterState): PyModule {
  const module = makeModule(definition, interp);
  const { handlers, ignored } = interp.signals;
  // signal_install_handlers, at the start of the process.
  for (const number of [13, 25]) ignored.add(number);
  const handler = module.dict.getStr(DEFAULT_INT_HANDLER)!;
  if (!handlers.has(2)) handlers.set(2, incref(handler));
  return module;
}
