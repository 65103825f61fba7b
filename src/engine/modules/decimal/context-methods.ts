// Context, its flags and traps, and the `with` of localcontext. CPython 3.13 Modules/_decimal/_decimal.c (context_init, context_methods,
// signaldict_methods, ctxmanager_methods).

import { PyDict, dictSet, dictGet } from '../../objects/dict.ts';
import { PyFloat } from '../../objects/float.ts';
import { getIter } from '../../objects/iterate.ts';
import { newInt, newIntFrom, PyInt } from '../../objects/int.ts';
import { newList, PyList } from '../../objects/list.ts';
import { callNative, method, type NativeFunction } from '../../objects/native.ts';
import { decref, EQ, incref, NE, type PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { newBool, newNone, newNotImplemented, None } from '../../objects/singletons.ts';
import { describeType, type GetSet } from '../../objects/static-type.ts';
import { newStr, PyStr } from '../../objects/str.ts';
import { SUSPENDED, type MaySuspend } from '../../objects/suspend.ts';
import { isTrue } from '../../objects/truth.ts';
import { newTuple } from '../../objects/tuple.ts';
import * as arith from './arithmetic.ts';
import { expectOperand, ofDouble, ofInt, ofObject, ofText, rounded } from './convert.ts';
import { BINARY, roundingOf, TESTS, UNARY, type Binary, type Unary } from './decimal-methods.ts';
import * as d from './number.ts';
import * as ops from './operations.ts';
import { SIGNALS } from './signals.ts';
import { decimalText } from './text.ts';
import * as trans from './transcendental.ts';
import {
  compute,
  ContextManagerType,
  ContextType,
  copyContext,
  newDecimal,
  operate,
  PyContext,
  PyDecimal,
  setCurrentContext,
  SignalDictType,
  PySignalDict,
  type PyContextManager,
} from './types.ts';

const MAX = 999999999999999999n;

function setNumber(o: PyObject, name: string, low: bigint, high: bigint, range: string): bigint {
  if (!(o instanceof PyInt)) raise('TypeError', 'an integer is required');
  const value = BigInt(o.value);
  if (value > 9223372036854775807n || value < -9223372036854775808n)
    raise('OverflowError', 'Python int too large to convert to C ssize_t');
  if (value < low || value > high) raise('ValueError', `valid range for ${name} is ${range}`);
  return value;
}
function setBit(o: PyObject, name: string): number {
  if (!(o instanceof PyInt)) raise('TypeError', 'an integer is required');
  if (o.value !== 0 && o.value !== 1) raise('ValueError', `valid values for ${name} are 0 or 1`);
  return Number(o.value);
}

const SIGNAL_ERROR =
  'valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]';
function flagOf(o: PyObject): number {
  return SIGNALS.find((s) => s.type === o)?.flag ?? raise('KeyError', SIGNAL_ERROR);
}

/** Flags given as a list of signals, as a signal dict or as a dict of all signals. */
function flagsOf(o: PyObject): number {
  if (o instanceof PyList) return o.items.reduce((flags, item) => flags | flagOf(item), 0);
  if (o instanceof PySignalDict) return o.context[o.field];
  if (!(o instanceof PyDict)) return raise('TypeError', 'argument must be a signal dict');
  if (o.used !== SIGNALS.length) raise('KeyError', 'invalid signal dict');
  let flags = 0;
  for (const { type, flag } of SIGNALS) {
    const value = dictGet(o, type);
    if (value === null || value === SUSPENDED) return raise('KeyError', 'invalid signal dict');
    if (isTrue(value) === true) flags |= flag;
    decref(value);
  }
  return flags;
}

/** Sets one attribute. */
export function setContextField(self: PyContext, name: string, value: PyObject): void {
  switch (name) {
    case 'prec':
      self.prec = setNumber(value, 'prec', 1n, MAX, '[1, MAX_PREC]');
      break;
    case 'Emax':
      self.emax = setNumber(value, 'Emax', 0n, MAX, '[0, MAX_EMAX]');
      break;
    case 'Emin':
      self.emin = setNumber(value, 'Emin', -MAX, 0n, '[MIN_EMIN, 0]');
      break;
    case 'rounding':
      self.rounding = roundingOf(value);
      break;
    case 'capitals':
      self.capitals = setBit(value, 'capitals');
      break;
    case 'clamp':
      self.clamp = setBit(value, 'clamp');
      break;
    case 'flags':
      self.status = flagsOf(value);
      break;
    default:
      self.traps = flagsOf(value);
  }
}

export const FIELDS = [
  'prec',
  'rounding',
  'Emin',
  'Emax',
  'capitals',
  'clamp',
  'flags',
  'traps',
] as const;

const initContext = method(
  'Context',
  '($self, /, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None)',
  (self: PyContext, ...values: (PyObject | undefined)[]) => {
    FIELDS.forEach((name, i) => {
      const value = values[i];
      if (value !== undefined && value !== None) setContextField(self, name, value);
    });
    return newNone();
  },
);
ContextType.tp_new = (type) => new PyContext(type);
ContextType.tp_init = (o, args, kwnames) => {
  const done = callNative(initContext, o, args, kwnames, 'Context');
  if (done !== SUSPENDED) decref(done);
};

/** In the order of their bits. Source: mpd_lsnprint_signals. */
const SHOWN =
  'Clamped InvalidOperation DivisionByZero Inexact FloatOperation Overflow Rounded Subnormal Underflow'
    .split(' ')
    .map((name) => SIGNALS.find((s) => s.type.qualname === name)!);
const names = (flags: number): string =>
  SHOWN.filter((s) => s.flag & flags)
    .map((s) => s.type.qualname)
    .join(', ');
ContextType.tp_repr = (o) => {
  const c = o as PyContext;
  return newStr(
    `Context(prec=${c.prec}, rounding=${c.rounding}, Emin=${c.emin}, Emax=${c.emax}, capitals=${c.capitals}, clamp=${c.clamp}, ` +
      `flags=[${names(c.status)}], traps=[${names(c.traps)}])`,
  );
};

const field = (name: string, get: (self: PyContext) => PyObject): GetSet => ({
  name,
  get,
  set: (self: PyContext, value) => {
    if (value === null) raise('AttributeError', 'context attributes cannot be deleted');
    setContextField(self, name, value);
  },
});

const unary = (name: string, op: Unary): NativeFunction =>
  method(name, '($self, x, /)', (self: PyContext, x: PyObject) => {
    const a = expectOperand(x);
    return operate(self, (ctx) => op(a, ctx));
  });
const binary = (name: string, op: Binary): NativeFunction =>
  method(name, '($self, x, y, /)', (self: PyContext, x: PyObject, y: PyObject) => {
    const [a, b] = [expectOperand(x), expectOperand(y)];
    return operate(self, (ctx) => op(a, b, ctx));
  });

const arithmetic: readonly NativeFunction[] = [
  ...Object.entries(UNARY).map(([name, op]) => unary(name, op)),
  ...Object.entries(BINARY).map(([name, op]) => binary(name, op)),
  ...Object.entries(TESTS).map(([name, fn]) =>
    method(name, '($self, x, /)', (_: PyContext, x: PyObject) => newBool(fn(expectOperand(x)))),
  ),
  unary('abs', arith.abs),
  unary('minus', arith.minus),
  unary('plus', arith.plus),
  unary('to_integral', (a, ctx) => ops.toIntegral(a, ctx, false)),
  unary('to_integral_value', (a, ctx) => ops.toIntegral(a, ctx, false)),
  unary('to_integral_exact', (a, ctx) => ops.toIntegral(a, ctx, true)),
  binary('add', arith.add),
  binary('subtract', arith.subtract),
  binary('multiply', arith.multiply),
  binary('divide', arith.divide),
  binary('divide_int', arith.divideInt),
  binary('remainder', arith.remainder),
  binary('quantize', ops.quantize),
  method('divmod', '($self, x, y, /)', (self: PyContext, x: PyObject, y: PyObject) => {
    const [a, b] = [expectOperand(x), expectOperand(y)];
    const [q, r] = compute(self, (ctx) => arith.divmod(a, b, ctx));
    return newTuple([newDecimal(q), newDecimal(r)]);
  }),
  method(
    'power',
    '($self, /, a, b, modulo=None)',
    (self: PyContext, a: PyObject, b: PyObject, modulo?: PyObject) => {
      const [x, y] = [expectOperand(a), expectOperand(b)];
      if (modulo === undefined || modulo === None)
        return operate(self, (ctx) => trans.power(x, y, ctx));
      const m = expectOperand(modulo);
      return operate(self, (ctx) => trans.powerModulo(x, y, m, ctx));
    },
  ),
  method('fma', '($self, x, y, z, /)', (self: PyContext, x: PyObject, y: PyObject, z: PyObject) => {
    const [a, b, c] = [expectOperand(x), expectOperand(y), expectOperand(z)];
    return operate(self, (ctx) => arith.fma(a, b, c, ctx));
  }),
  method('same_quantum', '($self, x, y, /)', (_: PyContext, x: PyObject, y: PyObject) =>
    newBool(ops.sameQuantum(expectOperand(x), expectOperand(y))),
  ),
  method('is_normal', '($self, x, /)', (self: PyContext, x: PyObject) =>
    newBool(ops.isNormal(expectOperand(x), self.arith())),
  ),
  method('is_subnormal', '($self, x, /)', (self: PyContext, x: PyObject) =>
    newBool(ops.isSubnormal(expectOperand(x), self.arith())),
  ),
  method('canonical', '($self, x, /)', (_: PyContext, x: PyObject) =>
    x instanceof PyDecimal ? incref(x) : raise('TypeError', 'argument must be a Decimal'),
  ),
  method('copy_abs', '($self, x, /)', (_: PyContext, x: PyObject) =>
    newDecimal(d.withSign(expectOperand(x), 0)),
  ),
  method('copy_negate', '($self, x, /)', (_: PyContext, x: PyObject) =>
    newDecimal(d.negated(expectOperand(x))),
  ),
  method('copy_decimal', '($self, x, /)', (_: PyContext, x: PyObject) =>
    x instanceof PyDecimal ? incref(x) : newDecimal(expectOperand(x)),
  ),
  method('number_class', '($self, x, /)', (self: PyContext, x: PyObject) =>
    newStr(ops.numberClass(expectOperand(x), self.arith())),
  ),
  method('to_sci_string', '($self, x, /)', (self: PyContext, x: PyObject) =>
    newStr(decimalText(expectOperand(x), self.capitals === 1)),
  ),
  method('to_eng_string', '($self, x, /)', (self: PyContext, x: PyObject) =>
    newStr(decimalText(expectOperand(x), self.capitals === 1, true)),
  ),
];

function createDecimal(self: PyContext, num?: PyObject): PyObject {
  if (num === undefined) return newDecimal(d.ZERO);
  if (num instanceof PyStr) return newDecimal(ofText(self, num.value, false));
  return newDecimal(rounded(self, ofObject(self, num)));
}

function createFromFloat(self: PyContext, f: PyObject): PyObject {
  if (f instanceof PyInt) return newDecimal(rounded(self, ofInt(f.value)));
  if (!(f instanceof PyFloat)) return raise('TypeError', 'argument must be int or float');
  return newDecimal(rounded(self, ofDouble(f.value)));
}

const signalList = (flags: number): PyObject =>
  newList(SIGNALS.filter((s) => s.flag & flags).map((s) => incref(s.type)));

const copy = (self: PyContext): PyObject => copyContext(self, true);

describeType(ContextType, {
  source: 'CPython 3.13 Modules/_decimal/_decimal.c',
  methods: [
    ...arithmetic,
    method('Etiny', '($self, /)', (c: PyContext) => newIntFrom(c.emin - c.prec + 1n)),
    method('Etop', '($self, /)', (c: PyContext) => newIntFrom(c.emax - c.prec + 1n)),
    method('radix', '($self, /)', () => newDecimal(ofInt(10))),
    method('_apply', '($self, object, /)', (self: PyContext, x: PyObject) =>
      newDecimal(rounded(self, expectOperand(x))),
    ),
    method('clear_flags', '($self, /)', (self: PyContext) => {
      self.status = 0;
      return newNone();
    }),
    method('clear_traps', '($self, /)', (self: PyContext) => {
      self.traps = 0;
      return newNone();
    }),
    method('__copy__', '($self, /)', copy),
    method('copy', '($self, /)', copy),
    method('__reduce__', '($self, /)', (c: PyContext) =>
      newTuple([
        incref(c.type),
        newTuple([
          newIntFrom(c.prec),
          newStr(c.rounding),
          newIntFrom(c.emin),
          newIntFrom(c.emax),
          newInt(c.capitals),
          newInt(c.clamp),
          signalList(c.status),
          signalList(c.traps),
        ]),
      ]),
    ),
    method('create_decimal', '($self, num="0", /)', createDecimal),
    method('create_decimal_from_float', '($self, f, /)', createFromFloat),
  ],
  getsets: [
    field('prec', (c) => newIntFrom(c.prec)),
    field('Emax', (c) => newIntFrom(c.emax)),
    field('Emin', (c) => newIntFrom(c.emin)),
    field('rounding', (c) => newStr(c.rounding)),
    field('capitals', (c) => newInt(c.capitals)),
    field('clamp', (c) => newInt(c.clamp)),
    field('flags', (c) => new PySignalDict(c, 'status')),
    field('traps', (c) => new PySignalDict(c, 'traps')),
  ],
});

// ---- the signal dict ---------------------------------------------------------------------------

const has = (self: PySignalDict, flag: number): boolean => (self.context[self.field] & flag) !== 0;

SignalDictType.mp_length = () => SIGNALS.length;
SignalDictType.mp_subscript = (o, key) => newBool(has(o as PySignalDict, flagOf(key)));
SignalDictType.mp_ass_subscript = (o, key, value) => {
  if (value === null) raise('ValueError', 'signal keys cannot be deleted');
  const self = o as PySignalDict;
  const flag = flagOf(key);
  const on = isTrue(value) === true;
  self.context[self.field] = on
    ? self.context[self.field] | flag
    : self.context[self.field] & ~flag;
};
SignalDictType.sq_contains = (_, key) => SIGNALS.some((s) => s.type === key);
SignalDictType.tp_iter = () => {
  const list = newList(SIGNALS.map((s) => incref(s.type)));
  const it = getIter(list);
  decref(list);
  return it;
};
SignalDictType.tp_repr = (o) =>
  newStr(
    `{${SIGNALS.map((s) => `<class 'decimal.${s.type.qualname}'>:${has(o as PySignalDict, s.flag) ? 'True' : 'False'}`).join(', ')}}`,
  );
SignalDictType.tp_richcompare = (a, b, op) => {
  if (op !== EQ && op !== NE) return newNotImplemented();
  let other: number;
  if (b instanceof PySignalDict) other = b.context[b.field];
  else if (b instanceof PyDict) {
    if (b.used !== SIGNALS.length) return newBool(op === NE);
    other = flagsOf(b);
  } else return newNotImplemented();
  const self = a as PySignalDict;
  const equal = SIGNALS.every((s) => has(self, s.flag) === ((other & s.flag) !== 0));
  return newBool(equal === (op === EQ));
};
SignalDictType.tp_hash = null;

const asDict = (self: PySignalDict): PyDict => {
  const dict = new PyDict();
  for (const { type, flag } of SIGNALS) {
    const value = newBool(has(self, flag));
    dictSet(dict, type, value);
    decref(value);
  }
  return dict;
};
const listed = (make: (self: PySignalDict, index: number) => PyObject) => (self: PySignalDict) =>
  newList(SIGNALS.map((_, i) => make(self, i)));

describeType(SignalDictType, {
  source: 'CPython 3.13 Modules/_decimal/_decimal.c',
  methods: [
    method('copy', '($self, /)', asDict),
    method(
      'keys',
      '($self, /)',
      listed((_, i) => incref(SIGNALS[i]!.type)),
    ),
    method(
      'values',
      '($self, /)',
      listed((self, i) => newBool(has(self, SIGNALS[i]!.flag))),
    ),
    method(
      'items',
      '($self, /)',
      listed((self, i) =>
        newTuple([incref(SIGNALS[i]!.type), newBool(has(self, SIGNALS[i]!.flag))]),
      ),
    ),
    method(
      'get',
      '($self, key, default=None, /)',
      (self: PySignalDict, key: PyObject, absent: PyObject = None) => {
        const signal = SIGNALS.find((s) => s.type === key);
        return signal === undefined ? incref(absent) : newBool(has(self, signal.flag));
      },
    ),
    method('update', '($self, other, /)', (self: PySignalDict, other: PyObject) => {
      if (!(other instanceof PyDict)) {
        self.context[self.field] = flagsOf(other);
        return newNone();
      }
      other.keys.forEach((key, i) => {
        if (key !== null) SignalDictType.mp_ass_subscript!(self, key, other.values[i]!);
      });
      return newNone();
    }),
  ],
});

// ---- localcontext ------------------------------------------------------------------------------

describeType(ContextManagerType, {
  source: 'CPython 3.13 Modules/_decimal/_decimal.c',
  methods: [
    method('__enter__', '($self, /)', (self: PyContextManager) => {
      setCurrentContext(self.local);
      return incref(self.local);
    }),
    method('__exit__', '($self, *args)', (self: PyContextManager): MaySuspend => {
      setCurrentContext(self.global);
      return newBool(false);
    }),
  ],
});
