// Any object as its C struct of the profile's version, with the blocks beside it that it owns. Not in CPython. Reads only.

import { heap } from '../../memory/heap.ts';
import { inlineValuesBytes } from '../../memory/shared-keys.ts';
import { PyInstance } from '../../objects/base-object.ts';
import { PyByteArray, PyBytes } from '../../objects/bytes.ts';
import { PyBaseException } from '../../objects/exceptions.ts';
import { PyMemoryView } from '../../objects/memoryview.ts';
import { PyProperty } from '../../objects/property.ts';
import { PyRange } from '../../objects/range.ts';
import { PySlice } from '../../objects/slice.ts';
import { ClassMethodType, PyFunctionWrapper } from '../../objects/static-method.ts';
import { PyWeakReference } from '../../objects/weakref-list.ts';
import { PyCell } from '../../objects/cell.ts';
import { PyComplex } from '../../objects/complex.ts';
import { PyDict } from '../../objects/dict.ts';
import { PyFloat } from '../../objects/float.ts';
import { PyFunction, PyMethod } from '../../objects/function.ts';
import { PyInt } from '../../objects/int.ts';
import { PyList } from '../../objects/list.ts';
import { isSubtype, PyType, type PyObject } from '../../objects/object.ts';
import { PySet } from '../../objects/set.ts';
import { PyStr } from '../../objects/str.ts';
import { PyTuple } from '../../objects/tuple.ts';
import { basicSizeOf } from '../../objects/type-layout.ts';
import {
  dictKeysStruct,
  dictStruct,
  listItemsStruct,
  listStruct,
  setStruct,
  setTableStruct,
  tupleStruct,
} from './containers.ts';
import {
  bytesStruct,
  complexStruct,
  floatStruct,
  intStruct,
  strStruct,
} from './numbers-and-text.ts';
import {
  byteArrayStruct,
  exceptionStruct,
  memoryViewStruct,
  propertyStruct,
  rangeStruct,
  sliceStruct,
  typeStruct,
  weakrefStruct,
  wrapperStruct,
} from './other-types.ts';
import { newStruct } from './object-head.ts';
import type { StructView } from './struct-builder.ts';

/** The object first, then its blocks. */
export function structuresOf(o: PyObject): StructView[] {
  return [structureOf(o), besides(o)].filter((view) => view !== null);
}

export function structureOf(o: PyObject): StructView {
  if (o instanceof PyFloat) return floatStruct(o);
  if (o instanceof PyInt) return intStruct(o);
  if (o instanceof PyStr) return strStruct(o);
  if (o instanceof PyBytes) return bytesStruct(o);
  if (o instanceof PyComplex) return complexStruct(o);
  if (o instanceof PyList) return listStruct(o);
  if (o instanceof PyTuple) return tupleStruct(o);
  if (o instanceof PyDict) return dictStruct(o);
  if (o instanceof PySet) return setStruct(o);
  if (o instanceof PyFunction) return functionStruct(o);
  if (o instanceof PyMethod) return methodStruct(o);
  if (o instanceof PyByteArray) return byteArrayStruct(o);
  if (o instanceof PyRange) return rangeStruct(o);
  if (o instanceof PySlice) return sliceStruct(o);
  if (o instanceof PyMemoryView) return memoryViewStruct(o);
  if (o instanceof PyWeakReference) return weakrefStruct(o);
  if (o instanceof PyBaseException) return exceptionStruct(o);
  if (o instanceof PyProperty) return propertyStruct(o);
  if (o instanceof PyFunctionWrapper)
    return wrapperStruct(o, isSubtype(o.type, ClassMethodType) ? 'cm' : 'sm');
  if (o instanceof PyType) return typeStruct(o);
  if (o instanceof PyCell) return newStruct('PyCellObject', o).object('ob_ref', o.contents).done();
  if (o instanceof PyInstance) return instanceStruct(o);
  return newStruct('PyObject', o).rest(basicSizeOf(o.type)).done();
}

function besides(o: PyObject): StructView | null {
  if (o instanceof PyList) return listItemsStruct(o);
  if (o instanceof PyDict) return dictKeysStruct(o);
  if (o instanceof PySet) return setTableStruct(o);
  return null;
}

/** PyFunctionObject; 3.8 has no builtins, and the names in another order. */
function functionStruct(f: PyFunction): StructView {
  const builder = newStruct('PyFunctionObject', f);
  if (heap.profile.version[1] < 10) {
    builder.object('func_code', f.code).object('func_globals', f.globals);
    builder.object('func_defaults', f.defaults).object('func_kwdefaults', f.kwdefaults);
    builder.object('func_closure', f.closure).object('func_doc', f.doc).object('func_name', f.name);
    builder.object('func_dict', f.dict).object('func_weakreflist', f.weakrefs);
    builder.object('func_module', f.module).object('func_annotations', f.annotations);
    builder.object('func_qualname', f.qualname).code('vectorcall', 'vectorcallfunc', true);
    return builder.done();
  }
  builder.object('func_globals', f.globals).object('func_builtins', f.builtins);
  builder
    .object('func_name', f.name)
    .object('func_qualname', f.qualname)
    .object('func_code', f.code);
  builder.object('func_defaults', f.defaults).object('func_kwdefaults', f.kwdefaults);
  builder.object('func_closure', f.closure).object('func_doc', f.doc).object('func_dict', f.dict);
  builder.object('func_weakreflist', f.weakrefs).object('func_module', f.module);
  builder.object('func_annotations', f.annotations);
  if (heap.profile.version[1] >= 14) builder.object('func_annotate', null);
  builder.object('func_typeparams', f.typeParams).code('vectorcall', 'vectorcallfunc', true);
  return builder.int('func_version', 'uint32_t', 4, 0).align(8).done();
}

function methodStruct(m: PyMethod): StructView {
  return newStruct('PyMethodObject', m)
    .object('im_func', m.func)
    .object('im_self', m.self)
    .object('im_weakreflist', m.weakrefs)
    .code('vectorcall', 'vectorcallfunc', true)
    .done();
}

/** An instance of a Python class: its slots, then its values (PyDictValues), or before 3.12 its dictionary and weak references. */
function instanceStruct(o: PyInstance): StructView {
  const builder = newStruct(`${o.type.name} instance`, o);
  o.type.slotNames.forEach((name, i) => builder.object(name, o.slots?.[i] ?? null));
  if (!heap.profile.managedDicts) {
    if (o.type.hasDict) builder.object('__dict__', o.dict);
    if (o.type.hasWeakrefs) builder.object('__weakref__', o.weakrefs);
    return builder.done();
  }
  if (o.valuesBytes === 0) return builder.done();
  const { dict, valuesCapacity } = o;
  const end = builder.offset + inlineValuesBytes(valuesCapacity);
  const own = dict !== null && dict.embedded ? dict : null;
  builder.int('values.capacity', 'uint8_t', 1, valuesCapacity);
  builder.int('values.size', 'uint8_t', 1, own?.used ?? 0).int('values.embedded', 'uint8_t', 1, 1);
  builder.int('values.valid', 'uint8_t', 1, dict === null || own !== null ? 1 : 0).align(8);
  const names = o.type.cachedKeys!.names();
  for (let i = 0; i < valuesCapacity; i++) {
    const name = names[i];
    const at =
      own === null || name === undefined
        ? -1
        : own.keys.findIndex((k) => (k as PyStr | null)?.value === name);
    builder.object(
      `values[${i}]${name === undefined ? '' : ` ${name}`}`,
      at < 0 ? null : own!.values[at]!,
    );
  }
  // get_insertion_order_array: which value came when.
  const order = new Uint8Array(end - builder.offset);
  own?.keys.forEach((key, i) => {
    order[i] = names.indexOf((key as PyStr | null)?.value ?? '');
  });
  return builder.octets('insertion order', 'uint8_t[]', order).done();
}
