// match statements and the dispatch over kinds of patterns (PEP 634).
//
// CPython: Python/compile.c compiler_match_inner, compiler_pattern and its helpers. A pattern
// consumes the top of the stack. What it captures is stored below the `onTop` values that are
// in use, and only bound to names when the whole pattern has matched.

import {
  COPY,
  IS_OP,
  JUMP,
  NOP,
  POP_JUMP_IF_FALSE,
  POP_TOP,
  TO_BOOL,
} from '../../bytecode/generated/opcodes.ts';
import type * as ast from '../../parser/ast.ts';
import { strRepr } from '../../parser/python-repr.ts';
import type { Compiler } from '../compiler.ts';
import { locOf, NO_LOCATION } from '../source-location.ts';
import { jumpIf } from './conditions.ts';
import { nameop } from './names.ts';
import { addCompare } from './operators.ts';
import { classPattern } from './class-pattern.ts';
import { mappingPattern } from './mapping-pattern.ts';
import { orPattern } from './or-pattern.ts';
import {
  emitAndResetFailPop,
  ensureFailPop,
  jumpToFailPop,
  newPatternContext,
  storeName,
} from './pattern-context.ts';
import type { PatternContext } from './pattern-context.ts';
import { sequencePattern } from './sequence-pattern.ts';

/** Source: CPython 3.13 Python/compile.c compiler_match_inner. */
export function match(c: Compiler, s: ast.Match): void {
  c.visitExpr(s.subject);
  const end = c.newLabel();
  const last = s.cases.at(-1);
  const hasDefault = last !== undefined && isWildcard(last.pattern) && s.cases.length > 1;
  const tested = hasDefault ? s.cases.slice(0, -1) : s.cases;
  tested.forEach((matchCase, i) => {
    const loc = locOf(matchCase.pattern);
    // The last case may use the subject up.
    const keepsSubject = i !== tested.length - 1;
    if (keepsSubject) c.addop(loc, COPY, 1);
    // What always matches must have a guard or be last.
    const pc = newPatternContext(matchCase.guard !== null || i === s.cases.length - 1);
    pattern(c, matchCase.pattern, pc);
    for (const name of pc.stores) nameop(c, loc, name, 'Store');
    if (matchCase.guard !== null) {
      jumpIf(c, loc, matchCase.guard, ensureFailPop(c, pc, 0), false);
    }
    if (keepsSubject) c.addop(loc, POP_TOP);
    c.visitStmts(matchCase.body);
    c.addop(NO_LOCATION, JUMP, end);
    emitAndResetFailPop(c, loc, pc);
  });
  if (hasDefault) {
    const loc = locOf(last.pattern);
    c.addop(loc, NOP); // Shows line coverage for the default case.
    if (last.guard !== null) jumpIf(c, loc, last.guard, end, false);
    c.visitStmts(last.body);
  }
  c.useLabel(end);
}

/** WILDCARD_CHECK: `_`. */
export function isWildcard(p: ast.pattern_ty): boolean {
  return p.kind === 'MatchAs' && p.name === null;
}

// compiler_pattern
function pattern(c: Compiler, p: ast.pattern_ty, pc: PatternContext): void {
  switch (p.kind) {
    case 'MatchValue':
      return valuePattern(c, p, pc);
    case 'MatchSingleton':
      c.loadConst(locOf(p), p.value);
      c.addop(locOf(p), IS_OP, 0);
      return jumpToFailPop(c, locOf(p), pc, POP_JUMP_IF_FALSE);
    case 'MatchSequence':
      return sequencePattern(c, p, pc, subpattern);
    case 'MatchMapping':
      return mappingPattern(c, p, pc, subpattern);
    case 'MatchClass':
      return classPattern(c, p, pc, subpattern);
    case 'MatchStar':
      return storeName(c, locOf(p), p.name, pc);
    case 'MatchAs':
      return asPattern(c, p, pc);
    case 'MatchOr':
      return orPattern(c, p, pc, pattern);
  }
}

// compiler_pattern_subpattern: inside another pattern everything may always match.
function subpattern(c: Compiler, p: ast.pattern_ty, pc: PatternContext): void {
  const { allowIrrefutable } = pc;
  pc.allowIrrefutable = true;
  pattern(c, p, pc);
  pc.allowIrrefutable = allowIrrefutable;
}

function valuePattern(c: Compiler, p: ast.MatchValue, pc: PatternContext): void {
  const loc = locOf(p);
  if (p.value.kind !== 'Constant' && p.value.kind !== 'Attribute') {
    c.error(loc, 'patterns may only match literals and attribute lookups');
  }
  c.visitExpr(p.value);
  addCompare(c, loc, 'Eq');
  c.addop(loc, TO_BOOL);
  jumpToFailPop(c, loc, pc, POP_JUMP_IF_FALSE);
}

function asPattern(c: Compiler, p: ast.MatchAs, pc: PatternContext): void {
  const loc = locOf(p);
  if (p.pattern === null) {
    if (!pc.allowIrrefutable) {
      const what = p.name === null ? 'wildcard' : `name capture ${strRepr(p.name)}`;
      c.error(loc, `${what} makes remaining patterns unreachable`);
    }
    return storeName(c, loc, p.name, pc);
  }
  // A copy for storing it later.
  pc.onTop += 1;
  c.addop(loc, COPY, 1);
  pattern(c, p.pattern, pc);
  pc.onTop -= 1;
  storeName(c, loc, p.name, pc);
}
