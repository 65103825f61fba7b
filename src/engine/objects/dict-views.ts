// dict.keys(), .values(), .items(): windows on the dict; keys and items take part in set operations.
// CPython 3.13 Objects/dictobject.c (dictview_new, dictviews_sub, _PyDictView_Intersect, dictview_richcompare, ...).

import { contains, isEqualSteps } from './abstract.ts';
import './set-methods.ts';
import { newDictIter, newDictReverseIter, type DictPart } from './dict-iterators.ts';
import { entrySteps, type PyDict } from './dict.ts';
import { listSteps } from './iterate.ts';
import { newMappingProxy } from './mapping-proxy.ts';
import { method, type NativeFunction } from './native.ts';
import {
  decref,
  EQ,
  GE,
  GT,
  incref,
  isSubtype,
  LE,
  LT,
  NE,
  type BinaryFunc,
  type CompareOp,
  type PyObject,
  type PyType,
} from './object.ts';
import { ownsFields, PyNative } from './own-fields.ts';
import { guardedRepr, joinOwnedReprSteps } from './sequence-repr.ts';
import { eachSteps, STOP } from './each-steps.ts';
import { addSteps, PySet, updateSteps } from './set.ts';
import { newBool, newNotImplemented } from './singletons.ts';
import { describeType, newStaticType } from './static-type.ts';
import { SUSPENDED, suspendSteps, type Steps } from './suspend.ts';
import { newTuple, PyTuple } from './tuple.ts';

export class PyDictView extends PyNative {
  declare mapping: PyDict;
  constructor(type: PyType, dict: PyDict) {
    super(type);
    this.mapping = incref(dict);
  }
}

const isSetLike = (o: PyObject): boolean =>
  o instanceof PySet || isSubtype(o.type, types.keys) || isSubtype(o.type, types.items);
const isView = (o: PyObject): boolean => isSetLike(o) && !(o instanceof PySet);
const sizeOf = (o: PyObject): number =>
  o instanceof PySet ? o.used : (o as PyDictView).mapping.used;

/** The items of a view, new references. */
function itemsOf(view: PyDictView, part: DictPart): PyObject[] {
  const items: PyObject[] = [];
  const { keys, values } = view.mapping;
  for (let i = 0; i < keys.length; i++) {
    if (keys[i] === null) continue;
    if (part === 'keys') items.push(incref(keys[i]!));
    else if (part === 'values') items.push(incref(values[i]!));
    else items.push(newTuple([incref(keys[i]!), incref(values[i]!)]));
  }
  return items;
}

function viewType(part: DictPart): PyType {
  const type = newStaticType(`dict_${part}`, { hasGc: true, basicSize: 24 });
  ownsFields(type, ['mapping']);
  type.mp_length = (o) => (o as PyDictView).mapping.used;
  type.tp_iter = (o) => newDictIter((o as PyDictView).mapping, part);
  type.tp_repr = (o) =>
    guardedRepr(o, '...', function* () {
      // A view of an OrderedDict has an order of its own.
      const items = o.type === type ? itemsOf(o as PyDictView, part) : yield* listSteps(o);
      return `${o.type.name}([${yield* joinOwnedReprSteps(items)}])`;
    });
  return type;
}

const types = { keys: viewType('keys'), values: viewType('values'), items: viewType('items') };

export { types as dictViewTypes };

/** `dict.keys()` and its siblings. New reference. */
export function newDictView(dict: PyDict, part: DictPart): PyObject {
  return new PyDictView(types[part], dict);
}

types.keys.sq_contains = (o, key) => contains((o as PyDictView).mapping, key);
types.items.sq_contains = (o, pair) =>
  suspendSteps(containsPairSteps((o as PyDictView).mapping, pair), [o, pair]);
function* containsPairSteps(dict: PyDict, pair: PyObject): Steps<boolean> {
  if (!(pair instanceof PyTuple) || pair.items.length !== 2) return false;
  const entry = yield* entrySteps(dict, pair.items[0]!);
  if (entry < 0) return false;
  const value = incref(dict.values[entry]!);
  try {
    return yield* isEqualSteps(value, pair.items[1]!);
  } finally {
    decref(value);
  }
}

/** A new set, filled by `fill`. */
function* resultSteps(fill: (set: PySet) => Steps<void>): Steps<PyObject> {
  const set = new PySet();
  let done = false;
  try {
    yield* fill(set);
    done = true;
    return set;
  } finally {
    if (!done) decref(set);
  }
}

function* containsSteps(o: PyObject, value: PyObject): Steps<boolean> {
  const found = contains(o, value);
  return found === SUSPENDED ? ((yield) as boolean) : found;
}

function setOperation(fill: (set: PySet, a: PyObject, b: PyObject) => Steps<void>): BinaryFunc {
  return (a, b) => {
    if (!isSetLike(a) && !isSetLike(b)) return newNotImplemented();
    return suspendSteps(
      resultSteps((set) => fill(set, a, b)),
      [a, b],
    );
  };
}

/** A set of the items of an iterable: for the right operand. */
function* asSetSteps(o: PyObject): Steps<PySet> {
  return (yield* resultSteps((set) => updateSteps(set, o))) as PySet;
}

const union = setOperation(function* (set, a, b) {
  yield* updateSteps(set, a);
  yield* updateSteps(set, b);
});
const intersection = setOperation(function* (set, a, b) {
  let [large, small] = isView(a) ? [a, b] : [b, a];
  if ((isView(small) || small instanceof PySet) && sizeOf(small) > sizeOf(large))
    [large, small] = [small, large];
  yield* eachSteps(small, function* (item) {
    if (yield* containsSteps(large, item)) yield* addSteps(set, item);
  });
});
const difference = setOperation(function* (set, a, b) {
  const other = yield* asSetSteps(b);
  try {
    yield* eachSteps(a, function* (item) {
      if (!(yield* containsSteps(other, item))) yield* addSteps(set, item);
    });
  } finally {
    decref(other);
  }
});
const symmetricDifference = setOperation(function* (set, a, b) {
  const left = yield* asSetSteps(a);
  let right: PySet | null = null;
  try {
    right = yield* asSetSteps(b);
    for (const [x, y] of [
      [left, right],
      [right, left],
    ] as const) {
      for (const item of x.keys()) if (!(yield* containsSteps(y, item))) yield* addSteps(set, item);
    }
  } finally {
    decref(left);
    if (right !== null) decref(right);
  }
});

function* allInSteps(a: PyObject, b: PyObject): Steps<boolean> {
  let all = true;
  yield* eachSteps(a, function* (item) {
    all = yield* containsSteps(b, item);
    return all ? undefined : STOP;
  });
  return all;
}

function* compareViewsSteps(a: PyObject, b: PyObject, op: CompareOp): Steps<PyObject> {
  const [m, n] = [sizeOf(a), sizeOf(b)];
  let result = false;
  if (op === EQ || op === NE) {
    result = m === n && (yield* allInSteps(a, b));
    if (op === NE) result = !result;
  } else if (op === LT) result = m < n && (yield* allInSteps(a, b));
  else if (op === LE) result = m <= n && (yield* allInSteps(a, b));
  else if (op === GT) result = m > n && (yield* allInSteps(b, a));
  else if (op === GE) result = m >= n && (yield* allInSteps(b, a));
  return newBool(result);
}

function* disjointSteps(a: PyObject, b: PyObject): Steps<PyObject> {
  if (a === b) return newBool(sizeOf(a) === 0);
  let disjoint = true;
  // Over the shorter one, where looking into the other is quick.
  const quick = isView(b) || (b instanceof PySet && !b.type.isHeapType);
  const [large, small] = quick && sizeOf(b) > sizeOf(a) ? [b, a] : [a, b];
  yield* eachSteps(small, function* (item) {
    if (!(yield* containsSteps(large, item))) return undefined;
    disjoint = false;
    return STOP;
  });
  return newBool(disjoint);
}

for (const part of ['keys', 'values', 'items'] as const) {
  const type = types[part];
  const methods: NativeFunction[] = [
    method('__reversed__', '($self, /)', (self: PyDictView) =>
      newDictReverseIter(self.mapping, part),
    ),
  ];
  if (part !== 'values') {
    type.tp_hash = null;
    type.nb_or = union;
    type.nb_and = intersection;
    type.nb_subtract = difference;
    type.nb_xor = symmetricDifference;
    type.tp_richcompare = (a, b, op) =>
      isSetLike(b) ? suspendSteps(compareViewsSteps(a, b, op), [a, b]) : newNotImplemented();
    methods.push(
      method('isdisjoint', '($self, other, /)', (self: PyObject, other: PyObject) =>
        suspendSteps(disjointSteps(self, other), [self, other]),
      ),
    );
  }
  describeType(type, {
    source: 'Objects/dictobject.c',
    methods,
    getsets: [{ name: 'mapping', get: (self: PyDictView) => newMappingProxy(self.mapping) }],
  });
}
