// weakref.ref: a reference that does not keep its object alive. CPython 3.13 Objects/weakrefobject.c (get_or_create_weakref,
// weakref___new___impl, weakref_vectorcall, weakref_hash, weakref_richcompare, weakref_dealloc).
// The list that an object carries is weakref-list.ts; proxies are weakproxy.ts.

import { fullyQualifiedName } from './type-name.ts';
import { heap } from '../memory/heap.ts';
import { lookupType } from './attributes.ts';
import { dropInstance, hexAddress } from './base-object.ts';
import { richCompare } from './compare.ts';
import { classGetItem } from './generic-alias.ts';
import { hashHigh, hashOf, setHashHigh } from './hash.ts';
import { method } from './native.ts';
import { decref, EQ, free, incref, isInstance, NE, type PyObject, type PyType } from './object.ts';
import { raise } from './raise.ts';
import { newBool, newNone, newNotImplemented, None } from './singletons.ts';
import { describeType, newStaticType } from './static-type.ts';
import { newStr, PyStr, staticStr } from './str.ts';
import { SUSPENDED, suspendThen, type MaySuspend, type Suspended } from './suspend.ts';
import {
  firstReference,
  forgetObject,
  insertReference,
  PyWeakReference,
  referent,
} from './weakref-list.ts';

const OPTIONS = { module: 'weakref', hasGc: true, basicSize: 64 } as const;
export const ReferenceType = newStaticType('ReferenceType', { ...OPTIONS, isBaseType: true });
export const ProxyType = newStaticType('ProxyType', OPTIONS);
export const CallableProxyType = newStaticType('CallableProxyType', OPTIONS);

const isProxyType = (type: PyType): boolean => type === ProxyType || type === CallableProxyType;

/** Is `ref` the one that all references (or all proxies) without a callback share? */
const isShared = (ref: PyWeakReference | null, isKind: (type: PyType) => boolean): boolean =>
  ref !== null && ref.callback === null && isKind(ref.type);

const isPlainRef = (type: PyType): boolean => type === ReferenceType;

/** The shared reference and the shared proxy of `o`, if there are any (get_basic_refs). */
function basicRefs(o: PyObject): { ref: PyWeakReference | null; proxy: PyWeakReference | null } {
  let ref = firstReference(o);
  let next = ref;
  if (isShared(ref, isPlainRef)) next = ref!.next;
  else ref = null;
  return { ref, proxy: isShared(next, isProxyType) ? next : null };
}

/** A reference of class `type` to `o`; `callback`: borrowed, None counts as none. New reference. TypeError. */
export function newWeakReference(
  type: PyType,
  o: PyObject,
  callback: PyObject | undefined,
): PyWeakReference {
  if (!o.type.hasWeakrefs)
    raise('TypeError', `cannot create weak reference to '${o.type.name}' object`);
  const called = callback === undefined || callback === None ? null : callback;
  const { ref, proxy } = basicRefs(o);
  if (called === null && type === ReferenceType && ref !== null) return incref(ref);
  if (called === null && type === proxy?.type) return incref(proxy);
  const made = new PyWeakReference(type, called);
  heap.gc.track(made);
  if (called === null && type === ReferenceType) insertReference(made, o, null);
  else if (called === null && isProxyType(type)) insertReference(made, o, ref);
  else insertReference(made, o, proxy ?? ref);
  return made;
}

function checkArguments(name: string, given: number): void {
  if (given < 1) raise('TypeError', `${name} expected at least 1 argument, got ${given}`);
  if (given > 2) raise('TypeError', `${name} expected at most 2 arguments, got ${given}`);
}

ReferenceType.tp_new = (type, args, kwnames) => {
  const given = args.length - (kwnames?.length ?? 0);
  checkArguments('__new__', given);
  return newWeakReference(type, args[0]!, given === 2 ? args[1] : undefined);
};
ReferenceType.tp_init = (_o, args, kwnames) => {
  if ((kwnames?.length ?? 0) > 0) raise('TypeError', 'ref() takes no keyword arguments');
  checkArguments('__init__', args.length);
};

ReferenceType.tp_call = (o, args, kwnames) => {
  if ((kwnames?.length ?? 0) > 0) raise('TypeError', 'weakref() takes no keyword arguments');
  if (args.length > 0) raise('TypeError', `weakref expected 0 arguments, got ${args.length}`);
  return incref(referent(o as PyWeakReference) ?? None);
};

ReferenceType.tp_hash = (o) => {
  const ref = o as PyWeakReference;
  const keep = (low: number): number => {
    ref.hashed = true;
    ref.hashLow = low;
    ref.hashHigh = hashHigh;
    return low;
  };
  if (ref.hashed) {
    setHashHigh(ref.hashHigh);
    return ref.hashLow;
  }
  if (ref.object === null) raise('TypeError', 'weak object has gone away');
  const object = ref.object;
  const low = hashOf(object);
  return low === SUSPENDED ? suspendThen(keep, [ref, object]) : keep(low);
};

ReferenceType.tp_richcompare = (a, b, op) => {
  if ((op !== EQ && op !== NE) || !isInstance(a, ReferenceType) || !isInstance(b, ReferenceType))
    return newNotImplemented();
  const left = referent(a as PyWeakReference);
  const right = referent(b as PyWeakReference);
  if (left === null || right === null) return newBool((a === b) === (op === EQ));
  return keeping([left, right], () => richCompare(left, right, op));
};

/** Does `act` with `objects` alive until it has ended. */
export function keeping<T>(objects: readonly PyObject[], act: () => T | Suspended): T | Suspended {
  for (const o of objects) o.refcnt++;
  try {
    const result = act();
    return result === SUSPENDED ? suspendThen((answer: T) => answer, objects) : result;
  } finally {
    for (const o of objects) decref(o);
  }
}

const NAME = staticStr('__name__');

ReferenceType.tp_repr = (o) => {
  const { object } = o as PyWeakReference;
  if (object === null) return newStr(`<weakref at ${hexAddress(o)}; dead>`);
  const to = `<weakref at ${hexAddress(o)}; to '${fullyQualifiedName(object.type)}' at ${hexAddress(object)}`;
  const finish = (name: PyObject | null): PyObject => {
    const text = name instanceof PyStr ? `${to} (${name.value})>` : `${to}>`;
    if (name !== null) decref(name);
    return newStr(text);
  };
  const found = specialName(object);
  return found === SUSPENDED ? suspendThen(finish, [o, object]) : finish(found);
};

/** `__name__` by the class of `o`. New reference; null if it has none. */
function specialName(o: PyObject): MaySuspend | null {
  const descr = lookupType(o.type, NAME);
  if (descr === null) return null;
  const get = descr.type.tp_descr_get;
  return get === null ? incref(descr) : get(descr, o, o.type);
}

for (const type of [ReferenceType, ProxyType, CallableProxyType]) {
  type.tp_dealloc = (o) => {
    const ref = o as PyWeakReference;
    heap.gc.untrack(ref);
    clearReference(ref);
    dropInstance(ref);
    free(ref, ReferenceType.basicSize + 16);
  };
  type.tp_traverse = (o, visit) => {
    const { callback } = o as PyWeakReference;
    if (callback !== null) visit(callback);
  };
  type.tp_clear = (o) => clearReference(o as PyWeakReference);
}

/** clear_weakref: object and callback are forgotten. */
function clearReference(ref: PyWeakReference): void {
  forgetObject(ref);
  const { callback } = ref;
  ref.callback = null;
  if (callback !== null) decref(callback);
}

describeType(ReferenceType, {
  source: 'CPython 3.13 Objects/weakrefobject.c',
  methods: [method('__class_getitem__', '($type, object, /)', classGetItem, { class: true })],
  getsets: [
    {
      name: '__callback__',
      get: (ref: PyWeakReference) => (ref.callback === null ? newNone() : incref(ref.callback)),
      set: () => raise('AttributeError', 'readonly attribute'),
    },
  ],
});
