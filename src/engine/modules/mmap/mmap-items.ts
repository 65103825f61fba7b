// An mmap as a sequence: octets by index and slice. CPython 3.13 Modules/mmapmodule.c (mmap_item, mmap_subscript, mmap_ass_subscript).

import { newBytes } from '../../objects/bytes.ts';
import { expectBytes } from '../../objects/bytes-like.ts';
import { hasIndex, withIndex, withSize } from '../../objects/index.ts';
import { newInt } from '../../objects/int.ts';
import { newList } from '../../objects/list.ts';
import { decref } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { PySlice, withSlice, type SliceRange } from '../../objects/slice.ts';
import type { PyMmap } from './mmap-object.ts';
import { MmapType } from './mmap-object.ts';

function placeOf(self: PyMmap, index: number): number {
  const at = index < 0 ? index + self.size : index;
  if (at < 0 || at >= self.size) raise('IndexError', 'mmap index out of range');
  return at;
}

MmapType.mp_length = (o) => (o as PyMmap).size;
/** Iterating gives octets as bytes of length one (sq_item). Simplified: as they are at the start. */
MmapType.tp_iter = (o) => {
  const self = o as PyMmap;
  self.reached('read');
  const list = newList(Array.from(self.value, (octet) => newBytes(Uint8Array.of(octet))));
  const iterator = list.type.tp_iter!(list);
  decref(list);
  return iterator;
};
MmapType.mp_subscript = (o, key) => {
  const self = o as PyMmap;
  void self.value;
  self.reached('read');
  if (key instanceof PySlice)
    return withSlice(
      key,
      () => self.size,
      [self],
      (range) => newBytes(sliceOf(self, range)),
    );
  if (!hasIndex(key)) raise('TypeError', 'mmap indices must be integers');
  return withSize(key, [self], (index) => newInt(self.value[placeOf(self, index)]!));
};

function sliceOf(self: PyMmap, { start, step, count }: SliceRange): Uint8Array {
  const { value } = self;
  if (step === 1) return value.slice(start, start + count);
  return Uint8Array.from({ length: count }, (_, i) => value[start + i * step]!);
}

MmapType.mp_ass_subscript = (o, key, value) => {
  const self = o as PyMmap;
  void self.value;
  self.requireWritable();
  self.reached('write');
  if (key instanceof PySlice) {
    if (value === null) raise('TypeError', "mmap object doesn't support slice deletion");
    return withSlice(
      key,
      () => self.size,
      [self, value],
      (range) => {
        const octets = expectBytes(value).slice();
        if (octets.length !== range.count)
          raise('IndexError', 'mmap slice assignment is wrong size');
        const target = self.value;
        octets.forEach((octet, i) => (target[range.start + i * range.step] = octet));
      },
    );
  }
  if (!hasIndex(key)) raise('TypeError', 'mmap indices must be integers');
  return withSize(key, [self, value], (index) => {
    const at = placeOf(self, index);
    if (value === null) raise('TypeError', "mmap doesn't support item deletion");
    if (!hasIndex(value)) raise('TypeError', 'mmap item value must be an int');
    return withIndex(value, [self], (octet) => {
      if (octet < 0 || octet > 255) raise('ValueError', 'mmap item value must be in range(0, 256)');
      self.value[at] = Number(octet);
    });
  });
};
