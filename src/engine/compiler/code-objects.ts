// Finishing a unit: its return, its flags, its code object.
//
// CPython: Python/compile.c optimize_and_assemble, add_return_at_end, compute_code_flags.

import {
  CO_ASYNC_GENERATOR,
  CO_COROUTINE,
  CO_GENERATOR,
  CO_NESTED,
  CO_NEWLOCALS,
  CO_OPTIMIZED,
  CO_VARARGS,
  CO_VARKEYWORDS,
} from '../bytecode/code-unit.ts';
import type { CodeUnit } from '../bytecode/code-unit.ts';
import { RETURN_VALUE } from '../bytecode/generated/opcodes.ts';
import { assemble } from './assemble.ts';
import type { Compiler } from './compiler.ts';
import { optimizeUnit } from './flowgraph.ts';
import { NO_LOCATION } from './source-location.ts';

/**
 * The code object of the current unit. With `addNone` code that falls off the end returns
 * None, else the top of the stack.
 * Source: CPython 3.13 Python/compile.c optimize_and_assemble.
 */
export function optimizeAndAssemble(c: Compiler, addNone: boolean): CodeUnit {
  const flags = codeFlags(c);
  if (addNone) c.loadConst(NO_LOCATION, null);
  c.addop(NO_LOCATION, RETURN_VALUE);
  return assemble(c.u, optimizeUnit(c.u, flags), flags, c.options.filename);
}

// compute_code_flags
function codeFlags(c: Compiler): number {
  const { ste } = c;
  let flags = 0;
  if (ste.isFunctionLike) {
    flags |= CO_NEWLOCALS | CO_OPTIMIZED;
    if (ste.nested) flags |= CO_NESTED;
    if (ste.generator) flags |= ste.coroutine ? CO_ASYNC_GENERATOR : CO_GENERATOR;
    if (ste.varargs) flags |= CO_VARARGS;
    if (ste.varkeywords) flags |= CO_VARKEYWORDS;
  }
  if (ste.coroutine && !ste.generator) flags |= CO_COROUTINE;
  return flags | c.options.future.features;
}
