// `__doc__` and `__text_signature__` of built-in classes, methods and functions: CPython's own texts, as recorded. They are large and few
// programs ask, so the host brings them when the first one does (notes/0007).
// CPython 3.13: tp_doc, ml_doc; Objects/typeobject.c (_PyType_GetDocFromInternalDoc, _PyType_GetTextSignatureFromInternalDoc).

import { LibraryNeeded } from '../base/library-needed.ts';
import type { PyType } from './object.ts';

/** What the host is asked for, after `native:`. */
export const BUILTIN_DOCS = 'builtin docs';

let table: Map<string, string | null> | null = null;

/** Gives the engine the texts: key, text, key, text, ... */
export function setInternalDocs(entries: readonly (string | null)[]): void {
  table = new Map();
  for (let i = 0; i < entries.length; i += 2) table.set(entries[i]!, entries[i + 1]!);
}

export function hasInternalDocs(): boolean {
  return table !== null;
}

const END_OF_SIGNATURE = '\n--\n\n';

export interface InternalDoc {
  readonly signature: string | null;
  readonly doc: string | null;
}

function entry(key: string): InternalDoc | undefined {
  if (table === null) throw new LibraryNeeded(`native:${BUILTIN_DOCS}`);
  const text = table.get(key);
  if (text === undefined) return undefined;
  if (text === null) return { signature: null, doc: null };
  const end = text.startsWith('(') ? text.indexOf(END_OF_SIGNATURE) : -1;
  if (end < 0) return { signature: null, doc: text };
  return { signature: text.slice(0, end), doc: text.slice(end + END_OF_SIGNATURE.length) };
}

const isRecorded = (type: PyType): boolean =>
  !type.isHeapType && (type.module === 'builtins' || type.module === 'types');

/** Of a class, undefined if it is none of the interpreter's own. */
export function docOfType(type: PyType): InternalDoc | undefined {
  return isRecorded(type) ? entry(type.name) : undefined;
}

/** Of what a class has under `name`; a slot wrapper has the usual text of its slot unless the class says otherwise. */
export function docOfMember(type: PyType, name: string, wrapper: boolean): InternalDoc | undefined {
  const own = isRecorded(type) ? entry(`${type.name}.${name}`) : undefined;
  return own ?? (wrapper || isRecorded(type) ? entry(`.${name}`) : undefined);
}

/** Of a function of the module `builtins`. */
export function docOfBuiltin(name: string): InternalDoc | undefined {
  return entry(name);
}
