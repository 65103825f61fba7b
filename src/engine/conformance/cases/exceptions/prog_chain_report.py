import traceback


class ConfigError(Exception):
    pass


def parse(text):
    try:
        return int(text)
    except ValueError as e:
        raise ConfigError(f'bad number {text!r}') from e


def lookup(d, k):
    try:
        return d[k]
    except KeyError:
        raise ConfigError('missing ' + k) from None


def implicit():
    try:
        1 / 0
    except ZeroDivisionError:
        undefined_name


def chain(e):
    seen = []
    while e is not None:
        seen.append(type(e).__name__)
        e = e.__cause__ or (None if e.__suppress_context__ else e.__context__)
    return ' <- '.join(seen)


for f, args in ((parse, ('12x',)), (lookup, ({}, 'port')), (implicit, ())):
    try:
        f(*args)
    except Exception as e:
        print(chain(e), '|', e)
        print(''.join(traceback.format_exception_only(e)), end='')
        stack = traceback.extract_tb(e.__traceback__)
        print([(fr.name, fr.line) for fr in stack])
        te = traceback.TracebackException.from_exception(e)
        print(te.exc_type.__name__, bool(te.__cause__), bool(te.__context__), te.stack[-1].name)

try:
    try:
        raise TypeError('inner')
    finally:
        raise ValueError('outer')
except ValueError as e:
    print(repr(e.__context__), e.__cause__)
    e.__cause__ = OSError('set by hand')
    print(e.__suppress_context__, repr(e.__cause__))
try:
    raise ValueError from TypeError
except ValueError as e:
    print(repr(e), repr(e.__cause__))
try:
    raise ValueError from 3
except TypeError as e:
    print(e)
try:
    raise 'text'
except TypeError as e:
    print(e)
try:
    e = ValueError()
    e.__context__ = 5
except TypeError as x:
    print(x)
try:
    e = ValueError('with tb').with_traceback(1)
except TypeError as x:
    print(x)


def reraise():
    try:
        raise LookupError('first')
    except LookupError:
        try:
            raise
        except LookupError as again:
            return again


x = reraise()
print(repr(x), len(traceback.extract_tb(x.__traceback__)), x.__context__)
try:
    raise
except RuntimeError as r:
    print(r)
del x, e
