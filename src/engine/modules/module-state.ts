// State of a native module in one interpreter: what CPython keeps in the memory of the module object. CPython 3.13: PyModuleDef.m_size,
// Objects/moduleobject.c (PyModule_GetState).
//
// Invariant: nothing that a program made, and nothing that a program can change, hangs on a variable of one of our files: it would belong
// to all processes at once, and a copy of a process would not have it. It hangs on the interpreter, the heap or an object. What is shared
// all the same (the program image, tables made once, scratch memory) never changes in a way that a program could see.

import { currentInterpreter } from '../vm/current.ts';

/** The state of module `name` in the running interpreter; `make` makes it when it is first asked for. */
export function moduleState<T extends object>(name: string, make: () => T): T {
  const states = currentInterpreter().moduleStates;
  let state = states.get(name) as T | undefined;
  if (state === undefined) states.set(name, (state = make()));
  return state;
}
