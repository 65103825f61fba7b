// Telling the access log what an instruction touches. Only called while somebody listens (vm/access-log.ts). Not in CPython.
//
// What counts: variables of modules and enclosing functions, attributes of instances and classes, and containers. A container with
// keys that are constants is touched by the item; what depends on how many there are touches the shape (''), what sees all touches all.

import { lookupType } from '../../objects/attributes.ts';
import { PyBuiltinFunction, PyMethodDescr } from '../../objects/descr.ts';
import { DictType, PyDict } from '../../objects/dict.ts';
import { PyDictView } from '../../objects/dict-views.ts';
import { PyFloat } from '../../objects/float.ts';
import { PyFunction } from '../../objects/function.ts';
import { PyInt } from '../../objects/int.ts';
import { PyList } from '../../objects/list.ts';
import { PyMemoryView } from '../../objects/memoryview.ts';
import { PyModule } from '../../objects/module.ts';
import { PropertyType } from '../../objects/property.ts';
import { PyType, type PyObject } from '../../objects/object.ts';
import { PySet } from '../../objects/set.ts';
import { None } from '../../objects/singletons.ts';
import { PyStr } from '../../objects/str.ts';
import { PyTuple, TupleType } from '../../objects/tuple.ts';
import {
  instanceOf,
  isAddingMethod,
  isChangingFunction,
  isMutableContainer,
  isReadingMethod,
  isThreadLocal,
} from '../../objects/containers.ts';
import { isPlainBuiltins } from '../../objects/builtins-of.ts';
import type { AccessKind } from '../access-log.ts';
import type { Frame } from '../../objects/frame.ts';
import type { ThreadState } from '../thread-state.ts';

export function touchGlobal(ts: ThreadState, frame: Frame, nameIndex: number): void {
  const name = frame.code.names[nameIndex]!;
  // A name of the built-ins, which hardly anybody hides meanwhile.
  if (frame.globals.getStr(name) === null) {
    if (!isPlainBuiltins(frame.builtins) || hasItem(frame.builtins, name)) return;
  }
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
  const holder = kind === 'write' ? whoTakes(owner) : whoHolds(owner, name);
  const isOwn = isThreadLocal(owner);
  if (holder !== null && !(isOwn && holder === owner))
    ts.log!.touch(holder, name.value, kind, label);
  if (isOwn) return;
  // Whoever looks at the dictionary of this instance, now or later, sees a new attribute as a new key.
  if (kind === 'write' && isNewAttribute(owner, name))
    ts.log!.touch(owner, ATTRIBUTES, 'update', '');
  // What `next`, `send` and `close` change.
  if (kind === 'read' && holder === owner && owner.type.tp_iternext !== null)
    ts.log!.touch(owner, '', 'read', '');
  // The class answers because the instance has nothing of that name yet.
  if (holder instanceof PyType && !(owner instanceof PyType) && owner.type.hasDict)
    ts.log!.touch(owner, name.value, kind, label);
}

/** Which attributes an instance has; its dictionary may not have been made yet. */
const ATTRIBUTES = '__dict__';

function isNewAttribute(owner: PyObject, name: PyStr): boolean {
  if (owner instanceof PyType || owner instanceof PyModule || !owner.type.hasDict) return false;
  return owner.dict === null || !hasItem(owner.dict, name);
}

/** The object whose dictionary takes what is stored in `owner`: functions of a module know it as their globals. */
const whoTakes = (owner: PyObject): PyObject => (owner instanceof PyModule ? owner.dict : owner);

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
  if (onClass instanceof PyFunction || onClass instanceof PyMethodDescr) return null;
  // What a built-in type keeps in the object itself.
  if (onClass.type.tp_descr_set !== null) return isSetElsewhere(owner, name) ? null : owner;
  return owner.type.mro.find((t) => t.namespace.getStr(name) !== null && t.isHeapType) ?? null;
}

function nameOfOwner(owner: PyObject): string {
  return owner instanceof PyType ? owner.name : owner.type.name;
}

/** `container[key]`. An item that comes is a matter of the whole as well, and so is the length of a list where it decides which item is meant. */
export function touchItem(
  ts: ThreadState,
  container: PyObject,
  key: PyObject,
  kind: AccessKind,
): void {
  if (container instanceof PyMemoryView)
    return touchContainer(ts, container, kind === 'write' ? 'update' : kind);
  if (!isMutableContainer(container)) return;
  const name = itemName(container, key);
  if (name === null) return touchContainer(ts, container, kind === 'write' ? 'update' : kind);
  if (container instanceof PyDict) {
    const comes = !hasItem(container, key) && (kind !== 'read' || makesMissing(container));
    if (comes) {
      touchShape(ts, container, 'update');
      touchItemNamed(ts, container, name, 'update');
    }
    if (!comes || kind === 'read') touchItemNamed(ts, container, name, kind);
    return;
  }
  // Those who look at all of an array look at its shape.
  const isSeenByAll = kind !== 'read' && !(container instanceof PyList);
  if (!hasItem(container, key) || isFromEnd(container, key) || isSeenByAll)
    touchShape(ts, container, kind === 'write' ? 'update' : kind);
  touchItemNamed(ts, container, name, kind);
}

/** A defaultdict: an item that is asked for is put in. */
const makesMissing = (container: PyObject): boolean =>
  container.type !== DictType &&
  container.type.mro.some((t) => !t.isHeapType && t.name.endsWith('defaultdict'));

const isFromEnd = (container: PyObject, key: PyObject): boolean =>
  container instanceof PyList && key instanceof PyInt && key.value < 0;

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
  else {
    ts.log!.touch(container, `#${name}`, kind, `${container.type.name}[${shownKey(name)}]`);
    if (!(container instanceof PyList)) ts.log!.touch(container, BULK, 'read', '');
  }
}

/** What changes items of a dict or set without naming them: `update`, `clear`. Whoever names one looks at this. */
const BULK = '*';

function shownKey(name: string): string {
  return name.startsWith('#') ? name.slice(1) : `'${name}'`;
}

function hasItem(container: PyObject, key: PyObject): boolean {
  if (!(container instanceof PyDict)) {
    const name = container instanceof PyList ? itemName(container, key) : null;
    return name === null || Number(name.slice(1)) in (container as PyList).items;
  }
  if (key instanceof PyStr) return container.findStr(key) >= 0;
  if (key instanceof PyInt) return container.find(key, Number(key.value) | 0) !== -1;
  const name = itemName(container, key);
  return container.keys.some((other) => other !== null && itemName(container, other) === name);
}

/** `#3`, `name`: an item of a list or dict; equal keys have equal names. Null if only Python code, or nobody, can say what is equal. */
function itemName(container: PyObject, key: PyObject): string | null {
  if (key instanceof PyStr) return key.value;
  if (container instanceof PyList) {
    if (!(key instanceof PyInt)) return null;
    const value = Number(key.value);
    return `#${value < 0 ? value + container.items.length : value}`;
  }
  const name = constantName(key);
  return name === null ? null : `#${name}`;
}

function constantName(key: PyObject): string | null {
  if (key instanceof PyInt) return String(BigInt(key.value));
  if (key instanceof PyStr) return `'${key.value}'`;
  if (key === None) return 'None';
  if (key instanceof PyFloat) {
    const { value } = key;
    return Number.isInteger(value) ? String(BigInt(value)) : String(value);
  }
  if (!(key instanceof PyTuple) || key.type !== TupleType) return null;
  const parts = key.items.map(constantName);
  return parts.includes(null) ? null : `(${parts.join(', ')}${parts.length === 1 ? ',' : ''})`;
}

/** How many items there are, and which: len, truth, in, append. */
export function touchShape(ts: ThreadState, container: PyObject, kind: AccessKind): void {
  const instance = instanceOf(container);
  if (instance !== null) ts.log!.touch(instance, ATTRIBUTES, kind, container.type.name);
  else if (isMutableContainer(container)) ts.log!.touch(container, '', kind, container.type.name);
}

/** More items than this are not told one by one. */
const ITEMS_MAX = 256;

/** The whole container with all its items: copy, ==, repr, pop, sort, ... */
export function touchContainer(ts: ThreadState, container: PyObject, kind: AccessKind): void {
  if (container instanceof PyDictView) return touchContainer(ts, container.mapping, kind);
  if (container instanceof PyMemoryView) {
    if (container.owner !== null) touchContainer(ts, container.owner, kind);
    return;
  }
  if (!isMutableContainer(container)) return;
  touchShape(ts, container, kind);
  if (kind !== 'read' && !(container instanceof PyList)) ts.log!.touch(container, BULK, kind, '');
  if (container instanceof PyList) {
    const count = Math.min(container.items.length, ITEMS_MAX);
    for (let i = 0; i < count; i++) touchItemNamed(ts, container, `#${i}`, kind);
  } else if (container instanceof PyDict && container.used <= ITEMS_MAX)
    for (const key of container.keys) {
      const name = key === null ? null : itemName(container, key);
      if (name !== null) touchItemNamed(ts, container, name, kind);
    }
}

/** `in`: of a dictionary or set only this key matters. */
export function touchMembership(ts: ThreadState, container: PyObject, key: PyObject): void {
  const isNamed = container instanceof PyDict || container instanceof PySet;
  const name = isNamed && isMutableContainer(container) ? itemName(container, key) : null;
  if (name !== null) touchItemNamed(ts, container, name, 'read');
  else if (container instanceof PyDict) touchShape(ts, container, 'read');
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
  if (inPlace && a instanceof PyList) touchAddition(ts, a, b);
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
  if (
    container instanceof PyDict &&
    key !== undefined &&
    touchKeyMethod(ts, container, method, key)
  )
    return;
  if (container instanceof PySet && key !== undefined && touchElement(ts, container, method, key))
    return;
  if (isAddingMethod(method)) touchAddition(ts, container, key);
  else if (container instanceof PyList && method === 'pop' && key === undefined) {
    touchShape(ts, container, 'update');
    if (container.items.length > 0)
      touchItemNamed(ts, container, `#${container.items.length - 1}`, 'update');
  } else touchContainer(ts, container, isReadingMethod(method) ? 'read' : 'update');
}

/** The methods of a dictionary that are about one key. False: it is none of them. */
function touchKeyMethod(
  ts: ThreadState,
  container: PyDict,
  method: string,
  key: PyObject,
): boolean {
  switch (method) {
    case 'get':
    case '__contains__':
      touchMembership(ts, container, key);
      return true;
    case '__getitem__':
      touchItem(ts, container, key, 'read');
      return true;
    case 'setdefault':
      touchItem(ts, container, key, hasItem(container, key) ? 'read' : 'update');
      return true;
    case 'pop': {
      if (!hasItem(container, key)) touchMembership(ts, container, key);
      else touchDeletion(ts, container, key);
      return true;
    }
    default:
      return false;
  }
}

/** The methods of a set that are about one element. False: it is none of them. */
function touchElement(ts: ThreadState, set: PySet, method: string, element: PyObject): boolean {
  const name = itemName(set, element);
  if (name === null || !isMutableContainer(set)) return false;
  if (method === '__contains__') {
    touchMembership(ts, set, element);
    return true;
  }
  if (!['add', 'discard', 'remove'].includes(method)) return false;
  touchShape(ts, set, 'update');
  touchItemNamed(ts, set, name, 'update');
  return true;
}

/** What is there already stays as it is; who looks behind the end of a list sees what comes. */
function touchAddition(ts: ThreadState, container: PyObject, added: PyObject | undefined): void {
  touchShape(ts, container, 'update');
  // Elements that have no name.
  if (!(container instanceof PyList)) ts.log!.touch(container, BULK, 'update', '');
  if (!(container instanceof PyList) || added === undefined) return;
  const count = added instanceof PyList || added instanceof PyTuple ? added.items.length : 1;
  const { length } = container.items;
  for (let i = length; i < Math.min(length + count, ITEMS_MAX); i++)
    ts.log!.touch(container, `##${i}`, 'write', '');
}
