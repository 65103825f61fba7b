// What the program calls a lock, or whatever it waits for: the variable or attribute that holds it. Looked up in the main module, in instances
// found there, and in the variables of running functions. Reads only.

import { Frame } from '../objects/frame.ts';
import { PyCell } from '../objects/cell.ts';
import { PyDict } from '../objects/dict.ts';
import { PyList } from '../objects/list.ts';
import { PyType, type PyObject } from '../objects/object.ts';
import { PyStr } from '../objects/str.ts';
import { PyTuple } from '../objects/tuple.ts';
import { PyLock } from '../modules/thread/lock.ts';
import { isOwnFile } from '../program.ts';
import type { LockModel } from '../machine/sync/lock.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';
import type { ThreadState } from '../vm/thread-state.ts';

/** `lock_a`, `account.lock`, `locks[2]`, or `Lock #3`. */
export function lockName(interp: InterpreterState, main: PyDict, lock: LockModel): string {
  lock.name ??= nameOfObject(
    interp,
    main,
    (value) => value instanceof PyLock && value.model === lock,
  );
  return lock.name ?? `${lock.kind} #${lock.id + 1}`;
}

/**
 * What a thread waits for that waits for a condition: the call of the program that led to it, `jobs.get()`, `ready.wait()`. Null if no call of
 * the program did.
 */
export function waitingCall(ts: ThreadState, main: PyDict): string | null {
  let call: Frame | null = null;
  for (let f = ts.top; f !== null; f = f.previous) {
    if (!(f instanceof Frame)) continue;
    if (isOwnFile(f.code.unit.filename)) break;
    call = f;
  }
  if (call === null) return null;
  const self = call.localsplus[0] ?? null;
  const method = call.code.unit.name;
  if (self === null || call.code.unit.argcount === 0) return `${method}()`;
  const name = nameOfObject(ts.interp, main, (value) => value === self);
  return `${name ?? self.type.name}.${method}()`;
}

/** The variable that leads to the container at an address; null if none of the main module does. */
export function containerName(main: PyDict, address: number, type: string): string | null {
  const isIt = (value: PyObject): boolean => value.address === address && value.type.name === type;
  return findIn(main, isIt, '', 0);
}

type IsIt = (value: PyObject) => boolean;

function nameOfObject(interp: InterpreterState, main: PyDict, isIt: IsIt): string | null {
  return findIn(main, isIt, '', 0) ?? findInFrames(interp, isIt);
}

function findInFrames(interp: InterpreterState, isIt: IsIt): string | null {
  for (const ts of interp.threads) {
    for (let f = ts.top; f !== null; f = f.previous) {
      if (!(f instanceof Frame) || !isOwnFile(f.code.unit.filename)) continue;
      for (const [i, name] of f.code.localsplusNames.entries()) {
        const held = f.localsplus[i];
        const value = held instanceof PyCell ? held.contents : held;
        const found = value ? nameOf(value, isIt, name.value, 0) : null;
        if (found !== null) return found;
      }
    }
  }
  return null;
}

const DEPTH_MAX = 3;

function findIn(namespace: PyDict, isIt: IsIt, prefix: string, depth: number): string | null {
  for (const [i, key] of namespace.keys.entries()) {
    if (!(key instanceof PyStr) || (depth === 0 && key.value.startsWith('__'))) continue;
    const found = nameOf(namespace.values[i]!, isIt, prefix + key.value, depth);
    if (found !== null) return found;
  }
  return null;
}

function nameOf(value: PyObject, isIt: IsIt, path: string, depth: number): string | null {
  if (isIt(value)) return path;
  if (value instanceof PyLock) return null;
  if (depth >= DEPTH_MAX) return null;
  if (value instanceof PyList || value instanceof PyTuple) {
    for (const [i, item] of value.items.entries()) {
      const found = nameOf(item, isIt, `${path}[${i}]`, depth + 1);
      if (found !== null) return found;
    }
  } else if (value instanceof PyDict) {
    for (const [i, key] of value.keys.entries()) {
      if (!key) continue;
      const label =
        key instanceof PyStr
          ? `'${key.value}'`
          : String((key as { value?: unknown }).value ?? '...');
      const found = nameOf(value.values[i]!, isIt, `${path}[${label}]`, depth + 1);
      if (found !== null) return found;
    }
  } else if (value instanceof PyType) {
    return value.isHeapType ? findIn(value.namespace, isIt, `${path}.`, depth + 1) : null;
  } else if (value.dict !== null && value.type.name !== 'module') {
    return findIn(value.dict, isIt, `${path}.`, depth + 1);
  }
  return null;
}
