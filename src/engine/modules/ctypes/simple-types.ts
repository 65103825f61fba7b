// The simple types: c_int, c_double, py_object ... CPython 3.13 Modules/_ctypes/_ctypes.c (Simple_init, Simple_get_value, Simple_repr),
// Modules/_ctypes/cfield.c (getters and setters).

import { hexAddress } from '../../objects/base-object.ts';
import { newBytes, PyBytes } from '../../objects/bytes.ts';
import { newFloat, PyFloat } from '../../objects/float.ts';
import { withIndex } from '../../objects/index.ts';
import { newIntFrom, PyInt } from '../../objects/int.ts';
import { method } from '../../objects/native.ts';
import { toFloat } from '../../objects/number-ops.ts';
import {
  addressOf,
  decref,
  incref,
  isSubtype,
  type PyObject,
  type PyType,
} from '../../objects/object.ts';
import { ownsFields, PyNative } from '../../objects/own-fields.ts';
import { raise } from '../../objects/raise.ts';
import { newBool, newNone, None } from '../../objects/singletons.ts';
import { describeType, newStaticType } from '../../objects/static-type.ts';
import { newStr, staticStr, type PyStr } from '../../objects/str.ts';
import { SUSPENDED, suspendThen, type MaySuspend, type Suspended } from '../../objects/suspend.ts';
import { repr } from '../../objects/text.ts';
import { isTrue } from '../../objects/truth.ts';
import { objectAt } from '../../memory/known-addresses.ts';
import { readWord, refuseWrite } from './object-memory.ts';

/** `_type_` code, size in bytes, and how the bytes are read. */
interface Kind {
  readonly code: string;
  readonly size: number;
  readonly read: 'signed' | 'unsigned' | 'float' | 'bool' | 'char' | 'pointer' | 'object';
}

export const SimpleDataType = newStaticType('_SimpleCData', {
  module: '_ctypes',
  isBaseType: true,
  hasGc: true,
  hasWeakrefs: true,
  basicSize: 120,
});
// shared: built-in classes only.
const kinds = new Map<PyType, Kind>();

export class PySimpleData extends PyNative {
  /** The bytes as an unsigned number; for memory of its own. */
  bits = 0n;
  /** Of py_object. Owned. */
  object: PyObject | null = null;
  /** Somebody else's memory (`from_address`), or null. */
  readonly from: number | null;
  constructor(type: PyType, from: number | null) {
    super(type);
    this.from = from;
  }
}
ownsFields(SimpleDataType, ['object'], true);

/** The kind of a class, its own or inherited. TypeError for abstract classes. */
export function kindOf(type: PyType): Kind {
  for (const cls of type.mro) {
    const kind = kinds.get(cls);
    if (kind !== undefined) return kind;
  }
  return raise('TypeError', 'abstract class');
}

const view = new DataView(new ArrayBuffer(8));

/** `value`: the object in the program for the bytes. New reference. */
function valueOf(data: PySimpleData): PyObject {
  const { size, read } = kindOf(data.type);
  if (read === 'object') return objectOf(data);
  const bits = BigInt.asUintN(8 * size, data.from === null ? data.bits : readWord(data.from));
  switch (read) {
    case 'signed':
      return newIntFrom(BigInt.asIntN(8 * size, bits));
    case 'unsigned':
      return newIntFrom(bits);
    case 'bool':
      return newBool(bits !== 0n);
    case 'char':
      return newBytes(Uint8Array.of(Number(bits)));
    case 'pointer':
      return bits === 0n ? newNone() : newIntFrom(bits);
    case 'float':
      view.setBigUint64(0, bits);
      if (size === 8) return newFloat(view.getFloat64(0));
      view.setUint32(0, Number(bits));
      return newFloat(view.getFloat32(0));
  }
}

function objectOf(data: PySimpleData): PyObject {
  const o = data.from === null ? data.object : objectAt(Number(readWord(data.from)));
  return o === null ? raise('ValueError', 'PyObject is NULL') : incref(o);
}

/** Sets the value. Borrows `value`. TypeError. */
function setValue(data: PySimpleData, value: PyObject): void | Suspended {
  if (data.from !== null) refuseWrite(data.from);
  const { read, size } = kindOf(data.type);
  const put = (bits: bigint): void => {
    data.bits = BigInt.asUintN(8 * size, bits);
  };
  switch (read) {
    case 'object': {
      const old = data.object;
      data.object = incref(value);
      if (old !== null) decref(old);
      return;
    }
    case 'float': {
      const number = toFloat(value);
      const store = (f: PyFloat): void => {
        view.setFloat64(0, f.value);
        if (size === 4) view.setFloat32(0, f.value);
        put(size === 4 ? BigInt(view.getUint32(0)) : view.getBigUint64(0));
        decref(f);
      };
      return number === SUSPENDED ? suspendThen(store, [data, value]) : store(number);
    }
    case 'bool': {
      const truth = isTrue(value);
      const store = (t: boolean): void => put(t ? 1n : 0n);
      return truth === SUSPENDED ? suspendThen(store, [data, value]) : store(truth);
    }
    case 'char':
      return put(charBits(value));
    case 'pointer':
      if (value === None) return put(0n);
      if (!(value instanceof PyInt)) raise('TypeError', 'cannot be converted to pointer');
      return put(BigInt(value.value));
    default:
      if (value instanceof PyFloat || value.type.nb_index === null)
        raise('TypeError', `'${value.type.name}' object cannot be interpreted as an integer`);
      return withIndex(value, [data, value], (n) => put(BigInt(n)));
  }
}

function charBits(value: PyObject): bigint {
  if (value instanceof PyBytes && value.value.length === 1) return BigInt(value.value[0]!);
  if (value instanceof PyInt && value.value >= 0 && value.value < 256) return BigInt(value.value);
  return raise('TypeError', 'one character bytes, bytearray or integer expected');
}

SimpleDataType.tp_new = (type) => {
  kindOf(type);
  return new PySimpleData(type, null);
};
SimpleDataType.tp_init = (o, args, kwnames) => {
  if ((kwnames?.length ?? 0) > 0) raise('TypeError', `${o.type.name}() takes no keyword arguments`);
  if (args.length > 1)
    raise('TypeError', `__init__ expected at most 1 argument, got ${args.length}`);
  return args.length === 0 ? undefined : setValue(o as PySimpleData, args[0]!);
};
SimpleDataType.nb_bool = (o) => {
  const data = o as PySimpleData;
  if (data.from === null) return data.object !== null || data.bits !== 0n;
  return readWord(data.from) !== 0n;
};
SimpleDataType.tp_repr = (o): MaySuspend => {
  const data = o as PySimpleData;
  if (o.type.base !== SimpleDataType) return newStr(`<${o.type.name} object at ${hexAddress(o)}>`);
  if (kindOf(data.type).read === 'object' && data.from === null && data.object === null)
    return newStr('py_object(<NULL>)');
  const value = valueOf(data);
  const finish = (text: PyStr): PyObject => {
    const shown = `${data.type.name}(${text.value})`;
    decref(text);
    decref(value);
    return newStr(shown);
  };
  const text = repr(value);
  return text === SUSPENDED ? suspendThen(finish, [data]) : finish(text);
};

/** Where the bytes are. */
export function dataAddress(data: PySimpleData): number {
  return data.from ?? addressOf(data) + 80;
}

describeType(SimpleDataType, {
  source: 'CPython 3.13 Modules/_ctypes/_ctypes.c',
  methods: [
    method(
      'from_address',
      '($type, address, /)',
      (type: PyType, address: PyObject) => {
        if (!(address instanceof PyInt)) raise('TypeError', 'integer expected');
        kindOf(type);
        return new PySimpleData(type, Number(address.value));
      },
      { class: true },
    ),
  ],
  getsets: [
    {
      name: 'value',
      get: valueOf,
      set: (data: PySimpleData, value) =>
        value === null ? raise('TypeError', "can't delete attribute") : setValue(data, value),
      doc: 'current value',
    },
  ],
});

const TABLE: readonly (readonly [name: string, code: string, size: number, read: Kind['read']])[] =
  [
    ['c_bool', '?', 1, 'bool'],
    ['c_char', 'c', 1, 'char'],
    ['c_byte', 'b', 1, 'signed'],
    ['c_ubyte', 'B', 1, 'unsigned'],
    ['c_short', 'h', 2, 'signed'],
    ['c_ushort', 'H', 2, 'unsigned'],
    ['c_int', 'i', 4, 'signed'],
    ['c_uint', 'I', 4, 'unsigned'],
    ['c_long', 'l', 8, 'signed'],
    ['c_ulong', 'L', 8, 'unsigned'],
    ['c_float', 'f', 4, 'float'],
    ['c_double', 'd', 8, 'float'],
    ['c_void_p', 'P', 8, 'pointer'],
    ['py_object', 'O', 8, 'object'],
  ];

/** Classes by name. shared: built-in classes, immortal. */
export const simpleTypes = new Map<string, PyType>();
for (const [name, code, size, read] of TABLE) {
  const type = newStaticType(name, {
    base: SimpleDataType,
    module: 'ctypes',
    isBaseType: true,
    basicSize: 120,
  });
  // Errors and reprs name these classes without their module: in CPython they are made by Python.
  type.name = name;
  kinds.set(type, { code, size, read });
  describeType(type, {
    source: 'CPython 3.13 Lib/ctypes/__init__.py',
    attributes: { _type_: () => incref(staticStr(code)) },
  });
  simpleTypes.set(name, type);
}

export function isSimpleType(o: PyObject): boolean {
  return 'mro' in o && isSubtype(o as PyType, SimpleDataType) && o !== SimpleDataType;
}
