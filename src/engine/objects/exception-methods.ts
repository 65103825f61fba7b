// Methods and attributes of exceptions. CPython 3.13 Objects/exceptions.c.

import { repr, str } from './abstract.ts';
import { BaseExceptionType, exceptionType, exceptionTypes, PyBaseException } from './exceptions.ts';
import { PyDict } from './dict.ts';
import { PyInt } from './int.ts';
import { newList, PyList } from './list.ts';
import { method } from './native.ts';
import { decref, incref, xdecref, type PyObject } from './object.ts';
import { raise } from './raise.ts';
import { newBool, newNone, None } from './singletons.ts';
import { describeType, type GetSet } from './static-type.ts';
import { newStr, PyStr, staticStr } from './str.ts';
import { SUSPENDED, suspendThen, type MaySuspend } from './suspend.ts';
import { isTrue } from './truth.ts';
import { PyTraceback } from './traceback.ts';
import { newTuple, PyTuple, tupleOf } from './tuple.ts';

BaseExceptionType.tp_new = (type, args, kwnames) => {
  const positional = args.slice(0, args.length - (kwnames?.length ?? 0));
  return new PyBaseException(type, tupleOf(positional));
};
BaseExceptionType.tp_init = (o, args, kwnames) => {
  const e = o as PyBaseException;
  const keywords = kwnames ?? [];
  const positional = args.slice(0, args.length - keywords.length);
  const allowed = keywordsOf(e);
  keywords.forEach((name, i) => {
    if (!allowed.includes(name.value)) {
      const why = allowed.length === 0 ? 'takes no keyword arguments' : `got an unexpected keyword argument '${name.value}'`;
      raise('TypeError', `${e.type.name}() ${why}`);
    }
    e.setField(name.value, args[positional.length + i]!);
  });
  const old = e.args;
  e.args = tupleOf(positional);
  decref(old);
  setFields(e, positional);
};

function keywordsOf(e: PyBaseException): string[] {
  if (e.isA('AttributeError')) return ['name', 'obj'];
  if (e.isA('NameError')) return ['name'];
  return e.isA('ImportError') ? ['name', 'path', 'name_from'] : [];
}

function setFields(e: PyBaseException, args: readonly PyObject[]): void {
  if (e.isA('StopIteration') && args.length > 0) e.setField('value', args[0]!);
  if (e.isA('SystemExit') && args.length > 0) {
    const code = args.length === 1 ? incref(args[0]!) : tupleOf(args);
    e.setField('code', code);
    decref(code);
  }
  if (e.isA('ImportError') && args.length === 1) e.setField('msg', args[0]!);
  if (e.isA('OSError') && args.length >= 2) {
    ['errno', 'strerror', 'filename'].forEach((name, i) => args[i] && e.setField(name, args[i]!));
  }
  if (e.isA('SyntaxError') && args.length > 0) {
    e.setField('msg', args[0]!);
    const place = args[1];
    if (place instanceof PyTuple) {
      ['filename', 'lineno', 'offset', 'text', 'end_lineno', 'end_offset'].forEach((name, i) => place.items[i] && e.setField(name, place.items[i]!));
    }
  }
}

BaseExceptionType.tp_str = (o) => {
  const { items } = (o as PyBaseException).args;
  if (items.length === 0) return newStr('');
  return items.length === 1 ? str(items[0]!) : repr((o as PyBaseException).args);
};
BaseExceptionType.tp_repr = (o) => {
  const e = o as PyBaseException;
  const name = e.type.name;
  if (e.args.items.length === 1) return prefixed(`${name}(`, repr(e.args.items[0]!), ')');
  return prefixed(name, repr(e.args), '');
};
function prefixed(before: string, text: MaySuspend<PyStr>, after: string): MaySuspend {
  const finish = (t: PyStr): PyObject => {
    const whole = newStr(before + t.value + after);
    decref(t);
    return whole;
  };
  return text === SUSPENDED ? suspendThen(finish) : finish(text);
}
exceptionType('KeyError').tp_str = (o) => {
  const { items } = (o as PyBaseException).args;
  return items.length === 1 ? repr(items[0]!) : BaseExceptionType.tp_str!(o);
};
exceptionType('ImportError').tp_str = (o) => {
  const message = (o as PyBaseException).field('msg');
  return message instanceof PyStr ? incref(message) : BaseExceptionType.tp_str!(o);
};
exceptionType('OSError').tp_str = (o) => {
  const e = o as PyBaseException;
  const [errno, strerror, filename] = ['errno', 'strerror', 'filename'].map((n) => e.field(n)) as [PyObject, PyObject, PyObject];
  if (!(errno instanceof PyInt)) return BaseExceptionType.tp_str!(o);
  const text = `[Errno ${errno.value}] ${strerror instanceof PyStr ? strerror.value : ''}`;
  return filename === None ? newStr(text) : prefixed(`${text}: `, repr(filename), '');
};
exceptionType('SyntaxError').tp_str = (o) => {
  const e = o as PyBaseException;
  const [message, file, line] = [e.field('msg'), e.field('filename'), e.field('lineno')];
  const text = message instanceof PyStr ? message.value : '';
  const name = file instanceof PyStr ? file.value.slice(file.value.lastIndexOf('/') + 1) : null;
  if (name !== null && line instanceof PyInt) return newStr(`${text} (${name}, line ${line.value})`);
  if (name !== null) return newStr(`${text} (${name})`);
  return newStr(line instanceof PyInt ? `${text} (line ${line.value})` : text);
};

const fieldGetSet = (name: string): GetSet => ({
  name,
  get: (e: PyBaseException) => incref(e.field(name)),
  set: (e: PyBaseException, value) => e.setField(name, value ?? None),
});
const FIELDS: Record<string, readonly string[]> = {
  StopIteration: ['value'],
  SystemExit: ['code'],
  NameError: ['name'],
  AttributeError: ['name', 'obj'],
  ImportError: ['msg', 'name', 'path', 'name_from'],
  OSError: ['errno', 'strerror', 'filename', 'filename2'],
  SyntaxError: ['msg', 'filename', 'lineno', 'offset', 'text', 'end_lineno', 'end_offset', 'print_file_and_line'],
};
for (const [name, fields] of Object.entries(FIELDS)) {
  describeType(exceptionTypes.get(name)!, { source: 'CPython 3.13 Objects/exceptions.c', getsets: fields.map(fieldGetSet) });
}

/** An exception or None, for __context__ and __cause__. */
function exceptionOrNull(value: PyObject | null, what: string): PyObject | null {
  if (value === null) raise('TypeError', `${what} may not be deleted`);
  if (value === None) return null;
  if (!(value instanceof PyBaseException)) raise('TypeError', `exception ${what.replaceAll('_', '')} must be None or derive from BaseException`);
  return incref(value);
}

const NOTES = staticStr('__notes__');
function addNote(self: PyBaseException, note: PyObject): PyObject {
  if (!(note instanceof PyStr)) raise('TypeError', `note must be a str, not '${note.type.name}'`);
  self.dict ??= new PyDict();
  let notes = self.dict.getStr(NOTES);
  if (notes === null) {
    notes = newList([]);
    self.dict.setStr(NOTES, notes);
    decref(notes);
  }
  if (!(notes instanceof PyList)) raise('TypeError', 'Cannot add note: __notes__ is not a list');
  notes.append(note);
  return newNone();
}

function setTraceback(e: PyBaseException, value: PyObject | null): void {
  if (value === null) raise('TypeError', '__traceback__ may not be deleted');
  if (value !== None && !(value instanceof PyTraceback)) raise('TypeError', '__traceback__ must be a traceback or None');
  const old = e.traceback;
  e.traceback = value === None ? null : incref(value as PyTraceback);
  xdecref(old);
}

describeType(BaseExceptionType, {
  source: 'CPython 3.13 Objects/exceptions.c',
  methods: [
    method('with_traceback', '($self, object, /)', (self: PyBaseException, tb: PyObject) => {
      setTraceback(self, tb);
      return incref(self);
    }),
    method('add_note', '($self, object, /)', addNote),
    method('__reduce__', '($self)', (self: PyBaseException) => newTuple([incref(self.type), incref(self.args)])),
  ],
  getsets: [
    {
      name: 'args',
      get: (e: PyBaseException) => incref(e.args),
      set: (e: PyBaseException, value) => {
        if (!(value instanceof PyTuple)) raise('TypeError', 'args must be a tuple');
        const old = e.args;
        e.args = incref(value);
        decref(old);
      },
    },
    { name: '__traceback__', get: (e: PyBaseException) => incref(e.traceback ?? None), set: setTraceback },
    {
      name: '__context__',
      get: (e: PyBaseException) => incref(e.context ?? None),
      set: (e: PyBaseException, value) => {
        const old = e.context;
        e.context = exceptionOrNull(value, '__context__');
        xdecref(old);
      },
    },
    {
      name: '__cause__',
      get: (e: PyBaseException) => incref(e.cause ?? None),
      set: (e: PyBaseException, value) => {
        const old = e.cause;
        e.cause = exceptionOrNull(value, '__cause__');
        e.suppressContext = true;
        xdecref(old);
      },
    },
    {
      name: '__suppress_context__',
      get: (e: PyBaseException) => newBool(e.suppressContext),
      set: (e: PyBaseException, value) => {
        e.suppressContext = value !== null && isTrue(value) === true;
      },
    },
    {
      name: '__dict__',
      get: (e: PyBaseException) => {
        e.dict ??= new PyDict();
        return incref(e.dict);
      },
    },
  ],
});
