"""datetime in C, as far as it differs from datetime in Python: the words of its errors, and one name. CPython 3.13 Modules/_datetimemodule.c."""

import _pydatetime as _py
from _pydatetime import *
from _pydatetime import _index, _days_in_month

datetime_CAPI = None


def _check_date_fields(year, month, day):
    year, month, day = _index(year), _index(month), _index(day)
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f'year {year} is out of range')
    if not 1 <= month <= 12:
        raise ValueError('month must be in 1..12')
    if not 1 <= day <= _days_in_month(year, month):
        raise ValueError('day is out of range for month')
    return year, month, day


def _check_time_fields(hour, minute, second, microsecond, fold):
    hour, minute, second, microsecond = _index(hour), _index(minute), _index(second), _index(microsecond)
    for value, top, name in (hour, 23, 'hour'), (minute, 59, 'minute'), (second, 59, 'second'), (microsecond, 999999, 'microsecond'):
        if not 0 <= value <= top:
            raise ValueError(f'{name} must be in 0..{top}')
    if fold not in (0, 1):
        raise ValueError('fold must be either 0 or 1')
    return hour, minute, second, microsecond, fold


def _check_tzinfo_arg(tz):
    if tz is not None and not isinstance(tz, tzinfo):
        raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(tz).__name__}'")


_py._check_date_fields = _check_date_fields
_py._check_time_fields = _check_time_fields
_py._check_tzinfo_arg = _check_tzinfo_arg
