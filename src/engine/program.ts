// From the files of a program to code units: the main file, its own modules, the library. Compiled once for each text.

import { compileModule } from './compiler/compile.ts';
import { LIBRARY_FOLDER, libraryModule } from './library.ts';
import { parseModule } from './parser/parser.ts';
import type { CodeUnit } from './bytecode/code-unit.ts';
import type { Program } from './door.ts';
import type { SyntaxDiagnostic } from './parser/syntax-errors.ts';
import type { FoundModule } from './vm/interpreter-state.ts';

export type Compiled = { readonly code: CodeUnit } | { readonly error: SyntaxDiagnostic };

const CACHE_MAX = 200;
const cache = new Map<string, Compiled>();

/** Compiles a source text as a module; the same text and name are compiled once. */
export function compileSource(source: string, filename: string): Compiled {
  const key = `${filename}\0${source}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const compiled = compileFresh(source, filename);
  if (cache.size >= CACHE_MAX) cache.delete(cache.keys().next().value!);
  cache.set(key, compiled);
  return compiled;
}

function compileFresh(source: string, filename: string): Compiled {
  const parsed = parseModule(source, filename);
  if ('error' in parsed) return { error: parsed.error };
  const compiled = compileModule(parsed.tree, filename);
  if ('error' in compiled) {
    const error = compiled.error as SyntaxDiagnostic;
    const text = error.lineno === null ? null : (source.split('\n')[error.lineno - 1] ?? null);
    return { error: { ...error, text: error.text ?? text } };
  }
  return { code: compiled.code };
}

/** A module by dotted name: the program's files first, then ours. SyntaxErrors in it are thrown by `fail`. */
export function moduleFinder(
  program: Program,
  fail: (error: SyntaxDiagnostic, source: string) => never,
) {
  return (name: string): FoundModule | null => {
    const path = name.replaceAll('.', '/');
    for (const [file, isPackage] of [
      [`${path}.py`, false],
      [`${path}/__init__.py`, true],
    ] as const) {
      const own = program.files[file];
      if (own !== undefined) return found(own, file, isPackage, fail);
    }
    return libraryModule(name);
  };
}

function found(
  source: string,
  file: string,
  isPackage: boolean,
  fail: (error: SyntaxDiagnostic, source: string) => never,
): FoundModule {
  const compiled = compileSource(source, file);
  if ('error' in compiled) return fail(compiled.error, source);
  return { code: compiled.code, isPackage, file };
}

/** Is `file` one of the learner's own? */
export function isOwnFile(file: string): boolean {
  return !file.startsWith('<') && !file.startsWith(`${LIBRARY_FOLDER}/`);
}
