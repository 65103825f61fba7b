// String literals: their values, and the concatenation of adjacent ones.
//
// CPython 3.13 Parser/string_parser.c _PyPegen_parse_string and Parser/action_helpers.c
// _PyPegen_concatenate_strings. f-strings are in fstrings.ts. A literal that CPython refuses is a
// failure here; diagnosis/ finds the words.
import type * as ast from '../ast.ts';
import type { Parser } from '../parser-state.ts';
import { columnOf, endColumnOf, endLineOf, fail, lineOf, peek, textOf } from '../parser-state.ts';
import { FSTRING_START, STRING } from '../tokens.ts';
import { joinText } from '../../base/code-points.ts';
import { fstring } from './fstrings.ts';
import { decodeBytesEscapes, decodeUnicodeEscapes } from './string-escapes.ts';

// test strings: 'a' "b" r'\d' b'x' if f'{c}' 'd' else 'e'
export function strings(p: Parser): ast.expr_ty {
  const start = p.pos;
  const parts: ast.expr_ty[] = [];
  for (let kind = peek(p); kind === STRING || kind === FSTRING_START; kind = peek(p)) {
    parts.push(kind === STRING ? string(p) : fstring(p));
  }
  const [first] = parts;
  if (parts.length === 1 && first?.kind === 'Constant') return first;
  return concatenate(parts, {
    lineno: lineOf(p, start),
    col_offset: columnOf(p, start),
    end_lineno: endLineOf(p),
    end_col_offset: endColumnOf(p),
  });
}

/** Joins literals into one Constant, or into one JoinedStr if one of them has expressions. */
export function concatenate(parts: readonly ast.expr_ty[], where: ast.Location): ast.expr_ty {
  const bytes = parts.filter((part) => part.kind === 'Constant' && isBytes(part));
  if (bytes.length > 0) {
    return bytes.length === parts.length ? joinBytes(bytes, where) : fail();
  }
  const hasFString = parts.some((part) => part.kind !== 'Constant');
  const values: ast.expr_ty[] = [];
  for (const part of parts) {
    if (part.kind === 'JoinedStr') values.push(...part.values);
    else values.push(part);
  }
  const folded = foldConstants(values, hasFString);
  const [first] = folded;
  if (!hasFString && first !== undefined) return first;
  return { kind: 'JoinedStr', values: folded, ...where };
}

/** The text of a str Constant; '' for anything else. */
export function textValue(node: ast.expr_ty): string {
  if (node.kind !== 'Constant') return '';
  const { value } = node;
  return typeof value === 'object' && value?.type === 'str' ? value.value : '';
}

/** Makes one Constant of each run of neighbours; beside expressions, empty ones are dropped. */
function foldConstants(values: readonly ast.expr_ty[], dropEmpty: boolean): ast.expr_ty[] {
  const folded: ast.expr_ty[] = [];
  for (let i = 0; i < values.length; i++) {
    const first = values[i];
    if (first?.kind !== 'Constant') {
      if (first !== undefined) folded.push(first);
      continue;
    }
    let last: ast.expr_ty = first;
    let text = textValue(first);
    for (let next = values[i + 1]; next?.kind === 'Constant'; next = values[i + 1]) {
      text = joinText(text, textValue(next));
      last = next;
      i++;
    }
    if (dropEmpty && text === '') continue;
    folded.push({
      ...first,
      value: { type: 'str', value: text },
      end_lineno: last.end_lineno,
      end_col_offset: last.end_col_offset,
    });
  }
  return folded;
}

function isBytes(node: ast.Constant): boolean {
  return typeof node.value === 'object' && node.value?.type === 'bytes';
}

function joinBytes(parts: readonly ast.expr_ty[], where: ast.Location): ast.Constant {
  const all: number[] = [];
  for (const part of parts) {
    if (part.kind !== 'Constant' || typeof part.value !== 'object') continue;
    if (part.value?.type === 'bytes') all.push(...part.value.value);
  }
  return {
    kind: 'Constant',
    value: { type: 'bytes', value: Uint8Array.from(all) },
    kind_: null,
    ...where,
  };
}

/** One literal without expressions. */
function string(p: Parser): ast.Constant {
  const token = p.pos++;
  const value = literalValue(p, token);
  return {
    kind: 'Constant',
    value,
    kind_: p.source.startsWith('u', p.tokens.start[token]) ? 'u' : null,
    lineno: lineOf(p, token),
    col_offset: columnOf(p, token),
    end_lineno: endLineOf(p),
    end_col_offset: endColumnOf(p),
  };
}

function literalValue(p: Parser, token: number): ast.ConstantValue {
  const { isBytes: bytes, isRaw, quoteSize, body } = splitLiteral(textOf(p, token));
  const raw = isRaw || !body.includes('\\');
  if (bytes) {
    if (!isAsciiText(body)) fail();
    if (raw) return { type: 'bytes', value: Uint8Array.from(body, (c) => c.charCodeAt(0)) };
    const decoded = decodeBytesEscapes(body);
    if (decoded.error !== null) fail();
    warnInvalidEscape(p, token, body, decoded.invalidEscape);
    return { type: 'bytes', value: decoded.value };
  }
  if (raw) return { type: 'str', value: body };
  const decoded = decodeUnicodeEscapes(body);
  if (decoded.error !== null || quoteSize === 0) fail();
  warnInvalidEscape(p, token, body, decoded.invalidEscape);
  return { type: 'str', value: decoded.value };
}

export interface LiteralParts {
  readonly isBytes: boolean;
  readonly isRaw: boolean;
  readonly quoteSize: number;
  readonly body: string;
}

/** Takes prefix and quotes off a literal. */
export function splitLiteral(text: string): LiteralParts {
  let quoteAt = 0;
  let isBytes = false;
  let isRaw = false;
  for (; quoteAt < 2; quoteAt++) {
    const unit = text.charCodeAt(quoteAt) | 0x20;
    if (unit === 0x62) isBytes = true;
    else if (unit === 0x72) isRaw = true;
    else if (unit !== 0x75) break;
  }
  const quote = text.charAt(quoteAt);
  const isTriple = text.length >= quoteAt + 6 && text.startsWith(quote.repeat(3), quoteAt);
  const quoteSize = isTriple ? 3 : 1;
  return { isBytes, isRaw, quoteSize, body: text.slice(quoteAt + quoteSize, -quoteSize) };
}

export function isAsciiText(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 128) return false;
  return true;
}

/**
 * Warns of an unknown escape, at the line of its token (CPython 3.13.0: warn_invalid_escape_sequence). In f-strings the tokenizer has
 * warned of `\{` already.
 */
export function warnInvalidEscape(p: Parser, token: number, body: string, escape: number): void {
  if (escape < 0) return;
  const character = body.charAt(escape + 1);
  const isFString = p.kind[token] !== STRING;
  if (isFString && (character === '{' || character === '}')) return;
  const isOctal = character >= '4' && character <= '7';
  const message = isOctal
    ? `invalid octal escape sequence '\\${body.slice(escape + 1, escape + 4)}'`
    : `invalid escape sequence '\\${character}'`;
  p.warnings.push({
    category: 'SyntaxWarning',
    message,
    lineno: lineOf(p, token),
    offset: characterOffset(p.source, p.tokens.start[token] ?? 0),
    endLineno: p.tokens.endLine[token] ?? 0,
    endOffset: characterOffset(p.source, p.tokens.end[token] ?? 0),
  });
}

/** 1-based, in its line. */
function characterOffset(source: string, index: number): number {
  const start = index === 0 ? 0 : source.lastIndexOf('\n', index - 1) + 1;
  return [...source.slice(start, index)].length + 1;
}
