from datetime import datetime, time, timedelta, timezone, tzinfo

t = time(13, 5, 9, 500)
print(t, repr(t), t.isoformat(), t.isoformat('hours'), t.strftime('%H-%M-%S'), t.replace(hour=1), time.fromisoformat('04:23:01'), time.fromisoformat('T0423'), time.fromisoformat('04:23:01.5+00:30'))
print(time(1) < time(2), time(1) == time(1, 0), bool(time()), time.min, time.max, time.resolution, hash(time(1)) == hash(time(1)), f'{t:%I %p}')
u = time(12, tzinfo=timezone.utc)
print(u, repr(u), u.utcoffset(), u.tzname(), u == time(14, tzinfo=timezone(timedelta(hours=2))), time(1, fold=1).fold, repr(time(1, fold=1)))
for bad in (lambda: time(24), lambda: time(1, 60), lambda: time('a'), lambda: time.fromisoformat('25:00'), lambda: time(1) < u, lambda: time(1) + timedelta(1), lambda: time(1, fold=2), lambda: time(1, tzinfo='x')):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__)


class Fixed(tzinfo):
    def __init__(self, hours, dst=0):
        self.h, self.d = hours, dst

    def utcoffset(self, dt):
        return timedelta(hours=self.h) + self.dst(dt)

    def dst(self, dt):
        return timedelta(hours=self.d)

    def tzname(self, dt):
        return f'F{self.h:+d}'

    def __repr__(self):
        return f'Fixed({self.h})'


a = datetime(2024, 6, 1, 12, tzinfo=Fixed(1, 1))
print(a, repr(a), a.dst(), a.tzname(), a.astimezone(Fixed(-5)), a.astimezone(timezone.utc), a.timetuple().tm_isdst, a.strftime('%z %Z'))
try:
    tzinfo().utcoffset(None)
except NotImplementedError as e:
    print('NotImplementedError')


class Bad(tzinfo):
    def utcoffset(self, dt):
        return 5


try:
    datetime(2024, 1, 1, tzinfo=Bad()).utcoffset()
except TypeError as e:
    print('TypeError')
events = [datetime(2024, 1, d, tzinfo=timezone(timedelta(hours=h))) for d, h in ((2, 5), (1, -5), (2, -1))]
print([e.isoformat() for e in sorted(events)])
import copy
print(copy.copy(t) == t, copy.deepcopy(timedelta(1)))
