// import statements.
//
// CPython: Python/compile.c compiler_import, compiler_import_as, compiler_from_import.

import {
  CALL_INTRINSIC_1,
  IMPORT_FROM,
  IMPORT_NAME,
  POP_TOP,
  SWAP,
} from '../../bytecode/generated/opcodes.ts';
import type * as ast from '../../parser/ast.ts';
import type { Compiler } from '../compiler.ts';
import { INTRINSIC_IMPORT_STAR } from '../intrinsics.ts';
import { locOf, NO_LOCATION } from '../source-location.ts';
import { indexOf } from '../unit.ts';
import { nameop } from './names.ts';

/** Source: CPython 3.13 Python/compile.c compiler_import. */
export function importNames(c: Compiler, s: ast.Import): void {
  const loc = locOf(s);
  for (const { name, asname } of s.names) {
    c.loadInt(loc, 0);
    c.loadConst(loc, null);
    c.addopName(loc, IMPORT_NAME, name);
    const [base = name, ...rest] = name.split('.');
    if (asname === null) {
      nameop(c, loc, base, 'Store');
      continue;
    }
    // import a.b.c as d: IMPORT_NAME gave a, the rest is taken from it step by step.
    rest.forEach((attr, i) => {
      c.addop(loc, IMPORT_FROM, indexOf(c.u.names, attr));
      if (i === rest.length - 1) return;
      c.addop(loc, SWAP, 2);
      c.addop(loc, POP_TOP);
    });
    nameop(c, loc, asname, 'Store');
    if (rest.length > 0) c.addop(loc, POP_TOP);
  }
}

/** Source: CPython 3.13 Python/compile.c compiler_from_import. */
export function importFrom(c: Compiler, s: ast.ImportFrom): void {
  const loc = locOf(s);
  c.loadInt(loc, s.level ?? 0);
  const items = s.names.map(({ name }) => ({ type: 'str', value: name }) as const);
  c.loadConst(loc, { type: 'tuple', items });
  c.addopName(loc, IMPORT_NAME, s.module ?? '');
  if (s.names[0]?.name === '*') {
    c.addop(loc, CALL_INTRINSIC_1, INTRINSIC_IMPORT_STAR);
    return c.addop(NO_LOCATION, POP_TOP);
  }
  for (const { name, asname } of s.names) {
    c.addopName(loc, IMPORT_FROM, name);
    nameop(c, loc, asname ?? name, 'Store');
  }
  c.addop(loc, POP_TOP);
}
