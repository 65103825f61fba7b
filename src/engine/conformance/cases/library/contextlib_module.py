import contextlib
import io
from contextlib import ExitStack, closing, contextmanager, nullcontext, redirect_stdout, suppress, ContextDecorator, AbstractContextManager, chdir


@contextmanager
def tag(name):
    print(f'<{name}>')
    try:
        yield name.upper()
    except ValueError as e:
        print('handled', e)
    finally:
        print(f'</{name}>')


with tag('b') as t:
    print(t)
with tag('err'):
    raise ValueError('x')
try:
    with tag('other'):
        raise KeyError('k')
except KeyError as e:
    print('KeyError', e)


@tag('deco')
def f():
    print('in f')


f()
f()
with suppress(ZeroDivisionError, KeyError):
    1 / 0
out = io.StringIO()
with redirect_stdout(out):
    print('captured')
print(repr(out.getvalue()))
with ExitStack() as stack:
    for n in 'xy':
        stack.enter_context(tag(n))
    stack.callback(print, 'callback', sep='-')
    stack.push(lambda *exc: print('pushed', exc[0]))
    print('body')


class Res:
    def close(self):
        print('closed')


with closing(Res()) as r, nullcontext(5) as n:
    print(n)


class Timer(ContextDecorator):
    def __enter__(self):
        print('start')
        return self

    def __exit__(self, *exc):
        print('stop', exc[0])
        return False


@Timer()
def g(x):
    return x + 1


print(g(1), issubclass(Timer, AbstractContextManager))


@contextmanager
def bad():
    if False:
        yield


@contextmanager
def twice():
    yield 1
    yield 2


for cm in (bad, twice):
    try:
        with cm():
            pass
    except RuntimeError as e:
        print(e)
with ExitStack() as s:
    s.callback(print, 'kept')
    moved = s.pop_all()
print('outside')
moved.close()
