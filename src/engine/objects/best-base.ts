// Which base a new class takes its layout from, and which metaclass it gets.
// CPython 3.13 Objects/typeobject.c (best_base, solid_base, extra_ivars, _PyType_CalculateMetaclass).

import { isSubtype, type PyObject, type PyType } from './object.ts';
import { raise } from './raise.ts';
import { ObjectType } from './static-type.ts';
import { isType } from './type.ts';

/** best_base: the base with the most specific layout. TypeError if layouts conflict. */
export function bestBase(bases: readonly PyObject[]): PyType {
  let base: PyType | null = null;
  let winner: PyType | null = null;
  for (const candidate of bases) {
    if (!isType(candidate)) raise('TypeError', 'bases must be types');
    if (!candidate.isBaseType)
      raise('TypeError', `type '${candidate.name}' is not an acceptable base type`);
    const solid = solidBase(candidate);
    if (winner === null || (winner !== solid && isSubtype(solid, winner))) {
      winner = solid;
      base = candidate;
    } else if (!isSubtype(winner, solid)) {
      raise('TypeError', 'multiple bases have instance lay-out conflict');
    }
  }
  return base!;
}

/** The nearest class on the way up whose instances hold more than its base's: C fields or `__slots__`. */
function solidBase(type: PyType): PyType {
  for (let t = type; ;) {
    const base = t.base;
    if (base === null) return t;
    if (t.slotNames.length > base.slotNames.length) return t;
    if (!t.isHeapType && (t.basicSize !== base.basicSize || t.itemSize !== base.itemSize)) return t;
    if (base === ObjectType) return ObjectType;
    t = base;
  }
}

/** The most derived of `metatype` and the bases' metatypes. TypeError if there is none. */
export function calculateMetaclass(metatype: PyType, bases: readonly PyObject[]): PyType {
  let winner = metatype;
  for (const base of bases) {
    const other = base.type;
    if (isSubtype(winner, other)) continue;
    if (!isSubtype(other, winner)) {
      raise(
        'TypeError',
        'metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases',
      );
    }
    winner = other;
  }
  return winner;
}
