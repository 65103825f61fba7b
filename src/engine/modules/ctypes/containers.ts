// Array, Structure, Union. CPython 3.13 Modules/_ctypes/_ctypes.c (Array_init, Array_subscript, Array_ass_subscript, CharArray_get_value,
// Struct_init, _init_pos_args).

import { setAttr } from '../../objects/attributes.ts';
import { classGetItem } from '../../objects/generic-alias.ts';
import { newBytes, PyByteArray, PyBytes } from '../../objects/bytes.ts';
import { bytesLike } from '../../objects/bytes-like.ts';
import { hasIndex, withSize } from '../../objects/index.ts';
import { toArraySteps } from '../../objects/iterate.ts';
import { newList } from '../../objects/list.ts';
import { method } from '../../objects/native.ts';
import { decrefAll, type PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { newSeqIter } from '../../objects/seq-iter.ts';
import { PySlice, withSlice, type SliceRange } from '../../objects/slice.ts';
import { describeType } from '../../objects/static-type.ts';
import { newStr, PyStr, staticStr } from '../../objects/str.ts';
import { SUSPENDED, suspendSteps, type Steps } from '../../objects/suspend.ts';
import { expectLayout, layoutOf, PyCData, type ArrayLayout, type StructLayout } from './c-data.ts';
import { getItem, setItem } from './items.ts';
import { ArrayType, StructureType, UnionType } from './metatypes.ts';

const arrayOf = (o: PyObject): ArrayLayout => expectLayout(o.type) as ArrayLayout;

/** `_type_` code of the items of an array of simple values. */
function codeOf(layout: ArrayLayout): string {
  const item = layoutOf(layout.item);
  return item?.kind === 'simple' ? item.code : '';
}

// ---- arrays ----

for (const type of [ArrayType, StructureType, UnionType])
  type.tp_new = (cls) => new PyCData(cls, expectLayout(cls).size);

ArrayType.tp_init = (o, args) => {
  if (args.length === 0) return undefined;
  return suspendSteps(initArraySteps(o as PyCData, args), [o, ...args]);
};

function* initArraySteps(self: PyCData, args: readonly PyObject[]): Steps<void> {
  for (let i = 0; i < args.length; i++) {
    const done = putItem(self, i, args[i]!);
    if (done === SUSPENDED) yield;
  }
}

function placeIn(layout: ArrayLayout, index: number): number {
  if (index < 0 || index >= layout.length) raise('IndexError', 'invalid index');
  return index * (layout.size / layout.length);
}

function putItem(self: PyCData, index: number, value: PyObject): ReturnType<typeof setItem> {
  const layout = arrayOf(self);
  return setItem(self, layout.item, placeIn(layout, index), value);
}

ArrayType.mp_length = (o) => arrayOf(o).length;
ArrayType.tp_iter = (o) => newSeqIter(o);
ArrayType.mp_subscript = (o, key) => {
  const self = o as PyCData;
  const layout = arrayOf(o);
  const item = (i: number): PyObject => getItem(self, layout.item, placeIn(layout, i));
  if (key instanceof PySlice)
    return withSlice(
      key,
      () => layout.length,
      [o],
      (range) => slice(self, layout, range, item),
    );
  if (!hasIndex(key)) raise('TypeError', 'indices must be integers');
  return withSize(key, [o], (i) => item(i < 0 ? i + layout.length : i));
};

/** bytes of c_char, str of c_wchar, else a list. */
function slice(
  self: PyCData,
  layout: ArrayLayout,
  { start, step, count }: SliceRange,
  item: (i: number) => PyObject,
): PyObject {
  const code = codeOf(layout);
  const indices = Array.from({ length: count }, (_, i) => start + i * step);
  if (code === 'c') return newBytes(Uint8Array.from(indices, (i) => self.value[i]!));
  const items = indices.map(item);
  if (code !== 'u') return newList(items);
  const text = items.map((o) => (o as PyStr).value).join('');
  decrefAll(items);
  return newStr(text);
}

ArrayType.mp_ass_subscript = (o, key, value) => {
  const self = o as PyCData;
  const layout = arrayOf(o);
  if (value === null) raise('TypeError', 'Array does not support item deletion');
  if (key instanceof PySlice)
    return withSlice(
      key,
      () => layout.length,
      [o, value],
      (range) => suspendSteps(assignSteps(self, range, value), [o, value]),
    );
  if (!hasIndex(key)) raise('TypeError', 'indices must be integer');
  return withSize(key, [o, value], (i) => putItem(self, i < 0 ? i + layout.length : i, value));
};

function* assignSteps(
  self: PyCData,
  { start, step, count }: SliceRange,
  value: PyObject,
): Steps<void> {
  const items = yield* toArraySteps(value);
  try {
    if (items.length !== count) raise('ValueError', 'Can only assign sequence of same size');
    for (let i = 0; i < count; i++)
      if (putItem(self, start + i * step, items[i]!) === SUSPENDED) yield;
  } finally {
    decrefAll(items);
  }
}

// ---- text in arrays of characters ----

function textOf(self: PyCData): PyObject {
  const { value } = self;
  const code = codeOf(arrayOf(self));
  if (code === 'c') {
    const end = value.indexOf(0);
    return newBytes(value.slice(0, end < 0 ? value.length : end));
  }
  const view = new DataView(value.buffer, value.byteOffset, value.length);
  let text = '';
  for (let at = 0; at < value.length; at += 4) {
    const point = view.getUint32(at, true);
    if (point === 0) break;
    text += String.fromCodePoint(point);
  }
  return newStr(text);
}

function setText(self: PyCData, value: PyObject | null): void {
  if (value === null) raise('TypeError', "can't delete attribute");
  const layout = arrayOf(self);
  const { target } = self;
  if (codeOf(layout) === 'c') {
    if (!(value instanceof PyBytes) && !(value instanceof PyByteArray))
      raise('TypeError', `bytes expected instead of ${value.type.name} instance`);
    const octets = value.value;
    if (octets.length > layout.length) raise('ValueError', 'byte string too long');
    target.set(octets);
    if (octets.length < layout.length) target[octets.length] = 0;
    return;
  }
  if (!(value instanceof PyStr))
    raise('TypeError', `unicode string expected instead of ${value.type.name} instance`);
  const points = [...value.value];
  if (points.length > layout.length) raise('ValueError', 'string too long');
  const view = new DataView(target.buffer, target.byteOffset, target.length);
  points.forEach((c, i) => view.setUint32(4 * i, c.codePointAt(0)!, true));
  if (points.length < layout.length) view.setUint32(4 * points.length, 0, true);
}

function requireText(self: PyCData, name: string): void {
  const code = codeOf(arrayOf(self));
  if (code === 'c' || (code === 'u' && name === 'value')) return;
  raise('AttributeError', `'${self.type.name}' object has no attribute '${name}'`);
}

describeType(ArrayType, {
  source: 'CPython 3.13 Modules/_ctypes/_ctypes.c',
  methods: [method('__class_getitem__', '($type, object, /)', classGetItem, { class: true })],
  getsets: [
    {
      name: 'value',
      get: (self: PyCData) => {
        requireText(self, 'value');
        return textOf(self);
      },
      set: (self: PyCData, value) => {
        requireText(self, 'value');
        setText(self, value);
      },
      doc: 'string value',
    },
    {
      name: 'raw',
      get: (self: PyCData) => {
        requireText(self, 'raw');
        return newBytes(self.value.slice());
      },
      set: (self: PyCData, value) => {
        requireText(self, 'raw');
        const octets = value === null ? undefined : bytesLike(value);
        if (octets === undefined)
          raise(
            'TypeError',
            `a bytes-like object is required, not '${value?.type.name ?? 'NULL'}'`,
          );
        if (octets.length > self.size) raise('ValueError', 'byte string too long');
        self.target.set(octets);
      },
      doc: 'value',
    },
  ],
});

// ---- structures ----

for (const type of [StructureType, UnionType])
  type.tp_init = (o, args, kwnames) => {
    if (args.length === 0) return undefined;
    return suspendSteps(initStructSteps(o as PyCData, args, kwnames), [o, ...args]);
  };

function* initStructSteps(
  self: PyCData,
  args: readonly PyObject[],
  kwnames: readonly PyStr[] | null,
): Steps<void> {
  const { fields } = expectLayout(self.type) as StructLayout;
  const given = args.length - (kwnames?.length ?? 0);
  if (given > fields.length) raise('TypeError', 'too many initializers');
  for (let i = 0; i < args.length; i++) {
    const name = i < given ? staticStr(fields[i]!.name) : kwnames![i - given]!;
    if (i >= given && fields.slice(0, given).some((f) => f.name === name.value))
      raise('TypeError', `duplicate values for field '${name.value}'`);
    if (setAttr(self, name, args[i]!) === SUSPENDED) yield;
  }
}
for (const type of [StructureType, UnionType])
  describeType(type, { source: 'CPython 3.13 Modules/_ctypes/_ctypes.c' });
