// hexlify with separators. CPython 3.13 Python/pystrhex.c (_Py_strhex_impl).

import { expectBytes } from '../../objects/bytes-like.ts';
import { newBytes, PyBytes } from '../../objects/bytes.ts';
import { fromLatin1 } from '../../objects/octets.ts';
import { withIndex } from '../../objects/index.ts';
import { raise } from '../../objects/raise.ts';
import { PyStr } from '../../objects/str.ts';
import type { PyObject } from '../../objects/object.ts';

function separatorOf(sep: PyObject): string {
  let text: string;
  if (sep instanceof PyStr) text = sep.value;
  else if (sep instanceof PyBytes) text = String.fromCharCode(...sep.value);
  else return raise('TypeError', 'sep must be str or bytes.');
  if (text.length !== 1) raise('ValueError', 'sep must be length 1.');
  if (sep instanceof PyStr && text.charCodeAt(0) > 255) raise('ValueError', 'sep must be ASCII.');
  return text;
}

export function withHexSeparator(data: PyObject, sep?: PyObject, perSep?: PyObject): any {
  return withIndex(
    perSep,
    [data, sep ?? null],
    (group) => {
      const digits = Array.from(expectBytes(data), (o) => o.toString(16).padStart(2, '0'));
      if (sep === undefined) return newBytes(fromLatin1(digits.join('')));
      const text = separatorOf(sep);
      const size = Math.abs(Number(group));
      if (size === 0) return newBytes(fromLatin1(digits.join('')));
      const parts: string[] = [];
      // A positive group counts from the right end.
      const first = group > 0 ? digits.length % size : 0;
      if (first > 0) parts.push(digits.slice(0, first).join(''));
      for (let i = first; i < digits.length; i += size)
        parts.push(digits.slice(i, i + size).join(''));
      return newBytes(fromLatin1(parts.join(text)));
    },
    1,
  );
}
