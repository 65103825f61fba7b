// object. CPython 3.13 Objects/typeobject.c (object_new, object_init, object_repr, object_str, object_richcompare, subtype_dealloc).

import { heap } from '../memory/heap.ts';
import { genericGetAttr, genericSetAttr } from './attributes.ts';
import { hashIdentity } from './hash.ts';
import {
  addressOf,
  decref,
  EQ,
  free,
  NE,
  PyGcObject,
  xdecref,
  type CompareOp,
  WRITTEN_BELOW,
  type PyObject,
  type PyType,
} from './object.ts';
import { finalize } from './finalize.ts';
import { watchReferences } from './last-reference.ts';
import { raise } from './raise.ts';
import { newBool, newNotImplemented, NotImplemented } from './singletons.ts';
import { ObjectType } from './static-type.ts';
import { newStr } from './str.ts';
import { SUSPENDED, suspendThen, type MaySuspend } from './suspend.ts';
import { isTrue } from './truth.ts';
import { clearWeakRefs } from './weakref-list.ts';
import { FLAG_INLINE_VALUES } from './type-layout.ts';
import { visitEntries, type PyDict } from './dict.ts';

/** An instance of a class made by Python whose layout is `object`'s. */
export class PyInstance extends PyGcObject {
  override dict: PyDict | null = null;
  override slots: (PyObject | null)[] | null = null;
  /** Values that have room behind it, and the bytes they take (memory/shared-keys.ts). */
  declare readonly valuesCapacity: number;
  override readonly valuesBytes: number;

  constructor(type: PyType) {
    const keys = (type.flags & FLAG_INLINE_VALUES) === 0 ? null : type.cachedKeys!;
    const bytes = keys === null ? 0 : keys.inlineBytes();
    super(type, WRITTEN_BELOW);
    this.type = type;
    this.refcnt = 1;
    if (type.isHeapType) type.refcnt++;
    this.address = heap.allocate(16 + bytes + type.extraBytes) + type.headerUnits;
    if (heap.refchain !== null) heap.refchain.add(this);
    if (type.headerUnits > 0) heap.gc.allocated();
    this.valuesBytes = bytes;
    this.valuesCapacity = keys === null ? 0 : keys.instanceMade();
    if (type.slotNames.length > 0) this.slots = type.slotNames.map(() => null);
    heap.gc.track(this);
    if (type.tp_finalize !== null) watchReferences(this, 'finalizer');
  }
}

/** object.__eq__ and __ne__: identity. One function, so that comparisons by identity can be recognised. */
export function identityCompare(a: PyObject, b: PyObject, op: CompareOp): MaySuspend {
  if (op === EQ) return a === b ? newBool(true) : newNotImplemented();
  if (op !== NE) return newNotImplemented();
  // `!=` is the opposite of `==`, which the class may define.
  const equal =
    a.type.tp_richcompare === identityCompare
      ? identityCompare(a, b, EQ)
      : a.type.tp_richcompare!(a, b, EQ);
  return equal === SUSPENDED ? suspendThen(invert) : invert(equal);
}

/** Steals `equal`. */
function invert(equal: PyObject): MaySuspend {
  if (equal === NotImplemented) return equal;
  const truth = isTrue(equal);
  if (truth === SUSPENDED) return suspendThen((t: boolean) => (decref(equal), newBool(!t)));
  decref(equal);
  return newBool(!truth);
}

ObjectType.tp_richcompare = identityCompare;
ObjectType.tp_hash = hashIdentity;
ObjectType.tp_getattro = genericGetAttr;
ObjectType.tp_setattro = genericSetAttr;
ObjectType.tp_repr = (o) => newStr(`<${qualifiedName(o.type)} object at ${hexAddress(o)}>`);
ObjectType.tp_str = (o) => o.type.tp_repr!(o);

/** `__main__.Account`, `int`: as object's repr names a class. */
export function qualifiedName(type: PyType): string {
  const module = moduleOf(type);
  if (module !== 'builtins' && module !== null) return `${module}.${type.qualname}`;
  return type.isHeapType ? type.name : type.qualname;
}

/** `__module__` of a class as a host string, null if it is not a str. */
export function moduleOf(type: PyType): string | null {
  return type.module;
}

/** `0x7f0000001010`. */
export function hexAddress(o: PyObject): string {
  return `0x${addressOf(o).toString(16)}`;
}

/** object_new with the rule of excess_args: who overrides neither `__new__` nor `__init__` takes no arguments. */
ObjectType.tp_new = (type, args, kwnames) => {
  if (args.length > 0 || (kwnames?.length ?? 0) > 0) {
    if (type.tp_new !== ObjectType.tp_new)
      raise('TypeError', 'object.__new__() takes exactly one argument (the type to instantiate)');
    if (type.tp_init === ObjectType.tp_init)
      raise('TypeError', `${type.name}() takes no arguments`);
  }
  if (type.isAbstract) abstractError(type);
  if (type.isHeapType) return new PyInstance(type);
  return new PlainObject(type);
};

/** `object()` itself: no dictionary, unknown to the collector. */
class PlainObject extends PyGcObject {
  constructor(type: PyType) {
    super(type, 16);
  }
}

function abstractError(type: PyType): never {
  const names = type.abstractMethods;
  const plural = names.length === 1 ? 'method' : 'methods';
  const list = names.map((n) => `'${n}'`).join(', ');
  raise(
    'TypeError',
    `Can't instantiate abstract class ${type.name} without an implementation for abstract ${plural} ${list}`,
  );
}

ObjectType.tp_init = (o, args, kwnames) => {
  if (args.length === 0 && (kwnames?.length ?? 0) === 0) return;
  const type = o.type;
  if (type.tp_init !== ObjectType.tp_init) {
    raise('TypeError', 'object.__init__() takes exactly one argument (the instance to initialize)');
  }
  if (type.tp_new === ObjectType.tp_new) {
    const takes = 'takes exactly one argument (the instance to initialize)';
    raise('TypeError', `${type.name}.__init__() ${takes}`);
  }
};

ObjectType.tp_dealloc = (o) => {
  if (!(o instanceof PyInstance)) return free(o, 16);
  if (finalize(o)) return;
  if (o.weakrefs !== null) clearWeakRefs(o);
  heap.gc.untrack(o);
  dropInstance(o);
  free(o, 16 + o.valuesBytes);
};
ObjectType.tp_traverse = (o, visit) => {
  const { dict } = o;
  if (dict !== null) {
    if (dict.embedded) visitEntries(dict, visit);
    if (!dict.isInline) visit(dict);
  }
  if (o.slots !== null) for (const value of o.slots) if (value !== null) visit(value);
  if (o.type.isHeapType) visit(o.type);
};
ObjectType.tp_clear = dropInstance;

/** Drops the slots and the dictionary of an instance of a Python class. */
export function dropInstance(o: PyObject): void {
  const { slots, dict } = o;
  if (slots !== null) {
    // clear_slots: those of the class itself before those of its bases.
    for (let type: PyType | null = o.type, end = slots.length; type !== null; type = type.base) {
      const start = type.base?.slotNames.length ?? 0;
      for (let i = start; i < end; i++) {
        const value = slots[i]!;
        slots[i] = null;
        xdecref(value);
      }
      end = start;
    }
  }
  if (dict !== null) {
    o.dict = null;
    // Whoever still holds the dict keeps the values (_PyDict_DetachFromObject).
    dict.embedded = false;
    decref(dict);
  }
}
