// Comprehensions, which are written into the code around them, and generator expressions.
//
// CPython: Python/compile.c compiler_comprehension, compiler_sync_comprehension_generator,
// compiler_async_comprehension_generator, push_inlined_comprehension_state (PEP 709). While an
// inlined comprehension runs, its variables live in fast locals of the function around; what
// they held before waits on the stack.

import { EngineBug } from '../../base/assert.ts';
import {
  BUILD_LIST,
  BUILD_MAP,
  BUILD_SET,
  CALL,
  END_ASYNC_FOR,
  END_FOR,
  FOR_ITER,
  GET_AITER,
  GET_ANEXT,
  GET_AWAITABLE,
  GET_ITER,
  JUMP,
  LIST_APPEND,
  LOAD_FAST,
  MAP_ADD,
  POP_BLOCK,
  POP_TOP,
  RETURN_VALUE,
  SETUP_FINALLY,
  SET_ADD,
  SWAP,
} from '../../bytecode/generated/opcodes.ts';
import type * as ast from '../../parser/ast.ts';
import { optimizeAndAssemble } from '../code-objects.ts';
import type { Compiler } from '../compiler.ts';
import { NO_LABEL } from '../instruction-sequence.ts';
import type { Label } from '../instruction-sequence.ts';
import { locOf, NO_LOCATION } from '../source-location.ts';
import type { SourceLocation } from '../source-location.ts';
import { NO_ARGUMENTS } from '../unit.ts';
import { makeClosure } from './closures.ts';
import { jumpIf } from './conditions.ts';
import { addYield, addYieldFrom, wrapInStopIterationHandler } from './generators.ts';
import { popInlinedState, pushInlinedState } from './inlined-comprehensions.ts';

type Comprehension = ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp;

const KINDS = {
  ListComp: { name: '<listcomp>', build: BUILD_LIST },
  SetComp: { name: '<setcomp>', build: BUILD_SET },
  DictComp: { name: '<dictcomp>', build: BUILD_MAP },
  GeneratorExp: { name: '<genexpr>', build: -1 },
} as const;

/** Source: CPython 3.13 Python/compile.c compiler_comprehension. */
export function comprehension(c: Compiler, e: Comprehension): void {
  const entry = c.symtable.lookup(e);
  const loc = locOf(e);
  const kind = KINDS[e.kind];
  const [outermost] = e.generators;
  if (outermost === undefined) throw new EngineBug('a comprehension without generators');
  if (entry.compInlined) {
    outermostIter(c, outermost);
    const state = pushInlinedState(c, loc, entry);
    c.addop(loc, kind.build, 0);
    c.addop(loc, SWAP, 2);
    generator(c, loc, e, 0, 0, true);
    popInlinedState(c, loc, state);
    return;
  }
  c.enterScope(kind.name, 'comprehension', entry, e.lineno);
  const isGenerator = e.kind === 'GeneratorExp';
  if (!isGenerator) c.addop(loc, kind.build, 0);
  generator(c, loc, e, 0, 0, false);
  if (isGenerator) wrapInStopIterationHandler(c);
  else c.addop(loc, RETURN_VALUE);
  const code = optimizeAndAssemble(c, true);
  c.exitScope();
  makeClosure(c, loc, code, 0);
  outermostIter(c, outermost);
  c.addop(loc, CALL, 0);
  if (entry.coroutine && !isGenerator) {
    c.addop(loc, GET_AWAITABLE, 0);
    c.loadConst(loc, null);
    addYieldFrom(c, loc, true);
  }
}

// The first iterable is evaluated outside and handed in.
function outermostIter(c: Compiler, gen: ast.comprehension_ty): void {
  c.visitExpr(gen.iter);
  c.addop(locOf(gen.iter), gen.is_async ? GET_AITER : GET_ITER);
}

function generator(
  c: Compiler,
  loc: SourceLocation,
  e: Comprehension,
  index: number,
  depth: number,
  iterOnStack: boolean,
): void {
  const gen = e.generators[index];
  if (gen === undefined) throw new EngineBug('no such generator');
  if (!iterOnStack && index === 0) {
    // The outermost iterator comes in as the argument `.0`.
    c.u.counts = { ...NO_ARGUMENTS, argcount: 1 };
    c.addop(loc, LOAD_FAST, 0);
  }
  const needsIter = !iterOnStack && index > 0;
  if (gen.is_async) asyncGenerator(c, loc, e, gen, index, depth, needsIter);
  else syncGenerator(c, loc, e, gen, index, depth, needsIter);
}

// compiler_sync_comprehension_generator
function syncGenerator(
  c: Compiler,
  loc: SourceLocation,
  e: Comprehension,
  gen: ast.comprehension_ty,
  index: number,
  outerDepth: number,
  needsIter: boolean,
): void {
  let start: Label = c.newLabel();
  const ifCleanup = c.newLabel();
  const anchor = c.newLabel();
  let depth = outerDepth;
  if (needsIter) {
    const single = singleElement(gen.iter);
    if (single !== null) {
      // for y in [f(x)]: an assignment, no loop.
      c.visitExpr(single);
      start = NO_LABEL;
    } else {
      c.visitExpr(gen.iter);
      c.addop(locOf(gen.iter), GET_ITER);
    }
  }
  if (start !== NO_LABEL) {
    depth += 1;
    c.useLabel(start);
    c.addop(locOf(gen.iter), FOR_ITER, anchor);
  }
  c.visitExpr(gen.target);
  for (const test of gen.ifs) jumpIf(c, loc, test, ifCleanup, false);
  const elementLoc = innerPart(c, loc, e, index, depth);
  c.useLabel(ifCleanup);
  if (start === NO_LABEL) return;
  c.addop(elementLoc, JUMP, start);
  c.useLabel(anchor);
  // An exhausted generator jumps to END_FOR, other iterators behind it.
  c.addop(NO_LOCATION, END_FOR);
  c.addop(NO_LOCATION, POP_TOP);
}

// compiler_async_comprehension_generator
function asyncGenerator(
  c: Compiler,
  loc: SourceLocation,
  e: Comprehension,
  gen: ast.comprehension_ty,
  index: number,
  depth: number,
  needsIter: boolean,
): void {
  const start = c.newLabel();
  const except = c.newLabel();
  const ifCleanup = c.newLabel();
  if (needsIter) {
    c.visitExpr(gen.iter);
    c.addop(locOf(gen.iter), GET_AITER);
  }
  c.useLabel(start);
  c.pushFrameBlock(loc, 'async-comprehension-generator', start, NO_LABEL);
  c.addop(loc, SETUP_FINALLY, except);
  c.addop(loc, GET_ANEXT);
  c.loadConst(loc, null);
  addYieldFrom(c, loc, true);
  c.addop(loc, POP_BLOCK);
  c.visitExpr(gen.target);
  for (const test of gen.ifs) jumpIf(c, loc, test, ifCleanup, false);
  const elementLoc = innerPart(c, loc, e, index, depth + 1);
  c.useLabel(ifCleanup);
  c.addop(elementLoc, JUMP, start);
  c.popFrameBlock();
  c.useLabel(except);
  c.addop(loc, END_ASYNC_FOR);
}

// The next generator, or the element if this was the last; returns the element's place.
function innerPart(
  c: Compiler,
  loc: SourceLocation,
  e: Comprehension,
  index: number,
  depth: number,
): SourceLocation {
  const last = index + 1 >= e.generators.length;
  if (!last) generator(c, loc, e, index + 1, depth, false);
  if (e.kind === 'DictComp') {
    if (!last) return locOf(e.key);
    c.visitExpr(e.key);
    c.visitExpr(e.value);
    const end = locOf(e.value);
    const pairLoc = { ...locOf(e.key), endLineno: end.endLineno, endCol: end.endCol };
    c.addop(pairLoc, MAP_ADD, depth + 1);
    return pairLoc;
  }
  const elementLoc = locOf(e.elt);
  if (!last) return elementLoc;
  c.visitExpr(e.elt);
  if (e.kind === 'GeneratorExp') {
    addYield(c, elementLoc);
    c.addop(elementLoc, POP_TOP);
  } else {
    c.addop(elementLoc, e.kind === 'ListComp' ? LIST_APPEND : SET_ADD, depth + 1);
  }
  return elementLoc;
}

function singleElement(iter: ast.expr_ty): ast.expr_ty | null {
  if (iter.kind !== 'List' && iter.kind !== 'Tuple') return null;
  const [element] = iter.elts;
  if (iter.elts.length !== 1 || element === undefined || element.kind === 'Starred') return null;
  return element;
}
