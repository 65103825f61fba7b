// A part of C data as an object: items of arrays, fields of structures. CPython 3.13 Modules/_ctypes/_ctypes.c (PyCData_get, _PyCData_set).

import { callObject } from '../../objects/calls.ts';
import { decref, isSubtype, type PyObject, type PyType } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import {
  SUSPENDED,
  suspendSteps,
  type MaySuspend,
  type Steps,
  type Suspended,
} from '../../objects/suspend.ts';
import { PyTuple } from '../../objects/tuple.ts';
import { expectLayout, PyCData, type CLayout } from './c-data.ts';
import { readSimple, writeSimple } from './simple-values.ts';

/** Is `type` one of the simple types themselves, whose values programs see as Python's own? */
const isPlain = (type: PyType): boolean => !type.isHeapType;

const bytesOf = (octets: Uint8Array, offset: number, layout: CLayout): Uint8Array =>
  octets.subarray(offset, offset + layout.size);

/** The value of type `type` that lies `offset` bytes from the start of `data`. New reference. */
export function getItem(data: PyCData, type: PyType, offset: number): PyObject {
  const layout = expectLayout(type);
  if (layout.kind === 'simple' && isPlain(type))
    return readSimple(layout, bytesOf(data.value, offset, layout));
  return PyCData.within(type, data, offset);
}

/** Puts `value` there: a value, another C object of the type, or a tuple of what makes one. */
export function setItem(
  data: PyCData,
  type: PyType,
  offset: number,
  value: PyObject,
): void | Suspended {
  const layout = expectLayout(type);
  if (value instanceof PyCData && isSubtype(value.type, type)) {
    bytesOf(data.target, offset, layout).set(value.value.subarray(0, layout.size));
    return;
  }
  if (layout.kind === 'simple')
    return writeSimple(layout, () => bytesOf(data.target, offset, layout), value, [data, value]);
  if (value instanceof PyTuple)
    return suspendSteps(fromTupleSteps(data, type, offset, value), [data, value]);
  return raise(
    'TypeError',
    `expected ${type.name.replace(/^.*\./, '')} instance, got ${value.type.name}`,
  );
}

function* fromTupleSteps(data: PyCData, type: PyType, offset: number, value: PyTuple): Steps<void> {
  const result: MaySuspend = callObject(type, [...value.items]);
  const made = result === SUSPENDED ? ((yield) as PyObject) : result;
  try {
    setItem(data, type, offset, made);
  } finally {
    decref(made);
  }
}
