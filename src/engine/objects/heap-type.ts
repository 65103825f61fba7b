// Classes made by Python as objects: what they own, how they and their instances die.
// CPython 3.13 Objects/typeobject.c (type_dealloc, type_traverse, type_clear, subtype_dealloc, subtype_traverse).
//
// Invariant: a heap class owns its namespace, its base, the tuple of its bases and that of its MRO (which contains the class itself). Its
// metaclass is owned as every object owns its type, and so are the classes of the descriptors in the namespace. `subclasses` is weak.

import { heap } from '../memory/heap.ts';
import { dropInstance } from './base-object.ts';
import { finalize } from './finalize.ts';
import { decref, free, incref, isImmortal, PyType, xdecref, type PyObject } from './object.ts';
import { ObjectType, TypeType } from './static-type.ts';
import { tupleOf, type PyTuple } from './tuple.ts';
import { clearWeakRefs } from './weakref-list.ts';
import { nativeBase, sharedKeysBytes } from './type-layout.ts';
import type { GcNode } from '../memory/gc-lists.ts';
import { PyStr, staticStr } from './str.ts';
import type { PyDict } from './dict.ts';

const MODULE = staticStr('__module__');
const QUALNAME = staticStr('__qualname__');

/** PyHeapTypeObject, the header of the collector, one member definition (40 bytes) for each slot and one at the end. */
const heapTypeBytes = (slots: number) => 16 + 928 + 40 * (slots + 1);

/** An empty heap class with `slots` slots of its own, tracked. Steals `namespace`, takes its own references to `base` and `bases`. */
export function newHeapType(
  metatype: PyType,
  name: string,
  base: PyType,
  bases: PyTuple,
  namespace: PyDict,
  slots: number,
): PyType {
  const type = new PyType(metatype, name, heapTypeBytes(slots));
  type.ownSlots = slots;
  type.isHeapType = true;
  type.isBaseType = true;
  type.base = incref(base);
  setBasesTuple(type, bases);
  type.makesContainers = base.makesContainers || (base !== ObjectType && !base.hasGc);
  type.namespace = namespace;
  type.solid = base.solid;
  heap.gc.track(type);
  return type;
}

/** Enters the bases; takes its own reference to the tuple. */
export function setBasesTuple(type: PyType, bases: PyTuple): void {
  const old = type.basesTuple;
  type.basesTuple = incref(bases);
  type.bases = [...(bases.items as PyType[])];
  xdecref(old);
}

/**
 * The class that was announced for the class statement whose namespace this is, made new: what holds the class holds the finished one.
 * New reference; null (and nothing stolen) where none was announced. Else as `newHeapType`.
 */
export function announcedType(
  metatype: PyType,
  base: PyType,
  bases: PyTuple,
  namespace: PyDict,
): PyType | null {
  if (heap.announced.size === 0) return null;
  const module = namespace.getStr(MODULE);
  const qualname = namespace.getStr(QUALNAME);
  if (!(module instanceof PyStr) || !(qualname instanceof PyStr)) return null;
  const key = `${module.value}.${qualname.value}`;
  const type = heap.announced.get(key);
  if (type === undefined) return null;
  heap.announced.delete(key);
  const old = type.namespace;
  type.type = metatype;
  type.base = incref(base);
  setBasesTuple(type, bases);
  type.makesContainers = base.makesContainers || (base !== ObjectType && !base.hasGc);
  type.namespace = namespace;
  type.solid = base.solid;
  decref(old);
  return incref(type);
}

/** Enters the MRO. */
export function setMro(type: PyType, mro: PyType[]): void {
  const old = type.mroTuple;
  type.mro = mro;
  type.mroTuple = tupleOf(mro);
  xdecref(old);
}

TypeType.tp_traverse = (o, visit) => {
  const type = o as PyType;
  if (!type.isHeapType) return;
  if (type.namespace !== undefined) visit(type.namespace);
  if (type.mroTuple !== null) visit(type.mroTuple);
  if (type.basesTuple !== null) visit(type.basesTuple);
  if (type.base !== null) visit(type.base);
  if (type.type.isHeapType) visit(type.type);
};

TypeType.tp_clear = (o) => {
  const type = o as PyType;
  if (!type.isHeapType) return;
  type.version++;
  type.namespace.clear();
  const { mroTuple } = type;
  type.mroTuple = null;
  type.mro = [];
  xdecref(mroTuple);
};

TypeType.tp_dealloc = (o) => {
  const type = o as PyType;
  if (isImmortal(type)) return;
  heap.gc.untrack(type);
  if (type.weakrefs !== null) clearWeakRefs(type);
  const { bases, basesTuple, base: ownBase, mroTuple, namespace } = type;
  type.bases = [];
  type.basesTuple = null;
  type.mroTuple = null;
  for (const base of bases) {
    const at = base.subclasses.indexOf(type);
    if (at >= 0) base.subclasses.splice(at, 1);
  }
  decref(ownBase!);
  decref(namespace);
  xdecref(basesTuple);
  xdecref(mroTuple);
  if (type.cachedKeys !== null) heap.releaseRaw(type.cachedKeys.address, sharedKeysBytes());
  free(type, heapTypeBytes(type.ownSlots));
};

/** After `updateSlots`: instances with a built-in layout carry a dictionary, slots and a class beside what the built-in class knows. */
export function wrapMemorySlots(type: PyType): void {
  const native = nativeBase(type);
  if (native === ObjectType) return;
  type.tp_dealloc = subtypeDealloc;
  type.tp_traverse = subtypeTraverse;
  type.tp_clear = subtypeClear;
}

function subtypeDealloc(o: PyObject): void {
  if (finalize(o)) return;
  if (o.weakrefs !== null) clearWeakRefs(o);
  const native = nativeBase(o.type);
  if (o.type.makesContainers) heap.gc.untrack(o as unknown as GcNode);
  dropInstance(o);
  native.tp_dealloc!(o);
}

/** The built-in traverse may know of the dictionary and the class or not: each is visited once. */
function subtypeTraverse(o: PyObject, visit: (child: PyObject) => void): void {
  const { dict, slots, type } = o;
  let sawDict = dict === null;
  let sawType = false;
  nativeBase(type).tp_traverse?.(o, (child) => {
    if (child === dict) sawDict = true;
    if (child === type) sawType = true;
    visit(child);
  });
  if (!sawDict) visit(dict!);
  if (!sawType) visit(type);
  if (slots !== null) for (const value of slots) if (value !== null) visit(value);
}

function subtypeClear(o: PyObject): void {
  dropInstance(o);
  nativeBase(o.type).tp_clear?.(o);
}
