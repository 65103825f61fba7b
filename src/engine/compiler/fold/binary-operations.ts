// Binary operations of constants.
//
// CPython: Python/ast_opt.c fold_binop, safe_multiply, safe_power, safe_lshift, with the
// operations of the types. Limits keep small programs from becoming large code objects.
// Simplified: complex powers are folded for small integer exponents only; others need C's
// library to the last bit, so they are left to the program.

import type { CodeConstant } from '../../bytecode/code-unit.ts';
import type { operator_ty } from '../../parser/ast.ts';
import { complexOperation } from './complex-operations.ts';
import {
  bitLength,
  complexOf,
  floatOf,
  floorDiv,
  intOf,
  makeFloat,
  makeInt,
  trueDivide,
} from './numbers.ts';
import { addSequences, multiplySequence } from './sequence-operations.ts';

const MAX_INT_BITS = 128;

/** The value of the operation, undefined if it would raise or be too large. */
export function binaryOperation(
  op: operator_ty,
  left: CodeConstant,
  right: CodeConstant,
): CodeConstant | undefined {
  const [a, b] = [intOf(left), intOf(right)];
  if (a !== undefined && b !== undefined) {
    const bools = typeof left === 'boolean' && typeof right === 'boolean';
    return intOperation(op, a, b, bools);
  }
  const [x, y] = [floatOf(left), floatOf(right)];
  if (x !== undefined && y !== undefined) return floatOperation(op, x, y);
  const [v, w] = [complexOf(left), complexOf(right)];
  if (v !== undefined && w !== undefined) return complexOperation(op, v, w);
  if (op === 'Add') return addSequences(left, right);
  if (op !== 'Mult') return undefined;
  if (b !== undefined) return multiplySequence(left, b);
  return a === undefined ? undefined : multiplySequence(right, a);
}

function intOperation(
  op: operator_ty,
  a: bigint,
  b: bigint,
  bools: boolean,
): CodeConstant | undefined {
  switch (op) {
    case 'Add':
      return makeInt(a + b);
    case 'Sub':
      return makeInt(a - b);
    case 'Mult':
      if (a !== 0n && b !== 0n && bitLength(a) + bitLength(b) > MAX_INT_BITS) return undefined;
      return makeInt(a * b);
    case 'Div': {
      if (b === 0n) return undefined;
      const quotient = trueDivide(a, b);
      return quotient === undefined ? undefined : makeFloat(quotient);
    }
    case 'FloorDiv':
      return b === 0n ? undefined : makeInt(floorDiv(a, b));
    case 'Mod':
      return b === 0n ? undefined : makeInt(a - b * floorDiv(a, b));
    case 'Pow':
      return intPower(a, b);
    case 'LShift': {
      if (b < 0n) return undefined;
      const tooLarge = b > BigInt(MAX_INT_BITS) || bitLength(a) > MAX_INT_BITS - Number(b);
      if (a !== 0n && b !== 0n && tooLarge) return undefined;
      return makeInt(a === 0n ? 0n : a << b);
    }
    case 'RShift':
      if (b < 0n) return undefined;
      return makeInt(b > 1_000_000n ? (a < 0n ? -1n : 0n) : a >> b);
    case 'BitOr':
      return bools ? (a | b) === 1n : makeInt(a | b);
    case 'BitXor':
      return bools ? (a ^ b) === 1n : makeInt(a ^ b);
    case 'BitAnd':
      return bools ? (a & b) === 1n : makeInt(a & b);
    case 'MatMult':
      return undefined;
  }
}

function intPower(a: bigint, b: bigint): CodeConstant | undefined {
  if (b < 0n) {
    const [x, y] = [floatOf(makeInt(a)), floatOf(makeInt(b))];
    return x === undefined || y === undefined ? undefined : floatOperation('Pow', x, y);
  }
  if (a !== 0n && b > 0n && BigInt(bitLength(a)) > BigInt(MAX_INT_BITS) / b) return undefined;
  return makeInt(a === 0n && b > 0n ? 0n : a ** b);
}

function floatOperation(op: operator_ty, x: number, y: number): CodeConstant | undefined {
  switch (op) {
    case 'Add':
      return makeFloat(x + y);
    case 'Sub':
      return makeFloat(x - y);
    case 'Mult':
      return makeFloat(x * y);
    case 'Div':
      return y === 0 ? undefined : makeFloat(x / y);
    case 'FloorDiv':
      return y === 0 ? undefined : makeFloat(floatDivmod(x, y).quotient);
    case 'Mod':
      return y === 0 ? undefined : makeFloat(floatDivmod(x, y).remainder);
    case 'Pow':
      return floatPower(x, y);
    default:
      return undefined;
  }
}

// Source: CPython 3.13 Objects/floatobject.c _float_div_mod.
function floatDivmod(x: number, y: number): { quotient: number; remainder: number } {
  let remainder = x % y;
  let quotient = (x - remainder) / y;
  if (remainder !== 0) {
    if (y < 0 !== remainder < 0) {
      remainder += y;
      quotient -= 1;
    }
  } else {
    remainder = y < 0 ? -0 : 0;
  }
  if (quotient === 0) return { quotient: x / y < 0 || Object.is(x / y, -0) ? -0 : 0, remainder };
  let floor = Math.floor(quotient);
  if (quotient - floor > 0.5) floor += 1;
  return { quotient: floor, remainder };
}

// Source: CPython 3.13 Objects/floatobject.c float_pow; what raises or turns complex stays.
function floatPower(x: number, y: number): CodeConstant | undefined {
  if (x === 1 || y === 0) return makeFloat(1);
  if (x === 0 && y < 0) return undefined;
  if (x < 0 && Number.isFinite(x) && Number.isFinite(y) && !Number.isInteger(y)) return undefined;
  if (x === -1 && !Number.isFinite(y) && !Number.isNaN(y)) return makeFloat(1);
  const result = x ** y;
  const finite = Number.isFinite(x) && Number.isFinite(y);
  return finite && !Number.isFinite(result) ? undefined : makeFloat(result);
}
