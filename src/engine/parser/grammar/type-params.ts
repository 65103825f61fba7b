// Type parameters of functions, classes and type aliases (PEP 695, defaults of PEP 696).
//
// CPython 3.13 Grammar/python.gram, "Type parameter declaration".
import type * as ast from '../ast.ts';
import type { Parser } from '../parser-state.ts';
import {
  accept,
  columnOf,
  endColumnOf,
  endLineOf,
  expect,
  lineOf,
  nameOf,
  peek,
  since,
} from '../parser-state.ts';
import { COLON, COMMA, DOUBLESTAR, EQUAL, LSQB, NAME, RSQB, STAR } from '../tokens.ts';
import { expression, star_expression } from './expressions.ts';

export function type_params(p: Parser): ast.type_param_ty[] {
  expect(p, LSQB);
  const params: ast.type_param_ty[] = [];
  do {
    params.push(type_param(p));
  } while (accept(p, COMMA) && peek(p) !== RSQB);
  expect(p, RSQB);
  since(p, 12, 'Type parameter lists are');
  return params;
}

function type_param(p: Parser): ast.type_param_ty {
  const start = p.pos;
  if (accept(p, STAR)) {
    const name = nameOf(p, expect(p, NAME));
    const default_value = accept(p, EQUAL) ? star_expression(p) : null;
    if (default_value !== null) since(p, 13, 'Type parameter defaults are');
    return {
      kind: 'TypeVarTuple',
      name,
      default_value,
      lineno: lineOf(p, start),
      col_offset: columnOf(p, start),
      end_lineno: endLineOf(p),
      end_col_offset: endColumnOf(p),
    };
  }
  const isParamSpec = accept(p, DOUBLESTAR);
  const name = nameOf(p, expect(p, NAME));
  const bound = !isParamSpec && accept(p, COLON) ? expression(p) : null;
  const default_value = accept(p, EQUAL) ? expression(p) : null;
  if (default_value !== null) since(p, 13, 'Type parameter defaults are');
  const location: ast.Location = {
    lineno: lineOf(p, start),
    col_offset: columnOf(p, start),
    end_lineno: endLineOf(p),
    end_col_offset: endColumnOf(p),
  };
  if (isParamSpec) return { kind: 'ParamSpec', name, default_value, ...location };
  return { kind: 'TypeVar', name, bound, default_value, ...location };
}
