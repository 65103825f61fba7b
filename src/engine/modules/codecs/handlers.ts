// The built-in error handlers as functions: what `codecs.lookup_error('ignore')` gives. CPython 3.13 Python/codecs.c (_PyCodecRegistry_Init).

import { bytesLike } from '../../objects/bytes-like.ts';
import { newBytes } from '../../objects/bytes.ts';
import { handleDecodeFault, handleEncodeFault } from '../../objects/codec-handlers.ts';
import { pointIndex, unitIndex } from '../../objects/codec-driver.ts';
import { PyBuiltinFunction } from '../../objects/descr.ts';
import { PyBaseException } from '../../objects/exceptions.ts';
import { newInt, PyInt } from '../../objects/int.ts';
import { method } from '../../objects/native.ts';
import { incref, type PyObject } from '../../objects/object.ts';
import { raise, Raised } from '../../objects/raise.ts';
import { newStr, PyStr } from '../../objects/str.ts';
import { newTuple } from '../../objects/tuple.ts';

const NAMES: Readonly<Record<string, string>> = {
  strict: 'strict_errors',
  ignore: 'ignore_errors',
  replace: 'replace_errors',
  xmlcharrefreplace: 'xmlcharrefreplace_errors',
  backslashreplace: 'backslashreplace_errors',
  namereplace: 'namereplace_errors',
  surrogateescape: 'surrogateescape',
  surrogatepass: 'surrogatepass',
};

function number(e: PyBaseException, field: string): number {
  const value = e.field(field);
  return value instanceof PyInt ? Number(value.value) : 0;
}

function refuse(e: PyObject): never {
  return raise('TypeError', `don't know how to handle ${e.type.name} in error callback`);
}

function reraise(e: PyBaseException): never {
  throw new Raised(incref(e));
}

function handle(name: string, e: PyObject): PyObject {
  if (!(e instanceof PyBaseException))
    return name === 'strict' ? raise('TypeError', 'codec must pass exception instance') : refuse(e);
  if (name === 'strict') reraise(e);
  if (e.isA('UnicodeEncodeError')) return encodeAnswer(name, e);
  if (e.isA('UnicodeDecodeError')) {
    if (name === 'xmlcharrefreplace' || name === 'namereplace') refuse(e);
    return decodeAnswer(name, e);
  }
  if (e.isA('UnicodeTranslateError')) return translateAnswer(name, e);
  return refuse(e);
}

function encodeAnswer(name: string, e: PyBaseException): PyObject {
  const object = e.field('object');
  const text = object instanceof PyStr ? object.value : '';
  const encoding = e.field('encoding');
  const fault = {
    encoding: encoding instanceof PyStr ? encoding.value : '',
    start: unitIndex(text, number(e, 'start')),
    end: unitIndex(text, number(e, 'end')),
    reason: '',
  };
  const instead = handleEncodeFault(name, text, fault);
  if (instead === null) reraise(e);
  const shown = typeof instead.text === 'string' ? newStr(instead.text) : newBytes(instead.text);
  return newTuple([shown, newInt(pointIndex(text, instead.next))]);
}

function decodeAnswer(name: string, e: PyBaseException): PyObject {
  const data = bytesLike(e.field('object')) ?? new Uint8Array(0);
  const encoding = e.field('encoding');
  const instead = handleDecodeFault(name, data, {
    encoding: encoding instanceof PyStr ? encoding.value : '',
    start: number(e, 'start'),
    end: number(e, 'end'),
    reason: '',
  });
  if (instead === null) reraise(e);
  return newTuple([newStr(instead.text as string), newInt(instead.next)]);
}

function translateAnswer(name: string, e: PyBaseException): PyObject {
  const end = number(e, 'end');
  const count = Math.max(0, end - number(e, 'start'));
  if (name === 'ignore') return newTuple([newStr(''), newInt(end)]);
  if (name === 'replace') return newTuple([newStr('\ufffd'.repeat(count)), newInt(end)]);
  if (name === 'backslashreplace') return encodeAnswer(name, e);
  return refuse(e);
}

/** New reference. */
export function builtInHandler(name: string): PyObject {
  const native = method(NAMES[name] ?? name, '(exc, /)', (e: PyObject) => handle(name, e), {
    source: 'CPython 3.13 Python/codecs.c',
  });
  return new PyBuiltinFunction(native, null, null);
}
