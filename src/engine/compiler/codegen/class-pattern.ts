// Class patterns.
//
// CPython: Python/compile.c compiler_pattern_class, validate_kwd_attrs.

import {
  COPY,
  IS_OP,
  MATCH_CLASS,
  POP_JUMP_IF_FALSE,
  POP_TOP,
  UNPACK_SEQUENCE,
} from '../../bytecode/generated/opcodes.ts';
import type * as ast from '../../parser/ast.ts';
import type { Compiler } from '../compiler.ts';
import { locOf } from '../source-location.ts';
import { checkForbiddenName } from './names.ts';
import { jumpToFailPop } from './pattern-context.ts';
import type { PatternContext, PatternVisitor } from './pattern-context.ts';

/** Source: CPython 3.13 Python/compile.c compiler_pattern_class. */
export function classPattern(
  c: Compiler,
  p: ast.MatchClass,
  pc: PatternContext,
  subpattern: PatternVisitor,
): void {
  const loc = locOf(p);
  validateAttributes(c, p);
  c.visitExpr(p.cls);
  const items = p.kwd_attrs.map((value) => ({ type: 'str', value }) as const);
  c.loadConst(loc, { type: 'tuple', items });
  c.addop(loc, MATCH_CLASS, p.patterns.length);
  c.addop(loc, COPY, 1);
  c.loadConst(loc, null);
  c.addop(loc, IS_OP, 1);
  // The top is a tuple of the attributes, or None.
  pc.onTop += 1;
  jumpToFailPop(c, loc, pc, POP_JUMP_IF_FALSE);
  const all = [...p.patterns, ...p.kwd_patterns];
  c.addop(loc, UNPACK_SEQUENCE, all.length);
  pc.onTop += all.length - 1;
  for (const item of all) {
    pc.onTop -= 1;
    if (item.kind === 'MatchAs' && item.name === null) c.addop(loc, POP_TOP);
    else subpattern(c, item, pc);
  }
}

function validateAttributes(c: Compiler, p: ast.MatchClass): void {
  p.kwd_attrs.forEach((attr, i) => {
    const own = p.kwd_patterns[i];
    if (own !== undefined) checkForbiddenName(c, locOf(own), attr, 'Store');
    const again = p.kwd_attrs.indexOf(attr, i + 1);
    const pattern = p.kwd_patterns[again];
    if (pattern !== undefined) {
      c.error(locOf(pattern), `attribute name repeated in class pattern: ${attr}`);
    }
  });
}
