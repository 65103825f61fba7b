import { expect, test } from 'vitest';
import { MALLOC_START } from './malloc.ts';
import { Obmalloc } from './obmalloc.ts';

const fresh = () => new Obmalloc(16 * 1024, 0, MALLOC_START);

test('blocks of a size class follow each other, the youngest free one comes first', () => {
  const memory = fresh();
  const [a, b, c] = [memory.allocate(40), memory.allocate(48), memory.allocate(33)];
  expect([b - a, c - b]).toEqual([3, 3]);
  memory.release(a, 40);
  memory.release(b, 48);
  expect(memory.allocate(34)).toBe(b);
  expect(memory.allocate(34)).toBe(a);
});

test('a pool of 16 KiB has room for 510 blocks of 32 bytes', () => {
  const memory = fresh();
  const blocks = Array.from({ length: 511 }, () => memory.allocate(32));
  expect(blocks[509]! - blocks[0]!).toBe(509 * 2);
  expect(blocks[510]! - blocks[0]!).toBe(1024);
});

test('an empty pool serves another size class', () => {
  const memory = fresh();
  const a = memory.allocate(16);
  const keep = memory.allocate(64);
  memory.release(a, 16);
  expect(memory.allocate(512)).toBe(a);
  expect(keep).toBeGreaterThan(a);
});

test('a full pool goes to the end of the list when a block is freed', () => {
  const memory = fresh();
  const first = Array.from({ length: 510 }, () => memory.allocate(32));
  const second = memory.allocate(32);
  memory.release(first[7]!, 32);
  expect(memory.allocate(32)).toBe(second + 2);
});

test('64 pools make an arena; an empty arena is given back unless it is the last', () => {
  const memory = fresh();
  const perPool = 31;
  const blocks = Array.from({ length: 65 * perPool }, () => memory.allocate(512));
  expect(memory.arenas.allocated).toBe(2);
  for (const block of blocks) memory.release(block, 512);
  expect([memory.arenas.allocated, memory.arenas.highwater, memory.blocks]).toEqual([1, 2, 0]);
});

test('a block moves when it grows out of its class or shrinks below three quarters', () => {
  const memory = fresh();
  const block = memory.allocate(64);
  expect(memory.reallocate(block, 64, 56)).toBe(block);
  const grown = memory.reallocate(block, 56, 80);
  expect(grown).not.toBe(block);
  expect(memory.allocate(64)).toBe(block);
});

test('large blocks are reused by size', () => {
  const memory = fresh();
  const a = memory.allocate(599);
  memory.allocate(600);
  memory.release(a, 599);
  expect(memory.allocate(600)).toBe(a);
});
