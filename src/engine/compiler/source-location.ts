// Places of nodes, as the compiler passes them on to instructions.
//
// CPython: Include/internal/pycore_symtable.h _Py_SourceLocation, the LOC macro of
// Python/compile.c. Lines from 1, columns in UTF-8 bytes from 0.

import type { SourceLocation } from '../bytecode/locations-table.ts';
import type { Location } from '../parser/ast.ts';

export { NO_LOCATION } from '../bytecode/locations-table.ts';
export type { SourceLocation } from '../bytecode/locations-table.ts';

/** LOC(node). */
export function locOf(node: Location): SourceLocation {
  return {
    lineno: node.lineno,
    endLineno: node.end_lineno,
    col: node.col_offset,
    endCol: node.end_col_offset,
  };
}

/** LOCATION(lineno, lineno, 0, 0). */
export function lineLocation(lineno: number): SourceLocation {
  return { lineno, endLineno: lineno, col: 0, endCol: 0 };
}

/** same_location of Python/assemble.c. */
export function sameLocation(a: SourceLocation, b: SourceLocation): boolean {
  return (
    a.lineno === b.lineno && a.endLineno === b.endLineno && a.col === b.col && a.endCol === b.endCol
  );
}
