// Code objects made by Python: types.CodeType(...), code.replace(...), and when two of them are equal.
// CPython 3.13 Objects/codeobject.c (code_new_impl, code_replace_impl, _PyCode_Validate, get_localsplus_counts, code_richcompare).

import { CO_FAST_CELL, CO_FAST_FREE, CO_FAST_LOCAL } from '../bytecode/code-unit.ts';
import type { CodeUnit } from '../bytecode/code-unit.ts';
import { PyBytes } from './bytes.ts';
import { CodeType, PyCode } from './code.ts';
import { isEqualSteps } from './abstract.ts';
import { PyInt } from './int.ts';
import { callNative, method } from './native.ts';
import { decref, EQ, incref, NE, type PyObject } from './object.ts';
import { raise } from './raise.ts';
import { newBool, newNotImplemented } from './singletons.ts';
import { internName, PyStr } from './str.ts';
import { suspendSteps, type Steps } from './suspend.ts';
import { PyTuple, tupleOf } from './tuple.ts';

const NUMBERS = [
  'co_argcount',
  'co_posonlyargcount',
  'co_kwonlyargcount',
  'co_nlocals',
  'co_stacksize',
  'co_flags',
  'co_firstlineno',
] as const;
type Name =
  | (typeof NUMBERS)[number]
  | 'co_code'
  | 'co_linetable'
  | 'co_exceptiontable'
  | 'co_consts'
  | 'co_names'
  | 'co_varnames'
  | 'co_freevars'
  | 'co_cellvars'
  | 'co_filename'
  | 'co_name'
  | 'co_qualname';
type Parts = Record<Name, PyObject>;

/** Checks types and the few rules that keep a code object from being nonsense. New reference. */
function build(fn: string, parts: Parts): PyCode {
  const wrong = (name: string, wanted: string, o: PyObject): never =>
    raise('TypeError', `${fn}() argument '${name}' must be ${wanted}, not ${o.type.name}`);
  const number = (name: Name): number => {
    const o = parts[name];
    if (!(o instanceof PyInt))
      return raise('TypeError', `'${o.type.name}' object cannot be interpreted as an integer`);
    return Number(o.value);
  };
  const bytes = (name: Name): Uint8Array => {
    const o = parts[name];
    return o instanceof PyBytes ? o.value : wrong(name, 'bytes', o);
  };
  const text = (name: Name): string => {
    const o = parts[name];
    return o instanceof PyStr ? o.value : wrong(name, 'str', o);
  };
  const tuple = (name: Name): readonly PyObject[] => {
    const o = parts[name];
    return o instanceof PyTuple ? o.items : wrong(name, 'tuple', o);
  };
  const strings = (name: Name): string[] =>
    tuple(name).map((o) =>
      o instanceof PyStr
        ? o.value
        : fn === 'replace'
          ? raise('SystemError', 'non-string found in code slot')
          : raise('TypeError', `name tuples must contain only strings, not '${o.type.name}'`),
    );
  for (const name of NUMBERS) if (number(name) < 0) negative(fn, name);
  const varnames = strings('co_varnames');
  if (varnames.length !== number('co_nlocals'))
    raise('ValueError', 'code: co_nlocals != len(co_varnames)');
  const argcount = number('co_argcount');
  if (argcount < number('co_posonlyargcount'))
    raise('ValueError', 'code: argcount < posonlyargcount');
  const total = argcount + number('co_kwonlyargcount');
  if (total > varnames.length) raise('ValueError', 'code: varnames is too small');
  const code = bytes('co_code');
  if (code.length % 2 !== 0) raise('ValueError', 'code: co_code is malformed');
  const consts = tuple('co_consts');
  const places = variablePlaces(varnames, strings('co_cellvars'), strings('co_freevars'));
  const unit: CodeUnit = {
    argcount,
    posonlyargcount: number('co_posonlyargcount'),
    kwonlyargcount: number('co_kwonlyargcount'),
    stacksize: number('co_stacksize'),
    flags: number('co_flags'),
    code,
    consts: consts.map(() => null),
    names: strings('co_names'),
    ...places,
    filename: text('co_filename'),
    name: text('co_name'),
    qualname: text('co_qualname'),
    firstlineno: number('co_firstlineno'),
    linetable: bytes('co_linetable'),
    exceptiontable: bytes('co_exceptiontable'),
  };
  const made = new PyCode(
    unit,
    new Map(),
    consts.map((o) => incref(o)),
  );
  made.handmade = true;
  return made;
}

function negative(fn: string, name: Name): never {
  const code = `code: ${name.slice(3)} must not be negative`;
  return raise('ValueError', fn === 'replace' ? `${name} must be a positive integer` : code);
}

/** Locals first (cells among them too), then the other cells, then free variables. */
function variablePlaces(
  varnames: readonly string[],
  cellvars: readonly string[],
  freevars: readonly string[],
): Pick<CodeUnit, 'localsplusnames' | 'localspluskinds'> {
  const names = [...varnames];
  const kinds = varnames.map((n) => CO_FAST_LOCAL | (cellvars.includes(n) ? CO_FAST_CELL : 0));
  for (const n of cellvars) {
    if (varnames.includes(n)) continue;
    names.push(n);
    kinds.push(CO_FAST_CELL);
  }
  for (const n of freevars) {
    names.push(n);
    kinds.push(CO_FAST_FREE);
  }
  return { localsplusnames: names, localspluskinds: Uint8Array.from(kinds) };
}

const ORDER: readonly Name[] = [
  'co_argcount',
  'co_posonlyargcount',
  'co_kwonlyargcount',
  'co_nlocals',
  'co_stacksize',
  'co_flags',
  'co_firstlineno',
  'co_code',
  'co_consts',
  'co_names',
  'co_varnames',
  'co_freevars',
  'co_cellvars',
  'co_filename',
  'co_name',
  'co_qualname',
  'co_linetable',
  'co_exceptiontable',
];

/** New references to what `code` has now. */
function partsOf(code: PyCode): Parts {
  const parts: Partial<Parts> = {};
  for (const name of ORDER) {
    const descr = CodeType.namespace.getStr(internName(name))!;
    parts[name] = descr.type.tp_descr_get!(descr, code, CodeType) as PyObject;
  }
  return parts as Parts;
}

export const replaceMethod = method(
  'replace',
  `($self, /, *, ${ORDER.map((n) => `${n}=<unrepresentable>`).join(', ')})`,
  (code: PyCode, ...given: (PyObject | undefined)[]) => {
    const current = partsOf(code);
    const parts = { ...current };
    ORDER.forEach((name, i) => {
      if (given[i] !== undefined) parts[name] = given[i]!;
    });
    try {
      return build('replace', parts);
    } finally {
      for (const name of ORDER) decref(current[name]);
    }
  },
);

const newCode = method(
  'code',
  '(argcount, posonlyargcount, kwonlyargcount, nlocals, stacksize, flags, codestring, constants, names, varnames, filename, name, qualname, firstlineno, linetable, exceptiontable, freevars=(), cellvars=(), /)',
  (...a: (PyObject | undefined)[]) => {
    const empty = tupleOf([]);
    const at = (i: number): PyObject => a[i] ?? empty;
    try {
      return build('code', {
        co_argcount: at(0),
        co_posonlyargcount: at(1),
        co_kwonlyargcount: at(2),
        co_nlocals: at(3),
        co_stacksize: at(4),
        co_flags: at(5),
        co_code: at(6),
        co_consts: at(7),
        co_names: at(8),
        co_varnames: at(9),
        co_filename: at(10),
        co_name: at(11),
        co_qualname: at(12),
        co_firstlineno: at(13),
        co_linetable: at(14),
        co_exceptiontable: at(15),
        co_freevars: at(16),
        co_cellvars: at(17),
      });
    } finally {
      decref(empty);
    }
  },
);
CodeType.tp_new = (_type, args, kwnames) => callNative(newCode, undefined, args, kwnames, 'code');

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i]);
const sameNames = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name, i) => name === b[i]);

function sameUnit(a: CodeUnit, b: CodeUnit): boolean {
  return (
    a.name === b.name &&
    a.argcount === b.argcount &&
    a.posonlyargcount === b.posonlyargcount &&
    a.kwonlyargcount === b.kwonlyargcount &&
    a.flags === b.flags &&
    a.firstlineno === b.firstlineno &&
    sameBytes(a.code, b.code) &&
    sameNames(a.names, b.names) &&
    sameNames(a.localsplusnames, b.localsplusnames) &&
    sameBytes(a.linetable, b.linetable) &&
    sameBytes(a.exceptiontable, b.exceptiontable)
  );
}

CodeType.tp_richcompare = (a, b, op) => {
  if ((op !== EQ && op !== NE) || !(b instanceof PyCode)) return newNotImplemented();
  return suspendSteps(compareSteps(a as PyCode, b, op === EQ), [a, b]);
};
function* compareSteps(a: PyCode, b: PyCode, wanted: boolean): Steps<PyObject> {
  let equal = a === b || (sameUnit(a.unit, b.unit) && a.consts.length === b.consts.length);
  for (let i = 0; equal && a !== b && i < a.consts.length; i++)
    equal = yield* sameConstantSteps(a.consts[i]!, b.consts[i]!);
  return newBool(equal === wanted);
}

/** _PyCode_ConstantKey: 1, 1.0 and True are three constants. */
function* sameConstantSteps(a: PyObject, b: PyObject): Steps<boolean> {
  if (a.type !== b.type) return false;
  if (!(a instanceof PyTuple)) return yield* isEqualSteps(a, b);
  const other = (b as PyTuple).items;
  if (a.items.length !== other.length) return false;
  for (let i = 0; i < other.length; i++)
    if (!(yield* sameConstantSteps(a.items[i]!, other[i]!))) return false;
  return true;
}

CodeType.tp_hash = (o) => {
  const { unit } = o as PyCode;
  let hash = unit.firstlineno * 31 + unit.argcount;
  for (const c of unit.name) hash = (Math.imul(hash, 31) + c.codePointAt(0)!) | 0;
  for (const byte of unit.code) hash = (Math.imul(hash, 31) + byte) | 0;
  return hash === -1 ? -2 : hash;
};
