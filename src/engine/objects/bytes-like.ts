// The octets of an object: the buffer protocol, as far as built-in types offer it. CPython 3.13 Objects/abstract.c (PyObject_GetBuffer),
// Objects/bytesobject.c (PyBytes_FromObject).

import { PyByteArray, PyBytes } from './bytes.ts';
import { indexSteps } from './index.ts';
import { toArraySteps } from './iterate.ts';
import { isExporter, PyMemoryView } from './memoryview.ts';
import { decrefAll, type PyObject } from './object.ts';
import { raise } from './raise.ts';
import { isStr } from './str.ts';
import type { Steps } from './suspend.ts';

/** The octets of a bytes-like object (not a copy), undefined for other objects. */
export function bytesLike(o: PyObject): Uint8Array | undefined {
  if (o instanceof PyBytes || o instanceof PyByteArray) return o.value;
  if (o instanceof PyMemoryView) return o.octets();
  if (isExporter(o)) return o.value;
  return undefined;
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
export function* bytesOfSteps(o: PyObject, what = 'bytes'): Steps<Uint8Array> {
  const direct = bytesLike(o);
  if (direct !== undefined) return direct.slice();
  if (isStr(o)) raise('TypeError', `cannot convert 'str' object to ${what}`);
  const items = yield* toArraySteps(o, `cannot convert '${o.type.name}' object to ${what}`);
  try {
    const octets = new Uint8Array(items.length);
    for (let i = 0; i < items.length; i++)
      octets[i] = expectOctet(yield* indexSteps(items[i]!), what);
    return octets;
  } finally {
    decrefAll(items);
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
