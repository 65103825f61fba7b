import { expect, test } from 'vitest';
import { highlightLines } from './python-highlight.ts';

test('tokens give the text back', () => {
  const source = 'def f(x):\n    """two\n    lines"""\n    return f"{x}" + \'open\n# end';
  const text = highlightLines(source).map((line) => line.map((token) => token.text).join(''));
  expect(text.join('\n')).toBe(source);
});

test('keywords, names, strings and comments are told apart', () => {
  const kinds = highlightLines("def lock(): return 'a'  # why")[0]!.map((token) => token.kind);
  expect(kinds).toEqual([
    'keyword',
    'plain',
    'name',
    'plain',
    'keyword',
    'plain',
    'string',
    'plain',
    'comment',
  ]);
});
