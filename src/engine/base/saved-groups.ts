// Objects of one shape with the values that they had when they were added (checkpoint.ts): arrays, maps, sets, octets, and objects with the
// same fields. Comparing costs less than writing, so what has not changed is left alone. Not in CPython.

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
  private readonly arrays: unknown[][] = [];
  private readonly saved: unknown[][] = [];

  takes(): boolean {
    return true;
  }

  add(o: object): number {
    this.arrays.push(o as unknown[]);
    this.saved.push((o as unknown[]).slice());
    return (o as unknown[]).length;
  }

  restore(): void {
    const { arrays, saved } = this;
    for (let i = 0; i < arrays.length; i++) {
      const array = arrays[i]!;
      const items = saved[i]!;
      const from = firstDifference(array, items);
      if (from < 0) continue;
      if (array.length !== items.length) array.length = items.length;
      for (let at = from; at < items.length; at++) array[at] = items[at];
    }
  }

  changed(found: object[]): void {
    const { arrays, saved } = this;
    for (let i = 0; i < arrays.length; i++)
      if (firstDifference(arrays[i]!, saved[i]!) >= 0) found.push(arrays[i]!);
  }
}

/** Index of the first item that differs; -1: none does. */
function firstDifference(array: readonly unknown[], items: readonly unknown[]): number {
  const length = Math.min(array.length, items.length);
  for (let i = 0; i < length; i++) {
    const item = array[i];
    if (item !== items[i] || item === 0) if (!Object.is(item, items[i])) return i;
  }
  return array.length === items.length ? -1 : length;
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
