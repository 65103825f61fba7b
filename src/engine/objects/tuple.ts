// tuple: items inline, never changed. CPython 3.13 Objects/tupleobject.c. Methods are in tuple-methods.ts.
// Invariant: owns one reference to each item. The empty tuple is one immortal object.

import { chargeItems } from './charge.ts';
import { FREE_LIST, TUPLE_FREE_LIST } from '../memory/free-lists.ts';
import { heap } from '../memory/heap.ts';
import {
  decref,
  free,
  makeImmortal,
  PyGcObject,
  WRITTEN_BELOW,
  type PyObject,
  type PyType,
} from './object.ts';
import { newStaticType } from './static-type.ts';

export const TupleType = newStaticType('tuple', {
  isBaseType: true,
  hasGc: true,
  basicSize: 24,
  itemSize: 8,
});

/** Units of the collector's header. */
const HEADER = TupleType.headerUnits;

/** Small exact tuples have free lists. */
function tupleBytes(type: PyType, length: number): number {
  return type === TupleType && length <= 20 && length > 0
    ? TUPLE_FREE_LIST + length
    : 40 + 8 * length;
}

export class PyTuple extends PyGcObject {
  declare readonly items: readonly PyObject[];

  /** Steals the references in `items`. */
  constructor(items: readonly PyObject[], type: PyType = TupleType) {
    super(type, type === TupleType ? WRITTEN_BELOW : tupleBytes(type, items.length));
    if (type === TupleType) {
      this.type = type;
      this.refcnt = 1;
      const size = tupleBytes(type, items.length);
      this.address = heap.allocate(size) + HEADER;
      if (heap.refchain !== null) heap.refchain.add(this);
      if (size < FREE_LIST || !heap.reused) heap.gc.allocated();
    }
    chargeItems(items.length);
    this.items = items;
    if (items.length > 0 || type.isHeapType) heap.gc.track(this);
  }
}

const empty = makeImmortal(new PyTuple([]));

/**
 * What an iterator that makes tuples gives next: its own tuple again if nobody else has kept it, else a new one. Steals `items`, borrows `own`.
 * New reference. Source: Objects/enumobject.c enum_next, Python/bltinmodule.c zip_next.
 */
export function reuseTuple(own: PyTuple, items: readonly PyObject[]): PyTuple {
  if (own.refcnt !== 1) return new PyTuple(items);
  const old = own.items;
  (own as { items: readonly PyObject[] }).items = items;
  own.refcnt++;
  for (let i = 0; i < old.length; i++) decref(old[i]!);
  if (own.gcNext === null) heap.gc.track(own);
  return own;
}

/** Steals the references in `items`. New reference. */
export function newTuple(items: readonly PyObject[]): PyTuple {
  if (items.length > 0) return new PyTuple(items);
  empty.refcnt++;
  return empty;
}

/** Takes its own references to `items`. New reference. */
export function tupleOf(items: readonly PyObject[]): PyTuple {
  for (let i = 0; i < items.length; i++) items[i]!.refcnt++;
  return newTuple(items.slice());
}

TupleType.tp_dealloc = (o) => {
  const tuple = o as PyTuple;
  heap.gc.untrack(tuple);
  const own = tuple.dict;
  if (own !== null) {
    tuple.dict = null;
    decref(own);
  }
  // CPython drops from the last item to the first.
  for (let i = tuple.items.length - 1; i >= 0; i--) decref(tuple.items[i]!);
  free(tuple, tupleBytes(tuple.type, tuple.items.length));
};
TupleType.tp_traverse = (o, visit) => {
  const { items } = o as PyTuple;
  for (let i = items.length - 1; i >= 0; i--) visit(items[i]!);
};
