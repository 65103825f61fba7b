// Encodings of source files (PEP 263) and line ends.
import { describe, expect, it } from 'vitest';
import { decodeSource, decodeText, translateNewlines } from './source-text.ts';

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));

describe('decodeSource', () => {
  it.each([
    ['x = 1\n', 'x = 1\n'],
    ['\xef\xbb\xbfx\n', 'x\n'],
    ['\xc3\xa9\n', 'é\n'],
    ['# coding: latin-1\n\xe9\n', '# coding: latin-1\né\n'],
    ['#!x\n# -*- coding: iso-8859-1 -*-\n\xe9', '#!x\n# -*- coding: iso-8859-1 -*-\né'],
    ['x\n# coding: latin-1\n', 'x\n# coding: latin-1\n'],
  ])('%j', (bytes, source) => {
    expect(decodeSource(latin1(bytes), 'f.py')).toEqual({ source });
  });
  it.each([
    ['\xef\xbb\xbf# coding: latin-1\n', 'encoding problem: iso-8859-1 with BOM'],
    [
      'x\n\xe9\n',
      "Non-UTF-8 code starting with '\\xe9' in file f.py on line 2, but no encoding declared; " +
        'see https://peps.python.org/pep-0263/ for details',
    ],
  ])('%j is refused', (bytes, error) => {
    expect(decodeSource(latin1(bytes), 'f.py')).toEqual({ error });
  });
});

describe('decodeText', () => {
  it('leaves an encoding that the host does not know to the caller', () => {
    const content = latin1('# coding: no-such-thing\n\xe9');
    expect(decodeText('# coding: no-such-thing\n\udce9', 'f.py')).toEqual({
      error: 'unknown encoding: no-such-thing',
      encoding: 'no-such-thing',
      content,
    });
  });
  it.each([
    ['x = "coding: latin-1"\n', 'x = "coding: latin-1"\n'],
    ['\ufeffx', 'x'],
    ['# coding: latin-1\n\udce9', '# coding: latin-1\né'],
  ])('%j', (text, source) => {
    expect(decodeText(text, 'f.py')).toEqual({ source });
  });
});

describe('translateNewlines', () => {
  it('makes every line end one character and ends a file with one', () => {
    expect(translateNewlines('a\r\nb\rc', true)).toBe('a\nb\nc\n');
    expect(translateNewlines('a', false)).toBe('a');
  });
});
