// Finds out what is wrong with source that the first pass did not parse.
//
// CPython 3.13 Parser/pegen.c _PyPegen_run_parser and Parser/pegen_errors.c: the grammar without its
// invalid_ rules tells which token was looked at last; with them it may find something to say; else that
// token is "invalid syntax". An error that the tokenizer raises anywhere in the source goes before.
import type { TokenizerState } from '../lexer/state.ts';
import type { SyntaxDiagnostic } from '../syntax-errors.ts';
import { DEDENT, ERRORTOKEN, INDENT } from '../tokens.ts';
import { expressionRules } from './expression-rules.ts';
import { Found } from './found.ts';
import type { Rule } from './grammar-text.ts';
import { readRules } from './grammar-text.ts';
import { invalidRules } from './invalid-rules.ts';
import type { Matcher } from './matcher.ts';
import { createMatcher, matchRule } from './matcher.ts';
import { allParameterRules } from './parameter-rules.ts';
import { patternRules } from './pattern-rules.ts';
import type { Place } from './positions.ts';
import {
  errorAt,
  errorAtToken,
  neverClosed,
  sourceLine,
  tokenLocation,
  withoutPlace,
} from './positions.ts';
import { carryOut } from './reports.ts';
import { statementRules } from './statement-rules.ts';

const startRules = { exec: 'file', eval: 'eval', single: 'interactive' } as const;

/**
 * The error of source that does not parse. `from` is the token where the first statement that failed
 * begins; everything before it was parsed.
 */
export function diagnose(
  t: TokenizerState,
  filename: string,
  mode: 'exec' | 'eval' | 'single',
  from: number,
): SyntaxDiagnostic {
  const m = createMatcher(t, allRules(), reporterFor(filename), from);
  let found: Found | number;
  try {
    found = firstAndSecondPass(m, startRules[mode]);
  } catch (error) {
    // The second pass nests deeper than the first; only the host's stack bounds it.
    if (!(error instanceof RangeError)) throw error;
    return t.error?.raised === true ? tokenizerDiagnostic(t, filename) : stackOverflow(filename);
  }
  if (found instanceof Found) return orTokenizerError(m, filename, found.diagnostic);
  return genericError(m, filename, found);
}

/** CPython's MemoryError for source that is nested too deeply; it has no place. */
export function stackOverflow(filename: string): SyntaxDiagnostic {
  const message = 'Parser stack overflowed - Python source too complex to parse';
  return withoutPlace('MemoryError', message, filename);
}

/** More than one statement in mode 'single' (CPython: bad_single_statement). */
export function multipleStatements(
  t: TokenizerState,
  filename: string,
  next: number,
): SyntaxDiagnostic {
  const place: Place = { t, filename, fill: next };
  const message = 'multiple statements found while compiling a single statement';
  return errorAtToken(place, 'SyntaxError', message);
}

let rules: ReadonlyMap<string, Rule> | null = null;

function allRules(): ReadonlyMap<string, Rule> {
  rules ??= readRules(
    [statementRules, expressionRules, invalidRules, allParameterRules, patternRules].join('\n'),
  );
  return rules;
}

/** What was found, or the last token that the first pass looked at. */
function firstAndSecondPass(m: Matcher, rule: string): Found | number {
  const start = m.mark;
  try {
    matchRule(m, rule);
    const lastToken = m.fill - 1;
    m.memo.clear();
    m.mark = start;
    m.callInvalidRules = true;
    matchRule(m, rule);
    return lastToken;
  } catch (error) {
    if (error instanceof Found) return error;
    throw error;
  }
}

function reporterFor(filename: string): Matcher['reporter'] {
  return {
    report: (m, report, spans) => carryOut(m, filename, report, spans),
    forced: (m, text) => {
      const place: Place = { t: m.t, filename, fill: m.fill };
      const where = tokenLocation(m.t, m.mark, m.mark + 1);
      throw new Found(errorAt(place, `expected '${text}'`, where));
    },
    errorToken: (m) => {
      throw new Found(tokenizerDiagnostic(m.t, filename));
    },
  };
}

/** CPython's last resort, when no rule had something to say. */
function genericError(m: Matcher, filename: string, lastToken: number): SyntaxDiagnostic {
  const place: Place = { t: m.t, filename, fill: m.fill };
  const kind = m.t.tokens.kind[lastToken];
  if (kind === INDENT || kind === DEDENT) {
    const message = kind === INDENT ? 'unexpected indent' : 'unexpected unindent';
    return errorAtToken(place, 'IndentationError', message);
  }
  const where = tokenLocation(m.t, lastToken, lastToken + 1);
  return orTokenizerError(m, filename, errorAt(place, 'invalid syntax', where));
}

/**
 * _PyPegen_tokenize_full_source_to_check_for_errors: an error that the tokenizer raises further on, or a
 * bracket that is never closed on an earlier line, says more than what the parser found; but not inside
 * an f-string, where it only follows from it.
 */
function orTokenizerError(
  m: Matcher,
  filename: string,
  diagnostic: SyntaxDiagnostic,
): SyntaxDiagnostic {
  const { t } = m;
  if (t.error === null || t.fstrings.length > 0) return diagnostic;
  if (t.tokens.kind[m.fill - 1] === ERRORTOKEN) return diagnostic;
  if (t.error.raised) return tokenizerDiagnostic(t, filename);
  if (t.level > 0 && (t.tokens.line[m.fill - 1] ?? 0) > (t.parenLine[t.level - 1] ?? 0)) {
    return neverClosed({ t, filename, fill: t.tokens.count });
  }
  return diagnostic;
}

function tokenizerDiagnostic(t: TokenizerState, filename: string): SyntaxDiagnostic {
  const { error } = t;
  const place: Place = { t, filename, fill: t.tokens.count };
  if (error === null) return errorAtToken(place, 'SyntaxError', 'invalid syntax');
  if (error.atEnd && t.level > 0) return neverClosed(place);
  const text = sourceLine(t, error.line);
  return {
    type: error.type,
    message: error.message,
    filename,
    lineno: error.line,
    offset: error.offset,
    endLineno: error.line,
    endOffset: error.endOffset,
    text: error.raised ? text : `${text}\n`,
  };
}
