// The source files that a run finds: the program's own, the library's, what lies in the file system. CPython reads them all with the
// tokenizer's decoder (Parser/tokenizer/file_tokenizer.c); here the texts of a program are held already, see base/escaped-octets.ts.

import { librarySource } from './library.ts';
import { decodeSource, decodeText, type DecodedSource } from './parser/source-text.ts';
import { shownFile } from './program.ts';
import type { Program } from './door.ts';
import type { World } from './world.ts';

export interface SourceFolders {
  readonly program: Program;
  /** Of the program's files. */
  readonly folder: string;
  readonly world: World;
}

/** Null: there is no such file. */
export function sourceOf(
  { program, folder, world }: SourceFolders,
  path: string,
): DecodedSource | null {
  const text = program.files[path] ?? program.files[shownFile(path, folder)];
  if (text !== undefined) return decodeText(text, path);
  const source = librarySource(path);
  if (source !== null) return { source };
  const octets = world.readOctets(path);
  return octets === null ? null : decodeSource(octets, path);
}

/** For people: what can't be decoded is shown as far as it goes. */
export function shownSource(folders: SourceFolders, path: string): string | null {
  const decoded = sourceOf(folders, path);
  if (decoded === null || 'source' in decoded) return decoded?.source ?? null;
  const octets = folders.world.readOctets(path);
  return octets === null ? null : new TextDecoder().decode(octets);
}
