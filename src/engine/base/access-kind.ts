// What a thread does with something that others could touch too; explorer/execution.ts says which of them commute. Not in CPython.

/**
 * `update` is one atomic step that reads and writes (list.append). `acquire` and `release` order threads. `drop` lets go of a reference to an
 * object that others hold.
 */
export type AccessKind = 'read' | 'write' | 'update' | 'drop' | 'acquire' | 'release';

/** Key of what several processes have mapped: the log does not say where in it. */
export const COMMON_MEMORY = 'mmap';
