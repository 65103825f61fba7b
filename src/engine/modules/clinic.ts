// Arguments of module functions as Argument Clinic converts them: each parameter has a converter, and the function gets host values.
// CPython 3.13: Tools/clinic, Python/getargs.c, Modules/posixmodule.c (path_converter, fildes_converter, dir_fd_converter).
//
// A converter answers at once where no Python is needed (`quick`), else through `steps`; `undefined` from `quick` means: use `steps`.

import { asIndex } from '../objects/index.ts';
import { PyInt } from '../objects/int.ts';
import { bytesLike } from '../objects/bytes-like.ts';
import { method, type NativeFunction, type NativeOptions } from '../objects/native.ts';
import { decref, type PyObject } from '../objects/object.ts';
import { raise } from '../objects/raise.ts';
import { None } from '../objects/singletons.ts';
import { PyStr } from '../objects/str.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from '../objects/suspend.ts';
import { isTrue } from '../objects/truth.ts';

export interface Where {
  /** Name of the function. */
  readonly fn: string;
  /** Name of the parameter. */
  readonly parameter: string;
  /** From 1; 0: it is the only one (METH_O). */
  readonly position: number;
}

export interface Converter<T> {
  /** When the argument is not given. */
  readonly absent: T;
  readonly quick: (o: PyObject, where: Where) => T | undefined;
  readonly steps?: (o: PyObject, where: Where) => Steps<T>;
}

/** As it is; `null` when absent. */
export const anyObject: Converter<PyObject | null> = { absent: null, quick: (o) => o };

export const intOr = (absent: number): Converter<number> => ({
  absent,
  quick: (o) => (o instanceof PyInt ? toCInt(o.value) : needsIndex(o)),
  *steps(o) {
    let value = asIndex(o);
    if (value === SUSPENDED) value = (yield) as PyInt;
    const number = toCInt(value.value);
    decref(value);
    return number;
  },
});

/** Py_ssize_t, off_t: clamped to the host's safe integers. */
export const sizeOr = (absent: number): Converter<number> => ({
  absent,
  quick: (o) => (o instanceof PyInt ? Number(o.value) : needsIndex(o)),
  *steps(o) {
    let value = asIndex(o);
    if (value === SUSPENDED) value = (yield) as PyInt;
    const number = Number(value.value);
    decref(value);
    return number;
  },
});

function needsIndex(o: PyObject): undefined {
  if (o.type.nb_index === null)
    raise('TypeError', `'${o.type.name}' object cannot be interpreted as an integer`);
  return undefined;
}

function toCInt(value: number | bigint): number {
  if (value > 2147483647) raise('OverflowError', 'Python int too large to convert to C int');
  if (value < -2147483648) raise('OverflowError', 'Python int too large to convert to C int');
  return Number(value);
}

export const boolOr = (absent: boolean): Converter<boolean> => ({
  absent,
  quick: (o) => {
    if (o instanceof PyInt) return Number(o.value) !== 0;
    return o === None ? false : undefined;
  },
  *steps(o) {
    const truth = isTrue(o);
    return truth === SUSPENDED ? ((yield) as unknown as boolean) : truth;
  },
});

/** Octets of a bytes-like object (not a copy). */
export const buffer: Converter<Uint8Array> = {
  absent: new Uint8Array(0),
  quick: (o) =>
    bytesLike(o) ?? raise('TypeError', `a bytes-like object is required, not '${o.type.name}'`),
};

/** `const char *` of C. ValueError. */
function withoutNull(text: string): string {
  return text.includes('\0') ? raise('ValueError', 'embedded null character') : text;
}

/** A str. */
export const textOr = <T extends string | null>(absent: T): Converter<string | T> => ({
  absent,
  quick: (o, where) => {
    if (o instanceof PyStr) return withoutNull(o.value);
    return badArgument(where, 'str', o);
  },
});

/** A str or None. */
export const textOrNone: Converter<string | null> = {
  absent: null,
  quick: (o, where) => {
    if (o instanceof PyStr) return withoutNull(o.value);
    return o === None ? null : badArgument(where, 'str or None', o);
  },
};

/** `f() argument 1 must be str, not int` (_PyArg_BadArgument). */
export function badArgument(
  { fn, position, parameter }: Where,
  wanted: string,
  o: PyObject,
): never {
  const which = position === 0 ? '' : parameter === '' ? ` ${position}` : ` '${parameter}'`;
  const name = o === None ? 'None' : o.type.name;
  return raise('TypeError', `${fn}() argument${which} must be ${wanted}, not ${name}`);
}

/** A function whose arguments go through `converters`, in the order of its signature (the receiver has none). */
export function clinic(
  name: string,
  signature: string,
  converters: readonly Converter<any>[],
  fn: (...args: any[]) => MaySuspend,
  options: NativeOptions = {},
): NativeFunction {
  const names = parameterNames(signature);
  const receiver = /^\(\$(self|type)/.test(signature) ? 1 : 0;
  const only = names.length === 1 && names[0] === '';
  const where = names.map((parameter, i) => ({
    fn: name,
    parameter,
    position: only ? 0 : i + 1,
  }));
  const call = (...args: (PyObject | undefined)[]): MaySuspend => {
    const values: unknown[] = receiver === 1 ? [args[0]] : [];
    for (let i = 0; i < converters.length; i++) {
      const o = args[i + receiver];
      const value = o === undefined ? converters[i]!.absent : converters[i]!.quick(o, where[i]!);
      if (value === undefined)
        return suspendSteps(
          slowSteps(args, converters, where, receiver, fn),
          args.map((a) => a ?? null),
        );
      values.push(value);
    }
    return fn(...values);
  };
  return method(name, signature, call, options);
}

function* slowSteps(
  args: readonly (PyObject | undefined)[],
  converters: readonly Converter<any>[],
  where: readonly Where[],
  receiver: number,
  fn: (...args: any[]) => MaySuspend,
): Steps<PyObject> {
  const values: unknown[] = receiver === 1 ? [args[0]] : [];
  for (let i = 0; i < converters.length; i++) {
    const o = args[i + receiver];
    const converter = converters[i]!;
    if (o === undefined) values.push(converter.absent);
    else {
      const value = converter.quick(o, where[i]!);
      values.push(value === undefined ? yield* converter.steps!(o, where[i]!) : value);
    }
  }
  const result = fn(...values);
  return result === SUSPENDED ? yield : result;
}

/** Names by position; positional-only parameters have none in error messages. */
function parameterNames(signature: string): string[] {
  const parts = signature
    .slice(1, -1)
    .split(',')
    .map((p) => p.trim())
    .filter((p) => p !== '' && !p.startsWith('$'));
  const slash = parts.indexOf('/');
  return parts
    .map((p, i) => (i < slash ? '' : p.split('=')[0]!))
    .filter((_, i) => parts[i] !== '/' && parts[i] !== '*');
}
