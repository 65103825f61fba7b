// Translation of LOAD_ATTR and STORE_ATTR for the class that was seen: the value is taken from the instance's dict or slots by position,
// a method from the class. CPython 3.13 Python/bytecodes.c (LOAD_ATTR_INSTANCE_VALUE, LOAD_ATTR_SLOT, LOAD_ATTR_METHOD_WITH_VALUES,
// STORE_ATTR_INSTANCE_VALUE).

import type { AttributeCache } from '../../objects/code.ts';
import type { PyType } from '../../objects/object.ts';
import { genericSetAttr } from '../../objects/attributes.ts';
import { CONTINUE, GENERIC, type Outcome } from './outcome.ts';
import type { Emitter } from './emitter.ts';
import type { SeenClass } from './feedback.ts';
import { storeNumber } from './emit-stack.ts';
import { isBorrowed, NULL } from './values.ts';

/** What the interpreter remembers of the class that the guess is about. */
function cacheOf(
  e: Emitter,
  type = e.feedback!.subject,
  version = e.feedback!.detail,
): AttributeCache | null {
  let cache: AttributeCache | null = e.code.attributeCache[e.pc + 1] ?? null;
  while (cache !== null && (cache.type !== type || cache.version !== version)) cache = cache.next;
  return cache !== null && cache.version === cache.type.version ? cache : null;
}

function guard(e: Emitter, owner: string, type: PyType): string {
  const T = e.object(type);
  return `${owner}.type !== ${T} || ${T}.version !== ${type.version}`;
}

/** An expression for the value of `name` in the instance, borrowed; null if it has none. */
function inInstance(e: Emitter, owner: string, cache: AttributeCache, name: string): string {
  const value = e.fresh();
  if (cache.slot >= 0) {
    e.line(`const ${value} = ${owner}.slots === null ? null : ${owner}.slots[${cache.slot}];`);
    return value;
  }
  const dict = e.fresh();
  e.line(
    `const ${dict} = ${owner}.dict, ${value} = ${dict} === null ? null : ${dict}.keys[${cache.hint}] === ${name} ? ${dict}.values[${cache.hint}] : ${dict}.getStr(${name});`,
  );
  return value;
}

export function loadAttr(e: Emitter): Outcome {
  const kind = e.feedback?.kind;
  if (kind === 'values' || kind === 'methods') return loadFromSeveral(e, kind === 'methods');
  if (kind !== 'instance' && kind !== 'slot' && kind !== 'method') return GENERIC;
  const cache = cacheOf(e);
  if (cache === null || cache.isOpaque) return GENERIC;
  const name = e.object(e.code.names[e.arg >> 1]!);
  const owner = e.peek(1);
  e.trap(guard(e, owner, cache.type));
  if (kind === 'method') return loadMethod(e, cache, owner);
  const value = inInstance(e, owner, cache, name);
  e.trap(`${value} === null`);
  return pushValue(e, value);
}

/** As `loadAttr`, for a few classes: which one it is decides where the value is. */
function loadFromSeveral(e: Emitter, areMethods: boolean): Outcome {
  const caches = (e.feedback!.subject as readonly SeenClass[])
    .map(({ type, version }) => cacheOf(e, type, version))
    .filter((cache) => cache !== null && !cache.isOpaque);
  if (caches.length === 0) return GENERIC;
  const owner = e.peek(1);
  const value = e.fresh();
  e.line(`let ${value} = null;`);
  caches.forEach((cache, i) => {
    e.line(`${i === 0 ? '' : 'else '}if (!(${guard(e, owner, cache!.type)})) {`);
    if (areMethods) methodOfClass(e, cache!, owner, value);
    else e.line(`${value} = ${inInstance(e, owner, cache!, e.object(e.code.names[e.arg >> 1]!))};`);
    e.line('}');
  });
  e.trap(`${value} === null`);
  if (areMethods) return pushMethod(e, owner, value);
  return pushValue(e, value);
}

/** The value found in the owner on top of the stack takes its place. */
function pushValue(e: Emitter, value: string): Outcome {
  const held = isBorrowed(e.stack.at(-1)!);
  const dropped = e.popOperands(1);
  if (!held) e.line(`${value}.refcnt++;`);
  e.push({ at: held ? 'loan' : 'owned', name: value });
  if ((e.arg & 1) !== 0) e.push(NULL);
  e.dropAll(dropped);
  return CONTINUE;
}

/** `value` becomes the method, unless the instance has an attribute of that name. */
function methodOfClass(e: Emitter, cache: AttributeCache, owner: string, value: string): void {
  if (cache.slot >= 0 || cache.descr === null) return;
  const hidden = hidesMethod(e, cache, owner);
  e.line(`${hidden === null ? '' : `if (!(${hidden})) `}${value} = ${e.object(cache.descr)};`);
}

/** Pushed with its owner, unbound. No attribute of the instance may hide it: told by the names that its class's instances have. */
function loadMethod(e: Emitter, cache: AttributeCache, owner: string): Outcome {
  if (cache.slot >= 0 || cache.descr === null) return GENERIC;
  const hidden = hidesMethod(e, cache, owner);
  if (hidden !== null) e.trap(hidden);
  return pushMethod(e, owner, e.object(cache.descr));
}

/** An expression that is true if the instance may have an attribute of that name; null: it cannot have any. */
function hidesMethod(e: Emitter, { type }: AttributeCache, owner: string): string | null {
  if (!type.hasDict) return null;
  const name = e.code.names[e.arg >> 1]!;
  const keys = type.cachedKeys;
  const dict = e.fresh();
  e.line(`const ${dict} = ${owner}.dict;`);
  const K = keys === null ? '' : e.object(keys);
  const known =
    keys === null || keys.has(name.value)
      ? 'false'
      : `${dict}.shared === ${K} && ${K}.count === ${keys.count}`;
  return `${dict} !== null && !(${known} || ${dict}.findStr(${e.object(name)}) < 0)`;
}

/** The method and its owner, which was on top of the stack. */
function pushMethod(e: Emitter, owner: string, method: string): Outcome {
  const value = e.stack.at(-1)!;
  const self = value.at === 'memory' ? ({ at: 'owned', name: owner } as const) : value;
  e.stack.pop();
  e.push({ at: 'loan', name: method });
  e.push(self);
  return CONTINUE;
}

export function storeAttr(e: Emitter): Outcome {
  const kind = e.feedback?.kind;
  if (kind !== 'instance' && kind !== 'slot' && kind !== 'new') return GENERIC;
  const cache = cacheOf(e);
  if (cache === null || cache.isOpaque || cache.type.tp_setattro !== genericSetAttr) return GENERIC;
  const name = e.object(e.code.names[e.arg]!);
  const owner = e.peek(1);
  e.trap(guard(e, owner, cache.type));
  if (kind === 'new') return storeNew(e, owner, name);
  let place: string;
  if (cache.slot >= 0) {
    place = `${owner}.slots[${cache.slot}]`;
    e.trap(`${owner}.slots === null`);
  } else {
    const dict = e.fresh();
    e.line(`const ${dict} = ${owner}.dict;`);
    // A dict object of its own may have to be made known to the collector.
    e.trap(
      `${dict} === null || ${dict}.keys[${cache.hint}] !== ${name} || ${dict}.address !== DICT_HEADER`,
    );
    e.line(`${dict}.version++;`);
    place = `${dict}.values[${cache.hint}]`;
  }
  const dropped = e.popOperands(1);
  const value = e.stack.at(-1)!;
  if ((value.at === 'int' || value.at === 'float') && dropped.length === 0) {
    e.stack.pop();
    storeNumber(e, place, value);
    return CONTINUE;
  }
  const own = e.popOwned();
  const old = e.fresh();
  e.settleLoans();
  e.line(`const ${old} = ${place}; ${place} = ${own};`);
  e.line(`if (${old} !== null && --${old}.refcnt === 0) dropped(ts, ${old}, ${e.rest});`);
  for (const other of dropped)
    e.line(`if (--${other}.refcnt === 0) dropped(ts, ${other}, ${e.rest});`);
  e.leaveIfAsked();
  return CONTINUE;
}

/** The instance gets an attribute that it did not have: what `__init__` does most. */
function storeNew(e: Emitter, owner: string, name: string): Outcome {
  const dropped = e.popOperands(1);
  const value = e.popOwned();
  e.settleLoans();
  e.line(`ts.fuel += ${e.rest}; putAttribute(${owner}, ${name}, ${value}); ts.fuel -= ${e.rest};`);
  for (const other of dropped)
    e.line(`if (--${other}.refcnt === 0) dropped(ts, ${other}, ${e.rest});`);
  e.leaveIfAsked();
  return CONTINUE;
}
