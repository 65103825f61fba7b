// tuple: slots and methods. CPython 3.13 Objects/tupleobject.c.

import { charge } from './charge.ts';
import { asSize, withIndex, withSize } from './index.ts';
import { hashTupleOf, hashTupleSteps } from './tuple-hash.ts';
import { hashesQuickly } from './set.ts';
import { withItems } from './iterate.ts';
import { newInt } from './int.ts';
import { PySequenceIter, TupleIterType } from './iterators.ts';
import { classGetItem } from './generic-alias.ts';
import { callNative, method, withoutKeywords } from './native.ts';
import type { PyObject, PyType } from './object.ts';
import { raise } from './raise.ts';
import { compareSequences } from './sequence-compare.ts';
import { guardedRepr, joinReprSteps, quickRepr } from './sequence-repr.ts';
import { boundSteps, containsItem, countItemSteps, findItemSteps } from './sequence-search.ts';
import { newNotImplemented } from './singletons.ts';
import { PySlice, sliceItems, withSlice } from './slice.ts';
import { describeType } from './static-type.ts';
import { newStr } from './str.ts';
import { suspendSteps, type MaySuspend, type Steps } from './suspend.ts';
import { newTuple, PyTuple, tupleOf, TupleType } from './tuple.ts';

TupleType.tp_repr = (o) => {
  const tuple = o as PyTuple;
  const quick = o.type === TupleType ? quickRepr(o) : undefined;
  if (quick !== undefined) return newStr(quick);
  if (tuple.items.length === 0) return newStr('()');
  return guardedRepr(tuple, '(...)', function* () {
    const inside = yield* joinReprSteps((i) => tuple.items[i] ?? null);
    return `(${inside}${tuple.items.length === 1 ? ',' : ''})`;
  });
};
TupleType.tp_hash = (o) => {
  const { items } = o as PyTuple;
  return items.every(hashesQuickly) ? hashTupleOf(items) : suspendSteps(hashTupleSteps(items), [o]);
};
TupleType.tp_iter = (o) => new PySequenceIter(TupleIterType, o);
TupleType.mp_length = (o) => (o as PyTuple).items.length;
TupleType.tp_richcompare = (a, b, op) => {
  if (!(b instanceof PyTuple)) return newNotImplemented();
  return compareSequences(
    a,
    b,
    () => (a as PyTuple).items,
    () => b.items,
    op,
    false,
  );
};
TupleType.sq_contains = (o, value) => containsItem(o, () => (o as PyTuple).items, value, false);
TupleType.sq_concat = (a, b) => {
  if (!(b instanceof PyTuple))
    raise('TypeError', `can only concatenate tuple (not "${b.type.name}") to tuple`);
  const { items } = a as PyTuple;
  if (b.items.length === 0 && a.type === TupleType) return same(a);
  if (items.length === 0 && b.type === TupleType) return same(b);
  return tupleOf([...items, ...b.items]);
};
TupleType.sq_repeat = (o, count) =>
  withSize(count, [o], (times: number) => {
    const { items } = o as PyTuple;
    if (o.type === TupleType && (items.length === 0 || times === 1)) return same(o);
    return tupleOf(repeatItems(items, times));
  });
TupleType.mp_subscript = (o, key) => {
  const { items } = o as PyTuple;
  if (key instanceof PySlice) {
    return withSlice(
      key,
      () => items.length,
      [o],
      (range) =>
        range.step === 1 && range.count === items.length && o.type === TupleType
          ? same(o)
          : tupleOf(sliceItems(items, range)),
    );
  }
  if (key.type.nb_index === null)
    raise('TypeError', `tuple indices must be integers or slices, not ${key.type.name}`);
  return withIndex(key, [o], (index: number | bigint) =>
    same(itemAt(items, asSize(index, 'IndexError'), 'tuple')),
  );
};

function same<T extends PyObject>(o: T): T {
  o.refcnt++;
  return o;
}

/** Borrowed item, negative index from the end. IndexError. */
export function itemAt(items: readonly PyObject[], index: number, what: string): PyObject {
  const item = items[index < 0 ? index + items.length : index];
  return item ?? raise('IndexError', `${what} index out of range`);
}

/** `items * times`, borrowed. MemoryError. */
export function repeatItems(items: readonly PyObject[], times: number): PyObject[] {
  if (times <= 0 || items.length === 0) return [];
  if (items.length * times > 1e8) raise('MemoryError');
  charge(items.length * times);
  const out: PyObject[] = [];
  for (let i = 0; i < times; i++) for (let j = 0; j < items.length; j++) out.push(items[j]!);
  return out;
}

const tupleNew = method('tuple', '($type, iterable=(), /)', (type: PyType, iterable?: PyObject) => {
  if (iterable === undefined) return ofType(type, []);
  if (type === TupleType && iterable.type === TupleType) return same(iterable);
  return withItems(iterable, [type], (items) => ofType(type, items));
});
TupleType.tp_new = (type, args, kwnames) => {
  const given = withoutKeywords(args, kwnames, type.tp_init !== TupleType.tp_init, 'tuple');
  return callNative(tupleNew, type, given, null, 'tuple');
};
function ofType(type: PyType, items: PyObject[]): PyObject {
  return type === TupleType ? newTuple(items) : new PyTuple(items, type);
}

function index(self: PyTuple, value: PyObject, start?: PyObject, stop?: PyObject): MaySuspend {
  return suspendSteps(indexSteps(self, value, start, stop), [
    self,
    value,
    start ?? null,
    stop ?? null,
  ]);
}
function* indexSteps(
  self: PyTuple,
  value: PyObject,
  start?: PyObject,
  stop?: PyObject,
): Steps<PyObject> {
  const { length } = self.items;
  const from = yield* boundSteps(start, 0, length);
  const at = yield* findItemSteps(
    () => self.items,
    value,
    from,
    yield* boundSteps(stop, length, length),
    false,
  );
  if (at < 0) raise('ValueError', 'tuple.index(x): x not in tuple');
  return newInt(at);
}
function* countSteps(self: PyTuple, value: PyObject): Steps<PyObject> {
  return newInt(yield* countItemSteps(() => self.items, value, false));
}

describeType(TupleType, {
  source: 'Objects/tupleobject.c',
  methods: [
    method('__getnewargs__', '($self, /)', (self: PyTuple) => newTuple([tupleOf(self.items)])),
    method('index', '($self, value, start=0, stop=sys.maxsize, /)', index),
    method('count', '($self, value, /)', (self: PyTuple, value: PyObject) =>
      suspendSteps(countSteps(self, value), [self, value]),
    ),
    method('__class_getitem__', '($type, object, /)', classGetItem, { class: true }),
  ],
});
