// The octets of an object: the buffer protocol, as far as built-in types offer it. CPython 3.13 Objects/abstract.c (PyObject_GetBuffer),
// Objects/bytesobject.c (PyBytes_FromObject).

import { lentOctetsSteps, PYBUF_FULL_RO } from './buffer.ts';
import { PyByteArray, PyBytes } from './bytes.ts';
import { charge } from './charge.ts';
import { indexSteps, isExactInt } from './index.ts';
import type { PyInt } from './int.ts';
import { iterNext, iterOrSteps, tryToArray } from './iterate.ts';
import { isExporter, PyMemoryView } from './memoryview.ts';
import { decref, decrefAll, type PyObject } from './object.ts';
import { raise } from './raise.ts';
import { isStr } from './str.ts';
import { SUSPENDED, type Steps } from './suspend.ts';

/** The octets of a bytes-like object (not a copy), undefined for other objects. `kind`: what is done with them. */
export function bytesLike(o: PyObject, kind: 'read' | 'write' = 'read'): Uint8Array | undefined {
  if (o instanceof PyBytes || o instanceof PyByteArray) return o.value;
  if (o instanceof PyMemoryView) return o.octets('C', kind);
  if (!isExporter(o)) return undefined;
  o.reached?.(kind);
  return o.value;
}

/** As `bytesLike` for who asks for octets in a row (PyBUF_SIMPLE): a view with gaps is none. */
export function simpleBuffer(o: PyObject): Uint8Array | undefined {
  if (o instanceof PyMemoryView && !o.isContiguous('C')) return undefined;
  return bytesLike(o);
}

/** As `bytesLike`. TypeError "a bytes-like object is required, not 'str'". */
export function expectBytes(o: PyObject): Uint8Array {
  return (
    bytesLike(o) ?? raise('TypeError', `a bytes-like object is required, not '${o.type.name}'`)
  );
}

/** Octets of a bytes-like object (a copy) or of an iterable of ints. TypeError, ValueError. Source: PyBytes_FromObject. */
export function bytesOfSteps(o: PyObject, what?: string): Steps<Uint8Array>;
/** With `each`, null where that got the octets one by one, as they came. */
export function bytesOfSteps(
  o: PyObject,
  what: string,
  each: ((octet: number) => void) | null,
): Steps<Uint8Array | null>;
export function* bytesOfSteps(
  o: PyObject,
  what = 'bytes',
  each: ((octet: number) => void) | null = null,
): Steps<Uint8Array | null> {
  const direct = bytesLike(o);
  if (direct !== undefined) return direct.slice();
  const lent = yield* lentOctetsSteps(o, PYBUF_FULL_RO);
  if (lent !== null) return lent;
  if (isStr(o)) raise('TypeError', `cannot convert 'str' object to ${what}`);
  const quick = tryToArray(o);
  if (quick !== undefined) {
    charge(quick.length);
    try {
      if (quick.every(isExactInt))
        return Uint8Array.from(quick, (item) => expectOctet((item as PyInt).value, what));
    } finally {
      decrefAll(quick);
    }
  }
  const octets: number[] = [];
  yield* eachOctetSteps(o, what, each ?? ((octet) => octets.push(octet)));
  return each === null ? Uint8Array.from(octets) : null;
}

function* eachOctetSteps(o: PyObject, what: string, each: (octet: number) => void): Steps<void> {
  const it = yield* iterOrSteps(o, `cannot convert '${o.type.name}' object to ${what}`);
  try {
    for (;;) {
      charge(1);
      let item = iterNext(it);
      if (item === SUSPENDED) item = (yield) as PyObject | null;
      if (item === null) return;
      try {
        each(expectOctet(yield* indexSteps(item), what));
      } finally {
        decref(item);
      }
    }
  } finally {
    decref(it);
  }
}

/** A value as an octet. ValueError. */
export function expectOctet(value: number | bigint, what = 'bytes'): number {
  if (value < 0 || value > 255) {
    raise(
      'ValueError',
      what === 'bytes' ? 'bytes must be in range(0, 256)' : 'byte must be in range(0, 256)',
    );
  }
  return Number(value);
}
