// The buffer protocol of classes (PEP 688): `__buffer__` and `__release_buffer__`. CPython 3.13 Objects/typeobject.c (slot_bf_getbuffer,
// slot_bf_releasebuffer, bufferwrapper_releasebuf), Objects/abstract.c (PyObject_GetBuffer).
//
// A buffer that is asked for is a memoryview here. Natives read built-in types without one (bytes-like.ts); a class written in Python is
// asked by memoryview(), bytes(), bytearray() and bytearray.extend().

import { lookupType } from './attributes.ts';
import { PyByteArray, PyBytes } from './bytes.ts';
import { callObject } from './calls.ts';
import { PyBuiltinFunction } from './descr.ts';
import { queueRelease } from './finalize.ts';
import { FunctionType, PyMethod } from './function.ts';
import {
  dropView,
  isExporter,
  PyBufferWrapper,
  PyMemoryView,
  setBufferReturned,
} from './memoryview.ts';
import { method } from './native.ts';
import { decref, incref, type PyObject } from './object.ts';
import { raise } from './raise.ts';
import { newNone } from './singletons.ts';
import { staticStr } from './str.ts';
import { SUSPENDED, type MaySuspend, type Steps } from './suspend.ts';

export const PYBUF_WRITABLE = 1;
export const PYBUF_FULL_RO = 284;

/** A view of an object with a native buffer, null for others. New reference. */
export function viewOf(o: PyObject): PyMemoryView | null {
  const view = plainView(o);
  if (view !== null && !(o instanceof PyMemoryView) && releaseMethod(o) !== null)
    view.lend(new PyBufferWrapper(o, null));
  return view;
}

function plainView(o: PyObject): PyMemoryView | null {
  if (o instanceof PyMemoryView) return o.derive({});
  if (o instanceof PyBytes || o instanceof PyByteArray)
    return new PyMemoryView(o, 0, 1, o.value.length);
  if (!isExporter(o)) return null;
  const { bufferItemSize: itemSize, bufferFormat: format } = o;
  const whole = new PyMemoryView(o, 0, 1, o.value.length);
  const shape = [o.value.length / itemSize];
  const view = whole.derive({ format, itemSize, shape, strides: [itemSize] });
  decref(whole);
  return view;
}

/** `bf_getbuffer` of built-in types. New reference. BufferError. */
export function nativeBuffer(o: PyObject, flags: number): PyMemoryView {
  const view = viewOf(o) ?? noBuffer(o);
  if ((flags & PYBUF_WRITABLE) !== 0 && view.readonly) {
    decref(view);
    raise(
      'BufferError',
      o instanceof PyMemoryView
        ? 'memoryview: underlying buffer is not writable'
        : 'Object is not writable.',
    );
  }
  return view;
}

/** `bf_releasebuffer` of built-in types, when it is called by its name: the view is released. ValueError. */
export function releaseNative(o: PyObject, view: PyObject): PyObject {
  const { owner } = view as PyMemoryView;
  if (owner !== null && owner !== o && !(o instanceof PyMemoryView))
    raise('ValueError', "memoryview's buffer is not this object");
  dropView(view as PyMemoryView);
  return newNone();
}

/** PyObject_GetBuffer. New reference. TypeError, BufferError. */
export function getBuffer(
  o: PyObject,
  flags: number,
  message = `a bytes-like object is required, not '${o.type.name}'`,
): MaySuspend<PyMemoryView> {
  const { bf_getbuffer } = o.type;
  return bf_getbuffer === null ? noBuffer(o, message) : bf_getbuffer(o, flags);
}

function noBuffer(
  o: PyObject,
  message = `a bytes-like object is required, not '${o.type.name}'`,
): never {
  return raise('TypeError', message);
}

/** Octets (a copy) of an object whose class is asked in Python; null: it has no such class. */
export function* lentOctetsSteps(o: PyObject, flags: number): Steps<Uint8Array | null> {
  const { bf_getbuffer } = o.type;
  if (bf_getbuffer === null) return null;
  const made = bf_getbuffer(o, flags);
  const view = made === SUSPENDED ? ((yield) as PyMemoryView) : made;
  const octets = view.octets().slice();
  decref(view);
  return octets;
}

/** What `__buffer__` in Python has returned (slot_bf_getbuffer). Steals `made`. New reference. */
export function lent(o: PyObject, flags: number, made: PyObject): PyMemoryView {
  if (!(made instanceof PyMemoryView)) {
    decref(made);
    return raise('TypeError', '__buffer__ returned non-memoryview object');
  }
  try {
    const view = nativeBuffer(made, flags);
    view.lend(new PyBufferWrapper(o, made));
    return view;
  } finally {
    decref(made);
  }
}

const RELEASE_BUFFER = staticStr('__release_buffer__');

/** `__release_buffer__` written in Python. Borrowed. */
function releaseMethod(o: PyObject): PyObject | null {
  if (!o.type.isHeapType) return null;
  const found = lookupType(o.type, RELEASE_BUFFER);
  return found?.type === FunctionType ? found : null;
}

/** releasebuffer_call_python: no other view can be made of the one that is handed over. */
const callRelease = method(
  '__release_buffer__',
  '($self, buffer, /)',
  (bound: PyObject, view: PyMemoryView) => callObject(bound, [view]),
);

setBufferReturned(({ obj, mv }) => {
  const release = releaseMethod(obj!);
  // The same object's own buffer is told of when that view goes.
  if (release === null || mv?.owner === obj) return;
  const view = mv === null ? plainView(obj!) : mv.owner === null ? null : mv.derive({});
  if (view === null) return;
  view.lend(null);
  view.isRestricted = true;
  const bound = new PyMethod(release, obj!);
  const callback = new PyBuiltinFunction(callRelease, bound, null);
  decref(bound);
  queueRelease(view, callback, incref(obj!));
});
