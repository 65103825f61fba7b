// The library for an engine in Node: everything is at hand, so a run never stops to wait for a module. Reads the pinned package, keeps
// compiled files on disk.

import { compileLibraryFile, packCode, type CodeFile, type Library } from '../engine/index.ts';
import { CompiledCache } from './compiled-cache.ts';
import { libraryVersion, listLibrary, readLibraryFile } from './zip.ts';

export function nodeLibrary(): Library {
  const cache = new CompiledCache(libraryVersion);
  return {
    files: listLibrary(),
    code(path: string): CodeFile {
      const known = cache.read(path);
      if (known !== null) return known;
      const file = packCode(compileLibraryFile(path, readLibraryFile(path)));
      cache.write(path, file);
      return file;
    },
    source: readLibraryFile,
  };
}
