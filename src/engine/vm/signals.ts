// Signals arrive: whose business they are, and what is to be done at once; handlers in Python run on the main thread between two bytecodes.
// CPython 3.13 Modules/signalmodule.c (trip_signal, _PyErr_CheckSignalsTstate), Python/ceval_gil.c (handle_signals); the kernel's
// kernel/signal.c (complete_signal, get_signal).

import { strerror, SystemCallError } from '../machine/files/errno.ts';
import { callObject } from '../objects/calls.ts';
import { exceptionType, newException, type PyBaseException } from '../objects/exceptions.ts';
import { frameObjectOf } from '../objects/frame-object.ts';
import { Frame, DISCARD } from '../objects/frame.ts';
import { newInt } from '../objects/int.ts';
import { decref, incref, type PyObject } from '../objects/object.ts';
import { raise, Raised } from '../objects/raise.ts';
import { newStr } from '../objects/str.ts';
import { newNone } from '../objects/singletons.ts';
import {
  abandonWait,
  SUSPENDED,
  suspendSteps,
  suspendWait,
  type Steps,
  type Wait,
} from '../objects/suspend.ts';
import { interruptKey } from './access-log.ts';
import { currentThread } from './current.ts';
import { enterPending, type Next } from './drive.ts';
import { writeUnraisable } from './unraisable.ts';
import type { InterpreterState } from './interpreter-state.ts';
import type { SignalInfo } from './signal-state.ts';
import type { ThreadState } from './thread-state.ts';

const [SIGKILL, SIGSTOP] = [9, 19];
/** They can be neither handled nor ignored nor held back. */
export const FIXED: ReadonlySet<number> = new Set([SIGKILL, SIGSTOP]);
/** What stops a process if nobody handles it: SIGSTOP, SIGTSTP, SIGTTIN, SIGTTOU. */
const STOPPING: ReadonlySet<number> = new Set([SIGSTOP, 20, 21, 22]);
/** What does nothing if nobody handles it. */
const HARMLESS: ReadonlySet<number> = new Set([17, 18, 23, 28]);

/** Handlers of what has arrived; the interrupted frame goes on afterwards (`goesOn` is called before), or gets what they raise. */
export function runSignalHandlers(ts: ThreadState, goesOn: () => unknown): Next {
  suspendSteps(handleAllSteps(ts, goesOn));
  return enterPending(ts, DISCARD);
}

/** Signals first, then pending calls, of which there is one kind (_Py_HandlePending, report_wakeup_write_error). */
function* handleAllSteps(ts: ThreadState, goesOn: () => unknown): Steps<PyObject> {
  decref(yield* handlePendingSteps(ts));
  const { wakeupErrors } = ts.interp.signals;
  for (let errno = wakeupErrors.shift(); errno !== undefined; errno = wakeupErrors.shift()) {
    const error = new Raised(newOSError(errno));
    yield* writeUnraisable(
      error,
      null,
      'Exception ignored when trying to write to the signal wakeup fd',
    );
  }
  goesOn();
  return newNone();
}

/** PyErr_CheckSignals: on another thread than the main one it does nothing. The lowest number comes first. */
export function* handlePendingSteps(ts: ThreadState): Steps<PyObject> {
  const { signals } = ts.interp;
  const { pending, handlers } = signals;
  if (!ts.isMain || pending.length === 0) return newNone();
  // What arrives meanwhile has its turn before the next bytecode.
  const due = pending.splice(0).sort((a, b) => a - b);
  for (let number = due.shift(); number !== undefined; number = due.shift()) {
    const handler = handlers.get(number);
    if (handler === undefined) {
      if (number !== 2 || !signals.interruptRaises) {
        yield* reportIgnoredSteps(number);
        continue;
      }
      pending.unshift(...due);
      raise('KeyboardInterrupt');
    }
    incref(handler);
    const args = [newInt(number), frameOf(ts)];
    try {
      const result = callObject(handler, args);
      decref(result === SUSPENDED ? ((yield) as PyObject) : result);
    } catch (error) {
      pending.unshift(...due);
      throw error;
    } finally {
      decref(handler);
      for (const arg of args) decref(arg);
    }
  }
  return newNone();
}

/** Its handler has been taken away since it arrived. */
function* reportIgnoredSteps(number: number): Steps<void> {
  const message = newStr(`Signal ${number} ignored due to race condition`);
  const error = newException('OSError', [message]);
  decref(message);
  yield* writeUnraisable(new Raised(error), null);
}

function newOSError(errno: number): PyBaseException {
  const type = exceptionType('OSError');
  const args = [newInt(errno), newStr(strerror(errno))];
  const error = type.tp_new!(type, args, null) as PyBaseException;
  for (const arg of args) decref(arg);
  return error;
}

function frameOf(ts: ThreadState): PyObject {
  for (let f = ts.top; f !== null; f = f.previous) if (f instanceof Frame) return frameObjectOf(f);
  return newNone();
}

/** What becomes of a process by a signal: nothing that others see, its end, or it stands still. */
export type Effect = 'none' | 'ends' | 'stops';

/** A signal for the process, or for one thread of it. What has to run in Python is noted. */
export function arrive(
  interp: InterpreterState,
  info: SignalInfo,
  only: ThreadState | null = null,
): Effect {
  const { number } = info;
  const { signals } = interp;
  if (number === SIGKILL) return 'ends';
  if (number === SIGSTOP) return 'stops';
  const threads = only === null ? interp.threads.filter((t) => !t.finished) : [only];
  // sigwait takes it, whether it is blocked or not.
  const receiver = threads.some((t) => t.awaited?.has(number) === true)
    ? undefined
    : threads.find((t) => !t.blockedSignals.has(number));
  if (receiver === undefined) {
    (only === null ? signals.held : only.heldSignals).add(info);
    return 'none';
  }
  if (signals.handles(number)) {
    tripSignal(interp, number);
    if (
      receiver.wait !== null &&
      !(signals.restarts.has(number) && receiver.wait.restarts === true)
    )
      receiver.interrupted = true;
    return 'none';
  }
  if (signals.ignored.has(number) || HARMLESS.has(number)) return 'none';
  return STOPPING.has(number) ? 'stops' : 'ends';
}

/** The handler is due, whoever says so. No call that blocks is interrupted by that alone. */
export function tripSignal(interp: InterpreterState, number: number): void {
  const { pending } = interp.signals;
  const main = interp.threads[0]!;
  if (!pending.includes(number)) pending.push(number);
  currentThread.machineLog?.touchKey(interruptKey(main.id), 'write', '');
  wake(interp, number);
  main.interrupt();
}

/** A signal in the midst of a call on the main thread: the call is to handle it before it goes on. */
export function isInterrupted(ts: ThreadState): boolean {
  return ts.interrupted && ts.isMain && ts.interp.signals.pending.length > 0;
}

/**
 * A blocked call on the main thread is interrupted: the handlers run, then it waits on for what is left of its time (PEP 475). What they
 * raise is raised by the call.
 */
export function interruptWait(ts: ThreadState): Next {
  const { wait, deadlineNs } = ts;
  ts.wait = null;
  ts.deadlineNs = null;
  suspendSteps(interruptedSteps(ts, wait!, deadlineNs));
  return enterPending(ts, ts.waitCompletion);
}

function* interruptedSteps(ts: ThreadState, wait: Wait, deadlineNs: number | null): Steps<unknown> {
  try {
    decref(yield* handlePendingSteps(ts));
  } catch (error) {
    abandonWait(wait);
    throw error;
  }
  const left = deadlineNs === null ? null : Math.max(deadlineNs - ts.interp.machine.now(), 0);
  // A class of its own (ForkWait) keeps what it is: such a wait is never interrupted.
  suspendWait({ ...wait, timeoutNs: left });
  return yield;
}

/** Tells who polls the wake-up descriptor (trip_signal). */
function wake(interp: InterpreterState, number: number): void {
  const { signals, machine } = interp;
  if (signals.wakeupFd < 0) return;
  const EAGAIN = 11;
  try {
    const written = machine.files.write(signals.wakeupFd, Uint8Array.of(number));
    if (written !== null) return;
  } catch (error) {
    if (!(error instanceof SystemCallError)) throw error;
    if (error.errno !== EAGAIN) {
      signals.wakeupErrors.push(error.errno);
      return;
    }
  }
  if (signals.warnsOnFullBuffer) signals.wakeupErrors.push(EAGAIN);
}
