// mmap: memory that is a file, or that processes share. CPython 3.13 Modules/mmapmodule.c.

import { newInt } from '../objects/int.ts';
import { exceptionType } from '../objects/exceptions.ts';
import { incref } from '../objects/object.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import { MmapType, PAGE_SIZE } from './mmap/mmap-object.ts';
import './mmap/mmap-items.ts';
import './mmap/mmap-methods.ts';

// With its methods: whoever needs the class needs all of it.
export { PyMmap } from './mmap/mmap-object.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

const CONSTANTS: Readonly<Record<string, number>> = {
  PROT_EXEC: 4,
  PROT_READ: 1,
  PROT_WRITE: 2,
  MAP_SHARED: 1,
  MAP_PRIVATE: 2,
  MAP_DENYWRITE: 0x800,
  MAP_EXECUTABLE: 0x1000,
  MAP_ANON: 0x20,
  MAP_ANONYMOUS: 0x20,
  MAP_POPULATE: 0x8000,
  MAP_STACK: 0x20000,
  MAP_NORESERVE: 0x4000,
  PAGESIZE: PAGE_SIZE,
  ALLOCATIONGRANULARITY: PAGE_SIZE,
  ACCESS_DEFAULT: 0,
  ACCESS_READ: 1,
  ACCESS_WRITE: 2,
  ACCESS_COPY: 3,
  MADV_NORMAL: 0,
  MADV_RANDOM: 1,
  MADV_SEQUENTIAL: 2,
  MADV_WILLNEED: 3,
  MADV_DONTNEED: 4,
  MADV_FREE: 8,
  MADV_REMOVE: 9,
  MADV_DONTFORK: 10,
  MADV_DOFORK: 11,
  MADV_MERGEABLE: 12,
  MADV_UNMERGEABLE: 13,
  MADV_HUGEPAGE: 14,
  MADV_NOHUGEPAGE: 15,
  MADV_DONTDUMP: 16,
  MADV_DODUMP: 17,
  MADV_HWPOISON: 100,
};

const definition: ModuleDefinition = {
  name: 'mmap',
  source: 'CPython 3.13 Modules/mmapmodule.c',
  functions: [],
  attributes: {
    ...Object.fromEntries(Object.entries(CONSTANTS).map(([name, v]) => [name, () => newInt(v)])),
    error: () => incref(exceptionType('OSError')),
    mmap: () => incref(MmapType),
  },
};

export function mmapModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
