// Cells: variables shared between a function and the functions inside it. CPython 3.13 Objects/cellobject.c.

import { heap } from '../memory/heap.ts';
import { fixedBytes, free, PyGcObject, xdecref, type PyObject } from './object.ts';
import { newStaticType } from './static-type.ts';

export const CellType = newStaticType('cell', { hasGc: true, basicSize: 24 });

export class PyCell extends PyGcObject {
  /** Owned. */
  declare contents: PyObject | null;
  /** Steals `contents`. */
  constructor(contents: PyObject | null) {
    super(CellType, fixedBytes(CellType));
    this.contents = contents;
    heap.gc.track(this);
  }
}

CellType.tp_dealloc = (o) => {
  const cell = o as PyCell;
  heap.gc.untrack(cell);
  const contents = cell.contents;
  cell.contents = null;
  xdecref(contents);
  free(o, fixedBytes(o.type));
};
CellType.tp_traverse = (o, visit) => {
  const { contents } = o as PyCell;
  if (contents !== null) visit(contents);
};
CellType.tp_clear = (o) => {
  const cell = o as PyCell;
  const contents = cell.contents;
  cell.contents = null;
  xdecref(contents);
};
