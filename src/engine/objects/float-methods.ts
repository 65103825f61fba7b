// float: text, hash, construction, methods. CPython 3.13 Objects/floatobject.c, Python/pyhash.c (_Py_HashDouble).

import { expectStr } from './arguments.ts';
import { simpleBuffer } from './bytes-like.ts';
import { callObject } from './calls.ts';
import { asDouble, divmodDoubles, exactFloat } from './float-arithmetic.ts';
import { floatFromHex, floatHex } from './float-hex.ts';
import { fixedDigits, floatRepr } from './float-repr.ts';
import { parseDouble } from './float-text.ts';
import { FloatType, newFloat, PyFloat } from './float.ts';
import { formatFloat } from './format-number.ts';
import { hash64, hashIdentity, hashInteger } from './hash.ts';
import { withIndex } from './index.ts';
import { numeralOfOctets } from './int-text.ts';
import { newIntFrom } from './int.ts';
import { callNative, method, withoutKeywords } from './native.ts';
import { toFloat } from './number-ops.ts';
import { decref, type PyObject, type PyType } from './object.ts';
import { decompose } from './pow-double.ts';
import { raise } from './raise.ts';
import { newBool, newNotImplemented, None } from './singletons.ts';
import { describeType } from './static-type.ts';
import { newStr, PyStr, StrType } from './str.ts';
import { SUSPENDED, suspendSteps, suspendThen, type MaySuspend, type Steps } from './suspend.ts';
import { repr, str } from './text.ts';
import { newTuple } from './tuple.ts';

const valueOf = (o: PyObject): number => (o as PyFloat).value;

FloatType.tp_repr = (o) => newStr(floatRepr(valueOf(o)));
FloatType.tp_hash = (o) => hashDouble(valueOf(o), o);
FloatType.nb_divmod = (a, b) => {
  const x = asDouble(a);
  const y = x === undefined ? undefined : asDouble(b);
  if (x === undefined || y === undefined) return newNotImplemented();
  if (y === 0) raise('ZeroDivisionError', 'float divmod()');
  const [quotient, rest] = divmodDoubles(x, y);
  return newTuple([newFloat(quotient), newFloat(rest)]);
};
FloatType.nb_int = (o) => newIntFrom(truncated(valueOf(o)));

const MODULUS = (1n << 61n) - 1n;
/** Low half of the hash of a double; `o` is what NaN is hashed by. Source: _Py_HashDouble. */
export function hashDouble(value: number, o: PyObject): number {
  if (Number.isInteger(value))
    return hashInteger(Number.isSafeInteger(value) ? value : BigInt(value));
  if (Number.isNaN(value)) return hashIdentity(o);
  if (!Number.isFinite(value)) return hashInteger(value > 0 ? 314159 : -314159);
  const [mantissa, exponent] = decompose(Math.abs(value));
  // 2 ** 61 is 1 modulo the prime, so a negative exponent is a positive one.
  const shift = BigInt(((exponent % 61) + 61) % 61);
  let hash = ((mantissa % MODULUS) << shift) % MODULUS;
  if (value < 0) hash = -hash;
  return hash64(hash === -1n ? -2n : hash);
}

/** Toward zero. OverflowError, ValueError. */
function truncated(value: number): number {
  if (Number.isNaN(value)) raise('ValueError', 'cannot convert float NaN to integer');
  if (!Number.isFinite(value)) raise('OverflowError', 'cannot convert float infinity to integer');
  return Math.trunc(value);
}

/** The value, after the errors that it can't be an int. */
function finite(value: number): number {
  truncated(value);
  return value;
}

const floatNew = method('float', '($type, x=0, /)', (type: PyType, x?: PyObject) => {
  if (x === undefined) return new PyFloat(0, type);
  // A subclass of str that says how it is a number is none to be read (float_new_impl, PyNumber_Float).
  const number = x.type !== StrType && x.type.nb_float !== null ? undefined : parse(x);
  if (number === null) return suspendSteps(notNumeralSteps(x), [x]);
  if (number !== undefined) return new PyFloat(number, type);
  const result = toFloat(
    x,
    `float() argument must be a string or a real number, not '${x.type.name}'`,
  );
  return result === SUSPENDED
    ? suspendThen((f: PyFloat) => retype(type, f), [type])
    : retype(type, result);
});
FloatType.tp_new = (type, args, kwnames) => {
  const given = withoutKeywords(args, kwnames, type.tp_init !== FloatType.tp_init, 'float');
  return callNative(floatNew, type, given, null, 'float');
};

/** Steals `f`. */
function retype(type: PyType, f: PyFloat): PyObject {
  if (type === FloatType) return f;
  const { value } = f;
  decref(f);
  return new PyFloat(value, type);
}

/** Number in a str or bytes-like object; undefined for other objects, null where it is no number. Source: PyFloat_FromString. */
function parse(x: PyObject): number | undefined | null {
  const bytes = x instanceof PyStr ? undefined : simpleBuffer(x);
  if (!(x instanceof PyStr) && bytes === undefined) return undefined;
  const text = x instanceof PyStr ? x.value : numeralOfOctets(bytes!);
  return (text === undefined ? undefined : parseDouble(text)) ?? null;
}

/** The object is shown by its own `__repr__`. */
function* notNumeralSteps(x: PyObject): Steps<never> {
  let shown = repr(x);
  if (shown === SUSPENDED) shown = (yield) as PyStr;
  const message = `could not convert string to float: ${shown.value}`;
  decref(shown);
  return raise('ValueError', message);
}

/** round(x) to an int, round(x, n) to a float; ties to even on the exact value. Source: float___round___impl. */
function round(self: PyFloat, ndigits?: PyObject): MaySuspend {
  const { value } = self;
  if (ndigits === undefined || ndigits === None) {
    const below = Math.floor(finite(value));
    const difference = value - below;
    const up = difference > 0.5 || (difference === 0.5 && below % 2 !== 0);
    return newIntFrom(up ? below + 1 : below);
  }
  return withIndex(ndigits, [self], (digits: number | bigint) => {
    if (!Number.isFinite(value) || digits > 323) return exactFloat(self);
    if (digits < -308) return newFloat(0 * value);
    const rounded = roundDecimal(value, Number(digits));
    if (!Number.isFinite(rounded)) raise('OverflowError', 'rounded value too large to represent');
    return newFloat(rounded);
  });
}

function roundDecimal(value: number, digits: number): number {
  const sign = value < 0 || Object.is(value, -0) ? -1 : 1;
  const magnitude = Math.abs(value);
  if (digits >= 0) return sign * Number(fixedDigits(magnitude, digits));
  const unit = 10n ** BigInt(-digits);
  const whole = BigInt(Math.floor(magnitude));
  const twice = 2n * (whole % unit);
  const isTie = twice === unit && Number.isInteger(magnitude);
  const up = isTie ? (whole / unit) % 2n === 1n : twice >= unit;
  return sign * Number((whole / unit + (up ? 1n : 0n)) * unit);
}

/** (numerator, denominator). */
function integerRatio(self: PyFloat): PyObject {
  const { value } = self;
  if (Number.isNaN(value)) raise('ValueError', 'cannot convert NaN to integer ratio');
  if (!Number.isFinite(value)) raise('OverflowError', 'cannot convert Infinity to integer ratio');
  let [mantissa, exponent] = decompose(value);
  while (mantissa !== 0n && exponent < 0 && (mantissa & 1n) === 0n) {
    mantissa >>= 1n;
    exponent++;
  }
  if (mantissa === 0n) exponent = 0;
  const numerator = exponent > 0 ? mantissa << BigInt(exponent) : mantissa;
  return newTuple([newIntFrom(numerator), newIntFrom(exponent < 0 ? 1n << BigInt(-exponent) : 1n)]);
}

function floatFormat(self: PyFloat, spec: PyObject): MaySuspend {
  if (!(spec instanceof PyStr))
    raise('TypeError', `__format__() argument must be str, not ${spec.type.name}`);
  return spec.value === ''
    ? str(self)
    : newStr(formatFloat(self.value, spec.value, self.type.name));
}

function fromHex(type: PyType, text: PyObject): MaySuspend {
  if (!(text instanceof PyStr)) raise('TypeError', 'bad argument type for built-in operation');
  const value = newFloat(floatFromHex(text.value));
  if (type === FloatType) return value;
  const result = callObject(type, [value], null);
  decref(value);
  return result;
}

function getFormat(_type: PyType, kind: PyObject): PyObject {
  const name = expectStr(kind, '__getformat__', 'argument');
  if (name !== 'double' && name !== 'float')
    raise('ValueError', "__getformat__() argument 1 must be 'double' or 'float'");
  return newStr('IEEE, little-endian');
}

describeType(FloatType, {
  source: 'Objects/floatobject.c',
  methods: [
    method('conjugate', '($self, /)', exactFloat),
    method('__trunc__', '($self, /)', (self: PyFloat) => newIntFrom(truncated(self.value))),
    method('__floor__', '($self, /)', (self: PyFloat) =>
      newIntFrom(Math.floor(finite(self.value))),
    ),
    method('__ceil__', '($self, /)', (self: PyFloat) => newIntFrom(Math.ceil(finite(self.value)))),
    method('__round__', '($self, ndigits=None, /)', round),
    method('as_integer_ratio', '($self, /)', integerRatio),
    method('is_integer', '($self, /)', (self: PyFloat) => newBool(Number.isInteger(self.value))),
    method('hex', '($self, /)', (self: PyFloat) => newStr(floatHex(self.value))),
    method('fromhex', '($type, string, /)', fromHex, { class: true }),
    method('__getnewargs__', '($self, /)', (self: PyFloat) => newTuple([newFloat(self.value)])),
    method('__format__', '($self, format_spec, /)', floatFormat),
    method('__getformat__', '($type, typestr, /)', getFormat, { class: true }),
  ],
  getsets: [
    { name: 'real', get: (self: PyFloat) => exactFloat(self) },
    { name: 'imag', get: () => newFloat(0) },
  ],
});
