import sys
def show(e, depth=0):
    print('  ' * depth + type(e).__name__, e.args, 'cause', type(e.__cause__).__name__, 'ctx', type(e.__context__).__name__, e.__suppress_context__)
    if e.__cause__ is not None: show(e.__cause__, depth + 1)
    elif e.__context__ is not None: show(e.__context__, depth + 1)
def go(f):
    try: f()
    except BaseException as e: show(e)
def a():
    try: 1/0
    except ZeroDivisionError: raise ValueError('v')
def b():
    try: 1/0
    except ZeroDivisionError as e: raise ValueError('v') from e
def c():
    try: 1/0
    except ZeroDivisionError: raise ValueError('v') from None
def d():
    try: raise KeyError('k')
    finally: [][1]
def e():
    try:
        try: 1/0
        except ZeroDivisionError: raise KeyError(1)
    except KeyError: raise TypeError(2)
def f():
    try: raise ValueError from 3
    except TypeError as x: raise
def g():
    x = ValueError('same')
    try: raise x
    except ValueError: raise x
def h(): raise ValueError from KeyError
def i(): raise 3
def j(): raise int
def k():
    class Bad(Exception):
        def __init__(self): raise RuntimeError('in init')
    raise Bad
def l(): raise
def m():
    try: raise ValueError('a')
    except ValueError as e1:
        try: raise KeyError('b')
        except KeyError as e2:
            e1.__cause__ = e2; raise e1
for fn in [a, b, c, d, e, f, g, h, i, j, k, l, m]: print(fn.__name__); go(fn)
try:
    try: raise ValueError('first')
    except ValueError:
        print(sys.exc_info()[0], sys.exception())
        try: raise KeyError('second')
        except KeyError: print(sys.exc_info()[1].__context__, sys.exception())
        print(sys.exception())
    print(sys.exception(), sys.exc_info())
except Exception: pass
def gen():
    try: yield sys.exception()
    except ValueError as e:
        yield sys.exception(), e.__context__
    yield sys.exception()
try: raise TypeError('outer')
except TypeError:
    it = gen(); print(next(it)); print(it.throw(ValueError('thrown'))); print(next(it))
x = ValueError('n'); x.add_note('one'); x.add_note('two'); print(x.__notes__)
try: x.add_note(3)
except TypeError as e: print(e)
e2 = x.with_traceback(None); print(e2 is x, x.__traceback__)
for name, v in [('__cause__', 3), ('__context__', 3), ('__traceback__', 3), ('__suppress_context__', 'x'), ('args', 5)]:
    try: setattr(x, name, v); print(name, getattr(x, name))
    except TypeError as e: print(e)
try: del x.__cause__
except TypeError as e: print(e)
print(repr(ValueError()), repr(ValueError(1)), repr(ValueError(1, 2)), str(ValueError(1, 2)), str(KeyError('k')), str(KeyError('a', 'b')), repr(KeyError()))
def ret():
    try: return 'try'
    finally: print('fin')
def ret2():
    try: return 'try'
    finally: return 'fin'
def ret3():
    for i in range(3):
        try: continue
        finally: print('f', i)
    else: return 'else'
def ret4():
    while True:
        try: 1/0
        except: break
        finally: print('cleanup')
    return 'done'
def ret5():
    try: raise ValueError
    except ValueError as e: pass
    try: e
    except UnboundLocalError as u: return str(u)
print(ret(), ret2(), ret3(), ret4(), ret5())
try: raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
except Exception as e: print(e, e.exceptions, e.subgroup(ValueError), e.split(lambda x: isinstance(x, TypeError)))
class E(Exception):
    def __str__(self): return 'custom str'
    def __repr__(self): return 'custom repr'
print(E(), [E()], f'{E()!r}')
try: raise E
except (ValueError, TypeError) as e: pass
except E as e: print('caught', e)
try:
    try: raise ValueError
    except 'nope': pass
except TypeError as e: print(e)
try:
    try: raise ValueError
    except (ValueError, 3): pass
except TypeError as e: print(e)
print(isinstance(StopIteration(3).value, int), SystemExit(4).code, SystemExit().code, SystemExit(1, 2).code, OSError(2, 'x').errno, OSError(2, 'x', 'f').filename, type(OSError(2, 'x')).__name__)
n = NameError('m', name='nm'); print(n.name); a_ = AttributeError('m', name='an', obj=3); print(a_.name, a_.obj); i_ = ImportError('m', name='n', path='p'); print(i_.name, i_.path, i_.msg)
try: NameError(foo=1)
except TypeError as e: print(e)
u = UnicodeDecodeError('utf-8', b'\xff', 0, 1, 'bad'); print(u, u.start, u.reason)
