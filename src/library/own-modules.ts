// Our modules that are written in Python: src/engine/lib, which lies over CPython's Lib/. Paths are as there.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { topLevel } from '../top-level.ts';

const folder = `${fileURLToPath(topLevel())}src/engine/lib/`;

/** Texts by path. */
export function ownModules(): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.py'))
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(`${folder}${path}`, 'utf8')]));
}
