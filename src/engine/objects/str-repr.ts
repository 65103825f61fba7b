// How str writes itself as a literal. CPython 3.13 Objects/unicodeobject.c (unicode_repr, PyUnicode_AsUnicodeEscapeString),
// Objects/object.c (PyObject_ASCII).

import { charactersOfText } from '../base/code-points.ts';
import { hasFlag, PRINTABLE } from '../base/unicode-types.ts';

const NEEDS_ESCAPE = /[\\'\x00-\x1f\x7f-\u{10ffff}]/u;

/** `repr(text)`: single quotes unless that would need escapes and double quotes would not. */
export function strRepr(text: string): string {
  if (!NEEDS_ESCAPE.test(text)) return `'${text}'`;
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  let out = quote;
  for (const c of charactersOf(text)) out += reprCharacter(c, quote);
  return out + quote;
}

/** Not charactersOfText where the host's own iteration does it: almost always. */
function charactersOf(text: string): Iterable<string> {
  return text.includes('\ufdd0') ? charactersOfText(text) : text;
}

function reprCharacter(c: string, quote: string): string {
  if (c === quote || c === '\\') return `\\${c}`;
  if (c === '\n') return '\\n';
  if (c === '\r') return '\\r';
  if (c === '\t') return '\\t';
  return isPrintable(c) ? c : escapeCodePoint(c.codePointAt(0)!);
}

/** `c.isprintable()` for one code point. */
export function isPrintable(c: string): boolean {
  if (c >= ' ' && c <= '~') return true;
  return hasFlag(c.codePointAt(0)!, PRINTABLE);
}

/** `\xhh`, `\uhhhh` or `\Uhhhhhhhh`. */
export function escapeCodePoint(code: number): string {
  const hex = code.toString(16);
  if (code < 0x100) return `\\x${hex.padStart(2, '0')}`;
  if (code < 0x10000) return `\\u${hex.padStart(4, '0')}`;
  return `\\U${hex.padStart(8, '0')}`;
}

/** Every character beyond ASCII escaped: what ascii() does to a repr. */
export function asciiEscape(text: string): string {
  let out = '';
  for (const c of charactersOf(text)) out += c <= '\x7f' ? c : escapeCodePoint(c.codePointAt(0)!);
  return out;
}
