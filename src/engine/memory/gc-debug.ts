// What `gc.set_debug` prints. CPython 3.13 Python/gc.c (debug_cycle, show_stats_each_generations).

import { addressOf, type PyObject } from '../objects/object.ts';
import { gcListSize, type GcHead } from './gc-lists.ts';
import type { GcState } from './gc-state.ts';

export function debugStats(state: GcState, generation: number): string {
  const sizes = state.generations.map((list) => ` ${gcListSize(list)}`).join('');
  return (
    `gc: collecting generation ${generation}...\ngc: objects in each generation:${sizes}\n` +
    `gc: objects in permanent generation: ${gcListSize(state.permanent)}\n`
  );
}

export function debugCycle(message: string, list: GcHead): string {
  let text = '';
  for (let node = list.gcNext!; node !== list; node = node.gcNext!) {
    const o = node as unknown as PyObject;
    text += `gc: ${message} <${o.type.name} 0x${addressOf(o).toString(16)}>\n`;
  }
  return text;
}
