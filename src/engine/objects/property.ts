// property. CPython 3.13 Objects/descrobject.c (property_*).

import { getAttrOptional, setAttr } from './attributes.ts';
import { callObject } from './calls.ts';
import { callNative, method } from './native.ts';
import { decref, incref, xdecref, type PyObject } from './object.ts';
import { ownsFields, PyNative } from './own-fields.ts';
import { raise, Raised } from './raise.ts';
import { newBool, newNone, None, True } from './singletons.ts';
import { isAbstractMethod } from './static-method.ts';
import { describeType, newStaticType } from './static-type.ts';
import type { PyStr } from './str.ts';
import { staticStr } from './str.ts';
import {
  SUSPENDED,
  suspendSteps,
  suspendThen,
  type MaySuspend,
  type Steps,
  type Suspended,
} from './suspend.ts';
import { repr } from './text.ts';

export const PropertyType = newStaticType('property', {
  isBaseType: true,
  hasGc: true,
  basicSize: 72,
});

export class PyProperty extends PyNative {
  /** Functions, None as null. All owned. */
  fget: PyObject | null = null;
  fset: PyObject | null = null;
  fdel: PyObject | null = null;
  doc: PyObject | null = null;
  /** What `__set_name__` was told. */
  name: PyObject | null = null;
  /** The doc comes from the getter: copies look again. */
  docFromGetter = false;
}

ownsFields(PropertyType, ['fget', 'fset', 'fdel', 'doc', 'name'], true);
PropertyType.tp_new = (type) => new PyProperty(type);

const DOC = staticStr('__doc__');
const NAME = staticStr('__name__');

const init = method(
  'property',
  '($self, fget=None, fset=None, fdel=None, doc=None)',
  (
    self: PyProperty,
    fget?: PyObject,
    fset?: PyObject,
    fdel?: PyObject,
    doc?: PyObject,
  ): MaySuspend => {
    replace(self, 'fget', fget);
    replace(self, 'fset', fset);
    replace(self, 'fdel', fdel);
    replace(self, 'doc', undefined);
    replace(self, 'name', undefined);
    self.docFromGetter = false;
    const given = doc === undefined || doc === None ? null : doc;
    if (self.type === PropertyType) {
      if (given !== null) replace(self, 'doc', given);
      if (given !== null || self.fget === null) return newNone();
    }
    return suspendSteps(docSteps(self, given), [self, given]);
  },
);

/** The doc is the given one or the getter's. In a subclass it goes where it is found before the class's own. */
function* docSteps(self: PyProperty, given: PyObject | null): Steps<PyObject> {
  let doc: PyObject | null = given === null ? null : incref(given);
  if (doc === null && self.fget !== null) {
    let found = getAttrOptional(self.fget, DOC);
    if (found === SUSPENDED) found = (yield) as PyObject | null;
    if (found === None) decref(found);
    else doc = found;
    self.docFromGetter = doc !== null;
  }
  if (self.type === PropertyType) {
    self.doc = doc;
    return newNone();
  }
  doc ??= newNone();
  try {
    if (setAttr(self, DOC, doc) === SUSPENDED) yield;
  } catch (error) {
    // An explicit doc that can't be kept has always been dropped without a word.
    if (self.docFromGetter || !(error instanceof Raised) || !error.exception.isA('AttributeError'))
      throw error;
    decref(error.exception);
  } finally {
    decref(doc);
  }
  return newNone();
}

PropertyType.tp_init = (o, args, kwnames): void | Suspended => {
  const done = callNative(init, o, args, kwnames, 'property');
  if (done === SUSPENDED) return SUSPENDED;
  decref(done);
};

function replace(
  self: PyProperty,
  field: 'fget' | 'fset' | 'fdel' | 'doc' | 'name',
  value: PyObject | undefined,
): void {
  const old = self[field];
  self[field] = value === undefined || value === None ? null : incref(value);
  xdecref(old);
}

/** Here None is a name. */
function setName(self: PyProperty, name: PyObject | null): void {
  const old = self.name;
  self.name = name === null ? null : incref(name);
  xdecref(old);
}

PropertyType.tp_descr_get = (descr, obj) => {
  if (obj === null || obj === None) return incref(descr);
  const { fget } = descr as PyProperty;
  if (fget === null) return missing(descr as PyProperty, obj, 'getter');
  return callObject(fget, [obj]);
};

PropertyType.tp_descr_set = (descr, obj, value): void | Suspended => {
  const { fset, fdel } = descr as PyProperty;
  const fn = value === null ? fdel : fset;
  if (fn === null)
    return missing(descr as PyProperty, obj, value === null ? 'deleter' : 'setter') as Suspended;
  const result = callObject(fn, value === null ? [obj] : [obj, value]);
  if (result === SUSPENDED) return suspendThen((r: PyObject) => decref(r));
  decref(result);
};

/** AttributeError: property 'x' of 'C' object has no setter. The name is the one of `__set_name__`, else the getter's. */
function missing(self: PyProperty, obj: PyObject, what: string): MaySuspend {
  const name = nameOf(self);
  if (name === SUSPENDED)
    return suspendThen((n: PyObject | null) => sayMissing(n, obj, what), [self, obj]);
  return sayMissing(name, obj, what);
}

/** Steals `name`. */
function sayMissing(name: PyObject | null, obj: PyObject, what: string): MaySuspend {
  const owner = `'${obj.type.qualname}' object has no ${what}`;
  if (name === null) return raise('AttributeError', `property of ${owner}`);
  const text = repr(name);
  decref(name);
  const finish = (t: PyStr): never => {
    const { value } = t;
    decref(t);
    return raise('AttributeError', `property ${value} of ${owner}`);
  };
  return text === SUSPENDED ? suspendThen(finish) : finish(text as PyStr);
}

/** property_name. New reference or null. */
function nameOf(self: PyProperty): MaySuspend | null {
  if (self.name !== null) return incref(self.name);
  return self.fget === null ? null : getAttrOptional(self.fget, NAME);
}

/** property_copy: what `@x.setter` makes, an object of the same class with one function replaced. */
function copy(
  self: PyProperty,
  changed: { fget?: PyObject; fset?: PyObject; fdel?: PyObject },
): MaySuspend {
  const pick = (now: PyObject | null, given: PyObject | undefined): PyObject =>
    given !== undefined && given !== None ? given : (now ?? None);
  const fget = pick(self.fget, changed.fget);
  const doc = self.docFromGetter && fget !== None ? None : (self.doc ?? None);
  const made = callObject(self.type, [
    fget,
    pick(self.fset, changed.fset),
    pick(self.fdel, changed.fdel),
    doc,
  ]);
  const finish = (o: PyObject): PyObject => {
    if (o instanceof PyProperty && self.name !== null) setName(o, self.name);
    return o;
  };
  return made === SUSPENDED ? suspendThen(finish, [self]) : finish(made);
}

function* isAbstractSteps(self: PyProperty): Steps<PyObject> {
  for (const fn of [self.fget, self.fset, self.fdel]) {
    let answer = isAbstractMethod(fn);
    if (answer === SUSPENDED) answer = (yield) as PyObject;
    if (answer === True) return answer;
    decref(answer);
  }
  return newBool(false);
}

function readName(self: PyProperty): MaySuspend {
  const name = nameOf(self);
  const finish = (n: PyObject | null): PyObject =>
    n ?? raise('AttributeError', `'${self.type.name}' object has no attribute '__name__'`);
  return name === SUSPENDED ? suspendThen(finish, [self]) : finish(name);
}

const orNone = (o: PyObject | null): PyObject => incref(o ?? None);

describeType(PropertyType, {
  source: 'CPython 3.13 Objects/descrobject.c',
  methods: [
    method('getter', '($self, object, /)', (self: PyProperty, fget: PyObject) =>
      copy(self, { fget }),
    ),
    method('setter', '($self, object, /)', (self: PyProperty, fset: PyObject) =>
      copy(self, { fset }),
    ),
    method('deleter', '($self, object, /)', (self: PyProperty, fdel: PyObject) =>
      copy(self, { fdel }),
    ),
    method('__set_name__', '($self, /, *args)', (self: PyProperty, args: PyObject[]) => {
      const given = args.length;
      if (given !== 2)
        raise('TypeError', `__set_name__() takes 2 positional arguments but ${given} were given`);
      setName(self, args[1]!);
      return newNone();
    }),
  ],
  getsets: [
    { name: 'fget', get: (self: PyProperty) => orNone(self.fget) },
    { name: 'fset', get: (self: PyProperty) => orNone(self.fset) },
    { name: 'fdel', get: (self: PyProperty) => orNone(self.fdel) },
    {
      name: '__doc__',
      get: (self: PyProperty) => orNone(self.doc),
      set: (self: PyProperty, value) => replace(self, 'doc', value ?? undefined),
    },
    {
      name: '__name__',
      get: readName,
      set: (self: PyProperty, value) => setName(self, value),
    },
    {
      name: '__isabstractmethod__',
      get: (self: PyProperty) => suspendSteps(isAbstractSteps(self), [self]),
    },
  ],
});
