// An expression as source text, for annotations that become strings.
//
// CPython: Python/ast_unparse.c _PyAST_ExprAsUnicode. Parentheses only where precedence asks
// for them; spacing is CPython's.

import { EngineBug } from '../base/assert.ts';
import type * as ast from '../parser/ast.ts';
import { constantRepr } from '../parser/python-repr.ts';
import { unparseFString } from './unparse-fstring.ts';

// Levels of precedence, as in Python/ast_unparse.c.
const TUPLE = 0;
const TEST = 1;
const OR = 2;
const AND = 3;
const NOT = 4;
const CMP = 5;
const EXPR = 6;
const BOR = EXPR;
const BXOR = 7;
const BAND = 8;
const SHIFT = 9;
const ARITH = 10;
const TERM = 11;
const FACTOR = 12;
const POWER = 13;
const AWAIT = 14;
const ATOM = 15;

/** Source: CPython 3.13 Python/ast_unparse.c _PyAST_ExprAsUnicode. */
export function unparse(e: ast.expr_ty): string {
  return expr(e, TEST);
}

const BINARY: Record<ast.operator_ty, readonly [string, number]> = {
  Add: [' + ', ARITH],
  Sub: [' - ', ARITH],
  Mult: [' * ', TERM],
  MatMult: [' @ ', TERM],
  Div: [' / ', TERM],
  Mod: [' % ', TERM],
  LShift: [' << ', SHIFT],
  RShift: [' >> ', SHIFT],
  BitOr: [' | ', BOR],
  BitXor: [' ^ ', BXOR],
  BitAnd: [' & ', BAND],
  FloorDiv: [' // ', TERM],
  Pow: [' ** ', POWER],
};

const UNARY: Record<ast.unaryop_ty, readonly [string, number]> = {
  Invert: ['~', FACTOR],
  Not: ['not ', NOT],
  UAdd: ['+', FACTOR],
  USub: ['-', FACTOR],
};

const COMPARE: Record<ast.cmpop_ty, string> = {
  Eq: ' == ',
  NotEq: ' != ',
  Lt: ' < ',
  LtE: ' <= ',
  Gt: ' > ',
  GtE: ' >= ',
  Is: ' is ',
  IsNot: ' is not ',
  In: ' in ',
  NotIn: ' not in ',
};

function parenthesized(condition: boolean, text: string): string {
  return condition ? `(${text})` : text;
}

function exprs(nodes: readonly ast.expr_ty[], level = TEST): string {
  return nodes.map((node) => expr(node, level)).join(', ');
}

function expr(e: ast.expr_ty, level: number): string {
  switch (e.kind) {
    case 'BoolOp': {
      const own = e.op === 'And' ? AND : OR;
      const text = e.values.map((value) => expr(value, own + 1));
      return parenthesized(level > own, text.join(e.op === 'And' ? ' and ' : ' or '));
    }
    case 'BinOp': {
      const [symbol, own] = BINARY[e.op];
      const right = e.op === 'Pow' ? 1 : 0;
      const text = expr(e.left, own + right) + symbol + expr(e.right, own + 1 - right);
      return parenthesized(level > own, text);
    }
    case 'UnaryOp': {
      const [symbol, own] = UNARY[e.op];
      return parenthesized(level > own, symbol + expr(e.operand, own));
    }
    case 'Lambda': {
      const args = parameters(e.args);
      const text = `lambda${args === '' ? '' : ` ${args}`}: ${expr(e.body, TEST)}`;
      return parenthesized(level > TEST, text);
    }
    case 'IfExp': {
      const [body, test] = [expr(e.body, TEST + 1), expr(e.test, TEST + 1)];
      return parenthesized(level > TEST, `${body} if ${test} else ${expr(e.orelse, TEST)}`);
    }
    case 'Compare': {
      const rest = e.comparators.map(
        (right, i) => COMPARE[e.ops[i] ?? 'Eq'] + expr(right, CMP + 1),
      );
      return parenthesized(level > CMP, expr(e.left, CMP + 1) + rest.join(''));
    }
    case 'Await':
      return parenthesized(level > AWAIT, `await ${expr(e.value, ATOM)}`);
    case 'Yield':
      return e.value === null ? '(yield)' : `(yield ${expr(e.value, TEST)})`;
    case 'YieldFrom':
      return `(yield from ${expr(e.value, TEST)})`;
    case 'NamedExpr':
      return parenthesized(level > TUPLE, `${expr(e.target, ATOM)} := ${expr(e.value, ATOM)}`);
    case 'Starred':
      return `*${expr(e.value, EXPR)}`;
    default:
      return atom(e, level);
  }
}

function atom(e: ast.expr_ty, level: number): string {
  switch (e.kind) {
    case 'Dict':
      return `{${e.values.map((value, i) => dictItem(e.keys[i] ?? null, value)).join(', ')}}`;
    case 'Set':
      return `{${exprs(e.elts)}}`;
    case 'List':
      return `[${exprs(e.elts)}]`;
    case 'Tuple':
      return tuple(e, level);
    case 'ListComp':
      return `[${expr(e.elt, TEST)}${generators(e.generators)}]`;
    case 'SetComp':
      return `{${expr(e.elt, TEST)}${generators(e.generators)}}`;
    case 'GeneratorExp':
      return `(${expr(e.elt, TEST)}${generators(e.generators)})`;
    case 'DictComp':
      return `{${expr(e.key, TEST)}: ${expr(e.value, TEST)}${generators(e.generators)}}`;
    case 'Call':
      return call(e);
    case 'FormattedValue':
    case 'JoinedStr':
      return unparseFString(e, (inner) => expr(inner, TEST + 1));
    case 'Constant':
      return constant(e);
    case 'Attribute':
      return attribute(e);
    case 'Subscript':
      return `${expr(e.value, ATOM)}[${expr(e.slice, TUPLE)}]`;
    case 'Slice':
      return slice(e);
    case 'Name':
      return e.id;
    default:
      throw new EngineBug(`cannot unparse ${e.kind}`);
  }
}

function dictItem(key: ast.expr_ty | null, value: ast.expr_ty): string {
  return key === null ? `**${expr(value, EXPR)}` : `${expr(key, TEST)}: ${expr(value, TEST)}`;
}

function tuple(e: ast.Tuple, level: number): string {
  const [first] = e.elts;
  if (first === undefined) return '()';
  const text = e.elts.length === 1 ? `${expr(first, TEST)},` : exprs(e.elts);
  return parenthesized(level > TUPLE, text);
}

function generators(list: readonly ast.comprehension_ty[]): string {
  return list
    .map((gen) => {
      const word = gen.is_async ? ' async for ' : ' for ';
      const ifs = gen.ifs.map((test) => ` if ${expr(test, TEST + 1)}`).join('');
      return `${word}${expr(gen.target, TUPLE)} in ${expr(gen.iter, TEST + 1)}${ifs}`;
    })
    .join('');
}

function call(e: ast.Call): string {
  const [only] = e.args;
  // A generator expression as the only argument brings its parentheses along.
  if (e.args.length === 1 && e.keywords.length === 0 && only?.kind === 'GeneratorExp') {
    return expr(e.func, ATOM) + expr(only, TEST);
  }
  const keywords = e.keywords.map(({ arg, value }) => {
    return (arg === null ? '**' : `${arg}=`) + expr(value, TEST);
  });
  const args = [...e.args.map((arg) => expr(arg, TEST)), ...keywords];
  return `${expr(e.func, ATOM)}(${args.join(', ')})`;
}

function constant(e: ast.Constant): string {
  const { value } = e;
  if (value === null || typeof value === 'boolean') return constantRepr(value);
  if (value.type === 'ellipsis') return '...';
  const text = (e.kind_ ?? '') + constantRepr(value);
  // An infinity reads back from a number that overflows.
  const isNumber = value.type === 'float' || value.type === 'complex';
  return isNumber ? text.replaceAll('inf', '1e309') : text;
}

function attribute(e: ast.Attribute): string {
  const value = expr(e.value, ATOM);
  // `1 .real`: an int literal needs a blank before the dot.
  const isInt =
    e.value.kind === 'Constant' &&
    e.value.value !== null &&
    typeof e.value.value === 'object' &&
    e.value.value.type === 'int';
  return `${value}${isInt ? ' .' : '.'}${e.attr}`;
}

function slice(e: ast.Slice): string {
  const lower = e.lower === null ? '' : expr(e.lower, TEST);
  const upper = e.upper === null ? '' : expr(e.upper, TEST);
  const step = e.step === null ? '' : `:${expr(e.step, TEST)}`;
  return `${lower}:${upper}${step}`;
}

function parameters(args: ast.arguments_ty): string {
  const parts: string[] = [];
  const positional = [...args.posonlyargs, ...args.args];
  positional.forEach((arg, i) => {
    const value = args.defaults[i - (positional.length - args.defaults.length)];
    parts.push(value === undefined ? arg.arg : `${arg.arg}=${expr(value, TEST)}`);
    if (i + 1 === args.posonlyargs.length) parts.push('/');
  });
  if (args.vararg !== null) parts.push(`*${args.vararg.arg}`);
  else if (args.kwonlyargs.length > 0) parts.push('*');
  args.kwonlyargs.forEach((arg, i) => {
    const value = args.kw_defaults[i];
    parts.push(value ? `${arg.arg}=${expr(value, TEST)}` : arg.arg);
  });
  if (args.kwarg !== null) parts.push(`**${args.kwarg.arg}`);
  return parts.join(', ');
}
