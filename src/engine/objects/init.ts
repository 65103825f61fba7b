// Loads every file of a built-in type, then readies the types, bases first. CPython 3.13 Objects/object.c (_PyTypes_InitTypes).
// Whoever needs Python objects imports this once (interpreter.ts does).

import { inImage } from '../memory/heap.ts';
import './base-object.ts';
import './builtin-types.ts';
import './singletons.ts';
import './function-methods.ts';
import './generator-finalize.ts';
import './except-star.ts';
import './type-alias.ts';
import './simple-namespace.ts';
import './exception-methods.ts';
import './object-methods.ts';
import './type-methods.ts';
import './new-type.ts';
import './super.ts';
import './static-method.ts';
import './property.ts';
import './module.ts';
import './cell.ts';
import './traceback.ts';
import './weakref.ts';
import './weakproxy.ts';
import { staticTypes } from './static-type.ts';
import { readyStaticType } from './type.ts';
import { applyRecordedLayout } from './type-layout.ts';

let ready = 0;

/** Readies all built-in classes; those of native modules that arrived later, too. */
export function initTypes(): void {
  inImage(readyNewTypes);
}

function readyNewTypes(): void {
  for (let i = ready; i < staticTypes.length; i++) applyRecordedLayout(staticTypes[i]!.type);
  for (; ready < staticTypes.length; ready++) {
    const entry = staticTypes[ready]!;
    readyStaticType(entry.type, entry.description);
    entry.isReady = true;
  }
}
