// The door of the compiler: a tree in, a code object out.
//
// CPython: Python/compile.c _PyAST_Compile, compiler_mod. The passes in order: future
// statements, constant folding on the tree, symbol table, code generation with optimization
// and assembly of each code object. What is wrong comes back as a value.

import { EngineBug } from '../base/assert.ts';
import type { CodeUnit } from '../bytecode/code-unit.ts';
import type * as ast from '../parser/ast.ts';
import { foldConstants } from './ast-opt.ts';
import { optimizeAndAssemble } from './code-objects.ts';
import { body } from './codegen/bodies.ts';
import { visitExpr } from './codegen/expressions.ts';
import { visitStmt } from './codegen/statements.ts';
import { Compiler } from './compiler.ts';
import { CompileAbort, TOO_DEEP } from './errors.ts';
import type { CompileDiagnostic, CompileWarning } from './errors.ts';
import { readFutureFeatures } from './future.ts';
import { lineLocation, locOf } from './source-location.ts';
import { buildSymtable } from './symtable.ts';

export type { CompileDiagnostic, CompileWarning } from './errors.ts';

export interface CompileOptions {
  /** -O level: 0, 1 (no asserts), 2 (no docstrings). Default 0. */
  readonly optimize?: number;
  /** CO_FUTURE_ bits inherited from the code that calls compile(). Default 0. */
  readonly flags?: number;
  /** PyCF_ALLOW_TOP_LEVEL_AWAIT, as `python -m asyncio` sets it. Default false. */
  readonly topLevelAwait?: boolean;
}

export type CompileResult =
  | {
      readonly code: CodeUnit;
      readonly warnings: readonly CompileWarning[];
      /** How often `~` of a bool was folded, which is deprecated: whoever compiles on behalf of a running program warns its caller. */
      readonly invertedBools: number;
    }
  | { readonly error: CompileDiagnostic; readonly warnings: readonly CompileWarning[] };

/**
 * Compiles a Module ('exec'), Interactive ('single') or Expression ('eval').
 * Shape: takes the tree over; constant folding rewrites it in place, as in CPython.
 * Errors: SyntaxError and RecursionError come back as `error`, never as host exceptions.
 * Source: CPython 3.13 Python/compile.c _PyAST_Compile.
 */
export function compileModule(
  mod: ast.mod_ty,
  filename: string,
  options: CompileOptions = {},
): CompileResult {
  const { optimize = 0, flags = 0, topLevelAwait = false } = options;
  let compiler: Compiler | null = null;
  try {
    const future = readFutureFeatures(mod, filename, flags);
    const invertedBools = foldConstants(mod, filename, optimize, future.annotations);
    const symtable = buildSymtable(mod, filename, future, topLevelAwait);
    const visitors = { expr: visitExpr, stmt: visitStmt };
    compiler = new Compiler({ filename, optimize, future, topLevelAwait }, symtable, visitors);
    const code = compileUnit(compiler, mod);
    return { code, warnings: compiler.warnings, invertedBools };
  } catch (error) {
    const diagnostic = diagnosticOf(error, filename);
    if (diagnostic === null) throw error;
    return { error: diagnostic, warnings: compiler?.warnings ?? [] };
  }
}

// A host with a small stack may overflow before our own limit: the same error then.
function diagnosticOf(error: unknown, filename: string): CompileDiagnostic | null {
  if (error instanceof CompileAbort) return error.diagnostic;
  if (!(error instanceof RangeError)) return null;
  const nowhere = { lineno: null, offset: null, endLineno: null, endOffset: null, text: null };
  return { type: 'RecursionError', message: TOO_DEEP, filename, ...nowhere };
}

// compiler_mod
function compileUnit(c: Compiler, mod: ast.mod_ty): CodeUnit {
  c.enterScope('<module>', 'module', c.symtable.top, 1);
  switch (mod.kind) {
    case 'Module':
    case 'Interactive': {
      c.interactive = mod.kind === 'Interactive';
      const first = mod.kind === 'Module' ? mod.body[0] : undefined;
      body(c, first === undefined ? lineLocation(1) : locOf(first), mod.body);
      break;
    }
    case 'Expression':
      c.visitExpr(mod.body);
      break;
    case 'FunctionType':
      throw new EngineBug('the symbol table lets no FunctionType through');
  }
  const code = optimizeAndAssemble(c, mod.kind !== 'Expression');
  c.exitScope();
  return code;
}
