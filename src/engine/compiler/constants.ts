// When two constants are the same constant: co_consts merges equal ones, but never 1 with
// True or 1.0, nor 0.0 with -0.0.
//
// CPython: Objects/codeobject.c _PyCode_ConstantKey, Python/compile.c merge_consts_recursive.
// Simplified: CPython keys by objects, we by strings; code objects get a number for each
// distinct content, so that keys of nested code stay short.

import { isTreeConstant, markTreeConstant } from '../bytecode/tree-constants.ts';
import type { CodeConstant, CodeUnit } from '../bytecode/code-unit.ts';

export class ConstCache {
  private readonly codeIds = new Map<string, number>();
  private readonly codeKeys = new WeakMap<CodeUnit, string>();
  private readonly nanKeys = new WeakMap<object, string>();
  private nanCount = 0;
  private readonly first = new Map<string, CodeConstant>();

  /**
   * The first constant of the whole unit that is the same as `value`: equal constants are one object, also inside of tuples and across code
   * objects. Source: CPython 3.13 Python/compile.c merge_const_one, merge_consts_recursive.
   */
  canonical(value: CodeConstant): CodeConstant {
    if (value === null || typeof value === 'boolean') return value;
    const key = this.key(value);
    const known = this.first.get(key);
    if (known !== undefined) return known;
    const merged = this.withCanonicalItems(value);
    this.first.set(key, merged);
    return merged;
  }

  private withCanonicalItems(value: CodeConstant & object): CodeConstant {
    if (value.type !== 'tuple' && value.type !== 'frozenset') return value;
    const items = value.items.map((item) => this.canonical(item));
    if (items.every((item, i) => item === value.items[i])) return value;
    const merged = { ...value, items };
    if (isTreeConstant(value)) markTreeConstant(merged);
    return merged;
  }

  /**
   * A string that is equal for two constants exactly when CPython merges them.
   * Source: CPython 3.13 Objects/codeobject.c _PyCode_ConstantKey.
   */
  key(value: CodeConstant): string {
    if (value === null) return 'None';
    if (typeof value === 'boolean') return value ? 'True' : 'False';
    switch (value.type) {
      case 'ellipsis':
        return '...';
      case 'int':
        return `i${value.value}`;
      case 'float':
        // nan is not equal to itself, so CPython only merges one object with itself.
        return Number.isNaN(value.value) ? this.nanKey(value) : `f${floatKey(value.value)}`;
      case 'complex':
        return `j${floatKey(value.real)},${floatKey(value.imag)}`;
      case 'str':
        return `s${value.value}`;
      case 'bytes':
        return `b${bytesKey(value.value)}`;
      case 'tuple':
        return `(${value.items.map((item) => this.itemKey(item)).join('')})`;
      case 'frozenset':
        return `{${value.items
          .map((item) => this.itemKey(item))
          .sort()
          .join('')}}`;
      case 'code':
        return this.codeKey(value.value);
    }
  }

  private itemKey(item: CodeConstant): string {
    const key = this.key(item);
    return `${key.length}:${key}`;
  }

  private nanKey(value: object): string {
    let key = this.nanKeys.get(value);
    if (key === undefined) {
      this.nanCount += 1;
      key = `fnan${this.nanCount}`;
      this.nanKeys.set(value, key);
    }
    return key;
  }

  // What code_richcompare compares, and nothing else.
  private codeKey(code: CodeUnit): string {
    const known = this.codeKeys.get(code);
    if (known !== undefined) return known;
    const content = [
      code.name,
      [code.argcount, code.posonlyargcount, code.kwonlyargcount, code.flags].join(),
      code.firstlineno,
      bytesKey(code.code),
      code.consts.map((item) => this.itemKey(item)).join(''),
      code.names.join(' '),
      code.localsplusnames.join(' '),
      bytesKey(code.linetable),
      bytesKey(code.exceptiontable),
    ].join('\0');
    const id = this.codeIds.get(content) ?? this.codeIds.size;
    this.codeIds.set(content, id);
    const key = `c${id}`;
    this.codeKeys.set(code, key);
    return key;
  }
}

/** The constants of one code object: index by key, in the order of first use. */
export class ConstTable {
  readonly values: CodeConstant[] = [];
  private readonly indexes = new Map<string, number>();
  private readonly cache: ConstCache;

  constructor(cache: ConstCache) {
    this.cache = cache;
  }

  /** Index of `value` in co_consts, added if it is new. */
  add(value: CodeConstant): number {
    const key = this.cache.key(value);
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    this.indexes.set(key, this.values.length);
    this.values.push(this.cache.canonical(value));
    return this.values.length - 1;
  }
}

/** bool(value). Source: CPython 3.13 Objects/object.c PyObject_IsTrue. */
export function constantIsTrue(value: CodeConstant): boolean {
  if (value === null || typeof value === 'boolean') return value === true;
  switch (value.type) {
    case 'int':
    case 'float':
      return Number(value.value) !== 0;
    case 'complex':
      return value.real !== 0 || value.imag !== 0;
    case 'str':
    case 'bytes':
      return value.value.length > 0;
    case 'tuple':
    case 'frozenset':
      return value.items.length > 0;
    case 'ellipsis':
    case 'code':
      return true;
  }
}

/** type(value).__name__ */
export function constantTypeName(value: CodeConstant): string {
  if (value === null) return 'NoneType';
  return typeof value === 'boolean' ? 'bool' : value.type;
}

/**
 * frozenset(items): equal items once, the first of them stays. Python equality, so 1 == True.
 * Source: CPython 3.13 Objects/setobject.c set_add_entry.
 */
export function frozensetOf(items: readonly CodeConstant[]): CodeConstant {
  const seen = new Map<string, CodeConstant>();
  for (const item of items) {
    const key = equalityKey(item);
    if (!seen.has(key)) seen.set(key, item);
  }
  return { type: 'frozenset', items: [...seen.values()] };
}

/** Equal for constants that compare equal in Python. */
export function equalityKey(value: CodeConstant): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'n1' : 'n0';
  switch (value.type) {
    case 'int':
      return `n${value.value}`;
    case 'float':
      return Number.isInteger(value.value) ? `n${BigInt(value.value)}` : `n${value.value}`;
    case 'complex':
      if (value.imag === 0) return equalityKey({ type: 'float', value: value.real });
      return `j${value.real + 0},${value.imag}`;
    case 'str':
      return `s${value.value}`;
    case 'bytes':
      return `b${bytesKey(value.value)}`;
    case 'tuple':
    case 'frozenset': {
      const keys = value.items.map(equalityKey).map((key) => `${key.length}:${key}`);
      return value.type === 'tuple' ? `(${keys.join('')})` : `{${keys.sort().join('')}}`;
    }
    case 'ellipsis':
      return '...';
    case 'code':
      return `c${value.value.name}${value.value.firstlineno}`;
  }
}

function floatKey(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
}

function bytesKey(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
