// Which special method belongs to which slot, both ways: `wrap` makes a slot callable from Python (`int.__add__`), `python` makes the slot
// of a class whose body defines the method. CPython 3.13 Objects/typeobject.c (slotdefs, wrap_*, slot_*).

import { callBound, callSpecial, callSpecialOptional, lookupMaybe } from './special-call.ts';
import { getAttr, lookupType, swallowAttributeError } from './attributes.ts';
import { SSIZE_MAX } from './index.ts';
import { bufferSlotDefs } from './buffer-slots.ts';
import { unpacks, wants, type Slot, type SlotDef } from './slot-def.ts';
import { newInt, PyInt } from './int.ts';
import { newLength } from './long-length.ts';
import { decref, incref, isSubtype, type CompareOp, type PyObject, type PyType } from './object.ts';
import { raise, Raised } from './raise.ts';
import { newNone, newNotImplemented, None, NotImplemented } from './singletons.ts';
import { staticStr, PyStr } from './str.ts';
import {
  holdArguments,
  SUSPENDED,
  suspendSteps,
  suspendThen,
  suspendThenData,
  pendingFrame,
  type MaySuspend,
  type Steps,
  type Suspended,
} from './suspend.ts';
import { callObject } from './calls.ts';
import { boolAnswer, isTrue } from './truth.ts';
import { hashInteger, hash64, wholeHash } from './hash.ts';
import { dropStopIteration } from './stop-iteration.ts';

/** `void` of a set-like slot as None. */
function noneAfter(result: void | Suspended): MaySuspend {
  return result === SUSPENDED ? suspendThenData(() => newNone(), null) : newNone();
}
function lengthAfter(o: PyObject, result: number | Suspended): MaySuspend {
  return result === SUSPENDED
    ? suspendThenData((n: number) => newInt(n), null)
    : newLength(o, result);
}

const wrapUnary: SlotDef['wrap'] = (fn, self, args) => (wants(args, 0), fn(self));
const wrapBinaryL: SlotDef['wrap'] = (fn, self, args) => (wants(args, 1), fn(self, args[0]));
const wrapRepeat: SlotDef['wrap'] = (fn, self, args) => (unpacks(args, 1), fn(self, args[0]));
const wrapBinaryR: SlotDef['wrap'] = (fn, self, args) => (wants(args, 1), fn(args[0], self));

function unary(name: string, slot: keyof PyType & string): SlotDef {
  const key = staticStr(name);
  return { name, slot, wrap: wrapUnary, python: (o: PyObject) => callSpecial(o, key) };
}

/** `SLOT1BINFULL`: both directions share one slot function. */
function binary(
  slot: keyof PyType & string,
  name: string,
  reflected: string,
  around: (direct: Slot) => Slot = (direct) => direct,
): SlotDef[] {
  const key = staticStr(name);
  const rkey = staticStr(reflected);
  /** What stands in the slot: operands whose class has it there define the method in Python. */
  const python = around((a: PyObject, b: PyObject): MaySuspend => binaryFrom(a, b, 0));
  function binaryFrom(a: PyObject, b: PyObject, stage: number): MaySuspend {
    const right = a.type !== b.type && (b.type as any)[slot] === python;
    const left = (a.type as any)[slot] === python;
    const first = left && right && isSubtype(b.type, a.type) && overloads(a, b, rkey);
    for (; stage < 3; stage++) {
      let result: MaySuspend | null = null;
      if (stage === 0 && first) result = callSpecialOptional(b, rkey, a);
      else if (stage === 1 && left) result = callSpecialOptional(a, key, b);
      else if (stage === 2 && right && !first) result = callSpecialOptional(b, rkey, a);
      if (result === SUSPENDED) {
        const next = stage + 1;
        return suspendThen((r) => (r === NotImplemented ? binaryFrom(a, b, next) : r));
      }
      if (result !== null && result !== NotImplemented) return result;
    }
    NotImplemented.refcnt++;
    return NotImplemented;
  }
  return [
    { name, slot, wrap: wrapBinaryL, python },
    { name: reflected, slot, wrap: wrapBinaryR, python },
  ];
}

/** method_is_overloaded: the right operand's class redefines the reflected method. */
function overloads(a: PyObject, b: PyObject, name: PyStr): boolean {
  return lookupType(b.type, name) !== lookupType(a.type, name);
}

function inplace(slot: keyof PyType & string, name: string): SlotDef {
  const key = staticStr(name);
  return {
    name,
    slot,
    wrap: wrapBinaryL,
    python: (a: PyObject, b: PyObject) => callSpecial(a, key, b),
  };
}

const COMPARE_NAMES = ['__lt__', '__le__', '__eq__', '__ne__', '__gt__', '__ge__'] as const;
const COMPARE_KEYS = COMPARE_NAMES.map((n) => staticStr(n));
/** slot_tp_richcompare: a method that can't be looked up compares nothing. */
function pythonRichcompare(a: PyObject, b: PyObject, op: CompareOp): MaySuspend {
  const name = COMPARE_KEYS[op]!;
  const method = lookupMaybe(a, name);
  if (method === null) return newNotImplemented();
  if (!method.type.isHeapType && method.type.name !== 'property') return callSpecial(a, name, b);
  return suspendSteps(compareSteps(a, b, method), [a, b, method]);
}

function* compareSteps(a: PyObject, b: PyObject, method: PyObject): Steps<PyObject> {
  const get = method.type.tp_descr_get;
  let bound: PyObject;
  try {
    let found = get === null ? incref(method) : get(method, a, a.type);
    if (found === SUSPENDED) found = (yield) as PyObject;
    bound = found;
  } catch (error) {
    if (!(error instanceof Raised)) throw error;
    decref(error.exception);
    return newNotImplemented();
  }
  try {
    const result = callObject(bound, [b]);
    return result === SUSPENDED ? ((yield) as PyObject) : result;
  } finally {
    decref(bound);
  }
}

const ITER = staticStr('__iter__');
/** slot_tp_iter: `__iter__ = None` says that it is no iterable. */
function pythonIter(o: PyObject): MaySuspend {
  if (lookupType(o.type, ITER) === None)
    raise('TypeError', `'${o.type.name}' object is not iterable`);
  return callSpecial(o, ITER);
}

const HASH = staticStr('__hash__');
function pythonHash(o: PyObject): number | Suspended {
  const method = lookupMaybe(o, HASH);
  if (method === null || method === None) raise('TypeError', `unhashable type: '${o.type.name}'`);
  const result = callSpecial(o, HASH);
  return result === SUSPENDED ? suspendThenData(hashResult, null) : hashResult(result);
}
/** Steals `result`. */
function hashResult(result: PyObject): number {
  if (!(result instanceof PyInt)) {
    decref(result);
    raise('TypeError', '__hash__ method should return an integer');
  }
  const value = result.value;
  decref(result);
  if (typeof value === 'number' && Math.abs(value) < 2 ** 31) return hashInteger(value);
  const big = BigInt(value);
  if (big === BigInt.asIntN(64, big)) return hash64(big === -1n ? -2n : big);
  return hashInteger(value);
}

const LEN = staticStr('__len__');
function pythonLength(o: PyObject): number | Suspended {
  const result = callSpecial(o, LEN);
  return result === SUSPENDED ? suspendThenData(lengthResult, null) : lengthResult(result);
}
/** Steals `result`. */
function lengthResult(result: PyObject): number {
  const isInt = result instanceof PyInt;
  const value = isInt ? result.value : 0;
  const typeName = result.type.name;
  decref(result);
  if (!isInt) raise('TypeError', `'${typeName}' object cannot be interpreted as an integer`);
  if (value < 0) raise('ValueError', '__len__() should return >= 0');
  if (value > SSIZE_MAX) raise('OverflowError', "cannot fit 'int' into an index-sized integer");
  return Number(value);
}

const BOOL = staticStr('__bool__');
function pythonBool(o: PyObject): boolean | Suspended {
  const result = callSpecialOptional(o, BOOL);
  if (result === null) {
    const length = lookupMaybe(o, LEN) === null ? 1 : pythonLength(o);
    return length === SUSPENDED ? suspendThenData((n: number) => n > 0, null) : length > 0;
  }
  return result === SUSPENDED ? suspendThenData(boolResult, null) : boolResult(result);
}
/** Steals `result`. */
function boolResult(result: PyObject): boolean {
  const truth = result.type.name === 'bool' ? (result as PyInt).value === 1 : null;
  const typeName = result.type.name;
  decref(result);
  if (truth === null) raise('TypeError', `__bool__ should return bool, returned ${typeName}`);
  return truth;
}

const NEXT = staticStr('__next__');
const GETITEM = staticStr('__getitem__');
function pythonIternext(o: PyObject): MaySuspend | null {
  try {
    const result = callSpecial(o, NEXT);
    if (result === SUSPENDED && pendingFrame !== null) pendingFrame.stopIsEnd = true;
    return result;
  } catch (e) {
    return dropStopIteration(e);
  }
}

const SETITEM = staticStr('__setitem__');
const DELITEM = staticStr('__delitem__');
function discard(result: MaySuspend): void | Suspended {
  if (result === SUSPENDED) return suspendThenData((r: PyObject) => decref(r), null);
  decref(result);
}
const pythonSetItem = (o: PyObject, key: PyObject, value: PyObject | null): void | Suspended =>
  discard(value === null ? callSpecial(o, DELITEM, key) : callSpecial(o, SETITEM, key, value));

const CONTAINS = staticStr('__contains__');
function pythonContains(o: PyObject, value: PyObject): boolean | Suspended {
  const method = lookupMaybe(o, CONTAINS);
  if (method === None) raise('TypeError', `'${o.type.name}' object is not a container`);
  const result = callSpecial(o, CONTAINS, value);
  if (result === SUSPENDED) return suspendThenData(truthOf, null);
  return truthOf(result);
}
/** Steals `o`. */
function truthOf(o: PyObject): boolean | Suspended {
  const truth = isTrue(o);
  if (truth === SUSPENDED) return suspendThenData((t: boolean, held) => (decref(held), t), o);
  decref(o);
  return truth;
}

const CALL = staticStr('__call__');
function pythonCall(
  f: PyObject,
  args: readonly PyObject[],
  kwnames: readonly PyStr[] | null,
): MaySuspend {
  const method = lookupMaybe(f, CALL);
  if (method === null) raise('TypeError', `'${f.type.name}' object is not callable`);
  return callUnbound(method, f, args, kwnames);
}

/** Calls what `_PyType_Lookup` gave, as a method of `self`. */
function callUnbound(
  method: PyObject,
  self: PyObject,
  args: readonly PyObject[],
  kwnames: readonly PyStr[] | null,
): MaySuspend {
  const get = method.type.tp_descr_get;
  if (method.type.name === 'function' || get === null) {
    const all = get === null ? args : [self, ...args];
    const result = callObject(method, all, kwnames);
    // _PyStack_UnpackDict copies all arguments if there are keywords.
    return result === SUSPENDED && kwnames !== null && kwnames.length > 0
      ? holdArguments(all)
      : result;
  }
  const bound = get(method, self, self.type);
  if (bound === SUSPENDED) return suspendThen((b: PyObject) => callBound(b, args, kwnames), args);
  return callBound(bound, args, kwnames);
}
const NEW = staticStr('__new__');
const INIT = staticStr('__init__');
export function pythonNew(
  type: PyType,
  args: readonly PyObject[],
  kwnames: readonly PyStr[] | null,
): MaySuspend {
  const fn = getAttr(type, NEW);
  if (fn === SUSPENDED)
    return suspendThen((f: PyObject) => callBound(f, [type, ...args], kwnames), [type, ...args]);
  const result = callBound(fn, [type, ...args], kwnames);
  return result === SUSPENDED && kwnames !== null && kwnames.length > 0
    ? holdArguments([type, ...args])
    : result;
}
function pythonInit(
  o: PyObject,
  args: readonly PyObject[],
  kwnames: readonly PyStr[] | null,
): void | Suspended {
  const method = lookupMaybe(o, INIT);
  if (method === null)
    raise('AttributeError', `'${o.type.name}' object has no attribute '__init__'`);
  const result = callUnbound(method, o, args, kwnames);
  return result === SUSPENDED ? suspendThenData(initResult, null) : initResult(result);
}
/** Steals `result`. */
export function initResult(result: PyObject): void {
  if (result === None) return decref(result);
  const typeName = result.type.name;
  decref(result);
  raise('TypeError', `__init__() should return None, not '${typeName}'`);
}

const GETATTRIBUTE = staticStr('__getattribute__');
const GETATTR = staticStr('__getattr__');
/** slot_tp_getattr_hook: `__getattribute__`, then `__getattr__` if that raised AttributeError. */
export function pythonGetattro(o: PyObject, name: PyStr): MaySuspend {
  const fallback = lookupMaybe(o, GETATTR);
  const base = lookupMaybe(o, GETATTRIBUTE)!;
  if (fallback === null) return callUnbound(base, o, [name], null);
  const again = (e: unknown): MaySuspend => {
    swallowAttributeError(e);
    return callUnbound(fallback, o, [name], null);
  };
  // `__getattribute__` may delete `__getattr__`.
  fallback.refcnt++;
  try {
    const value = callUnbound(base, o, [name], null);
    return value === SUSPENDED ? suspendThen((v) => v, [o, name, fallback], again) : value;
  } catch (e) {
    return again(e);
  } finally {
    decref(fallback);
  }
}
const SETATTR = staticStr('__setattr__');
const DELATTR = staticStr('__delattr__');
const pythonSetattro = (o: PyObject, name: PyStr, value: PyObject | null): void | Suspended =>
  discard(value === null ? callSpecial(o, DELATTR, name) : callSpecial(o, SETATTR, name, value));

const GET = staticStr('__get__');
const SET = staticStr('__set__');
const DELETE = staticStr('__delete__');
function pythonDescrGet(descr: PyObject, obj: PyObject | null, type: PyType): MaySuspend {
  return callSpecial(descr, GET, obj ?? None, type);
}
const pythonDescrSet = (descr: PyObject, obj: PyObject, value: PyObject | null): void | Suspended =>
  discard(value === null ? callSpecial(descr, DELETE, obj) : callSpecial(descr, SET, obj, value));

const DEL = staticStr('__del__');
const pythonFinalize = (o: PyObject): void | Suspended => discard(callSpecial(o, DEL));

/** hackcheck: `object.__setattr__(int, ...)` can't get around what a class in C below `object` does for its instances. */
function checkOverride(fn: Slot, self: PyObject, what: string): void {
  const { type } = self;
  const own = type.tp_setattro;
  const definer = type.mro.findLast(
    (t) => t.tp_setattro !== pythonSetattro && t.tp_setattro === own,
  );
  for (let base: PyType | null = definer ?? type; base !== null; base = base.base) {
    if (base.tp_setattro === fn) return;
    if (base.tp_setattro !== pythonSetattro)
      raise('TypeError', `can't apply this ${what} to ${type.name} object`);
  }
}
const wrapSetAttribute: SlotDef['wrap'] = (fn, self, args, kwnames) => {
  unpacks(args, 2);
  checkOverride(fn, self, '__setattr__');
  return wrapSetAttr(fn, self, args, kwnames);
};
const wrapDelAttribute: SlotDef['wrap'] = (fn, self, args, kwnames) => {
  wants(args, 1);
  checkOverride(fn, self, '__delattr__');
  return wrapDelAttr(fn, self, args, kwnames);
};
const wrapSetAttr: SlotDef['wrap'] = (fn, self, args) => (
  unpacks(args, 2),
  noneAfter(fn(self, args[0], args[1]))
);
const wrapDelAttr: SlotDef['wrap'] = (fn, self, args) => (
  wants(args, 1),
  noneAfter(fn(self, args[0], null))
);
/** Of attributes: `wrap` for a name that is a str. */
const named =
  (wrap: SlotDef['wrap']): SlotDef['wrap'] =>
  (fn, self, args, ...rest) => {
    const name = args[0];
    if (name !== undefined && !(name instanceof PyStr))
      raise('TypeError', `attribute name must be string, not '${name.type.name}'`);
    return wrap(fn, self, args, ...rest);
  };
const wrapGetAttr = named(wrapBinaryL);
const wrapCompare =
  (op: number): SlotDef['wrap'] =>
  (fn, self, args) => (wants(args, 1), fn(self, args[0], op));
const wrapNext: SlotDef['wrap'] = (fn, self, args) => {
  wants(args, 0);
  const value = fn(self) as MaySuspend | null;
  if (value === null) raise('StopIteration');
  if (value === SUSPENDED)
    return suspendThen((v: PyObject | null) => (v === null ? raise('StopIteration') : v));
  return value;
};
const wrapCall: SlotDef['wrap'] = (fn, self, args, kwnames) => fn(self, args, kwnames);
const wrapInit: SlotDef['wrap'] = (fn, self, args, kwnames) => noneAfter(fn(self, args, kwnames));
const wrapGet: SlotDef['wrap'] = (fn, self, args) => {
  unpacks(args, 1, 2);
  const obj = args[0] === None ? null : args[0]!;
  if (obj === null && (args[1] === undefined || args[1] === None))
    raise('TypeError', '__get__(None, None) is invalid');
  return fn(self, obj, args[1] === undefined || args[1] === None ? obj!.type : args[1]);
};
const wrapHash: SlotDef['wrap'] = (fn, self, args) => {
  wants(args, 0);
  const low = fn(self) as number | Suspended;
  if (low === SUSPENDED) return suspendThen((n: number) => hashObject(n));
  return hashObject(low);
};
function hashObject(low: number): PyObject {
  return newIntBig(wholeHash(low));
}
function newIntBig(value: bigint): PyObject {
  const n = Number(value);
  return Number.isSafeInteger(n) ? newInt(n) : new PyInt(value);
}
function ternaryPower(): SlotDef[] {
  const key = staticStr('__pow__');
  const around = (direct: Slot): Slot => {
    // With a modulus only the left operand is asked (slot_nb_power).
    const python: Slot = (a: PyObject, b: PyObject, m: PyObject) => {
      if (m === None) return direct(a, b);
      return a.type.nb_power === python ? callSpecial(a, key, b, m) : newNotImplemented();
    };
    return python;
  };
  const [direct, reflected] = binary('nb_power', '__pow__', '__rpow__', around) as [
    SlotDef,
    SlotDef,
  ];
  const wrap =
    (flip: boolean): SlotDef['wrap'] =>
    (fn, self, args) => {
      unpacks(args, 1, 2);
      const modulus = args[1] ?? None;
      return flip ? fn(args[0], self, modulus) : fn(self, args[0], modulus);
    };
  return [
    { ...direct, wrap: wrap(false) },
    { ...reflected, wrap: wrap(true) },
  ];
}

/** In CPython's order: that of `dir()` does not depend on it, that of `type.__dict__` does. */
export const slotDefs: readonly SlotDef[] = [
  { name: '__getattribute__', slot: 'tp_getattro', wrap: wrapGetAttr, python: pythonGetattro },
  { name: '__getattr__', slot: 'tp_getattro', wrap: wrapGetAttr, python: pythonGetattro },
  {
    name: '__setattr__',
    slot: 'tp_setattro',
    wrap: named(wrapSetAttribute),
    python: pythonSetattro,
  },
  {
    name: '__delattr__',
    slot: 'tp_setattro',
    wrap: named(wrapDelAttribute),
    python: pythonSetattro,
  },
  unary('__repr__', 'tp_repr'),
  { name: '__hash__', slot: 'tp_hash', wrap: wrapHash, python: pythonHash },
  { name: '__call__', slot: 'tp_call', keywords: true, wrap: wrapCall, python: pythonCall },
  unary('__str__', 'tp_str'),
  ...COMPARE_NAMES.map((name, op): SlotDef => ({
    name,
    slot: 'tp_richcompare',
    wrap: wrapCompare(op),
    python: pythonRichcompare,
  })),
  { ...unary('__iter__', 'tp_iter'), python: pythonIter },
  { name: '__next__', slot: 'tp_iternext', wrap: wrapNext, python: pythonIternext },
  { name: '__get__', slot: 'tp_descr_get', wrap: wrapGet, python: pythonDescrGet },
  { name: '__set__', slot: 'tp_descr_set', wrap: wrapSetAttr, python: pythonDescrSet },
  { name: '__delete__', slot: 'tp_descr_set', wrap: wrapDelAttr, python: pythonDescrSet },
  { name: '__init__', slot: 'tp_init', keywords: true, wrap: wrapInit, python: pythonInit },
  { name: '__new__', slot: 'tp_new', keywords: true, wrap: wrapCall, python: pythonNew },
  {
    name: '__del__',
    slot: 'tp_finalize',
    wrap: (fn, self, args) => (wants(args, 0), noneAfter(fn(self))),
    python: pythonFinalize,
  },
  ...bufferSlotDefs,
  unary('__await__', 'am_await'),
  unary('__aiter__', 'am_aiter'),
  unary('__anext__', 'am_anext'),
  ...binary('nb_add', '__add__', '__radd__'),
  ...binary('nb_subtract', '__sub__', '__rsub__'),
  ...binary('nb_multiply', '__mul__', '__rmul__'),
  ...binary('nb_remainder', '__mod__', '__rmod__'),
  ...binary('nb_divmod', '__divmod__', '__rdivmod__'),
  ...ternaryPower(),
  unary('__neg__', 'nb_negative'),
  unary('__pos__', 'nb_positive'),
  unary('__abs__', 'nb_absolute'),
  {
    name: '__bool__',
    slot: 'nb_bool',
    wrap: (fn, self, args) => (wants(args, 0), boolAnswer(fn(self))),
    python: pythonBool,
  },
  unary('__invert__', 'nb_invert'),
  ...binary('nb_lshift', '__lshift__', '__rlshift__'),
  ...binary('nb_rshift', '__rshift__', '__rrshift__'),
  ...binary('nb_and', '__and__', '__rand__'),
  ...binary('nb_xor', '__xor__', '__rxor__'),
  ...binary('nb_or', '__or__', '__ror__'),
  unary('__int__', 'nb_int'),
  unary('__float__', 'nb_float'),
  inplace('nb_inplace_add', '__iadd__'),
  inplace('nb_inplace_subtract', '__isub__'),
  inplace('nb_inplace_multiply', '__imul__'),
  inplace('nb_inplace_remainder', '__imod__'),
  inplace('nb_inplace_power', '__ipow__'),
  inplace('nb_inplace_lshift', '__ilshift__'),
  inplace('nb_inplace_rshift', '__irshift__'),
  inplace('nb_inplace_and', '__iand__'),
  inplace('nb_inplace_xor', '__ixor__'),
  inplace('nb_inplace_or', '__ior__'),
  ...binary('nb_floor_divide', '__floordiv__', '__rfloordiv__'),
  ...binary('nb_true_divide', '__truediv__', '__rtruediv__'),
  inplace('nb_inplace_floor_divide', '__ifloordiv__'),
  inplace('nb_inplace_true_divide', '__itruediv__'),
  unary('__index__', 'nb_index'),
  ...binary('nb_matrix_multiply', '__matmul__', '__rmatmul__'),
  inplace('nb_inplace_matrix_multiply', '__imatmul__'),
  {
    name: '__len__',
    slot: 'mp_length',
    wrap: (fn, self, args) => (wants(args, 0), lengthAfter(self, fn(self))),
    python: pythonLength,
  },
  {
    name: '__getitem__',
    slot: 'mp_subscript',
    wrap: wrapBinaryL,
    python: (o: PyObject, k: PyObject) => callSpecial(o, GETITEM, k),
  },
  { name: '__setitem__', slot: 'mp_ass_subscript', wrap: wrapSetAttr, python: pythonSetItem },
  { name: '__delitem__', slot: 'mp_ass_subscript', wrap: wrapDelAttr, python: pythonSetItem },
  { name: '__add__', slot: 'sq_concat', wrap: wrapBinaryL, python: notASlot },
  { name: '__mul__', slot: 'sq_repeat', wrap: wrapRepeat, python: notASlot },
  { name: '__rmul__', slot: 'sq_repeat', wrap: wrapRepeat, python: notASlot },
  {
    name: '__contains__',
    slot: 'sq_contains',
    wrap: (fn, self, args) => (wants(args, 1), boolAnswer(fn(self, args[0]))),
    python: pythonContains,
  },
  { name: '__iadd__', slot: 'sq_inplace_concat', wrap: wrapBinaryL, python: notASlot },
  { name: '__imul__', slot: 'sq_inplace_repeat', wrap: wrapRepeat, python: notASlot },
];

/** Sequence slots are never filled from Python: the number slots of the same names are (as in CPython). */
export function notASlot(): never {
  throw new Error('sequence slot of a Python class');
}
