// CData: C values in memory, which may be the object's own, a part of another object's, or a buffer's. CPython 3.13 Modules/_ctypes/_ctypes.c
// (CDataObject, PyCData_FromBaseObj, CDataType_from_buffer), Modules/_ctypes/ctypes.h (StgInfo).
//
// Simplified: what a class knows of its layout hangs on the class itself; there are no pointers into memory but to objects of this kind.

import { addressOf, incref, type PyObject, type PyType } from '../../objects/object.ts';
import { ownsFields, PyNative } from '../../objects/own-fields.ts';
import { raise } from '../../objects/raise.ts';
import { newStaticType } from '../../objects/static-type.ts';
import { PyMemoryView } from '../../objects/memoryview.ts';
import { objectAt } from '../../memory/known-addresses.ts';

export interface SimpleLayout {
  readonly kind: 'simple';
  /** `_type_`. */
  readonly code: string;
  readonly size: number;
  readonly align: number;
  /** How the bytes are read. */
  readonly read: 'signed' | 'unsigned' | 'float' | 'bool' | 'char' | 'wchar' | 'pointer' | 'object';
}
export interface ArrayLayout {
  readonly kind: 'array';
  /** Borrowed: the class has it as `_type_`. */
  readonly item: PyType;
  readonly length: number;
  readonly size: number;
  readonly align: number;
}
export interface Field {
  readonly name: string;
  /** Borrowed: the class has it in `_fields_`. */
  readonly type: PyType;
  readonly offset: number;
  readonly size: number;
}
export interface StructLayout {
  readonly kind: 'struct';
  readonly fields: readonly Field[];
  readonly size: number;
  readonly align: number;
}
export type CLayout = SimpleLayout | ArrayLayout | StructLayout;

interface WithLayout {
  ctypesLayout?: CLayout;
}

export function setLayout(type: PyType, layout: CLayout): void {
  (type as WithLayout).ctypesLayout = layout;
}

/** The layout of a class, its own or inherited; null: it has none (it is abstract, or no class of C data). */
export function layoutOf(o: PyObject): CLayout | null {
  if (!('mro' in o)) return null;
  for (const cls of (o as PyType).mro) {
    const layout = (cls as WithLayout).ctypesLayout;
    if (layout !== undefined) return layout;
  }
  return null;
}

/** As `layoutOf`. TypeError for abstract classes. */
export function expectLayout(type: PyType): CLayout {
  return layoutOf(type) ?? raise('TypeError', 'abstract class');
}

export const CDataType = newStaticType('_CData', {
  module: '_ctypes',
  dotted: true,
  isBaseType: true,
  hasGc: true,
  hasWeakrefs: true,
  basicSize: 120,
});

/** From an object's address to its bytes: they are in the object where they are few. */
const BYTES_OFFSET = 80;

export class PyCData extends PyNative {
  /** Its own memory; null: it is in `owner`, `offset` bytes from the start. */
  own: Uint8Array | null = null;
  /** Another C object, or the view of a buffer. Owned. */
  owner: PyObject | null = null;
  offset = 0;
  /** Of py_object, and what a pointer points to. Owned. */
  object: PyObject | null = null;
  /** Memory of the interpreter itself (`from_address(id(x))`), or null. */
  readonly from: number | null;
  exports = 0;
  readonly bufferReadonly = false;

  constructor(type: PyType, size: number, from: number | null = null) {
    super(type);
    this.from = from;
    if (from === null) this.own = new Uint8Array(size);
  }

  /** A window on `size` bytes of `owner`. New reference. */
  static within(type: PyType, owner: PyObject, offset: number): PyCData {
    const data = new PyCData(type, 0);
    data.own = null;
    data.owner = incref(owner);
    data.offset = offset;
    return data;
  }

  /** More than its class says after `resize`. */
  get size(): number {
    return this.own?.length ?? expectLayout(this.type).size;
  }

  /** Its bytes, where they lie, for somebody who reads them. */
  get value(): Uint8Array {
    return this.bytes('read');
  }

  /** Its bytes, for somebody who changes them. */
  get target(): Uint8Array {
    return this.bytes('write');
  }

  private bytes(access: 'read' | 'write'): Uint8Array {
    if (this.own !== null) return this.own;
    const { owner, offset } = this;
    if (owner instanceof PyCData) return owner.bytes(access).subarray(offset, offset + this.size);
    if (owner instanceof PyMemoryView)
      return owner.octets('C', access).subarray(offset, offset + this.size);
    return raise(
      'NotImplementedError',
      'ctypes of this engine has no bytes of this object to show',
    );
  }

  get bufferFormat(): string {
    const layout = itemLayout(expectLayout(this.type));
    return layout.kind === 'simple' ? `<${layout.code}` : 'B';
  }
  get bufferItemSize(): number {
    const layout = itemLayout(expectLayout(this.type));
    return layout.kind === 'simple' ? layout.size : 1;
  }
}
ownsFields(CDataType, ['owner', 'object', 'dict'], true);

function itemLayout(layout: CLayout): CLayout {
  return layout.kind === 'array' ? itemLayout(expectLayout(layout.item)) : layout;
}

/** Where the bytes are. */
export function dataAddress(data: PyCData): number {
  if (data.from !== null) return data.from;
  if (data.owner instanceof PyCData) return dataAddress(data.owner) + data.offset;
  return addressOf(data) + BYTES_OFFSET;
}

/** How far the start of an object is looked for from an address inside of it. */
const REACH = 1 << 16;

/** The bytes from `address` on, as far as they belong to one object. ValueError where there are none. */
export function bytesAt(address: number): Uint8Array {
  for (let back = 0; back <= REACH; back += 1) {
    const found = objectAt(address - back - BYTES_OFFSET);
    if (!(found instanceof PyCData) || found.owner instanceof PyCData) continue;
    const { value } = found;
    if (back < value.length || (back === 0 && value.length === 0)) return value.subarray(back);
  }
  return raise(
    'NotImplementedError',
    `ctypes of this engine has no C data at 0x${address.toString(16)}`,
  );
}
