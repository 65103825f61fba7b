// Reading the memory of Python objects through addresses. CPython 3.13 Include/object.h (PyObject, PyVarObject), floatobject.h.
// Simplified: the header (count, class, size), the value of a float and the fields of a list can be read; everything else, and writing, raises.

import { heap } from '../../memory/heap.ts';
import { objectAt, wasObjectAt } from '../../memory/known-addresses.ts';
import { PyBytes } from '../../objects/bytes.ts';
import { PyFloat } from '../../objects/float.ts';
import { PyList } from '../../objects/list.ts';
import { addressOf, type PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { PyTuple } from '../../objects/tuple.ts';
import { reportedRefcount } from '../refcount.ts';

const WORD = 8;
const WORDS = 5;

/** The eight bytes at `address`, as they lie there. NotImplementedError where the engine has no bytes to show. */
export function readWord(address: number): bigint {
  for (let word = 0; word < WORDS; word++) {
    const start = address - WORD * word;
    const o = objectAt(start);
    if (o !== null) return wordOf(o, word);
    // The block is free: CPython shows what the allocator left there.
    if (wasObjectAt(start) && word === 0) return 0n;
  }
  return raise(
    'NotImplementedError',
    `ctypes of this engine reads only objects, and there is none at 0x${address.toString(16)}`,
  );
}

function wordOf(o: PyObject, word: number): bigint {
  if (word === 0) return BigInt(reportedRefcount(o));
  if (word === 1) return BigInt(addressOf(o.type));
  if (word === 2) {
    if (o instanceof PyFloat) return bitsOf(o.value);
    if (o instanceof PyList || o instanceof PyTuple) return BigInt(o.items.length);
    if (o instanceof PyBytes) return BigInt(o.value.length);
  }
  if (word === 3 && o instanceof PyList) return BigInt(blockOf(o));
  if (word === 4 && o instanceof PyList) return BigInt(o.allocated);
  if (word === 3 && o instanceof PyTuple && o.items.length > 0)
    return BigInt(addressOf(o.items[0]!));
  return raise(
    'NotImplementedError',
    `ctypes of this engine does not show word ${word} of a '${o.type.name}' object`,
  );
}

/** `ob_item`. */
const blockOf = (o: PyList): number => (o.itemsAddress === 0 ? 0 : heap.idOf(o.itemsAddress));

function bitsOf(value: number): bigint {
  const view = new DataView(new ArrayBuffer(WORD));
  view.setFloat64(0, value);
  return view.getBigUint64(0);
}

/** Memory of objects belongs to the books. */
export function refuseWrite(address: number): never {
  return raise(
    'NotImplementedError',
    `ctypes of this engine does not write into memory (at 0x${address.toString(16)})`,
  );
}
