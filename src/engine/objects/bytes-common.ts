// The methods that bytes and bytearray share. CPython 3.13 Objects/bytes_methods.c, Objects/stringlib/ctype.h, transmogrify.h.

import { ensureText } from './text-limit.ts';
import { expectStr, withTruth } from './arguments.ts';
import { bytesLike, expectBytes } from './bytes-like.ts';
import { count, finder, tail } from './bytes-search.ts';
import {
  join,
  listOf,
  partition,
  replace,
  rsplitBytes,
  splitBytes,
  splitter,
  stripper,
} from './bytes-split.ts';
import { lengthOf } from './abstract.ts';
import { ByteArrayType, BytesType, newBytes, PyBytes } from './bytes.ts';
import { callObject } from './calls.ts';
import { decodeBytes } from './codecs.ts';
import { withCInt, withSsize } from './index.ts';
import { type NativeFunction, method, metered } from './native.ts';
import { decref, type PyObject, type PyType } from './object.ts';
import { type Make, type Owner, fromLatin1, latin1 } from './octets.ts';
import { raise } from './raise.ts';
import { None, newBool } from './singletons.ts';
import { rsplitText, splitText } from './str-split.ts';
import { PyStr, newStr } from './str.ts';
import { SUSPENDED, suspendThen, type MaySuspend } from './suspend.ts';

function changed(name: string, make: Make, change: (text: string) => string): NativeFunction {
  return method(name, '($self, /)', (self: Owner) => make(fromLatin1(change(latin1(self.value)))));
}
const upper = (t: string): string => t.replace(/[a-z]/g, (c) => c.toUpperCase());
const lower = (t: string): string => t.replace(/[A-Z]/g, (c) => c.toLowerCase());
const title = (t: string): string => lower(t).replace(/[a-z]+/g, (w) => upper(w[0]!) + w.slice(1));

function test(name: string, pattern: RegExp, refused?: RegExp): NativeFunction {
  return method(name, '($self, /)', (self: Owner) => {
    const text = latin1(self.value);
    return newBool(pattern.test(text) && !(refused?.test(text) ?? false));
  });
}

function padder(
  name: string,
  make: Make,
  split: (missing: number, width: number) => number,
): NativeFunction {
  return method(
    name,
    "($self, width, fillchar=b' ', /)",
    (self: Owner, width: PyObject, fill?: PyObject) =>
      withSsize(width, [self, fill ?? null], (size: number) => {
        const fillOctets = fill === undefined ? Uint8Array.of(32) : bytesLike(fill);
        if (fillOctets === undefined || fillOctets.length !== 1) {
          raise(
            'TypeError',
            `${name}() argument 2 must be a byte string of length 1, not ${fill!.type.name}`,
          );
        }
        const missing = size - self.value.length;
        if (missing <= 0) return make(self.value.slice());
        const left = split(missing, size);
        ensureText(size);
        const out = new Uint8Array(size).fill(fillOctets[0]!);
        out.set(self.value, left);
        return make(out);
      }),
  );
}

/** Source: Python/pystrhex.c _Py_strhex_impl. */
function hex(octets: Uint8Array, sep: PyObject | undefined, group: number): MaySuspend {
  if (sep === undefined) return hexText(octets, '', 0);
  const length = lengthOf(sep);
  const finish = (n: number): PyObject => hexText(octets, separatorOf(sep, n), group);
  return length === SUSPENDED ? suspendThen(finish, [sep]) : finish(length);
}

function separatorOf(sep: PyObject, length: number): string {
  if (length !== 1) raise('ValueError', 'sep must be length 1.');
  if (!(sep instanceof PyStr) && !(sep instanceof PyBytes))
    raise('TypeError', 'sep must be str or bytes.');
  const text = sep instanceof PyStr ? sep.value : latin1(sep.value);
  if (text > '\x7f') raise('ValueError', 'sep must be ASCII.');
  return text;
}

function hexText(octets: Uint8Array, separator: string, group: number): PyObject {
  const pairs = Array.from(octets, (b) => b.toString(16).padStart(2, '0'));
  if (group === 0) return newStr(pairs.join(''));
  const size = Math.abs(group);
  const chunks: string[] = [];
  if (group > 0) {
    const first = pairs.length % size;
    if (first > 0) chunks.push(pairs.slice(0, first).join(''));
    for (let i = first; i < pairs.length; i += size) chunks.push(pairs.slice(i, i + size).join(''));
  } else
    for (let i = 0; i < pairs.length; i += size) chunks.push(pairs.slice(i, i + size).join(''));
  return newStr(chunks.join(separator));
}

export function hexMethod(octetsOf: (self: any) => Uint8Array): NativeFunction {
  return method(
    'hex',
    '($self, /, sep=<unrepresentable>, bytes_per_sep=1)',
    (self: PyObject, sep?: PyObject, group?: PyObject) =>
      withCInt(group, [self, sep ?? null], (size: number) => hex(octetsOf(self), sep, size), 1),
  );
}

/** Source: _PyBytes_FromHex. ValueError. */
function fromHex(text: PyObject): Uint8Array {
  if (!(text instanceof PyStr))
    raise('TypeError', `fromhex() argument must be str, not ${text.type.name}`);
  const out: number[] = [];
  for (let i = 0; i < text.value.length; i++) {
    if (/[\t-\r ]/.test(text.value[i]!)) continue;
    const pair = text.value.slice(i, i + 2);
    if (!/^[0-9a-fA-F]{2}$/.test(pair)) {
      const at = /^[0-9a-fA-F]/.test(pair) ? i + 1 : i;
      raise('ValueError', `non-hexadecimal number found in fromhex() arg at position ${at}`);
    }
    out.push(parseInt(pair, 16));
    i++;
  }
  return Uint8Array.from(out);
}

function translate(
  self: Owner,
  table: PyObject,
  remove: PyObject | undefined,
  make: Make,
): PyObject {
  const map = table === None ? null : expectBytes(table);
  if (map !== null && map.length !== 256)
    raise('ValueError', 'translation table must be 256 characters long');
  const gone = remove === undefined ? new Uint8Array(0) : expectBytes(remove);
  return make(self.value.filter((b) => !gone.includes(b)).map((b) => map?.[b] ?? b));
}

function maketrans(from: PyObject, to: PyObject): PyObject {
  const a = expectBytes(from);
  const b = expectBytes(to);
  if (a.length !== b.length) raise('ValueError', 'maketrans arguments must have same length');
  const table = Uint8Array.from({ length: 256 }, (_, i) => i);
  a.forEach((byte, i) => (table[byte] = b[i]!));
  return newBytes(table);
}

function expandTabs(text: string, size: number): string {
  let column = 0;
  let out = '';
  for (const c of text) {
    const spaces = c === '\t' ? (size > 0 ? size - (column % size) : 0) : -1;
    out += spaces >= 0 ? ' '.repeat(spaces) : c;
    column = c === '\n' || c === '\r' ? 0 : column + (spaces >= 0 ? spaces : 1);
  }
  return out;
}

function decode(self: Owner, encoding?: PyObject, errors?: PyObject): MaySuspend {
  const name =
    encoding === undefined ? 'utf-8' : expectStr(encoding, 'decode', "argument 'encoding'");
  const handler =
    errors === undefined ? 'strict' : expectStr(errors, 'decode', "argument 'errors'");
  return decodeBytes(self, self.value, name, handler);
}

/** Methods of both classes, with results made by `make`. */
export function commonMethods(name: string, make: Make): NativeFunction[] {
  return metered(
    [...searchingMethods(name, make), ...shapingMethods(name, make)],
    (self: Owner) => 4 * self.value.length,
    ['startswith', 'endswith', 'join'],
  );
}

function searchingMethods(_name: string, make: Make): NativeFunction[] {
  return [
    finder('find', false, false),
    finder('rfind', true, false),
    finder('index', false, true),
    finder('rindex', true, true),
    method('count', '($self, sub, start=None, end=None, /)', count),
    tail('startswith'),
    tail('endswith'),
    splitter('split', splitBytes, splitText, make),
    splitter('rsplit', rsplitBytes, rsplitText, make),
    method('splitlines', '($self, /, keepends=False)', (self: Owner, keepends?: PyObject) =>
      withTruth(keepends, false, [self], (keep) => {
        const lines = latin1(self.value).match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
        return listOf(keep ? lines : lines.map((l) => l.replace(/(?:\r\n|\r|\n)$/, '')), make);
      }),
    ),
    stripper('strip', true, true, make),
    stripper('lstrip', true, false, make),
    stripper('rstrip', false, true, make),
    method('join', '($self, iterable_of_bytes, /)', (self: Owner, iterable: PyObject) =>
      join(self, iterable, make),
    ),
    method(
      'replace',
      '($self, old, new, count=-1, /)',
      (self: Owner, a: PyObject, b: PyObject, n?: PyObject) => replace(self, a, b, n, make),
    ),
    method('partition', '($self, sep, /)', partition(false, make)),
    method('rpartition', '($self, sep, /)', partition(true, make)),
    changed('upper', make, upper),
    changed('lower', make, lower),
    changed('title', make, title),
    changed('capitalize', make, (t) => upper(t.slice(0, 1)) + lower(t.slice(1))),
    changed('swapcase', make, (t) =>
      t.replace(/[a-zA-Z]/g, (c) => (c < 'a' ? c.toLowerCase() : c.toUpperCase())),
    ),
    test('isalpha', /^[a-zA-Z]+$/),
    test('isalnum', /^[a-zA-Z0-9]+$/),
    test('isdigit', /^[0-9]+$/),
    test('isspace', /^[ \t\n\r\v\f]+$/),
    test('isascii', /^[\0-\x7f]*$/),
    test('isupper', /[A-Z]/, /[a-z]/),
    test('islower', /[a-z]/, /[A-Z]/),
  ];
}

function shapingMethods(_name: string, make: Make): NativeFunction[] {
  const affix = (name: string, cut: (text: string, part: string) => string): NativeFunction =>
    method(name, '($self, affix, /)', (self: Owner, part: PyObject) =>
      make(fromLatin1(cut(latin1(self.value), latin1(expectBytes(part))))),
    );
  return [
    method('istitle', '($self, /)', (self: Owner) =>
      newBool(
        /[a-zA-Z]/.test(latin1(self.value)) && title(latin1(self.value)) === latin1(self.value),
      ),
    ),
    padder('ljust', make, () => 0),
    padder('rjust', make, (missing) => missing),
    padder('center', make, (missing, width) => (missing >> 1) + (missing & width & 1)),
    method('zfill', '($self, width, /)', (self: Owner, width: PyObject) =>
      withSsize(width, [self], (size: number) => {
        ensureText(size);
        const text = latin1(self.value);
        const sign = /^[+-]/.exec(text)?.[0] ?? '';
        return make(fromLatin1(sign + text.slice(sign.length).padStart(size - sign.length, '0')));
      }),
    ),
    method('expandtabs', '($self, /, tabsize=8)', (self: Owner, size?: PyObject) =>
      withCInt(size, [self], (n: number) => make(fromLatin1(expandTabs(latin1(self.value), n))), 8),
    ),
    affix('removeprefix', (t, p) => (t.startsWith(p) ? t.slice(p.length) : t)),
    affix('removesuffix', (t, p) => (p !== '' && t.endsWith(p) ? t.slice(0, -p.length) : t)),
    hexMethod((self: Owner) => self.value),
    method(
      'fromhex',
      '($type, string, /)',
      (type: PyType, text: PyObject) => {
        const found = fromHex(text);
        if (type === BytesType || type === ByteArrayType) return make(found);
        const octets = newBytes(found);
        const result = callObject(type, [octets], null);
        decref(octets);
        return result;
      },
      { class: true },
    ),
    method(
      'translate',
      "($self, table, /, delete=b'')",
      (self: Owner, table: PyObject, remove?: PyObject) => translate(self, table, remove, make),
    ),
    method('maketrans', '(frm, to, /)', maketrans, { static: true }),
    method('decode', "($self, /, encoding='utf-8', errors='strict')", decode),
  ];
}
