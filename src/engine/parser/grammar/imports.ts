// `import` and `from ... import`.
//
// CPython 3.13 Grammar/python.gram, "Import statements". `from __future__ import barry_as_FLUFL` changes
// the grammar of what follows (_PyPegen_checked_future_import).
import type * as ast from '../ast.ts';
import type { Parser } from '../parser-state.ts';
import {
  accept,
  columnOf,
  endColumnOf,
  endLineOf,
  expect,
  fail,
  lineOf,
  nameOf,
  peek,
} from '../parser-state.ts';
import { AS, COMMA, DOT, ELLIPSIS, FROM, IMPORT, LPAR, NAME, RPAR, STAR } from '../tokens.ts';

// test import_name: import a.b as c, d
export function import_name(p: Parser): ast.Import {
  const start = expect(p, IMPORT);
  const names: ast.alias_ty[] = [];
  do {
    const first = p.pos;
    names.push(alias(p, first, dotted_name(p)));
  } while (accept(p, COMMA));
  return {
    kind: 'Import',
    names,
    lineno: lineOf(p, start),
    col_offset: columnOf(p, start),
    end_lineno: endLineOf(p),
    end_col_offset: endColumnOf(p),
  };
}

// test import_from: from ...a.b import (c as d, e,)
export function import_from(p: Parser): ast.ImportFrom {
  const start = expect(p, FROM);
  let level = 0;
  for (;;) {
    if (accept(p, DOT)) level += 1;
    else if (accept(p, ELLIPSIS)) level += 3;
    else break;
  }
  const module = level === 0 || peek(p) === NAME ? dotted_name(p) : null;
  expect(p, IMPORT);
  const names = import_from_targets(p);
  if (level === 0 && module === '__future__') {
    if (names.some((item) => item.name === 'barry_as_FLUFL')) p.barryAsFlufl = true;
  }
  return {
    kind: 'ImportFrom',
    module,
    names,
    level,
    lineno: lineOf(p, start),
    col_offset: columnOf(p, start),
    end_lineno: endLineOf(p),
    end_col_offset: endColumnOf(p),
  };
}

function import_from_targets(p: Parser): ast.alias_ty[] {
  const first = p.pos;
  if (accept(p, STAR)) return [alias(p, first, '*')];
  if (!accept(p, LPAR)) {
    const names = import_from_as_names(p);
    if (p.kind[p.pos - 1] === COMMA) fail();
    return names;
  }
  const names = import_from_as_names(p);
  expect(p, RPAR);
  return names;
}

function import_from_as_names(p: Parser): ast.alias_ty[] {
  const names: ast.alias_ty[] = [];
  do {
    if (names.length > 0 && peek(p) !== NAME) break;
    const token = expect(p, NAME);
    names.push(alias(p, token, nameOf(p, token)));
  } while (accept(p, COMMA));
  return names;
}

/** An alias whose name was just consumed, with its `as`, if any. */
function alias(p: Parser, start: number, name: string): ast.alias_ty {
  const asname = name !== '*' && accept(p, AS) ? nameOf(p, expect(p, NAME)) : null;
  return {
    kind: 'alias',
    name,
    asname,
    lineno: lineOf(p, start),
    col_offset: columnOf(p, start),
    end_lineno: endLineOf(p),
    end_col_offset: endColumnOf(p),
  };
}

function dotted_name(p: Parser): string {
  let name = nameOf(p, expect(p, NAME));
  while (accept(p, DOT)) name += `.${nameOf(p, expect(p, NAME))}`;
  return name;
}
