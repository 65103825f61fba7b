// OSError: errno, strerror, file names, and the subclass for an errno. CPython 3.13 Objects/exceptions.c (OSError_new, oserror_init,
// oserror_parse_args, OSError_str, errnomap of _PyExc_InitState).

import { BaseExceptionType, exceptionType, PyBaseException } from './exceptions.ts';
import { setArgs } from './exception-methods.ts';
import { fieldGetSet } from './exception-fields.ts';
import { PyInt } from './int.ts';
import { incref, type PyObject, type PyType } from './object.ts';
import { raise } from './raise.ts';
import { None } from './singletons.ts';
import { osErrorMethods } from './exception-reduce.ts';
import { describeType } from './static-type.ts';
import { newStr } from './str.ts';
import { suspendSteps, type Steps } from './suspend.ts';
import { reprSteps, strSteps } from './text.ts';
import { tupleOf } from './tuple.ts';

/** errno of Linux -> class. */
const BY_ERRNO = new Map<number, string>([
  [1, 'PermissionError'],
  [2, 'FileNotFoundError'],
  [3, 'ProcessLookupError'],
  [4, 'InterruptedError'],
  [10, 'ChildProcessError'],
  [11, 'BlockingIOError'],
  [13, 'PermissionError'],
  [17, 'FileExistsError'],
  [20, 'NotADirectoryError'],
  [21, 'IsADirectoryError'],
  [32, 'BrokenPipeError'],
  [103, 'ConnectionAbortedError'],
  [104, 'ConnectionResetError'],
  [108, 'BrokenPipeError'],
  [110, 'TimeoutError'],
  [111, 'ConnectionRefusedError'],
  [114, 'BlockingIOError'],
  [115, 'BlockingIOError'],
]);

const OSErrorType = exceptionType('OSError');
OSErrorType.basicSize = 112;

/** oserror_use_init: a class that overrides only `__init__` decides itself what reaches this one. */
function parsesInInit(type: PyType): boolean {
  return type.tp_init !== OSErrorType.tp_init && type.tp_new === OSErrorType.tp_new;
}

OSErrorType.tp_new = (type, args, kwnames) => {
  if (parsesInInit(type)) return new PyBaseException(type, tupleOf([]));
  if (kwnames !== null && kwnames.length > 0)
    raise('TypeError', `${type.name}() takes no keyword arguments`);
  const [errno] = args;
  let cls = type;
  if (type === OSErrorType && args.length >= 2 && args.length <= 5 && errno instanceof PyInt) {
    const name = BY_ERRNO.get(Number(errno.value));
    if (name !== undefined) cls = exceptionType(name);
  }
  const e = new PyBaseException(cls, tupleOf(args));
  fillFields(e, args);
  return e;
};

OSErrorType.tp_init = (o, args, kwnames) => {
  if (!parsesInInit(o.type)) return;
  if (kwnames !== null && kwnames.length > 0)
    raise('TypeError', `${o.type.name}() takes no keyword arguments`);
  const e = o as PyBaseException;
  setArgs(e, args);
  fillFields(e, args);
};

/** (errno, strerror[, filename[, winerror[, filename2]]]); `args` then keeps the first two. */
function fillFields(e: PyBaseException, args: readonly PyObject[]): void {
  if (args.length < 2 || args.length > 5) return;
  e.setField('errno', args[0]!);
  e.setField('strerror', args[1]!);
  const [, , filename, , filename2] = args;
  if (filename === undefined || filename === None) return;
  if (e.type === exceptionType('BlockingIOError') && filename instanceof PyInt)
    return e.setField('characters_written', filename);
  e.setField('filename', filename);
  if (filename2 !== undefined) e.setField('filename2', filename2);
  setArgs(e, args.slice(0, 2));
}

/** OSError_written_get: there only once it was set. */
function getWritten(e: PyBaseException): PyObject {
  const written = e.field('characters_written');
  if (written === None) raise('AttributeError', 'characters_written');
  return incref(written);
}

function setWritten(e: PyBaseException, value: PyObject | null): void {
  if (value === null && e.field('characters_written') === None)
    raise('AttributeError', 'characters_written');
  if (value !== null && !(value instanceof PyInt))
    raise('TypeError', `'${value.type.name}' object cannot be interpreted as an integer`);
  e.setField('characters_written', value ?? None);
}

OSErrorType.tp_str = (o) => {
  const e = o as PyBaseException;
  if (e.field('errno') === None && e.field('filename') === None)
    return BaseExceptionType.tp_str!(o);
  return suspendSteps(textSteps(e), [e]);
};

function* textSteps(e: PyBaseException): Steps<PyObject> {
  const number = yield* strSteps(e.field('errno'));
  const message = yield* strSteps(e.field('strerror'));
  const file = e.field('filename');
  if (file === None) return newStr(`[Errno ${number}] ${message}`);
  const first = yield* reprSteps(file);
  const second = e.field('filename2');
  if (second === None) return newStr(`[Errno ${number}] ${message}: ${first}`);
  return newStr(`[Errno ${number}] ${message}: ${first} -> ${yield* reprSteps(second)}`);
}

describeType(OSErrorType, {
  source: 'CPython 3.13 Objects/exceptions.c',
  methods: osErrorMethods,
  getsets: [
    ...['errno', 'strerror', 'filename', 'filename2'].map(fieldGetSet),
    { name: 'characters_written', get: getWritten, set: setWritten },
  ],
});
