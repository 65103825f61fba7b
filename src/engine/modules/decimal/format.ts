// format() of decimals. CPython 3.13 Modules/_decimal/_decimal.c (dec_format), libmpdec/io.c (mpd_parse_fmt_str, mpd_qformat_spec),
// Lib/_pydecimal.py (__format__, _format_number, _insert_thousands_sep).

import { raise } from '../../objects/raise.ts';
import * as d from './number.ts';
import { rescale } from './operations.ts';
import { decimalText } from './text.ts';
import { dropDigits } from './rounding.ts';
import type { Dec, Rounding } from './number.ts';

interface Spec {
  fill: string;
  align: string;
  readonly sign: string;
  readonly noNegativeZero: boolean;
  readonly alternate: boolean;
  readonly zeroPad: boolean;
  readonly width: number;
  readonly thousands: string;
  precision: number | null;
  type: string;
}

const SPEC = /^(?:(.)?([<>=^]))?([-+ ])?(z)?(#)?(0)?(\d+)?(,)?(?:\.(\d+))?([eEfFgGn%])?$/su;

function parse(text: string, capitals: boolean): Spec {
  const m = SPEC.exec(text);
  if (m === null) return raise('ValueError', 'invalid format string');
  const zeroPad = m[6] !== undefined;
  if (zeroPad && m[2] !== undefined) return raise('ValueError', 'invalid format string');
  const type = m[10] ?? (capitals ? 'G' : 'g');
  if (type === 'n' && m[8] !== undefined) return raise('ValueError', 'invalid format string');
  let precision = m[9] === undefined ? null : Number(m[9]);
  const kind = type === 'n' ? 'g' : type;
  if (precision === 0 && 'gG'.includes(kind)) precision = 1;
  return {
    fill: m[1] ?? (zeroPad && m[2] === undefined ? '0' : ' '),
    align: m[2] ?? (zeroPad ? '=' : '>'),
    sign: m[3] ?? '-',
    noNegativeZero: m[4] !== undefined,
    alternate: m[5] !== undefined,
    zeroPad: zeroPad && m[2] === undefined,
    width: Number(m[7] ?? 0),
    thousands: m[8] ?? '',
    precision,
    type: kind,
  };
}

function align(sign: string, body: string, spec: Spec): string {
  const missing = spec.width - Array.from(sign + body).length;
  const padding = spec.fill.repeat(Math.max(0, missing));
  switch (spec.align) {
    case '<':
      return sign + body + padding;
    case '=':
      return sign + padding + body;
    case '^': {
      const half = Math.max(0, missing) >> 1;
      return spec.fill.repeat(half) + sign + body + spec.fill.repeat(Math.max(0, missing) - half);
    }
    default:
      return padding + sign + body;
  }
}

const signText = (negative: boolean, spec: Spec): string =>
  negative ? '-' : spec.sign === '-' ? '' : spec.sign;

/** Digits in groups of three, at least `width` characters. Source: _insert_thousands_sep. */
function group(digits: string, separator: string, width: number): string {
  if (separator === '') return digits.padStart(Math.max(width, 1), '0');
  const groups: string[] = [];
  let rest = digits;
  let left = width;
  for (;;) {
    const size = Math.min(Math.max(rest.length, left, 1), 3);
    groups.push(
      '0'.repeat(Math.max(0, size - rest.length)) + rest.slice(Math.max(0, rest.length - size)),
    );
    rest = rest.slice(0, Math.max(0, rest.length - size));
    left -= size;
    if (rest === '' && left <= 0) break;
    left -= 1;
  }
  return groups.reverse().join(separator);
}

/** Rounded for the presentation. */
function prepared(a: Dec, spec: Spec, rounding: Rounding): Dec {
  if (spec.type === '%') a = d.finite(a.sign, a.coef, a.exp + 2);
  const { precision } = spec;
  if (precision !== null) {
    if ('eE'.includes(spec.type)) a = roundTo(a, precision + 1, rounding);
    else if ('fF%'.includes(spec.type)) a = rescale(a, -precision, rounding);
    else if (d.digitsOf(a.coef) > precision) a = roundTo(a, precision, rounding);
  }
  if (a.coef === 0n && a.exp > 0 && 'fF%'.includes(spec.type)) a = d.finite(a.sign, 0n, 0);
  if (spec.noNegativeZero && a.coef === 0n) a = d.withSign(a, 0);
  return a;
}

/** To a number of significant digits; padded with zeros if there are fewer. */
function roundTo(a: Dec, places: number, rounding: Rounding): Dec {
  if (a.coef === 0n) return a;
  const digits = d.digitsOf(a.coef);
  if (digits <= places)
    return d.finite(a.sign, a.coef * d.pow10(places - digits), a.exp - (places - digits));
  const [coef] = dropDigits(a.coef, digits - places, a.sign, rounding);
  const over = d.digitsOf(coef) > places;
  return d.finite(a.sign, over ? coef / 10n : coef, a.exp + digits - places + (over ? 1 : 0));
}

export function formatDecimal(
  value: Dec,
  text: string,
  capitals: boolean,
  rounding: Rounding,
): string {
  const spec = parse(text, capitals);
  if (value.kind !== 'finite') {
    const body = decimalText(d.withSign(value, 0), true) + (spec.type === '%' ? '%' : '');
    if (spec.zeroPad) {
      spec.fill = ' ';
      spec.align = '>';
    }
    return align(signText(value.sign === 1, spec), body, spec);
  }
  const a = prepared(value, spec, rounding);
  const digits = a.coef.toString();
  const left = a.exp + digits.length;
  let place: number;
  if ('eE'.includes(spec.type))
    place = a.coef === 0n && spec.precision !== null ? 1 - spec.precision : 1;
  else if ('fF%'.includes(spec.type)) place = left;
  else place = a.exp <= 0 && left > -6 ? left : 1;
  let whole: string;
  let fraction: string;
  if (place < 0) [whole, fraction] = ['0', '0'.repeat(-place) + digits];
  else if (place > digits.length)
    [whole, fraction] = [digits + '0'.repeat(place - digits.length), ''];
  else [whole, fraction] = [digits.slice(0, place) || '0', digits.slice(place)];
  return layOut(a.sign === 1, whole, fraction, left - place, spec);
}

/** _format_number */
function layOut(
  negative: boolean,
  whole: string,
  fraction: string,
  exp: number,
  spec: Spec,
): string {
  const sign = signText(negative, spec);
  let tail = fraction !== '' || spec.alternate ? `.${fraction}` : '';
  if (exp !== 0 || 'eE'.includes(spec.type)) {
    const e = 'EG'.includes(spec.type) ? 'E' : 'e';
    tail += `${e}${exp < 0 ? '-' : '+'}${Math.abs(exp)}`;
  }
  if (spec.type === '%') tail += '%';
  const width = spec.zeroPad ? spec.width - tail.length - sign.length : 0;
  return align(sign, group(whole, spec.thousands, width) + tail, spec);
}
