// Where bytes give themselves instead of a copy. CPython 3.13 Objects/bytesobject.c (bytes_concat, bytes_repeat, bytes_subscript,
// do_strip), Objects/stringlib/{transmogrify,split,partition}.h (return_self).

import { BytesType, PyBytes } from './bytes.ts';
import { PyList } from './list.ts';
import type { NativeFunction } from './native.ts';
import { decref, incref, type PyObject, type PyType } from './object.ts';
import type { MaySuspend } from './suspend.ts';
import { PyTuple } from './tuple.ts';

const RETURN_SELF = new Set(
  'center ljust rjust zfill replace translate removeprefix removesuffix strip lstrip rstrip join'.split(
    ' ',
  ),
);
const WITH_SELF_INSIDE = new Set('split rsplit splitlines partition rpartition'.split(' '));

/** The methods of bytes, giving their receiver where nothing changes. */
export function withIdentity(natives: readonly NativeFunction[]): NativeFunction[] {
  return natives.map((native) => {
    const { fn, name } = native;
    if (RETURN_SELF.has(name))
      return { ...native, fn: (self, ...rest) => itself(self, fn(self, ...rest)) };
    if (WITH_SELF_INSIDE.has(name))
      return { ...native, fn: (self, ...rest) => itselfInside(self, fn(self, ...rest)) };
    return native;
  });
}

/** The same for `+`, `*` and `[]`. */
export function keepIdentity(type: PyType): void {
  const { sq_concat, sq_repeat, mp_subscript } = type;
  type.sq_concat = (a, b) => itself(b, itself(a, sq_concat!(a, b)));
  type.sq_repeat = (o, count) => itself(o, sq_repeat!(o, count));
  type.mp_subscript = (o, key) => itself(o, mp_subscript!(o, key));
}

/** `whole` in place of an equal copy of it. Steals `result`. */
function itself(whole: PyObject, result: MaySuspend): MaySuspend {
  if (!(result instanceof PyBytes) || result === whole || !isWhole(whole, result)) return result;
  decref(result);
  return incref(whole);
}

function itselfInside(whole: PyObject, result: MaySuspend): MaySuspend {
  if (!(result instanceof PyList || result instanceof PyTuple)) return result;
  const items = result.items as PyObject[];
  for (let i = 0; i < items.length; i++) items[i] = itself(whole, items[i]!) as PyObject;
  return result;
}

function isWhole(whole: PyObject, copy: PyBytes): boolean {
  if (!(whole instanceof PyBytes) || whole.type !== BytesType) return false;
  const { value } = whole;
  return value.length === copy.value.length && value.every((byte, i) => byte === copy.value[i]);
}
