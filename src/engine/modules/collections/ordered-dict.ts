// collections.OrderedDict: a dict with a linked list of its keys. CPython 3.13 Objects/odictobject.c (PyODictObject, _odict_add_new_node,
// _odict_clear_node, PyODict_SetItem). Methods are in ordered-dict-methods.ts, views and iterators in ordered-dict-views.ts.
//
// Simplified: a node is found by the key object that the table holds, not by its place in the table.
// Invariant: one node for each key that was set through the OrderedDict; each node owns a reference to its key.

import { DictType, hashSteps, PyDict } from '../../objects/dict.ts';
import { hashOf } from '../../objects/hash.ts';
import { decref, incref, type PyObject, type PyType } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { newStaticType } from '../../objects/static-type.ts';
import {
  SUSPENDED,
  suspendSteps,
  suspendThen,
  type Steps,
  type Suspended,
} from '../../objects/suspend.ts';

export const ODictType = newStaticType('OrderedDict', {
  module: 'collections',
  dotted: true,
  base: DictType,
  isBaseType: true,
  hasGc: true,
  hasDict: true,
  hasWeakrefs: true,
  basicSize: 112,
  doc: 'Dictionary that remembers insertion order',
});

export interface ONode {
  /** Owned. */
  readonly key: PyObject;
  prev: ONode | null;
  next: ONode | null;
}

export class PyODict extends PyDict {
  first: ONode | null = null;
  last: ONode | null = null;
  /** `od_state`: raised by each change of the order. */
  state = 0;
  private nodes = new Map<PyObject, ONode>();

  constructor(type: PyType = ODictType) {
    super(type);
  }

  /** The node of an entry of the table; undefined if the key came in behind the OrderedDict's back. */
  nodeAt(entry: number): ONode | undefined {
    return this.nodes.get(this.keys[entry]!);
  }

  /** _odict_add_new_node for the key of a new entry. */
  addNode(key: PyObject): void {
    const node: ONode = { key: incref(key), prev: null, next: null };
    this.nodes.set(key, node);
    this.linkLast(node);
  }

  linkLast(node: ONode): void {
    node.prev = this.last;
    node.next = null;
    if (this.last === null) this.first = node;
    else this.last.next = node;
    this.last = node;
    this.state++;
  }

  linkFirst(node: ONode): void {
    node.next = this.first;
    node.prev = null;
    if (this.first === null) this.last = node;
    else this.first.prev = node;
    this.first = node;
    this.state++;
  }

  unlink(node: ONode): void {
    if (node.prev === null) this.first = node.next;
    else node.prev.next = node.next;
    if (node.next === null) this.last = node.prev;
    else node.next.prev = node.prev;
    node.prev = null;
    node.next = null;
    this.state++;
  }

  /** Takes the node of an entry away; the key's reference is dropped. */
  dropNode(node: ONode): void {
    this.nodes.delete(node.key);
    this.unlink(node);
    decref(node.key);
  }

  clearNodes(): void {
    const { nodes } = this;
    this.nodes = new Map();
    this.first = null;
    this.last = null;
    this.state++;
    for (const node of nodes.values()) decref(node.key);
  }

  /** Keys in order, borrowed. */
  orderedKeys(): PyObject[] {
    const keys: PyObject[] = [];
    for (let node = this.first; node !== null; node = node.next) keys.push(node.key);
    return keys;
  }

  /** Sets the value (stolen) of `entry`, or adds the key at the end. */
  putOrdered(entry: number, key: PyObject, hash: number, value: PyObject): void {
    this.put(entry, key, hash, value);
    if (entry < 0) this.addNode(key);
  }

  /** Takes an entry out, order included; its references are the caller's. */
  takeOrdered(entry: number): [PyObject, PyObject] {
    const node = this.nodeAt(entry);
    const taken = this.takeEntry(entry);
    if (node !== undefined) this.dropNode(node);
    return taken;
  }
}

/** Entry of `key`, -1 if absent, with Python's hash and equality. */
export function* entryOfSteps(od: PyODict, key: PyObject): Steps<[entry: number, hash: number]> {
  const hash = yield* hashSteps(key);
  const quick = od.find(key, hash);
  return [quick === SUSPENDED ? yield* od.findSteps(key, hash) : quick, hash];
}

/** Calls `finish` with entry and hash of `key`, now or later. */
export function withEntry(
  od: PyODict,
  key: PyObject,
  owned: readonly (PyObject | null)[],
  finish: (entry: number, hash: number) => any,
): any {
  const hash = hashOf(key);
  if (hash === SUSPENDED) {
    return suspendThen((h: number) => withHashed(od, key, h, owned, finish), [od, key, ...owned]);
  }
  return withHashed(od, key, hash, owned, finish);
}

function withHashed(
  od: PyODict,
  key: PyObject,
  hash: number,
  owned: readonly (PyObject | null)[],
  finish: (entry: number, hash: number) => any,
): any {
  const entry = od.find(key, hash);
  if (entry !== SUSPENDED) return finish(entry, hash);
  return suspendSteps(foundSteps(od, key, hash, finish), [od, key, ...owned]);
}

function* foundSteps(
  od: PyODict,
  key: PyObject,
  hash: number,
  finish: (entry: number, hash: number) => any,
): Steps<any> {
  let result = finish(yield* od.findSteps(key, hash), hash);
  if (result === SUSPENDED) result = yield;
  return result;
}

/** PyODict_SetItem; `value` null: PyODict_DelItem. */
export function assignItem(o: PyObject, key: PyObject, value: PyObject | null): void | Suspended {
  const od = o as PyODict;
  return withEntry(od, key, [value], (entry, hash) => {
    if (value !== null) return od.putOrdered(entry, key, hash, incref(value));
    if (entry < 0) raise('KeyError', key);
    const [k, v] = od.takeOrdered(entry);
    decref(k);
    decref(v);
  });
}

ODictType.mp_ass_subscript = assignItem;
ODictType.tp_dealloc = (o) => {
  const od = o as PyODict;
  od.clearNodes();
  const own = od.dict;
  od.dict = null;
  if (own !== null) decref(own);
  DictType.tp_dealloc!(o);
};
ODictType.tp_traverse = (o, visit) => {
  const od = o as PyODict;
  if (od.dict !== null) visit(od.dict);
  for (let node = od.first; node !== null; node = node.next) visit(node.key);
  DictType.tp_traverse!(o, visit);
};
ODictType.tp_clear = (o) => {
  const od = o as PyODict;
  const own = od.dict;
  od.dict = null;
  if (own !== null) decref(own);
  od.clearNodes();
  DictType.tp_clear!(o);
};
