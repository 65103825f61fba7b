// memoryview: a window on the octets of another object, here always one-dimensional of format 'B'.
// CPython 3.13 Objects/memoryobject.c. Simplified: no other formats or shapes (cast gives a clear error). Methods: memoryview-methods.ts.

import { PyByteArray, type PyBytes } from './bytes.ts';
import type { PyObject } from './object.ts';
import { ownsFields, PyNative } from './own-fields.ts';
import { raise } from './raise.ts';
import { newStaticType } from './static-type.ts';

export const MemoryViewType = newStaticType('memoryview', {
  hasGc: true,
  hasWeakrefs: true,
  basicSize: 184,
});

export class PyMemoryView extends PyNative {
  /** The object looked into; null once released. Owned. */
  declare owner: PyObject | null;
  declare readonly start: number;
  declare readonly step: number;
  declare readonly length: number;

  /** Borrows `owner`, a bytes or bytearray. */
  constructor(owner: PyBytes | PyByteArray, start: number, step: number, length: number) {
    super(MemoryViewType);
    this.owner = owner;
    owner.refcnt++;
    if (owner instanceof PyByteArray) owner.exports++;
    this.start = start;
    this.step = step;
    this.length = length;
  }

  /** The bytes or bytearray behind. ValueError once released. */
  source(): PyBytes | PyByteArray {
    if (this.owner === null)
      raise('ValueError', 'operation forbidden on released memoryview object');
    return this.owner as PyBytes | PyByteArray;
  }

  get readonly(): boolean {
    return !(this.source() instanceof PyByteArray);
  }

  /** Octets in order: a window if contiguous, else a copy. */
  octets(): Uint8Array {
    const { value } = this.source();
    if (this.step === 1) return value.subarray(this.start, this.start + this.length);
    return Uint8Array.from({ length: this.length }, (_, i) => value[this.start + i * this.step]!);
  }

  /** Ends the window. */
  release(): void {
    if (this.owner instanceof PyByteArray) this.owner.exports--;
  }
}

ownsFields(MemoryViewType, ['owner'], true);
const dropFields = MemoryViewType.tp_dealloc!;
MemoryViewType.tp_dealloc = (o) => {
  (o as PyMemoryView).release();
  dropFields(o);
};
