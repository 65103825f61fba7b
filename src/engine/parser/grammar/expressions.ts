// Expressions from the comma-separated list down to the unary operators.
//
// CPython 3.13 Grammar/python.gram, "EXPRESSIONS". One function per production under its name there.
// The left-recursive rules bitwise_or ... term are one loop over operator precedence, `binaryOperation`.
// Invariant: a node spans from the token where its production began to the last token consumed.
import type * as ast from '../ast.ts';
import type { Parser } from '../parser-state.ts';
import {
  accept,
  columnOf,
  endColumnOf,
  endLineOf,
  enter,
  expect,
  fail,
  lineOf,
  nameOf,
  peek,
  peekSecond,
  since,
  textOf,
} from '../parser-state.ts';
import {
  AMPER,
  AND,
  AT,
  CIRCUMFLEX,
  COLONEQUAL,
  COMMA,
  DOUBLESLASH,
  DOUBLESTAR,
  ELSE,
  EQEQUAL,
  FROM,
  GREATER,
  GREATEREQUAL,
  IF,
  IN,
  IS,
  LAMBDA,
  LEFTSHIFT,
  LESS,
  LESSEQUAL,
  MINUS,
  NAME,
  NOT,
  NOTEQUAL,
  OR,
  PERCENT,
  PLUS,
  RIGHTSHIFT,
  SLASH,
  STAR,
  TILDE,
  VBAR,
  YIELD,
} from '../tokens.ts';
import { lambdef } from './functions.ts';
import { await_primary } from './primaries.ts';
import { startsExpression } from './first-sets.ts';

// test star_expressions: a, *b, c
export function star_expressions(p: Parser): ast.expr_ty {
  const start = p.pos;
  const first = star_expression(p);
  return peek(p) === COMMA ? tupleFrom(p, start, first, star_expression) : first;
}

// test expressions: lambda: 1, 2
export function expressions(p: Parser): ast.expr_ty {
  const start = p.pos;
  const first = expression(p);
  return peek(p) === COMMA ? tupleFrom(p, start, first, expression) : first;
}

export function star_expression(p: Parser): ast.expr_ty {
  return peek(p) === STAR ? starred(p, bitwise_or) : expression(p);
}

/** The elements of a list, tuple or set display up to the closing bracket; at least one. */
export function star_named_expressions(p: Parser): ast.expr_ty[] {
  const elements = [star_named_expression(p)];
  while (accept(p, COMMA)) {
    if (!startsExpression(p)) break;
    elements.push(star_named_expression(p));
  }
  return elements;
}

export function star_named_expression(p: Parser): ast.expr_ty {
  return peek(p) === STAR ? starred(p, bitwise_or) : named_expression(p);
}

/** `*` and an operand, which the caller chooses. */
export function starred(p: Parser, operand: (p: Parser) => ast.expr_ty): ast.Starred {
  const start = expect(p, STAR);
  const value = operand(p);
  return {
    kind: 'Starred',
    value,
    ctx: 'Load',
    lineno: lineOf(p, start),
    col_offset: columnOf(p, start),
    end_lineno: endLineOf(p),
    end_col_offset: endColumnOf(p),
  };
}

// test named_expression: (y := f(x))
export function named_expression(p: Parser): ast.expr_ty {
  if (peek(p) === NAME && peekSecond(p) === COLONEQUAL) return assignment_expression(p);
  return expression(p);
}

export function assignment_expression(p: Parser): ast.NamedExpr {
  const start = p.pos;
  const target = nameNode(p, 'Store');
  expect(p, COLONEQUAL);
  const value = expression(p);
  since(p, 8, 'Assignment expressions are');
  return {
    kind: 'NamedExpr',
    target,
    value,
    lineno: lineOf(p, start),
    col_offset: columnOf(p, start),
    end_lineno: endLineOf(p),
    end_col_offset: endColumnOf(p),
  };
}

/** Consumes a NAME. */
export function nameNode(p: Parser, ctx: ast.expr_context_ty): ast.Name {
  const token = expect(p, NAME);
  return {
    kind: 'Name',
    id: nameOf(p, token),
    ctx,
    lineno: lineOf(p, token),
    col_offset: columnOf(p, token),
    end_lineno: endLineOf(p),
    end_col_offset: endColumnOf(p),
  };
}

// test yield_expr: x = yield from y
export function yield_expr(p: Parser): ast.expr_ty {
  const start = expect(p, YIELD);
  if (accept(p, FROM)) {
    const value = expression(p);
    return {
      kind: 'YieldFrom',
      value,
      lineno: lineOf(p, start),
      col_offset: columnOf(p, start),
      end_lineno: endLineOf(p),
      end_col_offset: endColumnOf(p),
    };
  }
  const value = startsExpression(p) ? star_expressions(p) : null;
  return {
    kind: 'Yield',
    value,
    lineno: lineOf(p, start),
    col_offset: columnOf(p, start),
    end_lineno: endLineOf(p),
    end_col_offset: endColumnOf(p),
  };
}

/** annotated_rhs of the grammar: what may stand right of `=`. */
export function annotated_rhs(p: Parser): ast.expr_ty {
  return peek(p) === YIELD ? yield_expr(p) : star_expressions(p);
}

// test expression: a if b else c
export function expression(p: Parser): ast.expr_ty {
  enter(p, 1);
  const result = peek(p) === LAMBDA ? lambdef(p) : conditional(p);
  p.level -= 1;
  return result;
}

function conditional(p: Parser): ast.expr_ty {
  const start = p.pos;
  const body = disjunction(p);
  if (peek(p) !== IF) return body;
  p.pos++;
  const test = disjunction(p);
  expect(p, ELSE);
  const orelse = expression(p);
  return {
    kind: 'IfExp',
    test,
    body,
    orelse,
    lineno: lineOf(p, start),
    col_offset: columnOf(p, start),
    end_lineno: endLineOf(p),
    end_col_offset: endColumnOf(p),
  };
}

export function disjunction(p: Parser): ast.expr_ty {
  const start = p.pos;
  const first = conjunction(p);
  return peek(p) === OR ? boolOp(p, start, 'Or', OR, first, conjunction) : first;
}

function conjunction(p: Parser): ast.expr_ty {
  const start = p.pos;
  const first = inversion(p);
  return peek(p) === AND ? boolOp(p, start, 'And', AND, first, inversion) : first;
}

function boolOp(
  p: Parser,
  start: number,
  op: ast.boolop_ty,
  token: number,
  first: ast.expr_ty,
  operand: (p: Parser) => ast.expr_ty,
): ast.BoolOp {
  const values = [first];
  while (accept(p, token)) values.push(operand(p));
  return {
    kind: 'BoolOp',
    op,
    values,
    lineno: lineOf(p, start),
    col_offset: columnOf(p, start),
    end_lineno: endLineOf(p),
    end_col_offset: endColumnOf(p),
  };
}

export function inversion(p: Parser): ast.expr_ty {
  if (peek(p) !== NOT) return comparison(p);
  const start = p.pos++;
  enter(p, 1);
  const operand = inversion(p);
  p.level -= 1;
  return unaryOp(p, start, 'Not', operand);
}

function unaryOp(p: Parser, start: number, op: ast.unaryop_ty, operand: ast.expr_ty): ast.UnaryOp {
  return {
    kind: 'UnaryOp',
    op,
    operand,
    lineno: lineOf(p, start),
    col_offset: columnOf(p, start),
    end_lineno: endLineOf(p),
    end_col_offset: endColumnOf(p),
  };
}

// test comparison: a < b is not c not in d
function comparison(p: Parser): ast.expr_ty {
  const start = p.pos;
  const left = bitwise_or(p);
  let op = comparisonOperator(p);
  if (op === null) return left;
  const ops: ast.cmpop_ty[] = [];
  const comparators: ast.expr_ty[] = [];
  while (op !== null) {
    ops.push(op);
    comparators.push(bitwise_or(p));
    op = comparisonOperator(p);
  }
  return {
    kind: 'Compare',
    left,
    ops,
    comparators,
    lineno: lineOf(p, start),
    col_offset: columnOf(p, start),
    end_lineno: endLineOf(p),
    end_col_offset: endColumnOf(p),
  };
}

/** Consumes a comparison operator, if one comes next. */
function comparisonOperator(p: Parser): ast.cmpop_ty | null {
  switch (peek(p)) {
    case EQEQUAL:
      p.pos++;
      return 'Eq';
    case NOTEQUAL:
      if ((textOf(p, p.pos) === '<>') !== p.barryAsFlufl) fail();
      p.pos++;
      return 'NotEq';
    case LESS:
      p.pos++;
      return 'Lt';
    case LESSEQUAL:
      p.pos++;
      return 'LtE';
    case GREATER:
      p.pos++;
      return 'Gt';
    case GREATEREQUAL:
      p.pos++;
      return 'GtE';
    case IN:
      p.pos++;
      return 'In';
    case IS:
      p.pos++;
      return accept(p, NOT) ? 'IsNot' : 'Is';
    case NOT:
      if (peekSecond(p) !== IN) return null;
      p.pos += 2;
      return 'NotIn';
    default:
      return null;
  }
}

export function bitwise_or(p: Parser): ast.expr_ty {
  return binaryOperation(p, 1);
}

/** The rules bitwise_or (1), bitwise_xor, bitwise_and, shift_expr, sum and term (6). */
function binaryOperation(p: Parser, lowest: number): ast.expr_ty {
  const start = p.pos;
  let left = factor(p);
  for (;;) {
    const kind = peek(p);
    const precedence = precedences[kind] ?? 0;
    if (precedence < lowest) return left;
    p.pos++;
    const right = binaryOperation(p, precedence + 1);
    if (kind === AT) since(p, 5, "The '@' operator is");
    left = {
      kind: 'BinOp',
      left,
      op: operators[kind] ?? 'Add',
      right,
      lineno: lineOf(p, start),
      col_offset: columnOf(p, start),
      end_lineno: endLineOf(p),
      end_col_offset: endColumnOf(p),
    };
  }
}

export function factor(p: Parser): ast.expr_ty {
  const op = unaryOperators[peek(p)];
  if (op === undefined) return power(p);
  const start = p.pos++;
  enter(p, 1);
  const operand = factor(p);
  p.level -= 1;
  return unaryOp(p, start, op, operand);
}

// test power: -a ** -b
function power(p: Parser): ast.expr_ty {
  const start = p.pos;
  const left = await_primary(p);
  if (peek(p) !== DOUBLESTAR) return left;
  p.pos++;
  enter(p, 2);
  const right = factor(p);
  p.level -= 2;
  return {
    kind: 'BinOp',
    left,
    op: 'Pow',
    right,
    lineno: lineOf(p, start),
    col_offset: columnOf(p, start),
    end_lineno: endLineOf(p),
    end_col_offset: endColumnOf(p),
  };
}

/** A tuple without parentheses whose first element was read; the next token is its comma. */
function tupleFrom(
  p: Parser,
  start: number,
  first: ast.expr_ty,
  element: (p: Parser) => ast.expr_ty,
): ast.Tuple {
  const elts = [first];
  while (accept(p, COMMA)) {
    if (!startsExpression(p)) break;
    elts.push(element(p));
  }
  return {
    kind: 'Tuple',
    elts,
    ctx: 'Load',
    lineno: lineOf(p, start),
    col_offset: columnOf(p, start),
    end_lineno: endLineOf(p),
    end_col_offset: endColumnOf(p),
  };
}

const binaryTable: readonly (readonly [number, ast.operator_ty, number])[] = [
  [VBAR, 'BitOr', 1],
  [CIRCUMFLEX, 'BitXor', 2],
  [AMPER, 'BitAnd', 3],
  [LEFTSHIFT, 'LShift', 4],
  [RIGHTSHIFT, 'RShift', 4],
  [PLUS, 'Add', 5],
  [MINUS, 'Sub', 5],
  [STAR, 'Mult', 6],
  [SLASH, 'Div', 6],
  [DOUBLESLASH, 'FloorDiv', 6],
  [PERCENT, 'Mod', 6],
  [AT, 'MatMult', 6],
];

const precedences = new Uint8Array(256);
const operators: (ast.operator_ty | undefined)[] = new Array<undefined>(256).fill(undefined);
const unaryOperators: (ast.unaryop_ty | undefined)[] = new Array<undefined>(256).fill(undefined);
for (const [kind, op, precedence] of binaryTable) {
  precedences[kind] = precedence;
  operators[kind] = op;
}
unaryOperators[PLUS] = 'UAdd';
unaryOperators[MINUS] = 'USub';
unaryOperators[TILDE] = 'Invert';
