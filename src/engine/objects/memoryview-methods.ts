// memoryview: slots and methods for octets. CPython 3.13 Objects/memoryobject.c. Simplified: one dimension, format 'B'.

import { expectStr } from './arguments.ts';
import { hexMethod } from './bytes-common.ts';
import { bytesLike, expectOctet } from './bytes-like.ts';
import { newBytes, PyByteArray, PyBytes } from './bytes.ts';
import { withIndex, withSize } from './index.ts';
import { newInt } from './int.ts';
import { newList } from './list.ts';
import { PyMemoryView, MemoryViewType } from './memoryview.ts';
import { callNative, method } from './native.ts';
import { addressOf, decref, EQ, incref, NE, type PyObject, type PyType } from './object.ts';
import { raise } from './raise.ts';
import { newSeqIter } from './seq-iter.ts';
import { newBool, newNone, newNotImplemented } from './singletons.ts';
import { PySlice, withSlice, type SliceRange } from './slice.ts';
import { describeType } from './static-type.ts';
import { newStr } from './str.ts';
import { newTuple } from './tuple.ts';

const viewNew = method('memoryview', '($type, object)', (_type: PyType, o: PyObject) => {
  if (o instanceof PyMemoryView) return new PyMemoryView(o.source(), o.start, o.step, o.length);
  if (o instanceof PyBytes || o instanceof PyByteArray)
    return new PyMemoryView(o, 0, 1, o.value.length);
  return raise('TypeError', `memoryview: a bytes-like object is required, not '${o.type.name}'`);
});
MemoryViewType.tp_new = (type, args, kwnames) =>
  callNative(viewNew, type, args, kwnames, 'memoryview');
MemoryViewType.tp_repr = (o) =>
  newStr(
    `<${(o as PyMemoryView).owner === null ? 'released memory' : 'memory'} at 0x${addressOf(o).toString(16)}>`,
  );
MemoryViewType.mp_length = (o) => ((o as PyMemoryView).source(), (o as PyMemoryView).length);
MemoryViewType.tp_iter = (o) => newSeqIter(o);
MemoryViewType.tp_richcompare = (a, b, op) => {
  const other = bytesLike(b);
  if (other === undefined || (op !== EQ && op !== NE)) return newNotImplemented();
  const mine = (a as PyMemoryView).octets();
  const equal = mine.length === other.length && mine.every((byte, i) => byte === other[i]);
  return newBool(equal === (op === EQ));
};
MemoryViewType.tp_hash = (o) => {
  const view = o as PyMemoryView;
  if (!view.readonly) raise('ValueError', 'cannot hash writable memoryview object');
  const bytes = newBytes(view.octets().slice());
  const hash = bytes.type.tp_hash!(bytes);
  decref(bytes);
  return hash;
};

function subView(view: PyMemoryView, range: SliceRange): PyMemoryView {
  return new PyMemoryView(
    view.source(),
    view.start + range.start * view.step,
    view.step * range.step,
    range.count,
  );
}

MemoryViewType.mp_subscript = (o, key) => {
  const view = o as PyMemoryView;
  view.source();
  if (key instanceof PySlice)
    return withSlice(
      key,
      () => view.length,
      [o],
      (range) => subView(view, range),
    );
  if (key.type.nb_index === null) raise('TypeError', 'memoryview: invalid slice key');
  return withSize(key, [o], (index: number) => newInt(view.source().value[position(view, index)]!));
};
function position(view: PyMemoryView, index: number): number {
  const at = index < 0 ? index + view.length : index;
  if (at < 0 || at >= view.length) raise('IndexError', 'index out of bounds on dimension 1');
  return view.start + at * view.step;
}

MemoryViewType.mp_ass_subscript = (o, key, value) => {
  const view = o as PyMemoryView;
  const { value: target } = view.source();
  if (view.readonly) raise('TypeError', 'cannot modify read-only memory');
  if (value === null) raise('TypeError', 'cannot delete memory');
  if (key instanceof PySlice) {
    return withSlice(
      key,
      () => view.length,
      [o, value],
      (range) => {
        const octets = bytesLike(value);
        if (octets === undefined)
          raise('TypeError', `a bytes-like object is required, not '${value.type.name}'`);
        if (octets.length !== range.count) {
          raise('ValueError', 'memoryview assignment: lvalue and rvalue have different structures');
        }
        const part = subView(view, range);
        octets.slice().forEach((byte, i) => (target[part.start + i * part.step] = byte));
        decref(part);
      },
    );
  }
  return withSize(key, [o, value], (index: number) => {
    const at = position(view, index);
    if (value.type.nb_index === null) raise('TypeError', "memoryview: invalid type for format 'B'");
    return withIndex(value, [o], (byte: number | bigint) => {
      if (byte < 0 || byte > 255) raise('ValueError', "memoryview: invalid value for format 'B'");
      target[at] = expectOctet(byte);
    });
  });
};

function release(view: PyMemoryView): PyObject {
  view.release();
  const { owner } = view;
  view.owner = null;
  if (owner !== null) decref(owner);
  return newNone();
}

describeType(MemoryViewType, {
  source: 'Objects/memoryobject.c',
  methods: [
    method('tobytes', "($self, /, order='C')", (view: PyMemoryView) =>
      newBytes(view.octets().slice()),
    ),
    method('tolist', '($self, /)', (view: PyMemoryView) =>
      newList(Array.from(view.octets(), (byte) => newInt(byte))),
    ),
    method('toreadonly', '($self, /)', (view: PyMemoryView) => {
      const copy = newBytes(view.octets().slice());
      const result = new PyMemoryView(copy, 0, 1, view.length);
      decref(copy);
      return result;
    }),
    method('release', '($self, /)', release),
    method(
      'cast',
      '($self, /, format, shape=<unrepresentable>)',
      (view: PyMemoryView, format: PyObject) => {
        const name = expectStr(format, 'cast', "argument 'format'");

        if (name !== 'B')
          raise('NotImplementedError', `memoryview.cast to format '${name}' is not modelled`);
        return new PyMemoryView(view.source(), view.start, view.step, view.length);
      },
    ),
    hexMethod((view: PyMemoryView) => view.octets()),
    method('__enter__', '($self, /)', (view: PyMemoryView) => (view.source(), incref(view))),
    method('__exit__', '($self, /, *exc_info)', release),
  ],
  getsets: [
    { name: 'obj', get: (view: PyMemoryView) => incref(view.source()) },
    { name: 'nbytes', get: (view: PyMemoryView) => (view.source(), newInt(view.length)) },
    { name: 'readonly', get: (view: PyMemoryView) => newBool(view.readonly) },
    { name: 'itemsize', get: (view: PyMemoryView) => (view.source(), newInt(1)) },
    { name: 'format', get: (view: PyMemoryView) => (view.source(), newStr('B')) },
    { name: 'ndim', get: (view: PyMemoryView) => (view.source(), newInt(1)) },
    {
      name: 'shape',
      get: (view: PyMemoryView) => (view.source(), newTuple([newInt(view.length)])),
    },
    {
      name: 'strides',
      get: (view: PyMemoryView) => (view.source(), newTuple([newInt(view.step)])),
    },
    { name: 'suboffsets', get: (view: PyMemoryView) => (view.source(), newTuple([])) },
    { name: 'f_contiguous', get: (view: PyMemoryView) => newBool(view.step === 1) },
    { name: 'c_contiguous', get: (view: PyMemoryView) => newBool(view.step === 1) },
    { name: 'contiguous', get: (view: PyMemoryView) => newBool(view.step === 1) },
  ],
});
