import time

t = time.gmtime(1700000000)
print(t, t.tm_year, t[3], len(t), t.tm_zone, t.tm_gmtoff)
print(time.strftime('%Y-%m-%d %H:%M:%S', t), time.asctime(t), time.ctime(0), time.mktime(t), time.mktime(time.gmtime(0)))
for f in ('%a %A %b %B', '%c', '%d %e %j', '%H %I %M %p %S', '%U %W %V %G %u %w', '%x %X', '%y %Y %C', '%z %Z', '%D %F %T %R %r', '%%', '%n%t|', '%s', '%-d %_H %^a %#Z %5Y', '%h %k %l %P %g'):
    print(repr(f), repr(time.strftime(f, t)))
print(time.strptime('2024-02-29 13:05:09', '%Y-%m-%d %H:%M:%S'))
print(time.strptime('Mon Jan  1 00:00:00 2001'), time.strptime('30 Nov 00', '%d %b %y').tm_year, time.strptime('11 PM', '%I %p').tm_hour)
for bad in (lambda: time.strptime('x', '%Y'), lambda: time.strptime('2020 extra', '%Y'), lambda: time.strptime('1', '%Q'), lambda: time.strftime('%Y', (1, 2)), lambda: time.strftime('%Y', (2020, 13, 1, 0, 0, 0, 0, 1, 0)), lambda: time.gmtime('a'), lambda: time.gmtime(1e20), lambda: time.asctime(5), lambda: time.mktime((1,)), lambda: time.sleep(-1), lambda: time.sleep('x'), lambda: time.clock_gettime(99), lambda: time.get_clock_info('no')):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(time.timezone, time.altzone, time.daylight, time.tzname, time.struct_time(range(9)))
a = time.monotonic()
time.sleep(0.25)
b = time.monotonic()
print(b - a >= 0.25, time.perf_counter_ns() > 0, isinstance(time.time(), float), time.time_ns() > 10**18)
print(time.get_clock_info('monotonic'), time.get_clock_info('time').adjustable, time.clock_getres(time.CLOCK_MONOTONIC))
print(time.localtime(86400)[:6], time.gmtime(-1)[:6], time.gmtime(1.9)[5], time.strftime('%j', time.gmtime(86400 * 59)))
