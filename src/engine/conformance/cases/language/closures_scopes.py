def make_counter(start=0, step=1):
    n = start

    def inc(by=None):
        nonlocal n
        n += step if by is None else by
        return n

    def reset():
        nonlocal n
        n, old = start, n
        return old
    inc.reset = reset
    return inc


a, b = make_counter(), make_counter(10, -2)
print(a(), a(), b(), b(by=5), a.reset(), a(), a.__closure__[0].cell_contents, a.__code__.co_freevars)
fs = [lambda: i for i in range(3)]
gs = [lambda i=i: i for i in range(3)]
print([f() for f in fs], [g() for g in gs])


def late():
    def inner():
        return value
    try:
        inner()
    except NameError as e:
        print(type(e).__name__, e)
    value = 1
    print(inner())
    del value
    try:
        inner()
    except NameError as e:
        print(e)


late()
x = 'global'


class C:
    x = 'class'
    y = [x for _ in range(1)]
    z = (lambda: x)()
    def m(self): return x
    w = [[x, y_] for y_ in x[:1]]


print(C.y, C.z, C().m(), C.w)


def shadow():
    try:
        print(x)
    except UnboundLocalError as e:
        print(e)
    x = 1


shadow()


def outer():
    x = 'outer'
    class Inner:
        nonlocal x
        x = 'changed by class'
        def get(self): return x, __class__.__name__
    return x, Inner().get()


print(outer(), x)


def curry(f, n):
    def step(args):
        def take(x):
            new = args + (x,)
            return f(*new) if len(new) == n else step(new)
        return take
    return step(())


print(curry(lambda a, b, c: a * 100 + b * 10 + c, 3)(1)(2)(3))
Y = lambda f: (lambda x: f(lambda v: x(x)(v)))(lambda x: f(lambda v: x(x)(v)))
print(Y(lambda self: lambda n: 1 if n == 0 else n * self(n - 1))(10))


def accum(f):
    calls = []
    def wrapper(*a, **k):
        calls.append((a, k))
        return f(*a, calls=calls, **k)
    return wrapper


@accum
def log(*a, calls, sep=''):
    return len(calls), calls[-1]


print(log(1, 2), log(3, sep='-'))


def cells():
    c = 1
    def f(): return c
    cell = f.__closure__[0]
    cell.cell_contents = 99
    return c, f(), cell == f.__closure__[0]


print(cells())
print([(lambda n: [n := n + k for k in range(3)] if False else n)(j) for j in range(2)])
total = 0
print([total := total + v for v in (1, 2, 3)], total)
print((lambda *a, k=1, **kw: (a, k, kw))(1, 2, z=3), (lambda a, /, b, *, c: (a, b, c))(1, b=2, c=3))
def gen():
    y = yield lambda: y
    yield y
g = gen()
h = next(g)
g.send('sent')
print(h())
exec('def dyn(q): return q + x', d := {'x': 5})
print(d['dyn'](1), sorted(k for k in d if k[0] != '_'))
