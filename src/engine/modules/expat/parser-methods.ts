// What programs reach of a parser. CPython 3.13 Modules/pyexpat.c (pyexpat_xmlparser_*, xmlparse_getset).

import { callObject } from '../../objects/calls.ts';
import { bytesOfSteps } from '../../objects/bytes-like.ts';
import { newBytes } from '../../objects/bytes.ts';
import { encodeText } from '../../objects/codecs.ts';
import { encodeUtf8Loose } from '../../objects/codec-utf8.ts';
import { getAttrOptional } from '../../objects/attributes.ts';
import { newInt, PyInt } from '../../objects/int.ts';
import { method } from '../../objects/native.ts';
import { decref, incref, type PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { newBool, newNone, None } from '../../objects/singletons.ts';
import { describeType, type GetSet } from '../../objects/static-type.ts';
import { newStr, PyStr, staticStr } from '../../objects/str.ts';
import { SUSPENDED, suspendSteps, type Steps, type Suspended } from '../../objects/suspend.ts';
import { truthSteps } from '../../objects/truth.ts';
import { boolOr, clinic, intOr, textOr, textOrNone } from '../clinic.ts';
import { raiseExpatErrorSteps } from './errors.ts';
import { HANDLERS, type HandlerName } from './events.ts';
import { ParserType, PyXmlParser } from './parser-object.ts';
import { XmlReader } from './reader.ts';

const SOURCE = 'CPython 3.13 Modules/pyexpat.c';
const READ = staticStr('read');
/** Octets that ParseFile asks a file for. */
const BUFFER_SIZE = 2048;

/** get_parse_result. */
function* resultSteps(self: PyXmlParser, done: boolean): Steps<PyObject> {
  if (!done) yield* raiseExpatErrorSteps(self);
  yield* self.flushSteps();
  return newInt(1);
}

function* parseSteps(self: PyXmlParser, data: PyObject, final?: PyObject): Steps<PyObject> {
  const isFinal = final !== undefined && (yield* truthSteps(final));
  const isText = data instanceof PyStr;
  const octets = isText ? encodeText(data, 'utf-8', 'strict') : yield* bytesOfSteps(data);
  return yield* resultSteps(self, yield* self.parseSteps(octets, isText, isFinal));
}

function* parseFileSteps(self: PyXmlParser, file: PyObject): Steps<PyObject> {
  let read = getAttrOptional(file, READ);
  if (read === SUSPENDED) read = (yield) as PyObject | null;
  if (read === null) raise('TypeError', "argument must have 'read' attribute");
  try {
    for (;;) {
      const octets = yield* readSteps(read);
      const isFinal = octets.length === 0;
      const done = yield* self.parseSteps(octets, false, isFinal);
      if (!done || isFinal) return yield* resultSteps(self, done);
    }
  } finally {
    decref(read);
  }
}

/** readinst. */
function* readSteps(read: PyObject): Steps<Uint8Array> {
  const size = newInt(BUFFER_SIZE);
  let found = callObject(read, [size]);
  if (found === SUSPENDED) found = (yield) as PyObject;
  decref(size);
  try {
    if (found.type.name !== 'bytes' && found.type.name !== 'bytearray')
      raise('TypeError', `read() did not return a bytes object (type=${found.type.name})`);
    const octets = (yield* bytesOfSteps(found)).slice();
    if (octets.length > BUFFER_SIZE)
      raise(
        'ValueError',
        `read() returned too much data: ${BUFFER_SIZE} bytes requested, ${octets.length} returned`,
      );
    return octets;
  } finally {
    decref(found);
  }
}

/** A parser for the text of an entity, with the handlers of this one. */
function externalParser(
  self: PyXmlParser,
  context: string | null,
  encoding: string | null,
): PyObject {
  const { reader } = self;
  const inner = new XmlReader(reader.namespaces?.separator ?? null, reader);
  if (context === null) inner.body = 'subset';
  const made = new PyXmlParser(
    inner,
    encoding,
    self.intern === null ? null : (incref(self.intern) as typeof self.intern),
  );
  made.bufferSize = self.bufferSize;
  made.buffered = self.buffered === null ? null : [];
  made.orderedAttributes = self.orderedAttributes;
  made.specifiedAttributes = self.specifiedAttributes;
  made.copyHandlers(self);
  return made;
}

function* useForeignDtdSteps(self: PyXmlParser, uses: boolean): Steps<PyObject> {
  if (self.hasBegun) {
    self.fail('CANT_CHANGE_FEATURE_ONCE_PARSING');
    yield* raiseExpatErrorSteps(self);
  }
  self.reader.usesForeignDtd = uses;
  return newNone();
}

function inputContext(self: PyXmlParser): PyObject {
  return self.isInHandler ? newBytes(encodeUtf8Loose(self.reader.context)) : newNone();
}

function setParamEntityParsing(self: PyXmlParser, flag: number): PyObject {
  if (self.hasBegun) return newInt(0);
  self.reader.readsParameterEntities = flag;
  return newInt(1);
}

const methods = [
  method(
    'Parse',
    '($self, data, isfinal=False, /)',
    (self: PyXmlParser, data: PyObject, isFinal?: PyObject) =>
      suspendSteps(parseSteps(self, data, isFinal), [self, data]),
  ),
  method('ParseFile', '($self, file, /)', (self: PyXmlParser, file: PyObject) =>
    suspendSteps(parseFileSteps(self, file), [self, file]),
  ),
  clinic('SetBase', '($self, base, /)', [textOr('')], (self: PyXmlParser, base: string) => {
    self.reader.base = base;
    return newNone();
  }),
  method('GetBase', '($self, /)', ({ reader }: PyXmlParser) =>
    reader.base === null ? newNone() : newStr(reader.base),
  ),
  method('GetInputContext', '($self, /)', inputContext),
  clinic(
    'ExternalEntityParserCreate',
    '($self, context, encoding=None, /)',
    [textOrNone, textOr(null)],
    externalParser,
  ),
  clinic('SetParamEntityParsing', '($self, flag, /)', [intOr(0)], setParamEntityParsing),
  clinic(
    'UseForeignDTD',
    '($self, flag=True, /)',
    [boolOr(true)],
    (self: PyXmlParser, uses: boolean) => suspendSteps(useForeignDtdSteps(self, uses), [self]),
  ),
  clinic(
    'SetReparseDeferralEnabled',
    '($self, enabled, /)',
    [boolOr(true)],
    (self: PyXmlParser, isEnabled: boolean) => {
      self.defersReparse = isEnabled;
      return newNone();
    },
  ),
  method('GetReparseDeferralEnabled', '($self, /)', (self: PyXmlParser) =>
    newBool(self.defersReparse),
  ),
];

function noDelete(): never {
  raise('RuntimeError', 'Cannot delete attribute');
}

const handler = (name: HandlerName): GetSet => ({
  name,
  get: (self: PyXmlParser) => {
    const found = self.handler(name);
    return found === null ? newNone() : incref(found);
  },
  set: (self: PyXmlParser, value) => {
    if (value === null) return noDelete();
    if (name !== 'CharacterDataHandler')
      return self.setHandler(name, value === None ? null : value);
    // What has been gathered goes to the one who was there.
    const steps = function* (): Steps<void> {
      yield* self.flushSteps();
      self.setHandler(name, value === None ? null : value);
    };
    return suspendSteps(steps(), [self, value]);
  },
});

const number = (name: string, get: (self: PyXmlParser) => number): GetSet => ({
  name,
  get: (self: PyXmlParser) => newInt(get(self)),
  set: () =>
    raise('AttributeError', `attribute '${name}' of 'pyexpat.xmlparser' objects is not writable`),
});

const flag = (
  name: string,
  get: (self: PyXmlParser) => boolean,
  change: (self: PyXmlParser, value: boolean) => Steps<void> | void,
): GetSet => ({
  name,
  get: (self: PyXmlParser) => newBool(get(self)),
  set: (self: PyXmlParser, value) => {
    if (value === null) return noDelete();
    const steps = function* (): Steps<void> {
      const changing = change(self, yield* truthSteps(value));
      if (changing !== undefined) yield* changing;
    };
    return suspendSteps(steps(), [self, value]);
  },
});

function* setBufferText(self: PyXmlParser, value: boolean): Steps<void> {
  if (value) self.buffered ??= [];
  else {
    yield* self.flushSteps();
    self.buffered = null;
  }
}

function setBufferSize(self: PyXmlParser, value: PyObject | null): void | Suspended {
  if (value === null) return noDelete();
  if (!(value instanceof PyInt)) raise('TypeError', 'buffer_size must be an integer');
  const size = Number(value.value);
  if (size <= 0) raise('ValueError', 'buffer_size must be greater than zero');
  if (size > 0x7fffffff) raise('ValueError', 'buffer_size must not be greater than 2147483647');
  const steps = function* (): Steps<void> {
    yield* self.flushSteps();
    self.bufferSize = size;
  };
  return suspendSteps(steps(), [self]);
}

describeType(ParserType, {
  source: SOURCE,
  methods,
  getsets: [
    ...HANDLERS.map(handler),
    number('ErrorCode', (self) => self.error),
    number('ErrorLineNumber', ({ reader }) => reader.place.line),
    number('ErrorColumnNumber', ({ reader }) => reader.place.column),
    number('ErrorByteIndex', (self) => self.octet),
    number('CurrentLineNumber', ({ reader }) => reader.place.line),
    number('CurrentColumnNumber', ({ reader }) => reader.place.column),
    number('CurrentByteIndex', (self) => self.octet),
    {
      name: 'buffer_size',
      get: (self: PyXmlParser) => newInt(self.bufferSize),
      set: setBufferSize,
    },
    flag('buffer_text', (self) => self.buffered !== null, setBufferText),
    number('buffer_used', (self) => self.bufferUsed),
    flag(
      'namespace_prefixes',
      ({ reader }) => reader.namespaces?.withPrefixes ?? false,
      ({ reader }, value) => {
        if (reader.namespaces !== null) reader.namespaces.withPrefixes = value;
      },
    ),
    flag(
      'ordered_attributes',
      (self) => self.orderedAttributes,
      (self, value) => {
        self.orderedAttributes = value;
      },
    ),
    flag(
      'specified_attributes',
      (self) => self.specifiedAttributes,
      (self, value) => {
        self.specifiedAttributes = value;
      },
    ),
    {
      name: 'intern',
      get: (self: PyXmlParser) => (self.intern === null ? newNone() : incref(self.intern)),
    },
  ],
});
