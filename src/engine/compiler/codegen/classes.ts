// class statements.
//
// CPython: Python/compile.c compiler_class, compiler_class_body. A class is
// <name> = __build_class__(<function of the body>, <name>, *bases, **keywords).

import {
  CALL,
  CALL_INTRINSIC_1,
  COPY,
  LOAD_BUILD_CLASS,
  LOAD_CLOSURE,
  LOAD_LOCALS,
  PUSH_NULL,
  RETURN_VALUE,
  STORE_DEREF,
} from '../../bytecode/generated/opcodes.ts';
import type { CodeUnit } from '../../bytecode/code-unit.ts';
import type * as ast from '../../parser/ast.ts';
import { optimizeAndAssemble } from '../code-objects.ts';
import type { Compiler } from '../compiler.ts';
import { INTRINSIC_SUBSCRIPT_GENERIC } from '../intrinsics.ts';
import { lineLocation, locOf, NO_LOCATION } from '../source-location.ts';
import { indexOf } from '../unit.ts';
import { body } from './bodies.ts';
import { callHelper } from './calls.ts';
import { makeClosure } from './closures.ts';
import { applyDecorators } from './functions.ts';
import { nameop } from './names.ts';
import { typeParams } from './type-params.ts';

/** Source: CPython 3.13 Python/compile.c compiler_class. */
export function classDef(c: Compiler, s: ast.ClassDef): void {
  c.visitExprs(s.decorator_list);
  const firstlineno = s.decorator_list[0]?.lineno ?? s.lineno;
  const loc = locOf(s);
  const generic = s.type_params.length > 0;
  if (generic) {
    const entry = c.symtable.lookup(s.type_params);
    const name = `<generic parameters of ${s.name}>`;
    c.enterScope(name, 'type-params', entry, firstlineno, s.name);
    typeParams(c, s.type_params);
    nameop(c, loc, '.type_params', 'Store');
  }
  const code = classBody(c, s, firstlineno);
  c.addop(loc, LOAD_BUILD_CLASS);
  c.addop(loc, PUSH_NULL);
  makeClosure(c, loc, code, 0);
  c.loadString(loc, s.name);
  if (generic) {
    nameop(c, loc, '.type_params', 'Load');
    c.addop(loc, CALL_INTRINSIC_1, INTRINSIC_SUBSCRIPT_GENERIC);
    nameop(c, loc, '.generic_base', 'Store');
    const { lineno, col_offset, end_lineno, end_col_offset } = s;
    const place = { lineno, col_offset, end_lineno, end_col_offset };
    const base: ast.Name = { kind: 'Name', id: '.generic_base', ctx: 'Load', ...place };
    callHelper(c, loc, 2, [...s.bases, base], s.keywords);
    const genericCode = optimizeAndAssemble(c, false);
    c.exitScope();
    makeClosure(c, loc, genericCode, 0);
    c.addop(loc, PUSH_NULL);
    c.addop(loc, CALL, 0);
  } else {
    callHelper(c, loc, 2, s.bases, s.keywords);
  }
  applyDecorators(c, s.decorator_list);
  nameop(c, loc, s.name, 'Store');
}

// compiler_class_body, up to the code object.
function classBody(c: Compiler, s: ast.ClassDef, firstlineno: number): CodeUnit {
  c.enterScope(s.name, 'class', c.symtable.lookup(s), firstlineno, s.name);
  const loc = lineLocation(firstlineno);
  nameop(c, loc, '__name__', 'Load');
  nameop(c, loc, '__module__', 'Store');
  c.loadString(loc, c.u.qualname ?? s.name);
  nameop(c, loc, '__qualname__', 'Store');
  c.loadInt(loc, firstlineno);
  nameop(c, loc, '__firstlineno__', 'Store');
  if (s.type_params.length > 0) {
    nameop(c, loc, '.type_params', 'Load');
    nameop(c, loc, '__type_params__', 'Store');
  }
  if (c.ste.needsClassdict) {
    c.addop(loc, LOAD_LOCALS);
    // nameop would not use the cell in a class.
    c.addop(loc, STORE_DEREF, indexOf(c.u.cellvars, '__classdict__'));
  }
  body(c, loc, s.body);
  // 3.13.0 takes them in the order of a set, which differs from run to run; 3.13.1 sorts.
  const items = [...c.u.staticAttributes].sort();
  const attributes = items.map((value) => ({ type: 'str', value }) as const);
  c.loadConst(NO_LOCATION, { type: 'tuple', items: attributes });
  nameop(c, NO_LOCATION, '__static_attributes__', 'Store');
  if (c.ste.needsClassdict) {
    c.addop(NO_LOCATION, LOAD_CLOSURE, indexOf(c.u.cellvars, '__classdict__'));
    nameop(c, NO_LOCATION, '__classdictcell__', 'Store');
  }
  if (c.ste.needsClassClosure) {
    c.addop(NO_LOCATION, LOAD_CLOSURE, indexOf(c.u.cellvars, '__class__'));
    c.addop(NO_LOCATION, COPY, 1);
    nameop(c, NO_LOCATION, '__classcell__', 'Store');
  } else {
    c.loadConst(NO_LOCATION, null);
  }
  c.addop(NO_LOCATION, RETURN_VALUE);
  const code = optimizeAndAssemble(c, true);
  c.exitScope();
  return code;
}
