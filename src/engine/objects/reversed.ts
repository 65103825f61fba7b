// reversed: by `__reversed__`, else by length and `__getitem__`. CPython 3.13 Objects/enumobject.c (reversed_new_impl, reversed_next).

import { expectState } from './iterators.ts';
import { getItem, lengthOf } from './abstract.ts';
import { lookupType } from './attributes.ts';
import { newInt } from './int.ts';
import { callNative, method, withoutKeywords } from './native.ts';
import { decref, incref, type PyObject, type PyType } from './object.ts';
import { ownsFields, PyNative } from './own-fields.ts';
import { raise, Raised } from './raise.ts';
import { selfIter } from './seq-iter.ts';
import { newNone, None } from './singletons.ts';
import { callBoundSpecial } from './special-call.ts';
import { describeType, newStaticType } from './static-type.ts';
import { staticStr } from './str.ts';
import { SUSPENDED, suspendThen, type MaySuspend } from './suspend.ts';
import { newTuple } from './tuple.ts';

export const ReversedType = newStaticType('reversed', {
  isBaseType: true,
  hasGc: true,
  basicSize: 32,
});

class PyReversed extends PyNative {
  declare index: number;
  /** Owned; null when exhausted. */
  declare seq: PyObject | null;
  constructor(type: PyType, seq: PyObject, length: number) {
    super(type);
    this.seq = incref(seq);
    this.index = length - 1;
  }
}
ownsFields(ReversedType, ['seq']);

const REVERSED = staticStr('__reversed__');
const reversedNew = method(
  'reversed',
  '($type, object, /)',
  (type: PyType, o: PyObject): MaySuspend => {
    const special = lookupType(o.type, REVERSED);
    if (special !== null && special !== None) return callBoundSpecial(o, REVERSED)!;
    if (
      special === None ||
      o.type.mp_subscript === null ||
      (o.type.mp_length === null && !o.type.isHeapType) ||
      isMapping(o)
    ) {
      raise('TypeError', `'${o.type.name}' object is not reversible`);
    }
    const length = lengthOf(o);
    if (length === SUSPENDED)
      return suspendThen((n: number) => new PyReversed(type, o, n), [type, o]);
    return new PyReversed(type, o, length);
  },
);
ReversedType.tp_new = (type, args, kwnames) => {
  const lets = type.tp_init !== ReversedType.tp_init;
  const given = withoutKeywords(args, kwnames, lets, 'reversed');
  if (given.length !== 1) raise('TypeError', `reversed expected 1 argument, got ${given.length}`);
  return callNative(reversedNew, type, given, null, 'reversed');
};

/** Built-in mappings and proxies without `__reversed__` are no sequences. */
function isMapping(o: PyObject): boolean {
  return NO_SEQUENCES.has(o.type.name);
}
const NO_SEQUENCES: ReadonlySet<string> = new Set([
  'mappingproxy',
  'weakref.ProxyType',
  'weakref.CallableProxyType',
]);

ReversedType.tp_iter = selfIter;
ReversedType.tp_iternext = (o) => {
  const it = o as PyReversed;
  const { seq } = it;
  if (seq === null) return null;
  if (it.index < 0) return finish(it);
  const rescue = (error: unknown): null => {
    if (
      !(error instanceof Raised) ||
      !(error.exception.isA('IndexError') || error.exception.isA('StopIteration'))
    )
      throw error;
    decref(error.exception);
    return finish(it);
  };
  const index = newInt(it.index);
  try {
    const item = getItem(seq, index);
    it.index--;
    return item === SUSPENDED ? suspendThen((v) => v, [it, index], rescue) : item;
  } catch (error) {
    return rescue(error);
  } finally {
    decref(index);
  }
};

function finish(it: PyReversed): null {
  const { seq } = it;
  it.index = -1;
  it.seq = null;
  if (seq !== null) decref(seq);
  return null;
}

/** Source: reversed_setstate. */
function setState(it: PyReversed, state: PyObject): MaySuspend {
  const at = expectState(state);
  if (it.seq === null) return newNone();
  const finish = (length: number): PyObject => {
    it.index = Math.max(-1, Math.min(at, length - 1));
    return newNone();
  };
  const length = lengthOf(it.seq);
  return length === SUSPENDED ? suspendThen(finish, [it]) : finish(length);
}

/** reversed_len. */
function lengthHint(it: PyReversed): MaySuspend {
  if (it.seq === null) return newInt(0);
  const length = it.seq.type.mp_length?.(it.seq) ?? 0;
  const place = it.index + 1;
  const hint = (n: number): PyObject => newInt(n < place ? 0 : place);
  return length === SUSPENDED ? suspendThen(hint, [it]) : hint(length);
}

describeType(ReversedType, {
  source: 'Objects/enumobject.c',
  methods: [
    method('__length_hint__', '($self, /)', lengthHint),
    method('__setstate__', '($self, object, /)', setState),
    method('__reduce__', '($self, /)', (it: PyReversed) =>
      newTuple([
        incref(it.type),
        newTuple([it.seq === null ? newTuple([]) : incref(it.seq)]),
        newInt(it.index),
      ]),
    ),
  ],
});
