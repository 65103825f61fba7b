// int and bool: text, comparison, construction, methods. CPython 3.13 Objects/longobject.c, Objects/boolobject.c.

import { lookupType } from './attributes.ts';
import { callBoundSpecial } from './special-call.ts';
import { deprecationSteps } from './warn-door.ts';
import { heap } from '../memory/heap.ts';
import { withTruth } from './arguments.ts';
import { PyByteArray, PyBytes } from './bytes.ts';
import { simpleBuffer } from './bytes-like.ts';
import { callObject } from './calls.ts';
import { compareValues } from './float-arithmetic.ts';
import { formatInt } from './format-number.ts';
import { hashInteger } from './hash.ts';
import { indexSteps, takeValue, withIndex, withSsize } from './index.ts';
import {
  bitLength,
  divmodInts,
  exactInt,
  intOf,
  intValue,
  subtractInts,
  addInts,
  type IntValue,
  longer,
} from './int-arithmetic.ts';
import { intFromBytes, intToBytes } from './int-bytes.ts';
import { intRepr, invalidLiteral, numeralOfOctets, parseIntLiteral } from './int-text.ts';
import { BoolType, IntType, newInt, newIntFrom, PyInt } from './int.ts';
import { callNative, method } from './native.ts';
import { toInt } from './number-ops.ts';
import { decref, type PyObject, type PyType } from './object.ts';
import { raise } from './raise.ts';
import { newBool, newNotImplemented } from './singletons.ts';
import { describeType } from './static-type.ts';
import { bytesRepr } from './bytes-repr.ts';
import { newStr, PyStr, freshStr, staticStr } from './str.ts';
import { SUSPENDED, suspendSteps, suspendThen, type MaySuspend, type Steps } from './suspend.ts';
import { str } from './text.ts';
import { newTuple } from './tuple.ts';

IntType.tp_repr = (o) => freshStr(intRepr(intValue(o)));
IntType.tp_hash = (o) => {
  const value = intValue(o);
  return hashInteger(typeof value === 'bigint' ? longer(value) : value);
};
IntType.tp_richcompare = (a, b, op) => {
  if (!(a instanceof PyInt) || !(b instanceof PyInt)) return newNotImplemented();
  if (typeof a.value === 'bigint' && typeof b.value === 'bigint') longer(a.value);
  return newBool(compareValues(a.value, b.value, op));
};
IntType.nb_divmod = (a, b) => {
  if (!(a instanceof PyInt) || !(b instanceof PyInt)) return newNotImplemented();
  const [quotient, rest] = divmodInts(a.value, b.value);
  return newTuple([intOf(quotient), intOf(rest)]);
};
BoolType.tp_repr = (o) => newStr(intValue(o) === 0 ? 'False' : 'True');

const TRUNC = staticStr('__trunc__');
const intNew = method(
  'int',
  '($type, x=0, /, base=10)',
  (type: PyType, x?: PyObject, base?: PyObject) => {
    if (base === undefined) return x === undefined ? ofType(type, 0) : intFrom(type, x);
    if (x === undefined) raise('TypeError', 'int() missing string argument');
    return withIndex(base, [type, x], (value: IntValue) => {
      if ((value !== 0 && value < 2) || value > 36)
        raise('ValueError', 'int() base must be >= 2 and <= 36, or 0');
      const isText = x instanceof PyStr || x instanceof PyBytes || x instanceof PyByteArray;
      const parsed = isText ? parseText(x, Number(value)) : undefined;
      if (parsed === undefined)
        raise('TypeError', "int() can't convert non-string with explicit base");
      return ofType(type, parsed);
    });
  },
);
IntType.tp_new = (type, args, kwnames) => {
  if (kwnames === null && args.length > 2)
    raise('TypeError', `int expected at most 2 arguments, got ${args.length}`);
  return callNative(intNew, type, args, kwnames, 'int');
};

/** The value of a str or bytes-like object; undefined for others. ValueError. */
function parseText(x: PyObject, base: number): bigint | undefined {
  if (x instanceof PyStr) return parseIntLiteral(x.value, base);
  const bytes = simpleBuffer(x);
  if (bytes === undefined) return undefined;
  const text = numeralOfOctets(bytes);
  const shown = bytesRepr(bytes);
  return text === undefined ? invalidLiteral(base, shown) : parseIntLiteral(text, base, shown);
}

function intFrom(type: PyType, x: PyObject): MaySuspend {
  const number = toInt(x);
  if (number === SUSPENDED) return suspendThen((n: PyInt) => retype(type, n), [type]);
  if (number !== null) return retype(type, number);
  if (lookupType(x.type, TRUNC) !== null) return suspendSteps(truncSteps(type, x), [type, x]);
  const parsed = parseText(x, 10);
  if (parsed !== undefined) return ofType(type, parsed);
  return raise(
    'TypeError',
    `int() argument must be a string, a bytes-like object or a real number, not '${x.type.name}'`,
  );
}

/** PyNumber_Long of what has only `__trunc__`. */
function* truncSteps(type: PyType, x: PyObject): Steps<PyObject> {
  yield* deprecationSteps('The delegation of int() to __trunc__ is deprecated.');
  let result = callBoundSpecial(x, TRUNC)!;
  if (result === SUSPENDED) result = (yield) as PyObject;
  try {
    if (result instanceof PyInt) return ofType(type, result.value);
    if (result.type.nb_index === null)
      raise('TypeError', `__trunc__ returned non-Integral (type ${result.type.name})`);
    return ofType(type, yield* indexSteps(result));
  } finally {
    decref(result);
  }
}

/** Steals `n`. */
function retype(type: PyType, n: PyInt): PyObject {
  return type === IntType ? n : new PyInt(takeValue(n), type);
}

function ofType(type: PyType, value: number | bigint): PyObject {
  const n = newIntFrom(value);
  return retype(type, n);
}

const boolNew = method('bool', '($type, object=False, /)', (_type: PyType, o?: PyObject) =>
  withTruth(o, false, [], newBool),
);
BoolType.tp_new = (type, args, kwnames) => callNative(boolNew, type, args, kwnames, 'bool');

/** round(n, -digits): to a multiple of a power of ten, half to even. Source: int___round___impl. */
function roundInt(self: PyInt, ndigits?: PyObject): MaySuspend {
  if (ndigits === undefined) return exactInt(self);
  return withIndex(ndigits, [self], (digits: IntValue) => {
    if (digits >= 0) return exactInt(self);
    const exponent = Number(-digits);
    if (exponent > String(self.value).length + 1) return newInt(0);
    const unit = 10n ** BigInt(exponent);
    const [quotient, rest] = divmodInts(BigInt(self.value), unit);
    const twice = 2n * BigInt(rest);
    const up = twice > unit || (twice === unit && BigInt(quotient) % 2n !== 0n);
    const below = subtractInts(self.value, rest);
    return newIntFrom(up ? addInts(below, unit) : below);
  });
}

function fromBytes(
  type: PyType,
  bytes: PyObject,
  byteorder?: PyObject,
  signed?: PyObject,
): MaySuspend {
  return withTruth(signed, false, [type, bytes, byteorder ?? null], (isSigned) => {
    const result = intFromBytes(bytes, byteorder, isSigned);
    if (result === SUSPENDED) return suspendThen((r: PyInt) => convert(type, r), [type]);
    return convert(type, result as PyInt);
  });
}

/** A subclass is called with the value. Steals `n`. */
function convert(type: PyType, n: PyInt): MaySuspend {
  if (type === IntType) return n;
  const result = callObject(type, [n], null);
  decref(n);
  return result;
}

function intFormat(self: PyInt, spec: PyObject): MaySuspend {
  if (!(spec instanceof PyStr))
    raise('TypeError', `__format__() argument must be str, not ${spec.type.name}`);
  if (spec.value === '') return str(self);
  return newStr(formatInt(self.value, spec.value, self.type.name));
}

function bitCount(value: IntValue): number {
  return BigInt(value < 0 ? -value : value)
    .toString(2)
    .replaceAll('0', '').length;
}

describeType(IntType, {
  source: 'Objects/longobject.c',
  methods: [
    method('conjugate', '($self, /)', (self: PyInt) => exactInt(self)),
    method('bit_length', '($self, /)', (self: PyInt) => newInt(bitLength(self.value))),
    method('bit_count', '($self, /)', (self: PyInt) => newInt(bitCount(self.value))),
    method(
      'to_bytes',
      "($self, /, length=1, byteorder='big', *, signed=False)",
      (self: PyInt, length?: PyObject, byteorder?: PyObject, signed?: PyObject) =>
        withSsize(
          length,
          [self, byteorder ?? null, signed ?? null],
          (size) =>
            withTruth(signed, false, [self], (isSigned) =>
              intToBytes(self.value, size, byteorder, isSigned),
            ),
          1,
        ),
    ),
    method('from_bytes', "($type, /, bytes, byteorder='big', *, signed=False)", fromBytes, {
      class: true,
    }),
    method('as_integer_ratio', '($self, /)', (self: PyInt) =>
      newTuple([exactInt(self), newInt(1)]),
    ),
    method('is_integer', '($self, /)', () => newBool(true)),
    method('__trunc__', '($self, /)', (self: PyInt) => exactInt(self)),
    method('__floor__', '($self, /)', (self: PyInt) => exactInt(self)),
    method('__ceil__', '($self, /)', (self: PyInt) => exactInt(self)),
    method('__round__', '($self, ndigits=<unrepresentable>, /)', roundInt),
    method('__getnewargs__', '($self, /)', (self: PyInt) => newTuple([intOf(self.value)])),
    method('__format__', '($self, format_spec, /)', intFormat),
    method('__sizeof__', '($self, /)', (self: PyInt) =>
      newInt(24 + 4 * Math.max(heap.profile.zeroDigits, Math.ceil(bitLength(self.value) / 30))),
    ),
  ],
  getsets: [
    { name: 'real', get: (self: PyInt) => exactInt(self) },
    { name: 'imag', get: () => newInt(0) },
    { name: 'numerator', get: (self: PyInt) => exactInt(self) },
    { name: 'denominator', get: () => newInt(1) },
  ],
});
describeType(BoolType, { source: 'Objects/boolobject.c' });
