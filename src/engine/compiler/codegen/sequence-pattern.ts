// Sequence patterns.
//
// CPython: Python/compile.c compiler_pattern_sequence, pattern_helper_sequence_unpack,
// pattern_helper_sequence_subscr.

import {
  BINARY_SUBSCR,
  COPY,
  GET_LEN,
  MATCH_SEQUENCE,
  POP_JUMP_IF_FALSE,
  POP_TOP,
} from '../../bytecode/generated/opcodes.ts';
import type * as ast from '../../parser/ast.ts';
import type { Compiler } from '../compiler.ts';
import { locOf } from '../source-location.ts';
import { unpack } from './displays.ts';
import { addBinary, addCompare } from './operators.ts';
import { jumpToFailPop } from './pattern-context.ts';
import type { PatternContext, PatternVisitor } from './pattern-context.ts';

/** Source: CPython 3.13 Python/compile.c compiler_pattern_sequence. */
export function sequencePattern(
  c: Compiler,
  p: ast.MatchSequence,
  pc: PatternContext,
  subpattern: PatternVisitor,
): void {
  const loc = locOf(p);
  const size = p.patterns.length;
  const star = p.patterns.findIndex(isStar);
  if (p.patterns.findLastIndex(isStar) !== star) {
    c.error(loc, 'multiple starred names in sequence pattern');
  }
  const starWildcard = p.patterns.some((item) => isStar(item) && item.name === null);
  const onlyWildcard = p.patterns.every(isAnyWildcard);
  // The subject is needed for the checks of its kind and length.
  pc.onTop += 1;
  c.addop(loc, MATCH_SEQUENCE);
  jumpToFailPop(c, loc, pc, POP_JUMP_IF_FALSE);
  if (star < 0 || size > 1) {
    c.addop(loc, GET_LEN);
    c.loadInt(loc, star < 0 ? size : size - 1);
    addCompare(c, loc, star < 0 ? 'Eq' : 'GtE');
    jumpToFailPop(c, loc, pc, POP_JUMP_IF_FALSE);
  }
  pc.onTop -= 1;
  if (onlyWildcard) c.addop(loc, POP_TOP);
  else if (starWildcard) subscriptItems(c, p, star, pc, subpattern);
  else unpackItems(c, p, pc, subpattern);
}

function unpackItems(
  c: Compiler,
  p: ast.MatchSequence,
  pc: PatternContext,
  subpattern: PatternVisitor,
): void {
  unpack(c, locOf(p), p.patterns.map(isStar), {
    tooMany: 'too many expressions in star-unpacking sequence pattern',
    twoStars: 'multiple starred expressions in sequence pattern',
  });
  pc.onTop += p.patterns.length;
  for (const item of p.patterns) {
    pc.onTop -= 1;
    subpattern(c, item, pc);
  }
}

// With `*_` only the needed items are taken, by index.
function subscriptItems(
  c: Compiler,
  p: ast.MatchSequence,
  star: number,
  pc: PatternContext,
  subpattern: PatternVisitor,
): void {
  const loc = locOf(p);
  const size = p.patterns.length;
  pc.onTop += 1;
  p.patterns.forEach((item, i) => {
    if (isAnyWildcard(item)) return;
    c.addop(loc, COPY, 1);
    if (i < star) {
      c.loadInt(loc, i);
    } else {
      // The subject may not support negative indexes.
      c.addop(loc, GET_LEN);
      c.loadInt(loc, size - i);
      addBinary(c, loc, 'Sub');
    }
    c.addop(loc, BINARY_SUBSCR);
    subpattern(c, item, pc);
  });
  pc.onTop -= 1;
  c.addop(loc, POP_TOP);
}

function isStar(p: ast.pattern_ty): p is ast.MatchStar {
  return p.kind === 'MatchStar';
}

function isAnyWildcard(p: ast.pattern_ty): boolean {
  return (p.kind === 'MatchStar' || p.kind === 'MatchAs') && p.name === null;
}
