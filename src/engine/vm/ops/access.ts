// Telling the access log what an instruction touches. Only called while somebody listens (vm/access-log.ts). Not in CPython.
//
// What counts: variables of modules and enclosing functions, attributes of instances and classes, and containers. A container with
// integer or str keys is touched by the item; what depends on how many there are touches the shape (''), what sees all touches all.

import { lookupType } from '../../objects/attributes.ts';
import { PyBuiltinFunction, PyMethodDescr } from '../../objects/descr.ts';
import { PyDict } from '../../objects/dict.ts';
import { PyFunction } from '../../objects/function.ts';
import { PyInt } from '../../objects/int.ts';
import { PyList } from '../../objects/list.ts';
import { PyModule } from '../../objects/module.ts';
import { PropertyType } from '../../objects/property.ts';
import { PyType, type PyObject } from '../../objects/object.ts';
import { PyStr } from '../../objects/str.ts';
import { PyTuple } from '../../objects/tuple.ts';
import {
  instanceOf,
  isAddingMethod,
  isChangingFunction,
  isMutableContainer,
  isReadingMethod,
  isThreadLocal,
} from '../../objects/containers.ts';
import type { AccessKind } from '../access-log.ts';
import type { Frame } from '../../objects/frame.ts';
import type { ThreadState } from '../thread-state.ts';

export function touchGlobal(ts: ThreadState, frame: Frame, nameIndex: number): void {
  const name = frame.code.names[nameIndex]!;
  // A name of the built-ins, which hardly anybody hides meanwhile.
  if (frame.globals.getStr(name) === null && hasItem(frame.builtins, name)) return;
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
  if (kind === 'write' && isSetElsewhere(owner, name)) return;
  const holder = kind === 'write' ? owner : whoHolds(owner, name);
  const isOwn = isThreadLocal(owner);
  if (holder !== null && !(isOwn && holder === owner))
    ts.log!.touch(holder, name.value, kind, label);
  if (isOwn) return;
  const { dict } = owner;
  // Whoever looks at the dictionary of this instance sees a new attribute as a new key.
  if (kind === 'write' && dict !== null && instanceOf(dict) === owner && !hasItem(dict, name))
    touchShape(ts, dict, 'update');
  // The class answers because the instance has nothing of that name yet.
  if (holder instanceof PyType && !(owner instanceof PyType) && owner.type.hasDict)
    ts.log!.touch(owner, name.value, kind, label);
}

/** A property or another descriptor of the class takes what is stored: whatever changes, it tells. */
function isSetElsewhere(owner: PyObject, name: PyStr): boolean {
  if (owner instanceof PyType || owner instanceof PyModule) return false;
  if (owner.slots !== null && owner.type.slotNames.includes(name.value)) return false;
  const onClass = lookupType(owner.type, name);
  return (
    onClass !== null &&
    (onClass.type === PropertyType || onClass.type.isHeapType) &&
    onClass.type.tp_descr_set !== null
  );
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

/** `container[key]`. An item that is not there yet, or goes, is a matter of the whole as well. */
export function touchItem(
  ts: ThreadState,
  container: PyObject,
  key: PyObject,
  kind: AccessKind,
): void {
  if (!isMutableContainer(container)) return;
  const name = itemName(container, key);
  if (name === null) return touchContainer(ts, container, kind === 'write' ? 'update' : kind);
  if (!hasItem(container, key))
    ts.log!.touch(container, '', kind === 'write' ? 'update' : kind, container.type.name);
  touchItemNamed(ts, container, name, kind);
}

/** `del container[key]`. */
export function touchDeletion(ts: ThreadState, container: PyObject, key: PyObject): void {
  if (!(container instanceof PyDict)) return touchContainer(ts, container, 'update');
  touchShape(ts, container, 'update');
  touchItem(ts, container, key, 'write');
}

/** `name`: `#3`, or a str key. The items of an instance's dictionary are its attributes. */
function touchItemNamed(
  ts: ThreadState,
  container: PyObject,
  name: string,
  kind: AccessKind,
): void {
  const instance = instanceOf(container);
  if (instance !== null && !name.startsWith('#'))
    ts.log!.touch(instance, name, kind, `${nameOfOwner(instance)}.${name}`);
  else ts.log!.touch(container, `#${name}`, kind, `${container.type.name}[${shownKey(name)}]`);
}

function shownKey(name: string): string {
  return name.startsWith('#') ? name.slice(1) : `'${name}'`;
}

function hasItem(container: PyObject, key: PyObject): boolean {
  if (!(container instanceof PyDict)) {
    const name = container instanceof PyList ? itemName(container, key) : null;
    return name === null || Number(name.slice(1)) in (container as PyList).items;
  }
  return key instanceof PyStr
    ? container.findStr(key) >= 0
    : key instanceof PyInt && container.find(key, Number(key.value) | 0) !== -1;
}

/** `#3`, `name`: an item of a list or dict; null if the key is of another kind. */
function itemName(container: PyObject, key: PyObject): string | null {
  if (key instanceof PyStr) return key.value;
  if (!(key instanceof PyInt)) return null;
  const value = Number(key.value);
  if (container instanceof PyList && value < 0) return `#${value + container.items.length}`;
  return `#${value}`;
}

/** How many items there are, and which: len, truth, in, append. */
export function touchShape(ts: ThreadState, container: PyObject, kind: AccessKind): void {
  if (isMutableContainer(container)) ts.log!.touch(container, '', kind, container.type.name);
}

/** More items than this are not told one by one. */
const ITEMS_MAX = 256;

/** The whole container with all its items: copy, ==, repr, pop, sort, ... */
export function touchContainer(ts: ThreadState, container: PyObject, kind: AccessKind): void {
  if (!isMutableContainer(container)) return;
  touchShape(ts, container, kind);
  if (container instanceof PyList) {
    const count = Math.min(container.items.length, ITEMS_MAX);
    for (let i = 0; i < count; i++) touchItemNamed(ts, container, `#${i}`, kind);
  } else if (container instanceof PyDict && container.used <= ITEMS_MAX)
    for (const key of container.keys) {
      const name = key === null ? null : itemName(container, key);
      if (name !== null) touchItemNamed(ts, container, name, kind);
    }
}

/** `in`: of a dictionary only the keys matter. */
export function touchMembership(ts: ThreadState, container: PyObject): void {
  if (container instanceof PyDict) touchShape(ts, container, 'read');
  else touchContainer(ts, container, 'read');
}

/** Where built-in iterators keep what they go over, and the iterators that they ask. */
const CONTAINERS = ['mapping', 'set', 'seq', 'deque', 'array', 'od'];
const ITERATORS = ['it', 'iterator', 'iterators', 'source', 'active', 'saved', 'data', 'selectors'];
/** Iterators below one another that are looked through. */
const DEPTH_MAX = 6;

/** An iterator is asked for its next item (`all`: for all that are left). */
export function touchIterator(
  ts: ThreadState,
  iterator: PyObject,
  all = false,
  depth = DEPTH_MAX,
): void {
  const fields = iterator as unknown as Record<string, PyObject | null | undefined>;
  for (const field of CONTAINERS) {
    const container = fields[field];
    if (container) touchNext(ts, iterator, container, all);
  }
  if (depth > 0)
    for (const field of ITERATORS) {
      const inner = fields[field];
      const several = inner instanceof PyTuple ? inner.items : inner ? [inner] : [];
      for (const one of several) if (one.type?.tp_iternext) touchIterator(ts, one, all, depth - 1);
    }
  // A loop's own iterator is nobody else's business.
  if (iterator.refcnt > 1) touchState(ts, iterator);
}

function touchNext(ts: ThreadState, iterator: PyObject, container: PyObject, all: boolean): void {
  if (all) return touchContainer(ts, container, 'read');
  if (container instanceof PyList) {
    touchShape(ts, container, 'read');
    const { index } = iterator as unknown as { index: number };
    if (index in container.items) touchItemNamed(ts, container, `#${index}`, 'read');
  } else if (container instanceof PyDict && iterator.type.name.endsWith('keyiterator'))
    touchShape(ts, container, 'read');
  else touchContainer(ts, container, 'read');
}

/** It begins to run, or comes to rest: anybody who asks it in between gets a ValueError. */
export function touchGenerator(ts: ThreadState, generator: PyObject): void {
  if (generator.refcnt > 1) touchState(ts, generator);
}

/** What is changed by asking it for more. */
export function touchState(ts: ThreadState, o: PyObject): void {
  ts.log!.touch(o, '', 'update', o.type.name);
}

/** A call of a built-in: its receiver and its arguments are read, or changed if the method changes them. */
export function touchCall(ts: ThreadState, callable: PyObject, args: readonly PyObject[]): void {
  if (callable instanceof PyMethodDescr && args.length > 0) {
    touchReceiver(ts, args[0]!, callable.native.name, args[1]);
    args = args.slice(1);
  } else if (callable instanceof PyBuiltinFunction) {
    const { name } = callable.native;
    if (callable.self !== null) touchReceiver(ts, callable.self, name, args[0]);
    if (name === 'len') return touchShape(ts, args[0] ?? callable, 'read');
    if (isChangingFunction(name)) for (const arg of args) touchContainer(ts, arg, 'update');
  } else if (!(callable instanceof PyType) || callable.isHeapType) return;
  const isNext = callable instanceof PyBuiltinFunction && callable.native.name === 'next';
  for (const arg of args) {
    touchContainer(ts, arg, 'read');
    if (arg.type.tp_iternext !== null) touchIterator(ts, arg, !isNext);
  }
}

/** An operator with two operands; `inPlace`: the left one may be changed. */
export function touchOperands(ts: ThreadState, a: PyObject, b: PyObject, inPlace: boolean): void {
  // What is there already stays as it is.
  if (inPlace && a instanceof PyList) touchShape(ts, a, 'update');
  else touchContainer(ts, a, inPlace ? 'update' : 'read');
  touchContainer(ts, b, 'read');
  if (inPlace && b.type.tp_iternext !== null) touchIterator(ts, b, true);
}

function touchReceiver(
  ts: ThreadState,
  container: PyObject,
  method: string,
  key: PyObject | undefined,
): void {
  // __next__, send, close: of a generator or another iterator.
  if (container.type.tp_iternext !== null) return touchIterator(ts, container);
  if (isAddingMethod(method)) touchShape(ts, container, 'update');
  else if (!isReadingMethod(method)) touchContainer(ts, container, 'update');
  else if (method === 'get' && key !== undefined && container instanceof PyDict)
    touchItem(ts, container, key, 'read');
  else touchContainer(ts, container, 'read');
}
