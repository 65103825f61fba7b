// -x, +x, ~x, not x and x[i] of constants.
//
// CPython: Python/ast_opt.c fold_unaryop, fold_subscr, with the operations of the types.

import type { CodeConstant } from '../../bytecode/code-unit.ts';
import type { unaryop_ty } from '../../parser/ast.ts';
import { constantIsTrue } from '../constants.ts';
import { intOf, makeComplex, makeFloat, makeInt } from './numbers.ts';

/** The value of the operation, undefined if it would raise. */
export function unaryOperation(op: unaryop_ty, value: CodeConstant): CodeConstant | undefined {
  if (op === 'Not') return !constantIsTrue(value);
  const int = intOf(value);
  if (int !== undefined) {
    if (op === 'USub') return makeInt(-int);
    return makeInt(op === 'Invert' ? ~int : int);
  }
  if (value === null || typeof value !== 'object' || op === 'Invert') return undefined;
  if (value.type === 'float') return op === 'USub' ? makeFloat(-value.value) : value;
  if (value.type !== 'complex') return undefined;
  return op === 'USub' ? makeComplex({ real: -value.real, imag: -value.imag }) : value;
}

/** value[index], undefined if it would raise. Strings count code points. */
export function subscriptConstant(
  value: CodeConstant,
  index: CodeConstant,
): CodeConstant | undefined {
  const at = intOf(index);
  if (at === undefined || value === null || typeof value !== 'object') return undefined;
  switch (value.type) {
    case 'str': {
      const char = Array.from(value.value).at(Number(at));
      return char === undefined ? undefined : { type: 'str', value: char };
    }
    case 'bytes': {
      const byte = value.value.at(Number(at));
      return byte === undefined ? undefined : { type: 'int', value: byte };
    }
    case 'tuple':
      return value.items.at(Number(at));
    default:
      return undefined;
  }
}
