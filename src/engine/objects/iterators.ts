// Iterators over list, tuple, str, bytes, set and range, forward and reversed.
// CPython 3.13 Objects/listobject.c (listiter_next, listreviter_next), tupleobject.c, unicodeobject.c (unicodeiter_next), setobject.c
// (setiter_iternext), rangeobject.c (rangeiter_next, longrangeiter_next), bytesobject.c.

import type { PyByteArray, PyBytes } from './bytes.ts';
import { intOf, normalise } from './int-arithmetic.ts';
import { clampSize, SSIZE_MAX } from './index.ts';
import { newInt, newIntFrom, PyInt } from './int.ts';
import type { PyList } from './list.ts';
import { newList, ListType } from './list.ts';
import { method, type NativeFunction } from './native.ts';
import { decref, incref, type PyObject, type PyType } from './object.ts';
import { ownsFields, PyNative } from './own-fields.ts';
import { raise } from './raise.ts';
import { newRange } from './range.ts';
import { selfIter } from './seq-iter.ts';
import type { PySet } from './set.ts';
import { newNone } from './singletons.ts';
import { describeType, newStaticType } from './static-type.ts';
import type { PyStr } from './str.ts';
import { newStr } from './str.ts';
import type { PyTuple } from './tuple.ts';
import { newTuple } from './tuple.ts';
import { builtinIter } from './builtin-iter.ts';

/** An iterator over what is behind `seq` by position. */
export class PySequenceIter extends PyNative {
  declare index: number;
  /** Null when exhausted. */
  declare seq: PyObject | null;
  constructor(type: PyType, seq: PyObject, index = 0) {
    super(type);
    this.seq = seq;
    seq.refcnt++;
    this.index = index;
  }
}

/** The position that `__setstate__` is given. TypeError. */
export function expectState(state: PyObject, kind = 'ssize_t'): number {
  if (!(state instanceof PyInt)) raise('TypeError', 'an integer is required');
  if (state.value > SSIZE_MAX || state.value < -SSIZE_MAX - 1n)
    raise('OverflowError', `Python int too large to convert to C ${kind}`);
  return clampSize(state.value);
}

/** What an iterator that is at its end iterates over, as `__reduce__` says: nothing, of the kind that it had. */
function nothing(type: PyType): PyObject {
  if (type.name === 'list_iterator') return newList([]);
  return type.name.startsWith('str_') ? newStr('') : newTuple([]);
}

/** Makes an iterator class; `at` gives the item at `index` (new reference) or null at the end, `length` what is there in all. */
function sequenceIterType(
  name: string,
  at: (it: PySequenceIter, seq: any) => PyObject | null,
  length: (seq: any) => number,
  source: string,
): PyType {
  const type = newStaticType(name, { hasGc: true, basicSize: 32 });
  ownsFields(type, ['seq']);
  type.tp_iter = selfIter;
  type.tp_iternext = (o) => {
    const it = o as PySequenceIter;
    const seq = it.seq;
    if (seq === null) return null;
    const item = at(it, seq);
    if (item !== null) return item;
    it.seq = null;
    decref(seq);
    return null;
  };
  const methods: NativeFunction[] = [
    method('__length_hint__', '($self, /)', (it: PySequenceIter) =>
      newInt(it.seq === null ? 0 : Math.max(0, length(it.seq) - it.index)),
    ),
    method('__reduce__', '($self, /)', (it: PySequenceIter) =>
      it.seq === null
        ? newTuple([builtinIter('iter'), newTuple([nothing(it.type)])])
        : newTuple([builtinIter('iter'), newTuple([incref(it.seq)]), newInt(it.index)]),
    ),
    method('__setstate__', '($self, object, /)', (it: PySequenceIter, state: PyObject) => {
      const at = expectState(state);
      if (it.seq !== null) it.index = Math.max(0, Math.min(at, length(it.seq)));
      return newNone();
    }),
  ];
  describeType(type, { source, methods });
  return type;
}

export const ListIterType = sequenceIterType(
  'list_iterator',
  (it, list: PyList) => (it.index < list.items.length ? incref(list.items[it.index++]!) : null),
  (list: PyList) => list.items.length,
  'Objects/listobject.c',
);
export const TupleIterType = sequenceIterType(
  'tuple_iterator',
  (it, tuple: PyTuple) => (it.index < tuple.items.length ? incref(tuple.items[it.index++]!) : null),
  (tuple: PyTuple) => tuple.items.length,
  'Objects/tupleobject.c',
);
/** Over a str of ASCII characters only, which CPython tells apart. */
export const StrAsciiIterType = sequenceIterType(
  'str_ascii_iterator',
  (it, s: PyStr) => (it.index < s.value.length ? newStr(s.value[it.index++]!) : null),
  (s: PyStr) => s.value.length,
  'Objects/unicodeobject.c',
);
export const StrIterType = sequenceIterType(
  'str_iterator',
  (it, s: PyStr) => {
    const points = s.codePoints;
    if (it.index >= (points ?? s.value).length) return null;
    const at = it.index++;
    return newStr(points === null ? s.value[at]! : String.fromCodePoint(points[at]!));
  },
  (s: PyStr) => s.length,
  'Objects/unicodeobject.c',
);
export const BytesIterType = sequenceIterType(
  'bytes_iterator',
  (it, b: PyBytes) => (it.index < b.value.length ? newInt(b.value[it.index++]!) : null),
  (b: PyBytes) => b.value.length,
  'Objects/bytesobject.c',
);
export const ByteArrayIterType = sequenceIterType(
  'bytearray_iterator',
  (it, b: PyByteArray) => (it.index < b.value.length ? newInt(b.value[it.index++]!) : null),
  (b: PyByteArray) => b.value.length,
  'Objects/bytearrayobject.c',
);

/** list_reverseiterator: counts down; `index` -1 at the end. */
export const ListReverseIterType = newStaticType('list_reverseiterator', {
  hasGc: true,
  basicSize: 32,
});
ownsFields(ListReverseIterType, ['seq']);
ListReverseIterType.tp_iter = selfIter;
ListReverseIterType.tp_iternext = (o) => {
  const it = o as PySequenceIter;
  const list = it.seq as PyList | null;
  if (list === null) return null;
  if (it.index >= 0 && it.index < list.items.length) return incref(list.items[it.index--]!);
  it.index = -1;
  it.seq = null;
  decref(list);
  return null;
};
describeType(ListReverseIterType, {
  source: 'Objects/listobject.c',
  methods: [
    method('__length_hint__', '($self, /)', (it: PySequenceIter) =>
      newInt(it.seq === null || (it.seq as PyList).items.length < it.index + 1 ? 0 : it.index + 1),
    ),
    method('__reduce__', '($self, /)', (it: PySequenceIter) =>
      it.seq === null
        ? newTuple([builtinIter('iter'), newTuple([newList([])])])
        : newTuple([builtinIter('reversed'), newTuple([incref(it.seq)]), newInt(it.index)]),
    ),
    method('__setstate__', '($self, object, /)', (it: PySequenceIter, state: PyObject) => {
      const at = expectState(state);
      if (it.seq !== null)
        it.index = Math.max(-1, Math.min(at, (it.seq as PyList).items.length - 1));
      return newNone();
    }),
  ],
});

export function newListIter(list: PyObject): PyObject {
  return new PySequenceIter(ListIterType, list);
}
export function newListReverseIter(list: PyList): PyObject {
  return new PySequenceIter(ListReverseIterType, list, list.items.length - 1);
}
ListType.tp_iter = newListIter;

/** Over a set: slots in order; the size must not change. */
export const SetIterType = newStaticType('set_iterator', { hasGc: true, basicSize: 48 });
class PySetIter extends PyNative {
  declare set: PySet | null;
  at = 0;
  declare left: number;
  declare readonly usedBefore: number;
  constructor(set: PySet) {
    super(SetIterType);
    this.set = set;
    set.refcnt++;
    this.left = this.usedBefore = set.used;
  }
}
export function newSetIter(set: PyObject): PyObject {
  return new PySetIter(set as PySet);
}
ownsFields(SetIterType, ['set']);
SetIterType.tp_iter = selfIter;
SetIterType.tp_iternext = (o) => {
  const it = o as PySetIter;
  const set = it.set;
  if (set === null) return null;
  if (set.used !== it.usedBefore) raise('RuntimeError', 'Set changed size during iteration');
  while (it.at < set.table.length) {
    const key = set.keyAt(it.at++);
    if (key === null) continue;
    it.left--;
    return incref(key);
  }
  it.set = null;
  decref(set);
  return null;
};
describeType(SetIterType, {
  source: 'Objects/setobject.c',
  methods: [
    method('__length_hint__', '($self, /)', (it: PySetIter) =>
      newInt(it.set !== null && it.set.used === it.usedBefore ? it.left : 0),
    ),
    method('__reduce__', '($self, /)', (it: PySetIter) => {
      const rest: PyObject[] = [];
      for (let at = it.at; it.set !== null && at < it.set.table.length; at++) {
        const key = it.set.keyAt(at);
        if (key !== null) rest.push(incref(key));
      }
      return newTuple([builtinIter('iter'), newTuple([newList(rest)])]);
    }),
  ],
});

/** Over a range of host numbers, or of bigints (`longrange_iterator`). */
export const RangeIterType = newStaticType('range_iterator', { basicSize: 32 });
export const LongRangeIterType = newStaticType('longrange_iterator', { basicSize: 40 });
export class PyRangeIter extends PyNative {
  declare next: number | bigint;
  declare readonly step: number | bigint;
  declare left: number | bigint;
  constructor(type: PyType, start: number | bigint, step: number | bigint, count: number | bigint) {
    super(type);
    this.next = start;
    this.step = step;
    this.left = count;
  }
}
export function newRangeIter(
  start: number | bigint,
  step: number | bigint,
  count: number | bigint,
): PyObject {
  const end = BigInt(start) + BigInt(step) * BigInt(count);
  if (Number.isSafeInteger(Number(end)) && typeof start === 'number' && typeof step === 'number') {
    return new PyRangeIter(RangeIterType, start, step, Number(count));
  }
  return new PyRangeIter(LongRangeIterType, BigInt(start), BigInt(step), BigInt(count));
}
for (const type of [RangeIterType, LongRangeIterType]) {
  ownsFields(type, []);
  type.tp_iter = selfIter;
  describeType(type, {
    source: 'Objects/rangeobject.c',
    methods: [
      method('__length_hint__', '($self, /)', (it: PyRangeIter) => newIntFrom(it.left)),
      method('__reduce__', '($self, /)', (it: PyRangeIter) => {
        const stop = BigInt(it.next) + BigInt(it.step) * BigInt(it.left);
        const rest = newRange(
          normalise(BigInt(it.next)),
          normalise(stop),
          normalise(BigInt(it.step)),
        );
        return newTuple([builtinIter('iter'), newTuple([rest]), newNone()]);
      }),
      method('__setstate__', '($self, object, /)', (it: PyRangeIter, state: PyObject) => {
        if (typeof it.left === 'bigint') {
          if (!(state instanceof PyInt))
            raise('TypeError', `state must be an int, not ${state.type.name}`);
          const given = BigInt(state.value);
          const skip = given < 0n ? 0n : given < it.left ? given : it.left;
          it.next = (it.next as bigint) + (it.step as bigint) * skip;
          it.left -= skip;
          return newNone();
        }
        const skip = Math.max(0, Math.min(expectState(state, 'long'), it.left));
        it.next = Number(BigInt(it.next) + BigInt(it.step) * BigInt(skip));
        it.left -= skip;
        return newNone();
      }),
    ],
  });
}
RangeIterType.tp_iternext = (o) => {
  const it = o as PyRangeIter;
  if ((it.left as number) <= 0) return null;
  (it.left as number)--;
  const value = it.next as number;
  it.next = value + (it.step as number);
  return newInt(value);
};
LongRangeIterType.tp_iternext = (o) => {
  const it = o as PyRangeIter;
  if (it.left <= 0n) return null;
  (it.left as bigint)--;
  const value = it.next as bigint;
  it.next = value + (it.step as bigint);
  return Number.isSafeInteger(Number(value)) ? newInt(Number(value)) : intOf(value);
};
