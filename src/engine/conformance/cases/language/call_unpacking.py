# f(*args, **kwargs): what may be unpacked, in which order, and what goes wrong.
from collections import UserDict, OrderedDict


def f(*args, **kw):
    return args, kw


def attempt(text, **env):
    try:
        print(text, "=>", eval(text, globals(), env))
    except Exception as e:
        print(text, "!!", type(e).__name__, e)


attempt("f(*[1, 2], 3, *(4,), a=1, **{'b': 2}, c=3, **{'d': 4})")
attempt("f(**{1: 3})")
attempt("f(**{1: 3}, **{1: 5})")
attempt("f(a=1, **{'a': 2})")
attempt("f(**{'a': 1}, **{'a': 2})")
attempt("f(**[1])")
attempt("f(**[('a', 1)])")
attempt("f(*5)")
attempt("f(1, *None)")
attempt("f(*range(3), *'ab', *{1: 2}, *b'x')")
attempt("f(**UserDict(a=1))")
attempt("f(a=0, **UserDict(a=1))")
attempt("f(**OrderedDict(z=1, y=2))")


class M:
    def __init__(self, **kw):
        self.kw = kw

    def keys(self):
        print("  keys()")
        return list(self.kw)

    def __getitem__(self, k):
        print("  getitem", k)
        return self.kw[k]


class NoKeys:
    def __getattr__(self, name):
        raise AttributeError("nothing " + name)


class BadKeys:
    def keys(self):
        return 5

    def __getitem__(self, k):
        return k


class AttrInside:
    def keys(self):
        raise AttributeError("deep inside")


class KeyInside(M):
    def __getitem__(self, k):
        raise KeyError("deep", "two")


class OneKey(M):
    def __getitem__(self, k):
        raise KeyError("deep")


class Sub(dict):
    def keys(self):
        print("  Sub.keys")
        return super().keys()

    def __getitem__(self, k):
        return "other"


class SubIter(dict):
    def __iter__(self):
        print("  SubIter.iter")
        return super().__iter__()

    def keys(self):
        print("  SubIter.keys")
        return ["made up"]

    def __getitem__(self, k):
        return "other"


attempt("f(**M(p=1, q=2))")
attempt("f(p=0, **M(o=0, p=1, q=2))")
attempt("f(**NoKeys())")
attempt("f(**BadKeys())")
attempt("f(**AttrInside())")
attempt("f(**KeyInside(a=1))")
attempt("f(**OneKey(a=1))")
attempt("f(**Sub(a=1))")
attempt("f(**SubIter(a=1))")
attempt("{**M(p=1), **M(p=2)}")
attempt("{**NoKeys()}")
attempt("{**BadKeys()}")
attempt("{**AttrInside()}")
attempt("{**OneKey(a=1)}")
attempt("{**[1]}")
attempt("{**SubIter(a=1)}")
attempt("len(**{'obj': 1})")
attempt("[].append(**{'a': 1}, **{'a': 2})")
attempt("str.join(*[1], **5)")
attempt("dict(**{'a': 1}, **{'b': 2}, c=3)")
attempt("dict(x=1, **{'x': 2})")
attempt("M(**{'self': 1})")
attempt("int(*['7'], **{'base': 8})")
attempt("(lambda a, /, b, *, c: (a, b, c))(*[1], **{'b': 2, 'c': 3})")
attempt("(lambda a, /, b, *, c: (a, b, c))(*[1, 2], **{'b': 2, 'c': 3})")
attempt("(lambda a, /: a)(**{'a': 1})")
