// Raising from natives: `raise('TypeError', 'message')`. Apart from exceptions.ts so that every type may import it.
// CPython 3.13: Python/errors.c (PyErr_SetString, PyErr_Format).

import type { PyBaseException } from './exceptions.ts';
import type { PyObject, PyType } from './object.ts';

/** An exception of the program on its way through natives. Not a host Error: it carries no host stack and costs little. */
export class Raised {
  /** Owned. */
  readonly exception: PyBaseException;
  /** The loop has seen it: it has its context. */
  known = false;
  /** Raised again (bare `raise`, RERAISE): the frame that does it gets no second traceback entry. */
  again = false;
  /** The frames whose 'exception' and whose 'return' event a trace function has heard (vm/tracing.ts). */
  tracedIn: object | null = null;
  unwoundFrom: object | null = null;
  /** sys.monitoring: came out of a Python function that this frame called; was thrown into a generator. */
  isFromFrame = false;
  isThrown = false;
  constructor(exception: PyBaseException) {
    this.exception = exception;
  }
}

type Make = (type: string | PyType, args: readonly (string | PyObject)[]) => PyBaseException;
let make: Make;

/** exceptions.ts fills this in; the other direction would be an import cycle at load time. */
export function setExceptionFactory(factory: Make): void {
  make = factory;
}

/** Throws a new exception of a built-in type (by name) or class, with `args` (host strings become str; objects are borrowed). */
export function raise(type: string | PyType, ...args: readonly (string | PyObject)[]): never {
  throw new Raised(make(type, args));
}
