// Which object lies at an address: for programs that ask for `id(x)` and then look at the memory there (ctypes). Not in CPython.
// Only addresses that the program has asked for lately are remembered, as host references that no count knows of.

import { heap } from './heap.ts';
import type { PyGcObject, PyObject } from '../objects/object.ts';

/** Addresses remembered at most; the oldest are forgotten. */
const MAX = 4096;

/** The program has seen the address of `o`. */
export function rememberAddress(id: number, o: PyObject): number {
  const known = heap.knownAddresses;
  known.delete(id);
  known.set(id, o);
  if (known.size > MAX) known.delete(known.keys().next().value!);
  return id;
}

/** The live object that begins at `id`; null if there is none. Borrowed. */
export function objectAt(id: number): PyObject | null {
  const asked = heap.knownAddresses.get(id);
  if (asked !== undefined && asked.refcnt > 0 && heap.idOf(asked.address) === id) return asked;
  for (const list of [...heap.gc.generations, heap.gc.permanent]) {
    for (let node = list.gcNext!; node !== list; node = node.gcNext!)
      if (heap.idOf((node as PyGcObject).address) === id) return node as PyGcObject;
  }
  return null;
}

/** Did an object that the program knows of begin there once? */
export function wasObjectAt(id: number): boolean {
  return heap.knownAddresses.has(id);
}
