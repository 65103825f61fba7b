// What an object holds, by name: the arrows of the heap picture, and what the ledger calls a holder. Not in CPython. Reads only.

import { PyInstance } from '../objects/base-object.ts';
import { PyCell } from '../objects/cell.ts';
import { PyDict } from '../objects/dict.ts';
import { PyFunction, PyMethod } from '../objects/function.ts';
import { PyList } from '../objects/list.ts';
import type { PyObject } from '../objects/object.ts';
import { PySet } from '../objects/set.ts';
import type { PyStr } from '../objects/str.ts';
import { PyTuple } from '../objects/tuple.ts';
import { shortRepr } from './short-repr.ts';

export interface Reference {
  /** `[0]`, `['key']`, `.name`, `__closure__`, `key 'x'`; empty: it has no name. */
  readonly name: string;
  readonly to: PyObject;
}

export function referencesOf(o: PyObject): Reference[] {
  if (o instanceof PyList || o instanceof PyTuple)
    return o.items.map((to, i) => ({ name: `[${i}]`, to }));
  if (o instanceof PyDict) return entriesOf(o, (key) => `[${shortRepr(key)}]`);
  if (o instanceof PySet) return o.keys().map((to) => ({ name: 'item', to }));
  if (o instanceof PyCell)
    return o.contents === null ? [] : [{ name: 'cell_contents', to: o.contents }];
  if (o instanceof PyFunction) return named(functionFields(o));
  if (o instanceof PyMethod) return named({ __func__: o.func, __self__: o.self });
  if (o instanceof PyInstance) return instanceReferences(o);
  const found: Reference[] = [];
  o.type.tp_traverse?.(o, (to) => found.push({ name: '', to }));
  return found;
}

function functionFields(f: PyFunction): Record<string, PyObject | null> {
  return {
    __code__: f.code,
    __globals__: f.globals,
    __builtins__: f.builtins,
    __name__: f.name,
    __qualname__: f.qualname,
    __doc__: f.doc,
    __module__: f.module,
    __defaults__: f.defaults,
    __kwdefaults__: f.kwdefaults,
    __closure__: f.closure,
    __annotations__: f.annotations,
    __type_params__: f.typeParams,
    __dict__: f.dict,
  };
}

function named(fields: Record<string, PyObject | null>): Reference[] {
  return Object.entries(fields).flatMap(([name, to]) => (to === null ? [] : [{ name, to }]));
}

/** Attributes that lie behind an instance are its own; those in a dictionary are the dictionary's. */
function instanceReferences(o: PyInstance): Reference[] {
  const { dict, slots, type } = o;
  const found: Reference[] = [{ name: '__class__', to: type }];
  type.slotNames.forEach((name, i) => {
    const to = slots?.[i] ?? null;
    if (to !== null) found.push({ name: `.${name}`, to });
  });
  if (dict === null) return found;
  if (dict.embedded) found.push(...entriesOf(dict, (key) => `.${(key as PyStr).value}`, false));
  if (!dict.isInline) found.push({ name: '__dict__', to: dict });
  return found;
}

function entriesOf(dict: PyDict, nameOf: (key: PyObject) => string, withKeys = true): Reference[] {
  const found: Reference[] = [];
  dict.keys.forEach((key, i) => {
    if (key === null) return;
    const name = nameOf(key);
    if (withKeys) found.push({ name: `key ${name.slice(1, -1)}`, to: key });
    found.push({ name, to: dict.values[i]! });
  });
  return found;
}
