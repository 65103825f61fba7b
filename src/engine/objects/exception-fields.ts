// Exceptions with fields of their own: StopIteration.value, NameError.name, ImportError, SyntaxError, UnicodeError ...
// CPython 3.13 Objects/exceptions.c (StopIteration_init, SystemExit_init, ImportError_init, SyntaxError_init, ...).

import type { PyBaseException } from './exceptions.ts';
import { exceptionType, BaseExceptionType } from './exceptions.ts';
import { attributeErrorMethods, importErrorMethods } from './exception-reduce.ts';
import { checkKeywordCount, unexpectedKeyword, type NativeFunction } from './native.ts';
import { newInt, PyInt } from './int.ts';
import { toArraySteps } from './iterate.ts';
import { decref, decrefAll, incref, type PyObject } from './object.ts';
import { raise } from './raise.ts';
import { None } from './singletons.ts';
import { describeType, type GetSet } from './static-type.ts';
import { newStr, PyStr } from './str.ts';
import { SUSPENDED, suspendSteps, suspendThen, type Steps, type Suspended } from './suspend.ts';
import { str } from './text.ts';
import { tupleOf } from './tuple.ts';

type Init = (
  e: PyBaseException,
  args: readonly PyObject[],
  keywords: Map<string, PyObject>,
) => void | Suspended;

const FORGETFUL = new Set(['StopIteration', 'ImportError', 'AttributeError', 'NameError']);

/** A class with C-level fields: keywords its constructor takes, members, and what `__init__` does with the positional arguments. */
export function describeFields(
  name: string,
  basicSize: number,
  keywords: readonly string[],
  members: readonly string[],
  init: Init,
  methods: readonly NativeFunction[] = [],
): void {
  const type = exceptionType(name);
  type.basicSize = basicSize;
  type.tp_init = (o, args, kwnames): void | Suspended => {
    const e = o as PyBaseException;
    const count = args.length - (kwnames?.length ?? 0);
    if (kwnames !== null && keywords.length === 0)
      raise('TypeError', `${o.type.name}() takes no keyword arguments`);
    const given = new Map<string, PyObject>();
    checkKeywordCount(name, keywords.length, kwnames?.length ?? 0);
    (kwnames ?? []).forEach((k, i) => {
      if (!keywords.includes(k.value)) unexpectedKeyword(name, k.value, keywords);
      given.set(k.value, args[count + i]!);
    });
    const positional = args.slice(0, count);
    BaseExceptionType.tp_init!(o, positional, null);
    // `__init__` once more forgets what the one before was told.
    if (FORGETFUL.has(name))
      for (const member of members) if (e.field(member) !== None) e.setField(member, None);
    for (const [key, value] of given) e.setField(key, value);
    return init(e, positional, given);
  };
  describeType(type, {
    source: 'CPython 3.13 Objects/exceptions.c',
    methods,
    getsets: members.map(fieldGetSet),
  });
}

const PLACES = new Set(['start', 'end']);

/** A member: None when unset or deleted. */
export function fieldGetSet(name: string): GetSet {
  return {
    name,
    get: (e: PyBaseException) => {
      const value = e.field(name);
      // Py_ssize_t: 0 until it is set.
      return value === None && PLACES.has(name) ? newInt(0) : incref(value);
    },
    set: (e: PyBaseException, value) => e.setField(name, value ?? None),
  };
}

const first =
  (field: string): Init =>
  (e, args) => {
    if (args.length > 0) e.setField(field, args[0]!);
  };
const nothing: Init = () => {};

describeFields('StopIteration', 80, [], ['value'], first('value'));
describeFields('SystemExit', 80, [], ['code'], (e, args) => {
  if (args.length === 1) return e.setField('code', args[0]!);
  if (args.length === 0) return;
  const all = tupleOf(args);
  e.setField('code', all);
  decref(all);
});
describeFields('NameError', 80, ['name'], ['name'], nothing);
describeFields(
  'AttributeError',
  88,
  ['name', 'obj'],
  ['name', 'obj'],
  nothing,
  attributeErrorMethods,
);
describeFields(
  'ImportError',
  104,
  ['name', 'path', 'name_from'],
  ['msg', 'name', 'path', 'name_from'],
  (e, args) => {
    if (args.length === 1) e.setField('msg', args[0]!);
  },
  importErrorMethods,
);
exceptionType('ImportError').tp_str = (o) => {
  const msg = (o as PyBaseException).field('msg');
  return msg instanceof PyStr ? incref(msg) : BaseExceptionType.tp_str!(o);
};

const SYNTAX_DETAILS = ['filename', 'lineno', 'offset', 'text', 'end_lineno', 'end_offset'];
describeFields(
  'SyntaxError',
  136,
  [],
  ['msg', ...SYNTAX_DETAILS, 'print_file_and_line'],
  (e, args): void | Suspended => {
    if (args.length > 0) e.setField('msg', args[0]!);
    if (args.length === 2) return suspendSteps(syntaxDetailsSteps(e, args[1]!), [e, args[1]!]);
  },
);

function* syntaxDetailsSteps(e: PyBaseException, info: PyObject): Steps<void> {
  const items = yield* toArraySteps(info);
  try {
    if (items.length < 4)
      raise('TypeError', `function takes at least 4 arguments (${items.length} given)`);
    if (items.length > 6)
      raise('TypeError', `function takes at most 6 arguments (${items.length} given)`);
    if (items.length === 5)
      raise('TypeError', 'end_offset must be provided when end_lineno is provided');
    items.forEach((item, i) => e.setField(SYNTAX_DETAILS[i]!, item));
  } finally {
    decrefAll(items);
  }
}

exceptionType('SyntaxError').tp_str = (o) => {
  const e = o as PyBaseException;
  const file = e.field('filename');
  const line = e.field('lineno');
  const where: string[] = [];
  if (file instanceof PyStr) where.push(file.value.slice(file.value.lastIndexOf('/') + 1));
  if (line instanceof PyInt) where.push(`line ${line.value}`);
  const text = str(e.field('msg'));
  if (where.length === 0) return text;
  const finish = (t: PyStr): PyObject => {
    const { value } = t;
    decref(t);
    return newStr(`${value} (${where.join(', ')})`);
  };
  return text === SUSPENDED ? suspendThen(finish, [o]) : finish(text);
};

const RANGE = ['start', 'end', 'reason'];
function unicodeInit(fields: readonly string[], objectType: string): Init {
  return (e, args) => {
    if (args.length !== fields.length) {
      raise(
        'TypeError',
        `function takes exactly ${fields.length} arguments (${args.length} given)`,
      );
    }
    args.forEach((arg, i) => {
      const field = fields[i]!;
      const wanted =
        field === 'start' || field === 'end' ? 'int' : field === 'object' ? objectType : 'str';
      if (wanted === 'int' && !(arg instanceof PyInt))
        raise('TypeError', `'${arg.type.name}' object cannot be interpreted as an integer`);
      if (wanted === 'str' && !(arg instanceof PyStr))
        raise('TypeError', `argument ${i + 1} must be str, not ${arg.type.name}`);
      if (wanted === 'bytes' && arg.type.name !== 'bytes') {
        raise('TypeError', `a bytes-like object is required, not '${arg.type.name}'`);
      }
      e.setField(field, arg);
    });
  };
}

const CODEC = ['encoding', 'object', ...RANGE];
describeFields('UnicodeEncodeError', 112, [], CODEC, unicodeInit(CODEC, 'str'));
describeFields('UnicodeDecodeError', 112, [], CODEC, unicodeInit(CODEC, 'bytes'));
const TRANSLATE = ['object', ...RANGE];
describeFields('UnicodeTranslateError', 112, [], CODEC, unicodeInit(TRANSLATE, 'str'));

const text = (o: PyObject): string => (o instanceof PyStr ? o.value : '');
const number = (o: PyObject): number => (o instanceof PyInt ? Number(o.value) : 0);

/** The character as the message shows it: '\xe9', '\u20ac', '\U0001f600'. */
function escaped(point: number): string {
  if (point <= 0xff) return `\\x${point.toString(16).padStart(2, '0')}`;
  if (point <= 0xffff) return `\\u${point.toString(16).padStart(4, '0')}`;
  return `\\U${point.toString(16).padStart(8, '0')}`;
}

function* plainSteps(o: PyObject): Steps<string> {
  const made = str(o);
  const found = made === SUSPENDED ? ((yield) as unknown as PyStr) : made;
  const { value } = found;
  decref(found);
  return value;
}

/** Codec and reason as `str()` says them, and the range. */
function* unicodeErrorSteps(
  e: PyBaseException,
  verb: string,
  one: (start: number) => string | null,
  many: string,
): Steps<PyObject> {
  if (e.field('object') === None) return newStr('');
  const reason = yield* plainSteps(e.field('reason'));
  const codec = verb === '' ? '' : `'${yield* plainSteps(e.field('encoding'))}' codec `;
  const [start, end] = [number(e.field('start')), number(e.field('end'))];
  const single = end === start + 1 ? one(start) : null;
  const where = single ?? many;
  const range = single === null ? `${start}-${end - 1}` : `${start}`;
  return newStr(
    `${codec}can't ${verb === '' ? 'translate' : verb} ${where} in position ${range}: ${reason}`,
  );
}

/** The character at `start` of the object, quoted. */
const characterOf =
  (e: PyBaseException) =>
  (start: number): string | null => {
    const points = [...text(e.field('object'))];
    const point = points[start]?.codePointAt(0);
    return point === undefined ? null : `character '${escaped(point)}'`;
  };

const byteOf =
  (e: PyBaseException) =>
  (start: number): string | null => {
    const data = (e.field('object') as PyObject & { value?: ArrayLike<number> }).value;
    const byte = data?.[start];
    return byte === undefined ? null : `byte 0x${byte.toString(16).padStart(2, '0')}`;
  };

exceptionType('UnicodeEncodeError').tp_str = (o) => {
  const e = o as PyBaseException;
  return suspendSteps(unicodeErrorSteps(e, 'encode', characterOf(e), 'characters'), [o]);
};
exceptionType('UnicodeDecodeError').tp_str = (o) => {
  const e = o as PyBaseException;
  return suspendSteps(unicodeErrorSteps(e, 'decode', byteOf(e), 'bytes'), [o]);
};
exceptionType('UnicodeTranslateError').tp_str = (o) => {
  const e = o as PyBaseException;
  return suspendSteps(unicodeErrorSteps(e, '', characterOf(e), 'characters'), [o]);
};
