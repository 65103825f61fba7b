// What instances of a class look like in memory: sizes, offsets, flags, by the profile of the process.
// CPython 3.13 Objects/typeobject.c (type_new_slots_impl, type_new_set_slots..., inherit_special, type_ready_managed_dict),
// Include/internal/pycore_typeobject.h (_PyType_PreHeaderSize).
//
// The layouts of C classes are recorded data (memory/generated/type-layouts.ts). A built-in class carries 3.13's in its own fields: it belongs
// to all processes; another profile's are looked up. A class made by Python has its profile's in its fields.

import { heap } from '../memory/heap.ts';
import { layoutOfType, PROFILES, type TypeLayout } from '../memory/profile.ts';
import { SharedKeys } from '../memory/shared-keys.ts';
import type { PyType } from './object.ts';
import { PyStr } from './str.ts';
import { staticStr } from './str.ts';
import { PyTuple } from './tuple.ts';

const WORD = 8;
/** MANAGED_WEAKREF_OFFSET: three words before the two of the collector's header, and one more. */
const MANAGED_WEAKREF_OFFSET = -32;
export const FLAG_INLINE_VALUES = 1 << 2;
export const FLAG_MANAGED_WEAKREF = 1 << 3;
export const FLAG_MANAGED_DICT = 1 << 4;

/** What classes were called before 3.9. */
const FORMER: Readonly<Record<string, string>> = {
  'weakref.ReferenceType': 'weakref',
  'weakref.ProxyType': 'weakproxy',
  'weakref.CallableProxyType': 'weakcallableproxy',
};

function layoutKey(type: PyType): string {
  return type.module === 'builtins' ? type.qualname : `${type.module}.${type.qualname}`;
}

/** Takes 3.13's layout of a built-in class into its fields. Once, before the class is readied. */
export function applyRecordedLayout(type: PyType): void {
  const layout = layoutOfType(PROFILES['3.13'], layoutKey(type));
  if (layout === undefined) return;
  [type.basicSize, type.itemSize, type.dictOffset, type.weakrefOffset, type.flags] = layout;
  type.hasGc = (type.flags & (1 << 14)) !== 0;
}

function layoutOf(type: PyType): TypeLayout {
  if (!type.isHeapType && heap.profile.layouts !== PROFILES['3.13'].layouts) {
    const key = layoutKey(type);
    const layout =
      layoutOfType(heap.profile, key) ?? layoutOfType(heap.profile, FORMER[key] ?? key);
    if (layout !== undefined) return layout;
  }
  const change = type.isHeapType ? undefined : heap.profile.layoutChanges[layoutKey(type)];
  return [
    change?.[0] ?? type.basicSize,
    change?.[1] ?? type.itemSize,
    type.dictOffset,
    type.weakrefOffset,
    type.flags,
  ];
}

export const basicSizeOf = (type: PyType): number => layoutOf(type)[0];
export const itemSizeOf = (type: PyType): number => layoutOf(type)[1];
export const dictOffsetOf = (type: PyType): number => layoutOf(type)[2];
export const weakrefOffsetOf = (type: PyType): number => layoutOf(type)[3];
export const recordedFlagsOf = (type: PyType): number => layoutOf(type)[4];

/** Bytes in front of an instance, which sys.getsizeof adds: `_PyType_PreHeaderSize`, before 3.12 the collector's header alone. */
export function preHeaderBytes(type: PyType): number {
  if (type.isHeapType) return type.headerUnits * 16;
  const flags = recordedFlagsOf(type);
  const words = (flags & (FLAG_MANAGED_DICT | FLAG_MANAGED_WEAKREF)) !== 0 ? 16 : 0;
  return (flags & (1 << 14)) !== 0 || (type.flags === 0 && type.hasGc) ? 16 + words : words;
}

/** Sizes and offsets of a new class that adds `slots` slots, perhaps a dictionary and weak references. `base`: its best base. */
export function setInstanceLayout(
  type: PyType,
  slots: number,
  addDict: boolean,
  addWeakref: boolean,
): void {
  const base = type.base!;
  const { managedDicts } = heap.profile;
  type.itemSize = itemSizeOf(base);
  type.basicSize = basicSizeOf(base) + WORD * slots;
  type.dictOffset = dictOffsetOf(base);
  type.weakrefOffset = weakrefOffsetOf(base);
  let managed = 0;
  if (base.isHeapType) managed = base.flags & (FLAG_MANAGED_DICT | FLAG_MANAGED_WEAKREF);
  if (addDict && managedDicts) {
    managed |= FLAG_MANAGED_DICT;
    type.dictOffset = -1;
  } else if (addDict) {
    type.dictOffset = type.itemSize === 0 ? type.basicSize : -WORD;
    type.basicSize += WORD;
  }
  if (addWeakref && managedDicts) {
    managed |= FLAG_MANAGED_WEAKREF;
    type.weakrefOffset = MANAGED_WEAKREF_OFFSET;
  } else if (addWeakref) {
    type.weakrefOffset = type.basicSize;
    type.basicSize += WORD;
  }
  type.flags = managed;
  type.headerUnits = managed === 0 ? 1 : 2;
  const native = nativeBase(type);
  type.extraBytes =
    type.basicSize - basicSizeOf(native) + 16 * (type.headerUnits - native.headerUnits);
}

/** type_ready_managed_dict: instances that are nothing but their attributes share the keys of these. After the namespace is complete. */
export function readyManagedDict(type: PyType): void {
  const { managedDicts, sharedKeysMax } = heap.profile;
  if (managedDicts ? (type.flags & FLAG_MANAGED_DICT) === 0 : !addsDict(type)) return;
  const names = type.namespace.getStr(STATIC_ATTRIBUTES);
  const known =
    names instanceof PyTuple
      ? names.items.filter((n) => n instanceof PyStr).map((n) => (n as PyStr).value)
      : [];
  type.cachedKeys = new SharedKeys(sharedKeysMax, managedDicts ? known : [], managedDicts);
  type.cachedKeys.address = heap.allocateRaw(sharedKeysBytes());
  if (type.basicSize === 16 && type.itemSize === 0) type.flags |= FLAG_INLINE_VALUES;
}

/** Before 3.12 every class whose instances have a dict in a field shares keys, but not those of exceptions and the like. */
function addsDict(type: PyType): boolean {
  return type.dictOffset !== 0 && type.dictOffset !== dictOffsetOf(nativeBase(type));
}

/** Bytes of the table: its slots are a power of two that leaves room for the names. */
export function sharedKeysBytes(): number {
  const slots = heap.profile.managedDicts ? 64 : 8;
  const { dictKeysHeader, dictEntry } = heap.profile;
  return dictKeysHeader + slots + Math.floor((slots * 2) / 3) * dictEntry[0];
}

const STATIC_ATTRIBUTES = staticStr('__static_attributes__');

/** The built-in class whose memory the instances of `type` have. */
export function nativeBase(type: PyType): PyType {
  let t = type;
  while (t.isHeapType) t = t.base!;
  return t;
}
