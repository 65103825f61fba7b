// list: slots and methods. CPython 3.13 Objects/listobject.c. Items and slices are assigned in list-assign.ts, sorting is in list-sort.ts.

import { heap } from '../memory/heap.ts';
import { PyDict } from './dict.ts';
import { FrozenSetType, SetType } from './set.ts';
import { lengthHintSteps } from './length-hint.ts';
import { basicSizeOf } from './type-layout.ts';
import { charge, chargeItems, chargeMove } from './charge.ts';
import { classGetItem } from './generic-alias.ts';
import { asSize, clampSize, SSIZE_MAX, withIndex, withSize } from './index.ts';
import { newInt } from './int.ts';
import { getIter, iterNext, MOST_ITEMS, tryToArray } from './iterate.ts';
import { assignSubscript } from './list-assign.ts';
import { newListReverseIter } from './iterators.ts';
import { sortList } from './list-sort.ts';
import { newList, PyList, ListType } from './list.ts';
import { callNative, method, withoutKeywords } from './native.ts';
import { decref, incref, type PyObject } from './object.ts';
import { raise } from './raise.ts';
import { compareSequences } from './sequence-compare.ts';
import { guardedRepr, joinReprSteps, quickRepr } from './sequence-repr.ts';
import { boundSteps, containsItem, countItemSteps, findItemSteps } from './sequence-search.ts';
import { newNone, newNotImplemented } from './singletons.ts';
import { PySlice, sliceItems, withSlice } from './slice.ts';
import { describeType } from './static-type.ts';
import { newStr } from './str.ts';
import {
  SUSPENDED,
  suspendSteps,
  suspendThen,
  type MaySuspend,
  type Steps,
  type Suspended,
} from './suspend.ts';
import { reprSteps } from './text.ts';
import { itemAt, repeatItems } from './tuple-methods.ts';

const owning = (items: PyObject[]): PyObject[] => {
  for (let i = 0; i < items.length; i++) items[i]!.refcnt++;
  return items;
};

ListType.tp_repr = (o) => {
  const list = o as PyList;
  const quick = o.type === ListType ? quickRepr(o) : undefined;
  if (quick !== undefined) return newStr(quick);
  if (list.items.length === 0) return newStr('[]');
  return guardedRepr(list, '[...]', function* () {
    return `[${yield* joinReprSteps((i) => list.items[i] ?? null)}]`;
  });
};
ListType.tp_hash = null;
ListType.mp_length = (o) => (o as PyList).items.length;
ListType.tp_richcompare = (a, b, op) => {
  if (!(b instanceof PyList)) return newNotImplemented();
  return compareSequences(
    a,
    b,
    () => (a as PyList).items,
    () => b.items,
    op,
  );
};
ListType.sq_contains = (o, value) => containsItem(o, () => (o as PyList).items, value);
ListType.sq_concat = (a, b) => {
  if (!(b instanceof PyList))
    raise('TypeError', `can only concatenate list (not "${b.type.name}") to list`);
  return newList(owning([...(a as PyList).items, ...b.items]));
};
ListType.sq_repeat = (o, count) =>
  withSize(count, [o], (times: number) => newList(owning(repeatItems((o as PyList).items, times))));
ListType.sq_inplace_concat = (a, b) => {
  const done = extendList(a as PyList, b);
  return done === SUSPENDED ? suspendThen(() => incref(a), [a]) : incref(a);
};
ListType.sq_inplace_repeat = (o, count) =>
  withSize(count, [o], (times: number) => {
    const list = o as PyList;
    const before = list.items.length;
    if (times <= 0) clearList(list);
    else {
      list.items.push(...owning(repeatItems(list.items, times - 1)));
      list.resized(before);
    }
    return incref(o);
  });
ListType.mp_subscript = (o, key) => {
  const list = o as PyList;
  if (key instanceof PySlice) {
    return withSlice(
      key,
      () => list.items.length,
      [o],
      (range) => newList(owning(sliceItems(list.items, range))),
    );
  }
  if (key.type.nb_index === null)
    raise('TypeError', `list indices must be integers or slices, not ${key.type.name}`);
  return withIndex(key, [o], (index: number | bigint) =>
    incref(itemAt(list.items, asSize(index, 'IndexError'), 'list')),
  );
};
ListType.mp_ass_subscript = assignSubscript;

ListType.tp_new = (type) => new PyList([], type, true);
const listInit = method('list', '($self, iterable=(), /)', (self: PyList, iterable?: PyObject) => {
  if (self.items.length > 0) clearList(self);
  if (iterable === undefined) return newNone();
  if (heap.profile.listInitExact && !iterable.type.isHeapType) {
    const length = iterable.type.mp_length?.(iterable);
    if (typeof length === 'number') self.reserve(length);
  }
  const done = extendList(self, iterable);
  return done === SUSPENDED ? suspendThen(() => newNone()) : newNone();
});
ListType.tp_init = (o, args, kwnames) => {
  const lets = o.type.tp_new !== ListType.tp_new;
  const done = callNative(listInit, o, withoutKeywords(args, kwnames, lets, 'list'), null, 'list');
  if (done === SUSPENDED) return done;
  decref(done);
  return undefined;
};

/** Empties the list, then drops the items. */
export function clearList(list: PyList): void {
  const items = list.items;
  list.items = [];
  list.reserve(0);
  for (let i = items.length - 1; i >= 0; i--) decref(items[i]!);
}

/** `list.extend(iterable)`. Source: _list_extend. */
export function extendList(list: PyList, iterable: PyObject): void | Suspended {
  const quick = tryToArray(iterable);
  if (quick === undefined) return suspendSteps(extendSteps(list, iterable), [list, iterable]);
  const before = list.items.length;
  if (before === 0) list.items = quick;
  else for (let i = 0; i < quick.length; i++) list.items.push(quick[i]!);
  if (iterable instanceof PyDict) list.resized(before);
  else list.filled(before);
}

/** Sets and views of a dict: list_extend has ways of its own for them, which grow the list as appending does. */
function countsItself(iterable: PyObject): boolean {
  const { type } = iterable;
  return type === SetType || type === FrozenSetType || type.name.startsWith('dict_');
}

/** list_extend_iter_lock_held. */
export function* extendSteps(list: PyList, iterable: PyObject): Steps<void> {
  let it = getIter(iterable);
  if (it === SUSPENDED) it = (yield) as PyObject;
  try {
    const hint = yield* lengthHintSteps(iterable, 8);
    // Where the promise does not fit beside what is there, chance is that it is no true one.
    const unbelievable = list.items.length > 0 && hint >= 2 ** 63;
    if (hint > MOST_ITEMS && !unbelievable) raise('MemoryError');
    if (countsItself(iterable)) list.makeRoomFor(hint || 0);
    else if (!unbelievable) list.makeRoom(hint);
    for (;;) {
      charge(1);
      let item = iterNext(it);
      if (item === SUSPENDED) item = (yield) as PyObject | null;
      if (item === null) break;
      list.items.push(item);
      if (list.allocated < list.items.length) list.resized();
    }
    if (list.items.length < list.allocated) list.resized();
  } finally {
    decref(it);
  }
}

/** A Py_ssize_t argument (PyLong_AsSsize_t), which words its overflow differently from an index. */
function withPlace(index: PyObject, owned: readonly PyObject[], finish: (at: number) => any): any {
  return withIndex(index, owned, (value) => {
    if (value > SSIZE_MAX || value < -SSIZE_MAX - 1n)
      raise('OverflowError', 'Python int too large to convert to C ssize_t');
    return finish(clampSize(value));
  });
}

function insert(self: PyList, index: PyObject, value: PyObject): MaySuspend {
  return withPlace(index, [self, value], (at) => {
    const { length } = self.items;
    const place = at < 0 ? Math.max(0, at + length) : Math.min(at, length);
    chargeMove(length - place);
    self.items.splice(place, 0, incref(value));
    self.resized();
    return newNone();
  });
}

function pop(self: PyList, index?: PyObject): MaySuspend {
  const popAt = (at: number): PyObject => {
    const { items } = self;
    if (items.length === 0) raise('IndexError', 'pop from empty list');
    const place = at < 0 ? at + items.length : at;
    if (place < 0 || place >= items.length) raise('IndexError', 'pop index out of range');
    chargeMove(items.length - place);
    const item = takeAt(items, place);
    self.resized();
    return item;
  };
  return index === undefined ? popAt(-1) : withPlace(index, [self], popAt);
}

/** The host takes the first item out without moving the others, which `splice` does one by one. */
function takeAt(items: PyObject[], place: number): PyObject {
  if (place === items.length - 1) return items.pop()!;
  return place === 0 ? items.shift()! : items.splice(place, 1)[0]!;
}

function* removeSteps(self: PyList, value: PyObject): Steps<PyObject> {
  const at = yield* findItemSteps(() => self.items, value, 0, Infinity);
  if (at < 0) raise('ValueError', 'list.remove(x): x not in list');
  const [item] = self.items.splice(at, 1);
  self.resized();
  decref(item!);
  return newNone();
}

function* indexSteps(
  self: PyList,
  value: PyObject,
  start?: PyObject,
  stop?: PyObject,
): Steps<PyObject> {
  const from = yield* boundSteps(start, 0, self.items.length);
  const to = yield* boundSteps(stop, Infinity, self.items.length);
  const at = yield* findItemSteps(() => self.items, value, from, to);
  if (at < 0) raise('ValueError', `${yield* reprSteps(value)} is not in list`);
  return newInt(at);
}
function* countSteps(self: PyList, value: PyObject): Steps<PyObject> {
  return newInt(yield* countItemSteps(() => self.items, value));
}

describeType(ListType, {
  source: 'Objects/listobject.c',
  methods: [
    method('__getitem__', '($self, index, /)', (self: PyList, index: PyObject) =>
      ListType.mp_subscript!(self, index),
    ),
    method('__reversed__', '($self, /)', newListReverseIter),
    method('__sizeof__', '($self, /)', (self: PyList) =>
      newInt(basicSizeOf(self.type) + 8 * self.allocated),
    ),
    method('clear', '($self, /)', (self: PyList) => (clearList(self), newNone())),
    method('copy', '($self, /)', (self: PyList) => newList(owning(self.items.slice()))),
    method('append', '($self, object, /)', (self: PyList, item: PyObject) => {
      self.append(item);
      return newNone();
    }),
    method('insert', '($self, index, object, /)', insert),
    method('extend', '($self, iterable, /)', (self: PyList, iterable: PyObject) => {
      const done = extendList(self, iterable);
      return done === SUSPENDED ? suspendThen(() => newNone()) : newNone();
    }),
    method('pop', '($self, index=-1, /)', pop),
    method('remove', '($self, value, /)', (self: PyList, value: PyObject) =>
      suspendSteps(removeSteps(self, value), [self, value]),
    ),
    method(
      'index',
      '($self, value, start=0, stop=sys.maxsize, /)',
      (self: PyList, value: PyObject, a?: PyObject, b?: PyObject) =>
        suspendSteps(indexSteps(self, value, a, b), [self, value, a ?? null, b ?? null]),
    ),
    method('count', '($self, value, /)', (self: PyList, value: PyObject) =>
      suspendSteps(countSteps(self, value), [self, value]),
    ),
    method('reverse', '($self, /)', (self: PyList) => {
      chargeItems(self.items.length);
      self.items.reverse();
      return newNone();
    }),
    method('sort', '($self, /, *, key=None, reverse=False)', sortList),
    method('__class_getitem__', '($type, object, /)', classGetItem, { class: true }),
  ],
});
