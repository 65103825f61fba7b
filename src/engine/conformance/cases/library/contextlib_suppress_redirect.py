import contextlib, io, sys
from contextlib import suppress, redirect_stdout, redirect_stderr, closing, nullcontext, chdir, aclosing

with suppress(ValueError):
    int('x')
print('after')
with suppress():
    pass
with suppress(KeyError, IndexError) as s:
    [][1]
print(s)
try:
    with suppress(KeyError):
        raise TypeError('through')
except TypeError as e:
    print(e)
with suppress(ValueError):
    raise ExceptionGroup('g', [ValueError(1)])
try:
    with suppress(ValueError):
        raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
except ExceptionGroup as e:
    print(repr(e))
buf = io.StringIO()
with redirect_stdout(buf) as target:
    print('hidden', target is buf)
    with redirect_stdout(io.StringIO()) as inner:
        print('deeper')
    print('back')
print(repr(buf.getvalue()), repr(inner.getvalue()))
err = io.StringIO()
with redirect_stderr(err):
    print('oops', file=sys.stderr)
print(err.getvalue().strip())
r = redirect_stdout(buf)
with r:
    with r:
        print('twice')
    print('still')
print(buf.getvalue().split())
class Res:
    def close(self): print('closed')
with closing(Res()) as r:
    print(type(r).__name__)
try:
    with closing(Res()):
        raise RuntimeError('inside')
except RuntimeError as e:
    print(e)
with nullcontext(5) as v, nullcontext() as n:
    print(v, n)
try:
    with closing(object()):
        pass
except AttributeError as e:
    print(e)
try:
    with 5:
        pass
except TypeError as e:
    print(e)
import os
before = os.getcwd()
os.mkdir('sub')
with chdir('sub'):
    print(os.path.basename(os.getcwd()))
print(os.getcwd() == before)
print(isinstance(suppress(), contextlib.AbstractContextManager), issubclass(Res, contextlib.AbstractContextManager))
class CM:
    def __enter__(self): return self
    def __exit__(self, *a): return None
print(issubclass(CM, contextlib.AbstractContextManager), isinstance(CM(), contextlib.AbstractAsyncContextManager))
