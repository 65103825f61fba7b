// Decimals from and to text. CPython 3.13 Modules/_decimal/_decimal.c (numeric_as_ascii), libmpdec/io.c (mpd_qset_string, _mpd_to_string).

import { decimalValue, hasFlag, SPACE } from '../../base/unicode-types.ts';
import * as d from './number.ts';
import type { Dec } from './number.ts';

/** Digits of any script as ASCII; null for text that cannot be a number. Source: numeric_as_ascii. */
function asciiNumber(text: string, strip: boolean, underscores: boolean): string | null {
  if (/^[0-9.+\-eE]*$/.test(text)) return text;
  const points = Array.from(text, (c) => c.codePointAt(0)!);
  let from = 0;
  let to = points.length;
  if (strip) {
    while (from < to && hasFlag(points[from]!, SPACE)) from++;
    while (to > from && hasFlag(points[to - 1]!, SPACE)) to--;
  }
  let out = '';
  for (let i = from; i < to; i++) {
    const c = points[i]!;
    if (underscores && c === 95) continue;
    if (c > 0 && c <= 127) out += String.fromCharCode(c);
    else if (hasFlag(c, SPACE)) out += ' ';
    else {
      const digit = decimalValue(c);
      if (digit < 0) return null;
      out += digit;
    }
  }
  return out;
}

const NUMBER = /^([+-]?)(?:(\d+)(?:\.(\d*))?|\.(\d+))(?:[eE]([+-]?\d+))?$/;
const SPECIAL = /^([+-]?)(?:(inf(?:inity)?)|(s?)nan(\d*))$/i;

/** Null: no number. `exact`: as the constructor reads it, with blanks around and underscores within. */
export function parseDecimal(text: string, exact: boolean): Dec | null {
  const ascii = asciiNumber(text, exact, exact);
  if (ascii === null) return null;
  const number = NUMBER.exec(ascii);
  if (number !== null) {
    const fraction = number[3] ?? number[4] ?? '';
    const exp = number[5] === undefined ? 0 : Number(number[5]);
    return d.finite(
      number[1] === '-' ? 1 : 0,
      BigInt((number[2] ?? '') + fraction),
      exp - fraction.length,
    );
  }
  const special = SPECIAL.exec(ascii);
  if (special === null) return null;
  const sign = special[1] === '-' ? 1 : 0;
  if (special[2] !== undefined) return d.infinity(sign);
  const payload = special[4] === '' ? 0n : BigInt(special[4]!);
  return { kind: special[3] === '' ? 'nan' : 'snan', sign, coef: payload, exp: 0 };
}

const specialText = (a: Dec): string => {
  if (a.kind === 'infinite') return 'Infinity';
  return (a.kind === 'snan' ? 'sNaN' : 'NaN') + (a.coef === 0n ? '' : a.coef.toString());
};

/** to_sci_string, to_eng_string. */
export function decimalText(a: Dec, capitals: boolean, engineering = false): string {
  const sign = a.sign ? '-' : '';
  if (a.kind !== 'finite') return sign + specialText(a);
  const digits = a.coef.toString();
  const left = a.exp + digits.length;
  let place: number;
  if (a.exp <= 0 && left > -6) place = left;
  else if (!engineering) place = 1;
  else if (a.coef === 0n) place = ((((left + 1) % 3) + 3) % 3) - 1;
  else place = ((((left - 1) % 3) + 3) % 3) + 1;
  const [whole, fraction] = splitAt(digits, place);
  if (left === place) return sign + whole + fraction;
  const exp = left - place;
  return `${sign}${whole}${fraction}${capitals ? 'E' : 'e'}${exp < 0 ? '-' : '+'}${Math.abs(exp)}`;
}

function splitAt(digits: string, place: number): [string, string] {
  if (place <= 0) return ['0', `.${'0'.repeat(-place)}${digits}`];
  if (place >= digits.length) return [digits + '0'.repeat(place - digits.length), ''];
  return [digits.slice(0, place), `.${digits.slice(place)}`];
}
