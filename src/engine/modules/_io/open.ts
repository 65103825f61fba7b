// open(): the layers for a file and a mode. CPython 3.13 Modules/_io/_iomodule.c (_io_open_impl).

import { callObject } from '../../objects/calls.ts';
import { setAttr } from '../../objects/attributes.ts';
import { asSize, indexSteps } from '../../objects/index.ts';
import { newInt, PyInt } from '../../objects/int.ts';
import { decref, incref, type PyObject, type PyType } from '../../objects/object.ts';
import { raise, Raised } from '../../objects/raise.ts';
import { newBool, None } from '../../objects/singletons.ts';
import { newStr, PyStr, staticStr } from '../../objects/str.ts';
import { strRepr } from '../../objects/str-repr.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from '../../objects/suspend.ts';
import { isTrue } from '../../objects/truth.ts';
import { fspathSteps } from '../posix/path-argument.ts';
import { warnSteps } from '../warn.ts';
import { BufferedRandomType, BufferedReaderType, BufferedWriterType } from './buffered-types.ts';
import type { PyFileIO } from './fileio.ts';
import { FileIOType, fileIsTerminal } from './fileio.ts';
import { CLOSE } from './iobase.ts';
import { callSteps } from './io-object.ts';
import { TextIOWrapperType } from './textio-type.ts';

interface Mode {
  readonly reading: boolean;
  readonly writing: boolean;
  readonly creating: boolean;
  readonly appending: boolean;
  readonly updating: boolean;
  readonly binary: boolean;
  /** For FileIO. */
  readonly raw: string;
}

function parseMode(mode: string): Mode {
  const invalid = (): never => raise('ValueError', `invalid mode: ${strRepr(mode)}`);
  for (const [i, c] of [...mode].entries())
    if (!'xrwab+t'.includes(c) || mode.indexOf(c) !== i) invalid();
  const has = (c: string): boolean => mode.includes(c);
  const binary = has('b');
  if (has('t') && binary) raise('ValueError', "can't have text and binary mode at once");
  const kinds = ['x', 'r', 'w', 'a'].filter(has);
  if (kinds.length !== 1)
    raise(
      'ValueError',
      kinds.length > 1
        ? 'must have exactly one of create/read/write/append mode'
        : 'Must have exactly one of create/read/write/append mode and at most one plus',
    );
  const raw = kinds[0]! + (has('+') ? '+' : '');
  return {
    reading: has('r'),
    writing: has('w'),
    creating: has('x'),
    appending: has('a'),
    updating: has('+'),
    binary,
    raw,
  };
}

const MODE_NAME = staticStr('mode');

/** A call with arguments that are given away. */
function* make(type: PyType, args: PyObject[]): Steps<PyObject> {
  try {
    const made = callObject(type, args);
    return made === SUSPENDED ? yield : made;
  } finally {
    for (const arg of args) decref(arg);
  }
}

function textOf(o: PyObject | undefined, name: string, fallback: string | null): string | null {
  if (o === undefined) return fallback;
  if (o instanceof PyStr) return o.value;
  if (o === None && name !== 'mode') return null;
  return raise(
    'TypeError',
    `open() argument '${name}' must be str${name === 'mode' ? '' : ' or None'}, not ${o === None ? 'None' : o.type.name}`,
  );
}

export function open(
  file: PyObject,
  mode?: PyObject,
  buffering?: PyObject,
  encoding?: PyObject,
  errors?: PyObject,
  newline?: PyObject,
  closefd?: PyObject,
  opener?: PyObject,
): MaySuspend {
  const all = [file, mode, buffering, encoding, errors, newline, closefd, opener];
  return suspendSteps(
    openSteps(file, { mode, buffering, encoding, errors, newline, closefd, opener }),
    all.map((a) => a ?? null),
  );
}

interface Options {
  readonly mode: PyObject | undefined;
  readonly buffering: PyObject | undefined;
  readonly encoding: PyObject | undefined;
  readonly errors: PyObject | undefined;
  readonly newline: PyObject | undefined;
  readonly closefd: PyObject | undefined;
  readonly opener: PyObject | undefined;
}

function* openSteps(file: PyObject, options: Options): Steps<PyObject> {
  const modeText = textOf(options.mode, 'mode', 'r')!;
  let buffering =
    options.buffering === undefined ? -1 : asSize(yield* indexSteps(options.buffering));
  const encoding = textOf(options.encoding, 'encoding', null);
  const errors = textOf(options.errors, 'errors', null);
  const newline = textOf(options.newline, 'newline', null);
  let closefd = true;
  if (options.closefd !== undefined) {
    const truth = isTrue(options.closefd);
    closefd = truth === SUSPENDED ? ((yield) as unknown as boolean) : truth;
  }
  const mode = parseMode(modeText);
  refuse(mode, encoding, errors, newline);
  if (mode.binary && buffering === 1)
    yield* warnSteps(
      'RuntimeWarning',
      "line buffering (buffering=1) isn't supported in binary mode, the default buffer size will be used",
    );
  const path = file instanceof PyInt ? incref(file) : yield* pathSteps(file);
  const raw = (yield* make(FileIOType, [
    path,
    newStr(mode.raw),
    newBool(closefd),
    incref(options.opener ?? None),
  ])) as PyFileIO;
  let result: PyObject = raw;
  try {
    const terminal = buffering < 0 && fileIsTerminal(raw);
    const line = buffering === 1 || terminal;
    if (line || buffering < 0) buffering = raw.blockSize > 1 ? raw.blockSize : 8192;
    if (buffering === 0) {
      if (!mode.binary) raise('ValueError', "can't have unbuffered text I/O");
      return raw;
    }
    const type = mode.updating
      ? BufferedRandomType
      : mode.reading
        ? BufferedReaderType
        : BufferedWriterType;
    const buffer: PyObject = yield* make(type, [incref(result), newInt(buffering)]);
    decref(result);
    result = buffer;
    if (mode.binary) return buffer;
    const wrapper: PyObject = yield* make(TextIOWrapperType, [
      incref(result),
      incref(options.encoding ?? None),
      incref(options.errors ?? None),
      incref(options.newline ?? None),
      newBool(line),
    ]);
    decref(result);
    result = wrapper;
    const shown = newStr(modeText);
    if (setAttr(wrapper, MODE_NAME, shown) === SUSPENDED) yield;
    decref(shown);
    return wrapper;
  } catch (error) {
    yield* closeQuietly(result);
    decref(result);
    throw error;
  }
}

function refuse(
  mode: Mode,
  encoding: string | null,
  errors: string | null,
  newline: string | null,
): void {
  if (!mode.binary) return;
  const wrong =
    encoding !== null
      ? 'an encoding'
      : errors !== null
        ? 'an errors'
        : newline !== null
          ? 'a newline'
          : null;
  if (wrong !== null) raise('ValueError', `binary mode doesn't take ${wrong} argument`);
}

/** Integers and objects with `__index__` are descriptors, everything else is a path. */
function* pathSteps(file: PyObject): Steps<PyObject> {
  if (file.type.nb_index !== null) return incref(file);
  return yield* fspathSteps(file);
}

/** After an error: the layers made so far are closed; what that raises is of no interest. */
function* closeQuietly(o: PyObject): Steps<void> {
  try {
    decref(yield* callSteps(o, CLOSE));
  } catch (error) {
    if (!(error instanceof Raised)) throw error;
    decref(error.exception);
  }
}
