import calendar

print(calendar.isleap(2024), calendar.leapdays(2000, 2025), calendar.weekday(2024, 2, 29), calendar.monthrange(2024, 2), list(calendar.day_name), list(calendar.month_abbr))
print(calendar.month(2024, 2))
print(calendar.TextCalendar(calendar.SUNDAY).formatmonth(2023, 1, w=3))
c = calendar.Calendar(firstweekday=6)
print(c.monthdayscalendar(2024, 2), list(c.itermonthdays2(2024, 2))[:5], list(c.iterweekdays()), c.monthdatescalendar(2024, 2)[0][0])
print(calendar.timegm((1970, 1, 2, 0, 0, 0)), calendar.monthcalendar(2024, 9)[0], calendar.JANUARY, calendar.FRIDAY)
print(calendar.calendar(2024, m=4)[:200])
print(calendar.HTMLCalendar().formatmonth(2024, 2)[:120])
for bad in (lambda: calendar.monthrange(2024, 13), lambda: calendar.setfirstweekday(9), lambda: calendar.IllegalMonthError(5) and calendar.monthcalendar(2024, 0)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
calendar.setfirstweekday(calendar.SUNDAY)
print(calendar.firstweekday(), calendar.week(0, 2) if False else calendar.weekheader(3))
