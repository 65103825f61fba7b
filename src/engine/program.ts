// From the files of a program to code units: the main file, its own modules, the library. Compiled once for each text.

import { compileModule } from './compiler/compile.ts';
import { folderOf } from './base/working-folder.ts';
import {
  FROZEN_NAMES,
  frozenModule,
  LIBRARY_FOLDER,
  libraryModule,
  nativeMaker,
} from './library.ts';
import { parseModule } from './parser/parser.ts';
import type { CodeUnit } from './bytecode/code-unit.ts';
import type { Program } from './door.ts';
import type { CompileWarning } from './compiler/errors.ts';
import type { SyntaxDiagnostic, SyntaxWarning } from './parser/syntax-errors.ts';
import type { ModuleSources } from './vm/import/module-sources.ts';

type Warnings = readonly (SyntaxWarning | CompileWarning)[];
export type Compiled =
  | { readonly code: CodeUnit; readonly warnings: Warnings }
  | { readonly error: SyntaxDiagnostic; readonly warnings: Warnings };

const CACHE_MAX = 200;
const cache = new Map<string, Compiled>();

/** Compiles a source text as a module; the same text and name are compiled once. */
export function compileSource(source: string, filename: string, optimize = 0): Compiled {
  const key = `${optimize}${filename}\0${source}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const compiled = compileFresh(source, filename, optimize);
  if (cache.size >= CACHE_MAX) cache.delete(cache.keys().next().value!);
  cache.set(key, compiled);
  return compiled;
}

function compileFresh(source: string, filename: string, optimize: number): Compiled {
  const parsed = parseModule(source, filename);
  if ('error' in parsed) return parsed;
  const compiled = compileModule(parsed.tree, filename, { optimize });
  if ('error' in compiled) {
    const error = compiled.error as SyntaxDiagnostic;
    const text = error.lineno === null ? null : (source.split('\n')[error.lineno - 1] ?? null);
    return {
      error: { ...error, text: error.text ?? text },
      warnings: [...parsed.warnings, ...compiled.warnings],
    };
  }
  return { code: compiled.code, warnings: [...parsed.warnings, ...compiled.warnings] };
}

/** Where modules come from in a run of `program`. SyntaxErrors in its files are thrown by `fail`. */
export function moduleSources(
  program: Program,
  files: Pick<ModuleSources, 'kindOf' | 'readSource' | 'cwd' | 'path0'>,
  fail: (error: SyntaxDiagnostic, source: string) => never,
  optimize = 0,
): ModuleSources {
  const folder = folderOf(program.main);
  return {
    folder,
    nativeMaker,
    frozenNames: FROZEN_NAMES,
    frozen: frozenModule,
    library: (path) => libraryModule(path.replaceAll('/', '.')),
    compile: (source, file) => {
      const compiled = compileSource(source, file, optimize);
      return 'error' in compiled ? fail(compiled.error, source) : compiled.code;
    },
    ...files,
  };
}

/** A file of the program as the page names it: relative to the program's folder. */
export function shownFile(path: string, folder: string): string {
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
}

/** Is `file` one of the learner's own? */
export function isOwnFile(file: string): boolean {
  return !file.startsWith('<') && !file.startsWith(`${LIBRARY_FOLDER}/`);
}
