// Where the repository lies, for code that Astro may bundle. Reads the file system; writes nothing.
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The top level as an address with a slash at the end. Bundled, this file lies elsewhere; Astro always runs at the top level. */
export function topLevel(): URL {
  const beside = new URL('../', import.meta.url);
  if (existsSync(fileURLToPath(new URL('src/engine/index.ts', beside)))) return beside;
  return new URL(`${pathToFileURL(process.cwd()).href}/`);
}
