// Arguments of math and cmath as host numbers. CPython 3.13 Objects/floatobject.c (PyFloat_AsDouble), Modules/mathmodule.c.

import { asDouble } from '../../objects/float-arithmetic.ts';
import { newFloat, PyFloat } from '../../objects/float.ts';
import { toFloat } from '../../objects/number-ops.ts';
import { decref, type PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from '../../objects/suspend.ts';

/** Value as a double, through `__float__` or `__index__`. TypeError "must be real number, not str". */
export function* doubleSteps(o: PyObject): Steps<number> {
  const quick = asDouble(o);
  if (quick !== undefined) return quick;
  let result = toFloat(o);
  if (result === SUSPENDED) result = (yield) as PyFloat;
  const { value } = result;
  decref(result);
  return value;
}

/** Calls `finish` with the values of `args`, at once or when their `__float__` has run. */
export function withDoubles(
  args: readonly PyObject[],
  finish: (...values: number[]) => MaySuspend,
): MaySuspend {
  const values: number[] = [];
  for (const o of args) {
    const value = asDouble(o);
    if (value === undefined) return suspendSteps(slowSteps(args, finish), args);
    values.push(value);
  }
  return finish(...values);
}

function* slowSteps(
  args: readonly PyObject[],
  finish: (...values: number[]) => MaySuspend,
): Steps<PyObject> {
  const values: number[] = [];
  for (const o of args) values.push(yield* doubleSteps(o));
  let result = finish(...values);
  if (result === SUSPENDED) result = (yield) as PyObject;
  return result;
}

export const domainError = (): never => raise('ValueError', 'math domain error');
export const rangeError = (): never => raise('OverflowError', 'math range error');

/** A function of one double. `overflows`: an infinite result of a finite argument is a range error. Source: math_1. */
export function unary(fn: (x: number) => number, overflows: boolean) {
  const apply = (x: number): PyObject => {
    const r = fn(x);
    if (Number.isNaN(r) && !Number.isNaN(x)) domainError();
    if (!Number.isFinite(r) && Number.isFinite(x)) {
      if (overflows) rangeError();
      else domainError();
    }
    return newFloat(r);
  };
  return (o: PyObject): MaySuspend =>
    o instanceof PyFloat ? apply(o.value) : withDoubles([o], apply);
}

/** A function of two doubles whose NaN is an error of the domain. Source: math_2. */
export function binary(fn: (x: number, y: number) => number) {
  return (a: PyObject, b: PyObject): MaySuspend =>
    withDoubles([a, b], (x, y) => {
      const r = fn(x!, y!);
      if (Number.isNaN(r) && !Number.isNaN(x) && !Number.isNaN(y)) domainError();
      if (!Number.isFinite(r) && Number.isFinite(x) && Number.isFinite(y)) rangeError();
      return newFloat(r);
    });
}
