// product, combinations, combinations_with_replacement, permutations.
// CPython 3.13 Modules/itertoolsmodule.c (product_next, combinations_next, cwr_next, permutations_next).

import { heap } from '../../memory/heap.ts';
import { work } from '../../objects/charge.ts';
import { newInt, PyInt } from '../../objects/int.ts';
import { asSize, withSize, withSsize } from '../../objects/index.ts';
import { listSteps } from '../../objects/iterate.ts';
import { callNative, method, type NativeFunction } from '../../objects/native.ts';
import { decref, decrefAll, incref, type PyObject, type PyType } from '../../objects/object.ts';
import { ownsFields, PyNative } from '../../objects/own-fields.ts';
import { raise } from '../../objects/raise.ts';
import { newNone, None } from '../../objects/singletons.ts';
import { describeType } from '../../objects/static-type.ts';
import type { PyStr } from '../../objects/str.ts';
import { suspendSteps, type MaySuspend, type Steps } from '../../objects/suspend.ts';
import { newTuple, PyTuple, tupleOf } from '../../objects/tuple.ts';
import { newIteratorType, reduceMethod, setStateMethod } from './iterator-type.ts';

const SOURCE = 'CPython 3.13 Modules/itertoolsmodule.c';

/** How an iterator over index vectors begins and goes on. */
interface Plan {
  /** The first vector; null: there is none. */
  start(self: PyCombinatoric): number[] | null;
  /** Advances `indices`; false: that was the last. */
  advance(self: PyCombinatoric): boolean;
}

class PyCombinatoric extends PyNative {
  /** The pools, a tuple of tuples: one for each place of the result, or one for all. Owned. */
  declare pools: PyTuple;
  declare readonly r: number;
  /** Null before the first result. */
  indices: number[] | null = null;
  cycles: number[] = [];
  stopped = false;
  /** Steals `pools`. */
  constructor(type: PyType, pools: PyTuple, r: number) {
    super(type);
    this.pools = pools;
    this.r = r;
  }
  pool(place: number): readonly PyObject[] {
    const { items } = this.pools;
    return (items[items.length === 1 ? 0 : place] as PyTuple).items;
  }
  get n(): number {
    return this.pool(0).length;
  }
}

function planned(type: PyType, plan: Plan): void {
  ownsFields(type, ['pools']);
  type.tp_iternext = (o) => {
    const self = o as PyCombinatoric;
    if (self.stopped) return null;
    work(self.r >> 3);
    if (self.indices === null) {
      // As much as CPython asks for when the iterator is made: a vector of Py_ssize_t and the result.
      heap.ensure(16 * self.r);
      self.indices = plan.start(self);
    } else if (!plan.advance(self)) self.stopped = true;
    if (self.indices === null) self.stopped = true;
    return self.stopped ? null : resultOf(self);
  };
}

function resultOf(self: PyCombinatoric): PyObject {
  const items: PyObject[] = [];
  for (let i = 0; i < self.r; i++) items.push(incref(self.pool(i)[self.indices![i]!]!));
  return newTuple(items);
}

const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
const intsOf = (values: readonly number[]): PyTuple => newTuple(values.map((v) => newInt(v)));
const sizeOf = (basic: number): NativeFunction =>
  method('__sizeof__', '($self, /)', (self: PyCombinatoric) => newInt(basic + self.r * 8));

/** A tuple of the items of `iterable`. New reference. */
function* poolSteps(iterable: PyObject): Steps<PyTuple> {
  return iterable instanceof PyTuple && !iterable.type.isHeapType
    ? incref(iterable)
    : newTuple(yield* listSteps(iterable));
}

// --- combinations, with and without replacement -----------------------------------------------------------------------------------------

function combinationsType(name: string, plan: Plan): PyType {
  const type = newIteratorType(name, 56);
  planned(type, plan);
  const create = method(
    name,
    '($type, iterable, r)',
    (cls: PyType, iterable: PyObject, r: PyObject) =>
      withSize(r, [cls, iterable], (size: number) => {
        return suspendSteps(checkedSteps(cls, iterable, size), [cls, iterable]);
      }),
  );
  type.tp_new = (cls, args, kwnames) => callNative(create, cls, args, kwnames, name);
  describeType(type, {
    source: SOURCE,
    methods: [
      reduceMethod(reduceSingle),
      setStateMethod((self: PyCombinatoric, state: PyObject) => {
        if (!(state instanceof PyTuple) || state.items.length !== self.r)
          raise('ValueError', 'invalid arguments');
        self.indices = clampedIndices(self, state);
        return newNone();
      }),
      sizeOf(56),
    ],
  });
  return type;
}
function* checkedSteps(type: PyType, iterable: PyObject, r: number): Steps<PyObject> {
  const pool = yield* poolSteps(iterable);
  if (r < 0) {
    decref(pool);
    raise('ValueError', 'r must be non-negative');
  }
  return new PyCombinatoric(type, newTuple([pool]), r);
}

function reduceSingle(self: PyCombinatoric): PyObject {
  const pool = self.stopped ? newTuple([]) : incref(self.pools.items[0]!);
  const head = [incref(self.type), newTuple([pool, newInt(self.r)])];
  return newTuple(self.indices === null || self.stopped ? head : [...head, intsOf(self.indices)]);
}

function clampedIndices(self: PyCombinatoric, state: PyTuple): number[] {
  return state.items.map((item, place) => {
    if (!(item instanceof PyInt)) raise('TypeError', 'an integer is required');
    const max = self.pool(place).length - 1;
    return Math.max(0, Math.min(Number(item.value), max));
  });
}

export const CombinationsType = combinationsType('combinations', {
  start: (self) => (self.r > self.n ? null : range(self.r)),
  advance: ({ indices, r, n }) => {
    let i = r - 1;
    while (i >= 0 && indices![i] === i + n - r) i--;
    if (i < 0) return false;
    indices![i]!++;
    for (let j = i + 1; j < r; j++) indices![j] = indices![j - 1]! + 1;
    return true;
  },
});

export const CombinationsWithReplacementType = combinationsType('combinations_with_replacement', {
  start: (self) => (self.n === 0 && self.r > 0 ? null : new Array<number>(self.r).fill(0)),
  advance: ({ indices, r, n }) => {
    let i = r - 1;
    while (i >= 0 && indices![i] === n - 1) i--;
    if (i < 0) return false;
    const index = indices![i]! + 1;
    for (; i < r; i++) indices![i] = index;
    return true;
  },
});

// --- permutations -----------------------------------------------------------------------------------------------------------------------

export const PermutationsType = newIteratorType('permutations', 64);
planned(PermutationsType, {
  start: (self) => {
    if (self.r > self.n) return null;
    self.cycles = range(self.r).map((i) => self.n - i);
    return range(self.n);
  },
  advance: ({ indices, cycles, r, n }) => {
    for (let i = r - 1; i >= 0; i--) {
      cycles[i]!--;
      if (cycles[i] === 0) {
        indices!.push(indices!.splice(i, 1)[0]!);
        cycles[i] = n - i;
      } else {
        const j = n - cycles[i]!;
        [indices![i], indices![j]] = [indices![j]!, indices![i]!];
        return true;
      }
    }
    return false;
  },
});
const permutationsNew = method(
  'permutations',
  '($type, iterable, r=None)',
  (type: PyType, iterable: PyObject, r?: PyObject) =>
    suspendSteps(permutationsSteps(type, iterable, r ?? None), [type, iterable, r ?? null]),
);
function* permutationsSteps(type: PyType, iterable: PyObject, r: PyObject): Steps<PyObject> {
  const pool = yield* poolSteps(iterable);
  try {
    let size = pool.items.length;
    if (r !== None) {
      if (!(r instanceof PyInt)) raise('TypeError', 'Expected int as r');
      size = asSize(r.value);
      if (size < 0) raise('ValueError', 'r must be non-negative');
    }
    return new PyCombinatoric(type, newTuple([incref(pool)]), size);
  } finally {
    decref(pool);
  }
}
PermutationsType.tp_new = (type, args, kwnames) =>
  callNative(permutationsNew, type, args, kwnames, 'permutations');
describeType(PermutationsType, {
  source: SOURCE,
  methods: [
    reduceMethod((self: PyCombinatoric) => {
      const pool = self.stopped ? newTuple([]) : incref(self.pools.items[0]!);
      const head = [incref(self.type), newTuple([pool, newInt(self.r)])];
      if (self.indices === null || self.stopped) return newTuple(head);
      return newTuple([...head, newTuple([intsOf(self.indices), intsOf(self.cycles)])]);
    }),
    setStateMethod((self: PyCombinatoric, state: PyObject) => {
      const [indices, cycles] = state instanceof PyTuple ? state.items : [];
      if (!(indices instanceof PyTuple) || !(cycles instanceof PyTuple))
        raise('TypeError', 'invalid arguments');
      if (indices.items.length !== self.n || cycles.items.length !== self.r)
        raise('ValueError', 'invalid arguments');
      self.indices = indices.items.map((item) => Number((item as PyInt).value));
      self.cycles = cycles.items.map((item) => Number((item as PyInt).value));
      return newNone();
    }),
    method('__sizeof__', '($self, /)', (self: PyCombinatoric) =>
      newInt(64 + 8 * (self.n + self.r)),
    ),
  ],
});

// --- product ----------------------------------------------------------------------------------------------------------------------------

export const ProductType = newIteratorType('product', 48);
planned(ProductType, {
  start: (self) => {
    const zeros = new Array<number>(self.r).fill(0);
    return zeros.some((_, place) => self.pool(place).length === 0) ? null : zeros;
  },
  advance: (self) => {
    const indices = self.indices!;
    for (let i = self.r - 1; i >= 0; i--) {
      indices[i]!++;
      if (indices[i]! < self.pool(i).length) return true;
      indices[i] = 0;
    }
    return false;
  },
});
ProductType.tp_new = (type, args, kwnames) => {
  const given = args.length - (kwnames?.length ?? 0);
  const iterables = args.slice(0, given);
  const make = (repeat: number): MaySuspend => {
    if (repeat < 0) raise('ValueError', 'repeat argument cannot be negative');
    if (repeat * given > 1 << 26) raise('OverflowError', 'repeat argument too large');
    return suspendSteps(productSteps(type, iterables, repeat), [type, ...iterables]);
  };
  return withSsize(repeatArgument(args, kwnames), [type, ...iterables], make, 1);
};
function repeatArgument(
  args: readonly PyObject[],
  kwnames: readonly PyStr[] | null,
): PyObject | undefined {
  const names = kwnames ?? [];
  const unknown = names.find((name) => name.value !== 'repeat');
  if (names.length > 1)
    raise('TypeError', `product() takes at most 1 keyword argument (${names.length} given)`);
  if (unknown !== undefined)
    raise('TypeError', `product() got an unexpected keyword argument '${unknown.value}'`);
  return names.length === 0 ? undefined : args[args.length - 1];
}
function* productSteps(
  type: PyType,
  iterables: readonly PyObject[],
  repeat: number,
): Steps<PyObject> {
  const pools: PyTuple[] = [];
  try {
    if (repeat > 0) for (const iterable of iterables) pools.push(yield* poolSteps(iterable));
    const all: PyTuple[] = [];
    for (let i = 0; i < repeat; i++) all.push(...pools);
    return new PyCombinatoric(type, tupleOf(all), all.length);
  } finally {
    decrefAll(pools);
  }
}
describeType(ProductType, {
  source: SOURCE,
  methods: [
    reduceMethod((self: PyCombinatoric) => {
      if (self.stopped) return newTuple([incref(self.type), newTuple([newTuple([])])]);
      const head = [incref(self.type), incref(self.pools)];
      return newTuple(self.indices === null ? head : [...head, intsOf(self.indices)]);
    }),
    setStateMethod((self: PyCombinatoric, state: PyObject) => {
      if (!(state instanceof PyTuple) || state.items.length !== self.r)
        raise('ValueError', 'invalid arguments');
      if (state.items.some((_, place) => self.pool(place).length === 0)) self.stopped = true;
      else self.indices = clampedIndices(self, state);
      return newNone();
    }),
    sizeOf(48),
  ],
});
