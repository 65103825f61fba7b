// Bodies of modules and classes: annotations, docstring, statements.
//
// CPython: Python/compile.c compiler_body, find_ann.

import { SETUP_ANNOTATIONS } from '../../bytecode/generated/opcodes.ts';
import type * as ast from '../../parser/ast.ts';
import { cleanDoc } from '../clean-doc.ts';
import type { Compiler } from '../compiler.ts';
import { docString } from '../future.ts';
import { locOf, NO_LOCATION } from '../source-location.ts';
import type { SourceLocation } from '../source-location.ts';
import { nameop } from './names.ts';

/** Source: CPython 3.13 Python/compile.c compiler_body. */
export function body(c: Compiler, loc: SourceLocation, stmts: readonly ast.stmt_ty[]): void {
  // Every annotated class and module has __annotations__.
  if (hasAnnotations(stmts)) c.addop(loc, SETUP_ANNOTATIONS);
  const [first] = stmts;
  const doc = c.interactive ? null : docString(stmts);
  if (doc !== null && first?.kind === 'Expr' && c.options.optimize < 2) {
    const cleaned = cleanDoc(doc);
    if (cleaned === doc) c.loadTreeConst(locOf(first.value), { type: 'str', value: doc });
    else c.loadString(locOf(first.value), cleaned);
    nameop(c, NO_LOCATION, '__doc__', 'Store');
  }
  c.visitStmts(doc === null ? stmts : stmts.slice(1));
}

// find_ann
function hasAnnotations(stmts: readonly ast.stmt_ty[]): boolean {
  return stmts.some((s) => {
    switch (s.kind) {
      case 'AnnAssign':
        return true;
      case 'For':
      case 'AsyncFor':
      case 'While':
      case 'If':
        return hasAnnotations(s.body) || hasAnnotations(s.orelse);
      case 'Match':
        return s.cases.some((matchCase) => hasAnnotations(matchCase.body));
      case 'With':
      case 'AsyncWith':
        return hasAnnotations(s.body);
      case 'Try':
      case 'TryStar':
        return (
          s.handlers.some((handler) => hasAnnotations(handler.body)) ||
          hasAnnotations(s.body) ||
          hasAnnotations(s.finalbody) ||
          hasAnnotations(s.orelse)
        );
      default:
        return false;
    }
  });
}
