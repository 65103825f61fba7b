import datetime, pickle, copy, traceback, sys
from datetime import *
def f():
    return date(2020, 2, 30)
try: f()
except ValueError as e: print([x.name for x in traceback.extract_tb(e.__traceback__)], e)
except ValueError as e: print([x.name for x in traceback.extract_tb(e.__traceback__)], e)
for proto in range(6):
    print(pickle.dumps(datetime.datetime(2020,1,2,3,4,5,6) if False else date(2020,1,2), proto))
d = datetime(2020,1,2,3,4,5,6, tzinfo=timezone(timedelta(hours=1),'A'))
print(pickle.loads(pickle.dumps(d)), copy.deepcopy(d) == d, copy.copy(d))
class TZ(tzinfo):
    def utcoffset(self, dt): return timedelta(hours=2)
    def dst(self, dt): return timedelta(0)
    def tzname(self, dt): return 'TZ'
x = datetime(2020, 1, 1, tzinfo=TZ())
print(x, x.astimezone(timezone.utc), x.utcoffset(), x.tzname(), x.utctimetuple()[:5], repr(x)[:40])
print(pickle.loads(pickle.dumps(x)) == x)
class Sub(datetime):
    def __new__(cls, *a, **k):
        self = super().__new__(cls, *a, **k)
        self.extra = 1
        return self
s = Sub(2020, 1, 1)
print(s, s.extra, repr(s), type(s + timedelta(1)), s.replace(year=2021).extra, Sub.now().extra, type(Sub.today()))
class D2(date):
    def __init__(self, *a): print('init', a)
print(D2(2020, 1, 1), D2.fromordinal(5), type(D2(2020,1,1) + timedelta(1)))
class BadTZ(tzinfo):
    def utcoffset(self, dt): return 5
try: datetime(2020,1,1,tzinfo=BadTZ()).utcoffset()
except TypeError as e: print([x.name for x in traceback.extract_tb(e.__traceback__)], e)
class Bad2(tzinfo):
    def utcoffset(self, dt): return timedelta(5)
try: datetime(2020,1,1,tzinfo=Bad2()).utcoffset()
except ValueError as e: print(e)
print(datetime.__reduce__(d)[0], datetime.isoformat(d), date.isoformat(d))
print(datetime.fromisoformat('2011-11-04T00:05:23+04:00'), d.isoformat(' ', 'minutes'), d.isoformat(sep='_'))
print(sorted([date(2020,1,2), date(2019,5,5)]), max(timedelta(1), timedelta(2)), {date(2020,1,1): 1}[date(2020,1,1)])
match date(2020, 5, 6):
    case date(year=2020, month=m): print('m', m)
print(f'{d:%Y-%m-%d}', '%s' % d, str(timedelta(days=-1, hours=5)))


