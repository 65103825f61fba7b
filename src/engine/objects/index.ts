// Objects as integers: `__index__`. CPython 3.13 Objects/abstract.c (PyNumber_Index, PyNumber_AsSsize_t).

import { IntType, PyInt } from './int.ts';
import { decref, type PyObject } from './object.ts';
import { raise } from './raise.ts';
import { None } from './singletons.ts';
import { deprecationSteps } from './warn-door.ts';
import { SUSPENDED, suspendSteps, suspendThen, type MaySuspend, type Steps } from './suspend.ts';

/** `PY_SSIZE_T_MAX` of a 64-bit build. */
export const SSIZE_MAX = 9223372036854775807n;

/** `operator.index(o)`: an int. New reference. TypeError. Source: Objects/abstract.c _PyNumber_Index. */
export function asIndex(o: PyObject): MaySuspend<PyInt> {
  if (o instanceof PyInt) {
    o.refcnt++;
    return o;
  }
  const slot = o.type.nb_index;
  if (slot === null)
    raise('TypeError', `'${o.type.name}' object cannot be interpreted as an integer`);
  const result = slot(o);
  return result === SUSPENDED ? suspendThen(checkIndexResult) : checkIndexResult(result);
}

function checkIndexResult(result: PyObject): MaySuspend<PyInt> {
  if (result.type === IntType) return result as PyInt;
  if (result instanceof PyInt) return suspendSteps(deprecatedSubclassSteps(result, '__index__'));
  const name = result.type.name;
  decref(result);
  return raise('TypeError', `__index__ returned non-int (type ${name})`);
}

/**
 * `name` gave an instance of a subclass of int (float, complex: `base`), which it should not. Steals `result` if the warning is an error,
 * else gives it.
 */
export function* deprecatedSubclassSteps<T extends PyObject>(
  result: T,
  name: string,
  base = 'int',
): Steps<T> {
  const what = `${name} returned non-${base} (type ${result.type.name})`;
  const rule = `The ability to return an instance of a strict subclass of ${base} is deprecated`;
  try {
    yield* deprecationSteps(`${what}.  ${rule}, and may be removed in a future version of Python.`);
    return result;
  } catch (error) {
    decref(result);
    throw error;
  }
}

/** The value of `o` as an index, or undefined if Python must be asked (or it is no integer): see `indexSteps`. */
export function tryIndex(o: PyObject): number | bigint | undefined {
  return o instanceof PyInt ? o.value : undefined;
}

export function* indexSteps(o: PyObject): Steps<number | bigint> {
  let result = asIndex(o);
  if (result === SUSPENDED) result = (yield) as PyInt;
  return takeValue(result);
}

/** The value of an owned int; drops it. */
export function takeValue(o: PyInt): number | bigint {
  const value = o.value;
  decref(o);
  return value;
}

/**
 * Calls `finish` with the value of `o`, at once or after `__index__` ran. `owned`: what `finish` uses (kept alive while suspended).
 * An absent or None `o` becomes `absent` (when given).
 */
export function withIndex(
  o: PyObject | undefined,
  owned: readonly (PyObject | null)[],
  finish: (value: number | bigint) => any,
  absent?: number,
): any {
  if (o === undefined || (absent !== undefined && o === None)) return finish(absent!);
  if (o instanceof PyInt) return finish(o.value);
  const result = asIndex(o);
  if (result === SUSPENDED) return suspendThen((r: PyInt) => finish(takeValue(r)), owned);
  return finish(takeValue(result));
}

/** As `withIndex`, for a Py_ssize_t: OverflowError if it does not fit; beyond the host's safe integers it is clamped to them. */
export function withSize(
  o: PyObject | undefined,
  owned: readonly (PyObject | null)[],
  finish: (value: number) => any,
  absent?: number,
): any {
  return withIndex(o, owned, (value) => finish(asSize(value)), absent);
}

/** A Py_ssize_t argument as Argument Clinic converts it (PyNumber_Index, PyLong_AsSsize_t). None is no integer. */
export function withSsize(
  o: PyObject | undefined,
  owned: readonly (PyObject | null)[],
  finish: (value: number) => any,
  absent?: number,
): any {
  if (o === undefined) return finish(absent!);
  return withIndex(o, owned, (value) => {
    if (value > SSIZE_MAX || value < -SSIZE_MAX - 1n)
      raise('OverflowError', 'Python int too large to convert to C ssize_t');
    return finish(clampSize(value));
  });
}

/** A C int argument (PyLong_AsInt). */
export function withCInt(
  o: PyObject | undefined,
  owned: readonly (PyObject | null)[],
  finish: (value: number) => any,
  absent?: number,
): any {
  if (o === undefined) return finish(absent!);
  return withIndex(o, owned, (value) => {
    if (value > 2147483647 || value < -2147483648)
      raise('OverflowError', 'Python int too large to convert to C int');
    return finish(Number(value));
  });
}

/** A value as Py_ssize_t. OverflowError "cannot fit 'int' into an index-sized integer". Values beyond 2**53 are clamped. */
export function asSize(value: number | bigint, error = 'OverflowError'): number {
  if (typeof value === 'number') return value;
  if (value > SSIZE_MAX || value < -SSIZE_MAX - 1n)
    raise(error, "cannot fit 'int' into an index-sized integer");
  return clampSize(value);
}

/** Silently clamped to the host's safe integers: enough for every index into something that exists. */
export function clampSize(value: number | bigint): number {
  if (typeof value === 'number') return value;
  return value > 0n ? Number.MAX_SAFE_INTEGER : Number.MIN_SAFE_INTEGER;
}

/** `_PyIndex_Check`. */
export function hasIndex(o: PyObject): boolean {
  return o.type.nb_index !== null;
}

/** `PyLong_CheckExact`. */
export function isExactInt(o: PyObject): o is PyInt {
  return o.type === IntType;
}
