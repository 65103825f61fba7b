// CPython's Lib/ as the pinned package carries it: python_stdlib.zip of `pyodide`, CPython 3.13.2. Left out is what belongs to that
// package's own platform, not to CPython's library.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';

const packageFile = createRequire(import.meta.url).resolve('pyodide/package.json');
const zipFile = new URL('python_stdlib.zip', pathToFileURL(packageFile));

/** Says which library it is. */
export const libraryVersion = `pyodide-${(JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string }).version}`;

const NOT_CPYTHON = /^(pyodide|_pyodide)\/|^_sysconfigdata_|\/$/;

let zip: Uint8Array | null = null;

/** Paths and sizes, sorted by path. */
export function listLibrary(): Map<string, number> {
  const sizes: [string, number][] = [];
  unzip(({ name, originalSize }) => {
    if (!NOT_CPYTHON.test(name)) sizes.push([name, originalSize]);
    return false;
  });
  return new Map(sizes.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Text of one file. */
export function readLibraryFile(path: string): string {
  const bytes = unzip(({ name }) => name === path)[path];
  if (bytes === undefined) throw new Error(`the library has no ${path}`);
  return new TextDecoder().decode(bytes);
}

function unzip(
  filter: (file: { name: string; originalSize: number }) => boolean,
): Record<string, Uint8Array> {
  zip ??= readFileSync(zipFile);
  return unzipSync(zip, { filter });
}
