// time. CPython 3.13 Modules/timemodule.c. All clocks show the machine's virtual time; sleeping costs none of the host's.

import { newFloat, PyFloat } from '../objects/float.ts';
import { newIntFrom, PyInt } from '../objects/int.ts';
import { method } from '../objects/native.ts';
import { raise } from '../objects/raise.ts';
import { newNone } from '../objects/singletons.ts';
import { suspendWait, type MaySuspend } from '../objects/suspend.ts';
import { currentInterpreter, currentThread } from '../vm/current.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import type { PyModule } from '../objects/module.ts';
import type { PyObject } from '../objects/object.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

/** Wall-clock time when the machine is switched on: 2025-01-01 00:00:00 UTC. */
const EPOCH_NS = 1_735_689_600_000_000_000n;

const nowNs = (): number => currentInterpreter().machine.now();
const seconds = (): PyObject => newFloat(nowNs() / 1e9);
const nanoseconds = (): PyObject => newIntFrom(BigInt(nowNs()));

/** A host number of seconds. TypeError. */
export function secondsOf(o: PyObject): number {
  if (o instanceof PyInt) return Number(o.value);
  if (o instanceof PyFloat) return o.value;
  return raise('TypeError', `'${o.type.name}' object cannot be interpreted as an integer`);
}

function sleep(duration: PyObject): MaySuspend {
  const value = secondsOf(duration);
  if (Number.isNaN(value)) raise('ValueError', 'Invalid value NaN (not a number)');
  if (value < 0) raise('ValueError', 'sleep length must be non-negative');
  const { machine } = currentThread.interp;
  machine.emit({
    kind: 'block',
    wait: { on: 'sleep' },
    deadlineNs: (machine.now() + value * 1e9) as never,
  });
  return suspendWait({
    reason: { on: 'sleep' },
    timeoutNs: Math.round(value * 1e9),
    ready: () => false,
    finish: () => {
      machine.emit({ kind: 'unblock', wait: { on: 'sleep' }, timedOut: true });
      return newNone();
    },
  });
}

const definition: ModuleDefinition = {
  name: 'time',
  source: 'CPython 3.13 Modules/timemodule.c',
  functions: [
    method('sleep', '(object, /)', sleep),
    method('time', '()', () => newFloat(Number(EPOCH_NS) / 1e9 + nowNs() / 1e9)),
    method('time_ns', '()', () => newIntFrom(EPOCH_NS + BigInt(nowNs()))),
    method('monotonic', '()', seconds),
    method('monotonic_ns', '()', nanoseconds),
    method('perf_counter', '()', seconds),
    method('perf_counter_ns', '()', nanoseconds),
    method('process_time', '()', seconds),
    method('process_time_ns', '()', nanoseconds),
    method('thread_time', '()', seconds),
    method('thread_time_ns', '()', nanoseconds),
  ],
};

export function timeModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
