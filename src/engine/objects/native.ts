// How a native function is declared and called.
// CPython 3.13: Include/methodobject.h (PyMethodDef), Objects/methodobject.c, Objects/descrobject.c, Python/getargs.c.
//
// A declaration carries the signature as CPython's `__text_signature__` has it; the binder below does what Argument Clinic generates:
// it fills defaults (as `undefined`), takes keywords, and words errors as CPython does.
//
//     method('split', '($self, /, sep=None, maxsplit=-1)', (self: PyStr, sep?: PyObject, maxsplit?: PyObject) => ...)
//
// Arguments are borrowed, the result is a new reference. `*args` arrives as an array, `**kwargs` as an array of [name, value].

import { raise } from './raise.ts';
import type { PyObject } from './object.ts';
import type { PyStr } from './str.ts';
import type { MaySuspend } from './suspend.ts';

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
  return {
    name,
    signature: signature.replace(/\$(self|type|module|cls)(, )?/, ''),
    fn,
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
  const fn = native.fn;
  const count = args.length;
  if (
    kwnames === null &&
    native.simple &&
    count >= native.positionalMin &&
    count <= native.positionalMax
  ) {
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
  const bound = bindArguments(native, args, kwnames, label);
  return self === undefined ? fn(...bound) : fn(self, ...bound);
}

function bindArguments(
  native: NativeFunction,
  args: readonly PyObject[],
  kwnames: readonly PyStr[] | null,
  label: string,
): unknown[] {
  const given = args.length - (kwnames?.length ?? 0);
  const takesKeywords = native.parameters.some((p) => p.kind !== 'positional' && p.kind !== 'args');
  if (kwnames !== null && kwnames.length > 0 && !takesKeywords) {
    raise('TypeError', `${label}() takes no keyword arguments`);
  }
  if (!native.parameters.some((p) => p.kind === 'args'))
    checkPositional(native, given, kwnames, takesKeywords, label);
  const bound: unknown[] = [];
  const used = new Set<number>();
  let next = 0;
  for (const p of native.parameters) {
    if (p.kind === 'args') {
      bound.push(args.slice(next, given));
      next = given;
    } else if (p.kind === 'kwargs') {
      bound.push(restKeywords(args, kwnames, given, used));
    } else if ((p.kind === 'positional' || p.kind === 'normal') && next < given) {
      const byName = p.kind === 'normal' ? keywordIndex(kwnames, p.name) : -1;
      if (byName >= 0)
        raise(
          'TypeError',
          `argument for ${native.name}() given by name ('${p.name}') and position (${next + 1})`,
        );
      bound.push(args[next++]);
    } else bound.push(bindByName(native, p, bound.length, args, kwnames, given, used));
  }
  if (
    kwnames !== null &&
    used.size < kwnames.length &&
    !native.parameters.some((p) => p.kind === 'kwargs')
  ) {
    const unknown = kwnames.find((_, i) => !used.has(i))!;
    raise('TypeError', `${native.name}() got an unexpected keyword argument '${unknown.value}'`);
  }
  return bound;
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
  if (!p.optional) {
    if (p.kind === 'keyword')
      raise('TypeError', `${native.name}() missing required keyword-only argument: '${p.name}'`);
    raise(
      'TypeError',
      `${native.name}() missing required argument '${p.name}' (pos ${position + 1})`,
    );
  }
  return undefined;
}

function keywordIndex(kwnames: readonly PyStr[] | null, name: string): number {
  return kwnames === null ? -1 : kwnames.findIndex((k) => k.value === name);
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

/** Wording of Objects/methodobject.c (no argument, one argument) and Python/getargs.c (the rest). */
function checkPositional(
  native: NativeFunction,
  given: number,
  kwnames: readonly PyStr[] | null,
  takesKeywords: boolean,
  label: string,
): void {
  const { positionalMin: min, positionalMax: max } = native;
  if (given >= min && given <= max) return;
  if (takesKeywords) {
    const total = given + (kwnames?.length ?? 0);
    if (given > max) {
      const bound =
        min === max && !native.parameters.some((p) => p.kind === 'keyword') ? 'exactly' : 'at most';
      const positional = native.parameters.some((p) => p.kind === 'keyword') ? 'positional ' : '';
      raise(
        'TypeError',
        `${native.name}() takes ${max === 0 ? 'no' : `${bound} ${max}`} ${positional}argument${max === 1 ? '' : 's'} (${total} given)`,
      );
    }
    return;
  }
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
