// What a checkpoint brings back of the host's own containers, where the host lets functions be made from text and where it does not.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Checkpoint, type CheckpointRules } from './checkpoint.ts';
import { useFunctionMaker } from './function-maker.ts';

const rules: CheckpointRules = {
  isFixed: () => false,
  partsOf: () => undefined,
  fieldsOf: () => null,
};

/** Arrays at one place, and what becomes of them. */
const ARRAYS: readonly (readonly [string, () => unknown[], (array: unknown[]) => void])[] = [
  ['no number becomes one', () => [NaN, 1], (a) => (a[0] = 0)],
  ['a number becomes none', () => [0, 1], (a) => (a[0] = NaN)],
  ['zero loses its sign', () => [-0, 1.5], (a) => (a[0] = 0)],
  ['zero gets a sign', () => [0, 1], (a) => (a[0] = -0)],
  ['numbers become objects', () => [1, 2, 3], (a) => a.splice(0, 3, {}, 'x')],
  ['objects become numbers', () => [{ a: 1 }, null, undefined], (a) => a.splice(0, 3, 1, 2, 3, 4)],
  ['mixed from the first on', () => [7, 'seven', null, [7]], (a) => a.reverse()],
  ['a number comes late', () => ['seven', 7], (a) => (a[1] = '7')],
  ['longer', () => [1, 2], (a) => a.push(3, 4)],
  ['shorter', () => [1, 2, 3, 4], (a) => (a.length = 1)],
  ['shorter, then longer than ever', () => ['a', 'b'], (a) => a.splice(0, 2, 'x', 'y', 'z')],
  ['from nothing', () => [], (a) => a.push(1.5)],
  ['to nothing', () => [undefined], (a) => a.pop()],
  ['nothing there becomes undefined', () => [undefined, 1], (a) => delete a[0]],
  ['a hole is filled', () => new Array<unknown>(3), (a) => a.fill(0)],
  ['big integers', () => [1n, 2n], (a) => (a[1] = 3n)],
  ['only the last', () => [1, 2, 3.5], (a) => (a[2] = 3.25)],
  ['not at all', () => [NaN, -0, 'x'], () => undefined],
];

describe.each([true, false])('functions are made from text: %s', (may) => {
  beforeAll(() => {
    useFunctionMaker(may ? (parameters, body) => new Function(...parameters, body) : null);
  });
  afterAll(() => {
    useFunctionMaker(null);
  });

  test('arrays of all kinds, side by side', () => {
    const root = { arrays: ARRAYS.map(([, make]) => make()) };
    const before = root.arrays.map((array) => Array.from(array));
    const first = Checkpoint.of(root, rules);
    ARRAYS.forEach(([, , change], i) => {
      change(root.arrays[i]!);
    });
    const after = root.arrays.map((array) => Array.from(array));
    const later = first.later();
    const alive = [...root.arrays];
    for (let round = 0; round < 2; round++) {
      first.restore();
      expect(root.arrays.map((array) => Array.from(array))).toEqual(before);
      expect(Object.is(root.arrays[2]![0], -0)).toBe(true);
      expect(Object.is(root.arrays[3]![0], 0)).toBe(true);
      later.restore();
      expect(root.arrays.map((array) => Array.from(array))).toEqual(after);
      expect(Object.is(root.arrays[2]![0], 0)).toBe(true);
      expect(Object.is(root.arrays[3]![0], -0)).toBe(true);
    }
    expect(root.arrays.every((array, i) => array === alive[i])).toBe(true);
  });

  test.each(ARRAYS)('what has changed is kept: %s', (name, make, change) => {
    const root = { array: make() };
    const first = Checkpoint.of(root, rules);
    const before = Array.from(root.array);
    change(root.array);
    // A hole reads as undefined: nothing of the engine asks which of both it is.
    const isChange = !root.array.every((item, i) => i in before && Object.is(item, before[i]));
    expect(first.later().kept > 0).toBe(isChange || root.array.length !== before.length);
    first.restore();
    expect(Array.from(root.array)).toEqual(before);
    expect(name).not.toBe('');
  });

  test('maps, sets, octets and fields', () => {
    class Thing {
      number = -0;
      text: string | null = null;
    }
    const root = {
      map: new Map<unknown, unknown>([['a', NaN]]),
      set: new Set<unknown>([1, 'x']),
      octets: new Uint8Array(6).fill(7),
      words: new Int32Array(4),
      thing: new Thing(),
    };
    const look = (): unknown[] => [
      [...root.map],
      [...root.set],
      [...root.octets],
      [...root.words],
      [root.thing.number, root.thing.text],
    ];
    const before = look();
    const first = Checkpoint.of(root, rules);
    root.map.delete('a');
    root.map.set('b', 1).set('a', NaN);
    root.set.delete(1);
    root.set.add(1);
    root.octets[5] = 8;
    root.words[0] = -1;
    root.thing.number = 0;
    root.thing.text = 'x';
    const after = look();
    const later = first.later();
    expect(later.kept).toBe(5);
    first.restore();
    expect(look()).toEqual(before);
    later.restore();
    expect(look()).toEqual(after);
  });
});
