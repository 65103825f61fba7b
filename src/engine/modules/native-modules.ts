// Which native modules there are, and which of them are here: the rest of the registry arrives when the host loads it.
// CPython 3.13: Python/import.c (PyImport_Inittab); that a part of them comes later is ours (notes/0007).

import { imageHeap, useHeap } from '../memory/heap.ts';
import {
  BUILTIN_DOCS,
  hasInternalDocs,
  MODULE_DOCS,
  setInternalDocs,
} from '../objects/internal-docs.ts';
import { CORE, LAZY } from './registry.ts';
import type { ModuleMaker } from '../vm/interpreter-state.ts';

const loaded = new Map<string, ModuleMaker>(Object.entries(CORE));

/** Maker of a native module; `'absent'`: there is one, but the host has not loaded it yet; null: there is none. */
export function nativeModule(name: string): ModuleMaker | 'absent' | null {
  return loaded.get(name) ?? (Object.hasOwn(LAZY, name) ? 'absent' : null);
}

/** Names of all native modules, sorted. */
export function nativeModuleNames(): string[] {
  return [...Object.keys(CORE), ...Object.keys(LAZY)].sort();
}

/**
 * Brings native modules here, and what their files make when they load into the image, as if they had been there from the start: a fork would copy
 * what belongs to a process. All of them by default. Names that are no native modules are passed over.
 */
export async function loadNativeModules(
  names: readonly string[] = [...Object.keys(LAZY), BUILTIN_DOCS, MODULE_DOCS],
): Promise<void> {
  if (names.includes(BUILTIN_DOCS) && !hasInternalDocs(BUILTIN_DOCS))
    setInternalDocs(
      BUILTIN_DOCS,
      (await import('../objects/generated/builtin-docs.ts')).BUILTIN_DOCS,
    );
  if (names.includes(MODULE_DOCS) && !hasInternalDocs(MODULE_DOCS))
    setInternalDocs(MODULE_DOCS, (await import('../objects/generated/module-docs.ts')).MODULE_DOCS);
  const wanted = names.filter((name) => !loaded.has(name) && Object.hasOwn(LAZY, name));
  // Whatever runs next takes its own heap (`Process.enter`).
  useHeap(imageHeap);
  await Promise.all(wanted.map(async (name) => loaded.set(name, await LAZY[name]!())));
}
