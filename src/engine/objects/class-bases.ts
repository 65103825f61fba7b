// `cls.__bases__`, read and assigned. CPython 3.13 Objects/typeobject.c (type_set_bases, mro_hierarchy).

import { bestBase } from './best-base.ts';
import { mroSteps } from './class-mro.ts';
import { decref, incref, isSubtype, type PyObject, type PyType } from './object.ts';
import { raise } from './raise.ts';
import { suspendSteps, type Steps, type Suspended } from './suspend.ts';
import { isType, updateSlots } from './type.ts';
import { setBasesTuple, setMro, wrapMemorySlots } from './heap-type.ts';
import { PyTuple, tupleOf } from './tuple.ts';
import type { GetSet } from './static-type.ts';

function setBases(type: PyType, value: PyObject | null): void | Suspended {
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
    if (isSubtype(base, type) || isBelow(base, type))
      raise('TypeError', 'a __bases__ item causes an inheritance cycle');
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
  return suspendSteps(replaceBasesSteps(type, base, value), [type, base, value]);
}

/** By the chain of `__base__`, which is new before `mro()` runs. */
function isBelow(type: PyType, base: PyType): boolean {
  let t: PyType | null = type;
  while (t !== null && t !== base) t = t.base;
  return t !== null;
}

/** A class whose MRO was changed, and what from. */
interface ChangedMro {
  readonly type: PyType;
  readonly old: PyType[];
  readonly mro: PyType[];
}

/** All or nothing: an error further down puts everything back, but what a `mro()` has changed itself meanwhile. */
function* replaceBasesSteps(type: PyType, base: PyType, tuple: PyTuple): Steps<void> {
  const old = type.bases;
  const oldTuple = incref(type.basesTuple!);
  const oldBase = type.base!;
  setBasesTuple(type, tuple);
  type.base = incref(base);
  const changed: ChangedMro[] = [];
  try {
    yield* hierarchySteps(type, changed);
  } catch (error) {
    for (const { type: t, old: before, mro } of changed) if (t.mro === mro) setMro(t, before);
    if (type.basesTuple === tuple) {
      setBasesTuple(type, oldTuple);
      type.base = oldBase;
      decref(base);
    } else decref(oldBase);
    decref(oldTuple);
    throw error;
  }
  if (type.basesTuple === tuple) {
    for (const b of old) {
      const at = b.subclasses.indexOf(type);
      if (at >= 0) b.subclasses.splice(at, 1);
    }
    for (const b of type.bases) b.subclasses.push(type);
    updateWithSubclasses(type);
  }
  decref(oldTuple);
  decref(oldBase);
}

/** mro_hierarchy: the class, then all below it. */
function* hierarchySteps(type: PyType, changed: ChangedMro[]): Steps<void> {
  const old = type.mro;
  if (!(yield* mroSteps(type))) return;
  changed.push({ type, old, mro: type.mro });
  for (const sub of type.subclasses.slice()) yield* hierarchySteps(sub, changed);
}

/** update_all_slots, with what is below. */
function updateWithSubclasses(type: PyType): void {
  type.version++;
  updateSlots(type);
  wrapMemorySlots(type);
  for (const sub of type.subclasses) updateWithSubclasses(sub);
}

export const basesGetSet: GetSet = {
  name: '__bases__',
  get: (type: PyType) => (type.basesTuple === null ? tupleOf(type.bases) : incref(type.basesTuple)),
  set: setBases,
};
