// The references of the syntax tree, see bytecode/tree-constants.ts: taken when the code of a main program is about to run, dropped when it
// has ended, before its exception is printed.
// CPython 3.13 Python/pythonrun.c (pyrun_file, _PyRun_StringFlagsWithName), Python/pyarena.c (_PyArena_AddPyObject, _PyArena_Free).

import { isTreeConstant } from '../bytecode/tree-constants.ts';
import { PyBytes } from '../objects/bytes.ts';
import type { PyCode } from '../objects/code.ts';
import { decref, type PyObject } from '../objects/object.ts';
import type { PyTuple } from '../objects/tuple.ts';
import type { PySet } from '../objects/set.ts';
import type { CodeConstant } from '../bytecode/code-unit.ts';

/** One reference to each constant of `code`, and of the code inside it, that the tree holds. */
export function takeTreeReferences(code: PyCode): PyObject[] {
  const found = new Set<PyObject>();
  collect(code, found);
  // A bytes literal was concatenated with the empty bytes, which gave itself: the arena has it twice (_PyPegen_concatenate_strings).
  const references = [...found].flatMap((o) => (o instanceof PyBytes ? [o, o] : [o]));
  for (const o of references) o.refcnt++;
  return references;
}

function collect(code: PyCode, found: Set<PyObject>): void {
  code.unit.consts.forEach((constant, i) => collectConstant(constant, code.consts[i]!, found));
}

function collectConstant(constant: CodeConstant, o: PyObject, found: Set<PyObject>): void {
  if (constant === null || typeof constant === 'boolean' || constant.type === 'ellipsis') return;
  if (constant.type === 'code') return collect(o as PyCode, found);
  if (isTreeConstant(constant)) found.add(o);
  if (constant.type === 'tuple') {
    constant.items.forEach((item, i) => collectConstant(item, (o as PyTuple).items[i]!, found));
  } else if (constant.type === 'frozenset') for (const key of (o as PySet).keys()) found.add(key);
}

/** Drops them. */
export function dropTreeReferences(references: PyObject[]): void {
  for (const o of references.splice(0)) decref(o);
}
