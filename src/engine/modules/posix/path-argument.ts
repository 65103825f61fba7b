// Paths as arguments: str, bytes, os.PathLike, sometimes a descriptor. CPython 3.13 Modules/posixmodule.c (path_converter, PyOS_FSPath,
// dir_fd_converter, fildes_converter). Names are UTF-8 with surrogateescape, as on every Linux of today.

import { decodeUtf8Escaped, encodeUtf8Escaped } from '../../objects/fs-codec.ts';
import { lookupSpecial } from '../../objects/attributes.ts';
import { bytesLike } from '../../objects/bytes-like.ts';
import { PyBytes, newBytes } from '../../objects/bytes.ts';
import { callObject } from '../../objects/calls.ts';
import { asIndex } from '../../objects/index.ts';
import { PyInt, BoolType } from '../../objects/int.ts';
import { decref, incref, type PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { None } from '../../objects/singletons.ts';
import { newStr, PyStr, staticStr } from '../../objects/str.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from '../../objects/suspend.ts';
import { getAttrOptional } from '../../objects/attributes.ts';
import type { Converter, Where } from '../clinic.ts';
import { warningSteps } from '../../objects/warn-door.ts';

/** A path as the machine wants it, and how results and errors show it. */
export interface Path {
  readonly text: string;
  /** A descriptor instead of a path. */
  readonly fd: number | null;
  /** What was given, for OSError.filename. Borrowed; null: nothing was given, or an os.PathLike: its text is shown. */
  readonly object: PyObject | null;
  /** Results are bytes, too. */
  readonly isBytes: boolean;
}

const FSPATH = staticStr('__fspath__');

interface PathOptions {
  readonly fd?: boolean;
  readonly nullable?: boolean;
}

function wanted({ fd, nullable }: PathOptions): string {
  if (fd === true && nullable === true) return 'string, bytes, os.PathLike, integer or None';
  if (fd === true) return 'string, bytes, os.PathLike or integer';
  if (nullable === true) return 'string, bytes, os.PathLike or None';
  return 'string, bytes or os.PathLike';
}

function fromText(o: PyObject, given: PyObject | null, where: Where): Path | undefined {
  let text: string;
  if (o instanceof PyStr) {
    text = o.value;
    // Lone surrogates that stand for no octet cannot be in a file name.
    if (/[\ud800-\udfff]/.test(text)) encodeUtf8Escaped(text);
  } else if (o instanceof PyBytes) text = decodeUtf8Escaped(o.value);
  else return undefined;
  if (text.includes('\0'))
    raise('ValueError', `${where.fn}: embedded null character in ${where.parameter}`);
  return { text, fd: null, object: given, isBytes: o instanceof PyBytes };
}

function pathConverter(options: PathOptions, parameter: string): Converter<Path> {
  const refuse = (o: PyObject, where: Where): never =>
    raise(
      'TypeError',
      `${where.fn}: ${where.parameter} should be ${wanted(options)}, not ${o.type.name}`,
    );
  return {
    absent: { text: '.', fd: null, object: null, isBytes: false },
    quick(o, place) {
      const where = { ...place, parameter };
      const text = fromText(o, o, where);
      if (text !== undefined) return text;
      if (o === None && options.nullable === true)
        return { text: '.', fd: null, object: null, isBytes: false };
      if (options.fd === true && o instanceof PyInt && o.type !== BoolType)
        return fdPath(Number(o.value), o);
      if (o.type.nb_index !== null && options.fd === true) return undefined;
      if (!hasFspath(o)) refuse(o, where);
      return undefined;
    },
    *steps(o, place) {
      const where = { ...place, parameter };
      if (options.fd === true && o.type.nb_index !== null) {
        yield* boolDescriptorSteps(o);
        let value = asIndex(o);
        if (value === SUSPENDED) value = (yield) as PyInt;
        const fd = Number(value.value);
        decref(value);
        return fdPath(fd, o);
      }
      const result = yield* fspathSteps(o);
      try {
        return fromText(result, null, where)!;
      } finally {
        decref(result);
      }
    },
  };
}

function fdPath(fd: number, object: PyObject): Path {
  return { text: '', fd, object, isBytes: false };
}

export const path = pathConverter({}, 'path');
export const namedPath = (parameter: string): Converter<Path> => pathConverter({}, parameter);
export const pathOrFd = pathConverter({ fd: true }, 'path');
export const pathOrFdOrNone = pathConverter({ fd: true, nullable: true }, 'path');

/** `dir_fd=`: null is the working directory. */
export const dirFd: Converter<number | null> = {
  absent: null,
  quick: (o) => {
    if (o === None) return null;
    if (o.type === BoolType) return undefined;
    if (o instanceof PyInt) return Number(o.value);
    if (o.type.nb_index === null)
      raise('TypeError', `argument should be integer or None, not ${o.type.name}`);
    return undefined;
  },
  *steps(o) {
    yield* boolDescriptorSteps(o);
    let value = asIndex(o);
    if (value === SUSPENDED) value = (yield) as PyInt;
    const fd = Number(value.value);
    decref(value);
    return fd;
  },
};

const FILENO = staticStr('fileno');

/** A descriptor or an object with `fileno()` (PyObject_AsFileDescriptor). */
export const fildes: Converter<number> = {
  absent: -1,
  quick: (o) => (o instanceof PyInt && o.type !== BoolType ? checkFd(Number(o.value)) : undefined),
  *steps(o) {
    return yield* fileDescriptorSteps(o);
  },
};

function checkFd(fd: number): number {
  if (fd < 0) raise('ValueError', `file descriptor cannot be a negative integer (${fd})`);
  return fd;
}

/** Who gives a bool for a descriptor has mistaken something. */
export function* boolDescriptorSteps(o: PyObject): Steps<void> {
  if (o.type === BoolType)
    yield* warningSteps('RuntimeWarning', 'bool is used as a file descriptor');
}

export function* fileDescriptorSteps(o: PyObject): Steps<number> {
  yield* boolDescriptorSteps(o);
  if (o instanceof PyInt) return checkFd(Number(o.value));
  let fileno = getAttrOptional(o, FILENO);
  if (fileno === SUSPENDED) fileno = (yield) as PyObject | null;
  if (fileno === null) raise('TypeError', 'argument must be an int, or have a fileno() method.');
  try {
    let fd = callObject(fileno, []);
    if (fd === SUSPENDED) fd = (yield) as PyObject;
    if (!(fd instanceof PyInt)) {
      decref(fd);
      raise('TypeError', 'fileno() returned a non-integer');
    }
    const value = Number(fd.value);
    decref(fd);
    return checkFd(value);
  } finally {
    decref(fileno);
  }
}

/** A text of the machine as str, or bytes if the path was given as bytes. New reference. */
export function pathObject(text: string, isBytes: boolean): PyObject {
  return isBytes ? newBytes(encodeUtf8Escaped(text)) : newStr(text);
}

function hasFspath(o: PyObject): boolean {
  const found = lookupSpecial(o, FSPATH);
  if (found === null || found === None) return false;
  if (found !== SUSPENDED) decref(found);
  return true;
}

/** `os.fspath(o)`: str, bytes, or what `__fspath__` gives. New reference. */
export function fspath(o: PyObject): MaySuspend {
  if (o instanceof PyStr || o instanceof PyBytes) return incref(o);
  return suspendSteps(fspathSteps(o), [o]);
}

export function* fspathSteps(o: PyObject): Steps<PyObject> {
  if (o instanceof PyStr || o instanceof PyBytes) return incref(o);
  let fn = lookupSpecial(o, FSPATH);
  if (fn === SUSPENDED) fn = (yield) as PyObject;
  if (fn === null || fn === None)
    raise('TypeError', `expected str, bytes or os.PathLike object, not ${o.type.name}`);
  let result: PyObject;
  try {
    const made = callObject(fn, []);
    result = made === SUSPENDED ? yield : made;
  } finally {
    decref(fn);
  }
  if (result instanceof PyStr || result instanceof PyBytes) return result;
  const name = result.type.name;
  decref(result);
  return raise(
    'TypeError',
    `expected ${o.type.name}.__fspath__() to return str or bytes, not ${name}`,
  );
}

/** `PyUnicode_FSConverter`: octets of a path-like or bytes-like object as the machine's text. */
export function* fsTextSteps(o: PyObject): Steps<string> {
  const direct = bytesLike(o);
  if (direct !== undefined) return decodeUtf8Escaped(direct);
  const result = yield* fspathSteps(o);
  const text =
    result instanceof PyStr ? result.value : decodeUtf8Escaped((result as PyBytes).value);
  decref(result);
  return text;
}
