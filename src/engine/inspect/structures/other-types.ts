// bytearray, range, slice, memoryview, weakref, exceptions, property, staticmethod and classes as C structs. CPython:
// Include/cpython/{bytearrayobject,weakrefobject,pyerrors,object}.h, Objects/{rangeobject,descrobject,funcobject}.c, Include/sliceobject.h,
// Include/memoryobject.h of 3.8 and 3.13.

import { heap } from '../../memory/heap.ts';
import type { PyByteArray } from '../../objects/bytes.ts';
import type { PyBaseException } from '../../objects/exceptions.ts';
import { None } from '../../objects/singletons.ts';
import type { PyMemoryView } from '../../objects/memoryview.ts';
import { addressOf, type PyType } from '../../objects/object.ts';
import type { PyProperty } from '../../objects/property.ts';
import type { PyRange } from '../../objects/range.ts';
import type { PySlice } from '../../objects/slice.ts';
import type { PyFunctionWrapper } from '../../objects/static-method.ts';
import {
  basicSizeOf,
  dictOffsetOf,
  itemSizeOf,
  recordedFlagsOf,
  weakrefOffsetOf,
} from '../../objects/type-layout.ts';
import { firstReference, type PyWeakReference } from '../../objects/weakref-list.ts';
import { newStruct, newVarStruct } from './object-head.ts';
import type { StructBuilder, StructView } from './struct-builder.ts';

const isSince = (minor: number): boolean => heap.profile.version[1] >= minor;

/** Where data of the interpreter itself lies, in front of the objects. */
export const STATIC = { emptyKeys: 0x400, emptyValues: 0x480, emptyBytes: 0x4c0, data: 0x500 };
export const staticAddress = (distance: number): number => heap.base - distance;

export function byteArrayStruct(o: PyByteArray): StructView {
  const start = o.bytesAddress === 0 ? 0 : heap.idOf(o.bytesAddress);
  return newVarStruct('PyByteArrayObject', o, o.value.length)
    .ssize('ob_alloc', o.allocated)
    .pointer('ob_bytes', start, 'char *')
    .pointer('ob_start', start, 'char *')
    .int('ob_exports', isSince(9) ? 'Py_ssize_t' : 'int', isSince(9) ? 8 : 4, o.exports)
    .align(8)
    .done();
}

/** Its numbers are objects of their own in CPython. */
export function rangeStruct(o: PyRange): StructView {
  const builder = newStruct('rangeobject', o);
  for (const name of ['start', 'stop', 'step', 'length'] as const)
    builder.named(name, 'PyObject *', staticAddress(STATIC.data), String(o[name]));
  return builder.done();
}

export const sliceStruct = (o: PySlice): StructView =>
  newStruct('PySliceObject', o)
    .object('start', o.start)
    .object('stop', o.stop)
    .object('step', o.step)
    .done();

export function memoryViewStruct(o: PyMemoryView): StructView {
  const n = o.shape.length;
  const builder = newVarStruct('PyMemoryViewObject', o, 3 * n);
  const inside = (distance: number): number => addressOf(o) + distance;
  const end = basicSizeOf(o.type);
  const flags =
    (o.owner === null ? 1 : 0) |
    (o.owner !== null && o.isContiguous('C') ? 2 : 0) |
    (o.owner !== null && o.isContiguous('F') ? 4 : 0) |
    (n === 0 ? 8 : 0);
  builder.named('mbuf', '_PyManagedBufferObject *', staticAddress(STATIC.data), 'buffer');
  builder.int('hash', 'Py_hash_t', 8, o.hash ?? -1).int('flags', 'int', 4, flags);
  builder.ssize('exports', 0);
  builder.named('view.buf', 'void *', staticAddress(STATIC.data), 'memory');
  builder.object('view.obj', o.owner).ssize('view.len', o.nbytes);
  builder.ssize('view.itemsize', o.itemSize);
  builder.int('view.readonly', 'int', 4, o.owner !== null && o.readonly ? 1 : 0);
  builder.int('view.ndim', 'int', 4, n);
  builder.named('view.format', 'char *', staticAddress(STATIC.data), `"${o.format}"`);
  builder.pointer('view.shape', inside(end), 'Py_ssize_t *');
  builder.pointer('view.strides', inside(end + 8 * n), 'Py_ssize_t *');
  builder.pointer('view.suboffsets', 0, 'Py_ssize_t *').pointer('view.internal', 0, 'void *');
  builder.object('weakreflist', o.weakrefs);
  o.shape.forEach((size, i) => builder.ssize(`ob_array[${i}]`, size));
  o.strides.forEach((size, i) => builder.ssize(`ob_array[${n + i}]`, size));
  for (let i = 0; i < n; i++) builder.ssize(`ob_array[${2 * n + i}]`, 0);
  return builder.done();
}

export function weakrefStruct(o: PyWeakReference): StructView {
  const hash = o.hashed ? (BigInt(o.hashHigh) << 32n) | BigInt(o.hashLow >>> 0) : -1;
  const builder = newStruct('PyWeakReference', o)
    .object('wr_object', o.object ?? None)
    .object('wr_callback', o.callback)
    .int('hash', 'Py_hash_t', 8, hash)
    .object('wr_prev', o.previous, 'PyWeakReference *')
    .object('wr_next', o.next, 'PyWeakReference *');
  if (isSince(11)) builder.code('vectorcall', 'vectorcallfunc', true);
  return builder.done();
}

/** What classes of exceptions have beyond PyException_HEAD: the field of C and the attribute. */
const EXCEPTION_FIELDS: Readonly<Record<string, string>> = {
  StopIteration: 'value',
  SystemExit: 'code',
  ImportError: 'msg name path name_from',
  NameError: 'name',
  AttributeError: 'obj name',
  OSError: 'errno strerror filename filename2',
  SyntaxError: 'msg filename lineno offset end_lineno end_offset text print_file_and_line',
};

export function exceptionStruct(o: PyBaseException): StructView {
  const builder = newStruct('PyBaseExceptionObject', o).object('dict', o.dict);
  builder.object('args', o.args);
  if (isSince(11)) builder.object('notes', null);
  builder.object('traceback', o.traceback).object('context', o.context).object('cause', o.cause);
  builder.int('suppress_context', 'char', 1, o.suppressContext ? 1 : 0).align(8);
  const end = basicSizeOf(o.type);
  for (const name of fieldsOf(o.type))
    if (builder.offset < end) builder.object(name, o.fields?.get(name) ?? null);
  return builder.rest(end).done();
}

function fieldsOf(type: PyType): string[] {
  for (let base: PyType | null = type; base !== null; base = base.base)
    if (EXCEPTION_FIELDS[base.name] !== undefined) return EXCEPTION_FIELDS[base.name]!.split(' ');
  return [];
}

export function propertyStruct(o: PyProperty): StructView {
  const builder = newStruct('propertyobject', o)
    .object('prop_get', o.fget)
    .object('prop_set', o.fset)
    .object('prop_del', o.fdel)
    .object('prop_doc', o.doc);
  if (isSince(10)) builder.object('prop_name', o.name);
  return builder
    .int('getter_doc', 'int', 4, o.docFromGetter ? 1 : 0)
    .align(8)
    .done();
}

export function wrapperStruct(o: PyFunctionWrapper, kind: 'cm' | 'sm'): StructView {
  const name = kind === 'cm' ? 'classmethod' : 'staticmethod';
  return newStruct(name, o)
    .object(`${kind}_callable`, o.callable)
    .object(`${kind}_dict`, o.dict)
    .done();
}

/** Slots of a class that are functions, as they follow one another. */
const AFTER_SIZES =
  'getattrfunc tp_getattr,setattrfunc tp_setattr,PyAsyncMethods* tp_as_async,reprfunc tp_repr,PyNumberMethods* tp_as_number,PySequenceMethods* tp_as_sequence,PyMappingMethods* tp_as_mapping,hashfunc tp_hash,ternaryfunc tp_call,reprfunc tp_str,getattrofunc tp_getattro,setattrofunc tp_setattro,PyBufferProcs* tp_as_buffer';
const AFTER_DOC = 'traverseproc tp_traverse,inquiry tp_clear,richcmpfunc tp_richcompare';
const AFTER_WEAKLIST =
  'getiterfunc tp_iter,iternextfunc tp_iternext,PyMethodDef* tp_methods,PyMemberDef* tp_members,PyGetSetDef* tp_getset';
const AFTER_DICTOFFSET =
  'initproc tp_init,allocfunc tp_alloc,newfunc tp_new,freefunc tp_free,inquiry tp_is_gc';

function codeFields(builder: StructBuilder, list: string): void {
  for (const entry of list.split(',')) {
    const [ctype, name] = entry.split(' ') as [string, string];
    builder.code(name, ctype.replace('*', ' *'), true);
  }
}

/** PyTypeObject; of a class made by Python the rest of PyHeapTypeObject follows. */
export function typeStruct(o: PyType): StructView {
  const builder = newVarStruct(
    o.isHeapType ? 'PyHeapTypeObject' : 'PyTypeObject',
    o,
    o.slotNames.length,
  );
  builder.named('tp_name', 'const char *', staticAddress(STATIC.data), `"${o.name}"`);
  builder.ssize('tp_basicsize', basicSizeOf(o)).ssize('tp_itemsize', itemSizeOf(o));
  builder.code('tp_dealloc', 'destructor', true).ssize('tp_vectorcall_offset', 0);
  codeFields(builder, AFTER_SIZES);
  builder.int('tp_flags', 'unsigned long', 8, recordedFlagsOf(o));
  builder.code('tp_doc', 'const char *', o.doc !== null);
  codeFields(builder, AFTER_DOC);
  builder.ssize('tp_weaklistoffset', weakrefOffsetOf(o));
  codeFields(builder, AFTER_WEAKLIST);
  builder.object('tp_base', o.base, 'PyTypeObject *');
  builder.object('tp_dict', o.namespace);
  builder.code('tp_descr_get', 'descrgetfunc', o.tp_descr_get !== null);
  builder.code('tp_descr_set', 'descrsetfunc', o.tp_descr_set !== null);
  builder.ssize('tp_dictoffset', dictOffsetOf(o));
  codeFields(builder, AFTER_DICTOFFSET);
  builder.object('tp_bases', o.basesTuple).object('tp_mro', o.mroTuple);
  builder.pointer('tp_cache', 0, 'PyObject *');
  builder.code('tp_subclasses', 'void *', o.subclasses.length > 0);
  // The base knows its subclasses by weak references.
  const reference = firstReference(o);
  if (reference !== null || !o.isHeapType) builder.object('tp_weaklist', reference);
  else builder.named('tp_weaklist', 'PyObject *', staticAddress(STATIC.data), 'subclass reference');
  builder.code('tp_del', 'destructor', false);
  builder.int('tp_version_tag', 'unsigned int', 4, 0);
  builder.code('tp_finalize', 'destructor', o.tp_finalize !== null);
  builder.code('tp_vectorcall', 'vectorcallfunc', false);
  return builder.rest(o.isHeapType ? basicSizeOf(o.type) : 416).done();
}
