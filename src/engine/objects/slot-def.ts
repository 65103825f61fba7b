// A special method and its slot, and how a wrapper looks at its arguments. CPython 3.13 Objects/typeobject.c (check_num_args), Python/getargs.c
// (PyArg_UnpackTuple).

import type { PyObject, PyType } from './object.ts';
import { raise } from './raise.ts';
import type { PyStr } from './str.ts';
import type { MaySuspend } from './suspend.ts';

export type Slot = (...args: any[]) => any;

export interface SlotDef {
  /** `__add__`. */
  readonly name: string;
  /** Field of PyType. */
  readonly slot: keyof PyType & string;
  readonly keywords?: boolean;
  /** Calls slot function `fn` with Python arguments. */
  readonly wrap: (
    fn: Slot,
    self: PyObject,
    args: readonly PyObject[],
    kwnames: readonly PyStr[] | null,
  ) => MaySuspend;
  /** The slot for classes that define the method in Python. One function for each slot, so that slots can be compared. */
  readonly python: Slot;
}

/** check_num_args. */
export function wants(args: readonly PyObject[], count: number): void {
  if (args.length === count) return;
  raise('TypeError', `expected ${count} argument${count === 1 ? '' : 's'}, got ${args.length}`);
}

/** PyArg_UnpackTuple with an empty name: the message begins with a space. */
export function unpacks(args: readonly PyObject[], min: number, max = min): void {
  const given = args.length;
  if (given >= min && given <= max) return;
  const wanted = given < min ? min : max;
  const bound = min === max ? '' : given < min ? 'at least ' : 'at most ';
  const plural = wanted === 1 ? '' : 's';
  raise('TypeError', ` expected ${bound}${wanted} argument${plural}, got ${given}`);
}
