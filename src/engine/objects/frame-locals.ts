// `locals()` and `frame.f_locals` of PEP 667: a fresh dict, and a proxy that writes through to the variables.
// CPython 3.13 Objects/frameobject.c (framelocalsproxy_*, _PyFrame_GetLocals), Python/ceval.c (_PyEval_GetFrameLocals).

import { CO_FAST_HIDDEN, CO_OPTIMIZED } from '../bytecode/code-unit.ts';
import { getIter, setItem } from './abstract.ts';
import { PyCell } from './cell.ts';
import { equalSteps, richCompare } from './compare.ts';
import { entrySteps, hashSteps, PyDict, setSteps } from './dict.ts';
import { mergeMappingSteps, mergeSteps } from './dict-merge.ts';
import type { Frame } from './frame.ts';
import { FrameType, type PyFrameObject } from './frame-object.ts';
import { hashOf } from './hash.ts';
import { method, type NativeFunction } from './native.ts';
import { newList } from './list.ts';
import { decref, EQ, incref, NE, type PyObject } from './object.ts';
import { ownsFields, PyNative } from './own-fields.ts';
import { raise } from './raise.ts';
import { reprEnter, reprLeave } from './repr-enter.ts';
import { newBool, newNone, newNotImplemented, None } from './singletons.ts';
import { describeType, newStaticType } from './static-type.ts';
import { newStr, StrType, type PyStr } from './str.ts';
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
  if (extra !== null)
    for (const [i, key] of extra.keys.entries()) if (key !== null) addExtra(dict, extra, i);
  return dict;
}

/** The keys of the extras are different from each other and from all variables. */
function addExtra(dict: PyDict, extra: PyDict, entry: number): void {
  const value = incref(extra.values[entry]!);
  dict.put(-1, extra.keys[entry]!, extra.hashAt(entry), value);
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

/**
 * framelocalsproxy_getkeyindex: index of the variable that `key` equals, to read it (it has a value) or to write it (it is not hidden); -1
 * if there is none.
 */
function* indexSteps(frame: Frame, key: PyObject, isRead: boolean): Steps<number> {
  const hash = yield* hashSteps(key);
  const names = frame.code.localsplusNames;
  const exact = key.type === StrType ? (key as PyStr).value : null;
  for (let i = 0; i < names.length; i++) {
    const name = names[i]!;
    const isEqual =
      exact !== null
        ? name.value === exact
        : hashOf(name) === hash && (yield* equalSteps(name, key));
    if (isEqual && canAccess(frame, i, isRead)) return i;
  }
  return -1;
}

function canAccess(frame: Frame, index: number, isRead: boolean): boolean {
  if (isRead) return valueAt(frame, index) !== null;
  return (frame.code.unit.localspluskinds[index]! & CO_FAST_HIDDEN) === 0;
}

/** New reference; null if there is none. */
function* lookupSteps(o: PyObject, key: PyObject): Steps<PyObject | null> {
  const frame = frameOf(o);
  const index = yield* indexSteps(frame, key, true);
  if (index >= 0) return incref(valueAt(frame, index)!);
  const { extraLocals } = (o as PyFrameLocalsProxy).owner;
  if (extraLocals === null) return null;
  const entry = yield* entrySteps(extraLocals, key);
  return entry < 0 ? null : incref(extraLocals.values[entry]!);
}

function* getItemSteps(o: PyObject, key: PyObject): Steps<PyObject> {
  const value = yield* lookupSteps(o, key);
  if (value !== null) return value;
  const shown = yield* reprSteps(key);
  return raise('KeyError', `local variable '${shown}' is not defined`);
}

function* setItemSteps(o: PyObject, key: PyObject, value: PyObject): Steps<void> {
  const frame = frameOf(o);
  const index = yield* indexSteps(frame, key, false);
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
  yield* setSteps(owner.extraLocals, key, value);
}

function* containsSteps(o: PyObject, key: PyObject): Steps<boolean> {
  const value = yield* lookupSteps(o, key);
  if (value !== null) decref(value);
  return value !== null;
}

FrameLocalsProxyType.mp_subscript = (o, key) => suspendSteps(getItemSteps(o, key), [o, key]);
FrameLocalsProxyType.mp_ass_subscript = (o, key, value) => {
  if (value === null) raise('TypeError', 'cannot remove variables from FrameLocalsProxy');
  return suspendSteps(setItemSteps(o, key, value), [o, key, value]);
};
FrameLocalsProxyType.sq_contains = (o, key) => suspendSteps(containsSteps(o, key), [o, key]);
FrameLocalsProxyType.collection = 'mapping';
FrameLocalsProxyType.tp_new = (_type, args, kwnames) => {
  const keywords = kwnames?.length ?? 0;
  const given = args.length - keywords;
  if (given !== 1) raise('TypeError', `FrameLocalsProxy expected 1 argument, got ${given}`);
  const frame = args[0]!;
  if (frame.type !== FrameType) raise('TypeError', `expect frame, not ${frame.type.name}`);
  if (keywords > 0) raise('TypeError', 'FrameLocalsProxy takes no keyword arguments');
  return new PyFrameLocalsProxy(incref(frame as PyFrameObject));
};
FrameLocalsProxyType.mp_length = (o) => snapshotUsed(o);
function snapshotUsed(o: PyObject): number {
  const dict = snapshotOf(o);
  const { used } = dict;
  decref(dict);
  return used;
}
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
  if (!(b instanceof PyDict) && !(b instanceof PyFrameLocalsProxy)) return newNotImplemented();
  const dict = new PyDict();
  try {
    yield* mergeMappingSteps(dict, a, false);
    yield* mergeMappingSteps(dict, b, false);
    return incref(dict);
  } finally {
    decref(dict);
  }
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

function* setdefaultSteps(o: PyObject, key: PyObject, fallback: PyObject): Steps<PyObject> {
  const value = yield* lookupSteps(o, key);
  if (value !== null) return value;
  yield* setItemSteps(o, key, fallback);
  return incref(fallback);
}

function* getSteps(o: PyObject, key: PyObject, fallback: PyObject): Steps<PyObject> {
  return (yield* lookupSteps(o, key)) ?? incref(fallback);
}

/** get and setdefault: `name` says how the errors about the count begin. */
const withDefault = (
  name: string,
  steps: (o: PyObject, key: PyObject, fallback: PyObject) => Steps<PyObject>,
): NativeFunction =>
  method(name, '($self, /, *args)', (o: PyObject, args: readonly PyObject[]) => {
    if (args.length < 1 || args.length > 2) raise('TypeError', `${name} expected 1 or 2 arguments`);
    const [key, fallback = None] = args as [PyObject, PyObject?];
    return suspendSteps(steps(o, key, fallback), [o, key, fallback]);
  });

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
  withDefault('get', getSteps),
  method('copy', '($self, /)', (o: PyObject) => snapshotOf(o)),
  method('update', '($self, other, /)', update),
  withDefault('setdefault', setdefaultSteps),
  method('__reversed__', '($self, /)', (o: PyObject) => {
    const { keys, values } = entries(o);
    values.forEach(decref);
    return newList(keys.reverse());
  }),
];
describeType(FrameLocalsProxyType, { source: 'CPython 3.13 Objects/frameobject.c', methods });
