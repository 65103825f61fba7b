// How a native function is declared and called.
// CPython 3.13: Include/methodobject.h (PyMethodDef), Objects/methodobject.c, Objects/descrobject.c, Python/getargs.c.
//
// A declaration carries the signature as CPython's `__text_signature__` has it; the binder below does what Argument Clinic generates:
// it fills defaults (as `undefined`), takes keywords, and words errors as CPython does.
//
//     method('split', '($self, /, sep=None, maxsplit=-1)', (self: PyStr, sep?: PyObject, maxsplit?: PyObject) => ...)
//
// Arguments are borrowed, the result is a new reference. `*args` arrives as an array, `**kwargs` as an array of [name, value].

import { chargeCharacters } from './charge.ts';
import { raise } from './raise.ts';
import { suggestKeyword } from './suggestions.ts';
import type { PyObject } from './object.ts';
import type { PyStr } from './str.ts';
import { holdArguments, SUSPENDED, type MaySuspend } from './suspend.ts';

/** One parameter of a native's signature. */
interface Parameter {
  readonly name: string;
  readonly kind: 'positional' | 'normal' | 'keyword' | 'args' | 'kwargs';
  readonly optional: boolean;
}

export interface NativeFunction {
  readonly name: string;
  /** `(a, /, b=None)` without `$self`. */
  readonly signature: string;
  readonly fn: (...args: any[]) => MaySuspend;
  readonly doc: string;
  /** CPython file and function, or `Not in CPython`. */
  readonly source: string;
  /** `$self`, `$type` or nothing: the first argument of `fn` is the receiver. */
  readonly receiver: boolean;
  readonly isStatic: boolean;
  readonly isClass: boolean;
  readonly parameters: readonly Parameter[];
  /** Only positional parameters without `*args`: the quick path. */
  readonly positionalMin: number;
  readonly positionalMax: number;
  readonly simple: boolean;
}

export interface NativeOptions {
  readonly doc?: string;
  readonly source?: string;
  readonly static?: boolean;
  readonly class?: boolean;
  /** METH_VARARGS: its arguments are in a tuple during the call. Absent: as the signature has `*args`. */
  readonly varargs?: boolean;
}

/** Natives with `*args` that get their arguments as they lie on the stack (METH_FASTCALL). */
const FASTCALLS = new Set(
  'min max sorted gcd lcm hypot pack pack_into call audit run breakpointhook __build_class__'.split(
    ' ',
  ),
);

/** `fn` as one that was called with a tuple, which lives until it is done. */
function packing(
  fn: NativeFunction['fn'],
  receiver: boolean,
  starred: boolean,
): NativeFunction['fn'] {
  return (...args) => {
    const result = fn(...args);
    if (result !== SUSPENDED) return result;
    return holdArguments(objectsIn(receiver ? args.slice(1) : args, starred));
  };
}

/** The objects among bound arguments: `*args` arrives as an array, `**kwargs` as one of pairs. `starred`: only those. */
function objectsIn(bound: readonly unknown[], starred: boolean): PyObject[] {
  return bound.flatMap((arg) => {
    if (arg === undefined) return [];
    if (!Array.isArray(arg)) return starred ? [] : [arg as PyObject];
    return arg.map((item) => (Array.isArray(item) ? item[1] : item) as PyObject);
  });
}

/** Declares a native function or method; see the head of this file. */
export function method(
  name: string,
  signature: string,
  fn: (...args: any[]) => MaySuspend,
  options: NativeOptions = {},
): NativeFunction {
  const { receiver, parameters } = parseSignature(signature);
  const positional = parameters.filter((p) => p.kind === 'positional' || p.kind === 'normal');
  // What makes an instance was called with the tuple of `type.__call__`.
  const makes = /^\(\$type\b/.test(signature) && options.class !== true;
  const starred = parameters.some((p) => p.kind === 'args');
  const varargs = options.varargs ?? (starred && !makes && !FASTCALLS.has(name));
  return {
    name,
    signature: signature.replace(/\$(self|type|module|cls)(, )?/, ''),
    fn: varargs ? packing(fn, receiver, starred) : fn,
    doc: options.doc ?? '',
    source: options.source ?? '',
    receiver,
    isStatic: options.static ?? false,
    isClass: options.class ?? false,
    parameters,
    positionalMin: positional.filter((p) => !p.optional).length,
    positionalMax: positional.length,
    simple: positional.length === parameters.length,
  };
}

/**
 * The methods of a text or of octets, whose work goes over all of the receiver: its length is charged (charge.ts). `except`: those that
 * stop early, and so count for themselves.
 */
export function metered(
  methods: readonly NativeFunction[],
  lengthOf: (self: any) => number,
  except: readonly string[],
): NativeFunction[] {
  return methods.map((native) => {
    if (!native.receiver || native.isClass || except.includes(native.name)) return native;
    const { fn } = native;
    return {
      ...native,
      fn: (self, ...args) => {
        chargeCharacters(lengthOf(self));
        return fn(self, ...args);
      },
    };
  });
}

function parseSignature(signature: string): { receiver: boolean; parameters: Parameter[] } {
  const parameters: { name: string; kind: Parameter['kind']; optional: boolean }[] = [];
  let receiver = false;
  let keywordOnly = false;
  for (const raw of splitTopLevel(signature.trim().slice(1, -1))) {
    const text = raw.trim();
    if (text === '') continue;
    if (text === '/') {
      for (const p of parameters) if (p.kind === 'normal') p.kind = 'positional';
    } else if (text === '*') keywordOnly = true;
    else if (text.startsWith('$')) receiver = true;
    else if (text.startsWith('**')) {
      parameters.push({ name: text.slice(2), kind: 'kwargs', optional: true });
    } else if (text.startsWith('*')) {
      parameters.push({ name: text.slice(1), kind: 'args', optional: true });
      keywordOnly = true;
    } else {
      const [name, init] = text.split('=', 2) as [string, string?];
      parameters.push({
        name,
        kind: keywordOnly ? 'keyword' : 'normal',
        optional: init !== undefined,
      });
    }
  }
  return { receiver, parameters };
}

function splitTopLevel(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if ('([{'.includes(c)) depth++;
    else if (')]}'.includes(c)) depth--;
    else if (c === ',' && depth === 0) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

/**
 * Calls `native` with `args` (positional first, then one for each of `kwnames`).
 * `self`: the receiver, undefined for plain functions. `label`: how error messages name it, `list.append` or `print`.
 */
export function callNative(
  native: NativeFunction,
  self: PyObject | undefined,
  args: readonly PyObject[],
  kwnames: readonly PyStr[] | null,
  label: string,
): MaySuspend {
  if (kwnames === null && isSimpleCall(native, args.length)) return callSimply(native, self, args);
  const { fn } = native;
  const bound = bindArguments(native, args, kwnames, label);
  return self === undefined ? fn(...bound) : fn(self, ...bound);
}

/**
 * The positional arguments of a class whose `__new__` or `__init__` takes no keywords: only a class of Python with the other of the two of
 * its own lets them pass, unseen (_PyArg_NoKeywords as Argument Clinic asks for it).
 */
export function withoutKeywords(
  args: readonly PyObject[],
  kwnames: readonly PyStr[] | null,
  lets: boolean,
  label: string,
): readonly PyObject[] {
  if (kwnames === null || kwnames.length === 0) return args;
  if (!lets) raise('TypeError', `${label}() takes no keyword arguments`);
  return args.slice(0, args.length - kwnames.length);
}

/** Without keywords in the signature: METH_NOARGS, METH_O, _PyArg_CheckPositional; with them: _PyArg_UnpackKeywords. */
/** Do `count` positional arguments need no binding? */
export function isSimpleCall(native: NativeFunction, count: number): boolean {
  return native.simple && count >= native.positionalMin && count <= native.positionalMax;
}

/** Calls `native`, for which `isSimpleCall` holds. */
export function callSimply(
  native: NativeFunction,
  self: PyObject | undefined,
  args: readonly PyObject[],
): MaySuspend {
  const { fn } = native;
  const count = args.length;
  if (self === undefined) {
    if (count === 0) return fn();
    if (count === 1) return fn(args[0]);
    if (count === 2) return fn(args[0], args[1]);
    return fn(...args);
  }
  if (count === 0) return fn(self);
  if (count === 1) return fn(self, args[0]);
  if (count === 2) return fn(self, args[0], args[1]);
  return fn(self, ...args);
}

function bindArguments(
  native: NativeFunction,
  args: readonly PyObject[],
  kwnames: readonly PyStr[] | null,
  label: string,
): unknown[] {
  const keywords = kwnames?.length ?? 0;
  const given = args.length - keywords;
  const { parameters } = native;
  const takesKeywords = parameters.some((p) => p.kind !== 'positional' && p.kind !== 'args');
  if (!takesKeywords) {
    if (keywords > 0) raise('TypeError', `${label}() takes no keyword arguments`);
    checkPositional(native, given, label);
  } else checkCounts(native, given, keywords);
  const bound: unknown[] = [];
  const used = new Set<number>();
  let next = 0;
  for (const p of parameters) {
    if (p.kind === 'args') {
      bound.push(args.slice(next, given));
      next = given;
    } else if (p.kind === 'kwargs') {
      bound.push(restKeywords(args, kwnames, given, used));
    } else if (p.kind !== 'keyword' && next < given) {
      bound.push(args[next++]);
    } else bound.push(bindByName(native, p, bound.length, args, kwnames, given, used));
  }
  if (used.size < keywords) unusedKeyword(native, given, kwnames!);
  return bound;
}

/** Too many arguments, or too few that can only be given by position. */
function checkCounts(native: NativeFunction, given: number, keywords: number): void {
  const { name, parameters, positionalMin: min, positionalMax: max } = native;
  if (parameters.some((p) => p.kind === 'args' || p.kind === 'kwargs')) return;
  const total = given + keywords;
  const argument = (n: number): string => `argument${n === 1 ? '' : 's'}`;
  if (total > parameters.length) {
    const how = given === 0 ? 'keyword ' : '';
    const takes = `takes at most ${parameters.length} ${how}${argument(parameters.length)}`;
    raise('TypeError', `${name}() ${takes} (${total} given)`);
  }
  if (given > max) {
    if (max === 0) raise('TypeError', `${name}() takes no positional arguments`);
    const bound = min < max ? 'at most' : 'exactly';
    const takes = `takes ${bound} ${max} positional ${argument(max)}`;
    raise('TypeError', `${name}() ${takes} (${given} given)`);
  }
  const only = parameters.filter((p) => p.kind === 'positional' && !p.optional).length;
  if (given < only) {
    const bound = only < max ? 'at least' : 'exactly';
    const takes = `takes ${bound} ${only} positional ${argument(only)}`;
    raise('TypeError', `${name}() ${takes} (${given} given)`);
  }
}

function bindByName(
  native: NativeFunction,
  p: Parameter,
  position: number,
  args: readonly PyObject[],
  kwnames: readonly PyStr[] | null,
  given: number,
  used: Set<number>,
): PyObject | undefined {
  const index = p.kind === 'positional' ? -1 : keywordIndex(kwnames, p.name);
  if (index >= 0) {
    used.add(index);
    return args[given + index];
  }
  if (!p.optional)
    raise(
      'TypeError',
      `${native.name}() missing required argument '${p.name}' (pos ${position + 1})`,
    );
  return undefined;
}

function keywordIndex(kwnames: readonly PyStr[] | null, name: string): number {
  return kwnames === null ? -1 : kwnames.findIndex((k) => k.value === name);
}

/** A keyword that no parameter took: given by position as well, or unknown (error_unexpected_keyword_arg). */
function unusedKeyword(native: NativeFunction, given: number, kwnames: readonly PyStr[]): never {
  const { name, parameters } = native;
  parameters.forEach((p, i) => {
    if (i < given && p.kind === 'normal' && keywordIndex(kwnames, p.name) >= 0)
      raise(
        'TypeError',
        `argument for ${name}() given by name ('${p.name}') and position (${i + 1})`,
      );
  });
  const known = parameters.filter((p) => p.kind === 'normal' || p.kind === 'keyword');
  const names = known.map((p) => p.name);
  const unknown = kwnames.find((k) => !names.includes(k.value))!.value;
  unexpectedKeyword(name, unknown, names);
}

/** More keywords than there are parameters (vgetargskeywords). */
export function checkKeywordCount(name: string, most: number, given: number): void {
  if (given <= most) return;
  const plural = most === 1 ? '' : 's';
  raise('TypeError', `${name}() takes at most ${most} keyword argument${plural} (${given} given)`);
}

/** error_unexpected_keyword_arg. */
export function unexpectedKeyword(name: string, unknown: string, names: readonly string[]): never {
  const suggestion = suggestKeyword(unknown, names);
  const hint = suggestion === null ? '' : `. Did you mean '${suggestion}'?`;
  raise('TypeError', `${name}() got an unexpected keyword argument '${unknown}'${hint}`);
}

function restKeywords(
  args: readonly PyObject[],
  kwnames: readonly PyStr[] | null,
  given: number,
  used: Set<number>,
): [PyStr, PyObject][] {
  const rest: [PyStr, PyObject][] = [];
  kwnames?.forEach((name, i) => {
    if (!used.has(i)) {
      used.add(i);
      rest.push([name, args[given + i]!]);
    }
  });
  return rest;
}

/** Wording of Objects/methodobject.c (no argument, one argument) and Python/getargs.c (_PyArg_CheckPositional). */
function checkPositional(native: NativeFunction, given: number, label: string): void {
  const { positionalMin: min, parameters } = native;
  const max = parameters.some((p) => p.kind === 'args') ? Infinity : native.positionalMax;
  if (given >= min && given <= max) return;
  if (max === 0) raise('TypeError', `${label}() takes no arguments (${given} given)`);
  if (min === 1 && max === 1)
    raise('TypeError', `${label}() takes exactly one argument (${given} given)`);
  const bound = min === max ? '' : given < min ? 'at least ' : 'at most ';
  const wanted = given < min ? min : max;
  raise(
    'TypeError',
    `${native.name} expected ${bound}${wanted} argument${wanted === 1 ? '' : 's'}, got ${given}`,
  );
}
