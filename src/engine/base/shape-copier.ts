// Copies objects with the same prototype and the same fields. Made for these fields where the host lets functions be made
// (function-maker.ts); the same by names of fields where it does not. All copies of a class are of one hidden class of the host, whoever
// made them: a place in the interpreter that sees objects of many of them is several times slower. Not in CPython.

import { functionFrom } from './function-maker.ts';

/** Says what stands for a value in the copy. */
export interface ValueCopier {
  value(value: unknown): unknown;
}

export interface ShapeCopier {
  /** A new object with the fields of `original`, and its values. */
  readonly shell: (original: object) => object;
  /** Values that are objects become their copies. */
  readonly fill: (original: object, copy: object, copier: ValueCopier) => void;
}

interface Known extends ShapeCopier {
  readonly keys: readonly string[];
}

const known = new WeakMap<object, Known[]>();

/** Objects that serve as tables have fields of any names. */
const SHAPES_MAX = 24;

export function shapeCopierFor(o: object): ShapeCopier {
  const prototype = (Object.getPrototypeOf(o) as object | null) ?? Object.prototype;
  let shapes = known.get(prototype);
  if (shapes === undefined) known.set(prototype, (shapes = []));
  const keys = Object.keys(o);
  for (const shape of shapes) if (areSame(shape.keys, keys)) return shape;
  if (shapes.length === SHAPES_MAX) return plainShape(prototype, keys);
  const shape = { keys, ...(madeShape(prototype, keys) ?? plainShape(prototype, keys)) };
  shapes.push(shape);
  return shape;
}

function areSame(some: readonly string[], others: readonly string[]): boolean {
  if (some.length !== others.length) return false;
  for (let i = 0; i < some.length; i++) if (some[i] !== others[i]) return false;
  return true;
}

function madeShape(prototype: object, keys: readonly string[]): ShapeCopier | null {
  const names = keys.map((key) => `[${JSON.stringify(key)}]`);
  const Shell = functionFrom(['o'], names.map((name) => `this${name} = o${name};`).join(' '));
  if (Shell === null) return null;
  (Shell as { prototype: object }).prototype = prototype;
  const filled = names.map(
    (name) =>
      `v = o${name}; if (typeof v === 'object' && v !== null) copy${name} = copier.value(v);`,
  );
  const fill = functionFrom(['o', 'copy', 'copier'], `let v; ${filled.join(' ')}`);
  const Made = Shell as new (o: object) => object;
  return { shell: (o) => new Made(o), fill: fill as ShapeCopier['fill'] };
}

type Fields = Record<string, unknown>;

function plainShape(prototype: object, keys: readonly string[]): ShapeCopier {
  const Shell = function () {} as unknown as new () => object;
  Shell.prototype = prototype;
  return {
    shell: (o) => {
      const copy = new Shell() as Fields;
      for (const key of keys) copy[key] = (o as Fields)[key];
      return copy;
    },
    fill: (o, copy, copier) => {
      for (const key of keys) {
        const value = (o as Fields)[key];
        if (typeof value === 'object' && value !== null)
          (copy as Fields)[key] = copier.value(value);
      }
    },
  };
}
