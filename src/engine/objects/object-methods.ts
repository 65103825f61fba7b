// Methods that every object has. CPython 3.13 Objects/typeobject.c (object_methods, object_getsets).

import { instanceDict } from './attributes.ts';
import { PyDict } from './dict.ts';
import { newInt } from './int.ts';
import { newList } from './list.ts';
import { method } from './native.ts';
import { decref, incref, type PyObject, type PyType } from './object.ts';
import { raise } from './raise.ts';
import { newNone, newNotImplemented } from './singletons.ts';
import { describeType, ObjectType } from './static-type.ts';
import { newStr, PyStr } from './str.ts';
import { str } from './abstract.ts';
import { isType } from './type.ts';

/** Names of the instance, its class and the bases. */
function dir(o: PyObject): PyObject {
  const names = new Map<string, PyStr>();
  const add = (dict: PyDict | null): void => {
    for (const key of dict?.keys ?? []) if (key instanceof PyStr) names.set(key.value, key);
  };
  add(o.dict);
  for (const type of isType(o) ? [...o.mro] : o.type.mro) add(type.namespace);
  return newList([...names.values()].map((n) => incref(n)));
}

function setClass(o: PyObject, value: PyObject | null): void {
  if (value === null) raise('TypeError', "can't delete __class__ attribute");
  if (!isType(value)) raise('TypeError', `__class__ must be set to a class, not '${value.type.name}' object`);
  if (!o.type.isHeapType || !value.isHeapType) {
    raise('TypeError', '__class__ assignment only supported for mutable types or ModuleType subclasses');
  }
  if (value.solid !== o.type.solid || value.slotNames.join() !== o.type.slotNames.join()) {
    raise('TypeError', `__class__ assignment: '${value.name}' object layout differs from '${o.type.name}'`);
  }
  const old: PyType = o.type;
  o.type = incref(value);
  decref(old);
}

describeType(ObjectType, {
  source: 'CPython 3.13 Objects/typeobject.c',
  methods: [
    method('__dir__', '($self, /)', dir),
    method('__format__', '($self, format_spec, /)', (o: PyObject, spec: PyObject) => {
      if (spec instanceof PyStr && spec.value !== '') raise('TypeError', `unsupported format string passed to ${o.type.name}.__format__`);
      return str(o);
    }),
    method('__sizeof__', '($self, /)', (o: PyObject) => newInt(o.type.basicSize)),
    method('__init_subclass__', '($type, /)', () => newNone(), { class: true }),
    method('__subclasshook__', '($type, object, /)', () => newNotImplemented(), { class: true }),
  ],
  getsets: [
    { name: '__class__', get: (o: PyObject) => incref(o.type), set: setClass },
    {
      name: '__dict__',
      get: (o: PyObject) => {
        const dict = instanceDict(o, true);
        if (dict === null) raise('AttributeError', `'${o.type.name}' object has no attribute '__dict__'`);
        return incref(dict);
      },
      set: (o: PyObject, value) => {
        if (!(value instanceof PyDict)) raise('TypeError', `__dict__ must be set to a dictionary, not a '${value?.type.name ?? 'NULL'}'`);
        const old = o.dict;
        o.dict = incref(value);
        if (old !== null) decref(old);
      },
    },
  ],
  attributes: { __doc__: () => newStr('The base class of the class hierarchy.') },
});
