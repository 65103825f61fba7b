from contextlib import *
import io
import sys


@contextmanager
def tag(name, out):
    out.append(f'<{name}>')
    try:
        yield name.upper()
    except LookupError as e:
        out.append(f'!{e!r}')
    finally:
        out.append(f'</{name}>')


out = []
with tag('a', out) as a, tag('b', out) as b:
    out.append(a + b)
    raise KeyError('k')
print(out)


@tag('deco', out2 := [])
def f(x):
    out2.append(x)
    return x * 2


print(f(1), f(2), out2)


@contextmanager
def twice():
    yield 1
    yield 2


@contextmanager
def none():
    return
    yield


@contextmanager
def swap():
    try:
        yield
    except ValueError as e:
        raise RuntimeError('swapped') from e


for cm in (twice, none, swap):
    try:
        with cm():
            if cm is swap:
                raise ValueError('v')
    except RuntimeError as e:
        print(cm.__name__, e, repr(e.__cause__))
with ExitStack() as st:
    st.callback(print, 'first callback', sep='|')
    r = [st.enter_context(tag(str(i), out3 := [])) for i in range(2)]
    @st.push
    def handler(t, v, tb):
        print('handler', t, v)
        return True
    st.callback(lambda: 1 / 0)
    print(r)
print('suppressed')
with ExitStack() as st:
    st.callback(print, 'moved')
    later = st.pop_all()
print('not yet')
later.close()


class Res(AbstractContextManager):
    def __init__(self, n): self.n = n
    def __exit__(self, *e): print('exit', self.n, e[0] and e[0].__name__)
    def close(self): print('close', self.n)


with closing(Res(1)) as r, Res(2) as r2, nullcontext(5) as five:
    print(r is not None, r2.n, five)
with suppress(ZeroDivisionError, KeyError):
    1 / 0
with suppress(ValueError):
    raise ExceptionGroup('g', [ValueError(1)])
try:
    with suppress(ValueError):
        raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
except ExceptionGroup as e:
    print(e, e.exceptions)
buf = io.StringIO()
with redirect_stdout(buf):
    print('captured')
    with redirect_stderr(sys.stdout):
        print('err', file=sys.stderr)
print(repr(buf.getvalue()))


class Timer(ContextDecorator):
    def __enter__(self): print('enter'); return self
    def __exit__(self, *e): print('exit'); return False


@Timer()
def g(): print('in g')
g()
try:
    with tag('x', []) as t, ExitStack() as s:
        s.enter_context(5)
except TypeError as e:
    print(e)
try:
    with open:
        pass
except TypeError as e:
    print(e)
class NoExit:
    def __enter__(self): return 1
try:
    with NoExit(): pass
except TypeError as e:
    print(e)


async def amain():
    @asynccontextmanager
    async def acm(n):
        print('a-enter', n)
        try:
            yield n
        finally:
            print('a-exit', n)
    async with acm(1) as x, AsyncExitStack() as st:
        await st.enter_async_context(acm(2))
        st.push_async_callback(cb, 'cb')
        with suppress(ValueError):
            raise ValueError
        return x
async def cb(x): print('async', x)
try:
    amain().send(None)
except StopIteration as s:
    print(s.value)
