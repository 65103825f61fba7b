// The patterns of `match` in a tree that a program made. CPython 3.13 Python/ast.c (validate_pattern, validate_pattern_match_value).

import { raise } from '../../objects/raise.ts';
import type * as ast from '../../parser/ast.ts';
import { validateExpr, validateName, validatePlace } from './validate.ts';

const wrong = (message: string): never => raise('ValueError', message);

function validateAll(patterns: readonly ast.pattern_ty[], starOk: boolean): void {
  for (const p of patterns) validatePattern(p, starOk);
}

function capture(name: string | null): void {
  if (name === null) return;
  if (name === '_') wrong("can't capture name '_' in patterns");
  validateName(name);
}

export function validatePattern(p: ast.pattern_ty, starOk: boolean): void {
  validatePlace(p);
  switch (p.kind) {
    case 'MatchValue':
      return validateValue(p.value);
    case 'MatchSingleton':
      if (p.value !== null && typeof p.value !== 'boolean')
        wrong('MatchSingleton can only contain True, False and None');
      return;
    case 'MatchSequence':
      return validateAll(p.patterns, true);
    case 'MatchMapping':
      if (p.keys.length !== p.patterns.length)
        wrong("MatchMapping doesn't have the same number of keys as patterns");
      capture(p.rest);
      for (const key of p.keys) if (key.kind !== 'Constant') validateValue(key);
      return validateAll(p.patterns, false);
    case 'MatchClass':
      return validateClass(p);
    case 'MatchStar':
      if (!starOk) wrong("can't use MatchStar here");
      return capture(p.name);
    case 'MatchAs':
      capture(p.name);
      if (p.pattern === null) return;
      if (p.name === null) wrong('MatchAs must specify a target name if a pattern is given');
      return validatePattern(p.pattern, false);
    case 'MatchOr':
      if (p.patterns.length < 2) wrong('MatchOr requires at least 2 patterns');
      return validateAll(p.patterns, false);
  }
}

function validateClass(p: ast.MatchClass): void {
  if (p.kwd_attrs.length !== p.kwd_patterns.length)
    wrong("MatchClass doesn't have the same number of keyword attributes as patterns");
  validateExpr(p.cls, 'Load');
  let cls: ast.expr_ty = p.cls;
  while (cls.kind === 'Attribute') cls = cls.value;
  if (cls.kind !== 'Name') wrong('MatchClass cls field can only contain Name or Attribute nodes.');
  for (const name of p.kwd_attrs) validateName(name);
  validateAll(p.patterns, false);
  validateAll(p.kwd_patterns, false);
}

function isNumber(e: ast.expr_ty, kinds: readonly string[]): boolean {
  if (e.kind === 'UnaryOp' && e.op === 'USub') return isNumber(e.operand, kinds);
  return (
    e.kind === 'Constant' &&
    e.value !== null &&
    typeof e.value === 'object' &&
    kinds.includes(e.value.type)
  );
}

function validateValue(e: ast.expr_ty): void {
  validateExpr(e, 'Load');
  if (e.kind === 'Constant') {
    const { value } = e;
    if (value !== null && typeof value === 'object' && value.type !== 'ellipsis') return;
    wrong('unexpected constant inside of a literal pattern');
  }
  if (e.kind === 'Attribute' || e.kind === 'JoinedStr') return;
  if (isNumber(e, ['int', 'float', 'complex'])) return;
  if (
    e.kind === 'BinOp' &&
    (e.op === 'Add' || e.op === 'Sub') &&
    isNumber(e.left, ['int', 'float']) &&
    isNumber(e.right, ['complex'])
  )
    return;
  wrong('patterns may only match literals and attribute lookups');
}
