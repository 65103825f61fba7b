// What a run finds of the runs before it in the same process of the host, which it must not: who pays for work, and references to objects that
// all runs share. Before PEP 683 those are counted, and a run that is left in its midst never gives its own back. Not in CPython.

import { setCharge } from './objects/charge.ts';
import { smallInts } from './objects/int.ts';
import type { PyObject } from './objects/object.ts';
import { Ellipsis, False, None, True } from './objects/singletons.ts';
import { latin1Strs } from './objects/str.ts';

const unmetered = (): void => {};

/** What every interpreter has, and how many references the first run of all found. */
const shared: readonly PyObject[] = [None, True, False, Ellipsis, ...latin1Strs, ...smallInts];
let counts: readonly number[] | null = null;

/** Law 1: a run is the same, whatever has run before. */
export function forgetRunBefore(): void {
  // What it takes to start is nobody's work, least of all of the run before.
  setCharge(unmetered, unmetered, unmetered);
  const found = counts;
  if (found === null) counts = shared.map(({ refcnt }) => refcnt);
  else shared.forEach((o, i) => (o.refcnt = found[i]!));
}
