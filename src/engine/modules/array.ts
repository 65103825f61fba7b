// array: the module and the methods of its class. CPython 3.13 Modules/arraymodule.c (array_new, array_methods, array_subscr, ...).

import { nativeBuffer, releaseNative } from '../objects/buffer.ts';
import { currentInterpreter } from '../vm/current.ts';
import { charge } from '../objects/charge.ts';
import { classGetItem } from '../objects/generic-alias.ts';
import { bytesLike } from '../objects/bytes-like.ts';
import { newBytes } from '../objects/bytes.ts';
import { compareSteps } from '../objects/compare.ts';
import { hasIndex, withSize, withSsize } from '../objects/index.ts';
import { newInt, newIntFrom, PyInt } from '../objects/int.ts';
import { getIter, iterNext, toArraySteps } from '../objects/iterate.ts';
import { newList, PyList } from '../objects/list.ts';
import { method, withoutKeywords } from '../objects/native.ts';
import {
  addressOf,
  decref,
  EQ,
  incref,
  NE,
  type CompareOp,
  type PyObject,
  type PyType,
} from '../objects/object.ts';
import { raise } from '../objects/raise.ts';
import { newBool, newNone, newNotImplemented, None } from '../objects/singletons.ts';
import { PySlice, withSlice } from '../objects/slice.ts';
import { describeType } from '../objects/static-type.ts';
import { newStr, PyStr } from '../objects/str.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from '../objects/suspend.ts';
import { reprSteps } from '../objects/text.ts';
import { newTuple } from '../objects/tuple.ts';
import { staticStr } from '../objects/str.ts';
import { warnSteps } from './warn.ts';
import {
  ArrayType,
  convertSteps,
  PyArray,
  TYPE_CODES,
  type TypeCode,
} from './array/array-object.ts';
import { assignSlice, fromBytes, fromUnicode, replace, sliceOctets } from './array/array-parts.ts';
import { PyArrayIterator } from './array/array-iterator.ts';
import { MACHINE_FORMATS, reconstruct } from './array/array-reconstruct.ts';
import { registerSteps } from './array/array-register.ts';
import { fromfileSteps, tofileSteps } from './array/array-files.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

const isArray = (o: PyObject): o is PyArray => o instanceof PyArray;

function like(self: PyArray, octets: Uint8Array): PyArray {
  const made = new PyArray(ArrayType, self.code);
  made.setOctets(octets);
  return made;
}

// ---- making ------------------------------------------------------------------------------------

function* newSteps(
  type: PyType,
  codeText: PyObject,
  initial: PyObject | undefined,
): Steps<PyObject> {
  const code = codeOf(codeText, 'array() argument 1');
  if (code.code === 'u')
    yield* warnSteps(
      'DeprecationWarning',
      "The 'u' type code is deprecated and will be removed in Python 3.16",
    );
  if (initial instanceof PyStr && code.kind !== 'char')
    raise('TypeError', `cannot use a str to initialize an array with typecode '${code.code}'`);
  if (isArray(initial!) && initial.code.kind === 'char' && code.kind !== 'char')
    raise(
      'TypeError',
      `cannot use a unicode array to initialize an array with typecode '${code.code}'`,
    );
  const array = new PyArray(type, code);
  let done = false;
  try {
    if (initial !== undefined) yield* fillSteps(array, initial);
    done = true;
    return array;
  } finally {
    if (!done) decref(array);
  }
}

function codeOf(o: PyObject, what: string): TypeCode {
  if (!(o instanceof PyStr) || o.length !== 1)
    return raise('TypeError', `${what} must be a unicode character, not ${o.type.name}`);
  return (
    TYPE_CODES.get(o.value) ??
    raise('ValueError', 'bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)')
  );
}

function* fillSteps(array: PyArray, initial: PyObject): Steps<void> {
  if (initial instanceof PyStr) fromUnicode(array, initial);
  else if (initial.type.name === 'bytes' || initial.type.name === 'bytearray')
    fromBytes(array, bytesLike(initial)!);
  else if (isArray(initial) && initial.code === array.code) array.setOctets(initial.value);
  else yield* extendSteps(array, initial);
}

ArrayType.tp_new = (type, args, kwnames) => {
  const lets = type.tp_init !== ArrayType.tp_init;
  const given = withoutKeywords(args, kwnames, lets, 'array.array').length;
  if (given < 1) raise('TypeError', `array() takes at least 1 argument (${given} given)`);
  if (given > 2) raise('TypeError', `array() takes at most 2 arguments (${given} given)`);
  return suspendSteps(newSteps(type, args[0]!, given > 1 ? args[1] : undefined), [type, ...args]);
};
function* extendSteps(array: PyArray, iterable: PyObject): Steps<void> {
  if (isArray(iterable) && iterable.code === array.code) {
    const octets = iterable.value.slice();
    const before = array.length;
    array.resize(before + iterable.length);
    array.value.set(octets, before * array.code.size);
    return;
  }
  let it = getIter(iterable);
  if (it === SUSPENDED) it = (yield) as PyObject;
  try {
    for (;;) {
      let item = iterNext(it);
      if (item === SUSPENDED) item = (yield) as PyObject | null;
      if (item === null) return;
      charge(1);
      try {
        const value = yield* convertSteps(array.code, item);
        array.resize(array.length + 1);
        array.put(array.length - 1, value);
      } finally {
        decref(item);
      }
    }
  } finally {
    decref(it);
  }
}

function* extendNoneSteps(array: PyArray, iterable: PyObject): Steps<PyObject> {
  yield* extendSteps(array, iterable);
  return newNone();
}

// ---- items -------------------------------------------------------------------------------------

ArrayType.mp_length = (o) => (o as PyArray).length;
ArrayType.mp_subscript = (o, key) => {
  const self = o as PyArray;
  if (key instanceof PySlice)
    return withSlice(
      key,
      () => self.length,
      [self],
      (range) => like(self, sliceOctets(self, range)),
    );
  if (!hasIndex(key)) raise('TypeError', 'array indices must be integers');
  return withSize(key, [self], (index) => {
    const at = index < 0 ? index + self.length : index;
    if (at < 0 || at >= self.length) raise('IndexError', 'array index out of range');
    return self.get(at);
  });
};

ArrayType.mp_ass_subscript = (o, key, value) => {
  const self = o as PyArray;
  if (key instanceof PySlice) {
    if (value !== null && !isArray(value))
      raise('TypeError', `can only assign array (not "${value.type.name}") to array slice`);
    return withSlice(
      key,
      () => self.length,
      [self, value],
      (range) => assignSlice(self, range, value),
    );
  }
  if (!hasIndex(key)) raise('TypeError', 'array indices must be integers');
  return withSize(key, [self, value], (index) => {
    const at = index < 0 ? index + self.length : index;
    if (at < 0 || at >= self.length) raise('IndexError', 'array assignment index out of range');
    if (value === null) return replace(self, at, at + 1, new Uint8Array(0));
    return suspendSteps(assignSteps(self, at, value), [self, value]);
  });
};
function* assignSteps(self: PyArray, at: number, value: PyObject): Steps<void> {
  const converted = yield* convertSteps(self.code, value);
  if (at < self.length) self.put(at, converted);
}

// ---- searching, comparing ----------------------------------------------------------------------

/** Index of the first equal item from `from` on, -1 if there is none. */
function* findSteps(self: PyArray, value: PyObject, from = 0, to = Infinity): Steps<number> {
  for (let i = from; i < self.length && i < to; i++) {
    charge(1);
    const item = self.get(i);
    try {
      if (yield* compareSteps(item, value, EQ)) return i;
    } finally {
      decref(item);
    }
  }
  return -1;
}

ArrayType.sq_contains = (o, value) => suspendSteps(containsSteps(o as PyArray, value), [o, value]);
function* containsSteps(self: PyArray, value: PyObject): Steps<boolean> {
  return (yield* findSteps(self, value)) >= 0;
}

ArrayType.tp_richcompare = (a, b, op) => {
  if (!isArray(a) || !isArray(b)) return newNotImplemented();
  if (a.length !== b.length && (op === EQ || op === NE)) return newBool(op === NE);
  return suspendSteps(orderSteps(a, b, op), [a, b]);
};
function* orderSteps(a: PyArray, b: PyArray, op: CompareOp): Steps<PyObject> {
  for (let i = 0; i < a.length && i < b.length; i++) {
    charge(1);
    const [x, y] = [a.get(i), b.get(i)];
    try {
      if (yield* compareSteps(x, y, EQ)) continue;
      if (op === EQ) return newBool(false);
      if (op === NE) return newBool(true);
      return newBool(yield* compareSteps(x, y, op));
    } finally {
      decref(x);
      decref(y);
    }
  }
  const [n, m] = [a.length, b.length];
  return newBool([n < m, n <= m, n === m, n !== m, n > m, n >= m][op]!);
}
ArrayType.tp_hash = null;

// ---- sequences ---------------------------------------------------------------------------------

ArrayType.sq_concat = (a, b) => {
  const self = a as PyArray;
  if (!isArray(b))
    return raise('TypeError', `can only append array (not "${b.type.name}") to array`);
  if (self.code !== b.code) raise('TypeError', 'bad argument type for built-in operation');
  const out = new Uint8Array(self.value.length + b.value.length);
  out.set(self.value);
  out.set(b.value, self.value.length);
  return like(self, out);
};
function repeated(self: PyArray, times: number): Uint8Array {
  const { value } = self;
  const count = Math.max(0, times);
  if (value.length * count > 1 << 28) raise('MemoryError');
  const out = new Uint8Array(value.length * count);
  for (let i = 0; i < count; i++) out.set(value, i * value.length);
  return out;
}
const timesOf = (o: PyObject): PyObject =>
  hasIndex(o)
    ? o
    : raise('TypeError', `can't multiply sequence by non-int of type '${o.type.name}'`);
ArrayType.sq_repeat = (a, n) =>
  withSize(timesOf(n), [a], (times) => like(a as PyArray, repeated(a as PyArray, times)));
ArrayType.sq_inplace_concat = (a, b) => {
  if (!isArray(b))
    return raise('TypeError', `can only extend array with array (not "${b.type.name}")`);
  if (b.code !== (a as PyArray).code) raise('TypeError', 'can only extend with array of same kind');
  function* steps(): Steps<PyObject> {
    yield* extendSteps(a as PyArray, b);
    return incref(a);
  }
  return suspendSteps(steps(), [a, b]);
};
ArrayType.sq_inplace_repeat = (a, n) =>
  withSize(timesOf(n), [a], (times) => {
    (a as PyArray).setOctets(repeated(a as PyArray, times));
    return incref(a);
  });

ArrayType.tp_iter = (o) => new PyArrayIterator(o as PyArray);

ArrayType.tp_repr = (o) => suspendSteps(reprOfSteps(o as PyArray), [o]);
function* reprOfSteps(self: PyArray): Steps<PyObject> {
  const { code } = self.code;
  const name = self.type.isHeapType ? self.type.name : self.type.qualname;
  if (self.length === 0) return newStr(`${name}('${code}')`);
  const inner = self.code.kind === 'char' ? unicodeOf(self) : toList(self);
  try {
    return newStr(`${name}('${code}', ${yield* reprSteps(inner)})`);
  } finally {
    decref(inner);
  }
}

function toList(self: PyArray): PyObject {
  return newList(Array.from({ length: self.length }, (_, i) => self.get(i)));
}
function unicodeOf(self: PyArray): PyObject {
  let out = '';
  for (let i = 0; i < self.length; i++) {
    const c = self.get(i) as PyStr;
    out += c.value;
    decref(c);
  }
  return newStr(out);
}

function* insertSteps(self: PyArray, index: number, value: PyObject): Steps<PyObject> {
  const converted = yield* convertSteps(self.code, value);
  const at = index < 0 ? Math.max(0, index + self.length) : Math.min(index, self.length);
  replace(self, at, at, new Uint8Array(self.code.size));
  self.put(at, converted);
  return newNone();
}

function pop(self: PyArray, index?: PyObject): MaySuspend {
  return withSsize(
    index,
    [self],
    (i) => {
      if (self.length === 0) raise('IndexError', 'pop from empty array');
      const at = i < 0 ? i + self.length : i;
      if (at < 0 || at >= self.length) raise('IndexError', 'pop index out of range');
      const item = self.get(at);
      replace(self, at, at + 1, new Uint8Array(0));
      return item;
    },
    -1,
  );
}

function* countSteps(self: PyArray, value: PyObject): Steps<PyObject> {
  let count = 0;
  for (let i = 0; ; count++) {
    i = yield* findSteps(self, value, i);
    if (i < 0) return newInt(count);
    i++;
  }
}
function* indexSteps(self: PyArray, value: PyObject, from: number, to: number): Steps<PyObject> {
  const at = yield* findSteps(self, value, from, to);
  return at < 0 ? raise('ValueError', 'array.index(x): x not in array') : newInt(at);
}
function* removeSteps(self: PyArray, value: PyObject): Steps<PyObject> {
  const at = yield* findSteps(self, value);
  if (at < 0) raise('ValueError', 'array.remove(x): x not in array');
  replace(self, at, at + 1, new Uint8Array(0));
  return newNone();
}
function* fromlistSteps(self: PyArray, list: PyObject): Steps<PyObject> {
  if (!(list instanceof PyList)) return raise('TypeError', 'arg must be list');
  const items = yield* toArraySteps(list);
  const before = self.length;
  try {
    const values: (number | bigint)[] = [];
    for (const item of items) values.push(yield* convertSteps(self.code, item));
    self.resize(before + values.length);
    values.forEach((v, i) => self.put(before + i, v));
  } finally {
    for (const item of items) decref(item);
  }
  return newNone();
}

function byteswap(self: PyArray): PyObject {
  const { size } = self.code;
  for (let i = 0; i < self.length; i++) self.value.subarray(i * size, (i + 1) * size).reverse();
  return newNone();
}
function reverse(self: PyArray): PyObject {
  const { size } = self.code;
  const copy = self.value.slice();
  for (let i = 0; i < self.length; i++)
    self.value.set(copy.subarray(i * size, (i + 1) * size), (self.length - 1 - i) * size);
  return newNone();
}

/** Codes of _array_reconstructor: signed, width and order in one number. */

function reduceEx(self: PyArray, protocol: PyObject): PyObject {
  const state = self.dict === null ? newNone() : incref(self.dict);
  const code = newStr(self.code.code);
  if (protocol instanceof PyInt && protocol.value < 3)
    return newTuple([incref(self.type), newTuple([code, toList(self)]), state]);
  const format = newInt(MACHINE_FORMATS[self.code.code]!);
  const octets = newBytes(self.value.slice());
  return newTuple([
    incref(reconstructorOf()),
    newTuple([incref(self.type), code, format, octets]),
    state,
  ]);
}
/** `array._array_reconstructor`. Borrowed. */
function reconstructorOf(): PyObject {
  const found = currentInterpreter().modules.getStr(ARRAY) as PyModule | null;
  return found?.dict.getStr(RECONSTRUCTOR) ?? raise('RuntimeError', 'array is no longer there');
}
const ARRAY = staticStr('array');
const RECONSTRUCTOR = staticStr('_array_reconstructor');

const expectChars = (self: PyArray, name: string): void => {
  if (self.code.kind !== 'char')
    raise('ValueError', `${name}() may only be called on unicode type arrays ('u' or 'w')`);
};

ArrayType.bf_getbuffer = nativeBuffer;
ArrayType.bf_releasebuffer = releaseNative;
describeType(ArrayType, {
  source: 'CPython 3.13 Modules/arraymodule.c',
  methods: [
    method('append', '($self, v, /)', (self: PyArray, v: PyObject) =>
      suspendSteps(insertSteps(self, self.length, v), [self, v]),
    ),
    method('buffer_info', '($self, /)', (self: PyArray) =>
      newTuple([newIntFrom(addressOf(self) + 64), newInt(self.length)]),
    ),
    method('byteswap', '($self, /)', byteswap),
    method('clear', '($self, /)', (self: PyArray) => {
      self.resize(0);
      return newNone();
    }),
    method('__copy__', '($self, /)', (self: PyArray) => like(self, self.value)),
    method('__deepcopy__', '($self, unused, /)', (self: PyArray) => like(self, self.value)),
    method('count', '($self, v, /)', (self: PyArray, v: PyObject) =>
      suspendSteps(countSteps(self, v), [self, v]),
    ),
    method('extend', '($self, bb, /)', (self: PyArray, bb: PyObject) => {
      if (isArray(bb) && bb.code !== self.code)
        raise('TypeError', 'can only extend with array of same kind');
      return suspendSteps(extendNoneSteps(self, bb), [self, bb]);
    }),
    method('fromfile', '($self, f, n, /)', (self: PyArray, f: PyObject, n: PyObject) =>
      withSize(n, [self, f], (count) => suspendSteps(fromfileSteps(self, f, count), [self, f])),
    ),
    method('fromlist', '($self, list, /)', (self: PyArray, list: PyObject) =>
      suspendSteps(fromlistSteps(self, list), [self, list]),
    ),
    method('frombytes', '($self, buffer, /)', (self: PyArray, buffer: PyObject) => {
      fromBytes(
        self,
        bytesLike(buffer) ??
          raise('TypeError', `a bytes-like object is required, not '${buffer.type.name}'`),
      );
      return newNone();
    }),
    method('fromunicode', '($self, ustr, /)', (self: PyArray, text: PyObject) => {
      if (!(text instanceof PyStr))
        return raise(
          'TypeError',
          `fromunicode() argument must be str, not ${text === None ? 'None' : text.type.name}`,
        );
      expectChars(self, 'fromunicode');
      fromUnicode(self, text);
      return newNone();
    }),
    method(
      'index',
      '($self, v, start=0, stop=sys.maxsize, /)',
      (self: PyArray, v: PyObject, start?: PyObject, stop?: PyObject) =>
        withSize(
          start,
          [self, v, stop ?? null],
          (from) =>
            withSize(
              stop,
              [self, v],
              (to) => {
                const place = (i: number): number => (i < 0 ? Math.max(0, i + self.length) : i);
                return suspendSteps(indexSteps(self, v, place(from), place(to)), [self, v]);
              },
              Number.MAX_SAFE_INTEGER,
            ),
          0,
        ),
    ),
    method('insert', '($self, i, v, /)', (self: PyArray, i: PyObject, v: PyObject) =>
      withSize(i, [self, v], (at) => suspendSteps(insertSteps(self, at, v), [self, v])),
    ),
    method('pop', '($self, i=-1, /)', pop),
    method('__reduce_ex__', '($self, value, /)', reduceEx),
    method('remove', '($self, v, /)', (self: PyArray, v: PyObject) =>
      suspendSteps(removeSteps(self, v), [self, v]),
    ),
    method('reverse', '($self, /)', reverse),
    method('tofile', '($self, f, /)', (self: PyArray, f: PyObject) =>
      suspendSteps(tofileSteps(self, f), [self, f]),
    ),
    method('tolist', '($self, /)', toList),
    method('tobytes', '($self, /)', (self: PyArray) => newBytes(self.value.slice())),
    method('tounicode', '($self, /)', (self: PyArray) => {
      expectChars(self, 'tounicode');
      return unicodeOf(self);
    }),
    method('__sizeof__', '($self, /)', (self: PyArray) => newInt(64 + self.allocated)),
    method('__class_getitem__', '($type, object, /)', classGetItem, { class: true }),
  ],
  getsets: [
    { name: 'typecode', get: (self: PyArray) => newStr(self.code.code) },
    { name: 'itemsize', get: (self: PyArray) => newInt(self.code.size) },
  ],
});

const definition: ModuleDefinition = {
  name: 'array',
  source: 'CPython 3.13 Modules/arraymodule.c',
  functions: [
    method(
      '_array_reconstructor',
      '($module, arraytype, typecode, mformat_code, items, /)',
      reconstruct,
    ),
  ],
  attributes: {
    array: () => incref(ArrayType),
    ArrayType: () => incref(ArrayType),
    typecodes: () => newStr('bBuwhHiIlLqQfd'),
  },
};

export function arrayModule(interp: InterpreterState): PyModule {
  const module = makeModule(definition, interp);
  module.exec = registerSteps;
  return module;
}
