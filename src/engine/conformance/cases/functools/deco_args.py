import functools
import inspect


def repeat(n=2, *, sep=' '):
    def deco(f):
        @functools.wraps(f)
        def inner(*args, **kw):
            return sep.join(str(f(*args, **kw)) for _ in range(n))
        inner.times = n
        return inner
    return deco


class CountCalls:
    def __init__(self, func):
        functools.update_wrapper(self, func)
        self.func = func
        self.calls = 0

    def __call__(self, *args, **kw):
        self.calls += 1
        return self.func(*args, **kw)

    def __get__(self, obj, owner=None):
        return self if obj is None else functools.partial(self, obj)


def optional(func=None, /, *, prefix='>'):
    if func is None:
        return functools.partial(optional, prefix=prefix)

    @functools.wraps(func, assigned=('__name__',), updated=())
    def wrapper(*a):
        return prefix + func(*a)
    return wrapper


def typed(func):
    sig = inspect.signature(func)

    @functools.wraps(func)
    def wrapper(*a, **kw):
        bound = sig.bind(*a, **kw)
        bound.apply_defaults()
        for name, value in bound.arguments.items():
            ann = sig.parameters[name].annotation
            if ann is not inspect.Parameter.empty and not isinstance(value, ann):
                raise TypeError(f'{name}={value!r} is not {ann.__name__}')
        return func(**bound.arguments)
    return wrapper


@repeat(3, sep='-')
@CountCalls
def greet(name: str, mark='!') -> str:
    """Greets."""
    return f'hi {name}{mark}'


print(greet('bo'), greet.times, greet.__wrapped__.calls, greet.__name__, greet.__doc__)
print(inspect.signature(greet), greet.__annotations__)


@optional
def a(x): """doc a"""; return x


@optional(prefix='::')
def b(x): return x * 2


print(a('x'), b('y'), a.__name__, a.__doc__, b.__wrapped__('z'))


@typed
def area(w: int, h: (int, float) = 2, *, label: str = 'm'):
    return f'{w * h}{label}'


print(area(3), area(3, 1.5, label='cm'), inspect.signature(area))
for args, kw in (((), {}), (('3',), {}), ((1,), {'label': 2}), ((1, 2, 3), {}), ((1,), {'z': 1})):
    try:
        area(*args, **kw)
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)


class Service:
    @CountCalls
    def ping(self, n):
        return n + 1

    @staticmethod
    @repeat()
    def sta(x):
        return x

    @classmethod
    @repeat(sep='/')
    def cla(cls):
        return cls.__name__

    @property
    @functools.lru_cache
    def prop(self):
        return 'cached'


s = Service()
print(s.ping(1), s.ping(2), Service.ping.calls, s.sta(5), s.cla(), Service.cla(), s.prop, Service.prop.fget.cache_info())
stack = []
def trace(label):
    stack.append('eval ' + label)
    return lambda f: stack.append('apply ' + label) or f
@trace('one')
@trace('two')
def f(): pass
print(stack)
x = [lambda f: f.__name__.upper()]
@x[0]
def quiet(): pass
print(quiet)
