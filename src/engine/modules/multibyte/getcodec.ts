// What the modules of one country's codecs have in common. CPython 3.13 Modules/cjkcodecs/cjkcodecs.h (getcodec, register_maps).

import { raise } from '../../objects/raise.ts';
import type { PyModule } from '../../objects/module.ts';
import type { PyObject } from '../../objects/object.ts';
import { PyStr } from '../../objects/str.ts';
import { method } from '../../objects/native.ts';
import { makeModule } from '../module-definition.ts';
import type { InterpreterState } from '../../vm/interpreter-state.ts';
import { PyMultibyteCodec } from './multibyte-codec.ts';
import type { MultibyteSpec } from './spec.ts';

/** Names of codecs and how each is made when it is first asked for. */
export type CodecMakers = Readonly<Record<string, () => MultibyteSpec>>;

export function codecsModuleOf(name: string, makers: CodecMakers) {
  const made = new Map<string, MultibyteSpec>();
  const getcodec = (encoding: PyObject): PyObject => {
    if (!(encoding instanceof PyStr)) return raise('TypeError', 'encoding name must be a string.');
    const key = encoding.value;
    if (!Object.hasOwn(makers, key)) return raise('LookupError', 'no such codec is supported.');
    let spec = made.get(key);
    if (spec === undefined) made.set(key, (spec = makers[key]!()));
    return new PyMultibyteCodec(spec);
  };
  return (interp: InterpreterState): PyModule =>
    makeModule(
      {
        name,
        source: `CPython 3.13 Modules/cjkcodecs/${name}.c`,
        functions: [method('getcodec', '($module, arg, /)', getcodec)],
      },
      interp,
    );
}
