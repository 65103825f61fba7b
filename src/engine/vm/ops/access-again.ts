// A native that had to wait for Python code (`__eq__`, `key=`, a generator's next item) goes on: meanwhile others may have changed what it looks
// at. So the access log is told once more what its instruction touches. Only called while somebody listens (vm/access-log.ts). Not in CPython.

import {
  BINARY_OP,
  BINARY_SUBSCR,
  CALL,
  CALL_FUNCTION_EX,
  CALL_KW,
  COMPARE_OP,
  CONTAINS_OP,
  DELETE_SUBSCR,
  FOR_ITER,
  LIST_EXTEND,
  SET_UPDATE,
  STORE_SUBSCR,
  UNPACK_EX,
  UNPACK_SEQUENCE,
} from '../../bytecode/generated/opcodes.ts';
import { isAddingMethod } from '../../objects/containers.ts';
import { PyBuiltinFunction, PyMethodDescr } from '../../objects/descr.ts';
import { PyDict } from '../../objects/dict.ts';
import { Frame } from '../../objects/frame.ts';
import { PySet } from '../../objects/set.ts';
import { PyTuple } from '../../objects/tuple.ts';
import {
  touchCall,
  touchContainer,
  touchDeletion,
  touchItem,
  touchIterator,
  touchMembership,
  touchOperands,
} from './access.ts';
import { NB_INPLACE_ADD } from './specialize.ts';
import type { PyObject } from '../../objects/object.ts';
import type { StepsFrame } from '../../objects/suspend.ts';
import type { ThreadState } from '../thread-state.ts';

export function touchAgain(ts: ThreadState, native: StepsFrame): void {
  let frame = native.previous;
  while (frame !== null && !(frame instanceof Frame)) frame = frame.previous;
  if (frame === null) return;
  const { localsplus: stack, stackTop: top, pc, operands } = frame;
  const { ops, args } = frame.code.executable;
  const arg = args[pc - 1]!;
  const operand = (depth: number): PyObject => stack[top - depth]!;
  const opcode = ops[pc - 1];
  if (opcode === FOR_ITER) return touchIterator(ts, operand(1));
  if (operands === 0) return;
  switch (opcode) {
    case CALL:
    case CALL_KW: {
      const first = top - operands;
      const self = stack[first + 1];
      const given = stack.slice(first + 2, first + 2 + arg) as PyObject[];
      return touchCallAgain(ts, stack[first]!, self ? [self, ...given] : given);
    }
    case CALL_FUNCTION_EX: {
      const positional = stack[top - operands + 2];
      if (!(positional instanceof PyTuple)) return;
      return touchCallAgain(ts, stack[top - operands]!, [...positional.items]);
    }
    case BINARY_OP:
      return touchOperands(ts, operand(2), operand(1), arg >= NB_INPLACE_ADD);
    case COMPARE_OP:
      return touchOperands(ts, operand(2), operand(1), false);
    case CONTAINS_OP:
      return touchMembership(ts, operand(1), operand(2));
    case BINARY_SUBSCR:
      return touchItem(ts, operand(2), operand(1), 'read');
    case STORE_SUBSCR:
      return touchItem(ts, operand(2), operand(1), 'write');
    case DELETE_SUBSCR:
      return touchDeletion(ts, operand(2), operand(1));
    case LIST_EXTEND:
    case SET_UPDATE:
    case UNPACK_EX:
    case UNPACK_SEQUENCE:
      return touchContainer(ts, operand(1), 'read');
  }
}

/**
 * What a method of a list changes in the end depends on what it has seen before: a sequence that is not atomic. A dictionary and a set look
 * again if somebody has changed them during an `__eq__`.
 */
function touchCallAgain(ts: ThreadState, callable: PyObject, args: readonly PyObject[]): void {
  // It has copied everything before it asks for keys.
  if (callable instanceof PyBuiltinFunction && callable.native.name === 'sorted') return;
  const self = callable instanceof PyBuiltinFunction ? callable.self : null;
  const isAdding =
    (callable instanceof PyBuiltinFunction || callable instanceof PyMethodDescr) &&
    isAddingMethod(callable.native.name);
  for (const o of isAdding ? [] : self === null ? args : [self, ...args])
    if (!(o instanceof PyDict) && !(o instanceof PySet)) touchContainer(ts, o, 'read');
  touchCall(ts, callable, args);
}
