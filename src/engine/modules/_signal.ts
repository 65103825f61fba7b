// _signal. CPython 3.13 Modules/signalmodule.c: handlers, and the module. Masks and sending are in signal/mask.ts, waiting in
// signal/waiting.ts, timers in signal/itimers.ts; how signals arrive is in vm/signals.ts.

import { newInt, PyInt } from '../objects/int.ts';
import { method } from '../objects/native.ts';
import { decref, incref, type PyObject } from '../objects/object.ts';
import { raise } from '../objects/raise.ts';
import { newNone } from '../objects/singletons.ts';
import { newStr, staticStr } from '../objects/str.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from '../objects/suspend.ts';
import { isTrue } from '../objects/truth.ts';
import { currentInterpreter, currentThread } from '../vm/current.ts';
import { SIGNAL_MAX } from '../vm/signal-state.ts';
import { FIXED, handlePendingSteps } from '../vm/signals.ts';
import { anyObject, boolOr, clinic, intOr } from './clinic.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import { osError } from './posix/system-call.ts';
import { pidfdSendSignal } from './signal/pidfd.ts';
import { alarmSteps, getitimerSteps, ItimerErrorType, setitimerSteps } from './signal/itimers.ts';
import {
  pthreadKillSteps,
  raiseSignalSteps,
  SIG_BLOCK,
  SIG_SETMASK,
  SIG_UNBLOCK,
  sigmaskSteps,
  sigpendingSteps,
} from './signal/mask.ts';
import { SIGNALS, signalText } from './signal/numbers.ts';
import { checkRange, newSignalSetSteps, numberSteps, RESERVED } from './signal/sigset.ts';
import {
  pauseSteps,
  SigInfoType,
  sigtimedwaitSteps,
  sigwaitinfoSteps,
  sigwaitSteps,
} from './signal/waiting.ts';
import { setWakeupFd } from './signal/wakeup-fd.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

const [SIG_DFL, SIG_IGN] = [0, 1];

function invalid(): never {
  throw osError(22);
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
  decref(yield* handlePendingSteps(currentThread));
  if (FIXED.has(number) || RESERVED.has(number)) invalid();
  const { handlers, ignored, held, restarts } = currentInterpreter().signals;
  const old = handlerOf(number);
  const previous = handlers.get(number) ?? null;
  handlers.delete(number);
  ignored.delete(number);
  restarts.delete(number);
  if (constant === SIG_IGN) {
    ignored.add(number);
    held.drop(number);
    currentThread.heldSignals.drop(number);
  } else if (constant === null) handlers.set(number, incref(handler));
  if (previous !== null) decref(previous);
  return old;
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

/** siginterrupt(3): whether its calls are interrupted by the signal, or go on by themselves. */
function siginterrupt(signalnum: PyObject, flag: PyObject): MaySuspend {
  return withNumber((number) => {
    if (FIXED.has(number) || RESERVED.has(number)) invalid();
    const { restarts } = currentInterpreter().signals;
    if (isTrue(flag) === true) restarts.delete(number);
    else restarts.add(number);
    return newNone();
  })(signalnum);
}

const steps =
  (make: (...args: any[]) => Steps<PyObject>) =>
  (...args: PyObject[]): MaySuspend =>
    suspendSteps(make(...args), args);

const definition: ModuleDefinition = {
  name: '_signal',
  source: 'CPython 3.13 Modules/signalmodule.c',
  functions: [
    method('signal', '($module, signalnum, handler, /)', steps(signalSteps)),
    method('getsignal', '($module, signalnum, /)', withNumber(handlerOf)),
    method('raise_signal', '($module, signalnum, /)', steps(raiseSignalSteps)),
    method('pthread_kill', '($module, thread_id, signalnum, /)', steps(pthreadKillSteps)),
    method('pthread_sigmask', '($module, how, mask, /)', steps(sigmaskSteps)),
    method('sigpending', '($module, /)', steps(sigpendingSteps)),
    method(
      'strsignal',
      '($module, signalnum, /)',
      withNumber((number) => {
        const text = signalText(number);
        return text === null ? newNone() : newStr(text);
      }),
    ),
    method('siginterrupt', '($module, signalnum, flag, /)', siginterrupt),
    method('default_int_handler', '($module, signalnum, frame, /)', () =>
      raise('KeyboardInterrupt'),
    ),
    method('valid_signals', '($module, /)', () =>
      suspendSteps(
        newSignalSetSteps(
          Array.from({ length: SIGNAL_MAX }, (_, i) => i + 1).filter((n) => !RESERVED.has(n)),
        ),
      ),
    ),
    clinic(
      'set_wakeup_fd',
      '($module, fd, /, *, warn_on_full_buffer=True)',
      [intOr(-1), boolOr(true)],
      setWakeupFd,
    ),
    clinic(
      'pidfd_send_signal',
      '(pidfd, signalnum, siginfo=None, flags=0, /)',
      [intOr(0), intOr(0), anyObject, intOr(0)],
      pidfdSendSignal,
    ),
    method('alarm', '($module, seconds, /)', steps(alarmSteps)),
    method('setitimer', '($module, which, seconds, interval=0.0, /)', steps(setitimerSteps)),
    method('getitimer', '($module, which, /)', steps(getitimerSteps)),
    method('pause', '($module, /)', steps(pauseSteps)),
    method('sigwait', '($module, sigset, /)', steps(sigwaitSteps)),
    method('sigwaitinfo', '($module, sigset, /)', steps(sigwaitinfoSteps)),
    method('sigtimedwait', '($module, sigset, timeout, /)', steps(sigtimedwaitSteps)),
  ],
  attributes: {
    SIG_DFL: () => newInt(SIG_DFL!),
    SIG_IGN: () => newInt(SIG_IGN!),
    NSIG: () => newInt(SIGNAL_MAX + 1),
    SIG_BLOCK: () => newInt(SIG_BLOCK),
    SIG_UNBLOCK: () => newInt(SIG_UNBLOCK),
    SIG_SETMASK: () => newInt(SIG_SETMASK),
    ITIMER_REAL: () => newInt(0),
    ITIMER_VIRTUAL: () => newInt(1),
    ITIMER_PROF: () => newInt(2),
    ItimerError: () => incref(ItimerErrorType),
    struct_siginfo: () => incref(SigInfoType),
    ...Object.fromEntries(SIGNALS.map(([name, number]) => [name, () => newInt(number)])),
  },
};

const DEFAULT_INT_HANDLER = staticStr('default_int_handler');

export function signalModule(interp: InterpreterState): PyModule {
  const module = makeModule(definition, interp);
  const { signals } = interp;
  const handler = module.dict.getStr(DEFAULT_INT_HANDLER)!;
  if (signals.interruptRaises) {
    signals.handlers.set(2, incref(handler));
    signals.interruptRaises = false;
  }
  return module;
}
