// The door of the room: source text in, syntax tree or error out.
//
// CPython 3.13 Parser/pegen.c _PyPegen_run_parser_from_string and _PyPegen_run_parser: a first pass that
// only recognises; after a failure a second one that finds out what to say. Never throws on bad source.
import type * as ast from './ast.ts';
import { diagnose, multipleStatements, stackOverflow } from './diagnosis/diagnose.ts';
import { errorAtToken, withoutPlace } from './diagnosis/positions.ts';
import { evalInput, file, funcType, interactive } from './grammar/modules.ts';
import { DEFAULT_MAX_STR_DIGITS, setIntMaxStrDigits } from './grammar/numbers.ts';
import { tokenize } from './lexer/tokenizer.ts';
import type { TokenizerState } from './lexer/state.ts';
import type { Parser } from './parser-state.ts';
import {
  createParser,
  NEWEST_MINOR,
  parseFailure,
  parserStackOverflow,
  TooNew,
} from './parser-state.ts';
import { translateNewlines } from './source-text.ts';
import type { SyntaxDiagnostic, SyntaxWarning } from './syntax-errors.ts';

export type ParseMode = 'exec' | 'eval' | 'single' | 'func_type';

/** What `ast.parse` may ask for. */
export interface ParseOptions {
  readonly typeComments?: boolean;
  /** The minor version of Python 3 whose grammar is asked for. */
  readonly featureVersion?: number;
  /** Digits that a decimal integer may have; 0: any number. */
  readonly intMaxStrDigits?: number;
}

export type ParseResult<Tree> =
  | { readonly tree: Tree; readonly warnings: readonly SyntaxWarning[] }
  | { readonly error: SyntaxDiagnostic; readonly warnings: readonly SyntaxWarning[] };

/**
 * Parses a module (`exec`), an expression (`eval`) or an interactive statement (`single`). Warnings are
 * CPython's SyntaxWarnings of tokenizer and parser, in the order in which it issues them.
 */
export function parseModule(
  source: string,
  filename: string,
  mode?: 'exec',
): ParseResult<ast.Module>;
export function parseModule(
  source: string,
  filename: string,
  mode: 'eval',
): ParseResult<ast.Expression>;
export function parseModule(
  source: string,
  filename: string,
  mode: 'single',
): ParseResult<ast.Interactive>;
export function parseModule(
  source: string,
  filename: string,
  mode?: ParseMode,
  options?: ParseOptions,
): ParseResult<ast.mod_ty>;
export function parseModule(
  source: string,
  filename: string,
  mode: ParseMode = 'exec',
  {
    typeComments = false,
    featureVersion = NEWEST_MINOR,
    intMaxStrDigits = DEFAULT_MAX_STR_DIGITS,
  }: ParseOptions = {},
): ParseResult<ast.mod_ty> {
  setIntMaxStrDigits(intMaxStrDigits);
  const text = translateNewlines(source, mode === 'exec');
  if (text.includes('\0')) {
    const message = 'source code string cannot contain null bytes';
    return { error: withoutPlace('SyntaxError', message, filename), warnings: [] };
  }
  // Its tokens, and what can be wrong with them, are those of an expression.
  const kind = mode === 'func_type' ? 'eval' : mode;
  const t = tokenize(text, kind, false, typeComments);
  const p = createParser(text, t.tokens, featureVersion);
  try {
    const tree = start(p, mode);
    if (tree.kind === 'Module') tree.type_ignores = typeIgnores(t);
    const warnings = mergeWarnings(t, p);
    if (mode !== 'single' || isSingleStatement(p)) return { tree, warnings };
    return { error: multipleStatements(t, filename, p.pos), warnings };
  } catch (error) {
    if (error === parserStackOverflow || error instanceof RangeError) {
      return { error: stackOverflow(filename), warnings: [] };
    }
    if (error instanceof TooNew) {
      const place = { t, filename, fill: p.pos };
      return { error: errorAtToken(place, 'SyntaxError', error.message), warnings: [] };
    }
    if (error !== parseFailure) throw error;
  }
  return { error: diagnose(t, filename, kind, p.statementStart), warnings: mergeWarnings(t, p) };
}

function typeIgnores(t: TokenizerState): ast.type_ignore_ty[] {
  return t.typeIgnores.map(({ lineno, tag }) => ({ kind: 'TypeIgnore', lineno, tag }));
}

function start(p: Parser, mode: ParseMode): ast.mod_ty {
  if (mode === 'eval') return evalInput(p);
  if (mode === 'func_type') return funcType(p);
  return mode === 'single' ? interactive(p) : file(p);
}

/** Whether nothing but blank space and comments follows (CPython: bad_single_statement). */
function isSingleStatement(p: Parser): boolean {
  const end = p.tokens.end[p.pos - 1] ?? 0;
  return /^([ \t\n\f]|#[^\n]*)*$/.test(p.source.slice(end));
}

/** CPython tokenizes as it parses: the warnings of both come in the order of their lines. */
function mergeWarnings(t: TokenizerState, p: Parser): SyntaxWarning[] {
  return [...t.warnings, ...p.warnings].sort((a, b) => a.lineno - b.lineno);
}
