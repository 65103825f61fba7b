// Parts of arrays: slices read and written, octets and text appended. CPython 3.13 Modules/arraymodule.c (array_ass_subscr, array_slice,
// frombytes, array_array_fromunicode_impl).

import { raise } from '../../objects/raise.ts';
import type { SliceRange } from '../../objects/slice.ts';
import type { PyStr } from '../../objects/str.ts';
import type { PyArray } from './array-object.ts';

export function fromBytes(array: PyArray, octets: Uint8Array): void {
  const { size } = array.code;
  if (octets.length % size !== 0) raise('ValueError', 'bytes length not a multiple of item size');
  const before = array.length;
  const copy = octets.slice();
  array.resize(before + copy.length / size);
  array.value.set(copy, before * size);
}

export function fromUnicode(array: PyArray, text: PyStr): void {
  const points = text.codePoints ?? Uint32Array.from(text.value, (c) => c.charCodeAt(0));
  const before = array.length;
  array.resize(before + points.length);
  points.forEach((p, i) => array.put(before + i, p));
}

export function sliceOctets(self: PyArray, range: SliceRange): Uint8Array {
  const { size } = self.code;
  const { value } = self;
  if (range.step === 1) return value.slice(range.start * size, (range.start + range.count) * size);
  const out = new Uint8Array(range.count * size);
  for (let i = 0, at = range.start; i < range.count; i++, at += range.step)
    out.set(value.subarray(at * size, (at + 1) * size), i * size);
  return out;
}

/** Items from `from` to `to` become these octets. */
export function replace(self: PyArray, from: number, to: number, octets: Uint8Array): void {
  const { size } = self.code;
  const tail = self.value.slice(to * size);
  const count = octets.length / size;
  self.resize(from + count + tail.length / size);
  self.value.set(octets, from * size);
  self.value.set(tail, (from + count) * size);
}

export function assignSlice(self: PyArray, range: SliceRange, value: PyArray | null): void {
  if (value !== null && value.code !== self.code)
    raise('TypeError', 'bad argument type for built-in operation');
  const { size } = self.code;
  const octets = value === null ? new Uint8Array(0) : value.value.slice();
  if (range.step === 1) return replace(self, range.start, range.start + range.count, octets);
  if (value === null) {
    const drop = new Set(
      Array.from({ length: range.count }, (_, i) => range.start + i * range.step),
    );
    const kept = Array.from({ length: self.length }, (_, i) => i).filter((i) => !drop.has(i));
    const out = new Uint8Array(kept.length * size);
    kept.forEach((i, at) => out.set(self.value.subarray(i * size, (i + 1) * size), at * size));
    return self.setOctets(out);
  }
  if (value.length !== range.count)
    raise(
      'ValueError',
      `attempt to assign array of size ${value.length} to extended slice of size ${range.count}`,
    );
  for (let i = 0, at = range.start; i < range.count; i++, at += range.step)
    self.value.set(octets.subarray(i * size, (i + 1) * size), at * size);
}
