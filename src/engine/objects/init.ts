// Loads every file of a built-in type, then readies the types, bases first. CPython 3.13 Objects/object.c (_PyTypes_InitTypes).
// Whoever needs Python objects imports this once (interpreter.ts does).

import './base-object.ts';
import './int-methods.ts';
import './float-methods.ts';
import './complex.ts';
import './str-methods.ts';
import './bytes.ts';
import './bytearray.ts';
import './tuple-methods.ts';
import './list-methods.ts';
import './dict-methods.ts';
import './dict-views.ts';
import './set.ts';
import './set-methods.ts';
import './range.ts';
import './slice.ts';
import './enumerate.ts';
import './zip.ts';
import './map.ts';
import './filter.ts';
import './reversed.ts';
import './seq-iter.ts';
import './singletons.ts';
import './function-methods.ts';
import './generator-methods.ts';
import './exception-methods.ts';
import './object-methods.ts';
import './type-methods.ts';
import './new-type.ts';
import './super.ts';
import './static-method.ts';
import './property.ts';
import './mapping-proxy.ts';
import './module.ts';
import './cell.ts';
import './traceback.ts';
import { staticTypes } from './static-type.ts';
import { readyStaticType } from './type.ts';

let ready = false;

/** Readies all built-in classes; once for each host realm. */
export function initTypes(): void {
  if (ready) return;
  ready = true;
  for (const { type, description } of staticTypes) readyStaticType(type, description);
}
