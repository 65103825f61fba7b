// `from __future__ import ...`: which features a module turns on, and where it stops.
//
// CPython: Python/future.c future_parse. Only the first statements of a module count: a
// docstring and future imports.

import type * as ast from '../parser/ast.ts';
import { CO_FUTURE_ANNOTATIONS, CO_FUTURE_BARRY_AS_BDFL } from '../bytecode/code-unit.ts';
import { CompileAbort } from './errors.ts';
import { locOf } from './source-location.ts';
import type { SourceLocation } from './source-location.ts';

export interface FutureFeatures {
  /** CO_FUTURE_ bits. */
  readonly features: number;
  /** `from __future__ import annotations`: annotations become strings. */
  readonly annotations: boolean;
  /** Of the last future statement. */
  readonly loc: SourceLocation;
}

// PyCF_MASK: what compile() passes on to the code object.
const CO_FUTURE_MASK = 0x1fe0000;

// In the order of Lib/__future__.py; these have been mandatory for long.
const MANDATORY = [
  ...['nested_scopes', 'generators', 'division', 'absolute_import', 'with_statement'],
  ...['print_function', 'unicode_literals', 'generator_stop'],
];

/**
 * Reads the future statements of a module.
 * Errors: SyntaxError for an unknown feature.
 * Source: CPython 3.13 Python/future.c _PyFuture_FromAST.
 */
export function readFutureFeatures(
  mod: ast.mod_ty,
  filename: string,
  inherited: number,
): FutureFeatures {
  let features = inherited & CO_FUTURE_MASK;
  let loc: SourceLocation = { lineno: -1, endLineno: -1, col: -1, endCol: -1 };
  const body = mod.kind === 'Module' || mod.kind === 'Interactive' ? mod.body : [];
  let first = docString(body) === null ? 0 : 1;
  for (; first < body.length; first++) {
    const s = body[first];
    if (s?.kind !== 'ImportFrom' || s.module !== '__future__' || (s.level ?? 0) !== 0) break;
    for (const { name } of s.names) features |= featureFlag(name, filename, s);
    loc = locOf(s);
  }
  return { features, annotations: (features & CO_FUTURE_ANNOTATIONS) !== 0, loc };
}

/** The docstring of a body, or null. Source: CPython 3.13 Python/ast.c _PyAST_GetDocString. */
export function docString(body: readonly ast.stmt_ty[]): string | null {
  const first = body[0];
  if (first?.kind !== 'Expr' || first.value.kind !== 'Constant') return null;
  const { value } = first.value;
  return value !== null && typeof value === 'object' && value.type === 'str' ? value.value : null;
}

function featureFlag(name: string, filename: string, s: ast.ImportFrom): number {
  if (MANDATORY.includes(name)) return 0;
  if (name === 'annotations') return CO_FUTURE_ANNOTATIONS;
  if (name === 'barry_as_FLUFL') return CO_FUTURE_BARRY_AS_BDFL;
  const braces = name === 'braces';
  // The place of the statement, without an end.
  throw new CompileAbort({
    type: 'SyntaxError',
    message: braces ? 'not a chance' : `future feature ${name} is not defined`,
    filename,
    lineno: s.lineno,
    offset: s.col_offset + 1,
    endLineno: s.lineno,
    endOffset: null,
    text: null,
  });
}
