// Octets of bytes and bytearray as text of one character each (Latin-1), and simple work on them: the host has the better tools for text.
// Not in CPython.

import type { PyByteArray, PyBytes } from './bytes.ts';
import { heap } from '../memory/heap.ts';
import { charge, chargeCharacters } from './charge.ts';
import type { PyObject } from './object.ts';
import { raise } from './raise.ts';

/** bytes or bytearray. */
export type Owner = PyBytes | PyByteArray;
/** Makes an object of the kind at hand. */
export type Make = (octets: Uint8Array) => PyObject;

/** Octets as text, one character each. */
export function latin1(octets: Uint8Array): string {
  let out = '';
  for (let i = 0; i < octets.length; i += 8192)
    out += String.fromCharCode(...octets.subarray(i, i + 8192));
  return out;
}
/** The octets of such a text. */
export function fromLatin1(text: string): Uint8Array {
  const octets = new Uint8Array(text.length);
  for (let i = 0; i < octets.length; i++) octets[i] = text.charCodeAt(i);
  return octets;
}

/** `a + b`. */
export function concatOctets(a: Uint8Array, b: Uint8Array): Uint8Array {
  heap.ensure(a.length + b.length);
  chargeCharacters(a.length + b.length);
  const out = new Uint8Array(a.length + b.length);
  out.set(a);
  out.set(b, a.length);
  return out;
}

/** `octets * times`. MemoryError. */
export function repeatOctets(octets: Uint8Array, times: number): Uint8Array {
  if (times <= 0 || octets.length === 0) return new Uint8Array(0);
  if (octets.length * times > 1 << 28) raise('MemoryError');
  heap.ensure(octets.length * times);
  charge(Math.ceil((octets.length * times) / 64));
  const out = new Uint8Array(octets.length * times);
  for (let i = 0; i < times; i++) out.set(octets, i * octets.length);
  return out;
}
