// C data and memory: sizeof, addressof, memmove, memset, from_buffer ... CPython 3.13 Modules/_ctypes/callproc.c (sizeof_func, addressof),
// _ctypes.c (CDataType_from_buffer, CDataType_from_address), Lib/ctypes/__init__.py (memmove, string_at).

import { newBytes } from '../../objects/bytes.ts';
import { bytesLike, expectBytes } from '../../objects/bytes-like.ts';
import { newInt, newIntFrom, PyInt } from '../../objects/int.ts';
import { PyMemoryView } from '../../objects/memoryview.ts';
import { method } from '../../objects/native.ts';
import { decref, incref, type PyObject, type PyType } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { newNone } from '../../objects/singletons.ts';
import { describeType } from '../../objects/static-type.ts';
import { ensureText } from '../../objects/text-limit.ts';
import { nativeBuffer, viewOf } from '../../objects/buffer.ts';
import { clinic, sizeOr } from '../clinic.ts';
import { bytesAt, CDataType, dataAddress, expectLayout, layoutOf, PyCData } from './c-data.ts';
import { newPointer } from './pointer.ts';

function layoutFor(o: PyObject): ReturnType<typeof expectLayout> {
  const layout = o instanceof PyCData ? layoutOf(o.type) : layoutOf(o);
  return layout ?? raise('TypeError', 'this type has no size');
}

/** The bytes that an argument of type `void *` means. */
function pointed(o: PyObject, access: 'value' | 'target' = 'value'): Uint8Array {
  if (o instanceof PyInt) return bytesAt(Number(o.value));
  if (!(o instanceof PyCData)) return expectBytes(o);
  if (o.object instanceof PyCData) return o.object[access];
  const layout = layoutOf(o.type);
  if (layout?.kind === 'simple' && layout.read === 'pointer')
    return bytesAt(Number(new DataView(o.value.slice().buffer).getBigUint64(0, true)));
  return o[access];
}

/** So many bytes; more would be somebody else's memory. */
function within(octets: Uint8Array, count: number): Uint8Array {
  if (count < 0 || count > octets.length)
    raise('NotImplementedError', 'ctypes of this engine keeps to the memory of one object');
  return octets.subarray(0, count);
}

function memmove(to: PyObject, from: PyObject, count: number): PyObject {
  const source = within(pointed(from), count).slice();
  within(pointed(to, 'target'), count).set(source);
  return to instanceof PyCData ? newIntFrom(dataAddress(to)) : incref(to);
}

function memset(to: PyObject, octet: number, count: number): PyObject {
  within(pointed(to, 'target'), count).fill(octet & 0xff);
  return to instanceof PyCData ? newIntFrom(dataAddress(to)) : incref(to);
}

function stringAt(from: PyObject, count: number): PyObject {
  const octets = pointed(from);
  if (count >= 0) return newBytes(within(octets, count).slice());
  const end = octets.indexOf(0);
  return newBytes(octets.slice(0, end < 0 ? octets.length : end));
}

/** resize: only whoever has memory of his own gets more; what is in it stays. */
function resize(o: PyObject, size: number): PyObject {
  if (!(o instanceof PyCData)) raise('TypeError', 'expected ctypes instance');
  const least = expectLayout(o.type).size;
  if (size < least) raise('ValueError', `minimum size is ${least}`);
  if (o.own === null)
    raise('ValueError', "Memory cannot be resized because this object doesn't own it");
  ensureText(size);
  const grown = new Uint8Array(size);
  grown.set(o.own.subarray(0, size));
  o.own = grown;
  return newNone();
}

const any = { absent: null, quick: (o: PyObject): PyObject => o };

export const memoryFunctions = [
  method('sizeof', '(obj, /)', (o: PyObject) =>
    newIntFrom(o instanceof PyCData ? o.size : layoutFor(o).size),
  ),
  clinic('resize', '(obj, size, /)', [any, sizeOr(0)], resize),
  method('alignment', '(obj, /)', (o: PyObject) => newInt(layoutFor(o).align)),
  method('addressof', '(obj, /)', (o: PyObject) =>
    o instanceof PyCData ? newIntFrom(dataAddress(o)) : raise('TypeError', 'invalid type'),
  ),
  clinic('memmove', '(dst, src, count)', [any, any, sizeOr(0)], memmove),
  clinic('memset', '(dst, c, count)', [any, sizeOr(0), sizeOr(0)], memset),
  clinic('string_at', '(ptr, size=-1)', [any, sizeOr(-1)], stringAt),
  method('pointer', '(obj, /)', newPointer),
  method('byref', '(obj, /)', newPointer),
];

// ---- making C data over memory ----

function checkOffset(offset: number, length: number, size: number): void {
  if (offset < 0) raise('ValueError', 'offset cannot be negative');
  if (size > length - offset)
    raise(
      'ValueError',
      `Buffer size too small (${length} instead of at least ${size + offset} bytes)`,
    );
}

function noBuffer(o: PyObject): never {
  return raise('TypeError', `memoryview: a bytes-like object is required, not '${o.type.name}'`);
}

function fromBuffer(type: PyType, source: PyObject, offset: number): PyObject {
  const { size } = expectLayout(type);
  const view =
    source instanceof PyMemoryView ? incref(source) : (viewOf(source) ?? noBuffer(source));
  try {
    const buffer = view as PyMemoryView;
    if (buffer.readonly) raise('TypeError', 'underlying buffer is not writable');
    if (!buffer.isContiguous('C')) raise('TypeError', 'underlying buffer is not C contiguous');
    checkOffset(offset, buffer.nbytes, size);
    return PyCData.within(type, buffer, offset);
  } finally {
    decref(view);
  }
}

function fromBufferCopy(type: PyType, source: PyObject, offset: number): PyObject {
  const { size } = expectLayout(type);
  const octets =
    bytesLike(source) ??
    raise('TypeError', `a bytes-like object is required, not '${source.type.name}'`);
  checkOffset(offset, octets.length, size);
  const data = new PyCData(type, size);
  data.value.set(octets.subarray(offset, offset + size));
  return data;
}

function fromAddress(type: PyType, address: PyObject): PyObject {
  if (!(address instanceof PyInt)) raise('TypeError', 'integer expected');
  const { size } = expectLayout(type);
  return new PyCData(type, size, Number(address.value));
}

CDataType.bf_getbuffer = nativeBuffer;
describeType(CDataType, {
  source: 'CPython 3.13 Modules/_ctypes/_ctypes.c',
  methods: [
    clinic('from_buffer', '($type, obj, offset=0, /)', [any, sizeOr(0)], fromBuffer, {
      class: true,
    }),
    clinic('from_buffer_copy', '($type, buffer, offset=0, /)', [any, sizeOr(0)], fromBufferCopy, {
      class: true,
    }),
    method('from_address', '($type, address, /)', fromAddress, { class: true }),
  ],
});
