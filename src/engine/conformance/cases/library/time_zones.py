"""TZ and tzset(): local time, its offsets and names, and back to seconds."""
import os, time
for tz in ('EST+05EDT,M3.2.0,M11.1.0', 'AEST-10AEDT-11,M10.5.0,M3.5.0', 'UTC', 'UTC+0', '<+03>-3', 'ABC3', '', ':', 'XX', 'EST5EDT4,J60/2:30,300',
           '<-03>3<-02>,M3.5.0/-2,M10.5.0/-1', 'A4B', 'UTC-5:30:15', 'IST-1GMT0,M10.5.0,M3.5.0/1', 'GMT0BST,M3.5.0/1,M10.5.0', 'EST5EDT,',
           'ABCDEFGHIJ3', 'EST25'):
    os.environ['TZ'] = tz
    time.tzset()
    print(repr(tz), time.timezone, time.altzone, time.daylight, time.tzname)
    for t in (0, 1710054000, 1710054000+1800, 1720000000, 1730610000, 1730610000+3600, 1730613600+3600, 1735689600):
        l = time.localtime(t)
        print('   ', tuple(l), l.tm_zone, l.tm_gmtoff, time.mktime(l) == t, time.strftime('%Z %z', l), time.ctime(t))
    for args in ((2024,7,1,12,0,0,0,0,-1),(2024,7,1,12,0,0,0,0,0),(2024,1,1,12,0,0,0,0,1),(2024,1,1,12,0,0,0,0,-1),(2024,3,10,2,30,0,0,0,-1),(2024,11,3,1,30,0,0,0,-1),(2024,11,3,1,30,0,0,0,1),(2024,11,3,1,30,0,0,0,0)):
        print('   ', args, time.mktime(args), time.strftime('%c %Z %z', args))
del os.environ['TZ']; time.tzset(); print(time.tzname, time.timezone)

os.environ['TZ'] = 'EST+05EDT,M3.2.0,M11.1.0'
time.tzset()
from datetime import datetime, timezone
print(datetime.fromtimestamp(1720000000), datetime.fromtimestamp(1720000000).astimezone().tzname())
print(datetime(2024, 1, 1, 12).astimezone(), datetime(2024, 7, 1, 12).timestamp())
print(datetime(2024, 11, 3, 1, 30).astimezone(timezone.utc), datetime(2024, 11, 3, 1, 30, fold=1).astimezone(timezone.utc))
# Only tzset and mktime look at TZ again.
os.environ['TZ'] = 'ABC3'
print(time.localtime(0).tm_zone, time.tzname)
time.mktime((2024, 1, 1, 0, 0, 0, 0, 0, 0))
print(time.localtime(0).tm_zone, time.tzname)
