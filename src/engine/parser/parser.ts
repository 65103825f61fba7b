// The door of the room: source text in, syntax tree or error out.
//
// CPython 3.13 Parser/pegen.c _PyPegen_run_parser_from_string and _PyPegen_run_parser: a first pass that
// only recognises; after a failure a second one that finds out what to say. Never throws on bad source.
import type * as ast from './ast.ts';
import { diagnose, multipleStatements } from './diagnosis/diagnose.ts';
import { evalInput, file, interactive } from './grammar/modules.ts';
import { tokenize } from './lexer/tokenizer.ts';
import type { TokenizerState } from './lexer/state.ts';
import type { Parser } from './parser-state.ts';
import { createParser, parseFailure, parserStackOverflow } from './parser-state.ts';
import { translateNewlines } from './source-text.ts';
import type { SyntaxDiagnostic, SyntaxWarning } from './syntax-errors.ts';

export type ParseMode = 'exec' | 'eval' | 'single';

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
): ParseResult<ast.Module | ast.Expression | ast.Interactive>;
export function parseModule(
  source: string,
  filename: string,
  mode: ParseMode = 'exec',
): ParseResult<ast.Module | ast.Expression | ast.Interactive> {
  const text = translateNewlines(source, mode === 'exec');
  if (text.includes('\0')) return { error: nullByte(filename), warnings: [] };
  const t = tokenize(text, mode);
  const p = createParser(text, t.tokens);
  try {
    const tree = start(p, mode);
    const warnings = mergeWarnings(t, p);
    if (mode !== 'single' || isSingleStatement(p)) return { tree, warnings };
    return { error: multipleStatements(t, filename, p.pos), warnings };
  } catch (error) {
    if (error === parserStackOverflow || error instanceof RangeError) {
      return { error: stackOverflow(filename), warnings: [] };
    }
    if (error !== parseFailure) throw error;
  }
  return { error: diagnosis(t, filename, mode, p.statementStart), warnings: mergeWarnings(t, p) };
}


function diagnosis(
  t: TokenizerState,
  filename: string,
  mode: ParseMode,
  from: number,
): SyntaxDiagnostic {
  try {
    return diagnose(t, filename, mode, from);
  } catch (error) {
    // The second pass nests deeper than the first; only the host's stack bounds it.
    if (error instanceof RangeError) return stackOverflow(filename);
    throw error;
  }
}

function start(p: Parser, mode: ParseMode): ast.Module | ast.Expression | ast.Interactive {
  if (mode === 'eval') return evalInput(p);
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

function nullByte(filename: string): SyntaxDiagnostic {
  return bare('SyntaxError', 'source code string cannot contain null bytes', filename);
}

function stackOverflow(filename: string): SyntaxDiagnostic {
  const message = 'Parser stack overflowed - Python source too complex to parse';
  return bare('MemoryError', message, filename);
}

function bare(
  type: SyntaxDiagnostic['type'],
  message: string,
  filename: string,
): SyntaxDiagnostic {
  return {
    type,
    message,
    filename,
    lineno: null,
    offset: null,
    endLineno: null,
    endOffset: null,
    text: null,
  };
}
