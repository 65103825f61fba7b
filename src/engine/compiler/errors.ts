// How the compiler reports what is wrong: SyntaxError with a place, RecursionError, warnings.
//
// CPython: Python/compile.c compiler_error, compiler_warn; Python/symtable.c
// SET_ERROR_LOCATION. Inside the compiler an error travels as a host exception of the class
// below and never leaves compile.ts, which hands it out as a value.

import type { SourceLocation } from '../bytecode/locations-table.ts';

/**
 * An exception as the `SyntaxError` constructor wants it. Lines from 1; offsets are columns
 * from 1 in UTF-8 bytes, as CPython's compiler counts; null where CPython has None.
 */
export interface CompileDiagnostic {
  readonly type: 'SyntaxError' | 'RecursionError' | 'SystemError' | 'RuntimeError';
  readonly message: string;
  readonly filename: string;
  readonly lineno: number | null;
  readonly offset: number | null;
  readonly endLineno: number | null;
  readonly endOffset: number | null;
  /** The source line, filled by who has the source. */
  readonly text: string | null;
}

/** A SyntaxWarning; CPython shows it with `warnings.warn_explicit`, that is by line only. */
export interface CompileWarning {
  readonly category: 'SyntaxWarning';
  readonly message: string;
  readonly filename: string;
  readonly lineno: number;
  readonly offset: number;
  readonly endLineno: number;
  readonly endOffset: number;
}

/** Carries a diagnostic out of the recursive passes; compile.ts catches it. */
export class CompileAbort extends Error {
  readonly diagnostic: CompileDiagnostic;

  constructor(diagnostic: CompileDiagnostic) {
    super(diagnostic.message);
    this.diagnostic = diagnostic;
  }
}

/** Raises SyntaxError at `loc`. Source: CPython 3.13 Python/compile.c compiler_error. */
export function syntaxError(filename: string, loc: SourceLocation, message: string): never {
  throw new CompileAbort({
    type: 'SyntaxError',
    message,
    filename,
    lineno: loc.lineno,
    offset: loc.col + 1,
    endLineno: loc.endLineno,
    endOffset: loc.endCol + 1,
    text: null,
  });
}

/** Raises an exception without a place. */
export function plainError(
  type: CompileDiagnostic['type'],
  filename: string,
  message: string,
): never {
  const nowhere = { lineno: null, offset: null, endLineno: null, endOffset: null, text: null };
  throw new CompileAbort({ type, message, filename, ...nowhere });
}

/**
 * Counts the nesting of a recursive pass, so that it ends with CPython's RecursionError and
 * never with an overflow of the host stack. The limit is ours: a browser's worker has a
 * smaller stack than CPython's Py_C_RECURSION_LIMIT of 10000 needs.
 */
export class RecursionGuard {
  static readonly LIMIT = 1500;
  private readonly filename: string;
  private depth = 0;

  constructor(filename: string) {
    this.filename = filename;
  }

  /** `node` is entered; give the same to `leave`. */
  enter(node: { readonly kind: string }): void {
    this.depth += cost(node);
    if (this.depth > RecursionGuard.LIMIT) plainError('RecursionError', this.filename, TOO_DEEP);
  }

  leave(node: { readonly kind: string }): void {
    this.depth -= cost(node);
  }
}

/** CPython's message for a tree that nests too deeply. */
export const TOO_DEEP = 'maximum recursion depth exceeded during compilation';

// What takes several host frames for a level counts for more.
const HEAVY = new Set([
  ...['Lambda', 'ListComp', 'SetComp', 'DictComp', 'GeneratorExp', 'List', 'Tuple', 'Set'],
  ...['Dict', 'FunctionDef', 'AsyncFunctionDef', 'ClassDef', 'Match', 'With'],
]);

function cost({ kind }: { readonly kind: string }): number {
  return HEAVY.has(kind) ? 4 : 1;
}
