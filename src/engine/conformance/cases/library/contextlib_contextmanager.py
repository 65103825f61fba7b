from contextlib import contextmanager, ContextDecorator
import functools

@contextmanager
def tag(name):
    "Writes a tag."
    print(f'<{name}>')
    yield name.upper()
    print(f'</{name}>')
with tag('p') as t:
    print(t)
print(tag.__name__, tag.__doc__, tag('x').__doc__, tag.__wrapped__.__name__)
@tag('b')
def bold(text):
    print(text)
    return len(text)
print(bold('hello'), bold.__name__)
print(bold('again'))
@contextmanager
def nothing():
    if False:
        yield
@contextmanager
def twice():
    yield 1
    yield 2
try:
    with nothing():
        pass
except RuntimeError as e:
    print(e)
try:
    with twice():
        pass
except RuntimeError as e:
    print(e)
try:
    with twice():
        raise KeyError('in body')
except (RuntimeError, KeyError) as e:
    print(type(e).__name__, e)
@contextmanager
def swallow(kind):
    try:
        yield
    except kind as e:
        print('swallowed', repr(e))
with swallow(ValueError):
    raise ValueError('a')
try:
    with swallow(ValueError):
        raise TypeError('b')
except TypeError as e:
    print('passed', e)
@contextmanager
def translate():
    try:
        yield
    except KeyError as e:
        raise LookupError('translated') from e
try:
    with translate():
        {}['x']
except LookupError as e:
    print(repr(e), repr(e.__cause__))
with swallow(StopIteration):
    raise StopIteration('stop')
@contextmanager
def plain():
    yield
try:
    with plain():
        raise StopIteration('kept')
except StopIteration as e:
    print(repr(e), e.__cause__)
try:
    with plain():
        next(iter([]))
except StopIteration as e:
    print('stop', repr(e))
c = plain()
with c:
    pass
try:
    with c:
        pass
except Exception as e:
    print(type(e).__name__, e)
class track(ContextDecorator):
    def __init__(self, label): self.label = label
    def __enter__(self): print('in', self.label); return self
    def __exit__(self, *exc): print('out', self.label, exc[0]); return exc[0] is ZeroDivisionError
@track('fn')
def f(x): return 1 / x
print(f(2), f(0))
with track('with') as t:
    print(t.label)
@contextmanager
def gen_return():
    yield 'v'
    return 'ignored'
with gen_return() as v:
    print(v)
def use():
    with tag('ret'):
        return 'returned'
print(use())
for i in range(3):
    with tag(str(i)):
        if i == 0: continue
        if i == 1: break
def recursive(n):
    with tag('d%d' % n):
        if n: recursive(n - 1)
recursive(2)
