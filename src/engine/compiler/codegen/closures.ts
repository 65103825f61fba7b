// From a code object to a function object: its cells and its attributes.
//
// CPython: Python/compile.c compiler_make_closure, optimize_and_assemble.

import { EngineBug } from '../../base/assert.ts';
import { freevars } from '../../bytecode/code-unit.ts';
import type { CodeUnit } from '../../bytecode/code-unit.ts';
import {
  BUILD_TUPLE,
  LOAD_CLOSURE,
  MAKE_FUNCTION,
  SET_FUNCTION_ATTRIBUTE,
} from '../../bytecode/generated/opcodes.ts';
import type { Compiler } from '../compiler.ts';
import type { SourceLocation } from '../source-location.ts';
import { CELL } from '../symtable/entry.ts';
import { refType } from './names.ts';

// Flags of SET_FUNCTION_ATTRIBUTE. CPython pycore_opcode_utils.h.
export const MAKE_FUNCTION_DEFAULTS = 0x01;
export const MAKE_FUNCTION_KWDEFAULTS = 0x02;
export const MAKE_FUNCTION_ANNOTATIONS = 0x04;
export const MAKE_FUNCTION_CLOSURE = 0x08;

/**
 * Makes a function of `code`; for each flag in `flags` its value is on the stack already, the
 * first of the flags' order lowest.
 * Source: CPython 3.13 Python/compile.c compiler_make_closure.
 */
export function makeClosure(c: Compiler, loc: SourceLocation, code: CodeUnit, flags: number): void {
  const free = freevars(code);
  let attributes = flags;
  if (free.length > 0) {
    for (const name of free) {
      // A class body may have a name as its local and as the free variable of a method.
      const cells = refType(c, name) === CELL ? c.u.cellvars : c.u.freevars;
      const arg = cells.get(name);
      if (arg === undefined) throw new EngineBug(`no cell for ${name} in ${c.u.name}`);
      c.addop(loc, LOAD_CLOSURE, arg);
    }
    attributes |= MAKE_FUNCTION_CLOSURE;
    c.addop(loc, BUILD_TUPLE, free.length);
  }
  c.loadConst(loc, { type: 'code', value: code });
  c.addop(loc, MAKE_FUNCTION);
  for (const flag of ATTRIBUTE_ORDER) {
    if (attributes & flag) c.addop(loc, SET_FUNCTION_ATTRIBUTE, flag);
  }
}

// The last pushed value is taken first.
const ATTRIBUTE_ORDER = [
  MAKE_FUNCTION_CLOSURE,
  MAKE_FUNCTION_ANNOTATIONS,
  MAKE_FUNCTION_KWDEFAULTS,
  MAKE_FUNCTION_DEFAULTS,
];
