// float: repr, comparison, hash, construction, methods. CPython 3.13 Objects/floatobject.c.

import { FloatType, newFloat, PyFloat } from './float.ts';
import { floatRepr } from './float-repr.ts';
import { hash64, hashIdentity, hashInteger } from './hash.ts';
import { newIntFrom, PyInt } from './int.ts';
import { method } from './native.ts';
import { toFloat } from './number-ops.ts';
import { decref, type CompareOp, type PyObject, type PyType } from './object.ts';
import { raise } from './raise.ts';
import { newBool, newNotImplemented, None } from './singletons.ts';
import { describeType } from './static-type.ts';
import { newStr, PyStr } from './str.ts';
import { SUSPENDED, suspendThen, type MaySuspend } from './suspend.ts';
import { newTuple } from './tuple.ts';
import { strRepr } from './str-repr.ts';
import './float-arithmetic.ts';

FloatType.tp_repr = (o) => newStr(floatRepr((o as PyFloat).value));
FloatType.tp_richcompare = (a, b, op) => {
  const x = (a as PyFloat).value;
  if (!(b instanceof PyFloat) && !(b instanceof PyInt)) return newNotImplemented();
  return newBool(compare(x, b.value, op));
};
/** Host comparison is exact between number and bigint. */
function compare(x: number, y: number | bigint, op: CompareOp): boolean {
  // eslint-disable-next-line eqeqeq -- number and bigint compare exactly only so
  return [x < y, x <= y, x == y, x != y, x > y, x >= y][op]!;
}

/** _Py_HashDouble. */
FloatType.tp_hash = (o) => {
  const { value } = o as PyFloat;
  if (Number.isNaN(value)) return hashIdentity(o);
  if (!Number.isFinite(value)) return hash64(value > 0 ? 314159n : -314159n);
  if (Number.isInteger(value))
    return hashInteger(Number.isSafeInteger(value) ? value : BigInt(value));
  return hash64(hashFraction(value));
};
const PRIME = (1n << 61n) - 1n;
function hashFraction(value: number): bigint {
  let exponent = 0;
  let m = Math.abs(value);
  while (!Number.isInteger(m)) {
    m *= 2;
    exponent++;
  }
  // 2 ** -exponent modulo 2 ** 61 - 1.
  const shift = BigInt((61 - (exponent % 61)) % 61);
  const hash = ((BigInt(m) % PRIME) * (1n << shift)) % PRIME;
  return value < 0 ? -hash : hash;
}

FloatType.tp_new = (type, args, kwnames) => {
  if (kwnames !== null && kwnames.length > 0 && type === FloatType)
    raise('TypeError', 'float() takes no keyword arguments');
  if (args.length > 1) raise('TypeError', `float expected at most 1 argument, got ${args.length}`);
  const source = args[0];
  if (source === undefined) return new PyFloat(0, type);
  if (source instanceof PyStr) return new PyFloat(parseFloatText(source), type);
  const value = toFloat(
    source,
    `float() argument must be a string or a real number, not '${source.type.name}'`,
  );
  if (value === SUSPENDED) return suspendThen((v: PyFloat) => retyped(v, type), [source]);
  return retyped(value, type);
};
/** Steals `value`. */
function retyped(value: PyFloat, type: PyType): PyObject {
  if (type === FloatType) return value;
  const made = new PyFloat(value.value, type);
  decref(value);
  return made;
}

const NUMBER =
  /^[+-]?(?:\d+(?:_\d+)*(?:\.(?:\d+(?:_\d+)*)?)?|\.\d+(?:_\d+)*)(?:[eE][+-]?\d+(?:_\d+)*)?$/;
function parseFloatText(source: PyStr): number {
  const text = source.value.trim();
  const special = /^([+-]?)(inf|infinity|nan)$/i.exec(text);
  if (special !== null)
    return (special[1] === '-' ? -1 : 1) * (special[2]!.toLowerCase() === 'nan' ? NaN : Infinity);
  if (!NUMBER.test(text))
    raise('ValueError', `could not convert string to float: ${strRepr(source.value)}`);
  return Number(text.replaceAll('_', ''));
}

function integerRatio(self: PyFloat): PyObject {
  const { value } = self;
  if (Number.isNaN(value)) raise('ValueError', 'cannot convert NaN to integer ratio');
  if (!Number.isFinite(value)) raise('OverflowError', 'cannot convert Infinity to integer ratio');
  let denominator = 1n;
  let m = value;
  while (!Number.isInteger(m)) {
    m *= 2;
    denominator *= 2n;
  }
  return newTuple([newIntFrom(BigInt(m)), newIntFrom(denominator)]);
}

function toInteger(value: number): PyObject {
  if (Number.isNaN(value)) raise('ValueError', 'cannot convert float NaN to integer');
  if (!Number.isFinite(value)) raise('OverflowError', 'cannot convert float infinity to integer');
  return newIntFrom(BigInt(value));
}

/** Half to even, on the decimal digits as CPython does for ndigits. */
function round(self: PyFloat, ndigits?: PyObject): MaySuspend {
  const { value } = self;
  if (ndigits === undefined || ndigits === None) {
    const floor = Math.floor(value);
    const rest = value - floor;
    return toInteger(
      rest < 0.5 ? floor : rest > 0.5 ? floor + 1 : floor % 2 === 0 ? floor : floor + 1,
    );
  }
  if (!(ndigits instanceof PyInt))
    raise('TypeError', `'${ndigits.type.name}' object cannot be interpreted as an integer`);
  const digits = Number(ndigits.value);
  if (!Number.isFinite(value) || digits > 22) return newFloat(value);
  if (digits >= 0) return newFloat(Number(value.toFixed(Math.min(digits, 100))));
  const scale = 10 ** -digits;
  return newFloat(Math.round(value / scale) * scale);
}

describeType(FloatType, {
  source: 'CPython 3.13 Objects/floatobject.c',
  methods: [
    method('is_integer', '($self, /)', (f: PyFloat) => newBool(Number.isInteger(f.value))),
    method('as_integer_ratio', '($self, /)', integerRatio),
    method('conjugate', '($self, /)', (f: PyFloat) => newFloat(f.value)),
    method('__trunc__', '($self, /)', (f: PyFloat) => toInteger(Math.trunc(f.value))),
    method('__floor__', '($self, /)', (f: PyFloat) => toInteger(Math.floor(f.value))),
    method('__ceil__', '($self, /)', (f: PyFloat) => toInteger(Math.ceil(f.value))),
    method('__round__', '($self, ndigits=None, /)', round),
  ],
  getsets: [
    { name: 'real', get: (f: PyFloat) => newFloat(f.value) },
    { name: 'imag', get: () => newFloat(0) },
  ],
});
