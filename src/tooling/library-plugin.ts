// CPython's library for the page: a module `virtual:library` for the engine's worker, and one more behind it for the code and one for the
// text of each library file, so that the bundler makes a chunk of each and the worker loads what a program imports. Compiled here, at
// build time; src/library keeps what it has compiled.
import type { Plugin } from 'vite';
import { libraryFileNeeds, loadNativeModules, unpackCode, useLibrary } from '../engine/index.ts';
import { nodeLibrary } from '../library/node-library.ts';
import type { CodeFile, Library } from '../engine/index.ts';

const INDEX = 'virtual:library';
const CODE = 'virtual:library/code/';
const SOURCE = 'virtual:library/source/';

/** Folders of the chunks below _astro/, so that what is made of them later (offline.ts) can tell them apart. */
export function chunkFileNames({ facadeModuleId }: { facadeModuleId?: string | null }): string {
  const id = facadeModuleId ?? '';
  if (id.startsWith(`\0${CODE}`)) return '_astro/library/code/[name]-[hash].js';
  if (id.startsWith(`\0${SOURCE}`)) return '_astro/library/source/[name]-[hash].js';
  return '_astro/[name]-[hash].js';
}

/** Give it to the page's plugins and to the worker's. `texts`: of the files, for tracebacks; without them these go without lines. */
export function engineLibrary({ texts = true }: { readonly texts?: boolean } = {}): Plugin {
  let library: Library | null = null;
  const opened = async (): Promise<Library> => {
    if (library === null) {
      library = nodeLibrary();
      useLibrary(library);
      await loadNativeModules([]);
    }
    return library;
  };
  return {
    name: 'engine-library',
    resolveId: (id) => (id === INDEX || id.startsWith(`${INDEX}/`) ? `\0${id}` : undefined),
    async load(id) {
      const name = id.startsWith('\0') ? id.slice(1) : '';
      if (name === INDEX) return indexModule(await opened(), texts);
      if (name.startsWith(CODE)) return codeModule((await opened()).code(name.slice(CODE.length))!);
      if (name.startsWith(SOURCE))
        return textModule((await opened()).source(name.slice(SOURCE.length))!);
      return undefined;
    },
  };
}

/** Files, what the body of each imports, and how to get its code and its text. */
function indexModule(library: Library, texts: boolean): string {
  const files = [...library.files!].filter(
    ([path]) => path.endsWith('.py') && !path.startsWith('_pyrepl/'),
  );
  const number = new Map(files.map(([path], i) => [`python:${path}`, i]));
  const rows = files.map(([path, size]) => {
    const unit = unpackCode(library.code(path)!, path);
    const needs = libraryFileNeeds(path, unit).flatMap(
      (need) => number.get(need) ?? (need.startsWith('native:') ? need.slice(7) : []),
    );
    return [path, size, ...needs];
  });
  const importers = (folder: string): string =>
    files.map(([path]) => `() => import(${JSON.stringify(folder + path)})`).join(',\n');
  return [
    `export const rows = JSON.parse(${JSON.stringify(JSON.stringify(rows))});`,
    `export const code = [\n${importers(CODE)}\n];`,
    texts ? `export const source = [\n${importers(SOURCE)}\n];` : 'export const source = [];',
  ].join('\n');
}

/** The bytes are a text of one character each, moved up to where most need one byte in UTF-8 and none needs an escape. */
function codeModule({ structure, bytes }: CodeFile): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte + BYTE_OFFSET);
  return `export const structure = ${JSON.stringify(structure)};\nexport const bytes = ${JSON.stringify(text)};`;
}

/** As src/worker/library.ts undoes it. */
const BYTE_OFFSET = 0x23;

function textModule(text: string): string {
  return `export const text = ${JSON.stringify(text)};`;
}
