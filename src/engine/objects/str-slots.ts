// str: slots. CPython 3.13 Objects/unicodeobject.c (PyUnicode_Concat, unicode_repeat, unicode_subscript, PyUnicode_RichCompare, ...).

import { indexOfText } from '../base/text-search.ts';
import {
  charactersOfText,
  joinText,
  repeatText,
  textBetweenPoints,
  textOfPoints,
} from '../base/code-points.ts';
import { plainTexts } from '../base/stand-ins.ts';
import { heap } from '../memory/heap.ts';
import { charge, chargeCharacters } from './charge.ts';
import { decodeToStr } from './codecs.ts';
import { compareValues } from './float-arithmetic.ts';
import { strHash } from './hash.ts';
import { asSize, SSIZE_MAX, withIndex } from './index.ts';
import { PySequenceIter, StrAsciiIterType, StrIterType } from './iterators.ts';
import { compareText } from './list-sort.ts';
import { callNative, method } from './native.ts';
import { decref, EQ, incref, NE, type PyObject, type PyType } from './object.ts';
import { raise } from './raise.ts';
import { newBool, newNotImplemented } from './singletons.ts';
import { PySlice, sliceItems, withSlice } from './slice.ts';
import { strRepr } from './str-repr.ts';
import { newStr, PyStr, StrType } from './str.ts';
import { SUSPENDED, suspendThen, type MaySuspend } from './suspend.ts';
import { str } from './text.ts';
import { percentFormat } from './percent-format.ts';

const LENGTH_MAX = 1 << 29;

StrType.tp_hash = strHash;
StrType.tp_repr = (o) => newStr(strRepr((o as PyStr).value));
StrType.tp_str = (o) => (o.type === StrType ? incref(o) : newStr((o as PyStr).value));
StrType.tp_iter = (o) =>
  new PySequenceIter(/^[\0-\x7f]*$/.test((o as PyStr).value) ? StrAsciiIterType : StrIterType, o);
StrType.mp_length = (o) => (o as PyStr).length;
StrType.tp_richcompare = (a, b, op) => {
  if (!(b instanceof PyStr)) return newNotImplemented();
  const [x, y] = [(a as PyStr).value, b.value];
  if (x.length === y.length) chargeCharacters(x.length);
  if (op === EQ || op === NE) return newBool((x === y) === (op === EQ));
  return newBool(compareValues(compareText(x, y), 0, op));
};
StrType.sq_contains = (o, value) => {
  if (!(value instanceof PyStr)) {
    raise('TypeError', `'in <string>' requires string as left operand, not ${value.type.name}`);
  }
  const text = (o as PyStr).value;
  if (value.value.length > text.length) return false;
  chargeCharacters(4 * value.value.length);
  const [whole, part] = plainTexts(text, value.value);
  const at = indexOfText(whole, part);
  chargeCharacters(at < 0 ? whole.length : at);
  return at >= 0;
};
StrType.sq_concat = (a, b) => {
  if (!(b instanceof PyStr))
    raise('TypeError', `can only concatenate str (not "${b.type.name}") to str`);
  const [x, y] = [(a as PyStr).value, b.value];
  if (y === '' && a.type === StrType) return incref(a);
  if (x === '' && b.type === StrType) return incref(b);
  if (x.length + y.length > LENGTH_MAX) raise('MemoryError');
  heap.ensure(x.length + y.length);
  return newStr(joinText(x, y));
};
StrType.sq_repeat = (o, count) =>
  withIndex(count, [o], (exact: number | bigint) => {
    const times = asSize(exact);
    const { value } = o as PyStr;
    if (times === 1 && o.type === StrType) return incref(o);
    if (times <= 0 || value === '') return newStr('');
    if (value.length * times > LENGTH_MAX) {
      if (BigInt(value.length) * BigInt(exact) > SSIZE_MAX)
        raise('OverflowError', 'repeated string is too long');
      raise('MemoryError');
    }
    heap.ensure(value.length * times);
    charge(Math.ceil((value.length * times) / 64));
    return newStr(repeatText(value, times));
  });
StrType.nb_remainder = (a, b) => (a instanceof PyStr ? percentFormat(a, b) : newNotImplemented());
StrType.mp_subscript = (o, key) => {
  const s = o as PyStr;
  if (key instanceof PySlice) {
    return withSlice(
      key,
      () => s.length,
      [s],
      (range) => {
        if (range.step === 1 && range.count === s.length && s.type === StrType) return incref(s);
        if (range.step === 1 && s.codePoints === null)
          return newStr(s.value.slice(range.start, range.start + range.count));
        chargeCharacters(64 * s.length);
        const { codePoints, value } = s;
        if (codePoints !== null) return newStr(textOfPoints(sliceItems([...codePoints], range)));
        const units = new Array<number>(range.count);
        for (let i = 0, at = range.start; i < units.length; i++, at += range.step)
          units[i] = value.charCodeAt(at);
        return newStr(textOfPoints(units));
      },
    );
  }
  if (key.type.nb_index === null)
    raise('TypeError', `string indices must be integers, not '${key.type.name}'`);
  return withIndex(key, [s], (exact: number | bigint) => {
    const index = asSize(exact, 'IndexError');
    const at = index < 0 ? index + s.length : index;
    if (at < 0 || at >= s.length) raise('IndexError', 'string index out of range');
    return newStr(characterAt(s, at));
  });
};

/** The code point at a position that exists. */
export function characterAt(s: PyStr, at: number): string {
  const points = s.codePoints;
  return points === null ? s.value[at]! : String.fromCodePoint(points[at]!);
}

/** All code points. */
export function charactersOf(s: PyStr): string[] {
  return charactersOfText(s.value);
}

/** Text from code point `start` to before `stop`. */
export function textBetween(s: PyStr, start: number, stop: number): string {
  if (s.codePoints === null) return s.value.slice(start, Math.max(start, stop));
  return textBetweenPoints(s.codePoints, start, stop);
}

/** Source: arg_as_utf8. */
function expectText(o: PyObject | undefined, name: string): void {
  if (o === undefined || o instanceof PyStr) return;
  raise('TypeError', `str() argument '${name}' must be str, not ${o.type.name}`);
}

const strNew = method(
  'str',
  "($type, object='', encoding='utf-8', errors='strict')",
  (type: PyType, o?: PyObject, encoding?: PyObject, errors?: PyObject) => {
    expectText(encoding, 'encoding');
    expectText(errors, 'errors');
    if (o === undefined) return ofType(type, newStr(''));
    const text: MaySuspend =
      encoding === undefined && errors === undefined ? str(o) : decodeToStr(o, encoding, errors);
    return text === SUSPENDED
      ? suspendThen((t: PyStr) => ofType(type, t), [type])
      : ofType(type, text as PyStr);
  },
);
StrType.tp_new = (type, args, kwnames) => {
  if (kwnames === null && args.length > 3)
    raise('TypeError', `str expected at most 3 arguments, got ${args.length}`);
  return callNative(strNew, type, args, kwnames, 'str');
};

/** Steals `text`. */
function ofType(type: PyType, text: PyStr): PyObject {
  if (type === StrType) return text;
  const s = new PyStr(text.value, type);
  decref(text);
  return s;
}
