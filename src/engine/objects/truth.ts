// Truth of any object. CPython 3.13 Objects/object.c (PyObject_IsTrue).

import { None, False, newBool, True } from './singletons.ts';
import type { PyObject } from './object.ts';
import { SUSPENDED, suspendThen, type MaySuspend, type Steps, type Suspended } from './suspend.ts';

/** `bool(o)`. When suspended the answer is a host boolean. */
export function isTrue(o: PyObject): boolean | Suspended {
  if (o === True) return true;
  if (o === False || o === None) return false;
  const type = o.type;
  if (type.nb_bool !== null) return type.nb_bool(o);
  if (type.mp_length === null) return true;
  const length = type.mp_length(o);
  return length === SUSPENDED ? suspendThen((n: number) => n > 0) : length > 0;
}

/** An answer of a slot as True or False. New reference. */
export function boolAnswer(answer: boolean | Suspended): MaySuspend {
  return answer === SUSPENDED ? suspendThen((b: boolean) => newBool(b)) : newBool(answer);
}

export function* truthSteps(o: PyObject): Steps<boolean> {
  const truth = isTrue(o);
  return truth === SUSPENDED ? ((yield) as boolean) : truth;
}
