// The library for an engine in Node: everything is at hand, so a run never stops to wait for a module. Reads the pinned package and our
// own modules that lie over it, keeps compiled files on disk.

import { compileLibraryFile, packCode, type CodeFile, type Library } from '../engine/index.ts';
import { CompiledCache } from './compiled-cache.ts';
import { ownModules } from './own-modules.ts';
import { libraryVersion, listLibrary, readLibraryFile } from './zip.ts';

export function nodeLibrary(): Library {
  const cache = new CompiledCache(libraryVersion);
  const own = ownModules();
  const source = (path: string): string => own.get(path) ?? readLibraryFile(path);
  const files = listLibrary();
  for (const [path, text] of own) files.set(path, Buffer.byteLength(text));
  return {
    files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))),
    code(path: string): CodeFile {
      const known = cache.read(path);
      if (known !== null) return known;
      const file = packCode(compileLibraryFile(path, source(path)));
      cache.write(path, file);
      return file;
    },
    source,
  };
}
