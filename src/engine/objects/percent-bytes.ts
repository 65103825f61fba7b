// `b'...' % values`. CPython 3.13 Objects/bytesobject.c (_PyBytes_FormatEx). Everything is done as Latin-1 text, one character an octet.

import { ascii, getItem } from './abstract.ts';
import { bytesLike } from './bytes-like.ts';
import { fromLatin1, latin1, type Make } from './octets.ts';
import { newBytes, PyBytes } from './bytes.ts';
import { asIndex, indexSteps } from './index.ts';
import type { PyInt } from './int.ts';
import { toFloat, toInt } from './number-ops.ts';
import { decref, incref, type PyObject } from './object.ts';
import {
  Arguments,
  ConversionParser,
  floatText,
  integerText,
  padConverted,
  type Conversion,
} from './percent-format.ts';
import { raise } from './raise.ts';
import { callBoundSpecial } from './special-call.ts';
import { staticStr } from './str.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from './suspend.ts';
import { takeText } from './text.ts';

/** `format % values`. New reference. */
export function percentBytes(format: PyObject, values: PyObject, make: Make): MaySuspend {
  return suspendSteps(formatSteps(latin1(bytesLike(format)!), values, make), [format, values]);
}

function* formatSteps(format: string, values: PyObject, make: Make): Steps<PyObject> {
  const args = new Arguments(values);
  let out = '';
  let pos = 0;
  for (let at = format.indexOf('%'); at >= 0; at = format.indexOf('%', pos)) {
    out += format.slice(pos, at);
    if (format[at + 1] === '%') {
      out += '%';
      pos = at + 2;
      continue;
    }
    const parser = new ConversionParser(format, at + 1);
    const key = parser.key();
    let value: PyObject | null = null;
    try {
      if (key !== null) value = yield* lookupSteps(args.mapping('bytes'), key);
      const conversion = parser.rest(args);
      pos = parser.pos;
      value ??= incref(args.take());
      out += yield* convertSteps(conversion, value, pos - 1);
    } finally {
      if (value !== null) decref(value);
    }
  }
  args.finish('bytes');
  return make(fromLatin1(out + format.slice(pos)));
}

function* lookupSteps(mapping: PyObject, key: string): Steps<PyObject> {
  const name = newBytes(fromLatin1(key));
  try {
    let value = getItem(mapping, name);
    if (value === SUSPENDED) value = (yield) as PyObject;
    return value;
  } finally {
    decref(name);
  }
}

const BYTES = staticStr('__bytes__');
function* convertSteps(c: Conversion, value: PyObject, at: number): Steps<string> {
  if (c.code === 'b' || c.code === 's') {
    const text = latin1(yield* octetsSteps(value));
    return padConverted(c.precision < 0 ? text : text.slice(0, c.precision), c);
  }
  if (c.code === 'r' || c.code === 'a') {
    let text = ascii(value);
    if (text === SUSPENDED) text = yield;
    const shown = takeText(text as Parameters<typeof takeText>[0]);
    return padConverted(c.precision < 0 ? shown : shown.slice(0, c.precision), c);
  }
  if (c.code === 'c') {
    const octets = bytesLike(value);
    if (octets?.length === 1) return padConverted(latin1(octets), c);
    if (value.type.nb_index === null)
      raise('TypeError', '%c requires an integer in range(256) or a single byte');
    const octet = yield* indexSteps(value);
    if (octet < 0 || octet > 255) raise('OverflowError', '%c arg not in range(256)');
    return padConverted(String.fromCharCode(Number(octet)), c);
  }
  if ('diouxX'.includes(c.code)) {
    const hex = 'oxX'.includes(c.code);
    let number: MaySuspend | null = hex
      ? value.type.nb_index === null
        ? null
        : asIndex(value)
      : toInt(value);
    if (number === SUSPENDED) number = (yield) as PyObject;
    if (number === null) {
      raise(
        'TypeError',
        `%${c.code === 'i' ? 'd' : c.code} format: ${hex ? 'an integer' : 'a real number'} is required, not ${value.type.name}`,
      );
    }
    const n = (number as PyInt).value;
    decref(number);
    return integerText(n, c);
  }
  if ('eEfFgG'.includes(c.code)) {
    let number: MaySuspend = toFloat(value, `float argument required, not ${value.type.name}`);
    if (number === SUSPENDED) number = (yield) as PyObject;
    const double = (number as unknown as { value: number }).value;
    decref(number);
    return floatText(double, c);
  }
  return raise(
    'ValueError',
    `unsupported format character '${c.code}' (0x${c.code.charCodeAt(0).toString(16)}) at index ${at}`,
  );
}

function* octetsSteps(value: PyObject): Steps<Uint8Array> {
  const direct = bytesLike(value);
  if (direct !== undefined) return direct;
  let made: MaySuspend | null = callBoundSpecial(value, BYTES);
  if (made === SUSPENDED) made = (yield) as PyObject;
  const octets = made instanceof PyBytes ? made.value : null;
  if (made !== null) decref(made);
  return (
    octets ??
    raise(
      'TypeError',
      `%b requires a bytes-like object, or an object that implements __bytes__, not '${value.type.name}'`,
    )
  );
}
