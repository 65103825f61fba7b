// BINARY_SLICE and STORE_SLICE. CPython 3.13 Python/bytecodes.c, Objects/sliceobject.c (_PyBuildSlice_ConsumeRefs).
//
// The slice object lives only for the instruction. For exact lists, tuples and strs with plain bounds nobody can see it: then it is a block
// in the heap for as long as it would live, and no object of the host.

import { heap } from '../../memory/heap.ts';
import { IntType, type PyInt } from '../../objects/int.ts';
import { replaceSlice } from '../../objects/list-assign.ts';
import { ListType, newList, type PyList } from '../../objects/list.ts';
import { fixedBytes, incref, type PyObject } from '../../objects/object.ts';
import { None } from '../../objects/singletons.ts';
import { adjustSlice, SliceType, type SliceRange } from '../../objects/slice.ts';
import { newStr, StrType, type PyStr } from '../../objects/str.ts';
import { newTuple, TupleType, type PyTuple } from '../../objects/tuple.ts';

/** null: not given; undefined: needs a closer look. */
function plainBound(o: PyObject): number | null | undefined {
  if (o === None) return null;
  if (o.type !== IntType) return undefined;
  const { value } = o as PyInt;
  return typeof value === 'number' ? value : undefined;
}

/** The part of a sequence of `length` items that plain bounds mean; null: they are not plain. */
function plainRange(start: PyObject, stop: PyObject, length: number): SliceRange | null {
  if (heap.refchain !== null) return null;
  const from = plainBound(start);
  if (from === undefined) return null;
  const to = plainBound(stop);
  return to === undefined ? null : adjustSlice(from, to, 1, length);
}

const SLICE_BYTES = fixedBytes(SliceType);

/** The block of the slice object; `closeSlice` gives it back. */
function openSlice(): number {
  const block = heap.allocate(SLICE_BYTES);
  heap.gc.allocated();
  return block;
}

function closeSlice(block: number): void {
  heap.release(block, SLICE_BYTES);
  heap.gc.freed();
}

/** `container[start:stop]`, or null where the slice must be made. New reference. */
export function quickSlice(container: PyObject, start: PyObject, stop: PyObject): PyObject | null {
  const { type } = container;
  if (type === StrType) {
    const s = container as PyStr;
    if (s.codePoints !== null) return null;
    const range = plainRange(start, stop, s.value.length);
    return range === null ? null : whileSliced(() => partOfStr(s, range));
  }
  if (type !== ListType && type !== TupleType) return null;
  const { items } = container as PyList | PyTuple;
  const range = plainRange(start, stop, items.length);
  if (range === null) return null;
  if (type === TupleType && range.count === items.length)
    return whileSliced(() => incref(container));
  const part = items.slice(range.start, range.start + range.count);
  for (let i = 0; i < part.length; i++) part[i]!.refcnt++;
  return whileSliced(() => (type === ListType ? newList(part) : newTuple(part)));
}

function whileSliced(make: () => PyObject): PyObject {
  const block = openSlice();
  try {
    return make();
  } finally {
    closeSlice(block);
  }
}

function partOfStr(s: PyStr, { start, count }: SliceRange): PyObject {
  return count === s.value.length ? incref(s) : newStr(s.value.slice(start, start + count));
}

/** `container[start:stop] = value`; false where the slice must be made. */
export function quickStoreSlice(
  value: PyObject,
  container: PyObject,
  start: PyObject,
  stop: PyObject,
): boolean {
  if (container.type !== ListType || value.type !== ListType) return false;
  return storeItems(value as PyList, container as PyList, start, stop);
}

function storeItems(value: PyList, list: PyList, start: PyObject, stop: PyObject): boolean {
  const range = plainRange(start, stop, list.items.length);
  if (range === null) return false;
  const block = openSlice();
  try {
    const items = value.items.slice();
    for (let i = 0; i < items.length; i++) items[i]!.refcnt++;
    replaceSlice(list, range, items);
  } finally {
    closeSlice(block);
  }
  return true;
}
