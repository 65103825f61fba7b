// memoryview: a window on the octets of another object: items of a format in a shape, reached by strides.
// CPython 3.13 Objects/memoryobject.c (mbuf_add_view, memory_dealloc). Single items are read and written in memoryview-items.ts, the methods
// are in memoryview-methods.ts and memoryview-cast.ts.
//
// Simplified: no suboffsets, and one object in the place of _PyManagedBuffer and the view.

import { PyByteArray, type PyBytes } from './bytes.ts';
import { decref, xdecref, type PyObject } from './object.ts';
import { ownsFields, PyNative } from './own-fields.ts';
import { raise } from './raise.ts';
import { newStaticType } from './static-type.ts';

export const MemoryViewType = newStaticType('memoryview', {
  hasGc: true,
  hasWeakrefs: true,
  basicSize: 144,
  itemSize: 8,
});

/** Another object with a buffer (an array, say): what `bf_getbuffer` tells. */
export interface Exporter extends PyObject {
  value: Uint8Array;
  /** Views that look into it: its size is fixed meanwhile. */
  exports: number;
  readonly bufferFormat: string;
  readonly bufferItemSize: number;
  readonly bufferReadonly: boolean;
  /** Told before somebody looks into `value`, or changes it: for memory that other processes see too. */
  reached?(kind: 'read' | 'write'): void;
}

export function isExporter(o: PyObject): o is Exporter {
  return 'bufferFormat' in o;
}

/** What a view of a class's own buffer keeps: the object that was asked, and what its `__buffer__` returned (bufferwrapper). */
export class PyBufferWrapper extends PyNative {
  declare obj: PyObject | null;
  declare mv: PyMemoryView | null;
  /** Views that are not released. */
  views = 0;
  /** Takes its own references. */
  constructor(obj: PyObject, mv: PyMemoryView | null) {
    super(BufferWrapperType);
    this.obj = obj;
    obj.refcnt++;
    this.mv = mv;
    if (mv !== null) mv.refcnt++;
  }
}
const BufferWrapperType = newStaticType('_buffer_wrapper', { hasGc: true, basicSize: 32 });
ownsFields(BufferWrapperType, ['mv', 'obj']);

let bufferReturned: (wrapper: PyBufferWrapper) => void = () => {};
/** buffer.ts tells the object when its last view is released. */
export function setBufferReturned(tell: typeof bufferReturned): void {
  bufferReturned = tell;
}

type Source = PyBytes | PyByteArray | Exporter;

export class PyMemoryView extends PyNative {
  /** The object looked into; null once released. Owned. */
  declare owner: PyObject | null;
  declare readonly start: number;
  declare format: string;
  declare itemSize: number;
  /** Items in each dimension, and octets from one to the next. */
  declare shape: readonly number[];
  declare strides: readonly number[];
  declare private frozen: boolean;
  /** No other view can be made of it. */
  isRestricted = false;
  /** For a class that lends its buffer. Owned. */
  lender: PyBufferWrapper | null = null;
  /** Once it was asked for; it outlives the release. */
  hash: bigint | null = null;

  /** Borrows `owner`. */
  constructor(owner: Source, start: number, step: number, length: number) {
    super(MemoryViewType);
    this.owner = owner;
    owner.refcnt++;
    if (owner instanceof PyByteArray || isExporter(owner)) owner.exports++;
    this.start = start;
    this.format = 'B';
    this.itemSize = 1;
    this.frozen = false;
    this.shape = [length];
    this.strides = [step];
  }

  /** Another window on the same object. New reference. */
  derive(changes: {
    start?: number;
    format?: string;
    itemSize?: number;
    shape?: readonly number[];
    strides?: readonly number[];
    readonly?: boolean;
  }): PyMemoryView {
    if (this.isRestricted) raise('ValueError', 'cannot create new view on restricted memoryview');
    const view = new PyMemoryView(this.source(), changes.start ?? this.start, 1, 0);
    view.format = changes.format ?? this.format;
    view.itemSize = changes.itemSize ?? this.itemSize;
    view.shape = changes.shape ?? this.shape;
    view.strides = changes.strides ?? this.strides;
    view.frozen = changes.readonly ?? this.frozen;
    if (this.lender !== null) {
      this.lender.refcnt++;
      view.lend(this.lender);
    }
    return view;
  }

  /** Steals `wrapper`. */
  lend(wrapper: PyBufferWrapper | null): void {
    const { lender } = this;
    this.lender = wrapper;
    if (wrapper !== null) wrapper.views++;
    if (lender === null) return;
    lender.views--;
    decref(lender);
  }

  /** The object behind. ValueError once released. */
  source(): Source {
    if (this.owner === null)
      raise('ValueError', 'operation forbidden on released memoryview object');
    return this.owner as Source;
  }

  /** All octets of the object behind, for who reads some of them, or writes. ValueError once released. */
  behind(kind: 'read' | 'write'): Uint8Array {
    const source = this.source();
    if (isExporter(source)) source.reached?.(kind);
    return source.value;
  }

  get readonly(): boolean {
    const source = this.source();
    if (this.frozen) return true;
    return isExporter(source) ? source.bufferReadonly : !(source instanceof PyByteArray);
  }

  /** Items in all. */
  get count(): number {
    return this.shape.reduce((n, size) => n * size, 1);
  }

  get nbytes(): number {
    return this.count * this.itemSize;
  }

  /** The rows follow one another without gaps: the last index (C) or the first (Fortran) runs fastest. */
  isContiguous(order: 'C' | 'F'): boolean {
    if (this.count === 0) return true;
    const dimensions = this.shape.map((_, i) => i);
    if (order === 'C') dimensions.reverse();
    let expected = this.itemSize;
    for (const i of dimensions) {
      if (this.shape[i]! > 1 && this.strides[i] !== expected) return false;
      expected *= this.shape[i]!;
    }
    return true;
  }

  /** Where the items lie, in order; the last index runs fastest, or the first. */
  offsets(order: 'C' | 'F' = 'C'): number[] {
    let places = [this.start];
    const dimensions = this.shape.map((_, i) => i);
    if (order === 'F') dimensions.reverse();
    for (const i of dimensions) {
      const next: number[] = [];
      for (const at of places)
        for (let k = 0; k < this.shape[i]!; k++) next.push(at + k * this.strides[i]!);
      places = next;
    }
    return places;
  }

  /** Octets in order: a window if contiguous, else a copy. */
  octets(order: 'C' | 'F' = 'C', kind: 'read' | 'write' = 'read'): Uint8Array {
    const value = this.behind(kind);
    if (this.isContiguous(order)) return value.subarray(this.start, this.start + this.nbytes);
    const out = new Uint8Array(this.nbytes);
    this.offsets(order).forEach((at, i) => {
      for (let b = 0; b < this.itemSize; b++) out[i * this.itemSize + b] = value[at + b]!;
    });
    return out;
  }

  /** Ends the window. */
  release(): void {
    const { owner } = this;
    if (owner instanceof PyByteArray || (owner !== null && isExporter(owner))) owner.exports--;
    if (owner === null || this.lender === null) return;
    if (--this.lender.views === 0 && this.lender.obj !== null) bufferReturned(this.lender);
  }
}

/** memoryview.release(). */
export function dropView(view: PyMemoryView): void {
  view.release();
  const { owner, lender } = view;
  view.owner = view.lender = null;
  xdecref(owner);
  xdecref(lender);
}

ownsFields(MemoryViewType, ['owner', 'lender'], true);
const dropFields = MemoryViewType.tp_dealloc!;
MemoryViewType.tp_dealloc = (o) => {
  (o as PyMemoryView).release();
  dropFields(o);
};
const clearFields = MemoryViewType.tp_clear!;
MemoryViewType.tp_clear = (o) => {
  (o as PyMemoryView).release();
  clearFields(o);
};
