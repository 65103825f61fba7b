from datetime import date, datetime, time, timedelta, timezone, tzinfo, MINYEAR, UTC
import calendar


def easter(y):
    a, b, c = y % 19, y // 100, y % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    l = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 19 * l) // 433
    n = (h + l - 7 * m + 90) // 25
    return date(y, n, (h + l - 7 * m + 33 * n + 19) % 32)


print([easter(y).isoformat() for y in (2000, 2024, 2025)])
def add_months(d, n):
    y, m = divmod(d.year * 12 + d.month - 1 + n, 12)
    return d.replace(y, m + 1, min(d.day, calendar.monthrange(y, m + 1)[1]))
print(add_months(date(2024, 1, 31), 1), add_months(date(2024, 1, 31), -2), add_months(date(2023, 12, 15), 25))
def workdays(a, b):
    while a < b:
        if a.weekday() < 5:
            yield a
        a += timedelta(1)
print(sum(1 for _ in workdays(date(2024, 2, 1), date(2024, 3, 1))), [d.strftime('%a %d') for d in workdays(date(2024, 5, 31), date(2024, 6, 5))])


class Fixed(tzinfo):
    def __init__(self, h, name): self.h, self.name = h, name
    def utcoffset(self, dt): return timedelta(hours=self.h)
    def dst(self, dt): return timedelta(0)
    def tzname(self, dt): return self.name
    def __repr__(self): return f'Fixed({self.name})'


est = Fixed(-5, 'EST')
dt = datetime(2024, 3, 10, 23, 30, tzinfo=est)
print(dt, dt.astimezone(UTC), dt.astimezone(timezone(timedelta(hours=5, minutes=30), 'IST')).strftime('%Y-%m-%d %H:%M %Z %z'), dt == dt.astimezone(UTC), repr(dt))
print(dt.utctimetuple()[:6], dt.timestamp(), datetime.fromtimestamp(0, UTC), datetime.fromisoformat('2024-02-29T12:34:56.789+02:00'), datetime.fromisoformat('20240229T1234Z'))
for fmt in ('%A %B %d, %Y', '%j %U %W %w %u %V %G', '%I:%M %p', '%y%m%d', '%c', '%x %X', '%%', '%H:%M:%S.%f'):
    print(fmt, '->', datetime(2024, 2, 29, 15, 4, 5, 678).strftime(fmt))
for text, fmt in (('29 Feb 2024', '%d %b %Y'), ('3:04 PM', '%I:%M %p'), ('2024-060', '%Y-%j'), ('12/31/99', '%m/%d/%y'), ('2024-03-01 +0130', '%Y-%m-%d %z'), ('30 Feb 2024', '%d %b %Y'), ('0 1 2', '%m %d %y'), ('x', '%d'), ('1 2', '%d'), ('5', '%Q')):
    try:
        print(datetime.strptime(text, fmt))
    except ValueError as e:
        print(e)
td = timedelta(days=-1, hours=5, microseconds=7)
print(td, repr(td), td.total_seconds(), abs(td), -td, td * 2.5, td / timedelta(hours=1), divmod(timedelta(hours=25), timedelta(hours=7)), td // 2, timedelta(weeks=1) % timedelta(days=5))
print(date(2024, 12, 30).isocalendar(), date.fromisocalendar(2025, 1, 1), date.fromordinal(738000), date.min, datetime.max, date(2024, 1, 1).toordinal(), date(2024, 7, 4).ctime())
print(time(1, 2, 3), time.fromisoformat('04:23:01.000384'), time(12, tzinfo=UTC).isoformat('minutes'), time(0) < time(1), bool(time(0)), time(5, 6).replace(minute=0), f'{time(9, 5):%H-%M}')
print(datetime.combine(date(2024, 1, 1), time(3)), datetime(2024, 1, 1).date(), datetime(2024, 1, 1, fold=1).fold, max(date(2024, 1, 2), date(2023, 5, 5)), sorted([timedelta(2), timedelta(-1)]))
for f in (lambda: date(2023, 2, 29), lambda: date(0, 1, 1), lambda: datetime(2024, 13, 1), lambda: time(24), lambda: dt - datetime(2024, 1, 1), lambda: dt < datetime(2024, 1, 1), lambda: date.max + timedelta(1), lambda: date.fromisoformat('2024-1-1'), lambda: timezone(timedelta(hours=24)), lambda: date('x')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(hash(date(2024, 1, 1)) == hash(date(2024, 1, 1)), {timedelta(1): 'd'}[timedelta(hours=24)], datetime(2024, 1, 1) == date(2024, 1, 1), timezone.utc, timezone(timedelta(0)), timezone(-timedelta(hours=3)))
