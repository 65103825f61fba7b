// str: what it has beside its slots. CPython 3.13 Objects/unicodeobject.c (unicode_methods).

import { work } from './charge.ts';
import { charactersOfText } from '../base/code-points.ts';
import { heap } from '../memory/heap.ts';
import { basicSizeOf } from './type-layout.ts';
import { expectStr } from './arguments.ts';
import { encodeStr } from './codecs.ts';
import { PyDict, DictType, dictSet } from './dict.ts';
import { formatExact, formatText } from './format-exact.ts';
import { newInt, PyInt } from './int.ts';
import { metered, method } from './native.ts';
import { decref, incref, type PyObject } from './object.ts';
import { raise } from './raise.ts';
import { newNone } from './singletons.ts';
import { describeType } from './static-type.ts';
import { caseMethods } from './str-case.ts';
import { formatMap, formatWith } from './str-format.ts';
import { searchMethods } from './str-search.ts';
import { splitMethods } from './str-split.ts';
import { charWidth, isAscii, newStr, PyStr, StrType } from './str.ts';
import type { MaySuspend } from './suspend.ts';
import { str } from './text.ts';
import { newTuple } from './tuple.ts';

function strFormat(self: PyStr, spec: PyObject): MaySuspend {
  const text = expectStr(spec, '__format__', 'argument');
  if (text === '') return str(self);
  const made = formatExact(self, text) ?? formatText(self.value, text, self.type.name);
  // A str that is taken whole stays that str, of a subclass too (format_string_internal).
  return made === self.value ? incref(self) : newStr(made);
}

/** The static method `str.maketrans`. Source: unicode_maketrans_impl. */
function makeTrans(x: PyObject, y?: PyObject, z?: PyObject): PyObject {
  const table = new PyDict();
  const put = (key: PyObject, value: PyObject): void => {
    dictSet(table, key, value);
    decref(key);
    decref(value);
  };
  try {
    if (y === undefined) fromMapping(x, put);
    else fromPairs(x, y, z, put);
    return incref(table);
  } finally {
    decref(table);
  }
}

type Put = (key: PyObject, value: PyObject) => void;
function fromMapping(x: PyObject, put: Put): void {
  if (x.type !== DictType)
    raise('TypeError', 'if you give only one argument to maketrans it must be a dict');
  const dict = x as PyDict;
  for (let i = 0; i < dict.keys.length; i++) {
    const key = dict.keys[i]!;
    if (key === null) continue;
    if (key instanceof PyStr) {
      if (key.length !== 1)
        raise('ValueError', 'string keys in translate table must be of length 1');
      put(newInt(key.value.codePointAt(0)!), incref(dict.values[i]!));
    } else if (key instanceof PyInt) put(incref(key), incref(dict.values[i]!));
    else raise('TypeError', 'keys in translate table must be strings or integers');
  }
}

function fromPairs(x: PyObject, y: PyObject, z: PyObject | undefined, put: Put): void {
  const to = charactersOfText(expectStr(y, 'maketrans', 'argument 2'));
  if (z !== undefined) expectStr(z, 'maketrans', 'argument 3');
  if (!(x instanceof PyStr))
    raise('TypeError', 'first maketrans argument must be a string if there is a second argument');
  const from = charactersOfText(x.value);
  if (from.length !== to.length)
    raise('ValueError', 'the first two maketrans arguments must have equal length');
  work(from.length);
  from.forEach((c, i) => put(newInt(c.codePointAt(0)!), newInt(to[i]!.codePointAt(0)!)));
  if (z !== undefined)
    for (const c of charactersOfText(expectStr(z, 'maketrans', 'argument 3')))
      put(newInt(c.codePointAt(0)!), newNone());
}

/** unicode_sizeof: header, then one, two or four bytes for each code point and the end. */
function sizeOf(self: PyStr): number {
  const [ascii, compact] = heap.profile.strHeader;
  const width = charWidth(self);
  const data = (self.length + 1) * width;
  if (self.type !== StrType) return basicSizeOf(StrType) + data;
  if (isAscii(self)) return ascii + data;
  return compact + data + utf8Bytes(self);
}

/** The shared strs of one Latin-1 character carry their UTF-8 form since they are part of the program (3.12). */
function utf8Bytes(self: PyStr): number {
  const isStatic = self.value.length === 1 && self.value.charCodeAt(0) < 0x100;
  return isStatic && heap.profile.immortalRefcount !== null ? 3 : 0;
}

describeType(StrType, {
  source: 'Objects/unicodeobject.c',
  methods: [
    ...metered(
      [...searchMethods, ...splitMethods, ...caseMethods],
      (self: PyStr) => 4 * self.value.length,
      ['startswith', 'endswith', 'find', 'index', 'rfind', 'rindex', 'join'],
    ),
    method('encode', "($self, /, encoding='utf-8', errors='strict')", encodeStr),
    method('format', '($self, /, *args, **kwargs)', formatWith),
    method('format_map', '($self, mapping, /)', formatMap),
    method('__format__', '($self, format_spec, /)', strFormat),
    method('maketrans', '(x, y=<unrepresentable>, z=<unrepresentable>, /)', makeTrans, {
      static: true,
    }),
    method('__getnewargs__', '($self, /)', (self: PyStr) => newTuple([newStr(self.value)])),
    method('__sizeof__', '($self, /)', (self: PyStr) => newInt(sizeOf(self))),
  ],
});
