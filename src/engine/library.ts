// The engine's view of CPython's Lib/, with our modules over it (lib/): it asks its host for files by path (design 2b). The host says at once which files there are;
// their code and text may have to be fetched first. Then the run stops with `LibraryNeeded`, which costs no step (notes/0007).
// CPython 3.13: the installed folder lib/python3.13, Python/frozen.c.

import { LibraryNeeded } from './base/library-needed.ts';
import { unpackCode } from './bytecode/code-file.ts';
import { compileModule } from './compiler/compile.ts';
import { BUILTIN_MODULE_NAMES } from './vm/builtin-module-names.ts';
import { nativeModule, nativeModuleNames } from './modules/native-modules.ts';
import { parseModule } from './parser/parser.ts';
import {
  EXTENSION_SUFFIXES,
  LIBRARY_FOLDER,
  type LibraryModule,
} from './vm/import/module-sources.ts';
import type { CodeUnit } from './bytecode/code-unit.ts';
import type { Library } from './door.ts';

export { LIBRARY_FOLDER };
export { useFunctionMaker } from './base/function-maker.ts';

/** Modules that CPython carries frozen: their code says `<frozen name>` (Python/frozen.c). */
export const FROZEN_NAMES: readonly string[] =
  `_frozen_importlib _frozen_importlib_external zipimport abc codecs io _collections_abc _sitebuiltins genericpath ntpath posixpath os site
   stat importlib.util importlib.machinery runpy __hello__ __phello__ __phello__.spam`.split(/\s+/);
const FROZEN: ReadonlySet<string> = new Set([
  ...FROZEN_NAMES,
  'importlib._bootstrap',
  'importlib._bootstrap_external',
]);

const NO_LIBRARY: Library = { files: new Map(), code: () => null, source: () => null };
let library = NO_LIBRARY;
const units = new Map<string, CodeUnit>();

/** Gives the engine its library; once, before the first session. */
export function useLibrary(host: Library): void {
  library = host;
  units.clear();
}

/** The library's files; a host that does not know them yet is asked for the list. */
function files(): ReadonlyMap<string, number> {
  if (library.files === null) throw new LibraryNeeded('list');
  return library.files;
}

/** Path below Lib/ of the file of a module, or null. */
export function libraryPath(name: string): string | null {
  const path = name.replaceAll('.', '/');
  if (files().has(`${path}/__init__.py`)) return `${path}/__init__.py`;
  return files().has(`${path}.py`) ? `${path}.py` : null;
}

/** A module of the library by dotted name; null: there is none. */
export function libraryModule(name: string): LibraryModule | null {
  const path = libraryPath(name);
  if (path === null) return null;
  const isPackage = path.endsWith('/__init__.py');
  return { code: libraryCode(path), isPackage, file: `${LIBRARY_FOLDER}/${path}` };
}

/** As `libraryModule`, for those that CPython carries in its executable. */
export function frozenModule(name: string): LibraryModule | null {
  return FROZEN.has(name) ? libraryModule(name) : null;
}

function libraryCode(path: string): CodeUnit {
  const known = units.get(path);
  if (known !== undefined) return known;
  const file = library.code(path);
  if (file === null) throw new LibraryNeeded(`python:${path}`);
  const unit = unpackCode(file, codeFilename(path));
  units.set(path, unit);
  return unit;
}

/** `co_filename` of a library file. */
export function codeFilename(path: string): string {
  const name = path.replace(/(\/__init__)?\.py$/, '').replaceAll('/', '.');
  return FROZEN.has(name) ? `<frozen ${name}>` : `${LIBRARY_FOLDER}/${path}`;
}

/** For hosts, which keep the result. Throws if the file does not compile: that would be a bug of ours. */
export function compileLibraryFile(path: string, source: string): CodeUnit {
  const filename = codeFilename(path);
  const parsed = parseModule(source, filename);
  const compiled = 'error' in parsed ? parsed : compileModule(parsed.tree, filename);
  if ('error' in compiled) throw new Error(`${path}: ${compiled.error.message}`);
  return compiled.code;
}

/** Where CPython keeps native modules that are no part of the executable: empty files here, so that finders see them. */
function dynloadFiles(): string[] {
  const builtin = new Set(BUILTIN_MODULE_NAMES);
  return nativeModuleNames()
    .filter((name) => !builtin.has(name))
    .map((name) => `lib-dynload/${name}${EXTENSION_SUFFIXES[0]}`);
}

/** Text of a file below LIBRARY_FOLDER, for tracebacks; null: no such file. */
export function librarySource(file: string): string | null {
  if (!file.startsWith(`${LIBRARY_FOLDER}/`)) return null;
  const path = file.slice(LIBRARY_FOLDER.length + 1);
  if (path.startsWith('lib-dynload/')) return dynloadFiles().includes(path) ? '' : null;
  if (!files().has(path)) return null;
  const text = library.source(path);
  if (text === null) throw new LibraryNeeded(`source:${path}`);
  return text;
}

/** The library as a read-only tree: path below LIBRARY_FOLDER and size in bytes. */
export function libraryFiles(): ReadonlyMap<string, number> {
  return new Map([...files(), ...dynloadFiles().map((path) => [path, 0] as const)]);
}

/** Dotted names of all modules of the library, sorted. */
export function libraryModuleNames(): string[] {
  const names = [...files().keys()].flatMap((path) =>
    path.endsWith('.py') && !path.startsWith('_versions/')
      ? path.replace(/(\/__init__)?\.py$/, '').replaceAll('/', '.')
      : [],
  );
  return names.sort();
}

/** Maker of a native module that is here; null: there is none. */
export function nativeMaker(name: string) {
  const maker = nativeModule(name);
  if (maker === 'absent') throw new LibraryNeeded(`native:${name}`);
  return maker;
}
