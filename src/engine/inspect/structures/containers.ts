// list, tuple, dict, set and the memory beside them as C structs. CPython: Include/cpython/{listobject,tupleobject,dictobject,setobject}.h,
// Include/internal/pycore_dict.h (struct _dictkeysobject) of 3.8 and 3.13.

import { heap } from '../../memory/heap.ts';
import type { PyDict } from '../../objects/dict.ts';
import { usableFraction } from '../../objects/dict-table.ts';
import type { PyList } from '../../objects/list.ts';
import type { PySet } from '../../objects/set.ts';
import { PyStr } from '../../objects/str.ts';
import type { PyTuple } from '../../objects/tuple.ts';
import { newStruct, newVarStruct } from './object-head.ts';
import { STATIC, staticAddress } from './other-types.ts';
import { StructBuilder, type StructView } from './struct-builder.ts';

const idOf = (address: number): number => (address === 0 ? 0 : heap.idOf(address));

export const listStruct = (o: PyList): StructView =>
  newVarStruct('PyListObject', o, o.items.length)
    .pointer('ob_item', idOf(o.itemsAddress), 'PyObject **')
    .ssize('allocated', o.allocated)
    .done();

/** The array that `ob_item` leads to. */
export function listItemsStruct(o: PyList): StructView | null {
  if (o.itemsAddress === 0) return null;
  const builder = new StructBuilder('PyObject *[]', idOf(o.itemsAddress));
  for (let i = 0; i < o.allocated; i++) builder.object(`[${i}]`, o.items[i] ?? null);
  return builder.done();
}

export function tupleStruct(o: PyTuple): StructView {
  const builder = newVarStruct('PyTupleObject', o, o.items.length);
  if (heap.profile.tupleHeader > 24) builder.int('ob_hash', 'Py_hash_t', 8, -1);
  o.items.forEach((item, i) => builder.object(`ob_item[${i}]`, item));
  return builder.done();
}

/** Of a dict with shared keys. Before 3.11 one that never had a table has the values that are shared by all such. */
function valuesOf(o: PyDict): number {
  if (o.shared !== null) return heap.idOf(o.address) + 48;
  const isEmpty = o.keysAddress === 0 && heap.profile.version[1] < 11;
  return isEmpty ? staticAddress(STATIC.emptyValues) : 0;
}

export const dictStruct = (o: PyDict): StructView =>
  newStruct('PyDictObject', o)
    .ssize('ma_used', o.used)
    .int(
      heap.profile.version[1] >= 14 ? '_ma_watcher_tag' : 'ma_version_tag',
      'uint64_t',
      8,
      o.version,
    )
    .pointer(
      'ma_keys',
      idOf(o.shared?.address ?? o.keysAddress) || staticAddress(STATIC.emptyKeys),
      'PyDictKeysObject *',
    )
    .pointer('ma_values', valuesOf(o), 'PyDictValues *')
    .done();

/** The table that `ma_keys` leads to, if the dict has one of its own. */
export function dictKeysStruct(o: PyDict): StructView | null {
  const slots = o.tableSlots;
  if (slots === 0) return null;
  const builder = new StructBuilder('PyDictKeysObject', idOf(o.keysAddress));
  builder.ssize('dk_refcnt', 1);
  const log2 = 31 - Math.clz32(slots);
  const entries = o.keys.length;
  const width = slots <= 0x80 ? 1 : slots <= 0x8000 ? 2 : 4;
  const usable = usableFraction(slots) - entries;
  if (heap.profile.version[1] < 11) {
    builder.ssize('dk_size', slots).pointer('dk_lookup', 0, 'dict_lookup_func');
    builder.ssize('dk_usable', usable).ssize('dk_nentries', entries);
  } else {
    builder.int('dk_log2_size', 'uint8_t', 1, log2);
    builder.int('dk_log2_index_bytes', 'uint8_t', 1, log2 + (31 - Math.clz32(width)));
    builder
      .int('dk_kind', 'uint8_t', 1, o.hasOnlyStrKeys ? 1 : 0)
      .int('dk_version', 'uint32_t', 4, 0);
    builder.ssize('dk_usable', usable).ssize('dk_nentries', entries);
  }
  builder.octets('dk_indices', `int${8 * width}_t[]`, indices(o.indices(), width));
  const hashed = heap.profile.dictEntry[0] === 24 || !o.hasOnlyStrKeys;
  for (let i = 0; i < usableFraction(slots); i++) {
    if (hashed) builder.int(`dk_entries[${i}].me_hash`, 'Py_hash_t', 8, hashOf(o, i));
    builder.object(`dk_entries[${i}].me_key`, o.keys[i] ?? null);
    builder.object(`dk_entries[${i}].me_value`, o.values[i] ?? null);
  }
  return builder.done();
}

/** Cached hashes of str keys are whole; of others the table keeps the low half, which is all of a small int's. */
function hashOf(o: PyDict, i: number): number | bigint {
  const key = o.keys[i];
  if (key === null || key === undefined) return 0;
  if (key instanceof PyStr) return (BigInt(key.hashHigh) << 32n) | BigInt(key.hashLow >>> 0);
  return o.hashAt(i);
}

function indices(slots: Int32Array, width: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(slots.length * width));
  slots.forEach((entry, i) => {
    if (width === 1) view.setInt8(i, entry);
    else if (width === 2) view.setInt16(2 * i, entry, true);
    else view.setInt32(4 * i, entry, true);
  });
  return new Uint8Array(view.buffer);
}

export function setStruct(o: PySet): StructView {
  const builder = newStruct('PySetObject', o).ssize('fill', o.fill).ssize('used', o.used);
  builder.ssize('mask', o.table.length - 1);
  const small = heap.idOf(o.address) + builder.offset + 24;
  builder.pointer('table', o.tableAddress === 0 ? small : idOf(o.tableAddress), 'setentry *');
  builder.int('hash', 'Py_hash_t', 8, -1).ssize('finger', 0);
  const inline = o.tableAddress === 0;
  for (let i = 0; i < 8; i++) entry(builder, `smalltable[${i}]`, inline ? o : null, i);
  return builder.object('weakreflist', o.weakrefs).done();
}

/** The table of a set with more than eight places. */
export function setTableStruct(o: PySet): StructView | null {
  if (o.tableAddress === 0) return null;
  const builder = new StructBuilder('setentry[]', idOf(o.tableAddress));
  for (let i = 0; i < o.table.length; i++) entry(builder, `[${i}]`, o, i);
  return builder.done();
}

function entry(builder: StructBuilder, name: string, set: PySet | null, i: number): void {
  const key = set?.keyAt(i) ?? null;
  builder.object(`${name}.key`, key);
  const hash =
    set === null || key === null ? 0n : (BigInt(set.highs[i]!) << 32n) | BigInt(set.lows[i]! >>> 0);
  builder.int(`${name}.hash`, 'Py_hash_t', 8, hash);
}
