// _multibytecodec: the classes that encodings.gbk and its kin are made of. CPython 3.13 Modules/cjkcodecs/multibytecodec.c.

import { incref } from '../objects/object.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';
import { makeModule } from './module-definition.ts';
import { IncrementalDecoderType, IncrementalEncoderType } from './multibyte/incremental.ts';
import { StreamReaderType, StreamWriterType } from './multibyte/streams.ts';

export function multibytecodecModule(interp: InterpreterState): PyModule {
  return makeModule(
    {
      name: '_multibytecodec',
      source: 'CPython 3.13 Modules/cjkcodecs/multibytecodec.c',
      functions: [],
      attributes: {
        MultibyteIncrementalEncoder: () => incref(IncrementalEncoderType),
        MultibyteIncrementalDecoder: () => incref(IncrementalDecoderType),
        MultibyteStreamReader: () => incref(StreamReaderType),
        MultibyteStreamWriter: () => incref(StreamWriterType),
      },
    },
    interp,
  );
}
