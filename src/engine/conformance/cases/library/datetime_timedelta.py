from datetime import timedelta

t = timedelta(days=1, hours=2, minutes=3, seconds=4, milliseconds=5, microseconds=6, weeks=1)
print(t, repr(t), t.days, t.seconds, t.microseconds, t.total_seconds())
print(timedelta(seconds=-1), repr(timedelta(microseconds=-1)), timedelta(), timedelta(days=1.5), timedelta(hours=0.1), -timedelta(days=1), abs(timedelta(-1)), +t == t)
print(timedelta(hours=5) + timedelta(minutes=30), timedelta(days=1) - timedelta(hours=1), timedelta(1) * 2.5, 3 * timedelta(1), timedelta(10) / 4, timedelta(10) / timedelta(3), timedelta(10) // timedelta(3), timedelta(10) % timedelta(3), divmod(timedelta(10), timedelta(3)), timedelta(10) // 3)
print(timedelta(1) < timedelta(2), timedelta(1) == timedelta(hours=24), bool(timedelta()), bool(timedelta(1)), hash(timedelta(1)) == hash(timedelta(hours=24)), timedelta(1) == 5)
print(timedelta.min, timedelta.max, timedelta.resolution, sum([timedelta(1), timedelta(2)], timedelta()), max(timedelta(1), timedelta(2)))
for bad in (lambda: timedelta(days=10**10), lambda: timedelta('x'), lambda: timedelta(1) + 1, lambda: timedelta(1) / 0, lambda: timedelta(1) // timedelta(0), lambda: timedelta(1) < 5, lambda: timedelta.max + timedelta(1), lambda: timedelta(foo=1), lambda: timedelta(1) * 'a', lambda: timedelta(float('nan'))):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__)
for us in (0.5, 1.5, 2.5, 0.4999):
    print(timedelta(microseconds=us).microseconds, end=' ')
print()
print(str(timedelta(days=-2, hours=3)), timedelta(seconds=86399), timedelta(weeks=52).days, timedelta(milliseconds=1), (t * 1.0) == t)
