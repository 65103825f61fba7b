def t(f):
    try:
        f()
    except BaseException as e:
        print('out', type(e).__name__, e, getattr(e, 'exceptions', None))
def a():
    try:
        raise ExceptionGroup('g', [ValueError(1), TypeError(2), OSError(3)])
    except* ValueError as e:
        print('V', e, e.exceptions)
    except* (TypeError, KeyError) as e:
        print('T', e, e.exceptions)
t(a)
def b():
    try:
        raise ValueError('x')
    except* ValueError as e:
        print(repr(e), e.exceptions)
t(b)
def c():
    try:
        raise ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [TypeError(2), KeyError('k')])])
    except* TypeError as e:
        print(repr(e)); raise
    except* ValueError as e:
        raise RuntimeError('new') from e
t(c)
def d():
    try:
        raise ExceptionGroup('g', [ValueError(1)])
    except* ExceptionGroup:
        pass
t(d)
def e_():
    try:
        raise ExceptionGroup('g', [ValueError(1)])
    except* 3:
        pass
t(e_)
def f():
    try:
        pass
    except* ValueError:
        print('no')
    else:
        print('else')
    finally:
        print('fin')
t(f)
def g():
    for i in range(3):
        try:
            raise ValueError(i)
        except* ValueError as e:
            print(e.exceptions[0], e.__traceback__)
            if i == 1: raise KeyError('z')
t(g)
