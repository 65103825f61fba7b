// _operator: operators as functions. CPython 3.13 Modules/_operator.c.

import { contains, delItem, getItem, setItem } from '../objects/abstract.ts';
import { callObject } from '../objects/calls.ts';
import { richCompare } from '../objects/compare.ts';
import { asIndex, withSize } from '../objects/index.ts';
import { IntType, newIntFrom, type PyInt } from '../objects/int.ts';
import { method, type NativeFunction } from '../objects/native.ts';
import {
  absolute,
  binaryOp,
  inplacePower,
  invert,
  negative,
  positive,
  power,
} from '../objects/number-ops.ts';
import {
  decref,
  EQ,
  GE,
  GT,
  incref,
  LE,
  LT,
  NE,
  type CompareOp,
  type PyObject,
} from '../objects/object.ts';
import { raise } from '../objects/raise.ts';
import { newBool, newNone, None } from '../objects/singletons.ts';
import type { PyStr } from '../objects/str.ts';
import {
  SUSPENDED,
  suspendSteps,
  suspendThen,
  type MaySuspend,
  type Steps,
  type Suspended,
} from '../objects/suspend.ts';
import { isTrue } from '../objects/truth.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import { AttrGetterType, ItemGetterType, MethodCallerType } from './operator/getters.ts';
import { exactLengthHintSteps } from '../objects/length-hint.ts';
import { compareDigest, concat, searchSteps } from './operator/sequences.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

const two = (name: string, fn: (a: PyObject, b: PyObject) => MaySuspend): NativeFunction =>
  method(name, '($module, a, b, /)', fn);
const one = (name: string, fn: (a: PyObject) => MaySuspend): NativeFunction =>
  method(name, '($module, a, /)', fn);
const compare = (name: string, op: CompareOp): NativeFunction =>
  two(name, (a, b) => richCompare(a, b, op));

/** Operand of BINARY_OP by name; in place 13 more. */
const BINARY: readonly (readonly [name: string, inplace: string, op: number])[] = [
  ['add', 'iadd', 0],
  ['and_', 'iand', 1],
  ['floordiv', 'ifloordiv', 2],
  ['lshift', 'ilshift', 3],
  ['matmul', 'imatmul', 4],
  ['mul', 'imul', 5],
  ['mod', 'imod', 6],
  ['or_', 'ior', 7],
  ['rshift', 'irshift', 9],
  ['sub', 'isub', 10],
  ['truediv', 'itruediv', 11],
  ['xor', 'ixor', 12],
];

const asBool = (truth: boolean | Suspended): MaySuspend =>
  truth === SUSPENDED ? suspendThen((t: boolean) => newBool(t)) : newBool(truth);
const not = (o: PyObject): MaySuspend => {
  const truth = isTrue(o);
  return truth === SUSPENDED ? suspendThen((t: boolean) => newBool(!t)) : newBool(!truth);
};
const noneAfter = (done: void | Suspended): MaySuspend =>
  done === SUSPENDED ? suspendThen(() => newNone()) : newNone();

/** `operator.index`: an exact int. */
function index(o: PyObject): MaySuspend {
  const exact = (i: PyInt): PyObject => {
    if (i.type === IntType) return i;
    const made = newIntFrom(i.value);
    decref(i);
    return made;
  };
  const found = asIndex(o);
  return found === SUSPENDED ? suspendThen(exact) : exact(found);
}

function* hintSteps(o: PyObject, absent: number): Steps<PyObject> {
  return newIntFrom(yield* exactLengthHintSteps(o, absent));
}

function call(
  args: readonly PyObject[],
  kwargs: readonly (readonly [PyStr, PyObject])[],
): MaySuspend {
  if (args.length === 0) raise('TypeError', 'call expected at least 1 argument, got 0');
  const values = [...args.slice(1), ...kwargs.map(([, value]) => value)];
  const names = kwargs.length === 0 ? null : kwargs.map(([name]) => name);
  return callObject(args[0]!, values, names);
}

const definition: ModuleDefinition = {
  name: '_operator',
  source: 'CPython 3.13 Modules/_operator.c',
  functions: [
    ...BINARY.flatMap(([name, inplace, op]) => [
      two(name, (a, b) => binaryOp(op, a, b)),
      two(inplace, (a, b) => binaryOp(op + 13, a, b)),
    ]),
    two('pow', (a, b) => power(a, b, None)),
    two('ipow', inplacePower),
    compare('lt', LT),
    compare('le', LE),
    compare('eq', EQ),
    compare('ne', NE),
    compare('gt', GT),
    compare('ge', GE),
    one('neg', negative),
    one('pos', positive),
    one('abs', absolute),
    one('inv', invert),
    one('invert', invert),
    one('index', index),
    one('not_', not),
    one('truth', (o) => asBool(isTrue(o))),
    two('is_', (a, b) => newBool(a === b)),
    two('is_not', (a, b) => newBool(a !== b)),
    two('concat', (a, b) => concat(a, b, false)),
    two('iconcat', (a, b) => concat(a, b, true)),
    two('contains', (a, b) => asBool(contains(a, b))),
    two('countOf', (a, b) => suspendSteps(searchSteps(a, b, false), [a, b])),
    two('indexOf', (a, b) => suspendSteps(searchSteps(a, b, true), [a, b])),
    two('getitem', getItem),
    two('delitem', (a, b) => noneAfter(delItem(a, b))),
    method('setitem', '($module, a, b, c, /)', (a: PyObject, b: PyObject, c: PyObject) =>
      noneAfter(setItem(a, b, c)),
    ),
    method('length_hint', '($module, obj, default=0, /)', (o: PyObject, absent?: PyObject) =>
      withSize(absent, [o], (size: number) => suspendSteps(hintSteps(o, size), [o]), 0),
    ),
    two('_compare_digest', compareDigest),
    method('call', '($module, /, *args, **kwargs)', call),
  ],
  attributes: {
    attrgetter: () => incref(AttrGetterType),
    itemgetter: () => incref(ItemGetterType),
    methodcaller: () => incref(MethodCallerType),
  },
};

export function operatorModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
