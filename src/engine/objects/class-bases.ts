// `cls.__bases__`, read and assigned. CPython 3.13 Objects/typeobject.c (type_set_bases, mro_hierarchy).

import { bestBase } from './best-base.ts';
import { decref, incref, type PyObject, type PyType } from './object.ts';
import { raise } from './raise.ts';
import { computeMro, isType, updateSlots } from './type.ts';
import { setBasesTuple, setMro, wrapMemorySlots } from './heap-type.ts';
import { PyTuple, tupleOf } from './tuple.ts';
import type { GetSet } from './static-type.ts';

function setBases(type: PyType, value: PyObject | null): void {
  if (!type.isHeapType)
    raise('TypeError', `cannot set '__bases__' attribute of immutable type '${type.name}'`);
  if (value === null)
    raise('TypeError', `cannot delete '__bases__' attribute of immutable type '${type.name}'`);
  if (!(value instanceof PyTuple))
    raise('TypeError', `can only assign tuple to ${type.name}.__bases__, not ${value.type.name}`);
  if (value.items.length === 0)
    raise('TypeError', `can only assign non-empty tuple to ${type.name}.__bases__, not ()`);
  const bases: PyType[] = [];
  for (const base of value.items) {
    if (!isType(base))
      raise(
        'TypeError',
        `${type.name}.__bases__ must be tuple of classes, not '${base.type.name}'`,
      );
    if (base.mro.includes(type)) raise('TypeError', 'a __bases__ item causes an inheritance cycle');
    bases.push(base);
  }
  const base = bestBase(bases);
  if (
    base.solid !== type.base!.solid ||
    base.hasDict !== type.base!.hasDict ||
    base.slotNames.length !== type.base!.slotNames.length
  ) {
    raise(
      'TypeError',
      `__bases__ assignment: '${base.name}' object layout differs from '${type.base!.name}'`,
    );
  }
  replaceBases(type, base, value);
}

/** All or nothing: an inconsistent MRO further down puts everything back. */
function replaceBases(type: PyType, base: PyType, tuple: PyTuple): void {
  const bases = tuple.items as readonly PyType[];
  const old = type.bases;
  const oldTuple = incref(type.basesTuple!);
  const oldBase = type.base!;
  const affected = withSubclasses(type);
  const oldMros = affected.map((t) => t.mro);
  setBasesTuple(type, tuple);
  type.base = incref(base);
  try {
    for (const t of affected) setMro(t, computeMro(t));
  } catch (error) {
    setBasesTuple(type, oldTuple);
    type.base = oldBase;
    affected.forEach((t, i) => setMro(t, oldMros[i]!));
    decref(oldTuple);
    decref(base);
    throw error;
  }
  for (const b of bases) b.subclasses.push(type);
  for (const t of affected) {
    t.version++;
    updateSlots(t);
    wrapMemorySlots(t);
  }
  for (const b of old) b.subclasses.splice(b.subclasses.indexOf(type), 1);
  decref(oldTuple);
  decref(oldBase);
}

/** The class and all below it, a class before its subclasses. */
function withSubclasses(type: PyType): PyType[] {
  const all = [type];
  for (let i = 0; i < all.length; i++) {
    for (const sub of all[i]!.subclasses) {
      const at = all.indexOf(sub);
      if (at >= 0) all.splice(at, 1);
      all.push(sub);
      if (at >= 0 && at <= i) i--;
    }
  }
  return all;
}

export const basesGetSet: GetSet = {
  name: '__bases__',
  get: (type: PyType) => (type.basesTuple === null ? tupleOf(type.bases) : incref(type.basesTuple)),
  set: setBases,
};
