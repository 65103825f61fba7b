// From an object to a constant of a code unit: the way back of `constantObject`. CPython 3.13 Objects/codeobject.c
// (validate_and_copy_tuple, intern_constants): whoever makes code objects out of objects (marshal, `code.replace`).

import type { PyBytes } from './bytes.ts';
import { BytesType } from './bytes.ts';
import { PyCode } from './code.ts';
import { ComplexType, type PyComplex } from './complex.ts';
import { FloatType, type PyFloat } from './float.ts';
import { BoolType, IntType, type PyInt } from './int.ts';
import { FrozenSetType, type PySet } from './set.ts';
import { Ellipsis, None } from './singletons.ts';
import { StrType, type PyStr } from './str.ts';
import { PyTuple } from './tuple.ts';
import type { CodeConstant } from '../bytecode/code-unit.ts';
import type { PyObject } from './object.ts';

/** Null: a code unit cannot carry this object. Borrows. */
export function codeConstantOf(o: PyObject): CodeConstant | undefined {
  if (o === None) return null;
  if (o === Ellipsis) return { type: 'ellipsis' };
  if (o instanceof PyCode) return { type: 'code', value: o.unit };
  if (o instanceof PyTuple) return container('tuple', o.items);
  switch (o.type) {
    case BoolType:
      return (o as PyInt).value === 1;
    case IntType:
      return { type: 'int', value: (o as PyInt).value };
    case FloatType:
      return { type: 'float', value: (o as PyFloat).value };
    case ComplexType:
      return { type: 'complex', real: (o as PyComplex).real, imag: (o as PyComplex).imag };
    case StrType:
      return { type: 'str', value: (o as PyStr).value };
    case BytesType:
      return { type: 'bytes', value: (o as PyBytes).value };
    case FrozenSetType:
      return container('frozenset', (o as PySet).keys());
    default:
      return undefined;
  }
}

function container(
  type: 'tuple' | 'frozenset',
  objects: readonly PyObject[],
): CodeConstant | undefined {
  const items: CodeConstant[] = [];
  for (const o of objects) {
    const item = codeConstantOf(o);
    if (item === undefined) return undefined;
    items.push(item);
  }
  return { type, items };
}
