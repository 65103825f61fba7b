// cmath. CPython 3.13 Modules/cmathmodule.c.

import { complexSpecialSteps } from '../objects/complex-special.ts';
import { newComplex, PyComplex } from '../objects/complex.ts';
import { newFloat } from '../objects/float.ts';
import { method, type NativeFunction } from '../objects/native.ts';
import type { PyObject } from '../objects/object.ts';
import { raise } from '../objects/raise.ts';
import { newBool } from '../objects/singletons.ts';
import { suspendSteps, type MaySuspend, type Steps } from '../objects/suspend.ts';
import { newTuple } from '../objects/tuple.ts';
import { SPECIAL } from './cmath/special-values.ts';
import { doubleSteps, domainError, rangeError, withDoubles } from './math/arguments.ts';
import { scaleByPower } from './math/elementary.ts';
import * as m from './math/functions.ts';
import { vectorNorm } from './math/sums.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

type Pair = readonly [number, number];
const { isFinite, isNaN } = Number;
const LARGE = Number.MAX_VALUE / 4;
const LOG_LARGE = m.log(LARGE);
const LEAST = 2 ** -1022;
const LN2 = 0.6931471805599453;
const LN10 = 2.302585092994046;
const hypot = (x: number, y: number): number => {
  const [a, b] = [Math.abs(x), Math.abs(y)];
  return vectorNorm([a, b], Math.max(a, b), isNaN(a) || isNaN(b));
};

const tables = new Map<string, (Pair | 'D' | '-')[][]>();
function tableOf(name: string): (Pair | 'D' | '-')[][] {
  let table = tables.get(name);
  if (table === undefined) {
    table = SPECIAL[name]!.split(';').map((row) =>
      row
        .split(' ')
        .map((e) => (e === 'D' || e === '-' ? e : (e.split(',').map(Number) as unknown as Pair))),
    );
    tables.set(name, table);
  }
  return table;
}
function classOf(x: number): number {
  if (isNaN(x)) return 6;
  if (!isFinite(x)) return x < 0 ? 0 : 5;
  if (x === 0) return Object.is(x, -0) ? 2 : 3;
  return x < 0 ? 1 : 4;
}
/** The entry for a number with a part that is not finite; null: the formula holds. */
function special(name: string, x: number, y: number): Pair | null {
  if (isFinite(x) && isFinite(y)) return null;
  const entry = tableOf(name)[classOf(x)]![classOf(y)]!;
  return entry === 'D' ? domainError() : entry === '-' ? null : entry;
}

/** Overflow of an ordinary formula. */
function checked(r: Pair): Pair {
  if (!isFinite(r[0]) || !isFinite(r[1])) rangeError();
  return r;
}

function sqrt(x: number, y: number): Pair {
  const known = special('sqrt', x, y);
  if (known !== null) return known;
  if (x === 0 && y === 0) return [0, y];
  let ax = Math.abs(x);
  const ay = Math.abs(y);
  let s: number;
  if (ax < LEAST && ay < LEAST && (ax > 0 || ay > 0)) {
    ax = scaleByPower(ax, 53);
    s = scaleByPower(Math.sqrt(ax + hypot(ax, scaleByPower(ay, 53))), -27);
  } else {
    ax /= 8;
    s = 2 * Math.sqrt(ax + hypot(ax, ay / 8));
  }
  const d = ay / (2 * s);
  return x >= 0 ? [s, m.copysign(d, y)] : [d, m.copysign(s, y)];
}

function exp(x: number, y: number): Pair {
  const known = special('exp', x, y);
  if (known !== null) return known;
  if (!isFinite(x)) {
    if (x > 0) return [m.copysign(Infinity, m.cos(y)), m.copysign(Infinity, m.sin(y))];
    return [m.copysign(0, m.cos(y)), m.copysign(0, m.sin(y))];
  }
  if (x > LOG_LARGE) {
    const l = m.exp(x - 1);
    return checked([l * m.cos(y) * Math.E, l * m.sin(y) * Math.E]);
  }
  const l = m.exp(x);
  return checked([l * m.cos(y), l * m.sin(y)]);
}

function cosh(x: number, y: number): Pair {
  const known = special('cosh', x, y);
  if (known !== null) return known;
  if (!isFinite(x)) {
    const r: Pair = [m.copysign(Infinity, m.cos(y)), m.copysign(Infinity, m.sin(y))];
    return x > 0 ? r : [r[0], -r[1]];
  }
  if (Math.abs(x) > LOG_LARGE) {
    const less = x - m.copysign(1, x);
    return checked([m.cos(y) * m.cosh(less) * Math.E, m.sin(y) * m.sinh(less) * Math.E]);
  }
  return checked([m.cos(y) * m.cosh(x), m.sin(y) * m.sinh(x)]);
}
function sinh(x: number, y: number): Pair {
  const known = special('sinh', x, y);
  if (known !== null) return known;
  if (!isFinite(x)) {
    const r: Pair = [m.copysign(Infinity, m.cos(y)), m.copysign(Infinity, m.sin(y))];
    return x > 0 ? r : [-r[0], r[1]];
  }
  if (Math.abs(x) > LOG_LARGE) {
    const less = x - m.copysign(1, x);
    return checked([m.cos(y) * m.sinh(less) * Math.E, m.sin(y) * m.cosh(less) * Math.E]);
  }
  return checked([m.cos(y) * m.sinh(x), m.sin(y) * m.cosh(x)]);
}
function tanh(x: number, y: number): Pair {
  if (!isFinite(x) && !isNaN(x) && isFinite(y) && y !== 0)
    return [x > 0 ? 1 : -1, m.copysign(0, 2 * m.sin(y) * m.cos(y))];
  const known = special('tanh', x, y);
  if (known !== null) return known;
  if (Math.abs(x) > LOG_LARGE)
    return [m.copysign(1, x), 4 * m.sin(y) * m.cos(y) * m.exp(-2 * Math.abs(x))];
  const tx = m.tanh(x);
  const ty = m.tan(y);
  const cx = 1 / m.cosh(x);
  const txty = tx * ty;
  const denominator = 1 + txty * txty;
  return [(tx * (1 + ty * ty)) / denominator, (ty / denominator) * cx * cx];
}

function logParts(x: number, y: number): Pair {
  const known = special('log', x, y);
  if (known !== null) return known;
  const ax = Math.abs(x);
  const ay = Math.abs(y);
  let real: number;
  if (ax > LARGE || ay > LARGE) real = m.log(hypot(ax / 2, ay / 2)) + LN2;
  else if (ax < LEAST && ay < LEAST) {
    if (ax === 0 && ay === 0) return domainError();
    real = m.log(hypot(scaleByPower(ax, 53), scaleByPower(ay, 53))) - 53 * LN2;
  } else {
    const h = hypot(ax, ay);
    if (h >= 0.71 && h <= 1.73) {
      const [big, small] = ax > ay ? [ax, ay] : [ay, ax];
      real = m.log1p((big - 1) * (big + 1) + small * small) / 2;
    } else real = m.log(h);
  }
  return [real, m.atan2(y, x)];
}

function acos(x: number, y: number): Pair {
  const known = special('acos', x, y);
  if (known !== null) return known;
  if (Math.abs(x) > LARGE || Math.abs(y) > LARGE) {
    const real = m.atan2(Math.abs(y), x);
    const size = m.log(hypot(x / 2, y / 2)) + LN2 * 2;
    return [real, x < 0 ? -m.copysign(size, y) : m.copysign(size, -y)];
  }
  const [s1r, s1i] = sqrt(1 - x, -y);
  const [s2r, s2i] = sqrt(1 + x, y);
  return [2 * m.atan2(s1r, s2r), m.asinh(s2r * s1i - s2i * s1r)];
}
function acosh(x: number, y: number): Pair {
  const known = special('acosh', x, y);
  if (known !== null) return known;
  if (Math.abs(x) > LARGE || Math.abs(y) > LARGE)
    return [m.log(hypot(x / 2, y / 2)) + LN2 * 2, m.atan2(y, x)];
  const [s1r, s1i] = sqrt(x - 1, y);
  const [s2r, s2i] = sqrt(x + 1, y);
  return [m.asinh(s1r * s2r + s1i * s2i), 2 * m.atan2(s1i, s2r)];
}
function asinh(x: number, y: number): Pair {
  const known = special('asinh', x, y);
  if (known !== null) return known;
  if (Math.abs(x) > LARGE || Math.abs(y) > LARGE) {
    const size = m.log(hypot(x / 2, y / 2)) + LN2 * 2;
    return [
      Object.is(Math.sign(y), -1) || Object.is(y, -0) ? -m.copysign(size, -x) : m.copysign(size, x),
      m.atan2(y, Math.abs(x)),
    ];
  }
  const [s1r, s1i] = sqrt(1 + y, -x);
  const [s2r, s2i] = sqrt(1 - y, x);
  return [m.asinh(s1r * s2i - s2r * s1i), m.atan2(y, s1r * s2r - s1i * s2i)];
}
function atanh(x: number, y: number): Pair {
  const known = special('atanh', x, y);
  if (known !== null) return known;
  if (x < 0 || Object.is(x, -0)) {
    const [r, i] = atanh(-x, -y);
    return [-r, -i];
  }
  const ay = Math.abs(y);
  if (x > Math.sqrt(Number.MAX_VALUE) / 2 || ay > Math.sqrt(Number.MAX_VALUE) / 2) {
    const h = hypot(x / 2, y / 2);
    return [x / 4 / h / h, -m.copysign(Math.PI / 2, -y)];
  }
  if (x === 1 && ay < Math.sqrt(LEAST)) {
    if (ay === 0) return domainError();
    return [-m.log(Math.sqrt(ay) / Math.sqrt(hypot(ay, 2))), m.copysign(m.atan2(2, -ay) / 2, y)];
  }
  return [
    m.log1p((4 * x) / ((1 - x) * (1 - x) + ay * ay)) / 4,
    -m.atan2(-2 * y, (1 - x) * (1 + x) - ay * ay) / 2,
  ];
}
/** f(z) from its hyperbolic sister at i z. */
const turned =
  (fn: (x: number, y: number) => Pair) =>
  (x: number, y: number): Pair => {
    const [r, i] = fn(-y, x);
    return [i, -r];
  };
const asin = turned(asinh);
const atan = turned(atanh);
const sin = turned(sinh);
const tan = turned(tanh);
const cos = (x: number, y: number): Pair => cosh(-y, x);
const log10 = (x: number, y: number): Pair => {
  const [r, i] = logParts(x, y);
  return [r / LN10, i / LN10];
};

/** PyComplex_AsCComplex */
function* complexSteps(o: PyObject): Steps<Pair> {
  if (o instanceof PyComplex) return [o.real, o.imag];
  const pair = yield* complexSpecialSteps(o);
  return pair === null ? [yield* doubleSteps(o), 0] : [pair[0], pair[1]];
}

function withComplex(o: PyObject, finish: (x: number, y: number) => PyObject): MaySuspend {
  if (o instanceof PyComplex) return finish(o.real, o.imag);
  function* steps(): Steps<PyObject> {
    return finish(...(yield* complexSteps(o)));
  }
  return suspendSteps(steps(), [o]);
}

const fn = (name: string, f: (x: number, y: number) => Pair): NativeFunction =>
  method(name, '($module, z, /)', (z: PyObject) =>
    withComplex(z, (x, y) => newComplex(...f(x, y))),
  );
const predicate = (name: string, test: (x: number, y: number) => boolean): NativeFunction =>
  method(name, '($module, z, /)', (z: PyObject) => withComplex(z, (x, y) => newBool(test(x, y))));

function rect(r: number, phi: number): Pair {
  const known = special('rect', r, phi);
  if (known !== null) return known;
  if (!isFinite(r)) {
    const [c, s] = [m.copysign(Infinity, m.cos(phi)), m.copysign(Infinity, m.sin(phi))];
    return r > 0 ? [c, s] : [-c, -s];
  }
  if (phi === 0) return [r, r * phi];
  return [r * m.cos(phi), r * m.sin(phi)];
}

function log(z: PyObject, base?: PyObject): MaySuspend {
  function* steps(): Steps<PyObject> {
    const a = logParts(...(yield* complexSteps(z)));
    if (base === undefined) return newComplex(...a);
    const b = logParts(...(yield* complexSteps(base)));
    return newComplex(...quotient(a, b));
  }
  return suspendSteps(steps(), [z, base ?? null]);
}
/** _Py_c_quot */
function quotient([ar, ai]: Pair, [br, bi]: Pair): Pair {
  if (Math.abs(br) >= Math.abs(bi)) {
    if (br === 0) return domainError();
    const ratio = bi / br;
    const d = br + bi * ratio;
    return [(ar + ai * ratio) / d, (ai - ar * ratio) / d];
  }
  const ratio = br / bi;
  const d = br * ratio + bi;
  return [(ar * ratio + ai) / d, (ai * ratio - ar) / d];
}

function isclose(a: PyObject, b: PyObject, rel?: PyObject, abs?: PyObject): MaySuspend {
  function* steps(): Steps<PyObject> {
    const [ar, ai] = yield* complexSteps(a);
    const [br, bi] = yield* complexSteps(b);
    const r = rel === undefined ? 1e-9 : yield* doubleSteps(rel);
    const t = abs === undefined ? 0 : yield* doubleSteps(abs);
    if (r < 0 || t < 0) raise('ValueError', 'tolerances must be non-negative');
    if (ar === br && ai === bi) return newBool(true);
    if ([ar, ai, br, bi].some((v) => Math.abs(v) === Infinity)) return newBool(false);
    const difference = hypot(ar - br, ai - bi);
    return newBool(
      difference <= r * hypot(br, bi) || difference <= r * hypot(ar, ai) || difference <= t,
    );
  }
  return suspendSteps(steps(), [a, b, rel ?? null, abs ?? null]);
}

const definition: ModuleDefinition = {
  name: 'cmath',
  source: 'CPython 3.13 Modules/cmathmodule.c',
  doc: 'This module provides access to mathematical functions for complex\nnumbers.',
  functions: [
    ...Object.entries({
      acos,
      acosh,
      asin,
      asinh,
      atan,
      atanh,
      cos,
      cosh,
      exp,
      log10,
      sin,
      sinh,
      sqrt,
      tan,
      tanh,
    }).map(([name, f]) => fn(name, f)),
    method('log', '($module, z, base=<unrepresentable>, /)', log),
    method('phase', '($module, z, /)', (z: PyObject) =>
      withComplex(z, (x, y) => newFloat(m.atan2(y, x))),
    ),
    method('polar', '($module, z, /)', (z: PyObject) =>
      withComplex(z, (x, y) => {
        const size = Math.abs(x) === Infinity || Math.abs(y) === Infinity ? Infinity : hypot(x, y);
        if (isFinite(x) && isFinite(y) && !isFinite(size)) rangeError();
        return newTuple([newFloat(size), newFloat(m.atan2(y, x))]);
      }),
    ),
    method('rect', '($module, r, phi, /)', (r: PyObject, phi: PyObject) =>
      withDoubles([r, phi], (a, b) => newComplex(...rect(a!, b!))),
    ),
    predicate('isfinite', (x, y) => isFinite(x) && isFinite(y)),
    predicate('isnan', (x, y) => isNaN(x) || isNaN(y)),
    predicate('isinf', (x, y) => Math.abs(x) === Infinity || Math.abs(y) === Infinity),
    method('isclose', '($module, /, a, b, *, rel_tol=1e-09, abs_tol=0.0)', isclose),
  ],
  attributes: {
    pi: () => newFloat(Math.PI),
    e: () => newFloat(Math.E),
    tau: () => newFloat(2 * Math.PI),
    inf: () => newFloat(Infinity),
    infj: () => newComplex(0, Infinity),
    nan: () => newFloat(NaN),
    nanj: () => newComplex(0, NaN),
  },
};

export function cmathModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
