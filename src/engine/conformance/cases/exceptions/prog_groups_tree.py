def build():
    return ExceptionGroup('root', [
        ValueError(1),
        ExceptionGroup('io', [OSError(2, 'no'), TimeoutError('slow'), ExceptionGroup('deep', [KeyError('k'), ValueError(2)])]),
        TypeError('t'),
    ])


def show(e, depth=0):
    if isinstance(e, BaseExceptionGroup):
        print('  ' * depth + f'{type(e).__name__} {e.message!r} ({len(e.exceptions)})')
        for sub in e.exceptions:
            show(sub, depth + 1)
    else:
        print('  ' * depth + repr(e))


g = build()
show(g)
print(str(g), repr(g)[:40])
match, rest = g.split(ValueError)
show(match)
show(rest)
print(g.subgroup(lambda e: isinstance(e, LookupError)) is not None, g.subgroup(MemoryError))
show(g.subgroup((OSError, KeyError)))
print(g.split(MemoryError)[0], g.split(Exception)[1], g.split(ExceptionGroup)[0] is g)


def flatten(e):
    if isinstance(e, BaseExceptionGroup):
        for s in e.exceptions:
            yield from flatten(s)
    else:
        yield e


print([type(x).__name__ for x in flatten(g)])
try:
    raise build()
except* (ValueError, TypeError) as eg:
    print('A', [repr(x) for x in flatten(eg)])
except* OSError as eg:
    print('B', [repr(x) for x in flatten(eg)], isinstance(eg, ExceptionGroup))
except* Exception as eg:
    print('C', [repr(x) for x in flatten(eg)])


class MyGroup(ExceptionGroup):
    def __new__(cls, msg, excs, code):
        self = super().__new__(cls, msg, excs)
        self.code = code
        return self

    def derive(self, excs):
        return MyGroup(self.message, excs, self.code + 1)


try:
    try:
        raise MyGroup('mine', [ValueError('v'), KeyError('k')], 7)
    except* ValueError as eg:
        print(type(eg).__name__, eg.code, eg.exceptions)
        raise IndexError('from handler')
except ExceptionGroup as e:
    show(e)
    print(type(e.exceptions[0].__context__).__name__)
for bad in (lambda: ExceptionGroup('x', []), lambda: ExceptionGroup('x', [1]), lambda: ExceptionGroup('x'), lambda: ExceptionGroup('x', [KeyboardInterrupt()]), lambda: ExceptionGroup(1, [ValueError()])):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
print(type(BaseExceptionGroup('b', [ValueError()])).__name__, type(BaseExceptionGroup('b', [KeyboardInterrupt()])).__name__)
try:
    try:
        raise ValueError('plain')
    except* ValueError as eg:
        print(type(eg).__name__, repr(eg.message), eg.exceptions)
        raise
except ValueError as e:
    print('reraised', repr(e))
except ExceptionGroup as e:
    print('group', e.exceptions)
del g, match, rest
