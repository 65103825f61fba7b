// What a program needs of the library before it runs, as far as its import statements tell: so that a host which fetches the library can
// have it ready. What only shows while the program runs is asked for by LibraryNeeded. Not in CPython; notes/0007.

import { importedNames, type ImportedName } from './bytecode/imported-names.ts';
import { libraryPath } from './library.ts';
import { nativeModule } from './modules/native-modules.ts';
import { compileSource } from './program.ts';
import type { CodeUnit } from './bytecode/code-unit.ts';
import type { Program } from './door.ts';

/**
 * `python:json/__init__.py` and `native:_json` for each import statement in the program's files, in order, each once. Not what those import
 * in turn.
 */
export function programNeeds(files: Program['files']): string[] {
  const needs = new Set<string>();
  for (const [path, source] of Object.entries(files)) {
    if (!path.endsWith('.py')) continue;
    // The names of characters that are not among the parser's own.
    if (/\\N\{|namereplace/.test(source)) addModule(needs, 'unicodedata');
    const compiled = compileSource(source, path);
    if ('code' in compiled) addNeeds(needs, compiled.code, packageOf(path), true);
  }
  return [...needs];
}

/** The same for the body of a file of the library, by path below Lib/. */
export function libraryFileNeeds(path: string, unit: CodeUnit): string[] {
  const needs = new Set<string>();
  addNeeds(needs, unit, packageOf(path), false);
  needs.delete(`python:${path}`);
  return [...needs];
}

function packageOf(path: string): string {
  const parts = path.replace(/\.py$/, '').split('/');
  return parts.slice(0, -1).join('.');
}

function addNeeds(needs: Set<string>, unit: CodeUnit, packageName: string, all: boolean): void {
  for (const imported of importedNames(unit, all)) {
    const name = absolute(imported, packageName);
    const parts = name.split('.');
    for (let i = 1; i <= parts.length; i++) addModule(needs, parts.slice(0, i).join('.'));
    for (const from of imported.from) addModule(needs, name === '' ? from : `${name}.${from}`);
  }
}

function absolute({ name, level }: ImportedName, packageName: string): string {
  if (level === 0) return name;
  const parts = packageName.split('.');
  const base = parts.slice(0, Math.max(parts.length - (level - 1), 0)).join('.');
  return name === '' || base === '' ? base || name : `${base}.${name}`;
}

function addModule(needs: Set<string>, name: string): void {
  if (nativeModule(name) === 'absent') needs.add(`native:${name}`);
  const path = libraryPath(name);
  if (path !== null) needs.add(`python:${path}`);
}
