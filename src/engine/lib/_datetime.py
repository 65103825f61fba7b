"""Fast implementation of the datetime type."""
# What datetime in C says otherwise than datetime in Python (_pydatetime): the words of its errors. CPython 3.13 Modules/_datetimemodule.c.


def _private_copy(name):
    """A module for this one alone: a program may import _pydatetime as it is, or block it."""
    import _frozen_importlib as bootstrap

    spec = bootstrap._find_spec(name, None)
    module = bootstrap.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


_py = _private_copy('_pydatetime')
globals().update((_name, getattr(_py, _name)) for _name in (*_py.__all__, '_days_in_month', '_index'))
del _private_copy


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


def _check_utc_offset(name, offset):
    if offset is None:
        return
    if not isinstance(offset, timedelta):
        raise TypeError(f"tzinfo.{name}() must return None or timedelta, not '{type(offset).__name__}'")
    if not -timedelta(1) < offset < timedelta(1):
        raise ValueError('offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24).')


def _check_tzname(name):
    if name is not None and not isinstance(name, str):
        raise TypeError(f"tzinfo.tzname() must return None or a string, not '{type(name).__name__}'")


_py._check_utc_offset = _check_utc_offset
_py._check_tzname = _check_tzname
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
_say(
    datetime.utcfromtimestamp.__func__,
    *(
        'datetime.datetime.utcfromtimestamp() is deprecated and scheduled for removal in a future version. Use timezone-aware objects to'
        f' represent datetimes in UTC: datetime.datetime.fromtimestamp({name}, datetime.UTC).'
        for name in ('t', 'timestamp')
    ),
)
del _say, _iso_repr


# --- the classes as those of C ------------------------------------------------------------------------------------------------------------

from _c_types import forget as _forget, getset_for_c as _getset_for_c, method_for_c as _method_for_c, stand_for_c as _stand_for_c

timedelta.__doc__ = """Difference between two datetime values.

timedelta(days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0)

All arguments are optional and default to 0.
Arguments may be integers or floats, and may be positive or negative."""
date.__doc__ = 'date(year, month, day) --> date object'
time.__doc__ = """time([hour[, minute[, second[, microsecond[, tzinfo]]]]]) --> a time object

All arguments are optional. tzinfo may be None, or an instance of
a tzinfo subclass. The remaining arguments may be ints.
"""
timezone.__doc__ = 'Fixed offset from UTC implementation of tzinfo.'
tzinfo.__doc__ = 'Abstract base class for time zone info objects.'


def _type_error(name, position, wanted, value):
    return TypeError(f'{name}() argument {position} must be {wanted}, not {_name(value)}')


def _name(value):
    return 'None' if value is None else _tp_name(type(value))


def _tp_name(cls):
    return f'datetime.{cls.__name__}' if cls.__module__ == 'datetime' else cls.__name__


def _constructor(cls, names, required, keywords=(), fname=''):
    """What PyArg_ParseTupleAndKeywords says of too many, too few and unknown arguments."""
    python_new = cls.__new__
    called = f'{fname}()' if fname else 'function'

    def refuse(args, kwargs):
        given = len(args) + len(kwargs)
        total = len(names) + len(keywords)
        if given > total:
            kind = 'keyword arguments' if not args and total > 1 else 'arguments'
            return f'{called} takes at most {total} {kind} ({given} given)'
        if len(args) > len(names):
            return f'{called} takes at most {len(names)} positional arguments ({len(args)} given)'
        for position, name in enumerate(names):
            if position < len(args):
                if name in kwargs:
                    return f"argument for {called} given by name ('{name}') and position ({position + 1})"
            elif position < required and name not in kwargs:
                return f"{called} missing required argument '{name}' (pos {position + 1})"
        for name in kwargs:
            if name not in names and name not in keywords:
                return f"{called if fname else 'this function'} got an unexpected keyword argument '{name}'"

    def __new__(cls, *args, **kwargs):
        if required <= len(args) <= len(names) and not kwargs:
            return python_new(cls, *args)
        is_state = args and isinstance(args[0], (bytes, str)) and len(args) <= 2 and cls is not timezone
        message = None if is_state else refuse(args, kwargs)
        if message is not None:
            raise TypeError(message)
        return python_new(cls, *args, **kwargs)

    cls.__new__ = __new__


_FIELDS = 'hour', 'minute', 'second', 'microsecond', 'tzinfo'
_constructor(date, ('year', 'month', 'day'), 3)
_constructor(datetime, ('year', 'month', 'day', *_FIELDS), 3, ('fold',))
_constructor(time, _FIELDS, 0, ('fold',))
_UNITS = 'days', 'seconds', 'microseconds', 'milliseconds', 'minutes', 'hours', 'weeks'
_constructor(timedelta, _UNITS, 0, (), '__new__')
_constructor(timezone, ('offset', 'name'), 1, (), 'timezone')

_timedelta_new = timedelta.__new__


def _new_timedelta(cls, *args, **kwargs):
    try:
        return _timedelta_new(cls, *args, **kwargs)
    except TypeError:
        for name, value in (*zip(_UNITS, args), *kwargs.items()):
            if name in _UNITS and not isinstance(value, (int, float)):
                raise TypeError(f'unsupported type for timedelta {name} component: {_name(value)}') from None
        raise
    except OverflowError as error:
        if abs(_days(args, kwargs)) > 2**31:
            raise OverflowError('Python int too large to convert to C int') from None
        raise


def _days(args, kwargs):
    days = args[0] if args else kwargs.get('days', 0)
    return days if isinstance(days, int) else 0


timedelta.__new__ = _new_timedelta
_timezone_new = timezone.__new__


def _new_timezone(cls, *args, **kwargs):
    given = dict(zip(('offset', 'name'), args), **kwargs)
    offset, name = given.get('offset', _ZERO), given.get('name', '')
    if not isinstance(offset, timedelta):
        raise _type_error('timezone', 1, 'datetime.timedelta', offset)
    if not isinstance(name, str):
        raise _type_error('timezone', 2, 'str', name)
    if not _DAY_BACK < offset < _DAY and not (set(given) - {'offset', 'name'}):
        raise ValueError(
            'offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24),'
            f' not {offset!r}.'
        )
    return _timezone_new(cls, *args, **kwargs)


timezone.__new__ = _new_timezone
_ZERO, _DAY, _DAY_BACK = timedelta(0), timedelta(1), timedelta(-1)


def _method(cls, name, signature, body=None):
    """The method of C; `body`: in the place of the fallback's, which is its last parameter."""
    function = cls.__dict__[name]
    function = getattr(function, '__func__', function)
    if body is not None:
        function = _with(body, function)
    _method_for_c(cls, name, signature, function)


def _with(body, function):
    return lambda *args, **kwargs: body(function, *args, **kwargs)


def _expect_str(name, position=1):
    def body(function, self, *args):
        if not isinstance(args[position - 1], str):
            raise _type_error(name, position, 'str', args[position - 1])
        return function(self, *args)

    return body


def _isoformat(function, self, sep='T', timespec='auto'):
    if not isinstance(sep, str) or len(sep) != 1:
        raise _type_error('isoformat', 1, 'a unicode character', sep)
    if not isinstance(timespec, str):
        raise _type_error('isoformat', 2, 'str', timespec)
    return function(self, sep, timespec)


def _fromordinal(function, cls, ordinal):
    ordinal = _index(ordinal)
    if ordinal < 1:
        raise ValueError('ordinal must be >= 1')
    return function(cls, ordinal)


def _fromisocalendar(function, cls, year, week, day):
    try:
        return function(cls, year, week, day)
    except ValueError as error:
        raise ValueError(str(error).replace('Invalid weekday', 'Invalid day')) from None


def _date_fromisoformat(function, cls, string):
    try:
        return function(cls, string)
    except ValueError as error:
        if isinstance(error.__context__, ValueError) and 'must be' in str(error.__context__):
            raise error.__context__ from None
        raise


def _fromtimestamp(function, cls, timestamp, *args, **kwargs):
    if timestamp != timestamp:
        raise ValueError('Invalid value NaN (not a number)')
    return function(cls, timestamp, *args, **kwargs)


def _strptime(function, cls, string, format):
    for position, value in enumerate((string, format), 1):
        if not isinstance(value, str):
            raise _type_error('strptime', position, 'str', value)
    return function(cls, string, format)


def _combine(function, cls, date, time, tzinfo=True):
    if not isinstance(date, _py.date):
        raise _type_error('combine', 1, 'datetime.date', date)
    if not isinstance(time, _py.time):
        raise _type_error('combine', 2, 'datetime.time', time)
    return function(cls, date, time, tzinfo)


def _astimezone(function, self, tz=None):
    if tz is not None and not isinstance(tz, tzinfo):
        raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{_name(tz)}'")
    return function(self, tz)


def _abstract(name):
    def body(function, self, dt):
        raise NotImplementedError(f'a tzinfo subclass must implement {name}()')

    return body


def _fromutc(function, self, dt):
    if not isinstance(dt, datetime):
        raise TypeError('fromutc: argument must be a datetime')
    if dt.tzinfo is not self:
        raise ValueError('fromutc: dt.tzinfo is not self')
    return function(self, dt)


def _reduce(function, self):
    cls, args, state = function(self)
    if isinstance(state, tuple):
        fields = {name: value for name, value in state[1].items() if name not in ('_offset', '_name')}
        state = (state[0], fields) if fields else state[0]
    return cls, args, state


def _of_timezone(name):
    def body(function, self, dt):
        if dt is not None and not isinstance(dt, datetime):
            raise TypeError(f'{name}(dt) argument must be a datetime instance or None, not {_name(dt)}')
        return function(self, dt)

    return body


_NONE = '($self, /)'
_date_sub = date.__sub__


def _subtract(self, other):
    return NotImplemented if isinstance(other, datetime) else _date_sub(self, other)


date.__sub__ = _subtract
for _name_ in 'ctime timetuple isocalendar isoformat isoweekday toordinal weekday __reduce__'.split():
    _method(date, _name_, _NONE)
_method(date, 'today', '($type, /)')
_method(date, 'fromtimestamp', '($type, timestamp, /)', _fromtimestamp)
_method(date, 'fromordinal', '($type, ordinal, /)', _fromordinal)
_method(date, 'fromisoformat', '($type, string, /)', _date_fromisoformat)
_method(date, 'fromisocalendar', '($type, /, year, week, day)', _fromisocalendar)
_method(date, 'strftime', '($self, /, format)', _expect_str('strftime'))
_method(date, '__format__', '($self, format, /)', _expect_str('__format__'))
_method(date, 'replace', '($self, /, year=None, month=None, day=None)')
_method_for_c(date, '__replace__', '($self, /, year=None, month=None, day=None)', date.replace)
for _name_ in 'date time timetz ctime timetuple timestamp utctimetuple utcoffset tzname dst __reduce__'.split():
    _method(datetime, _name_, _NONE)
_method(datetime, '__reduce_ex__', '($self, protocol, /)')
_method(datetime, 'now', '($type, /, tz=None)')
_method(datetime, 'utcnow', '($type, /)')
_method(datetime, 'fromtimestamp', '($type, /, timestamp, tz=None)', _fromtimestamp)
_method(datetime, 'utcfromtimestamp', '($type, timestamp, /)', _fromtimestamp)
_method(datetime, 'fromisoformat', '($type, string, /)')
_method(datetime, 'strptime', '($type, string, format, /)', _strptime)
_method(datetime, 'combine', '($type, /, date, time, tzinfo=None)', _combine)
_method(datetime, 'isoformat', "($self, /, sep='T', timespec='auto')", _isoformat)
_method(datetime, 'astimezone', '($self, /, tz=None)', _astimezone)
_REPLACED = 'hour=None, minute=None, second=None, microsecond=None, tzinfo=None, *, fold=None)'
_method(datetime, 'replace', '($self, /, year=None, month=None, day=None, ' + _REPLACED)
_method_for_c(datetime, '__replace__', '($self, /, year=None, month=None, day=None, ' + _REPLACED, datetime.replace)
for _name_ in 'utcoffset tzname dst __reduce__'.split():
    _method(time, _name_, _NONE)
_method(time, '__reduce_ex__', '($self, protocol, /)')
_method(time, 'isoformat', "($self, /, timespec='auto')")
_method(time, 'strftime', '($self, /, format)', _expect_str('strftime'))
_method(time, '__format__', '($self, format, /)', _expect_str('__format__'))
_method(time, 'fromisoformat', '($type, string, /)')
_method(time, 'replace', '($self, /, ' + _REPLACED)
_method_for_c(time, '__replace__', '($self, /, ' + _REPLACED, time.replace)
_method(timedelta, 'total_seconds', _NONE)
_method(timedelta, '__reduce__', _NONE)
for _name_ in 'utcoffset', 'tzname', 'dst':
    _method(tzinfo, _name_, '($self, dt, /)', _abstract(_name_))
    _method(timezone, _name_, '($self, dt, /)', _of_timezone(_name_))
_method(tzinfo, 'fromutc', '($self, dt, /)', _fromutc)
_method(tzinfo, '__reduce__', _NONE, _reduce)
_method(timezone, 'fromutc', '($self, dt, /)', _fromutc)
_method(timezone, '__getinitargs__', _NONE)


def _repr_by_tp_name(cls):
    function = cls.__repr__

    def __repr__(self):
        text = function(self)
        own = type(self)
        return text if own.__module__ == 'datetime' else own.__name__ + text[text.index('(') :]

    cls.__repr__ = __repr__


for _class in timedelta, date, time, datetime:
    _repr_by_tp_name(_class)

_ATTRIBUTES = {
    timedelta: 'days seconds microseconds',
    date: 'year month day',
    time: 'hour minute second microsecond tzinfo fold',
    datetime: 'hour minute second microsecond tzinfo fold',
}
for _class, _names in _ATTRIBUTES.items():
    for _name_ in _names.split():
        _getset_for_c(_class, _name_, '_' + _name_)

for _class in timedelta, date, tzinfo, _py._IsoCalendarDate, time, datetime, timezone:
    _stand_for_c(_class, 'datetime')
    for _name_ in '__slots__', '__static_attributes__', '__firstlineno__':
        _forget(_class, _name_)
datetime_CAPI = None
del _class, _names, _name_
