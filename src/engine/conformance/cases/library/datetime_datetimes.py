from datetime import date, datetime, time, timedelta, timezone, UTC

d = datetime(2024, 2, 29, 13, 5, 9, 123456)
print(d, repr(d), d.isoformat(), d.isoformat(' ', 'minutes'), d.isoformat(timespec='milliseconds'), d.date(), d.time(), d.timetuple(), d.ctime())
print(d.strftime('%Y-%m-%d %H:%M:%S.%f %p %j %U %%'), f'{d:%H:%M}', d.replace(hour=0, microsecond=0), d.weekday(), d.toordinal())
print(datetime.fromisoformat('2024-01-02T03:04:05'), datetime.fromisoformat('2024-01-02 03:04:05.678+02:00'), datetime.fromisoformat('2024-01-02T03:04:05Z'), datetime.fromisoformat('20240102T030405'), datetime.fromisoformat('2024-01-02'))
print(datetime.strptime('21/11/06 16:30', '%d/%m/%y %H:%M'), datetime.strptime('2024-03-01T12:00:00+0530', '%Y-%m-%dT%H:%M:%S%z'), datetime.strptime('Jun 1 2005  1:33PM', '%b %d %Y %I:%M%p'), datetime.strptime('0.5', '%S.%f') if False else '')
print(d + timedelta(hours=11), d - datetime(2024, 1, 1), d - timedelta(days=365), datetime.combine(date(2020, 1, 1), time(5)), datetime.min, datetime.max)
tz = timezone(timedelta(hours=5, minutes=30), 'IST')
a = datetime(2024, 1, 1, 12, tzinfo=tz)
print(a, repr(a), a.utcoffset(), a.tzname(), a.dst(), a.astimezone(UTC), a.astimezone(timezone(timedelta(hours=-8))), a.timestamp(), a == datetime(2024, 1, 1, 6, 30, tzinfo=UTC), a.utctimetuple()[:5], a.timetz())
print(timezone.utc, repr(timezone.utc), timezone(timedelta(hours=-3)), repr(tz), UTC is timezone.utc, timezone.min, str(timezone(timedelta(seconds=1))), tz == timezone(timedelta(hours=5, minutes=30)))
print(datetime.fromtimestamp(0, UTC), datetime.fromtimestamp(1e9), datetime.fromtimestamp(1.5, tz), datetime(1970, 1, 1).timestamp(), datetime.utcfromtimestamp if False else '')
for bad in (lambda: datetime(2024, 1, 1, 24), lambda: datetime(2024, 1, 1, 0, 60), lambda: datetime.strptime('x', '%Y'), lambda: datetime.strptime('2024', '%Y-%m'), lambda: d < a, lambda: d - a, lambda: d == a, lambda: datetime.fromisoformat('2024-13-01'), lambda: timezone(timedelta(days=1)), lambda: timezone('x'), lambda: datetime(2024, 1, 1, tzinfo=5), lambda: d + 5, lambda: datetime.strptime('1', '%Q'), lambda: datetime.combine(1, 2), lambda: d.astimezone(5)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__)
now = datetime.now()
print(isinstance(now, datetime), now.tzinfo, datetime.now(UTC).tzinfo, (datetime.today() - now) < timedelta(1), date.today() == now.date())
