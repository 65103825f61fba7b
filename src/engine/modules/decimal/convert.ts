// Decimals from other objects, exactly. CPython 3.13 Modules/_decimal/_decimal.c (PyDecType_FromObjectExact, PyDecType_FromFloat,
// dectuple_as_str, convert_op).

import { PyFloat } from '../../objects/float.ts';
import { PyInt } from '../../objects/int.ts';
import { PyList } from '../../objects/list.ts';
import type { PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { decompose } from '../../objects/pow-double.ts';
import { PyStr } from '../../objects/str.ts';
import { PyTuple } from '../../objects/tuple.ts';
import * as d from './number.ts';
import { finalize } from './rounding.ts';
import { addStatus } from './signals.ts';
import { parseDecimal } from './text.ts';
import { PyDecimal, type PyContext } from './types.ts';
import type { Dec } from './number.ts';

export const ofInt = (value: number | bigint): Dec => {
  const big = BigInt(value);
  return d.finite(big < 0n ? 1 : 0, big < 0n ? -big : big, 0);
};

export function ofDouble(x: number): Dec {
  const sign = x < 0 || Object.is(x, -0) ? 1 : 0;
  if (Number.isNaN(x)) return { ...d.NAN, sign: 0 };
  if (!Number.isFinite(x)) return d.infinity(sign);
  let [mantissa, exponent] = decompose(Math.abs(x));
  if (mantissa === 0n) return d.finite(sign, 0n, 0);
  while (exponent < 0 && (mantissa & 1n) === 0n) {
    mantissa >>= 1n;
    exponent++;
  }
  if (exponent >= 0) return d.finite(sign, mantissa << BigInt(exponent), 0);
  return d.finite(sign, mantissa * 5n ** BigInt(-exponent), exponent);
}

/** Text as a number; a wrong one signals. `exact`: constructor, else rounded to the context. */
export function ofText(context: PyContext, text: string, exact: boolean): Dec {
  const value = parseDecimal(text, exact);
  if (value === null) {
    addStatus(context, d.CONVERSION_SYNTAX);
    return d.NAN;
  }
  return exact ? checkExact(context, value) : rounded(context, value);
}

/** A number that no context can hold is invalid. */
function checkExact(context: PyContext, value: Dec): Dec {
  if (
    value.kind === 'finite' &&
    value.coef !== 0n &&
    (d.adjusted(value) > d.MAX_EXPONENT || value.exp < d.LEAST_EXPONENT)
  ) {
    addStatus(context, d.INVALID_OPERATION);
    return d.NAN;
  }
  if (value.kind === 'finite' && value.coef === 0n)
    return d.finite(
      value.sign,
      0n,
      Math.max(d.LEAST_EXPONENT, Math.min(d.MAX_EXPONENT, value.exp)),
    );
  return value;
}

export function rounded(context: PyContext, value: Dec): Dec {
  const ctx = context.arith();
  let result: Dec;
  if (d.isNaN(value)) {
    const most = ctx.prec - (ctx.clamp ? 1 : 0);
    if (value.coef !== 0n && d.digitsOf(value.coef) > most) {
      ctx.status |= d.CONVERSION_SYNTAX;
      result = d.NAN;
    } else result = value;
  } else result = finalize(value, ctx);
  addStatus(context, ctx.status);
  return result;
}

const digitsError = (): never => raise('ValueError', 'coefficient must be a tuple of digits');

/** dectuple_as_str */
export function ofTuple(items: readonly PyObject[]): Dec {
  if (items.length !== 3) raise('ValueError', 'argument must be a sequence of length 3');
  const [signObject, digitsObject, exponent] = items as [PyObject, PyObject, PyObject];
  const signValue = signObject instanceof PyInt ? signObject.value : -1;
  if (signValue !== 0 && signValue !== 1)
    raise('ValueError', 'sign must be an integer with the value 0 or 1');
  const sign = signValue === 1 ? 1 : 0;
  if (!(digitsObject instanceof PyTuple) && !(digitsObject instanceof PyList)) return digitsError();
  let kind: 'F' | 'n' | 'N' | null = null;
  if (exponent instanceof PyStr) {
    const { value } = exponent;
    if (value !== 'F' && value !== 'n' && value !== 'N')
      return raise('ValueError', "string argument in the third position must be 'F', 'n' or 'N'");
    kind = value;
  } else if (!(exponent instanceof PyInt))
    return raise('ValueError', 'exponent must be an integer');
  let text = '';
  for (const item of digitsObject.items) {
    if (!(item instanceof PyInt) || item.value < 0 || item.value > 9) return digitsError();
    text += String(item.value);
  }
  if (kind === 'F') return d.infinity(sign);
  const coef = text === '' ? 0n : BigInt(text);
  if (kind !== null) return { kind: kind === 'n' ? 'nan' : 'snan', sign, coef, exp: 0 };
  return d.finite(sign, coef, Number((exponent as PyInt).value));
}

/** The exact value of any object that `Decimal()` takes. */
export function ofObject(context: PyContext, o: PyObject): Dec {
  if (o instanceof PyDecimal) return o.value;
  if (o instanceof PyStr) return ofText(context, o.value, true);
  if (o instanceof PyInt) return ofInt(o.value);
  if (o instanceof PyTuple || o instanceof PyList) return checkExact(context, ofTuple(o.items));
  if (o instanceof PyFloat) {
    addStatus(context, d.FLOAT_OPERATION);
    return ofDouble(o.value);
  }
  return raise('TypeError', `conversion from ${o.type.name} to Decimal is not supported`);
}

/** An operand: Decimal or int; null for others. */
export function operand(o: PyObject): Dec | null {
  if (o instanceof PyDecimal) return o.value;
  return o instanceof PyInt ? ofInt(o.value) : null;
}

/** As `operand`. TypeError. */
export function expectOperand(o: PyObject): Dec {
  return (
    operand(o) ?? raise('TypeError', `conversion from ${o.type.name} to Decimal is not supported`)
  );
}
