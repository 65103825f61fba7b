// Translation of subscripts, loops, unpacking and displays for the types that were seen.
// CPython 3.13 Python/bytecodes.c (BINARY_SUBSCR_LIST_INT, STORE_SUBSCR_LIST_INT, FOR_ITER_RANGE, UNPACK_SEQUENCE_TUPLE, BUILD_LIST, ...).

import { FOR_ITER_NEXT } from '../../objects/frame.ts';
import { BOUNDARY, CONTINUE, GENERIC, type Outcome } from './outcome.ts';
import { Emitter, STEP } from './emitter.ts';
import { storeNumber } from './emit-stack.ts';
import { isBorrowed } from './values.ts';

/** An int on the stack as a host number: its name, and the conditions under which it is none. */
function indexOf(e: Emitter, n: number, wrong: string[]): string {
  const value = e.stack[e.stack.length - n]!;
  if (value.at === 'int') return value.value;
  const literal = Emitter.literal(value);
  if (literal !== null) return `(${literal})`;
  const object = e.peek(n);
  const number = e.fresh();
  e.line(`let ${number};`);
  wrong.push(`${object}.type !== IntType || typeof (${number} = ${object}.value) !== 'number'`);
  return number;
}

export function binarySubscr(e: Emitter): Outcome {
  const kind = e.feedback?.kind;
  if (kind === 'dict') return dictItem(e);
  if (kind !== 'list' && kind !== 'tuple' && kind !== 'str') return GENERIC;
  if (e.hasWide(1)) return GENERIC;
  const container = e.peek(2);
  const type = kind === 'list' ? 'ListType' : kind === 'tuple' ? 'TupleType' : 'StrType';
  const wrong = [`${container}.type !== ${type}`];
  const index = indexOf(e, 1, wrong);
  e.trap(wrong.join(' || '));
  const [items, at, value] = [e.fresh(), e.fresh(), e.fresh()];
  e.line(`const ${items} = ${container}.${kind === 'str' ? 'value' : 'items'};`);
  e.line(`const ${at} = ${index} < 0 ? ${index} + ${items}.length : ${index};`);
  e.trap(`!(${at} >= 0 && ${at} < ${items}.length)`);
  if (kind === 'str') {
    const unit = e.fresh();
    e.line(`const ${unit} = ${items}.charCodeAt(${at});`);
    e.trap(`${unit} > 255 || ${container}.codePoints !== null`);
    e.line(`const ${value} = LATIN1[${unit}];`);
  } else e.line(`const ${value} = ${items}[${at}];`);
  pushItem(e, value);
  return CONTINUE;
}

/** The container and the int key are popped; an item is on loan while somebody else holds the container. */
function pushItem(e: Emitter, value: string): void {
  const isHeld = isBorrowed(e.stack.at(-2)!);
  if (!isHeld) e.line(`${value}.refcnt++;`);
  const dropped = popKey(e, 1);
  e.push({ at: isHeld ? 'loan' : 'owned', name: value });
  e.dropAll(dropped);
}

/** Pops an int key and `n` values below it; the key is given back at once: no dying int takes anything along. Names to drop. */
function popKey(e: Emitter, n: number): string[] {
  const key = e.stack.at(-1)!;
  const [name] = e.popOperands(1);
  if (key.at === 'int') e.line(`releaseInt(heap, ${key.value}, ${key.address});`);
  else if (name !== undefined) e.line(`if (--${name}.refcnt === 0) freeInt(heap, ${name});`);
  return e.popOperands(n);
}

function dictItem(e: Emitter): Outcome {
  const [container, key] = [e.peek(2), e.peek(1)];
  const value = e.fresh();
  e.line(
    `const ${value} = ${container}.type === DictType ? quickItem(${container}, ${key}) : null;`,
  );
  e.trap(`${value} === null`);
  const isHeld = isBorrowed(e.stack.at(-2)!);
  const dropped = e.popOperands(2);
  if (!isHeld || dropped.length > 0) e.line(`${value}.refcnt++;`);
  e.push({ at: !isHeld || dropped.length > 0 ? 'owned' : 'loan', name: value });
  e.dropAll(dropped);
  return CONTINUE;
}

export function storeSubscr(e: Emitter): Outcome {
  if (e.feedback?.kind !== 'list' || e.hasWide(1)) return GENERIC;
  const container = e.peek(2);
  const wrong = [`${container}.type !== ListType`];
  const index = indexOf(e, 1, wrong);
  e.trap(wrong.join(' || '));
  const items = e.fresh();
  e.line(`const ${items} = ${container}.items;`);
  e.trap(`!(${index} >= 0 && ${index} < ${items}.length)`);
  // Order of CPython: the old item, the container, the key.
  const key = e.stack.at(-1)!;
  const [held, keyName] = operandNames(e);
  const place = `${items}[${index}]`;
  const value = e.stack.at(-1)!;
  const isNumber = value.at === 'int' || value.at === 'float';
  if (isNumber && held === null && keyName === null && key.at !== 'int') {
    e.stack.pop();
    storeNumber(e, place, value);
    return CONTINUE;
  }
  const own = e.popOwned();
  const old = e.fresh();
  e.settleLoans();
  e.line(`const ${old} = ${place}; ${place} = ${own};`);
  e.line(`if (--${old}.refcnt === 0) dropped(ts, ${old}, ${e.rest});`);
  if (held !== null) e.line(`if (--${held}.refcnt === 0) dropped(ts, ${held}, ${e.rest});`);
  if (key.at === 'int') e.line(`releaseInt(heap, ${key.value}, ${key.address});`);
  else if (keyName !== null) e.line(`if (--${keyName}.refcnt === 0) freeInt(heap, ${keyName});`);
  e.leaveIfAsked();
  return CONTINUE;
}

/** Pops a key and a container: names of those that are ours to drop. */
function operandNames(e: Emitter): [string | null, string | null] {
  const [key] = e.popOperands(1);
  const [container] = e.popOperands(1);
  return [container ?? null, key ?? null];
}

/** The loop is over: the iterator goes, END_FOR and POP_TOP are jumped over. */
function loopEnds(e: Emitter, iterator: string): string {
  const target = e.code.executable.args[e.pc]! + 2;
  return `${e.spillCode(e.depth - 1)}ts.fuel += ${e.rest}; if (--${iterator}.refcnt === 0) dealloc(${iterator}); pc = ${target}; continue;`;
}

export function forIter(e: Emitter): Outcome {
  const kind = e.feedback?.kind;
  if (kind === 'range') return forRange(e);
  if (kind === 'list' || kind === 'tuple') return forItems(e, kind);
  if (kind === undefined) return GENERIC;
  e.expose();
  if (kind === 'generator') {
    const iterator = e.peek(1);
    e.line(
      `if (${iterator}.type === GeneratorType && ${iterator}.state === 'suspended') return resumeGenerator(ts, frame, ${iterator});`,
    );
  }
  const r = e.fresh();
  e.line(`const ${r} = nextItem(ts, frame, ${FOR_ITER_NEXT});`);
  e.line(`if (${r} >= 0) return ${r}; if (${r} === JUMPED) { pc = frame.pc; continue; }`);
  e.push({ at: 'memory' });
  return BOUNDARY;
}

function forRange(e: Emitter): Outcome {
  const iterator = e.peek(1);
  e.trap(`${iterator}.type !== RangeIterType`);
  const [left, value, address] = [e.fresh(), e.fresh(), e.fresh()];
  e.line(`const ${left} = ${iterator}.left;`);
  e.line(`if (${left} <= 0) { ${loopEnds(e, iterator)} }`);
  e.line(`const ${value} = ${iterator}.next;`);
  e.line(`${iterator}.left = ${left} - 1; ${iterator}.next = ${value} + ${iterator}.step;`);
  e.line(`const ${address} = allocateInt(heap, ${value});`);
  e.push({ at: 'int', value, address });
  return CONTINUE;
}

function forItems(e: Emitter, kind: 'list' | 'tuple'): Outcome {
  const iterator = e.peek(1);
  e.trap(`${iterator}.type !== ${kind === 'list' ? 'ListIterType' : 'TupleIterType'}`);
  const [owner, value, index] = [e.fresh(), e.fresh(), e.fresh()];
  e.line(`const ${owner} = ${iterator}.seq, ${index} = ${iterator}.index;`);
  e.line(
    `if (${owner} === null || ${index} >= ${owner}.items.length) { ts.fuel += ${e.rest}; ${iterator}.type.tp_iternext(${iterator}); ts.fuel -= ${e.rest}; ${loopEnds(e, iterator)} }`,
  );
  e.line(`const ${value} = ${owner}.items[${index}]; ${iterator}.index = ${index} + 1;`);
  e.push({ at: 'loan', name: value });
  return CONTINUE;
}

export function unpackSequence(e: Emitter): Outcome {
  const kind = e.feedback?.kind;
  if (kind !== 'tuple' && kind !== 'list') return GENERIC;
  const sequence = e.peek(1);
  const items = e.fresh();
  e.line(`const ${items} = ${sequence}.items;`);
  e.trap(
    `${sequence}.type !== ${kind === 'tuple' ? 'TupleType' : 'ListType'} || ${items}.length !== ${e.arg}`,
  );
  const isHeld = isBorrowed(e.stack.at(-1)!);
  const dropped = e.popOperands(1);
  for (let i = e.arg - 1; i >= 0; i--) {
    const name = e.fresh();
    e.line(`const ${name} = ${items}[${i}];${isHeld ? '' : ` ${name}.refcnt++;`}`);
    e.push({ at: isHeld ? 'loan' : 'owned', name });
  }
  e.dropAll(dropped);
  return CONTINUE;
}

/** BUILD_TUPLE, BUILD_LIST: a container may make a collection due. */
export function build(e: Emitter, make: 'newTuple' | 'newList'): Outcome {
  const names: string[] = [];
  for (let i = 0; i < e.arg; i++) names.unshift(e.popOwned());
  const name = e.fresh();
  e.line(
    `ts.fuel += ${e.rest}; const ${name} = ${make}([${names.join(', ')}]); ts.fuel -= ${e.rest};`,
  );
  e.push({ at: 'owned', name });
  e.settleLoans();
  e.leaveIfAsked();
  return CONTINUE;
}

/** The item of a comprehension. A list that must grow is the interpreter's. */
export function listAppend(e: Emitter): Outcome {
  const list = e.peek(1 + e.arg);
  e.line(`if (${list}.allocated <= ${list}.items.length) {`);
  e.giveUp(STEP);
  e.line('}');
  const value = e.popOwned();
  e.line(`${list}.items.push(${value});`);
  return CONTINUE;
}
