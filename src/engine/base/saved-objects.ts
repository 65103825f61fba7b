// Objects with the same fields, and the values that they had (saved-groups.ts). Of some, a field says whether their parts have changed: these
// parts, a dict's lists and tables, are saved with the object and only looked at when it says so. Not in CPython.

import { accessFor, type FieldAccess } from './field-access.ts';
import type { Group, Visit } from './saved-groups.ts';

/** What is special about the fields of a class of objects. */
export interface FieldRules {
  /** Never change, or are nothing to bring back; nor is what only they refer to. */
  readonly fixed: readonly string[];
  /** Never change, but what they refer to may. */
  readonly constant: readonly string[];
  /**
   * Numbers that tell others whether what they remember of the object is still right: instead of going back, they go on, so that nothing of
   * what will not have happened is taken for true.
   */
  readonly counters: readonly string[];
  readonly guarded: GuardedParts | null;
}

export type GuardingRules = FieldRules & { readonly guarded: GuardedParts };

export const isGuarding = (rules: FieldRules): rules is GuardingRules => rules.guarded !== null;

/** While the fields `by` are what they were, so are the items of the arrays in `lists` and `numbers`, and of the table in `words`. */
export interface GuardedParts {
  readonly by: readonly string[];
  /** They are counters that no state has twice, so they are believed whichever way was gone. */
  readonly isUnique: boolean;
  readonly lists: readonly string[];
  readonly numbers: readonly string[];
  readonly words: string;
}

export class ObjectGroup implements Group {
  private readonly keys: readonly string[];
  /** Those that are saved, among them fields for which only the prototype has a value yet. */
  protected readonly values: readonly string[];
  protected readonly objects: object[] = [];
  /** Values of the first object, of the second ... */
  private readonly saved: unknown[] = [];
  private readonly access: FieldAccess;
  private leading: readonly boolean[] | null = null;
  private readonly rules: FieldRules | null;

  constructor(o: object, rules: FieldRules | null) {
    this.rules = rules;
    this.keys = Object.keys(o);
    const all: string[] = [];
    // What a prototype says for all until an object gets a value of its own is enumerable; methods are not.
    for (const key in o) all.push(key);
    const isValue = (key: string): boolean =>
      'value' in (Object.getOwnPropertyDescriptor(o, key) ?? { value: 0 });
    const left = [...(rules?.fixed ?? []), ...(rules?.constant ?? [])];
    this.values = all.filter((key) => isValue(key) && !left.includes(key));
    this.access = accessFor(this.values, rules?.counters ?? []);
  }

  get size(): number {
    return this.objects.length;
  }

  at(i: number): object {
    return this.objects[i]!;
  }

  takes(o: object, rules: FieldRules | null): boolean {
    const keys = Object.keys(o);
    if (rules !== this.rules || keys.length !== this.keys.length) return false;
    for (let i = 0; i < keys.length; i++) if (keys[i] !== this.keys[i]) return false;
    return true;
  }

  add(o: object, _before: Group | null, _j: number): number {
    this.objects.push(o);
    this.access.save(o, this.saved);
    return this.values.length;
  }

  restore(skip: Uint8Array, _isQuick: boolean): void {
    this.access.restoreAll(this.objects, this.saved, skip);
  }

  changed(skip: Uint8Array, hits: number[]): void {
    this.access.findChanged(this.objects, this.saved, skip, hits);
  }

  /** May values of a field lead to objects that are to be kept? */
  protected leadsOn(_field: string): boolean {
    return true;
  }

  visitNew(i: number, before: Group | null, j: number, visit: Visit): void {
    const { saved } = this;
    const { length } = this.values;
    if (before === null)
      for (const field of this.rules?.constant ?? [])
        visit((this.objects[i] as Record<string, unknown>)[field]);
    const leading = (this.leading ??= this.values.map((field) => this.leadsOn(field)));
    const from = i * length;
    if (before instanceof ObjectGroup && before.access === this.access) {
      const others = before.saved;
      for (let k = 0, other = j * length; k < length; k++, other++) {
        const value = saved[from + k];
        if (typeof value === 'object' && value !== others[other] && leading[k]!) visit(value);
      }
    } else
      for (let k = 0; k < length; k++) {
        const value = saved[from + k];
        if (typeof value === 'object' && leading[k]!) visit(value);
      }
  }
}

type Lists = Record<string, unknown[]>;

/** Items of lists, one list after the other, and where each begins. */
abstract class Held<T> {
  readonly items: T[] = [];
  readonly starts: number[] = [0];

  /** A method for each kind of list: a place that sees several is much slower. */
  add(list: readonly T[]): void {
    const { items } = this;
    for (let i = 0; i < list.length; i++) items.push(list[i]!);
    this.starts.push(items.length);
  }

  /** `list` has the items of list `n` again. */
  abstract bringBack(n: number, list: T[]): void;
}

class HeldObjects extends Held<unknown> {
  /** Most items are what they were, and to store an object costs more than to compare two. */
  bringBack(n: number, list: unknown[]): void {
    const { items } = this;
    const from = this.starts[n]!;
    const length = this.starts[n + 1]! - from;
    if (list.length !== length) list.length = length;
    for (let i = 0; i < length; i++) if (list[i] !== items[from + i]) list[i] = items[from + i];
  }

  /** Visits items of list `n` that list `m` there does not have at the same place. */
  visitNew(n: number, other: HeldObjects, m: number, visit: Visit): void {
    const { items, starts } = this;
    const to = other.starts[m + 1]!;
    let at = other.starts[m]!;
    for (let k = starts[n]!; k < starts[n + 1]!; k++, at++)
      if (at >= to || items[k] !== other.items[at]) visit(items[k]);
  }

  visitAll(n: number, visit: Visit): void {
    for (let k = this.starts[n]!; k < this.starts[n + 1]!; k++) visit(this.items[k]);
  }
}

class HeldNumbers extends Held<number> {
  override add(list: readonly number[]): void {
    const { items } = this;
    for (let i = 0; i < list.length; i++) items.push(list[i]!);
    this.starts.push(items.length);
  }

  bringBack(n: number, list: number[]): void {
    const { items } = this;
    const from = this.starts[n]!;
    const length = this.starts[n + 1]! - from;
    if (list.length !== length) list.length = length;
    for (let i = 0; i < length; i++) list[i] = items[from + i]!;
  }
}

export class GuardedGroup extends ObjectGroup {
  private readonly parts: GuardedParts;
  /** Values of the fields that guard the parts. */
  private readonly guards: unknown[] = [];
  private readonly guard: FieldAccess;
  private readonly lists = new HeldObjects();
  private readonly numbers = new HeldNumbers();
  /** A table for each time that parts were saved: typed arrays are brought back as a whole. */
  private readonly words: Int32Array[] = [];
  /** How often parts were saved here. */
  private saves = 0;
  /** Where the parts of each object are saved: where nothing has changed since it was saved before, there. */
  private readonly holders: GuardedGroup[] = [];
  private readonly places: number[] = [];

  constructor(o: object, rules: GuardingRules) {
    super(o, rules);
    this.parts = rules.guarded;
    this.guard = accessFor(this.parts.by, []);
  }

  override add(o: object, before: Group | null, j: number): number {
    this.guard.save(o, this.guards);
    const values = super.add(o, before, j);
    if (before instanceof GuardedGroup && this.hasGuardsOf(before, j)) {
      this.holders.push(before.holders[j]!);
      this.places.push(before.places[j]!);
      return values;
    }
    const { lists, numbers } = this;
    const already = lists.items.length + numbers.items.length / 2;
    const words = (o as Record<string, Int32Array>)[this.parts.words]!;
    for (const field of this.parts.lists) lists.add((o as Lists)[field]!);
    for (const field of this.parts.numbers) numbers.add((o as Lists)[field]! as number[]);
    this.words.push(words.slice());
    this.holders.push(this);
    this.places.push(this.saves++);
    const more = lists.items.length + (numbers.items.length + words.length) / 2;
    return values + more - already;
  }

  /** Does the last object say that nothing has changed since it was saved there? */
  private hasGuardsOf(before: GuardedGroup, j: number): boolean {
    const { length } = this.parts.by;
    const at = this.guards.length - length;
    for (let k = 0; k < length; k++)
      if (this.guards[at + k] !== before.guards[j * length + k]) return false;
    return true;
  }

  override restore(skip: Uint8Array, isQuick: boolean): void {
    const stale: number[] = [];
    if (isQuick || this.parts.isUnique)
      this.guard.findChanged(this.objects, this.guards, skip, stale);
    else for (let i = 0; i < this.size; i++) if (skip[i] === 0) stale.push(i);
    super.restore(skip, isQuick);
    for (const i of stale) this.restoreParts(i);
  }

  /** The fields are what they were, so the parts are the same objects. */
  private restoreParts(i: number): void {
    const { by, lists, numbers, words } = this.parts;
    const o = this.objects[i] as Lists;
    const holder = this.holders[i]!;
    let at = this.places[i]! * lists.length;
    for (const field of lists) holder.lists.bringBack(at++, o[field]!);
    at = this.places[i]! * numbers.length;
    for (const field of numbers) holder.numbers.bringBack(at++, o[field]! as number[]);
    (o[words] as unknown as Int32Array).set(holder.words[this.places[i]!]!);
    // What guards may have gone on.
    by.forEach((field, k) => {
      this.guards[i * by.length + k] = o[field];
    });
  }

  /** The fields that hold the parts lead to nothing else than what is saved of the parts. */
  protected override leadsOn(field: string): boolean {
    const { lists, numbers, words } = this.parts;
    return field !== words && !lists.includes(field) && !numbers.includes(field);
  }

  override visitNew(i: number, before: Group | null, j: number, visit: Visit): void {
    super.visitNew(i, before, j, visit);
    const holder = this.holders[i]!;
    if (holder !== this) return;
    const { length } = this.parts.lists;
    const at = this.places[i]! * length;
    if (before instanceof GuardedGroup) {
      const otherAt = before.places[j]! * length;
      for (let k = 0; k < length; k++)
        this.lists.visitNew(at + k, before.holders[j]!.lists, otherAt + k, visit);
    } else for (let k = 0; k < length; k++) this.lists.visitAll(at + k, visit);
  }
}
