// The variables of an inlined comprehension: kept apart from those around it.
//
// CPython: Python/compile.c push_inlined_comprehension_state,
// pop_inlined_comprehension_state, restore_inlined_comprehension_locals (PEP 709).
// Invariant: what is pushed before the comprehension is popped on both of its ways out.

import {
  JUMP_NO_INTERRUPT,
  LOAD_FAST_AND_CLEAR,
  MAKE_CELL,
  POP_BLOCK,
  POP_TOP,
  RERAISE,
  SETUP_FINALLY,
  STORE_FAST_MAYBE_NULL,
  SWAP,
} from '../../bytecode/generated/opcodes.ts';
import type { Compiler } from '../compiler.ts';
import type { Label } from '../instruction-sequence.ts';
import { NO_LABEL } from '../instruction-sequence.ts';
import { NO_LOCATION } from '../source-location.ts';
import type { SourceLocation } from '../source-location.ts';
import { CELL, DEF_LOCAL, DEF_NONLOCAL, FREE, symbolScope } from '../symtable/entry.ts';
import type { SymtableEntry } from '../symtable/entry.ts';
import { indexOf } from '../unit.ts';

export interface InlinedState {
  /** Names whose outer values wait on the stack, lowest first. */
  readonly pushedLocals: string[];
  /** What the names were outside. */
  readonly outerSymbols: Map<string, number>;
  readonly fastHidden: Set<string>;
  cleanup: Label;
}

/** Source: CPython 3.13 Python/compile.c push_inlined_comprehension_state. */
export function pushInlinedState(
  c: Compiler,
  loc: SourceLocation,
  comp: SymtableEntry,
): InlinedState {
  const state: InlinedState = {
    pushedLocals: [],
    outerSymbols: new Map(),
    fastHidden: new Set(),
    cleanup: NO_LABEL,
  };
  const inClassBlock = c.ste.type === 'class' && c.u.inInlinedComp === 0;
  c.u.inInlinedComp += 1;
  for (const [name, symbol] of comp.symbols) {
    const scope = symbolScope(symbol);
    const outer = c.ste.symbol(name);
    const outerScope = symbolScope(outer);
    const differs =
      scope !== outerScope && scope !== FREE && !(scope === CELL && outerScope === FREE);
    if (differs || inClassBlock) {
      state.outerSymbols.set(name, outer);
      c.ste.symbols.set(name, symbol);
    }
    const isolated = (symbol & DEF_LOCAL && !(symbol & DEF_NONLOCAL)) || inClassBlock;
    if (!isolated) continue;
    if (!c.ste.isFunctionLike && c.u.fasthidden.get(name) !== true) {
      c.u.fasthidden.set(name, true);
      state.fastHidden.add(name);
    }
    // For a cell this pushes the cell itself; the comprehension gets a new one.
    c.addop(loc, LOAD_FAST_AND_CLEAR, indexOf(c.u.varnames, c.mangle(name)));
    if (scope === CELL) {
      const cells = outerScope === FREE ? c.u.freevars : c.u.cellvars;
      c.addop(loc, MAKE_CELL, indexOf(cells, c.mangle(name)));
    }
    state.pushedLocals.push(name);
  }
  if (state.pushedLocals.length > 0) {
    // The iterator goes back to the top; restoring turns the order round once more.
    c.addop(loc, SWAP, state.pushedLocals.length + 1);
    state.cleanup = c.newLabel();
    c.addop(loc, SETUP_FINALLY, state.cleanup);
  }
  return state;
}

/** Source: CPython 3.13 Python/compile.c pop_inlined_comprehension_state. */
export function popInlinedState(c: Compiler, loc: SourceLocation, state: InlinedState): void {
  c.u.inInlinedComp -= 1;
  if (state.pushedLocals.length > 0) {
    c.addop(NO_LOCATION, POP_BLOCK);
    const end = c.newLabel();
    c.addop(NO_LOCATION, JUMP_NO_INTERRUPT, end);
    c.useLabel(state.cleanup);
    // An exception: drop the unfinished result below it.
    c.addop(NO_LOCATION, SWAP, 2);
    c.addop(NO_LOCATION, POP_TOP);
    restoreLocals(c, loc, state);
    c.addop(NO_LOCATION, RERAISE, 0);
    c.useLabel(end);
    restoreLocals(c, loc, state);
  }
  for (const [name, symbol] of state.outerSymbols) c.ste.symbols.set(name, symbol);
  // False instead of absent: these names get CO_FAST_HIDDEN.
  for (const name of state.fastHidden) c.u.fasthidden.set(name, false);
}

function restoreLocals(c: Compiler, loc: SourceLocation, state: InlinedState): void {
  c.addop(loc, SWAP, state.pushedLocals.length + 1);
  for (const name of state.pushedLocals.toReversed()) {
    c.addop(loc, STORE_FAST_MAYBE_NULL, indexOf(c.u.varnames, c.mangle(name)));
  }
}
