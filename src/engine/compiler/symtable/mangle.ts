// Private names: `__x` in class C becomes `_C__x`.
//
// CPython: Python/symtable.c _Py_Mangle, _Py_MaybeMangle.

import type { SymtableEntry } from './entry.ts';

/**
 * Mangles `ident` if it is private to the class named `privateName`.
 * Source: CPython 3.13 Python/symtable.c _Py_Mangle.
 */
export function mangle(privateName: string | null, ident: string): string {
  if (privateName === null || !ident.startsWith('__')) return ident;
  if (ident.endsWith('__') || ident.includes('.')) return ident;
  const stripped = privateName.replace(/^_+/, '');
  return stripped === '' ? ident : `_${stripped}${ident}`;
}

/**
 * As `mangle`, but in the type scope of a generic class only type parameters are mangled.
 * Source: CPython 3.13 Python/symtable.c _Py_MaybeMangle.
 */
export function maybeMangle(
  privateName: string | null,
  entry: SymtableEntry,
  name: string,
): string {
  if (entry.mangledNames !== null && !entry.mangledNames.has(name)) return name;
  return mangle(privateName, name);
}
