// Sets of signals as arguments and results, and numbers of one signal. CPython 3.13 Modules/posixmodule.c (_Py_Sigset_Converter),
// Modules/signalmodule.c (sigset_to_set).

import { callObject } from '../../objects/calls.ts';
import { indexSteps } from '../../objects/index.ts';
import { newInt } from '../../objects/int.ts';
import { toArraySteps } from '../../objects/iterate.ts';
import { newList } from '../../objects/list.ts';
import { decref, decrefAll, type PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { SetType } from '../../objects/set.ts';
import { SUSPENDED, type Steps } from '../../objects/suspend.ts';
import { SIGNAL_MAX } from '../../vm/signal-state.ts';

/** Of the C library, which uses them itself. */
export const RESERVED: ReadonlySet<number> = new Set([32, 33]);

export function* numberSteps(o: PyObject): Steps<number> {
  return Number(yield* indexSteps(o));
}

/** ValueError. */
export function checkRange(number: number): void {
  if (number < 1 || number > SIGNAL_MAX) raise('ValueError', 'signal number out of range');
}

export function* signalsSteps(o: PyObject): Steps<Set<number>> {
  const numbers = new Set<number>();
  const items = yield* toArraySteps(o);
  try {
    for (const item of items) {
      const number = yield* numberSteps(item);
      if (number < 1 || number > SIGNAL_MAX)
        raise('ValueError', `signal number ${number} out of range [1; ${SIGNAL_MAX}]`);
      numbers.add(number);
    }
  } finally {
    decrefAll(items);
  }
  return numbers;
}

export function* newSignalSetSteps(numbers: Iterable<number>): Steps<PyObject> {
  const items = newList([...new Set(numbers)].sort((a, b) => a - b).map((n) => newInt(n)));
  try {
    const set = callObject(SetType, [items]);
    return set === SUSPENDED ? yield : set;
  } finally {
    decref(items);
  }
}
