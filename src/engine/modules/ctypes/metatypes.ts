// The metaclasses of C data: what the class statement makes of `_fields_`, `_type_`, `_length_`, and `c_int * 3`. CPython 3.13
// Modules/_ctypes/_ctypes.c (PyCSimpleType_init, PyCArrayType_init, StructUnionType_init, CDataType_repeat), stgdict.c
// (PyCStructUnionType_update_stginfo).
//
// Simplified: no bit fields, `_pack_`, `_anonymous_` or other byte orders; `c_int * 3` is a new class each time.

import { callObject } from '../../objects/calls.ts';
import { PyDict } from '../../objects/dict.ts';
import { withSize } from '../../objects/index.ts';
import { newInt, PyInt } from '../../objects/int.ts';
import { toArraySteps } from '../../objects/iterate.ts';
import { decref, decrefAll, incref, type PyObject, type PyType } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { newStaticType, TypeType } from '../../objects/static-type.ts';
import { newStr, PyStr, staticStr } from '../../objects/str.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from '../../objects/suspend.ts';
import { newTuple } from '../../objects/tuple.ts';
import { newField } from './field.ts';
import { CDataType, expectLayout, layoutOf, setLayout, type Field } from './c-data.ts';

const metatype = (name: string): PyType => {
  const type = newStaticType(name, { module: '_ctypes', dotted: true, base: TypeType });
  type.isBaseType = true;
  return type;
};
export const SimpleMeta = metatype('PyCSimpleType');
export const ArrayMeta = metatype('PyCArrayType');
export const StructMeta = metatype('PyCStructType');
export const UnionMeta = metatype('UnionType');

/** A built-in class whose class is `meta`. */
export function baseOf(meta: PyType, name: string): PyType {
  const type = newStaticType(name, {
    module: '_ctypes',
    dotted: true,
    base: CDataType,
    isBaseType: true,
  });
  (type as { type: PyType }).type = meta;
  return type;
}
export const ArrayType = baseOf(ArrayMeta, 'Array');
export const StructureType = baseOf(StructMeta, 'Structure');
export const UnionType = baseOf(UnionMeta, 'Union');

const [TYPE, LENGTH, FIELDS] = ['_type_', '_length_', '_fields_'].map((name) => staticStr(name));

/** type_new, then what the class says about C. */
function made(meta: PyType, finish: (type: PyType) => Steps<void>): void {
  meta.tp_new = (metaclass, args, kwnames) =>
    suspendSteps(newSteps(metaclass, args, kwnames, finish), [metaclass, ...args]);
}

function* newSteps(
  metaclass: PyType,
  args: readonly PyObject[],
  kwnames: readonly PyStr[] | null,
  finish: (type: PyType) => Steps<void>,
): Steps<PyObject> {
  let type = TypeType.tp_new!(metaclass, args, kwnames);
  if (type === SUSPENDED) type = (yield) as PyObject;
  try {
    yield* finish(type as PyType);
  } catch (error) {
    decref(type);
    throw error;
  }
  return type;
}

// ---- simple types and arrays ----

made(SimpleMeta, function* (type) {
  if (layoutOf(type) === null)
    raise('NotImplementedError', 'ctypes of this engine has no new simple types: derive from one');
});

made(ArrayMeta, function* (type) {
  const item = type.namespace.getStr(TYPE!);
  const length = type.namespace.getStr(LENGTH!);
  if (length === null) {
    if (layoutOf(type) === null)
      raise('AttributeError', "class must define a '_length_' attribute");
    return;
  }
  if (!(length instanceof PyInt)) raise('TypeError', "The '_length_' attribute must be an integer");
  if (length.value < 0) raise('ValueError', "The '_length_' attribute must not be negative");
  if (item === null) raise('AttributeError', "class must define a '_type_' attribute");
  const layout = layoutOf(item);
  if (layout === null) raise('TypeError', '_type_ must have storage info');
  const count = Number(length.value);
  const size = count * layout.size;
  if (size > 2 ** 40) raise('OverflowError', 'array too large');
  setLayout(type, {
    kind: 'array',
    item: item as PyType,
    length: count,
    size,
    align: layout.align,
  });
});

/** `type * length`. */
function repeat(type: PyObject, count: PyObject): MaySuspend {
  return withSize(count, [type], (length: number) => {
    if (length < 0) raise('ValueError', `Array length must be >= 0, not ${length}`);
    expectLayout(type as PyType);
    const body = new PyDict();
    const size = newInt(length);
    body.setStr(LENGTH!, size);
    body.setStr(TYPE!, type);
    decref(size);
    const name = newStr(`${(type as PyType).name.replace(/^.*\./, '')}_Array_${length}`);
    const bases = newTuple([incref(ArrayType)]);
    const result = callObject(ArrayMeta, [name, bases, body]);
    for (const o of [name, bases, body]) decref(o);
    return result;
  });
}
for (const meta of [SimpleMeta, ArrayMeta, StructMeta, UnionMeta]) meta.sq_repeat = repeat;

// ---- structures and unions ----

/** Lays the fields out one behind the other (`union`: all at the start), each at a multiple of its alignment. */
function* layOutSteps(type: PyType, list: PyObject, union: boolean): Steps<void> {
  const base = type.base === null ? null : layoutOf(type.base);
  const fields: Field[] = base?.kind === 'struct' ? [...base.fields] : [];
  let end = base?.size ?? 0;
  let align = base?.align ?? 1;
  const items = yield* toArraySteps(list, '_fields_ must be a sequence of pairs');
  try {
    for (const pair of items) {
      const [name, fieldType, ...rest] = yield* pairSteps(pair);
      if (rest.length > 0) raise('NotImplementedError', 'ctypes of this engine has no bit fields');
      const layout = layoutOf(fieldType!);
      if (layout === null)
        raise('TypeError', 'second item in _fields_ tuple (index 0) must be a C type');
      const { size } = layout;
      const offset = union ? 0 : Math.ceil(end / layout.align) * layout.align;
      const field = { name: (name as PyStr).value, type: fieldType as PyType, offset, size };
      fields.push(field);
      end = Math.max(end, offset + size);
      align = Math.max(align, layout.align);
      const descriptor = newField(field);
      type.namespace.setStr(name as PyStr, descriptor);
      decref(descriptor);
    }
  } finally {
    decrefAll(items);
  }
  setLayout(type, { kind: 'struct', fields, size: Math.ceil(end / align) * align, align });
}

/** Borrowed: the pair keeps them. */
function* pairSteps(pair: PyObject): Steps<PyObject[]> {
  const parts = yield* toArraySteps(pair, '_fields_ must be a sequence of pairs');
  decrefAll(parts);
  if (parts.length < 2 || parts.length > 3 || !(parts[0] instanceof PyStr))
    raise('TypeError', '_fields_ must be a sequence of (name, C type) pairs');
  return parts;
}

for (const [meta, union] of [
  [StructMeta, false],
  [UnionMeta, true],
] as const) {
  made(meta, function* (type) {
    const fields = type.namespace.getStr(FIELDS!);
    if (fields !== null) yield* layOutSteps(type, fields, union);
    else if (layoutOf(type) === null)
      setLayout(type, { kind: 'struct', fields: [], size: 0, align: 1 });
  });
  const inherited = TypeType.tp_setattro!;
  meta.tp_setattro = (o, name, value) => {
    if (name.value !== '_fields_' || value === null) return inherited(o, name, value);
    const done = inherited(o, name, value);
    if (done === SUSPENDED) return done;
    return suspendSteps(layOutSteps(o as PyType, value, union), [o, value]);
  };
}
