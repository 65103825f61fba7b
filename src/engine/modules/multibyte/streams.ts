// Reader and writer over a stream of octets. CPython 3.13 Modules/cjkcodecs/multibytecodec.c (MultibyteStreamReader, mbstreamreader_iread,
// MultibyteStreamWriter).

import { newBytes, PyBytes } from '../../objects/bytes.ts';
import { newInt, PyInt } from '../../objects/int.ts';
import { getIter, iterNext } from '../../objects/iterate.ts';
import { listOf } from '../../objects/list.ts';
import { callNative, method } from '../../objects/native.ts';
import { decref, incref, type PyObject, type PyType } from '../../objects/object.ts';
import { ownsFields } from '../../objects/own-fields.ts';
import { raise } from '../../objects/raise.ts';
import { newNone, None } from '../../objects/singletons.ts';
import { describeType, newStaticType } from '../../objects/static-type.ts';
import { newStr, staticStr } from '../../objects/str.ts';
import { splitLines } from '../../objects/str-split.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from '../../objects/suspend.ts';
import { callStealing, callSteps } from '../_io/io-object.ts';
import { errorsArgument, errorsAttribute, PyWithErrors, specOfSteps } from './incremental.ts';
import { asTextSteps, DecodingState, EncodingState, SOURCE } from './multibyte-codec.ts';
import type { MultibyteSpec } from './spec.ts';

const options = { module: '_multibytecodec', isBaseType: true, hasGc: true };
export const StreamReaderType = newStaticType('MultibyteStreamReader', {
  ...options,
  basicSize: 64,
});
export const StreamWriterType = newStaticType('MultibyteStreamWriter', {
  ...options,
  basicSize: 72,
});
const WRITE = staticStr('write');

class PyStream<State> extends PyWithErrors {
  declare stream: PyObject;
  readonly state: State;
  constructor(type: PyType, stream: PyObject, state: State) {
    super(type);
    this.stream = incref(stream);
    this.state = state;
  }
}
type Reader = PyStream<DecodingState>;
type Writer = PyStream<EncodingState>;
ownsFields(StreamReaderType, ['stream'], true);
ownsFields(StreamWriterType, ['stream'], true);

function newStream<S>(type: PyType, name: string, make: (spec: MultibyteSpec) => S): void {
  const signature = "($type, stream, errors='strict')";
  const create = method(name, signature, (cls: PyType, stream: PyObject, errors?: PyObject) => {
    const handler = errorsArgument(errors, name);
    return suspendSteps(
      (function* (): Steps<PyObject> {
        const made = new PyStream(cls, stream, make(yield* specOfSteps(cls)));
        made.errors = handler;
        return made;
      })(),
      [cls, stream],
    );
  });
  type.tp_new = (cls, args, kwnames) => callNative(create, cls, args, kwnames, name);
  type.tp_init = () => undefined;
}
newStream(StreamReaderType, 'StreamReader', (spec) => new DecodingState(spec));
newStream(StreamWriterType, 'StreamWriter', (spec) => new EncodingState(spec));

/** mbstreamreader_iread */
function* readSteps(self: Reader, how: string, size: number): Steps<string> {
  let hint = size;
  if (hint === 0) return '';
  for (;;) {
    const args = hint < 0 ? [] : [newInt(hint)];
    const read = yield* callStealing(self.stream, staticStr(how), ...args);
    const octets = read instanceof PyBytes ? read.value.slice() : null;
    const { name } = read.type;
    decref(read);
    if (octets === null)
      return raise('TypeError', `stream function returned a non-bytes object (${name})`);
    const ended = octets.length === 0;
    const available = self.state.pending.length + octets.length;
    const text = yield* self.state.decode(null, octets, self.errors, ended || hint < 0);
    if (hint < 0 || text !== '' || available === 0) return text;
    hint = 1;
  }
}

function sizeArgument(size: PyObject | undefined): number {
  if (size === undefined || size === None) return -1;
  return size instanceof PyInt
    ? Number(size.value)
    : raise('TypeError', 'arg 1 must be an integer');
}

const reading =
  (how: string) =>
  (self: Reader, size?: PyObject): MaySuspend => {
    const count = sizeArgument(size);
    return suspendSteps(
      (function* (): Steps<PyObject> {
        return newStr(yield* readSteps(self, how, count));
      })(),
      [self],
    );
  };

function readlines(self: Reader, size?: PyObject): MaySuspend {
  const count = sizeArgument(size);
  return suspendSteps(
    (function* (): Steps<PyObject> {
      const text = yield* readSteps(self, 'read', count);
      return listOf(splitLines(text, true).map((line) => newStr(line)));
    })(),
    [self],
  );
}

describeType(StreamReaderType, {
  source: SOURCE,
  methods: [
    method('read', '($self, sizeobj=None, /)', reading('read')),
    method('readline', '($self, sizeobj=None, /)', reading('readline')),
    method('readlines', '($self, sizehintobj=None, /)', readlines),
    method('reset', '($self, /)', ({ state }: Reader) => {
      state.spec.resetDecode?.(state.state);
      state.pending = new Uint8Array(0);
      return newNone();
    }),
  ],
  getsets: [errorsAttribute, { name: 'stream', get: (self: Reader) => incref(self.stream) }],
});

/** mbstreamwriter_iwrite */
function* writeSteps(self: Writer, input: PyObject): Steps<void> {
  const text = yield* asTextSteps(input);
  try {
    const octets = yield* self.state.encode(text, self.errors, false);
    decref(yield* callStealing(self.stream, WRITE, newBytes(octets)));
  } finally {
    decref(text);
  }
}

function* writelinesSteps(self: Writer, lines: PyObject): Steps<PyObject> {
  let it = getIter(lines);
  if (it === SUSPENDED) it = (yield) as PyObject;
  try {
    for (;;) {
      let line = iterNext(it);
      if (line === SUSPENDED) line = (yield) as PyObject | null;
      if (line === null) return newNone();
      try {
        yield* writeSteps(self, line);
      } finally {
        decref(line);
      }
    }
  } finally {
    decref(it);
  }
}

function* resetSteps(self: Writer): Steps<PyObject> {
  if (self.state.pending === '') return newNone();
  const nothing = newStr('');
  const octets = yield* self.state.encode(nothing, self.errors, true);
  decref(nothing);
  if (octets.length > 0) {
    const given = newBytes(octets);
    decref(yield* callSteps(self.stream, WRITE, given));
    decref(given);
  }
  return newNone();
}

describeType(StreamWriterType, {
  source: SOURCE,
  methods: [
    method('write', '($self, strobj, /)', (self: Writer, input: PyObject) =>
      suspendSteps(
        (function* (): Steps<PyObject> {
          yield* writeSteps(self, input);
          return newNone();
        })(),
        [self, input],
      ),
    ),
    method('writelines', '($self, lines, /)', (self: Writer, lines: PyObject) =>
      suspendSteps(writelinesSteps(self, lines), [self, lines]),
    ),
    method('reset', '($self, /)', (self: Writer) => suspendSteps(resetSteps(self), [self])),
  ],
  getsets: [errorsAttribute, { name: 'stream', get: (self: Writer) => incref(self.stream) }],
});
