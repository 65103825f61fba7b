// Buffers that natives write into. CPython 3.13 Python/getargs.c (converter `w*`), Objects/abstract.c (PyObject_GetBuffer).

import { bytesLike } from '../objects/bytes-like.ts';
import { PyByteArray } from '../objects/bytes.ts';
import { noneName } from '../objects/arguments.ts';
import { isExporter, PyMemoryView } from '../objects/memoryview.ts';
import { raise } from '../objects/raise.ts';
import type { PyObject } from '../objects/object.ts';

/** The octets of a bytearray, array or writable memoryview: the object's own. TypeError. */
export function expectWritable(o: PyObject): Uint8Array {
  const octets = bytesLike(o, 'write');
  const readonly =
    !(o instanceof PyByteArray) &&
    !(o instanceof PyMemoryView && !o.readonly) &&
    !(isExporter(o) && !o.bufferReadonly);
  if (octets === undefined || readonly)
    raise('TypeError', `argument must be read-write bytes-like object, not ${noneName(o)}`);
  return octets;
}
