// Finding a module as BuiltinImporter, FrozenImporter and PathFinder do, as long as nobody has changed the import system.
// CPython 3.13: Lib/importlib/_bootstrap.py (_find_spec), _bootstrap_external.py (PathFinder, FileFinder.find_spec).
//
// Simplified: what a folder holds is asked of the file system each time, not remembered until `invalidate_caches()`.

import { PyList } from '../../objects/list.ts';
import { PyStr, staticStr } from '../../objects/str.ts';
import { BUILTIN_MODULE_NAMES } from '../builtin-module-names.ts';
import { DYNLOAD_FOLDER, EXTENSION_SUFFIXES, LIBRARY_FOLDER } from './module-sources.ts';
import type { Found, ModuleSources } from './module-sources.ts';
import type { ImportState } from './import-state.ts';
import type { PyObject } from '../../objects/object.ts';

const BUILTIN: ReadonlySet<string> = new Set(BUILTIN_MODULE_NAMES);
const SYS_PATH = staticStr('path');
const OTHER: Found = { kind: 'other' };

/** Null: there is none. `path`: `__path__` of the parent, null for a top-level module. Borrows. SyntaxError of the file. */
export function findModule(
  imports: ImportState,
  name: string,
  path: PyObject | null,
): Found | null {
  const { sources } = imports;
  const maker = BUILTIN.has(name) ? sources.nativeMaker(name) : null;
  if (maker !== null) return { kind: 'builtin', maker };
  const frozen = sources.frozen(name);
  if (frozen !== null) return { kind: 'frozen', module: frozen };
  const entries = path ?? imports.sysDict!.getStr(SYS_PATH);
  if (!(entries instanceof PyList)) return OTHER;
  const tail = name.slice(name.lastIndexOf('.') + 1);
  let portion = false;
  for (const entry of entries.items) {
    if (!(entry instanceof PyStr)) continue;
    const folder = absolute(sources, entry.value);
    if (isInArchive(sources, folder)) return OTHER;
    const found = inFolder(sources, folder, tail);
    if (found === 'portion') portion = true;
    else if (found !== null) return found;
  }
  return portion ? OTHER : null;
}

const isOfLibraryFolder = (path: string): boolean =>
  path === LIBRARY_FOLDER || path.startsWith(`${LIBRARY_FOLDER}/`);

/** Is this a file, or a place in one? */
export function isInArchive(sources: ModuleSources, path: string): boolean {
  if (isOfLibraryFolder(path)) return false;
  let kind = sources.kindOf(path);
  while (kind === null && path.lastIndexOf('/') > 0) {
    path = path.slice(0, path.lastIndexOf('/'));
    kind = sources.kindOf(path);
  }
  return kind === 'file';
}

/** What FileFinder makes of an entry of the path. */
export function absolute(sources: ModuleSources, entry: string): string {
  const folder = entry.replace(/(.)\/+$/, '$1');
  if (folder.startsWith('/')) return folder;
  return folder === '' || folder === '.' ? sources.cwd() : `${sources.cwd()}/${folder}`;
}

/** FileFinder.find_spec. `portion`: a folder of that name, part of a namespace package if nothing better is found. */
function inFolder(sources: ModuleSources, folder: string, tail: string): Found | 'portion' | null {
  if (isOfLibraryFolder(folder)) {
    if (folder === DYNLOAD_FOLDER) return inDynload(sources, tail);
    const below = folder.slice(LIBRARY_FOLDER.length + 1);
    const module = sources.library(below === '' ? tail : `${below}/${tail}`);
    return module === null ? null : { kind: 'source', ...module };
  }
  const base = folder === '/' ? `/${tail}` : `${folder}/${tail}`;
  let portion: 'portion' | null = null;
  if (sources.kindOf(base) === 'directory') {
    const inside = fileAt(sources, `${base}/__init__`, true);
    if (inside !== null) return inside;
    portion = 'portion';
  }
  return fileAt(sources, base, false) ?? portion;
}

function fileAt(sources: ModuleSources, base: string, isPackage: boolean): Found | null {
  const file = `${base}.py`;
  if (sources.kindOf(file) === 'file') {
    const text = sources.readSource(file);
    if (text === null) return OTHER;
    const code = sources.compile(text, file);
    return { kind: 'source', file, isPackage, code };
  }
  return sources.kindOf(`${base}.pyc`) === 'file' ? OTHER : null;
}

function inDynload(sources: ModuleSources, tail: string): Found | null {
  const maker = BUILTIN.has(tail) ? null : sources.nativeMaker(tail);
  if (maker === null) return null;
  return { kind: 'extension', maker, file: `${DYNLOAD_FOLDER}/${tail}${EXTENSION_SUFFIXES[0]}` };
}
