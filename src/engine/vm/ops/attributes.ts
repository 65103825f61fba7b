// super in the loop. CPython 3.13 Objects/typeobject.c (_PySuper_Lookup), Python/bytecodes.c (LOAD_SUPER_ATTR).

import { getAttr } from '../../objects/attributes.ts';
import { callObject } from '../../objects/calls.ts';
import { decref, type PyObject } from '../../objects/object.ts';
import { SUSPENDED, suspendThen, type MaySuspend } from '../../objects/suspend.ts';
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
