// Which objects can change under other threads' eyes, and which of their methods only look. For the access log. Not in CPython.

import { DictType } from './dict.ts';
import { ListType } from './list.ts';
import { isSubtype, type PyObject, type PyType } from './object.ts';

const mutable: PyType[] = [ListType, DictType];

/** Other mutable containers announce themselves when their file loads (set, deque, bytearray, array, StringIO, ...). */
export function addMutableContainer(type: PyType): void {
  mutable.push(type);
}

export function isMutableContainer(o: PyObject): boolean {
  for (const type of mutable) if (isSubtype(o.type, type)) return true;
  return false;
}

const READING = new Set(
  `__len__ __contains__ __getitem__ __iter__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __repr__ __reversed__ __sizeof__ __add__ __mul__
   copy count index get keys values items union intersection difference symmetric_difference issubset issuperset isdisjoint decode
   startswith endswith tobytes tolist find rfind split join hex __class_getitem__ __or__ __and__ __sub__ __xor__`.split(
    /\s+/,
  ),
);

/** What is there already stays as it is. */
const ADDING = new Set(['append', 'appendleft', 'extend', 'extendleft', 'add']);

export function isAddingMethod(name: string): boolean {
  return ADDING.has(name);
}

/** Functions of modules that change what they are given. */
const CHANGING = new Set(
  `heappush heappop heapify heapreplace heappushpop _heappop_max _heapify_max _heapreplace_max insort insort_left insort_right
   pack_into`.split(/\s+/),
);

export function isChangingFunction(name: string): boolean {
  return CHANGING.has(name);
}

const threadLocal: PyType[] = [];

/** Instances of this type have other attributes in each thread. */
export function addThreadLocal(type: PyType): void {
  threadLocal.push(type);
}

export function isThreadLocal(o: PyObject): boolean {
  for (const type of threadLocal) if (isSubtype(o.type, type)) return true;
  return false;
}

/** Instances whose `__dict__` has been handed out: its items are their attributes. */
const instances = new WeakMap<PyObject, PyObject>();

export function noteDictOf(instance: PyObject, dict: PyObject): void {
  instances.set(dict, instance);
}

/** Whose attributes the items of this dictionary are. */
export function instanceOf(dict: PyObject): PyObject | null {
  return instances.get(dict) ?? null;
}

export function isReadingMethod(name: string): boolean {
  return READING.has(name);
}
