// format() of exact built-in values without calling `__format__`, as CPython's FORMAT_SIMPLE and PyObject_Format do for str and int.
// CPython 3.13 Objects/unicodeobject.c (unicode___format__), Python/formatter_unicode.c (format_string_internal).

import { charactersOfText, joinTexts } from '../base/code-points.ts';
import { FloatType, type PyFloat } from './float.ts';
import { floatRepr } from './float-repr.ts';
import { formatFloat, formatInt } from './format-number.ts';
import { padText, parseFormatSpec, unknownFormatCode } from './format-spec.ts';
import { IntType, type PyInt } from './int.ts';
import { intRepr } from './int-text.ts';
import type { PyObject } from './object.ts';
import { raise } from './raise.ts';
import { StrType, type PyStr } from './str.ts';

/** `format(o, spec)` of an exact int, float or str as host text; undefined for everything else. */
export function formatExact(o: PyObject, spec: string): string | undefined {
  const type = o.type;
  if (type === StrType)
    return spec === '' ? (o as PyStr).value : formatText((o as PyStr).value, spec);
  if (type === IntType)
    return spec === '' ? intRepr((o as PyInt).value) : formatInt((o as PyInt).value, spec, 'int');
  if (type === FloatType)
    return spec === '' ? floatRepr((o as PyFloat).value) : formatFloat((o as PyFloat).value, spec);
  return undefined;
}

/** `format(text, spec)` of a str. ValueError. */
export function formatText(text: string, specText: string, typeName = 'str'): string {
  const spec = parseFormatSpec(specText, typeName, 's', '<');
  if (spec.type !== 's') unknownFormatCode(spec.type, typeName);
  if (spec.sign === ' ') raise('ValueError', 'Space not allowed in string format specifier');
  if (spec.sign !== '') raise('ValueError', 'Sign not allowed in string format specifier');
  if (spec.noNegativeZero)
    raise('ValueError', 'Negative zero coercion (z) not allowed in string format specifier');
  if (spec.alternate)
    raise('ValueError', 'Alternate form (#) not allowed in string format specifier');
  if (spec.align === '=')
    raise('ValueError', "'=' alignment not allowed in string format specifier");
  const chars = charactersOfText(text);
  const cut =
    spec.precision >= 0 && spec.precision < chars.length ? chars.slice(0, spec.precision) : chars;
  return padText(cut.length === chars.length ? text : joinTexts(cut, ''), cut.length, spec);
}
