// The path hook for archives. CPython 3.13: Python/pylifecycle.c (init_zipimport), Lib/zipimport.py. There the class `zipimport.zipimporter`
// is the first hook from the start; here it takes the place of this one when there is an archive on the path.

import { getAttr } from '../../objects/attributes.ts';
import { callObject } from '../../objects/calls.ts';
import { PyBuiltinFunction } from '../../objects/descr.ts';
import { method } from '../../objects/native.ts';
import { decref, type PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { internName, PyStr } from '../../objects/str.ts';
import { SUSPENDED, suspendSteps, type Steps } from '../../objects/suspend.ts';
import { currentThread } from '../current.ts';
import { absolute, isInArchive } from './path-finder.ts';
import type { ThreadState } from '../thread-state.ts';

type FindAndLoad = (ts: ThreadState, name: string) => Steps<PyObject>;

/** New reference. `load` imports `zipimport`. */
export function newArchiveHook(load: FindAndLoad): PyObject {
  const hook = method('zipimporter', '(path, /)', (path: PyObject) =>
    suspendSteps(archiveSteps(path, load), [path]),
  );
  return new PyBuiltinFunction(hook, null, 'zipimport');
}

function* archiveSteps(path: PyObject, load: FindAndLoad): Steps<PyObject> {
  const { imports } = currentThread.interp;
  const isArchive =
    path instanceof PyStr && isInArchive(imports.sources, absolute(imports.sources, path.value));
  if (!isArchive) raise('ImportError', 'not a Zip file');
  const module = yield* load(currentThread, 'zipimport');
  try {
    const found = getAttr(module, internName('zipimporter'));
    imports.putArchiveHook((found === SUSPENDED ? yield : found) as PyObject);
  } finally {
    decref(module);
  }
  const made = callObject(imports.archiveHook!, [path]);
  return made === SUSPENDED ? yield : made;
}
