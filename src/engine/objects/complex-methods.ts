// complex: slots and methods. CPython 3.13 Objects/complexobject.c.

import { parseDouble } from './float-text.ts';
import { asDouble, compareValues } from './float-arithmetic.ts';
import { floatRepr } from './float-repr.ts';
import { newFloat } from './float.ts';
import { hasMinus, unsignedDouble } from './format-number.ts';
import { layoutNumber, padText, parseFormatSpec, unknownFormatCode } from './format-spec.ts';
import { hash64, wholeHash } from './hash.ts';
import { hashDouble } from './float-methods.ts';
import {
  complexPower,
  complexPowerWhole,
  dividePairs,
  multiplyPairs,
  type Pair,
} from './complex-power.ts';
import { complexSpecialSteps } from './complex-special.ts';
import { ComplexType, newComplex, PyComplex } from './complex.ts';
import { asciiNumeral } from './int-text.ts';
import { PyInt } from './int.ts';
import { callNative, method } from './native.ts';
import { toFloat } from './number-ops.ts';
import { decref, EQ, incref, NE, type BinaryFunc, type PyObject, type PyType } from './object.ts';
import { raise } from './raise.ts';
import { newBool, newNotImplemented, None } from './singletons.ts';
import { describeType } from './static-type.ts';
import { newStr, PyStr } from './str.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from './suspend.ts';
import { newTuple } from './tuple.ts';

function asPair(o: PyObject): Pair | undefined {
  if (o instanceof PyComplex) return [o.real, o.imag];
  const real = asDouble(o);
  return real === undefined ? undefined : [real, 0];
}
const isInfinite = (x: number): boolean => x === Infinity || x === -Infinity;
const ofPair = (pair: Pair): PyObject => newComplex(pair[0], pair[1]);

function onPairs(operation: (a: Pair, b: Pair) => Pair): BinaryFunc {
  return (a, b) => {
    const x = asPair(a);
    const y = x === undefined ? undefined : asPair(b);
    return x === undefined || y === undefined ? newNotImplemented() : ofPair(operation(x, y));
  };
}

ComplexType.nb_add = onPairs((a, b) => [a[0] + b[0], a[1] + b[1]]);
ComplexType.nb_subtract = onPairs((a, b) => [a[0] - b[0], a[1] - b[1]]);
ComplexType.nb_multiply = onPairs(multiplyPairs);
ComplexType.nb_true_divide = onPairs((a, b) => dividePairs(a, b));
ComplexType.nb_power = (a, b, modulus) => {
  const x = asPair(a);
  const y = x === undefined ? undefined : asPair(b);
  if (x === undefined || y === undefined) return newNotImplemented();
  if (modulus !== None) raise('ValueError', 'complex modulo');
  const whole = y[1] === 0 && Number.isInteger(y[0]) && Math.abs(y[0]) <= 100;
  const result = whole ? complexPowerWhole(x, y[0]) : complexPower(x, y);
  if (isInfinite(result[0]) || isInfinite(result[1]))
    raise('OverflowError', 'complex exponentiation');
  return ofPair(result);
};
ComplexType.nb_negative = (o) => newComplex(-(o as PyComplex).real, -(o as PyComplex).imag);
ComplexType.nb_positive = (o) => exact(o as PyComplex);
ComplexType.nb_absolute = (o) => {
  const { real, imag } = o as PyComplex;
  const size = Math.hypot(real, imag);
  if (!Number.isFinite(size) && Number.isFinite(real) && Number.isFinite(imag))
    raise('OverflowError', 'absolute value too large');
  return newFloat(size);
};
ComplexType.nb_bool = (o) => (o as PyComplex).real !== 0 || (o as PyComplex).imag !== 0;

function exact(o: PyComplex): PyObject {
  return o.type === ComplexType ? incref(o) : newComplex(o.real, o.imag);
}

ComplexType.tp_repr = (o) => newStr(complexRepr(o as PyComplex));
function complexRepr({ real, imag }: PyComplex): string {
  const text = (value: number): string => floatRepr(value).replace(/\.0$/, '');
  if (real === 0 && !Object.is(real, -0)) return `${text(imag)}j`;
  const imagText = text(imag);
  return `(${text(real)}${/^[-]/.test(imagText) ? '' : '+'}${imagText}j)`;
}

ComplexType.tp_richcompare = (a, b, op) => {
  if (op !== EQ && op !== NE) return newNotImplemented();
  const { real, imag } = a as PyComplex;
  let equal: boolean;
  if (b instanceof PyComplex) equal = real === b.real && imag === b.imag;
  else if (b instanceof PyInt) equal = imag === 0 && compareValues(real, b.value, EQ);
  else {
    const other = asDouble(b);
    if (other === undefined) return newNotImplemented();
    equal = imag === 0 && real === other;
  }
  return newBool(equal === (op === EQ));
};
ComplexType.tp_hash = (o) => {
  const { real, imag } = o as PyComplex;
  const left = wholeHash(hashDouble(real, o));
  const right = wholeHash(hashDouble(imag, o));
  const hash = BigInt.asIntN(64, left + 1000003n * right);
  return hash64(hash === -1n ? -2n : hash);
};

const complexNew = method(
  'complex',
  '($type, real=0, imag=0)',
  (type: PyType, real?: PyObject, imag?: PyObject) => {
    if (real instanceof PyStr) {
      if (imag !== undefined)
        raise('TypeError', "complex() can't take second arg if first is a string");
      return parseComplex(real.value, type);
    }
    if (imag instanceof PyStr) raise('TypeError', "complex() second arg can't be a string");
    if (real?.type === ComplexType && imag === undefined && type === ComplexType)
      return incref(real);
    return suspendSteps(newSteps(type, real, imag), [type, real ?? null, imag ?? null]);
  },
);
ComplexType.tp_new = (type, args, kwnames) =>
  callNative(complexNew, type, args, kwnames, 'complex');

function* newSteps(type: PyType, real?: PyObject, imag?: PyObject): Steps<PyObject> {
  const a =
    real === undefined
      ? ZERO
      : yield* partSteps(real, 'first argument must be a string or a number', true);
  const b =
    imag === undefined ? ZERO : yield* partSteps(imag, 'second argument must be a number', false);
  const bIsComplex = imag instanceof PyComplex;
  return new PyComplex(
    bIsComplex ? a.real - b.imag : a.real,
    imag === undefined ? a.imag : a.isComplex ? a.imag + b.real : b.real,
    type,
  );
}

/** Not a pair: the host may drop the sign of a NaN that is stored in an array. */
interface Part {
  real: number;
  imag: number;
  isComplex: boolean;
}
const ZERO: Part = { real: 0, imag: 0, isComplex: false };

function* partSteps(o: PyObject, what: string, isReal: boolean): Steps<Part> {
  if (o instanceof PyComplex && (o.type === ComplexType || !isReal))
    return { real: o.real, imag: o.imag, isComplex: true };
  // Only the first one is asked for `__complex__`.
  const pair = isReal ? yield* complexSpecialSteps(o) : null;
  if (pair !== null) return { real: pair[0], imag: pair[1], isComplex: true };
  let number: MaySuspend = toFloat(o, `complex() ${what}, not '${o.type.name}'`);
  if (number === SUSPENDED) number = (yield) as PyObject;
  const { value } = number as unknown as { value: number };
  decref(number);
  return { real: value, imag: 0, isComplex: false };
}

function parseComplex(text: string, type: PyType): PyComplex {
  let body = asciiNumeral(text);
  if (body.startsWith('(') && body.endsWith(')')) body = asciiNumeral(body.slice(1, -1));
  const malformed = (): never => raise('ValueError', 'complex() arg is a malformed string');
  const match =
    /^([+-]?[^+-]*?(?:(?<=\d)[eE][+-]?[\d_]+)?)(?:([+-][^+-]*?(?:(?<=\d)[eE][+-]?[\d_]+)?|)[jJ])?$/.exec(
      body,
    );
  if (match === null || body === '') return malformed();
  if (/[jJ]$/.test(body) && match[2] === '') {
    const unit = match[1]!;
    const imag = /^[+-]?$/.test(unit) ? Number(`${unit}1`) : parseDouble(unit);
    return imag === undefined ? malformed() : new PyComplex(0, imag, type);
  }
  const real = parseDouble(match[1]!);
  const part = match[2];
  const imag =
    part === undefined ? 0 : /^[+-]$/.test(part) ? Number(`${part}1`) : parseDouble(part);
  return real === undefined || imag === undefined ? malformed() : new PyComplex(real, imag, type);
}

/** Source: format_complex_internal. */
function complexFormat(self: PyComplex, specText: PyObject): PyObject {
  if (!(specText instanceof PyStr))
    raise('TypeError', `__format__() argument must be str, not ${specText.type.name}`);
  if (specText.value === '') return newStr(complexRepr(self));
  const { name } = self.type;
  const spec = parseFormatSpec(specText.value, name, '', '>');
  if (spec.type !== '' && !'eEfFgGn'.includes(spec.type)) unknownFormatCode(spec.type, name);
  if (spec.fill === '0')
    raise('ValueError', 'Zero padding is not allowed in complex format specifier');
  if (spec.align === '=')
    raise('ValueError', "'=' alignment flag is not allowed in complex format specifier");
  const part = (value: number, sign: string): string => {
    const text = unsignedDouble(Math.abs(value), spec.type, spec.precision, spec.alternate);
    const negative = hasMinus(value, text, spec);
    const plain = spec.type === '' ? text.replace(/\.0$/, '') : text;
    const split = /^\d*/.exec(plain)![0].length;
    return layoutNumber(negative, '', plain.slice(0, split), plain.slice(split), {
      ...spec,
      sign,
      align: '>',
      width: -1,
    });
  };
  const bare = spec.type === '' && self.real === 0 && !Object.is(self.real, -0);
  const inside = bare
    ? `${part(self.imag, spec.sign)}j`
    : `${part(self.real, spec.sign)}${part(self.imag, '+')}j`;
  const text = spec.type === '' && !bare ? `(${inside})` : inside;
  return newStr(padText(text, text.length, spec));
}

describeType(ComplexType, {
  source: 'Objects/complexobject.c',
  methods: [
    method('conjugate', '($self, /)', (self: PyComplex) => newComplex(self.real, -self.imag)),
    method('__complex__', '($self, /)', exact),
    method('__getnewargs__', '($self, /)', (self: PyComplex) =>
      newTuple([newFloat(self.real), newFloat(self.imag)]),
    ),
    method('__format__', '($self, format_spec, /)', complexFormat),
  ],
  getsets: [
    { name: 'real', get: (self: PyComplex) => newFloat(self.real) },
    { name: 'imag', get: (self: PyComplex) => newFloat(self.imag) },
  ],
});
