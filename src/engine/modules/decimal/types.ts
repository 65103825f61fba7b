// The objects of decimal: numbers, contexts, what belongs to one interpreter. CPython 3.13 Modules/_decimal/_decimal.c (PyDecObject,
// PyDecContextObject, PyDecSignalDictObject, current_context).

import { charge } from '../../objects/charge.ts';
import { decref, free, incref, PyObject, type PyType } from '../../objects/object.ts';
import { dropInstanceDict, ownsFields, PyNative } from '../../objects/own-fields.ts';
import { raise } from '../../objects/raise.ts';
import { newStaticType } from '../../objects/static-type.ts';
import { newStr } from '../../objects/str.ts';
import { currentInterpreter } from '../../vm/current.ts';
import { contextValue, setContextValue } from '../contextvars/context-var.ts';
import { PyContextVar } from '../contextvars/types.ts';
import * as d from './number.ts';
import { addStatus } from './signals.ts';
import type { InterpreterState } from '../../vm/interpreter-state.ts';
import type { Dec, Rounding } from './number.ts';

export const DecimalType = newStaticType('Decimal', {
  module: 'decimal',
  isBaseType: true,
  basicSize: 104,
  doc: "Construct a new Decimal object. value can be an integer, string, tuple, or float. If no value is given, return Decimal('0').",
});
export const ContextType = newStaticType('Context', {
  module: 'decimal',
  isBaseType: true,
  hasGc: true,
  basicSize: 96,
});
export const SignalDictType = newStaticType('SignalDict', {
  module: 'decimal',
  hasGc: true,
  basicSize: 40,
});
export const ContextManagerType = newStaticType('ContextManager', {
  module: 'decimal',
  hasGc: true,
  basicSize: 32,
});

const DECIMAL_BYTES = 104;
export class PyDecimal extends PyObject {
  readonly value: Dec;
  constructor(value: Dec, type: PyType = DecimalType) {
    super(type, DECIMAL_BYTES);
    this.value = value;
  }
}
DecimalType.tp_dealloc = (o) => {
  dropInstanceDict(o);
  free(o, DECIMAL_BYTES);
};

export const newDecimal = (value: Dec): PyDecimal => new PyDecimal(value);

export const DEFAULT_TRAPS = d.IEEE_INVALID | d.DIVISION_BY_ZERO | d.OVERFLOW;

export class PyContext extends PyNative {
  prec = 28n;
  rounding: Rounding = 'ROUND_HALF_EVEN';
  emin = -999999n;
  emax = 999999n;
  capitals = 1;
  clamp = 0;
  status = 0;
  traps = DEFAULT_TRAPS;
  constructor(type: PyType = ContextType) {
    super(type);
  }
  /** What operations work with. */
  arith(): d.Arith {
    return new d.Arith(
      Number(this.prec),
      Number(this.emax),
      Number(this.emin),
      this.rounding,
      this.clamp === 1,
    );
  }
}
ownsFields(ContextType, []);
ContextType.hasGc = true;

/** A copy, with or without its flags. New reference. */
export function copyContext(from: PyContext, keepStatus: boolean): PyContext {
  const to = new PyContext();
  to.prec = from.prec;
  to.rounding = from.rounding;
  to.emin = from.emin;
  to.emax = from.emax;
  to.capitals = from.capitals;
  to.clamp = from.clamp;
  to.traps = from.traps;
  to.status = keepStatus ? from.status : 0;
  return to;
}

/** `context.flags` or `context.traps`: a live view. */
export class PySignalDict extends PyNative {
  /** Owned. */
  context: PyContext;
  readonly field: 'status' | 'traps';
  constructor(context: PyContext, field: 'status' | 'traps') {
    super(SignalDictType);
    this.context = incref(context);
    this.field = field;
  }
}
ownsFields(SignalDictType, ['context']);

export class PyContextManager extends PyNative {
  /** The one to enter, and the one to come back to. Owned. */
  local: PyContext;
  global: PyContext;
  /** Steals `local`. */
  constructor(local: PyContext, global: PyContext) {
    super(ContextManagerType);
    this.local = local;
    this.global = incref(global);
  }
}
ownsFields(ContextManagerType, ['local', 'global']);

const StateType = newStaticType('DecimalState', { module: '_decimal', hasGc: true, basicSize: 48 });

/** What the module keeps for one interpreter. Lives as long as its functions. */
export class DecimalState extends PyNative {
  variable: PyContextVar;
  defaultContext: PyContext;
  basicContext: PyContext;
  extendedContext: PyContext;
  /** `decimal.DecimalTuple`, once made. */
  tupleClass: PyObject | null = null;
  constructor() {
    super(StateType);
    const name = newStr('decimal_context');
    this.variable = new PyContextVar(name, null);
    decref(name);
    this.defaultContext = new PyContext();
    this.basicContext = new PyContext();
    this.basicContext.prec = 9n;
    this.basicContext.rounding = 'ROUND_HALF_UP';
    this.basicContext.traps = DEFAULT_TRAPS | d.UNDERFLOW | d.CLAMPED;
    this.extendedContext = new PyContext();
    this.extendedContext.prec = 9n;
    this.extendedContext.traps = 0;
  }
}
ownsFields(StateType, [
  'variable',
  'defaultContext',
  'basicContext',
  'extendedContext',
  'tupleClass',
]);

export function rememberState(interp: InterpreterState, state: DecimalState): void {
  interp.moduleStates.set('_decimal', state);
}
export function currentState(): DecimalState {
  const state = currentInterpreter().moduleStates.get('_decimal') as DecimalState | undefined;
  if (state === undefined || state.refcnt <= 0)
    return raise('RuntimeError', 'decimal is no longer there');
  return state;
}

/** The context of the running thread or task. Borrowed. */
export function currentDecimalContext(): PyContext {
  const state = currentState();
  const known = contextValue(state.variable);
  if (known !== null) return known as PyContext;
  const context = copyContext(state.defaultContext, false);
  setContextValue(state.variable, context);
  decref(context);
  return context;
}

export function setCurrentContext(context: PyContext): void {
  setContextValue(currentState().variable, context);
}

/** Runs an operation in a context: its status is recorded, its result made an object. */
export function operate(context: PyContext, operation: (ctx: d.Arith) => Dec): PyDecimal {
  return newDecimal(compute(context, operation));
}

export function compute<T>(context: PyContext, operation: (ctx: d.Arith) => T): T {
  const ctx = context.arith();
  charge(1 + Math.min(1e6, Math.floor(ctx.prec / 64)));

  let result: T;
  try {
    result = operation(ctx);
  } catch (error) {
    if (error instanceof d.TooLarge || error instanceof RangeError) return raise('MemoryError');
    throw error;
  }
  addStatus(context, ctx.status);
  return result;
}
