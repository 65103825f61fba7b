// bytes: slots and methods. Those that bytearray has too are in bytes-common.ts. CPython 3.13 Objects/bytesobject.c.

import { nativeBuffer } from './buffer.ts';
import { expectStr } from './arguments.ts';
import { keepIdentity, withIdentity } from './bytes-identity.ts';
import { bytesLike, bytesOfSteps } from './bytes-like.ts';
import { heap } from '../memory/heap.ts';
import { charge, chargeCharacters } from './charge.ts';
import { bytesRepr } from './bytes-repr.ts';
import { commonMethods } from './bytes-common.ts';
import { setCommonSlots } from './bytes-slots.ts';
import { BytesType, newBytes, PyBytes } from './bytes.ts';
import { encodeTextSteps } from './codecs.ts';
import { setHashHigh } from './hash.ts';
import { sipHashBytes } from './siphash.ts';
import { asSize, indexSteps } from './index.ts';
import { BytesIterType, PySequenceIter } from './iterators.ts';
import { callNative, method } from './native.ts';
import { decref, incref, type PyObject, type PyType } from './object.ts';
import { raise, Raised } from './raise.ts';
import { callBoundSpecial } from './special-call.ts';
import { describeType } from './static-type.ts';
import { newStr, PyStr, staticStr } from './str.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from './suspend.ts';
import { newTuple } from './tuple.ts';

setCommonSlots(BytesType, (octets) => newBytes(octets));
keepIdentity(BytesType);
BytesType.tp_repr = (o) => newStr(bytesRepr((o as PyBytes).value));
BytesType.tp_str = BytesType.tp_repr;
BytesType.tp_iter = (o) => new PySequenceIter(BytesIterType, o);
BytesType.tp_hash = (o) => {
  const bytes = o as PyBytes;
  if (!bytes.hashed) {
    charge(bytes.value.length >>> 6);
    [bytes.hashLow, bytes.hashHigh] = sipHashBytes(bytes.value);
    bytes.hashed = true;
  }
  setHashHigh(bytes.hashHigh);
  return bytes.hashLow;
};

const BYTES = staticStr('__bytes__');
const bytesNew = method(
  'bytes',
  "($type, source=b'', encoding='utf-8', errors='strict')",
  (type: PyType, source?: PyObject, encoding?: PyObject, errors?: PyObject) => {
    if (
      type === BytesType &&
      source?.type === BytesType &&
      encoding === undefined &&
      errors === undefined
    )
      return incref(source);
    return suspendSteps(newSteps(type, source, encoding, errors), [
      type,
      source ?? null,
      encoding ?? null,
      errors ?? null,
    ]);
  },
);
BytesType.tp_new = (type, args, kwnames) => callNative(bytesNew, type, args, kwnames, 'bytes');

function* newSteps(
  type: PyType,
  source?: PyObject,
  encoding?: PyObject,
  errors?: PyObject,
): Steps<PyObject> {
  const isPlain = type === BytesType && encoding === undefined && errors === undefined;
  const own = isPlain && source !== undefined ? yield* ownBytesSteps(source) : null;
  // As it was returned: a subclass stays one.
  if (own !== null) return own;
  const octets = (yield* octetsSteps(source, encoding, errors, 'bytes'))!;
  return type === BytesType ? newBytes(octets) : new PyBytes(octets, type);
}

/** What `__bytes__` returns; null: there is none. */
function* ownBytesSteps(o: PyObject): Steps<PyBytes | null> {
  let special: MaySuspend | null = callBoundSpecial(o, BYTES);
  if (special === SUSPENDED) special = (yield) as PyObject;
  if (special === null || special instanceof PyBytes) return special;
  const { name } = special.type;
  decref(special);
  return raise('TypeError', `__bytes__ returned non-bytes (type ${name})`);
}

/** PyObject_Bytes. TypeError. */
export function* objectBytesSteps(o: PyObject): Steps<Uint8Array> {
  const own = o.type === BytesType ? null : yield* ownBytesSteps(o);
  return own === null ? yield* bytesOfSteps(o) : takeOctets(own);
}

const NO_ENCODING = 'string argument without an encoding';

/**
 * The octets that bytes(...) or bytearray(...) start with; null where `each` got them one by one, as they came.
 * Source: bytes_new_impl, bytearray___init___impl.
 */
export function* octetsSteps(
  source: PyObject | undefined,
  encoding: PyObject | undefined,
  errors: PyObject | undefined,
  what: 'bytes' | 'bytearray',
  each: ((octet: number) => void) | null = null,
): Steps<Uint8Array | null> {
  if (encoding !== undefined) expectStr(encoding, what, "argument 'encoding'");
  if (errors !== undefined) expectStr(errors, what, "argument 'errors'");
  if (source instanceof PyStr && encoding !== undefined) {
    return yield* encodeTextSteps(
      source,
      (encoding as PyStr).value,
      errors === undefined ? 'strict' : (errors as PyStr).value,
    );
  }
  if (encoding !== undefined) raise('TypeError', 'encoding without a string argument');
  if (errors !== undefined) {
    const isStr = source instanceof PyStr;
    raise('TypeError', isStr ? NO_ENCODING : 'errors without a string argument');
  }
  if (source === undefined) return new Uint8Array(0);
  const own = what === 'bytes' ? yield* ownBytesSteps(source) : null;
  if (own !== null) return takeOctets(own);
  if (source instanceof PyStr) raise('TypeError', NO_ENCODING);
  if (bytesLike(source) === undefined && source.type.nb_index !== null) {
    try {
      return zeros(yield* indexSteps(source));
    } catch (error) {
      if (!(error instanceof Raised) || !error.exception.isA('TypeError')) throw error;
      decref(error.exception);
    }
  }
  return yield* bytesOfSteps(source, what, each);
}

/** Steals `o`. */
function takeOctets(o: PyBytes): Uint8Array {
  const octets = o.value.slice();
  decref(o);
  return octets;
}

function zeros(value: number | bigint): Uint8Array {
  const count = asSize(value);
  if (count < 0) raise('ValueError', 'negative count');
  if (count > 1 << 28) raise('MemoryError');
  heap.ensure(count);
  chargeCharacters(count);
  return new Uint8Array(count);
}

BytesType.bf_getbuffer = nativeBuffer;
describeType(BytesType, {
  source: 'Objects/bytesobject.c',
  methods: [
    ...withIdentity(commonMethods('bytes', (octets) => newBytes(octets))),
    method('__bytes__', '($self, /)', (self: PyBytes) =>
      self.type === BytesType ? incref(self) : newBytes(self.value),
    ),
    method('__getnewargs__', '($self, /)', (self: PyBytes) => newTuple([newBytes(self.value)])),
  ],
});
