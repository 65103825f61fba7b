// Binary operations of complex constants.
//
// CPython: Objects/complexobject.c _Py_c_prod, _Py_c_quot, c_powi. Without rounding help: the
// same operations in the same order as C, so that the last bit is the same.

import type { CodeConstant } from '../../bytecode/code-unit.ts';
import type { operator_ty } from '../../parser/ast.ts';
import { makeComplex } from './numbers.ts';
import type { Complex } from './numbers.ts';

/** The value of the operation, undefined if it would raise. */
export function complexOperation(
  op: operator_ty,
  v: Complex,
  w: Complex,
): CodeConstant | undefined {
  const result = compute(op, v, w);
  return result === undefined ? undefined : makeComplex(result);
}

function compute(op: operator_ty, v: Complex, w: Complex): Complex | undefined {
  switch (op) {
    case 'Add':
      return { real: v.real + w.real, imag: v.imag + w.imag };
    case 'Sub':
      return { real: v.real - w.real, imag: v.imag - w.imag };
    case 'Mult':
      return product(v, w);
    case 'Div':
      return quotient(v, w);
    case 'Pow':
      return power(v, w);
    default:
      return undefined;
  }
}

function product(a: Complex, b: Complex): Complex {
  return {
    real: a.real * b.real - a.imag * b.imag,
    imag: a.real * b.imag + a.imag * b.real,
  };
}

// Source: CPython 3.13 Objects/complexobject.c _Py_c_quot.
function quotient(a: Complex, b: Complex): Complex | undefined {
  const [absReal, absImag] = [Math.abs(b.real), Math.abs(b.imag)];
  if (Number.isNaN(absReal) || Number.isNaN(absImag)) return { real: NaN, imag: NaN };
  if (absReal >= absImag) {
    if (absReal === 0) return undefined;
    const ratio = b.imag / b.real;
    const denominator = b.real + b.imag * ratio;
    return {
      real: (a.real + a.imag * ratio) / denominator,
      imag: (a.imag - a.real * ratio) / denominator,
    };
  }
  const ratio = b.real / b.imag;
  const denominator = b.real * ratio + b.imag;
  return {
    real: (a.real * ratio + a.imag) / denominator,
    imag: (a.imag * ratio - a.real) / denominator,
  };
}

// Source: CPython 3.13 Objects/complexobject.c complex_pow, c_powi, c_powu.
function power(a: Complex, b: Complex): Complex | undefined {
  if (b.imag !== 0 || !Number.isInteger(b.real) || Math.abs(b.real) > 100) return undefined;
  const positive = unsignedPower(a, Math.abs(b.real));
  const result = b.real > 0 ? positive : quotient({ real: 1, imag: 0 }, positive);
  const finite = result !== undefined && Number.isFinite(result.real + result.imag);
  return finite ? result : undefined;
}

function unsignedPower(x: Complex, n: number): Complex {
  let result: Complex = { real: 1, imag: 0 };
  let square = x;
  for (let mask = 1; mask > 0 && n >= mask; mask <<= 1) {
    if (n & mask) result = product(result, square);
    square = product(square, square);
  }
  return result;
}
