// strftime of the C library in the C locale: conversions, glibc's flags and widths. CPython 3.13 Modules/timemodule.c (time_strftime).

import { daysFromCivil, joinTime, type BrokenTime } from './calendar-time.ts';

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

/** What one conversion means; undefined: it is none. */
function conversion(c: string, t: BrokenTime, zone: string): Value | undefined {
  const sunday = (t.weekday + 1) % 7;
  switch (c) {
    case 'a':
      return DAYS[t.weekday]!.slice(0, 3);
    case 'A':
      return DAYS[t.weekday]!;
    case 'b':
    case 'h':
      return MONTHS[t.month - 1]!.slice(0, 3);
    case 'B':
      return MONTHS[t.month - 1]!;
    case 'c':
      return strftime('%a %b %e %H:%M:%S %Y', t, zone);
    case 'C':
      return [Math.floor(t.year / 100), 2, '0'];
    case 'd':
      return [t.day, 2, '0'];
    case 'D':
    case 'x':
      return strftime('%m/%d/%y', t, zone);
    case 'e':
      return [t.day, 2, ' '];
    case 'F':
      return strftime('%Y-%m-%d', t, zone);
    case 'g':
      return [mod(isoWeek(t)[0], 100), 2, '0'];
    case 'G':
      return [isoWeek(t)[0], 1, '0'];
    case 'H':
      return [t.hour, 2, '0'];
    case 'I':
      return [twelve(t.hour), 2, '0'];
    case 'j':
      return [t.yearday, 3, '0'];
    case 'k':
      return [t.hour, 2, ' '];
    case 'l':
      return [twelve(t.hour), 2, ' '];
    case 'm':
      return [t.month, 2, '0'];
    case 'M':
      return [t.minute, 2, '0'];
    case 'n':
      return '\n';
    case 'p':
      return t.hour < 12 ? 'AM' : 'PM';
    case 'P':
      return t.hour < 12 ? 'am' : 'pm';
    case 'r':
      return strftime('%I:%M:%S %p', t, zone);
    case 'R':
      return strftime('%H:%M', t, zone);
    case 's':
      return [joinTime(t), 1, '0'];
    case 'S':
      return [t.second, 2, '0'];
    case 't':
      return '\t';
    case 'T':
    case 'X':
      return strftime('%H:%M:%S', t, zone);
    case 'u':
      return [t.weekday + 1, 1, '0'];
    case 'U':
      return [Math.floor((t.yearday - 1 + 7 - sunday) / 7), 2, '0'];
    case 'V':
      return [isoWeek(t)[1], 2, '0'];
    case 'w':
      return [sunday, 1, '0'];
    case 'W':
      return [Math.floor((t.yearday - 1 + 7 - t.weekday) / 7), 2, '0'];
    case 'y':
      return [mod(t.year, 100), 2, '0'];
    case 'Y':
      return [t.year, 1, '0'];
    case 'z':
      return '+0000';
    case 'Z':
      return zone;
    case '%':
      return '%';
    default:
      return undefined;
  }
}

const MARKUP = /%([-_0^#]*)(\d*)([EO]?)([\s\S])/gu;

export function strftime(format: string, t: BrokenTime, zone: string): string {
  return format.replace(MARKUP, (all, flags: string, width: string, _m: string, c: string) => {
    const value = conversion(c, t, zone);
    if (value === undefined) return all;
    return laidOut(value, flags, width === '' ? null : Number(width));
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
