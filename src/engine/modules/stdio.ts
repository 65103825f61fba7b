// The standard streams, as far as `print` and `sys.stdout.write` need them; the real layers (_io) come with the machine's files.
// CPython 3.13 Modules/_io/textio.c.

import { method } from '../objects/native.ts';
import { fixedBytes, free, PyObject } from '../objects/object.ts';
import { raise } from '../objects/raise.ts';
import { newBool, newNone } from '../objects/singletons.ts';
import { describeType, newStaticType } from '../objects/static-type.ts';
import { newInt } from '../objects/int.ts';
import { newStr, PyStr } from '../objects/str.ts';
import { currentThread } from '../vm/current.ts';

export const TextStreamType = newStaticType('TextIOWrapper', { module: '_io', basicSize: 64 });

export class PyTextStream extends PyObject {
  declare readonly stream: 'stdout' | 'stderr';
  constructor(stream: 'stdout' | 'stderr') {
    super(TextStreamType, fixedBytes(TextStreamType));
    this.stream = stream;
  }
}
TextStreamType.tp_dealloc = (o) => free(o, fixedBytes(o.type));
TextStreamType.tp_repr = (o) => {
  const { stream } = o as PyTextStream;
  return newStr(`<_io.TextIOWrapper name='<${stream}>' mode='w' encoding='utf-8'>`);
};

export function newTextStream(stream: 'stdout' | 'stderr'): PyObject {
  return new PyTextStream(stream);
}

/** Writes to a standard stream: one step that others can see. */
export function writeText(stream: 'stdout' | 'stderr', text: string): void {
  const ts = currentThread;
  ts.log?.touchKey(stream, 'write', '');
  ts.interp.machine.write(stream, text);
}

function write(self: PyTextStream, text: PyObject): PyObject {
  if (!(text instanceof PyStr))
    raise('TypeError', `write() argument must be str, not ${text.type.name}`);
  writeText(self.stream, text.value);
  return newInt(text.length);
}

describeType(TextStreamType, {
  source: 'CPython 3.13 Modules/_io/textio.c',
  methods: [
    method('write', '($self, text, /)', write),
    method('flush', '($self)', () => newNone()),
    method('isatty', '($self)', () => newBool(false)),
    method('writable', '($self)', () => newBool(true)),
    method('fileno', '($self)', (self: PyTextStream) => newInt(self.stream === 'stdout' ? 1 : 2)),
  ],
  getsets: [
    { name: 'encoding', get: () => newStr('utf-8') },
    { name: 'name', get: (self: PyTextStream) => newStr(`<${self.stream}>`) },
    { name: 'closed', get: () => newBool(false) },
  ],
});
