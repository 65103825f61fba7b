// The state of a graph of objects, kept so that the graph can be brought back to it: the same objects, with the values that they had. What is
// reached from a root belongs to it; functions and what the rules call fixed do not. Not in CPython; after the images of a process that
// checkpoint tools make. Law 4 of the engine: state is data. notes/0013.
//
// A first checkpoint keeps everything; later ones (`later`) only what has changed since, so that going back costs one look at each object. A
// later one may be what others are told from: they keep only what has changed since that one.

import { CannotCopy, isOpaque } from './copy-graph.ts';
import { ArrayGroup, type Group, MapGroup, SetGroup, type Visit } from './saved-groups.ts';
import { areWords, OctetsGroup, ViewGroup, WordsGroup } from './saved-octets.ts';
import { type FieldRules, GuardedGroup, isGuarding, ObjectGroup } from './saved-objects.ts';

export interface CheckpointRules {
  /** Never changes, or is nothing to bring back: neither it nor what only it refers to is kept. */
  readonly isFixed: (o: object) => boolean;
  /** Told of each object that is kept: it may name parts of it that are fixed. */
  readonly partsOf: (o: object, parts: Parts) => void;
  /** What is special about the fields of objects like `o`. */
  readonly fieldsOf: (o: object) => FieldRules | null;
}

export interface Parts {
  /** As `isFixed`. */
  readonly fix: (part: object) => void;
  /** The list never changes; what it holds may. */
  readonly fixList: (list: readonly object[]) => void;
}

/** What an object costs beside its values: its place in a list, and one in a set if it was not saved before. */
const BYTES_OF_OBJECT = 16;
const BYTES_OF_MEMBER = 40;
const BYTES_OF_VALUE = 8;

/** Objects of a group. Lists that grow without bound are copied again and again, and strain the host's collector. */
const GROUP_MAX = 512;

/** The saved values of some objects, in groups of one shape. */
class Image {
  private readonly fieldsOf: CheckpointRules['fieldsOf'];
  /** Those that were not saved before. */
  readonly members = new Set<object>();
  /** Groups that are not full, by kind of object. */
  private readonly kinds = new Map<unknown, Group[]>();
  readonly groups: Group[] = [];
  objects = 0;
  /** Saved values in all. */
  values = 0;

  constructor(fieldsOf: CheckpointRules['fieldsOf']) {
    this.fieldsOf = fieldsOf;
  }

  /** `before`, j: where it was saved before; null: nowhere. It is the last one of the group that is returned. */
  add(o: object, before: Group | null, j: number): Group {
    if (before === null) this.members.add(o);
    this.objects++;
    const kind = kindOf(o);
    const rules = this.fieldsOf(o);
    let groups = this.kinds.get(kind);
    if (groups === undefined) this.kinds.set(kind, (groups = []));
    let group = groups.find((g) => g.takes(o, rules));
    if (group === undefined) {
      group = newGroup(o, rules);
      groups.push(group);
      this.groups.push(group);
    }
    this.values += group.add(o, before, j);
    if (group.size === GROUP_MAX) groups.splice(groups.indexOf(group), 1);
    return group;
  }
}

/** Objects that were kept, and what they lead to was not. In four lists, since they are many. */
class Open {
  private readonly groups: Group[] = [];
  private readonly numbers: number[] = [];
  private readonly befores: (Group | null)[] = [];
  private readonly beforeNumbers: number[] = [];

  push(group: Group, i: number, before: Group | null, j: number): void {
    this.groups.push(group);
    this.numbers.push(i);
    this.befores.push(before);
    this.beforeNumbers.push(j);
  }

  visitAll(visit: Visit): void {
    for (let group = this.groups.pop(); group !== undefined; group = this.groups.pop())
      group.visitNew(this.numbers.pop()!, this.befores.pop()!, this.beforeNumbers.pop()!, visit);
  }
}

const NOTHING = new Uint8Array(GROUP_MAX);

export class Checkpoint {
  /** What it is told from; null: it keeps everything. */
  readonly base: Checkpoint | null;
  private readonly image: Image;
  private readonly rules: CheckpointRules;
  private readonly fixed: Set<object>;
  /** Of what it is told from, what this one or a nearer one keeps too: 1 for each such object of a group. */
  private readonly skips = new Map<Group, Uint8Array>();
  private readonly open = new Open();
  private readonly reach: Visit = (value) => {
    if (typeof value !== 'object' || value === null || this.has(value)) return;
    if (this.fixed.has(value) || this.rules.isFixed(value)) return;
    this.keep(value, null, 0);
  };
  private readonly parts: Parts = {
    fix: (part) => this.fixed.add(part),
    fixList: (list) => {
      this.fixed.add(list);
      for (const o of list) this.reach(o);
    },
  };

  private constructor(rules: CheckpointRules, base: Checkpoint | null) {
    this.rules = rules;
    this.base = base;
    this.image = new Image(rules.fieldsOf);
    this.fixed = base === null ? new Set() : base.fixed;
  }

  /** Of everything that `root` reaches. CannotCopy: the host keeps part of it where nobody can read it. */
  static of(root: object, rules: CheckpointRules): Checkpoint {
    const checkpoint = new Checkpoint(rules, null);
    checkpoint.reach(root);
    checkpoint.open.visitAll(checkpoint.reach);
    return checkpoint;
  }

  /** Of the state now, told from this one. CannotCopy. */
  later(): Checkpoint {
    const checkpoint = new Checkpoint(this.rules, this);
    for (const { image } of this.chain())
      for (const group of image.groups) {
        const skip = this.skipOf(group);
        const hits: number[] = [];
        group.changed(skip, hits);
        if (hits.length > 0) checkpoint.skips.set(group, withThose(skip, hits));
        else if (skip !== NOTHING) checkpoint.skips.set(group, skip);
        // What a later one says of an object is what it was.
        for (const i of hits) checkpoint.keep(group.at(i), group, i);
      }
    checkpoint.open.visitAll(checkpoint.reach);
    return checkpoint;
  }

  /** This one, and what it is told from, up to the first one. */
  private chain(): Checkpoint[] {
    return [this, ...(this.base?.chain() ?? [])];
  }

  private has(o: object): boolean {
    return this.image.members.has(o) || this.base?.has(o) === true;
  }

  private skipOf(group: Group): Uint8Array {
    return this.skips.get(group) ?? NOTHING;
  }

  /** Objects that it keeps itself. */
  get kept(): number {
    return this.image.objects;
  }

  /** Objects that are looked at to come back to it. */
  get looked(): number {
    return this.kept + (this.base?.looked ?? 0);
  }

  /** About what it takes itself. */
  get bytes(): number {
    const { objects, members, values } = this.image;
    return objects * BYTES_OF_OBJECT + members.size * BYTES_OF_MEMBER + values * BYTES_OF_VALUE;
  }

  /** Everything is as it was. `isQuick`: the run has gone no other way since than the one that led here before (saved-groups.ts). */
  restore(isQuick = false): void {
    for (const { image } of this.chain())
      for (const group of image.groups) group.restore(this.skipOf(group), isQuick);
  }

  private keep(o: object, before: Group | null, j: number): void {
    if (before === null) this.rules.partsOf(o, this.parts);
    const group = this.image.add(o, before, j);
    this.open.push(group, group.size - 1, before, j);
  }
}

function withThose(skip: Uint8Array, hits: readonly number[]): Uint8Array {
  const more = skip.slice();
  for (const i of hits) more[i] = 1;
  return more;
}

function kindOf(o: object): unknown {
  if (Array.isArray(o)) return Array;
  if (o instanceof Map) return Map;
  if (o instanceof Set) return Set;
  if (o instanceof ArrayBuffer) return ArrayBuffer;
  return ArrayBuffer.isView(o) ? ViewGroup : Object.getPrototypeOf(o);
}

/** What is opaque is alone with its prototype: no group of others takes it. */
function newGroup(o: object, rules: FieldRules | null): Group {
  if (isOpaque(o)) throw new CannotCopy(Object.prototype.toString.call(o));
  if (Array.isArray(o)) return new ArrayGroup(o);
  if (o instanceof Map) return new MapGroup();
  if (o instanceof Set) return new SetGroup();
  if (o instanceof ArrayBuffer) return areWords(o) ? new WordsGroup() : new OctetsGroup();
  if (ArrayBuffer.isView(o)) return new ViewGroup();
  // The very rules: a group takes others with the same ones only.
  return rules !== null && isGuarding(rules)
    ? new GuardedGroup(o, rules)
    : new ObjectGroup(o, rules);
}
