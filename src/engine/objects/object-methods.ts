// Methods of object: what every object has. CPython 3.13 Objects/typeobject.c (object_methods, object_getsets).
// The pickling protocol is in object-reduce.ts.

import { PyGenerator } from './generator.ts';
import { PyTuple } from './tuple.ts';
import { PyBytes } from './bytes.ts';
import { PyMemoryView } from './memoryview.ts';
import { basicSizeOf, itemSizeOf } from './type-layout.ts';

import './module-methods.ts';
import { objectDirSteps } from './dir-names.ts';
import { newInt } from './int.ts';
import { method } from './native.ts';
import { decref, incref, isSubtype, PyType, type PyObject } from './object.ts';
import { getState, reduce, reduceEx } from './object-reduce.ts';
import { raise } from './raise.ts';
import { newNone, newNotImplemented } from './singletons.ts';
import { describeType, ObjectType } from './static-type.ts';
import { PyStr } from './str.ts';
import { isType } from './type.ts';
import { ModuleType } from './module.ts';
import { str } from './text.ts';
import { suspendSteps, type MaySuspend } from './suspend.ts';

/** object_set_class. */
function setClass(o: PyObject, value: PyObject | null): void {
  if (value === null) raise('TypeError', "can't delete __class__ attribute");
  if (!isType(value))
    raise('TypeError', `__class__ must be set to a class, not '${value.type.name}' object`);
  const old = o.type;
  const modules = isSubtype(old, ModuleType) && isSubtype(value, ModuleType);
  if (!modules && (!value.isHeapType || !old.isHeapType)) {
    raise(
      'TypeError',
      '__class__ assignment only supported for mutable types or ModuleType subclasses',
    );
  }
  if (!sameLayout(old, value)) {
    raise(
      'TypeError',
      `__class__ assignment: '${value.name}' object layout differs from '${old.name}'`,
    );
  }
  if (value.isHeapType) value.refcnt++;
  o.type = value;
  if (old.isHeapType) decref(old);
}

/** compatible_for_assignment: the same fields, class for class. */
function sameLayout(a: PyType, b: PyType): boolean {
  if (a.hasDict !== b.hasDict || a.hasWeakrefs !== b.hasWeakrefs) return false;
  const [from, to] = [firstWithFields(a), firstWithFields(b)];
  return from === to || (from.base === to.base && sameSlotsAdded(from, to));
}

/** The class itself, or the base that has all its fields already (compatible_with_tp_base). */
function firstWithFields(type: PyType): PyType {
  for (let t = type; ; t = t.base!) {
    const { base } = t;
    if (base === null || basicSizeOf(t) !== basicSizeOf(base)) return t;
    if (itemSizeOf(t) !== itemSizeOf(base) || t.hasGc !== base.hasGc) return t;
    if (t.hasDict !== base.hasDict || t.hasWeakrefs !== base.hasWeakrefs) return t;
  }
}

/** same_slots_added: classes of Python that put the same `__slots__` upon the same base. */
function sameSlotsAdded(a: PyType, b: PyType): boolean {
  if (!a.isHeapType || !b.isHeapType || basicSizeOf(a) !== basicSizeOf(b)) return false;
  const first = a.base!.slotNames.length;
  return (
    a.slotNames.length === b.slotNames.length &&
    a.slotNames.slice(first).every((name, i) => name === b.slotNames[first + i])
  );
}

function format(o: PyObject, spec: PyObject): MaySuspend {
  if (!(spec instanceof PyStr))
    raise('TypeError', `__format__() argument must be str, not ${spec.type.name}`);
  if (spec.value !== '')
    raise('TypeError', `unsupported format string passed to ${o.type.name}.__format__`);
  return str(o);
}

function initSubclass(
  cls: PyType,
  args: readonly PyObject[],
  kwargs: readonly [PyStr, PyObject][],
): PyObject {
  if (kwargs.length > 0)
    raise('TypeError', `${cls.name}.__init_subclass__() takes no keyword arguments`);
  if (args.length > 0)
    raise('TypeError', `${cls.name}.__init_subclass__() takes no arguments (${args.length} given)`);
  return newNone();
}

/** object.__sizeof__: the fixed part, and the items of classes that store them inline. */
function sizeOf(o: PyObject): PyObject {
  const itemSize = itemSizeOf(o.type);
  return newInt(basicSizeOf(o.type) + (itemSize === 0 ? 0 : itemSize * itemCount(o)));
}

/** `ob_size` of an object with items inline. */
function itemCount(o: PyObject): number {
  if (o instanceof PyTuple) return o.items.length;
  if (o instanceof PyBytes) return o.value.length;
  if (o instanceof PyGenerator) return o.frameSlots;
  if (o instanceof PyType) return o.ownSlots;
  // Of each dimension its shape, stride and suboffset.
  if (o instanceof PyMemoryView) return 3 * o.shape.length;
  return (o as { obSize?: number }).obSize ?? 0;
}

describeType(ObjectType, {
  source: 'CPython 3.13 Objects/typeobject.c',
  methods: [
    method('__reduce_ex__', '($self, protocol, /)', reduceEx),
    method('__reduce__', '($self, /)', reduce),
    method('__getstate__', '($self, /)', getState),
    method('__subclasshook__', '($type, object, /)', () => newNotImplemented(), { class: true }),
    method('__init_subclass__', '($type, *args, **kwargs)', initSubclass, { class: true }),
    method('__format__', '($self, format_spec, /)', format),
    method('__sizeof__', '($self, /)', sizeOf),
    method('__dir__', '($self, /)', (o: PyObject) => suspendSteps(objectDirSteps(o), [o])),
  ],
  getsets: [{ name: '__class__', get: (o: PyObject) => incref(o.type), set: setClass }],
});
