// Making classes ready: method resolution order, slot inheritance, slot wrappers.
// CPython 3.13 Objects/typeobject.c (PyType_Ready, mro_implementation, inherit_slots, add_operators, update_one_slot, type_setattro).

import { heap } from '../memory/heap.ts';
import { lookupType } from './attributes.ts';
import { PyDict } from './dict.ts';
import { newAttributeError } from './exceptions.ts';
import { PyDocText } from './doc-text.ts';
import { MEMBERS } from './generated/struct-members.ts';
import { MemberDescrType } from './member-descr.ts';
import {
  GetSetDescrType,
  PyBuiltinFunction,
  PyGetSetDescr,
  PyMethodDescr,
  PyWrapperDescr,
} from './descr.ts';
import { isSubtype, makeImmortal, type PyObject, type PyType } from './object.ts';
import { raise, Raised } from './raise.ts';
import type { SlotDef } from './slot-def.ts';
import { pythonNew, slotDefs } from './slot-defs.ts';
import { newStaticMethod } from './static-method.ts';
import { None } from './singletons.ts';
import { method } from './native.ts';
import { staticStr, type PyStr } from './str.ts';
import { ObjectType, TypeType, type TypeDescription } from './static-type.ts';
import type { MaySuspend } from './suspend.ts';

/** C3 linearisation of `type` and its bases. TypeError if there is none. */
export function computeMro(type: PyType): PyType[] {
  const twice = type.bases.find((base, i) => type.bases.indexOf(base) !== i);
  if (twice !== undefined) raise('TypeError', `duplicate base class ${twice.name}`);
  const incomplete = type.bases.find((base) => base.mro.length === 0);
  if (incomplete !== undefined)
    raise('TypeError', `Cannot extend an incomplete type '${incomplete.name}'`);
  const sequences = [...type.bases.map((b) => b.mro.slice()), type.bases.slice()];
  const mro = [type];
  for (;;) {
    const open = sequences.filter((s) => s.length > 0);
    if (open.length === 0) return mro;
    const candidate = open.map((s) => s[0]!).find((c) => !open.some((s) => s.indexOf(c) > 0));
    if (candidate === undefined) {
      const names = [...new Set(open.map((s) => s[0]!.name))].join(', ');
      raise(
        'TypeError',
        `Cannot create a consistent method resolution order (MRO) for bases ${names}`,
      );
    }
    mro.push(candidate);
    for (const s of open) if (s[0] === candidate) s.shift();
  }
}

const slotNames = [...new Set(slotDefs.map((d) => d.slot))];
const OTHER_INHERITED = ['tp_dealloc', 'tp_traverse', 'tp_clear'] as const;
const slotGroups = new Map<string, SlotDef[]>();
for (const def of slotDefs) slotGroups.set(def.slot, [...(slotGroups.get(def.slot) ?? []), def]);

/** Classes that name PyObject_GenericGetAttr themselves, and so have a `__getattribute__` of their own. */
const NAMES_GETATTRO: ReadonlySet<string> = new Set(
  `BaseException bytearray bytes complex dict enumerate filter int list map memoryview property range reversed set slice tuple zip`.split(
    ' ',
  ),
);

/** Readies a built-in class: own wrappers, methods, then inheritance. Bases must be ready. */
export function readyStaticType(type: PyType, description: TypeDescription | null): void {
  // ExceptionGroup has two and has said so.
  if (type.bases.length === 0 && type !== ObjectType) type.bases = [type.base!];
  type.mro = computeMro(type);
  type.base?.ownSubclasses.push(type);
  type.namespace = makeImmortal(new PyDict());
  heap.gc.untrack(type.namespace);
  type.solid = type;
  if (NAMES_GETATTRO.has(type.name) && type.tp_getattro === null)
    type.tp_getattro = ObjectType.tp_getattro;
  addOperators(type);
  for (const m of description?.methods ?? []) addMethod(type, m, description!.source);
  for (const g of description?.getsets ?? [])
    addAttribute(type, g.name, new PyGetSetDescr(type, g, descriptorType(type, g.name)));
  for (const [name, value] of Object.entries(description?.attributes ?? {}))
    addAttribute(type, name, value());
  if (type.tp_new !== null) addNew(type);
  if (type.namespace.getStr(staticStr('__doc__')) === null)
    addAttribute(type, '__doc__', new PyDocText(type));
  // A class that compares but says nothing about hashing is unhashable (type_ready_set_hash).
  const unhashable = type.tp_richcompare !== null && type.tp_hash === null && type !== ObjectType;
  // Py_TPFLAGS_DISALLOW_INSTANTIATION: `object.__new__` is not inherited by built-in classes (type_ready_set_new).
  const inherits = type.inheritsNew || (type.base !== ObjectType && type.base?.tp_new !== null);
  const instantiable = type.tp_new !== null || type === ObjectType || inherits;
  inheritSlots(type);
  if (!instantiable) type.tp_new = null;
  if (unhashable) {
    type.tp_hash = null;
    addAttribute(type, '__hash__', None);
  }
}

/** Fields that C declares as members of the struct are member_descriptors, those with functions getset_descriptors. */
function descriptorType(type: PyType, name: string): PyType {
  const known = type.module === 'builtins' || type.module === 'types';
  const isMember = known && (MEMBERS[type.name]?.split(' ').includes(name) ?? false);
  return isMember ? MemberDescrType : GetSetDescrType;
}

function addAttribute(type: PyType, name: string, value: PyObject): void {
  type.namespace.setStr(staticStr(name), makeImmortal(value));
}

function addMethod(type: PyType, native: ReturnType<typeof method>, source: string): void {
  const spec = native.source === '' ? { ...native, source } : native;
  if (spec.isStatic) {
    const fn = makeImmortal(new PyBuiltinFunction(spec, null, null, type));
    addAttribute(type, spec.name, newStaticMethod(fn));
    return;
  }
  addAttribute(type, spec.name, new PyMethodDescr(type, spec));
}

/** add_operators: a wrapper for each slot that the class fills itself. */
function addOperators(type: PyType): void {
  for (const def of slotDefs) {
    if (def.name === '__new__' || def.name === '__getattr__') continue;
    const slot = type[def.slot] as ((...args: any[]) => any) | null;
    if (slot === null || type.namespace.getStr(staticStr(def.name)) !== null) continue;
    addAttribute(type, def.name, new PyWrapperDescr(type, def, slot));
  }
}

/** tp_new_wrapper: `__new__` of a built-in class. */
function addNew(type: PyType): void {
  const create = type.tp_new!;
  const native = method(
    '__new__',
    '(*args, **kwargs)',
    (args: PyObject[], kwargs: [PyStr, PyObject][]): MaySuspend => {
      const cls = args[0];
      if (cls === undefined) raise('TypeError', `${type.name}.__new__(): not enough arguments`);
      if (!isType(cls))
        raise('TypeError', `${type.name}.__new__(X): X is not a type object (${cls.type.name})`);
      if (!cls.mro.includes(type)) {
        raise(
          'TypeError',
          `${type.name}.__new__(${cls.name}): ${cls.name} is not a subtype of ${type.name}`,
        );
      }
      return creatorFor(type, create, cls)(
        cls,
        [...args.slice(1), ...kwargs.map(([, v]) => v)],
        kwargs.length === 0 ? null : kwargs.map(([k]) => k),
      );
    },
    { source: 'CPython 3.13 Objects/typeobject.c tp_new_wrapper' },
  );
  addAttribute(type, '__new__', new PyBuiltinFunction(native, null, null, type));
}

type Creator = NonNullable<PyType['tp_new']>;

/** The most derived base that no Python class redefines must make instances in the same way. */
function creatorFor(type: PyType, create: Creator, cls: PyType): Creator {
  let base: PyType | null = cls;
  while (base !== null && base.tp_new === pythonNew) base = base.base;
  if (base === null || base.tp_new === create) return create;
  // Where CPython inherits the slot and the class here has a constructor of its own all the same.
  let origin = base;
  while (origin.base !== null && (origin.inheritsNew || origin.tp_new === origin.base.tp_new))
    origin = origin.base;
  if (origin.tp_new === create) return base.tp_new!;
  return raise(
    'TypeError',
    `${type.name}.__new__(${cls.name}) is not safe, use ${base.name}.__new__()`,
  );
}

export function isType(o: PyObject): o is PyType {
  return o.type === TypeType || o.type.mro.includes(TypeType);
}

/** inherit_slots: what the class leaves open comes from the first class of the MRO that has it. */
export function inheritSlots(type: PyType): void {
  const target = type as unknown as Record<string, unknown>;
  const comparesItself = type.tp_richcompare !== null || type.tp_hash !== null;
  for (let i = 1; i < type.mro.length; i++) {
    const base = type.mro[i]! as unknown as Record<string, unknown>;
    for (const slot of slotNames) {
      // Comparison and hash are inherited together or not at all.
      if ((slot === 'tp_richcompare' || slot === 'tp_hash') && comparesItself) continue;
      if (target[slot] === null && base[slot] !== null) target[slot] = base[slot];
    }
    for (const slot of OTHER_INHERITED)
      if (target[slot] === null && base[slot] !== null) target[slot] = base[slot];
  }
}

/** update_one_slot for every slot of a class made by Python: from what the MRO says about the special methods. */
export function updateSlots(type: PyType): void {
  for (const slot of slotNames) updateSlot(type, slot);
  // Of the memory, not of the MRO, which may leave `object` out.
  let native = type.base!;
  while (native.isHeapType) native = native.base!;
  for (const slot of OTHER_INHERITED)
    (type as unknown as Record<string, unknown>)[slot] = native[slot];
  type.tp_getattro ??= hasNoAttributes;
}

/** Of a class whose MRO has no `__getattribute__`. */
function hasNoAttributes(o: PyObject, name: PyStr): never {
  return raise('AttributeError', `'${o.type.name}' object has no attribute '${name.value}'`);
}

function nativeSlot(method: PyMethodDescr, slot: string): unknown {
  return (method.owner as unknown as Record<string, unknown>)[slot] ?? null;
}

/**
 * One slot of a Python class. If all special methods of the slot are wrappers of one and the same native slot, the class uses that slot
 * itself; else the generic function that calls the Python method.
 */
function updateSlot(type: PyType, slot: string): void {
  const target = type as unknown as Record<string, unknown>;
  const defs = slotGroups.get(slot)!;
  let native: unknown = null;
  let generic: unknown = null;
  for (const def of defs) {
    const found = lookupType(type, staticStr(def.name));
    if (found === null) continue;
    if (
      found instanceof PyWrapperDescr &&
      found.def.slot === slot &&
      found.def.name === def.name &&
      (native === null || native === found.slot) &&
      isSubtype(type, found.owner)
    ) {
      native = found.slot;
    } else if (
      found instanceof PyMethodDescr &&
      found.native.name === def.name &&
      nativeSlot(found, slot) !== null
    ) {
      // METH_COEXIST: the method stands in the wrapper's place and does the same.
      native = nativeSlot(found, slot);
    } else if (def.name === '__new__' && found instanceof PyBuiltinFunction) {
      native = found.owner!.tp_new;
    } else if (
      found instanceof PyWrapperDescr &&
      found.def.slot !== slot &&
      found.def.name === def.name &&
      isSubtype(type, found.owner)
    ) {
      // `__add__` of a sequence: belongs to sq_concat, not to nb_add.
      continue;
    } else if (found === None && def.name === '__hash__') {
      target[slot] = null;
      return;
    } else if (def.slot.startsWith('sq_') && def.slot !== 'sq_contains') continue;
    else generic = def.python;
  }
  target[slot] = generic ?? native;
}

/** After an attribute of a class changed: its slots and those of all subclasses. */
export function classChanged(type: PyType, name: string): void {
  type.version++;
  if (name.startsWith('__') && name.endsWith('__')) {
    for (const def of slotDefs) if (def.name === name) updateSlot(type, def.slot);
  }
  for (const sub of type.subclasses) classChanged(sub, name);
}

/** type.__getattribute__: metatype's data descriptors, then the class and its bases, then the metatype. */
TypeType.tp_getattro = (o, name) => {
  const type = o as PyType;
  const metatype = type.type;
  const meta = lookupType(metatype, name);
  const metaGet = meta === null ? null : meta.type.tp_descr_get;
  if (meta !== null && metaGet !== null && meta.type.tp_descr_set !== null)
    return metaGet(meta, type, metatype);
  const own = lookupType(type, name);
  if (own !== null) {
    const get = own.type.tp_descr_get;
    if (get !== null) return get(own, null, type);
    own.refcnt++;
    return own;
  }
  if (metaGet !== null) return metaGet(meta!, type, metatype);
  if (meta !== null) {
    meta.refcnt++;
    return meta;
  }
  return throwTypeAttributeError(type, name);
};

function throwTypeAttributeError(type: PyType, name: PyStr): never {
  const message = `type object '${type.name}' has no attribute '${name.value}'`;
  throw new Raised(newAttributeError(message, type, name));
}

TypeType.tp_setattro = (o, name, value) => {
  const type = o as PyType;
  if (!type.isHeapType || type.isForC) {
    raise('TypeError', `cannot set '${name.value}' attribute of immutable type '${type.name}'`);
  }
  const meta = lookupType(type.type, name);
  if (meta !== null && meta.type.tp_descr_set !== null)
    return meta.type.tp_descr_set(meta, type, value);
  if (value !== null) type.namespace.setStr(name, value);
  else if (!type.namespace.deleteStr(name)) throwTypeAttributeError(type, name);
  classChanged(type, name.value);
};
