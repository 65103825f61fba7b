// Translation of BINARY_OP, COMPARE_OP and truth for exact ints, floats and strs: values stay host numbers, what they were in is given back.
// CPython 3.13 Python/bytecodes.c (BINARY_OP_ADD_INT, BINARY_OP_MULTIPLY_FLOAT, COMPARE_OP_INT, TO_BOOL_INT, ...).
//
// Addresses are taken and given back in the interpreter's order: the result first, then the operands, the left one first.

import { CONTINUE, GENERIC, type Outcome } from './outcome.ts';
import { Emitter } from './emitter.ts';
import type { Value } from './values.ts';

/** An operand as a host number, and how to drop it. */
interface Operand {
  readonly value: Value;
  /** Expression for the number. */
  readonly number: string;
  /** The object, if there is one. */
  readonly object: string | null;
}

/** What must hold for `n`th value from the top to be an exact int with a host number (or an exact float); conditions go to `wrong`. */
function operandOf(e: Emitter, n: number, type: 'IntType' | 'FloatType', wrong: string[]): Operand {
  const value = e.stack[e.stack.length - n]!;
  if (value.at === 'int' && type === 'IntType') return { value, number: value.value, object: null };
  if (value.at === 'float' && type === 'FloatType')
    return { value, number: value.value, object: null };
  const literal = type === 'IntType' ? Emitter.literal(value) : null;
  if (literal !== null) return { value, number: `(${literal})`, object: null };
  const object = e.peek(n);
  const number = e.fresh();
  e.line(`let ${number};`);
  wrong.push(
    type === 'IntType'
      ? `${object}.type !== IntType || typeof (${number} = ${object}.value) !== 'number'`
      : `${object}.type !== FloatType`,
  );
  return { value: e.stack[e.stack.length - n]!, number, object };
}

/** Gives back what held an operand of a type that the guard has told; it was popped. */
function free(e: Emitter, { value, number, object }: Operand, type: 'Int' | 'Float'): void {
  if (value.at === 'int') e.line(`releaseInt(heap, ${number}, ${value.address});`);
  else if (value.at === 'wide')
    e.line(`releaseWide(heap, ${value.high}, ${value.low}, ${value.address});`);
  else if (value.at === 'float') e.line(`heap.release(${value.address}, FLOAT_FREE_LIST);`);
  else if (value.at === 'memory' || value.at === 'owned')
    e.line(`if (--${object}.refcnt === 0) free${type}(heap, ${object});`);
}

const ADD = 0;
const AND = 1;
const FLOOR_DIVIDE = 2;
const SHIFT_LEFT = 3;
const MULTIPLY = 5;
const REMAINDER = 6;
const OR = 7;
const SHIFT_RIGHT = 9;
const SUBTRACT = 10;
const TRUE_DIVIDE = 11;
const XOR = 12;
/** In-place operators are the same for numbers. */
const plain = (arg: number): number => (arg >= 13 ? arg - 13 : arg);

/** `x <operator> y` for safe integers as an expression, and what must hold before and after. */
function integerOf(operator: number, x: string, y: string): [string, string | null, string] {
  const safe = (n: string): string => `!(${n} <= 9007199254740991 && ${n} >= -9007199254740991)`;
  switch (operator) {
    case ADD:
      return [`${x} + ${y}`, null, safe('#')];
    case SUBTRACT:
      return [`${x} - ${y}`, null, safe('#')];
    case MULTIPLY:
      return [`${x} * ${y} + 0`, null, safe('#')];
    case FLOOR_DIVIDE:
      return [`(${x} - floorRest(${x}, ${y})) / ${y} + 0`, `${y} === 0`, '# !== Math.floor(#)'];
    case REMAINDER:
      return [`floorRest(${x}, ${y})`, `${y} === 0`, ''];
    case AND:
    case OR:
    case XOR: {
      const sign = operator === AND ? '&' : operator === OR ? '|' : '^';
      const small = `(${x} | 0) === ${x} && (${y} | 0) === ${y}`;
      return [`${small} ? ${x} ${sign} ${y} : bits(${operator}, ${x}, ${y})`, null, '# !== #'];
    }
    default:
      return [`bits(${operator}, ${x}, ${y})`, null, '# !== #'];
  }
}

const INTEGERS = new Set([0, 1, 2, 3, 5, 6, 7, 9, 10, 12]);

export function binaryOp(e: Emitter): Outcome {
  const operator = plain(e.arg);
  const kind = e.feedback?.kind;
  if (e.hasWide(2)) return wideOp(e, operator);
  if (kind === 'wide' && (operator === MULTIPLY || operator === SHIFT_LEFT))
    return widen(e, operator);
  if ((kind === 'int' || kind === 'wide') && INTEGERS.has(operator)) return intOp(e, operator);
  if (kind === 'int' && operator === TRUE_DIVIDE) return intDivision(e);
  const isFloat = [ADD, SUBTRACT, MULTIPLY, TRUE_DIVIDE].includes(operator);
  if (kind === 'float' && isFloat) return floatOp(e, operator);
  if (kind === 'mixed' && isFloat) return mixedOp(e, operator);
  return GENERIC;
}

function intOp(e: Emitter, operator: number): Outcome {
  const wrong: string[] = [];
  const a = operandOf(e, 2, 'IntType', wrong);
  const b = operandOf(e, 1, 'IntType', wrong);
  const [expression, before, after] = integerOf(operator, a.number, b.number);
  if (before !== null) wrong.push(before);
  if (wrong.length > 0) e.trap(wrong.join(' || '));
  const n = e.fresh();
  e.line(`const ${n} = ${expression};`);
  if (after !== '') e.trap(after.replaceAll('#', n));
  const address = e.fresh();
  e.line(`const ${address} = allocateInt(heap, ${n});`);
  e.stack.length -= 2;
  free(e, a, 'Int');
  free(e, b, 'Int');
  e.push({ at: 'int', value: n, address });
  return CONTINUE;
}

/** A product, or a shift to the left, that has left the safe integers before. */
function widen(e: Emitter, operator: number): Outcome {
  const wrong: string[] = [];
  const a = operandOf(e, 2, 'IntType', wrong);
  const b = operandOf(e, 1, 'IntType', wrong);
  if (operator === SHIFT_LEFT) wrong.push(`!(${b.number} >= 0 && ${b.number} <= 48)`);
  if (wrong.length > 0) e.trap(wrong.join(' || '));
  const [high, low] = [e.fresh(), e.fresh()];
  const power = `2 ** ${b.number}`;
  e.line(`const ${high} = ${a.number} * ${operator === MULTIPLY ? b.number : power} + 0;`);
  e.line(
    `const ${low} = ${operator === MULTIPLY ? `lowOfProduct(${a.number}, ${b.number}, ${high})` : '0'};`,
  );
  pushWide(e, high, low, a, b);
  return CONTINUE;
}

/** Pops two ints, pushes one that is the sum of `high` and `low`. */
function pushWide(e: Emitter, high: string, low: string, a: Operand, b: Operand): void {
  const address = e.fresh();
  e.line(`const ${address} = allocateWide(heap, ${high}, ${low});`);
  e.stack.length -= 2;
  free(e, a, 'Int');
  free(e, b, 'Int');
  e.push({ at: 'wide', high, low, address });
}

const NARROWING: Record<number, string> = {
  [AND]: 'wideMask',
  [REMAINDER]: 'wideRest',
  [SHIFT_RIGHT]: 'wideShift',
};

/** An int beyond the safe integers on the left, or in a sum. */
function wideOp(e: Emitter, operator: number): Outcome {
  const [left, right] = e.stack.slice(-2) as [Value, Value];
  const other = left.at === 'wide' ? 1 : 2;
  const wide = other === 1 ? left : right;
  const narrow = NARROWING[operator];
  const isSum = operator === ADD || (operator === SUBTRACT && other === 1);
  if (wide.at !== 'wide' || (left.at === 'wide' && right.at === 'wide')) return GENERIC;
  if (!isSum && (narrow === undefined || other === 2)) return GENERIC;
  // What is no int for sure must have been seen as one.
  const { at } = e.stack[e.stack.length - other]!;
  if (at !== 'int' && e.feedback?.kind !== 'int' && e.feedback?.kind !== 'wide') return GENERIC;
  const wrong = [`!(${wide.high} <= WIDE_MAX && ${wide.high} >= -WIDE_MAX)`];
  const b = operandOf(e, other, 'IntType', wrong);
  e.trap(wrong.join(' || '));
  const a: Operand = { value: wide, number: '', object: null };
  const [first, second] = other === 1 ? [a, b] : [b, a];
  if (isSum) {
    const [high, low] = [e.fresh(), e.fresh()];
    const parts = `${wide.high}, ${wide.low}, ${operator === SUBTRACT ? '-' : ''}${b.number}`;
    e.line(`const ${high} = highOfSum(${parts}) + 0, ${low} = lowOfWideSum(${parts}) + 0;`);
    pushWide(e, high, low, first, second);
    return CONTINUE;
  }
  const value = e.fresh();
  e.line(`const ${value} = ${narrow!}(${wide.high}, ${wide.low}, ${b.number});`);
  e.trap(`${value} !== ${value}`);
  const address = e.fresh();
  e.line(`const ${address} = allocateInt(heap, ${value});`);
  e.stack.length -= 2;
  free(e, first, 'Int');
  free(e, second, 'Int');
  e.push({ at: 'int', value, address });
  return CONTINUE;
}

function intDivision(e: Emitter): Outcome {
  const wrong: string[] = [];
  const a = operandOf(e, 2, 'IntType', wrong);
  const b = operandOf(e, 1, 'IntType', wrong);
  wrong.push(`${b.number} === 0`);
  e.trap(wrong.join(' || '));
  pushFloat(e, `${a.number} / ${b.number}`, () => {
    free(e, a, 'Int');
    free(e, b, 'Int');
  });
  return CONTINUE;
}

/** Pops two operands, pushes a new float; `drop` gives the operands back after that. */
function pushFloat(e: Emitter, expression: string, drop: () => void): void {
  const [value, address] = [e.fresh(), e.fresh()];
  e.line(`const ${value} = ${expression}, ${address} = heap.allocate(FLOAT_FREE_LIST);`);
  e.stack.length -= 2;
  drop();
  e.push({ at: 'float', value, address });
}

const SIGNS: Record<number, string> = {
  [ADD]: '+',
  [SUBTRACT]: '-',
  [MULTIPLY]: '*',
  [TRUE_DIVIDE]: '/',
};

/** The box of an operand that nobody else holds is used again, the left one first (DECREF_INPUTS_AND_REUSE_FLOAT); not by a division here. */
function floatOp(e: Emitter, operator: number): Outcome {
  const wrong: string[] = [];
  const a = operandOf(e, 2, 'FloatType', wrong);
  const b = operandOf(e, 1, 'FloatType', wrong);
  if (wrong.length > 0) e.trap(wrong.join(' || '));
  for (const o of [a, b]) if (o.object !== null) e.line(`${o.number} = ${o.object}.value;`);
  const expression = `${a.number} ${SIGNS[operator]!} ${b.number}`;
  if (operator === TRUE_DIVIDE) {
    e.trap(`${b.number} === 0`);
    pushFloat(e, expression, () => {
      free(e, a, 'Float');
      free(e, b, 'Float');
    });
    return CONTINUE;
  }
  const value = e.fresh();
  e.line(`const ${value} = ${expression};`);
  e.stack.length -= 2;
  const address = e.fresh();
  const isObject = ({ value: v }: Operand): boolean => v.at === 'memory' || v.at === 'owned';
  if (a.value.at === 'float') {
    e.line(`const ${address} = ${a.value.address};`);
    free(e, b, 'Float');
  } else {
    e.line(`let ${address} = 0;`);
    if (isObject(a))
      e.line(
        `if (${a.object}.refcnt === 1) ${address} = ${a.object}.address; else ${a.object}.refcnt--;`,
      );
    if (b.value.at === 'float') {
      e.line(
        `if (${address} === 0) ${address} = ${b.value.address}; else heap.release(${b.value.address}, FLOAT_FREE_LIST);`,
      );
    } else {
      if (isObject(b)) {
        e.line(
          `if (${address} !== 0) { if (--${b.object}.refcnt === 0) freeFloat(heap, ${b.object}); }`,
        );
        e.line(
          `else if (${b.object}.refcnt === 1) ${address} = ${b.object}.address; else ${b.object}.refcnt--;`,
        );
      }
      e.line(`if (${address} === 0) ${address} = heap.allocate(FLOAT_FREE_LIST);`);
    }
  }
  e.push({ at: 'float', value, address });
  return CONTINUE;
}

/** A float and an int, in whichever order: a new float, then the operands are dropped. */
function mixedOp(e: Emitter, operator: number): Outcome {
  const isInt = (n: number): boolean => {
    const value = e.stack[e.stack.length - n]!;
    return value.at === 'int' || Emitter.literal(value) !== null;
  };
  const isFloat = (n: number): boolean => e.stack[e.stack.length - n]!.at === 'float';
  const [x, y] = e.feedback!.subject as ['Int' | 'Float', 'Int' | 'Float'];
  if ((x === 'Int' ? isFloat(2) : isInt(2)) || (y === 'Int' ? isFloat(1) : isInt(1)))
    return GENERIC;
  const wrong: string[] = [];
  const a = operandOf(e, 2, `${x}Type`, wrong);
  const b = operandOf(e, 1, `${y}Type`, wrong);
  if (wrong.length > 0) e.trap(wrong.join(' || '));
  for (const [o, type] of [
    [a, x],
    [b, y],
  ] as const)
    if (type === 'Float' && o.object !== null) e.line(`${o.number} = ${o.object}.value;`);
  if (operator === TRUE_DIVIDE) e.trap(`${b.number} === 0`);
  pushFloat(e, `${a.number} ${SIGNS[operator]!} ${b.number}`, () => {
    free(e, a, x);
    free(e, b, y);
  });
  return CONTINUE;
}

const COMPARISONS = ['<', '<=', '===', '!==', '>', '>='];

export function compareOp(e: Emitter): Outcome {
  const kind = e.feedback?.kind;
  const comparison = COMPARISONS[e.arg >> 5]!;
  if (kind === 'str') return compareStr(e);
  if ((kind !== 'int' && kind !== 'float') || e.hasWide(2)) return GENERIC;
  const type = kind === 'int' ? 'IntType' : 'FloatType';
  const wrong: string[] = [];
  const a = operandOf(e, 2, type, wrong);
  const b = operandOf(e, 1, type, wrong);
  if (wrong.length > 0) e.trap(wrong.join(' || '));
  if (kind === 'float')
    for (const o of [a, b]) if (o.object !== null) e.line(`${o.number} = ${o.object}.value;`);
  const value = e.fresh();
  e.line(`const ${value} = ${a.number} ${comparison} ${b.number};`);
  e.stack.length -= 2;
  for (const o of [a, b]) free(e, o, kind === 'int' ? 'Int' : 'Float');
  e.push({ at: 'bool', value });
  return CONTINUE;
}

function compareStr(e: Emitter): Outcome {
  const operator = e.arg >> 5;
  if (operator !== 2 && operator !== 3) return GENERIC;
  const [a, b] = [e.peek(2), e.peek(1)];
  e.trap(`${a}.type !== StrType || ${b}.type !== StrType || ${a}.value.length > 8192`);
  const value = e.fresh();
  e.line(`const ${value} = ${a}.value ${COMPARISONS[operator]!} ${b}.value;`);
  const dropped = e.popOperands(2);
  e.push({ at: 'bool', value });
  e.dropAll(dropped);
  return CONTINUE;
}

const TRUTHS: Record<string, (o: string) => string> = {
  bool: (o) => `${o} === True`,
  int: (o) => `${o}.value !== 0`,
  none: () => 'false',
  str: (o) => `${o}.value !== ''`,
  list: (o) => `${o}.items.length > 0`,
  tuple: (o) => `${o}.items.length > 0`,
  used: (o) => `${o}.used > 0`,
};

export function toBool(e: Emitter): Outcome {
  const top = e.stack.at(-1)!;
  if (top.at === 'bool') return CONTINUE;
  const { feedback } = e;
  const truth = TRUTHS[feedback?.kind ?? ''];
  if (truth === undefined) return GENERIC;
  const object = e.peek(1);
  e.trap(`${object}.type !== ${e.object(feedback!.subject)}`);
  const value = e.fresh();
  e.line(`const ${value} = ${truth(object)};`);
  const dropped = e.popOperands(1);
  e.push({ at: 'bool', value });
  e.dropAll(dropped);
  return CONTINUE;
}

export function unaryNot(e: Emitter): Outcome {
  const top = e.stack.at(-1)!;
  const value = e.fresh();
  if (top.at === 'bool') e.line(`const ${value} = !${top.value};`);
  else e.line(`const ${value} = ${e.peek(1)} !== True;`);
  e.stack.pop();
  e.push({ at: 'bool', value });
  return CONTINUE;
}

export function isOp(e: Emitter): Outcome {
  const [a, b] = [e.peek(2), e.peek(1)];
  const value = e.fresh();
  e.line(`const ${value} = ${a} ${e.arg === 0 ? '===' : '!=='} ${b};`);
  const dropped = e.popOperands(2);
  e.push({ at: 'bool', value });
  e.dropAll(dropped);
  return CONTINUE;
}
