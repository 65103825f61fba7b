// The local time of a process: what its environment says in TZ, as POSIX writes it (`EST5EDT,M3.2.0,M11.1.0`). Without it the machine's time is
// UTC; it has no files about zones, so that other names are names of UTC. The C library's tzset, localtime_r, mktime: glibc time/tzset.c.

import { breakTime, daysFromCivil, joinTime, type BrokenTime } from './calendar-time.ts';

export interface Span {
  readonly name: string;
  /** Seconds to the east of Greenwich. */
  readonly offset: number;
}

/** When summer time begins or ends: day N without or J with leap days left out, or M month.week.day; and seconds of that day. */
interface Change {
  readonly kind: 'N' | 'J' | 'M';
  readonly numbers: readonly number[];
  readonly seconds: number;
}

export interface TimeZone {
  readonly standard: Span;
  readonly summer: { readonly span: Span; readonly begin: Change; readonly end: Change } | null;
}

const UTC: TimeZone = { standard: { name: 'UTC', offset: 0 }, summer: null };
const DAY = 86400;
const HOURS_MAX = 24;
/** The usual rules of the United States. */
const RULES = 'M3.2.0,M11.1.0';

const NAME = String.raw`(?:<([\w+-]{3,})>|([A-Za-z]{3,}))`;
const CLOCK = String.raw`([+-]?)(\d+)(?::(\d+))?(?::(\d+))?`;
const ZONE = new RegExp(`^${NAME}(?:${CLOCK})?(?:${NAME}(?:${CLOCK})?)?(?:,(.*))?`);
const CHANGE = new RegExp(String.raw`^(?:(J?)(\d+)|M(\d+)\.(\d+)\.(\d+))(?:/${CLOCK})?$`);

/** Groups of CLOCK from `at` on, as seconds. */
function clock(groups: readonly (string | undefined)[], at: number): number {
  const [sign, hours, minutes = '0', seconds = '0'] = groups.slice(at, at + 4);
  const whole = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return sign === '-' ? -whole : whole;
}

/** West is positive in TZ. */
function offsetOf(groups: readonly (string | undefined)[], at: number): number {
  const seconds = clock(groups, at);
  const most = HOURS_MAX * 3600;
  return 0 - Math.min(Math.max(seconds, -most), most);
}

function changeOf(text: string | undefined): Change | null {
  const found = CHANGE.exec(text ?? '');
  if (found === null) return null;
  const seconds = found[7] === undefined ? 2 * 3600 : clock(found, 6);
  if (found[2] === undefined) return { kind: 'M', numbers: found.slice(3, 6).map(Number), seconds };
  return { kind: found[1] === 'J' ? 'J' : 'N', numbers: [Number(found[2])], seconds };
}

/** What TZ means. */
export function timeZone(tz: string | undefined): TimeZone {
  const text = (tz ?? '').replace(/^:/, '');
  if (text === '') return UTC;
  const found = ZONE.exec(text);
  if (found === null) return { standard: { name: '', offset: 0 }, summer: null };
  const name = (found[1] ?? found[2])!;
  if (found[4] === undefined) return { standard: { name, offset: 0 }, summer: null };
  const standard = { name, offset: offsetOf(found, 3) };
  const summerName = found[7] ?? found[8];
  if (summerName === undefined) return { standard, summer: null };
  const offset = found[10] === undefined ? standard.offset + 3600 : offsetOf(found, 9);
  const [begin, end] = (found[13] ?? '').split(',').map(changeOf);
  const [usualBegin, usualEnd] = RULES.split(',').map(changeOf);
  return {
    standard,
    summer: {
      span: { name: summerName, offset },
      begin: begin ?? usualBegin!,
      end: end ?? usualEnd!,
    },
  };
}

/** compute_change: seconds since the epoch, as the clocks of the place count before the change. */
function changeIn(year: number, { kind, numbers, seconds }: Change): number {
  const first = daysFromCivil(year, 1, 1);
  const isLeap = daysFromCivil(year + 1, 1, 1) - first === 366;
  if (kind === 'N') return (first + numbers[0]!) * DAY + seconds;
  if (kind === 'J') {
    const day = numbers[0]! - 1 + (isLeap && numbers[0]! >= 60 ? 1 : 0);
    return (first + day) * DAY + seconds;
  }
  const [month, week, weekday] = numbers as [number, number, number];
  const start = daysFromCivil(year, month, 1);
  const length = daysFromCivil(year, month + 1, 1) - start;
  // Day 0 of the epoch was a Thursday.
  let day = (weekday - (start + 4) + 7 * 1e6) % 7;
  for (let i = 1; i < week && day + 7 < length; i++) day += 7;
  return (start + day) * DAY + seconds;
}

/** Which of its times a place has then. The year of the rules is that of UTC, as in glibc. */
export function spanAt({ standard, summer }: TimeZone, seconds: number): Span {
  if (summer === null) return standard;
  const { year } = breakTime(seconds);
  const begin = changeIn(year, summer.begin) - standard.offset;
  const end = changeIn(year, summer.end) - summer.span.offset;
  const isSummer =
    begin > end ? seconds < end || seconds >= begin : seconds >= begin && seconds < end;
  return isSummer ? summer.span : standard;
}

export interface LocalTime {
  readonly time: BrokenTime;
  readonly span: Span;
}

/** localtime. */
export function localTime(zone: TimeZone, seconds: number): LocalTime {
  const span = spanAt(zone, seconds);
  const isdst = span === zone.summer?.span ? 1 : 0;
  return { time: { ...breakTime(seconds + span.offset), isdst }, span };
}

/** mktime: whoever says that it is summer, or not, is taken at their word. */
export function secondsOfLocal({ standard, summer }: TimeZone, t: BrokenTime): number {
  const plain = joinTime(t);
  const inStandard = plain - standard.offset;
  if (summer === null) return t.isdst > 0 ? inStandard - 3600 : inStandard;
  const inSummer = plain - summer.span.offset;
  if (t.isdst >= 0) return t.isdst > 0 ? inSummer : inStandard;
  const zone = { standard, summer };
  const isOnlySummer =
    spanAt(zone, inStandard) !== standard && spanAt(zone, inSummer) === summer.span;
  return isOnlySummer ? inSummer : inStandard;
}

export interface ZoneNames {
  readonly timezone: number;
  readonly altzone: number;
  readonly daylight: boolean;
  readonly names: readonly [string, string];
}

const NAME_MAX = 9;
const YEAR = (365 * 24 + 6) * 3600;

/** init_timezone: what January and July of this year have. */
export function zoneNames(zone: TimeZone, now: number): ZoneNames {
  const january = Math.floor(now / YEAR) * YEAR;
  const spans = [spanAt(zone, january), spanAt(zone, january + YEAR / 2)];
  // South of the equator it is the other way round.
  if (spans[0]!.offset > spans[1]!.offset) spans.reverse();
  const [winter, summer] = spans as [Span, Span];
  return {
    timezone: 0 - winter.offset,
    altzone: 0 - summer.offset,
    daylight: winter.offset !== summer.offset,
    names: [winter.name.slice(0, NAME_MAX), summer.name.slice(0, NAME_MAX)],
  };
}
