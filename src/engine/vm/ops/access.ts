// Telling the access log what an instruction touches. Only called while somebody listens (vm/access-log.ts). Not in CPython.
//
// What counts: variables of modules and enclosing functions, attributes of instances and classes, and containers. A container with
// integer or str keys is touched by the item; whatever depends on its shape touches the whole ('').

import { lookupType } from '../../objects/attributes.ts';
import { PyBuiltinFunction, PyMethodDescr } from '../../objects/descr.ts';
import { PyDict } from '../../objects/dict.ts';
import { PyFunction } from '../../objects/function.ts';
import { PyInt } from '../../objects/int.ts';
import { PyList } from '../../objects/list.ts';
import { PyModule } from '../../objects/module.ts';
import { PyType, type PyObject } from '../../objects/object.ts';
import { PyStr } from '../../objects/str.ts';
import { isMutableContainer, isReadingMethod } from '../../objects/containers.ts';
import type { AccessKind } from '../access-log.ts';
import type { Frame } from '../../objects/frame.ts';
import type { ThreadState } from '../thread-state.ts';

export function touchGlobal(ts: ThreadState, frame: Frame, nameIndex: number): void {
  const name = frame.code.names[nameIndex]!;
  if (frame.globals.getStr(name) === null) return;
  ts.log!.touch(frame.globals, name.value, 'read', name.value);
}

export function touchCell(ts: ThreadState, frame: Frame, index: number, kind: AccessKind): void {
  const name = frame.code.localsplusNames[index]!.value;
  ts.log!.touch(frame.localsplus[index]!, '', kind, name);
}

export function touchAttribute(
  ts: ThreadState,
  owner: PyObject,
  name: PyStr,
  kind: AccessKind,
): void {
  const label = `${nameOfOwner(owner)}.${name.value}`;
  const holder = kind === 'write' ? owner : whoHolds(owner, name);
  if (holder !== null) ts.log!.touch(holder, name.value, kind, label);
  // The class answers because the instance has nothing of that name yet.
  if (holder instanceof PyType && !(owner instanceof PyType) && owner.type.hasDict)
    ts.log!.touch(owner, name.value, kind, label);
}

/** The object whose dictionary answers for `owner.name`; null for methods and other things that nobody changes. */
function whoHolds(owner: PyObject, name: PyStr): PyObject | null {
  if (owner instanceof PyModule) return owner.dict.getStr(name) === null ? null : owner.dict;
  if (owner instanceof PyType) {
    const found = owner.mro.find((t) => t.namespace.getStr(name) !== null);
    return found !== undefined && found.isHeapType ? found : null;
  }
  if (owner.dict !== null && owner.dict.getStr(name) !== null) return owner;
  if (owner.slots !== null && owner.type.slotNames.includes(name.value)) return owner;
  const onClass = lookupType(owner.type, name);
  if (onClass === null) return owner;
  if (
    onClass instanceof PyFunction ||
    onClass instanceof PyMethodDescr ||
    onClass.type.tp_descr_set !== null
  )
    return null;
  return owner.type.mro.find((t) => t.namespace.getStr(name) !== null && t.isHeapType) ?? null;
}

function nameOfOwner(owner: PyObject): string {
  return owner instanceof PyType ? owner.name : owner.type.name;
}

export function touchItem(
  ts: ThreadState,
  container: PyObject,
  key: PyObject,
  kind: AccessKind,
): void {
  if (!isMutableContainer(container)) return;
  const name = itemName(container, key);
  if (name === null)
    return ts.log!.touch(container, '', kind === 'write' ? 'update' : kind, container.type.name);
  // A new key changes the shape of a dict as well.
  if (kind === 'write' && container instanceof PyDict && !hasKey(container, key)) {
    ts.log!.touch(container, '', 'update', container.type.name);
  }
  ts.log!.touch(container, name, kind, `${container.type.name}[${name.slice(1)}]`);
}

function hasKey(dict: PyDict, key: PyObject): boolean {
  return key instanceof PyStr
    ? dict.findStr(key) >= 0
    : key instanceof PyInt && dict.find(key, Number(key.value) | 0) !== -1;
}

/** `#3`, `#'name'`: an item of a list or dict; null if the key is of another kind. */
function itemName(container: PyObject, key: PyObject): string | null {
  if (key instanceof PyStr) return `#'${key.value}'`;
  if (!(key instanceof PyInt)) return null;
  const value = Number(key.value);
  if (container instanceof PyList && value < 0) return `#${value + container.items.length}`;
  return `#${value}`;
}

/** The whole container: len, in, iteration, append, pop, ... */
export function touchContainer(ts: ThreadState, container: PyObject, kind: AccessKind): void {
  if (isMutableContainer(container)) ts.log!.touch(container, '', kind, container.type.name);
}

export function touchIterator(ts: ThreadState, iterator: PyObject): void {
  for (const field of ['mapping', 'set', 'seq', 'deque']) {
    const container = (iterator as unknown as Record<string, PyObject | null | undefined>)[field];
    if (container) touchContainer(ts, container, 'read');
  }
}

/** A call of a built-in: its receiver and its arguments are read, or changed if the method changes them. */
export function touchCall(ts: ThreadState, callable: PyObject, args: readonly PyObject[]): void {
  if (callable instanceof PyMethodDescr && args.length > 0) {
    touchContainer(ts, args[0]!, isReadingMethod(callable.native.name) ? 'read' : 'update');
    args = args.slice(1);
  } else if (callable instanceof PyBuiltinFunction) {
    if (callable.self !== null)
      touchContainer(ts, callable.self, isReadingMethod(callable.native.name) ? 'read' : 'update');
  } else if (!(callable instanceof PyType) || callable.isHeapType) return;
  for (const arg of args) touchContainer(ts, arg, 'read');
}
