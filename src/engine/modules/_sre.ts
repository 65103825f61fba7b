// _sre: the engine behind re, whose parser and compiler are CPython's own Lib/re. CPython 3.13 Modules/_sre/sre.c. Its parts are in sre/.

import './sre/pattern.ts';
import { simpleLower, simpleUpper } from '../base/unicode-types.ts';
import { bytesLike } from '../objects/bytes-like.ts';
import { PyDict } from '../objects/dict.ts';
import { withIndex } from '../objects/index.ts';
import { newInt, newIntFrom, PyInt } from '../objects/int.ts';
import { PyList } from '../objects/list.ts';
import { method } from '../objects/native.ts';
import { raise } from '../objects/raise.ts';
import { newBool, None } from '../objects/singletons.ts';
import { newStr, PyStr } from '../objects/str.ts';
import { PyTuple } from '../objects/tuple.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import { lowerAscii } from './sre/charset.ts';
import { CODESIZE, MAGIC, MAXGROUPS, MAXREPEAT } from './sre/opcodes.ts';
import { InvalidCode, translate, type SreProgram } from './sre/program.ts';
import { newTemplate } from './sre/template.ts';
import { PyPattern } from './sre/types.ts';
import type { PyModule } from '../objects/module.ts';
import type { PyObject } from '../objects/object.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

function wanted(o: PyObject, name: string, type: string): never {
  return raise('TypeError', `compile() argument '${name}' must be ${type}, not ${o.type.name}`);
}

function codeOf(list: PyObject): number[] {
  if (!(list instanceof PyList)) return wanted(list, 'code', 'list');
  return list.items.map((item) => {
    if (!(item instanceof PyInt)) return raise('TypeError', 'an integer is required');
    if (item.value < 0) raise('OverflowError', "can't convert negative value to unsigned int");
    if (item.value > MAXREPEAT)
      raise('OverflowError', 'regular expression code size limit exceeded');
    return Number(item.value);
  });
}

function program(code: readonly number[], groups: number): SreProgram {
  try {
    return translate(code, groups);
  } catch (error) {
    if (error instanceof InvalidCode) return raise('RuntimeError', 'invalid SRE code');
    throw error;
  }
}

function compile(
  pattern: PyObject,
  flags: PyObject,
  code: PyObject,
  groups: PyObject,
  groupindex: PyObject,
  indexgroup: PyObject,
): PyObject {
  return withIndex(flags, [pattern, code, groups, groupindex, indexgroup], (flagValue) =>
    withIndex(groups, [pattern, code, groupindex, indexgroup], (count) => {
      if (!(groupindex instanceof PyDict)) return wanted(groupindex, 'groupindex', 'dict');
      if (!(indexgroup instanceof PyTuple)) return wanted(indexgroup, 'indexgroup', 'tuple');
      const words = codeOf(code);
      const kind = pattern === None ? -1 : pattern instanceof PyStr ? 0 : 1;
      if (kind === 1 && bytesLike(pattern) === undefined)
        raise('TypeError', `expected string or bytes-like object, got '${pattern.type.name}'`);
      const [f, n] = [Number(flagValue), Number(count)];
      return new PyPattern(pattern, f, n, groupindex, indexgroup, words, program(words, n), kind);
    }),
  );
}

const character = (answer: (point: number) => PyObject) => (c: PyObject) =>
  withIndex(c, [], (point) => answer(Number(point)));
const inRange = (point: number): boolean => point >= 0 && point < 0x110000;

const definition: ModuleDefinition = {
  name: '_sre',
  source: 'CPython 3.13 Modules/_sre/sre.c',
  functions: [
    method(
      'compile',
      '($module, /, pattern, flags, code, groups, groupindex, indexgroup)',
      compile,
    ),
    method('template', '($module, pattern, template, /)', (_: PyObject, list: PyObject) =>
      newTemplate(list),
    ),
    method('getcodesize', '($module, /)', () => newInt(CODESIZE)),
    method(
      'ascii_iscased',
      '($module, character, /)',
      character((c) => newBool((c >= 65 && c <= 90) || (c >= 97 && c <= 122))),
    ),
    method(
      'unicode_iscased',
      '($module, character, /)',
      character((c) => newBool(inRange(c) && (simpleLower(c) !== c || simpleUpper(c) !== c))),
    ),
    method(
      'ascii_tolower',
      '($module, character, /)',
      character((c) => newInt(lowerAscii(c))),
    ),
    method(
      'unicode_tolower',
      '($module, character, /)',
      character((c) => newInt(inRange(c) ? simpleLower(c) : c)),
    ),
  ],
  attributes: {
    MAGIC: () => newInt(MAGIC),
    CODESIZE: () => newInt(CODESIZE),
    MAXREPEAT: () => newIntFrom(MAXREPEAT),
    MAXGROUPS: () => newInt(MAXGROUPS),
    copyright: () => newStr(' SRE 2.2.2 Copyright (c) 1997-2002 by Secret Labs AB '),
  },
};

export function sreModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
