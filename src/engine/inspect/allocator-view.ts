// The books of the allocator as plain data: arenas, pools by size class, free lists, the refchain, the collector's lists. Not in CPython: what
// sys._debugmallocstats() prints, and more. Reads only.

import type { GcHead } from '../memory/gc-lists.ts';
import { heap } from '../memory/heap.ts';
import { addressOf, type PyGcObject } from '../objects/object.ts';
import type { AllocatorView } from './views.ts';

export function allocatorView(): AllocatorView {
  const { obmalloc, freeLists, refchain } = heap;
  return {
    profile: heap.profile.name,
    allocatedBlocks: obmalloc.blocks,
    liveObjects: heap.liveObjects,
    bytes: heap.bytes,
    arenas: { allocated: obmalloc.arenas.allocated, highwater: obmalloc.arenas.highwater },
    pools: obmalloc.pools().map(({ block, ...pool }) => ({ ...pool, address: heap.idOf(block) })),
    // A list that may keep nothing is one that this version does not have.
    freeLists: freeLists
      .state()
      .filter(({ limit }) => limit > 0)
      .map(({ blocks, ...list }) => ({
        ...list,
        addresses: blocks.map((block) => heap.idOf(block)),
      })),
    refchain: refchain?.isPublic === true ? refchain.ring().map(addressOf) : null,
    generations: heap.gc.generations.map(listOf),
  };
}

/** In the order of `_gc_next`, from the head of the list on. */
function listOf(head: GcHead): number[] {
  const ids: number[] = [];
  for (let node = head.gcNext!; node !== head; node = node.gcNext!)
    ids.push(addressOf(node as PyGcObject));
  return ids;
}
