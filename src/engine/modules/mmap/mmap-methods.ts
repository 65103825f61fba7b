// Methods of mmap: a file in memory. CPython 3.13 Modules/mmapmodule.c (mmap_object_methods).

import { nativeBuffer, releaseNative } from '../../objects/buffer.ts';
import { FilePages, PrivatePages, SharedPages } from '../../machine/files/mapping.ts';
import { newBytes } from '../../objects/bytes.ts';
import { newInt, newIntFrom } from '../../objects/int.ts';
import { incref, type PyObject, type PyType } from '../../objects/object.ts';
import { callNative, method } from '../../objects/native.ts';
import { raise } from '../../objects/raise.ts';
import { newBool, newNone, None } from '../../objects/singletons.ts';
import { describeType } from '../../objects/static-type.ts';
import { newStr } from '../../objects/str.ts';
import { anyObject, boolOr, buffer, clinic, intOr, sizeOr, type Converter } from '../clinic.ts';
import { osError, systemCall } from '../posix/system-call.ts';
import type { PyMmap } from './mmap-object.ts';
import {
  ACCESS_COPY,
  ACCESS_DEFAULT,
  ACCESS_READ,
  ACCESS_WRITE,
  MAP_SHARED,
  MmapType,
  newMmap,
  PAGE_SIZE,
  PROT_READ,
  PROT_WRITE,
} from './mmap-object.ts';

const create = clinic(
  'mmap',
  `($type, /, fileno, length, flags=1, prot=3, access=0, offset=0, *, trackfd=True)`,
  [
    intOr(-1),
    sizeOr(0),
    intOr(MAP_SHARED),
    intOr(PROT_READ | PROT_WRITE),
    intOr(ACCESS_DEFAULT),
    sizeOr(0),
    boolOr(true),
  ],
  (
    type: PyType,
    fd: number,
    length: number,
    flags: number,
    prot: number,
    access: number,
    offset: number,
    trackfd: boolean,
  ) => newMmap(type, { fd, length, flags, prot, access, offset, trackfd }),
);
MmapType.tp_new = (type, args, kwnames) => callNative(create, type, args, kwnames, 'mmap');
MmapType.tp_init = () => undefined;

/** Py_ssize_t or None. */
const sizeOrNone: Converter<number | null> = {
  absent: null,
  quick: (o, where) => (o === None ? null : sizeOr(0).quick(o, where)),
  steps: sizeOr(0).steps!,
};

// ---- reading ----

function read(self: PyMmap, count: number | null): PyObject {
  const { value, position } = self;
  self.reached('read');
  const left = Math.max(value.length - position, 0);
  const taken = count === null || count < 0 ? left : Math.min(count, left);
  self.position += taken;
  return newBytes(value.slice(position, position + taken));
}

function readByte(self: PyMmap): PyObject {
  const { value, position } = self;
  self.reached('read');
  if (position >= value.length) raise('ValueError', 'read byte out of range');
  self.position++;
  return newInt(value[position]!);
}

function readline(self: PyMmap): PyObject {
  const { value, position } = self;
  self.reached('read');
  const newline = value.indexOf(10, position);
  const end = newline < 0 ? value.length : newline + 1;
  self.position = Math.max(end, position);
  return newBytes(value.slice(position, end));
}

/** The place of `sub` between `start` and `end` (None: the position, the end); -1: it is not there. */
function find(last: boolean) {
  return (self: PyMmap, sub: Uint8Array, start: number | null, end: number | null): PyObject => {
    const { value } = self;
    self.reached('read');
    const within = (n: number): number =>
      Math.min(Math.max(n < 0 ? n + value.length : n, 0), value.length);
    const from = within(start ?? self.position);
    const to = within(end ?? value.length);
    const matches = (at: number): boolean => sub.every((octet, i) => value[at + i] === octet);
    if (last) {
      for (let at = to - sub.length; at >= from; at--) if (matches(at)) return newInt(at);
    } else {
      for (let at = from; at + sub.length <= to; at++) if (matches(at)) return newInt(at);
    }
    return newInt(-1);
  };
}

// ---- writing ----

function write(self: PyMmap, data: Uint8Array): PyObject {
  const { value, position } = self;
  self.requireWritable();
  self.reached('write');
  if (position > value.length || value.length - position < data.length)
    raise('ValueError', 'data out of range');
  value.set(data, position);
  self.position += data.length;
  return newInt(data.length);
}

function writeByte(self: PyMmap, octet: number): PyObject {
  const { value, position } = self;
  self.requireWritable();
  self.reached('write');
  if (octet < 0) raise('OverflowError', 'unsigned byte integer is less than minimum');
  if (octet > 255) raise('OverflowError', 'unsigned byte integer is greater than maximum');
  if (position >= value.length) raise('ValueError', 'write byte out of range');
  value[position] = octet;
  self.position++;
  return newNone();
}

function move(self: PyMmap, dest: number, source: number, count: number): PyObject {
  const { value } = self;
  self.requireWritable();
  self.reached('write');
  if (
    dest < 0 ||
    source < 0 ||
    count < 0 ||
    value.length - dest < count ||
    value.length - source < count
  )
    raise('ValueError', 'source, destination, or count out of range');
  value.copyWithin(dest, source, source + count);
  return newNone();
}

function flush(self: PyMmap, offset: number, size: number | null): PyObject {
  const { length } = self.value;
  const count = size ?? length - offset;
  if (offset < 0 || count < 0 || length - offset < count)
    raise('ValueError', 'flush values out of range');
  if (self.access === ACCESS_READ || self.access === ACCESS_COPY) return newNone();
  if (offset % PAGE_SIZE !== 0) throw osError(22);
  return newNone();
}

// ---- position and size ----

function seek(self: PyMmap, distance: number, whence: number): PyObject {
  const { length } = self.value;
  if (whence < 0 || whence > 2) raise('ValueError', 'unknown seek type');
  const at = distance + (whence === 0 ? 0 : whence === 1 ? self.position : length);
  if (at < 0 || at > length) raise('ValueError', 'seek out of range');
  self.position = at;
  return newInt(at);
}

function size(self: PyMmap): PyObject {
  void self.value;
  return newIntFrom(systemCall((files) => files.file(self.fd).inode.size));
}

function resize(self: PyMmap, length: number): PyObject {
  void self.value;
  if (self.exports > 0) raise('BufferError', "mmap can't resize with extant buffers exported.");
  if (self.access !== ACCESS_WRITE && self.access !== ACCESS_DEFAULT)
    raise('TypeError', "mmap can't resize a readonly or copy-on-write memory map.");
  if (length < 0 || 2 ** 53 - length < self.offset) raise('ValueError', 'new size out of range');
  const pages = self.pages!;
  if (pages instanceof FilePages) {
    if (self.fd === -1) raise('ValueError', "mmap can't resize with trackfd=False.");
    systemCall((files) => files.truncate(self.fd, self.offset + length));
    pages.length = length;
  } else if (pages instanceof SharedPages) pages.resize(length);
  else if (pages instanceof PrivatePages) {
    const larger = new Uint8Array(length);
    larger.set(pages.octets.subarray(0, length));
    pages.octets = larger;
  }
  return newNone();
}

const ACCESS_NAMES = ['ACCESS_DEFAULT', 'ACCESS_READ', 'ACCESS_WRITE', 'ACCESS_COPY'];

MmapType.tp_repr = (o) => {
  const self = o as PyMmap;
  const name = `${o.type.module}.${o.type.name.replace(/^mmap\./, '')}`;
  const access = `access=${ACCESS_NAMES[self.access] ?? ''}`;
  if (self.pages === null) return newStr(`<${name} closed=True>`);
  const place = `length=${self.size}, pos=${self.position}, offset=${self.offset}`;
  return newStr(`<${name} closed=False, ${access}, ${place}>`);
};

const checked = (fn: (self: PyMmap) => PyObject) => (self: PyMmap) => {
  void self.value;
  return fn(self);
};

MmapType.bf_getbuffer = nativeBuffer;
MmapType.bf_releasebuffer = releaseNative;
describeType(MmapType, {
  source: 'CPython 3.13 Modules/mmapmodule.c',
  methods: [
    clinic('close', '($self, /)', [], (self: PyMmap) => {
      self.close();
      return newNone();
    }),
    clinic(
      'find',
      '($self, sub, start=None, end=None, /)',
      [buffer, sizeOrNone, sizeOrNone],
      find(false),
    ),
    clinic(
      'rfind',
      '($self, sub, start=None, end=None, /)',
      [buffer, sizeOrNone, sizeOrNone],
      find(true),
    ),
    clinic('flush', '($self, offset=0, size=None, /)', [sizeOr(0), sizeOrNone], flush),
    clinic(
      'madvise',
      '($self, option, start=0, length=None, /)',
      [intOr(0), sizeOr(0), sizeOrNone],
      (self: PyMmap, _option: number, start: number) => {
        if (start < 0 || start >= self.size) raise('ValueError', 'madvise start out of bounds');
        return newNone();
      },
    ),
    clinic('move', '($self, dest, src, count, /)', [sizeOr(0), sizeOr(0), sizeOr(0)], move),
    clinic('read', '($self, n=None, /)', [sizeOrNone], read),
    clinic('read_byte', '($self, /)', [], readByte),
    clinic('readline', '($self, /)', [], readline),
    clinic('resize', '($self, newsize, /)', [sizeOr(0)], resize),
    clinic('seek', '($self, pos, whence=0, /)', [sizeOr(0), intOr(0)], seek),
    clinic('seekable', '($self, /)', [], () => newBool(true)),
    clinic('size', '($self, /)', [], size),
    clinic(
      'tell',
      '($self, /)',
      [],
      checked((self) => newInt(self.position)),
    ),
    clinic('write', '($self, bytes, /)', [buffer], write),
    clinic('write_byte', '($self, byte, /)', [intOr(0)], writeByte),
    method(
      '__enter__',
      '($self, /)',
      checked((self) => incref(self)),
    ),
    clinic(
      '__exit__',
      '($self, exc_type, exc_value, traceback, /)',
      [anyObject, anyObject, anyObject],
      (self: PyMmap) => {
        self.close();
        return newNone();
      },
    ),
  ],
  getsets: [{ name: 'closed', get: (self: PyMmap) => newBool(self.pages === null) }],
});
