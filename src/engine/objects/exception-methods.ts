// BaseException: construction, text, attributes, notes. CPython 3.13 Objects/exceptions.c (BaseException_*). Classes with fields of their
// own are in exception-fields.ts, OSError in os-error.ts, groups in exception-group.ts.

import './exception-fields.ts';
import './exception-group.ts';
import './os-error.ts';
import { getAttrOptional, setAttr } from './attributes.ts';
import { genericDictGetSet } from './class-layout.ts';
import { PyDict } from './dict.ts';
import { BaseExceptionType, exceptionType, exceptionTypes, PyBaseException } from './exceptions.ts';
import { listSteps } from './iterate.ts';
import { newList, PyList } from './list.ts';
import { method } from './native.ts';
import { decref, incref, xdecref, type PyObject, type PyType } from './object.ts';
import { raise } from './raise.ts';
import { False, newBool, newNone, None, True } from './singletons.ts';
import { describeType, shortTypeName } from './static-type.ts';
import { newStr, PyStr, staticStr } from './str.ts';
import {
  SUSPENDED,
  suspendSteps,
  suspendThen,
  type MaySuspend,
  type Steps,
  type Suspended,
} from './suspend.ts';
import { repr, str } from './text.ts';
import { PyTraceback } from './traceback.ts';
import { newTuple, tupleOf } from './tuple.ts';

BaseExceptionType.tp_new = (type, args, kwnames) => {
  return new PyBaseException(type, tupleOf(args.slice(0, args.length - (kwnames?.length ?? 0))));
};

BaseExceptionType.tp_init = (o, args, kwnames) => {
  if (kwnames !== null && kwnames.length > 0)
    raise('TypeError', `${o.type.name}() takes no keyword arguments`);
  setArgs(o as PyBaseException, args);
};

/** Replaces `args` (borrows the items). */
export function setArgs(e: PyBaseException, args: readonly PyObject[]): void {
  const old = e.args;
  e.args = tupleOf(args);
  decref(old);
}

BaseExceptionType.tp_str = (o) => {
  const { args } = o as PyBaseException;
  if (args.items.length === 0) return newStr('');
  return args.items.length === 1 ? str(args.items[0]!) : str(args);
};

BaseExceptionType.tp_repr = (o) => {
  const { args, type } = o as PyBaseException;
  const single = args.items.length === 1;
  const text = repr(single ? args.items[0]! : args);
  const finish = (t: PyStr): PyObject => {
    const { value } = t;
    decref(t);
    const name = shortTypeName(type);
    return newStr(single ? `${name}(${value})` : name + value);
  };
  return text === SUSPENDED ? suspendThen(finish, [o]) : finish(text);
};

// A KeyError shows the repr of its key: else a missing '' would be invisible.
exceptionType('KeyError').tp_str = (o) => {
  const { args } = o as PyBaseException;
  return args.items.length === 1 ? repr(args.items[0]!) : BaseExceptionType.tp_str!(o);
};

function* setArgsSteps(e: PyBaseException, value: PyObject): Steps<void> {
  const items = yield* listSteps(value);
  const old = e.args;
  e.args = newTuple(items);
  decref(old);
}

function setTraceback(e: PyBaseException, value: PyObject | null): void {
  if (value === null) raise('TypeError', '__traceback__ may not be deleted');
  if (value !== None && !(value instanceof PyTraceback))
    raise('TypeError', '__traceback__ must be a traceback or None');
  const old = e.traceback;
  e.traceback = value instanceof PyTraceback ? incref(value) : null;
  xdecref(old);
}

function setLinked(e: PyBaseException, field: 'context' | 'cause', value: PyObject | null): void {
  const attribute = `__${field}__`;
  if (value === null) raise('TypeError', `${attribute} may not be deleted`);
  if (value !== None && !(value instanceof PyBaseException)) {
    raise('TypeError', `exception ${field} must be None or derive from BaseException`);
  }
  const old = e[field];
  e[field] = value === None ? null : incref(value);
  if (field === 'cause') e.suppressContext = true;
  xdecref(old);
}

const NOTES = staticStr('__notes__');

function addNote(e: PyBaseException, note: PyObject): MaySuspend {
  if (!(note instanceof PyStr)) raise('TypeError', `note must be a str, not '${note.type.name}'`);
  const notes = getAttrOptional(e, NOTES);
  const finish = (found: PyObject | null): MaySuspend => appendNote(e, found, note);
  return notes === SUSPENDED ? suspendThen(finish, [e, note]) : finish(notes);
}

/** Steals `notes`. */
function appendNote(e: PyBaseException, notes: PyObject | null, note: PyStr): MaySuspend {
  if (notes === null) {
    const list = newList([incref(note)]);
    const done = setAttr(e, NOTES, list);
    decref(list);
    return done === SUSPENDED ? suspendThen(() => newNone()) : newNone();
  }
  try {
    if (!(notes instanceof PyList)) raise('TypeError', 'Cannot add note: __notes__ is not a list');
    notes.append(note);
    return newNone();
  } finally {
    decref(notes);
  }
}

/** Adds a note from natives (_PyErr_FormatNote); exceptions whose `__notes__` is no list stay as they are. */
export function noteOn(e: PyBaseException, text: string): void {
  const note = newStr(text);
  const notes = e.dict?.getStr(NOTES) ?? null;
  if (notes === null) {
    e.dict ??= new PyDict();
    const list = newList([note]);
    e.dict.setStr(NOTES, list);
    decref(list);
    return;
  }
  if (notes instanceof PyList) notes.append(note);
  decref(note);
}

function setState(e: PyBaseException, state: PyObject): MaySuspend {
  if (state === None) return newNone();
  if (!(state instanceof PyDict)) raise('TypeError', 'state is not a dictionary');
  return suspendSteps(setStateSteps(e, state), [e, state]);
}
function* setStateSteps(e: PyBaseException, state: PyDict): Steps<PyObject> {
  for (let i = 0; i < state.keys.length; i++) {
    const key = state.keys[i];
    if (!(key instanceof PyStr)) continue;
    const done = setAttr(e, key, state.values[i]!);
    if (done === SUSPENDED) yield;
  }
  return newNone();
}

function reduce(e: PyBaseException): MaySuspend {
  return tupleOf(e.dict === null ? [e.type, e.args] : [e.type, e.args, e.dict]);
}

describeType(BaseExceptionType, {
  source: 'CPython 3.13 Objects/exceptions.c',
  methods: [
    method('with_traceback', '($self, tb, /)', (e: PyBaseException, tb: PyObject) => {
      setTraceback(e, tb);
      return incref(e);
    }),
    method('add_note', '($self, object, /)', addNote),
    method('__reduce__', '($self, /)', reduce),
    method('__setstate__', '($self, state, /)', setState),
  ],
  getsets: [
    genericDictGetSet,
    {
      name: 'args',
      get: (e: PyBaseException) => incref(e.args),
      set: (e: PyBaseException, value): void | Suspended => {
        if (value === null) raise('TypeError', 'args may not be deleted');
        return suspendSteps(setArgsSteps(e, value), [e, value]);
      },
    },
    {
      name: '__traceback__',
      get: (e: PyBaseException) => incref(e.traceback ?? None),
      set: setTraceback,
    },
    {
      name: '__context__',
      get: (e: PyBaseException) => incref(e.context ?? None),
      set: (e: PyBaseException, value) => setLinked(e, 'context', value),
    },
    {
      name: '__cause__',
      get: (e: PyBaseException) => incref(e.cause ?? None),
      set: (e: PyBaseException, value) => setLinked(e, 'cause', value),
    },
    {
      name: '__suppress_context__',
      get: (e: PyBaseException) => newBool(e.suppressContext),
      set: (e: PyBaseException, value): void => {
        if (value === null) raise('TypeError', "can't delete numeric/char attribute");
        if (value !== True && value !== False)
          raise('TypeError', 'attribute value type must be bool');
        e.suppressContext = value === True;
      },
    },
  ],
});

/** The macros that define the classes fill these slots again and again (SimpleExtendsException ...): each class shows methods of its own. */
const INHERIT_NEW = new Set(
  (
    'SystemExit AttributeError ImportError NameError StopIteration SyntaxError BlockingIOError ChildProcessError ConnectionError ' +
    'FileExistsError FileNotFoundError InterruptedError IsADirectoryError NotADirectoryError PermissionError ProcessLookupError ' +
    'TimeoutError IndentationError _IncompleteInputError KeyError ModuleNotFoundError UnboundLocalError BrokenPipeError ' +
    'ConnectionAbortedError ConnectionRefusedError ConnectionResetError TabError ExceptionGroup'
  ).split(' '),
);
for (const [name, type] of exceptionTypes) {
  const { base } = type;
  if (base === null || name === 'BaseException') continue;
  if (!INHERIT_NEW.has(name)) type.tp_new ??= inheritedSlot(base, 'tp_new');
  if (name !== 'ExceptionGroup') type.tp_init ??= inheritedSlot(base, 'tp_init');
  if (name === 'NameError' || name === 'AttributeError') type.tp_str ??= BaseExceptionType.tp_str;
}

/** Of the nearest base that has one; slots are inherited later (type_ready). */
function inheritedSlot<K extends 'tp_new' | 'tp_init'>(base: PyType, slot: K): PyType[K] {
  let type: PyType | null = base;
  while (type !== null && type[slot] === null) type = type.base;
  return type === null ? (null as PyType[K]) : type[slot];
}
