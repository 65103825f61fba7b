// memoryview.cast: the same octets as other items, in another shape.
// CPython 3.13 Objects/memoryobject.c (memoryview_cast_impl, cast_to_1D, copy_shape, cast_to_ND).

import { expectStr } from './arguments.ts';
import { IntType, type PyInt } from './int.ts';
import { PyList } from './list.ts';
import { formatSize, nativeFormat } from './memoryview-items.ts';
import type { PyMemoryView } from './memoryview.ts';
import type { PyObject } from './object.ts';
import { raise } from './raise.ts';
import { PyTuple } from './tuple.ts';

const MAX_NDIM = 64;
const isByteFormat = (letter: string): boolean => 'bBc'.includes(letter);

export function cast(view: PyMemoryView, format: PyObject, shape?: PyObject): PyObject {
  const name = expectStr(format, 'cast', "argument 'format'");
  view.source();
  if (!view.isContiguous('C'))
    raise('TypeError', 'memoryview: casts are restricted to C-contiguous views');
  if ((shape !== undefined || view.shape.length !== 1) && view.shape.includes(0))
    raise('TypeError', 'memoryview: cannot cast view with zeros in shape or strides');
  const sizes = shape === undefined ? null : shapeItems(view, shape);
  const letter = destination(view, name);
  const itemSize = formatSize(letter);
  const { nbytes } = view;
  if (nbytes % itemSize !== 0)
    raise('TypeError', 'memoryview: length is not a multiple of itemsize');
  if (sizes === null) {
    return view.derive({ format: name, itemSize, shape: [nbytes / itemSize], strides: [itemSize] });
  }
  const counts = wholeShape(sizes, itemSize);
  if (counts.reduce((n, size) => n * size, itemSize) !== nbytes)
    raise('TypeError', 'memoryview: product(shape) * itemsize != buffer size');
  const strides = counts.map((_, i) => counts.slice(i + 1).reduce((n, size) => n * size, itemSize));
  return view.derive({ format: name, itemSize, shape: counts, strides });
}

function shapeItems(view: PyMemoryView, shape: PyObject): readonly PyObject[] {
  if (!(shape instanceof PyList) && !(shape instanceof PyTuple))
    raise('TypeError', 'shape must be a list or a tuple');
  const { items } = shape;
  if (items.length > MAX_NDIM)
    raise('ValueError', 'memoryview: number of dimensions must not exceed 64');
  if (view.shape.length !== 1 && items.length !== 1)
    raise('TypeError', 'memoryview: cast must be 1D -> ND or ND -> 1D');
  return items;
}

function destination(view: PyMemoryView, name: string): string {
  const native = "must be a native single character format prefixed with an optional '@'";
  const from = nativeFormat(view.format);
  if (from === null) raise('ValueError', `memoryview: source format ${native}`);
  const to = nativeFormat(name);
  if (to === null) raise('ValueError', `memoryview: destination format ${native}`);
  if (!isByteFormat(from) && !isByteFormat(to))
    raise('TypeError', 'memoryview: cannot cast between two non-byte formats');
  return to;
}

function wholeShape(sizes: readonly PyObject[], itemSize: number): number[] {
  let product = BigInt(itemSize);
  return sizes.map((o) => {
    if (o.type !== IntType)
      raise('TypeError', 'memoryview.cast(): elements of shape must be integers');
    const { value } = o as PyInt;
    if (value <= 0)
      raise('ValueError', 'memoryview.cast(): elements of shape must be integers > 0');
    product *= BigInt(value);
    if (product > 9223372036854775807n)
      raise('ValueError', 'memoryview.cast(): product(shape) > SSIZE_MAX');
    return Number(value);
  });
}
