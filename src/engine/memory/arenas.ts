// Arenas: the big pieces that obmalloc asks of the operating system, and which of them gives the next pool.
// CPython 3.13 Objects/obmalloc.c (new_arena, insert_to_freepool, struct arena_object, nfp2lasta).
//
// `usable` is sorted by the number of free pools, the fullest arena first: nearly empty arenas are left alone and can be given back.
// Simplified: arenas lie one after another in order of their making, and one that was given back is the first to be taken again
// (the kernel of a real machine decides that).

import { EngineBug } from '../base/assert.ts';

/** Pools in each arena: 64 pools of 16 KiB in 1 MiB, 64 of 4 KiB in 256 KiB before 3.10. */
export const POOLS_PER_ARENA = 64;
export const POOLS_SHIFT = 6;

export class Arena {
  /** Its pools are `index * POOLS_PER_ARENA` and following. */
  readonly index: number;
  /** Pools given back, youngest first: the first of them; the others follow in `nextpool`. 0: none. */
  freepools = 0;
  /** Free pools: those given back and those never used. */
  nfreepools = POOLS_PER_ARENA;
  /** The next pool never used. */
  nextPool: number;

  constructor(index: number) {
    this.index = index;
    this.nextPool = index * POOLS_PER_ARENA;
  }
}

export class ArenaList {
  /** By index; arena 0 does not exist, so that address 0 is nobody's. Undefined: given back. */
  readonly arenas: (Arena | undefined)[] = [undefined];
  /** `usable_arenas`: those with free pools, by their number. */
  readonly usable: Arena[] = [];
  /** `narenas_currently_allocated` and its highest value. */
  allocated = 0;
  highwater = 0;

  /** The arena to carve the next pool from, without taking it. */
  first(): Arena {
    return this.usable[0] ?? this.newArena();
  }

  /** One free pool of the first usable arena was taken. */
  taken(arena: Arena): void {
    arena.nfreepools--;
    if (arena.nfreepools === 0) this.usable.shift();
  }

  /** A pool of `arena` became free: keeps the order, gives back an arena that is empty now, unless it is the last in the list. */
  freed(arena: Arena): void {
    const { usable } = this;
    const before = arena.nfreepools++;
    if (before === 0) {
      usable.unshift(arena);
      return;
    }
    const at = usable.indexOf(arena);
    if (at < 0) throw new EngineBug('an arena with free pools is not usable');
    if (arena.nfreepools === POOLS_PER_ARENA && at < usable.length - 1) {
      usable.splice(at, 1);
      this.arenas[arena.index] = undefined;
      this.allocated--;
      return;
    }
    // It goes behind the last arena that has as many free pools as it had.
    let to = at;
    while (to + 1 < usable.length && usable[to + 1]!.nfreepools === before) to++;
    if (to === at) return;
    usable.splice(at, 1);
    usable.splice(to, 0, arena);
  }

  private newArena(): Arena {
    let index = 1;
    while (this.arenas[index] !== undefined) index++;
    const arena = new Arena(index);
    this.arenas[index] = arena;
    this.usable.push(arena);
    this.allocated++;
    if (this.allocated > this.highwater) this.highwater = this.allocated;
    return arena;
  }
}
