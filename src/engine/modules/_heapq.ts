// _heapq. CPython 3.13 Modules/_heapqmodule.c (siftdown, siftup, heappop_internal, heapify_internal).
// Simplified: heapify goes through the heap in one order, not in the cache-friendly one that CPython takes for more than 2500 items.

import { richCompare } from '../objects/compare.ts';
import { ListType, type PyList } from '../objects/list.ts';
import { method, type NativeFunction } from '../objects/native.ts';
import { decref, incref, isInstance, LT, type PyObject } from '../objects/object.ts';
import { raise } from '../objects/raise.ts';
import { newNone } from '../objects/singletons.ts';
import { SUSPENDED, suspendSteps, type Steps } from '../objects/suspend.ts';
import { truthSteps } from '../objects/truth.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

/** Is the first of two items above the other one? Of a max heap: the greater. */
function* aboveSteps(a: PyObject, b: PyObject, max: boolean): Steps<boolean> {
  a.refcnt++;
  b.refcnt++;
  try {
    let result = max ? richCompare(b, a, LT) : richCompare(a, b, LT);
    if (result === SUSPENDED) result = (yield) as PyObject;
    const truth = yield* truthSteps(result);
    decref(result);
    return truth;
  } finally {
    decref(a);
    decref(b);
  }
}

function checkSize(heap: PyList, size: number): void {
  if (heap.items.length !== size) raise('RuntimeError', 'list changed size during iteration');
}

function* siftDownSteps(heap: PyList, start: number, from: number, max: boolean): Steps<void> {
  const size = heap.items.length;
  if (from >= size) raise('IndexError', 'index out of range');
  let pos = from;
  while (pos > start) {
    const parentPos = (pos - 1) >> 1;
    const above = yield* aboveSteps(heap.items[pos]!, heap.items[parentPos]!, max);
    checkSize(heap, size);
    if (!above) break;
    swap(heap, pos, parentPos);
    pos = parentPos;
  }
}

function swap(heap: PyList, a: number, b: number): void {
  const { items } = heap;
  const item = items[a]!;
  items[a] = items[b]!;
  items[b] = item;
}

function* siftUpSteps(heap: PyList, from: number, max: boolean): Steps<void> {
  const size = heap.items.length;
  if (from >= size) raise('IndexError', 'index out of range');
  const limit = size >> 1;
  let pos = from;
  while (pos < limit) {
    let child = 2 * pos + 1;
    if (child + 1 < size) {
      const above = yield* aboveSteps(heap.items[child]!, heap.items[child + 1]!, max);
      checkSize(heap, size);
      if (!above) child++;
    }
    swap(heap, pos, child);
    pos = child;
  }
  yield* siftDownSteps(heap, from, pos, max);
}

function* pushSteps(heap: PyList, item: PyObject): Steps<PyObject> {
  heap.append(item);
  yield* siftDownSteps(heap, 0, heap.items.length - 1, false);
  return newNone();
}

function* popSteps(heap: PyList, max: boolean): Steps<PyObject> {
  const { items } = heap;
  if (items.length === 0) raise('IndexError', 'index out of range');
  const last = items.pop()!;
  heap.resized();
  if (items.length === 0) return last;
  const first = items[0]!;
  items[0] = last;
  yield* sinkSteps(heap, first, max);
  return first;
}

/** Moves the first item to its place; drops `held` if that raises. */
function* sinkSteps(heap: PyList, held: PyObject, max: boolean): Steps<void> {
  try {
    yield* siftUpSteps(heap, 0, max);
  } catch (error) {
    decref(held);
    throw error;
  }
}

function* replaceSteps(heap: PyList, item: PyObject, max: boolean): Steps<PyObject> {
  if (heap.items.length === 0) raise('IndexError', 'index out of range');
  const first = heap.items[0]!;
  heap.items[0] = incref(item);
  yield* sinkSteps(heap, first, max);
  return first;
}

function* pushPopSteps(heap: PyList, item: PyObject): Steps<PyObject> {
  if (heap.items.length === 0) return incref(item);
  const top = heap.items[0]!;
  if (!(yield* aboveSteps(top, item, false))) return incref(item);
  if (heap.items.length === 0) raise('IndexError', 'index out of range');
  const first = heap.items[0]!;
  heap.items[0] = incref(item);
  yield* sinkSteps(heap, first, false);
  return first;
}

function* heapifySteps(heap: PyList, max: boolean): Steps<PyObject> {
  for (let i = (heap.items.length >> 1) - 1; i >= 0; i--) yield* siftUpSteps(heap, i, max);
  return newNone();
}

function heapFunction(
  name: string,
  signature: string,
  steps: (heap: PyList, item: PyObject) => Steps<PyObject>,
): NativeFunction {
  return method(name, signature, (heap: PyObject, item?: PyObject) => {
    if (!isInstance(heap, ListType)) {
      const which = item === undefined ? 'argument' : 'argument 1';
      raise('TypeError', `${name}() ${which} must be list, not ${heap.type.name}`);
    }
    return suspendSteps(steps(heap as PyList, item!), [heap, item ?? null]);
  });
}

const ONE = '($module, heap, /)';
const TWO = '($module, heap, item, /)';
const definition: ModuleDefinition = {
  name: '_heapq',
  source: 'CPython 3.13 Modules/_heapqmodule.c',
  functions: [
    heapFunction('heappush', TWO, pushSteps),
    heapFunction('heappushpop', TWO, pushPopSteps),
    heapFunction('heappop', ONE, (heap) => popSteps(heap, false)),
    heapFunction('heapreplace', TWO, (heap, item) => replaceSteps(heap, item, false)),
    heapFunction('heapify', ONE, (heap) => heapifySteps(heap, false)),
    heapFunction('_heappop_max', ONE, (heap) => popSteps(heap, true)),
    heapFunction('_heapify_max', ONE, (heap) => heapifySteps(heap, true)),
    heapFunction('_heapreplace_max', TWO, (heap, item) => replaceSteps(heap, item, true)),
  ],
};

export function heapqModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
