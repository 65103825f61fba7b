// The view `structures`: every object of the view `heap` as its C struct. Not in CPython. Reads only.

import { heap } from '../../memory/heap.ts';
import { addressOf } from '../../objects/object.ts';
import { reachableObjects, shownObjects } from '../heap-view.ts';
import { structuresOf } from './structure-of.ts';
import { bytesOf } from './struct-builder.ts';
import type { Run } from '../../run.ts';
import type { StructuresView } from '../views.ts';

export function structuresView(run: Run): StructuresView {
  return {
    profile: heap.profile.name,
    objects: shownObjects(run).map((o) => ({ id: addressOf(o), structs: structuresOf(o) })),
  };
}

/** `size` bytes of memory at `address`, as far as they belong to objects that the program can reach; null if they do not. */
export function memoryAt(run: Run, address: number, size: number): Uint8Array | null {
  for (const o of reachableObjects(run)) {
    for (const view of structuresOf(o)) {
      const from = address - view.address;
      if (from >= 0 && from + size <= view.size) return bytesOf(view).slice(from, from + size);
    }
  }
  return null;
}
