# Decorators: order of evaluation, stacks, classes, arbitrary expressions, stateful ones.
import functools

log = []


def note(tag):
    log.append(f"make {tag}")

    def deco(f):
        log.append(f"apply {tag}")
        return f

    return deco


@note("a")
@note("b")
def f(x=log.append("default")):
    pass


@note("c")
class C(log.append("base") or object):
    log.append("body")

    @note("m")
    def m(self):
        pass


print(log)


def count(fn):
    @functools.wraps(fn)
    def wrapper(*a, **k):
        wrapper.calls += 1
        return fn(*a, **k)

    wrapper.calls = 0
    return wrapper


@count
def add(a, b=2):
    "adds"
    return a + b


print(add(1), add(1, b=5), add.calls, add.__name__, add.__doc__, add.__wrapped__(1))


class Registry(dict):
    def __call__(self, key):
        return lambda fn: self.setdefault(key, fn)

    @property
    def auto(self):
        return lambda fn: self.setdefault(fn.__name__, fn)


reg = Registry()


@reg("one")
def first():
    return 1


@reg.auto
def second():
    return 2


@(lambda f: reg.setdefault("third", f))
def third():
    return 3


@[reg.auto, None][0]
def fourth():
    return 4


print({k: v() for k, v in reg.items()})


@str
def text():
    pass


@type
class Meta:
    pass


@lambda c: c()
class Instance:
    x = 5


    pass


print(text[:14], Meta, Instance.x)


class Memo:
    def __init__(self, fn):
        self.fn, self.cache = fn, {}
        functools.update_wrapper(self, fn)

    def __get__(self, obj, cls):
        return self if obj is None else functools.partial(self.fn, obj)

    def __call__(self, *a):
        if a not in self.cache:
            self.cache[a] = self.fn(*a)
        return self.cache[a]


@Memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(30), len(fib.cache))
for bad in ("@5\ndef f(): pass", "@print\n@None\ndef f(): pass", "@x\ndef f(): pass", "@\ndef f(): pass", "@a b\ndef f(): pass", "@yield\ndef f(): pass", "@*x\ndef f(): pass"):
    try:
        exec(bad, {})
    except Exception as e:
        print(type(e).__name__, e if not isinstance(e, SyntaxError) else e.msg)
