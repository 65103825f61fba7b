// Copies a graph of objects: what is reached from a root, each object once, cycles and all. What is shared stays shared.
// Not in CPython: the operating system copies pages. Law 4 of the engine: state is data.

import { CountedMap } from './counted-map.ts';
import { type ShapeCopier, shapeCopierFor } from './shape-copier.ts';

/** Why something can't be copied, with the fields that lead to it. */
export class CannotCopy extends Error {
  override readonly name = 'CannotCopy';
}

export interface CopyRules {
  /** Both graphs refer to the same one. */
  readonly isShared: (o: object) => boolean;
  /** A copy made by hand (its fields are copied, too, where they are in `fields`); null: as any other object. */
  readonly special: (o: object, copier: GraphCopier) => object | null;
}

export class GraphCopier {
  private readonly rules: CopyRules;
  private readonly copies = new Map<object, object>();
  /** Copied, and its fields are still those of the original; how each is filled in. */
  private readonly open: object[] = [];
  private readonly fills: (ShapeCopier | null)[] = [];

  constructor(rules: CopyRules) {
    this.rules = rules;
  }

  /** References to `original` become references to `copy`. */
  replace(original: object, copy: object): void {
    this.copies.set(original, copy);
  }

  /** The copy of something that has been reached. */
  copyOf<T extends object>(original: T): T | undefined {
    return this.copies.get(original) as T | undefined;
  }

  /** Everything reached from `root`. CannotCopy. */
  copy<T>(root: T): T {
    const copy = this.value(root);
    const { open, fills } = this;
    for (let original = open.pop(); original !== undefined; original = open.pop()) {
      this.filling = original;
      const shape = fills.pop()!;
      const target = this.copies.get(original)!;
      if (shape === null) this.fillHostObject(original, target);
      else shape.fill(original, target, this);
    }
    return copy as T;
  }

  /** What stands for `value` in the copy; its own fields are filled in later. */
  value(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    return this.copies.get(value) ?? this.newCopy(value);
  }

  private newCopy(value: object): object {
    if (this.rules.isShared(value)) return value;
    const copy = this.rules.special(value, this) ?? this.begin(value);
    this.copies.set(value, copy);
    return copy;
  }

  private filling: object | null = null;

  private begin(o: object): object {
    const shell = this.hostShell(o);
    if (shell !== null) {
      if (!ArrayBuffer.isView(o) && !(o instanceof ArrayBuffer)) this.leaveOpen(o, null);
      return shell;
    }
    if (isOpaque(o)) {
      const holder = this.filling?.constructor.name ?? 'nothing';
      throw new CannotCopy(`${holder} holds ${Object.prototype.toString.call(o)}`);
    }
    const shape = shapeCopierFor(o);
    this.leaveOpen(o, shape);
    return shape.shell(o);
  }

  private leaveOpen(o: object, shape: ShapeCopier | null): void {
    this.open.push(o);
    this.fills.push(shape);
  }

  /** An empty one of what the host has; null: an object with fields. */
  private hostShell(o: object): object | null {
    if (Array.isArray(o)) return new Array(o.length);
    if (o instanceof Map) return o instanceof CountedMap ? new CountedMap() : new Map();
    if (o instanceof Set) return new Set();
    if (o instanceof ArrayBuffer) return o.slice(0);
    return ArrayBuffer.isView(o) ? this.view(o) : null;
  }

  private view(o: ArrayBufferView): ArrayBufferView {
    const buffer = this.value(o.buffer) as ArrayBuffer;
    if (o instanceof DataView) return new DataView(buffer, o.byteOffset, o.byteLength);
    const array = o as Uint8Array;
    const constructor = array.constructor as Uint8ArrayConstructor;
    return new constructor(buffer, array.byteOffset, array.length);
  }

  private fillHostObject(original: object, copy: object): void {
    if (Array.isArray(original)) {
      const target = copy as unknown[];
      for (let i = 0; i < original.length; i++) target[i] = this.value(original[i]);
    } else if (original instanceof Map) {
      const target = copy as Map<unknown, unknown>;
      for (const [key, value] of original) target.set(this.value(key), this.value(value));
    } else {
      const target = copy as Set<unknown>;
      for (const item of original as Set<unknown>) target.add(this.value(item));
    }
  }
}

/** The host keeps state of these where nobody can read it. */
export function isOpaque(o: object): boolean {
  const tag = Object.prototype.toString.call(o);
  return tag === '[object Generator]' || tag === '[object WeakMap]' || tag === '[object WeakSet]';
}
