// time.struct_time and what is converted into it and back. CPython 3.13 Modules/timemodule.c (torgmtime, gettmarg, checktm).

import { newInt, PyInt } from '../../objects/int.ts';
import { indexSteps, SSIZE_MAX } from '../../objects/index.ts';
import type { PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { newStr, PyStr } from '../../objects/str.ts';
import { newStructSeq, newStructSeqType, PyStructSeq } from '../../objects/structseq.ts';
import type { Steps } from '../../objects/suspend.ts';
import { PyTuple } from '../../objects/tuple.ts';
import type { BrokenTime } from './calendar-time.ts';
import type { Span } from './time-zone.ts';

const FIELDS: readonly (readonly [name: string, doc: string])[] = [
  ['tm_year', 'year, for example, 1993'],
  ['tm_mon', 'month of year, range [1, 12]'],
  ['tm_mday', 'day of month, range [1, 31]'],
  ['tm_hour', 'hours, range [0, 23]'],
  ['tm_min', 'minutes, range [0, 59]'],
  ['tm_sec', 'seconds, range [0, 61])'],
  ['tm_wday', 'day of week, range [0, 6], Monday is 0'],
  ['tm_yday', 'day of year, range [1, 366]'],
  ['tm_isdst', '1 if summer time is in effect, 0 if not, and -1 if unknown'],
  ['tm_zone', 'abbreviation of timezone name'],
  ['tm_gmtoff', 'offset from UTC in seconds'],
];

export const StructTimeType = newStructSeqType(
  'time.struct_time',
  FIELDS.map(([name, doc]) => ({ name, doc })),
  { visible: 9, source: 'CPython 3.13 Modules/timemodule.c' },
);

export function newStructTime(t: BrokenTime, { name, offset }: Span): PyObject {
  const { year, month, day, hour, minute, second, weekday, yearday, isdst } = t;
  const visible = [year, month, day, hour, minute, second, weekday, yearday, isdst];
  return newStructSeq(StructTimeType, [
    ...visible.map((value) => newInt(value)),
    newStr(name),
    newInt(offset),
  ]);
}

/** Name and offset of the zone that a struct_time carries; null: it has no name. */
export function zoneOf(o: PyObject): Span | null {
  const [zone, offset] = o instanceof PyStructSeq ? o.hidden : [];
  if (!(zone instanceof PyStr)) return null;
  return { name: zone.value, offset: offset instanceof PyInt ? Number(offset.value) : 0 };
}

/** The unit `i` of PyArg_ParseTuple. */
function parsedInt(value: number | bigint): number {
  if (value > SSIZE_MAX || value < -SSIZE_MAX - 1n)
    raise('OverflowError', 'Python int too large to convert to C long');
  if (value > 2 ** 31 - 1) raise('OverflowError', 'signed integer is greater than maximum');
  if (value < -(2 ** 31)) raise('OverflowError', 'signed integer is less than minimum');
  return Number(value);
}

/** gettmarg: a tuple of nine as a time. `fn` words the TypeErrors. */
export function* timeArgumentSteps(o: PyObject, fn: string): Steps<BrokenTime> {
  if (!(o instanceof PyTuple)) raise('TypeError', 'Tuple or struct_time argument required');
  if (o.items.length !== 9) raise('TypeError', `${fn}(): illegal time tuple argument`);
  const values: number[] = [];
  for (const item of o.items) {
    const value = item instanceof PyInt ? item.value : yield* indexSteps(item);
    values.push(parsedInt(value));
  }
  if (values[0]! < -(2 ** 31) + 1900) raise('OverflowError', 'year out of range');
  const [year, month, day, hour, minute, second, weekday, yearday, isdst] = values as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const sunday = (weekday + 1) % 7;
  return {
    year,
    month,
    day,
    hour,
    minute,
    second,
    weekday: sunday < 0 ? weekday : (sunday + 6) % 7,
    yearday,
    isdst,
  };
}

/** checktm: ValueError for what no calendar has; zeros become the first of their kind. */
export function checked(t: BrokenTime): BrokenTime {
  const refuse = (what: string): never => raise('ValueError', what);
  const month = t.month === 0 ? 1 : t.month;
  const day = t.day === 0 ? 1 : t.day;
  const yearday = t.yearday === 0 ? 1 : t.yearday;
  if (month < 1 || month > 12) refuse('month out of range');
  if (day < 1 || day > 31) refuse('day of month out of range');
  if (t.hour < 0 || t.hour > 23) refuse('hour out of range');
  if (t.minute < 0 || t.minute > 59) refuse('minute out of range');
  if (t.second < 0 || t.second > 61) refuse('seconds out of range');
  if (t.weekday < 0) refuse('day of week out of range');
  if (yearday < 1 || yearday > 366) refuse('day of year out of range');
  return { ...t, month, day, yearday };
}
