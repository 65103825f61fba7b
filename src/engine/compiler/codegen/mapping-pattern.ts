// Mapping patterns.
//
// CPython: Python/compile.c compiler_pattern_mapping.

import {
  BUILD_MAP,
  BUILD_TUPLE,
  COPY,
  DELETE_SUBSCR,
  DICT_UPDATE,
  GET_LEN,
  IS_OP,
  MATCH_KEYS,
  MATCH_MAPPING,
  POP_JUMP_IF_FALSE,
  POP_TOP,
  SWAP,
  UNPACK_SEQUENCE,
} from '../../bytecode/generated/opcodes.ts';
import type * as ast from '../../parser/ast.ts';
import { constantRepr } from '../../parser/python-repr.ts';
import type { Compiler } from '../compiler.ts';
import { equalityKey } from '../constants.ts';
import { locOf } from '../source-location.ts';
import { addCompare } from './operators.ts';
import { jumpToFailPop, storeName } from './pattern-context.ts';
import type { PatternContext, PatternVisitor } from './pattern-context.ts';

/** Source: CPython 3.13 Python/compile.c compiler_pattern_mapping. */
export function mappingPattern(
  c: Compiler,
  p: ast.MatchMapping,
  pc: PatternContext,
  subpattern: PatternVisitor,
): void {
  const loc = locOf(p);
  const size = p.keys.length;
  // The subject is needed for the checks of its kind and length.
  pc.onTop += 1;
  c.addop(loc, MATCH_MAPPING);
  jumpToFailPop(c, loc, pc, POP_JUMP_IF_FALSE);
  if (size === 0 && p.rest === null) {
    pc.onTop -= 1;
    return c.addop(loc, POP_TOP);
  }
  if (size > 0) {
    c.addop(loc, GET_LEN);
    c.loadInt(loc, size);
    addCompare(c, loc, 'GtE');
    jumpToFailPop(c, loc, pc, POP_JUMP_IF_FALSE);
  }
  pushKeys(c, p);
  c.addop(loc, BUILD_TUPLE, size);
  c.addop(loc, MATCH_KEYS);
  // Subject, keys and values, or None for the values.
  pc.onTop += 2;
  c.addop(loc, COPY, 1);
  c.loadConst(loc, null);
  c.addop(loc, IS_OP, 1);
  jumpToFailPop(c, loc, pc, POP_JUMP_IF_FALSE);
  c.addop(loc, UNPACK_SEQUENCE, size);
  pc.onTop += size - 1;
  for (const item of p.patterns) {
    pc.onTop -= 1;
    subpattern(c, item, pc);
  }
  pc.onTop -= 2;
  if (p.rest === null) {
    c.addop(loc, POP_TOP); // The keys.
    c.addop(loc, POP_TOP); // The subject.
  } else {
    restOfMapping(c, p, size);
    storeName(c, loc, p.rest, pc);
  }
}

function pushKeys(c: Compiler, p: ast.MatchMapping): void {
  const seen = new Set<string>();
  for (const key of p.keys) {
    if (key.kind === 'Constant') {
      const id = equalityKey(key.value);
      if (seen.has(id)) {
        const text = constantRepr(key.value);
        c.error(locOf(p), `mapping pattern checks duplicate key (${text})`);
      }
      seen.add(id);
    } else if (key.kind !== 'Attribute') {
      const what = 'mapping pattern keys may only match literals and attribute lookups';
      c.error(locOf(p), what);
    }
    c.visitExpr(key);
  }
}

// **rest: a copy of the subject without the keys.
function restOfMapping(c: Compiler, p: ast.MatchMapping, size: number): void {
  const loc = locOf(p);
  c.addop(loc, BUILD_MAP, 0); // [subject, keys, empty]
  c.addop(loc, SWAP, 3); // [empty, keys, subject]
  c.addop(loc, DICT_UPDATE, 2); // [copy, keys]
  c.addop(loc, UNPACK_SEQUENCE, size); // [copy, keys...]
  for (let left = size; left > 0; left--) {
    c.addop(loc, COPY, 1 + left); // [copy, keys..., copy]
    c.addop(loc, SWAP, 2); // [copy, keys..., copy, key]
    c.addop(loc, DELETE_SUBSCR); // [copy, keys...]
  }
}
