// Which constants of a code unit are objects of the syntax tree. CPython keeps the tree of the main program, and of a string given to exec() or
// eval(), in an arena until the run is over: its constants have one reference more as long (Python/pythonrun.c pyrun_file, run_mod;
// Python/pyarena.c). What the compiler itself made (tuples of displays, names) is not held.

import type { CodeConstant } from './code-unit.ts';

const held = new WeakSet<object>();

/** `value` is the value of a Constant node, or made of such values by the optimizer of the tree. */
export function markTreeConstant(value: CodeConstant): void {
  if (value === null || typeof value === 'boolean') return;
  held.add(value);
  if (value.type === 'tuple' || value.type === 'frozenset') value.items.forEach(markTreeConstant);
}

export function isTreeConstant(value: CodeConstant): boolean {
  return value !== null && typeof value !== 'boolean' && held.has(value);
}
