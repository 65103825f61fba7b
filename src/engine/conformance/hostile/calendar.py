import calendar
calendar.calendar(10**9)
