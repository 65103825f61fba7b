// Slots that bytes and bytearray share: those that don't change the object. CPython 3.13 Objects/bytesobject.c, bytearrayobject.c.

import { indexOfText } from '../base/text-search.ts';
import { chargeCharacters } from './charge.ts';
import { bytesLike, expectBytes, expectOctet } from './bytes-like.ts';
import { compareValues } from './float-arithmetic.ts';
import { asSize, indexSteps, withIndex, withSize } from './index.ts';
import { newInt, PyInt } from './int.ts';
import { PyBytes } from './bytes.ts';
import { decref, isSubtype, type PyObject, type PyType } from './object.ts';
import { type Make, type Owner, concatOctets, latin1, repeatOctets } from './octets.ts';
import { percentBytes } from './percent-bytes.ts';
import { raise, Raised } from './raise.ts';
import { newBool, newNotImplemented } from './singletons.ts';
import { PySlice, sliceItems, withSlice } from './slice.ts';
import { suspendSteps, type Steps } from './suspend.ts';

function compareOctets(a: Uint8Array, b: Uint8Array): number {
  const shorter = Math.min(a.length, b.length);
  if (shorter > 0 && a[0] === b[0]) chargeCharacters(shorter);
  for (let i = 0; i < shorter; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return a.length - b.length;
}

function hasOctet({ value }: Owner, octet: number | bigint): boolean {
  chargeCharacters(value.length);
  return value.includes(expectOctet(octet, 'byte'));
}

function hasOctets({ value }: Owner, part: PyObject): boolean {
  chargeCharacters(value.length);
  return indexOfText(latin1(value), latin1(expectBytes(part))) >= 0;
}

/** _Py_bytes_contains: what fails as a number may still be octets, and its error is forgotten. */
function* containsSteps(owner: Owner, value: PyObject): Steps<boolean> {
  let octet: number | bigint;
  try {
    octet = yield* indexSteps(value);
  } catch (error) {
    if (!(error instanceof Raised)) throw error;
    decref(error.exception);
    return hasOctets(owner, value);
  }
  return hasOctet(owner, octet);
}

/** Slots of bytes and bytearray that don't change the object. */
export function setCommonSlots(type: PyType, make: Make): void {
  const name = type.name === 'bytes' ? 'byte' : 'bytearray';
  type.mp_length = (o) => (o as Owner).value.length;
  type.tp_richcompare = (a, b, op) => {
    // bytes compares with bytes alone; bytearray with whatever has a buffer.
    const other = a instanceof PyBytes && !(b instanceof PyBytes) ? undefined : bytesLike(b);
    return other === undefined
      ? newNotImplemented()
      : newBool(compareValues(compareOctets((a as Owner).value, other), 0, op));
  };
  type.sq_contains = (o, value) => {
    const owner = o as Owner;
    if (value instanceof PyInt) return hasOctet(owner, value.value);
    if (value.type.nb_index === null) return hasOctets(owner, value);
    return suspendSteps(containsSteps(owner, value), [o, value]);
  };
  type.sq_concat = (a, b) => {
    const other = bytesLike(b);
    if (other === undefined) raise('TypeError', `can't concat ${b.type.name} to ${a.type.name}`);
    return make(concatOctets((a as Owner).value, other));
  };
  type.sq_repeat = (o, count) =>
    withSize(count, [o], (times: number) => make(repeatOctets((o as Owner).value, times)));
  type.mp_subscript = (o, key) => {
    const { value } = o as Owner;
    if (key instanceof PySlice) {
      return withSlice(
        key,
        () => value.length,
        [o],
        (range) => {
          chargeCharacters(range.count);
          if (range.step === 1) return make(value.slice(range.start, range.start + range.count));
          chargeCharacters(32 * value.length);
          return make(Uint8Array.from(sliceItems(Array.from(value), range)));
        },
      );
    }
    if (key.type.nb_index === null)
      raise('TypeError', `${name} indices must be integers or slices, not ${key.type.name}`);
    return withIndex(key, [o], (exact: number | bigint) => {
      const index = asSize(exact, 'IndexError');
      const byte = value[index < 0 ? index + value.length : index];
      return byte === undefined
        ? raise(
            'IndexError',
            type.name === 'bytes' ? 'index out of range' : 'bytearray index out of range',
          )
        : newInt(byte);
    });
  };
  type.nb_remainder = (a, b) =>
    isSubtype(a.type, type) ? percentBytes(a, b, make) : newNotImplemented();
}
