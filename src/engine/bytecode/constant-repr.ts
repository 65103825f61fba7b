// repr() of the constants of a code object.
//
// CPython: Objects/codeobject.c code_repr, tupleobject.c tuple_repr, setobject.c set_repr.

import type { ConstantValue } from '../parser/ast.ts';
import type { CodeConstant, CodeUnit } from './code-unit.ts';

/** What the reprs of constants need from outside this room. */
export interface ConstantReprs {
  /** The address in the repr of a code object, such as "0x7f0000001000". */
  readonly address: (code: CodeUnit) => string;
  /** repr() of a constant of source text: parser/python-repr.ts constantRepr. */
  readonly scalar: (value: ConstantValue) => string;
}

export function constantRepr(value: CodeConstant, reprs: ConstantReprs): string {
  if (value === null || typeof value !== 'object') return reprs.scalar(value);
  switch (value.type) {
    case 'code': {
      const { name, filename, firstlineno } = value.value;
      return `<code object ${name} at ${reprs.address(value.value)}, file "${filename}", line ${firstlineno}>`;
    }
    case 'tuple': {
      const items = value.items.map((item) => constantRepr(item, reprs));
      return `(${items.join(', ')}${items.length === 1 ? ',' : ''})`;
    }
    case 'frozenset': {
      const items = value.items.map((item) => constantRepr(item, reprs));
      return items.length === 0 ? 'frozenset()' : `frozenset({${items.join(', ')}})`;
    }
    default:
      return reprs.scalar(value);
  }
}
