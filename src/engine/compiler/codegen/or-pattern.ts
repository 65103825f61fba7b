// Alternatives in patterns: each binds the same names, and leaves them in the same order.
//
// CPython: Python/compile.c compiler_pattern_or.

import { COPY, JUMP, POP_TOP } from '../../bytecode/generated/opcodes.ts';
import type * as ast from '../../parser/ast.ts';
import type { Compiler } from '../compiler.ts';
import { locOf } from '../source-location.ts';
import {
  duplicateStore,
  emitAndResetFailPop,
  jumpToFailPop,
  newPatternContext,
  rotate,
} from './pattern-context.ts';
import type { PatternContext, PatternVisitor } from './pattern-context.ts';

/** Source: CPython 3.13 Python/compile.c compiler_pattern_or. */
export function orPattern(
  c: Compiler,
  p: ast.MatchOr,
  pc: PatternContext,
  pattern: PatternVisitor,
): void {
  const loc = locOf(p);
  const end = c.newLabel();
  // The names of the first alternative, in their order.
  let control: readonly string[] = [];
  p.patterns.forEach((alternative, i) => {
    const altLoc = locOf(alternative);
    // What always matches must be the last.
    const last = i === p.patterns.length - 1;
    const inner = newPatternContext(last && pc.allowIrrefutable);
    c.addop(altLoc, COPY, 1);
    pattern(c, alternative, inner);
    if (i === 0) control = [...inner.stores];
    else reorder(c, p, alternative, control, inner.stores);
    c.addop(altLoc, JUMP, end);
    emitAndResetFailPop(c, altLoc, inner);
  });
  // No alternative matched.
  c.addop(loc, POP_TOP);
  jumpToFailPop(c, loc, pc, JUMP);
  c.useLabel(end);
  // Between the new captures and their places: each other, a copy of the subject, what is in
  // use, and earlier captures.
  const rotations = control.length + 1 + pc.onTop + pc.stores.length;
  for (const name of control) {
    rotate(c, loc, rotations);
    if (pc.stores.includes(name)) duplicateStore(c, loc, name);
    pc.stores.push(name);
  }
  c.addop(loc, POP_TOP);
}

// Brings the captures of an alternative into the order of the first one.
function reorder(
  c: Compiler,
  p: ast.MatchOr,
  alternative: ast.pattern_ty,
  control: readonly string[],
  stores: string[],
): void {
  const differs = (): never => c.error(locOf(p), 'alternative patterns bind different names');
  if (stores.length !== control.length) differs();
  for (let icontrol = control.length - 1; icontrol >= 0; icontrol--) {
    const istores = stores.indexOf(control[icontrol] ?? '');
    if (istores < 0) differs();
    if (icontrol === istores) continue;
    const rotated = stores.splice(0, istores + 1);
    stores.splice(icontrol - istores, 0, ...rotated);
    for (let i = 0; i <= istores; i++) rotate(c, locOf(alternative), icontrol + 1);
  }
}
