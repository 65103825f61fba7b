// `locals()` and `frame.f_locals` of PEP 667: a fresh dict, and a proxy that writes through to the variables.
// CPython 3.13 Objects/frameobject.c (framelocalsproxy_*, _PyFrame_GetLocals), Python/ceval.c (_PyEval_GetFrameLocals).

import { CO_FAST_HIDDEN, CO_OPTIMIZED } from '../bytecode/code-unit.ts';
import { contains, getIter, setItem } from './abstract.ts';
import { PyCell } from './cell.ts';
import { richCompare } from './compare.ts';
import { PyDict } from './dict.ts';
import { mergeSteps } from './dict-merge.ts';
import { newException } from './exceptions.ts';
import type { Frame } from './frame.ts';
import type { PyFrameObject } from './frame-object.ts';
import { method, type NativeFunction } from './native.ts';
import { newList } from './list.ts';
import { decref, EQ, incref, NE, type PyObject } from './object.ts';
import { ownsFields, PyNative } from './own-fields.ts';
import { raise, Raised } from './raise.ts';
import { reprEnter, reprLeave } from './repr-enter.ts';
import { newBool, newNone, newNotImplemented, None } from './singletons.ts';
import { describeType, newStaticType } from './static-type.ts';
import { newStr, PyStr } from './str.ts';
import { SUSPENDED, suspendSteps, suspendThen, type MaySuspend, type Steps } from './suspend.ts';
import { reprSteps } from './text.ts';
import { newTuple } from './tuple.ts';

/** The value of a variable; null if it has none. Borrowed. */
function valueAt(frame: Frame, index: number): PyObject | null {
  const held = frame.localsplus[index] ?? null;
  return held instanceof PyCell ? held.contents : held;
}

/** Is the frame in a comprehension whose variables are hidden in it (PEP 709)? */
function hasHiddenLocals(frame: Frame): boolean {
  return frame.code.unit.localspluskinds.some(
    (kind, i) => (kind & CO_FAST_HIDDEN) !== 0 && valueAt(frame, i) !== null,
  );
}

/** Module and class bodies show their namespace itself. Borrowed; null: the variables are in the frame. */
function namespaceOf(frame: Frame): PyObject | null {
  if ((frame.code.unit.flags & CO_OPTIMIZED) !== 0) return null;
  return frame.locals === null || hasHiddenLocals(frame) ? null : frame.locals;
}

/** Variables by name, as a new dict, with what was put into `f_locals` beside them. New reference. */
export function snapshotLocals(frame: Frame, owner = frame.frameObject): PyDict {
  const dict = new PyDict();
  frame.code.localsplusNames.forEach((name, i) => {
    const value = valueAt(frame, i);
    if (value !== null) dict.setStr(name, value);
  });
  const extra = owner?.extraLocals ?? null;
  if (extra !== null) {
    for (const [i, key] of extra.keys.entries())
      if (key instanceof PyStr) dict.setStr(key, extra.values[i]!);
  }
  return dict;
}

/** `locals()`. New reference. */
export function localsOf(frame: Frame): PyObject {
  const namespace = namespaceOf(frame);
  return namespace !== null ? incref(namespace) : snapshotLocals(frame);
}

/** `frame.f_locals`. New reference. */
export function frameLocalsView(owner: PyFrameObject): PyObject {
  const namespace = namespaceOf(owner.frame);
  return namespace !== null ? incref(namespace) : new PyFrameLocalsProxy(incref(owner));
}

export const FrameLocalsProxyType = newStaticType('FrameLocalsProxy', {
  hasGc: true,
  basicSize: 24,
});

class PyFrameLocalsProxy extends PyNative {
  declare readonly owner: PyFrameObject;
  /** Steals `owner`. */
  constructor(owner: PyFrameObject) {
    super(FrameLocalsProxyType);
    this.owner = owner;
  }
}
ownsFields(FrameLocalsProxyType, ['owner']);

const frameOf = (o: PyObject): Frame => (o as PyFrameLocalsProxy).owner.frame;
const snapshotOf = (o: PyObject): PyDict =>
  snapshotLocals(frameOf(o), (o as PyFrameLocalsProxy).owner);

/** Index of the variable `key`; -1 if the frame has none. */
function indexOf(frame: Frame, key: PyObject): number {
  return key instanceof PyStr
    ? frame.code.localsplusNames.findIndex((name) => name.value === key.value)
    : -1;
}

/** Borrowed; null if there is none. Only names are looked up among the extras. */
function lookup(o: PyObject, key: PyObject): PyObject | null {
  const frame = frameOf(o);
  const index = indexOf(frame, key);
  if (index >= 0) return valueAt(frame, index);
  const { extraLocals } = (o as PyFrameLocalsProxy).owner;
  return extraLocals !== null && key instanceof PyStr ? extraLocals.getStr(key) : null;
}

function* missingSteps(key: PyObject): Steps<never> {
  const shown = yield* reprSteps(key);
  throw new Raised(newException('KeyError', [`local variable '${shown}' is not defined`]));
}

FrameLocalsProxyType.mp_subscript = (o, key) => {
  const value = lookup(o, key);
  return value !== null ? incref(value) : suspendSteps(missingSteps(key), [o, key]);
};
FrameLocalsProxyType.mp_ass_subscript = (o, key, value) => {
  if (value === null) raise('TypeError', 'cannot remove variables from FrameLocalsProxy');
  const frame = frameOf(o);
  const index = indexOf(frame, key);
  if (index >= 0) {
    const held = frame.localsplus[index] ?? null;
    const old = held instanceof PyCell ? held.contents : held;
    incref(value);
    if (held instanceof PyCell) held.contents = value;
    else frame.localsplus[index] = value;
    if (old !== null) decref(old);
    return;
  }
  const { owner } = o as PyFrameLocalsProxy;
  owner.extraLocals ??= new PyDict();
  return setItem(owner.extraLocals, key, value);
};
FrameLocalsProxyType.mp_length = (o) => snapshotUsed(o);
function snapshotUsed(o: PyObject): number {
  const dict = snapshotOf(o);
  const { used } = dict;
  decref(dict);
  return used;
}
FrameLocalsProxyType.sq_contains = (o, key) => {
  const dict = snapshotOf(o);
  try {
    return contains(dict, key);
  } finally {
    decref(dict);
  }
};

/** Names and values as lists of new references, in CPython's order. */
function entries(o: PyObject): { keys: PyObject[]; values: PyObject[] } {
  const dict = snapshotOf(o);
  const keys: PyObject[] = [];
  const values: PyObject[] = [];
  dict.keys.forEach((key, i) => {
    if (key === null) return;
    keys.push(incref(key));
    values.push(incref(dict.values[i]!));
  });
  decref(dict);
  return { keys, values };
}
const keysOf = (o: PyObject): PyObject => {
  const { keys, values } = entries(o);
  values.forEach(decref);
  return newList(keys);
};
FrameLocalsProxyType.tp_iter = (o) => {
  const list = keysOf(o);
  const it = getIter(list);
  decref(list);
  return it;
};
FrameLocalsProxyType.tp_repr = (o) => suspendSteps(reprProxySteps(o), [o]);
function* reprProxySteps(o: PyObject): Steps<PyObject> {
  const { owner } = o as PyFrameLocalsProxy;
  if (!reprEnter(owner)) return newStr('{...}');
  const dict = snapshotOf(o);
  try {
    return newStr(yield* reprSteps(dict));
  } finally {
    reprLeave(owner);
    decref(dict);
  }
}
FrameLocalsProxyType.tp_hash = (o) => raise('TypeError', `unhashable type: '${o.type.name}'`);
FrameLocalsProxyType.tp_richcompare = (a, b, op) => {
  if (op !== EQ && op !== NE) return newNotImplemented();
  if (b instanceof PyFrameLocalsProxy) return newBool((frameOf(a) === frameOf(b)) === (op === EQ));
  if (!(b instanceof PyDict)) return newNotImplemented();
  const dict = snapshotOf(a);
  const result = richCompare(dict, b, op);
  decref(dict);
  return result;
};
FrameLocalsProxyType.nb_or = (a, b) => suspendSteps(orSteps(a, b), [a, b]);
function* orSteps(a: PyObject, b: PyObject): Steps<PyObject> {
  const isMapping = (o: PyObject): boolean =>
    o instanceof PyDict || o instanceof PyFrameLocalsProxy;
  if (!isMapping(a) || !isMapping(b)) return newNotImplemented();
  const dict = new PyDict();
  yield* mergeSteps(dict, a);
  yield* mergeSteps(dict, b);
  return dict;
}
FrameLocalsProxyType.nb_inplace_or = (a, b) => {
  const done = update(a, b);
  return done === SUSPENDED
    ? suspendThen((n: PyObject) => (decref(n), incref(a)), [a, b])
    : incref(a);
};

function update(o: PyObject, other: PyObject): MaySuspend {
  if (!(other instanceof PyDict) && !(other instanceof PyFrameLocalsProxy))
    raise('TypeError', 'update() argument must be dict or another FrameLocalsProxy');
  return suspendSteps(updateSteps(o, other), [o, other]);
}
function* updateSteps(o: PyObject, other: PyObject): Steps<PyObject> {
  const dict = new PyDict();
  try {
    yield* mergeSteps(dict, other);
    for (const [i, key] of dict.keys.entries())
      if (key !== null && setItem(o, key, dict.values[i]!) === SUSPENDED) yield;
  } finally {
    decref(dict);
  }
  return newNone();
}

function setdefault(o: PyObject, key: PyObject, fallback?: PyObject): MaySuspend {
  const value = lookup(o, key);
  if (value !== null) return incref(value);
  const given = fallback ?? None;
  const done = setItem(o, key, given);
  return done === SUSPENDED ? suspendThen(() => incref(given), [o, key, given]) : incref(given);
}

const methods: readonly NativeFunction[] = [
  method('keys', '($self, /)', keysOf),
  method('values', '($self, /)', (o: PyObject) => {
    const { keys, values } = entries(o);
    keys.forEach(decref);
    return newList(values);
  }),
  method('items', '($self, /)', (o: PyObject) => {
    const { keys, values } = entries(o);
    return newList(keys.map((key, i) => newTuple([key, values[i]!])));
  }),
  method('get', '($self, key, default=None, /)', (o: PyObject, key: PyObject, d?: PyObject) =>
    incref(lookup(o, key) ?? d ?? None),
  ),
  method('copy', '($self, /)', (o: PyObject) => snapshotOf(o)),
  method('update', '($self, other, /)', update),
  method('setdefault', '($self, key, default=None, /)', setdefault),
  method('__reversed__', '($self, /)', (o: PyObject) => {
    const { keys, values } = entries(o);
    values.forEach(decref);
    const list = newList(keys.reverse());
    const it = getIter(list);
    decref(list);
    return it;
  }),
];
describeType(FrameLocalsProxyType, { source: 'CPython 3.13 Objects/frameobject.c', methods });
