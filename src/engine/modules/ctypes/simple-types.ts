// The simple types: c_int, c_double, py_object ... CPython 3.13 Modules/_ctypes/_ctypes.c (Simple_init, Simple_get_value, Simple_repr),
// Modules/_ctypes/cfield.c (getters and setters).

import { hexAddress } from '../../objects/base-object.ts';
import { dictGetSet } from '../../objects/class-layout.ts';
import { decref, incref, type PyObject, type PyType } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { describeType, newStaticType } from '../../objects/static-type.ts';
import { newStr, staticStr, type PyStr } from '../../objects/str.ts';
import { SUSPENDED, suspendThen, type MaySuspend, type Suspended } from '../../objects/suspend.ts';
import { repr } from '../../objects/text.ts';
import { objectAt } from '../../memory/known-addresses.ts';
import { CDataType, expectLayout, PyCData, setLayout, type SimpleLayout } from './c-data.ts';
import { SimpleMeta } from './metatypes.ts';
import { readSimple, writeSimple } from './simple-values.ts';
import { readWord, refuseWrite } from './object-memory.ts';

export const SimpleDataType = newStaticType('_SimpleCData', {
  module: '_ctypes',
  base: CDataType,
  isBaseType: true,
  hasGc: true,
  hasWeakrefs: true,
  basicSize: 120,
});
(SimpleDataType as { type: PyType }).type = SimpleMeta;

/** The layout of a class, its own or inherited. TypeError for abstract classes. */
export function kindOf(type: PyType): SimpleLayout {
  return expectLayout(type) as SimpleLayout;
}

/** The object in the program for the bytes. New reference. */
function valueOf(data: PyCData): PyObject {
  const layout = kindOf(data.type);
  if (layout.read === 'object') return objectOf(data);
  return readSimple(layout, data.from === null ? data.value : wordAt(data.from));
}

/** Eight bytes of the interpreter's own memory. */
function wordAt(address: number): Uint8Array {
  const octets = new Uint8Array(8);
  new DataView(octets.buffer).setBigUint64(0, BigInt.asUintN(64, readWord(address)), true);
  return octets;
}

function objectOf(data: PyCData): PyObject {
  const o = data.from === null ? data.object : objectAt(Number(readWord(data.from)));
  return o === null ? raise('ValueError', 'PyObject is NULL') : incref(o);
}

/** Sets the value. Borrows `value`. TypeError. */
function setValue(data: PyCData, value: PyObject): void | Suspended {
  if (data.from !== null) refuseWrite(data.from);
  const layout = kindOf(data.type);
  if (layout.read !== 'object') return writeSimple(layout, () => data.target, value, [data, value]);
  const old = data.object;
  data.object = incref(value);
  if (old !== null) decref(old);
}

SimpleDataType.tp_new = (type) => new PyCData(type, kindOf(type).size);
SimpleDataType.tp_init = (o, args, kwnames) => {
  if ((kwnames?.length ?? 0) > 0) raise('TypeError', `${o.type.name}() takes no keyword arguments`);
  if (args.length > 1)
    raise('TypeError', `__init__ expected at most 1 argument, got ${args.length}`);
  return args.length === 0 ? undefined : setValue(o as PyCData, args[0]!);
};
SimpleDataType.nb_bool = (o) => {
  const data = o as PyCData;
  if (data.from === null) return data.object !== null || data.value.some((octet) => octet !== 0);
  return readWord(data.from) !== 0n;
};
SimpleDataType.tp_repr = (o): MaySuspend => {
  const data = o as PyCData;
  if (o.type.isHeapType) return newStr(`<${o.type.name} object at ${hexAddress(o)}>`);
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

describeType(SimpleDataType, {
  source: 'CPython 3.13 Modules/_ctypes/_ctypes.c',
  getsets: [
    {
      name: 'value',
      get: valueOf,
      set: (data: PyCData, value) =>
        value === null ? raise('TypeError', "can't delete attribute") : setValue(data, value),
      doc: 'current value',
    },
  ],
});

const TABLE: readonly (readonly [
  name: string,
  code: string,
  size: number,
  read: SimpleLayout['read'],
])[] = [
  ['c_bool', '?', 1, 'bool'],
  ['c_char', 'c', 1, 'char'],
  ['c_wchar', 'u', 4, 'wchar'],
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
    // In CPython these are classes made by Python.
    hasDict: true,
    hasWeakrefs: true,
    isBaseType: true,
    basicSize: 120,
  });
  // Errors and reprs name these classes without their module: in CPython they are made by Python.
  type.name = name;
  (type as { type: PyType }).type = SimpleMeta;
  setLayout(type, { kind: 'simple', code, size, align: size, read });
  describeType(type, {
    source: 'CPython 3.13 Lib/ctypes/__init__.py',
    getsets: [dictGetSet],
    attributes: { _type_: () => incref(staticStr(code)) },
  });
  simpleTypes.set(name, type);
}
