// The one table of bytecode instructions: CPython 3.13's, before specialisation.
//
// CPython writes it in Python/bytecodes.c and generates opcode_ids.h and
// pycore_opcode_metadata.h from it; we write the metadata here and generate
// `generated/opcodes.ts` with src/tooling/generate-bytecode.ts. Specialised and
// instrumented forms are left out: co_code never shows them. Pseudo instructions
// (number > 255) live only inside the compiler, between codegen and assemble.
// Invariant: number, caches, popped and pushed equal CPython 3.13.0's for every row.

/** What the argument of an instruction means. */
export type ArgKind =
  | 'none' // no argument
  | 'raw' // a number with a meaning of its own (see the effect)
  | 'count' // how many values are taken from the stack
  | 'depth' // a stack position, 1 is the top
  | 'const' // index in co_consts
  | 'name' // index in co_names
  | 'name-method' // index in co_names << 1 | (1: also push self or NULL)
  | 'name-global' // index in co_names << 1 | (1: also push NULL)
  | 'name-super' // index in co_names << 2 | (2: super had two arguments) | (1: method)
  | 'local' // index in localsplus
  | 'local-pair' // two indexes in localsplus: high four bits, low four bits
  | 'free' // index in localsplus of a cell or free variable
  | 'jump-forward' // code units from the next instruction
  | 'jump-backward' // code units back from the next instruction
  | 'compare' // index in CMP_OPS << 5 | (16: convert to bool) | comparison mask
  | 'binary-op' // index in NB_OPS
  | 'invert' // 1: `is not`, `not in`
  | 'conversion' // 1 str, 2 repr, 3 ascii
  | 'intrinsic-1' // index in INTRINSICS_1
  | 'intrinsic-2' // index in INTRINSICS_2
  | 'function-attribute' // 1 defaults, 2 kwdefaults, 4 annotations, 8 closure
  | 'target'; // pseudo instructions: a block of the flow graph

/** A stack count: a number, or a function of the argument. */
export type StackCount = number | ((oparg: number) => number);

export interface Instruction {
  readonly number: number;
  readonly name: string;
  /** Inline CACHE units (2 bytes each) that follow the instruction. */
  readonly caches: number;
  readonly arg: ArgKind;
  /** `before -- after`, top of the stack to the right, as in bytecodes.c. */
  readonly effect: string;
  readonly popped: StackCount;
  readonly pushed: StackCount;
  /** HAS_EVAL_BREAK: the eval breaker is checked when this instruction ends. */
  readonly evalBreak: boolean;
  /** Only between codegen and assemble. */
  readonly pseudo: boolean;
  readonly source: string;
}

/** co_code uses COMPARE_OP with these, index << 5. CPython opcode.cmp_op. */
export const CMP_OPS = ['<', '<=', '==', '!=', '>', '>='] as const;

/** Operators of BINARY_OP by argument. CPython opcode._nb_ops. */
export const NB_OPS = [
  ...['+', '&', '//', '<<', '@', '*', '%', '|', '**', '>>', '-', '/', '^'],
  ...['+=', '&=', '//=', '<<=', '@=', '*=', '%=', '|=', '**=', '>>=', '-=', '/=', '^='],
] as const;

/** Names for the argument of CALL_INTRINSIC_1. CPython pycore_intrinsics.h. */
export const INTRINSICS_1 = [
  'INTRINSIC_1_INVALID',
  'INTRINSIC_PRINT',
  'INTRINSIC_IMPORT_STAR',
  'INTRINSIC_STOPITERATION_ERROR',
  'INTRINSIC_ASYNC_GEN_WRAP',
  'INTRINSIC_UNARY_POSITIVE',
  'INTRINSIC_LIST_TO_TUPLE',
  'INTRINSIC_TYPEVAR',
  'INTRINSIC_PARAMSPEC',
  'INTRINSIC_TYPEVARTUPLE',
  'INTRINSIC_SUBSCRIPT_GENERIC',
  'INTRINSIC_TYPEALIAS',
] as const;

/** Names for the argument of CALL_INTRINSIC_2. CPython pycore_intrinsics.h. */
export const INTRINSICS_2 = [
  'INTRINSIC_2_INVALID',
  'INTRINSIC_PREP_RERAISE_STAR',
  'INTRINSIC_TYPEVAR_WITH_BOUND',
  'INTRINSIC_TYPEVAR_WITH_CONSTRAINTS',
  'INTRINSIC_SET_FUNCTION_TYPE_PARAMS',
  'INTRINSIC_SET_TYPEPARAM_DEFAULT',
] as const;

function op(
  number: number,
  name: string,
  caches: number,
  arg: ArgKind,
  effect: string,
  popped: StackCount,
  pushed: StackCount,
  flag?: 'eval-break',
): Instruction {
  const source = `CPython 3.13 Python/bytecodes.c ${name}`;
  const pseudo = number > 255;
  const evalBreak = flag === 'eval-break';
  return { number, name, caches, arg, effect, popped, pushed, evalBreak, pseudo, source };
}

const oparg = (n: number): number => n;
const opargPlus =
  (extra: number) =>
  (n: number): number =>
    n + extra;
const lowBitPlus =
  (extra: number) =>
  (n: number): number =>
    (n & 1) + extra;

const sliceParts = (n: number): number => (n === 3 ? 3 : 2);

/** Every row, real instructions first, in the order of their numbers. */
export const INSTRUCTIONS: readonly Instruction[] = [
  op(0, 'CACHE', 0, 'none', '--', 0, 0),
  op(1, 'BEFORE_ASYNC_WITH', 0, 'none', 'mgr -- exit, res', 1, 2),
  op(2, 'BEFORE_WITH', 0, 'none', 'mgr -- exit, res', 1, 2),
  op(4, 'BINARY_SLICE', 0, 'none', 'container, start, stop -- res', 3, 1),
  op(5, 'BINARY_SUBSCR', 1, 'none', 'container, sub -- res', 2, 1),
  op(6, 'CHECK_EG_MATCH', 0, 'none', 'exc, match_type -- rest, match', 2, 2),
  op(7, 'CHECK_EXC_MATCH', 0, 'none', 'left, right -- left, b', 2, 2),
  op(8, 'CLEANUP_THROW', 0, 'none', 'sub_iter, last_sent_val, exc -- none, value', 3, 2),
  op(9, 'DELETE_SUBSCR', 0, 'none', 'container, sub --', 2, 0),
  op(10, 'END_ASYNC_FOR', 0, 'none', 'awaitable, exc --', 2, 0),
  op(11, 'END_FOR', 0, 'none', 'value --', 1, 0),
  op(12, 'END_SEND', 0, 'none', 'receiver, value -- value', 2, 1),
  op(13, 'EXIT_INIT_CHECK', 0, 'none', 'should_be_none --', 1, 0),
  op(14, 'FORMAT_SIMPLE', 0, 'none', 'value -- res', 1, 1),
  op(15, 'FORMAT_WITH_SPEC', 0, 'none', 'value, fmt_spec -- res', 2, 1),
  op(16, 'GET_AITER', 0, 'none', 'obj -- iter', 1, 1),
  op(17, 'RESERVED', 0, 'none', '--', 0, 0),
  op(18, 'GET_ANEXT', 0, 'none', 'aiter -- aiter, awaitable', 1, 2),
  op(19, 'GET_ITER', 0, 'none', 'iterable -- iter', 1, 1),
  op(20, 'GET_LEN', 0, 'none', 'obj -- obj, len', 1, 2),
  op(21, 'GET_YIELD_FROM_ITER', 0, 'none', 'iterable -- iter', 1, 1),
  op(22, 'INTERPRETER_EXIT', 0, 'none', 'retval --', 1, 0),
  op(23, 'LOAD_ASSERTION_ERROR', 0, 'none', '-- value', 0, 1),
  op(24, 'LOAD_BUILD_CLASS', 0, 'none', '-- bc', 0, 1),
  op(25, 'LOAD_LOCALS', 0, 'none', '-- locals', 0, 1),
  op(26, 'MAKE_FUNCTION', 0, 'none', 'codeobj -- func', 1, 1),
  op(27, 'MATCH_KEYS', 0, 'none', 'subject, keys -- subject, keys, values_or_none', 2, 3),
  op(28, 'MATCH_MAPPING', 0, 'none', 'subject -- subject, res', 1, 2),
  op(29, 'MATCH_SEQUENCE', 0, 'none', 'subject -- subject, res', 1, 2),
  op(30, 'NOP', 0, 'none', '--', 0, 0),
  op(31, 'POP_EXCEPT', 0, 'none', 'exc_value --', 1, 0),
  op(32, 'POP_TOP', 0, 'none', 'value --', 1, 0),
  op(33, 'PUSH_EXC_INFO', 0, 'none', 'new_exc -- prev_exc, new_exc', 1, 2),
  op(34, 'PUSH_NULL', 0, 'none', '-- NULL', 0, 1),
  op(35, 'RETURN_GENERATOR', 0, 'none', '-- res', 0, 1),
  op(36, 'RETURN_VALUE', 0, 'none', 'retval --', 1, 0),
  op(37, 'SETUP_ANNOTATIONS', 0, 'none', '--', 0, 0),
  op(38, 'STORE_SLICE', 0, 'none', 'v, container, start, stop --', 4, 0),
  op(39, 'STORE_SUBSCR', 1, 'none', 'v, container, sub --', 3, 0),
  op(40, 'TO_BOOL', 3, 'none', 'value -- res', 1, 1),
  op(41, 'UNARY_INVERT', 0, 'none', 'value -- res', 1, 1),
  op(42, 'UNARY_NEGATIVE', 0, 'none', 'value -- res', 1, 1),
  op(43, 'UNARY_NOT', 0, 'none', 'value -- res', 1, 1),
  op(
    44,
    'WITH_EXCEPT_START',
    0,
    'none',
    'exit_func, lasti, unused, val -- exit_func, lasti, unused, val, res',
    4,
    5,
  ),
  op(45, 'BINARY_OP', 1, 'binary-op', 'lhs, rhs -- res', 2, 1),
  op(46, 'BUILD_CONST_KEY_MAP', 0, 'count', 'values[oparg], keys -- map', opargPlus(1), 1),
  op(47, 'BUILD_LIST', 0, 'count', 'values[oparg] -- list', oparg, 1),
  op(48, 'BUILD_MAP', 0, 'count', 'values[oparg*2] -- map', (n) => 2 * n, 1),
  op(49, 'BUILD_SET', 0, 'count', 'values[oparg] -- set', oparg, 1),
  op(50, 'BUILD_SLICE', 0, 'count', 'start, stop, step if (oparg == 3) -- slice', sliceParts, 1),
  op(51, 'BUILD_STRING', 0, 'count', 'pieces[oparg] -- str', oparg, 1),
  op(52, 'BUILD_TUPLE', 0, 'count', 'values[oparg] -- tup', oparg, 1),
  op(
    53,
    'CALL',
    3,
    'count',
    'callable, self_or_null, args[oparg] -- res',
    opargPlus(2),
    1,
    'eval-break',
  ),
  op(
    54,
    'CALL_FUNCTION_EX',
    0,
    'raw',
    'func, NULL, callargs, kwargs if (oparg & 1) -- result',
    lowBitPlus(3),
    1,
    'eval-break',
  ),
  op(55, 'CALL_INTRINSIC_1', 0, 'intrinsic-1', 'value -- res', 1, 1),
  op(56, 'CALL_INTRINSIC_2', 0, 'intrinsic-2', 'value2, value1 -- res', 2, 1),
  op(
    57,
    'CALL_KW',
    0,
    'count',
    'callable, self_or_null, args[oparg], kwnames -- res',
    opargPlus(3),
    1,
    'eval-break',
  ),
  op(58, 'COMPARE_OP', 1, 'compare', 'left, right -- res', 2, 1),
  op(59, 'CONTAINS_OP', 1, 'invert', 'left, right -- b', 2, 1),
  op(60, 'CONVERT_VALUE', 0, 'conversion', 'value -- result', 1, 1),
  op(
    61,
    'COPY',
    0,
    'depth',
    'bottom, unused[oparg-1] -- bottom, unused[oparg-1], top',
    oparg,
    opargPlus(1),
  ),
  op(62, 'COPY_FREE_VARS', 0, 'raw', '--', 0, 0),
  op(63, 'DELETE_ATTR', 0, 'name', 'owner --', 1, 0),
  op(64, 'DELETE_DEREF', 0, 'free', '--', 0, 0),
  op(65, 'DELETE_FAST', 0, 'local', '--', 0, 0),
  op(66, 'DELETE_GLOBAL', 0, 'name', '--', 0, 0),
  op(67, 'DELETE_NAME', 0, 'name', '--', 0, 0),
  op(
    68,
    'DICT_MERGE',
    0,
    'depth',
    'callable, unused, unused, dict, unused[oparg-1], update -- ..., dict, unused[oparg-1]',
    opargPlus(4),
    opargPlus(3),
  ),
  op(
    69,
    'DICT_UPDATE',
    0,
    'depth',
    'dict, unused[oparg-1], update -- dict, unused[oparg-1]',
    opargPlus(1),
    oparg,
  ),
  op(70, 'ENTER_EXECUTOR', 0, 'raw', '--', 0, 0),
  op(71, 'EXTENDED_ARG', 0, 'raw', '--', 0, 0),
  op(72, 'FOR_ITER', 1, 'jump-forward', 'iter -- iter, next', 1, 2),
  op(73, 'GET_AWAITABLE', 0, 'raw', 'iterable -- iter', 1, 1),
  op(74, 'IMPORT_FROM', 0, 'name', 'from -- from, res', 1, 2),
  op(75, 'IMPORT_NAME', 0, 'name', 'level, fromlist -- res', 2, 1),
  op(76, 'IS_OP', 0, 'invert', 'left, right -- b', 2, 1),
  op(77, 'JUMP_BACKWARD', 1, 'jump-backward', '--', 0, 0, 'eval-break'),
  op(78, 'JUMP_BACKWARD_NO_INTERRUPT', 0, 'jump-backward', '--', 0, 0),
  op(79, 'JUMP_FORWARD', 0, 'jump-forward', '--', 0, 0),
  op(
    80,
    'LIST_APPEND',
    0,
    'depth',
    'list, unused[oparg-1], v -- list, unused[oparg-1]',
    opargPlus(1),
    oparg,
  ),
  op(
    81,
    'LIST_EXTEND',
    0,
    'depth',
    'list, unused[oparg-1], iterable -- list, unused[oparg-1]',
    opargPlus(1),
    oparg,
  ),
  op(
    82,
    'LOAD_ATTR',
    9,
    'name-method',
    'owner -- attr, self_or_null if (oparg & 1)',
    1,
    lowBitPlus(1),
  ),
  op(83, 'LOAD_CONST', 0, 'const', '-- value', 0, 1),
  op(84, 'LOAD_DEREF', 0, 'free', '-- value', 0, 1),
  op(85, 'LOAD_FAST', 0, 'local', '-- value', 0, 1),
  op(86, 'LOAD_FAST_AND_CLEAR', 0, 'local', '-- value', 0, 1),
  op(87, 'LOAD_FAST_CHECK', 0, 'local', '-- value', 0, 1),
  op(88, 'LOAD_FAST_LOAD_FAST', 0, 'local-pair', '-- value1, value2', 0, 2),
  op(89, 'LOAD_FROM_DICT_OR_DEREF', 0, 'free', 'class_dict -- value', 1, 1),
  op(90, 'LOAD_FROM_DICT_OR_GLOBALS', 0, 'name', 'mod_or_class_dict -- v', 1, 1),
  op(91, 'LOAD_GLOBAL', 4, 'name-global', '-- res, NULL if (oparg & 1)', 0, lowBitPlus(1)),
  op(92, 'LOAD_NAME', 0, 'name', '-- v', 0, 1),
  op(
    93,
    'LOAD_SUPER_ATTR',
    1,
    'name-super',
    'global_super, class, self -- attr, self_or_null if (oparg & 1)',
    3,
    lowBitPlus(1),
  ),
  op(94, 'MAKE_CELL', 0, 'free', '--', 0, 0),
  op(
    95,
    'MAP_ADD',
    0,
    'depth',
    'dict, unused[oparg-1], key, value -- dict, unused[oparg-1]',
    opargPlus(2),
    oparg,
  ),
  op(96, 'MATCH_CLASS', 0, 'raw', 'subject, type, names -- attrs', 3, 1),
  op(97, 'POP_JUMP_IF_FALSE', 1, 'jump-forward', 'cond --', 1, 0),
  op(98, 'POP_JUMP_IF_NONE', 1, 'jump-forward', 'value --', 1, 0),
  op(99, 'POP_JUMP_IF_NOT_NONE', 1, 'jump-forward', 'value --', 1, 0),
  op(100, 'POP_JUMP_IF_TRUE', 1, 'jump-forward', 'cond --', 1, 0),
  op(101, 'RAISE_VARARGS', 0, 'count', 'args[oparg] --', oparg, 0),
  op(102, 'RERAISE', 0, 'raw', 'values[oparg], exc -- values[oparg]', opargPlus(1), oparg),
  op(103, 'RETURN_CONST', 0, 'const', '--', 0, 0),
  op(104, 'SEND', 1, 'jump-forward', 'receiver, v -- receiver, retval', 2, 2),
  op(
    105,
    'SET_ADD',
    0,
    'depth',
    'set, unused[oparg-1], v -- set, unused[oparg-1]',
    opargPlus(1),
    oparg,
  ),
  op(106, 'SET_FUNCTION_ATTRIBUTE', 0, 'function-attribute', 'attr, func -- func', 2, 1),
  op(
    107,
    'SET_UPDATE',
    0,
    'depth',
    'set, unused[oparg-1], iterable -- set, unused[oparg-1]',
    opargPlus(1),
    oparg,
  ),
  op(108, 'STORE_ATTR', 4, 'name', 'v, owner --', 2, 0),
  op(109, 'STORE_DEREF', 0, 'free', 'v --', 1, 0),
  op(110, 'STORE_FAST', 0, 'local', 'value --', 1, 0),
  op(111, 'STORE_FAST_LOAD_FAST', 0, 'local-pair', 'value1 -- value2', 1, 1),
  op(112, 'STORE_FAST_STORE_FAST', 0, 'local-pair', 'value2, value1 --', 2, 0),
  op(113, 'STORE_GLOBAL', 0, 'name', 'v --', 1, 0),
  op(114, 'STORE_NAME', 0, 'name', 'v --', 1, 0),
  op(
    115,
    'SWAP',
    0,
    'depth',
    'bottom, unused[oparg-2], top -- top, unused[oparg-2], bottom',
    oparg,
    oparg,
  ),
  op(
    116,
    'UNPACK_EX',
    0,
    'raw',
    'seq -- after[oparg >> 8], list, before[oparg & 0xFF]',
    1,
    (n) => 1 + (n >> 8) + (n & 0xff),
  ),
  op(117, 'UNPACK_SEQUENCE', 1, 'count', 'seq -- values[oparg]', 1, oparg),
  op(118, 'YIELD_VALUE', 0, 'raw', 'retval -- value', 1, 1),
  op(149, 'RESUME', 0, 'raw', '--', 0, 0, 'eval-break'),
  op(256, 'JUMP', 0, 'target', '--', 0, 0, 'eval-break'),
  op(257, 'JUMP_NO_INTERRUPT', 0, 'target', '--', 0, 0),
  op(258, 'LOAD_CLOSURE', 0, 'local', '-- cell', 0, 1),
  op(259, 'LOAD_METHOD', 0, 'name', 'owner -- method, self_or_null', 1, 2),
  op(260, 'LOAD_SUPER_METHOD', 0, 'name', 'super, class, self -- method, self_or_null', 3, 2),
  op(261, 'LOAD_ZERO_SUPER_ATTR', 0, 'name', 'super, class, self -- attr', 3, 2),
  op(262, 'LOAD_ZERO_SUPER_METHOD', 0, 'name', 'super, class, self -- method, self_or_null', 3, 2),
  op(263, 'POP_BLOCK', 0, 'none', '--', 0, 0),
  op(264, 'SETUP_CLEANUP', 0, 'target', 'at the handler: -- lasti, exc', 0, 2),
  op(265, 'SETUP_FINALLY', 0, 'target', 'at the handler: -- exc', 0, 1),
  op(266, 'SETUP_WITH', 0, 'target', 'at the handler: -- exc', 0, 1),
  op(267, 'STORE_FAST_MAYBE_NULL', 0, 'local', 'value --', 1, 0),
];
