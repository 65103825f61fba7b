# Dates and calendars of the year 1.
import calendar
import datetime as dt

Y = 1
print(calendar.isleap(Y), calendar.leapdays(1, Y), [calendar.monthrange(Y, m) for m in range(1, 13)])
for month in (1, 2, 12):
    for day in (1, 15, calendar.monthrange(Y, month)[1]):
        d = dt.date(Y, month, day)
        print(d, d.toordinal(), d.weekday(), d.isocalendar(), d.timetuple()[6:8], d.strftime('%j %U %W %V %G %u %w %a %b %y|%Y|%C %e %D %F %x'), d.ctime())
        t = dt.datetime(Y, month, day, 23, 59, 58, 999999)
        print(repr(t), t.isoformat(), t.isoformat(' ', 'milliseconds'), t.strftime('%H %I %p %M %S %f %% %T %R %X %c'))
        for delta in (dt.timedelta(1), dt.timedelta(-1), dt.timedelta(days=365, seconds=7), dt.timedelta(microseconds=1)):
            try:
                print(t + delta, d + delta, (t + delta) - t == delta)
            except OverflowError as e:
                print(delta, e)
print(calendar.month(Y, 2), calendar.TextCalendar(6).formatmonth(Y, 12, 3))
print(calendar.monthcalendar(Y, 3), list(calendar.Calendar(3).itermonthdays2(Y, 1))[:9])
print(calendar.HTMLCalendar(5).formatmonth(Y, 1)[:300])
print(calendar.calendar(Y, 2, 1, 6, 4)[:700])
for week in (1, 26, 52, 53):
    try:
        print(week, dt.date.fromisocalendar(Y, week, 3))
    except (ValueError, OverflowError) as e:
        print(week, e)
print(dt.date.fromisoformat(f'{Y:04}-06-05'), dt.date.fromisoformat(f'{Y:04}W231'), dt.datetime.strptime(f'{Y:04} 5 Mar', '%Y %d %b'))
first = dt.date(Y, 1, 1)
print(sum((first + dt.timedelta(i)).weekday() == 4 and (first + dt.timedelta(i)).day == 13 for i in range(364)))
