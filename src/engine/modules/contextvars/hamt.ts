// The immutable mapping behind contexts: each change makes a new one. CPython 3.13 Python/hamt.c (_PyHamt_Assoc, _PyHamt_Without).
// Simplified: a copied table instead of a trie; contexts hold a handful of variables.

import { decref, type PyObject } from '../../objects/object.ts';
import { ownsFields, PyNative } from '../../objects/own-fields.ts';
import { newStaticType } from '../../objects/static-type.ts';

export const HamtType = newStaticType('hamt', { hasGc: true, basicSize: 40 });

export class PyHamt extends PyNative {
  /** Owns keys and values. */
  declare readonly entries: Map<PyObject, PyObject>;
  /** Takes its own references. */
  constructor(entries: Map<PyObject, PyObject>) {
    super(HamtType);
    this.entries = entries;
    for (const [key, value] of entries) {
      key.refcnt++;
      value.refcnt++;
    }
  }

  /** A new mapping with `key` set. */
  assoc(key: PyObject, value: PyObject): PyHamt {
    return new PyHamt(new Map(this.entries).set(key, value));
  }

  /** A new mapping without `key`. */
  without(key: PyObject): PyHamt {
    const entries = new Map(this.entries);
    entries.delete(key);
    return new PyHamt(entries);
  }
}

ownsFields(HamtType, []);
HamtType.hasGc = true;
const freeHamt = HamtType.tp_dealloc!;
HamtType.tp_traverse = (o, visit) => {
  for (const [key, value] of (o as PyHamt).entries) {
    visit(key);
    visit(value);
  }
};
HamtType.tp_clear = (o) => dropEntries(o as PyHamt);
HamtType.tp_dealloc = (o) => {
  dropEntries(o as PyHamt);
  freeHamt(o);
};
function dropEntries(hamt: PyHamt): void {
  const entries = [...hamt.entries];
  hamt.entries.clear();
  for (const [key, value] of entries) {
    decref(key);
    decref(value);
  }
}

export function emptyHamt(): PyHamt {
  return new PyHamt(new Map());
}
