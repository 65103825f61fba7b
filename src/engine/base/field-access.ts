// Looks at the same fields of many objects: compares them with saved values, and brings those back. Made for these fields where the host lets
// functions be made (function-maker.ts), which is ten times as fast; the same by names of fields where it does not. Not in CPython.

import { functionFrom } from './function-maker.ts';

type Fields = Record<string, unknown>;
/** `saved`: the values of the first object, of the second ... */
export type Restore = (objects: readonly object[], saved: unknown[]) => void;
export type Changed = (
  objects: readonly object[],
  saved: readonly unknown[],
  found: object[],
) => void;

export interface FieldAccess {
  readonly restoreAll: Restore;
  /** Adds objects with other values to `found`. */
  readonly findChanged: Changed;
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
    `let at = 0; for (let i = 0; i < objects.length; i++) { const o = objects[i]; ${body} at += ${keys.length}; }`;
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
  const restoreAll = functionFrom(['objects', 'saved'], loop(each.join(' ')));
  if (restoreAll === null) return null;
  const any = keys.map((_, i) => differs(i)).join(' || ') || 'false';
  const findChanged = functionFrom(
    ['objects', 'saved', 'found'],
    loop(`if (${any}) found.push(o);`),
  );
  return { restoreAll: restoreAll as Restore, findChanged: findChanged as Changed };
}

function plainAccess(keys: readonly string[], counters: readonly string[]): FieldAccess {
  const { length } = keys;
  const goesOn = keys.map((key) => counters.includes(key));
  return {
    restoreAll: (objects, saved) => {
      for (let i = 0, at = 0; i < objects.length; i++, at += length) {
        const o = objects[i] as Fields;
        for (let k = 0; k < length; k++) {
          const key = keys[k]!;
          if (Object.is(o[key], saved[at + k])) continue;
          if (goesOn[k] === true) saved[at + k] = (o[key] as number) + 1;
          o[key] = saved[at + k];
        }
      }
    },
    findChanged: (objects, saved, found) => {
      for (let i = 0, at = 0; i < objects.length; i++, at += length) {
        const o = objects[i] as Fields;
        for (let k = 0; k < length; k++)
          if (!Object.is(o[keys[k]!], saved[at + k])) {
            found.push(o);
            break;
          }
      }
    },
  };
}
