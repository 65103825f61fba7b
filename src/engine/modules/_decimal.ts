// _decimal: decimal numbers, as CPython's C module has them. CPython 3.13 Modules/_decimal/_decimal.c; libmpdec's part is in decimal/.

import './decimal/decimal-compare.ts';
import './decimal/context-methods.ts';
import { callObject } from '../objects/calls.ts';
import { getAttr } from '../objects/attributes.ts';
import { PyBuiltinFunction } from '../objects/descr.ts';
import { newIntFrom } from '../objects/int.ts';
import { newList } from '../objects/list.ts';
import { importAttributeSteps } from '../objects/import-door.ts';
import { method } from '../objects/native.ts';
import { decref, incref, type PyObject } from '../objects/object.ts';
import { raise } from '../objects/raise.ts';
import { newBool, newNone, None } from '../objects/singletons.ts';
import type { PyStr } from '../objects/str.ts';
import { newStr, staticStr } from '../objects/str.ts';
import { SUSPENDED, type Steps } from '../objects/suspend.ts';
import { FIELDS, setContextField } from './decimal/context-methods.ts';
import { ROUNDINGS } from './decimal/number.ts';
import { CONDITIONS, DecimalException, SIGNALS } from './decimal/signals.ts';
import {
  ContextType,
  copyContext,
  currentDecimalContext,
  DecimalState,
  DecimalType,
  PyContext,
  PyContextManager,
  rememberState,
  setCurrentContext,
} from './decimal/types.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

function setcontext(state: DecimalState, context: PyObject): PyObject {
  if (!(context instanceof PyContext)) return raise('TypeError', 'argument must be a context');
  // The templates are copied, so that they stay what they are.
  const template = [state.defaultContext, state.basicContext, state.extendedContext].includes(
    context,
  );
  const own = template ? copyContext(context, false) : incref(context);
  setCurrentContext(own);
  decref(own);
  return newNone();
}

function localcontext(
  _: DecimalState,
  ctx: PyObject | undefined,
  kwargs: readonly [PyStr, PyObject][],
): PyObject {
  const global = currentDecimalContext();
  let from = global;
  if (ctx !== undefined && ctx !== None) {
    if (!(ctx instanceof PyContext))
      return raise('TypeError', 'optional argument must be a context');
    from = ctx;
  }
  const local = copyContext(from, true);
  try {
    for (const [name, value] of kwargs) {
      if (!(FIELDS as readonly string[]).includes(name.value))
        raise('TypeError', `this function got an unexpected keyword argument '${name.value}'`);
      if (value !== None) setContextField(local, name.value, value);
    }
  } catch (error) {
    decref(local);
    throw error;
  }
  return new PyContextManager(local, global);
}

/** Functions that own the state: their receiver. */
const stateful = [
  method('getcontext', '($module, /)', () => incref(currentDecimalContext())),
  method('setcontext', '($module, context, /)', setcontext),
  method('localcontext', '($module, /, ctx=None, **kwargs)', localcontext),
];

const big = (text: string) => (): PyObject => newIntFrom(BigInt(text));

const definition: ModuleDefinition = {
  name: '_decimal',
  source: 'CPython 3.13 Modules/_decimal/_decimal.c',
  doc: 'C decimal arithmetic module',
  functions: [],
  attributes: {
    Decimal: () => incref(DecimalType),
    Context: () => incref(ContextType),
    DecimalException: () => incref(DecimalException),
    ...Object.fromEntries(
      [...SIGNALS, ...CONDITIONS].map((s) => [s.type.qualname, () => incref(s.type)]),
    ),
    ...Object.fromEntries(ROUNDINGS.map((name) => [name, () => newStr(name)])),
    MAX_PREC: big('999999999999999999'),
    MAX_EMAX: big('999999999999999999'),
    MIN_EMIN: big('-999999999999999999'),
    MIN_ETINY: big('-1999999999999999997'),
    HAVE_THREADS: () => newBool(true),
    HAVE_CONTEXTVAR: () => newBool(true),
    __version__: () => newStr('1.70'),
    __libmpdec_version__: () => newStr('2.5.1'),
  },
};

const REGISTER = staticStr('register');
const MODULE = staticStr('module');

/** What PyInit__decimal does with Python's help: DecimalTuple, and decimals are numbers. */
function* execSteps(module: PyModule, state: DecimalState): Steps<void> {
  const namedtuple = yield* importAttributeSteps('collections', 'namedtuple');
  const args = [
    newStr('DecimalTuple'),
    newList(['sign', 'digits', 'exponent'].map((n) => newStr(n))),
    newStr('decimal'),
  ];
  try {
    let made = callObject(namedtuple, args, [MODULE]);
    if (made === SUSPENDED) made = (yield) as PyObject;
    state.tupleClass = made;
    module.set('DecimalTuple', incref(made));
  } finally {
    decref(namedtuple);
    for (const o of args) decref(o);
  }
  const number = yield* importAttributeSteps('numbers', 'Number');
  try {
    let register = getAttr(number, REGISTER);
    if (register === SUSPENDED) register = (yield) as PyObject;
    try {
      let done = callObject(register, [DecimalType]);
      if (done === SUSPENDED) done = (yield) as PyObject;
      decref(done);
    } finally {
      decref(register);
    }
  } finally {
    decref(number);
  }
}

export function decimalModule(interp: InterpreterState): PyModule {
  const module = makeModule(definition, interp);
  const state = new DecimalState();
  rememberState(interp, state);
  for (const native of stateful)
    module.set(
      native.name,
      new PyBuiltinFunction({ ...native, source: definition.source }, state, '_decimal'),
    );
  module.set('DefaultContext', incref(state.defaultContext));
  module.set('BasicContext', incref(state.basicContext));
  module.set('ExtendedContext', incref(state.extendedContext));
  decref(state);
  module.exec = () => execSteps(module, state);
  return module;
}
