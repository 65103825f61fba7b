// collections.deque: the object and its ends. CPython 3.13 Modules/_collectionsmodule.c (dequeobject, deque_append_lock_held, deque_popleft).
// Methods are in deque-methods.ts.
//
// CPython links blocks of 64 items. Here the items lie in a ring; `leftIndex` follows CPython's place in the first block, so that
// sys.getsizeof tells the same number of blocks.
// Invariant: owns one reference to each item; `state` changes with each mutation that iterators must notice.

import { addMutableContainer } from '../../objects/containers.ts';
import { heap } from '../../memory/heap.ts';
import { clearWeakRefs } from '../../objects/weakref-list.ts';
import {
  decref,
  fixedBytes,
  free,
  PyGcObject,
  type PyObject,
  type PyType,
} from '../../objects/object.ts';
import { dropInstanceDict } from '../../objects/own-fields.ts';
import { newStaticType } from '../../objects/static-type.ts';

export const DequeType = newStaticType('deque', {
  module: 'collections',
  dotted: true,
  isBaseType: true,
  hasGc: true,
  hasWeakrefs: true,
  basicSize: 216,
  doc: 'A list-like sequence optimized for data accesses near its endpoints.',
});
addMutableContainer(DequeType);

DequeType.collection = 'sequence';

const BLOCKLEN = 64;
const CENTER = 31;
const RING_MIN = 8;

export class PyDeque extends PyGcObject {
  private ring: (PyObject | null)[] = new Array<null>(RING_MIN).fill(null);
  private head = 0;
  length = 0;
  /** -1: no bound. */
  maxlen = -1;
  state = 0;
  private leftIndex = CENTER + 1;

  constructor(type: PyType) {
    super(type, fixedBytes(type));
    heap.gc.track(this);
  }

  /** Item number `index`, which must exist. Borrowed. */
  at(index: number): PyObject {
    return this.ring[(this.head + index) & (this.ring.length - 1)]!;
  }

  /** Replaces item number `index`; steals `item`. The old one is the caller's to drop. */
  replace(index: number, item: PyObject): PyObject {
    const slot = (this.head + index) & (this.ring.length - 1);
    const old = this.ring[slot]!;
    this.ring[slot] = item;
    return old;
  }

  /** Steals `item`. With a full bound the item at the other end goes. */
  append(item: PyObject): void {
    if (this.length === this.ring.length) this.grow();
    this.ring[(this.head + this.length) & (this.ring.length - 1)] = item;
    this.length++;
    if (this.maxlen >= 0 && this.length > this.maxlen) decref(this.popLeft());
    else this.state++;
  }

  /** Steals `item`. */
  appendLeft(item: PyObject): void {
    if (this.length === this.ring.length) this.grow();
    this.head = (this.head - 1) & (this.ring.length - 1);
    this.ring[this.head] = item;
    this.length++;
    this.leftIndex = this.leftIndex === 0 ? BLOCKLEN - 1 : this.leftIndex - 1;
    if (this.maxlen >= 0 && this.length > this.maxlen) decref(this.pop());
    else this.state++;
  }

  /** The last item, which must exist: the caller's reference. */
  pop(): PyObject {
    this.length--;
    const slot = (this.head + this.length) & (this.ring.length - 1);
    return this.taken(slot);
  }

  /** The first item, which must exist: the caller's reference. */
  popLeft(): PyObject {
    const slot = this.head;
    this.head = (slot + 1) & (this.ring.length - 1);
    this.length--;
    this.leftIndex = this.leftIndex === BLOCKLEN - 1 ? 0 : this.leftIndex + 1;
    return this.taken(slot);
  }

  private taken(slot: number): PyObject {
    const item = this.ring[slot]!;
    this.ring[slot] = null;
    this.state++;
    if (this.length === 0) this.leftIndex = CENTER + 1;
    return item;
  }

  /** `n` steps to the right; negative: to the left. No reference changes hands. */
  rotate(n: number): void {
    const { length } = this;
    if (length <= 1) return;
    let steps = n % length;
    if (steps > length >> 1) steps -= length;
    else if (steps < -(length >> 1)) steps += length;
    this.state++;
    const mask = this.ring.length - 1;
    for (; steps > 0; steps--) {
      const from = (this.head + length - 1) & mask;
      const item = this.ring[from]!;
      this.ring[from] = null;
      this.head = (this.head - 1) & mask;
      this.ring[this.head] = item;
      this.leftIndex = (this.leftIndex + BLOCKLEN - 1) % BLOCKLEN;
    }
    for (; steps < 0; steps++) {
      const item = this.ring[this.head]!;
      this.ring[this.head] = null;
      this.head = (this.head + 1) & mask;
      this.ring[(this.head + length - 1) & mask] = item;
      this.leftIndex = (this.leftIndex + 1) % BLOCKLEN;
    }
  }

  /** Before many items come at once: one that is empty is filled from the end of a block. Source: deque_extend, deque_extendleft. */
  fillFrom(left: boolean): void {
    if (this.length === 0) this.leftIndex = left ? BLOCKLEN - 1 : 1;
  }

  /** The items in order, borrowed. */
  items(): PyObject[] {
    const items: PyObject[] = [];
    for (let i = 0; i < this.length; i++) items.push(this.at(i));
    return items;
  }

  /** Takes all items out: the caller's references. */
  takeAll(): PyObject[] {
    const items = this.items();
    this.ring = new Array<null>(RING_MIN).fill(null);
    this.head = 0;
    this.length = 0;
    this.leftIndex = CENTER + 1;
    this.state++;
    return items;
  }

  /** `deque.clear()`. */
  clear(): void {
    if (this.length === 0) return;
    for (const item of this.takeAll()) decref(item);
  }

  /** Bytes without the header of the collector: deque___sizeof___impl. */
  sizeOf(): number {
    const blocks = Math.floor((this.leftIndex + this.length + BLOCKLEN - 1) / BLOCKLEN);
    return this.type.basicSize + Math.max(blocks, 1) * (BLOCKLEN + 2) * 8;
  }

  private grow(): void {
    const items = this.items();
    this.ring = [...items, ...new Array<null>(items.length).fill(null)];
    this.head = 0;
  }
}

DequeType.tp_dealloc = (o) => {
  const deque = o as PyDeque;
  heap.gc.untrack(deque);
  if (o.weakrefs !== null) clearWeakRefs(o);
  deque.clear();
  dropInstanceDict(o);
  free(o, fixedBytes(o.type));
};
DequeType.tp_traverse = (o, visit) => {
  const deque = o as PyDeque;
  for (let i = 0; i < deque.length; i++) visit(deque.at(i));
};
DequeType.tp_clear = (o) => (o as PyDeque).clear();
