// What one interpreter has registered of codecs and error handlers. CPython 3.13: Include/internal/pycore_codecs.h (struct codecs_state).

import { decref, type PyObject } from '../objects/object.ts';
import type { PyTuple } from '../objects/tuple.ts';

/** Everything in it is owned. */
export class CodecTables {
  /** Search functions; null: `encodings` has not been imported. */
  searchPath: PyObject[] | null = null;
  readonly cache = new Map<string, PyTuple>();
  readonly handlers = new Map<string, PyObject>();

  clear(): void {
    const owned = [...(this.searchPath ?? []), ...this.cache.values(), ...this.handlers.values()];
    this.searchPath = [];
    this.cache.clear();
    this.handlers.clear();
    for (const o of owned) decref(o);
  }
}
