// Arrays and files: fromfile, tofile. CPython 3.13 Modules/arraymodule.c (array_array_fromfile_impl, array_array_tofile_impl).

import { getAttr } from '../../objects/attributes.ts';
import { bytesLike } from '../../objects/bytes-like.ts';
import { newBytes } from '../../objects/bytes.ts';
import { callObject } from '../../objects/calls.ts';
import { newIntFrom } from '../../objects/int.ts';
import { decref, type PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { newNone } from '../../objects/singletons.ts';
import { staticStr } from '../../objects/str.ts';
import { SUSPENDED, type MaySuspend, type Steps } from '../../objects/suspend.ts';
import { fromBytes } from './array-parts.ts';
import type { PyArray } from './array-object.ts';

const READ = staticStr('read');
const WRITE = staticStr('write');
export function* fromfileSteps(self: PyArray, file: PyObject, n: number): Steps<PyObject> {
  if (n < 0) raise('ValueError', 'negative count');
  let read = getAttr(file, READ);
  if (read === SUSPENDED) read = (yield) as PyObject;
  const size = newIntFrom(n * self.code.size);
  let octets: MaySuspend | null = null;
  try {
    octets = callObject(read, [size]);
    if (octets === SUSPENDED) octets = (yield) as PyObject;
    const data = bytesLike(octets);
    if (data === undefined) raise('TypeError', "read() didn't return bytes");
    const whole = data.length - (data.length % self.code.size);
    fromBytes(self, data.subarray(0, whole));
    if (data.length !== n * self.code.size) raise('EOFError', "read() didn't return enough bytes");
  } finally {
    decref(read);
    decref(size);
    if (octets !== null && octets !== SUSPENDED) decref(octets);
  }
  return newNone();
}

export function* tofileSteps(self: PyArray, file: PyObject): Steps<PyObject> {
  let write = getAttr(file, WRITE);
  if (write === SUSPENDED) write = (yield) as PyObject;
  const octets = newBytes(self.value.slice());
  try {
    let done = callObject(write, [octets]);
    if (done === SUSPENDED) done = (yield) as PyObject;
    decref(done);
  } finally {
    decref(write);
    decref(octets);
  }
  return newNone();
}
