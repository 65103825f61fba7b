// The exception classes and their instances. CPython 3.13 Objects/exceptions.c.
// Methods, SyntaxError and OSError details, groups are in exception-methods.ts.

import { heap } from '../memory/heap.ts';
import {
  decref,
  fixedBytes,
  free,
  incref,
  isSubtype,
  PyGcObject,
  xdecref,
  type PyObject,
  type PyType,
} from './object.ts';
import { setExceptionFactory } from './raise.ts';
import { None } from './singletons.ts';
import { newStaticType } from './static-type.ts';
import { newStr, type PyStr } from './str.ts';
import { newTuple, type PyTuple } from './tuple.ts';
import { clearWeakRefs } from './weakref-list.ts';
import type { PyDict } from './dict.ts';
import type { PyTraceback } from './traceback.ts';

/** name -> base: the whole hierarchy of 3.13, bases first. */
const HIERARCHY: readonly (readonly [string, string])[] = [
  ['GeneratorExit', 'BaseException'],
  ['KeyboardInterrupt', 'BaseException'],
  ['SystemExit', 'BaseException'],
  ['Exception', 'BaseException'],
  ['BaseExceptionGroup', 'BaseException'],
  ['ArithmeticError', 'Exception'],
  ['FloatingPointError', 'ArithmeticError'],
  ['OverflowError', 'ArithmeticError'],
  ['ZeroDivisionError', 'ArithmeticError'],
  ['AssertionError', 'Exception'],
  ['AttributeError', 'Exception'],
  ['BufferError', 'Exception'],
  ['EOFError', 'Exception'],
  ['ImportError', 'Exception'],
  ['ModuleNotFoundError', 'ImportError'],
  ['LookupError', 'Exception'],
  ['IndexError', 'LookupError'],
  ['KeyError', 'LookupError'],
  ['MemoryError', 'Exception'],
  ['NameError', 'Exception'],
  ['UnboundLocalError', 'NameError'],
  ['OSError', 'Exception'],
  ['BlockingIOError', 'OSError'],
  ['ChildProcessError', 'OSError'],
  ['ConnectionError', 'OSError'],
  ['BrokenPipeError', 'ConnectionError'],
  ['ConnectionAbortedError', 'ConnectionError'],
  ['ConnectionRefusedError', 'ConnectionError'],
  ['ConnectionResetError', 'ConnectionError'],
  ['FileExistsError', 'OSError'],
  ['FileNotFoundError', 'OSError'],
  ['InterruptedError', 'OSError'],
  ['IsADirectoryError', 'OSError'],
  ['NotADirectoryError', 'OSError'],
  ['PermissionError', 'OSError'],
  ['ProcessLookupError', 'OSError'],
  ['TimeoutError', 'OSError'],
  ['ReferenceError', 'Exception'],
  ['RuntimeError', 'Exception'],
  ['NotImplementedError', 'RuntimeError'],
  ['PythonFinalizationError', 'RuntimeError'],
  ['RecursionError', 'RuntimeError'],
  ['StopAsyncIteration', 'Exception'],
  ['StopIteration', 'Exception'],
  ['SyntaxError', 'Exception'],
  ['IndentationError', 'SyntaxError'],
  ['TabError', 'IndentationError'],
  ['_IncompleteInputError', 'SyntaxError'],
  ['SystemError', 'Exception'],
  ['TypeError', 'Exception'],
  ['ValueError', 'Exception'],
  ['UnicodeError', 'ValueError'],
  ['UnicodeDecodeError', 'UnicodeError'],
  ['UnicodeEncodeError', 'UnicodeError'],
  ['UnicodeTranslateError', 'UnicodeError'],
  ['Warning', 'Exception'],
  ['BytesWarning', 'Warning'],
  ['DeprecationWarning', 'Warning'],
  ['EncodingWarning', 'Warning'],
  ['FutureWarning', 'Warning'],
  ['ImportWarning', 'Warning'],
  ['PendingDeprecationWarning', 'Warning'],
  ['ResourceWarning', 'Warning'],
  ['RuntimeWarning', 'Warning'],
  ['SyntaxWarning', 'Warning'],
  ['UnicodeWarning', 'Warning'],
  ['UserWarning', 'Warning'],
];

/** Every built-in exception class by name. */
export const exceptionTypes = new Map<string, PyType>();

const OPTIONS = { isBaseType: true, hasDict: true, hasGc: true, basicSize: 72 } as const;
export const BaseExceptionType = newStaticType('BaseException', OPTIONS);
exceptionTypes.set('BaseException', BaseExceptionType);
for (const [name, base] of HIERARCHY) {
  exceptionTypes.set(name, newStaticType(name, { ...OPTIONS, base: exceptionTypes.get(base)! }));
}

/** A built-in exception class. */
export function exceptionType(name: string): PyType {
  return exceptionTypes.get(name)!;
}

export class PyBaseException extends PyGcObject {
  override dict: PyDict | null = null;
  /** Owned. */
  declare args: PyTuple;
  /** `__traceback__`, `__context__`, `__cause__`: owned. */
  traceback: PyTraceback | null = null;
  context: PyObject | null = null;
  cause: PyObject | null = null;
  suppressContext = false;
  /** C-level fields of the class (name, obj, value, errno, ...) by their attribute name. Owned. Null until one is set. */
  fields: Map<string, PyObject> | null = null;

  /** Steals `args`. */
  constructor(type: PyType, args: PyTuple) {
    super(type, fixedBytes(type));
    this.args = args;
    heap.gc.track(this);
  }

  /** `isinstance(self, <built-in exception>)`. */
  isA(name: string): boolean {
    return isSubtype(this.type, exceptionTypes.get(name)!);
  }

  /** A C-level field; None if unset. Borrowed. */
  field(name: string): PyObject {
    return this.fields?.get(name) ?? None;
  }

  /** Takes its own reference. */
  setField(name: string, value: PyObject): void {
    this.fields ??= new Map();
    const old = this.fields.get(name);
    this.fields.set(name, incref(value));
    if (old !== undefined) decref(old);
  }
}

BaseExceptionType.tp_dealloc = (o) => {
  const e = o as PyBaseException;
  heap.gc.untrack(e);
  // Of a class that PyErr_NewException made.
  if (e.weakrefs !== null) clearWeakRefs(e);
  clearException(e);
  decref(e.args);
  free(e, fixedBytes(e.type));
};
BaseExceptionType.tp_traverse = (o, visit) => {
  const e = o as PyBaseException;
  if (e.dict !== null) visit(e.dict);
  visit(e.args);
  if (e.traceback !== null) visit(e.traceback);
  if (e.cause !== null) visit(e.cause);
  if (e.context !== null) visit(e.context);
  if (e.fields !== null) for (const value of e.fields.values()) visit(value);
};
BaseExceptionType.tp_clear = (o) => clearException(o as PyBaseException);

function clearException(e: PyBaseException): void {
  const { dict, args, traceback, context, cause, fields } = e;
  e.dict = null;
  e.args = newTuple([]);
  e.traceback = null;
  e.context = null;
  e.cause = null;
  e.fields = null;
  xdecref(dict);
  decref(args);
  xdecref(traceback);
  xdecref(context);
  xdecref(cause);
  if (fields !== null) for (const value of fields.values()) decref(value);
}

/** A new exception; `args` as in `raise` (objects are borrowed). Runs no Python: only for built-in classes without a Python `__init__`. */
export function newException(
  type: string | PyType,
  args: readonly (string | PyObject)[],
): PyBaseException {
  const cls = typeof type === 'string' ? exceptionTypes.get(type)! : type;
  const items = args.map((a) => (typeof a === 'string' ? newStr(a) : incref(a)));
  const e = new PyBaseException(cls, newTuple(items));
  if (items.length > 0 && e.isA('StopIteration')) e.setField('value', items[0]!);
  if (items.length > 0 && e.isA('SystemExit')) e.setField('code', items[0]!);
  if (items.length > 0 && e.isA('SyntaxError')) e.setField('msg', items[0]!);
  return e;
}
setExceptionFactory(newException);

/** AttributeError with `name` and `obj`, which suggestions need. */
export function newAttributeError(message: string, obj: PyObject, name: PyStr): PyBaseException {
  const e = newException('AttributeError', [message]);
  e.setField('name', name);
  e.setField('obj', obj);
  return e;
}

/** An AttributeError that says neither what was asked nor whom (a `__getattr__` raised it) is told so. Source: _PyObject_SetAttributeErrorContext. */
export function tellAttribute(e: PyBaseException, obj: PyObject, name: PyStr): void {
  if (!e.isA('AttributeError') || e.field('name') !== None || e.field('obj') !== None) return;
  e.setField('name', name);
  e.setField('obj', obj);
}

/** NameError (or UnboundLocalError) with `name`. */
export function newNameError(
  type: 'NameError' | 'UnboundLocalError',
  message: string,
  name: string | null,
): PyBaseException {
  const e = newException(type, [message]);
  if (name !== null) {
    const text = newStr(name);
    e.setField('name', text);
    decref(text);
  }
  return e;
}

/** What StopIteration carries. New reference. */
export function stopIterationValue(e: PyBaseException): PyObject {
  return incref(e.field('value'));
}

export function isException(o: PyObject): o is PyBaseException {
  return o instanceof PyBaseException;
}
