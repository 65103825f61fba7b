// The object: type, reference count, address; and the type object with its slots.
// CPython 3.13: Include/object.h (PyObject, PyVarObject, PyTypeObject), Objects/object.c.
//
// Conventions of the whole room (internals/native-frames.md):
// - Arguments of a function are borrowed, results are new references, unless the doc comment says otherwise.
// - An error in the program is thrown as `Raised` (objects/exceptions.ts). Anything else thrown is a bug of ours.
// - A function that may have to run Python, or wait, returns `MaySuspend` (objects/suspend.ts).

import { FREE_LIST, NO_BLOCK } from '../memory/free-lists.ts';
import { heap, IMMORTAL_REFCNT } from '../memory/heap.ts';
import { NOT_COLLECTING, type GcNode } from '../memory/gc-lists.ts';
import { watchReferences } from './last-reference.ts';
import type { MaySuspend, SUSPENDED } from './suspend.ts';
import type { PyDict } from './dict.ts';
import type { PyStr } from './str.ts';
import type { PyTuple } from './tuple.ts';
import type { PyWeakReference } from './weakref-list.ts';
import type { SharedKeys } from '../memory/shared-keys.ts';

/**
 * For the classes that are made most often. A constructor shared by all classes writes to objects of many shapes, which the host does
 * slowly; one that makes objects of its own class only writes to one shape.
 */
export const WRITTEN_BELOW = -1;

/** Anything Python can hold. */
export class PyObject {
  /** `ob_type`. */
  declare type: PyType;
  /** `ob_refcnt`. Immortal objects start at IMMORTAL_REFCNT and may drift. */
  declare refcnt: number;
  /** Where the object begins in the heap, in units of 16 bytes, after what its type puts in front; `id()` is made from it. */
  declare address: number;
  /** Instance dictionary; only instances of classes that have one carry a value of their own. */
  declare dict: PyDict | null;
  /** Values of `__slots__` by index. */
  declare slots: (PyObject | null)[] | null;
  /** Head of the list of weak references to this object (weakref-list.ts). */
  declare weakrefs: PyWeakReference | null;
  /** `__del__` has run or is about to (`_PyGC_FINALIZED`). */
  declare finalized: boolean;
  /** Only containers have one of their own (memory/gc-lists.ts). */
  declare gcRefs: number;
  /** Bytes behind it for its attributes, which follow the key table of its class; 0: they are in a dict. */
  declare readonly valuesBytes: number;

  /**
   * `size`: bytes of an instance of the built-in class, header of the collector included, or a free list. WRITTEN_BELOW: the constructor
   * that calls this one writes the fields, in the same order.
   */
  constructor(type: PyType, size: number) {
    if (size === WRITTEN_BELOW) return;
    this.type = type;
    this.refcnt = 1;
    // `type` itself is made before its own class exists.
    if (type === null) this.address = heap.allocate(size);
    else {
      if (type.isHeapType) {
        type.refcnt++;
        size += type.extraBytes;
        if (type.makesContainers) linkContainer(this);
      }
      this.address = heap.allocate(size) + type.headerUnits;
      if (heap.refchain !== null && size !== NO_BLOCK) heap.refchain.add(this);
      if (type.isHeapType && type.tp_finalize !== null) watchReferences(this, 'finalizer');
    }
  }
}
PyObject.prototype.dict = null;
PyObject.prototype.slots = null;
PyObject.prototype.weakrefs = null;
PyObject.prototype.finalized = false;
PyObject.prototype.gcRefs = NOT_COLLECTING;
(PyObject.prototype as { valuesBytes: number }).valuesBytes = 0;

/** An int or a str of a Python class: tracked like any instance. */
function linkContainer(o: PyObject): void {
  heap.gc.allocated();
  heap.gc.track(o as unknown as GcNode);
}

/** An object that can be part of a reference cycle: the collector knows it (Py_TPFLAGS_HAVE_GC). */
export class PyGcObject extends PyObject implements GcNode {
  gcNext: GcNode | null = null;
  gcPrev: GcNode | null = null;
  override gcRefs = NOT_COLLECTING;

  constructor(type: PyType, size: number) {
    super(type, size);
    if (size === WRITTEN_BELOW || type === null || !type.hasGc || type.makesContainers) return;
    if (size >= FREE_LIST && heap.reused) return;
    heap.gc.allocated();
  }
}

/** `Py_LT` ... `Py_GE`. */
export type CompareOp = 0 | 1 | 2 | 3 | 4 | 5;
export const LT = 0;
export const LE = 1;
export const EQ = 2;
export const NE = 3;
export const GT = 4;
export const GE = 5;

export type UnaryFunc = (o: PyObject) => MaySuspend;
export type BinaryFunc = (a: PyObject, b: PyObject) => MaySuspend;
export type TernaryFunc = (a: PyObject, b: PyObject, c: PyObject) => MaySuspend;
/** Length or hash: a host number; when suspended, the answer is a PyInt. */
export type NumberFunc = (o: PyObject) => number | typeof SUSPENDED;
/** Truth; when suspended, the answer is True or False. */
export type InquiryFunc = (o: PyObject) => boolean | typeof SUSPENDED;
/** An effect without an answer; when suspended, the answer is ignored. */
export type SetFunc = (
  o: PyObject,
  key: PyObject,
  value: PyObject | null,
) => void | typeof SUSPENDED;
/** Call with positional arguments first, then one value for each of `kwnames`. */
export type CallFunc = (
  f: PyObject,
  args: readonly PyObject[],
  kwnames: readonly PyStr[] | null,
) => MaySuspend;

/** A class. Slots are CPython's; null means: not there (after inheritance). */
export class PyType extends PyGcObject {
  declare name: string;
  declare qualname: string;
  declare module: string;
  base: PyType | null = null;
  bases: PyType[] = [];
  mro: PyType[] = [];
  /** `tp_bases` and `tp_mro` of a class made by Python, owned; built-in classes make theirs when asked. */
  basesTuple: PyTuple | null = null;
  mroTuple: PyTuple | null = null;
  /** Made by Python from a built-in class whose instances the collector does not know (int, str): the instances are containers all the same. */
  makesContainers = false;
  /** Attributes; filled by `readyType` for built-in types. */
  namespace!: PyDict;
  isHeapType = false;
  /** Of a class that Python made in the place of one in C (modules/_c_types.ts): `tp_name` is dotted, and the class is immutable. */
  isForC = false;
  /** Units of 16 bytes in front of an instance (`_PyType_PreHeaderSize`): the header of the collector, the words of a managed dictionary. */
  headerUnits = 0;
  /** Of a class made by Python: bytes that an instance takes beyond one of the built-in class it derives from. */
  extraBytes = 0;
  /** False: cannot be a base class (Py_TPFLAGS_BASETYPE). */
  isBaseType = false;
  /** Names in `__abstractmethods__`, sorted; not empty: can't be instantiated. */
  abstractMethods: string[] = [];
  get isAbstract(): boolean {
    return this.abstractMethods.length > 0;
  }
  /** Instances carry a dictionary. */
  hasDict = false;
  hasWeakrefs = false;
  /** Slots that the class itself adds. */
  ownSlots = 0;
  /** Names of `__slots__` over all bases, in order of their index. */
  slotNames: string[] = [];
  /** `tp_basicsize`, `tp_itemsize`. */
  basicSize = 16;
  itemSize = 0;
  /** `tp_dictoffset`, `tp_weaklistoffset`. */
  dictOffset = 0;
  weakrefOffset = 0;
  /** `tp_flags` of a built-in class as CPython has them; 0: unknown. */
  flags = 0;
  /** Py_TPFLAGS_HAVE_GC. */
  get hasGc(): boolean {
    return this.headerUnits > 0;
  }
  set hasGc(value: boolean) {
    this.headerUnits = value ? 1 : 0;
  }
  /** Instances keep their attributes in values behind them, by the key table of the class (Py_TPFLAGS_INLINE_VALUES); null: not so. */
  cachedKeys: SharedKeys | null = null;
  /** Which built-in layout instances have: the most derived built-in class with a layout of its own (`solid_base`). */
  solid: PyType = this;
  doc: string | null = null;
  /** `tp_vectorcall`: calling the class makes no tuple of the arguments. */
  vectorcall = false;
  /** Py_TPFLAGS_SEQUENCE, Py_TPFLAGS_MAPPING: which patterns match instances; null: as the bases say. */
  collection: 'sequence' | 'mapping' | null = null;
  /** Sets that hold this class weakly: it leaves them when it dies. CPython has weak references with callbacks there. */
  weakSets: Set<Set<PyType>> | null = null;
  /** Raised by each change of this class or a base: caches compare it (`tp_version_tag`). */
  version = 0;
  /** Direct subclasses in order of creation. Weak: does not own them. */
  get subclasses(): PyType[] {
    if (this.isHeapType) return this.ownSubclasses;
    let list = heap.subclassesOfStatic.get(this);
    if (list === undefined) heap.subclassesOfStatic.set(this, (list = [...this.ownSubclasses]));
    return list;
  }
  /** Of a class made by Python: its subclasses. Of a built-in one: the built-in subclasses, the same for all processes. */
  readonly ownSubclasses: PyType[] = [];

  tp_repr: UnaryFunc | null = null;
  tp_str: UnaryFunc | null = null;
  tp_hash: NumberFunc | null = null;
  tp_call: CallFunc | null = null;
  tp_getattro: ((o: PyObject, name: PyStr) => MaySuspend) | null = null;
  tp_setattro:
    ((o: PyObject, name: PyStr, value: PyObject | null) => void | typeof SUSPENDED) | null = null;
  tp_richcompare: ((a: PyObject, b: PyObject, op: CompareOp) => MaySuspend) | null = null;
  tp_iter: UnaryFunc | null = null;
  /** Null when exhausted; when suspended, exhaustion arrives as null too. */
  tp_iternext: ((o: PyObject) => MaySuspend | null) | null = null;
  tp_descr_get: ((descr: PyObject, obj: PyObject | null, type: PyType) => MaySuspend) | null = null;
  tp_descr_set:
    ((descr: PyObject, obj: PyObject, value: PyObject | null) => void | typeof SUSPENDED) | null =
    null;
  tp_new:
    | ((type: PyType, args: readonly PyObject[], kwnames: readonly PyStr[] | null) => MaySuspend)
    | null = null;
  /** In CPython `tp_new` is the base's. */
  inheritsNew = false;
  tp_init:
    | ((
        o: PyObject,
        args: readonly PyObject[],
        kwnames: readonly PyStr[] | null,
      ) => void | typeof SUSPENDED)
    | null = null;
  tp_dealloc: ((o: PyObject) => void) | null = null;
  /** `__del__`. */
  tp_finalize: ((o: PyObject) => void | typeof SUSPENDED) | null = null;
  /** Calls `visit` with every object that this one owns a reference to. */
  tp_traverse: ((o: PyObject, visit: (child: PyObject) => void) => void) | null = null;
  tp_clear: ((o: PyObject) => void) | null = null;

  /** A memoryview of the object's buffer. */
  bf_getbuffer: ((o: PyObject, flags: number) => any) | null = null;
  bf_releasebuffer: ((o: PyObject, view: PyObject) => MaySuspend) | null = null;

  nb_add: BinaryFunc | null = null;
  nb_subtract: BinaryFunc | null = null;
  nb_multiply: BinaryFunc | null = null;
  nb_remainder: BinaryFunc | null = null;
  nb_divmod: BinaryFunc | null = null;
  nb_power: TernaryFunc | null = null;
  nb_lshift: BinaryFunc | null = null;
  nb_rshift: BinaryFunc | null = null;
  nb_and: BinaryFunc | null = null;
  nb_xor: BinaryFunc | null = null;
  nb_or: BinaryFunc | null = null;
  nb_floor_divide: BinaryFunc | null = null;
  nb_true_divide: BinaryFunc | null = null;
  nb_matrix_multiply: BinaryFunc | null = null;
  nb_inplace_add: BinaryFunc | null = null;
  nb_inplace_subtract: BinaryFunc | null = null;
  nb_inplace_multiply: BinaryFunc | null = null;
  nb_inplace_remainder: BinaryFunc | null = null;
  nb_inplace_power: TernaryFunc | null = null;
  nb_inplace_lshift: BinaryFunc | null = null;
  nb_inplace_rshift: BinaryFunc | null = null;
  nb_inplace_and: BinaryFunc | null = null;
  nb_inplace_xor: BinaryFunc | null = null;
  nb_inplace_or: BinaryFunc | null = null;
  nb_inplace_floor_divide: BinaryFunc | null = null;
  nb_inplace_true_divide: BinaryFunc | null = null;
  nb_inplace_matrix_multiply: BinaryFunc | null = null;
  nb_negative: UnaryFunc | null = null;
  nb_positive: UnaryFunc | null = null;
  nb_absolute: UnaryFunc | null = null;
  nb_invert: UnaryFunc | null = null;
  nb_bool: InquiryFunc | null = null;
  nb_int: UnaryFunc | null = null;
  nb_float: UnaryFunc | null = null;
  nb_index: UnaryFunc | null = null;

  /** `sq_length` or `mp_length`: one slot here. */
  mp_length: NumberFunc | null = null;
  mp_subscript: BinaryFunc | null = null;
  /** Value null: delete. */
  mp_ass_subscript: SetFunc | null = null;
  sq_contains: ((o: PyObject, value: PyObject) => boolean | typeof SUSPENDED) | null = null;
  sq_concat: BinaryFunc | null = null;
  sq_repeat: BinaryFunc | null = null;
  sq_inplace_concat: BinaryFunc | null = null;
  sq_inplace_repeat: BinaryFunc | null = null;

  am_await: UnaryFunc | null = null;
  am_aiter: UnaryFunc | null = null;
  am_anext: UnaryFunc | null = null;

  constructor(metatype: PyType | null, name: string, size: number) {
    super(metatype as PyType, size);
    this.name = name;
    this.qualname = name;
    this.module = 'builtins';
  }
}

/** Makes `o` immortal (PEP 683) and takes it off the books of what must be freed. */
export function makeImmortal<T extends PyObject>(o: T): T {
  if (o.refcnt < IMMORTAL_REFCNT / 2) {
    o.refcnt = IMMORTAL_REFCNT;
    heap.liveObjects--;
  }
  return o;
}

export function isImmortal(o: PyObject): boolean {
  return o.refcnt >= IMMORTAL_REFCNT / 2;
}

export function incref<T extends PyObject>(o: T): T {
  o.refcnt++;
  return o;
}

export function decref(o: PyObject): void {
  if (--o.refcnt === 0) dealloc(o);
}

export function xdecref(o: PyObject | null): void {
  if (o !== null && --o.refcnt === 0) dealloc(o);
}

export function decrefAll(objects: readonly (PyObject | null)[]): void {
  for (let i = 0; i < objects.length; i++) xdecref(objects[i]!);
}

/** `_Py_Dealloc`, with CPython's trashcan: chains deeper than this are freed from a queue, not by host recursion. */
const TRASHCAN_DEPTH = 50;
let deallocDepth = 0;
// shared: empty whenever no deallocation is under way.
const trashcan: PyObject[] = [];

export function dealloc(o: PyObject): void {
  if (deallocDepth >= TRASHCAN_DEPTH) {
    trashcan.push(o);
    return;
  }
  deallocDepth++;
  try {
    o.type.tp_dealloc!(o);
  } finally {
    deallocDepth--;
  }
  if (deallocDepth === 0) emptyTrashcan();
}

function emptyTrashcan(): void {
  while (trashcan.length > 0) {
    const o = trashcan.pop()!;
    deallocDepth++;
    try {
      o.type.tp_dealloc!(o);
    } finally {
      deallocDepth--;
    }
  }
}

/** Ends an object whose children are already dropped: `tp_free`. `size` is what its constructor was called with. */
export function free(o: PyObject, size: number): void {
  const type = o.type;
  o.refcnt = -1;
  if (heap.refchain !== null) heap.refchain.remove(o);
  if (type.isHeapType) size += type.extraBytes;
  const parked = heap.release(o.address - type.headerUnits, size);
  if (type.hasGc && !parked) heap.gc.freed();
  if (type.isHeapType) decref(type);
}

/** Bytes of an instance of fixed size, for its constructor and `free`: the built-in class's part, with the header of the collector. */
export function fixedBytes(type: PyType): number {
  return type.basicSize + 16 * type.headerUnits - type.extraBytes;
}

/** `isinstance` without `__instancecheck__`. */
export function isSubtype(type: PyType, base: PyType): boolean {
  if (type === base) return true;
  const mro = type.mro;
  for (let i = 0; i < mro.length; i++) if (mro[i] === base) return true;
  if (mro.length > 0) return false;
  // type_is_subtype_base_chain: its MRO is being made.
  let up = type.base;
  while (up !== null && up !== base) up = up.base;
  return up !== null;
}

export function isInstance(o: PyObject, type: PyType): boolean {
  return o.type === type || isSubtype(o.type, type);
}

/** `id(o)`. */
export function addressOf(o: PyObject): number {
  return heap.idOf(o.address);
}
