// What a checkpoint brings back of the host's own containers, where the host lets functions be made from text and where it does not.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Checkpoint, type CheckpointRules } from './checkpoint.ts';
import { CountedMap } from './counted-map.ts';
import { functionMaker, useFunctionMaker } from './function-maker.ts';

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
  const used = functionMaker();
  afterAll(() => {
    useFunctionMaker(used);
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
      octets: new Uint8Array(7).fill(7),
      words: new Int32Array(4),
      more: new Int32Array(7),
      thing: new Thing(),
    };
    const look = (): unknown[] => [
      [...root.map],
      [...root.set],
      [...root.octets],
      [...root.words],
      [...root.more],
      [root.thing.number, root.thing.text],
    ];
    const before = look();
    const first = Checkpoint.of(root, rules);
    root.map.delete('a');
    root.map.set('b', 1).set('a', NaN);
    root.set.delete(1);
    root.set.add(1);
    root.octets[6] = 8;
    root.words[3] = -1;
    root.more[6] = 1;
    root.thing.number = 0;
    root.thing.text = 'x';
    const after = look();
    const later = first.later();
    expect(later.kept).toBe(6);
    first.restore();
    expect(look()).toEqual(before);
    later.restore();
    expect(look()).toEqual(after);
  });

  /** As a dict: each change of a list raises the version, a larger table is another one. */
  class Table {
    version = 0;
    index = new Int32Array(4);
    keys: unknown[] = [];
    counts: number[] = [];
    set(at: number, key: unknown, count: number): void {
      this.version++;
      if (at >= this.index.length) {
        const larger = new Int32Array(this.index.length * 2);
        larger.set(this.index);
        this.index = larger;
      }
      this.index[at] = count;
      this.keys[at] = key;
      this.counts[at] = count;
    }
    look(): unknown[] {
      return [this.version, [...this.index], [...this.keys], [...this.counts]];
    }
  }
  const tables = (counters: string[], isUnique = false): CheckpointRules => {
    const by = ['version', 'index'];
    const guarded = { by, isUnique, lists: ['keys'], numbers: ['counts'], words: 'index' };
    const fields = { fixed: [], constant: [], counters, guarded };
    return { ...rules, fieldsOf: (o) => (o instanceof Table ? fields : null) };
  };

  test('parts that a version guards, in a chain', () => {
    const root = { tables: [new Table(), new Table(), new Table()] };
    const [a, b] = root.tables as [Table, Table, Table];
    const look = (): unknown => root.tables.map((table) => table.look());
    const places: { checkpoint: Checkpoint; seen: unknown }[] = [];
    const change = [
      () => a.set(0, 'x', 1),
      () => b.set(0, a, 2),
      () => a.set(9, { deep: [1] }, 3),
      () => a.set(0, 'y', -1),
      () => undefined,
    ];
    for (const act of change) {
      act();
      const last = places.at(-1)?.checkpoint;
      const checkpoint = last === undefined ? Checkpoint.of(root, tables([])) : last.later();
      places.push({ checkpoint, seen: look() });
    }
    expect(places.map(({ checkpoint }) => checkpoint.kept)).toEqual([5, 1, 3, 1, 0]);
    for (const i of [0, 4, 2, 1, 3, 0, 3, 4])
      for (const isQuick of [true, false]) {
        places[i]!.checkpoint.restore(isQuick);
        expect(look()).toEqual(places[i]!.seen);
      }
  });

  test('the same version on another way: everything is looked at when that is said', () => {
    const root = { table: new Table() };
    const first = Checkpoint.of(root, tables([]));
    root.table.set(0, 'one way', 1);
    const later = first.later();
    const seen = root.table.look();
    first.restore(true);
    root.table.set(0, 'another way', 2);
    later.restore(false);
    expect(root.table.look()).toEqual(seen);
  });

  test('what a constant field leads to is brought back, the field is not looked at', () => {
    class Holder {
      part = { items: [1] };
      other = 1;
    }
    const fields = { fixed: [], constant: ['part'], counters: [], guarded: null };
    const root = { holder: new Holder() };
    const { part } = root.holder;
    const checkpoint = Checkpoint.of(root, {
      ...rules,
      fieldsOf: (o) => (o instanceof Holder ? fields : null),
    });
    part.items.push(2);
    root.holder.other = 2;
    root.holder.part = { items: [] };
    checkpoint.restore();
    expect(part.items).toEqual([1]);
    expect(root.holder.other).toBe(1);
    expect(root.holder.part).not.toBe(part);
  });

  test('a map that counts its changes, on every way', () => {
    const root = { map: new CountedMap<string, number>() };
    root.map.set('a', 1);
    const first = Checkpoint.of(root, rules);
    root.map.set('b', 2);
    root.map.delete('a');
    const later = first.later();
    for (let round = 0; round < 3; round++) {
      first.restore();
      expect([...root.map]).toEqual([['a', 1]]);
      root.map.set('c', 3);
      root.map.clear();
      later.restore();
      expect([...root.map]).toEqual([['b', 2]]);
      const { changes } = root.map;
      later.restore();
      expect(root.map.changes).toBe(changes);
    }
  });

  test.each([false, true])(
    'versions that go on are right on every way (unique: %s)',
    (isUnique) => {
      const root = { table: new Table() };
      const first = Checkpoint.of(root, tables(['version'], isUnique));
      root.table.set(0, 'one way', 1);
      const later = first.later();
      const seen = root.table.look().slice(1);
      for (let round = 0; round < 3; round++) {
        first.restore(!isUnique);
        expect(root.table.look().slice(1)).toEqual([[0, 0, 0, 0], [], []]);
        root.table.set(0, 'another way', 2);
        later.restore(!isUnique);
        expect(root.table.look().slice(1)).toEqual(seen);
      }
      expect(root.table.version).toBeGreaterThan(4);
    },
  );

  test('more objects than a group has', () => {
    const root = { all: Array.from({ length: 3000 }, (_, n) => ({ n, next: [n] })) };
    const first = Checkpoint.of(root, rules);
    for (let i = 0; i < 3000; i += 7) root.all[i]!.next = [-1];
    const second = first.later();
    for (let i = 0; i < 3000; i += 5) root.all[i]!.n = -1;
    const third = second.later();
    expect([second.kept, third.kept]).toEqual([429 * 2, 600]);
    second.restore();
    expect(root.all.every(({ n, next }, i) => n === i && next[0] === (i % 7 ? i : -1))).toBe(true);
    first.restore();
    expect(root.all.every(({ n, next }, i) => n === i && next[0] === i)).toBe(true);
    third.restore();
    expect(root.all.map(({ n }) => n).filter((n) => n < 0)).toHaveLength(600);
  });
});
