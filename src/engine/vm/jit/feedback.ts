// What the instructions of a code object have seen: the guesses that its translation is built on. A wrong guess costs a step of the
// interpreter (TRAP); after the second one the instruction guesses no more.
// CPython 3.13 Python/specialize.c does this in the inline caches, on each execution of an unspecialised instruction.

import * as op from '../../bytecode/generated/opcodes.ts';
import { genericSetAttr, lookupType } from '../../objects/attributes.ts';
import type { Feedback } from '../../objects/code.ts';
import type { PyBuiltinFunction, PyMethodDescr } from '../../objects/descr.ts';
import { BuiltinFunctionType, MethodDescrType } from '../../objects/descr.ts';
import { DictType } from '../../objects/dict.ts';
import { FloatType } from '../../objects/float.ts';
import type { Frame } from '../../objects/frame.ts';
import { FunctionType, type PyFunction } from '../../objects/function.ts';
import { GeneratorType } from '../../objects/generator.ts';
import { IntType, type PyInt } from '../../objects/int.ts';
import { ListIterType, RangeIterType, TupleIterType } from '../../objects/iterators.ts';
import { ListType } from '../../objects/list.ts';
import { isSimpleCall } from '../../objects/native.ts';
import { isSubtype, type PyObject, type PyType } from '../../objects/object.ts';
import { SetType } from '../../objects/set.ts';
import { BoolType } from '../../objects/int.ts';
import { NoneType } from '../../objects/singletons.ts';
import { ObjectType, TypeType } from '../../objects/static-type.ts';
import { staticStr, StrType } from '../../objects/str.ts';
import { TupleType } from '../../objects/tuple.ts';
import { attributeCache, inInstance } from '../ops/attribute-cache.ts';

export type { Feedback };

const GENERIC: Feedback = { kind: 'generic', subject: null, detail: null, misses: 0 };

/** Guesses an instruction may get wrong before it is translated without one. */
const MISSES_MAX = 2;

/** The interpreter is about to execute the instruction at `frame.pc`: notes what it will see. True: the guess is new. */
export function observe(frame: Frame): boolean {
  const { code, pc } = frame;
  const kind = OBSERVED[code.executable.ops[pc]!];
  if (kind === undefined) return false;
  const before = code.jit.feedback[pc];
  if (before?.kind === 'generic') return false;
  const seen = kind(frame, code.executable.args[pc]!);
  if (before === undefined) {
    code.jit.feedback[pc] = seen;
    return true;
  }
  // That covers both.
  if (before.kind === 'wide' && seen.kind === 'int' && !frame.code.jit.translated) return false;
  if (
    before.kind === seen.kind &&
    before.subject === seen.subject &&
    before.detail === seen.detail &&
    !frame.code.jit.translated
  )
    return false;
  code.jit.feedback[pc] =
    severalClasses(frame, before, seen) ??
    (before.misses + 1 >= MISSES_MAX ? GENERIC : { ...seen, misses: before.misses + 1 });
  return true;
}

/** A class that an attribute was looked up in: the guess is good while its version is. */
export interface SeenClass {
  readonly kind: string;
  readonly type: PyType;
  readonly version: number;
}

const CLASSES_MAX = 4;
const VALUES = new Set(['instance', 'slot', 'values']);
const METHODS = new Set(['method', 'methods']);

/** LOAD_ATTR that has seen another class: a guess for each of a few; null: it is something else, or they are too many. */
function severalClasses({ code, pc }: Frame, before: Feedback, seen: Feedback): Feedback | null {
  if (code.executable.ops[pc] !== op.LOAD_ATTR) return null;
  const group = [VALUES, METHODS].find((g) => g.has(before.kind) && g.has(seen.kind));
  if (group === undefined) return null;
  const old = (group.has('values') ? before.kind === 'values' : before.kind === 'methods')
    ? (before.subject as readonly SeenClass[])
    : [classOf(before)];
  const [type, version] = [seen.subject as PyType, seen.detail as number];
  if (old.some((c) => c.type === type && c.version === version)) return null;
  const classes = old.filter((c) => c.type !== type && c.version === c.type.version);
  classes.push(classOf(seen));
  if (classes.length > CLASSES_MAX) return null;
  return {
    ...saw(group.has('values') ? 'values' : 'methods', classes),
    misses: before.misses,
  };
}

const classOf = ({ kind, subject, detail }: Feedback): SeenClass => ({
  kind,
  type: subject as PyType,
  version: detail as number,
});

type Observer = (frame: Frame, arg: number) => Feedback;

const saw = (kind: string, subject: unknown = null, detail: unknown = null): Feedback => ({
  kind,
  subject,
  detail,
  misses: 0,
});

/** The `n`th value from the top. */
const operand = (frame: Frame, n: number): PyObject => frame.localsplus[frame.stackTop - n]!;

/** Will the product, or the shift to the left, of two ints of the host be none? */
function leavesSafe(frame: Frame): boolean {
  const { ops, args } = frame.code.executable;
  if (ops[frame.pc] !== op.BINARY_OP) return false;
  const [x, y] = [(operand(frame, 2) as PyInt).value, (operand(frame, 1) as PyInt).value];
  if (typeof x !== 'number' || typeof y !== 'number') return false;
  const operator = args[frame.pc]! % 13;
  if (operator === MULTIPLY) return !Number.isSafeInteger(x * y);
  return operator === SHIFT_LEFT && y >= 0 && y <= 48 && !Number.isSafeInteger(x * 2 ** y);
}
const MULTIPLY = 5;
const SHIFT_LEFT = 3;

const FLOAT_INT = ['Float', 'Int'];
const INT_FLOAT = ['Int', 'Float'];

function pairOf(frame: Frame): Feedback {
  const [a, b] = [operand(frame, 2).type, operand(frame, 1).type];
  if (a === IntType && b === IntType) return saw(leavesSafe(frame) ? 'wide' : 'int');
  if (a === FloatType && b === FloatType) return saw('float');
  if (a === FloatType && b === IntType) return saw('mixed', FLOAT_INT);
  if (a === IntType && b === FloatType) return saw('mixed', INT_FLOAT);
  return a === StrType && b === StrType ? saw('str') : GENERIC;
}

const CONTAINERS = new Map<PyType, string>([
  [ListType, 'list'],
  [TupleType, 'tuple'],
  [DictType, 'dict'],
  [StrType, 'str'],
]);

function itemOf(frame: Frame): Feedback {
  const [container, key] = [operand(frame, 2).type, operand(frame, 1).type];
  const kind = CONTAINERS.get(container);
  if (kind === undefined) return GENERIC;
  if (kind === 'dict') return key === StrType || key === IntType ? saw(kind) : GENERIC;
  return key === IntType ? saw(kind) : GENERIC;
}

const ITERATORS = new Map<PyType, string>([
  [RangeIterType, 'range'],
  [ListIterType, 'list'],
  [TupleIterType, 'tuple'],
  [GeneratorType, 'generator'],
]);

/** Types whose truth needs neither Python nor an exception. */
const TRUTHS = new Map<PyType, string>([
  [BoolType, 'bool'],
  [IntType, 'int'],
  [NoneType, 'none'],
  [StrType, 'str'],
  [ListType, 'list'],
  [TupleType, 'tuple'],
  [DictType, 'used'],
  [SetType, 'used'],
]);

/** A class that finds `name` in its instances' dict or slots, or a method of the class. */
function attributeOf(frame: Frame, arg: number): Feedback {
  const { code, pc } = frame;
  const isLoad = code.executable.ops[pc] === op.LOAD_ATTR;
  const owner = operand(frame, 1);
  const name = code.names[isLoad ? arg >> 1 : arg]!;
  const cache = attributeCache(frame, pc + 1, owner, name);
  if (cache.isOpaque) return GENERIC;
  if (cache.slot >= 0) return saw('slot', cache.type, cache.version);
  const own = inInstance(cache, owner, name);
  if (own !== null) return saw('instance', cache.type, cache.version);
  if (!isLoad)
    return cache.descr === null && cache.type.hasDict && cache.type.tp_setattro === genericSetAttr
      ? saw('new', cache.type, cache.version)
      : GENERIC;
  if (!cache.isMethod || (arg & 1) === 0) return GENERIC;
  return saw('method', cache.type, cache.version);
}

function calledOf(frame: Frame, arg: number): Feedback {
  const callable = operand(frame, arg + 2);
  const self = frame.localsplus[frame.stackTop - arg - 1];
  const count = self === null ? arg : arg + 1;
  if (callable === null) return GENERIC;
  if (callable.type === FunctionType) {
    const { code } = callable as PyFunction;
    return code.plainArguments === count ? saw('function', code) : GENERIC;
  }
  if (callable.type === TypeType && self === null) {
    const init = plainInit(callable as PyType);
    return init !== null && init.code.plainArguments === arg + 1
      ? saw('class', callable, init)
      : GENERIC;
  }
  if (callable.type === MethodDescrType && self != null) {
    const { owner, native } = callable as PyMethodDescr;
    return isSubtype(self.type, owner) && isSimpleCall(native, arg) && arg <= 2
      ? saw('descriptor', callable, self.type)
      : GENERIC;
  }
  if (callable.type === BuiltinFunctionType && self === null) {
    const { native, self: bound } = callable as PyBuiltinFunction;
    return isSimpleCall(native, arg) && arg <= 2 && bound === null
      ? saw('builtin', callable)
      : GENERIC;
  }
  return GENERIC;
}

const INIT = staticStr('__init__');

/** The `__init__` in Python of a class whose instances are made as object's are; null: it is not so simple. */
export function plainInit(type: PyType): PyFunction | null {
  if (!type.isHeapType || type.tp_new !== ObjectType.tp_new || type.isAbstract) return null;
  const init = lookupType(type, INIT);
  return init !== null && init.type === FunctionType ? (init as PyFunction) : null;
}

const OBSERVED: Record<number, Observer | undefined> = {
  [op.BINARY_OP]: pairOf,
  [op.COMPARE_OP]: pairOf,
  [op.BINARY_SUBSCR]: itemOf,
  [op.STORE_SUBSCR]: itemOf,
  [op.FOR_ITER]: (frame) => {
    const kind = ITERATORS.get(operand(frame, 1).type);
    return kind === undefined ? GENERIC : saw(kind);
  },
  [op.TO_BOOL]: (frame) => {
    const { type } = operand(frame, 1);
    const kind = TRUTHS.get(type);
    return kind === undefined ? GENERIC : saw(kind, type);
  },
  [op.LOAD_ATTR]: attributeOf,
  [op.STORE_ATTR]: attributeOf,
  [op.CALL]: calledOf,
  [op.UNPACK_SEQUENCE]: (frame) => {
    const { type } = operand(frame, 1);
    return type === TupleType ? saw('tuple') : type === ListType ? saw('list') : GENERIC;
  },
};
