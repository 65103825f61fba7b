// StopIteration as the end of an iteration. CPython 3.13 Objects/iterobject.c, Objects/genobject.c.

import { Raised } from './raise.ts';
import { decref } from './object.ts';

/** Null for StopIteration (dropped), rethrows everything else. */
export function dropStopIteration(e: unknown): null {
  if (e instanceof Raised && e.exception.isA('StopIteration')) {
    decref(e.exception);
    return null;
  }
  throw e;
}
