// _thread._local: an object whose attributes each thread has for itself. CPython 3.13 Modules/_threadmodule.c (local_new, _ldict,
// local_getattro, local_setattro, local_clear, _localdummy_destroyed).
//
// The dicts belong to the object (`dummies`), one for each thread that has looked at it; a thread that ends takes its own with it. `dict` is
// that of the running thread, so that everything that looks for attributes of an instance finds the right ones.
// Simplified: no dummy object stands between a thread and its dict.

import { addThreadLocal } from '../../objects/containers.ts';
import { EngineBug } from '../../base/assert.ts';
import { genericGetAttr, genericSetAttr } from '../../objects/attributes.ts';
import { newAttributeError } from '../../objects/exceptions.ts';
import { PyDict } from '../../objects/dict.ts';
import {
  decref,
  decrefAll,
  fixedBytes,
  free,
  incref,
  type PyObject,
  type PyType,
} from '../../objects/object.ts';
import { PyNative } from '../../objects/own-fields.ts';
import { raise, Raised } from '../../objects/raise.ts';
import { describeType, newStaticType, ObjectType } from '../../objects/static-type.ts';
import type { PyStr } from '../../objects/str.ts';
import { SUSPENDED, suspendThen, type MaySuspend, type Suspended } from '../../objects/suspend.ts';
import { clearWeakRefs } from '../../objects/weakref-list.ts';
import { heap } from '../../memory/heap.ts';
import { currentThread } from '../../vm/current.ts';
import type { ThreadState } from '../../vm/thread-state.ts';

export const LocalType = newStaticType('_local', {
  module: '_thread',
  isBaseType: true,
  basicSize: 56,
  hasWeakrefs: true,
  hasGc: true,
  doc: 'Thread-local data',
});

addThreadLocal(LocalType);

export class PyLocal extends PyNative {
  /** Of the constructor, for `__init__` in every other thread. Owned. */
  readonly args: readonly PyObject[];
  readonly kwnames: readonly PyStr[] | null;
  /** By thread. Owned. */
  readonly dicts = new Map<ThreadState, PyDict>();

  constructor(type: PyType, args: readonly PyObject[], kwnames: readonly PyStr[] | null) {
    super(type);
    this.args = args.map((arg) => incref(arg));
    this.kwnames = kwnames === null ? null : kwnames.map((name) => incref(name));
  }
}
Object.defineProperty(PyLocal.prototype, 'dict', {
  get(this: PyLocal): PyDict | null {
    return this.dicts.get(currentThread) ?? null;
  },
  /** Null: whoever takes an instance apart drops the dict of the thread in which it does that. */
  set(this: PyLocal, dict: null) {
    if (dict !== null) throw new EngineBug('the dicts of a _local are made by threads');
    this.dicts.delete(currentThread);
    currentThread.locals.delete(this);
  },
});

LocalType.tp_new = (type, args, kwnames) => {
  if (type.tp_init === ObjectType.tp_init && args.length > 0)
    raise('TypeError', 'Initialization arguments are not supported');
  const self = new PyLocal(type, args, kwnames);
  addDict(self);
  return self;
};

function addDict(self: PyLocal): void {
  self.dicts.set(currentThread, new PyDict());
  currentThread.locals.add(self);
}

/** The dict of `ts`, and the reference to it, are gone. */
function dropDict(self: PyLocal, ts: ThreadState): void {
  const dict = self.dicts.get(ts);
  ts.locals.delete(self);
  if (dict === undefined) return;
  self.dicts.delete(ts);
  decref(dict);
}

/** _ldict: the running thread has its dict; a class with an `__init__` fills it. */
function ready(self: PyLocal): void | Suspended {
  if (self.dicts.has(currentThread)) return;
  const ts = currentThread;
  addDict(self);
  const { tp_init } = self.type;
  if (tp_init === null || tp_init === ObjectType.tp_init) return;
  const undo = (error: unknown): never => {
    // Nobody has seen it: the next access begins again.
    dropDict(self, ts);
    throw error;
  };
  try {
    if (tp_init(self, self.args, self.kwnames) !== SUSPENDED) return;
  } catch (error) {
    undo(error);
  }
  return suspendThen((nothing) => nothing, [self], undo);
}

/** Calls `act` once the running thread has its dict. */
function whenReady(self: PyLocal, owned: readonly (PyObject | null)[], act: () => any): any {
  return ready(self) === SUSPENDED ? suspendThen(act, [self, ...owned]) : act();
}

LocalType.tp_getattro = (o, name) =>
  whenReady(o as PyLocal, [name], (): MaySuspend => {
    if (name.value === '__dict__') return incref((o as PyLocal).dict!);
    return genericGetAttr(o, name);
  });

LocalType.tp_setattro = (o, name, value) =>
  whenReady(o as PyLocal, [name, value], () => {
    if (name.value !== '__dict__') return genericSetAttr(o, name, value);
    const text = `'${o.type.name}' object attribute '__dict__' is read-only`;
    throw new Raised(newAttributeError(text, o, name));
  });

LocalType.tp_traverse = (o, visit) => {
  const self = o as PyLocal;
  for (const arg of self.args) visit(arg);
  for (const dict of self.dicts.values()) visit(dict);
};
LocalType.tp_clear = (o) => {
  const self = o as PyLocal;
  for (const ts of [...self.dicts.keys()]) dropDict(self, ts);
};
LocalType.tp_dealloc = (o) => {
  const self = o as PyLocal;
  heap.gc.untrack(self);
  if (self.weakrefs !== null) clearWeakRefs(self);
  for (const ts of [...self.dicts.keys()]) dropDict(self, ts);
  decrefAll([...self.args, ...(self.kwnames ?? [])]);
  free(self, fixedBytes(self.type));
};
describeType(LocalType, { source: 'CPython 3.13 Modules/_threadmodule.c' });

/** The thread ends: what it kept in such objects goes, the latest first (PyThreadState_Clear, `threading_local_sentinel`, clear_locals). */
export function dropLocals(ts: ThreadState): void {
  for (const self of [...ts.locals].reverse()) dropDict(self as PyLocal, ts);
}
