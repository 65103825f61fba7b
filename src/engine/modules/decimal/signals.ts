// The signals of decimal as exception classes, and how a status becomes an exception. CPython 3.13 Modules/_decimal/_decimal.c
// (signal_map_template, cond_map_template, dec_addstatus, flags_as_exception).

import { exceptionType } from '../../objects/exceptions.ts';
import { newList } from '../../objects/list.ts';
import { decref, incref, type PyType } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { newStaticType } from '../../objects/static-type.ts';
import * as d from './number.ts';
import type { PyContext } from './types.ts';

const OPTIONS = {
  module: 'decimal',
  isBaseType: true,
  hasDict: true,
  hasGc: true,
  hasWeakrefs: true,
} as const;

function signal(name: string, ...bases: PyType[]): PyType {
  const type = newStaticType(name, { ...OPTIONS, base: bases[0]! });
  type.bases = bases;
  return type;
}

export const DecimalException = signal('DecimalException', exceptionType('ArithmeticError'));
const Clamped = signal('Clamped', DecimalException);
const InvalidOperation = signal('InvalidOperation', DecimalException);
const ZeroDivision = exceptionType('ZeroDivisionError');
const DivisionByZero = signal('DivisionByZero', DecimalException, ZeroDivision);
const Inexact = signal('Inexact', DecimalException);
const Rounded = signal('Rounded', DecimalException);
const Subnormal = signal('Subnormal', DecimalException);
const Overflow = signal('Overflow', Inexact, Rounded);
const Underflow = signal('Underflow', Inexact, Rounded, Subnormal);
const FloatOperation = signal('FloatOperation', DecimalException, exceptionType('TypeError'));

export interface Signal {
  readonly type: PyType;
  readonly flag: number;
}

/** In the order in which contexts show them. */
export const SIGNALS: readonly Signal[] = [
  { type: InvalidOperation, flag: d.IEEE_INVALID },
  { type: FloatOperation, flag: d.FLOAT_OPERATION },
  { type: DivisionByZero, flag: d.DIVISION_BY_ZERO },
  { type: Overflow, flag: d.OVERFLOW },
  { type: Underflow, flag: d.UNDERFLOW },
  { type: Subnormal, flag: d.SUBNORMAL },
  { type: Inexact, flag: d.INEXACT },
  { type: Rounded, flag: d.ROUNDED },
  { type: Clamped, flag: d.CLAMPED },
];

/** What exactly is invalid. */
export const CONDITIONS: readonly Signal[] = [
  { type: InvalidOperation, flag: d.INVALID_OPERATION },
  { type: signal('ConversionSyntax', InvalidOperation), flag: d.CONVERSION_SYNTAX },
  { type: signal('DivisionImpossible', InvalidOperation), flag: d.DIVISION_IMPOSSIBLE },
  { type: signal('DivisionUndefined', InvalidOperation, ZeroDivision), flag: d.DIVISION_UNDEFINED },
  { type: signal('InvalidContext', InvalidOperation), flag: d.INVALID_CONTEXT },
];

/** Records a status in a context; raises the first signal that is trapped. */
export function addStatus(context: PyContext, status: number): void {
  if (status === 0) return;
  context.status |= status;
  const trapped = status & context.traps;
  if (trapped === 0) return;
  const type = SIGNALS.find((s) => s.flag & trapped)!.type;
  const all = [...CONDITIONS, ...SIGNALS.slice(1)].filter((s) => s.flag & trapped);
  const list = newList(all.map((s) => incref(s.type)));
  try {
    raise(type, list);
  } finally {
    decref(list);
  }
}
