// functools._lru_cache_wrapper: the object behind lru_cache. CPython 3.13 Modules/_functoolsmodule.c (lru_cache_new,
// bounded_lru_cache_wrapper, infinite_lru_cache_wrapper, uncached_lru_cache_wrapper, lru_cache_make_key).
//
// Invariant: the cache owns its links; the ring root <-> links goes from the least to the most recently used one.

import { currentThread } from '../../vm/current.ts';
import { callObject } from '../../objects/calls.ts';
import { getAttr } from '../../objects/attributes.ts';
import { readonlyDictGetSet } from '../../objects/class-layout.ts';
import { hashSteps, PyDict } from '../../objects/dict.ts';
import { PyMethod } from '../../objects/function.ts';
import { hashOf } from '../../objects/hash.ts';
import { withSize } from '../../objects/index.ts';
import { IntType, newInt, PyInt } from '../../objects/int.ts';
import { callNative, method } from '../../objects/native.ts';
import { decref, free, incref, PyObject, type PyType } from '../../objects/object.ts';
import { ownsFields, PyNative } from '../../objects/own-fields.ts';
import { raise } from '../../objects/raise.ts';
import { newNone, None } from '../../objects/singletons.ts';
import { describeType, newStaticType } from '../../objects/static-type.ts';
import { staticStr, StrType, type PyStr } from '../../objects/str.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from '../../objects/suspend.ts';
import { tupleOf } from '../../objects/tuple.ts';
import { keywordMark } from './keyword-mark.ts';

export const LruCacheType = newStaticType('_lru_cache_wrapper', {
  module: 'functools',
  dotted: true,
  hasGc: true,
  hasDict: true,
  hasWeakrefs: true,
  basicSize: 152,
});
const LinkType = newStaticType('_lru_list_elem', {
  module: 'functools',
  dotted: true,
  basicSize: 56,
});
const LINK_BYTES = 56;

/** lru_list_elem: an entry of a bounded cache. Owns key and result. */
class PyLink extends PyObject {
  prev: PyLink | null = null;
  next: PyLink | null = null;
  declare key: PyObject;
  declare result: PyObject;
  declare readonly hash: number;
  /** Borrows both. */
  constructor(key: PyObject, hash: number, result: PyObject) {
    super(LinkType, LINK_BYTES);
    this.key = incref(key);
    this.hash = hash;
    this.result = incref(result);
  }
}
LinkType.tp_dealloc = (o) => {
  const link = o as PyLink;
  decref(link.key);
  decref(link.result);
  free(o, LINK_BYTES);
};

class PyLruCache extends PyNative {
  declare func: PyObject;
  cache: PyDict = new PyDict();
  declare infoType: PyObject;
  declare readonly typed: boolean;
  /** -1: without a bound. */
  declare readonly maxsize: number;
  hits = 0;
  misses = 0;
  /** Least and most recently used. */
  first: PyLink | null = null;
  last: PyLink | null = null;
  /** Borrows `func` and `infoType`. */
  constructor(type: PyType, func: PyObject, infoType: PyObject, typed: boolean, maxsize: number) {
    super(type);
    this.func = incref(func);
    this.infoType = incref(infoType);
    this.typed = typed;
    this.maxsize = maxsize;
  }

  append(link: PyLink): void {
    link.prev = this.last;
    link.next = null;
    if (this.last === null) this.first = link;
    else this.last.next = link;
    this.last = link;
  }

  extract(link: PyLink): void {
    if (link.prev === null) this.first = link.next;
    else link.prev.next = link.next;
    if (link.next === null) this.last = link.prev;
    else link.next.prev = link.prev;
    link.prev = null;
    link.next = null;
  }
}
ownsFields(LruCacheType, ['func', 'cache', 'infoType', 'dict'], true);
const traverseFields = LruCacheType.tp_traverse!;
LruCacheType.tp_traverse = (o, visit) => {
  traverseFields(o, visit);
  // The collector does not know the links: what they hold is reported for them.
  for (let link = (o as PyLruCache).first; link !== null; link = link.next) {
    visit(link.key);
    visit(link.result);
  }
};
const clearFields = LruCacheType.tp_clear!;
LruCacheType.tp_clear = (o) => {
  const self = o as PyLruCache;
  self.first = null;
  self.last = null;
  clearFields(o);
};

const create = method(
  'lru_cache',
  '($type, user_function, maxsize, typed, cache_info_type)',
  (type: PyType, func: PyObject, maxsize: PyObject, typed: PyObject, infoType: PyObject) => {
    if (func.type.tp_call === null) raise('TypeError', 'the first argument must be callable');
    const isTyped = typed instanceof PyInt ? typed.value !== 0 : typed !== None;
    if (maxsize === None) return new PyLruCache(type, func, infoType, isTyped, -1);
    if (maxsize.type.nb_index === null) raise('TypeError', 'maxsize should be integer or None');
    return withSize(
      maxsize,
      [type, func, infoType],
      (size: number) => new PyLruCache(type, func, infoType, isTyped, Math.max(size, 0)),
    );
  },
);
LruCacheType.tp_new = (type, args, kwnames) => callNative(create, type, args, kwnames, 'lru_cache');

/** lru_cache_make_key. New reference. */
function makeKey(
  args: readonly PyObject[],
  kwnames: readonly PyStr[] | null,
  typed: boolean,
): PyObject {
  const given = args.length - (kwnames?.length ?? 0);
  if (!typed && kwnames === null) {
    const only = given === 1 ? args[0]! : null;
    if (only !== null && (only.type === StrType || only.type === IntType)) return incref(only);
    return tupleOf(args);
  }
  const parts = args.slice(0, given);
  if (kwnames !== null && kwnames.length > 0) {
    parts.push(keywordMark());
    kwnames.forEach((name, i) => parts.push(name, args[given + i]!));
  }
  if (typed) {
    for (const arg of args) parts.push(arg.type);
    if (parts.length === 0) return tupleOf(args);
  }
  return tupleOf(parts);
}

LruCacheType.tp_call = (f, args, kwnames) => {
  const self = f as PyLruCache;
  if (kwnames !== null && kwnames.length === 0) kwnames = null;
  if (self.maxsize === 0) {
    self.misses++;
    return callObject(self.func, args, kwnames);
  }
  touchCache(self);
  const key = makeKey(args, kwnames, self.typed);
  const hash = quickHash(key);
  if (hash !== undefined) {
    const entry = self.cache.find(key, hash);
    if (entry !== SUSPENDED && entry >= 0) {
      const result = hit(self, self.cache.values[entry]!);
      decref(key);
      return result;
    }
  }
  suspendSteps(callSteps(self, key, args, kwnames), [f, ...args]);
  return SUSPENDED;
};

/** Hash of a key for which no Python needs to run. */
function quickHash(key: PyObject): number | undefined {
  if (key.type !== StrType && key.type !== IntType) return undefined;
  const hash = hashOf(key);
  return hash === SUSPENDED ? undefined : hash;
}

/** Whoever looks changes what is oldest. */
function touchCache(self: PyLruCache): void {
  currentThread.log?.touch(self, '', 'update', self.type.name);
}

/** The result of an entry, which becomes the youngest. New reference. */
function hit(self: PyLruCache, found: PyObject): PyObject {
  self.hits++;
  if (!(found instanceof PyLink) || self.maxsize < 0) return incref(found);
  if (self.last !== found) {
    self.extract(found);
    self.append(found);
  }
  return incref(found.result);
}

/** Steals `key`. */
function* callSteps(
  self: PyLruCache,
  key: PyObject,
  args: readonly PyObject[],
  kwnames: readonly PyStr[] | null,
): Steps<PyObject> {
  try {
    const hash = yield* hashSteps(key);
    const entry = yield* entrySteps(self, key, hash);
    if (entry >= 0) return hit(self, self.cache.values[entry]!);
    self.misses++;
    let result: MaySuspend = callObject(self.func, args, kwnames);
    if (result === SUSPENDED) result = (yield) as PyObject;
    let done = false;
    touchCache(self);
    try {
      if (self.maxsize < 0) {
        const at = yield* entrySteps(self, key, hash);
        self.cache.put(at, key, hash, incref(result));
      } else yield* keepSteps(self, key, hash, result);
      done = true;
    } finally {
      if (!done) decref(result);
    }
    return result;
  } finally {
    decref(key);
  }
}

function* entrySteps(self: PyLruCache, key: PyObject, hash: number): Steps<number> {
  const entry = self.cache.find(key, hash);
  return entry === SUSPENDED ? yield* self.cache.findSteps(key, hash) : entry;
}

/** Puts a fresh result into a bounded cache, at the expense of the oldest if it is full. */
function* keepSteps(self: PyLruCache, key: PyObject, hash: number, result: PyObject): Steps<void> {
  // The call may have filled the entry itself, or another thread has.
  if ((yield* entrySteps(self, key, hash)) >= 0) return;
  const oldest = self.first;
  if (self.cache.used >= self.maxsize && oldest !== null) {
    self.extract(oldest);
    oldest.refcnt++;
    try {
      const at = yield* entrySteps(self, oldest.key, oldest.hash);
      if (at < 0) return;
      self.cache.removeEntry(at);
    } finally {
      decref(oldest);
    }
  }
  const link = new PyLink(key, hash, result);
  const at = yield* entrySteps(self, key, hash);
  self.append(link);
  self.cache.put(at, key, hash, link);
}

LruCacheType.tp_descr_get = (descr, obj) =>
  obj === null || obj === None ? incref(descr) : new PyMethod(descr, obj);

function cacheInfo(self: PyLruCache): MaySuspend {
  touchCache(self);
  const fields = [
    newInt(self.hits),
    newInt(self.misses),
    self.maxsize < 0 ? newNone() : newInt(self.maxsize),
    newInt(self.cache.used),
  ];
  try {
    return callObject(self.infoType, fields);
  } finally {
    for (const field of fields) decref(field);
  }
}

function cacheClear(self: PyLruCache): PyObject {
  touchCache(self);
  self.hits = 0;
  self.misses = 0;
  self.first = null;
  self.last = null;
  self.cache.clear();
  return newNone();
}

const QUALNAME = staticStr('__qualname__');
describeType(LruCacheType, {
  source: 'CPython 3.13 Modules/_functoolsmodule.c',
  methods: [
    method('cache_info', '($self, /)', cacheInfo, { doc: 'Report cache statistics' }),
    method('cache_clear', '($self, /)', cacheClear, {
      doc: 'Clear the cache and cache statistics',
    }),
    method('__reduce__', '($self, /)', (self: PyLruCache) => getAttr(self, QUALNAME)),
    method('__copy__', '($self, /)', (self: PyLruCache) => incref(self)),
    method('__deepcopy__', '($self, memo, /)', (self: PyLruCache) => incref(self)),
  ],
  getsets: [readonlyDictGetSet],
});
