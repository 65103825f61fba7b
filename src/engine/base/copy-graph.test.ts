import { afterEach, describe, expect, test } from 'vitest';
import { CannotCopy, GraphCopier } from './copy-graph.ts';
import { functionMaker, useFunctionMaker } from './function-maker.ts';

class Node {
  next: Node | null = null;
  items: unknown[] = [];
  table = new Map<unknown, unknown>();
  zero = -0;
  word = 'text';
}

const copier = (shared: readonly object[] = []) =>
  new GraphCopier({ isShared: (o) => shared.includes(o), special: () => null });

const used = functionMaker();
afterEach(() => useFunctionMaker(used));

describe.each([true, false])('a copied graph, functions may be made: %s', (may) => {
  const begin = () =>
    useFunctionMaker(may ? (parameters, body) => new Function(...parameters, body) : null);

  test('has the same shape, cycles and all, and nothing of the original but what is shared', () => {
    begin();
    const [first, second, shared] = [new Node(), new Node(), new Node()];
    first.next = second;
    second.next = first;
    first.items = [second, shared, 'x', -0];
    second.table.set(first, new Set([first]));
    const copy = copier([shared]).copy(first);
    expect(copy).not.toBe(first);
    expect(copy).toBeInstanceOf(Node);
    expect(Object.keys(copy)).toEqual(Object.keys(first));
    expect(copy.next!.next).toBe(copy);
    expect(copy.items).toEqual([copy.next, shared, 'x', -0]);
    expect(copy.items[1]).toBe(shared);
    expect(Object.is(copy.zero, -0)).toBe(true);
    expect([...copy.next!.table.keys()]).toEqual([copy]);
    expect([...(copy.next!.table.get(copy) as Set<unknown>)]).toEqual([copy]);
    copy.word = 'changed';
    expect(first.word).toBe('text');
  });

  test('objects of one class with other fields are copied as they are, however many kinds there are', () => {
    begin();
    for (let i = 0; i < 60; i++) {
      const table: Record<string, unknown> = { [`name${i}`]: { i }, same: null };
      expect(copier().copy(table)).toEqual(table);
    }
    const bare = Object.assign(new Node(), { more: [1] });
    expect(copier().copy(bare)).toEqual(bare);
  });

  test('buffers are copied once, however many look at them', () => {
    begin();
    const words = new Int32Array([1, 2, 3]);
    const copy = copier().copy({
      words,
      same: words.buffer,
      tail: new Uint8Array(words.buffer, 4),
    });
    expect(copy.words.buffer).toBe(copy.same);
    expect(copy.tail.buffer).toBe(copy.same);
    copy.words[1] = 9;
    expect([words[1], copy.tail[0]]).toEqual([2, 9]);
  });

  test('what hides its state is refused, with its holder', () => {
    begin();
    const holder = new Node();
    holder.items = [
      (function* () {
        yield 1;
      })(),
    ];
    expect(() => copier().copy(holder)).toThrow(CannotCopy);
  });
});
