// sys.stdin, sys.stdout and sys.stderr: text over a buffer over a descriptor, like any file. CPython 3.13 Python/pylifecycle.c (create_stdio,
// init_sys_streams).

import { setAttr } from '../objects/attributes.ts';
import { utf8 } from '../objects/codec-utf8.ts';
import { decref, incref } from '../objects/object.ts';
import { newStr, staticStr } from '../objects/str.ts';
import { BufferedReaderType, BufferedWriterType } from './_io/buffered-types.ts';
import { PyBuffered } from './_io/buffered.ts';
import { newFileIO, type PyFileIO } from './_io/fileio.ts';
import { HostDecoder, HostEncoder } from './_io/text-codec.ts';
import { setNewline, TextIOWrapperType } from './_io/textio-type.ts';
import { PyTextIO } from './_io/textio.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

const MODE = staticStr('mode');

interface Stream {
  readonly name: 'stdin' | 'stdout' | 'stderr';
  readonly fd: number;
  readonly errors: string;
}

const STREAMS: readonly Stream[] = [
  { name: 'stdin', fd: 0, errors: 'surrogateescape' },
  { name: 'stdout', fd: 1, errors: 'surrogateescape' },
  { name: 'stderr', fd: 2, errors: 'backslashreplace' },
];

function newBuffer(raw: PyFileIO, writes: boolean): PyBuffered {
  const buffer = new PyBuffered(writes ? BufferedWriterType : BufferedReaderType, !writes, writes);
  buffer.raw = raw;
  buffer.initialised = true;
  return buffer;
}

/** create_stdio. New reference. */
function newStandardStream({ name, fd, errors }: Stream, interp: InterpreterState): PyTextIO {
  const writes = name !== 'stdin';
  const label = newStr(`<${name}>`);
  const raw = newFileIO(fd, writes ? 'wb' : 'rb', label);
  decref(label);
  const { bufferedStdio } = interp.switches;
  const buffer = bufferedStdio || !writes ? newBuffer(raw, writes) : raw;
  const text = new PyTextIO(TextIOWrapperType);
  text.buffer = buffer;
  text.encoding = 'utf-8';
  text.errors = errors;
  setNewline(text, '\n');
  if (writes) text.encoder = new HostEncoder(utf8, errors);
  else text.decoder = new HostDecoder(utf8, errors);
  text.hasRead1 = !writes;
  text.standard = writes ? (name as 'stdout' | 'stderr') : null;
  // Errors are seen line by line even where they go to a file.
  text.lineBuffering =
    bufferedStdio && (name === 'stderr' || (writes && !interp.machine.stdoutIsPipe));
  text.writeThrough = !bufferedStdio;
  for (const layer of [raw, buffer, text]) layer.isStandard = true;
  const mode = newStr(writes ? 'w' : 'r');
  setAttr(text, MODE, mode);
  decref(mode);
  return text;
}

/** Puts the streams into sys, each also under the name that stays. */
export function addStandardStreams(sys: PyModule, interp: InterpreterState): void {
  for (const stream of STREAMS) {
    const text = newStandardStream(stream, interp);
    sys.set(`__${stream.name}__`, incref(text));
    sys.set(stream.name, text);
  }
}
