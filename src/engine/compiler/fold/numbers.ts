// Numbers of constants as host numbers, and back.
//
// CPython has one int type; we hold small ints as number and large ones as bigint. Folding
// computes with bigint throughout. `undefined` means: do not fold, the program will see what
// happens (an error, say) when it runs.

import type { CodeConstant } from '../../bytecode/code-unit.ts';

/** An int or bool as bigint, undefined for other constants. */
export function intOf(value: CodeConstant): bigint | undefined {
  if (typeof value === 'boolean') return value ? 1n : 0n;
  if (value === null || value.type !== 'int') return undefined;
  return BigInt(value.value);
}

export function makeInt(value: bigint): CodeConstant {
  const small = Number(value);
  return { type: 'int', value: Number.isSafeInteger(small) ? small : value };
}

/** A float or, converted, an int; undefined for others and for ints that are too large. */
export function floatOf(value: CodeConstant): number | undefined {
  const int = intOf(value);
  if (int !== undefined) {
    const float = Number(int);
    return Number.isFinite(float) ? float : undefined;
  }
  return value !== null && typeof value === 'object' && value.type === 'float'
    ? value.value
    : undefined;
}

export function makeFloat(value: number): CodeConstant {
  return { type: 'float', value };
}

export interface Complex {
  readonly real: number;
  readonly imag: number;
}

/** A complex or, converted, a float or int. */
export function complexOf(value: CodeConstant): Complex | undefined {
  if (value !== null && typeof value === 'object' && value.type === 'complex') return value;
  const real = floatOf(value);
  return real === undefined ? undefined : { real, imag: 0 };
}

export function makeComplex({ real, imag }: Complex): CodeConstant {
  return { type: 'complex', real, imag };
}

/** int.bit_length() */
export function bitLength(value: bigint): number {
  return value === 0n ? 0 : (value < 0n ? -value : value).toString(2).length;
}

export function floorDiv(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}

/** a / b rounded to the nearest float, ties to even; undefined if it overflows. */
export function trueDivide(a: bigint, b: bigint): number | undefined {
  const [x, y] = [Number(a), Number(b)];
  if (Number.isSafeInteger(x) && Number.isSafeInteger(y)) return x / y;
  const negative = a < 0n !== b < 0n;
  const [n, d] = [a < 0n ? -a : a, b < 0n ? -b : b];
  // 66 significant bits of the quotient, the last one sticky.
  const shift = BigInt(66 - (bitLength(n) - bitLength(d)));
  const [num, den] = shift > 0n ? [n << shift, d] : [n, d << -shift];
  const quotient = (num / den) | (num % den === 0n ? 0n : 1n);
  const scale = Number(shift);
  // Results that round among the subnormals are left to the program.
  if (bitLength(quotient) - scale < -1020) return undefined;
  const result =
    Number(quotient) * 2 ** -Math.trunc(scale / 2) * 2 ** -(scale - Math.trunc(scale / 2));
  if (!Number.isFinite(result)) return undefined;
  return negative ? -result : result;
}
