// Decimal: construction, arithmetic, methods. CPython 3.13 Modules/_decimal/_decimal.c (dec_number_methods, dec_methods, dec_getset).

import { callObject } from '../../objects/calls.ts';
import { newComplex } from '../../objects/complex.ts';
import { newFloat, PyFloat } from '../../objects/float.ts';
import { hash64, hashIdentity } from '../../objects/hash.ts';
import { newInt, newIntFrom, PyInt } from '../../objects/int.ts';
import { callNative, method, type NativeFunction } from '../../objects/native.ts';
import type { PyType } from '../../objects/object.ts';
import { decref, incref, type PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { newBool, newNotImplemented, None } from '../../objects/singletons.ts';
import { describeType } from '../../objects/static-type.ts';
import { newStr, PyStr } from '../../objects/str.ts';
import type { MaySuspend } from '../../objects/suspend.ts';
import { newTuple } from '../../objects/tuple.ts';
import * as arith from './arithmetic.ts';
import { expectOperand, ofDouble, ofInt, ofObject, operand } from './convert.ts';
import { formatDecimal } from './format.ts';
import * as d from './number.ts';
import * as ops from './operations.ts';
import * as trans from './transcendental.ts';
import { decimalText } from './text.ts';
import {
  compute,
  currentDecimalContext,
  currentState,
  DecimalType,
  newDecimal,
  operate,
  PyContext,
  PyDecimal,
} from './types.ts';
import type { Arith, Dec, Rounding } from './number.ts';

export type Unary = (a: Dec, ctx: Arith) => Dec;
export type Binary = (a: Dec, b: Dec, ctx: Arith) => Dec;

/** A method's `context` argument. TypeError. */
export function contextOf(o: PyObject | undefined): PyContext {
  if (o === undefined || o === None) return currentDecimalContext();
  return o instanceof PyContext ? o : raise('TypeError', 'optional argument must be a context');
}

const ROUNDING_ERROR =
  'valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]';
export function roundingOf(o: PyObject): Rounding {
  const found = o instanceof PyStr ? d.ROUNDINGS.find((r) => r === o.value) : undefined;
  return found ?? raise('TypeError', ROUNDING_ERROR);
}

const decimalNew = method(
  'Decimal',
  "($type, value='0', context=None)",
  (type: PyType, value?: PyObject, context?: PyObject) => {
    const ctx = contextOf(context);
    if (type === DecimalType && value !== undefined && value.type === DecimalType)
      return incref(value);
    return new PyDecimal(value === undefined ? d.ZERO : ofObject(ctx, value), type);
  },
);
DecimalType.tp_new = (type, args, kwnames) =>
  callNative(decimalNew, type, args, kwnames, 'Decimal');

const valueOf = (o: PyObject): Dec => (o as PyDecimal).value;

function binarySlot(op: Binary) {
  return (a: PyObject, b: PyObject): PyObject => {
    const [x, y] = [operand(a), operand(b)];
    if (x === null || y === null) return newNotImplemented();
    return operate(currentDecimalContext(), (ctx) => op(x, y, ctx));
  };
}
DecimalType.nb_add = binarySlot(arith.add);
DecimalType.nb_subtract = binarySlot(arith.subtract);
DecimalType.nb_multiply = binarySlot(arith.multiply);
DecimalType.nb_true_divide = binarySlot(arith.divide);
DecimalType.nb_floor_divide = binarySlot(arith.divideInt);
DecimalType.nb_remainder = binarySlot(arith.remainder);
DecimalType.nb_divmod = (a, b) => {
  const [x, y] = [operand(a), operand(b)];
  if (x === null || y === null) return newNotImplemented();
  const [q, r] = compute(currentDecimalContext(), (ctx) => arith.divmod(x, y, ctx));
  return newTuple([newDecimal(q), newDecimal(r)]);
};
DecimalType.nb_power = (a, b, modulus) => {
  const [x, y] = [operand(a), operand(b)];
  if (x === null || y === null) return newNotImplemented();
  if (modulus === None) return operate(currentDecimalContext(), (ctx) => trans.power(x, y, ctx));
  const m = operand(modulus);
  return m === null
    ? newNotImplemented()
    : operate(currentDecimalContext(), (ctx) => trans.powerModulo(x, y, m, ctx));
};
const unarySlot =
  (op: Unary) =>
  (o: PyObject): PyObject =>
    operate(currentDecimalContext(), (ctx) => op(valueOf(o), ctx));
DecimalType.nb_negative = unarySlot(arith.minus);
DecimalType.nb_positive = unarySlot(arith.plus);
DecimalType.nb_absolute = unarySlot(arith.abs);
DecimalType.nb_bool = (o) => !d.isZero(valueOf(o));
DecimalType.nb_int = (o) => toInt(valueOf(o), 'ROUND_DOWN');
DecimalType.nb_float = (o) => newFloat(toDouble(valueOf(o)));

/** dec_as_long */
function toInt(a: Dec, rounding: Rounding): PyObject {
  if (d.isNaN(a)) raise('ValueError', 'cannot convert NaN to integer');
  if (d.isInfinite(a)) raise('OverflowError', 'cannot convert Infinity to integer');
  if (a.exp > d.DIGITS_MAX) raise('MemoryError');
  const whole = ops.rescale(a, 0, rounding);
  return newIntFrom(whole.sign ? -whole.coef : whole.coef);
}

function toDouble(a: Dec): number {
  if (a.kind === 'snan') raise('ValueError', 'cannot convert signaling NaN to float');
  if (a.kind === 'nan') return a.sign ? -NaN : NaN;
  if (d.isInfinite(a)) return a.sign ? -Infinity : Infinity;
  return Number(`${a.sign ? '-' : ''}${a.coef}e${a.exp}`);
}

const P = (1n << 61n) - 1n;
function modPower(base: bigint, n: number): bigint {
  let result = 1n;
  let b = base % P;
  for (let e = BigInt(n); e > 0n; e >>= 1n) {
    if (e & 1n) result = (result * b) % P;
    b = (b * b) % P;
  }
  return result;
}
/** 1 / 10 modulo P */
const INVERSE_TEN = 2075258708292324556n;

/** _dec_hash: equal numbers of all types hash alike. */
DecimalType.tp_hash = (o) => {
  const a = valueOf(o);
  if (a.kind === 'snan') raise('TypeError', 'Cannot hash a signaling NaN value');
  if (a.kind === 'nan') return hashIdentity(o);
  if (a.kind === 'infinite') return hash64(a.sign ? -314159n : 314159n);
  const power = a.exp >= 0 ? modPower(10n, a.exp) : modPower(INVERSE_TEN, -a.exp);
  const hash = ((a.coef % P) * power) % P;
  const signed = a.sign ? -hash : hash;
  return hash64(signed === -1n ? -2n : signed);
};

const capitals = (): boolean => currentDecimalContext().capitals === 1;
DecimalType.tp_str = (o) => newStr(decimalText(valueOf(o), capitals()));
DecimalType.tp_repr = (o) => newStr(`Decimal('${decimalText(valueOf(o), capitals())}')`);

function format(self: PyDecimal, spec: PyObject, _override?: PyObject): PyObject {
  if (!(spec instanceof PyStr)) raise('TypeError', 'format arg must be str');
  const context = currentDecimalContext();
  return compute(context, () =>
    newStr(formatDecimal(self.value, spec.value, context.capitals === 1, context.rounding)),
  );
}

function round(self: PyDecimal, digits?: PyObject): PyObject {
  if (digits === undefined) return toInt(self.value, 'ROUND_HALF_EVEN');
  if (!(digits instanceof PyInt)) raise('TypeError', 'optional arg must be an integer');
  const q = d.finite(0, 1n, -Number(digits.value));
  return operate(currentDecimalContext(), (ctx) => ops.quantize(self.value, q, ctx));
}

function asTuple(self: PyDecimal): MaySuspend {
  const { value } = self;
  const digits =
    value.kind === 'infinite' || (value.kind !== 'finite' && value.coef === 0n)
      ? value.kind === 'infinite'
        ? '0'
        : ''
      : value.coef.toString();
  const exponent =
    value.kind === 'finite'
      ? newIntFrom(value.exp)
      : newStr({ infinite: 'F', nan: 'n', snan: 'N' }[value.kind]);
  const args = [
    newInt(value.sign),
    newTuple(Array.from(digits, (c) => newInt(Number(c)))),
    exponent,
  ];
  try {
    return callObject(currentState().tupleClass!, args);
  } finally {
    for (const o of args) decref(o);
  }
}

function integerRatio(self: PyDecimal): PyObject {
  const a = self.value;
  if (d.isNaN(a)) raise('ValueError', 'cannot convert NaN to integer ratio');
  if (d.isInfinite(a)) raise('OverflowError', 'cannot convert Infinity to integer ratio');
  let top = a.coef;
  let bottom = 1n;
  if (Math.abs(a.exp) > d.DIGITS_MAX) raise('MemoryError');
  if (a.exp >= 0) top *= d.pow10(a.exp);
  else {
    bottom = d.pow10(-a.exp);
    let [g, h] = [top, bottom];
    while (h !== 0n) [g, h] = [h, g % h];
    top /= g;
    bottom /= g;
  }
  return newTuple([newIntFrom(a.sign ? -top : top), newIntFrom(bottom)]);
}

function fromFloat(type: PyType, f: PyObject): MaySuspend {
  let value: Dec;
  if (f instanceof PyInt) value = ofInt(f.value);
  else if (f instanceof PyFloat) value = ofDouble(f.value);
  else return raise('TypeError', 'argument must be int or float');
  const exact = newDecimal(value);
  if (type === DecimalType) return exact;
  const made = callObject(type, [exact]);
  decref(exact);
  return made;
}

// ---- methods that are tables -------------------------------------------------------------------

const unary = (name: string, op: Unary): NativeFunction =>
  method(name, '($self, /, context=None)', (self: PyDecimal, context?: PyObject) =>
    operate(contextOf(context), (ctx) => op(self.value, ctx)),
  );
const binary = (name: string, op: Binary): NativeFunction =>
  method(
    name,
    '($self, /, other, context=None)',
    (self: PyDecimal, other: PyObject, context?: PyObject) => {
      const ctx = contextOf(context);
      const y = expectOperand(other);
      return operate(ctx, (c) => op(self.value, y, c));
    },
  );
const test = (name: string, fn: (a: Dec) => boolean): NativeFunction =>
  method(name, '($self, /)', (self: PyDecimal) => newBool(fn(self.value)));

const integral = (name: string, exact: boolean): NativeFunction =>
  method(
    name,
    '($self, /, rounding=None, context=None)',
    (self: PyDecimal, rounding?: PyObject, context?: PyObject) => {
      const outer = contextOf(context);
      const mode =
        rounding === undefined || rounding === None ? outer.rounding : roundingOf(rounding);
      return operate(outer, (ctx) => {
        ctx.rounding = mode;
        return ops.toIntegral(self.value, ctx, exact);
      });
    },
  );

export const UNARY: Readonly<Record<string, Unary>> = {
  exp: trans.exp,
  ln: trans.ln,
  log10: trans.log10,
  next_minus: (a, ctx) => ops.nextNumber(a, ctx, false),
  next_plus: (a, ctx) => ops.nextNumber(a, ctx, true),
  normalize: ops.normalize,
  sqrt: trans.sqrt,
  logb: ops.logb,
  logical_invert: ops.logicalInvert,
};
const total = (a: Dec, b: Dec): Dec => arith.sign(arith.totalOrder(a, b));
export const BINARY: Readonly<Record<string, Binary>> = {
  compare: arith.compare,
  compare_signal: arith.compareSignal,
  max: (a, b, ctx) => ops.extreme(a, b, ctx, true, false),
  max_mag: (a, b, ctx) => ops.extreme(a, b, ctx, true, true),
  min: (a, b, ctx) => ops.extreme(a, b, ctx, false, false),
  min_mag: (a, b, ctx) => ops.extreme(a, b, ctx, false, true),
  next_toward: ops.nextToward,
  remainder_near: arith.remainderNear,
  compare_total: total,
  compare_total_mag: (a, b) => total(d.withSign(a, 0), d.withSign(b, 0)),
  copy_sign: (a, b) => d.withSign(a, b.sign),
  logical_and: (a, b, ctx) => ops.logical(a, b, ctx, (x, y) => x && y),
  logical_or: (a, b, ctx) => ops.logical(a, b, ctx, (x, y) => x || y),
  logical_xor: (a, b, ctx) => ops.logical(a, b, ctx, (x, y) => x !== y),
  rotate: ops.rotate,
  scaleb: ops.scaleb,
  shift: ops.shift,
};
export const TESTS: Readonly<Record<string, (a: Dec) => boolean>> = {
  is_canonical: () => true,
  is_finite: d.isFinite,
  is_infinite: d.isInfinite,
  is_nan: d.isNaN,
  is_qnan: (a) => a.kind === 'nan',
  is_snan: (a) => a.kind === 'snan',
  is_signed: (a) => a.sign === 1,
  is_zero: d.isZero,
};

const same = (self: PyObject): PyObject => incref(self);
const ranged = (name: string, fn: (a: Dec, ctx: Arith) => boolean): NativeFunction =>
  method(name, '($self, /, context=None)', (self: PyDecimal, context?: PyObject) =>
    newBool(fn(self.value, contextOf(context).arith())),
  );

describeType(DecimalType, {
  source: 'CPython 3.13 Modules/_decimal/_decimal.c',
  methods: [
    ...Object.entries(UNARY).map(([name, op]) => unary(name, op)),
    ...Object.entries(BINARY).map(([name, op]) => binary(name, op)),
    ...Object.entries(TESTS).map(([name, fn]) => test(name, fn)),
    integral('to_integral', false),
    integral('to_integral_value', false),
    integral('to_integral_exact', true),
    ranged('is_normal', ops.isNormal),
    ranged('is_subnormal', ops.isSubnormal),
    method(
      'quantize',
      '($self, /, exp, rounding=None, context=None)',
      (self: PyDecimal, exp: PyObject, rounding?: PyObject, context?: PyObject) => {
        const outer = contextOf(context);
        const mode =
          rounding === undefined || rounding === None ? outer.rounding : roundingOf(rounding);
        const q = expectOperand(exp);
        return operate(outer, (ctx) => {
          ctx.rounding = mode;
          return ops.quantize(self.value, q, ctx);
        });
      },
    ),
    method(
      'fma',
      '($self, /, other, third, context=None)',
      (self: PyDecimal, other: PyObject, third: PyObject, context?: PyObject) => {
        const outer = contextOf(context);
        const [y, z] = [expectOperand(other), expectOperand(third)];
        return operate(outer, (ctx) => arith.fma(self.value, y, z, ctx));
      },
    ),
    method(
      'same_quantum',
      '($self, /, other, context=None)',
      (self: PyDecimal, other: PyObject, context?: PyObject) => {
        contextOf(context);
        return newBool(ops.sameQuantum(self.value, expectOperand(other)));
      },
    ),
    method('adjusted', '($self, /)', (self: PyDecimal) =>
      newIntFrom(self.value.kind === 'finite' ? d.adjusted(self.value) : 0),
    ),
    method('canonical', '($self, /)', same),
    method('conjugate', '($self, /)', same),
    method('radix', '($self, /)', () => newDecimal(ofInt(10))),
    method('copy_abs', '($self, /)', (self: PyDecimal) => newDecimal(d.withSign(self.value, 0))),
    method('copy_negate', '($self, /)', (self: PyDecimal) => newDecimal(d.negated(self.value))),
    method('number_class', '($self, /, context=None)', (self: PyDecimal, context?: PyObject) =>
      newStr(ops.numberClass(self.value, contextOf(context).arith())),
    ),
    method('to_eng_string', '($self, /, context=None)', (self: PyDecimal, context?: PyObject) =>
      newStr(decimalText(self.value, contextOf(context).capitals === 1, true)),
    ),
    method('from_float', '($type, f, /)', fromFloat, { class: true }),
    method('as_tuple', '($self, /)', asTuple),
    method('as_integer_ratio', '($self, /)', integerRatio),
    method('__copy__', '($self, /)', same),
    method('__deepcopy__', '($self, memo, /)', same),
    method('__format__', '($self, fmtarg, override=None, /)', format),
    method('__reduce__', '($self, /)', (self: PyDecimal) =>
      newTuple([incref(self.type), newTuple([newStr(decimalText(self.value, capitals()))])]),
    ),
    method('__round__', '($self, ndigits=None, /)', round),
    method('__ceil__', '($self, /)', (self: PyDecimal) => toInt(self.value, 'ROUND_CEILING')),
    method('__floor__', '($self, /)', (self: PyDecimal) => toInt(self.value, 'ROUND_FLOOR')),
    method('__trunc__', '($self, /)', (self: PyDecimal) => toInt(self.value, 'ROUND_DOWN')),
    method('__complex__', '($self, /)', (self: PyDecimal) => newComplex(toDouble(self.value), 0)),
    method('__sizeof__', '($self, /)', () => newInt(104)),
  ],
  getsets: [
    { name: 'real', get: same },
    { name: 'imag', get: () => newDecimal(d.ZERO) },
  ],
});
