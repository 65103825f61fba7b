// Where the import system finds modules: what the interpreter asks of the session around it. CPython 3.13: Modules/getpath.py (sys.path),
// Python/frozen.c, Python/import.c (PyImport_Inittab).

import type { CodeUnit } from '../../bytecode/code-unit.ts';
import type { PyModule } from '../../objects/module.ts';
import type { InterpreterState } from '../interpreter-state.ts';

/** Where the library lies in the simulated file system. */
export const LIBRARY_FOLDER = '/usr/lib/python3.13';
export const DYNLOAD_FOLDER = `${LIBRARY_FOLDER}/lib-dynload`;
/** `sys.path` behind the program's folder. */
export const START_PATH: readonly string[] = [
  '/usr/lib/python313.zip',
  LIBRARY_FOLDER,
  DYNLOAD_FOLDER,
  `${LIBRARY_FOLDER}/site-packages`,
];
/** Suffixes of native modules, the first is ours. */
export const EXTENSION_SUFFIXES = ['.cpython-313-x86_64-linux-gnu.so', '.abi3.so', '.so'] as const;

/** Makes a module object. New reference. */
export type ModuleMaker = (interp: InterpreterState) => PyModule;

/** A module of the library, compiled. */
export interface LibraryModule {
  readonly code: CodeUnit;
  readonly isPackage: boolean;
  /** Path that `__file__` shows. */
  readonly file: string;
}

export interface ModuleSources {
  /** Of the program's files. */
  readonly folder: string;
  /** `sys.path[0]`: usually that folder. */
  readonly path0: string;
  /** Null: there is no such native module. */
  readonly nativeMaker: (name: string) => ModuleMaker | null;
  /** Names of those, as `_imp._frozen_module_names()`. */
  readonly frozenNames: readonly string[];
  /** A module that CPython carries in its executable. Null: it is not one. */
  readonly frozen: (name: string) => LibraryModule | null;
  /** A file of the library, by path below LIBRARY_FOLDER without `.py` or `/__init__.py`. */
  readonly library: (path: string) => LibraryModule | null;
  /** Compiles a text. SyntaxError. */
  readonly compile: (source: string, file: string) => CodeUnit;
  /** What `path` is in the file system of the machine. */
  readonly kindOf: (path: string) => 'file' | 'directory' | null;
  /** The text of a source file; null: only Python's own codecs and the compiler know what becomes of it. */
  readonly readSource: (path: string) => string | null;
  /** The working directory. */
  readonly cwd: () => string;
}

/** What the finder found, not loaded yet. */
export type Found =
  | { readonly kind: 'builtin'; readonly maker: ModuleMaker }
  | { readonly kind: 'extension'; readonly maker: ModuleMaker; readonly file: string }
  | { readonly kind: 'frozen'; readonly module: LibraryModule }
  | {
      readonly kind: 'source';
      readonly file: string;
      readonly isPackage: boolean;
      readonly code: CodeUnit;
    }
  /** Something that only CPython's own finders know: a namespace package, a compiled file. */
  | { readonly kind: 'other' };

/** Is it CPython's, not the learner's own? */
export function isOfLibrary(found: Found): boolean {
  return found.kind !== 'source' || found.file.startsWith(LIBRARY_FOLDER);
}
