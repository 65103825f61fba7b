# What a function lets you set, and what dir shows.
import types
import warnings


def f(a, b=2, *, c=3):
    "doc"
    return a, b, c


def attempt(fn):
    try:
        r = fn()
        print("ok", r)
    except Exception as e:
        print(type(e).__name__, e)


def setter(name, value, o=f):
    return lambda: setattr(o, name, value)


def deleter(name, o=f):
    return lambda: delattr(o, name)


for name in "__dict__ __code__ __name__ __qualname__ __defaults__ __kwdefaults__ __annotations__ __globals__ __closure__ __doc__ __module__ __builtins__ __type_params__".split():
    print(name, end=": ")
    attempt(setter(name, 5))
    f.__dict__.pop(name, None)
f.__doc__, f.__module__ = "doc", "__main__"
for name in "__dict__ __code__ __name__ __globals__ __closure__".split():
    print("del", name, end=": ")
    attempt(deleter(name))
f.attr = 1
print(f.__dict__, f.attr)
f.__dict__ = {"other": 2}
print(f.other, hasattr(f, "attr"))
attempt(setter("__dict__", None))
f.__defaults__ = (1, 2)
print(f())
f.__defaults__ = None
attempt(f)
f.__kwdefaults__ = {"c": 30}
print(f(1, 2))
f.__kwdefaults__ = None
attempt(lambda: f(1, 2))
del f.__defaults__, f.__kwdefaults__, f.__doc__
print(f.__defaults__, f.__kwdefaults__, f.__doc__)


def gen():
    yield 1


def two():
    return 2


async def co():
    pass


with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    two.__code__ = gen.__code__
    print(list(two()), [str(x.message) for x in w])
    two.__code__ = (lambda: 5).__code__
    print(two(), len(w))
    two.__code__ = co.__code__
    two().close()
    print(len(w))


def outer():
    x = 1

    def inner():
        return x

    return inner


inner = outer()
attempt(setter("__code__", gen.__code__, inner))
attempt(setter("__code__", inner.__code__, two))


class C:
    def m(self):
        "method doc"

    m.known = 3


o = C()
print("known" in dir(C.m), "known" in dir(o.m), o.m.known, o.m.__func__ is C.m, o.m.__doc__, o.m.__name__)
attempt(setter("known", 4, o.m))
attempt(setter("__func__", 4, o.m))
attempt(lambda: o.m.nothing)
print(object.__dir__(o.m)[:1], sorted(set(dir(o.m)) - set(dir(C.m))))

safe = {"None": None, "print": print}
ns = {"type": type, "__builtins__": safe}
exec("def g(): return 1\ndef h(): return len", ns)
print(ns["g"].__builtins__ is safe, ns["g"]())
attempt(ns["h"])
g2 = types.FunctionType(f.__code__, {"__builtins__": safe})
print(g2.__builtins__ is safe, types.FunctionType(f.__code__, {}).__builtins__ is f.__builtins__)
for args in ((), (f.__code__,), (1, {}), (f.__code__, 1), (f.__code__, {}, 5), (f.__code__, {}, "n", 5), (inner.__code__, {}), (inner.__code__, {}, None, None, (1,)), (f.__code__, {}, None, None, (1,))):
    try:
        print(types.FunctionType(*args).__name__)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


class D:
    def __dir__(self):
        return ["b", "a", 3]


attempt(lambda: dir(D()))


class E:
    __class__ = int
    __dict__ = 5


print("bit_length" in dir(E()), [n for n in object.__dir__(E()) if n == "bit_length"])
