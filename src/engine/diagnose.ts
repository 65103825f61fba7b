// Problems in a source text, for the editor: the parser's and the compiler's, in CPython's words.

import { compileModule } from './compiler/compile.ts';
import { parseModule } from './parser/parser.ts';
import type { Diagnostic } from './door.ts';

interface Warned {
  readonly category: string;
  readonly message: string;
  readonly lineno: number;
}

export function diagnose(source: string, filename = 'main.py'): Diagnostic[] {
  const parsed = parseModule(source, filename);
  const warnings: Warned[] = [...parsed.warnings];
  if ('error' in parsed)
    return [errorOf(source, parsed.error), ...warnings.map((w) => warningOf(source, w))];
  const compiled = compileModule(parsed.tree, filename);
  warnings.push(...compiled.warnings.map((w) => w as unknown as Warned));
  const problems = warnings.map((w) => warningOf(source, w));
  return 'error' in compiled ? [errorOf(source, compiled.error), ...problems] : problems;
}

interface Located {
  readonly type: string;
  readonly message: string;
  readonly lineno: number | null;
  readonly offset: number | null;
  readonly endLineno: number | null;
  readonly endOffset: number | null;
}

function errorOf(source: string, error: Located): Diagnostic {
  const lines = source.split('\n');
  const line = Math.min(Math.max(error.lineno ?? 1, 1), lines.length);
  const column = Math.max(error.offset ?? 1, 1);
  const endLine = Math.min(Math.max(error.endLineno ?? line, line), lines.length);
  const endOffset = error.endOffset ?? 0;
  const endColumn = endLine === line && endOffset <= column ? column + 1 : Math.max(endOffset, 1);
  return {
    severity: 'error',
    type: error.type,
    message: error.message,
    line,
    column,
    endLine,
    endColumn,
  };
}

function warningOf(source: string, warning: Warned): Diagnostic {
  const text = source.split('\n')[warning.lineno - 1] ?? '';
  const indent = text.length - text.trimStart().length;
  return {
    severity: 'warning',
    type: warning.category,
    message: warning.message,
    line: warning.lineno,
    column: indent + 1,
    endLine: warning.lineno,
    endColumn: Math.max(text.length, indent + 1) + 1,
  };
}
