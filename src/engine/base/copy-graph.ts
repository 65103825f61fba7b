// Copies a graph of objects: what is reached from a root, each object once, cycles and all. What is shared stays shared.
// Not in CPython: the operating system copies pages. Law 4 of the engine: state is data.

import { CountedMap } from './counted-map.ts';

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

type Shell = new () => object;

export class GraphCopier {
  private readonly rules: CopyRules;
  private readonly copies = new Map<object, object>();
  private readonly open: object[] = [];
  private readonly shells = new Map<object, Shell>();

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
    for (let original = this.open.pop(); original !== undefined; original = this.open.pop())
      this.fill(original, this.copies.get(original)!);
    return copy as T;
  }

  /** What stands for `value` in the copy; its own fields are filled in later. */
  value(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const known = this.copies.get(value);
    if (known !== undefined) return known;
    if (this.rules.isShared(value)) return value;
    const special = this.rules.special(value, this);
    if (special !== null) {
      this.copies.set(value, special);
      return special;
    }
    const shell = this.shell(value);
    this.copies.set(value, shell);
    if (!ArrayBuffer.isView(value) && !(value instanceof ArrayBuffer)) this.open.push(value);
    return shell;
  }

  private filling: object | null = null;

  private shell(o: object): object {
    if (Array.isArray(o)) return new Array(o.length);
    if (o instanceof CountedMap) return new CountedMap();
    if (o instanceof Map) return new Map();
    if (o instanceof Set) return new Set();
    if (o instanceof ArrayBuffer) return o.slice(0);
    if (ArrayBuffer.isView(o)) return this.view(o);
    const prototype = Object.getPrototypeOf(o) as object | null;
    if (prototype === Object.prototype) return {};
    if (isOpaque(o)) {
      const holder = this.filling?.constructor.name ?? 'nothing';
      throw new CannotCopy(`${holder} holds ${Object.prototype.toString.call(o)}`);
    }
    return new (this.shellOf(prototype!))();
  }

  /** A constructor that does nothing: objects made by the same one are of one shape. */
  private shellOf(prototype: object): Shell {
    let shell = this.shells.get(prototype);
    if (shell === undefined) {
      shell = function () {} as unknown as Shell;
      shell.prototype = prototype;
      this.shells.set(prototype, shell);
    }
    return shell;
  }

  private view(o: ArrayBufferView): ArrayBufferView {
    const buffer = this.value(o.buffer) as ArrayBuffer;
    if (o instanceof DataView) return new DataView(buffer, o.byteOffset, o.byteLength);
    const array = o as Uint8Array;
    const constructor = array.constructor as Uint8ArrayConstructor;
    return new constructor(buffer, array.byteOffset, array.length);
  }

  private fill(original: object, copy: object): void {
    this.filling = original;
    if (Array.isArray(original)) {
      const target = copy as unknown[];
      for (let i = 0; i < original.length; i++) target[i] = this.value(original[i]);
    } else if (original instanceof Map) {
      const target = copy as Map<unknown, unknown>;
      for (const [key, value] of original) target.set(this.value(key), this.value(value));
    } else if (original instanceof Set) {
      const target = copy as Set<unknown>;
      for (const item of original) target.add(this.value(item));
    } else {
      const source = original as Record<string, unknown>;
      const target = copy as Record<string, unknown>;
      for (const key of Object.keys(source)) target[key] = this.value(source[key]);
    }
  }
}

/** The host keeps state of these where nobody can read it. */
export function isOpaque(o: object): boolean {
  const tag = Object.prototype.toString.call(o);
  return tag === '[object Generator]' || tag === '[object WeakMap]' || tag === '[object WeakSet]';
}
