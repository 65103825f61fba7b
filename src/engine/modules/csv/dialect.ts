// csv dialects. CPython 3.13 Modules/_csv.c (dialect_new, _set_char, dialect_check_char, get_dialect_from_registry, _call_dialect).

import { withTruth } from '../../objects/arguments.ts';
import { getAttrOptional } from '../../objects/attributes.ts';
import { dictGet, type PyDict } from '../../objects/dict.ts';
import { newInt, PyInt } from '../../objects/int.ts';
import { method } from '../../objects/native.ts';
import { decref, incref, type PyObject, type PyType } from '../../objects/object.ts';
import { ownsFields, PyNative } from '../../objects/own-fields.ts';
import { raise } from '../../objects/raise.ts';
import { newBool, newNone, None } from '../../objects/singletons.ts';
import {
  describeType,
  newStaticType,
  shortTypeName,
  type GetSet,
} from '../../objects/static-type.ts';
import { newStr, PyStr, staticStr } from '../../objects/str.ts';
import { SUSPENDED, suspendSteps, type Steps } from '../../objects/suspend.ts';
import { currentInterpreter } from '../../vm/current.ts';
import { newModuleException } from '../module-exception.ts';

export const QUOTE_MINIMAL = 0;
export const QUOTE_ALL = 1;
export const QUOTE_NONNUMERIC = 2;
export const QUOTE_NONE = 3;
export const QUOTE_STRINGS = 4;
export const QUOTE_NOTNULL = 5;

export const CsvError = newModuleException('_csv.Error', 'Exception');
export const DialectType = newStaticType('Dialect', {
  module: '_csv',
  isBaseType: true,
  basicSize: 48,
  doc: 'CSV dialect\n\nThe Dialect type records CSV dialect options.',
});

/** State of the module in one interpreter. */
export interface CsvState {
  /** `_csv._dialects`, owned by the module. */
  readonly dialects: PyDict;
  fieldLimit: number;
}
export const csvState = (): CsvState => currentInterpreter().moduleStates.get('_csv') as CsvState;

export class PyDialect extends PyNative {
  delimiter = ',';
  doublequote = true;
  escapechar: string | null = null;
  lineterminator = '\r\n';
  quotechar: string | null = '"';
  quoting = QUOTE_MINIMAL;
  skipinitialspace = false;
  strict = false;
}
ownsFields(DialectType, []);

const NAMES = [
  'dialect',
  'delimiter',
  'doublequote',
  'escapechar',
  'lineterminator',
  'quotechar',
  'quoting',
  'skipinitialspace',
  'strict',
] as const;
type Option = Exclude<(typeof NAMES)[number], 'dialect'>;

function character(name: string, o: PyObject, mayBeNone: boolean): string | null {
  if (mayBeNone && o === None) return null;
  if (!(o instanceof PyStr)) {
    const wanted = mayBeNone ? 'string or None' : 'string';
    raise('TypeError', `"${name}" must be ${wanted}, not ${o.type.name}`);
  }
  if (o.length !== 1) raise('TypeError', `"${name}" must be a 1-character string`);
  return o.value;
}

DialectType.tp_new = (type, args, kwnames) => {
  const given = args.length - (kwnames?.length ?? 0);
  if (given > NAMES.length)
    raise('TypeError', `function takes at most 9 arguments (${given} given)`);
  const options = new Map<string, PyObject>();
  NAMES.slice(0, given).forEach((name, i) => options.set(name, args[i]!));
  kwnames?.forEach((name, i) => {
    if (!(NAMES as readonly string[]).includes(name.value)) {
      raise('TypeError', `this function got an unexpected keyword argument '${name.value}'`);
    }
    options.set(name.value, args[given + i]!);
  });
  return suspendSteps(newDialectSteps(type, options), [type, ...args]);
};

/** dialect_new. `options`: borrowed. */
export function* newDialectSteps(
  type: PyType,
  options: ReadonlyMap<string, PyObject>,
): Steps<PyObject> {
  let base: PyObject | null = options.get('dialect') ?? null;
  if (base instanceof PyStr) base = yield* registeredSteps(base);
  else if (base !== null) base.refcnt++;
  try {
    if (base instanceof PyDialect && [...options.keys()].every((name) => name === 'dialect'))
      return incref(base);
    const self = new PyDialect(type);
    try {
      const given = yield* fillSteps(self, options, base);
      check(self, given);
      return self;
    } catch (error) {
      decref(self);
      throw error;
    }
  } finally {
    if (base !== null) decref(base);
  }
}

/** Sets the options; answers whether `quoting` was given. */
function* fillSteps(
  self: PyDialect,
  options: ReadonlyMap<string, PyObject>,
  base: PyObject | null,
): Steps<boolean> {
  let sawQuoting = false;
  for (const name of NAMES.slice(1) as Option[]) {
    let value: PyObject | null = options.get(name) ?? null;
    if (value !== null) value.refcnt++;
    else if (base !== null && base !== None) {
      const found = getAttrOptional(base, staticStr(name));
      value = found === SUSPENDED ? ((yield) as PyObject | null) : found;
    }
    if (value === null) continue;
    try {
      yield* setOptionSteps(self, name, value);
    } finally {
      decref(value);
    }
    if (name === 'quoting') sawQuoting = true;
  }
  return sawQuoting;
}

function* setOptionSteps(self: PyDialect, name: Option, value: PyObject): Steps<void> {
  switch (name) {
    case 'delimiter':
      self.delimiter = character(name, value, false)!;
      break;
    case 'escapechar':
    case 'quotechar':
      self[name] = character(name, value, true);
      break;
    case 'lineterminator':
      if (value === None) raise('TypeError', 'lineterminator must be set');
      if (!(value instanceof PyStr)) raise('TypeError', '"lineterminator" must be a string');
      self.lineterminator = value.value;
      break;
    case 'quoting':
      if (!(value instanceof PyInt) || value.type.name !== 'int')
        raise('TypeError', '"quoting" must be an integer');
      if (value.value < 0 || value.value > QUOTE_NOTNULL) raise('TypeError', 'bad "quoting" value');
      self.quoting = Number(value.value);
      break;
    default: {
      let truth: boolean | undefined;
      const done = withTruth(value, false, [], (t) => {
        truth = t;
        return newNone();
      });
      decref(done === SUSPENDED ? ((yield) as PyObject) : done);
      self[name] = truth!;
    }
  }
}

function check(self: PyDialect, quotingGiven: boolean): void {
  if (self.quotechar === null && !quotingGiven) self.quoting = QUOTE_NONE;
  if (self.quoting !== QUOTE_NONE && self.quotechar === null)
    raise('TypeError', 'quotechar must be set if quoting enabled');
  const roles = [
    ['delimiter', self.delimiter, true],
    ['escapechar', self.escapechar, !self.skipinitialspace],
    ['quotechar', self.quotechar, !self.skipinitialspace],
  ] as const;
  for (const [name, c, spaceAllowed] of roles) {
    if (c === null) continue;
    if (c === '\r' || c === '\n' || (c === ' ' && !spaceAllowed))
      raise('ValueError', `bad ${name} value`);
    if (self.lineterminator.includes(c)) raise('ValueError', `bad ${name} or lineterminator value`);
  }
  for (const [i, j] of [
    [0, 1],
    [0, 2],
    [1, 2],
  ] as const) {
    if (roles[i][1] !== null && roles[i][1] === roles[j][1])
      raise('ValueError', `bad ${roles[i][0]} or ${roles[j][0]} value`);
  }
}

/** A registered dialect. New reference. _csv.Error. */
export function* registeredSteps(name: PyObject): Steps<PyObject> {
  const found = dictGet(csvState().dialects, name);
  const dialect = found === SUSPENDED ? ((yield) as PyObject | null) : found && incref(found);
  return dialect ?? raise(CsvError, 'unknown dialect');
}

const shown = (name: string, get: (self: PyDialect) => PyObject): GetSet => ({
  name,
  get,
  set: () =>
    raise('AttributeError', `attribute '${name}' of '_csv.Dialect' objects is not writable`),
});
const text = (value: string | null): PyObject => (value === null ? newNone() : newStr(value));
const noPickle = (name: string) =>
  method(name, '($self, /, *args)', (self: PyObject) =>
    raise('TypeError', `cannot pickle '${shortTypeName(self.type)}' instances`),
  );

describeType(DialectType, {
  source: 'CPython 3.13 Modules/_csv.c',
  methods: [noPickle('__reduce__'), noPickle('__reduce_ex__')],
  getsets: [
    shown('delimiter', (self) => newStr(self.delimiter)),
    shown('escapechar', (self) => text(self.escapechar)),
    shown('lineterminator', (self) => newStr(self.lineterminator)),
    shown('quotechar', (self) => text(self.quotechar)),
    shown('quoting', (self) => newInt(self.quoting)),
    shown('doublequote', (self) => newBool(self.doublequote)),
    shown('skipinitialspace', (self) => newBool(self.skipinitialspace)),
    shown('strict', (self) => newBool(self.strict)),
  ],
});
