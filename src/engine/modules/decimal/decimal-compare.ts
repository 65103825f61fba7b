// Comparing decimals with numbers of other types. CPython 3.13 Modules/_decimal/_decimal.c (convert_op_cmp, dec_richcompare).

import { getAttr } from '../../objects/attributes.ts';
import { PyComplex } from '../../objects/complex.ts';
import { PyFloat } from '../../objects/float.ts';
import { instanceCheckSteps } from '../../objects/instance-check.ts';
import { PyInt } from '../../objects/int.ts';
import { PyModule } from '../../objects/module.ts';
import {
  decref,
  EQ,
  GE,
  GT,
  LE,
  LT,
  NE,
  type CompareOp,
  type PyObject,
} from '../../objects/object.ts';
import { newBool, newNotImplemented } from '../../objects/singletons.ts';
import { staticStr } from '../../objects/str.ts';
import { SUSPENDED, suspendSteps, type Steps } from '../../objects/suspend.ts';
import { currentInterpreter } from '../../vm/current.ts';
import { order } from './arithmetic.ts';
import { ofDouble, ofInt, operand } from './convert.ts';
import * as d from './number.ts';
import { addStatus } from './signals.ts';
import type { PyDecimal } from './types.ts';
import { currentDecimalContext, DecimalType } from './types.ts';
import type { Dec } from './number.ts';

const isEquality = (op: CompareOp): boolean => op === EQ || op === NE;

function answer(a: Dec, b: Dec, op: CompareOp): PyObject {
  if (d.isNaN(a) || d.isNaN(b)) {
    if (a.kind === 'snan' || b.kind === 'snan' || !isEquality(op))
      addStatus(currentDecimalContext(), d.INVALID_OPERATION);
    return newBool(op === NE);
  }
  const c = order(a, b);
  switch (op) {
    case EQ:
      return newBool(c === 0);
    case NE:
      return newBool(c !== 0);
    case LT:
      return newBool(c < 0);
    case LE:
      return newBool(c <= 0);
    case GT:
      return newBool(c > 0);
    default:
      return newBool(op === GE && c >= 0);
  }
}

/** A float beside a decimal: equality only leaves a flag. */
function floatOperand(value: number, op: CompareOp): Dec {
  const context = currentDecimalContext();
  if (isEquality(op)) context.status |= d.FLOAT_OPERATION;
  else addStatus(context, d.FLOAT_OPERATION);
  return ofDouble(value);
}

DecimalType.tp_richcompare = (left, right, op) => {
  const a = (left as PyDecimal).value;
  const b = operand(right);
  if (b !== null) return answer(a, b, op);
  if (right instanceof PyFloat) return answer(a, floatOperand(right.value, op), op);
  if (right instanceof PyComplex && isEquality(op)) {
    if (right.imag !== 0) return newBool(op === NE);
    return answer(a, floatOperand(right.real, op), op);
  }
  const rational = rationalClass();
  if (rational === null) return newNotImplemented();
  return suspendSteps(rationalSteps(a, right, op, rational), [left, right, rational]);
};

const RATIONAL = staticStr('Rational');
/** `numbers.Rational`, borrowed; null while nobody has imported numbers. */
function rationalClass(): PyObject | null {
  const module = currentInterpreter().modules.getStr(staticStr('numbers'));
  return module instanceof PyModule ? module.dict.getStr(RATIONAL) : null;
}

const NUMERATOR = staticStr('numerator');
const DENOMINATOR = staticStr('denominator');

/** A fraction: compared with this number times its denominator, exactly. */
function* rationalSteps(
  a: Dec,
  other: PyObject,
  op: CompareOp,
  rational: PyObject,
): Steps<PyObject> {
  if (!(yield* instanceCheckSteps(other, rational))) return newNotImplemented();
  let numerator = getAttr(other, NUMERATOR);
  if (numerator === SUSPENDED) numerator = (yield) as PyObject;
  let denominator: PyObject | typeof SUSPENDED | null = null;
  try {
    denominator = getAttr(other, DENOMINATOR);
    if (denominator === SUSPENDED) denominator = (yield) as PyObject;
    if (!(numerator instanceof PyInt) || !(denominator instanceof PyInt))
      return newNotImplemented();
    const scaled =
      a.kind === 'finite' ? d.finite(a.sign, a.coef * BigInt(denominator.value), a.exp) : a;
    return answer(scaled, ofInt(numerator.value), op);
  } finally {
    decref(numerator);
    if (denominator !== null && denominator !== SUSPENDED) decref(denominator);
  }
}
