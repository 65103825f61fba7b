// Type parameters and type aliases (PEP 695, PEP 696).
//
// CPython: Python/compile.c compiler_type_params, compiler_type_param_bound_or_default,
// compiler_typealias.

import {
  BUILD_TUPLE,
  CALL,
  CALL_INTRINSIC_1,
  CALL_INTRINSIC_2,
  COPY,
  PUSH_NULL,
  RETURN_VALUE,
  UNPACK_SEQUENCE,
} from '../../bytecode/generated/opcodes.ts';
import type * as ast from '../../parser/ast.ts';
import { optimizeAndAssemble } from '../code-objects.ts';
import type { Compiler } from '../compiler.ts';
import {
  INTRINSIC_PARAMSPEC,
  INTRINSIC_SET_TYPEPARAM_DEFAULT,
  INTRINSIC_TYPEALIAS,
  INTRINSIC_TYPEVAR,
  INTRINSIC_TYPEVARTUPLE,
  INTRINSIC_TYPEVAR_WITH_BOUND,
  INTRINSIC_TYPEVAR_WITH_CONSTRAINTS,
} from '../intrinsics.ts';
import { locOf } from '../source-location.ts';
import type { SymtableEntry } from '../symtable/entry.ts';
import { makeClosure } from './closures.ts';
import { nameop } from './names.ts';

const INTRINSICS = {
  TypeVar: INTRINSIC_TYPEVAR,
  ParamSpec: INTRINSIC_PARAMSPEC,
  TypeVarTuple: INTRINSIC_TYPEVARTUPLE,
} as const;

/**
 * Binds each type parameter and leaves the tuple of them.
 * Errors: SyntaxError for a parameter without default behind one with.
 * Source: CPython 3.13 Python/compile.c compiler_type_params.
 */
export function typeParams(c: Compiler, params: readonly ast.type_param_ty[]): void {
  let seenDefault = false;
  for (const param of params) {
    const loc = locOf(param);
    c.loadString(loc, param.name);
    if (param.kind === 'TypeVar' && param.bound !== null) {
      boundOrDefault(c, param, param.bound, c.symtable.lookup(param));
      const constraints = param.bound.kind === 'Tuple';
      const intrinsic = constraints
        ? INTRINSIC_TYPEVAR_WITH_CONSTRAINTS
        : INTRINSIC_TYPEVAR_WITH_BOUND;
      c.addop(loc, CALL_INTRINSIC_2, intrinsic);
    } else {
      c.addop(loc, CALL_INTRINSIC_1, INTRINSICS[param.kind]);
    }
    if (param.default_value !== null) {
      seenDefault = true;
      const { symtable } = c;
      const entry =
        param.kind === 'TypeVar' ? symtable.lookupDefault(param) : symtable.lookup(param);
      boundOrDefault(c, param, param.default_value, entry);
      c.addop(loc, CALL_INTRINSIC_2, INTRINSIC_SET_TYPEPARAM_DEFAULT);
    } else if (seenDefault) {
      const what = `non-default type parameter '${param.name}'`;
      c.error(loc, `${what} follows default type parameter`);
    }
    c.addop(loc, COPY, 1);
    nameop(c, loc, param.name, 'Store');
  }
  const [first] = params;
  if (first !== undefined) c.addop(locOf(first), BUILD_TUPLE, params.length);
}

/** Source: CPython 3.13 Python/compile.c compiler_typealias. */
export function typeAlias(c: Compiler, s: ast.TypeAlias): void {
  const loc = locOf(s);
  const generic = s.type_params.length > 0;
  const name = s.name.kind === 'Name' ? s.name.id : '';
  if (generic) {
    const entry = c.symtable.lookup(s.type_params);
    c.enterScope(`<generic parameters of ${name}>`, 'type-params', entry, s.lineno);
    c.loadString(loc, name);
    typeParams(c, s.type_params);
  } else {
    c.loadString(loc, name);
    c.loadConst(loc, null);
  }
  typeAliasBody(c, s, name);
  if (generic) {
    const code = optimizeAndAssemble(c, false);
    c.exitScope();
    makeClosure(c, loc, code, 0);
    c.addop(loc, PUSH_NULL);
    c.addop(loc, CALL, 0);
  }
  nameop(c, loc, name, 'Store');
}

// The value is evaluated when somebody asks for it: a function.
function typeAliasBody(c: Compiler, s: ast.TypeAlias, name: string): void {
  const loc = locOf(s);
  c.enterScope(name, 'function', c.symtable.lookup(s), s.lineno);
  // None is the first constant, so the function has no docstring.
  c.u.consts.add(null);
  c.visitExpr(s.value);
  c.addop(loc, RETURN_VALUE);
  const code = optimizeAndAssemble(c, false);
  c.exitScope();
  makeClosure(c, loc, code, 0);
  c.addop(loc, BUILD_TUPLE, 3);
  c.addop(loc, CALL_INTRINSIC_1, INTRINSIC_TYPEALIAS);
}

// compiler_type_param_bound_or_default: a function that is called when it is needed.
function boundOrDefault(
  c: Compiler,
  param: ast.type_param_ty,
  e: ast.expr_ty,
  entry: SymtableEntry,
): void {
  const loc = locOf(e);
  c.enterScope(param.name, 'type-params', entry, e.lineno);
  if (param.kind === 'TypeVarTuple' && e.kind === 'Starred') {
    c.visitExpr(e.value);
    c.addop(loc, UNPACK_SEQUENCE, 1);
  } else {
    c.visitExpr(e);
  }
  c.addop(loc, RETURN_VALUE);
  const code = optimizeAndAssemble(c, true);
  c.exitScope();
  makeClosure(c, loc, code, 0);
}
