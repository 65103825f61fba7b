// Our parser against what CPython 3.13 made of the same snippets (fixtures/, see record_parser.py), and
// the deterministic limits that keep the host's stack out of it.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generateAst } from '../../tooling/generate-ast.ts';
import { dumpAst } from './dump-ast.ts';
import type { ParseMode } from './parser.ts';
import { parseModule } from './parser.ts';
import type { SyntaxDiagnostic, SyntaxWarning } from './syntax-errors.ts';

interface Recorded<Case> {
  readonly python: string;
  readonly cases: readonly Case[];
}

function recorded<Case>(name: string): Recorded<Case> {
  const url = new URL(`fixtures/${name}`, import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8')) as Recorded<Case>;
}

function errorOf(source: string, mode: ParseMode = 'exec'): SyntaxDiagnostic | null {
  const result = parseModule(source, '<snippet>', mode);
  return 'error' in result ? result.error : null;
}

describe('trees', () => {
  const { python, cases } = recorded<{ source: string; dump: string }>('trees.json');
  it('are recorded from CPython 3.13', () => {
    expect(python).toMatch(/^3\.13\./);
    expect(cases.length).toBeGreaterThan(300);
  });
  it.each(cases)('$source', ({ source, dump }) => {
    const result = parseModule(source, '<snippet>');
    if ('error' in result) throw new Error(result.error.message);
    expect(dumpAst(result.tree, { includeAttributes: true })).toBe(dump);
  });
});

describe('errors', () => {
  const { cases } = recorded<{ source: string; error: SyntaxDiagnostic }>('errors.json');
  it('are at least 250', () => {
    expect(cases.length).toBeGreaterThanOrEqual(250);
  });
  it.each(cases)('$source', ({ source, error }) => {
    expect(errorOf(source)).toEqual({ ...error, filename: '<snippet>' });
  });
});

describe('warnings', () => {
  // CPython's warnings have a line; where on it, one learns when they are errors (conformance/cases).
  type Recorded = Pick<SyntaxWarning, 'category' | 'message' | 'lineno'>;
  const { cases } = recorded<{ source: string; warnings: Recorded[] }>('warnings.json');
  it.each(cases)('$source', ({ source, warnings }) => {
    const found = parseModule(source, '<snippet>').warnings;
    expect(found.map(({ category, message, lineno }) => ({ category, message, lineno }))).toEqual(
      warnings,
    );
  });
});

describe('modes', () => {
  it('parses an expression', () => {
    const result = parseModule('a + b\n\n', '<snippet>', 'eval');
    expect('tree' in result && result.tree.body.kind).toBe('BinOp');
    expect(errorOf(' a', 'eval')?.message).toBe('unexpected indent');
    expect(errorOf('a = 1', 'eval')?.message).toBe('invalid syntax');
  });
  it('parses one interactive statement', () => {
    const result = parseModule('if a:\n  b\n', '<snippet>', 'single');
    expect('tree' in result && result.tree.body.map((node) => node.kind)).toEqual(['If']);
    expect(errorOf('a\nb', 'single')?.message).toBe(
      'multiple statements found while compiling a single statement',
    );
  });
});

describe('limits', () => {
  const nested = (open: string, close: string, count: number): string =>
    `${open.repeat(count)}1${close.repeat(count)}`;
  it('allows what CPython allows', () => {
    expect(errorOf(nested('(', ')', 200))).toBeNull();
    expect(errorOf(`${'-'.repeat(5000)}a`)).toBeNull();
    expect(errorOf(`a${' + a'.repeat(20_000)}`)).toBeNull();
    expect(errorOf(`${'lambda: '.repeat(2900)}a`)).toBeNull();
  });
  it('refuses deeper nesting with an error, not a crash', () => {
    expect(errorOf(nested('(', ')', 201))?.message).toBe('too many nested parentheses');
    expect(errorOf(nested('[', ']', 201))?.message).toBe('too many nested parentheses');
    expect(errorOf(`x = ${'1'.repeat(4300)}`)).toBeNull();
    expect(errorOf(`x = ${'1'.repeat(4301)}`)?.message).toBe(
      'Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use ' +
        'sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge ' +
        'integer literals to avoid decimal conversion limits.',
    );
    const overflow = errorOf(`${'lambda: '.repeat(3100)}a`);
    expect(overflow?.type).toBe('MemoryError');
    expect(overflow?.message).toBe('Parser stack overflowed - Python source too complex to parse');
    const blocks = Array.from({ length: 101 }, (_, depth) => `${' '.repeat(depth)}if a:\n`);
    expect(errorOf(`${blocks.join('')}${' '.repeat(101)}b\n`)?.message).toBe(
      'too many levels of indentation',
    );
  });
});

describe('ast.ts', () => {
  it('is what generate-ast.ts makes of the asdl', () => {
    const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
    expect(read('ast.ts')).toBe(generateAst(read('python-3.13.asdl')));
  });
});
