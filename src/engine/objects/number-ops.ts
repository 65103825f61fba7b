// Operators: which operand's slot is asked first, and what the errors say.
// CPython 3.13 Objects/abstract.c (binary_op1, binary_iop1, ternary_op, PyNumber_Add, PyNumber_Multiply, PyNumber_Long, PyNumber_Float).

import { FloatType, newFloat, PyFloat } from './float.ts';
import { asIndex, deprecatedSubclassSteps, hasIndex } from './index.ts';
import { IntType, newIntFrom, PyInt } from './int.ts';
import {
  decref,
  isSubtype,
  type BinaryFunc,
  type PyObject,
  type PyType,
  type TernaryFunc,
} from './object.ts';
import { raise } from './raise.ts';
import { None, NotImplemented } from './singletons.ts';
import { SUSPENDED, suspendSteps, suspendThen, type MaySuspend, type Steps } from './suspend.ts';

type BinarySlot = Extract<keyof PyType, `nb_${string}`>;

/** Operands of BINARY_OP: 0..12 as listed, 13..25 the same in place. */
const OPERATORS: readonly (readonly [symbol: string, slot: string])[] = [
  ['+', 'add'],
  ['&', 'and'],
  ['//', 'floor_divide'],
  ['<<', 'lshift'],
  ['@', 'matrix_multiply'],
  ['*', 'multiply'],
  ['%', 'remainder'],
  ['|', 'or'],
  ['** or pow()', 'power'],
  ['>>', 'rshift'],
  ['-', 'subtract'],
  ['/', 'true_divide'],
  ['^', 'xor'],
];
export const NB_ADD = 0;
export const NB_MULTIPLY = 5;
export const NB_POWER = 8;
export const NB_TRUE_DIVIDE = 11;
const INPLACE = 13;
const DIVMOD = -1;
const SLOTS = OPERATORS.map(([, slot]) => `nb_${slot}` as BinarySlot);
const INPLACE_SLOTS = OPERATORS.map(([, slot]) => `nb_inplace_${slot}` as BinarySlot);

/** `a <op> b`; `op` as in BINARY_OP (13 and more: in place). New reference. TypeError. Source: Objects/abstract.c binary_op1. */
export function binaryOp(op: number, a: PyObject, b: PyObject): MaySuspend {
  if (op >= INPLACE) return inplaceOp(op - INPLACE, a, b);
  if (op === NB_POWER) return power(a, b, None);
  return binaryFrom(op, op, a, b);
}

function binaryFrom(op: number, shown: number, a: PyObject, b: PyObject): MaySuspend {
  return twoSlots(SLOTS[op]!, op, shown, a, b);
}

function twoSlots(
  slot: BinarySlot,
  op: number,
  shown: number,
  a: PyObject,
  b: PyObject,
): MaySuspend {
  const left = a.type[slot] as BinaryFunc | null;
  let right = a.type === b.type ? null : (b.type[slot] as BinaryFunc | null);
  if (right === left) right = null;
  if (left !== null && right !== null && isSubtype(b.type, a.type))
    return tryInOrder(right, left, op, shown, a, b);
  return tryInOrder(left, right, op, shown, a, b);
}

function tryInOrder(
  first: BinaryFunc | null,
  second: BinaryFunc | null,
  op: number,
  shown: number,
  a: PyObject,
  b: PyObject,
): MaySuspend {
  if (first !== null) {
    const result = first(a, b);
    if (result === SUSPENDED) {
      return suspendThen((r) =>
        r === NotImplemented ? tryInOrder(second, null, op, shown, a, b) : r,
      );
    }
    if (result !== NotImplemented) return result;
  }
  return second === null ? bySequence(op, shown, a, b) : tryInOrder(second, null, op, shown, a, b);
}

/** After the number slots: concatenation and repetition, or the error. */
function bySequence(op: number, shown: number, a: PyObject, b: PyObject): MaySuspend {
  const inplace = shown >= INPLACE;
  if (op === NB_ADD) {
    const concat = (inplace ? a.type.sq_inplace_concat : null) ?? a.type.sq_concat;
    if (concat !== null) return concat(a, b);
  } else if (op === NB_MULTIPLY) {
    const repeat = (inplace ? a.type.sq_inplace_repeat : null) ?? a.type.sq_repeat;
    if (repeat !== null) return repeatSequence(repeat, a, b);
    if (b.type.sq_repeat !== null) return repeatSequence(b.type.sq_repeat, b, a);
  }
  return binaryError(shown, a, b);
}

function repeatSequence(repeat: BinaryFunc, seq: PyObject, count: PyObject): MaySuspend {
  if (!hasIndex(count))
    raise('TypeError', `can't multiply sequence by non-int of type '${count.type.name}'`);
  return repeat(seq, count);
}

/** `divmod(a, b)`. */
export function divmodOp(a: PyObject, b: PyObject): MaySuspend {
  return twoSlots('nb_divmod', DIVMOD, DIVMOD, a, b);
}

function binaryError(shown: number, a: PyObject, b: PyObject): never {
  if (shown === DIVMOD) {
    raise(
      'TypeError',
      `unsupported operand type(s) for divmod(): '${a.type.name}' and '${b.type.name}'`,
    );
  }
  const inplace = shown >= INPLACE;
  let symbol = OPERATORS[inplace ? shown - INPLACE : shown]![0];
  if (inplace) symbol = symbol === '** or pow()' ? '**=' : `${symbol}=`;
  let message = `unsupported operand type(s) for ${symbol}: '${a.type.name}' and '${b.type.name}'`;
  if (symbol === '>>' && (a as { native?: { name: string } }).native?.name === 'print') {
    message += '. Did you mean "print(<message>, file=<output_stream>)"?';
  }
  return raise('TypeError', message);
}

/** binary_iop1. */
function inplaceOp(op: number, a: PyObject, b: PyObject): MaySuspend {
  if (op === NB_POWER) return inplacePower(a, b);
  const slot = a.type[INPLACE_SLOTS[op]!] as BinaryFunc | null;
  if (slot !== null) {
    const result = slot(a, b);
    if (result === SUSPENDED) {
      return suspendThen(
        (r) => (r === NotImplemented ? binaryFrom(op, op + INPLACE, a, b) : r),
        [a, b],
      );
    }
    if (result !== NotImplemented) return result;
  }
  return binaryFrom(op, op + INPLACE, a, b);
}

/** `a ** b`, `pow(a, b, modulus)`. Source: Objects/abstract.c ternary_op. */
export function power(a: PyObject, b: PyObject, modulus: PyObject): MaySuspend {
  return powerFrom(a, b, modulus, '** or pow()');
}

function powerFrom(a: PyObject, b: PyObject, modulus: PyObject, symbol: string): MaySuspend {
  const left = a.type.nb_power;
  let right = a.type === b.type ? null : b.type.nb_power;
  if (right === left) right = null;
  const slots: TernaryFunc[] = [];
  if (left !== null) slots.push(left);
  if (right !== null) {
    if (left !== null && isSubtype(b.type, a.type)) slots.unshift(right);
    else slots.push(right);
  }
  const third = modulus.type.nb_power;
  if (modulus !== None && third !== null && !slots.includes(third)) slots.push(third);
  return powerStage(slots, 0, a, b, modulus, symbol);
}

function powerStage(
  slots: readonly TernaryFunc[],
  stage: number,
  a: PyObject,
  b: PyObject,
  m: PyObject,
  symbol: string,
): MaySuspend {
  for (; stage < slots.length; stage++) {
    const result = slots[stage]!(a, b, m);
    if (result === SUSPENDED) {
      const next = stage + 1;
      return suspendThen(
        (r) => (r === NotImplemented ? powerStage(slots, next, a, b, m, symbol) : r),
        [a, b, m],
      );
    }
    if (result !== NotImplemented) return result;
  }
  const names =
    m === None
      ? `'${a.type.name}' and '${b.type.name}'`
      : `'${a.type.name}', '${b.type.name}', '${m.type.name}'`;
  return raise('TypeError', `unsupported operand type(s) for ${symbol}: ${names}`);
}

/** `a **= b`. */
export function inplacePower(a: PyObject, b: PyObject): MaySuspend {
  const slot = a.type.nb_inplace_power as BinaryFunc | null;
  if (slot !== null) {
    const result = slot(a, b);
    if (result === SUSPENDED) {
      return suspendThen((r) => (r === NotImplemented ? powerFrom(a, b, None, '**=') : r), [a, b]);
    }
    if (result !== NotImplemented) return result;
  }
  return powerFrom(a, b, None, '**=');
}

function unary(
  o: PyObject,
  slot: 'nb_negative' | 'nb_positive' | 'nb_invert' | 'nb_absolute',
  name: string,
): MaySuspend {
  const fn = o.type[slot];
  if (fn === null) raise('TypeError', `bad operand type for ${name}: '${o.type.name}'`);
  return fn(o);
}

/** `-o`. */
export function negative(o: PyObject): MaySuspend {
  return unary(o, 'nb_negative', 'unary -');
}

/** `+o`. */
export function positive(o: PyObject): MaySuspend {
  return unary(o, 'nb_positive', 'unary +');
}

/** `~o`. */
export function invert(o: PyObject): MaySuspend {
  return unary(o, 'nb_invert', 'unary ~');
}

/** `abs(o)`. */
export function absolute(o: PyObject): MaySuspend {
  return unary(o, 'nb_absolute', 'abs()');
}

/** `float(o)` for numbers: a float. New reference. `message` words the TypeError. Source: Objects/floatobject.c PyFloat_AsDouble. */
export function toFloat(
  o: PyObject,
  message = `must be real number, not ${o.type.name}`,
): MaySuspend<PyFloat> {
  if (o.type === FloatType) {
    o.refcnt++;
    return o as PyFloat;
  }
  if (o instanceof PyFloat && o.type.nb_float === FloatType.nb_float) return newFloat(o.value);
  if (o.type.nb_float !== null) {
    const result = o.type.nb_float(o);
    const check = (r: PyObject): MaySuspend<PyFloat> => checkFloat(r, o.type.name);
    return result === SUSPENDED ? suspendThen(check, [o]) : check(result);
  }
  if (o.type.nb_index === null) raise('TypeError', message);
  const result = asIndex(o);
  return result === SUSPENDED ? suspendThen(floatOfInt) : floatOfInt(result);
}

function* exactFloatAfterWarningSteps(result: PyFloat, from: string): Steps<PyObject> {
  const { value } = yield* deprecatedSubclassSteps(result, `${from}.__float__`, 'float');
  decref(result);
  return newFloat(value);
}

/** Steals `result`. */
function checkFloat(result: PyObject, from: string): MaySuspend<PyFloat> {
  if (result.type === FloatType) return result as PyFloat;
  if (result instanceof PyFloat) return suspendSteps(exactFloatAfterWarningSteps(result, from));
  const name = result.type.name;
  decref(result);
  return raise('TypeError', `${from}.__float__ returned non-float (type ${name})`);
}

/** Steals `result`. */
function floatOfInt(result: PyInt): PyFloat {
  const value = Number(result.value);
  decref(result);
  if (!Number.isFinite(value)) raise('OverflowError', 'int too large to convert to float');
  return newFloat(value);
}

/** `int(o)` for numbers; null if `o` is none. New reference. Source: Objects/abstract.c PyNumber_Long. */
export function toInt(o: PyObject): MaySuspend<PyInt> | null {
  if (o.type === IntType) {
    o.refcnt++;
    return o as PyInt;
  }
  const slot = o.type.nb_int ?? o.type.nb_index;
  if (slot === null) return null;
  const name = o.type.nb_int === null ? '__index__' : '__int__';
  const result = slot(o);
  const check = (r: PyObject): MaySuspend<PyInt> => checkInt(r, name);
  return result === SUSPENDED ? suspendThen(check, [o]) : check(result);
}

function* exactAfterWarningSteps(result: PyInt, name: string): Steps<PyObject> {
  const { value } = yield* deprecatedSubclassSteps(result, name);
  decref(result);
  return newIntFrom(value);
}

/** Steals `result`. */
function checkInt(result: PyObject, name: string): MaySuspend<PyInt> {
  if (result.type === IntType) return result as PyInt;
  if (result instanceof PyInt) return suspendSteps(exactAfterWarningSteps(result, name));
  const type = result.type.name;
  decref(result);
  return raise('TypeError', `${name} returned non-int (type ${type})`);
}
