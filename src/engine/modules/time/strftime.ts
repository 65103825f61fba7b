// strftime of the C library in the C locale: conversions, glibc's flags and widths. CPython 3.13 Modules/timemodule.c (time_strftime).

import { chargeItems } from '../../objects/charge.ts';
import { ensureText } from '../../objects/text-limit.ts';
import { daysFromCivil, type BrokenTime } from './calendar-time.ts';
import type { Span } from './time-zone.ts';

export const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
export const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** Number, its width, what fills it. */
type Value = string | readonly [value: number, width: number, fill: '0' | ' '];

/** ISO 8601: year and week. */
function isoWeek(t: BrokenTime): [year: number, week: number] {
  const week = Math.floor((t.yearday - 1 - t.weekday + 10) / 7);
  if (week < 1) return [t.year - 1, weeksIn(t.year - 1)];
  if (week > weeksIn(t.year)) return [t.year + 1, 1];
  return [t.year, week];
}
function weeksIn(year: number): number {
  const first = (((daysFromCivil(year, 1, 1) + 3) % 7) + 7) % 7;
  const leap = daysFromCivil(year + 1, 1, 1) - daysFromCivil(year, 1, 1) === 366;
  return first === 3 || (leap && first === 2) ? 53 : 52;
}
const twelve = (hour: number): number => (hour % 12 === 0 ? 12 : hour % 12);
const mod = (a: number, b: number): number => ((a % b) + b) % b;

/** The zone of a time, and which second since the epoch it is. */
export interface Place extends Span {
  readonly seconds: number;
}
type Conversion = (t: BrokenTime, zone: Place) => Value;

function offsetText({ offset }: Span): string {
  const minutes = Math.floor(Math.abs(offset) / 60);
  const clock = Math.floor(minutes / 60) * 100 + (minutes % 60);
  return `${offset < 0 ? '-' : '+'}${String(clock).padStart(4, '0')}`;
}

const sundayOf = (t: BrokenTime): number => (t.weekday + 1) % 7;

/** What each conversion means. */
const CONVERSIONS: Readonly<Record<string, Conversion>> = {
  a: (t) => DAYS[t.weekday]!.slice(0, 3),
  A: (t) => DAYS[t.weekday]!,
  b: (t) => MONTHS[t.month - 1]!.slice(0, 3),
  h: (t) => MONTHS[t.month - 1]!.slice(0, 3),
  B: (t) => MONTHS[t.month - 1]!,
  c: (t, zone) => strftime('%a %b %e %H:%M:%S %Y', t, zone),
  C: (t) => [Math.floor(t.year / 100), 1, '0'],
  d: (t) => [t.day, 2, '0'],
  D: (t, zone) => strftime('%m/%d/%y', t, zone),
  x: (t, zone) => strftime('%m/%d/%y', t, zone),
  e: (t) => [t.day, 2, ' '],
  F: (t, zone) => strftime('%Y-%m-%d', t, zone),
  g: (t) => [mod(isoWeek(t)[0], 100), 2, '0'],
  G: (t) => [isoWeek(t)[0], 1, '0'],
  H: (t) => [t.hour, 2, '0'],
  I: (t) => [twelve(t.hour), 2, '0'],
  j: (t) => [t.yearday, 3, '0'],
  k: (t) => [t.hour, 2, ' '],
  l: (t) => [twelve(t.hour), 2, ' '],
  m: (t) => [t.month, 2, '0'],
  M: (t) => [t.minute, 2, '0'],
  n: () => '\n',
  p: (t) => (t.hour < 12 ? 'AM' : 'PM'),
  P: (t) => (t.hour < 12 ? 'am' : 'pm'),
  r: (t, zone) => strftime('%I:%M:%S %p', t, zone),
  R: (t, zone) => strftime('%H:%M', t, zone),
  s: (_, zone) => [zone.seconds, 1, '0'],
  S: (t) => [t.second, 2, '0'],
  t: () => '\t',
  T: (t, zone) => strftime('%H:%M:%S', t, zone),
  X: (t, zone) => strftime('%H:%M:%S', t, zone),
  u: (t) => [t.weekday + 1, 1, '0'],
  U: (t) => [Math.floor((t.yearday - 1 + 7 - sundayOf(t)) / 7), 2, '0'],
  V: (t) => [isoWeek(t)[1], 2, '0'],
  w: (t) => [sundayOf(t), 1, '0'],
  W: (t) => [Math.floor((t.yearday - 1 + 7 - t.weekday) / 7), 2, '0'],
  y: (t) => [mod(t.year, 100), 2, '0'],
  Y: (t) => [t.year, 1, '0'],
  // Whether it is summer is not known: then nothing is said.
  z: (t, zone) => (t.isdst < 0 ? '' : offsetText(zone)),
  Z: (t, zone) => (t.isdst < 0 ? '' : zone.name),
  '%': () => '%',
};

const MARKUP = /%([-_0^#]*)(\d*)([EO]?)([\s\S])/gu;

export function strftime(format: string, t: BrokenTime, zone: Place): string {
  ensureText(16 * format.length);
  chargeItems(4 * format.length);
  return format.replace(MARKUP, (all, flags: string, width: string, _m: string, c: string) => {
    const conversion = Object.hasOwn(CONVERSIONS, c) ? CONVERSIONS[c] : undefined;
    if (conversion === undefined) return all;
    return laidOut(conversion(t, zone), flags, width === '' ? null : Number(width));
  });
}

function laidOut(value: Value, flags: string, width: number | null): string {
  let text: string;
  if (typeof value === 'string') {
    text = value.padStart(width ?? 0, flags.includes('0') ? '0' : ' ');
  } else {
    const [number, ownWidth, ownFill] = value;
    const fill = flags.includes('_') ? ' ' : flags.includes('0') ? '0' : ownFill;
    const digits = String(Math.abs(number));
    const sign = number < 0 ? '-' : '';
    const room = flags.includes('-') ? 0 : (width ?? ownWidth);
    text =
      fill === '0'
        ? sign + digits.padStart(room - sign.length, '0')
        : (sign + digits).padStart(room, ' ');
  }
  if (flags.includes('^')) return text.toUpperCase();
  if (!flags.includes('#')) return text;
  return text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase();
}
