// _tuplegetter: the fields of a namedtuple. CPython 3.13 Modules/_collectionsmodule.c (tuplegetter_descr_get, tuplegetter_new_impl).

import { withSize } from '../../objects/index.ts';
import { newInt } from '../../objects/int.ts';
import { callNative, method } from '../../objects/native.ts';
import { decref, incref, type PyObject, type PyType } from '../../objects/object.ts';
import { ownsFields, PyNative } from '../../objects/own-fields.ts';
import { raise } from '../../objects/raise.ts';
import { describeType, newStaticType } from '../../objects/static-type.ts';
import { newStr } from '../../objects/str.ts';
import { suspendSteps, type Steps } from '../../objects/suspend.ts';
import { reprSteps } from '../../objects/text.ts';
import { newTuple, PyTuple } from '../../objects/tuple.ts';

export const TupleGetterType = newStaticType('_tuplegetter', {
  module: 'collections',
  dotted: true,
  hasGc: true,
  basicSize: 32,
});

class PyTupleGetter extends PyNative {
  declare readonly index: number;
  declare doc: PyObject | null;
  /** Borrows `doc`. */
  constructor(type: PyType, index: number, doc: PyObject) {
    super(type);
    this.index = index;
    this.doc = incref(doc);
  }
}
ownsFields(TupleGetterType, ['doc'], true);

const create = method(
  '_tuplegetter',
  '($type, index, doc, /)',
  (type: PyType, index: PyObject, doc: PyObject) =>
    withSize(index, [type, doc], (at: number) => new PyTupleGetter(type, at, doc)),
);
TupleGetterType.tp_new = (type, args, kwnames) =>
  callNative(create, type, args, kwnames, '_tuplegetter');

TupleGetterType.tp_descr_get = (descr, obj) => {
  const self = descr as PyTupleGetter;
  if (obj === null) return incref(descr);
  if (!(obj instanceof PyTuple)) {
    if (obj.type.name === 'NoneType') return incref(descr);
    raise(
      'TypeError',
      `descriptor for index '${self.index}' for tuple subclasses doesn't apply to '${obj.type.name}' object`,
    );
  }
  const item = obj.items[self.index];
  if (item === undefined) raise('IndexError', 'tuple index out of range');
  return incref(item);
};
TupleGetterType.tp_descr_set = (_descr, _obj, value) =>
  raise('AttributeError', value === null ? "can't delete attribute" : "can't set attribute");
TupleGetterType.tp_repr = (o) => suspendSteps(reprStepsOf(o as PyTupleGetter), [o]);
function* reprStepsOf(self: PyTupleGetter): Steps<PyObject> {
  const doc = self.doc === null ? 'None' : yield* reprSteps(self.doc);
  return newStr(`_tuplegetter(${self.index}, ${doc})`);
}

describeType(TupleGetterType, {
  source: 'CPython 3.13 Modules/_collectionsmodule.c',
  methods: [
    method('__reduce__', '($self, /)', (self: PyTupleGetter) =>
      newTuple([
        incref(self.type),
        newTuple([newInt(self.index), ...(self.doc === null ? [] : [incref(self.doc)])]),
      ]),
    ),
  ],
  getsets: [
    {
      name: '__doc__',
      get: (self: PyTupleGetter) =>
        self.doc === null ? raise('AttributeError', '__doc__') : incref(self.doc),
      set: (self: PyTupleGetter, value) => {
        const old = self.doc;
        self.doc = value === null ? null : incref(value);
        if (old !== null) decref(old);
      },
    },
  ],
});
