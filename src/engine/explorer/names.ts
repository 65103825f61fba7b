// How reports name tasks and things: as the program does, where the machine knows that. Not in CPython.

import type { Execution, TaskId } from './execution.ts';
import type { KeyTable } from './dependence.ts';

export type Names = Pick<Execution, 'nameOfTask' | 'nameOfKey' | 'nameOfVariable'>;

export function nameOfTask(names: Names, task: TaskId): string {
  return names.nameOfTask?.(task) ?? `task ${task}`;
}

export function nameOfKey(names: Names, keys: KeyTable, key: number): string {
  const text = keys.names[key]!;
  return names.nameOfKey?.(text) ?? text.replace(/^lock:/, '');
}

/** Keys of things that are taken and given back, not handed over. */
export function isMutex(key: string): boolean {
  return key.startsWith('lock:') || key.startsWith('semaphore:');
}
