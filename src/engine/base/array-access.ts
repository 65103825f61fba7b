// As field-access.ts, for arrays: compares many of them with saved items, and brings those back. Arrays of numbers and arrays of objects have
// functions of their own where the host lets functions be made: a place that sees both is five times as slow. Not in CPython.

import { functionFrom } from './function-maker.ts';

/** `saved`: the items of the first array, of the second ...; `lengths`: how many each has. */
export type RestoreArrays = (
  arrays: readonly unknown[][],
  saved: readonly unknown[],
  lengths: readonly number[],
) => void;
export type ChangedArrays = (
  arrays: readonly unknown[][],
  saved: readonly unknown[],
  lengths: readonly number[],
  found: object[],
) => void;

export interface ArrayAccess {
  readonly restoreAll: RestoreArrays;
  /** Adds arrays with other items to `found`. */
  readonly findChanged: ChangedArrays;
}

const known: Partial<Record<'numbers' | 'others', ArrayAccess>> = {};

export function arrayAccessFor(kind: 'numbers' | 'others'): ArrayAccess {
  return (known[kind] ??= madeAccess() ?? plainAccess);
}

/** `from`: the first item that differs, or the saved length. */
const LOOP = `let at = 0;
for (let i = 0; i < arrays.length; i++) {
  const array = arrays[i], length = lengths[i];
  let from = 0;
  if (array.length < length) while (from < array.length && same(array[from], saved[at + from])) from++;
  else while (from < length && same(array[from], saved[at + from])) from++;
  if (from < length || array.length !== length) { BODY }
  at += length;
}`.replaceAll(
  /same\((.*?\]), (.*?\])\)/g,
  '($1 === $2 ? $1 !== 0 || Object.is($1, $2) : Object.is($1, $2))',
);

function madeAccess(): ArrayAccess | null {
  const parameters = ['arrays', 'saved', 'lengths'];
  const bringBack =
    'if (array.length !== length) array.length = length; for (; from < length; from++) array[from] = saved[at + from];';
  const restoreAll = functionFrom(parameters, LOOP.replace('BODY', bringBack));
  if (restoreAll === null) return null;
  const findChanged = functionFrom(
    [...parameters, 'found'],
    LOOP.replace('BODY', 'found.push(array);'),
  );
  return {
    restoreAll: restoreAll as RestoreArrays,
    findChanged: findChanged as ChangedArrays,
  };
}

const plainAccess: ArrayAccess = {
  restoreAll: (arrays, saved, lengths) => {
    for (let i = 0, at = 0; i < arrays.length; at += lengths[i++]!) {
      const array = arrays[i]!;
      const from = firstDifference(array, saved, at, lengths[i]!);
      if (from < 0) continue;
      if (array.length !== lengths[i]) array.length = lengths[i]!;
      for (let k = from; k < lengths[i]!; k++) array[k] = saved[at + k];
    }
  },
  findChanged: (arrays, saved, lengths, found) => {
    for (let i = 0, at = 0; i < arrays.length; at += lengths[i++]!)
      if (firstDifference(arrays[i]!, saved, at, lengths[i]!) >= 0) found.push(arrays[i]!);
  },
};

/** Index of the first item that differs from those that were saved; -1: none does. */
function firstDifference(
  array: readonly unknown[],
  saved: readonly unknown[],
  at: number,
  length: number,
): number {
  const shorter = Math.min(array.length, length);
  for (let i = 0; i < shorter; i++) if (!Object.is(array[i], saved[at + i])) return i;
  return array.length === length ? -1 : shorter;
}
