// super and slices in the loop. CPython 3.13 Objects/typeobject.c (_PySuper_Lookup), Python/bytecodes.c (BINARY_SLICE, STORE_SLICE).

import { getItem, setItem } from '../../objects/abstract.ts';
import { getAttr } from '../../objects/attributes.ts';
import { callObject } from '../../objects/calls.ts';
import { decref, incref, type PyObject } from '../../objects/object.ts';
import { newSlice } from '../../objects/slice.ts';
import { None } from '../../objects/singletons.ts';
import { SUSPENDED, suspendThen, type MaySuspend, type Suspended } from '../../objects/suspend.ts';
import { SuperType } from '../../objects/super.ts';
import type { Frame } from '../../objects/frame.ts';
import type { PyStr } from '../../objects/str.ts';

/** `super().name`, with the classic two-argument and the zero-argument form. */
export function loadSuperAttr(
  frame: Frame,
  arg: number,
  globalSuper: PyObject,
  cls: PyObject,
  self: PyObject,
): MaySuspend {
  const name = frame.code.names[arg >> 2]!;
  const made = callObject(
    globalSuper,
    globalSuper === SuperType || (arg & 2) !== 0 ? [cls, self] : [],
  );
  if (made === SUSPENDED) return suspendThen((o: PyObject) => attributeOf(o, name));
  return attributeOf(made, name);
}

/** Steals `o`. */
function attributeOf(o: PyObject, name: PyStr): MaySuspend {
  const value = getAttr(o, name);
  if (value === SUSPENDED) return suspendThen((v: PyObject) => (decref(o), v));
  decref(o);
  return value;
}

export function binarySlice(container: PyObject, start: PyObject, stop: PyObject): MaySuspend {
  const slice = newSlice(incref(start), incref(stop), incref(None));
  try {
    return getItem(container, slice);
  } finally {
    decref(slice);
  }
}

export function storeSlice(
  value: PyObject,
  container: PyObject,
  start: PyObject,
  stop: PyObject,
): void | Suspended {
  const slice = newSlice(incref(start), incref(stop), incref(None));
  try {
    return setItem(container, slice, value);
  } finally {
    decref(slice);
  }
}
