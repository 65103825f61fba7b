// _weakref: what Lib/weakref.py is built on. CPython 3.13 Modules/_weakref.c.

import { PyDict, hashSteps } from '../objects/dict.ts';
import { newInt } from '../objects/int.ts';
import { newList } from '../objects/list.ts';
import { method } from '../objects/native.ts';
import { incref, type PyObject } from '../objects/object.ts';
import { raise } from '../objects/raise.ts';
import { newNone } from '../objects/singletons.ts';
import { suspendSteps, SUSPENDED, type MaySuspend, type Steps } from '../objects/suspend.ts';
import { newProxy } from '../objects/weakproxy.ts';
import { CallableProxyType, ProxyType, ReferenceType } from '../objects/weakref.ts';
import { firstReference, PyWeakReference, REFERENCES } from '../objects/weakref-list.ts';
import { currentThread } from '../vm/current.ts';
import { touchDeletion } from '../vm/ops/access.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

function referencesTo(o: PyObject): PyWeakReference[] {
  currentThread.log?.touch(o, REFERENCES, 'read', '');
  const refs: PyWeakReference[] = [];
  for (let ref = firstReference(o); ref !== null; ref = ref.next) refs.push(ref);
  return refs;
}

/** Removes `key` if its value is a weak reference that is dead: WeakValueDictionary's callback. */
function removeDeadWeakref(dict: PyObject, key: PyObject): MaySuspend {
  if (!(dict instanceof PyDict))
    raise('TypeError', `_remove_dead_weakref() argument 1 must be dict, not ${dict.type.name}`);
  return suspendSteps(removeDeadSteps(dict, key), [dict, key]);
}

function* removeDeadSteps(dict: PyDict, key: PyObject): Steps<PyObject> {
  const hash = yield* hashSteps(key);
  let entry = dict.find(key, hash);
  if (entry === SUSPENDED) entry = yield* dict.findSteps(key, hash);
  const ref = entry < 0 ? null : dict.values[entry]!;
  if (ref === null) return newNone();
  if (!(ref instanceof PyWeakReference)) raise('TypeError', 'not a weakref');
  if (ref.object !== null) return newNone();
  if (currentThread.log !== null) touchDeletion(currentThread, dict, key);
  dict.removeEntry(entry);
  return newNone();
}

const definition: ModuleDefinition = {
  name: '_weakref',
  source: 'CPython 3.13 Modules/_weakref.c',
  doc: 'Weak-reference support module.',
  functions: [
    method('getweakrefcount', '(object, /)', (o: PyObject) => newInt(referencesTo(o).length)),
    method('_remove_dead_weakref', '(dct, key, /)', removeDeadWeakref),
    method('getweakrefs', '(object, /)', (o: PyObject) =>
      newList(referencesTo(o).map((ref) => incref(ref))),
    ),
    method('proxy', '(object, callback=None, /)', newProxy),
  ],
  attributes: {
    ref: () => incref(ReferenceType),
    ReferenceType: () => incref(ReferenceType),
    ProxyType: () => incref(ProxyType),
    CallableProxyType: () => incref(CallableProxyType),
  },
};

export function weakrefModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
