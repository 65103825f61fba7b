// Looks at the same fields of many objects: compares them with saved values, and brings those back. Made for these fields where the host lets
// functions be made (function-maker.ts), which is ten times as fast; the same by names of fields where it does not. Not in CPython.

import { functionFrom } from './function-maker.ts';

type Fields = Record<string, unknown>;
/** `saved`: the values of the first object, of the second ... `skip`: 1 for those that are not to be looked at. */
export type Restore = (objects: readonly object[], saved: unknown[], skip: Uint8Array) => void;
export type Changed = (
  objects: readonly object[],
  saved: readonly unknown[],
  skip: Uint8Array,
  hits: number[],
) => void;
export type Save = (object: object, saved: unknown[]) => void;

export interface FieldAccess {
  readonly restoreAll: Restore;
  /** Adds the numbers of objects with other values to `hits`. */
  readonly findChanged: Changed;
  /** Adds the values of an object to `saved`. */
  readonly save: Save;
}

const known = new Map<string, FieldAccess>();

/** For objects with the fields `keys`. `counters` go on instead of back: one more than now, if they are not what was saved. */
export function accessFor(keys: readonly string[], counters: readonly string[]): FieldAccess {
  const id = `${keys.join(' ')}|${counters.join(' ')}`;
  let access = known.get(id);
  if (access === undefined) {
    access = madeAccess(keys, counters) ?? plainAccess(keys, counters);
    known.set(id, access);
  }
  return access;
}

function madeAccess(keys: readonly string[], counters: readonly string[]): FieldAccess | null {
  const loop = (body: string): string =>
    `let at = 0; for (let i = 0; i < objects.length; i++) { if (skip[i] === 0) { const o = objects[i]; ${body} } at += ${keys.length}; }`;
  const field = (i: number): string => `o[${JSON.stringify(keys[i])}]`;
  const differs = (i: number): string => {
    const f = field(i);
    return `(${f} !== saved[at + ${i}] || (${f} === 0 && !Object.is(${f}, saved[at + ${i}])))`;
  };
  const bringBack = (i: number): string =>
    counters.includes(keys[i]!)
      ? `saved[at + ${i}] = ++${field(i)};`
      : `${field(i)} = saved[at + ${i}];`;
  const each = keys.map((_, i) => `if ${differs(i)} ${bringBack(i)}`);
  const parameters = ['objects', 'saved', 'skip'];
  const restoreAll = functionFrom(parameters, loop(each.join(' ')));
  if (restoreAll === null) return null;
  const any = keys.map((_, i) => differs(i)).join(' || ') || 'false';
  const findChanged = functionFrom([...parameters, 'hits'], loop(`if (${any}) hits.push(i);`));
  const save = functionFrom(
    ['o', 'saved'],
    keys.map((_, i) => `saved.push(${field(i)});`).join(' '),
  );
  return {
    restoreAll: restoreAll as Restore,
    findChanged: findChanged as Changed,
    save: save as Save,
  };
}

function plainAccess(keys: readonly string[], counters: readonly string[]): FieldAccess {
  const { length } = keys;
  const goesOn = keys.map((key) => counters.includes(key));
  return {
    restoreAll: (objects, saved, skip) => {
      for (let i = 0, at = 0; i < objects.length; i++, at += length) {
        if (skip[i] !== 0) continue;
        const o = objects[i] as Fields;
        for (let k = 0; k < length; k++) {
          const key = keys[k]!;
          if (Object.is(o[key], saved[at + k])) continue;
          if (goesOn[k] === true) saved[at + k] = (o[key] as number) + 1;
          o[key] = saved[at + k];
        }
      }
    },
    findChanged: (objects, saved, skip, hits) => {
      for (let i = 0, at = 0; i < objects.length; i++, at += length) {
        if (skip[i] !== 0) continue;
        const o = objects[i] as Fields;
        if (keys.some((key, k) => !Object.is(o[key], saved[at + k]))) hits.push(i);
      }
    },
    save: (o, saved) => {
      for (const key of keys) saved.push((o as Fields)[key]);
    },
  };
}
