// _io: what io.py is made of. CPython 3.13 Modules/_io/_iomodule.c.

import { exceptionType } from '../../objects/exceptions.ts';
import { newInt } from '../../objects/int.ts';
import { method } from '../../objects/native.ts';
import { incref, type PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { None } from '../../objects/singletons.ts';
import { newStr, PyStr } from '../../objects/str.ts';
import { makeModule, type ModuleDefinition } from '../module-definition.ts';
import {
  BufferedIOBaseType,
  BufferedRandomType,
  BufferedReaderType,
  BufferedWriterType,
} from './buffered-types.ts';
import { BufferedRWPairType } from './buffered-pair.ts';
import { BytesIOType } from './bytesio.ts';
import { DEFAULT_BUFFER_SIZE } from './buffered.ts';
import { FileIOType } from './fileio.ts';
import { IOBaseType, RawIOBaseType } from './iobase.ts';
import { unsupportedOperation } from './io-object.ts';
import { NewlineDecoderType } from './newlines.ts';
import './dealloc-warn.ts';
import { open } from './open.ts';
import { StringIOType } from './stringio.ts';
import { TextIOBaseType } from './text-base.ts';
import { TextIOWrapperType } from './textio-type.ts';
import type { PyModule } from '../../objects/module.ts';
import type { InterpreterState } from '../../vm/interpreter-state.ts';

export const OPEN_SIGNATURE =
  "(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)";

const types = {
  _IOBase: IOBaseType,
  _RawIOBase: RawIOBaseType,
  _BufferedIOBase: BufferedIOBaseType,
  _TextIOBase: TextIOBaseType,
  FileIO: FileIOType,
  BytesIO: BytesIOType,
  StringIO: StringIOType,
  BufferedReader: BufferedReaderType,
  BufferedWriter: BufferedWriterType,
  BufferedRandom: BufferedRandomType,
  BufferedRWPair: BufferedRWPairType,
  TextIOWrapper: TextIOWrapperType,
  IncrementalNewlineDecoder: NewlineDecoderType,
};

/** The encoding argument of a function that hands it on to open(): `locale` where none was given (no UTF-8 mode here). */
function textEncoding(encoding: PyObject): PyObject {
  return encoding === None ? newStr('locale') : incref(encoding);
}

const definition: ModuleDefinition = {
  name: '_io',
  source: 'CPython 3.13 Modules/_io/_iomodule.c',
  functions: [
    method('open', OPEN_SIGNATURE, open),
    method('open_code', '(path)', (path: PyObject) => {
      if (!(path instanceof PyStr))
        raise('TypeError', `open_code() argument 'path' must be str, not ${path.type.name}`);
      const mode = newStr('rb');
      const opened = open(path, mode);
      mode.refcnt--;
      return opened;
    }),
    method('text_encoding', '(encoding, stacklevel=2, /)', textEncoding),
  ],
  attributes: {
    DEFAULT_BUFFER_SIZE: () => newInt(DEFAULT_BUFFER_SIZE),
    UnsupportedOperation: (interp) => incref(unsupportedOperation(interp)),
    BlockingIOError: () => incref(exceptionType('BlockingIOError')),
    ...Object.fromEntries(Object.entries(types).map(([name, type]) => [name, () => incref(type)])),
  },
};

export function ioModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
