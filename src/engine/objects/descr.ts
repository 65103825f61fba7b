// Descriptors of built-in classes, and built-in functions.
// CPython 3.13: Objects/descrobject.c (method_descriptor, getset_descriptor, wrapper_descriptor, method-wrapper), Objects/methodobject.c.

import { heap } from '../memory/heap.ts';
import { callNative, callSimply, isSimpleCall, type NativeFunction } from './native.ts';
import {
  decref,
  fixedBytes,
  free,
  isSubtype,
  PyGcObject,
  xdecref,
  type PyObject,
  type PyType,
} from './object.ts';
import { raise } from './raise.ts';
import { ModuleType } from './module.ts';
import { newStaticType, TypeType, type GetSet } from './static-type.ts';
import { internName, newStr, type PyStr } from './str.ts';
import { clearWeakRefs } from './weakref-list.ts';
import { holdArguments, SUSPENDED, type MaySuspend, type Suspended } from './suspend.ts';
import type { SlotDef } from './slot-def.ts';

const gc = (basicSize: number) => ({ basicSize, hasGc: true });
export const MethodDescrType = newStaticType('method_descriptor', gc(72));
export const ClassMethodDescrType = newStaticType('classmethod_descriptor', gc(64));
export const GetSetDescrType = newStaticType('getset_descriptor', gc(64));
export const WrapperDescrType = newStaticType('wrapper_descriptor', gc(72));
export const MethodWrapperType = newStaticType('method-wrapper', gc(32));
export const BuiltinFunctionType = newStaticType('builtin_function_or_method', {
  ...gc(56),
  hasWeakrefs: true,
});

/** `list.append`: unbound. */
export class PyMethodDescr extends PyGcObject {
  declare readonly owner: PyType;
  declare readonly native: NativeFunction;
  constructor(owner: PyType, native: NativeFunction) {
    super(native.isClass ? ClassMethodDescrType : MethodDescrType, 72);
    this.owner = owner;
    this.native = native;
    heap.gc.track(this);
  }
}

/** `print`, `[].append`, `dict.fromkeys`. `self`: owned receiver or null. */
export class PyBuiltinFunction extends PyGcObject {
  declare readonly native: NativeFunction;
  declare readonly self: PyObject | null;
  /** `__module__`: null for methods. */
  declare readonly module: string | null;
  /** Class whose method it is, for `__qualname__` and error messages. */
  declare readonly owner: PyType | null;
  /** Takes its own reference to `self`. */
  constructor(
    native: NativeFunction,
    self: PyObject | null,
    module: string | null,
    owner: PyType | null = null,
  ) {
    super(BuiltinFunctionType, fixedBytes(BuiltinFunctionType));
    this.native = native;
    this.self = self;
    this.module = module;
    this.owner = owner;
    if (self !== null) self.refcnt++;
    heap.gc.track(this);
  }
  /** A function of a module: its `m_self` is the module, which its signature does not name. */
  get isOfModule(): boolean {
    return this.owner === null && this.self !== null && this.self.type === ModuleType;
  }
  /** `__qualname__`: under the class of the receiver (meth_get__qualname__). */
  get qualname(): string {
    const { self, native } = this;
    if (this.owner === null) return native.name;
    if (self === null) return `${this.owner.qualname}.${native.name}`;
    const type = self.type === TypeType || isSubtype(self.type, TypeType) ? self : self.type;
    return `${(type as PyType).qualname}.${native.name}`;
  }
  /** As error messages name it: `list.append`, `time.sleep`, `print`. */
  get label(): string {
    if (this.owner !== null) return this.qualname;
    return this.module === null || this.module === 'builtins'
      ? this.native.name
      : `${this.module}.${this.native.name}`;
  }
}

export class PyGetSetDescr extends PyGcObject {
  /** Owned if it is a class made by Python. */
  declare readonly owner: PyType;
  declare readonly getset: GetSet;
  /** `type`: a member of the C struct is a member_descriptor. */
  constructor(owner: PyType, getset: GetSet, type: PyType = GetSetDescrType) {
    super(type, fixedBytes(type));
    this.owner = owner;
    this.getset = getset;
    if (owner.isHeapType) owner.refcnt++;
    heap.gc.track(this);
  }
}

/** `int.__add__`: a slot seen from Python. */
export class PyWrapperDescr extends PyGcObject {
  declare readonly owner: PyType;
  declare readonly def: SlotDef;
  /** The slot function when the class was readied. */
  declare readonly slot: (...args: any[]) => any;
  constructor(owner: PyType, def: SlotDef, slot: (...args: any[]) => any) {
    super(WrapperDescrType, fixedBytes(WrapperDescrType));
    this.owner = owner;
    this.def = def;
    this.slot = slot;
    heap.gc.track(this);
  }
}

/** `(1).__add__`. */
export class PyMethodWrapper extends PyGcObject {
  declare readonly descr: PyWrapperDescr;
  declare readonly self: PyObject;
  constructor(descr: PyWrapperDescr, self: PyObject) {
    super(MethodWrapperType, fixedBytes(MethodWrapperType));
    this.descr = descr;
    this.self = self;
    descr.refcnt++;
    self.refcnt++;
    heap.gc.track(this);
  }
}

/** Of a built-in class, which it does not own. */
function freeDescr(o: PyObject): void {
  heap.gc.untrack(o as PyGcObject);
  free(o, fixedBytes(o.type));
}
MethodDescrType.tp_dealloc = freeDescr;
ClassMethodDescrType.tp_dealloc = freeDescr;
GetSetDescrType.tp_dealloc = (o) => {
  const { owner } = o as PyGetSetDescr;
  heap.gc.untrack(o as PyGetSetDescr);
  if (owner.isHeapType) decref(owner);
  free(o, fixedBytes(o.type));
};
GetSetDescrType.tp_traverse = (o, visit) => visit((o as PyGetSetDescr).owner);
WrapperDescrType.tp_dealloc = freeDescr;
MethodWrapperType.tp_traverse = (o, visit) => {
  visit((o as PyMethodWrapper).descr);
  visit((o as PyMethodWrapper).self);
};
BuiltinFunctionType.tp_traverse = (o, visit) => {
  const { self, module } = o as PyBuiltinFunction;
  if (self !== null) visit(self);
  // A name that is there for as long as the process.
  if (module !== null) visit(internName(module));
};
MethodWrapperType.tp_dealloc = (o) => {
  heap.gc.untrack(o as PyMethodWrapper);
  decref((o as PyMethodWrapper).self);
  decref((o as PyMethodWrapper).descr);
  free(o, fixedBytes(o.type));
};
BuiltinFunctionType.tp_dealloc = (o) => {
  heap.gc.untrack(o as PyBuiltinFunction);
  if (o.weakrefs !== null) clearWeakRefs(o);
  xdecref((o as PyBuiltinFunction).self);
  free(o, fixedBytes(o.type));
};

MethodDescrType.tp_call = (f, args, kwnames) => {
  const { owner, native } = f as PyMethodDescr;
  const self = args[0];
  if (self === undefined || (kwnames !== null && args.length === kwnames.length)) {
    raise('TypeError', `unbound method ${owner.qualname}.${native.name}() needs an argument`);
  }
  if (!isSubtype(self.type, owner)) {
    raise(
      'TypeError',
      `descriptor '${native.name}' for '${owner.name}' objects doesn't apply to a '${self.type.name}' object`,
    );
  }
  const rest = args.slice(1);
  if (kwnames === null && isSimpleCall(native, rest.length)) return callSimply(native, self, rest);
  return callNative(native, self, rest, kwnames, `${owner.qualname}.${native.name}`);
};
MethodDescrType.tp_descr_get = (descr, obj) => {
  if (obj === null) {
    descr.refcnt++;
    return descr;
  }
  const { native, owner } = descr as PyMethodDescr;
  checkReceiver(descr as PyMethodDescr, native.name, obj);
  return new PyBuiltinFunction(native, obj, null, owner);
};
ClassMethodDescrType.tp_descr_get = (descr, _obj, type) => {
  const { native, owner } = descr as PyMethodDescr;
  checkClass(descr as PyMethodDescr, type);
  return new PyBuiltinFunction(native, type, null, owner);
};
/** classmethoddescr_call. */
ClassMethodDescrType.tp_call = (f, args, kwnames) => {
  const { owner, native } = f as PyMethodDescr;
  const type = args[0];
  if (type === undefined || (kwnames !== null && args.length === kwnames.length))
    raise('TypeError', `descriptor '${native.name}' of '${owner.name}' object needs an argument`);
  checkClass(f as PyMethodDescr, type as PyType);
  const label = `${(type as PyType).qualname}.${native.name}`;
  return callNative(native, type, args.slice(1), kwnames, label);
};

/** Of an instance's method `type` is the instance. TypeError. */
function checkClass({ native, owner }: PyMethodDescr, type: PyType): void {
  if (!isSubtype(type.type, TypeType)) {
    raise(
      'TypeError',
      `descriptor '${native.name}' for type '${owner.name}' needs a type, not a '${type.type.name}' as arg 2`,
    );
  }
  if (!isSubtype(type, owner)) {
    raise(
      'TypeError',
      `descriptor '${native.name}' requires a subtype of '${owner.name}' but received '${type.name}'`,
    );
  }
}

BuiltinFunctionType.tp_call = (f, args, kwnames) => {
  const fn = f as PyBuiltinFunction;
  const { native } = fn;
  const self = native.receiver && !fn.isOfModule ? (fn.self ?? undefined) : undefined;
  if (kwnames === null && isSimpleCall(native, args.length)) return callSimply(native, self, args);
  return callNative(native, self, args, kwnames, fn.label);
};

function checkReceiver(descr: { readonly owner: PyType }, name: string, obj: PyObject): void {
  if (isSubtype(obj.type, descr.owner)) return;
  raise(
    'TypeError',
    `descriptor '${name}' for '${descr.owner.name}' objects doesn't apply to a '${obj.type.name}' object`,
  );
}

GetSetDescrType.tp_descr_get = (descr, obj) => {
  if (obj === null) {
    descr.refcnt++;
    return descr;
  }
  const { getset } = descr as PyGetSetDescr;
  checkReceiver(descr as PyGetSetDescr, getset.name, obj);
  return getset.get(obj);
};
GetSetDescrType.tp_descr_set = (descr, obj, value): void | Suspended => {
  const { getset, owner } = descr as PyGetSetDescr;
  checkReceiver(descr as PyGetSetDescr, getset.name, obj);
  if (getset.set === undefined && descr.type !== GetSetDescrType)
    raise('AttributeError', 'readonly attribute');
  if (getset.set === undefined) {
    raise(
      'AttributeError',
      `attribute '${getset.name}' of '${owner.name}' objects is not writable`,
    );
  }
  return getset.set(obj, value);
};

WrapperDescrType.tp_descr_get = (descr, obj) => {
  if (obj === null) {
    descr.refcnt++;
    return descr;
  }
  checkReceiver(descr as PyWrapperDescr, (descr as PyWrapperDescr).def.name, obj);
  return new PyMethodWrapper(descr as PyWrapperDescr, obj);
};
WrapperDescrType.tp_call = (f, args, kwnames) => {
  const descr = f as PyWrapperDescr;
  const self = args[0];
  if (self === undefined)
    raise(
      'TypeError',
      `descriptor '${descr.def.name}' of '${descr.owner.name}' object needs an argument`,
    );
  if (!isSubtype(self.type, descr.owner)) {
    raise(
      'TypeError',
      `descriptor '${descr.def.name}' requires a '${descr.owner.name}' object but received a '${self.type.name}'`,
    );
  }
  const rest = args.slice(1);
  const result = callWrapper(descr, self, rest, kwnames);
  // wrapperdescr_call takes them out of the tuple into another one.
  return result === SUSPENDED ? holdArguments(rest) : result;
};
MethodWrapperType.tp_call = (f, args, kwnames) =>
  callWrapper((f as PyMethodWrapper).descr, (f as PyMethodWrapper).self, args, kwnames);

function callWrapper(
  descr: PyWrapperDescr,
  self: PyObject,
  args: readonly PyObject[],
  kwnames: readonly PyStr[] | null,
): MaySuspend {
  if (kwnames !== null && kwnames.length > 0 && !descr.def.keywords) {
    raise('TypeError', `wrapper ${descr.def.name}() takes no keyword arguments`);
  }
  return descr.def.wrap(descr.slot, self, args, kwnames);
}

for (const type of [MethodDescrType, ClassMethodDescrType])
  type.tp_repr = (o) =>
    newStr(
      `<method '${(o as PyMethodDescr).native.name}' of '${(o as PyMethodDescr).owner.name}' objects>`,
    );
GetSetDescrType.tp_repr = (o) =>
  newStr(
    `<attribute '${(o as PyGetSetDescr).getset.name}' of '${(o as PyGetSetDescr).owner.name}' objects>`,
  );
WrapperDescrType.tp_repr = (o) =>
  newStr(
    `<slot wrapper '${(o as PyWrapperDescr).def.name}' of '${(o as PyWrapperDescr).owner.name}' objects>`,
  );
