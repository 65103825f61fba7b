// From the arguments of a call to the locals of a frame. CPython 3.13 Python/ceval.c (initialize_locals, missing_arguments,
// too_many_positional, positional_only_passed_as_keyword).

import { CO_VARARGS, CO_VARKEYWORDS } from '../bytecode/code-unit.ts';
import { PyDict } from './dict.ts';
import { decrefAll, type PyObject } from './object.ts';
import { raise } from './raise.ts';
import { newTuple } from './tuple.ts';
import { suggestKeyword } from './suggestions.ts';
import type { PyFunction } from './function.ts';
import type { PyStr } from './str.ts';

/** localsplus for a call of `f`: arguments in place (new references), the rest empty. Arguments are borrowed. TypeError if they don't fit. */
export function bindArguments(
  f: PyFunction,
  args: readonly PyObject[],
  kwnames: readonly PyStr[] | null,
): (PyObject | null)[] {
  const size = f.code.frameSize;
  const locals: (PyObject | null)[] = [];
  for (let i = 0; i < size; i++) locals.push(null);
  // The common call: positional arguments only, exactly as many as parameters.
  if (kwnames === null && args.length === f.code.plainArguments) {
    for (let i = 0; i < args.length; i++) {
      const arg = args[i]!;
      arg.refcnt++;
      locals[i] = arg;
    }
    return locals;
  }
  try {
    bindSlowly(f, args, kwnames, locals);
  } catch (e) {
    decrefAll(locals);
    throw e;
  }
  return locals;
}

function bindSlowly(
  f: PyFunction,
  args: readonly PyObject[],
  kwnames: readonly PyStr[] | null,
  locals: (PyObject | null)[],
): void {
  const { argcount, kwonlyargcount, flags } = f.code.unit;
  const total = argcount + kwonlyargcount;
  const keywords = kwnames?.length ?? 0;
  const given = args.length - keywords;
  const varargs = (flags & CO_VARARGS) !== 0;
  const kwdict = (flags & CO_VARKEYWORDS) !== 0 ? new PyDict() : null;
  if (kwdict !== null) locals[total + (varargs ? 1 : 0)] = kwdict;
  for (let i = 0; i < Math.min(given, argcount); i++) {
    args[i]!.refcnt++;
    locals[i] = args[i]!;
  }
  if (varargs) {
    const rest = args.slice(Math.min(argcount, given), given);
    for (const o of rest) o.refcnt++;
    locals[total] = newTuple(rest);
  }
  for (let k = 0; k < keywords; k++) bindKeyword(f, kwnames!, k, args[given + k]!, locals, kwdict);
  if (given > argcount && !varargs) tooManyPositional(f, given, locals);
  fillDefaults(f, given, locals);
  fillKeywordDefaults(f, locals);
}

function bindKeyword(
  f: PyFunction,
  kwnames: readonly PyStr[],
  k: number,
  value: PyObject,
  locals: (PyObject | null)[],
  kwdict: PyDict | null,
): void {
  const { argcount, posonlyargcount, kwonlyargcount } = f.code.unit;
  const name = kwnames[k]!;
  const names = f.code.localsplusNames;
  const total = argcount + kwonlyargcount;
  let index = posonlyargcount;
  while (index < total && names[index] !== name && names[index]!.value !== name.value) index++;
  if (index < total) {
    if (locals[index] !== null)
      raise('TypeError', `${qualname(f)}() got multiple values for argument '${name.value}'`);
    value.refcnt++;
    locals[index] = value;
    return;
  }
  if (kwdict === null) {
    const positionalOnly = names
      .slice(0, posonlyargcount)
      .map((n) => n.value)
      .filter((n) => kwnames.some((kw) => kw.value === n));
    if (positionalOnly.length > 0) {
      raise(
        'TypeError',
        `${qualname(f)}() got some positional-only arguments passed as keyword arguments: '${positionalOnly.join(', ')}'`,
      );
    }
    const known = names.slice(posonlyargcount, total).map((n) => n.value);
    const suggestion = suggestKeyword(name.value, known);
    const hint = suggestion === null ? '' : `. Did you mean '${suggestion}'?`;
    raise(
      'TypeError',
      `${qualname(f)}() got an unexpected keyword argument '${name.value}'${hint}`,
    );
  }
  kwdict.setStr(name, value);
}

function fillDefaults(f: PyFunction, given: number, locals: (PyObject | null)[]): void {
  const { argcount } = f.code.unit;
  if (given >= argcount) return;
  const defaults = f.defaults?.items ?? [];
  const required = argcount - defaults.length;
  const missing: string[] = [];
  for (let i = given; i < required; i++)
    if (locals[i] === null) missing.push(f.code.localsplusNames[i]!.value);
  if (missing.length > 0) missingArguments(f, missing, 'positional');
  for (let i = Math.max(given, required); i < argcount; i++) {
    if (locals[i] !== null) continue;
    const value = defaults[i - required]!;
    value.refcnt++;
    locals[i] = value;
  }
}

function fillKeywordDefaults(f: PyFunction, locals: (PyObject | null)[]): void {
  const { argcount, kwonlyargcount } = f.code.unit;
  const missing: string[] = [];
  for (let i = argcount; i < argcount + kwonlyargcount; i++) {
    if (locals[i] !== null) continue;
    const name = f.code.localsplusNames[i]!;
    const value = f.kwdefaults?.getStr(name) ?? null;
    if (value === null) missing.push(name.value);
    else {
      value.refcnt++;
      locals[i] = value;
    }
  }
  if (missing.length > 0) missingArguments(f, missing, 'keyword-only');
}

/** format_missing: "f() missing 2 required positional arguments: 'a' and 'b'". */
function missingArguments(f: PyFunction, names: string[], kind: string): never {
  const quoted = names.map((n) => `'${n}'`);
  const last = quoted.pop()!;
  let list = last;
  if (quoted.length === 1) list = `${quoted[0]} and ${last}`;
  if (quoted.length > 1) list = `${quoted.join(', ')}, and ${last}`;
  raise(
    'TypeError',
    `${qualname(f)}() missing ${names.length} required ${kind} argument${names.length === 1 ? '' : 's'}: ${list}`,
  );
}

function tooManyPositional(f: PyFunction, given: number, locals: (PyObject | null)[]): never {
  const { argcount, kwonlyargcount } = f.code.unit;
  const defaults = f.defaults?.items.length ?? 0;
  const takes = defaults > 0 ? `from ${argcount - defaults} to ${argcount}` : `${argcount}`;
  const plural = defaults > 0 || argcount !== 1 ? 's' : '';
  let keywordOnly = 0;
  for (let i = argcount; i < argcount + kwonlyargcount; i++) if (locals[i] !== null) keywordOnly++;
  const detail =
    keywordOnly > 0
      ? ` positional argument${given === 1 ? '' : 's'} (and ${keywordOnly} keyword-only argument${keywordOnly === 1 ? '' : 's'})`
      : '';
  const verb = given === 1 && keywordOnly === 0 ? 'was' : 'were';
  raise(
    'TypeError',
    `${qualname(f)}() takes ${takes} positional argument${plural} but ${given}${detail} ${verb} given`,
  );
}

function qualname(f: PyFunction): string {
  return (f.qualname as PyStr).value;
}
