// `__doc__` and `__text_signature__` of built-in classes, methods and functions, and of those of modules written in TypeScript: CPython's own
// texts, as recorded. They are large and few programs ask, so the host brings them when the first one does (notes/0007).
// CPython 3.13: tp_doc, ml_doc; Objects/typeobject.c (_PyType_GetDocFromInternalDoc, _PyType_GetTextSignatureFromInternalDoc).

import { LibraryNeeded } from '../base/library-needed.ts';
import type { PyType } from './object.ts';

/** What the host is asked for, after `native:`. */
export const BUILTIN_DOCS = 'builtin docs';
export const MODULE_DOCS = 'module docs';
export type DocsName = typeof BUILTIN_DOCS | typeof MODULE_DOCS;

type Table = ReadonlyMap<string, string | null>;
const tables = new Map<DocsName, Table>();

/** Gives the engine the texts: key, text, key, text, ... */
export function setInternalDocs(name: DocsName, entries: readonly (string | null)[]): void {
  const table = new Map<string, string | null>();
  for (let i = 0; i < entries.length; i += 2) table.set(entries[i]!, entries[i + 1]!);
  tables.set(name, table);
}

export function hasInternalDocs(name: DocsName): boolean {
  return tables.has(name);
}

const END_OF_SIGNATURE = '\n--\n\n';

export interface InternalDoc {
  readonly signature: string | null;
  readonly doc: string | null;
}

function entry(key: string, from: DocsName = BUILTIN_DOCS): InternalDoc | undefined {
  const table = tables.get(from);
  if (table === undefined) throw new LibraryNeeded(`native:${from}`);
  const text = table.get(key);
  if (text === undefined) return undefined;
  if (text === null) return { signature: null, doc: null };
  const end = text.startsWith('(') ? text.indexOf(END_OF_SIGNATURE) : -1;
  if (end < 0) return { signature: null, doc: text };
  return { signature: text.slice(0, end), doc: text.slice(end + END_OF_SIGNATURE.length) };
}

const isRecorded = (type: PyType): boolean =>
  !type.isHeapType && (type.module === 'builtins' || type.module === 'types');

/** Under which name a class's texts are recorded, and where; null if it is written in Python. */
function recordOf(type: PyType): readonly [key: string, from: DocsName] | null {
  if (isRecorded(type)) return [type.qualname, BUILTIN_DOCS];
  return type.isHeapType ? null : [`${type.module}:${type.qualname}`, MODULE_DOCS];
}

/** Of a class, undefined if it is none of the interpreter's own. */
export function docOfType(type: PyType): InternalDoc | undefined {
  const record = recordOf(type);
  return record === null ? undefined : entry(...record);
}

/** Of what a class has under `name`; a slot wrapper has the usual text of its slot unless the class says otherwise. */
export function docOfMember(type: PyType, name: string, wrapper: boolean): InternalDoc | undefined {
  const record = recordOf(type);
  const own = record === null ? undefined : entry(`${record[0]}.${name}`, record[1]);
  if (own !== undefined || !(wrapper || isRecorded(type))) return own;
  return entry(`.${name}`) ?? (wrapper ? entry(`.${name}`, MODULE_DOCS) : undefined);
}

/** Of a function of the module `builtins`. */
export function docOfBuiltin(name: string): InternalDoc | undefined {
  return entry(name);
}

/** Of a function of another module. */
export function docOfModuleFunction(module: string, name: string): InternalDoc | undefined {
  return entry(`${module}:${name}()`, MODULE_DOCS);
}

/** Of a module itself. */
export function docOfModule(module: string): string | null {
  return entry(`${module}:`, MODULE_DOCS)?.doc ?? null;
}
