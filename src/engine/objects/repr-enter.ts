// Containers whose repr is being made on the running thread, so that a list that holds itself prints as [...].
// CPython 3.13 Objects/object.c (Py_ReprEnter, Py_ReprLeave): there the list hangs on the thread state; here it is a register that the
// vm switches with the thread.

import type { PyObject } from './object.ts';

let entered = new Set<PyObject>();

/** The running thread's set; the vm calls this when it switches threads. */
export function useReprStack(stack: Set<PyObject>): void {
  entered = stack;
}

/** False if the repr of `o` is already being made. Else remembers it; `reprLeave` must follow. Does not own `o`. */
export function reprEnter(o: PyObject): boolean {
  if (entered.has(o)) return false;
  entered.add(o);
  return true;
}

export function reprLeave(o: PyObject): void {
  entered.delete(o);
}
