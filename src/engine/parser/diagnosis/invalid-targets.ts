// Why an expression is no target, and what to call it.
//
// CPython 3.13 Parser/action_helpers.c _PyPegen_get_invalid_target and _PyPegen_get_expr_name.
import type * as ast from '../ast.ts';

export type TargetsType = 'star' | 'del' | 'for';

/** The part of `node` that cannot be assigned to (or deleted), or null. */
export function getInvalidTarget(node: ast.expr_ty, type: TargetsType): ast.expr_ty | null {
  switch (node.kind) {
    case 'List':
    case 'Tuple':
      for (const element of node.elts) {
        const invalid = getInvalidTarget(element, type);
        if (invalid !== null) return invalid;
      }
      return null;
    case 'Starred':
      return type === 'del' ? node : getInvalidTarget(node.value, type);
    case 'Compare':
      // The `a in b` of `for a in b` was read as a comparison.
      if (type !== 'for') return node;
      return node.ops[0] === 'In' ? getInvalidTarget(node.left, type) : null;
    case 'Name':
    case 'Subscript':
    case 'Attribute':
      return null;
    default:
      return node;
  }
}

/** What error messages call an expression. */
export function getExprName(node: ast.expr_ty): string {
  if (node.kind === 'Constant') return constantName(node.value);
  return expressionNames[node.kind];
}

function constantName(value: ast.ConstantValue): string {
  if (value === null) return 'None';
  if (value === true) return 'True';
  if (value === false) return 'False';
  return value.type === 'ellipsis' ? 'ellipsis' : 'literal';
}

const expressionNames: Readonly<Record<ast.expr_ty['kind'], string>> = {
  Attribute: 'attribute',
  Subscript: 'subscript',
  Starred: 'starred',
  Name: 'name',
  List: 'list',
  Tuple: 'tuple',
  Lambda: 'lambda',
  Call: 'function call',
  BoolOp: 'expression',
  BinOp: 'expression',
  UnaryOp: 'expression',
  GeneratorExp: 'generator expression',
  Yield: 'yield expression',
  YieldFrom: 'yield expression',
  Await: 'await expression',
  ListComp: 'list comprehension',
  SetComp: 'set comprehension',
  DictComp: 'dict comprehension',
  Dict: 'dict literal',
  Set: 'set display',
  JoinedStr: 'f-string expression',
  FormattedValue: 'f-string expression',
  Constant: 'literal',
  Compare: 'comparison',
  IfExp: 'conditional expression',
  NamedExpr: 'named expression',
  Slice: 'slice',
};
