// What LOAD_ATTR and STORE_ATTR remember for each instruction: what the class said about the name, and where in the instance's dict it was
// last time. CPython 3.13 Python/specialize.c (_Py_Specialize_LoadAttr), Python/bytecodes.c (LOAD_ATTR_INSTANCE_VALUE,
// LOAD_ATTR_METHOD_WITH_VALUES, STORE_ATTR_INSTANCE_VALUE). Ours is not observable: no instruction changes its name, and every doubt takes
// the slow way.
//
// Invariant: an entry is right while the class and its `version` (raised by each change of it or a base) are the same.

import {
  genericGetAttr,
  genericSetAttr,
  getAttr,
  lookupType,
  throwAttributeError,
} from '../../objects/attributes.ts';
import type { AttributeCache } from '../../objects/code.ts';
import { MethodDescrType } from '../../objects/descr.ts';
import type { Frame } from '../../objects/frame.ts';
import { FunctionType } from '../../objects/function.ts';
import { PyMemberDescr } from '../../objects/member-descr.ts';
import { isSubtype, xdecref, type PyObject, type PyType } from '../../objects/object.ts';
import type { PyStr } from '../../objects/str.ts';
import type { MaySuspend } from '../../objects/suspend.ts';

/** How many classes an instruction remembers. */
const CLASSES_MAX = 4;

/** What instruction `pc` knows of the class of `owner`. */
export function attributeCache(
  frame: Frame,
  pc: number,
  owner: PyObject,
  name: PyStr,
): AttributeCache {
  const { type } = owner;
  const first = frame.code.attributeCache[pc];
  if (first !== undefined && first.type === type && first.version === type.version) return first;
  return learn(frame, pc, type, name);
}

function learn(frame: Frame, pc: number, type: PyType, name: PyStr): AttributeCache {
  const first = frame.code.attributeCache[pc] ?? null;
  let count = 1;
  for (let known = first; known !== null; known = known.next, count++) {
    if (known.type === type && known.version === type.version) return known;
    if (count === CLASSES_MAX) known.next = null;
  }
  const cache = describe(type, name);
  // Entries of an earlier state of the class are of no use to anybody.
  cache.next = first !== null && first.type === type ? first.next : first;
  frame.code.attributeCache[pc] = cache;
  return cache;
}

function describe(type: PyType, name: PyStr): AttributeCache {
  const descr = lookupType(type, name);
  const kind = descr === null ? null : descr.type;
  const slot = descr instanceof PyMemberDescr && isSubtype(type, descr.owner) ? descr.index : -1;
  // A Python class may get a `__set__` at any time.
  const hasSetter = kind !== null && (kind.isHeapType || kind.tp_descr_set !== null);
  return {
    type,
    version: type.version,
    isOpaque: type.tp_getattro !== genericGetAttr || (hasSetter && slot < 0),
    descr,
    get: kind === null ? null : kind.tp_descr_get,
    isMethod: kind === FunctionType || kind === MethodDescrType,
    slot,
    hint: 0,
    next: null,
  };
}

/** `owner.name`. New reference. AttributeError. */
export function loadAttribute(cache: AttributeCache, owner: PyObject, name: PyStr): MaySuspend {
  if (cache.isOpaque) return getAttr(owner, name);
  const value = inInstance(cache, owner, name);
  if (value !== null) {
    value.refcnt++;
    return value;
  }
  const { descr, get } = cache;
  if (descr === null) return throwAttributeError(owner, name);
  if (get !== null) return get(descr, owner, cache.type);
  descr.refcnt++;
  return descr;
}

/** The value in the instance's own slot or dict, borrowed; null if it has none of that name. The cache must not be opaque. */
export function inInstance(cache: AttributeCache, owner: PyObject, name: PyStr): PyObject | null {
  if (cache.slot >= 0) return owner.slots?.[cache.slot] ?? null;
  const { dict } = owner;
  if (dict === null) return null;
  if (dict.keys[cache.hint] === name) return dict.values[cache.hint]!;
  const entry = dict.findStr(name);
  if (entry < 0) return null;
  cache.hint = entry;
  return dict.values[entry]!;
}

/** `owner.name = value` where the instance has a value of that name already; false: the slow way. Borrows `value`. */
export function storeAttribute(
  frame: Frame,
  pc: number,
  owner: PyObject,
  name: PyStr,
  value: PyObject,
): boolean {
  const cache = attributeCache(frame, pc, owner, name);
  if (cache.isOpaque || cache.type.tp_setattro !== genericSetAttr) return false;
  if (cache.slot >= 0) return storeSlot(owner, cache.slot, value);
  const { dict } = owner;
  if (dict === null) return false;
  if (dict.keys[cache.hint] !== name) {
    const entry = dict.findStr(name);
    if (entry < 0) return false;
    cache.hint = entry;
  }
  value.refcnt++;
  dict.put(cache.hint, name, 0, value);
  return true;
}

function storeSlot({ slots }: PyObject, index: number, value: PyObject): boolean {
  if (slots === null) return false;
  const old = slots[index] ?? null;
  value.refcnt++;
  slots[index] = value;
  xdecref(old);
  return true;
}
