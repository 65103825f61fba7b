// The format mini-language: `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`, and laying out text in a width.
// CPython 3.13 Python/formatter_unicode.c (parse_internal_render_format_spec, calc_padding, fill_padding).

import { charactersOfText, joinTexts, repeatText } from '../base/code-points.ts';
import { ensureText } from './text-limit.ts';
import { raise } from './raise.ts';

export interface FormatSpec {
  fill: string;
  /** `<`, `>`, `=`, `^`. */
  align: string;
  /** `+`, `-`, space; empty: not given. */
  sign: string;
  noNegativeZero: boolean;
  alternate: boolean;
  /** -1: not given. */
  width: number;
  /** `,` or `_`; empty: none. */
  grouping: string;
  /** -1: not given. */
  precision: number;
  /** One character; empty: not given. */
  type: string;
}

const isAlign = (c: string | undefined): c is string => c !== undefined && '<>=^'.includes(c);

/** Parses `spec` for an object of type `typeName`. ValueError. */
export function parseFormatSpec(
  spec: string,
  typeName: string,
  defaultType: string,
  defaultAlign: string,
): FormatSpec {
  const chars = charactersOfText(spec);
  const result: FormatSpec = {
    fill: ' ',
    align: defaultAlign,
    sign: '',
    noNegativeZero: false,
    alternate: false,
    width: -1,
    grouping: '',
    precision: -1,
    type: defaultType,
  };
  let pos = parseAlignment(chars, result, defaultAlign);
  [result.width, pos] = parseNumber(chars, pos);
  pos = parseGrouping(chars, pos, result);
  if (chars[pos] === '.') {
    const start = pos + 1;
    [result.precision, pos] = parseNumber(chars, start);
    if (pos === start) raise('ValueError', 'Format specifier missing precision');
  }
  if (chars.length - pos > 1) {
    raise('ValueError', `Invalid format specifier '${spec}' for object of type '${typeName}'`);
  }
  if (chars.length - pos === 1) result.type = chars[pos]!;
  checkGrouping(result);
  return result;
}

/** Everything before the width. */
function parseAlignment(
  chars: readonly string[],
  result: FormatSpec,
  defaultAlign: string,
): number {
  let pos = 0;
  let fillGiven = false;
  let alignGiven = false;
  if (isAlign(chars[1])) {
    result.align = chars[1];
    result.fill = chars[0]!;
    fillGiven = alignGiven = true;
    pos = 2;
  } else if (isAlign(chars[0])) {
    result.align = chars[0];
    alignGiven = true;
    pos = 1;
  }
  if (chars[pos] !== undefined && ' +-'.includes(chars[pos]!)) result.sign = chars[pos++]!;
  if (chars[pos] === 'z') {
    result.noNegativeZero = true;
    pos++;
  }
  if (chars[pos] === '#') {
    result.alternate = true;
    pos++;
  }
  if (!fillGiven && chars[pos] === '0') {
    result.fill = '0';
    if (!alignGiven && defaultAlign === '>') result.align = '=';
    pos++;
  }
  return pos;
}

function parseNumber(chars: readonly string[], pos: number): [number, number] {
  const start = pos;
  let value = 0;
  for (; pos < chars.length && /\p{Nd}/u.test(chars[pos]!); pos++) {
    value = value * 10 + Number(chars[pos]);
    if (value >= 2 ** 63) raise('ValueError', 'Too many decimal digits in format string');
  }
  return [pos === start ? -1 : value, pos];
}

function parseGrouping(chars: readonly string[], pos: number, result: FormatSpec): number {
  if (chars[pos] === ',') {
    result.grouping = ',';
    pos++;
  }
  if (chars[pos] === '_') {
    if (result.grouping !== '') raise('ValueError', "Cannot specify both ',' and '_'.");
    result.grouping = '_';
    pos++;
  }
  if (chars[pos] === ',') {
    if (result.grouping === '_') raise('ValueError', "Cannot specify both ',' and '_'.");
  }
  return pos;
}

function checkGrouping(result: FormatSpec): void {
  const { grouping, type } = result;
  if (grouping === '' || type === '' || 'defgEG%F'.includes(type)) return;
  if (grouping === '_' && 'boxX'.includes(type)) return;
  const shown = type > ' ' && type < '\x80' ? type : `\\x${type.codePointAt(0)!.toString(16)}`;
  raise('ValueError', `Cannot specify '${grouping}' with '${shown}'.`);
}

/** ValueError for a type character that the object does not know. */
export function unknownFormatCode(type: string, typeName: string): never {
  const shown = type > ' ' && type < '\x80' ? type : `\\x${type.codePointAt(0)!.toString(16)}`;
  return raise('ValueError', `Unknown format code '${shown}' for object of type '${typeName}'`);
}

/** `text` (of `length` code points) in the width of `spec`. */
export function padText(text: string, length: number, spec: FormatSpec): string {
  ensureText(spec.width);
  const missing = spec.width - length;
  if (missing <= 0) return text;
  const left = spec.align === '>' ? missing : spec.align === '^' ? missing >> 1 : 0;
  return joinTexts([repeatText(spec.fill, left), text, repeatText(spec.fill, missing - left)], '');
}

/** Digits with separators every `size`, filled with zeros up to `minWidth`. Source: _PyUnicode_InsertThousandsGrouping. */
export function groupDigits(
  digits: string,
  separator: string,
  size: number,
  minWidth: number,
): string {
  let out = '';
  let remaining = digits.length;
  for (let first = true; ; first = false) {
    const length = Math.min(size, Math.max(remaining, minWidth, 1));
    const zeros = Math.max(0, length - remaining);
    const taken = Math.min(remaining, length);
    out =
      '0'.repeat(zeros) +
      digits.slice(remaining - taken, remaining) +
      (first ? '' : separator) +
      out;
    remaining -= taken;
    minWidth -= length;
    if (remaining <= 0 && minWidth <= 0) return out;
    minWidth -= separator.length;
  }
}

/** A number in its parts: sign, prefix (`0x`), digits to be grouped, the rest (point, fraction, exponent, percent). */
export function layoutNumber(
  negative: boolean,
  prefix: string,
  digits: string,
  rest: string,
  spec: FormatSpec,
): string {
  const sign = negative ? '-' : spec.sign === '+' || spec.sign === ' ' ? spec.sign : '';
  const zeroFill = spec.fill === '0' && spec.align === '=';
  ensureText(spec.width);
  const minWidth = zeroFill ? spec.width - sign.length - prefix.length - rest.length : 0;
  const size = spec.grouping === '' ? Infinity : 'boxX'.includes(spec.type || 'd') ? 4 : 3;
  const grouped = digits === '' ? '' : groupDigits(digits, spec.grouping, size, minWidth);
  const body = grouped + rest;
  if (spec.align !== '=')
    return padText(sign + prefix + body, sign.length + prefix.length + body.length, spec);
  const missing = spec.width - sign.length - prefix.length - body.length;
  return sign + prefix + (missing > 0 ? spec.fill.repeat(missing) : '') + body;
}
