// math. CPython 3.13 Modules/mathmodule.c. The functions themselves are in math/.

import type { PyFloat } from '../objects/float.ts';
import { FloatType, newFloat } from '../objects/float.ts';
import { indexSteps, withIndex } from '../objects/index.ts';
import { newInt, newIntFrom, PyInt } from '../objects/int.ts';
import { listSteps } from '../objects/iterate.ts';
import { method } from '../objects/native.ts';
import { binaryOp, NB_TRUE_DIVIDE } from '../objects/number-ops.ts';
import { decref, decrefAll, incref, type PyObject } from '../objects/object.ts';
import { raise } from '../objects/raise.ts';
import { newBool, None } from '../objects/singletons.ts';
import { callBoundSpecial } from '../objects/special-call.ts';
import { staticStr } from '../objects/str.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from '../objects/suspend.ts';
import { newTuple, PyTuple } from '../objects/tuple.ts';
import {
  binary,
  domainError,
  doubleSteps,
  rangeError,
  unary,
  withDoubles,
} from './math/arguments.ts';
import * as whole from './math/combinatorics.ts';
import { scaleByPower } from './math/elementary.ts';
import { erf, erfc } from './math/error-function.ts';
import * as f from './math/functions.ts';
import { gamma, lgamma } from './math/gamma.ts';
import { fsumSteps, hypot, prodSteps, sumprodSteps, vectorNorm } from './math/sums.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

/** A function that knows its own errors. */
const withErrors =
  (fn: (x: number) => number | 'domain' | 'range') =>
  (o: PyObject): MaySuspend =>
    withDoubles([o], (x) => checked(fn(x!)));

function checked(result: number | 'domain' | 'range'): PyObject {
  if (result === 'domain') return domainError();
  if (result === 'range') return rangeError();
  return newFloat(result);
}

/** loghelper: whole numbers of any size. */
function logOf(o: PyObject, fn: (x: number) => number): MaySuspend {
  if (!(o instanceof PyInt)) return unary(fn, false)(o);
  if (o.value <= 0) domainError();
  const value = Number(o.value);
  if (Number.isFinite(value)) return newFloat(fn(value));
  const big = o.value as bigint;
  const exponent = big.toString(2).length;
  // As _PyLong_Frexp: 53 bits, ties to even.
  const fraction = scaleByPower(
    Number((big >> BigInt(exponent - 64)) | (big & ((1n << BigInt(exponent - 64)) - 1n) ? 1n : 0n)),
    -64,
  );
  return newFloat(fn(fraction) + fn(2) * exponent);
}

function log(x: PyObject, base?: PyObject): MaySuspend {
  if (base === undefined) return logOf(x, f.log);
  return suspendSteps(logBaseSteps(x, base), [x, base]);
}

function* logBaseSteps(x: PyObject, base: PyObject): Steps<PyObject> {
  let num = logOf(x, f.log);
  if (num === SUSPENDED) num = (yield) as PyObject;
  let den: MaySuspend | null = null;
  try {
    den = logOf(base, f.log);
    if (den === SUSPENDED) den = (yield) as PyObject;
    return binaryOp(NB_TRUE_DIVIDE, num, den) as PyObject;
  } finally {
    decref(num);
    if (den !== null && den !== SUSPENDED) decref(den);
  }
}

function wholeNumber(value: number): PyObject {
  if (Number.isNaN(value)) raise('ValueError', 'cannot convert float NaN to integer');
  if (!Number.isFinite(value)) raise('OverflowError', 'cannot convert float infinity to integer');
  return newIntFrom(value);
}

/** floor and ceil: the class's own method, else the float. */
function rounding(name: string, fn: (x: number) => number) {
  const special = staticStr(name);
  return (o: PyObject): MaySuspend => {
    if (o.type === FloatType) return wholeNumber(fn((o as PyFloat).value));
    const own = callBoundSpecial(o, special);
    if (own !== null) return own;
    return withDoubles([o], (x) => wholeNumber(fn(x!)));
  };
}

const TRUNC = staticStr('__trunc__');
function trunc(o: PyObject): MaySuspend {
  if (o.type === FloatType) return wholeNumber(Math.trunc((o as PyFloat).value));
  return (
    callBoundSpecial(o, TRUNC) ??
    raise('TypeError', `type ${o.type.name} doesn't define __trunc__ method`)
  );
}

/** Calls `finish` with whole numbers. */
function withWhole(
  args: readonly PyObject[],
  finish: (...values: bigint[]) => PyObject,
): MaySuspend {
  if (args.every((o) => o instanceof PyInt))
    return finish(...args.map((o) => BigInt((o as PyInt).value)));
  function* steps(): Steps<PyObject> {
    const values: bigint[] = [];
    for (const o of args) values.push(BigInt(yield* indexSteps(o)));
    return finish(...values);
  }
  return suspendSteps(steps(), args);
}

function ldexp(x: PyObject, i: PyObject): MaySuspend {
  return withDoubles([x], (value) => {
    if (!(i instanceof PyInt)) raise('TypeError', 'Expected an int as second argument to ldexp.');
    if (value === 0 || !Number.isFinite(value)) return newFloat(value!);
    const exponent = Math.max(-5000, Math.min(5000, Number(i.value)));
    const r = exponent < -3000 ? f.copysign(0, value!) : scaleByPower(value!, exponent);
    return Number.isFinite(r) ? newFloat(r) : rangeError();
  });
}

function modf(o: PyObject): MaySuspend {
  return withDoubles([o], (x) => {
    const value = x!;
    if (!Number.isFinite(value)) {
      const rest = Number.isNaN(value) ? value : f.copysign(0, value);
      return newTuple([newFloat(rest), newFloat(value)]);
    }
    const integral = Math.trunc(value);
    return newTuple([
      newFloat(f.copysign(value - integral, value)),
      newFloat(f.copysign(integral, value)),
    ]);
  });
}

function fmod(x: number, y: number): number {
  // The host's remainder is exact.
  return !Number.isFinite(y) && Number.isFinite(x) ? (Number.isNaN(y) ? y : x) : x % y;
}

function isclose(a: PyObject, b: PyObject, rel?: PyObject, abs?: PyObject): MaySuspend {
  const finish = (x: number, y: number, relative: number, absolute: number): PyObject => {
    if (relative < 0 || absolute < 0) raise('ValueError', 'tolerances must be non-negative');
    if (x === y) return newBool(true);
    if (Math.abs(x) === Infinity || Math.abs(y) === Infinity) return newBool(false);
    const difference = Math.abs(y - x);
    return newBool(
      difference <= Math.abs(relative * y) ||
        difference <= Math.abs(relative * x) ||
        difference <= absolute,
    );
  };
  function* steps(): Steps<PyObject> {
    const x = yield* doubleSteps(a);
    const y = yield* doubleSteps(b);
    const r = rel === undefined ? 1e-9 : yield* doubleSteps(rel);
    return finish(x, y, r, abs === undefined ? 0 : yield* doubleSteps(abs));
  }
  return suspendSteps(steps(), [a, b, rel ?? null, abs ?? null]);
}

function nextafter(x: PyObject, y: PyObject, steps?: PyObject): MaySuspend {
  return withDoubles([x, y], (a, b) => {
    if (steps === undefined || steps === None) return newFloat(f.nextafter(a!, b!, 1n));
    return withIndex(steps, [], (count) => {
      if (count < 0) raise('ValueError', 'steps must be a non-negative integer');
      return newFloat(f.nextafter(a!, b!, BigInt(count)));
    });
  });
}

function fma(x: PyObject, y: PyObject, z: PyObject): MaySuspend {
  return withDoubles([x, y, z], (...values) => {
    const [a, b, c] = values as [number, number, number];
    const r = f.fma(a, b, c);
    const allNumbers = values.every((v) => !Number.isNaN(v));
    if (Number.isNaN(r) && allNumbers) raise('ValueError', 'invalid operation in fma');
    if (Math.abs(r) === Infinity && values.every((v) => Number.isFinite(v)))
      raise('OverflowError', 'overflow in fma');
    return newFloat(r);
  });
}

function dist(p: PyObject, q: PyObject): MaySuspend {
  function* steps(): Steps<PyObject> {
    const a = p instanceof PyTuple ? p.items.map((o) => incref(o)) : yield* listSteps(p);
    let b: PyObject[] = [];
    try {
      b = q instanceof PyTuple ? q.items.map((o) => incref(o)) : yield* listSteps(q);
      if (a.length !== b.length)
        raise('ValueError', 'both points must have the same number of dimensions');
      const sizes: number[] = [];
      let max = 0;
      let foundNan = false;
      for (let i = 0; i < a.length; i++) {
        const x = Math.abs((yield* doubleSteps(a[i]!)) - (yield* doubleSteps(b[i]!)));
        sizes.push(x);
        foundNan ||= Number.isNaN(x);
        if (x > max) max = x;
      }
      return newFloat(vectorNorm(sizes, max, foundNan));
    } finally {
      decrefAll(a);
      decrefAll(b);
    }
  }
  return suspendSteps(steps(), [p, q]);
}

const predicate = (test: (x: number) => boolean) => (o: PyObject) =>
  withDoubles([o], (x) => newBool(test(x!)));
const wholeOf = (fn: (n: bigint) => bigint) => (n: PyObject) =>
  withWhole([n], (value) => newIntFrom(fn(value!)));

const functions = [
  method('acos', '($module, x, /)', unary(f.acos, false)),
  method('acosh', '($module, x, /)', unary(f.acosh, false)),
  method('asin', '($module, x, /)', unary(f.asin, false)),
  method('asinh', '($module, x, /)', unary(f.asinh, false)),
  method('atan', '($module, x, /)', unary(f.atan, false)),
  method('atan2', '($module, y, x, /)', binary(f.atan2)),
  method('atanh', '($module, x, /)', unary(f.atanh, false)),
  method('cbrt', '($module, x, /)', unary(f.cbrt, false)),
  method('ceil', '($module, x, /)', rounding('__ceil__', Math.ceil)),
  method('copysign', '($module, x, y, /)', (x: PyObject, y: PyObject) =>
    withDoubles([x, y], (a, b) => newFloat(f.copysign(a!, b!))),
  ),
  method('cos', '($module, x, /)', unary(f.cos, false)),
  method('cosh', '($module, x, /)', unary(f.cosh, true)),
  method('degrees', '($module, x, /)', (x: PyObject) =>
    withDoubles([x], (v) => newFloat(v! * (180 / Math.PI))),
  ),
  method('dist', '($module, p, q, /)', dist),
  method('erf', '($module, x, /)', unary(erf, false)),
  method('erfc', '($module, x, /)', unary(erfc, false)),
  method('exp', '($module, x, /)', unary(f.exp, true)),
  method('exp2', '($module, x, /)', unary(f.exp2, true)),
  method('expm1', '($module, x, /)', unary(f.expm1, true)),
  method('fabs', '($module, x, /)', unary(Math.abs, false)),
  method('factorial', '($module, n, /)', wholeOf(whole.factorial)),
  method('floor', '($module, x, /)', rounding('__floor__', Math.floor)),
  method('fma', '($module, x, y, z, /)', fma),
  method('fmod', '($module, x, y, /)', binary(fmod)),
  method('frexp', '($module, x, /)', (x: PyObject) =>
    withDoubles([x], (v) => {
      const [fraction, exponent] = f.frexp(v!);
      return newTuple([newFloat(fraction), newInt(exponent)]);
    }),
  ),
  method('fsum', '($module, seq, /)', (seq: PyObject) => suspendSteps(fsumSteps(seq), [seq])),
  method('gamma', '($module, x, /)', withErrors(gamma)),
  method('gcd', '($module, *integers)', (args: readonly PyObject[]) =>
    withWhole(args, (...values) => newIntFrom(values.reduce(whole.gcd, 0n))),
  ),
  method('hypot', '(*coordinates)', (args: readonly PyObject[]) =>
    withDoubles(args, (...values) => hypot(values)),
  ),
  method('isclose', '($module, /, a, b, *, rel_tol=1e-09, abs_tol=0.0)', isclose),
  method('isfinite', '($module, x, /)', predicate(Number.isFinite)),
  method(
    'isinf',
    '($module, x, /)',
    predicate((x) => Math.abs(x) === Infinity),
  ),
  method('isnan', '($module, x, /)', predicate(Number.isNaN)),
  method('isqrt', '($module, n, /)', wholeOf(whole.isqrt)),
  method('lcm', '($module, *integers)', (args: readonly PyObject[]) =>
    withWhole(args, (...values) => newIntFrom(values.reduce(whole.lcm, 1n))),
  ),
  method('ldexp', '($module, x, i, /)', ldexp),
  method('lgamma', '($module, x, /)', withErrors(lgamma)),
  method('log', '(x, base=math.e, /)', log),
  method('log10', '($module, x, /)', (x: PyObject) => logOf(x, f.log10)),
  method('log1p', '($module, x, /)', unary(f.log1p, false)),
  method('log2', '($module, x, /)', (x: PyObject) => logOf(x, f.log2)),
  method('modf', '($module, x, /)', modf),
  method('nextafter', '($module, x, y, /, *, steps=None)', nextafter),
  method('perm', '($module, n, k=None, /)', (n: PyObject, k?: PyObject) =>
    k === undefined || k === None
      ? wholeOf(whole.factorial)(n)
      : withWhole([n, k], (a, b) => newIntFrom(whole.perm(a!, b!))),
  ),
  method('comb', '($module, n, k, /)', (n: PyObject, k: PyObject) =>
    withWhole([n, k], (a, b) => newIntFrom(whole.comb(a!, b!))),
  ),
  method('pow', '($module, x, y, /)', (x: PyObject, y: PyObject) =>
    withDoubles([x, y], (a, b) => checked(f.pow(a!, b!))),
  ),
  method('prod', '($module, iterable, /, *, start=1)', (iterable: PyObject, start?: PyObject) =>
    suspendSteps(prodSteps(iterable, start), [iterable, start ?? null]),
  ),
  method('radians', '($module, x, /)', (x: PyObject) =>
    withDoubles([x], (v) => newFloat(v! * (Math.PI / 180))),
  ),
  method('remainder', '($module, x, y, /)', binary(f.remainder)),
  method('sin', '($module, x, /)', unary(f.sin, false)),
  method('sinh', '($module, x, /)', unary(f.sinh, true)),
  method('sqrt', '($module, x, /)', unary(Math.sqrt, false)),
  method('sumprod', '($module, p, q, /)', (p: PyObject, q: PyObject) =>
    suspendSteps(sumprodSteps(p, q), [p, q]),
  ),
  method('tan', '($module, x, /)', unary(f.tan, false)),
  method('tanh', '($module, x, /)', unary(f.tanh, false)),
  method('trunc', '($module, x, /)', trunc),
  method('ulp', '($module, x, /)', (x: PyObject) => withDoubles([x], (v) => newFloat(f.ulp(v!)))),
];

const definition: ModuleDefinition = {
  name: 'math',
  source: 'CPython 3.13 Modules/mathmodule.c',
  doc: 'This module provides access to the mathematical functions\ndefined by the C standard.',
  functions,
  attributes: {
    pi: () => newFloat(Math.PI),
    e: () => newFloat(Math.E),
    tau: () => newFloat(2 * Math.PI),
    inf: () => newFloat(Infinity),
    nan: () => newFloat(NaN),
  },
};

export function mathModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
