// try/except*: handlers for parts of an exception group (PEP 654).
//
// CPython: Python/compile.c compiler_try_star_except, whose comment draws the stack. While the
// handlers run, [orig, list of raised exceptions, rest] is on the stack.

import {
  BUILD_LIST,
  CALL_INTRINSIC_2,
  CHECK_EG_MATCH,
  COPY,
  JUMP_NO_INTERRUPT,
  LIST_APPEND,
  NOP,
  POP_BLOCK,
  POP_EXCEPT,
  POP_JUMP_IF_NONE,
  POP_JUMP_IF_NOT_NONE,
  POP_TOP,
  PUSH_EXC_INFO,
  RERAISE,
  SETUP_CLEANUP,
  SETUP_FINALLY,
  SWAP,
} from '../../bytecode/generated/opcodes.ts';
import type * as ast from '../../parser/ast.ts';
import type { Compiler } from '../compiler.ts';
import { NO_LABEL } from '../instruction-sequence.ts';
import type { Label } from '../instruction-sequence.ts';
import { INTRINSIC_PREP_RERAISE_STAR } from '../intrinsics.ts';
import { locOf, NO_LOCATION } from '../source-location.ts';
import { nameop } from './names.ts';
import { popExceptAndReraise, tryFinally } from './try.ts';
import { unbindHandlerName } from './unwinding.ts';

export function tryStarStatement(c: Compiler, s: ast.TryStar): void {
  if (s.finalbody.length > 0) tryFinally(c, s, () => tryStarExcept(c, s));
  else tryStarExcept(c, s);
}

function tryStarExcept(c: Compiler, s: ast.TryStar): void {
  const loc = locOf(s);
  const body = c.newLabel();
  const except = c.newLabel();
  const orelse = c.newLabel();
  const end = c.newLabel();
  const cleanup = c.newLabel();
  const reraiseStar = c.newLabel();
  c.addop(loc, SETUP_FINALLY, except);
  c.useLabel(body);
  c.pushFrameBlock(loc, 'try-except', body, NO_LABEL);
  c.visitStmts(s.body);
  c.popFrameBlock();
  c.addop(NO_LOCATION, POP_BLOCK);
  c.addop(NO_LOCATION, JUMP_NO_INTERRUPT, orelse);
  c.useLabel(except);
  c.addop(NO_LOCATION, SETUP_CLEANUP, cleanup);
  c.addop(NO_LOCATION, PUSH_EXC_INFO);
  c.pushFrameBlock(loc, 'exception-group-handler', NO_LABEL, NO_LABEL);
  s.handlers.forEach((handler, i) => {
    starHandler(c, handler, i === 0, i === s.handlers.length - 1 ? reraiseStar : NO_LABEL);
  });
  c.popFrameBlock();
  reraise(c, reraiseStar, end);
  c.useLabel(cleanup);
  popExceptAndReraise(c, NO_LOCATION);
  c.useLabel(orelse);
  c.visitStmts(s.orelse);
  c.useLabel(end);
}

function starHandler(
  c: Compiler,
  handler: ast.excepthandler_ty,
  first: boolean,
  reraiseStar: Label,
): void {
  const loc = locOf(handler);
  const except = c.newLabel();
  const exceptWithError = c.newLabel();
  const noMatch = c.newLabel();
  if (first) {
    // The list of exceptions to raise in the end, and a copy of the group.
    c.addop(loc, BUILD_LIST, 0);
    c.addop(loc, COPY, 2);
  }
  if (handler.type !== null) {
    c.visitExpr(handler.type);
    c.addop(loc, CHECK_EG_MATCH);
    c.addop(loc, COPY, 1);
    c.addop(loc, POP_JUMP_IF_NONE, noMatch);
  }
  starHandlerBody(c, handler, except, exceptWithError);
  c.useLabel(except);
  c.addop(NO_LOCATION, NOP); // Holds a propagated location.
  c.addop(NO_LOCATION, JUMP_NO_INTERRUPT, exceptWithError);
  c.useLabel(noMatch);
  c.addop(loc, POP_TOP);
  c.useLabel(exceptWithError);
  if (reraiseStar !== NO_LABEL) {
    // The rest that no handler took.
    c.addop(NO_LOCATION, LIST_APPEND, 1);
    c.addop(NO_LOCATION, JUMP_NO_INTERRUPT, reraiseStar);
  }
}

function starHandlerBody(
  c: Compiler,
  handler: ast.excepthandler_ty,
  except: Label,
  exceptWithError: Label,
): void {
  const loc = locOf(handler);
  const { name } = handler;
  const cleanupEnd = c.newLabel();
  const cleanupBody = c.newLabel();
  if (name !== null) nameop(c, loc, name, 'Store');
  else c.addop(loc, POP_TOP);
  c.addop(loc, SETUP_CLEANUP, cleanupEnd);
  c.useLabel(cleanupBody);
  c.pushFrameBlock(loc, 'handler-cleanup', cleanupBody, NO_LABEL, { handlerName: name });
  c.visitStmts(handler.body);
  c.popFrameBlock();
  c.addop(NO_LOCATION, POP_BLOCK);
  if (name !== null) unbindHandlerName(c, NO_LOCATION, name);
  c.addop(NO_LOCATION, JUMP_NO_INTERRUPT, except);
  c.useLabel(cleanupEnd);
  if (name !== null) unbindHandlerName(c, NO_LOCATION, name);
  c.addop(NO_LOCATION, LIST_APPEND, 3); // The exception that the handler raised.
  c.addop(NO_LOCATION, POP_TOP); // lasti
  c.addop(NO_LOCATION, JUMP_NO_INTERRUPT, exceptWithError);
}

function reraise(c: Compiler, reraiseStar: Label, end: Label): void {
  const something = c.newLabel();
  c.useLabel(reraiseStar);
  c.addop(NO_LOCATION, CALL_INTRINSIC_2, INTRINSIC_PREP_RERAISE_STAR);
  c.addop(NO_LOCATION, COPY, 1);
  c.addop(NO_LOCATION, POP_JUMP_IF_NOT_NONE, something);
  c.addop(NO_LOCATION, POP_TOP);
  c.addop(NO_LOCATION, POP_BLOCK);
  c.addop(NO_LOCATION, POP_EXCEPT);
  c.addop(NO_LOCATION, JUMP_NO_INTERRUPT, end);
  c.useLabel(something);
  c.addop(NO_LOCATION, POP_BLOCK);
  c.addop(NO_LOCATION, SWAP, 2);
  c.addop(NO_LOCATION, POP_EXCEPT);
  c.addop(NO_LOCATION, RERAISE, 0);
}
