// int and float in the format mini-language. CPython 3.13 Python/formatter_unicode.c (format_long_internal, format_float_internal),
// Python/pystrtod.c (format_float_short).

import { ensureText } from './text-limit.ts';
import {
  layoutNumber,
  padText,
  parseFormatSpec,
  unknownFormatCode,
  type FormatSpec,
} from './format-spec.ts';
import {
  exponentForm,
  fixedDigits,
  reprDigits,
  shortestDigits,
  significantDigits,
} from './float-repr.ts';
import { intRepr } from './int-text.ts';
import { raise } from './raise.ts';

/** `format(value, spec)` of an int (or bool, with `typeName` 'bool'). ValueError, OverflowError. */
export function formatInt(value: number | bigint, text: string, typeName: string): string {
  const spec = parseFormatSpec(text, typeName, 'd', '>');
  if ('eEfFgG%'.includes(spec.type)) {
    const double = Number(value);
    if (!Number.isFinite(double)) raise('OverflowError', 'int too large to convert to float');
    return formatDouble(double, spec);
  }
  if (!'bcdoxXn'.includes(spec.type)) unknownFormatCode(spec.type, typeName);
  if (spec.precision !== -1)
    raise('ValueError', 'Precision not allowed in integer format specifier');
  if (spec.noNegativeZero)
    raise('ValueError', 'Negative zero coercion (z) not allowed in integer format specifier');
  if (spec.type === 'c') return formatCharacter(value, spec);
  const magnitude = value < 0 ? -value : value;
  const radix = { b: 2, o: 8, x: 16, X: 16 }[spec.type];
  let digits = radix === undefined ? intRepr(magnitude) : magnitude.toString(radix);
  let prefix = spec.alternate && radix !== undefined ? `0${spec.type}` : '';
  if (spec.type === 'X') {
    digits = digits.toUpperCase();
    prefix = prefix.toUpperCase();
  }
  return layoutNumber(value < 0, prefix, digits, '', spec);
}

function formatCharacter(value: number | bigint, spec: FormatSpec): string {
  if (spec.sign !== '') raise('ValueError', "Sign not allowed with integer format specifier 'c'");
  if (spec.alternate)
    raise('ValueError', "Alternate form (#) not allowed with integer format specifier 'c'");
  if (value > 0x7fffffffffffffffn || value < -0x8000000000000000n) {
    raise('OverflowError', 'Python int too large to convert to C long');
  }
  if (value < 0 || value > 0x10ffff) raise('OverflowError', '%c arg not in range(0x110000)');
  return padText(String.fromCodePoint(Number(value)), 1, {
    ...spec,
    align: spec.align === '=' ? '>' : spec.align,
  });
}

/** `format(value, spec)` of a float. ValueError. */
export function formatFloat(value: number, text: string, typeName = 'float'): string {
  const spec = parseFormatSpec(text, typeName, '', '>');
  if (spec.type !== '' && !'eEfFgGn%'.includes(spec.type)) unknownFormatCode(spec.type, typeName);
  return formatDouble(value, spec);
}

/** Whether `value`, of which `text` is shown, has a minus: with `z` not if only zeros are shown. */
export function hasMinus(value: number, text: string, spec: FormatSpec): boolean {
  const negative = value < 0 || Object.is(value, -0);
  return negative && (!spec.noNegativeZero || /[1-9a-z]/i.test(text.replace(/e.*/i, '')));
}

/** Lays out a double; `spec.type` is one of the float types or empty. */
export function formatDouble(value: number, spec: FormatSpec): string {
  if (spec.precision > 0x7fffffff) raise('ValueError', 'precision too big');
  const percent = spec.type === '%';
  const scaled = percent ? value * 100 : value;
  let text = unsignedDouble(Math.abs(scaled), spec.type, spec.precision, spec.alternate);
  const negative = hasMinus(scaled, text, spec);
  if (percent) text += '%';
  const split = /^\d*/.exec(text)![0].length;
  return layoutNumber(negative, '', text.slice(0, split), text.slice(split), spec);
}

/**
 * A double without sign as `type` says: e, E, f, F, g, G, n, %, or empty (like repr, or like g if a precision is given).
 * `precision` -1: the default. Source: Python/pystrtod.c format_float_short.
 */
export function unsignedDouble(
  value: number,
  type: string,
  precision: number,
  alternate: boolean,
): string {
  const upper = 'EFG'.includes(type) && type !== '';
  if (!Number.isFinite(value)) {
    const name = Number.isNaN(value) ? 'nan' : 'inf';
    return upper ? name.toUpperCase() : name;
  }
  const e = upper ? 'E' : 'e';
  if (type === '' && precision < 0) {
    const text = reprDigits(shortestDigits(value), true);
    return alternate && !text.includes('.') ? text.replace('e', '.e') : text;
  }
  if (precision < 0) precision = 6;
  ensureText(64 * precision);
  switch (type.toLowerCase()) {
    case 'f':
    case '%': {
      const text = fixedDigits(value, precision);
      return alternate && precision === 0 ? `${text}.` : text;
    }
    case 'e': {
      const { digits, point } = significantDigits(value, precision + 1);
      return exponentForm(digits, value === 0 ? 0 : point - 1, e, alternate);
    }
    default:
      return generalForm(value, Math.max(precision, 1), type === '', alternate, e);
  }
}

/** `%g`: fixed or exponent form with `precision` significant digits, zeros at the end dropped unless `alternate`. */
function generalForm(
  value: number,
  precision: number,
  addDotZero: boolean,
  alternate: boolean,
  e: string,
): string {
  const { digits: all, point } = significantDigits(value, precision);
  const digits = alternate ? all : all.replace(/0+$/, '') || '0';
  if (point <= -4 || point > precision - (addDotZero ? 1 : 0))
    return exponentForm(digits, point - 1, e, alternate);
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) {
    const whole = digits + '0'.repeat(point - digits.length);
    return addDotZero ? `${whole}.0` : alternate ? `${whole}.` : whole;
  }
  return `${digits.slice(0, point)}.${digits.slice(point)}`;
}
