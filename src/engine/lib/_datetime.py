"""Fast implementation of the datetime type."""
# What datetime in C says otherwise than datetime in Python (_pydatetime): the words of its errors. CPython 3.13 Modules/_datetimemodule.c.

import _pydatetime as _py
from _pydatetime import *
from _pydatetime import _days_in_month, _index


def _check_date_fields(year, month, day):
    year, month, day = _index(year), _index(month), _index(day)
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f'year {year} is out of range')
    if not 1 <= month <= 12:
        raise ValueError('month must be in 1..12')
    if not 1 <= day <= _days_in_month(year, month):
        raise ValueError('day is out of range for month')
    return year, month, day


_TOPS = ('hour', 23), ('minute', 59), ('second', 59), ('microsecond', 999999)


def _check_time_fields(hour, minute, second, microsecond, fold):
    fields = _index(hour), _index(minute), _index(second), _index(microsecond)
    for value, (name, top) in zip(fields, _TOPS):
        if not 0 <= value <= top:
            raise ValueError(f'{name} must be in 0..{top}')
    if fold not in (0, 1):
        raise ValueError('fold must be either 0 or 1')
    return *fields, fold


def _check_tzinfo_arg(tz):
    if tz is not None and not isinstance(tz, tzinfo):
        raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(tz).__name__}'")


_py._check_date_fields = _check_date_fields
_py._check_time_fields = _check_time_fields
_py._check_tzinfo_arg = _check_tzinfo_arg


def _say(function, there, here):
    """The function with another text among its constants."""
    code = function.__code__
    function.__code__ = code.replace(co_consts=tuple(here if c == there else c for c in code.co_consts))


_say(date.__add__, 'result out of range', 'date value out of range')
_say(datetime.__add__, 'result out of range', 'date value out of range')
_say(datetime.__sub__, 'cannot mix naive and timezone-aware time', "can't subtract offset-naive and offset-aware datetimes")
_say(datetime._cmp, 'cannot compare naive and aware datetimes', "can't compare offset-naive and offset-aware datetimes")
_say(time._cmp, 'cannot compare naive and aware times', "can't compare offset-naive and offset-aware times")
_say(timedelta.__new__, 'timedelta # of days is too large: %d', 'days=%d; must have magnitude <= 999999999')
_say(
    timezone.__new__,
    'offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24).',
    'offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1).',
)


def _iso_repr(self):
    return f'datetime.IsoCalendarDate(year={self.year}, week={self.week}, weekday={self.weekday})'


_py._IsoCalendarDate.__repr__ = _iso_repr
del _say, _iso_repr
