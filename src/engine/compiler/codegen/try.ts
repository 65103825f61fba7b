// try/except and try/finally.
//
// CPython: Python/compile.c compiler_try, compiler_try_finally, compiler_try_except,
// pop_except_and_reraise. A finally block is written several times: for the normal way, for
// an exception, and for each early exit.

import {
  CHECK_EXC_MATCH,
  COPY,
  JUMP_NO_INTERRUPT,
  POP_BLOCK,
  POP_EXCEPT,
  POP_JUMP_IF_FALSE,
  POP_TOP,
  PUSH_EXC_INFO,
  RERAISE,
  SETUP_CLEANUP,
  SETUP_FINALLY,
} from '../../bytecode/generated/opcodes.ts';
import type * as ast from '../../parser/ast.ts';
import type { Compiler } from '../compiler.ts';
import { NO_LABEL } from '../instruction-sequence.ts';
import type { Label } from '../instruction-sequence.ts';
import { locOf, NO_LOCATION } from '../source-location.ts';
import type { SourceLocation } from '../source-location.ts';
import { nameop } from './names.ts';
import { unbindHandlerName } from './unwinding.ts';

export function tryStatement(c: Compiler, s: ast.Try): void {
  if (s.finalbody.length > 0) tryFinally(c, s, () => tryExcept(c, s));
  else tryExcept(c, s);
}

/**
 * try/finally; `except` writes the part with the handlers, if there are any.
 * Source: CPython 3.13 Python/compile.c compiler_try_finally.
 */
export function tryFinally(c: Compiler, s: ast.Try | ast.TryStar, except: () => void): void {
  const loc = locOf(s);
  const body = c.newLabel();
  const end = c.newLabel();
  const exit = c.newLabel();
  const cleanup = c.newLabel();
  c.addop(loc, SETUP_FINALLY, end);
  c.useLabel(body);
  c.pushFrameBlock(loc, 'finally-try', body, end, { finalbody: s.finalbody });
  if (s.handlers.length > 0) except();
  else c.visitStmts(s.body);
  c.addop(NO_LOCATION, POP_BLOCK);
  c.popFrameBlock();
  c.visitStmts(s.finalbody);
  c.addop(NO_LOCATION, JUMP_NO_INTERRUPT, exit);
  c.useLabel(end);
  c.addop(NO_LOCATION, SETUP_CLEANUP, cleanup);
  c.addop(NO_LOCATION, PUSH_EXC_INFO);
  c.pushFrameBlock(NO_LOCATION, 'finally-end', end, NO_LABEL);
  c.visitStmts(s.finalbody);
  c.popFrameBlock();
  c.addop(NO_LOCATION, RERAISE, 0);
  c.useLabel(cleanup);
  popExceptAndReraise(c, NO_LOCATION);
  c.useLabel(exit);
}

/** POP_EXCEPT_AND_RERAISE: [prev_exc, lasti, exc] is on the stack. */
export function popExceptAndReraise(c: Compiler, loc: SourceLocation): void {
  c.addop(loc, COPY, 3);
  c.addop(loc, POP_EXCEPT);
  c.addop(loc, RERAISE, 1);
}

// compiler_try_except
function tryExcept(c: Compiler, s: ast.Try): void {
  const loc = locOf(s);
  const body = c.newLabel();
  const except = c.newLabel();
  const end = c.newLabel();
  const cleanup = c.newLabel();
  c.addop(loc, SETUP_FINALLY, except);
  c.useLabel(body);
  c.pushFrameBlock(loc, 'try-except', body, NO_LABEL);
  c.visitStmts(s.body);
  c.popFrameBlock();
  c.addop(NO_LOCATION, POP_BLOCK);
  c.visitStmts(s.orelse);
  c.addop(NO_LOCATION, JUMP_NO_INTERRUPT, end);
  c.useLabel(except);
  c.addop(NO_LOCATION, SETUP_CLEANUP, cleanup);
  c.addop(NO_LOCATION, PUSH_EXC_INFO);
  c.pushFrameBlock(loc, 'exception-handler', NO_LABEL, NO_LABEL);
  s.handlers.forEach((handler, i) => {
    if (handler.type === null && i < s.handlers.length - 1) {
      c.error(locOf(handler), "default 'except:' must be last");
    }
    exceptHandler(c, handler, end);
  });
  c.popFrameBlock();
  c.addop(NO_LOCATION, RERAISE, 0);
  c.useLabel(cleanup);
  popExceptAndReraise(c, NO_LOCATION);
  c.useLabel(end);
}

function exceptHandler(c: Compiler, handler: ast.excepthandler_ty, end: Label): void {
  const loc = locOf(handler);
  const nextExcept = c.newLabel();
  if (handler.type !== null) {
    c.visitExpr(handler.type);
    c.addop(loc, CHECK_EXC_MATCH);
    c.addop(loc, POP_JUMP_IF_FALSE, nextExcept);
  }
  if (handler.name !== null) {
    namedHandlerBody(c, handler, handler.name, end);
  } else {
    const cleanupBody = c.newLabel();
    c.addop(loc, POP_TOP);
    c.useLabel(cleanupBody);
    c.pushFrameBlock(loc, 'handler-cleanup', cleanupBody, NO_LABEL);
    c.visitStmts(handler.body);
    c.popFrameBlock();
    c.addop(NO_LOCATION, POP_BLOCK);
    c.addop(NO_LOCATION, POP_EXCEPT);
    c.addop(NO_LOCATION, JUMP_NO_INTERRUPT, end);
  }
  c.useLabel(nextExcept);
}

// except E as name: the body runs in a try whose finally unbinds the name.
function namedHandlerBody(
  c: Compiler,
  handler: ast.excepthandler_ty,
  name: string,
  end: Label,
): void {
  const loc = locOf(handler);
  const cleanupEnd = c.newLabel();
  const cleanupBody = c.newLabel();
  nameop(c, loc, name, 'Store');
  c.addop(loc, SETUP_CLEANUP, cleanupEnd);
  c.useLabel(cleanupBody);
  c.pushFrameBlock(loc, 'handler-cleanup', cleanupBody, NO_LABEL, { handlerName: name });
  c.visitStmts(handler.body);
  c.popFrameBlock();
  c.addop(NO_LOCATION, POP_BLOCK);
  c.addop(NO_LOCATION, POP_BLOCK);
  c.addop(NO_LOCATION, POP_EXCEPT);
  unbindHandlerName(c, NO_LOCATION, name);
  c.addop(NO_LOCATION, JUMP_NO_INTERRUPT, end);
  c.useLabel(cleanupEnd);
  unbindHandlerName(c, NO_LOCATION, name);
  c.addop(NO_LOCATION, RERAISE, 1);
}
