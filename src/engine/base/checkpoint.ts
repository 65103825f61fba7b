// The state of a graph of objects, kept so that the graph can be brought back to it: the same objects, with the values that they had. What is
// reached from a root belongs to it; functions and what the rules call fixed do not. Not in CPython; after the images of a process that
// checkpoint tools make. Law 4 of the engine: state is data. notes/0013.
//
// A first checkpoint keeps everything; later ones (`later`) only what has changed since, so that going back costs one look at each object.

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

/** The saved values of some objects, in groups of one shape. */
class Image {
  private readonly fieldsOf: CheckpointRules['fieldsOf'];
  readonly members = new Set<object>();
  private readonly kinds = new Map<unknown, Group[]>();
  private readonly groups: Group[] = [];

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
    group.add(o);
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
  private readonly base: Checkpoint | null;
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

  /** Of the state now, while this one (a first one) is kept. CannotCopy. */
  later(): Checkpoint {
    const checkpoint = new Checkpoint(this.rules, this);
    for (const o of this.image.changed()) checkpoint.keep(o);
    checkpoint.gather();
    return checkpoint;
  }

  /** Everything is as it was. */
  restore(): void {
    this.base?.image.restore();
    this.image.restore();
  }

  private gather(): void {
    const reach = (value: unknown): void => this.reach(value);
    for (let o = this.open.pop(); o !== undefined; o = this.open.pop()) forEachValue(o, reach);
  }

  private reach(value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    if (this.image.members.has(value) || this.base?.image.members.has(value) === true) return;
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
  if (Array.isArray(o)) return new ArrayGroup();
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
