// Where things are, and the names that several scripts share. Reads nothing and writes nothing.
import { fileURLToPath } from 'node:url';

/** The repository, with a slash at the end. A path with spaces is fine: never build addresses from it by hand. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The finished site. */
export const dist = `${root}dist/`;

/** What scripts keep between runs; deleting it costs time only. */
export const cache = `${root}.cache/`;

/**
 * The address under which Astro builds. Nobody serves the site there: it is long and strange, so that every place that holds an
 * absolute address can be found in the output and be made relative (relocate.ts), and a place left over is an error.
 */
export const buildBase = '/-under-the-gil-base-/';

/** Folders and files that decide what the build gives; a stamp over them tells whether dist/ is up to date. */
export const buildInputs = [
  'astro.config.mjs',
  'content.config.ts',
  'package-lock.json',
  'tsconfig.json',
  'svelte.config.js',
  'content',
  'labs',
  'public',
  'src',
];
