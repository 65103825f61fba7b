// Which objects an exploration is told of when references to them are dropped (objects/last-reference.ts): those whose `__del__` the program has
// written, and those to which it has made a weak reference. What the library finalizes for itself nobody sees. Not in CPython.

import { lookupType } from './objects/attributes.ts';
import { Frame } from './objects/frame.ts';
import { PyFunction } from './objects/function.ts';
import type { ReferenceWatcher } from './objects/last-reference.ts';
import type { PyObject } from './objects/object.ts';
import { staticStr } from './objects/str.ts';
import { LIBRARY_FOLDER } from './library.ts';
import { isOwnFile } from './program.ts';
import { currentThread } from './vm/current.ts';

const DEL = staticStr('__del__');
/** What makes weak references for who calls it. */
const MAKERS: ReadonlySet<string> = new Set(
  ['weakref.py', '_weakrefset.py'].map((file) => `${LIBRARY_FOLDER}/${file}`),
);

const KINDS = { taken: 'read', dropped: 'drop', 'last dropped': 'update' } as const;

const watcher: ReferenceWatcher = {
  asks: (o, reason) => (reason === 'finalizer' ? hasOwnFinalizer(o) : isMadeByProgram()),
  told: (o, what) => currentThread.log?.touchReferences?.(o, KINDS[what]),
};

/** Null: nobody explores. */
export function referenceWatcher(): ReferenceWatcher | null {
  return currentThread?.machineLog?.touchReferences === undefined ? null : watcher;
}

function hasOwnFinalizer(o: PyObject): boolean {
  const del = lookupType(o.type, DEL);
  return del instanceof PyFunction && isOwnFile(del.code.unit.filename);
}

function isMadeByProgram(): boolean {
  for (let f = currentThread.top; f !== null; f = f.previous) {
    if (!(f instanceof Frame)) continue;
    const { filename } = f.code.unit;
    if (!MAKERS.has(filename)) return isOwnFile(filename);
  }
  return false;
}
