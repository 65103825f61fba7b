// Objects of one shape with the values that they had when they were added (checkpoint.ts): arrays, maps, sets, octets (saved-octets.ts), and
// objects with the same fields (saved-objects.ts). Comparing costs less than writing, so what has not changed is left alone. Not in CPython.

import { type ArrayAccess, arrayAccessFor } from './array-access.ts';
import { CountedMap } from './counted-map.ts';
import type { FieldRules } from './saved-objects.ts';

export type Visit = (value: unknown) => void;

/** Objects have numbers in their group, in the order in which they were added. */
export interface Group {
  readonly size: number;
  at(i: number): object;
  /** Is `o`, of the same kind, of this shape, with the same rules for its fields? */
  takes(o: object, rules: FieldRules | null): boolean;
  /** Saves its values as they are now. Returns how many. `before`, j: where it was saved before, if it was. */
  add(o: object, before: Group | null, j: number): number;
  /**
   * All values are the saved ones again, except where `skip` is 1. `isQuick`: what an object says of its parts by a version is believed,
   * which is right if no other way has been gone with the same versions.
   */
  restore(skip: Uint8Array, isQuick: boolean): void;
  /** Adds the numbers of those whose values are others to `hits`. */
  changed(skip: Uint8Array, hits: number[]): void;
  /** Visits saved values of `i` that `before` did not have at the same place of j; `before` null: all. */
  visitNew(i: number, before: Group | null, j: number, visit: Visit): void;
}

export class ArrayGroup implements Group {
  private readonly kind: 'numbers' | 'others';
  private readonly access: ArrayAccess;
  private readonly arrays: unknown[][] = [];
  /** Items of the first array, of the second ..., and where those of each begin. */
  private readonly saved: unknown[] = [];
  private readonly starts: number[] = [0];

  constructor(o: object) {
    this.kind = kindOfItems(o);
    this.access = arrayAccessFor(this.kind);
  }

  get size(): number {
    return this.arrays.length;
  }

  at(i: number): object {
    return this.arrays[i]!;
  }

  takes(o: object): boolean {
    return kindOfItems(o) === this.kind;
  }

  add(o: object): number {
    const array = o as unknown[];
    this.arrays.push(array);
    for (let i = 0; i < array.length; i++) this.saved.push(array[i]);
    this.starts.push(this.saved.length);
    return array.length;
  }

  restore(skip: Uint8Array): void {
    this.access.restoreAll(this.arrays, this.saved, this.starts, skip);
  }

  changed(skip: Uint8Array, hits: number[]): void {
    this.access.findChanged(this.arrays, this.saved, this.starts, skip, hits);
  }

  visitNew(i: number, before: Group | null, j: number, visit: Visit): void {
    const { saved, starts } = this;
    const to = starts[i + 1]!;
    let k = starts[i]!;
    if (before instanceof ArrayGroup) {
      const end = before.starts[j + 1]!;
      for (let other = before.starts[j]!; k < to && other < end; k++, other++)
        if (saved[k] !== before.saved[other]) visit(saved[k]);
    }
    for (; k < to; k++) visit(saved[k]);
  }
}

function kindOfItems(o: object): 'numbers' | 'others' {
  return typeof (o as unknown[])[0] === 'number' ? 'numbers' : 'others';
}

export class MapGroup implements Group {
  private readonly maps: Map<unknown, unknown>[] = [];
  /** Keys and values in turn, in the map's order. */
  private readonly saved: unknown[][] = [];
  /** Of those that count their changes. */
  private readonly changes: number[] = [];

  get size(): number {
    return this.maps.length;
  }

  at(i: number): object {
    return this.maps[i]!;
  }

  takes(): boolean {
    return true;
  }

  add(o: object): number {
    const entries: unknown[] = [];
    (o as Map<unknown, unknown>).forEach((value, key) => entries.push(key, value));
    this.maps.push(o as Map<unknown, unknown>);
    this.saved.push(entries);
    this.changes.push(changesOf(o as Map<unknown, unknown>));
    return entries.length;
  }

  restore(skip: Uint8Array): void {
    const { maps, saved } = this;
    for (let i = 0; i < maps.length; i++) {
      const map = maps[i]!;
      const entries = saved[i]!;
      if (skip[i] === 1 || this.isSame(i)) continue;
      map.clear();
      for (let at = 0; at < entries.length; at += 2) map.set(entries[at], entries[at + 1]);
      this.changes[i] = changesOf(map);
    }
  }

  changed(skip: Uint8Array, hits: number[]): void {
    for (let i = 0; i < this.maps.length; i++) if (skip[i] === 0 && !this.isSame(i)) hits.push(i);
  }

  private isSame(i: number): boolean {
    const map = this.maps[i]!;
    return changesOf(map) === this.changes[i] || sameEntries(map, this.saved[i]!);
  }

  visitNew(i: number, _before: Group | null, _j: number, visit: Visit): void {
    this.saved[i]!.forEach(visit);
  }
}

/** NaN, which no number equals: it does not count them. */
const changesOf = (map: Map<unknown, unknown>): number =>
  map instanceof CountedMap ? map.changes : NaN;

function sameEntries(map: ReadonlyMap<unknown, unknown>, entries: readonly unknown[]): boolean {
  if (map.size * 2 !== entries.length) return false;
  let at = 0;
  for (const [key, value] of map) {
    if (key !== entries[at] || !Object.is(value, entries[at + 1])) return false;
    at += 2;
  }
  return true;
}

export class SetGroup implements Group {
  private readonly sets: Set<unknown>[] = [];
  private readonly saved: unknown[][] = [];

  get size(): number {
    return this.sets.length;
  }

  at(i: number): object {
    return this.sets[i]!;
  }

  takes(): boolean {
    return true;
  }

  add(o: object): number {
    this.sets.push(o as Set<unknown>);
    this.saved.push([...(o as Set<unknown>)]);
    return (o as Set<unknown>).size;
  }

  restore(skip: Uint8Array): void {
    const { sets, saved } = this;
    for (let i = 0; i < sets.length; i++) {
      const set = sets[i]!;
      if (skip[i] === 1 || sameItems(set, saved[i]!)) continue;
      set.clear();
      for (const item of saved[i]!) set.add(item);
    }
  }

  changed(skip: Uint8Array, hits: number[]): void {
    const { sets, saved } = this;
    for (let i = 0; i < sets.length; i++)
      if (skip[i] === 0 && !sameItems(sets[i]!, saved[i]!)) hits.push(i);
  }

  visitNew(i: number, _before: Group | null, _j: number, visit: Visit): void {
    this.saved[i]!.forEach(visit);
  }
}

function sameItems(set: ReadonlySet<unknown>, items: readonly unknown[]): boolean {
  if (set.size !== items.length) return false;
  let at = 0;
  for (const item of set) if (item !== items[at++]) return false;
  return true;
}
