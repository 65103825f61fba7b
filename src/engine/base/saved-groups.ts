// Objects of one shape with the values that they had when they were added (checkpoint.ts): arrays, maps, sets, octets, and objects with the
// same fields. Comparing costs less than writing, so what has not changed is left alone. Not in CPython.

import { type ArrayAccess, arrayAccessFor } from './array-access.ts';
import { accessFor, type Changed, type Restore } from './field-access.ts';

export interface Group {
  /** Is `o`, of the same kind, of this shape? */
  takes(o: object): boolean;
  /** Saves its values as they are now. Returns how many. */
  add(o: object): number;
  /** All values are the saved ones again. */
  restore(): void;
  /** Adds those whose values are others to `found`. */
  changed(found: object[]): void;
}

export class ArrayGroup implements Group {
  private readonly kind: 'numbers' | 'others';
  private readonly access: ArrayAccess;
  private readonly arrays: unknown[][] = [];
  /** Items of the first array, of the second ..., and how many each has. */
  private readonly saved: unknown[] = [];
  private readonly lengths: number[] = [];

  constructor(o: object) {
    this.kind = kindOfItems(o);
    this.access = arrayAccessFor(this.kind);
  }

  takes(o: object): boolean {
    return kindOfItems(o) === this.kind;
  }

  add(o: object): number {
    const array = o as unknown[];
    this.arrays.push(array);
    this.lengths.push(array.length);
    for (let i = 0; i < array.length; i++) this.saved.push(array[i]);
    return array.length;
  }

  restore(): void {
    this.access.restoreAll(this.arrays, this.saved, this.lengths);
  }

  changed(found: object[]): void {
    this.access.findChanged(this.arrays, this.saved, this.lengths, found);
  }
}

function kindOfItems(o: object): 'numbers' | 'others' {
  return typeof (o as unknown[])[0] === 'number' ? 'numbers' : 'others';
}

export class MapGroup implements Group {
  private readonly maps: Map<unknown, unknown>[] = [];
  /** Keys and values in turn, in the map's order. */
  private readonly saved: unknown[][] = [];

  takes(): boolean {
    return true;
  }

  add(o: object): number {
    const entries: unknown[] = [];
    (o as Map<unknown, unknown>).forEach((value, key) => entries.push(key, value));
    this.maps.push(o as Map<unknown, unknown>);
    this.saved.push(entries);
    return entries.length;
  }

  restore(): void {
    const { maps, saved } = this;
    for (let i = 0; i < maps.length; i++) {
      const map = maps[i]!;
      const entries = saved[i]!;
      if (sameEntries(map, entries)) continue;
      map.clear();
      for (let at = 0; at < entries.length; at += 2) map.set(entries[at], entries[at + 1]);
    }
  }

  changed(found: object[]): void {
    const { maps, saved } = this;
    for (let i = 0; i < maps.length; i++)
      if (!sameEntries(maps[i]!, saved[i]!)) found.push(maps[i]!);
  }
}

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

  takes(): boolean {
    return true;
  }

  add(o: object): number {
    this.sets.push(o as Set<unknown>);
    this.saved.push([...(o as Set<unknown>)]);
    return (o as Set<unknown>).size;
  }

  restore(): void {
    const { sets, saved } = this;
    for (let i = 0; i < sets.length; i++) {
      const set = sets[i]!;
      if (sameItems(set, saved[i]!)) continue;
      set.clear();
      for (const item of saved[i]!) set.add(item);
    }
  }

  changed(found: object[]): void {
    const { sets, saved } = this;
    for (let i = 0; i < sets.length; i++) if (!sameItems(sets[i]!, saved[i]!)) found.push(sets[i]!);
  }
}

function sameItems(set: ReadonlySet<unknown>, items: readonly unknown[]): boolean {
  if (set.size !== items.length) return false;
  let at = 0;
  for (const item of set) if (item !== items[at++]) return false;
  return true;
}

/** Buffers, and views, whose octets are their buffer's. Most are tables of 32-bit numbers, and are compared as such. */
export class BytesGroup implements Group {
  private readonly buffers: ArrayBuffer[] = [];
  private readonly words: (Int32Array | Uint8Array)[] = [];
  private readonly saved: (Int32Array | Uint8Array)[] = [];

  takes(): boolean {
    return true;
  }

  add(o: object): number {
    if (ArrayBuffer.isView(o)) return 0;
    const buffer = o as ArrayBuffer;
    const words = buffer.byteLength % 4 === 0 ? new Int32Array(buffer) : new Uint8Array(buffer);
    this.buffers.push(buffer);
    this.words.push(words);
    this.saved.push(words.slice());
    return buffer.byteLength >>> 3;
  }

  restore(): void {
    const { words, saved } = this;
    for (let i = 0; i < words.length; i++)
      if (!sameWords(words[i]!, saved[i]!)) words[i]!.set(saved[i]!);
  }

  changed(found: object[]): void {
    const { words, saved } = this;
    for (let i = 0; i < words.length; i++)
      if (!sameWords(words[i]!, saved[i]!)) found.push(this.buffers[i]!);
  }
}

function sameWords(now: Int32Array | Uint8Array, then: Int32Array | Uint8Array): boolean {
  for (let i = 0; i < now.length; i++) if (now[i] !== then[i]) return false;
  return true;
}

type Fields = Record<string, unknown>;
/** What is special about the fields of a class of objects. */
export interface FieldRules {
  /** Never change, or are nothing to bring back. */
  readonly fixed: readonly string[];
  /**
   * Numbers that tell others whether what they remember of the object is still right: instead of going back, they go on, so that nothing of
   * what will not have happened is taken for true.
   */
  readonly counters: readonly string[];
}

/** Objects with the same fields in the same order. */
export class ObjectGroup implements Group {
  private readonly keys: readonly string[];
  /** Those that are saved, among them fields for which only the prototype has a value yet. */
  private readonly values: readonly string[];
  private readonly objects: object[] = [];
  /** Values of the first object, of the second ... */
  private readonly saved: unknown[] = [];
  private readonly restoreAll: Restore;
  private readonly findChanged: Changed;

  constructor(o: object, rules: FieldRules | null) {
    this.keys = Object.keys(o);
    const all: string[] = [];
    // What a prototype says for all until an object gets a value of its own is enumerable; methods are not.
    for (const key in o) all.push(key);
    const isValue = (key: string): boolean =>
      'value' in (Object.getOwnPropertyDescriptor(o, key) ?? { value: 0 });
    this.values = all.filter((key) => isValue(key) && rules?.fixed.includes(key) !== true);
    ({ restoreAll: this.restoreAll, findChanged: this.findChanged } = accessFor(
      this.values,
      rules?.counters ?? [],
    ));
  }

  takes(o: object): boolean {
    const keys = Object.keys(o);
    if (keys.length !== this.keys.length) return false;
    for (let i = 0; i < keys.length; i++) if (keys[i] !== this.keys[i]) return false;
    return true;
  }

  add(o: object): number {
    this.objects.push(o);
    for (const key of this.values) this.saved.push((o as Fields)[key]);
    return this.values.length;
  }

  restore(): void {
    this.restoreAll(this.objects, this.saved);
  }

  changed(found: object[]): void {
    this.findChanged(this.objects, this.saved, found);
  }
}
