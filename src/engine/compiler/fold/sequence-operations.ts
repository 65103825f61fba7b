// Concatenation and repetition of constant strings, bytes and tuples.
//
// CPython: Python/ast_opt.c safe_multiply, check_complexity.

import { joinText, repeatText } from '../../base/code-points.ts';
import type { CodeConstant } from '../../bytecode/code-unit.ts';

const MAX_COLLECTION_SIZE = 256;
const MAX_STR_SIZE = 4096;
const MAX_TOTAL_ITEMS = 1024;

/** left + right, undefined if it would raise. */
export function addSequences(left: CodeConstant, right: CodeConstant): CodeConstant | undefined {
  if (left === null || typeof left !== 'object') return undefined;
  if (right === null || typeof right !== 'object') return undefined;
  if (left.type === 'str' && right.type === 'str') {
    return { type: 'str', value: joinText(left.value, right.value) };
  }
  if (left.type === 'bytes' && right.type === 'bytes') {
    return { type: 'bytes', value: Uint8Array.from([...left.value, ...right.value]) };
  }
  if (left.type === 'tuple' && right.type === 'tuple') {
    return { type: 'tuple', items: [...left.items, ...right.items] };
  }
  return undefined;
}

/** value * count, undefined if it would raise or be too large. */
export function multiplySequence(value: CodeConstant, count: bigint): CodeConstant | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  switch (value.type) {
    case 'str': {
      const times = repetitions(Array.from(value.value).length, count, MAX_STR_SIZE);
      if (times === undefined) return undefined;
      return { type: 'str', value: repeatText(value.value, times) };
    }
    case 'bytes': {
      const { value: bytes } = value;
      const times = repetitions(bytes.length, count, MAX_STR_SIZE);
      if (times === undefined) return undefined;
      const items = Array.from({ length: times }, () => [...bytes]).flat();
      return { type: 'bytes', value: Uint8Array.from(items) };
    }
    case 'tuple': {
      const times = repetitions(value.items.length, count, MAX_COLLECTION_SIZE);
      if (times === undefined) return undefined;
      const limit = times === 0 ? 0 : Math.trunc(MAX_TOTAL_ITEMS / times);
      if (times !== 0 && value.items.length > 0 && complexity(value, limit) < 0) return undefined;
      return { type: 'tuple', items: Array.from({ length: times }, () => value.items).flat() };
    }
    default:
      return undefined;
  }
}

// How often, if the result is small enough. An empty sequence may be repeated as often as an index can say; more is an error when it runs.
function repetitions(size: number, count: bigint, max: number): number | undefined {
  if (size === 0) return BigInt.asIntN(64, count) === count ? 0 : undefined;
  if (count < 0n || count > BigInt(Math.trunc(max / size))) return undefined;
  return Number(count);
}

// What is left of `limit` behind all items of nested collections; negative: too many.
function complexity(value: CodeConstant, limit: number): number {
  if (value === null || typeof value !== 'object') return limit;
  if (value.type !== 'tuple' && value.type !== 'frozenset') return limit;
  let left = limit - value.items.length;
  for (const item of value.items) {
    if (left < 0) return left;
    left = complexity(item, left);
  }
  return left;
}
