// functools.cmp_to_key. CPython 3.13 Modules/_functoolsmodule.c (keyobject_call, keyobject_richcompare).

import { callObject } from '../../objects/calls.ts';
import { richCompare } from '../../objects/compare.ts';
import { newInt } from '../../objects/int.ts';
import { callNative, method } from '../../objects/native.ts';
import { decref, incref, type CompareOp, type PyObject } from '../../objects/object.ts';
import { ownsFields, PyNative } from '../../objects/own-fields.ts';
import { raise } from '../../objects/raise.ts';
import { None } from '../../objects/singletons.ts';
import { describeType, newStaticType } from '../../objects/static-type.ts';
import { SUSPENDED, suspendSteps, type Steps } from '../../objects/suspend.ts';

export const KeyWrapperType = newStaticType('KeyWrapper', {
  module: 'functools',
  dotted: true,
  hasGc: true,
  basicSize: 32,
});

class PyKeyWrapper extends PyNative {
  declare cmp: PyObject;
  declare object: PyObject | null;
  /** Borrows both. */
  constructor(cmp: PyObject, object: PyObject | null) {
    super(KeyWrapperType);
    this.cmp = incref(cmp);
    this.object = object === null ? null : incref(object);
  }
}
ownsFields(KeyWrapperType, ['cmp', 'object'], true);

/** `cmp_to_key(mycmp)`. */
export function cmpToKey(cmp: PyObject): PyObject {
  return new PyKeyWrapper(cmp, null);
}

const call = method(
  'K',
  '($self, obj)',
  (self: PyKeyWrapper, obj: PyObject) => new PyKeyWrapper(self.cmp, obj),
);
KeyWrapperType.tp_call = (f, args, kwnames) => callNative(call, f, args, kwnames, 'K');
KeyWrapperType.tp_hash = null;
KeyWrapperType.tp_richcompare = (a, b, op) => {
  if (!(b instanceof PyKeyWrapper)) raise('TypeError', 'other argument must be K instance');
  const self = a as PyKeyWrapper;
  if (self.object === null || b.object === null) raise('AttributeError', 'object');
  return suspendSteps(compareSteps(self.cmp, self.object, b.object, op), [a, b]);
};
function* compareSteps(cmp: PyObject, x: PyObject, y: PyObject, op: CompareOp): Steps<PyObject> {
  let order = callObject(cmp, [x, y]);
  if (order === SUSPENDED) order = (yield) as PyObject;
  const zero = newInt(0);
  try {
    const result = richCompare(order, zero, op);
    return result === SUSPENDED ? yield : result;
  } finally {
    decref(order);
    decref(zero);
  }
}

describeType(KeyWrapperType, {
  source: 'CPython 3.13 Modules/_functoolsmodule.c',
  getsets: [
    {
      name: 'obj',
      get: (self: PyKeyWrapper) => incref(self.object ?? None),
      set: (self: PyKeyWrapper, value) => {
        const old = self.object;
        self.object = value === null ? null : incref(value);
        if (old !== null) decref(old);
      },
      doc: 'Value wrapped by a key function.',
    },
  ],
});
