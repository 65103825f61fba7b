// isinstance and issubclass. CPython 3.13 Objects/abstract.c (object_isinstance, object_issubclass, object_recursive_isinstance).

import { charge } from './charge.ts';
import { genericGetAttr, getAttrOptional, lookupType } from './attributes.ts';
import { isInstance, isSubtype, PyType, decref, type PyObject } from './object.ts';
import { raise } from './raise.ts';
import { callBoundSpecial } from './special-call.ts';
import { ObjectType, TypeType } from './static-type.ts';
import { staticStr } from './str.ts';
import { SUSPENDED, type Steps } from './suspend.ts';
import { truthSteps } from './truth.ts';
import { PyTuple } from './tuple.ts';

const INSTANCECHECK = staticStr('__instancecheck__');
const SUBCLASSCHECK = staticStr('__subclasscheck__');

export function* instanceCheckSteps(o: PyObject, cls: PyObject): Steps<boolean> {
  if (o.type === cls) return true;
  if (cls.type === TypeType) return yield* realInstanceSteps(o, cls as PyType);
  if (cls instanceof PyTuple) {
    for (const one of cls.items) {
      if (one instanceof PyTuple) charge(1);
      if (yield* instanceCheckSteps(o, one)) return true;
    }
    return false;
  }
  if (cls.type.name === 'types.UnionType')
    return yield* unionSteps(cls, (one) => instanceCheckSteps(o, one));
  if (lookupType(cls.type, INSTANCECHECK) !== null) return yield* askSteps(cls, INSTANCECHECK, o);
  return yield* realIsInstanceSteps(o, cls);
}

/** object_isinstance (_PyObject_RealIsInstance): whatever has a tuple `__bases__` will do for a class. */
export function* realIsInstanceSteps(o: PyObject, cls: PyObject): Steps<boolean> {
  if (cls instanceof PyType) return yield* realInstanceSteps(o, cls);
  yield* checkClassSteps(cls, 'isinstance() arg 2 must be a type, a tuple of types, or a union');
  let claimed = getAttrOptional(o, CLASS);
  if (claimed === SUSPENDED) claimed = (yield) as PyObject | null;
  if (claimed === null) return false;
  try {
    return yield* abstractSubclassSteps(claimed, cls);
  } finally {
    decref(claimed);
  }
}

const BASES = staticStr('__bases__');

/** abstract_get_bases. New reference; null if there is no such tuple. */
function* basesSteps(cls: PyObject): Steps<PyTuple | null> {
  let bases = getAttrOptional(cls, BASES);
  if (bases === SUSPENDED) bases = (yield) as PyObject | null;
  if (bases === null || bases instanceof PyTuple) return bases;
  decref(bases);
  return null;
}

/** check_class. */
function* checkClassSteps(cls: PyObject, message: string): Steps<void> {
  const bases = yield* basesSteps(cls);
  if (bases === null) raise('TypeError', message);
  decref(bases);
}

/** abstract_issubclass. */
function* abstractSubclassSteps(derived: PyObject, cls: PyObject): Steps<boolean> {
  const held: PyTuple[] = [];
  try {
    for (let one = derived; ;) {
      if (one === cls) return true;
      const bases = yield* basesSteps(one);
      if (bases === null) return false;
      held.push(bases);
      if (bases.items.length === 1) {
        charge(1);
        one = bases.items[0]!;
        continue;
      }
      for (const base of bases.items) if (yield* abstractSubclassSteps(base, cls)) return true;
      return false;
    }
  } finally {
    held.forEach(decref);
  }
}

const CLASS = staticStr('__class__');

/** object_isinstance for a class: what `__class__` says counts, too. */
function* realInstanceSteps(o: PyObject, cls: PyType): Steps<boolean> {
  if (isInstance(o, cls)) return true;
  if (o.type.tp_getattro === genericGetAttr && lookupType(o.type, CLASS) === objectClass())
    return false;
  let claimed = getAttrOptional(o, CLASS);
  if (claimed === SUSPENDED) claimed = (yield) as PyObject | null;
  if (claimed === null) return false;
  const answer = claimed !== o.type && claimed instanceof PyType && isSubtype(claimed, cls);
  decref(claimed);
  return answer;
}

const objectClass = (): PyObject | null => ObjectType.namespace.getStr(CLASS);

export function* subclassCheckSteps(derived: PyObject, cls: PyObject): Steps<boolean> {
  if (cls instanceof PyTuple) {
    for (const one of cls.items) {
      if (one instanceof PyTuple) charge(1);
      if (yield* subclassCheckSteps(derived, one)) return true;
    }
    return false;
  }
  if (cls.type === TypeType) return yield* realIsSubclassSteps(derived, cls);
  if (cls.type.name === 'types.UnionType')
    return yield* unionSteps(cls, (one) => subclassCheckSteps(derived, one));
  if (lookupType(cls.type, SUBCLASSCHECK) !== null)
    return yield* askSteps(cls, SUBCLASSCHECK, derived);
  return yield* realIsSubclassSteps(derived, cls);
}

/** recursive_issubclass (_PyObject_RealIsSubclass). */
export function* realIsSubclassSteps(derived: PyObject, cls: PyObject): Steps<boolean> {
  if (cls instanceof PyType && derived instanceof PyType) return isSubtype(derived, cls);
  yield* checkClassSteps(derived, 'issubclass() arg 1 must be a class');
  yield* checkClassSteps(cls, 'issubclass() arg 2 must be a class, a tuple of classes, or a union');
  return yield* abstractSubclassSteps(derived, cls);
}

function* unionSteps(union: PyObject, check: (one: PyObject) => Steps<boolean>): Steps<boolean> {
  const { args } = union as unknown as { args: PyTuple };
  for (const one of args.items) if (yield* check(one)) return true;
  return false;
}

function* askSteps(cls: PyObject, name: typeof INSTANCECHECK, o: PyObject): Steps<boolean> {
  let answer = callBoundSpecial(cls, name, o)!;
  if (answer === SUSPENDED) answer = (yield) as PyObject;
  const truth = yield* truthSteps(answer);
  decref(answer);
  return truth;
}
