// The library in the page's worker: fetched by module. Before a program runs, what its import statements need is loaded, with all that those
// import in turn, at once; what only shows while it runs is loaded when the engine asks (LibraryNeeded), and the work is done again.
//
// Invariant: what a run does depends on nothing here, only when it can go on does (notes/0007).

import {
  LibraryNeeded,
  loadNativeModules,
  programNeeds,
  useLibrary,
  type CodeFile,
  type Program,
} from '../engine/index.ts';

type Index = Awaited<ReturnType<typeof importIndex>>;

// Typed by virtual-library.d.ts, made by the build.
const importIndex = () => import('virtual:library');
const BYTE_OFFSET = 0x23;

let index: Index | null = null;
let files: Map<string, number> | null = null;
const numberOf = new Map<string, number>();
const codes = new Map<string, CodeFile>();
const sources = new Map<string, string>();

/** Gives the engine of this worker its library. Once, before the first request. */
export function openLibrary(): void {
  useLibrary({
    get files() {
      return files;
    },
    code: (path) => codes.get(path) ?? null,
    source: (path) => sources.get(path) ?? null,
  });
}

/** Loads what the program's import statements need. A program that imports nothing of the library costs nothing. */
export async function prepareLibrary(programFiles: Program['files']): Promise<void> {
  await withLibrary(async () => {
    await loadNeeds(programNeeds(programFiles));
  });
}

/** Does `act`, again and again until all is loaded that it needs. It must be of no consequence until it succeeds. */
export async function withLibrary<T>(act: () => T | Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof LibraryNeeded)) throw error;
      await fetchNeeded(error.what);
    }
  }
}

/** Loads one thing that the engine asked for, and what comes with it. */
export async function fetchNeeded(what: string): Promise<void> {
  if (what === 'list') await openIndex();
  else if (what.startsWith('source:')) await loadSource(what.slice('source:'.length));
  else await loadNeeds([what]);
}

async function openIndex(): Promise<Index> {
  if (index !== null) return index;
  index = await importIndex();
  files = new Map(index.rows.map(([path, size]) => [path, size]));
  index.rows.forEach(([path], i) => numberOf.set(path, i));
  return index;
}

async function loadSource(path: string): Promise<void> {
  const { source } = await openIndex();
  sources.set(path, await textOf(source[numberOf.get(path)!]));
}

/** Without a network and without a copy a traceback goes without this file's lines, as CPython's does when a file is gone. */
async function textOf(load: (() => Promise<{ text: string }>) | undefined): Promise<string> {
  if (load === undefined) return '';
  try {
    return (await load()).text;
  } catch {
    return '';
  }
}

/** `needs` and, over what the index says, all that they need. In parallel. */
async function loadNeeds(needs: readonly string[]): Promise<void> {
  if (needs.length === 0) return;
  const opened = await openIndex();
  const all = new Set<string>();
  const queue = [...needs];
  for (let need = queue.pop(); need !== undefined; need = queue.pop()) {
    if (all.has(need)) continue;
    all.add(need);
    if (need.startsWith('python:')) queue.push(...needsOf(opened, need.slice('python:'.length)));
  }
  const natives = [...all].filter((need) => need.startsWith('native:'));
  const paths = [...all].flatMap((need) =>
    need.startsWith('python:') ? need.slice('python:'.length) : [],
  );
  await Promise.all([
    loadNativeModules(natives.map((need) => need.slice('native:'.length))),
    ...paths.map((path) => loadCode(opened, path)),
  ]);
}

function needsOf(opened: Index, path: string): string[] {
  const number = numberOf.get(path);
  if (number === undefined) return [];
  const [, , ...needs] = opened.rows[number]!;
  return needs.map((need) =>
    typeof need === 'number' ? `python:${opened.rows[need]![0]}` : `native:${need}`,
  );
}

async function loadCode(opened: Index, path: string): Promise<void> {
  const number = numberOf.get(path);
  if (codes.has(path) || number === undefined) return;
  const { structure, bytes } = await opened.code[number]!();
  codes.set(path, {
    structure,
    bytes: Uint8Array.from(bytes, (character) => character.charCodeAt(0) - BYTE_OFFSET),
  });
}
