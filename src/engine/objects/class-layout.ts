// What instances of a new class carry: `__slots__`, `__dict__`, `__weakref__`.
// CPython 3.13 Objects/typeobject.c (type_new_slots, type_new_slots_impl, subtype_getsets_full).

import { instanceDict, lookupType } from './attributes.ts';
import { noteDictOf } from './containers.ts';
import { PyDict } from './dict.ts';
import { PyGetSetDescr } from './descr.ts';
import { PyMemberDescr } from './member-descr.ts';
import { decref, incref, xdecref, type PyObject, type PyType } from './object.ts';
import { raise } from './raise.ts';
import { dictOffsetOf, setInstanceLayout } from './type-layout.ts';
import { None } from './singletons.ts';
import { internName, newStr, PyStr, staticStr } from './str.ts';
import type { GetSet } from './static-type.ts';

/** What `__slots__` of a class body asks for. */
export interface Layout {
  /** New slots, mangled and sorted. */
  readonly slots: readonly string[];
  readonly addDict: boolean;
  readonly addWeakref: boolean;
}

/** The layout of a class with `base` (its best base) and `bases`; `slots`: items of `__slots__` (borrowed), null if the body has none. */
export function layoutOf(
  className: string,
  base: PyType,
  bases: readonly PyType[],
  namespace: PyDict,
  slots: readonly PyObject[] | null,
): Layout {
  const mayAddDict = !base.hasDict;
  const mayAddWeakref = !base.hasWeakrefs && base.itemSize === 0;
  if (slots === null) return { slots: [], addDict: mayAddDict, addWeakref: mayAddWeakref };
  if (slots.length > 0 && base.itemSize !== 0) {
    raise('TypeError', `nonempty __slots__ not supported for subtype of '${base.name}'`);
  }
  let addDict = false;
  let addWeakref = false;
  const names: string[] = [];
  for (const slot of slots) {
    const name = slotName(slot);
    if (name === '__dict__') {
      if (!mayAddDict || addDict)
        raise('TypeError', '__dict__ slot disallowed: we already got one');
      addDict = true;
    } else if (name === '__weakref__') {
      if (!mayAddWeakref || addWeakref)
        raise('TypeError', '__weakref__ slot disallowed: we already got one');
      addWeakref = true;
    } else names.push(newSlot(className, name, namespace));
  }
  const others = bases.filter((b) => b !== base);
  addDict ||= mayAddDict && others.some((b) => b.hasDict);
  addWeakref ||= mayAddWeakref && others.some((b) => b.hasWeakrefs);
  return { slots: names.sort(byCodePoint), addDict, addWeakref };
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function slotName(slot: PyObject): string {
  if (!(slot instanceof PyStr))
    raise('TypeError', `__slots__ items must be strings, not '${slot.type.name}'`);
  if (!/^[\p{XID_Start}_]\p{XID_Continue}*$/u.test(slot.value))
    raise('TypeError', '__slots__ must be identifiers');
  return slot.value;
}

function newSlot(className: string, name: string, namespace: PyDict): string {
  const mangled = mangle(className, name);
  if (
    mangled !== '__qualname__' &&
    mangled !== '__classcell__' &&
    namespace.getStr(internName(mangled)) !== null
  ) {
    raise('ValueError', `'${mangled}' in __slots__ conflicts with class variable`);
  }
  return mangled;
}

/** _Py_Mangle: private names carry the class's name. */
function mangle(className: string, name: string): string {
  const stripped = className.replace(/^_+/, '');
  return name.startsWith('__') && !name.endsWith('__') && stripped !== ''
    ? `_${stripped}${name}`
    : name;
}

/** The size and the flags of `type` for `layout`. */
export function applyLayout(type: PyType, layout: Layout): void {
  const base = type.base!;
  type.slotNames = [...base.slotNames, ...layout.slots];
  type.hasDict = base.hasDict || layout.addDict;
  type.hasWeakrefs = base.hasWeakrefs || layout.addWeakref;
  setInstanceLayout(type, layout.slots.length, layout.addDict, layout.addWeakref);
}

/** Puts the descriptors for `layout` into the namespace of `type` (type_add_members, type_add_getset). */
export function addDescriptors(type: PyType, layout: Layout): void {
  const base = type.base!;
  layout.slots.forEach((name, i) => {
    const key = newStr(name);
    setNew(type, name, new PyMemberDescr(type, key, base.slotNames.length + i));
    decref(key);
  });
  if (layout.addDict) setNew(type, '__dict__', new PyGetSetDescr(type, subtypeDictGetSet));
  if (layout.addWeakref) setNew(type, '__weakref__', new PyGetSetDescr(type, weakrefGetSet));
}

/** Steals `value`; a name that the body defines stays. */
function setNew(type: PyType, name: string, value: PyObject): void {
  const key = internName(name);
  if (type.namespace.getStr(key) === null) type.namespace.setStr(key, value);
  decref(value);
}

const DICT = staticStr('__dict__');

/** get_builtin_base_with_dict: a class in C below it says itself what `__dict__` of its instances is. Borrowed. */
function builtinDictDescriptor(o: PyObject): PyObject | null {
  let type: PyType | null = o.type;
  while (type !== null && (type.isHeapType || dictOffsetOf(type) === 0)) type = type.base;
  return type === null ? null : lookupType(type, DICT);
}

/** `__dict__` of an instance of a class made by Python (subtype_dict, subtype_setdict). */
const subtypeDictGetSet: GetSet = {
  name: '__dict__',
  get: (o: PyObject) => {
    const descr = builtinDictDescriptor(o);
    return descr === null ? dictGetSet.get(o) : descr.type.tp_descr_get!(descr, o, o.type);
  },
  set: (o: PyObject, value) => {
    const descr = builtinDictDescriptor(o);
    return descr === null ? dictGetSet.set!(o, value) : descr.type.tp_descr_set!(descr, o, value);
  },
};

/** `__dict__` of an instance, which may be replaced and deleted. */
export const dictGetSet: GetSet = {
  name: '__dict__',
  get: (o: PyObject) => {
    const dict = instanceDict(o, true);
    if (dict === null) raise('AttributeError', 'This object has no __dict__');
    noteDictOf(o, dict);
    return incref(dict.materialize());
  },
  set: (o: PyObject, value) => {
    if (value !== null && !(value instanceof PyDict)) {
      raise('TypeError', `__dict__ must be set to a dictionary, not a '${value.type.name}'`);
    }
    const old = o.dict;
    if (old !== null) old.embedded = false;
    o.dict = value === null ? null : incref(value);
    xdecref(old);
  },
};

/** `__dict__` of the instances of a built-in class (PyObject_GenericGetDict, PyObject_GenericSetDict): can't be deleted. */
export const genericDictGetSet: GetSet = {
  ...dictGetSet,
  set: (o: PyObject, value) => {
    if (value === null) raise('TypeError', 'cannot delete __dict__');
    dictGetSet.set!(o, value);
  },
};

/** Where the dictionary can be changed, but not replaced. */
export const readonlyDictGetSet: GetSet = { name: dictGetSet.name, get: dictGetSet.get };

/** `__weakref__`: the first weak reference to the instance, or None. */
export const weakrefGetSet: GetSet = {
  name: '__weakref__',
  get: (o: PyObject) => incref(o.weakrefs ?? None),
};
