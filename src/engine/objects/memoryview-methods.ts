// memoryview: slots and methods. CPython 3.13 Objects/memoryobject.c.

import { hash64, wholeHash } from './hash.ts';
import { hexMethod } from './bytes-common.ts';
import { newBytes } from './bytes.ts';
import { compareSteps } from './compare.ts';
import { asSize, indexSteps, withIndex, withSize } from './index.ts';
import { newInt, newIntFrom } from './int.ts';
import { newList } from './list.ts';
import { cast } from './memoryview-cast.ts';
import { expectFormat, nativeFormat, packItemSteps, unpackItem } from './memoryview-items.ts';
import { getBuffer, nativeBuffer, PYBUF_FULL_RO, releaseNative, viewOf } from './buffer.ts';
import { dropView, PyMemoryView, MemoryViewType } from './memoryview.ts';
import { callNative, method } from './native.ts';
import { addressOf, decref, EQ, incref, NE, type PyObject, type PyType } from './object.ts';
import { raise } from './raise.ts';
import { newMemoryIter } from './memoryview-iterator.ts';
import { Ellipsis, newBool, newNone, newNotImplemented, None } from './singletons.ts';
import { PySlice, withSlice, type SliceRange } from './slice.ts';
import { describeType } from './static-type.ts';
import { newStr, PyStr } from './str.ts';
import { suspendSteps, type Steps, type Suspended } from './suspend.ts';
import { newTuple, PyTuple } from './tuple.ts';

const viewNew = method('memoryview', '($type, object)', (_type: PyType, o: PyObject) =>
  getBuffer(o, PYBUF_FULL_RO, `memoryview: a bytes-like object is required, not '${o.type.name}'`),
);
MemoryViewType.tp_new = (type, args, kwnames) =>
  callNative(viewNew, type, args, kwnames, 'memoryview');
MemoryViewType.tp_repr = (o) =>
  newStr(
    `<${(o as PyMemoryView).owner === null ? 'released memory' : 'memory'} at 0x${addressOf(o).toString(16)}>`,
  );
MemoryViewType.mp_length = (o) => {
  const view = o as PyMemoryView;
  view.source();
  return view.shape[0] ?? raise('TypeError', '0-dim memory has no length');
};
MemoryViewType.tp_iter = (o) => {
  const view = o as PyMemoryView;
  view.source();
  expectFormat(view.format);
  if (view.shape.length === 0) raise('TypeError', 'invalid indexing of 0-dim memory');
  if (view.shape.length > 1)
    raise('NotImplementedError', 'multi-dimensional sub-views are not implemented');
  return newMemoryIter(view);
};
MemoryViewType.tp_richcompare = (a, b, op) => {
  if (op !== EQ && op !== NE) return newNotImplemented();
  const view = a as PyMemoryView;
  if (view.owner === null || (b instanceof PyMemoryView && b.owner === null))
    return newBool((a === b) === (op === EQ));
  const other = viewOf(b);
  if (other === null) return newNotImplemented();
  const result: Suspended = suspendSteps(equalSteps(view, other, op === EQ), [view, other]);
  decref(other);
  return result;
};
function* equalSteps(a: PyMemoryView, b: PyMemoryView, wanted: boolean): Steps<PyObject> {
  if (a.shape.length !== b.shape.length || a.shape.some((n, i) => n !== b.shape[i]))
    return newBool(!wanted);
  const [x, y] = [nativeFormat(a.format), nativeFormat(b.format)];
  if (x === null || y === null) return newBool(!wanted);
  if (x === y && !'fde?'.includes(x)) {
    const [left, right] = [a.octets(), b.octets()];
    return newBool(left.every((byte, i) => byte === right[i]) === wanted);
  }
  const [left, right] = [a.offsets(), b.offsets()];
  for (let i = 0; i < left.length; i++) {
    const one = unpackItem(a.behind('read'), left[i]!, x);
    const two = unpackItem(b.behind('read'), right[i]!, y);
    // Items are compared as values: a NaN equals nothing.
    const equal = yield* compareSteps(one, two, EQ);
    decref(one);
    decref(two);
    if (!equal) return newBool(!wanted);
  }
  return newBool(wanted);
}
MemoryViewType.tp_hash = (o) => {
  const view = o as PyMemoryView;
  if (view.hash !== null) return hash64(view.hash);
  if (!view.readonly) raise('ValueError', 'cannot hash writable memoryview object');
  if (!['B', 'b', 'c'].includes(nativeFormat(view.format) ?? ''))
    raise('ValueError', "memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
  const bytes = newBytes(view.octets().slice());
  const hash = bytes.type.tp_hash!(bytes) as number;
  view.hash = wholeHash(hash);
  decref(bytes);
  return hash;
};

/** Source: init_slice: the first dimension cut. */
function subView(view: PyMemoryView, range: SliceRange): PyMemoryView {
  return view.derive({
    start: view.start + range.start * view.strides[0]!,
    shape: [range.count, ...view.shape.slice(1)],
    strides: [view.strides[0]! * range.step, ...view.strides.slice(1)],
  });
}

function isIndexTuple(key: PyObject): key is PyTuple {
  return key instanceof PyTuple && key.items.every((k) => k.type.nb_index !== null);
}
function isSliceTuple(key: PyObject): boolean {
  return (
    key instanceof PyTuple && key.items.length > 0 && key.items.every((k) => k instanceof PySlice)
  );
}
const isWhole = (key: PyObject): boolean =>
  key === Ellipsis || (key instanceof PyTuple && key.items.length === 0);

MemoryViewType.mp_subscript = (o, key) => {
  const view = o as PyMemoryView;
  view.source();
  if (view.shape.length === 0) {
    if (key === Ellipsis) return incref(view);
    if (!isWhole(key)) raise('TypeError', 'invalid indexing of 0-dim memory');
    return itemAt(view, view.start);
  }
  if (key.type.nb_index !== null) {
    return withIndex(key, [o], (index: number | bigint) => {
      const at = asSize(index, 'IndexError');
      if (view.shape.length > 1)
        raise('NotImplementedError', 'multi-dimensional sub-views are not implemented');
      return itemAt(view, view.start + offsetOf(view, 0, at));
    });
  }
  if (key instanceof PySlice)
    return withSlice(
      key,
      () => view.shape[0]!,
      [o],
      (range) => subView(view, range),
    );
  if (isIndexTuple(key)) return suspendSteps(getMultiSteps(view, key), [view, key]);
  if (isSliceTuple(key))
    raise('NotImplementedError', 'multi-dimensional slicing is not implemented');
  return raise('TypeError', 'memoryview: invalid slice key');
};
function itemAt(view: PyMemoryView, at: number): PyObject {
  return unpackItem(view.behind('read'), at, expectFormat(view.format));
}
function* getMultiSteps(view: PyMemoryView, key: PyTuple): Steps<PyObject> {
  return itemAt(view, yield* placeSteps(view, key));
}

/** Octets from the first item of a dimension to item `index`. IndexError. */
function offsetOf(view: PyMemoryView, dimension: number, index: number): number {
  const size = view.shape[dimension]!;
  const at = index < 0 ? index + size : index;
  if (at < 0 || at >= size)
    raise('IndexError', `index out of bounds on dimension ${dimension + 1}`);
  return at * view.strides[dimension]!;
}
/** Source: ptr_from_tuple. */
function* placeSteps(view: PyMemoryView, key: PyTuple): Steps<number> {
  const { length } = key.items;
  if (length < view.shape.length) raise('NotImplementedError', 'sub-views are not implemented');
  if (length > view.shape.length)
    raise(
      'TypeError',
      `cannot index ${view.shape.length}-dimension view with ${length}-element tuple`,
    );
  let at = view.start;
  for (let i = 0; i < length; i++)
    at += offsetOf(view, i, asSize(yield* indexSteps(key.items[i]!), 'IndexError'));
  return at;
}

MemoryViewType.mp_ass_subscript = (o, key, value) => {
  const view = o as PyMemoryView;
  view.source();
  expectFormat(view.format);
  if (view.readonly) raise('TypeError', 'cannot modify read-only memory');
  if (value === null) raise('TypeError', 'cannot delete memory');
  const dimensions = view.shape.length;
  if (dimensions === 0) {
    if (!isWhole(key)) raise('TypeError', 'invalid indexing of 0-dim memory');
    return setItem(view, view.start, value);
  }
  if (key.type.nb_index !== null) {
    if (dimensions > 1) raise('NotImplementedError', 'sub-views are not implemented');
    return withIndex(key, [o, value], (index: number | bigint) =>
      setItem(view, view.start + offsetOf(view, 0, asSize(index, 'IndexError')), value),
    );
  }
  if (key instanceof PySlice && dimensions === 1) {
    return withSlice(
      key,
      () => view.shape[0]!,
      [o, value],
      (range) => assignSlice(view, range, value),
    );
  }
  if (isIndexTuple(key)) return suspendSteps(setMultiSteps(view, key, value), [view, key, value]);
  if (key instanceof PySlice || isSliceTuple(key))
    raise(
      'NotImplementedError',
      'memoryview slice assignments are currently restricted to ndim = 1',
    );
  raise('TypeError', 'memoryview: invalid slice key');
};
function setItem(view: PyMemoryView, at: number, value: PyObject): Suspended {
  const target = (): Uint8Array => view.behind('write');
  const letter = expectFormat(view.format);
  return suspendSteps(packItemSteps(target, at, letter, value), [view, value]);
}
function* setMultiSteps(view: PyMemoryView, key: PyTuple, value: PyObject): Steps<void> {
  const at = yield* placeSteps(view, key);
  yield* packItemSteps(() => view.behind('write'), at, expectFormat(view.format), value);
}
/** Source: copy_single. */
function assignSlice(view: PyMemoryView, range: SliceRange, value: PyObject): void {
  const from = viewOf(value);
  if (from === null)
    raise('TypeError', `a bytes-like object is required, not '${value.type.name}'`);
  const to = subView(view, range);
  try {
    if (
      nativeFormat(from.format) !== nativeFormat(to.format) ||
      from.shape.length !== 1 ||
      from.shape[0] !== to.shape[0]
    )
      raise('ValueError', 'memoryview assignment: lvalue and rvalue have different structures');
    const octets = from.octets().slice();
    const target = to.behind('write');
    to.offsets().forEach((at, i) => {
      for (let b = 0; b < to.itemSize; b++) target[at + b] = octets[i * to.itemSize + b]!;
    });
  } finally {
    decref(from);
    decref(to);
  }
}

function release(view: PyMemoryView): PyObject {
  dropView(view);
  return newNone();
}

function toList(view: PyMemoryView): PyObject {
  const letter = expectFormat(view.format);
  const value = view.behind('read');
  const level = (dimension: number, at: number): PyObject => {
    if (dimension === view.shape.length) return unpackItem(value, at, letter);
    const stride = view.strides[dimension]!;
    return newList(
      Array.from({ length: view.shape[dimension]! }, (_, i) =>
        level(dimension + 1, at + i * stride),
      ),
    );
  };
  return level(0, view.start);
}

function toBytes(view: PyMemoryView, order?: PyObject): PyObject {
  let name = 'C';
  if (order !== undefined && order !== None) {
    if (!(order instanceof PyStr))
      raise('TypeError', `tobytes() argument 'order' must be str or None, not ${order.type.name}`);
    name = order.value;
  }
  view.source();
  if (name !== 'C' && name !== 'F' && name !== 'A')
    raise('ValueError', "order must be 'C', 'F' or 'A'");
  const fortran =
    name === 'F' || (name === 'A' && view.isContiguous('F') && !view.isContiguous('C'));
  return newBytes(view.octets(fortran ? 'F' : 'C').slice());
}

const integers = (values: readonly number[]): PyObject => newTuple(values.map((n) => newInt(n)));
type Getter = (view: PyMemoryView) => PyObject;
/** Every attribute needs a view that is not released. */
const alive = (name: string, get: Getter): { name: string; get: Getter } => ({
  name,
  get: (view) => (view.source(), get(view)),
});

MemoryViewType.bf_getbuffer = nativeBuffer;
MemoryViewType.bf_releasebuffer = releaseNative;
describeType(MemoryViewType, {
  source: 'Objects/memoryobject.c',
  methods: [
    method('tobytes', "($self, /, order='C')", toBytes),
    method('tolist', '($self, /)', toList),
    method('toreadonly', '($self, /)', (view: PyMemoryView) => view.derive({ readonly: true })),
    method('release', '($self, /)', release),
    method('cast', '($self, /, format, shape=<unrepresentable>)', cast),
    hexMethod((view: PyMemoryView) => view.octets()),
    method('__enter__', '($self, /)', (view: PyMemoryView) => (view.source(), incref(view))),
    method('__exit__', '($self, /, *exc_info)', release),
    method(
      '_from_flags',
      '($type, /, object, flags)',
      (_type: PyType, o: PyObject, flags: PyObject) =>
        withSize(flags, [o], (bits) =>
          getBuffer(o, bits, `memoryview: a bytes-like object is required, not '${o.type.name}'`),
        ),
      { class: true },
    ),
  ],
  getsets: [
    alive('obj', (view) => incref(view.source())),
    alive('nbytes', (view) => newIntFrom(view.nbytes)),
    alive('readonly', (view) => newBool(view.readonly)),
    alive('itemsize', (view) => newInt(view.itemSize)),
    alive('format', (view) => newStr(view.format)),
    alive('ndim', (view) => newInt(view.shape.length)),
    alive('shape', (view) => integers(view.shape)),
    alive('strides', (view) => integers(view.strides)),
    alive('suboffsets', () => newTuple([])),
    alive('f_contiguous', (view) => newBool(view.isContiguous('F'))),
    alive('c_contiguous', (view) => newBool(view.isContiguous('C'))),
    alive('contiguous', (view) => newBool(view.isContiguous('C') || view.isContiguous('F'))),
  ],
});
