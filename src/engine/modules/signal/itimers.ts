// Timers that send a signal. CPython 3.13 Modules/signalmodule.c (signal_alarm_impl, signal_setitimer_impl, signal_getitimer_impl,
// timeval_from_double, itimer_retval).

import { strerror } from '../../machine/files/errno.ts';
import type { TimerSetting } from '../../machine/interval-timer.ts';
import type { PyBaseException } from '../../objects/exceptions.ts';
import { newFloat } from '../../objects/float.ts';
import { newInt } from '../../objects/int.ts';
import { decrefAll, type PyObject } from '../../objects/object.ts';
import { Raised } from '../../objects/raise.ts';
import { newStr } from '../../objects/str.ts';
import { SUSPENDED, type Steps } from '../../objects/suspend.ts';
import { newTuple } from '../../objects/tuple.ts';
import { currentInterpreter } from '../../vm/current.ts';
import { newModuleException } from '../module-exception.ts';
import { withTimeout } from '../thread/timeout.ts';
import { numberSteps } from './sigset.ts';

export const ItimerErrorType = newModuleException('signal.itimer_error', 'OSError');
const EINVAL = 22;
const SECOND_NS = 1e9;

export function* alarmSteps(seconds: PyObject): Steps<PyObject> {
  const value = (yield* numberSteps(seconds)) >>> 0;
  const { machine } = currentInterpreter();
  const timer = machine.timer(0);
  const now = machine.now();
  const { valueNs } = timer.remaining(now);
  timer.set({ valueNs: value * SECOND_NS, intervalNs: 0 }, now);
  // Half a second is rounded up, and what is left is never told as nothing.
  return newInt(valueNs === 0 ? 0 : Math.max(1, Math.round(valueNs / SECOND_NS)));
}

/** ItimerError. */
function invalid(): never {
  const args = [newInt(EINVAL), newStr(strerror(EINVAL))];
  const error = ItimerErrorType.tp_new!(ItimerErrorType, args, null) as PyBaseException;
  decrefAll(args);
  throw new Raised(error);
}

function checkWhich(which: number): void {
  if (which < 0 || which > 2) invalid();
}

/** In whole microseconds, as a timeval has them. */
function* timevalSteps(o: PyObject | undefined): Steps<number> {
  if (o === undefined) return 0;
  let ns = withTimeout(o, [], (value) => value as never) as unknown;
  if (ns === SUSPENDED) ns = yield;
  return Math.ceil((ns as number) / 1000) * 1000;
}

const pair = ({ valueNs, intervalNs }: TimerSetting): PyObject =>
  newTuple([valueNs, intervalNs].map((ns) => newFloat(Math.ceil(ns / 1000) / 1e6)));

export function* setitimerSteps(
  which: PyObject,
  seconds: PyObject,
  interval?: PyObject,
): Steps<PyObject> {
  const number = yield* numberSteps(which);
  const valueNs = yield* timevalSteps(seconds);
  const intervalNs = yield* timevalSteps(interval);
  checkWhich(number);
  if (valueNs < 0 || intervalNs < 0) invalid();
  const { machine } = currentInterpreter();
  const timer = machine.timer(number);
  const now = machine.timerClock(number);
  const before = timer.remaining(now);
  timer.set({ valueNs, intervalNs }, now);
  return pair(before);
}

export function* getitimerSteps(which: PyObject): Steps<PyObject> {
  const number = yield* numberSteps(which);
  checkWhich(number);
  const { machine } = currentInterpreter();
  return pair(machine.timer(number).remaining(machine.timerClock(number)));
}
