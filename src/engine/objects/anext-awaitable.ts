// What `anext(iterator, default)` gives: awaits the iterator's own `__anext__`, and answers the default instead of StopAsyncIteration.
// CPython 3.13 Objects/iterobject.c (anext_awaitable).

import { getAttr } from './attributes.ts';
import { getAwaitable } from './awaitable.ts';
import { callObject } from './calls.ts';
import { newException } from './exceptions.ts';
import { method } from './native.ts';
import { decref, incref, type PyObject } from './object.ts';
import { ownsFields, PyNative } from './own-fields.ts';
import { Raised } from './raise.ts';
import { None } from './singletons.ts';
import { describeType, newStaticType } from './static-type.ts';
import { staticStr } from './str.ts';
import { SUSPENDED, suspendSteps, type Steps } from './suspend.ts';

export const AnextAwaitableType = newStaticType('anext_awaitable', { hasGc: true, basicSize: 32 });

class PyAnextAwaitable extends PyNative {
  declare readonly wrapped: PyObject;
  declare readonly fallback: PyObject;
  constructor(wrapped: PyObject, fallback: PyObject) {
    super(AnextAwaitableType);
    this.wrapped = incref(wrapped);
    this.fallback = incref(fallback);
  }
}
ownsFields(AnextAwaitableType, ['wrapped', 'fallback']);

/** Takes its own references. */
export function newAnextAwaitable(wrapped: PyObject, fallback: PyObject): PyObject {
  return new PyAnextAwaitable(wrapped, fallback);
}

/** Calls `name` of the iterator behind `await`; StopAsyncIteration becomes the end with the default. */
function* delegateSteps(
  o: PyAnextAwaitable,
  name: string,
  args: readonly PyObject[],
): Steps<PyObject> {
  let it = getAwaitable(o.wrapped, 0);
  if (it === SUSPENDED) it = (yield) as PyObject;
  try {
    let fn = getAttr(it, staticStr(name));
    if (fn === SUSPENDED) fn = (yield) as PyObject;
    try {
      const result = callObject(fn, args);
      return result === SUSPENDED ? ((yield) as PyObject) : result;
    } finally {
      decref(fn);
    }
  } catch (error) {
    if (!(error instanceof Raised) || !error.exception.isA('StopAsyncIteration')) throw error;
    decref(error.exception);
    throw new Raised(newException('StopIteration', o.fallback === None ? [] : [o.fallback]));
  } finally {
    decref(it);
  }
}

AnextAwaitableType.tp_iter = (o) => incref(o);
AnextAwaitableType.am_await = (o) => incref(o);
AnextAwaitableType.tp_iternext = (o) =>
  suspendSteps(delegateSteps(o as PyAnextAwaitable, '__next__', []), [o]);
const delegate = (name: string, signature: string): ReturnType<typeof method> =>
  method(name, signature, (o: PyAnextAwaitable, ...args: (readonly PyObject[])[]) =>
    suspendSteps(delegateSteps(o, name, args[0] ?? []), [o, ...(args[0] ?? [])]),
  );
describeType(AnextAwaitableType, {
  source: 'CPython 3.13 Objects/iterobject.c',
  methods: [
    delegate('send', '($self, *args)'),
    delegate('throw', '($self, *args)'),
    delegate('close', '($self, /)'),
  ],
});
