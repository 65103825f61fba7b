// As field-access.ts, for arrays: compares many of them with saved items, and brings those back. Arrays of numbers and arrays of objects have
// functions of their own where the host lets functions be made: a place that sees both is five times as slow. Not in CPython.

import { functionFrom } from './function-maker.ts';

/** `saved`: the items of the first array, of the second ...; `starts`: where those of each begin, and the end. `skip`: as for fields. */
export type RestoreArrays = (
  arrays: readonly unknown[][],
  saved: readonly unknown[],
  starts: readonly number[],
  skip: Uint8Array,
) => void;
export type ChangedArrays = (
  arrays: readonly unknown[][],
  saved: readonly unknown[],
  starts: readonly number[],
  skip: Uint8Array,
  hits: number[],
) => void;

export interface ArrayAccess {
  readonly restoreAll: RestoreArrays;
  /** Adds the numbers of arrays with other items to `hits`. */
  readonly findChanged: ChangedArrays;
}

const known: Partial<Record<'numbers' | 'others', ArrayAccess>> = {};

export function arrayAccessFor(kind: 'numbers' | 'others'): ArrayAccess {
  return (known[kind] ??= madeAccess() ?? plainAccess);
}

/** `from`: the first item that differs, or the saved length. */
const LOOP = `let at = 0;
for (let i = 0; i < arrays.length; i++) {
  const end = starts[i + 1];
  if (skip[i] === 0) {
    const array = arrays[i], length = end - at;
    let from = 0;
    if (array.length < length) while (from < array.length && same(array[from], saved[at + from])) from++;
    else while (from < length && same(array[from], saved[at + from])) from++;
    if (from < length || array.length !== length) { BODY }
  }
  at = end;
}`.replaceAll(
  /same\((.*?\]), (.*?\])\)/g,
  '($1 === $2 ? $1 !== 0 || Object.is($1, $2) : Object.is($1, $2))',
);

function madeAccess(): ArrayAccess | null {
  const parameters = ['arrays', 'saved', 'starts', 'skip'];
  const bringBack =
    'if (array.length !== length) array.length = length; for (; from < length; from++) array[from] = saved[at + from];';
  const restoreAll = functionFrom(parameters, LOOP.replace('BODY', bringBack));
  if (restoreAll === null) return null;
  const findChanged = functionFrom([...parameters, 'hits'], LOOP.replace('BODY', 'hits.push(i);'));
  return {
    restoreAll: restoreAll as RestoreArrays,
    findChanged: findChanged as ChangedArrays,
  };
}

const plainAccess: ArrayAccess = {
  restoreAll: (arrays, saved, starts, skip) => {
    for (let i = 0; i < arrays.length; i++) {
      if (skip[i] !== 0) continue;
      const array = arrays[i]!;
      const from = firstDifference(array, saved, starts[i]!, starts[i + 1]!);
      if (from < 0) continue;
      const length = starts[i + 1]! - starts[i]!;
      if (array.length !== length) array.length = length;
      for (let k = from; k < length; k++) array[k] = saved[starts[i]! + k];
    }
  },
  findChanged: (arrays, saved, starts, skip, hits) => {
    for (let i = 0; i < arrays.length; i++)
      if (skip[i] === 0 && firstDifference(arrays[i]!, saved, starts[i]!, starts[i + 1]!) >= 0)
        hits.push(i);
  },
};

/** Index of the first item that differs from those that were saved; -1: none does. */
function firstDifference(
  array: readonly unknown[],
  saved: readonly unknown[],
  start: number,
  end: number,
): number {
  const length = end - start;
  const shorter = Math.min(array.length, length);
  for (let i = 0; i < shorter; i++) if (!Object.is(array[i], saved[start + i])) return i;
  return array.length === length ? -1 : shorter;
}
