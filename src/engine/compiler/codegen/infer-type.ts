// The type of an expression where its form shows it, for warnings.
//
// CPython: Python/compile.c infer_type, check_caller, check_subscripter, check_index.

import type { CodeConstant } from '../../bytecode/code-unit.ts';
import type * as ast from '../../parser/ast.ts';
import type { Compiler } from '../compiler.ts';
import { constantTypeName } from '../constants.ts';
import { locOf } from '../source-location.ts';

const NODE_TYPES: Partial<Record<ast.expr_ty['kind'], string>> = {
  Tuple: 'tuple',
  List: 'list',
  ListComp: 'list',
  Dict: 'dict',
  DictComp: 'dict',
  Set: 'set',
  SetComp: 'set',
  GeneratorExp: 'generator',
  Lambda: 'function',
  JoinedStr: 'str',
  FormattedValue: 'str',
};

/** tp_name, or null if the form does not show it. */
export function inferType(e: ast.expr_ty): string | null {
  if (e.kind !== 'Constant') return NODE_TYPES[e.kind] ?? null;
  const value: CodeConstant = e.value;
  return value !== null && typeof value === 'object' && value.type === 'ellipsis'
    ? 'ellipsis'
    : constantTypeName(value);
}

/** Warns about calling a literal. */
export function checkCaller(c: Compiler, e: ast.expr_ty): void {
  const type = inferType(e);
  if (type === null || e.kind === 'Lambda') return;
  c.warn(locOf(e), `'${type}' object is not callable; perhaps you missed a comma?`);
}

/** Warns about subscripting a literal that has no items. */
export function checkSubscripter(c: Compiler, e: ast.expr_ty): void {
  const type = inferType(e);
  if (type === null) return;
  const kinds = ['Set', 'SetComp', 'GeneratorExp', 'Lambda'];
  const constants = ['NoneType', 'ellipsis', 'int', 'bool', 'float', 'complex', 'frozenset'];
  if (kinds.includes(e.kind) || (e.kind === 'Constant' && constants.includes(type))) {
    c.warn(locOf(e), `'${type}' object is not subscriptable; perhaps you missed a comma?`);
  }
}

/** Warns about indexing a sequence literal with something that is no index. */
export function checkIndex(c: Compiler, e: ast.expr_ty, index: ast.expr_ty): void {
  const indexType = inferType(index);
  const type = inferType(e);
  if (indexType === null || type === null || indexType === 'int' || indexType === 'bool') return;
  const kinds = ['Tuple', 'List', 'ListComp', 'JoinedStr', 'FormattedValue'];
  const constants = ['str', 'bytes', 'tuple'];
  if (kinds.includes(e.kind) || (e.kind === 'Constant' && constants.includes(type))) {
    const what = `${type} indices must be integers or slices, not ${indexType}`;
    c.warn(locOf(e), `${what}; perhaps you missed a comma?`);
  }
}
