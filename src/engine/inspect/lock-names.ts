// What the program calls a lock: the variable or attribute that holds it. Looked up in the main module, in instances found there, and in the
// variables of running functions. Reads only.

import { Frame } from '../objects/frame.ts';
import { PyCell } from '../objects/cell.ts';
import { PyDict } from '../objects/dict.ts';
import { PyList } from '../objects/list.ts';
import { PyType, type PyObject } from '../objects/object.ts';
import { PyStr } from '../objects/str.ts';
import { PyTuple } from '../objects/tuple.ts';
import { PyLock } from '../modules/thread-lock.ts';
import { isOwnFile } from '../program.ts';
import type { LockModel } from '../machine/sync/lock.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

/** `lock_a`, `account.lock`, `locks[2]`, or `Lock #3`. */
export function lockName(interp: InterpreterState, main: PyDict, lock: LockModel): string {
  lock.name ??= findIn(main, lock, '', 0) ?? findInFrames(interp, lock);
  return lock.name ?? `${lock.kind} #${lock.id + 1}`;
}

function findInFrames(interp: InterpreterState, lock: LockModel): string | null {
  for (const ts of interp.threads) {
    for (let f = ts.top; f !== null; f = f.previous) {
      if (!(f instanceof Frame) || !isOwnFile(f.code.unit.filename)) continue;
      for (const [i, name] of f.code.localsplusNames.entries()) {
        const held = f.localsplus[i];
        const value = held instanceof PyCell ? held.contents : held;
        const found = value ? nameOf(value, lock, name.value, 0) : null;
        if (found !== null) return found;
      }
    }
  }
  return null;
}

const DEPTH_MAX = 3;

function findIn(namespace: PyDict, lock: LockModel, prefix: string, depth: number): string | null {
  for (const [i, key] of namespace.keys.entries()) {
    if (!(key instanceof PyStr) || (depth === 0 && key.value.startsWith('__'))) continue;
    const found = nameOf(namespace.values[i]!, lock, prefix + key.value, depth);
    if (found !== null) return found;
  }
  return null;
}

function nameOf(value: PyObject, lock: LockModel, path: string, depth: number): string | null {
  if (value instanceof PyLock) return value.model === lock ? path : null;
  if (depth >= DEPTH_MAX) return null;
  if (value instanceof PyList || value instanceof PyTuple) {
    for (const [i, item] of value.items.entries()) {
      const found = nameOf(item, lock, `${path}[${i}]`, depth + 1);
      if (found !== null) return found;
    }
  } else if (value instanceof PyDict) {
    for (const [i, key] of value.keys.entries()) {
      if (!key) continue;
      const label =
        key instanceof PyStr
          ? `'${key.value}'`
          : String((key as { value?: unknown }).value ?? '...');
      const found = nameOf(value.values[i]!, lock, `${path}[${label}]`, depth + 1);
      if (found !== null) return found;
    }
  } else if (value instanceof PyType) {
    return value.isHeapType ? findIn(value.namespace, lock, `${path}.`, depth + 1) : null;
  } else if (value.dict !== null && value.type.name !== 'module') {
    return findIn(value.dict, lock, `${path}.`, depth + 1);
  }
  return null;
}
