// `'...' % values`. CPython 3.13 Objects/unicodeobject.c (PyUnicode_Format, unicode_format_arg_parse, unicode_format_arg_format).

import { charactersOfText, joinText, joinTexts } from '../base/code-points.ts';
import { lengthOfText } from '../base/stand-ins.ts';
import { ensureText } from './text-limit.ts';
import { PyByteArray, PyBytes } from './bytes.ts';
import { ascii, getItem, repr, str } from './abstract.ts';
import { unsignedDouble } from './format-number.ts';
import { asIndex } from './index.ts';
import { intRepr } from './int-text.ts';
import { PyInt, type PyInt as Int } from './int.ts';
import { toFloat, toInt } from './number-ops.ts';
import { decref, incref, type PyObject } from './object.ts';
import { raise, Raised } from './raise.ts';
import { newStr, PyStr, StrType } from './str.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from './suspend.ts';
import { PyTuple } from './tuple.ts';

export interface Conversion {
  left: boolean;
  plus: boolean;
  space: boolean;
  alternate: boolean;
  zero: boolean;
  width: number;
  precision: number;
  code: string;
}

/** Where the values come from: a tuple in order, one value, or a mapping by key. */
export class Arguments {
  private next = 0;
  private readonly values: PyObject;
  private readonly isTuple: boolean;
  /** `%(key)s` was used. */
  private keyed = false;

  constructor(values: PyObject) {
    this.values = values;
    this.isTuple = values instanceof PyTuple;
  }

  /** Borrowed. TypeError. */
  take(): PyObject {
    if (this.keyed && !this.isTuple) return this.values;
    const count = this.isTuple ? (this.values as PyTuple).items.length : 1;
    if (this.next >= count) raise('TypeError', 'not enough arguments for format string');
    const at = this.next++;
    return this.isTuple ? (this.values as PyTuple).items[at]! : this.values;
  }

  /** The mapping for a format of that kind. TypeError. */
  mapping(what: 'string' | 'bytes'): PyObject {
    if (!this.isMapping(what)) raise('TypeError', 'format requires a mapping');
    this.keyed = true;
    return this.values;
  }

  private isMapping(what: string): boolean {
    if (this.isTuple || this.values.type.mp_subscript === null) return false;
    return !(this.values instanceof PyStr) && !(what === 'bytes' && isBytes(this.values));
  }

  /** TypeError if values are left over. */
  finish(what: string): void {
    const count = this.isTuple ? (this.values as PyTuple).items.length : 1;
    if (this.next < count && !this.isMapping(what) && !this.keyed) {
      raise('TypeError', `not all arguments converted during ${what} formatting`);
    }
  }
}

function isBytes(o: PyObject): boolean {
  return o instanceof PyBytes || o instanceof PyByteArray;
}

/** `format % values`. New reference. */
export function percentFormat(format: PyStr, values: PyObject): MaySuspend {
  const only = values instanceof PyTuple && values.items.length === 1 ? values.items[0]! : values;
  if (format.value === '%s' && only.type === StrType) return incref(only);
  if (format.value !== '' && !format.value.includes('%')) {
    new Arguments(values).finish('string');
    return incref(format);
  }
  return suspendSteps(formatSteps(format.value, values), [format, values]);
}

function* formatSteps(format: string, values: PyObject): Steps<PyObject> {
  const args = new Arguments(values);
  let out = '';
  let pos = 0;
  for (;;) {
    const at = format.indexOf('%', pos);
    if (at < 0) break;
    out = joinText(out, format.slice(pos, at));
    if (format[at + 1] === '%') {
      out = joinText(out, '%');
      pos = at + 2;
      continue;
    }
    const parser = new ConversionParser(format, at + 1);
    const key = parser.key();
    let found: PyObject | null = null;
    try {
      if (key !== null) found = yield* lookupSteps(args.mapping('string'), key);
      const conversion = parser.rest(args);
      pos = parser.pos;
      const value = found ?? args.take();
      if (!'sra'.includes(conversion.code)) {
        out = joinText(out, yield* convertSteps(conversion, value, pos - 1));
        continue;
      }
      const text = yield* textOfSteps(conversion.code, value);
      const padded = padConverted(cut(text.value, conversion.precision), conversion);
      // With nothing before and nothing to come, a str that is taken whole stays that str (_PyUnicodeWriter_WriteStr).
      if (out === '' && pos === format.length && padded === text.value) return finished(text, args);
      decref(text);
      out = joinText(out, padded);
    } finally {
      if (found !== null) decref(found);
    }
  }
  args.finish('string');
  return newStr(joinText(out, format.slice(pos)));
}

/** Steals `text`. TypeError if values are left over. */
function finished(text: PyStr, args: Arguments): PyStr {
  try {
    args.finish('string');
    return incref(text);
  } finally {
    decref(text);
  }
}

/** What `%s`, `%r` and `%a` say. New reference. */
function* textOfSteps(code: string, value: PyObject): Steps<PyStr> {
  let text = code === 's' ? str(value) : code === 'r' ? repr(value) : ascii(value);
  if (text === SUSPENDED) text = (yield) as PyStr;
  return text;
}

function* lookupSteps(mapping: PyObject, key: string): Steps<PyObject> {
  const name = newStr(key);
  try {
    let value = getItem(mapping, name);
    if (value === SUSPENDED) value = (yield) as PyObject;
    return value;
  } finally {
    decref(name);
  }
}

/** Reads `[(key)][flags][width][.precision][length]code`. */
export class ConversionParser {
  private readonly format: string;
  pos: number;

  constructor(format: string, pos: number) {
    this.format = format;
    this.pos = pos;
  }

  key(): string | null {
    if (this.format[this.pos] !== '(') return null;
    const start = ++this.pos;
    for (let depth = 1; depth > 0; this.pos++) {
      const c = this.format[this.pos];
      if (c === undefined) raise('ValueError', 'incomplete format key');
      if (c === '(') depth++;
      if (c === ')') depth--;
    }
    return this.format.slice(start, this.pos - 1);
  }

  rest(args: Arguments): Conversion {
    const flags = /[-+ #0]*/y;
    flags.lastIndex = this.pos;
    const given = flags.exec(this.format)![0];
    this.pos += given.length;
    let left = given.includes('-');
    let width = this.number(args, 'width');
    if (width !== null && width < 0) {
      left = true;
      width = -width;
    }
    let precision: number | null = null;
    if (this.format[this.pos] === '.') {
      this.pos++;
      precision = Math.max(0, this.number(args, 'precision') ?? 0);
    }
    if ('hlL'.includes(this.format[this.pos] ?? '!')) this.pos++;
    const code = this.format[this.pos++];
    if (code === undefined) raise('ValueError', 'incomplete format');
    return {
      left,
      plus: given.includes('+'),
      space: given.includes(' '),
      alternate: given.includes('#'),
      zero: given.includes('0'),
      width: width ?? -1,
      precision: precision ?? -1,
      code,
    };
  }

  private number(args: Arguments, what: string): number | null {
    if (this.format[this.pos] === '*') {
      this.pos++;
      const value = args.take();
      if (!(value instanceof PyInt)) raise('TypeError', '* wants int');
      const isWidth = what === 'width';
      const number = Number(value.value);
      const limit = isWidth ? 1n << 63n : 1n << 31n;
      if (value.value >= limit || value.value < -limit)
        raise(
          'OverflowError',
          `Python int too large to convert to C ${isWidth ? 'ssize_t' : 'int'}`,
        );
      return number;
    }
    const digits = /\d*/y;
    digits.lastIndex = this.pos;
    const text = digits.exec(this.format)![0];
    this.pos += text.length;
    if (Number(text) >= (what === 'width' ? 2 ** 63 : 2 ** 31))
      raise('ValueError', what === 'width' ? 'width too big' : 'precision too big');
    return text === '' ? null : Number(text);
  }
}

function* convertSteps(c: Conversion, value: PyObject, at: number): Steps<string> {
  if (c.code === 'c') return padConverted(yield* characterSteps(value), c);
  if ('diouxX'.includes(c.code)) return integerText(yield* integerSteps(c.code, value), c);
  if ('eEfFgG'.includes(c.code)) {
    let number = toFloat(value);
    if (number === SUSPENDED) number = yield;
    const double = (number as { value: number }).value;
    decref(number as PyObject);
    return floatText(double, c);
  }
  const code = c.code.codePointAt(0)!;
  const shown = code >= 31 && code < 128 ? c.code : '?';
  return raise(
    'ValueError',
    `unsupported format character '${shown}' (0x${code.toString(16)}) at index ${at}`,
  );
}

function cut(text: string, precision: number): string {
  return precision < 0 ? text : joinTexts(charactersOfText(text).slice(0, precision), '');
}

/** Pads text without a sign. */
export function padConverted(text: string, c: Conversion): string {
  ensureText(c.width);
  const missing = c.width - lengthOfText(text);
  if (missing <= 0) return text;
  return c.left ? text + ' '.repeat(missing) : ' '.repeat(missing) + text;
}

/** Pads a number: zeros go between sign (and prefix) and digits. */
function padNumber(negative: boolean, prefix: string, digits: string, c: Conversion): string {
  const sign = negative ? '-' : c.plus ? '+' : c.space ? ' ' : '';
  ensureText(c.width);
  const missing = c.width - sign.length - prefix.length - digits.length;
  if (c.zero && !c.left && missing > 0) return sign + prefix + '0'.repeat(missing) + digits;
  return padConverted(sign + prefix + digits, c);
}

function* integerSteps(code: string, value: PyObject): Steps<number | bigint> {
  if (value instanceof PyInt) return value.value;
  const isHex = code === 'x' || code === 'X' || code === 'o';
  const wrong = isHex ? 'an integer is required' : 'a real number is required';
  let result: MaySuspend<Int> | null;
  try {
    result = isHex
      ? value.type.nb_index === null
        ? null
        : asIndex(value)
      : value.type.nb_float !== null || value.type.nb_index !== null || value.type.nb_int !== null
        ? toInt(value)
        : null;
    if (result === SUSPENDED) result = (yield) as Int;
  } catch (error) {
    if (!(error instanceof Raised) || !error.exception.isA('TypeError')) throw error;
    decref(error.exception);
    result = null;
  }
  if (result === null) raise('TypeError', `%${code} format: ${wrong}, not ${value.type.name}`);
  const number = result.value;
  decref(result);
  return number;
}

/** An integer as d, i, u, o, x or X. */
export function integerText(value: number | bigint, c: Conversion): string {
  const magnitude = value < 0 ? -value : value;
  const radix = { o: 8, x: 16, X: 16 }[c.code];
  let digits = radix === undefined ? intRepr(magnitude) : magnitude.toString(radix);
  let prefix = c.alternate && radix !== undefined ? `0${c.code}` : '';
  if (c.code === 'X') {
    digits = digits.toUpperCase();
    prefix = '0X'.slice(0, prefix.length);
  }
  ensureText(c.precision);
  if (c.precision > digits.length) digits = digits.padStart(c.precision, '0');
  return padNumber(value < 0, prefix, digits, c);
}

/** A double as e, f, g or their capitals. */
export function floatText(value: number, c: Conversion): string {
  const negative = value < 0 || Object.is(value, -0);
  const text = unsignedDouble(Math.abs(value), c.code, c.precision, c.alternate);
  return padNumber(negative, '', text, c);
}

function* characterSteps(value: PyObject): Steps<string> {
  if (value instanceof PyStr) {
    if (value.length !== 1) raise('TypeError', '%c requires int or char');
    return value.value;
  }
  if (value.type.nb_index === null) raise('TypeError', '%c requires int or char');
  let result = asIndex(value);
  if (result === SUSPENDED) result = (yield) as Int;
  const code = result.value;
  decref(result);
  if (code < 0 || code > 0x10ffff) raise('OverflowError', '%c arg not in range(0x110000)');
  return String.fromCodePoint(Number(code));
}
