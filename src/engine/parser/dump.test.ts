// What `tokens` and `ast` print, against `python3.13 -m tokenize` and `-m ast` (record_parser.py).
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatAst } from './dump-ast.ts';
import { formatTokens } from './dump-tokens.ts';
import { floatRepr, strRepr } from './python-repr.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

describe('formatTokens', () => {
  it('prints what python -m tokenize prints', () => {
    expect(formatTokens(fixture('sample.py'))).toBe(fixture('sample.tokenize.txt'));
  });
  it('ends with an error where the source is wrong', () => {
    expect(formatTokens('x = "a\n', 'f.py')).toBe(
      'f.py:1:5: error: unterminated string literal (detected at line 1)\n',
    );
    expect(formatTokens('x = (\n', 'f.py')).toBe(
      'f.py:1:0: error: unexpected EOF in multi-line statement\n',
    );
  });
});

describe('formatAst', () => {
  it('prints what python -m ast prints', () => {
    expect(formatAst(fixture('sample.py'))).toBe(fixture('sample.ast.txt'));
  });
  it('shows a syntax error as the interpreter does', () => {
    expect(formatAst('if x:\n    f(a b)\n', 'f.py')).toBe(
      '  File "f.py", line 2\n    f(a b)\n      ^^^\n' +
        'SyntaxError: invalid syntax. Perhaps you forgot a comma?\n',
    );
  });
});

describe('python-repr', () => {
  it.each([
    [1, '1.0'],
    [0.1, '0.1'],
    [1e16, '1e+16'],
    [123456789012345680, '1.2345678901234568e+17'],
    [0.0001, '0.0001'],
    [0.00001, '1e-05'],
    [Infinity, 'inf'],
  ])('floatRepr(%d)', (value, text) => {
    expect(floatRepr(value)).toBe(text);
  });
  it('chooses quotes and escapes as CPython does', () => {
    expect(strRepr("it's")).toBe('"it\'s"');
    expect(strRepr('\'"\n\u00ad\ud800')).toBe("'\\'\"\\n\\xad\\ud800'");
  });
});
