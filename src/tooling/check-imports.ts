// Compares every import in the tree with the table in import-rooms.ts.
//
//   node src/tooling/check-imports.ts
//
// Reads src/, labs/ and content/; writes nothing. Tests are free to import what they need, except that no file is imported from a
// room that nobody may import.
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { walk } from './files.ts';
import { debt, rooms, type Debt, type Room } from './import-rooms.ts';
import { root } from './paths.ts';

export interface ImportOf {
  /** As written. */
  readonly specifier: string;
  readonly typeOnly: boolean;
}

export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Sentences about imports that the table forbids, and about debts that are paid. */
export function importProblems(
  files: readonly SourceFile[],
  table: readonly Room[] = rooms,
  owed: readonly Debt[] = debt,
): string[] {
  const problems: string[] = [];
  const unpaid = new Set(owed);
  for (const { path, text } of files) {
    if (/\.(test|spec)\.ts$/.test(path)) continue;
    const from = roomOf(path, table);
    if (!from) {
      problems.push(`${path} is in no room: put it into one, or add the room to import-rooms.ts`);
      continue;
    }
    for (const found of importsIn(text)) {
      const target = targetOf(path, found.specifier);
      const problem = target
        ? betweenRooms(from, roomOf(target, table), found, target)
        : fromOutside(from, found.specifier);
      if (!problem) continue;
      const known = owed.find((entry) => entry.from === path && entry.to === target);
      if (known) unpaid.delete(known);
      else problems.push(`${path}: ${problem}`);
    }
  }
  for (const { from, to } of unpaid)
    problems.push(`debt ${from} -> ${to} is paid: remove it from import-rooms.ts`);
  return problems;
}

function betweenRooms(
  from: Room,
  to: Room | undefined,
  found: ImportOf,
  target: string,
): string | undefined {
  if (!to)
    return /\.(json|css|svg|py)(\?\w+)?$/.test(target)
      ? undefined
      : `${found.specifier} is in no room`;
  if (from === to) return undefined;
  if (from.may.includes('*') || from.may.includes(to.name)) return undefined;
  if (from.may.includes(`types:${to.name}`)) {
    return found.typeOnly
      ? undefined
      : `${from.name} may import only types from ${to.name} (${found.specifier})`;
  }
  return `${from.name} may not import ${to.name} (${found.specifier})`;
}

function fromOutside(from: Room, specifier: string): string | undefined {
  if (from.packages) return undefined;
  if (from.name === 'worker' && specifier.startsWith('virtual:')) return undefined;
  return from.name === 'visual' || from.name === 'visual-shared' || from.name === 'worker'
    ? specifier.startsWith('node:')
      ? `${from.name} runs in the page and may not import ${specifier}`
      : undefined
    : `${from.name} has no dependencies and may not import ${specifier}`;
}

/** The file that an import names, relative to the top; nothing for packages. */
function targetOf(path: string, specifier: string): string | undefined {
  if (specifier.startsWith('/')) return specifier.slice(1);
  if (!specifier.startsWith('.')) return undefined;
  return posix.join(posix.dirname(path), specifier);
}

function roomOf(path: string, table: readonly Room[]): Room | undefined {
  const bare = path.replace(/\?\w+$/, '');
  let best: Room | undefined;
  for (const room of table) {
    const inside = room.at.endsWith('/') ? bare.startsWith(room.at) : bare === room.at;
    if (inside && room.at.length > (best?.at.length ?? 0)) best = room;
  }
  return best;
}

/** Imports, re-exports and dynamic imports, without those in comments. */
export function importsIn(text: string): ImportOf[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const found: ImportOf[] = [];
  const pattern =
    /(?:^|[\n;>])\s*(?:import|export)\s+(type\s+)?(?:[\w*${}\s,]*?\sfrom\s+)?['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/g;
  for (const [whole, type, specifier, dynamic] of code.matchAll(pattern)) {
    const name = specifier ?? dynamic;
    // `import { type A, type B }` carries types only, too.
    const names = /\{([^}]*)\}/.exec(whole)?.[1];
    const onlyTypes =
      names !== undefined && names.split(',').every((one) => /^\s*(type\s|$)/.test(one));
    if (name) found.push({ specifier: name, typeOnly: Boolean(type) || onlyTypes });
  }
  return found;
}

/** The files whose imports count. */
export function sourceFiles(): SourceFile[] {
  return ['src', 'labs', 'content']
    .flatMap((folder) => walk(`${root}${folder}`, root))
    .filter((path) => /\.(ts|mjs|svelte|astro|mdx)$/.test(path))
    .map((path) => ({ path, text: readFileSync(`${root}${path}`, 'utf8') }));
}

if (import.meta.main) {
  const problems = importProblems(sourceFiles());
  for (const problem of problems) process.stdout.write(`${problem}\n`);
  if (problems.length > 0) process.exitCode = 1;
}
