import functools


class Transient(Exception):
    pass


class Fatal(Exception):
    def __init__(self, code, *args):
        super().__init__(code, *args)
        self.code = code


def retry(times=3, *, on=(Transient,)):
    def deco(func):
        @functools.wraps(func)
        def wrapper(*a, **kw):
            errors = []
            for attempt in range(1, times + 1):
                try:
                    return func(*a, attempt=attempt, **kw)
                except on as e:
                    e.add_note(f'attempt {attempt}')
                    errors.append(e)
                finally:
                    print(f'  [{func.__name__} {attempt}]')
            raise ExceptionGroup(f'{func.__name__} failed {times} times', errors)
        return wrapper
    return deco


@retry()
def second(attempt):
    if attempt < 2:
        raise Transient('not yet')
    return 'done'


@retry(2, on=(Transient, OSError))
def never(attempt):
    """Never works."""
    if attempt % 2:
        raise Transient(attempt)
    raise FileNotFoundError(2, 'gone', 'x.txt')


@retry(times=5)
def fatal(attempt):
    raise Fatal(attempt * 7, 'boom')


print(second())
try:
    never()
except* OSError as eg:
    print('os', eg.exceptions, eg.exceptions[0].filename, eg.exceptions[0].__notes__)
except* Transient as eg:
    print('transient', eg, eg.exceptions[0].__notes__)
try:
    fatal()
except Fatal as e:
    print(e, e.code, e.args, hasattr(e, '__notes__'))
print(never.__name__, never.__doc__, never.__wrapped__.__kwdefaults__)
try:
    never(1)
except TypeError as e:
    print(e)


def f(n):
    try:
        if n == 0:
            raise ValueError('zero')
        if n == 1:
            return 'one'
        if n == 2:
            raise KeyError('two')
    except ValueError:
        return 'handled'
    else:
        return 'else'
    finally:
        print('finally', n)
        if n == 2:
            return 'swallowed'


print([f(i) for i in range(4)])
for i in range(3):
    try:
        if i == 1:
            continue
        print('body', i)
    finally:
        if i == 2:
            break
