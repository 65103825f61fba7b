// Virtual time. A bytecode costs a fixed number of virtual nanoseconds, so that times are the same on every host; sleeping and I/O cost what
// the program asked for. The cost model: 20 ns for a bytecode, about what CPython 3.13 needs on the machine it was measured on.

import { virtualNs, type VirtualNs } from '../base/brands.ts';

export const BYTECODE_COST_NS = 20;

export class Clock {
  private now = 0;

  read(): VirtualNs {
    return virtualNs(this.now);
  }

  spend(ns: number): void {
    this.now += ns;
  }

  /** Jumps to a deadline; never back. */
  advanceTo(ns: number): void {
    if (ns > this.now) this.now = ns;
  }
}
