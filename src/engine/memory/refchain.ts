// The refchain of a --with-trace-refs build: all objects alive. CPython 3.8 Objects/object.c (refchain, _Py_AddToAllObjects: a ring through
// two words in front of each object, the youngest first), 3.13 Objects/object.c (a table of each interpreter), _Py_GetObjects.
// A switch beside the profile. It also serves whoever looks for an object: each gets a number at its birth, the same in every re-execution.

import type { PyObject } from '../objects/object.ts';

export class Refchain {
  /** Alive, in order of birth, with their number. */
  private readonly alive = new Map<PyObject, number>();
  private born = 0;
  /** The number of an object to look out for, and that object once it is there. */
  readonly wanted: number;
  found: PyObject | null = null;

  /** The program sees it: `sys.getobjects` exists. */
  readonly isPublic: boolean;

  constructor(isPublic: boolean, wanted = -1) {
    this.isPublic = isPublic;
    this.wanted = wanted;
  }

  add(o: PyObject): void {
    if (this.born === this.wanted) this.found = o;
    this.alive.set(o, this.born++);
  }

  remove(o: PyObject): void {
    this.alive.delete(o);
  }

  get size(): number {
    return this.alive.size;
  }

  numberOf(o: PyObject): number {
    return this.alive.get(o) ?? -1;
  }

  isAlive(o: PyObject): boolean {
    return this.alive.has(o);
  }

  /** The ring from its head: the youngest object first. */
  ring(): PyObject[] {
    return [...this.alive.keys()].reverse();
  }
}
