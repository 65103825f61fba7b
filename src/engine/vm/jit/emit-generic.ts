// Translation of instructions without a guess: all is put into the frame, then the function runs that the interpreter's case runs.
// CPython 3.13 Python/bytecodes.c.

import * as op from '../../bytecode/generated/opcodes.ts';
import { DISCARD, PUSH } from '../../objects/frame.ts';
import { finish } from './emit-calls.ts';
import type { Emitter } from './emitter.ts';
import { BOUNDARY, type Outcome } from './outcome.ts';

/** Functions of runtime.ts that do all of it, by opcode: their arguments after `ts, frame`. */
const WHOLE: Record<number, (e: Emitter) => string> = {
  [op.BINARY_OP]: (e) => `binary(ts, frame, ${e.arg})`,
  [op.COMPARE_OP]: (e) => `compare(ts, frame, ${e.arg})`,
  [op.CONTAINS_OP]: (e) => `containsOp(ts, frame, ${e.arg})`,
  [op.TO_BOOL]: () => 'truth(ts, frame)',
  [op.BINARY_SUBSCR]: () => 'subscript(ts, frame)',
  [op.STORE_SUBSCR]: () => 'storeSubscript(ts, frame)',
  [op.LOAD_ATTR]: (e) => `loadAttr(ts, frame, ${e.pc}, ${e.arg})`,
  [op.STORE_ATTR]: (e) => `storeAttr(ts, frame, ${e.pc}, ${e.arg})`,
  [op.CALL]: (e) => `callAny(ts, frame, ${e.arg})`,
  [op.BINARY_SLICE]: () => 'slice(ts, frame)',
  [op.STORE_SLICE]: () => 'storeSlice(ts, frame)',
  [op.CALL_FUNCTION_EX]: (e) => `callEx(ts, frame, ${e.arg})`,
  [op.LOAD_SUPER_ATTR]: (e) => `loadSuper(ts, frame, ${e.arg})`,
  [op.CALL_KW]: (e) => `callKeywords(ts, frame, ${e.arg})`,
  [op.BEFORE_WITH]: () => 'enterWith(ts, frame)',
};

/** `n`th value from the top, and a slice of the topmost `n`. */
const at = (e: Emitter, n: number): string => e.place(e.depth - n);
const top = (e: Emitter, n: number): string =>
  `L.slice(${e.base + e.depth - n}, ${e.base + e.depth})`;

interface Simple {
  readonly inputs: (arg: number) => number;
  readonly result: (e: Emitter) => string;
  readonly completion?: number;
}

const one = (): number => 1;
const unary = (name: string): Simple => ({ inputs: one, result: (e) => `${name}(${at(e, 1)})` });
const SIMPLE: Record<number, Simple> = {
  [op.GET_ITER]: unary('loopIter'),
  [op.UNARY_NEGATIVE]: unary('negative'),
  [op.UNARY_INVERT]: unary('invert'),
  [op.FORMAT_SIMPLE]: unary('formatSimple'),
  [op.CONVERT_VALUE]: { inputs: one, result: (e) => `convertValue(${e.arg}, ${at(e, 1)})` },
  [op.FORMAT_WITH_SPEC]: {
    inputs: () => 2,
    result: (e) => `formatWithSpec(${at(e, 2)}, ${at(e, 1)})`,
  },
  [op.DELETE_SUBSCR]: {
    inputs: () => 2,
    result: (e) => `delItem(${at(e, 2)}, ${at(e, 1)})`,
    completion: DISCARD,
  },
  [op.BUILD_STRING]: {
    inputs: (arg) => arg,
    result: (e) => `buildString(L, ${e.base + e.depth}, ${e.arg})`,
  },
  [op.BUILD_MAP]: { inputs: (arg) => 2 * arg, result: (e) => `buildMap(${top(e, 2 * e.arg)})` },
  [op.BUILD_SET]: { inputs: (arg) => arg, result: (e) => `buildSet(${top(e, e.arg)})` },
  [op.BUILD_SLICE]: { inputs: (arg) => arg, result: (e) => `buildSlice(${top(e, e.arg)})` },
  [op.BUILD_CONST_KEY_MAP]: {
    inputs: (arg) => arg + 1,
    result: (e) =>
      `buildConstKeyMap(L.slice(${e.base + e.depth - e.arg - 1}, ${e.base + e.depth - 1}), ${at(e, 1)})`,
  },
  [op.DICT_UPDATE]: {
    inputs: one,
    result: (e) => `dictUpdate(${at(e, 1 + e.arg)}, ${at(e, 1)})`,
    completion: DISCARD,
  },
  [op.DICT_MERGE]: {
    inputs: one,
    result: (e) => `dictMerge(${at(e, 1 + e.arg)}, ${at(e, 1)}, ${at(e, 4 + e.arg)})`,
    completion: DISCARD,
  },
  [op.SET_UPDATE]: {
    inputs: one,
    result: (e) => `setUpdate(${at(e, 1 + e.arg)}, ${at(e, 1)})`,
    completion: DISCARD,
  },
  [op.DELETE_ATTR]: {
    inputs: one,
    result: (e) => `setAttr(${at(e, 1)}, frame.code.names[${e.arg}], null)`,
    completion: DISCARD,
  },
  [op.LIST_EXTEND]: {
    inputs: one,
    result: (e) => `listExtend(${at(e, 1 + e.arg)}, ${at(e, 1)})`,
    completion: DISCARD,
  },
  [op.SET_ADD]: {
    inputs: one,
    result: (e) => `setAdd(${at(e, 1 + e.arg)}, ${at(e, 1)})`,
    completion: DISCARD,
  },
  [op.MAP_ADD]: {
    inputs: () => 2,
    result: (e) => `mapAdd(${at(e, 2 + e.arg)}, ${at(e, 2)}, ${at(e, 1)})`,
    completion: DISCARD,
  },
  [op.MAKE_FUNCTION]: { inputs: one, result: (e) => `makeFunction(frame, ${at(e, 1)})` },
  [op.LOAD_NAME]: {
    inputs: () => 0,
    result: (e) => `loadName(ts, frame, frame.code.names[${e.arg}])`,
  },
  [op.STORE_NAME]: {
    inputs: one,
    result: (e) => `storeName(ts, frame, frame.code.names[${e.arg}], ${at(e, 1)})`,
    completion: DISCARD,
  },
  [op.CALL_INTRINSIC_1]: {
    inputs: one,
    result: (e) => `intrinsic1(frame, ${e.arg}, ${at(e, 1)})`,
  },
  [op.CHECK_EXC_MATCH]: {
    inputs: one,
    result: (e) => `newBool(checkExcMatch(${at(e, 2)}, ${at(e, 1)}))`,
  },
  [op.RAISE_VARARGS]: {
    inputs: (arg) => arg,
    result: (e) =>
      `raiseVarargs(ts, ${e.arg >= 1 ? at(e, e.arg) : 'null'}, ${e.arg === 2 ? at(e, 1) : 'null'})`,
    completion: DISCARD,
  },
};

const none = (): number => 0;
/** Those that are less often in a loop. */
Object.assign(SIMPLE, {
  [op.LOAD_ASSERTION_ERROR]: { inputs: none, result: () => 'loadAssertionError()' },
  [op.IMPORT_NAME]: {
    inputs: () => 2,
    result: (e) => `importName(ts, frame, frame.code.names[${e.arg}], ${at(e, 1)}, ${at(e, 2)})`,
  },
  [op.IMPORT_FROM]: {
    inputs: none,
    result: (e) => `importFrom(ts, ${at(e, 1)}, frame.code.names[${e.arg}])`,
  },
  [op.GET_LEN]: { inputs: none, result: (e) => `getLen(${at(e, 1)})` },
  [op.MATCH_MAPPING]: { inputs: none, result: (e) => `newBool(isMapping(${at(e, 1)}))` },
  [op.MATCH_SEQUENCE]: { inputs: none, result: (e) => `newBool(isMatchSequence(${at(e, 1)}))` },
  [op.MATCH_KEYS]: { inputs: none, result: (e) => `matchKeys(${at(e, 2)}, ${at(e, 1)})` },
  [op.MATCH_CLASS]: {
    inputs: () => 3,
    result: (e) => `matchClass(${at(e, 3)}, ${at(e, 2)}, ${e.arg}, ${at(e, 1)})`,
  },
  [op.GET_YIELD_FROM_ITER]: { inputs: one, result: (e) => `getYieldFromIter(frame, ${at(e, 1)})` },
  [op.GET_AWAITABLE]: { inputs: one, result: (e) => `getAwaitable(${at(e, 1)}, ${e.arg})` },
  [op.GET_AITER]: unary('getAiter'),
  [op.GET_ANEXT]: { inputs: none, result: (e) => `getAnext(${at(e, 1)})` },
} satisfies Record<number, Simple>);

/** Effects on the frame alone, by opcode. */
const EFFECTS: Record<number, (e: Emitter) => string> = {
  [op.COPY_FREE_VARS]: (e) => `copyFreeVars(frame, ${e.arg});`,
  [op.MAKE_CELL]: (e) => `L[${e.arg}] = new PyCell(L[${e.arg}]);`,
  [op.PUSH_EXC_INFO]: () => 'pushExcInfo(ts, frame);',
  [op.POP_EXCEPT]: () => 'popExcept(ts, frame);',
  [op.END_SEND]: () => 'endSend(frame);',
  [op.SET_FUNCTION_ATTRIBUTE]: (e) => `setAttributeOfFunction(frame, ${e.arg});`,
};

/** False: not an instruction for this file. */
export function generic(e: Emitter, depthAfter: number): Outcome | null {
  const whole = WHOLE[e.op];
  const simple = SIMPLE[e.op];
  const effect = EFFECTS[e.op];
  if (whole === undefined && simple === undefined && effect === undefined) return null;
  e.expose();
  if (effect !== undefined) e.line(effect(e));
  else if (whole !== undefined) {
    const r = e.fresh();
    e.line(`const ${r} = ${whole(e)}; if (${r} >= 0) return ${r};`);
  } else {
    const result = e.fresh();
    e.line(`const ${result} = ${simple!.result(e)};`);
    finish(e, result, simple!.inputs(e.arg), simple!.completion ?? PUSH);
  }
  e.stack = Array.from({ length: depthAfter }, () => ({ at: 'memory' }));
  return BOUNDARY;
}
