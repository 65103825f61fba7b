// _statistics: one function of the normal distribution. CPython 3.13 Modules/_statisticsmodule.c (_statistics__normal_dist_inv_cdf_impl),
// Wichura's algorithm AS241.

import { newFloat } from '../objects/float.ts';
import { method } from '../objects/native.ts';
import { raise } from '../objects/raise.ts';
import { withDoubles } from './math/arguments.ts';
import { log } from './math/elementary.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import type { PyModule } from '../objects/module.ts';
import type { PyObject } from '../objects/object.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

/** Coefficients from the highest power on: numerator, denominator. */
const CENTRAL = [
  [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
    1971.5909503065513, 133.14166789178438, 3.3871328727963665,
  ],
  [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
    687.1870074920579, 42.31333070160091, 1.0,
  ],
] as const;
const MIDDLE = [
  [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684,
    3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008,
    0.6897673349851, 1.6763848301838038, 2.053191626637759, 1.0,
  ],
] as const;
const TAIL = [
  [
    2.0103343992922881e-7, 0.000027115555687434876, 0.0012426609473880784, 0.026532189526576124,
    0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  [
    2.0442631033899397e-15, 1.421511758316446e-7, 0.000018463183175100548, 0.0007868691311456133,
    0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1.0,
  ],
] as const;

const horner = (c: readonly number[], r: number): number => c.reduce((sum, a) => sum * r + a);

function normalQuantile(p: number, mu: number, sigma: number): number {
  if (p <= 0 || p >= 1) raise('ValueError', 'inv_cdf undefined for these parameters');
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return mu + ((horner(CENTRAL[0], r) * q) / horner(CENTRAL[1], r)) * sigma;
  }
  let r = q <= 0 ? p : 1 - p;
  if (r <= 0 || r >= 1) raise('ValueError', 'inv_cdf undefined for these parameters');
  r = Math.sqrt(-log(r));
  const [part, shift] = r <= 5 ? [MIDDLE, 1.6] : [TAIL, 5];
  r -= shift;
  const x = horner(part[0], r) / horner(part[1], r);
  return mu + (q < 0 ? -x : x) * sigma;
}

const definition: ModuleDefinition = {
  name: '_statistics',
  source: 'CPython 3.13 Modules/_statisticsmodule.c',
  doc: 'Accelerators for the statistics module.\n',
  functions: [
    method('_normal_dist_inv_cdf', '($module, p, mu, sigma, /)', (...args: PyObject[]) =>
      withDoubles(args, (p, mu, sigma) => newFloat(normalQuantile(p!, mu!, sigma!))),
    ),
  ],
};

export function statisticsModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
