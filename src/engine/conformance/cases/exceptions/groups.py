eg = ExceptionGroup('top', [ValueError(1), ExceptionGroup('sub', [TypeError(2), KeyError(3)]), OSError(4)])
print(eg, repr(eg), eg.message, len(eg.exceptions), eg.args)
for cond in [ValueError, (TypeError, OSError), lambda e: isinstance(e, KeyError), ExceptionGroup, Exception, RuntimeError]:
    m, r = eg.split(cond); print(repr(m), '|', repr(r), '|', eg.subgroup(cond) == m if m is None else repr(eg.subgroup(cond)) == repr(m))
for args in [(), ('m',), ('m', []), ('m', 3), (3, [ValueError()]), ('m', [1]), ('m', [ValueError]), ('m', [KeyboardInterrupt()]), ('m', ValueError())]:
    try: print(repr(ExceptionGroup(*args)))
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
print(type(BaseExceptionGroup('b', [ValueError()])).__name__, type(BaseExceptionGroup('b', [KeyboardInterrupt()])).__name__)
class MyEG(ExceptionGroup):
    def derive(self, excs): return MyEG(self.message + '!', excs)
    def __new__(cls, m, e, code=None): self = super().__new__(cls, m, e); self.code = code; return self
    def __init__(self, m, e, code=None): pass
m = MyEG('my', [ValueError(1), TypeError(2)], code=5); print(m.code, repr(m.split(ValueError)))
class NoDerive(ExceptionGroup): pass
print([type(x).__name__ for x in NoDerive('n', [ValueError(1), TypeError(2)]).split(ValueError)])
class BadDerive(ExceptionGroup):
    def derive(self, e): return 3
try: BadDerive('x', [ValueError(), TypeError()]).split(ValueError)
except TypeError as e: print(e)
e = ExceptionGroup('notes', [ValueError(1), TypeError(2)]); e.add_note('n1'); e.__cause__ = KeyError()
s = e.subgroup(ValueError); print(s.__notes__, repr(s.__cause__), s.__context__)
def t(f):
    try: f()
    except BaseException as e: print('escaped', repr(e), repr(e.__context__), repr(e.__cause__))
def nested():
    try:
        try: raise ExceptionGroup('a', [ValueError(1), TypeError(2)])
        except* ValueError as e: print('inner', repr(e))
    except* TypeError as e: print('outer', repr(e))
t(nested)
def reraise():
    try: raise ExceptionGroup('a', [ValueError(1), TypeError(2), KeyError(3)])
    except* ValueError: raise
    except* TypeError as e: raise OSError('new') from e
t(reraise)
def retvar():
    try: raise ExceptionGroup('a', [ValueError(1)])
    except* ValueError as e: pass
    try: e
    except UnboundLocalError as x: print(x)
t(retvar)
def flow():
    for i in range(2):
        try:
            if i: raise ExceptionGroup('x', [ValueError(i)])
        except* ValueError as e: print('handled', i)
        else: print('else', i)
        finally: print('finally', i)
t(flow)
def base():
    try: raise BaseExceptionGroup('b', [KeyboardInterrupt(), ValueError()])
    except* ValueError as e: print(repr(e))
t(base)
def naked():
    try: raise KeyError('k')
    except* ValueError: print('no')
    except* KeyError as e: print(repr(e)); raise
t(naked)
def raise_in_two():
    try: raise ExceptionGroup('a', [ValueError(1), TypeError(2)])
    except* ValueError: raise RuntimeError('r1')
    except* TypeError: raise RuntimeError('r2')
t(raise_in_two)
def dyn():
    T = (ValueError, TypeError)
    try: raise ExceptionGroup('a', [ValueError(1), KeyError(2)])
    except* T as e: print(repr(e))
t(dyn)
for src in ['try: pass\nexcept* A:\n  break', 'while 1:\n try: pass\n except* A: continue', 'def f():\n try: pass\n except* A: return', 'try: pass\nexcept*: pass', 'try: pass\nexcept* A: pass\nexcept B: pass']:
    try: compile(src, '', 'exec'); print('ok')
    except SyntaxError as e: print(e.msg)
import sys
def info():
    try: raise ExceptionGroup('a', [ValueError(1)])
    except* ValueError: print(sys.exception(), repr(sys.exc_info()[1]))
    print(sys.exception())
info()
