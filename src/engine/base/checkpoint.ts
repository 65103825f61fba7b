// The state of a graph of objects, kept so that the graph can be brought back to it: the same objects, with the values that they had. What is
// reached from a root belongs to it; functions and what the rules call fixed do not. Not in CPython; after the images of a process that
// checkpoint tools make. Law 4 of the engine: state is data. notes/0013.
//
// A first checkpoint keeps everything; later ones (`later`) only what has changed since, so that going back costs one look at each object. A
// later one may be what others are told from: they keep only what has changed since that one.

import { CannotCopy, isOpaque } from './copy-graph.ts';
import {
  ArrayGroup,
  BytesGroup,
  type FieldRules,
  type Group,
  MapGroup,
  ObjectGroup,
  SetGroup,
} from './saved-groups.ts';

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

/** What a member of an image costs beside its values: its places in a set and in a list. */
const BYTES_OF_MEMBER = 48;
const BYTES_OF_VALUE = 8;

/** The saved values of some objects, in groups of one shape. */
class Image {
  private readonly fieldsOf: CheckpointRules['fieldsOf'];
  readonly members = new Set<object>();
  private readonly kinds = new Map<unknown, Group[]>();
  private readonly groups: Group[] = [];
  /** Saved values in all. */
  values = 0;

  constructor(fieldsOf: CheckpointRules['fieldsOf']) {
    this.fieldsOf = fieldsOf;
  }

  add(o: object): void {
    this.members.add(o);
    const kind = kindOf(o);
    let groups = this.kinds.get(kind);
    if (groups === undefined) this.kinds.set(kind, (groups = []));
    let group = groups.find((g) => g.takes(o));
    if (group === undefined) {
      group = newGroup(o, this.fieldsOf);
      groups.push(group);
      this.groups.push(group);
    }
    this.values += group.add(o);
  }

  restore(): void {
    for (const group of this.groups) group.restore();
  }

  /** Those whose values are not the saved ones. */
  changed(): object[] {
    const found: object[] = [];
    for (const group of this.groups) group.changed(found);
    return found;
  }
}

export class Checkpoint {
  /** What it is told from; null: it keeps everything. */
  readonly base: Checkpoint | null;
  private readonly image: Image;
  private readonly rules: CheckpointRules;
  private readonly fixed: Set<object>;
  private readonly open: object[] = [];
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
    checkpoint.gather();
    return checkpoint;
  }

  /** Of the state now, told from this one. CannotCopy. */
  later(): Checkpoint {
    const checkpoint = new Checkpoint(this.rules, this);
    const latest: Image[] = [];
    for (const { image } of this.chain()) {
      // What a later one says of an object is what it was.
      for (const o of image.changed())
        if (!latest.some(({ members }) => members.has(o))) checkpoint.keep(o);
      latest.push(image);
    }
    checkpoint.gather();
    return checkpoint;
  }

  /** This one, and what it is told from, up to the first one. */
  private chain(): Checkpoint[] {
    return [this, ...(this.base?.chain() ?? [])];
  }

  private has(o: object): boolean {
    return this.image.members.has(o) || this.base?.has(o) === true;
  }

  /** Objects that it keeps itself. */
  get kept(): number {
    return this.image.members.size;
  }

  /** Objects that are looked at to come back to it. */
  get looked(): number {
    return this.kept + (this.base?.looked ?? 0);
  }

  /** About what it takes itself. */
  get bytes(): number {
    return this.kept * BYTES_OF_MEMBER + this.image.values * BYTES_OF_VALUE;
  }

  /** Everything is as it was. */
  restore(): void {
    this.base?.restore();
    this.image.restore();
  }

  private gather(): void {
    const reach = (value: unknown): void => this.reach(value);
    for (let o = this.open.pop(); o !== undefined; o = this.open.pop()) forEachValue(o, reach);
  }

  private reach(value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    if (this.has(value)) return;
    if (this.fixed.has(value) || this.rules.isFixed(value)) return;
    this.keep(value);
  }

  private keep(o: object): void {
    if (isOpaque(o)) throw new CannotCopy(Object.prototype.toString.call(o));
    this.rules.partsOf(o, this.parts);
    this.image.add(o);
    this.open.push(o);
  }
}

function kindOf(o: object): unknown {
  if (Array.isArray(o)) return Array;
  if (o instanceof Map) return Map;
  if (o instanceof Set) return Set;
  return ArrayBuffer.isView(o) || o instanceof ArrayBuffer ? ArrayBuffer : Object.getPrototypeOf(o);
}

function newGroup(o: object, fieldsOf: CheckpointRules['fieldsOf']): Group {
  if (Array.isArray(o)) return new ArrayGroup(o);
  if (o instanceof Map) return new MapGroup();
  if (o instanceof Set) return new SetGroup();
  return ArrayBuffer.isView(o) || o instanceof ArrayBuffer
    ? new BytesGroup()
    : new ObjectGroup(o, fieldsOf(o));
}

function forEachValue(o: object, visit: (value: unknown) => void): void {
  if (Array.isArray(o)) for (let i = 0; i < o.length; i++) visit(o[i]);
  else if (o instanceof Map)
    o.forEach((value, key) => {
      visit(key);
      visit(value);
    });
  else if (o instanceof Set) o.forEach(visit);
  else if (ArrayBuffer.isView(o)) visit(o.buffer);
  else for (const key of Object.keys(o)) visit((o as Record<string, unknown>)[key]);
}
