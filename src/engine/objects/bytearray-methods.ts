// bytearray: slots and methods that change it. CPython 3.13 Objects/bytearrayobject.c.

import { lentOctetsSteps, nativeBuffer, releaseNative } from './buffer.ts';
import { heap } from '../memory/heap.ts';
import { chargeCharacters } from './charge.ts';
import { basicSizeOf } from './type-layout.ts';
import { expectStr } from './arguments.ts';
import { bytesLike, bytesOfSteps, expectOctet } from './bytes-like.ts';
import { bytesRepr } from './bytes-repr.ts';
import { commonMethods } from './bytes-common.ts';
import { setCommonSlots } from './bytes-slots.ts';
import { concatOctets, latin1, repeatOctets } from './octets.ts';
import { octetsSteps } from './bytes-methods.ts';
import { ByteArrayType, newByteArray, newBytes, PyByteArray } from './bytes.ts';
import { asSize, withIndex, withCInt, withSize, withSsize } from './index.ts';
import { newInt } from './int.ts';
import { ByteArrayIterType, PySequenceIter } from './iterators.ts';
import { stateSteps } from './object-reduce.ts';
import { callNative, method } from './native.ts';
import { decref, incref, type PyObject } from './object.ts';
import { raise } from './raise.ts';
import { newNone } from './singletons.ts';
import { PySlice, withSlice, type SliceRange } from './slice.ts';
import { describeType } from './static-type.ts';
import { newStr, PyStr } from './str.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps, type Suspended } from './suspend.ts';
import { newTuple } from './tuple.ts';

/** BufferError if a memoryview looks into it, and its size would change to `size`. */
function mayResize(self: PyByteArray, size: number): void {
  if (self.exports > 0 && size !== self.value.length)
    raise('BufferError', 'Existing exports of data: object cannot be re-sized');
}

function resize(self: PyByteArray, octets: Uint8Array): void {
  mayResize(self, octets.length);
  chargeCharacters(octets.length);
  self.assign(octets);
}

function extend(self: PyByteArray, octets: Uint8Array): void {
  const size = self.value.length + octets.length;
  mayResize(self, size);
  heap.ensure(size);
  chargeCharacters(octets.length);
  self.extend(octets);
}

/** One octet at `place` goes. */
function removeAt(self: PyByteArray, place: number): void {
  const { value } = self;
  const { length } = value;
  mayResize(self, length - 1);
  if (place === length - 1) return self.truncate(place);
  chargeCharacters(length - place);
  value.copyWithin(place, place + 1);
  self.truncate(length - 1);
}

setCommonSlots(ByteArrayType, newByteArray);
ByteArrayType.tp_hash = null;
ByteArrayType.tp_iter = (o) => new PySequenceIter(ByteArrayIterType, o);
ByteArrayType.tp_repr = (o) =>
  newStr(`${o.type.name}(${bytesRepr((o as PyByteArray).value, true)})`);
ByteArrayType.tp_str = ByteArrayType.tp_repr;
ByteArrayType.tp_new = (type) => new PyByteArray(new Uint8Array(0), type);
const init = method(
  'bytearray',
  "($self, source=b'', encoding='utf-8', errors='strict')",
  (self: PyByteArray, source?: PyObject, encoding?: PyObject, errors?: PyObject) =>
    suspendSteps(initSteps(self, source, encoding, errors), [
      self,
      source ?? null,
      encoding ?? null,
      errors ?? null,
    ]),
);
function* initSteps(
  self: PyByteArray,
  source?: PyObject,
  encoding?: PyObject,
  errors?: PyObject,
): Steps<PyObject> {
  if (encoding !== undefined) expectStr(encoding, 'bytearray', "argument 'encoding'");
  if (errors !== undefined) expectStr(errors, 'bytearray', "argument 'errors'");
  if (self.value.length > 0) resize(self, new Uint8Array(0));
  const octets = yield* octetsSteps(source, encoding, errors, 'bytearray', (octet) =>
    extend(self, Uint8Array.of(octet)),
  );
  if (octets !== null) resize(self, octets);
  return newNone();
}
ByteArrayType.tp_init = (o, args, kwnames) => {
  const done = callNative(init, o, args, kwnames, 'bytearray');
  if (done === SUSPENDED) return done;
  decref(done);
  return undefined;
};

ByteArrayType.sq_inplace_concat = (a, b) => {
  const other = bytesLike(b);
  if (other === undefined) raise('TypeError', `can't concat ${b.type.name} to ${a.type.name}`);
  extend(a as PyByteArray, other);
  return incref(a);
};
ByteArrayType.sq_inplace_repeat = (o, count) =>
  withSize(count, [o], (times: number) => {
    resize(o as PyByteArray, repeatOctets((o as PyByteArray).value, times));
    return incref(o);
  });

ByteArrayType.mp_ass_subscript = (o, key, value) => {
  const self = o as PyByteArray;
  if (key instanceof PySlice) {
    return withSlice(
      key,
      () => self.value.length,
      [self, value],
      (range) => assignSlice(self, range, value),
    );
  }
  if (key.type.nb_index === null)
    raise('TypeError', `bytearray indices must be integers or slices, not ${key.type.name}`);
  return withIndex(key, [self, value], (exact: number | bigint) => {
    const index = asSize(exact, 'IndexError');
    // Before the check of the index: `__index__` of the value may change the size.
    if (value === null) return removeAt(self, placeOf(self, index));
    return withIndex(value, [self], (byte: number | bigint) => {
      const octet = expectOctet(byte, 'byte');
      self.value[placeOf(self, index)] = octet;
    });
  });
};

function placeOf(self: PyByteArray, index: number): number {
  const at = index < 0 ? index + self.value.length : index;
  if (at < 0 || at >= self.value.length) raise('IndexError', 'bytearray index out of range');
  return at;
}

function assignSlice(
  self: PyByteArray,
  range: SliceRange,
  value: PyObject | null,
): void | Suspended {
  if (value === null) return spliceOctets(self, range, new Uint8Array(0), true);
  const octets = bytesLike(value);
  if (octets !== undefined) return spliceOctets(self, range, octets.slice(), false);
  const { nb_index, nb_int, nb_float } = value.type;
  if (value instanceof PyStr || nb_index !== null || nb_int !== null || nb_float !== null)
    raise('TypeError', 'can assign only bytes, buffers, or iterables of ints in range(0, 256)');
  return suspendSteps(assignSteps(self, range, value), [self, value]);
}
function* assignSteps(self: PyByteArray, range: SliceRange, value: PyObject): Steps<void> {
  spliceOctets(self, range, yield* bytesOfSteps(value, 'bytearray'), false);
}
function spliceOctets(
  self: PyByteArray,
  range: SliceRange,
  octets: Uint8Array,
  deleting: boolean,
): void {
  const { start, step, count } = range;
  if (step === 1) {
    const { value } = self;
    return resize(
      self,
      concatOctets(concatOctets(value.slice(0, start), octets), value.slice(start + count)),
    );
  }
  if (deleting || octets.length === 0) {
    const gone = new Set(Array.from({ length: count }, (_, i) => start + i * step));
    return resize(
      self,
      self.value.filter((_, i) => !gone.has(i)),
    );
  }
  if (octets.length !== count) {
    raise(
      'ValueError',
      `attempt to assign bytes of size ${octets.length} to extended slice of size ${count}`,
    );
  }
  octets.forEach((byte, i) => (self.value[start + i * step] = byte));
}

/** Source: bytearray_extend, which has words of its own. */
function* extensionSteps(iterable: PyObject): Steps<Uint8Array> {
  if (iterable instanceof PyStr)
    raise('TypeError', `expected iterable of integers; got: '${iterable.type.name}'`);
  const lent = yield* lentOctetsSteps(iterable, 0);
  if (lent !== null) return lent;
  if (iterable.type.tp_iter === null && iterable.type.mp_subscript === null)
    raise('TypeError', `can't extend bytearray with ${iterable.type.name}`);
  return yield* bytesOfSteps(iterable, 'bytearray');
}
function* extendSteps(self: PyByteArray, iterable: PyObject): Steps<PyObject> {
  extend(self, bytesLike(iterable) ?? (yield* extensionSteps(iterable)));
  return newNone();
}

function insert(self: PyByteArray, index: PyObject, item: PyObject): MaySuspend {
  return withSsize(index, [self, item], (at: number) =>
    withIndex(item, [self], (byte: number | bigint) => {
      const { length } = self.value;
      const place = at < 0 ? Math.max(0, at + length) : Math.min(at, length);
      extend(self, Uint8Array.of(expectOctet(byte, 'byte')));
      chargeCharacters(length - place);
      self.value.copyWithin(place + 1, place);
      self.value[place] = Number(byte);
      return newNone();
    }),
  );
}
function pop(self: PyByteArray, index?: PyObject): MaySuspend {
  return withSsize(
    index,
    [self],
    (at: number) => {
      const { value } = self;
      if (value.length === 0) raise('IndexError', 'pop from empty bytearray');
      const place = at < 0 ? at + value.length : at;
      if (place < 0 || place >= value.length) raise('IndexError', 'pop index out of range');
      const byte = value[place]!;
      removeAt(self, place);
      return newInt(byte);
    },
    -1,
  );
}
function remove(self: PyByteArray, item: PyObject): MaySuspend {
  return withIndex(item, [self], (byte: number | bigint) => {
    const at = self.value.indexOf(expectOctet(byte, 'byte'));
    if (at < 0) raise('ValueError', 'value not found in bytearray');
    removeAt(self, at);
    return newNone();
  });
}

/** Source: _common_reduce: before protocol 3, text stands for the octets. */
function* reduceSteps(self: PyByteArray, protocol: number): Steps<PyObject> {
  const { value } = self;
  const args: PyObject[] = [];
  if (value.length > 0) {
    if (protocol >= 3) args.push(newBytes(value.slice()));
    else args.push(newStr(latin1(value)), newStr('latin-1'));
  }
  const tuple = newTuple(args);
  try {
    const state = yield* stateSteps(self, false);
    return newTuple([incref(self.type), incref(tuple), state]);
  } finally {
    decref(tuple);
  }
}

ByteArrayType.bf_getbuffer = nativeBuffer;
ByteArrayType.bf_releasebuffer = releaseNative;
describeType(ByteArrayType, {
  source: 'Objects/bytearrayobject.c',
  methods: [
    ...commonMethods('bytearray', newByteArray),
    method('append', '($self, item, /)', (self: PyByteArray, item: PyObject) =>
      withIndex(item, [self], (byte: number | bigint) => {
        extend(self, Uint8Array.of(expectOctet(byte, 'byte')));
        return newNone();
      }),
    ),
    method('extend', '($self, iterable_of_ints, /)', (self: PyByteArray, iterable: PyObject) =>
      suspendSteps(extendSteps(self, iterable), [self, iterable]),
    ),
    method('insert', '($self, index, item, /)', insert),
    method('pop', '($self, index=-1, /)', pop),
    method('remove', '($self, value, /)', remove),
    method(
      'clear',
      '($self, /)',
      (self: PyByteArray) => (resize(self, new Uint8Array(0)), newNone()),
    ),
    method('copy', '($self, /)', (self: PyByteArray) => newByteArray(self.value.slice())),
    method('reverse', '($self, /)', (self: PyByteArray) => (self.value.reverse(), newNone())),
    method('__alloc__', '($self, /)', (self: PyByteArray) => newInt(self.allocated)),
    method('__sizeof__', '($self, /)', (self: PyByteArray) =>
      newInt(basicSizeOf(self.type) + self.allocated),
    ),
    method('__reduce__', '($self, /)', (self: PyByteArray) =>
      suspendSteps(reduceSteps(self, 2), [self]),
    ),
    method('__reduce_ex__', '($self, proto=0, /)', (self: PyByteArray, protocol?: PyObject) =>
      withCInt(protocol, [self], (n) => suspendSteps(reduceSteps(self, n), [self]), 0),
    ),
  ],
});
