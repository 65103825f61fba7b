from datetime import MAXYEAR, MINYEAR, date, timedelta

d = date(2024, 2, 29)
print(d, repr(d), d.year, d.month, d.day, d.weekday(), d.isoweekday(), tuple(d.isocalendar()), d.toordinal(), d.timetuple())
print(d.isoformat(), d.ctime(), d.strftime('%A %d %B %Y'), f'{d:%d/%m/%y}', format(d), d.replace(year=2023, day=1), date.fromisoformat('2024-01-05'), date.fromisoformat('20240105'), date.fromisoformat('2024-W01-5'))
print(d + timedelta(days=1), d - timedelta(days=60), date(2024, 3, 1) - d, d < date(2025, 1, 1), d == date(2024, 2, 29), hash(d) == hash(date(2024, 2, 29)), max(d, date(2020, 1, 1)))
print(date.fromordinal(738945), date.fromisocalendar(2024, 1, 1), date.min, date.max, date.resolution, MINYEAR, MAXYEAR, date.fromtimestamp(0))
for bad in (lambda: date(2023, 2, 29), lambda: date(0, 1, 1), lambda: date(2020, 13, 1), lambda: date('x', 1, 1), lambda: date(2020), lambda: date.fromisoformat('nope'), lambda: d + 1, lambda: d < 5, lambda: date.max + timedelta(1), lambda: d.replace(month=13), lambda: date.fromordinal(0), lambda: date.fromisocalendar(2024, 60, 1)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__)
for year in (2000, 2023, 2024):
    first = date(year, 1, 1)
    print(year, first.strftime('%a'), (date(year + 1, 1, 1) - first).days, [date(year, m, 1).weekday() for m in range(1, 13)])


class MyDate(date):
    def weekend(self):
        return self.weekday() >= 5


m = MyDate(2024, 6, 1)
print(m.weekend(), type(m + timedelta(1)).__name__, MyDate.fromisoformat('2024-06-03').weekend())
