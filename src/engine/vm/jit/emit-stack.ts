// Translation of what only moves references: local variables, constants, cells, globals, the stack itself.
// CPython 3.13 Python/bytecodes.c (LOAD_FAST, STORE_FAST, SWAP, LOAD_DEREF, LOAD_GLOBAL_MODULE, ...).

import { DictType } from '../../objects/dict.ts';
import type { Frame } from '../../objects/frame.ts';
import * as op from '../../bytecode/generated/opcodes.ts';
import { CONTINUE, GENERIC, type Outcome } from './outcome.ts';
import type { Emitter } from './emitter.ts';
import { NULL, type Value } from './values.ts';

export function loadFast(e: Emitter, index: number): void {
  e.push({ at: 'local', index });
}

/** LOAD_FAST_CHECK: an unbound variable is the interpreter's. */
export function loadFastCheck(e: Emitter): Outcome {
  e.trap(`L[${e.arg}] === null`);
  loadFast(e, e.arg);
  return CONTINUE;
}

export function loadFastAndClear(e: Emitter): Outcome {
  e.settleLocal(e.arg);
  const name = e.fresh();
  e.line(`const ${name} = L[${e.arg}]; L[${e.arg}] = null;`);
  // May be null: it goes to its place at once.
  e.line(`${e.place(e.depth)} = ${name};`);
  e.push({ at: 'memory' });
  return CONTINUE;
}

export function loadConst(e: Emitter): Outcome {
  e.push({ at: 'constant', index: e.arg, value: e.code.consts[e.arg]! });
  return CONTINUE;
}

/** Stores the top into a local variable. The old value of a number is given back; an object that dies with it is used again. */
export function storeFast(e: Emitter, index: number): void {
  e.settleLocal(index);
  const value = e.stack.at(-1)!;
  const place = `L[${index}]`;
  if (value.at === 'int' || value.at === 'float') {
    e.stack.pop();
    storeNumber(e, place, value);
    return;
  }
  const name = e.popOwned();
  const old = e.fresh();
  e.line(`const ${old} = ${place}; ${place} = ${name};`);
  dropMaybe(e, old);
}

/** Drops the old value when the new one is on the stack. */
export function storeFastLoadFast(e: Emitter): Outcome {
  const [index, loaded] = [e.arg >> 4, e.arg & 15];
  e.settleLocal(index);
  const value = e.stack.at(-1)!;
  const place = `L[${index}]`;
  if (value.at === 'int' || value.at === 'float') {
    e.stack.pop();
    loadFast(e, loaded);
    storeNumber(e, place, value);
    return CONTINUE;
  }
  const name = e.popOwned();
  const old = e.fresh();
  e.line(`const ${old} = ${place}; ${place} = ${name};`);
  loadFast(e, loaded);
  dropMaybe(e, old);
  return CONTINUE;
}

/** Drops both old values when both are stored. */
export function storeFastStoreFast(e: Emitter): Outcome {
  const olds: string[] = [];
  for (const index of [e.arg >> 4, e.arg & 15]) {
    e.settleLocal(index);
    const name = e.popOwned();
    const old = e.fresh();
    e.line(`const ${old} = L[${index}]; L[${index}] = ${name};`);
    olds.push(old);
  }
  e.settleLoans();
  for (const old of olds)
    e.line(`if (${old} !== null && --${old}.refcnt === 0) dropped(ts, ${old}, ${e.rest});`);
  e.leaveIfAsked();
  return CONTINUE;
}

/** `place = value`, for a number without an object. */
export function storeNumber(
  e: Emitter,
  place: string,
  value: Extract<Value, { at: 'int' | 'float' }>,
): void {
  const old = e.fresh();
  const [type, kind] = value.at === 'int' ? ['IntType', 'Int'] : ['FloatType', 'Float'];
  const { value: n, address } = value;
  e.settleLoans();
  e.line(`const ${old} = ${place};`);
  const isNew = value.at === 'int' ? ` && ${address} !== 0` : '';
  e.line(
    `if (${old} !== null && ${old}.refcnt === 1 && ${old}.type === ${type}${isNew}) reuse${kind}(heap, ${old}, ${n}, ${address});`,
  );
  e.line('else {');
  e.line(`${place} = box${kind}(${n}, ${address});`);
  e.line(`if (${old} !== null && --${old}.refcnt === 0) {`);
  e.line(`dropped(ts, ${old}, ${e.rest});`);
  e.leaveIfAsked();
  e.line('} }');
}

/** As `dropAll` for one that may be null. */
function dropMaybe(e: Emitter, name: string): void {
  e.settleLoans();
  e.line(`if (${name} !== null && --${name}.refcnt === 0) {`);
  e.line(`dropped(ts, ${name}, ${e.rest});`);
  e.leaveIfAsked();
  e.line('}');
}

/** DELETE_FAST. */
export function deleteFast(e: Emitter): Outcome {
  e.settleLocal(e.arg);
  const name = e.fresh();
  e.line(`const ${name} = L[${e.arg}];`);
  e.trap(`${name} === null`);
  e.line(`L[${e.arg}] = null;`);
  e.dropAll([name]);
  return CONTINUE;
}

export function popTop(e: Emitter): Outcome {
  const value = e.stack.at(-1)!;
  if (value.at === 'int') {
    e.stack.pop();
    e.line(`releaseInt(heap, ${value.value}, ${value.address});`);
  } else if (value.at === 'wide') {
    e.stack.pop();
    e.line(`releaseWide(heap, ${value.high}, ${value.low}, ${value.address});`);
  } else if (value.at === 'float') {
    e.stack.pop();
    e.line(`heap.release(${value.address}, FLOAT_FREE_LIST);`);
  } else if (value.at === 'memory') {
    const name = e.popOwned();
    dropMaybe(e, name);
  } else if (value.at === 'owned') {
    e.stack.pop();
    e.dropAll([value.name]);
  } else e.stack.pop();
  return CONTINUE;
}

export function copy(e: Emitter): Outcome {
  const at = e.stack.length - e.arg;
  const value = e.stack[at]!;
  if (
    value.at === 'local' ||
    value.at === 'constant' ||
    value.at === 'loan' ||
    value.at === 'null' ||
    value.at === 'bool'
  ) {
    e.push(value);
    return CONTINUE;
  }
  const name = e.peek(e.arg);
  e.line(`if (${name} !== null) ${name}.refcnt++;`);
  if (value.at === 'memory') {
    // May be null: then it must not be taken for an object.
    e.line(`${e.place(e.depth)} = ${name};`);
    e.push({ at: 'memory' });
  } else e.push({ at: 'owned', name });
  return CONTINUE;
}

export function swap(e: Emitter): Outcome {
  const [top, other] = [e.stack.length - 1, e.stack.length - e.arg];
  for (const at of [top, other]) {
    if (e.stack[at]!.at === 'memory')
      e.stack[at] = { at: 'owned', name: e.peek(e.stack.length - at) };
  }
  [e.stack[top], e.stack[other]] = [e.stack[other]!, e.stack[top]!];
  return CONTINUE;
}

export function pushNull(e: Emitter): Outcome {
  e.push(NULL);
  return CONTINUE;
}

// ---- cells and globals ----

export function loadDeref(e: Emitter): Outcome {
  const name = e.fresh();
  e.line(`const ${name} = L[${e.arg}].contents;`);
  e.trap(`${name} === null`);
  e.push({ at: 'loan', name });
  return CONTINUE;
}

export function storeDeref(e: Emitter): Outcome {
  const value = e.popOwned();
  const [cell, old] = [e.fresh(), e.fresh()];
  e.line(`const ${cell} = L[${e.arg}], ${old} = ${cell}.contents; ${cell}.contents = ${value};`);
  dropMaybe(e, old);
  return CONTINUE;
}

/** A name of the module is looked for where it was when this was translated; a built-in one is known while nothing changes. */
export function loadGlobal(e: Emitter, frame: Frame): Outcome {
  if (frame.globals.type !== DictType || frame.builtins.type !== DictType) return GENERIC;
  const index = e.arg >> 1;
  const name = e.code.names[index]!;
  const value = e.fresh();
  const entry = frame.globals.findStr(name);
  if (entry >= 0) {
    e.line(`const ${value} = ${globalAt(e, entry)};`);
    e.trap(`${value} === null`);
  } else {
    const site = e.object({ globals: null, globalsVersion: -1, builtinsVersion: -1, value: null });
    e.trap(`!isKnown(${site}, frame, ${index})`);
    e.line(`const ${value} = ${site}.value;`);
  }
  e.push({ at: 'loan', name: value });
  if ((e.arg & 1) !== 0) e.push(NULL);
  return CONTINUE;
}

/** LOAD_NAME of a module, whose names are its globals. */
export function loadName(e: Emitter, frame: Frame): Outcome {
  const name = e.code.names[e.arg]!;
  const { locals, globals } = frame;
  if (locals === null || locals !== globals) return GENERIC;
  const entry = globals.findStr(name);
  const value = e.fresh();
  if (entry >= 0) {
    e.line(`const ${value} = frame.locals !== G ? null : ${globalAt(e, entry)};`);
    e.trap(`${value} === null`);
  } else {
    const site = e.object({ globals: null, globalsVersion: -1, builtinsVersion: -1, value: null });
    e.trap(`frame.locals !== G || !isKnown(${site}, frame, ${e.arg})`);
    e.line(`const ${value} = ${site}.value;`);
  }
  e.push({ at: 'loan', name: value });
  return CONTINUE;
}

/** An expression for the value of a name that was at `entry` of the globals, borrowed. */
function globalAt(e: Emitter, entry: number): string {
  const name = e.object(e.code.names[e.op === op.LOAD_GLOBAL ? e.arg >> 1 : e.arg]!);
  return `G.keys[${entry}] === ${name} ? G.values[${entry}] : G.getStr(${name})`;
}

/** STORE_NAME of a module, where the name is there already. */
export function storeName(e: Emitter, frame: Frame, isGlobal: boolean): Outcome {
  const name = e.code.names[e.arg]!;
  const { locals, globals } = frame;
  const entry = isGlobal || locals === globals ? globals.findStr(name) : -1;
  if (entry < 0) return GENERIC;
  // A dict that the collector does not know yet may have to be made known.
  e.trap(
    `${isGlobal ? '' : 'frame.locals !== G || '}G.gcNext === null || G.keys[${entry}] !== ${e.object(name)}`,
  );
  e.line('G.version++;');
  const value = e.stack.at(-1)!;
  const place = `G.values[${entry}]`;
  if (value.at === 'int' || value.at === 'float') {
    e.stack.pop();
    storeNumber(e, place, value);
    return CONTINUE;
  }
  const own = e.popOwned();
  const old = e.fresh();
  e.line(`const ${old} = ${place}; ${place} = ${own};`);
  e.dropAll([old]);
  return CONTINUE;
}
