// Adaptive instructions whose specialised form can be noticed: it takes its operands from the stack, or makes no tuple of arguments, so
// the callee counts fewer references. CPython 3.13 Python/specialize.c (_Py_Specialize_LoadAttr, _Py_Specialize_BinarySubscr,
// specialize_class_call), Include/internal/pycore_backoff.h (adaptive_counter_warmup, restart_backoff_counter).
//
// Simplified: an instruction counts only the executions that could be specialised so; CPython counts all.

import { CO_OPTIMIZED, CO_VARARGS, CO_VARKEYWORDS } from '../../bytecode/code-unit.ts';
import { lookupType } from '../../objects/attributes.ts';
import { Frame } from '../../objects/frame.ts';
import { FunctionType, type PyFunction } from '../../objects/function.ts';
import type { PyObject, PyType } from '../../objects/object.ts';
import type { PyProperty } from '../../objects/property.ts';
import { PropertyType } from '../../objects/property.ts';
import { staticStr, type PyStr } from '../../objects/str.ts';
import { pendingFrame } from '../../objects/suspend.ts';
import { inlinesCall } from './calls.ts';

const MAX_BACKOFF = 12;
/** adaptive_counter_cooldown. */
const COOLDOWN = 52;

/** Is this execution of instruction `pc` one of the form specialised for `type`? Counts it. */
export function isSpecialized(
  frame: Frame,
  pc: number,
  type: PyType,
  eligible: (type: PyType) => boolean,
): boolean {
  if (!inlinesCall()) return false;
  const { adaptive } = frame.code;
  const a = adaptive[pc];
  if (a === undefined) {
    // adaptive_counter_warmup: the first execution is never specialised, the second one may be.
    adaptive[pc] = { value: 0, backoff: 1, type: null, version: 0 };
    return false;
  }
  if (a.type === type && a.version === type.version) return true;
  if (a.value > 0) {
    a.value--;
    return false;
  }
  if (eligible(type)) {
    a.type = type;
    a.version = type.version;
    a.value = COOLDOWN;
    a.backoff = 0;
    return true;
  }
  a.type = null;
  a.backoff = Math.min(a.backoff + 1, MAX_BACKOFF);
  a.value = 2 ** a.backoff - 1;
  return false;
}

/** A function whose frame can be made by copying `count` arguments (SIMPLE_FUNCTION). */
export function isSimpleFunction(f: PyObject | null, count: number): f is PyFunction {
  if (f === null || f.type !== FunctionType) return false;
  const { flags, kwonlyargcount, argcount } = (f as PyFunction).code.unit;
  return (
    (flags & (CO_VARARGS | CO_VARKEYWORDS | CO_OPTIMIZED)) === CO_OPTIMIZED &&
    kwonlyargcount === 0 &&
    argcount === count
  );
}

const GETITEM = staticStr('__getitem__');
const GETATTR = staticStr('__getattr__');
const GETATTRIBUTE = staticStr('__getattribute__');

/** BINARY_SUBSCR_GETITEM: the pending frame of `__getitem__` takes container and key. */
export function takesItemOperands(frame: Frame, pc: number, container: PyObject): boolean {
  if (!(pendingFrame instanceof Frame) || pendingFrame.generator !== null) return false;
  return isSpecialized(frame, pc, container.type, hasSimpleGetItem);
}

function hasSimpleGetItem(type: PyType): boolean {
  return type.isHeapType && isSimpleFunction(lookupType(type, GETITEM), 2);
}

const NB_ADD = 0;
/** This and the numbers above it: in place. */
export const NB_INPLACE_ADD = 13;

/**
 * BINARY_OP_INPLACE_ADD_UNICODE: `left + right` is about to be stored where `left` is (`target`), and only that variable and the stack have
 * it: it grows in place. To 3.10 without any specialisation (unicode_concatenate).
 */
export function appendsToLocal(
  frame: Frame,
  pc: number,
  operator: number,
  left: PyStr,
  right: PyStr,
  target: PyObject | null,
): boolean {
  if (operator !== NB_ADD && operator !== NB_INPLACE_ADD) return false;
  if (inlinesCall() && !isSpecialized(frame, pc, left.type, () => target === left)) return false;
  return target === left && left.append(right, 2);
}

/** LOAD_ATTR_PROPERTY, LOAD_ATTR_GETATTRIBUTE_OVERRIDDEN: the pending frame takes the owner. */
export function takesOwner(frame: Frame, pc: number, owner: PyObject, name: PyStr): boolean {
  if (!(pendingFrame instanceof Frame) || pendingFrame.generator !== null) return false;
  return isSpecialized(frame, pc, owner.type, (type) => {
    if (!type.isHeapType) return false;
    const own = lookupType(type, GETATTRIBUTE);
    if (own !== null && own.type === FunctionType)
      return lookupType(type, GETATTR) === null && isSimpleFunction(own, 2);
    const descr = lookupType(type, name);
    return descr?.type === PropertyType && isSimpleFunction((descr as PyProperty).fget, 1);
  });
}
