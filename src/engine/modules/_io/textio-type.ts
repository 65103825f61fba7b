// TextIOWrapper as a class: construction, reconfiguration, methods. CPython 3.13 Modules/_io/textio.c (_io_TextIOWrapper___init___impl,
// _io_TextIOWrapper_reconfigure_impl, textiowrapper_methods).

import { getAttr, getAttrOptional } from '../../objects/attributes.ts';
import { encodeText, quickCodec } from '../../objects/codecs.ts';
import { asSize, indexSteps, SSIZE_MAX, withSize } from '../../objects/index.ts';
import { newInt, PyInt } from '../../objects/int.ts';
import { callNative, method, type NativeFunction } from '../../objects/native.ts';
import { decref, incref, type PyObject } from '../../objects/object.ts';
import { raise, Raised } from '../../objects/raise.ts';
import { newBool, newNone, None } from '../../objects/singletons.ts';
import { describeType, newStaticType } from '../../objects/static-type.ts';
import { newStr, PyStr, staticStr } from '../../objects/str.ts';
import { strRepr } from '../../objects/str-repr.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from '../../objects/suspend.ts';
import { reprSteps } from '../../objects/text.ts';
import { setContext } from '../../vm/drive.ts';
import { lookupTextSteps } from '../codecs/registry.ts';
import { CLOSE, FLUSH, lineSizeSteps, TELL } from './iobase.ts';
import {
  askSteps,
  callSteps,
  cannotPickle,
  getSteps,
  ioMemory,
  suspendUnlessQuick,
  truthSteps,
  unsupported,
} from './io-object.ts';
import { NewlineState } from './newlines.ts';
import {
  HostDecoder,
  HostEncoder,
  newIncremental,
  PythonDecoder,
  PythonEncoder,
} from './text-codec.ts';
import { TextIOBaseType } from './text-base.ts';
import { seekSteps, tellSteps } from './textio-position.ts';
import {
  attached,
  PyTextIO,
  textClosedSteps,
  textFlushSteps,
  textReadlineSteps,
  textReadSteps,
  textWriteSteps,
} from './textio.ts';
import { PyBuffered } from './buffered.ts';
import { writeQuickly } from './quick-write.ts';

export const TextIOWrapperType = newStaticType('TextIOWrapper', {
  base: TextIOBaseType,
  module: '_io',
  isBaseType: true,
  basicSize: 176,
});
TextIOWrapperType.tp_new = (type) => new PyTextIO(type);
ioMemory(TextIOWrapperType, ['buffer'], (o) => {
  const { buffer } = o as PyTextIO;
  if (buffer === null) return false;
  return !(buffer instanceof PyBuffered) || buffer.file === null || buffer.file.fd >= 0;
});
const dropRest = TextIOWrapperType.tp_dealloc!;
TextIOWrapperType.tp_dealloc = (o) => {
  const self = o as PyTextIO;
  const { encoder, decoder } = self;
  // The object may live on for its finaliser.
  dropRest(o);
  if (o.refcnt > 0) return;
  encoder?.drop();
  decoder?.drop();
};

/** The encoding of files where none is given: that of the locale. */
export const LOCALE_ENCODING = 'UTF-8';

export function checkNewline(newline: string | null): void {
  if (newline !== null && !['', '\n', '\r', '\r\n'].includes(newline))
    raise('ValueError', `illegal newline value: ${newline}`);
}

/** set_newline. */
export function setNewline(self: PyTextIO, newline: string | null): void {
  self.readNewline = newline;
  self.readUniversal = newline === null || newline === '';
  self.readTranslate = newline === null;
  self.writeNewline = newline === '\r' || newline === '\r\n' ? newline : null;
  self.newlines = self.readUniversal ? new NewlineState(self.readTranslate) : null;
}

/** Makes encoder and decoder, as far as the buffer can be written and read. */
function* setCodecSteps(self: PyTextIO): Steps<void> {
  const buffer = self.buffer!;
  const readable = yield* askSteps(buffer, staticStr('readable'));
  const writable = yield* askSteps(buffer, staticStr('writable'));
  const codec = quickCodec(self.encoding);
  self.decoder?.drop();
  self.encoder?.drop();
  self.decoder = null;
  self.encoder = null;
  if (codec !== undefined) {
    if (readable) self.decoder = new HostDecoder(codec, self.errors);
    if (writable) self.encoder = new HostEncoder(codec, self.errors);
    return;
  }
  const info = yield* lookupTextSteps(self.encoding, 'codecs.open()');
  try {
    if (readable) {
      const factory = yield* getSteps(info, staticStr('incrementaldecoder'));
      self.decoder = new PythonDecoder(yield* newIncremental(factory, self.errors));
    }
    if (writable) {
      const factory = yield* getSteps(info, staticStr('incrementalencoder'));
      self.encoder = new PythonEncoder(yield* newIncremental(factory, self.errors));
    }
  } finally {
    decref(info);
  }
}

/** A mark comes first only where writing starts (_textiowrapper_fix_encoder_state). */
function* fixEncoderSteps(self: PyTextIO): Steps<void> {
  if (!self.seekable || self.encoder === null) return;
  const at = yield* callSteps(self.buffer!, TELL);
  const start = at instanceof PyInt && Number(at.value) === 0;
  decref(at);
  if (!start) yield* self.encoder.setStart(false);
}

function textArgument(o: PyObject | undefined, name: string): string | null {
  if (o === undefined || o === None) return null;
  if (!(o instanceof PyStr))
    raise(
      'TypeError',
      `TextIOWrapper() argument '${name}' must be str or None, not ${o.type.name}`,
    );
  return o.value;
}

/** A name that goes to C as UTF-8. UnicodeEncodeError, ValueError. */
function nameArgument(o: PyObject | undefined, name: string): string | null {
  const text = textArgument(o, name);
  if (text === null) return null;
  encodeText(o as PyStr, 'utf-8', 'strict');
  if (text.includes('\0')) raise('ValueError', 'embedded null character');
  return text;
}

function* initSteps(
  self: PyTextIO,
  buffer: PyObject,
  encodingObject?: PyObject,
  errorsObject?: PyObject,
  newlineObject?: PyObject,
  lineBuffering?: PyObject,
  writeThrough?: PyObject,
): Steps<PyObject> {
  const encoding = nameArgument(encodingObject, 'encoding');
  const newline = nameArgument(newlineObject, 'newline');
  // From here on it is not initialised until it is again.
  const old = self.buffer;
  self.buffer = null;
  if (old !== null) decref(old);
  self.detached = false;
  if (errorsObject !== undefined && errorsObject !== None && !(errorsObject instanceof PyStr))
    raise(
      'TypeError',
      `TextIOWrapper() argument 'errors' must be str or None, not ${errorsObject.type.name}`,
    );
  const errors = nameArgument(errorsObject, 'errors');
  checkNewline(newline);
  self.encoding = encoding === null || encoding === 'locale' ? LOCALE_ENCODING : encoding;
  self.errors = errors ?? 'strict';
  setNewline(self, newline);
  self.buffer = incref(buffer);
  try {
    yield* setCodecSteps(self);
    self.lineBuffering = lineBuffering !== undefined && (yield* truthSteps(incref(lineBuffering)));
    self.writeThrough = writeThrough !== undefined && (yield* truthSteps(incref(writeThrough)));
    self.seekable = yield* askSteps(buffer, staticStr('seekable'));
    self.telling = self.seekable;
    let read1 = getAttrOptional(buffer, staticStr('read1'));
    if (read1 === SUSPENDED) read1 = (yield) as PyObject | null;
    self.hasRead1 = read1 !== null;
    if (read1 !== null) decref(read1);
    yield* fixEncoderSteps(self);
  } catch (error) {
    // Not initialised: the finaliser must not close what it was given.
    if (self.buffer !== null) {
      self.buffer = null;
      decref(buffer);
    }
    throw error;
  }
  return newNone();
}

const init = method(
  'TextIOWrapper',
  '($self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False)',
  (self: PyTextIO, ...args: (PyObject | undefined)[]) =>
    suspendSteps(initSteps(self, ...(args as [PyObject])), [self, ...args.map((a) => a ?? null)]),
);
TextIOWrapperType.tp_init = (o, args, kwnames) => {
  const done = callNative(init, o, args, kwnames, 'TextIOWrapper');
  if (done === SUSPENDED) return done;
  decref(done);
  return undefined;
};

/** CHECK_INITIALIZED: a detached stream still knows what it was. */
function initialised(self: PyTextIO): void {
  if (!self.detached) attached(self);
}

// ---- repr ----

TextIOWrapperType.tp_repr = (o) => suspendSteps(reprOfSteps(o as PyTextIO), [o]);
function* reprOfSteps(self: PyTextIO): Steps<PyObject> {
  initialised(self);
  let text = `<${self.type.module}.${self.type.qualname}`;
  for (const name of ['name', 'mode']) {
    let value: PyObject | null = null;
    try {
      let found = getAttrOptional(self, staticStr(name));
      if (found === SUSPENDED) found = (yield) as PyObject | null;
      value = found;
    } catch (error) {
      if (!(error instanceof Raised) || !error.exception.isA('ValueError')) throw error;
      decref(error.exception);
    }
    if (value === null) continue;
    try {
      text += ` ${name}=${yield* reprSteps(value)}`;
    } finally {
      decref(value);
    }
  }
  return newStr(`${text} encoding=${strRepr(self.encoding)}>`);
}

TextIOWrapperType.tp_iternext = (o) => {
  const self = o as PyTextIO;
  if (!self.quick) return suspendSteps(nextLineSteps(self), [o]);
  return suspendUnlessQuick(nextLineSteps(self), true, [o]);
};

function* nextLineSteps(self: PyTextIO): Steps<PyObject | null> {
  attached(self);
  self.telling = false;
  let line: PyObject;
  if (!self.type.isHeapType) line = newStr(yield* textReadlineSteps(self, -1));
  else {
    line = yield* callSteps(self, staticStr('readline'));
    if (!(line instanceof PyStr)) {
      const { name } = line.type;
      decref(line);
      raise('OSError', `readline() should have returned a str object, not '${name}'`);
    }
  }
  if ((line as PyStr).value !== '') return line;
  decref(line);
  self.snapshot = null;
  self.telling = self.seekable;
  return null;
}

// ---- methods ----

/** convert_optional_bool: an integer, not a truth. */
function* optionalBoolSteps(o: PyObject | undefined, absent: boolean): Steps<boolean> {
  if (o === undefined || o === None) return absent;
  const value = yield* indexSteps(o);
  if (value > SSIZE_MAX || value < -SSIZE_MAX - 1n)
    raise('OverflowError', 'Python int too large to convert to C long');
  return Number(value) !== 0;
}

function* reconfigureSteps(
  self: PyTextIO,
  encoding?: PyObject,
  errors?: PyObject,
  newline?: PyObject,
  lineBuffering?: PyObject,
  writeThrough?: PyObject,
): Steps<PyObject> {
  attached(self);
  const given = (o: PyObject | undefined): boolean => o !== undefined && o !== None;
  const changesText = given(encoding) || given(errors) || newline !== undefined;
  if (self.decoded !== null && changesText)
    unsupported('It is not possible to set the encoding or newline of stream after the first read');
  const newNewline = newline === undefined ? self.readNewline : textArgument(newline, 'newline');
  if (newline !== undefined) checkNewline(newNewline);
  const line = yield* optionalBoolSteps(lineBuffering, self.lineBuffering);
  const through = yield* optionalBoolSteps(writeThrough, self.writeThrough);
  decref(yield* callSteps(self, FLUSH));
  if (changesText) {
    const name = textArgument(encoding, 'encoding');
    if (name !== null) encodeText(encoding as PyStr, 'utf-8', 'strict');
    if (given(errors)) self.errors = nameArgument(errors, 'errors')!;
    else if (name !== null) self.errors = 'strict';
    if (name !== null) self.encoding = name === 'locale' ? LOCALE_ENCODING : name;
    setNewline(self, newNewline);
    yield* setCodecSteps(self);
    yield* fixEncoderSteps(self);
  }
  self.lineBuffering = line;
  self.writeThrough = through;
  return newNone();
}

/** Flush through the attribute, then the buffer's close; the first error is the context of the second. */
function* closeSteps(self: PyTextIO): Steps<PyObject> {
  const buffer = attached(self);
  if (yield* textClosedSteps(self)) return newNone();
  let first: unknown = null;
  try {
    const own = self.dict?.getStr(FLUSH) ?? null;
    if (self.type.isHeapType || own !== null) decref(yield* callSteps(self, FLUSH));
    else decref(yield* textFlushSteps(self));
  } catch (error) {
    first = error;
  }
  try {
    decref(yield* callSteps(buffer, CLOSE));
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

function* detachSteps(self: PyTextIO): Steps<PyObject> {
  attached(self);
  decref(yield* callSteps(self, FLUSH));
  const buffer = attached(self);
  self.buffer = null;
  self.detached = true;
  return buffer;
}

function* truncateSteps(self: PyTextIO, size?: PyObject): Steps<PyObject> {
  const buffer = attached(self);
  decref(yield* callSteps(self, FLUSH));
  return yield* callSteps(buffer, staticStr('truncate'), ...(size === undefined ? [] : [size]));
}

function* writeSteps(self: PyTextIO, text: PyObject): Steps<PyObject> {
  attached(self);
  if (!(text instanceof PyStr))
    raise('TypeError', `write() argument must be str, not ${text.type.name}`);
  yield* textWriteSteps(self, text);
  return newInt(text.length);
}

function* limitSteps(size: PyObject | undefined): Steps<number> {
  return size === undefined || size === None ? -1 : asSize(yield* indexSteps(size));
}

function textMethod(
  name: string,
  signature: string,
  make: (self: PyTextIO, ...args: any[]) => Steps<PyObject>,
): NativeFunction {
  return method(name, signature, (self: PyTextIO, ...args: (PyObject | undefined)[]): MaySuspend =>
    suspendUnlessQuick(
      make(self, ...args),
      self.quick && args.every((a) => a === undefined || !a.type.isHeapType),
      [self, ...args.map((a) => a ?? null)],
    ),
  );
}

const ofBuffer = (name: string): NativeFunction =>
  textMethod(name, '($self, /)', function* (self): Steps<PyObject> {
    return yield* callSteps(attached(self), staticStr(name));
  });
const attribute = (name: string) => ({
  name,
  get: (self: PyTextIO): MaySuspend => getAttr(attached(self), staticStr(name)),
});
const checkedBool = (name: string, of: (self: PyTextIO) => boolean) => ({
  name,
  get: (self: PyTextIO) => {
    initialised(self);
    return newBool(of(self));
  },
});

describeType(TextIOWrapperType, {
  source: 'CPython 3.13 Modules/_io/textio.c',
  methods: [
    method('write', '($self, text, /)', (self: PyTextIO, text: PyObject): MaySuspend => {
      const plain = text instanceof PyStr && !text.type.isHeapType && self.quick;
      if (plain && writeQuickly(self, text.value)) return newInt(text.length);
      return suspendUnlessQuick(writeSteps(self, text), plain, [self, text]);
    }),
    textMethod('read', '($self, size=-1, /)', function* (self, size): Steps<PyObject> {
      attached(self);
      return newStr(yield* textReadSteps(self, yield* lineSizeSteps(size)));
    }),
    textMethod('readline', '($self, size=-1, /)', function* (self, size): Steps<PyObject> {
      attached(self);
      const limit = yield* limitSteps(size);
      return newStr(yield* textReadlineSteps(self, limit));
    }),
    textMethod('flush', '($self, /)', textFlushSteps),
    textMethod('close', '($self, /)', closeSteps),
    textMethod('tell', '($self, /)', tellSteps),
    textMethod(
      'seek',
      '($self, cookie, whence=0, /)',
      function* (self, cookie, whence): Steps<PyObject> {
        attached(self);
        const from = whence === undefined ? 0 : asSize(yield* indexSteps(whence));
        return yield* seekSteps(self, cookie, from);
      },
    ),
    textMethod('truncate', '($self, pos=None, /)', truncateSteps),
    textMethod('detach', '($self, /)', detachSteps),
    method(
      'reconfigure',
      '($self, /, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None)',
      (self: PyTextIO, ...args: (PyObject | undefined)[]) =>
        suspendSteps(reconfigureSteps(self, ...args), [self, ...args.map((a) => a ?? null)]),
    ),
    ...['fileno', 'seekable', 'readable', 'writable', 'isatty'].map(ofBuffer),
    ...cannotPickle,
  ],
  getsets: [
    attribute('name'),
    attribute('closed'),
    {
      name: 'buffer',
      get: (self: PyTextIO) => incref(self.buffer ?? None),
    },
    { name: 'encoding', get: (self: PyTextIO) => (initialised(self), newStr(self.encoding)) },
    { name: 'errors', get: (self: PyTextIO) => (initialised(self), newStr(self.errors)) },
    {
      name: 'newlines',
      get: (self: PyTextIO) => (
        attached(self),
        self.decoder === null || self.newlines === null ? newNone() : self.newlines.newlines
      ),
    },
    checkedBool('line_buffering', (self) => self.lineBuffering),
    checkedBool('write_through', (self) => self.writeThrough),
    {
      name: '_CHUNK_SIZE',
      get: (self: PyTextIO) => {
        attached(self);
        return newInt(self.chunkSize);
      },
      set: (self: PyTextIO, value) => {
        attached(self);
        if (value === null) raise('AttributeError', 'cannot delete attribute');
        return withSize(value, [self], (size) => {
          if (size <= 0) raise('ValueError', 'a strictly positive integer is required');
          self.chunkSize = size;
        });
      },
    },
  ],
});
