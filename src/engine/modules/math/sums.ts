// Sums that lose nothing: fsum, sumprod, hypot, dist, prod. CPython 3.13 Modules/mathmodule.c (math_fsum, math_sumprod_impl, vector_norm,
// math_dist_impl, math_prod_impl).

import { charge } from '../../objects/charge.ts';
import { asDouble } from '../../objects/float-arithmetic.ts';
import { FloatType, newFloat, type PyFloat } from '../../objects/float.ts';
import { BoolType, IntType, newInt, type PyInt } from '../../objects/int.ts';
import { getIter, iterNext } from '../../objects/iterate.ts';
import { binaryOp, NB_ADD, NB_MULTIPLY } from '../../objects/number-ops.ts';
import { decref, incref, xdecref, type PyObject } from '../../objects/object.ts';
import { raise, Raised } from '../../objects/raise.ts';
import { SUSPENDED, type Steps } from '../../objects/suspend.ts';
import { doubleSteps } from './arguments.ts';
import { quickTwoSum, twoProduct, twoSum } from './double-double.ts';
import { frexp } from './functions.ts';
import { scaleByPower } from './elementary.ts';

/** Partial sums that do not overlap, smallest first (Shewchuk). */
class ExactSum {
  private readonly partials: number[] = [];
  private special = 0;
  private infinite = 0;

  add(value: number): void {
    const { partials } = this;
    let x = value;
    let kept = 0;
    for (let i = 0; i < partials.length; i++) {
      let y = partials[i]!;
      if (Math.abs(x) < Math.abs(y)) [x, y] = [y, x];
      const high = x + y;
      const low = y - (high - x);
      if (low !== 0) partials[kept++] = low;
      x = high;
    }
    partials.length = kept;
    if (x === 0) return;
    if (Number.isFinite(x)) {
      partials.push(x);
      return;
    }
    if (Number.isFinite(value)) raise('OverflowError', 'intermediate overflow in fsum');
    if (!Number.isNaN(value)) this.infinite += value;
    this.special += value;
    partials.length = 0;
  }

  result(): number {
    if (this.special !== 0) {
      if (Number.isNaN(this.infinite)) raise('ValueError', '-inf + inf in fsum');
      return this.special;
    }
    const { partials } = this;
    let n = partials.length;
    if (n === 0) return 0;
    let high = partials[--n]!;
    let low = 0;
    while (n > 0) {
      const x = high;
      const y = partials[--n]!;
      high = x + y;
      low = y - (high - x);
      if (low !== 0) break;
    }
    // Half a unit exactly: what lies below decides.
    if (n > 0 && ((low < 0 && partials[n - 1]! < 0) || (low > 0 && partials[n - 1]! > 0))) {
      const y = low * 2;
      const x = high + y;
      if (y === x - high) high = x;
    }
    return high;
  }
}

export function* fsumSteps(iterable: PyObject): Steps<PyObject> {
  let it = getIter(iterable);
  if (it === SUSPENDED) it = (yield) as PyObject;
  const sum = new ExactSum();
  try {
    for (;;) {
      charge(1);
      let item = iterNext(it);
      if (item === SUSPENDED) item = (yield) as PyObject | null;
      if (item === null) return newFloat(sum.result());
      try {
        sum.add(yield* doubleSteps(item));
      } finally {
        decref(item);
      }
    }
  } finally {
    decref(it);
  }
}

/** Euclid's norm of not negative numbers, `max` among them. Source: vector_norm. */
export function vectorNorm(values: number[], max: number, foundNan: boolean): number {
  if (max === Infinity) return max;
  if (foundNan) return NaN;
  if (max === 0 || values.length <= 1) return max;
  const [, exponent] = frexp(max);
  if (exponent < -1023) {
    const least = 2 ** -1022;
    return (
      least *
      vectorNorm(
        values.map((v) => v / least),
        max / least,
        foundNan,
      )
    );
  }
  const scale = scaleByPower(1, -exponent);
  let csum = 1;
  let frac1 = 0;
  let frac2 = 0;
  for (const value of values) {
    const x = value * scale;
    const [hi, lo] = twoProduct(x, x);
    const [sum, rest] = quickTwoSum(csum, hi);
    csum = sum;
    frac1 += lo;
    frac2 += rest;
  }
  let h = Math.sqrt(csum - 1 + (frac1 + frac2));
  const [hi, lo] = twoProduct(-h, h);
  const [sum, rest] = quickTwoSum(csum, hi);
  frac1 += lo;
  frac2 += rest;
  const x = sum - 1 + (frac1 + frac2);
  h += x / (2 * h);
  return h / scale;
}

export function hypot(values: number[]): PyObject {
  const sizes = values.map((v) => Math.abs(v));
  let max = 0;
  for (const size of sizes) if (size > max) max = size;
  return newFloat(
    vectorNorm(
      sizes,
      max,
      sizes.some((v) => Number.isNaN(v)),
    ),
  );
}

/** The sum of products on its way: three doubles. Source: tl_fma, tl_to_d. */
class ProductSum {
  private hi = 0;
  private lo = 0;
  private tiny = 0;
  /** Adds x y; false, and nothing done, if it overflows. */
  add(x: number, y: number): boolean {
    const [productHi, productLo] = twoProductSafe(x, y);
    const [hi, rest] = twoSum(this.hi, productHi);
    if (!Number.isFinite(hi)) return false;
    const [r1, r1Lo] = twoSum(this.lo, productLo);
    const [r2, r2Lo] = twoSum(r1, rest);
    this.hi = hi;
    this.lo = r2;
    this.tiny = this.tiny + r1Lo + r2Lo;
    return true;
  }
  result(): number {
    const [last, lastLo] = twoSum(this.lo, this.tiny);
    const [total, totalLo] = twoSum(this.hi, last);
    return total + (totalLo + lastLo);
  }
}

/** As twoProduct, also for numbers whose splitting would overflow. */
function twoProductSafe(x: number, y: number): readonly [number, number] {
  if (Math.abs(x) > 2 ** 990 || Math.abs(y) > 2 ** 990) {
    const [sx, sy] = [Math.abs(x) > 2 ** 990 ? 2 ** -60 : 1, Math.abs(y) > 2 ** 990 ? 2 ** -60 : 1];
    const [hi, lo] = twoProduct(x * sx, y * sy);
    return [hi / sx / sy, lo / sx / sy];
  }
  return twoProduct(x, y);
}

/** Two numbers that the float path takes: one float at least. Null: not for it. */
function doublePair(p: PyObject, q: PyObject): [number, number] | null {
  const exactInt = (o: PyObject): boolean => o.type === IntType || o.type === BoolType;
  const floatP = p.type === FloatType;
  const floatQ = q.type === FloatType;
  if (!(floatP && floatQ) && !(floatP && exactInt(q)) && !(floatQ && exactInt(p))) return null;
  try {
    return [asDouble(p)!, asDouble(q)!];
  } catch (error) {
    if (!(error instanceof Raised)) throw error;
    decref(error.exception);
    return null;
  }
}

/** The sum of products in C's long: as long as it fits, ints stay on a path of their own. */
class LongSum {
  private sum = 0;

  /** False, and for good, where something overflows. */
  add(a: PyObject, b: PyObject): boolean {
    if (a.type !== IntType || b.type !== IntType) return false;
    const [x, y] = [Number((a as PyInt).value), Number((b as PyInt).value)];
    this.sum += x * y;
    return [x, y, x * y, this.sum].every((n) => n >= -(2 ** 63) && n < 2 ** 63);
  }
}

/**
 * math_sumprod_impl. General arithmetic gives what the path of machine integers gives, but who left that by a large int has left the path of
 * doubles with it.
 */
export function* sumprodSteps(p: PyObject, q: PyObject): Steps<PyObject> {
  let itP: PyObject | typeof SUSPENDED | null = null;
  let itQ: PyObject | typeof SUSPENDED | null = null;
  const total = new Total();
  let floats: ProductSum | null = null;
  let floatPath = true;
  try {
    itP = getIter(p);
    if (itP === SUSPENDED) itP = (yield) as PyObject;
    itQ = getIter(q);
    if (itQ === SUSPENDED) itQ = (yield) as PyObject;
    const longs = new LongSum();
    for (let intPath = true; ;) {
      charge(1);
      let a = iterNext(itP);
      if (a === SUSPENDED) a = (yield) as PyObject | null;
      let b: PyObject | typeof SUSPENDED | null = null;
      try {
        b = iterNext(itQ);
        if (b === SUSPENDED) b = (yield) as PyObject | null;
        if ((a === null) !== (b === null)) raise('ValueError', 'Inputs are not the same length');
        intPath &&= a !== null && b !== null && longs.add(a, b);
        if (intPath) {
          yield* total.addProductSteps(a!, b!);
          continue;
        }
        if (floatPath) {
          const pair = a === null || b === null ? null : doublePair(a, b);
          if (pair !== null && (floats ??= new ProductSum()).add(...pair)) continue;
          floatPath = false;
          if (floats !== null) yield* total.addSteps(newFloat(floats.result()));
        }
        if (a === null || b === null) return total.take();
        yield* total.addProductSteps(a, b);
      } finally {
        xdecref(a);
        if (b !== SUSPENDED) xdecref(b);
      }
    }
  } finally {
    total.drop();
    if (itP !== SUSPENDED) xdecref(itP);
    if (itQ !== SUSPENDED) xdecref(itQ);
  }
}

/** An object that grows by addition. */
class Total {
  private value: PyObject | null = newInt(0);
  /** Steals `term`. */
  *addSteps(term: PyObject): Steps<void> {
    try {
      let sum = binaryOp(NB_ADD, this.value!, term);
      if (sum === SUSPENDED) sum = (yield) as PyObject;
      decref(this.value!);
      this.value = sum;
    } finally {
      decref(term);
    }
  }
  *addProductSteps(a: PyObject, b: PyObject): Steps<void> {
    let product = binaryOp(NB_MULTIPLY, a, b);
    if (product === SUSPENDED) product = (yield) as PyObject;
    yield* this.addSteps(product);
  }
  take(): PyObject {
    return incref(this.value!);
  }
  drop(): void {
    xdecref(this.value);
    this.value = null;
  }
}

export function* prodSteps(iterable: PyObject, start: PyObject | undefined): Steps<PyObject> {
  let it = getIter(iterable);
  if (it === SUSPENDED) it = (yield) as PyObject;
  let product = start === undefined ? newInt(1) : incref(start);
  let done = false;
  try {
    for (;;) {
      charge(1);
      let item = iterNext(it);
      if (item === SUSPENDED) item = (yield) as PyObject | null;
      if (item === null) {
        done = true;
        return product;
      }
      try {
        let next =
          product.type === FloatType && item.type === FloatType
            ? newFloat((product as PyFloat).value * (item as PyFloat).value)
            : binaryOp(NB_MULTIPLY, product, item);
        if (next === SUSPENDED) next = (yield) as PyObject;
        decref(product);
        product = next;
      } finally {
        decref(item);
      }
    }
  } finally {
    decref(it);
    if (!done) decref(product);
  }
}
