// erf and erfc as the C library of CPython's usual platform computes them. Source: glibc 2.36 sysdeps/ieee754/dbl-64/s_erf.c, from fdlibm,
// copyright 1993 Sun Microsystems: "Permission to use, copy, modify, and distribute this software is freely granted, provided that this
// notice is preserved."

import { exp } from './elementary.ts';

const ERX = 8.45062911510467529297e-1;
const EFX = 1.28379167095512586316e-1;
const PP = [
  1.28379167095512558561e-1, -3.2504210724700149937e-1, -2.84817495755985104766e-2,
  -5.77027029648944159157e-3, -2.37630166566501626084e-5,
] as const;
const QQ = [
  0, 3.97917223959155352819e-1, 6.50222499887672944485e-2, 5.08130628187576562776e-3,
  1.32494738004321644526e-4, -3.9602282787753681232e-6,
] as const;
const PA = [
  -2.36211856075265944077e-3, 4.14856118683748331666e-1, -3.72207876035701323847e-1,
  3.18346619901161753674e-1, -1.10894694282396677476e-1, 3.54783043256182359371e-2,
  -2.166375594868790843e-3,
] as const;
const QA = [
  0, 1.06420880400844228286e-1, 5.40397917702171048937e-1, 7.18286544141962662868e-2,
  1.26171219808761642112e-1, 1.36370839120290507362e-2, 1.1984499846799107417e-2,
] as const;
const RA = [
  -9.86494403484714822705e-3, -6.93858572707181764372e-1, -1.05586262253232909814e1,
  -6.23753324503260060396e1, -1.62396669462573470355e2, -1.84605092906711035994e2,
  -8.12874355063065934246e1, -9.81432934416914548592,
] as const;
const SA = [
  0, 1.96512716674392571292e1, 1.376577541435190426e2, 4.34565877475229228821e2,
  6.45387271733267880336e2, 4.29008140027567833386e2, 1.08635005541779435134e2,
  6.57024977031928170135, -6.04244152148580987438e-2,
] as const;
const RB = [
  -9.86494292470009928597e-3, -7.99283237680523006574e-1, -1.77579549177547519889e1,
  -1.60636384855821916062e2, -6.37566443368389627722e2, -1.02509513161107724954e3,
  -4.83519191608651397019e2,
] as const;
const SB = [
  0, 3.03380607434824582924e1, 3.25792512996573918826e2, 1.53672958608443695994e3,
  3.19985821950859553908e3, 2.55305040643316442583e3, 4.74528541206955367215e2,
  -2.24409524465858183362e1,
] as const;

/** Polynomials are summed in pairs, as the C library does: c0 + z c1 + z2 (c2 + z c3) + ... */
function pairs(c: readonly number[], z: number, first: number): number {
  const z2 = z * z;
  let sum = first + z * c[1]!;
  let power = z2;
  for (let i = 2; i < c.length; i += 2) {
    const part = i + 1 < c.length ? c[i]! + z * c[i + 1]! : c[i]!;
    sum += power * part;
    power = i === 2 ? z2 * z2 : i === 4 ? z2 * z2 * z2 : z2 * z2 * (z2 * z2);
  }
  return sum;
}

/** x with its low half cleared. */
function highPart(x: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  view.setUint32(4, 0);
  return view.getFloat64(0);
}

const small = (z: number): number => pairs(PP, z, PP[0]) / pairs(QQ, z, 1);
const middle = (s: number): number => pairs(PA, s, PA[0]) / pairs(QA, s, 1);
/** erfc for |x| >= 1.25, without sign. */
function tail(size: number, near: boolean): number {
  const s = 1 / (size * size);
  const [r, q] = near
    ? [pairs(RA, s, RA[0]), pairs(SA, s, 1)]
    : [pairs(RB, s, RB[0]), pairs(SB, s, 1)];
  const z = highPart(size);
  return (exp(-z * z - 0.5625) * exp((z - size) * (z + size) + r / q)) / size;
}

export function erf(x: number): number {
  if (Number.isNaN(x)) return x;
  const size = Math.abs(x);
  const sign = x < 0 ? -1 : 1;
  if (size < 0.84375) {
    if (size < 2 ** -28) return size < 2 ** -1018 ? 0.0625 * (16 * x + 16 * EFX * x) : x + EFX * x;
    return x + x * small(x * x);
  }
  if (size < 1.25) {
    const y = middle(size - 1);
    return sign * (ERX + y);
  }
  if (size >= 6) return sign;
  return sign * (1 - tail(size, size < 1 / 0.35));
}

export function erfc(x: number): number {
  if (Number.isNaN(x)) return x;
  const size = Math.abs(x);
  if (size < 0.84375) {
    if (size < 2 ** -56) return 1 - x;
    const y = small(x * x);
    if (x < 0.25) return 1 - (x + x * y);
    return 0.5 - (x - 0.5 + x * y);
  }
  if (size < 1.25) {
    const y = middle(size - 1);
    return x >= 0 ? 1 - ERX - y : 1 + (ERX + y);
  }
  if (size < 28) {
    if (size >= 1 / 0.35 && x < -6) return 2;
    const r = tail(size, size < 1 / 0.35);
    return x > 0 ? r : 2 - r;
  }
  return x > 0 ? 0 : 2;
}
