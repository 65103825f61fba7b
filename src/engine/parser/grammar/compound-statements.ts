// Statements with blocks, and the block itself.
//
// CPython 3.13 Grammar/python.gram, "COMPOUND STATEMENTS". Functions and classes are in functions.ts,
// `match` in match.ts.
import type * as ast from '../ast.ts';
import type { Parser } from '../parser-state.ts';
import {
  accept,
  attempt,
  blockLocation,
  expect,
  fail,
  nameOf,
  peek,
  peekSecond,
  since,
  typeComment,
} from '../parser-state.ts';
import {
  AS,
  ASYNC,
  AT,
  CLASS,
  COLON,
  COMMA,
  DEDENT,
  DEF,
  ELIF,
  ELSE,
  ENDMARKER,
  EXCEPT,
  FINALLY,
  FOR,
  IF,
  IN,
  INDENT,
  LBRACE,
  LPAR,
  LSQB,
  NAME,
  NEWLINE,
  RBRACE,
  RPAR,
  RSQB,
  STAR,
  TRY,
  WHILE,
  WITH,
} from '../tokens.ts';
import { expression, named_expression, star_expressions } from './expressions.ts';
import { class_def_raw, decorated, function_def_raw } from './functions.ts';
import { match_stmt } from './match.ts';
import { simple_stmts } from './simple-statements.ts';
import { star_target, star_targets } from './targets.ts';

/** Statements up to the end of the block or of the source; may be none. */
export function statements(p: Parser): ast.stmt_ty[] {
  const body: ast.stmt_ty[] = [];
  for (;;) {
    const kind = peek(p);
    if (kind === DEDENT || kind === ENDMARKER) return body;
    statement(p, body);
  }
}

/** Appends one compound statement, or the simple statements of one line. */
export function statement(p: Parser, body: ast.stmt_ty[]): void {
  const compound = compound_stmt(p);
  if (compound !== null) body.push(compound);
  else simple_stmts(p, body);
}

/** A compound statement, or null if the next token begins none. */
export function compound_stmt(p: Parser): ast.stmt_ty | null {
  switch (peek(p)) {
    case DEF:
      return function_def_raw(p, []);
    case AT:
      return decorated(p);
    case ASYNC:
      return asyncStatement(p);
    case IF:
      return if_stmt(p);
    case CLASS:
      return class_def_raw(p, []);
    case WITH:
      return with_stmt(p);
    case FOR:
      return for_stmt(p);
    case TRY:
      return try_stmt(p);
    case WHILE:
      return while_stmt(p);
    case NAME:
      return nameOf(p, p.pos) === 'match' ? attempt(p, match_stmt) : null;
    default:
      return null;
  }
}

function asyncStatement(p: Parser): ast.stmt_ty {
  const next = peekSecond(p);
  if (next === DEF) return function_def_raw(p, []);
  return next === WITH ? with_stmt(p) : for_stmt(p);
}

// test block: if a:\n  b\n  c; d
export function block(p: Parser): ast.stmt_ty[] {
  if (!accept(p, NEWLINE)) {
    const body: ast.stmt_ty[] = [];
    simple_stmts(p, body);
    return body;
  }
  expect(p, INDENT);
  const body = statements(p);
  expect(p, DEDENT);
  return body;
}

// test if_stmt: if a: b\nelif c: d\nelse: e
function if_stmt(p: Parser): ast.If {
  const clauses: { start: number; test: ast.expr_ty; body: ast.stmt_ty[] }[] = [];
  do {
    const start = p.pos++;
    const test = named_expression(p);
    expect(p, COLON);
    clauses.push({ start, test, body: block(p) });
  } while (peek(p) === ELIF);
  const orelse = optElse(p);
  // Each elif is an If in the orelse of the one before; built from the end, not by recursion.
  let result: ast.If | null = null;
  for (let i = clauses.length - 1; i >= 0; i--) {
    const clause = clauses[i] ?? fail();
    const rest: ast.stmt_ty[] = result === null ? orelse : [result];
    const location = blockLocation(p, clause.start);
    result = { kind: 'If', test: clause.test, body: clause.body, orelse: rest, ...location };
  }
  return result ?? fail();
}

function optElse(p: Parser): ast.stmt_ty[] {
  if (!accept(p, ELSE)) return [];
  expect(p, COLON);
  return block(p);
}

function while_stmt(p: Parser): ast.While {
  const start = expect(p, WHILE);
  const test = named_expression(p);
  expect(p, COLON);
  const body = block(p);
  const orelse = optElse(p);
  return { kind: 'While', test, body, orelse, ...blockLocation(p, start) };
}

// test for_stmt: async for a, b in *c, d: e\nelse: f
function for_stmt(p: Parser): ast.For | ast.AsyncFor {
  const start = p.pos;
  const isAsync = accept(p, ASYNC);
  expect(p, FOR);
  const target = star_targets(p);
  expect(p, IN);
  const iter = star_expressions(p);
  expect(p, COLON);
  const type_comment = typeComment(p);
  const body = block(p);
  const orelse = optElse(p);
  if (isAsync) since(p, 5, 'Async for loops are');
  return {
    kind: isAsync ? 'AsyncFor' : 'For',
    target,
    iter,
    body,
    orelse,
    type_comment,
    ...blockLocation(p, start),
  };
}

// test with_stmt: with (a as b, c as (d, e),): pass
function with_stmt(p: Parser): ast.With | ast.AsyncWith {
  const start = p.pos;
  const isAsync = accept(p, ASYNC);
  expect(p, WITH);
  const inParentheses =
    peek(p) === LPAR && closesBeforeColon(p) ? attempt(p, parenthesizedItems) : null;
  const items = inParentheses ?? with_items(p);
  expect(p, COLON);
  const type_comment = typeComment(p);
  const body = block(p);
  if (isAsync) since(p, 5, 'Async with statements are');
  return {
    kind: isAsync ? 'AsyncWith' : 'With',
    items,
    body,
    type_comment,
    ...blockLocation(p, start),
  };
}

/** Whether the colon of the statement follows the parenthesis that closes the next one. */
function closesBeforeColon(p: Parser): boolean {
  let depth = 0;
  for (let token = p.pos; ; token++) {
    const kind = p.kind[token] ?? ENDMARKER;
    if (kind === LPAR || kind === LSQB || kind === LBRACE) depth++;
    else if (kind === RPAR || kind === RSQB || kind === RBRACE) depth--;
    else if (kind === ENDMARKER) return false;
    if (depth === 0) return p.kind[token + 1] === COLON;
  }
}

function parenthesizedItems(p: Parser): ast.withitem_ty[] {
  expect(p, LPAR);
  const items = [with_item(p)];
  while (accept(p, COMMA) && peek(p) !== RPAR) items.push(with_item(p));
  expect(p, RPAR);
  if (peek(p) !== COLON) fail();
  return items;
}

function with_items(p: Parser): ast.withitem_ty[] {
  const items = [with_item(p)];
  while (accept(p, COMMA)) items.push(with_item(p));
  return items;
}

function with_item(p: Parser): ast.withitem_ty {
  const context_expr = expression(p);
  const optional_vars = accept(p, AS) ? star_target(p) : null;
  return { kind: 'withitem', context_expr, optional_vars };
}

// test try_stmt: try: a\nexcept* b as c: d\nelse: e\nfinally: f
function try_stmt(p: Parser): ast.Try | ast.TryStar {
  const start = expect(p, TRY);
  expect(p, COLON);
  const body = block(p);
  const handlers: ast.ExceptHandler[] = [];
  const isStar = peekSecond(p) === STAR && peek(p) === EXCEPT;
  while (peek(p) === EXCEPT) handlers.push(except_block(p, isStar));
  const orelse = handlers.length > 0 ? optElse(p) : [];
  let finalbody: ast.stmt_ty[] = [];
  if (accept(p, FINALLY)) {
    expect(p, COLON);
    finalbody = block(p);
  } else if (handlers.length === 0) {
    fail();
  }
  if (isStar) since(p, 11, 'Exception groups are');
  const kind = isStar ? 'TryStar' : 'Try';
  return { kind, body, handlers, orelse, finalbody, ...blockLocation(p, start) };
}

/** The rules except_block and except_star_block. */
function except_block(p: Parser, isStar: boolean): ast.ExceptHandler {
  const start = expect(p, EXCEPT);
  if (accept(p, STAR) !== isStar) fail();
  let type: ast.expr_ty | null = null;
  let name: string | null = null;
  if (isStar || peek(p) !== COLON) {
    type = expression(p);
    if (accept(p, AS)) name = nameOf(p, expect(p, NAME));
  }
  expect(p, COLON);
  const body = block(p);
  return { kind: 'ExceptHandler', type, name, body, ...blockLocation(p, start) };
}
