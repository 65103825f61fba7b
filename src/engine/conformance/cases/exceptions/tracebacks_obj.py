import sys
def f(): g()
def g(): raise ValueError('deep')
try: f()
except ValueError as e:
    tb = e.__traceback__
    while tb:
        print(tb.tb_frame.f_code.co_name, tb.tb_lineno, tb.tb_lasti >= 0, tb.tb_next is not None)
        tb = tb.tb_next
    t = e.__traceback__
    last = t.tb_next
    print(type(t).__name__, t.tb_frame.f_locals is not None)
    T = type(t)
    new = T(None, t.tb_frame, 4, 10); print(new.tb_lineno, new.tb_lasti, new.tb_next)
    t2 = T(new, t.tb_frame, 0, 1); print(t2.tb_next is new)
    new.tb_next = None
    try: new.tb_next = new
    except ValueError as x: print(x)
    try: new.tb_next = t2
    except ValueError as x: print(x)
    try: new.tb_next = 3
    except TypeError as x: print(x)
    try: del new.tb_next
    except TypeError as x: print(x)
    for a in [(), (1, 2, 3, 4), (None, 2, 3, 4)]:
        try: T(*a)
        except TypeError as x: print(x)
    e2 = e.with_traceback(new); print(e2.__traceback__ is new)
def rec(n):
    if n == 0: raise KeyError('bottom')
    rec(n - 1)
try: rec(5)
except KeyError as e:
    n = 0; tb = e.__traceback__
    while tb: n += 1; tb = tb.tb_next
    print(n)
fr = sys._getframe()
print(fr.f_code.co_name, fr.f_back, fr.f_lineno, fr.f_globals is globals(), fr.f_locals is globals(), fr.f_builtins['len'] is len, fr.f_trace, fr.f_trace_lines, fr.f_trace_opcodes)
def caller(): return callee()
def callee():
    fr = sys._getframe(1); return fr.f_code.co_name, fr.f_lineno, sys._getframe(0).f_back is fr, sys._getframe().f_code.co_firstlineno
print(caller())
try: sys._getframe(1000)
except ValueError as e: print(e)
def clear_it():
    x = [1]
    return sys._getframe()
f2 = clear_it(); print(f2.f_locals['x']); f2.clear(); print(dict(f2.f_locals))
try: fr.clear()
except RuntimeError as e: print(e)
def gen(): yield sys._getframe()
it = gen(); gf = next(it)
try: gf.clear()
except RuntimeError as e: print(e)
print(gf.f_back, it.gi_frame is gf); it.close(); print(it.gi_frame, it.gi_code.co_name)
try: fr.f_lineno = 3
except ValueError as e: print(e)
try: fr.f_locals = 3
except AttributeError as e: print(e)
try: raise ValueError
except ValueError as e: raise_tb = e.__traceback__
print(raise_tb.tb_frame is fr)
def finally_tb():
    try: 1/0
    finally:
        print(sys.exc_info()[0].__name__, sys.exc_info()[2].tb_lineno)
try: finally_tb()
except ZeroDivisionError as e: print(e.__traceback__.tb_next.tb_lineno)
def limit(n): return limit(n + 1)
try: limit(0)
except RecursionError as e: print(e)
old = sys.getrecursionlimit(); sys.setrecursionlimit(60)
def depth(n=0):
    try: return depth(n + 1)
    except RecursionError: return n
d = depth(); print(d < 60)
sys.setrecursionlimit(old)
class R:
    def __repr__(self): return repr(self)
try: repr(R())
except RecursionError as e: print(str(e)[:32])
class Eq:
    def __eq__(self, o): return self == o
try: Eq() == 1
except RecursionError as e: print(str(e)[:32])
