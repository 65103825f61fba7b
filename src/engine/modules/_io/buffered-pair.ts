// BufferedRWPair: a reader and a writer that are not the same stream. CPython 3.13 Modules/_io/bufferedio.c (rwpair).

import { newInt } from '../../objects/int.ts';
import { callNative, type NativeFunction } from '../../objects/native.ts';
import { decref, incref, type PyObject, type PyType } from '../../objects/object.ts';
import { raise, Raised } from '../../objects/raise.ts';
import { newNone, True } from '../../objects/singletons.ts';
import { describeType, newStaticType } from '../../objects/static-type.ts';
import { staticStr } from '../../objects/str.ts';
import { callObject } from '../../objects/calls.ts';
import { SUSPENDED, type Steps } from '../../objects/suspend.ts';
import { setContext } from '../../vm/drive.ts';
import { getAttr } from '../../objects/attributes.ts';
import { BufferedIOBaseType, BufferedReaderType, BufferedWriterType } from './buffered-types.ts';
import { DEFAULT_BUFFER_SIZE } from './buffered.ts';
import { CLOSE, stepsMethod } from './iobase.ts';
import { askSteps, callSteps, ioMemory, PyIO, unsupported } from './io-object.ts';

export const BufferedRWPairType = newStaticType('BufferedRWPair', {
  base: BufferedIOBaseType,
  module: '_io',
  isBaseType: true,
  basicSize: 48,
});

class PyPair extends PyIO {
  /** Owned; null: not initialised. */
  reader: PyObject | null = null;
  writer: PyObject | null = null;
}
BufferedRWPairType.tp_new = (type) => new PyPair(type);
ioMemory(BufferedRWPairType, ['reader', 'writer'], (o) => (o as PyPair).writer !== null);

const init = stepsMethod(
  'BufferedRWPair',
  '($self, reader, writer, buffer_size=8192, /)',
  function* (self: PyPair, reader: PyObject, writer: PyObject, size?: PyObject): Steps<PyObject> {
    if (!(yield* askSteps(reader, staticStr('readable'))))
      unsupported('File or stream is not readable.');
    if (!(yield* askSteps(writer, staticStr('writable'))))
      unsupported('File or stream is not writable.');
    const bufferSize = size === undefined ? newInt(DEFAULT_BUFFER_SIZE) : incref(size);
    try {
      self.reader = yield* newOf(BufferedReaderType, reader, bufferSize);
      self.writer = yield* newOf(BufferedWriterType, writer, bufferSize);
    } finally {
      decref(bufferSize);
    }
    return newNone();
  },
);
function* newOf(type: PyType, raw: PyObject, size: PyObject): Steps<PyObject> {
  const made = callObject(type, [raw, size]);
  return made === SUSPENDED ? yield : made;
}
BufferedRWPairType.tp_init = (o, args, kwnames) => {
  const done = callNative(init, o, args, kwnames, 'BufferedRWPair');
  if (done === SUSPENDED) return done;
  decref(done);
  return undefined;
};

const part = (self: PyPair, which: 'reader' | 'writer'): PyObject =>
  self[which] ?? raise('ValueError', 'I/O operation on uninitialized object');

const forward = (which: 'reader' | 'writer', name: string, signature: string): NativeFunction =>
  stepsMethod(name, signature, (self: PyPair, ...args: (PyObject | undefined)[]) =>
    callSteps(
      part(self, which),
      staticStr(name),
      ...args.filter((a): a is PyObject => a !== undefined),
    ),
  );

function* closeSteps(self: PyPair): Steps<PyObject> {
  let first: unknown = null;
  try {
    decref(yield* callSteps(part(self, 'writer'), CLOSE));
  } catch (error) {
    first = error;
  }
  try {
    decref(yield* callSteps(part(self, 'reader'), CLOSE));
  } catch (second) {
    if (first instanceof Raised && second instanceof Raised) {
      setContext(second.exception, first.exception);
      decref(first.exception);
    }
    throw second;
  }
  if (first !== null) throw first;
  return newNone();
}

describeType(BufferedRWPairType, {
  source: 'CPython 3.13 Modules/_io/bufferedio.c',
  methods: [
    forward('reader', 'read', '($self, size=-1, /)'),
    forward('reader', 'peek', '($self, size=0, /)'),
    forward('reader', 'read1', '($self, size=-1, /)'),
    forward('reader', 'readinto', '($self, buffer, /)'),
    forward('reader', 'readinto1', '($self, buffer, /)'),
    forward('writer', 'write', '($self, b, /)'),
    forward('writer', 'flush', '($self, /)'),
    forward('reader', 'readable', '($self, /)'),
    forward('writer', 'writable', '($self, /)'),
    stepsMethod('close', '($self, /)', closeSteps),
    stepsMethod('isatty', '($self, /)', function* (self: PyPair): Steps<PyObject> {
      const writer = yield* callSteps(part(self, 'writer'), staticStr('isatty'));
      if (writer === True) return writer;
      decref(writer);
      return yield* callSteps(part(self, 'reader'), staticStr('isatty'));
    }),
  ],
  getsets: [
    { name: 'closed', get: (self: PyPair) => getAttr(part(self, 'writer'), staticStr('closed')) },
  ],
});
