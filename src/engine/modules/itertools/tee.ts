// tee: several iterators over one. CPython 3.13 Modules/itertoolsmodule.c (teedataobject_getitem, tee_next, itertools_tee_impl).

import { heap } from '../../memory/heap.ts';
import { getAttrOptional } from '../../objects/attributes.ts';
import { callObject } from '../../objects/calls.ts';
import { charge } from '../../objects/charge.ts';
import { asSize, withIndex } from '../../objects/index.ts';
import { newInt, PyInt } from '../../objects/int.ts';
import { getIter, iterNext } from '../../objects/iterate.ts';
import { newList, PyList } from '../../objects/list.ts';
import { method } from '../../objects/native.ts';
import {
  decref,
  decrefAll,
  incref,
  isInstance,
  type PyObject,
  type PyType,
} from '../../objects/object.ts';
import { ownsFields, PyNative } from '../../objects/own-fields.ts';
import { raise } from '../../objects/raise.ts';
import { newNone } from '../../objects/singletons.ts';
import { describeType, newStaticType } from '../../objects/static-type.ts';
import { staticStr } from '../../objects/str.ts';
import {
  suspendNext,
  SUSPENDED,
  suspendSteps,
  suspendThen,
  type MaySuspend,
  type Steps,
} from '../../objects/suspend.ts';
import { newTuple, PyTuple } from '../../objects/tuple.ts';
import { newIteratorType, onlyPositional, reduceMethod, setStateMethod } from './iterator-type.ts';

const SOURCE = 'CPython 3.13 Modules/itertoolsmodule.c';
const LINKCELLS = 57;

export const TeeDataType = newStaticType('_tee_dataobject', {
  module: 'itertools',
  dotted: true,
  hasGc: true,
  basicSize: 496,
});
export const TeeType = newIteratorType('_tee', 48, false);
TeeType.hasWeakrefs = true;

/** Up to 57 values that one of the iterators has read, then the next such block. */
class PyTeeData extends PyNative {
  declare it: PyObject | null;
  readonly values: PyObject[] = [];
  next: PyTeeData | null = null;
  running = false;
  /** Borrows `it`. */
  constructor(it: PyObject) {
    super(TeeDataType);
    this.it = incref(it);
  }
}
ownsFields(TeeDataType, ['it', 'next'], true);
const base = {
  traverse: TeeDataType.tp_traverse!,
  clear: TeeDataType.tp_clear!,
  dealloc: TeeDataType.tp_dealloc!,
};
TeeDataType.tp_traverse = (o, visit) => {
  for (const value of (o as PyTeeData).values) visit(value);
  base.traverse(o, visit);
};
TeeDataType.tp_clear = (o) => {
  decrefAll((o as PyTeeData).values.splice(0));
  base.clear(o);
};
TeeDataType.tp_dealloc = (o) => {
  decrefAll((o as PyTeeData).values.splice(0));
  // A long chain of blocks is freed block by block, not by recursion (teedataobject_safe_decref).
  let next = (o as PyTeeData).next;
  (o as PyTeeData).next = null;
  base.dealloc(o);
  while (next !== null && next.refcnt === 1) {
    const after: PyTeeData | null = next.next;
    next.next = null;
    decref(next);
    next = after;
  }
  if (next !== null) decref(next);
};

class PyTee extends PyNative {
  declare data: PyTeeData;
  declare index: number;
  /** Steals `data`. */
  constructor(type: PyType, data: PyTeeData, index: number) {
    super(type);
    this.data = data;
    this.index = index;
  }
}
ownsFields(TeeType, ['data'], true);

TeeType.tp_iternext = (o) => {
  const self = o as PyTee;
  if (self.index >= LINKCELLS) {
    const old = self.data;
    if (old.next === null) old.next = new PyTeeData(old.it!);
    self.data = incref(old.next);
    self.index = 0;
    decref(old);
  }
  const { data } = self;
  if (self.index < data.values.length) return incref(data.values[self.index++]!);
  if (data.running) raise('RuntimeError', 'cannot re-enter the tee iterator');
  return suspendNext(readSteps(self, data), [o, data]);
};
function* readSteps(self: PyTee, data: PyTeeData): Steps<PyObject | null> {
  data.running = true;
  try {
    charge(1);
    let value = iterNext(data.it!);
    if (value === SUSPENDED) value = (yield) as PyObject | null;
    if (value === null) return null;
    data.values.push(value);
    self.index++;
    return incref(value);
  } finally {
    data.running = false;
  }
}

/** tee_fromiterable. */
function fromIterable(type: PyType, iterable: PyObject): MaySuspend {
  const make = (it: PyObject): PyObject => {
    if (isInstance(it, TeeType)) {
      const from = it as PyTee;
      const copy = new PyTee(type, incref(from.data), from.index);
      decref(it);
      return copy;
    }
    const tee = new PyTee(type, new PyTeeData(it), 0);
    decref(it);
    return tee;
  };
  const it = getIter(iterable);
  return it === SUSPENDED ? suspendThen(make, [type]) : make(it);
}
TeeType.tp_new = (type, args, kwnames) => {
  onlyPositional(TeeType, type, args, kwnames, 1, 1);
  return fromIterable(type, args[0]!);
};

const COPY = staticStr('__copy__');
/** `tee(iterable, n=2)`. */
export function tee(iterable: PyObject, n?: PyObject): MaySuspend {
  return withIndex(
    n,
    [iterable],
    (value) => {
      const count = asSize(value);
      if (count < 0) raise('ValueError', 'n must be >= 0');
      if (count === 0) return newTuple([]);
      heap.ensure(8 * count);
      return suspendSteps(teeSteps(iterable, count), [iterable]);
    },
    2,
  );
}
function* teeSteps(iterable: PyObject, count: number): Steps<PyObject> {
  const made: PyObject[] = [];
  let first = getIter(iterable);
  if (first === SUSPENDED) first = (yield) as PyObject;
  made.push(first);
  let done = false;
  let copy: PyObject | null = null;
  try {
    copy = yield* copyMethodSteps(first);
    if (copy === null) {
      let own = fromIterable(TeeType, first);
      if (own === SUSPENDED) own = (yield) as PyObject;
      decref(first);
      made[0] = own;
      copy = (yield* copyMethodSteps(own))!;
    }
    while (made.length < count) {
      charge(1);
      let next = callObject(copy, []);
      if (next === SUSPENDED) next = (yield) as PyObject;
      made.push(next);
    }
    done = true;
    return newTuple(made);
  } finally {
    if (copy !== null) decref(copy);
    if (!done) decrefAll(made);
  }
}
function* copyMethodSteps(o: PyObject): Steps<PyObject | null> {
  const found = getAttrOptional(o, COPY);
  return found === SUSPENDED ? ((yield) as PyObject | null) : found;
}

TeeDataType.tp_new = (_type, args) => {
  const [it, values, next] = args;
  if (it === undefined || !(values instanceof PyList) || next === undefined)
    raise('TypeError', `teedataobject() takes exactly 3 arguments (${args.length} given)`);
  const data = new PyTeeData(it);
  for (const value of values.items) data.values.push(incref(value));
  if (isInstance(next, TeeDataType)) data.next = incref(next) as PyTeeData;
  return data;
};
describeType(TeeDataType, {
  source: SOURCE,
  methods: [
    reduceMethod((self: PyTeeData) => {
      const values = newList(self.values.map((value) => incref(value)));
      const next = self.next === null ? newNone() : incref(self.next);
      const it = self.it === null ? newNone() : incref(self.it);
      return newTuple([incref(self.type), newTuple([it, values, next])]);
    }),
  ],
});
describeType(TeeType, {
  source: SOURCE,
  methods: [
    method(
      '__copy__',
      '($self, /)',
      (self: PyTee) => new PyTee(self.type, incref(self.data), self.index),
    ),
    reduceMethod((self: PyTee) =>
      newTuple([
        incref(self.type),
        newTuple([newTuple([])]),
        newTuple([incref(self.data), newInt(self.index)]),
      ]),
    ),
    setStateMethod((self: PyTee, state: PyObject) => {
      if (!(state instanceof PyTuple)) raise('TypeError', 'state is not a tuple');
      const [data, index] = state.items;
      if (data === undefined || !isInstance(data, TeeDataType) || !(index instanceof PyInt))
        raise('TypeError', 'state is not a tuple');
      if (index.value < 0 || index.value > LINKCELLS) raise('ValueError', 'Index out of range');
      const old = self.data;
      self.data = incref(data) as PyTeeData;
      self.index = Number(index.value);
      decref(old);
      return newNone();
    }),
  ],
});
